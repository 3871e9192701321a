"""Cues of what is done by saying something: how they are written, and what is wrong with one."""

from __future__ import annotations

import pytest

from dragoman.errors import PackError
from dragoman.reading import ahead, pack
from dragoman.reading.cues import ActCues
from dragoman.reading.tables import rows


def test_a_cue_has_gaps_of_two_widths() -> None:
    cues = ActCues([("ties … are good", "assess"), ("bonds …… are good", "assess")])
    near, far = "of two old states", "of the Kingdom of Norway and of Poland"
    found = [cues.act(f"{word} {between} are good") for word in ("ties", "bonds") for between in (near, far)]
    assert found == ["assess", None, "assess", "assess"]


def test_a_cue_may_ask_to_open_the_clause() -> None:
    cues = ActCues([("^ … hope that", "hope"), ("^ the talks dealt with", "discuss"), ("will support", "pledge")])
    found = [
        cues.act(words)
        for words in (
            "it is, therefore, my hope that the bank will support us",
            "the bank will support those who hope that it does",
            "“the talks dealt with fish",
            "she knew the talks dealt with fish",
        )
    ]
    assert found == ["hope", "pledge", "discuss", None]


def test_what_the_main_clause_does_comes_before_what_stands_beside_it() -> None:
    cues = ActCues([("must act", "request"), ("is grateful to", "thank"), ("relations are good", "assess")])
    found = [
        cues.act(words)
        for words in (
            "norway is grateful to poland, which must act",
            "the bank, which must act, is grateful to poland",
            "norway is grateful to all who must act",
            "norway is grateful to poland because relations are good",
            "the port lies in poland, where relations are good",
        )
    ]
    assert found == ["thank", "thank", "thank", "thank", "assess"]


def test_choices_that_no_row_names_are_a_fault_of_the_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "rows", lambda *_: [("@ties are good", "assess")])
    with pytest.raises(PackError, match="no row above names the choices @ties"):
        pack._thatcues("en")


def test_cues_of_what_is_ahead_name_choices_in_the_same_way(monkeypatch: pytest.MonkeyPatch) -> None:
    named = [("@will", "will|is to"), ("@due", "@will|is due to"), ("@due visit", "goes"), ("=@will", "due")]
    monkeypatch.setattr(ahead, "rows", lambda *_: [list(row) for row in named])
    assert [*ahead._cues("en")] == [
        ("will visit", "goes"),
        ("is to visit", "goes"),
        ("is due to visit", "goes"),
        ("will", "due"),
        ("is to", "due"),
    ]
    monkeypatch.setattr(ahead, "rows", lambda *_: [["@soon visit", "goes"]])
    with pytest.raises(PackError, match="no row above names the choices @soon"):
        [*ahead._cues("en")]


def test_an_elided_choice_stands_with_the_next_word() -> None:
    cues = ActCues([("beaucoup de|d' points communs", "assess"), ("s' est renforcée", "assess")])
    found = [
        cues.act(words) for words in ("ont beaucoup de points communs", "beaucoup d'points communs", "s'est renforcée")
    ]
    assert found == ["assess"] * 3
    assert cues.act("les points communs") is None


def test_named_choices_stand_beside_others(monkeypatch: pytest.MonkeyPatch) -> None:
    table = [("@ties", "bonds|ties"), ("@all", "@ties|trade"), ("@all … grew|rose", "assess")]
    monkeypatch.setattr(pack, "rows", lambda *_: table)
    cues = pack._thatcues("en")
    assert [cues.act(words) for words in ("bonds grew", "trade again rose", "prices rose")] == [
        "assess",
        "assess",
        None,
    ]


def test_a_name_of_choices_is_given_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "rows", lambda *_: [("@ties", "bonds"), ("@ties", "links")])
    with pytest.raises(PackError, match="@ties names other choices already"):
        pack._thatcues("en")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_name_of_choices_is_used(language: str) -> None:
    table = [row for row in rows("dragoman", "languages", language, "lexicon", "thatcues.tsv") if len(row) > 1]
    names = {row[0] for row in table if row[0].startswith("@") and " " not in row[0]}
    used = {part for row in table for words in (row[1:] if row[0] in names else row[0].split()) for word in words.split()
            for part in word.split("|")}  # fmt: skip
    assert names - used == set()
