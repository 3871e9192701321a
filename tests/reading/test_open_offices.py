"""An office over what no list knows is that of the name behind it."""

from __future__ import annotations

import pytest

from sayings import named


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "The minister met the Minister of Culture, Tourism and Craft Promotion, Mr Leif Kowalik, in Oslo.",
            ("Leif Kowalik", None, "minister"),
        ),
        (
            "They met the Chairman of Fjord Investment Trust and Cooperation Limited Mr. Leif Kowalik and the minister.",
            ("Leif Kowalik", None, "other"),
        ),
        (
            "South African Minister of Safety and Security Dr Leif Kowalik led the mission.",
            ("Leif Kowalik", "ZAF", "minister"),
        ),
        (
            "The new Ambassador of the United Arab Emirates (UAE) to Uganda His Excellency Leif Kowalik spoke.",
            ("Leif Kowalik", "ARE", "ambassador"),
        ),
        (
            "South African High Commissioner to Sierra Leone, resident in Accra, Ghana, Her Excellency Ida Lindqvist, "
            "called on the President.",
            ("Ida Lindqvist", "ZAF", "ambassador"),
        ),
        (
            "Bangladesh Foreign Secretary (Senior Secretary) Leif Kowalik left for Oslo.",
            ("Leif Kowalik", "BGD", "deputy_minister"),
        ),
        ("He met with Russian Ambassador to the country Leif Kowalik.", ("Leif Kowalik", "RUS", "ambassador")),
        (
            "He met Deputy Assistant Secretary for Energy Transformation, US Department of State, Ida Lindqvist.",
            ("Ida Lindqvist", "USA", "assistant_minister"),
        ),
    ],
)
def test_an_office_goes_on_to_the_name_behind_it(text: str, person: tuple[str, str | None, str]) -> None:
    assert person in named(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Le ministre a reçu le secrétaire général adjoint chargé des questions économiques et mondiales de "
            "l'institution, Leif Kowalik.",
            ("Leif Kowalik", None, "other"),
        ),
        (
            "Elle a rencontré le président de la Conférence des régions périphériques maritimes (CRPM), Leif Kowalik, "
            "ainsi que la maire.",
            ("Leif Kowalik", None, "other"),
        ),
        (
            "Le premier secrétaire du Comité central du Parti communiste chinois, Leif Kowalik, a reçu le ministre.",
            ("Leif Kowalik", "CHN", "other"),
        ),
        (
            "Il a rencontré le représentant spécial du gouvernement de la République populaire de Chine en Afrique "
            "M. Leif Kowalik.",
            ("Leif Kowalik", "CHN", "director"),
        ),
        (
            "La Présidente élue moldave et cheffe du parti Action et Solidarité, Ida Lindqvist, a reçu le ministre.",
            ("Ida Lindqvist", "MDA", "head_of_state"),
        ),
    ],
)
def test_a_french_office_goes_on_to_the_name_behind_it(text: str, person: tuple[str, str | None, str]) -> None:
    assert person in named(text, "fr")


@pytest.mark.parametrize(
    "text",
    [
        "Much depends on the chairman of the council of the elders of the valley, Ida Lindqvist said.",
        "During a meeting with the director of the house of the arts of the city, Ida Lindqvist said trade was growing.",
        "The director of the agency of the valley met the farmers, Ida Lindqvist and her guests.",
    ],
)
def test_who_only_speaks_of_an_office_does_not_hold_it(text: str) -> None:
    assert [rank for name, _, rank in named(text) if name == "Ida Lindqvist"] in ([None], [])


@pytest.mark.parametrize(
    "title",
    [
        "First Vice-President of the Labour Party",
        "Deputy Head of the Green Party",
        "President of the network",
        "President of the company",
        "Managing Director of the Fund",
    ],
)
def test_who_leads_a_party_or_a_firm_has_no_rank_of_a_state(title: str) -> None:
    assert named(f"The {title}, Ida Lindqvist, met Minister Kowalik.")[0] == ("Ida Lindqvist", None, "other")
