"""Audiences one after the other, guests told by the way, and what is said of the guest instead of the talks."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import Record
from sayings import said

RECU = "Le président norvégien, Lars Vik, a reçu l'ambassadrice de Pologne, Eva Lang. "
SERIES = "Le président norvégien, Lars Vik, a accordé mardi 5 mai 2020 une série d'audiences. "


def met(record: Record) -> list[tuple[str, str, str | None, list[str]]]:
    """Kind, status, day and parties of each contact."""
    return [(c.kind, c.status, c.date, list(c.parties)) for c in record.contacts]


@pytest.mark.parametrize(
    "text",
    [
        SERIES + "L'ambassadeur de Pologne, Jan Kowal, a ouvert le bal.",
        SERIES + "C'est l'ambassadeur de Pologne, Jan Kowal, qui a ouvert le bal des audiences.",
        SERIES + "L'ambassadeur de Pologne, Jan Kowal, a clos la série.",
        "L'ambassadeur de Pologne, Jan Kowal, était mardi 5 mai 2020 face au président norvégien, Lars Vik.",
        "L'ambassadeur de Pologne, Jan Kowal, était mardi 5 mai 2020 au cabinet de la ministre norvégienne, Anna Berg.",
        "L'ambassadeur de Pologne, Jan Kowal, a été l'hôte, mardi 5 mai 2020, du président norvégien, Lars Vik.",
        "L'ambassadeur de Pologne, Jan Kowal, est allé rendre une visite de courtoisie mardi 5 mai 2020 au président "
        "norvégien, Lars Vik.",
    ],
)
def test_a_guest_is_received_however_it_is_told(text: str) -> None:
    assert met(dragoman.read(text)) == [("reception", "held", "2020-05-05", ["NOR", "POL"])]


def test_who_had_also_come_to_talk_was_there_in_the_same_series() -> None:
    text = SERIES + (
        "L'ambassadeur de Pologne, Jan Kowal, a été reçu le premier. Adam Lang, ancien ministre autrichien, était "
        "aussi venu échanger avec le président."
    )
    assert met(dragoman.read(text)) == [
        ("reception", "held", "2020-05-05", ["NOR", "POL"]),
        ("meeting", "held", "2020-05-05", ["AUT", "NOR"]),
    ]


def test_the_president_of_the_republic_is_the_one_told_without_a_state() -> None:
    text = (
        "Le chef de l'Etat, Lars Vik, a reçu lundi l'émissaire polonais, Jan Kowal, porteur d'un message du président "
        "de la République de Pologne, Adam Nowak. Le président de la République a salué la pêche."
    )
    assert said(text, "fr") == [("support", "single", ["Vik"], "la pêche")]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("porteur d'un message de son gouvernement.", []),
        ("de passage à Oslo.", []),
        ("venu de Pologne, de la pêche.", [("discuss", "joint", ["Vik", "Kowal"], "de la pêche")]),
        ("accompagné de l'ambassadeur, sur la pêche.", [("discuss", "joint", ["Vik", "Kowal"], "sur la pêche")]),
    ],
)
def test_what_is_told_of_the_guest_is_no_topic(behind: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    text = f"Le président norvégien, Lars Vik, a discuté lundi avec le ministre polonais, Jan Kowal, {behind}"
    assert said(text, "fr") == expected


@pytest.mark.parametrize(
    "text",
    [
        "La pêche a été, par ailleurs, au centre des échanges.",
        "La pêche a fait l'objet d'un entretien de deux heures entre les deux personnalités.",
        "Cette rencontre a permis aux deux pays de passer en revue la pêche.",
        "L'entretien a permis à la Norvège et à la Pologne d'examiner la pêche.",
    ],
)
def test_what_the_talks_were_about_may_be_told_with_an_aside_and_of_states(text: str) -> None:
    assert [(act, voice, who, words.lower()) for act, voice, who, words in said(RECU + text, "fr")] == [
        ("discuss", "joint", ["Vik", "Lang"], "la pêche")
    ]


def test_a_meeting_only_thought_of_and_who_told_it_are_nothing() -> None:
    text = (
        "La ministre norvégienne, Anna Berg, s'est entretenue avec le ministre polonais, Jan Kowal, a-t-on appris de "
        "source officielle. Aucune date n'a été avancée pour une éventuelle rencontre avec le président autrichien."
    )
    record = dragoman.read(text)
    assert (met(record), record.statements) == ([("meeting", "held", None, ["NOR", "POL"])], [])


def test_a_woman_is_known_by_her_title_whatever_her_given_name() -> None:
    text = "Yassine Fall, ministre sénégalaise des Affaires étrangères, a salué la Russie. Mme Fall a salué la Chine."
    assert [p.name for p in dragoman.read(text).persons] == ["Yassine Fall"]


def sides(text: str) -> dict[str, str | None]:
    """Whose side each person of a text is on."""
    return {p.name: p.state for p in dragoman.read(text).persons}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La Secrétaire générale de l'OIF, la Rwandaise Eva Lind, a rencontré le président norvégien, Lars Vik.",
            {"Eva Lind": "OIF", "Lars Vik": "NOR"},
        ),
        (
            "Le président tchadien, Lars Vik, a reçu le Représentant spécial de l'ONU et Chef de la mission "
            "multidimensionnelle intégrée des Nations Unies en République centrafricaine, Jan Kowal.",
            {"Lars Vik": "TCD", "Jan Kowal": "UN"},
        ),
        (
            "La ministre norvégienne, Anna Berg, est à Genève. Avec Adam Lang, le directeur général de l'Organisation "
            "mondiale de la Santé, Anna Berg a évoqué la pêche.",
            {"Anna Berg": "NOR", "Adam Lang": "WHO"},
        ),
    ],
)
def test_an_office_is_of_the_name_it_stands_beside(text: str, expected: dict[str, str | None]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("who", "speakers"),
    [
        ("L'émissaire du président polonais Adam Nowak", ["Lang"]),
        ("L'envoyé spécial du président Adam Nowak", []),
    ],
)
def test_an_aide_is_not_the_one_he_serves(who: str, speakers: list[str]) -> None:
    text = "Le président norvégien, Lars Vik, a reçu la ministre polonaise, Eva Lang. " + who + " a salué la pêche."
    assert said(text, "fr") == [("support", "single", speakers, "la pêche")]


@pytest.mark.parametrize(
    "text",
    [
        "Reçu lundi à Varsovie par le ministre polonais, Jan Kowal, le président norvégien, Lars Vik, a insisté sur la "
        "pêche.",
        "Arrivé à Varsovie, le président norvégien, Lars Vik, a insisté sur la pêche.",
        "Accompagné du ministre, Jan Kowal, le président norvégien, Lars Vik, a insisté sur la pêche.",
    ],
)
def test_what_befell_the_speaker_is_not_what_he_said(text: str) -> None:
    assert said(text, "fr") == [("assert", "single", ["Vik"], "sur la pêche")]


@pytest.mark.parametrize("guests", ["plusieurs ambassadeurs", "le corps diplomatique", "une délégation"])
def test_who_speaks_next_was_among_the_guests_received(guests: str) -> None:
    text = (
        f"La ministre norvégienne, Anna Berg, a reçu mardi 5 mai 2020 {guests}. Au nom de ses collègues, l'ambassadeur "
        "de Pologne, Jan Kowal, a félicité la ministre."
    )
    assert met(dragoman.read(text)) == [("reception", "held", "2020-05-05", ["NOR", "POL"])]


@pytest.mark.parametrize("who", ["Le diplomate polonais", "Le diplomate onusien"])
def test_the_envoy_of_an_organisation_may_be_told_by_his_land_or_by_it(who: str) -> None:
    text = f"Le président norvégien, Lars Vik, a reçu l'envoyé spécial de l'ONU, Jan Kowal. {who} a salué la pêche."
    assert said(text, "fr") == [("support", "single", ["Kowal"], "la pêche")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Un dîner a été offert mardi 5 mai 2020 par le président norvégien, Lars Vik, en l'honneur du ministre "
            "polonais, Jan Kowal.",
            [("meeting", "held", "2020-05-05", ["NOR", "POL"])],
        ),
        (
            "La ministre norvégienne, Anna Berg, sera vendredi à Varsovie pour s'entretenir avec le ministre polonais, "
            "Jan Kowal.",
            [("meeting", "announced", None, ["NOR", "POL"]), ("visit", "announced", None, ["NOR", "POL"])],
        ),
        (
            "La ministre norvégienne, Anna Berg, a pris le temps d'échanger avec le ministre polonais, Jan Kowal.",
            [("meeting", "held", None, ["NOR", "POL"])],
        ),
    ],
)
def test_contacts_told_by_an_occasion(text: str, expected: list[tuple[str, str, str | None, list[str]]]) -> None:
    assert met(dragoman.read(text)) == expected


def test_a_palace_of_no_list_is_where_its_head_of_state_sits() -> None:
    text = "Le président guinéen, Lars Vik, a reçu lundi, au palais Rexa, l'ambassadeur de Pologne, Jan Kowal."
    assert [(c.place.name, c.place.country) for c in dragoman.read(text).contacts if c.place] == [("Conakry", "GIN")]


@pytest.mark.parametrize("staying", ["en visite de travail en Norvège", "de passage à Oslo", "en séjour à Oslo"])
def test_where_a_guest_stays_parts_him_from_no_verb(staying: str) -> None:
    text = (
        f"Le ministre polonais, Jan Kowal {staying} a été reçu mardi 5 mai 2020 par le président norvégien, Lars Vik."
    )
    contact = dragoman.read(text).contacts[0]
    assert (contact.kind, [p.role for p in contact.participants]) == ("reception", ["received", "receiving"])


def test_the_central_african_republic_is_not_the_bank_of_its_letters() -> None:
    text = (
        "Le président centrafricain, Lars Vik, a reçu lundi au palais présidentiel l'ambassadeur de Pologne, Jan Kowal."
    )
    assert [c.place.name for c in dragoman.read(text).contacts if c.place] == ["Bangui"]
