"""Tests of the side of people told beside others: met, accompanying, of a delegation."""

from __future__ import annotations

import pytest

from sayings import met, named


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le ministre polonais des Affaires étrangères Jan Kowal a rencontré à Oslo Eva Lund, secrétaire d'État chargée "
            "de l'Europe. Le ministre Kowal et la secrétaire d'État Lund ont salué les relations entre la Pologne et la "
            "Norvège.",
            "fr",
        ),
        (
            "Polish Foreign Minister Jan Kowal met State Secretary Eva Lund. Minister Kowal and State Secretary Lund "
            "welcomed the relations between Poland and Norway.",
            "en",
        ),
    ],
)
def test_whom_a_minister_met_is_not_on_his_side_when_both_are_named_together(text: str, language: str) -> None:
    assert [(name, state) for name, state, _ in named(text, language)] == [("Jan Kowal", "POL"), ("Eva Lund", "NOR")]


def test_those_around_a_president_are_not_the_envoys() -> None:
    text = (
        "L'ambassadeur d'Australie auprès de la Principauté de Monaco, Jan Kowal, est arrivé au Palais. S.E. M. Jan Kowal "
        "a remis ses lettres de créance à S.A.S. le Prince Souverain, qui était entouré de M. Jacques Lenoir, Secrétaire "
        "d'État."
    )
    assert named(text, "fr")[1] == ("Jacques Lenoir", "MCO", "deputy_minister")


def test_a_delegation_is_on_the_side_of_whom_it_accompanied() -> None:
    text = (
        "Le président français Paul Roux a reçu Anna Berg, Première ministre de Pologne, et la délégation qui "
        "l'accompagnait, comprenant notamment le ministre de l'Intérieur, Jan Kowal."
    )
    assert named(text, "fr")[2] == ("Jan Kowal", "POL", "minister")


def test_an_adviser_of_the_host_is_present_on_his_side() -> None:
    text = (
        "La ministre polonaise Anna Berg a reçu l'ambassadeur de Norvège, Jan Dahl, en présence de son conseiller Piotr "
        "Nowak."
    )
    assert met(text, "side") == [("reception", ["Berg POL", "Dahl NOR", "Nowak POL"])]


def test_the_second_of_two_ministers_has_the_office_told_before_him() -> None:
    text = (
        "Les ministres turcs des Affaires étrangères, Mehmet Kaya, et de la Défense nationale, Ali Demir, le chef des "
        "services de renseignement, Hasan Yildiz, et le porte-parole de la Présidence, Cem Arslan, ont participé à la réunion."
    )
    assert [(name, rank) for name, _, rank in named(text, "fr")] == [
        ("Mehmet Kaya", "foreign_minister"),
        ("Ali Demir", "minister"),
        ("Hasan Yildiz", "other"),
        ("Cem Arslan", "other"),
    ]


def test_whoever_met_two_ministers_of_one_state_is_not_named_by_the_text() -> None:
    text = (
        "Elle a rencontré le ministre polonais de la Justice, Paul Roux, et le ministre polonais de l'Europe, Luc Maes."
    )
    assert met(text, "side") == [("meeting", ["Roux POL", "Maes POL"])]


def test_a_surname_of_two_is_that_of_the_one_who_holds_an_office() -> None:
    text = (
        "La Première ministre polonaise Anna Berg s'est rendue sur la tombe de sa mère, Eva Berg. Mme Berg a reçu "
        "l'ambassadeur de Norvège, Jan Dahl."
    )
    assert met(text, "role")[-1] == ("reception", ["Berg receiving", "Dahl received"])
    assert [name for name, _, _ in named(text, "fr")] == ["Anna Berg", "Eva Berg", "Jan Dahl"]


def test_one_received_by_another_is_two_people() -> None:
    text = "L'entretien a lieu un an après l'accueil par Anna Berg de Jan Kowal à Varsovie."
    assert [name for name, _, _ in named(text, "fr")] == ["Anna Berg", "Jan Kowal"]


def test_a_president_called_as_a_land_is_nobody_s_state() -> None:
    text = "Le président Hollande a reçu à Paris le Premier ministre polonais Jan Kowal."
    assert named(text, "fr")[0] == ("Hollande", "FRA", "head_of_state")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le ministre Jan Kowal a salué la fille du président norvégien, Eva Lund.", "fr"),
        ("Minister Jan Kowal greeted the daughter of the Norwegian President, Eva Lund.", "en"),
    ],
)
def test_a_president_s_daughter_holds_no_office(text: str, language: str) -> None:
    assert [rank for name, _, rank in named(text, language) if name == "Eva Lund"] == [None]


def test_that_of_another_portfolio_is_an_office() -> None:
    text = (
        "Le ministre polonais Jan Kowal a rencontré le ministre iranien du Pétrole, Ali Karimi, celui de l'Industrie, Reza "
        "Hosseini, et la ministre de la Culture, Leila Amini."
    )
    assert named(text, "fr")[2] == ("Reza Hosseini", "IRN", "minister")


def test_a_journey_told_again_by_its_parts_is_no_other_visit() -> None:
    text = (
        "Anna Berg, secrétaire d'État polonaise, effectuera un déplacement au Malawi et en Zambie du 14 au 18 décembre "
        "2023. Elle se rendra enfin en Zambie du 17 au 18 décembre."
    )
    assert [kind for kind, _ in met(text, "side")] == ["visit", "visit"]
