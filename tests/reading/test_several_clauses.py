"""Sentences that hold two or three reporting clauses: each is read, with its own end."""

from __future__ import annotations

import pytest

from sayings import said

BEFORE = {
    "en": "Norwegian Foreign Minister Anna Berg met Polish Foreign Minister Jan Kowal in Warsaw on 3 May 2021. ",
    "fr": "La ministre norvégienne des Affaires étrangères Anna Berg a rencontré le ministre polonais des Affaires "
    "étrangères Jan Kowal à Varsovie le 3 mai 2021. ",
}
Told = list[tuple[str, str, str]]


def told(sentence: str, language: str) -> Told:
    """Act, speakers and the words claimed of each statement of a sentence behind the meeting."""
    found = said(BEFORE[language] + sentence, language)
    return [(act, ",".join(speakers), words) for act, _, speakers, words in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Minister Berg took the opportunity to thank Poland, express hope for peace and reaffirm the commitment of "
            "Norway to reform.",
            [
                ("thank", "Berg", "Poland"),
                ("hope", "Berg", "hope for peace"),
                ("pledge", "Berg", "the commitment of Norway to reform"),
            ],
        ),
        (
            "The two ministers met to discuss trade, exchange views on the war and reaffirm the importance of peace.",
            [
                ("discuss", "Berg,Kowal", "trade"),
                ("discuss", "Berg,Kowal", "the war"),
                ("assert", "Berg,Kowal", "the importance of peace"),
            ],
        ),
        (
            "The two ministers met to discuss ways to boost trade and support peace in the region.",
            [("discuss", "Berg,Kowal", "ways to boost trade and support peace in the region")],
        ),
        (
            "Minister Berg welcomed the reforms and took the opportunity to thank Poland for its help.",
            [("welcome", "Berg", "the reforms"), ("thank", "Berg", "for its help")],
        ),
    ],
)
def test_infinitives_in_a_row_are_each_told(sentence: str, expected: Told) -> None:
    assert told(sentence, "en") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "La ministre a tenu à saluer les réformes et à remercier la Pologne pour son aide.",
            [("support", "Berg", "les réformes"), ("thank", "Berg", "pour son aide")],
        ),
        (
            "Les deux ministres se sont rencontrés pour évoquer la pêche, échanger sur la guerre et réaffirmer "
            "l'importance du dialogue.",
            [
                ("discuss", "Berg,Kowal", "la pêche"),
                ("discuss", "Berg,Kowal", "sur la guerre"),
                ("assert", "Berg,Kowal", "l'importance du dialogue"),
            ],
        ),
        (
            "Les deux ministres se sont rencontrés pour évoquer les moyens de renforcer les liens et de soutenir la paix.",
            [("discuss", "Berg,Kowal", "les moyens de renforcer les liens et de soutenir la paix")],
        ),
        (
            "La ministre a salué les réformes et en a profité pour remercier la Pologne de son aide.",
            [("support", "Berg", "les réformes"), ("thank", "Berg", "de son aide")],
        ),
    ],
)
def test_french_infinitives_in_a_row_are_each_told(sentence: str, expected: Told) -> None:
    assert told(sentence, "fr") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Minister Berg stressed that trade is growing fast, and it was agreed that experts would meet in June.",
            [("assess", "Berg", "trade is growing fast"), ("agree", "Berg,Kowal", "experts would meet in June.")],
        ),
        (
            "The two sides agreed to hold annual consultations, while the talks focused on fisheries and energy.",
            [
                ("agree", "Berg,Kowal", "to hold annual consultations"),
                ("discuss", "Berg,Kowal", "fisheries and energy"),
            ],
        ),
        (
            "Minister Kowal called on all parties to show restraint; special emphasis was placed on the reform of the "
            "courts.",
            [("request", "Kowal", "to show restraint"), ("assert", "Berg,Kowal", "the reform of the courts")],
        ),
        (
            "Minister Berg stressed that the two countries share a long history, while Minister Kowal expressed "
            "satisfaction with the pace of reforms.",
            [
                ("assess", "Berg", "the two countries share a long history"),
                ("assess", "Kowal", "satisfaction with the pace of reforms"),
            ],
        ),
        (
            "Minister Berg said that she and Minister Kowal welcomed the reforms.",
            [("welcome", "Berg", "she and Minister Kowal welcomed the reforms")],
        ),
        (
            "Minister Berg said that trade grows, and she noted the readiness of her country to help.",
            [("assert", "Berg", "trade grows"), ("pledge", "Berg", "the readiness of her country to help")],
        ),
    ],
)
def test_a_clause_with_a_subject_of_its_own_ends_the_one_before(sentence: str, expected: Told) -> None:
    assert told(sentence, "en") == expected


