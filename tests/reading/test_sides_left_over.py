"""The states of those of whom nothing but the rest of the text tells: the one left over, the land they were met in, a
row of states, a kingdom named elsewhere."""

from __future__ import annotations

import pytest

from sayings import named


def sides(text: str, language: str) -> dict[str, str | None]:
    """Surname and state of everybody."""
    return {name.split()[-1]: state for name, state, _ in named(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "Kenyan President Peter Owuor received the Vice President of Ghana, Kofi Mensa, in Nairobi. Mensa conveyed "
            "the wish of President Yaw Boateng for closer ties.",
            "en",
            {"Owuor": "KEN", "Mensa": "GHA", "Boateng": "GHA"},
        ),
        (
            "Le ministre norvégien des Affaires étrangères, Olav Kvale, s'est entretenu avec son homologue sénégalais, "
            "Moussa Diagne. La visite du président Ali Sow en Norvège n'aura pas lieu.",
            "fr",
            {"Kvale": "NOR", "Diagne": "SEN", "Sow": "SEN"},
        ),
        (  # no kingdom has a president
            "The High Commissioner of Ghana to Norway, Kofi Mensa, met State Secretary Kari Lunde of Norway. He spoke of "
            "President Yaw Boateng's plans and of a US$7 million project.",
            "en",
            {"Mensa": "GHA", "Lunde": "NOR", "Boateng": "GHA"},
        ),
        (  # either might be meant
            "The Norwegian minister Kari Lunde met the Ghanaian minister Kofi Mensa and the Senegalese minister Moussa "
            "Diagne. She spoke of President Yaw Boateng's plans.",
            "en",
            {"Lunde": "NOR", "Mensa": "GHA", "Diagne": "SEN", "Boateng": None},
        ),
    ],
)
def test_a_head_of_state_is_of_the_one_state_left(text: str, language: str, known: dict[str, str | None]) -> None:
    assert sides(text, language) == known


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "Norwegian Foreign Minister Kari Lunde met Prime Minister Rahim Khan and Foreign Minister Anwar Islam in "
            "Dhaka. Finance Minister Jamal Uddin was present.",
            "en",
            {"Lunde": "NOR", "Khan": "BGD", "Islam": "BGD", "Uddin": "BGD"},
        ),
        (
            "La ministre norvégienne Kari Lunde a rencontré le président Moussa Diagne à Dakar.",
            "fr",
            {"Lunde": "NOR", "Diagne": "SEN"},
        ),
        (
            "Norwegian Foreign Minister Kari Lunde met Foreign Minister Rahim Khan in Geneva.",
            "en",
            {"Lunde": "NOR", "Khan": None},
        ),
    ],
)
def test_whom_a_foreign_guest_met_is_of_the_town_told_behind(
    text: str, language: str, known: dict[str, str | None]
) -> None:
    assert sides(text, language) == known


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "Le ministre a reçu les chefs des délégations omanaise et libanaise, respectivement MM. Salim Al Harthi et "
            "Fadi Khoury.",
            "fr",
            {"Harthi": "OMN", "Khoury": "LBN"},
        ),
        (
            "Les représentants du Chili, du Ghana et de la Norvège, Pedro Rojas, Kofi Mensa et Olav Kvale, ont salué "
            "l'accord.",
            "fr",
            {"Rojas": "CHL", "Mensa": "GHA", "Kvale": "NOR"},
        ),
        (
            "The minister met with the heads of the delegations of Laos and Cambodia, Somphan Keo and Sok Rithy.",
            "en",
            {"Keo": "LAO", "Rithy": "KHM"},
        ),
        (
            "After the talks between Norway and Poland, Olav Kvale and Jan Kowal spoke to the press.",
            "en",
            {"Kvale": None, "Kowal": None},
        ),
    ],
)
def test_names_behind_a_row_of_states_are_each_of_its_own(
    text: str, language: str, known: dict[str, str | None]
) -> None:
    assert sides(text, language) == known


