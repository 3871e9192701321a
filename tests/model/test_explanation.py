from __future__ import annotations

from conftest import BELGRADE
from dragoman.model import SourceText
from dragoman.model.explanation import Explanation, Mark, Passage, Unread, explain
from stub_reader import read_document


def test_each_passage_stands_with_its_values_their_rules_and_what_was_not_read() -> None:
    second = "They agreed to meet again in 2017. It rained all day."
    explanation = explain(read_document(SourceText(id="belgrade", text=BELGRADE)))
    assert explanation == Explanation(
        "belgrade",
        "en",
        [
            explanation.passages[0],
            Passage(
                98,
                151,
                second,
                [
                    Mark(
                        98,
                        132,
                        "They agreed to meet again in 2017.",
                        "commitment k1: next_round, agreed, due 2017",
                        "evidence",
                        "toy/again",
                    )
                ],
                [
                    Unread(
                        132,
                        151,
                        " It rained all day.",
                        "no rule finds a person, contact, statement or promise in it",
                    )
                ],
            ),
        ],
    )
    assert [(mark.value, mark.part, mark.quote) for mark in explanation.passages[0].marks] == [
        ("contact c1: meeting, held, 2016-10-06", "evidence", BELGRADE[:61]),
        ("office of p1: Minister, minister", "evidence", "Anna Able"),
        ("person p1: Anna Able (SRB)", "evidence", "Anna Able"),
        ("office of p2: Minister, minister", "evidence", "Boris Baker"),
        ("person p2: Boris Baker (BLR)", "evidence", "Boris Baker"),
        ("contact c1: meeting, held, 2016-10-06", "place", "Minsk"),
        ("statement s1: thank by p1", "evidence", "Anna Able thanked BLR for the help."),
        ("statement s1: thank by p1", "content", "the help"),
    ]
