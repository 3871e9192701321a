"""Passives of set phrases; talks with a minister on a topic; what is put in between who speaks and his verb; names."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import Said, said

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Stock was taken of progress in fisheries.", ("discuss", "joint", ["Berg", "Kowal"], "progress in fisheries")),
        ("Note was taken of progress in fisheries.", ("assert", "unattributed", [], "progress in fisheries")),
        ("A request was made for technical help.", ("request", "unattributed", [], "technical help")),
        ("An invitation was extended to Minister Kowal to visit Oslo.", ("invite", "unattributed", [], "visit Oslo")),
        ("Assurances were given that the port would open.", ("pledge", "unattributed", [], "the port would open")),
        (
            "The talks ended with both sides agreeing to hold a fair.",
            ("agree", "joint", ["Berg", "Kowal"], "to hold a fair"),
        ),
        (
            "Her Polish colleague exchanged views with the Norwegian minister on fisheries.",
            ("discuss", "joint", ["Berg", "Kowal"], "fisheries"),
        ),
        (
            "Kowal had an exchange with the Norwegian minister on trade and energy.",
            ("discuss", "joint", ["Berg", "Kowal"], "trade and energy"),
        ),
        (
            "Kowal, in a statement issued after the talks, said that trade had doubled.",
            ("assert", "single", ["Kowal"], "trade had doubled"),
        ),
    ],
)
def test_told_by_set_phrases(sentence: str, expected: Said) -> None:
    assert said(EN + sentence, "en") == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hommage a été rendu à l'action des soldats.", ("support", "unattributed", [], "l'action des soldats")),
        ("Mention a été faite de la pêche.", ("discuss", "joint", ["Berg", "Kowal"], "la pêche")),
        (
            "Une invitation a été adressée à M. Kowal pour effectuer une visite.",
            ("invite", "unattributed", [], "effectuer une visite"),
        ),
        (
            "Des remerciements ont été exprimés pour son appui.",
            ("thank", "unattributed", [], "Des remerciements ont été exprimés pour son appui"),
        ),
        ("Il est ressorti des échanges que la pêche croît.", ("assert", "unattributed", [], "la pêche croît")),
    ],
)
def test_french_set_phrases(sentence: str, expected: Said) -> None:
    pair = "La ministre norvégienne Anna Berg a rencontré à Oslo le ministre polonais Jan Kowal. "
    assert said(pair + sentence, "fr") == [expected]


def test_a_clause_with_there_is_said() -> None:
    statements = said(EN + "There was hope for the port, Minister Kowal said, stressing the need to build it.", "en")
    assert [(speakers, words) for _, _, speakers, words in statements] == [
        (["Kowal"], "There was hope for the port"),
        (["Kowal"], "the need to build it"),
    ]


def test_the_full_name_is_kept_beside_initials() -> None:
    text = (
        "Minister of Foreign Affairs of Uzbekistan Rustam Alimov received the Ambassador of Hungary Peter Vasari. "
        "Minister R. Alimov noted that trade had doubled. R. Alimov thanked the diplomat for his work."
    )
    record = read_document(SourceText("x", text, language="en"))
    assert [person.name for person in record.persons] == ["Rustam Alimov", "Peter Vasari"]
