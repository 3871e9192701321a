"""Ceremonies: what is handed over, opened, awarded; whose national day it is; letters read out and handed on."""

from __future__ import annotations

import pytest

from sayings import contacts_told

ON = "2024-05-16"
KOWAL = "Ambassador Jan Kowal of Poland"
BERG = "Health Minister Anna Berg of Norway"
DONE = "ceremony held | 2024-05-13 | - | NOR POL | "


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"{KOWAL} handed over twenty ambulances to {BERG} on Monday.", "Kowal:principal Berg:principal"),
        (f"Ten tractors were handed over on Monday by {KOWAL} to {BERG}.", "Kowal:principal Berg:principal"),
        (f"{BERG} received medical equipment from {KOWAL} on Monday.", "Berg:principal Kowal:principal"),
        (f"The new school was opened on Monday by {BERG} and {KOWAL}.", "Berg:principal Kowal:principal"),
        (f"{BERG} and {KOWAL} jointly opened the new school on Monday.", "Berg:principal Kowal:principal"),
        (f"The ribbon was cut on Monday by {BERG} and {KOWAL}.", "Berg:principal Kowal:principal"),
        (f"The Order of Merit was conferred on Monday on {KOWAL} by {BERG}.", "Kowal:principal Berg:principal"),
        (f"{KOWAL} was honoured on Monday with the Order of Merit by {BERG}.", "Kowal:principal Berg:principal"),
        (
            f"{BERG} attended the reception hosted by {KOWAL} on the occasion of the National Day of Poland on Monday.",
            "Berg:attendee Kowal:host",
        ),
        (f"The reception on the National Day of Poland was attended by {BERG} on Monday.", "Berg:attendee"),
        (f"{BERG} took part on Monday in the ceremony held by the Polish Embassy.", "Berg:attendee"),
    ],
)
def test_who_was_at_a_ceremony_and_whose_it_was(text: str, people: str) -> None:
    assert contacts_told(text, ON) == [DONE + people]


@pytest.mark.parametrize(
    "text",
    [
        f"{KOWAL} presented the annual report to the Parliament of Norway.",
        f"{BERG} handed over the ministry to her successor.",
        f"{BERG} opened an investigation into the accident.",
        f"{BERG} read the letter.",
        f"{BERG} said that a message of peace was needed.",
    ],
)
def test_what_only_looks_like_a_ceremony(text: str) -> None:
    assert contacts_told(text, ON) == []


def test_who_speaks_at_a_ceremony_was_there() -> None:
    text = f"Speaking at the opening ceremony of the new school on Monday, {KOWAL} praised the friendship."
    assert contacts_told(text, ON) == ["ceremony held | 2024-05-13 | - | POL | Kowal:attendee"]


SENT = "message held | {} | - | NOR POL | Lind:sender Nowak:addressee"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Message of condolence from President Maria Lind of Norway to President Adam Nowak of Poland", "2024-05-16"),
        (
            "A letter from President Maria Lind of Norway addressed to President Adam Nowak of Poland was handed over "
            "by Ambassador Lars Vik of Norway on Monday.",
            "2024-05-13",
        ),
        (
            "Ambassador Lars Vik of Norway read out a message from President Maria Lind of Norway to President Adam "
            "Nowak of Poland on Monday.",
            "2024-05-13",
        ),
        (
            "President Maria Lind of Norway expressed her condolences to President Adam Nowak of Poland in a message "
            "on Monday.",
            "2024-05-13",
        ),
        ("President Maria Lind of Norway conveyed congratulations to President Adam Nowak of Poland.", "-"),
    ],
)
def test_letters_read_out_handed_on_and_headed(text: str, day: str) -> None:
    assert contacts_told(text, ON) in ([SENT.format(day)], [SENT.format("-")], [SENT.format(ON)])


def test_credentials_told_by_participle_and_in_the_passive() -> None:
    king = "King Olav of Norway"
    taken = "reception held | 2024-05-13 | - | NOR POL | Kowal:received Olav:receiving"
    texts = [
        f"After presenting his credentials to {king} on Monday, {KOWAL} praised the friendship.",
        f"The credentials of {KOWAL} were presented to {king} on Monday.",
    ]
    assert [contacts_told(text, ON) for text in texts] == [[taken], [taken]]


