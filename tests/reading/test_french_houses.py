"""Turns of French-writing houses: who is a counterpart and goes by 'le ministre', what is put in before an infinitive, towns
that date a text, the embassy's staff, and the openings of commissions."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

TALKS = "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal. "
            "Le ministre Kowal a salué l'accord.",
            "fr",
        ),
        (
            "The Foreign Minister of Norway, Anna Berg, met her Polish counterpart, Jan Kowal. Minister Kowal thanked Norway.",
            "en",
        ),
    ],
)
def test_a_counterpart_called_minister_is_what_his_peer_is(text: str, language: str) -> None:
    assert named(text, language) == [
        ("Anna Berg", "NOR", "foreign_minister"),
        ("Jan Kowal", "POL", "foreign_minister"),
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "L'ambassadeur s'est engagé, au nom de son gouvernement, à livrer dix navires.",
            [("pledge", "single", ["Kowal"], "à livrer dix navires")],
        ),
        (
            "La ministre s'est dite prête, le cas échéant, à accueillir une conférence.",
            [("pledge", "single", ["Berg"], "à accueillir une conférence")],
        ),
        ("La ministre l'en a vivement remercié.", [("thank", "single", ["Berg"], "remercié")]),
        (
            "La ministre l'a chargé de transmettre ses salutations à son homologue.",
            [("request", "single", ["Berg"], "de transmettre ses salutations à son homologue")],
        ),
        (
            "Au centre de l'entretien se sont trouvés les développements en Libye.",
            [("discuss", "joint", ["Berg", "Kowal"], "les développements en Libye")],
        ),
        ("La ministre, chargée de la Pêche, est absente.", []),
    ],
)
def test_what_is_said_behind_inserts_and_pronouns(sentence: str, told: list[tuple[str, str, list[str], str]]) -> None:
    assert said(TALKS + sentence, "fr") == told


def test_a_town_before_a_headline_tells_whose_president_receives() -> None:
    text = (
        "OSLO : SÉRIE D'AUDIENCES AU PALAIS\n\nLe Premier ministre, Erik Lund, s'est entretenu avec l'ambassadeur de Pologne, "
        "Jan Kowal, et l'ambassadrice d'Estonie, Olga Dahl."
    )
    assert named(text, "fr")[0] == ("Erik Lund", "NOR", "head_of_government")


def test_a_text_dated_from_two_towns_is_of_neither_alone() -> None:
    text = (
        "Paris / Oslo, le 5 octobre 2022. À l'invitation du Premier ministre de Norvège, M. Erik Lund, la Secrétaire générale "
        "de la Francophonie, Mme Olga Dahl, effectue une visite officielle en Norvège. Elle a été accueillie par la ministre "
        "des Affaires étrangères, Mme Anna Berg."
    )
    assert named(text, "fr")[-1] == ("Anna Berg", "NOR", "foreign_minister")


def test_the_secretary_of_the_embassy_is_of_the_ambassadors_side() -> None:
    text = (
        TALKS
        + "Étaient présents le directeur du ministère, Erik Lund, et la première secrétaire de l'ambassade, Eva Nowak."
    )
    assert named(text, "fr")[2:] == [("Erik Lund", "NOR", "director"), ("Eva Nowak", "POL", "diplomat")]


def test_the_opening_of_a_commission_is_the_commission() -> None:
    text = (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a procédé lundi à l'ouverture des travaux de la deuxième "
        "session de la Commission mixte permanente de coopération entre la Norvège et la Pologne, aux côtés de son homologue "
        "polonais, Jan Kowal."
    )
    assert met(text, "role") == [("commission", ["Berg principal", "Kowal member"])]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Ils ont évoqué les engagements pris lors du sommet de Genève.", None),
        ("Il a été question du blé promis par Varsovie lors du sommet de Genève.", None),
        ("Lors du sommet de Genève, ils ont évoqué la pêche.", "Geneva"),
    ],
)
def test_where_something_was_promised_is_not_where_they_met(sentence: str, place: str | None) -> None:
    record = read_document(SourceText("x", TALKS + sentence, language="fr"))
    assert [c.place.name if c.place else None for c in record.contacts] == [place]


def test_the_last_audience_granted_is_one_of_the_day() -> None:
    text = TALKS + "La dernière audience a été accordée à l'ambassadrice d'Estonie, Olga Dahl."
    record = read_document(SourceText("x", text, language="fr"))
    assert [(c.kind, c.status, c.parties) for c in record.contacts] == [
        ("reception", "held", ["NOR", "POL"]),
        ("reception", "held", ["EST", "NOR"]),
    ]


def test_whoever_is_bidden_to_speak_or_to_lead_a_delegation_is_invited() -> None:
    text = TALKS + "La ministre a convié l'ambassadeur à intervenir devant la commission à Bergen en mai 2022."
    record = read_document(SourceText("x", text, language="fr"))
    assert [(c.kind, c.force, c.due) for c in record.commitments] == [("invitation", "invited", "2022-05")]
