"""The states of those named by the way: who held the office before, of a reigning house, in a list of envoys."""

from __future__ import annotations

import pytest

from sayings import named


def sides(text: str, language: str = "en") -> dict[str, str | None]:
    return {name: state for name, state, _ in named(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "Ambassador Leif Kowalik of Norway succeeds Mr. Olav Lindqvist, whose tenure ended in May.",
            "en",
            {"Leif Kowalik": "NOR", "Olav Lindqvist": "NOR"},
        ),
        (
            "L'ambassadeur d'Algérie, Karim Belkacem, nommé en remplacement de Amar Benkhelil, a remis ses lettres.",
            "fr",
            {"Karim Belkacem": "DZA", "Amar Benkhelil": "DZA"},
        ),
        (
            "The Minister of Norway, Leif Kowalik, met Sheikh Nasser bin Tariq Al Khalifa in Manama.",
            "en",
            {"Leif Kowalik": "NOR", "Nasser bin Tariq Al Khalifa": "BHR"},
        ),
        (
            "The Norwegian minister met former President of the United States Jimmy Carter in Oslo. US-Norwegian ties grew.",
            "en",
            {"Jimmy Carter": "USA"},
        ),
    ],
)
def test_who_is_named_by_the_way_is_of_his_state(text: str, language: str, known: dict[str, str]) -> None:
    assert sides(text, language) == known


def test_who_once_headed_a_state_that_the_text_names_is_of_it() -> None:
    text = (
        "Burundi's Minister of Transport, Leif Kowalik, opened the road. It was planned under the rule of "
        "Pierre Nkurunziza."
    )
    assert sides(text) == {"Leif Kowalik": "BDI", "Pierre Nkurunziza": "BDI"}


def test_envoys_are_of_the_states_named_before_each_of_them() -> None:
    text = (
        "The President received the ambassadors of the Kingdom of Norway, Leif Kowalik, the Republic of Poland, "
        "Ida Lindqvist, the European Union, Olav Bergstad, and France, Karin Dahlberg."
    )
    assert named(text) == [
        ("Leif Kowalik", "NOR", "ambassador"),
        ("Ida Lindqvist", "POL", "ambassador"),
        ("Olav Bergstad", "EU", "ambassador"),
        ("Karin Dahlberg", "FRA", "ambassador"),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister met the Polish parliamentarians Leif Kowalik and Ida Lindqvist on Friday.", "en"),
        ("La ministre a reçu les députés polonais Leif Kowalik et Ida Lindqvist.", "fr"),
    ],
)
def test_members_of_parliament_are_each_of_the_state_told_of_all(text: str, language: str) -> None:
    assert named(text, language) == [("Leif Kowalik", "POL", "other"), ("Ida Lindqvist", "POL", "other")]


def test_a_minister_of_quebec_is_no_foreign_minister() -> None:
    text = "La ministre des Relations internationales et de la Francophonie, Ida Lindqvist, a reçu les consuls."
    assert named(text, "fr") == [("Ida Lindqvist", "CAN", "minister")]


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "Le vice-premier ministre belge, M. Leif Kowalik, et le ministre de la Défense, M. Olav Bergstad, ont pris "
            "part aux discussions avec le secrétaire général de l'OTAN.",
            "fr",
            {"Leif Kowalik": "BEL", "Olav Bergstad": "BEL"},
        ),
        (
            "Minister Olav Bergstad of Tonga presented his credentials to Governor-General Karin Dahlberg. He is the "
            "first High Commissioner of Tonga to Papua New Guinea, and Papua New Guinea welcomed him.",
            "en",
            {"Olav Bergstad": "TON", "Karin Dahlberg": "PNG"},
        ),
    ],
)
def test_who_is_named_in_one_row_is_of_one_side_and_who_is_faced_is_not(
    text: str, language: str, known: dict[str, str]
) -> None:
    assert sides(text, language) == known


def test_the_mediators_of_the_minsk_group_hold_that_office() -> None:
    text = "The minister met the OSCE Minsk Group Co-Chairs Leif Kowalik (the French Republic) and Olav Bergstad (the United States)."
    assert named(text) == [("Leif Kowalik", "FRA", "other"), ("Olav Bergstad", "USA", "other")]


NIGER = (
    "\n\nLe président Varga a rencontré le président Bahi. L'Algérie et la Libye coopèrent. La Libye a salué l'accord."
)


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        ("Niger : le président Aldo Varga reçu à Alger" + NIGER, "fr", {"Aldo Varga": "NER"}),
        ("Guinée/Coopération : le président Aldo Varga à Alger" + NIGER, "fr", {"Aldo Varga": "GIN"}),
        (
            "Niger : le président Aldo Varga" + NIGER + " M. Varga est le président du Tchad.",
            "fr",
            {"Aldo Varga": "TCD"},
        ),
        (
            "Nepal: PM Aldo Varga in Oslo\n\nPrime Minister Aldo Varga met Norwegian Foreign Minister Nils Berg. Norway "
            "and Sweden are partners.",
            "en",
            {"Aldo Varga": "NPL", "Nils Berg": "NOR"},
        ),
        ("Sudan: Norwegian Foreign Minister Nils Berg calls for dialogue.", "en", {"Nils Berg": "NOR"}),
        ("Israel/Palestine: Foreign Minister Nils Berg calls for dialogue.", "en", {"Nils Berg": None}),
        ("Ukraine-Russia war: Minister Nils Berg calls for dialogue.", "en", {"Nils Berg": None}),
    ],
)
def test_a_label_before_a_heading_tells_whose_office_it_is(
    text: str, language: str, known: dict[str, str | None]
) -> None:
    assert {name: state for name, state in sides(text, language).items() if name in known} == known


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "Il a reçu les représentants du Pérou, M. Luis Rebo, de la Hongrie, Andor Fekas, et du Brésil, Ana Barta.",
            "fr",
            {"Luis Rebo": "PER", "Andor Fekas": "HUN", "Ana Barta": "BRA"},
        ),
        (
            "She met the envoys of Peru, Luis Rebo, Hungary, Andor Fekas, and Bolivia, Amir Balla.",
            "en",
            {"Luis Rebo": "PER", "Andor Fekas": "HUN", "Amir Balla": "BOL"},
        ),
        ("She met the representatives of Peru, Luis Rebo and Ana Barta.", "en", {"Luis Rebo": None, "Ana Barta": None}),
    ],
)
def test_each_of_those_sent_is_of_the_state_before_him(text: str, language: str, known: dict[str, str | None]) -> None:
    assert sides(text, language) == known
