"""Contacts told again, told in full, told as older; talks of two and of their delegations; what is denied in French."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, met


def statuses(text: str, language: str) -> list[str]:
    """Kind, status and day of each contact of a text."""
    record = read_document(SourceText("x", text, language=language))
    return [f"{c.kind} {c.status} {c.date}" for c in record.contacts]


def test_what_was_held_long_before_the_first_contact_is_only_recalled() -> None:
    text = (
        "Mardi 16 juin 2021, l'ambassadeur de Pologne, Jan Kowal, a été reçu par le ministre norvégien, Lars Vik. "
        "Le 25 juin 2019, la Norvège et la Pologne ont conclu un accord de pêche. "
        "Le 14 juin 2021, le ministre Vik a reçu l'ambassadeur d'Autriche, Otto Frei."
    )
    assert statuses(text, "fr") == [
        "reception held 2021-06-16",
        "signing back_reference 2019-06-25",
        "reception held 2021-06-14",
    ]


def test_talks_told_in_full_later_are_no_others() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway met with Polish leaders. She met with President Jan Kowal, Foreign "
        "Minister Otto Frei and Speaker Ewa Nowak."
    )
    assert met(text, "side") == [
        ("meeting", ["Berg NOR", "Kowal POL"]),
        ("meeting", ["Berg NOR", "Frei POL"]),
        ("meeting", ["Berg NOR", "Nowak POL"]),
    ]


def test_who_receives_where_he_stays_is_no_guest() -> None:
    text = "À Bergen où il séjourne, le président norvégien Lars Vik a reçu lundi le ministre polonais Jan Kowal."
    assert [kind for kind, _ in met(text, "role")] == ["reception"]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Lars Vik of Norway had a tête-à-tête with President Jan Kowal of Poland, followed by "
        "delegation-level talks.",
        "Prime Minister Lars Vik of Norway and President Jan Kowal of Poland held restricted and delegation-level "
        "talks in Oslo.",
        "Prime Minister Lars Vik of Norway and President Jan Kowal of Poland held one-on-one talks in Oslo before "
        "chairing an expanded meeting of their delegations.",
        "Le ministre norvégien Lars Vik a eu un entretien privé avec son homologue polonais Jan Kowal, qui a été suivi "
        "par la réunion avec la composition élargie des délégations.",
    ],
)
def test_talks_of_two_and_of_their_delegations_are_two(text: str) -> None:
    assert met(text, "side") == [("meeting", ["Vik NOR", "Kowal POL"])] * 2


def test_delegations_alone_meet_once() -> None:
    text = "Prime Minister Lars Vik of Norway held delegation-level talks with President Jan Kowal of Poland."
    assert met(text, "side") == [("meeting", ["Vik NOR", "Kowal POL"])]


@pytest.mark.parametrize(
    "words",
    [
        "n'a pas pu rencontrer le ministre polonais Jan Kowal",
        "n'a pu rencontrer le ministre polonais Jan Kowal",
        "ne rencontrera pas le ministre polonais Jan Kowal",
        "n'a jamais visité la Pologne",
        "n'a pas tenu de réunion avec le ministre polonais Jan Kowal",
        "n'a pu se rendre à son entretien avec le ministre polonais Jan Kowal",
        "ne participera pas à la réunion avec le ministre polonais Jan Kowal",
    ],
)
def test_what_is_denied_in_french_is_no_contact(words: str) -> None:
    assert met(f"Le ministre norvégien Lars Vik {words}.", "role") == []


def test_praise_in_talks_denies_them_not() -> None:
    text = (
        "Le ministre norvégien Lars Vik n'a pas manqué de saluer l'accord lors de son entretien avec le ministre "
        "polonais Jan Kowal."
    )
    assert met(text, "side") == [("meeting", ["Vik NOR", "Kowal POL"])]


def test_had_also_met_is_one_of_a_row() -> None:
    text = (
        "Le président norvégien Lars Vik s'est entretenu avec le ministre polonais Jan Kowal. "
        "Il avait aussi rencontré le président autrichien, Otto Frei. "
        "Il avait aussi rencontré le ministre suisse Hans Graf en 2016."
    )
    assert statuses(text, "fr") == ["meeting held None", "meeting held None", "meeting back_reference None"]


def test_the_next_contact_of_one_who_met_another_is_apart() -> None:
    text = (
        "Prime Minister Lars Vik of Norway, who met Monday with Prime Minister Jan Kowal of Poland, was due to meet "
        "Tuesday with Polish President Ewa Nowak."
    )
    assert contacts_told(text, "2021-05-17") == [
        "meeting held | 2021-05-17 | - | NOR POL | Vik:principal Kowal:principal",
        "meeting announced | 2021-05-18 | - | NOR POL | Vik:principal Nowak:principal",
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Prime Minister Lars Vik of Norway met President Jan Kowal of Poland. Prime Minister Vik, who had just come "
            "from a meeting of EU leaders in Versailles, praised the accord.",
            ["meeting held None", "meeting back_reference None"],
        ),
        (
            "Prime Minister Lars Vik of Norway has congratulated President Jan Kowal of Poland and expressed a desire "
            "to engage him in discussions on fisheries.",
            [],
        ),
        (
            "Prime Minister Lars Vik of Norway met President Jan Kowal of Poland. Senior government officials will meet "
            "in Oslo later this month to progress the proposal.",
            ["meeting held None"],
        ),
    ],
)
def test_what_is_no_contact_of_theirs(text: str, kinds: list[str]) -> None:
    assert statuses(text, "en") == kinds


def test_states_that_discuss_at_a_meeting_met() -> None:
    text = (
        "China and Norway discussed fish at a meeting in New York, a spokesman said. Taking part in the talks were "
        "Ambassador Li Wei of China and Ambassador Anna Berg of Norway."
    )
    assert met(text, "side") == [("meeting", ["Wei CHN", "Berg NOR"])]


def test_an_opening_told_twice_is_one() -> None:
    text = (
        "Le ministre norvégien Lars Vik a inauguré mardi le consulat de Norvège à Varsovie. En séjour à Varsovie, le "
        "ministre Lars Vik a procédé, le même jour, à l'inauguration du consulat."
    )
    assert [kind for kind, _ in met(text, "role")] == ["ceremony"]


def test_the_host_of_a_reception_is_told_late() -> None:
    text = (
        "Le Parlement de Norvège a reçu, ce 8 janvier 2025, la visite de M. Jan Kowal, Président de la Diète de "
        "Pologne, accompagné de Mme Ewa Lis, Ambassadrice de Pologne. Les échanges ont porté sur la pêche.\n\n"
        "Le Président Vik accueille le Président Kowal"
    )
    assert met(text, "role") == [("reception", ["Kowal received", "Lis member", "Vik receiving"])]


def test_homage_abroad_is_of_both_lands() -> None:
    text = (
        "Le ministre norvégien des Affaires étrangères, Lars Vik, a rendu hommage lundi à Varsovie à la mémoire des "
        "victimes de la guerre. Il a déposé une gerbe au monument."
    )
    record = read_document(SourceText("x", text, language="fr"))
    assert [(c.kind, c.parties) for c in record.contacts] == [("ceremony", ["NOR", "POL"])]


def test_a_call_told_behind_what_both_said_is_where_they_said_it() -> None:
    text = (
        "Le président de la Diète polonaise, Jan Kowal, et le président du Parlement norvégien, Lars Vik, ont "
        "réaffirmé lundi leur volonté de coopérer. M. Vik a reçu une communication téléphonique de M. Kowal, durant "
        "laquelle les deux responsables ont salué l'accord."
    )
    assert met(text, "side") == [("call", ["Kowal POL", "Vik NOR"])]


def test_each_contact_of_a_headline_is_told_again() -> None:
    text = (
        "Foreign Minister Pays Courtesy Call on Polish Prime Minister Nowak, and Holds Luncheon Meeting with Polish "
        "Foreign Minister Kowal\n\n"
        "Foreign Minister Anna Berg of Norway paid a courtesy call on Polish Prime Minister Ewa Nowak on July 8, and "
        "after the courtesy call, she held a luncheon meeting with Polish Foreign Minister Jan Kowal."
    )
    told = sorted(met(text, "role"))
    assert told == [
        ("meeting", ["Berg principal", "Kowal principal"]),
        ("reception", ["Berg received", "Nowak receiving"]),
    ]


def test_talks_with_several_are_parted_by_what_is_told_of_each() -> None:
    text = (
        "State Minister Anna Berg of Norway had discussions with the Arab League Ambassador to Norway Mohamed Idris and "
        "the Yemeni Ambassador to Norway Fuad Zork.\n\nThe State Minister and the Yemeni Ambassador discussed trade.\n\n"
        "Meanwhile, the meeting with Ambassador Mohamed Idris of the Arab League focused on aid."
    )
    assert met(text, "side") == [("meeting", ["Berg NOR", "Idris LAS"]), ("meeting", ["Berg NOR", "Zork YEM"])]


def test_plural_talks_are_one_with_each_whoever_speaks_for_a_body() -> None:
    text = (
        "Le président norvégien Lars Vik enchaîne des rencontres. Il a eu des entretiens avec le Sud-Africain Jan "
        "Moeller, 1er vice-président de l'UA, et le Rwandais Paul Kanga, ancien président de l'organisation."
    )
    assert met(text, "side") == [("meeting", ["Vik NOR", "Moeller ZAF"]), ("meeting", ["Vik NOR", "Kanga RWA"])]


def test_a_ceremony_is_attended_as_one() -> None:
    text = (
        "La cérémonie s'est déroulée à Oslo en présence du ministre polonais Jan Kowal et de la ministre norvégienne "
        "Anna Berg."
    )
    assert met(text, "role") == [("ceremony", ["Kowal attendee", "Berg attendee"])]


def test_what_is_recalled_by_the_writer_was_before() -> None:
    text = (
        "Le président norvégien Lars Vik a reçu mardi le ministre polonais Jan Kowal. Rappelons qu'avant lui, le "
        "président Lars Vik a reçu le ministre autrichien Otto Frei."
    )
    assert statuses(text, "fr") == ["reception held None", "reception back_reference None"]