def test_a_french_clause_with_a_subject_of_its_own_ends_the_one_before() -> None:
    assert told(
        "La ministre a souligné que le commerce progresse vite, et il a été convenu que les experts se réuniront en juin.",
        "fr",
    ) == [
        ("assert", "Berg", "le commerce progresse vite"),
        ("agree", "Berg,Kowal", "les experts se réuniront en juin"),
    ]
    assert told(
        "Mme Berg a rappelé l'importance de la visite, tandis que les entretiens ont porté sur la pêche.", "fr"
    ) == [
        ("assert", "Berg", "l'importance de la visite"),
        ("discuss", "Berg,Kowal", "la pêche"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Minister Berg praised the ties between Norway and Poland noting that trade had grown for years.",
            [
                ("support", "Berg", "the ties between Norway and Poland"),
                ("assert", "Berg", "trade had grown for years"),
            ],
        ),
        (
            "Both sides discussed trade between the two countries, adding the importance of strong ties.",
            [
                ("discuss", "Berg,Kowal", "trade between the two countries"),
                ("assert", "Berg,Kowal", "the importance of strong ties"),
            ],
        ),
        (
            "Minister Berg praised the states supporting Norway.",
            [("support", "Berg", "the states supporting Norway")],
        ),
        (
            "In addition to noting the challenges of migration, Minister Berg called for more aid.",
            [("assert", "Berg", "the challenges of migration"), ("request", "Berg", "more aid")],
        ),
        (
            "After discussing fisheries, the ministers agreed to meet again in June.",
            [("discuss", "Berg,Kowal", "fisheries"), ("agree", "Berg,Kowal", "to meet again in June.")],
        ),
        (
            "Turning to fisheries, the minister stressed the need for reform.",
            [("assert", "Berg", "the need for reform")],
        ),
        (
            "Norway and Poland signed a joint declaration reaffirming their commitment to peace.",
            [("pledge", "Berg,Kowal", "their commitment to peace")],
        ),
    ],
)
def test_participles_tell_beside_the_verb(sentence: str, expected: Told) -> None:
    assert told(sentence, "en") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Après avoir évoqué la situation au Sahel, les deux ministres ont souligné l'importance du dialogue.",
            [
                ("discuss", "Berg,Kowal", "la situation au Sahel"),
                ("assert", "Berg,Kowal", "l'importance du dialogue"),
            ],
        ),
        (
            "La ministre a salué les réformes et, à cet égard, exprimé sa préoccupation face à la guerre.",
            [("support", "Berg", "les réformes"), ("accuse", "Berg", "sa préoccupation face à la guerre")],
        ),
        (
            "Les entretiens ont été conduits par les deux ministres, qui ont salué les réformes et évoqué la pêche.",
            [("support", "Berg,Kowal", "les réformes"), ("discuss", "Berg,Kowal", "la pêche")],
        ),
        (
            "La ministre a été informée des réformes et a salué les progrès accomplis.",
            [("inform", "", "des réformes"), ("welcome", "Berg", "les progrès accomplis")],
        ),
    ],
)
def test_french_clauses_told_beside_others(sentence: str, expected: Told) -> None:
    assert told(sentence, "fr") == expected


def test_of_whom_a_passive_tells_goes_on_speaking() -> None:
    assert told("Minister Berg was briefed by Minister Kowal on the reforms and praised the progress made.", "en") == [
        ("inform", "Kowal", "on the reforms"),
        ("support", "Berg", "the progress made"),
    ]


def test_the_minister_both_praised_and_called_speaks_alone() -> None:
    assert told("Minister Berg both praised the ties and called for new projects.", "en") == [
        ("support", "Berg", "the ties"),
        ("request", "Berg", "new projects"),
    ]
