"""Who said what, where the words come first, or where a clause tells on of someone just named."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said

LEAD = {
    "en": "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo today. ",
    "fr": "La ministre des Affaires étrangères de la Norvège, Anna Berg, a rencontré à Oslo le ministre des "
    "Affaires étrangères de la Pologne, Jan Kowal. ",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            '"We are ready to deepen our cooperation," Berg said.',
            [("pledge", "single", ["Berg"], "We are ready to deepen our cooperation")],
        ),
        (
            "en",
            '"Poland is our friend. We shall stand by it," the minister stressed.',
            [
                ("assert", "single", ["Berg"], "Poland is our friend."),
                ("support", "single", ["Berg"], "We shall stand by it"),
            ],
        ),
        (
            "en",
            "Poland, he said, remains committed to the Alliance.",
            [("pledge", "single", ["Kowal"], "Poland, he said, remains committed to the Alliance")],
        ),
        (
            "en",
            "Norway supports the bid of Poland, she noted.",
            [("support", "single", ["Berg"], "Norway supports the bid of Poland")],
        ),
        (
            "fr",
            "« La Pologne est notre amie. Nous serons à ses côtés », a souligné la ministre.",
            [
                ("assert", "single", ["Berg"], "La Pologne est notre amie."),
                ("assert", "single", ["Berg"], "Nous serons à ses côtés"),
            ],
        ),
        (
            "fr",
            "La Pologne, a-t-il dit, reste attachée à l'Alliance.",
            [("support", "single", ["Kowal"], "La Pologne, a-t-il dit, reste attachée à l'Alliance")],
        ),
    ],
)
def test_what_is_said_may_come_before_the_one_who_says_it(
    language: str, text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(LEAD[language] + text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "She then met Foreign Minister Kowal, whom she thanked for the aid.",
            [("thank", "single", ["Berg"], "for the aid")],
        ),
        (
            "en",
            "He was received by Prime Minister Ola Nordmann, to whom he conveyed the greetings of his people.",
            [("hope", "single", ["Kowal"], "the greetings of his people")],
        ),
        (
            "fr",
            "Il a été reçu par le Premier ministre Ola Nordmann, à qui il a transmis les salutations de son peuple.",
            [("hope", "single", ["Kowal"], "les salutations de son peuple")],
        ),
    ],
)
def test_a_relative_clause_tells_on_of_the_one_who_met(
    language: str, text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(LEAD[language] + text, language) == expected


def test_the_ministers_of_an_organisation_are_not_the_two_who_met() -> None:
    record = read_document(
        SourceText("x", LEAD["en"] + "The G7 ministers warned of famine.", published="2021-05-17", language="en")
    )
    assert [(s.act, s.voice, s.speakers, s.on_behalf_of) for s in record.statements] == [("warn", "joint", [], ["G7"])]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The talks focused particularly on fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
        ),
        (
            "en",
            "The meeting provided an opportunity to review trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "trade")],
        ),
        ("en", "In her opinion, the reform is overdue.", [("assert", "single", ["Berg"], "the reform is overdue")]),
        (
            "en",
            "The ministry said that Mr Kowal thanked Norway for the aid.",
            [("thank", "single", ["Kowal"], "for the aid")],
        ),
        ("fr", "L'accent a été mis sur la pêche.", [("discuss", "joint", ["Berg", "Kowal"], "la pêche")]),
        ("fr", "Selon elle, la réforme est tardive.", [("assert", "single", ["Berg"], "la réforme est tardive")]),
    ],
)
def test_talks_opinions_and_what_a_spokesperson_passes_on(
    language: str, text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(LEAD[language] + text, language) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "La règle, indique le ministère norvégien des Affaires étrangères, nuit aux pêcheurs.",
        "La règle, souligne le communiqué du ministère norvégien des Affaires étrangères, nuit aux pêcheurs.",
        "La règle, ajoute le même communiqué, nuit aux pêcheurs.",
        "La règle, ajoute le même communiqué « nuit aux pêcheurs ».",
    ],
)
def test_what_a_house_says_goes_on_behind_its_name(sentence: str) -> None:
    text = f"Le ministère norvégien des Affaires étrangères a publié un communiqué jeudi. {sentence}"
    content = sentence.rstrip(".").removesuffix(" »")
    assert said(text, "fr") == [("assert", "side", [], content)]
