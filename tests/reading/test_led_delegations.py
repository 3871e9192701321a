"""Delegations of houses and bodies, who leads them, and the meetings of experts that prepare a round."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

ROUND = (
    "Les travaux de la troisième session de la Commission mixte entre la Norvège et la Pologne se sont tenus à Oslo, sous "
    "la co-présidence de Mme Anna Berg, Ministre des Affaires étrangères de Norvège, et de M. Jan Kowal, Ministre des "
    "Affaires étrangères de Pologne. "
)
TALKS = "La ministre norvégienne Anna Berg a reçu l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Une délégation de la commission de la défense du Parlement polonais, conduite par M. Jan Kowal, a été reçue "
            "à Oslo par la ministre norvégienne Anna Berg.",
            [("reception", ["Kowal received", "Berg receiving"])],
        ),
        (
            "A delegation of the Defence Committee of the Polish Parliament, led by Jan Kowal, was received in Oslo by "
            "the Norwegian Minister of Defence, Anna Berg.",
            [("reception", ["Kowal received", "Berg receiving"])],
        ),
        (
            "Le Premier ministre norvégien, Erik Lund, a reçu une mission de la Banque mondiale que conduisait Mme Olga Dahl.",
            [("reception", ["Lund receiving", "Dahl head_of_delegation"])],
        ),
    ],
)
def test_who_leads_the_delegation_of_a_house_takes_part(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert met(text, "role") == told


def test_who_leads_the_mission_of_an_organisation_is_of_it() -> None:
    text = "Le Premier ministre norvégien, Erik Lund, a reçu une mission du FMI conduite par Mme Olga Dahl."
    assert named(text, "fr") == [("Erik Lund", "NOR", "head_of_government"), ("Olga Dahl", "IMF", None)]


@pytest.mark.parametrize(
    ("sender", "rank"),
    [
        ("du Sénat polonais, conduite par son Président", "speaker_of_parliament"),
        ("de la commission des affaires étrangères du Sénat polonais, conduite par son Président", "other"),
        ("de la Banque africaine de développement, conduite par son Président", "io_head"),
        ("polonaise, conduite par son Président", "head_of_state"),
    ],
)
def test_its_president_presides_over_whoever_sent_the_delegation(sender: str, rank: str) -> None:
    text = f"La ministre norvégienne Anna Berg a reçu à Oslo une délégation {sender}, M. Jan Kowal."
    assert [r for name, _, r in named(text, "fr") if name == "Jan Kowal"] == [rank]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "Elle a été précédée de la réunion des experts, coprésidée par M. Erik Lund et Mme Olga Dahl.",
            "back_reference",
        ),
        ("La réunion des experts a été coprésidée par M. Erik Lund et Mme Olga Dahl.", "held"),
    ],
)
def test_experts_lead_no_side_of_the_round_they_prepare(sentence: str, status: str) -> None:
    record = read_document(SourceText("x", ROUND + sentence, published="2021-05-17", language="fr"))
    names = {person.id: person.name for person in record.persons}
    told = [(c.kind, c.status, [names[p.person] for p in c.participants], c.parties) for c in record.contacts]
    assert told == [
        ("commission", "held", ["Anna Berg", "Jan Kowal"], ["NOR", "POL"]),
        ("meeting", status, ["Erik Lund", "Olga Dahl"], ["NOR", "POL"]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le ministre norvégien de la Pêche, Erik Lund, a également pris part aux entretiens.",
        "Le ministre norvégien de la Pêche, Erik Lund, participait également à cette rencontre.",
        "Le ministre norvégien de la Pêche, Erik Lund, a été associé à cet entretien.",
    ],
)
def test_who_else_took_part(sentence: str) -> None:
    assert met(TALKS + sentence, "role") == [("reception", ["Berg receiving", "Kowal received", "Lund attendee"])]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "L'échange, empreint de cordialité, a permis de passer en revue la coopération.",
            [("discuss", "joint", ["Berg", "Kowal"], "la coopération")],
        ),
        (
            "Les discussions, franches et cordiales, ont porté sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "L'octroi de dix bourses a été annoncé par l'Ambassadeur Kowal.",
            [("inform", "single", ["Kowal"], "L'octroi de dix bourses")],
        ),
        (
            "Il a été question, entre autres, de la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "pêche")],
        ),
        ("L'octroi de dix bourses a été annoncé.", []),
    ],
)
def test_what_inserts_and_passives_tell(sentence: str, told: list[tuple[str, str, list[str], str]]) -> None:
    assert said(TALKS + sentence, "fr") == told