def test_accords_told_in_headlines_and_by_participle() -> None:
    signed = "signing held | {} | - | NOR POL | {}"
    minister = "Foreign Minister Ewa Kowal of Poland"
    assert contacts_told("Norway, Poland sign agreement on fisheries", ON) == [signed.format("-", "-")]
    text = f"Signing an agreement on fisheries on Monday, {BERG} and {minister} praised the friendship."
    assert contacts_told(text, ON) == [signed.format("2024-05-13", "Berg:principal Kowal:principal")]
    text = f"An agreement was concluded on Monday by {BERG} and {minister}."
    assert contacts_told(text, ON) == [signed.format("2024-05-13", "Berg:principal Kowal:principal")]


VIK = "le ministre norvégien de la Santé, Lars Vik"
ENVOY = "l'ambassadeur de Pologne, Jan Kowal"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"L{ENVOY[1:]}, a remis lundi un lot de vaccins au {VIK[3:]}.", "Kowal:principal Vik:principal"),
        (f"L{ENVOY[1:]}, a procédé lundi à la remise de vaccins au {VIK[3:]}.", "Kowal:principal Vik:principal"),
        (f"La remise de vaccins par {ENVOY}, au {VIK[3:]}, a eu lieu lundi.", "Kowal:principal Vik:principal"),
        (f"L{ENVOY[1:]}, s'est vu décerner lundi l'Ordre du Mérite par {VIK}.", "Kowal:principal Vik:principal"),
        (f"L{VIK[1:]}, a procédé lundi à la décoration de {ENVOY}.", "Vik:principal Kowal:principal"),
        (f"L{VIK[1:]}, et {ENVOY}, ont planté lundi un arbre au jardin.", "Vik:principal Kowal:principal"),
        (f"L{VIK[1:]}, et {ENVOY}, ont coupé, lundi, le ruban inaugural.", "Vik:principal Kowal:principal"),
        (
            f"La cérémonie d'inauguration de l'école a été présidée lundi par {VIK}, en présence de {ENVOY}.",
            "Vik:attendee Kowal:attendee",
        ),
        (
            f"L{VIK[1:]}, a procédé lundi à l'inauguration de l'école, en présence de {ENVOY}.",
            "Kowal:attendee Vik:principal",
        ),
    ],
)
def test_french_ceremonies(text: str, people: str) -> None:
    assert contacts_told(text, ON, "fr") == [DONE + people]


@pytest.mark.parametrize(
    "text",
    [
        f"L{VIK[1:]}, a remis sa démission.",
        f"L{VIK[1:]}, a remis les prix aux lauréats du concours.",
        f"L{VIK[1:]}, a lu le rapport.",
    ],
)
def test_what_only_looks_like_a_french_ceremony(text: str) -> None:
    assert contacts_told(text, ON, "fr") == []


def test_protests_handed_over_in_french() -> None:
    summons = "summons held | 2024-05-13 | - | NOR POL | "
    text = (
        f"La ministre norvégienne des Affaires étrangères, Anna Berg, a remis lundi une note de protestation à {ENVOY}."
    )
    assert contacts_told(text, ON, "fr") == [summons + "Berg:receiving Kowal:received"]


def test_messages_got_of_somebody_and_sent_by_cable() -> None:
    text = "Le président norvégien, Lars Vik, a {}."
    sent = "message held | 2024-05-13 | - | NOR POL | "
    got = text.format("reçu lundi de la présidente polonaise, Ewa Dahl, un message de félicitations")
    assert contacts_told(got, ON, "fr") == [sent + "Vik:addressee Dahl:sender"]
    cabled = text.format("câblé lundi un message de vœux à la présidente polonaise, Ewa Dahl")
    assert contacts_told(cabled, ON, "fr") == [sent + "Vik:sender Dahl:addressee"]


def test_the_head_who_takes_letters_is_of_the_state_the_envoys_are_sent_to() -> None:
    first = "New ambassadors to Norway presented their credentials to King Lars on Monday"
    taken = "reception held | 2024-05-13 | - | EGY NOR POL | Lars:receiving Berg:received Said:received"
    assert contacts_told(f"{first}: Anna Berg of Poland and Omar Said of Egypt.", ON) == [taken]
    assert contacts_told(f"{first}. They are Anna Berg of Poland and Omar Said of Egypt.", ON) == [taken]
