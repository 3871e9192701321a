"""Blocks to sentences: the same ones however many characters are looked at in one go."""

from __future__ import annotations

import pytest

from dragoman.reading import units
from dragoman.reading.pack import load_pack

PROSE = (
    "H.E. Anna Berg met Mr. J. Kowal on 3 May 2021 in Oslo.  “We agree!” she said. (They met again.) The talks went on "
    "for two days … Both sides, i.e. Norway and Poland, will meet in the U.S. next year.The next round is in Minsk. "
)
LONG_RUN = "and the minister, " * 60


@pytest.mark.parametrize("text", [PROSE * 3, LONG_RUN * 2 + PROSE, PROSE.replace(" ", "\t") + PROSE])
@pytest.mark.parametrize("window", [1, 7, 60, 400])
def test_sentences_do_not_depend_on_the_window(monkeypatch: pytest.MonkeyPatch, text: str, window: int) -> None:
    pack = load_pack("en")
    block = [(0, len(text.rstrip()), "body")]
    whole = [_units(sentence) for sentence in units.sentences_of(pack, text, block)]
    monkeypatch.setattr(units, "WINDOW", window)
    assert [_units(sentence) for sentence in units.sentences_of(pack, text, block)] == whole


def _units(sentence: units.Sentence) -> tuple[str, list[int], list[int], list[object]]:
    return sentence.string, list(sentence.starts), list(sentence.ends), list(sentence.entries)