def test_speakers_of_a_row_of_parliaments_are_speakers() -> None:
    text = (
        "The minister met with the Speakers of the parliaments of Laos and Cambodia, Mr. Somphan Keo and Mr. Sok Rithy."
    )
    assert named(text) == [
        ("Somphan Keo", "LAO", "speaker_of_parliament"),
        ("Sok Rithy", "KHM", "speaker_of_parliament"),
    ]


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "Le ministre a reçu le ministre des Affaires étrangères du Royaume de Norvège, pays ami, M. Olav Kvale.",
            "fr",
            [("Olav Kvale", "NOR", "foreign_minister")],
        ),
        (
            "Anna Berg met the Foreign Minister of the Republic of Panama, a sisterly country, Juan Ortega.",
            "en",
            [("Anna Berg", None, None), ("Juan Ortega", "PAN", "foreign_minister")],
        ),
        (
            "Anna Berg a rencontré Ali Rezaï, secrétaire du ministère iranien des Affaires étrangères.",
            "fr",
            [("Anna Berg", None, None), ("Ali Rezaï", "IRN", "deputy_minister")],
        ),
        (
            "Anna Berg a rencontré le Rwandais Jean Habima, ancien président de l'organisation.",
            "fr",
            [("Anna Berg", None, None), ("Jean Habima", "RWA", None)],
        ),
        (
            "The King of Morocco His Majesty Idris VI received a letter from President Yaw Boateng.",
            "en",
            [("Idris VI", "MAR", "head_of_state"), ("Yaw Boateng", None, "head_of_state")],
        ),
        (
            "The Crown Prince of Bahrain, His Royal Highness Prince Faris bin Nasir, received Anna Berg.",
            "en",
            [("Faris bin Nasir", "BHR", "other"), ("Anna Berg", None, None)],
        ),
        (
            "The Kingdom's ambassador to Egypt, Faris Al Harbi, attended a meeting of the Kingdom of Saudi Arabia.",
            "en",
            [("Faris Al Harbi", "SAU", "ambassador")],
        ),
        (
            "Ambassador Faris Al Harbi, the Kingdom's ambassador to Egypt, met Anna Berg of the Kingdom of Norway.",
            "en",
            [("Faris Al Harbi", "NOR", "ambassador"), ("Anna Berg", "NOR", None)],
        ),
        (
            "Jan Kowal a parlé à son homologue turc du sort des deux Français Jean Roux et Marc Petit.",
            "fr",
            [("Jan Kowal", None, None), ("Jean Roux", "FRA", None), ("Marc Petit", None, None)],
        ),
        (
            "Minister Aram Vardan of Armenia met the Chairman of the Poland-Armenia friendship group Piotr Zielak.",
            "en",
            [("Aram Vardan", "ARM", "minister"), ("Piotr Zielak", "POL", "other")],
        ),
        (
            "Le ministre algérien Karim Belaid a reçu la présidente du groupe d'amitié Algérie-Togo, Samia Haddad.",
            "fr",
            [("Karim Belaid", "DZA", "minister"), ("Samia Haddad", "DZA", "other")],
        ),
    ],
)
def test_the_state_told_beside_an_office(
    text: str, language: str, known: list[tuple[str, str | None, str | None]]
) -> None:
    assert named(text, language) == known


@pytest.mark.parametrize(
    ("text", "language", "rank"),
    [
        ("Supreme Court President Anna Berg met the Norwegian minister in Oslo.", "en", "other"),
        ("President Anna Berg met the Norwegian minister in Oslo.", "en", "head_of_state"),
        ("Le président du Conseil d'administration, Jan Kowal, a rencontré le ministre norvégien.", "fr", "other"),
        ("Le président de la Maison de la presse, Jan Kowal, a rencontré le ministre norvégien.", "fr", "other"),
    ],
)
def test_who_presides_over_a_body_heads_no_state(text: str, language: str, rank: str) -> None:
    assert named(text, language)[0][2] == rank


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "A Norwegian delegation led by Kari Lunde arrived. Ann Lee and Bob Carr were also part of the delegation.",
            "en",
            {"Lunde": "NOR", "Lee": "NOR", "Carr": "NOR"},
        ),
        (
            "Une délégation norvégienne conduite par Kari Lunde est arrivée. Anne Leroy et Marc Carr faisaient partie de "
            "la délégation.",
            "fr",
            {"Lunde": "NOR", "Leroy": "NOR", "Carr": "NOR"},
        ),
        (
            "A delegation of the Bundestag headed by Hans Krause visited the parliament and met Speaker Levan Kereselia.",
            "en",
            {"Krause": "DEU", "Kereselia": None},
        ),
    ],
)
def test_who_is_of_a_delegation_and_whom_it_met(text: str, language: str, known: dict[str, str | None]) -> None:
    assert sides(text, language) == known
