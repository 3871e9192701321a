"""Single sentences of news: states, peoples and groups as subjects of what is demanded, rejected and threatened."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

Said = tuple[str, str, list[str]]


def said(text: str) -> list[Said]:
    """Act, voice and sides of each statement."""
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    return [(s.act, s.voice, s.on_behalf_of) for s in record.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a people stands for its state, part of a people for nobody
        ("The Swedes reject the Danish proposal.", [("oppose", "side", ["SWE"])]),
        ("Danes and Swedes rejected the proposal of the Commission.", [("oppose", "joint", ["DNK", "SWE"])]),
        ("Ethnic Swedes rejected the proposal of the Commission.", [("oppose", "joint", [])]),
        # who lives in a state, or has rebelled there, does not speak for it
        ("Rebels in Sudan rejected a Swedish peace plan.", [("oppose", "joint", [])]),
        ("Opposition groups in Chad are demanding that the border be opened.", [("request", "joint", [])]),
        ("A party based in Norway has said it will boycott the vote.", [("warn", "joint", [])]),
        ("Sudanese farmers said they would blockade the road.", [("warn", "joint", [])]),
        # a state's officials and authorities do
        ("A senior Norwegian official praised Sweden's efforts.", [("support", "side", ["NOR"])]),
        ("Swedish authorities said that a lifting of the ban was out of the question.", [("oppose", "side", ["SWE"])]),
        ("The Danish government and the LKP have agreed to release the sailors.", [("agree", "side", ["DNK"])]),
        # a state with an insert behind it, with its allies, with several adverbs
        ("Norway, a close ally of Sweden, has refused to open its waters.", [("oppose", "side", ["NOR"])]),
        ("Norway and its allies demanded that Sweden open the port.", [("request", "joint", ["NOR"])]),
        ("Sweden has once again outright rejected a Danish proposal.", [("oppose", "side", ["SWE"])]),
        # a formal protest, a promise gone back on, a threat under a condition, a claim
        ("Norway lodged an official protest with Sweden today.", [("accuse", "side", ["NOR"])]),
        ("Norway has reneged on its promise to Sweden.", [("oppose", "side", ["NOR"])]),
        (
            "Norway announced that it would withdraw its ships from the strait unless Sweden opened the port.",
            [("warn", "side", ["NOR"])],
        ),
        ("Norway claims to be building ships.", [("assert", "side", ["NOR"])]),
        # what threatens is told of, nobody threatens
        ("Norway condemned Sweden's destabilising and threatening actions at sea.", [("accuse", "side", ["NOR"])]),
        # a visit that is official, not an official
        ("The official visit of the King was long.", []),
    ],
)
def test_who_does_what_in_a_sentence_of_news(text: str, expected: list[Said]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Finland will give Chad a grant of 5 million euros over three years.",
            ("delivery", ["FIN"], "will give Chad a grant of 5 million euros over three years"),
        ),
        (
            "The United Nations will provide 20 tons of food aid to Chad.",
            ("delivery", ["UN"], "United Nations will provide 20 tons of food aid to Chad"),
        ),
        (
            "Norway will evacuate its camps in the north.",
            ("other_action", ["NOR"], "Norway will evacuate its camps in the north"),
        ),
    ],
)
def test_a_party_that_will_do_something_promises_it(text: str, expected: tuple[str, list[str], str]) -> None:
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    assert [(made.kind, made.by, made.what) for made in record.commitments] == [expected]
