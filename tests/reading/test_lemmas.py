"""Classes of verbs in the word lists."""

from __future__ import annotations

import pytest

from dragoman.errors import PackError
from dragoman.reading.lemmas import deeds, lemmas
from dragoman.reading.tables import rows


def test_a_class_holds_the_verbs_of_both_languages() -> None:
    assert lemmas("hailing") == {"hail", "saluer"}


def test_a_class_of_no_verb_is_an_error() -> None:
    with pytest.raises(PackError, match="of the class greeting"):
        lemmas("greeting")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_verb_stands_twice_in_a_class(language: str) -> None:
    listed = [tuple(row) for row in rows("dragoman", "languages", language, "lexicon", "lemmas.tsv")]
    assert len(listed) == len(set(listed))


def test_the_words_behind_a_verb_tell_that_it_is_a_deed() -> None:
    assert deeds()["share", "assert"].match(" a long border with poland")
    assert deeds()["émettre", "done"].match(" un mandat d'arrêt")
    assert not deeds()["émettre", "done"].match(" le vœu que la paix revienne")
