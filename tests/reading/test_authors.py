"""Texts that several put out together without names: whose 'we' and 'the Ministers' are."""

from __future__ import annotations

import pytest

import dragoman


def told(text: str, language: str = "en") -> tuple[list[list[str]], list[tuple[str, str, list[str]]]]:
    """The parties of the contacts, and act, voice and sides of the statements of nobody named."""
    record = dragoman.read(text, language=language)
    assert not [s for s in record.statements if s.speakers]
    return [list(c.parties) for c in record.contacts], [
        (s.act, s.voice, list(s.on_behalf_of)) for s in record.statements
    ]


@pytest.mark.parametrize(
    ("heading", "sides"),
    [
        ("Statement of G-7 Foreign Ministers", ["G7"]),
        ("Joint statement by the leaders of Norway and Poland", ["NOR", "POL"]),
        ("Joint Press Statement of the Visegrad Group", ["Visegrad Group"]),
        ("Communiqué of the Foreign Ministers of Kenya, Uganda and Chad", ["KEN", "TCD", "UGA"]),
    ],
)
def test_we_are_those_whose_text_it_is(heading: str, sides: list[str]) -> None:
    assert told(f"{heading}\n\n5 May 2023. We condemn the attack. We call on both sides to show restraint.") == (
        [],
        [("accuse", "joint", sides), ("request", "joint", sides)],
    )


def test_we_who_say_who_we_are() -> None:
    text = "We, the Presidents of Kenya, Uganda and Chad, met in Arusha on 5 May 2023. We welcome the progress made."
    assert told(text) == ([["KEN", "TCD", "UGA"]], [("welcome", "joint", ["KEN", "TCD", "UGA"])])


def test_the_ministers_met_who_put_it_out() -> None:
    text = (
        "Déclaration conjointe des ministres des Affaires étrangères de la Norvège et de la Pologne\n\n"
        "5 mai 2023. Les ministres se sont réunis à Oslo aujourd'hui. Nous condamnons l'attaque."
    )
    assert told(text, "fr") == ([["NOR", "POL"]], [("accuse", "joint", ["NOR", "POL"])])


def test_a_house_speaks_for_its_own_state() -> None:
    text = "Statement by the Government of Norway\n\n5 May 2023. We condemn the attack. We call on both sides to stop."
    assert told(text) == ([], [("accuse", "side", ["NOR"]), ("request", "side", ["NOR"])])


def test_a_heading_that_names_people_is_theirs() -> None:
    text = (
        "Joint statement by Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland\n\n"
        "5 May 2023. We condemn the attack. We call on both sides to stop."
    )
    said = dragoman.read(text, language="en").statements
    assert [(s.act, s.voice, list(s.speakers)) for s in said] == [
        ("accuse", "joint", ["p1", "p2"]),
        ("request", "joint", ["p1", "p2"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The G7 foreign ministers expressed concern about the attack. The Ministers called for restraint.",
        "The G7 foreign ministers issued a statement. The Ministers called for restraint.",
    ],
)
def test_the_ministers_are_those_told_of_before(text: str) -> None:
    assert told(text)[1][-1] == ("request", "joint", ["G7"])


@pytest.mark.parametrize(
    "ministers",
    [
        "ministers of defence",
        "ministers of trade and industry",
        "ministers of foreign affairs and trade",
        "Ministers of Defence, or their representatives,",
        "finance ministers",
    ],
)
def test_of_whatever_they_are_ministers(ministers: str) -> None:
    text = f"The {ministers} of Norway, Sweden, Finland and Poland met in Oslo on 5 May 2023. They stressed unity."
    sides = ["FIN", "NOR", "POL", "SWE"]
    assert told(text) == ([sides], [("assert", "joint", sides)])


def test_ministers_of_several_matters_in_french() -> None:
    text = "Les ministres de l'Agriculture et de l'Élevage du Bénin, du Niger et du Tchad se sont réunis à Niamey hier."
    assert told(text, "fr") == ([["BEN", "NER", "TCD"]], [])


def test_the_council_speaks_in_french() -> None:
    text = (
        "Les membres du Conseil de sécurité ont condamné l'attaque. Ils ont présenté leurs condoléances aux familles."
    )
    assert [act for act, _, _ in told(text, "fr")[1]] == ["accuse", "condole"]


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("The G7 foreign ministers held talks in Rome on 8 March 2023.", "en", "G7"),
        ("The Foreign Ministers of the Gulf Cooperation Council held a meeting in Riyadh last week.", "en", "GCC"),
        (
            "Les ministres de la Défense de la CEDEAO ont tenu une réunion d'urgence à Abuja le 8 mars 2023.",
            "fr",
            "ECOWAS",
        ),
    ],
)
def test_ministers_of_a_body_sit_among_themselves(text: str, language: str, body: str) -> None:
    found = dragoman.read(text, language=language).contacts
    assert [(c.kind, list(c.parties)) for c in found] == [("session", [body])]


@pytest.mark.parametrize(
    ("text", "language", "sides"),
    [
        (
            "The Foreign Minister of Norway met the Prime Minister of Kenya on 5 May 2023. The Prime Minister welcomed "
            "the visit. The Foreign Minister thanked Kenya.",
            "en",
            ["KEN", "NOR"],
        ),
        (
            "Le Président du Tchad a reçu le ministre norvégien des Affaires étrangères. Le ministre a remercié le Tchad.",
            "fr",
            ["NOR"],
        ),
        (
            "The President of Kenya met the President of Chad on 5 May 2023. The Prime Minister of Chad attended. The "
            "Prime Minister welcomed the visit.",
            "en",
            ["TCD"],
        ),
    ],
)
def test_who_is_told_by_office_alone_is_known_by_it(text: str, language: str, sides: list[str]) -> None:
    said = dragoman.read(text, language=language).statements
    assert [(s.voice, list(s.on_behalf_of)) for s in said] == [("single", [side]) for side in sides]


@pytest.mark.parametrize(
    ("text", "language", "parties"),
    [
        (
            "The President of Kenya paid a state visit to Norway from 3 to 5 May 2023. The President also met the "
            "Prime Minister of Sweden.",
            "en",
            [["KEN", "NOR"], ["KEN", "SWE"]],
        ),
        (
            "Le Président du Togo a effectué une visite d'État au Ghana du 3 au 5 mai 2023. Le Président s'est "
            "entretenu avec le Premier ministre du Mali.",
            "fr",
            [["GHA", "TGO"], ["MLI", "TGO"]],
        ),
        (
            "The President of Kenya met the President of Chad in Oslo on 5 May 2023. The President then met the Prime "
            "Minister of Norway.",
            "en",
            [["KEN", "TCD"], ["NOR"]],  # which of the two is not told
        ),
    ],
)
def test_an_office_told_again_is_of_the_same_state(text: str, language: str, parties: list[list[str]]) -> None:
    assert [list(c.parties) for c in dragoman.read(text, language=language).contacts] == parties


def test_an_office_told_again_is_nobody_of_its_land_who_is_named() -> None:
    text = (
        "Le Président du Togo a reçu Mme Anna Berg, ministre norvégienne, le 5 mai 2023. Le député togolais Dan Radu a "
        "assisté à l'entretien. Le Président a remercié la Norvège."
    )
    said = dragoman.read(text, language="fr").statements
    assert [(s.act, list(s.speakers), list(s.on_behalf_of)) for s in said] == [("thank", [], ["TGO"])]
