"""What a narrator recalls, talks with somebody at some place, and what is said once: act, voice, surnames, the words."""

from __future__ import annotations

import pytest

import dragoman
from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It should be recalled that Minister Berg had asked for the opening of the port.",
            [("request", "single", ["Berg"], "the opening of the port")],
        ),
        (
            "“Discussions were cordial and productive and ended with both officials agreeing to continue dialogue,” the ministry stated.",
            [
                (
                    "assess",
                    "side",
                    [],
                    "Discussions were cordial and productive and ended with both officials agreeing to continue dialogue",
                ),
                ("agree", "joint", ["Berg", "Kowal"], "continue dialogue"),
            ],
        ),
        (
            '"It is not easy, but we must continue the talks," Minister Berg said.',
            [("assert", "single", ["Berg"], "It is not easy, but we must continue the talks")],
        ),
        (
            "They also shared and exchanged views on the economic situation in the two countries.",
            [("discuss", "joint", ["Berg", "Kowal"], "the economic situation in the two countries")],
        ),
        (
            "Minister Berg emphasised the steady development of political dialogue.",
            [("assess", "single", ["Berg"], "the steady development of political dialogue")],
        ),
        (
            "The ministry announced that the two ministers agreed to stay in contact.",
            [("agree", "joint", ["Berg", "Kowal"], "to stay in contact")],
        ),
    ],
)
def test_what_is_told_by_the_way_in_english(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Il convient de rappeler que la ministre avait demandé l'ouverture du port.",
            [("request", "single", ["Berg"], "l'ouverture du port")],
        ),
        (
            "Sa rencontre au siège du ministère avec l'ambassadrice de Pologne en Norvège, Eva Dahl, a permis d'évaluer l'état des relations.",
            [("discuss", "joint", ["Berg", "Dahl"], "l'état des relations")],
        ),
        ("Le ministre a enchaîné plusieurs entretiens avec des partenaires.", []),
    ],
)
def test_what_is_told_by_the_way_in_french(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(RECU + text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Anna Berg of Norway, who praised the accord, met Foreign Minister Jan Kowal of Poland.",
            ("the accord", "meeting"),
        ),
        (
            "Foreign Minister Anna Berg of Norway, who welcomed talks on fish, trade, and energy, signed an accord with Foreign Minister Jan Kowal of Poland.",
            ("talks on fish, trade, and energy", "signing"),
        ),
        (
            "La ministre norvégienne, Anna Berg, et le ministre polonais, Jan Kowal, qui ont salué leurs liens, ont signé un accord.",
            ("leurs liens", "signing"),
        ),
    ],
)
def test_a_clause_on_the_subject_ends_where_the_sentence_goes_on(text: str, expected: tuple[str, str]) -> None:
    record = dragoman.read(text)
    assert [s.content.quote for s in record.statements if s.content] == [expected[0]]
    assert [(c.kind, c.parties, len(c.participants)) for c in record.contacts] == [(expected[1], ["NOR", "POL"], 2)]
