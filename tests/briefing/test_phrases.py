"""Dates as each language writes them, words cut at a blank, and that no language lacks a word."""

from __future__ import annotations

import tomllib
from importlib import resources
from pathlib import Path

import pytest

from dragoman.briefing.document import Piece, Words
from dragoman.briefing.phrases import LANGUAGES, SLOT, phrases_of, shortened
from dragoman.errors import UsageError
from dragoman.model.vocabulary import ACTS, COMMITMENT_FORCES, COMMITMENT_KINDS, CONTACT_KINDS, CONTACT_STATUSES, RANKS

WRITTEN = [
    ("2016-10-06", "6 October 2016", "6 octobre 2016"),
    ("2017-03-01", "1 March 2017", "1er mars 2017"),
    ("2017-03", "March 2017", "mars 2017"),
    ("2017", "2017", "2017"),
    ("201X", "2010s", "années 2010"),
    ("2024-21", "spring 2024", "printemps 2024"),
    ("2024-24", "winter 2024", "hiver 2024"),
    ("2024-33", "2024-33", "2024-33"),
    ("2019-07-02/2019-07-03", "2 July 2019 to 3 July 2019", "2 juillet 2019 – 3 juillet 2019"),
    ("2017/..", "since 2017", "depuis 2017"),
    ("../2017-05", "until May 2017", "jusqu'à mai 2017"),
    ("XXXX-09-21", "21 September, year not known", "21 septembre, année inconnue"),
    ("XXXX-09", "September, year not known", "septembre, année inconnue"),
    ("soon", "soon", "soon"),
    (None, "undated", "sans date"),
]


@pytest.mark.parametrize(("edtf", "english", "french"), WRITTEN)
def test_a_date_is_written_as_the_language_writes_it(edtf: str | None, english: str, french: str) -> None:
    assert (phrases_of("en").date(edtf), phrases_of("fr").date(edtf)) == (english, french)


def test_a_phrase_has_pieces_where_its_slots_are() -> None:
    phrases = phrases_of("en")
    due = phrases.day("2017", "belgrade#k1")
    assert phrases.say("promise.due", due=due) == [
        Piece(", due "),
        Piece("2017", "value", raw="2017", rows=["belgrade#k1"]),
    ]


@pytest.mark.parametrize(
    ("language", "rows", "told"),
    [
        ("en", 1, "; told by 1 independent witness"),
        ("en", 2, "; told by 2 independent witnesses"),
        ("fr", 1, " ; 1 témoin indépendant"),
        ("fr", 2, " ; 2 témoins indépendants"),
    ],
)
def test_one_and_many_are_worded_apart(language: str, rows: int, told: str) -> None:
    pieces = phrases_of(language).counted("contact.accounts", ["a#c1", "b#c1"][:rows])
    assert "".join(piece.text for piece in pieces) == told


def test_words_are_cut_at_a_blank_and_still_stand_in_the_text() -> None:
    words = Words("belgrade", 10, 47, "to hold the next round of talks, then")
    assert shortened(words, 40) == words
    assert shortened(words, 33) == Words("belgrade", 10, 41, "to hold the next round of talks")
    assert shortened(Words("belgrade", 0, 9, "ααααααααα"), 4) == Words("belgrade", 0, 4, "αααα")


def table(language: str) -> dict[str, dict[str, object]]:
    file = resources.files("dragoman.briefing").joinpath("wording", f"{language}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def test_every_language_has_every_phrase_with_the_same_slots() -> None:
    def slots(language: str) -> dict[str, list[str]]:
        groups = {name: group for name, group in table(language).items() if name != "topics"}
        return {
            f"{g}.{n}": sorted(SLOT.findall(str(words))) for g, group in groups.items() for n, words in group.items()
        }

    first, *others = LANGUAGES
    for language in others:
        assert slots(language) == slots(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_codebook_has_its_word_in_every_language(language: str) -> None:
    lists = {
        "kinds": CONTACT_KINDS, "statuses": CONTACT_STATUSES, "commitments": COMMITMENT_KINDS,
        "forces": COMMITMENT_FORCES, "ranks": RANKS, "acts": ACTS,
    }  # fmt: skip
    assert {name: tuple(table(language)[name]) for name in lists} == lists


def test_every_topic_that_is_read_has_a_french_name() -> None:
    folder = Path(str(resources.files("dragoman.languages").joinpath("en"))).parent
    lines = [line for file in folder.glob("*/lexicon/topics.tsv") for line in file.read_text("utf-8").splitlines()]
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    assert sorted({row[1] for row in rows} - table("fr")["topics"].keys()) == []


def test_a_language_without_words_is_told() -> None:
    with pytest.raises(UsageError, match=r"^no briefing is written in 'de'\. Languages: en, fr\.$"):
        phrases_of("de")
