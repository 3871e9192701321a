"""States named together, those who act for the chief of an organisation, and what stands before what is told."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

MET = "Norwegian Foreign Minister Anna Berg met her Polish counterpart Jan Kowal in Oslo on Friday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estonia, Latvia and Lithuania condemned the attack.", [["EST", "LTU", "LVA"]]),
        ("Estonia, Latvia, and Lithuania condemned the attack.", [["EST", "LTU", "LVA"]]),
        ("As for trade, Belgium, the Netherlands and Luxembourg welcome the deal.", [["BEL", "LUX", "NLD"]]),
        ("After talks with Poland, Germany and France condemned the attack.", [["DEU", "FRA"]]),
    ],
)
def test_all_states_of_a_list_speak(text: str, expected: list[list[str]]) -> None:
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    assert [s.on_behalf_of for s in record.statements] == expected


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("the UN Secretary-General's Special Representative in Lebanon", ("Anna Lind", "UN", "io_head")),
        ("the Secretary General`s Special Envoy for Syria", ("Anna Lind", "UN", "io_head")),
        ("the NATO Secretary General's special envoy", ("Anna Lind", "NATO", "io_head")),
        ("the Norwegian Prime Minister's special envoy", ("Anna Lind", "NOR", "director")),
    ],
)
def test_who_acts_for_a_chief_is_of_the_organisation(office: str, expected: tuple[str, str, str]) -> None:
    assert named(f"Bulgarian President Maria Kostova met {office}, Anna Lind, on Tuesday.")[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            MET + "“I am glad that our ties are good,” the Polish minister said.",
            [("assess", "single", ["Kowal"], "I am glad that our ties are good")],
        ),
        (
            MET + " The ministers assessed the bilateral relations as good.",
            [("assess", "joint", ["Berg", "Kowal"], "the bilateral relations as good")],
        ),
        (
            MET + " The ministers assessed the situation in the region.",
            [("discuss", "joint", ["Berg", "Kowal"], "the situation in the region")],
        ),
        (
            MET + " The talks focused mainly on trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "trade")],
        ),
        (
            MET + " The two discussed, among other topics, trade and travel.",
            [("discuss", "joint", ["Berg", "Kowal"], "among other topics, trade and travel")],
        ),
        (
            MET + " At this summit, in which Mart Tamm also took part, the fight against crime was on the agenda.",
            [("discuss", "joint", ["Berg", "Kowal"], "the fight against crime")],
        ),
        (
            MET + " Berg promised her Nordic partners at a summit in Oslo on Friday that Norway will help Ukraine.",
            [("pledge", "single", ["Berg"], "Norway will help Ukraine")],
        ),
        (
            MET + " Kowal supported further integration of Moldova.",
            [("support", "single", ["Kowal"], "further integration of Moldova")],
        ),
    ],
)
def test_what_is_told_begins_where_it_begins(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(text, "en", "Media") == expected


def test_talks_to_be_set_up_are_not_held() -> None:
    text = MET[:-1] + ", with the talks focusing on setting up a meeting between Kowal and Estonian Minister Mart Tamm."
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"])]
