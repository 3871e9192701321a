"""Who takes part in a contact, on whose side, by the words on companions, leaders and counterparts."""

from __future__ import annotations

import pytest

from sayings import met, named

BERG = "Norwegian Foreign Minister Anna Berg"
LED = ["Kowal POL", "Berg NOR"]


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} signed a joint declaration with her Polish and Finnish counterparts, Jan Kowal and Aino Laine.",
        f"{BERG} and her Polish and Finnish counterparts, Jan Kowal and Aino Laine, signed a joint declaration.",
        f"{BERG} and her Polish and Finnish counterparts Jan Kowal and Aino Laine signed a joint declaration.",
    ],
)
def test_counterparts_are_of_the_states_in_their_order(text: str) -> None:
    assert met(text, "side") == [("signing", ["Berg NOR", "Kowal POL", "Laine FIN"])]


def test_a_joint_meeting_is_one() -> None:
    text = f"{BERG} held a joint meeting with the Polish Foreign Minister, Jan Kowal, and the Finnish one, Aino Laine."
    three = f"{BERG} held a joint meeting with her Polish and Finnish counterparts, Jan Kowal and Aino Laine."
    assert len(met(text, "side")) == 1
    assert met(three, "side") == [("meeting", ["Berg NOR", "Kowal POL", "Laine FIN"])]


def test_those_who_attended_a_meeting_told_of_without_them() -> None:
    text = (
        f"A trilateral meeting was held in Vienna. It was attended by {BERG}, Polish Foreign Minister Jan Kowal and "
        "Finnish Foreign Minister Aino Laine."
    )
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL", "Laine FIN"])]


@pytest.mark.parametrize(
    "text",
    [
        f"A military delegation from Poland, under the leadership of General Jan Kowal, called on {BERG}.",
        f"A Polish military delegation headed up by General Jan Kowal was received by {BERG}.",
        f"General Jan Kowal, at the head of a Polish delegation, met with {BERG}.",
    ],
)
def test_who_leads_a_delegation_is_of_its_side(text: str) -> None:
    assert [people for _, people in met(text, "side")] == [LED]


def test_who_headed_those_met_is_of_their_side() -> None:
    text = f"{BERG} met on Monday with a delegation from Poland. General Jan Kowal headed the delegation."
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"])]


def test_under_whose_leadership_a_country_is() -> None:
    text = f"{BERG} met Polish Foreign Minister Jan Kowal. Norway has prospered under the leadership of President Vik."
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"])]


def test_company_told_of_first() -> None:
    text = (
        "In the presence of Deputy Minister Lars Vik and Polish Ambassador Ewa Mazur, the Minister of Foreign Affairs of "
        "Norway, Anna Berg, received Jan Kowal, Minister of Foreign Affairs of Poland."
    )
    assert met(text, "role") == [
        ("reception", ["Berg receiving", "Kowal received", "Vik attendee", "Mazur attendee"]),
    ]
    text = f"Accompanied by Deputy Minister Lars Vik and Ambassador Ewa Mazur, {BERG} received Jan Kowal of Poland."
    assert met(text, "side")[0][1][2:] == ["Vik NOR", "Mazur NOR"]


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre norvégien de la Défense, Lars Berg, et ses homologues polonais et finlandais, Jan Kowal et Aino Laine, "
        "ont signé une déclaration conjointe.",
        "Le ministre norvégien de la Défense, Lars Berg, et ses homologues polonais Jan Kowal et finlandais Aino Laine ont "
        "signé une déclaration conjointe.",
        "Le ministre norvégien de la Défense, Lars Berg, et ses homologues de Pologne et de Finlande, Jan Kowal et Aino "
        "Laine, ont signé une déclaration conjointe.",
    ],
)
def test_counterparts_in_a_row_in_french(text: str) -> None:
    assert met(text, "side") == [("signing", ["Berg NOR", "Kowal POL", "Laine FIN"])]


MET = f"{BERG} received Polish Foreign Minister Jan Kowal."
PRESENT = ["Berg receiving", "Kowal received", "Vik attendee", "Mazur attendee"]
SIDES = ["Berg NOR", "Kowal POL", "Vik NOR", "Mazur POL"]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}\n\nAttendees: Deputy Minister Lars Vik; Deputy Head of Mission Ewa Mazur.",
        f"{MET}\n\nParticipants on the Norwegian side: Deputy Minister Lars Vik. Participants on the Polish side: "
        "Deputy Head of Mission Ewa Mazur.",
        f"{MET} Present from the Norwegian side were Lars Vik, Chief of Protocol, and from the Polish side "
        "Deputy Head of Mission Ewa Mazur.",
        f"{MET} The meeting was also attended by Deputy Minister Lars Vik and Deputy Head of Mission Ewa Mazur.",
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu le ministre polonais des Affaires étrangères, "
        "Jan Kowal.\n\nParticipants : le vice-ministre Lars Vik ; le premier conseiller de l'ambassade, Ewa Mazur.",
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu le ministre polonais des Affaires étrangères, "
        "Jan Kowal. Étaient présents, pour la partie norvégienne, Lars Vik, chef du protocole, et pour la partie "
        "polonaise, l'ambassadrice Ewa Mazur.",
    ],
)
def test_who_else_was_there_and_on_whose_side(text: str) -> None:
    assert met(text, "role") == [("reception", PRESENT)]
    assert met(text, "side") == [("reception", SIDES)]


def test_a_heading_with_a_colon_that_names_nobody_present() -> None:
    text = f"{MET}\n\nPresent: the draft of a treaty. Minister Berg thanked President Ewa Mazur."
    assert met(text, "role")[0] == ("reception", PRESENT[:2])


def test_a_minister_sees_his_own_envoy_off() -> None:
    text = (
        "Foreign Minister of Norway Anna Berg received the Ambassador of Norway to Poland, Lars Vik, before his departure "
        "for Warsaw."
    )
    assert met(text, "side") == [("internal", ["Berg NOR", "Vik NOR"])]


def test_an_adviser_to_the_minister_is_no_minister() -> None:
    text = f"{BERG}, accompanied by Adviser to the Minister Lars Vik, met Polish Foreign Minister Jan Kowal."
    assert ("Lars Vik", "NOR", "other") in named(text)
    text = (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu l'ambassadeur de Suède accrédité auprès de "
        "notre pays, Lars Vik."
    )
    assert named(text, "fr")[1] == ("Lars Vik", "SWE", "ambassador")


def test_whom_a_minister_meets_where_no_other_state_is_named() -> None:
    text = (
        "Le président de la République du Chili, Lars Berg, a reçu le chef d'état-major général des armées, le général Jan "
        "Kowal."
    )
    assert met(text, "side") == [("internal", ["Berg CHL", "Kowal CHL"])]
    text = "Le président de la République du Chili, Lars Berg, a reçu le directeur de la société Ferro, Jan Kowal."
    assert [people for _, people in met(text, "side")] == [["Berg CHL", "Kowal None"]]


@pytest.mark.parametrize(
    ("guests", "side"),
    [
        ("du groupe d'amitié tuniso-français", None),  # of either parliament
        ("de l'Agence française de Développement (AFD)", "FRA"),
        ("du Sénat français", "FRA"),
    ],
)
def test_who_leads_a_delegation_is_of_the_one_side_it_names(guests: str, side: str | None) -> None:
    text = f"L'ambassadeur de Tunisie, Ali Trabelsi, a reçu une délégation {guests}, conduite par Paul Durand."
    assert named(text, "fr") == [("Ali Trabelsi", "TUN", "ambassador"), ("Paul Durand", side, None)]
