from __future__ import annotations

import pytest

from dragoman.errors import UsageError
from dragoman.ledger.words import Term, extract, terms_of


def numbered(first: int, last: int) -> str:
    return " ".join(f"word{number}" for number in range(first, last))


LONG = numbered(0, 60) + "."


@pytest.mark.parametrize(
    ("asked", "terms"),
    [
        ("Dačić", [Term("Dačić", ["dacic"], False)]),
        ('"Lake Prespa" agree*', [Term("Lake Prespa", ["lake", "prespa"], False), Term("agree", ["agree"], True)]),
        ("Belgrade-Pristina", [Term("Belgrade-Pristina", ["belgrade", "pristina"], False)]),
        ("OR ( Н'Джамена", [Term("OR", ["or"], False), Term("Н'Джамена", ["н", "джамена"], False)]),
    ],
)
def test_words_asked_for_become_terms_without_their_marks(asked: str, terms: list[Term]) -> None:
    assert terms_of(asked) == terms


def test_nothing_but_marks_is_refused() -> None:
    with pytest.raises(UsageError, match="nothing to search for"):
        terms_of('"" * !')


@pytest.mark.parametrize(
    ("text", "asked", "shown"),
    [
        ("Anna met Ivica Dačić.", "dacic", "Anna met Ivica [Dačić]."),
        ("They agreed; an agreement was signed.", "agree*", "They [agreed]; an [agreement] was signed."),
        (LONG, "word0", f"[word0] {numbered(1, 24)}…"),
        (LONG, "word30", f"…{numbered(18, 30)} [word30] {numbered(31, 42)}…"),
        (LONG, "word59", f"…{numbered(47, 59)} [word59]."),
        ("Nothing of it.", "dacic", "Nothing of it."),
    ],
)  # fmt: skip
def test_an_extract_shows_the_finds_with_some_words_around_the_first(text: str, asked: str, shown: str) -> None:
    assert extract(text, terms_of(asked)) == shown
