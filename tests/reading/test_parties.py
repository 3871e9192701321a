"""Who takes part in a contact, as states and organisations, and at what level."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


def parties(text: str, language: str = "en") -> list[tuple[list[str], str | None]]:
    record = read_document(SourceText("x", text, language=language))
    return [(c.parties, c.level) for c in record.contacts]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Foreign Minister Anna Berg of Norway met a delegation from Kenya led by Foreign Minister Jan Otieno.", ["KEN", "NOR"]),
        ("Foreign Minister Anna Berg of Norway received Foreign Minister Jan Kowal of Poland, who handed her a letter from Foreign Minister Eva Lang of Austria.", ["NOR", "POL"]),
    ],
)  # fmt: skip
def test_every_state_that_takes_part_is_a_party_and_no_other(text: str, states: list[str]) -> None:
    assert parties(text)[0] == (states, "foreign_minister")


def test_the_states_of_a_list_are_those_of_the_names_behind_it_in_their_order() -> None:
    text = "The Foreign Ministers of Norway, Kenya, and Uganda, Anna Berg, Jan Otieno and Eva Okello, held a trilateral meeting in Oslo."
    record = read_document(SourceText("x", text, language="en"))
    assert [(p.name, p.state) for p in record.persons] == [
        ("Anna Berg", "NOR"),
        ("Jan Otieno", "KEN"),
        ("Eva Okello", "UGA"),
    ]
    assert [(c.parties, c.level) for c in record.contacts] == [(["KEN", "NOR", "UGA"], "foreign_minister")]


def test_each_of_several_counterparts_has_his_state_though_nobody_is_named() -> None:
    text = "Norwegian Foreign Minister Anna Berg met her Kenyan and Ugandan counterparts in Oslo."
    assert parties(text) == [(["KEN", "NOR"], "foreign_minister"), (["NOR", "UGA"], "foreign_minister")]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The Speaker of the Norwegian Parliament, Anna Berg, received Kenya's Ambassador Jan Otieno.", "ambassador"),
        ("The Secretary-General of the African Union, Anna Berg, received Kenya's Foreign Minister Jan Otieno.", "io_head"),
    ],
)  # fmt: skip
def test_an_envoy_is_lower_than_a_speaker_and_a_minister_is_not_compared(text: str, level: str) -> None:
    assert [found for _, found in parties(text)] == [level]


def test_those_met_on_a_visit_are_not_its_hosts() -> None:
    text = "Foreign Minister Anna Berg of Norway paid an official visit to Warsaw, where she met President Jan Kowal of Poland."
    record = read_document(SourceText("x", text, language="en"))
    names = {p.id: p.name for p in record.persons}
    assert [(c.kind, [(names[x.person], x.role) for x in c.participants]) for c in record.contacts] == [
        ("visit", [("Anna Berg", "visitor")]),
        ("meeting", [("Anna Berg", "principal"), ("Jan Kowal", "principal")]),
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Zambian President Edgar Mumba received a special envoy of President Jan Kowal of Poland.", (["POL", "ZMB"], "director")),
        ("en", "Norwegian President Berg's Special Envoy, Ambassador Lars Vik, met Zambian President Edgar Mumba.", (["NOR", "ZMB"], "director")),
        ("fr", "Le président norvégien, Lars Vik, a reçu l'envoyé spécial du président polonais Jan Kowal.", (["NOR", "POL"], "director")),
    ],
)  # fmt: skip
def test_an_envoy_is_of_the_side_of_whoever_sends_him(
    language: str, text: str, expected: tuple[list[str], str]
) -> None:
    assert parties(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "level"),
    [
        ("en", "Foreign Minister Anna Berg of Norway met the Minister of State for Fisheries of Ireland, Jan Kowal. Minister Kowal thanked her.", "deputy_minister"),
        ("en", "Foreign Minister Anna Berg of Norway met Chairman of the Polish Senate Jan Kowal.", "speaker_of_parliament"),
        ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le président du Sénat polonais, Jan Kowal.", "speaker_of_parliament"),
        ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le ministre d'État britannique pour l'Europe, Jan Kowal.", "deputy_minister"),
        ("en", "Foreign Minister Anna Berg of Norway met the Vice President of the World Bank, Jan Kowal.", "other"),
        ("en", "Consultations on cod at the level of Deputy Foreign Ministers between Norway and Poland were held in Oslo.", "deputy_minister"),
    ],
)  # fmt: skip
def test_the_level_is_the_office_s_own_whatever_it_is_called_in_short(language: str, text: str, level: str) -> None:
    assert [found for _, found in parties(text, language)] == [level]


def test_those_met_apart_are_not_met_again_by_their_colleagues() -> None:
    text = (
        "American Ambassador Lars Vik visited Poland. He was received by Deputy Prime Minister Jan Kowal of Poland, and the"
        " sides discussed fish. At the meeting with the First Deputy Foreign Minister of Poland Marek Lis, trade"
        " was discussed."
    )
    record = read_document(SourceText("x", text, language="en"))
    names = {p.id: p.name for p in record.persons}
    assert [(c.kind, [names[x.person] for x in c.participants]) for c in record.contacts] == [
        ("visit", ["Lars Vik"]),
        ("reception", ["Lars Vik", "Jan Kowal"]),
        ("meeting", ["Lars Vik", "Marek Lis"]),
    ]


def test_heads_without_a_side_follow_the_order_of_the_states() -> None:
    text = "Political consultations between Norway and Poland were held in Oslo, led by Anna Berg and Jan Kowal."
    record = read_document(SourceText("x", text, language="en"))
    names = {p.id: p.name for p in record.persons}
    assert [(names[x.person], x.side) for c in record.contacts for x in c.participants] == [
        ("Anna Berg", "NOR"),
        ("Jan Kowal", "POL"),
    ]


def test_one_state_s_own_talks_have_the_lower_level() -> None:
    text = "Prime Minister Anna Berg of Norway met with Foreign Minister Lars Vik of Norway in Oslo."
    assert parties(text) == [(["NOR"], "foreign_minister")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le président norvégien, Lars Vik, a rencontré à Oslo le président de la République du Congo, Paul Mbala.", ["COG", "NOR"]),
        ("fr", "Le président norvégien, Lars Vik, a rencontré le président du Congo, Félix Tshisekedi.", ["COD", "NOR"]),
        ("fr", "Le Premier ministre norvégien, Lars Vik, a rencontré le président congolais, Denis Sassou N'Guesso.", ["COG", "NOR"]),
    ],
)  # fmt: skip
def test_of_two_states_of_one_name_the_full_name_or_the_office_tells_which(
    language: str, text: str, expected: list[str]
) -> None:
    assert [states for states, _ in parties(text, language)] == [expected]


def test_an_ambassador_and_high_representative_is_an_ambassador() -> None:
    text = (
        "Le président norvégien, Lars Vik, a reçu Jan Kowal, Ambassadeur, Haut Représentant de la Pologne en Norvège."
    )
    assert parties(text, "fr") == [(["NOR", "POL"], "ambassador")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("A European Commission delegation visited Norway on 27 May 2019 to discuss trade.", ["EU", "NOR"]),
        ("A delegation of UNHCR visited Norway on 27 May 2019 to discuss the camps.", ["NOR", "UNHCR"]),
    ],
)
def test_an_organ_acts_for_its_organisation_an_agency_for_itself(text: str, sides: list[str]) -> None:
    assert [states for states, _ in parties(text)] == [sides]
