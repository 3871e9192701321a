"""Whose side those are whom a text names by office alone: who chairs, who receives, who thanks, whose desk it is."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, met, named, said


def sides(text: str) -> list[tuple[str, str | None]]:
    return [(name.split()[-1], state) for name, state, _ in named(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Undersecretary Anna Berg and Director-General Jan Kowal co-chaired the first Norway-Poland Consultations.",
        "The Norway-Poland Political Consultations were co-chaired by Director Anna Berg and Director Jan Kowal.",
        "The second round of political consultations between Norway and Poland was held in Oslo, co-chaired by "
        "Director Anna Berg and Director-General Jan Kowal.",
        "The second round of political consultations between Norway and Poland was held today, with Director Anna Berg "
        "and Director-General Jan Kowal leading their respective delegations.",
        "Director Anna Berg and Director Jan Kowal led their respective delegations to the Norway-Poland consultations.",
        "Director Anna Berg and Director Jan Kowal co-chaired the fifth session of the Norway-Poland Joint Commission.",
    ],
)
def test_chairs_are_of_the_states_in_their_order(text: str) -> None:
    assert sides(text) == [("Berg", "NOR"), ("Kowal", "POL")]


def test_chairs_stand_the_other_way_round_where_one_thanks_the_other_state() -> None:
    text = "Director Jan Kowal and Director Anna Berg co-chaired the Norway-Poland consultations. Kowal thanked Norway."
    assert sides(text) == [("Kowal", "POL"), ("Berg", "NOR")]


def test_a_chair_told_with_his_state_keeps_it() -> None:
    text = "The Norwegian-Polish consultations were led by Director Jan Kowal of Poland and Director Anna Berg."
    assert sides(text) == [("Kowal", "POL"), ("Berg", "NOR")]


def test_nobody_thanks_his_own_state() -> None:
    text = (
        "LISBON – Norway and Portugal held talks on fishing. Undersecretary Anna Berg called on Secretary of State "
        "Ana Vaz. Berg thanked Portugal for hosting 400 Norwegians."
    )
    assert sides(text) == [("Berg", "NOR"), ("Vaz", "PRT")]


def test_a_house_speaks_for_the_state_it_begins_with() -> None:
    text = (
        "Norway concerned by missile test\n\nNorway has conveyed its concern to Poland about a test at sea, Foreign "
        "Minister Anna Berg says. She raised it with Polish Foreign Minister Jan Kowal."
    )
    assert sides(text) == [("Berg", "NOR"), ("Kowal", "POL")]


def test_a_host_of_several_is_of_one_land_in_all_of_it() -> None:
    text = (
        "Foreign Minister Anna Berg received the Ambassador of Morocco, Karim Alami, in Oslo today. Also present were "
        "Permanent Secretary Lars Holm and Director Olav Moe. In the afternoon, she received the Ambassador of Spain, "
        "Pedro Ruiz."
    )
    assert contacts_told(text, "2021-05-17") == [
        "reception held | 2021-05-17 | Oslo | MAR NOR | Berg:receiving Alami:received Holm:attendee Moe:attendee",
        "reception held | 2021-05-17 | Oslo | ESP NOR | Berg:receiving Ruiz:received",
    ]
    assert sides(text)[2:4] == [("Holm", "NOR"), ("Moe", "NOR")]


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("Director (UN)", "director"),
        ("Director General (West Europe & EU)", "assistant_minister"),
        ("Joint Secretary (ASEAN Multilateral)", "assistant_minister"),
        ("Additional Secretary (Africa, Middle East & Gulf)", "assistant_minister"),
    ],
)
def test_a_body_in_brackets_is_what_an_official_deals_with(office: str, rank: str) -> None:
    assert named(f"{office} Ms. Anna Berg of Norway met Ambassador Jan Kowal of Poland.")[0] == (
        "Anna Berg",
        "NOR",
        rank,
    )


def test_a_state_department_for_something_is_not_washingtons() -> None:
    text = "The Kenyan side was headed by Grace Wanjiru, Director General at the State Department for Foreign Affairs."
    assert named(text) == [("Grace Wanjiru", "KEN", "assistant_minister")]


@pytest.mark.parametrize(
    "house", ["the UK Foreign Office", "the U.S. Department of State", "Norway's Ministry of Energy"]
)
def test_the_house_behind_a_name_is_not_who_acts(house: str) -> None:
    text = f"Director John Smithers of {house} thanked Foreign Minister Jan Kowal of Poland for his hospitality."
    assert [(act, voice, who) for act, voice, who, _ in said(text, "en")] == [("thank", "single", ["Smithers"])]


def test_names_that_end_in_a_title_and_storms() -> None:
    text = "The talks were attended by Daw Nwe Ni Tun, Director, after Tropical Cyclone Gita."
    assert named(text) == [("Nwe Ni Tun", None, "director")]


def test_those_who_lead_a_round_talk_in_it() -> None:
    text = (
        "Political consultations between Norway and Poland were held in Oslo, led by Deputy Minister Anna Berg of "
        "Norway and Director Jan Kowal of Poland. The diplomats held a frank discussion on the current state and "
        "prospects of trade."
    )
    assert met(text, "side") == [("consultations", ["Berg NOR", "Kowal POL"])]
    assert said(text, "en")[-1] == ("discuss", "joint", ["Berg", "Kowal"], "the current state and prospects of trade")


@pytest.mark.parametrize("how", ["detailed", "focused", "renewed", "comprehensive"])
def test_talks_with_a_participle_before_them(how: str) -> None:
    text = f"Minister Anna Berg of Norway and Minister Jan Kowal of Poland held {how} talks on energy."
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"])]
    assert said(text, "en") == [("discuss", "joint", ["Berg", "Kowal"], "energy")]


def test_what_members_receive_is_no_reception() -> None:
    text = "Norway welcomes the decision. “ASEAN members received no notice,” Minister Jan Kowal of Poland said."
    assert met(text, "role") == []


def test_the_two_sides_are_those_who_talk_not_those_spoken_of() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway received State Secretary Jan Kowal of Poland. Berg spoke highly of the "
        "consultation held earlier the same day between Kowal and Deputy Minister Lars Holm. The two sides agreed to "
        "open a consulate."
    )
    assert said(text, "en")[-1] == ("agree", "joint", ["Berg", "Kowal"], "to open a consulate")


def test_in_the_building_of_a_ministry() -> None:
    text = "Talks between Norway and Turkmenistan were held in the building of the Ministry of Energy of Turkmenistan."
    record = read_document(SourceText("x", text))
    assert [(c.kind, c.place.name if c.place else None) for c in record.contacts] == [("meeting", "Ashgabat")]


@pytest.mark.parametrize("papers", ["the copy of his Letter of Credence", "the copies of his letters of credence"])
def test_taking_letters_of_credence_is_no_agreement(papers: str) -> None:
    assert (
        said(f"Minister Anna Berg of Norway received Ambassador Jan Kowal of Poland and accepted {papers}.", "en") == []
    )


def test_congratulating_on_letters_of_credence_is_said() -> None:
    text = "Minister Anna Berg of Norway congratulated her guest on presenting her letters of credence."
    assert [act for act, *_ in said(text, "en")] == ["congratulate"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "hoped that the 6th Joint Economic Commission, due to be held in Warsaw in May 2022, would help",
            [("session", "planned", "2022-05", "Warsaw")],
        ),
        ("hoped that the next session would be held in May 2022", []),
        (
            "said that the Strategic Dialogue due in Oslo in May 2022 would help",
            [("session", "planned", "2022-05", "Oslo")],
        ),
        (
            "and Minister Jan Kowal of Poland agreed that the draft should be finalised before the visit in May 2022",
            [("other_action", "agreed", "2022-05", None)],
        ),
        ("and Minister Jan Kowal of Poland agreed that the conflict should be settled by peaceful means", []),
        (
            "conveyed the Norwegian Government's decision to provide 3 million crowns in aid to Poland",
            [("delivery", "planned", None, None)],
        ),
    ],
)
def test_plans_told_in_what_is_said(words: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    record = read_document(SourceText("x", f"Minister Anna Berg of Norway {words}."))
    told = [(k.kind, k.force, k.due, k.place.name if k.place else None) for k in record.commitments]
    assert told == expected
