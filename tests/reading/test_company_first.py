"""Sentences that say first that somebody was there and then who, and who led the sides of a round."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import named

MET = "President Anna Berg of Norway received President Jan Kowal of Poland on Monday. "
RECU = "La Présidente de la Norvège, Anna Berg, a reçu lundi le Président de la Pologne, Jan Kowal. "
ROUND = "The second round of consultations between Norway and Poland was held on 8 October 2017 in Oslo. "
SESSION = (
    "La deuxième session de la commission mixte entre la Norvège et la Pologne s'est tenue le 8 octobre 2017 à Oslo. "
)


def there(text: str, language: str) -> list[list[tuple[str, str | None, str]]]:
    """Surname, side and role of each participant, contact by contact."""
    record = read_document(SourceText("x", text, published="2024-05-08", language=language))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [[(names[p.person], p.side, p.role) for p in contact.participants] for contact in record.contacts]


HOSTS = [("Berg", "NOR", "receiving"), ("Kowal", "POL", "received")]


@pytest.mark.parametrize(
    "opening",
    [
        "Accompanying President Kowal at the meeting were",
        "Joining President Kowal were",
        "Members of the delegation were",
        "The entourage of President Kowal included",
    ],
)
def test_who_accompanied_somebody_is_named_behind(opening: str) -> None:
    text = MET + f"{opening} Foreign Minister Eva Lang of Poland; and the Ambassador of Poland, Adam Nowak."
    assert there(text, "en") == [[*HOSTS, ("Lang", "POL", "member"), ("Nowak", "POL", "member")]]


def test_others_present_are_attendees() -> None:
    text = MET + "Others present included Foreign Minister Eva Lang of Norway and Ambassador Adam Nowak of Poland."
    assert there(text, "en") == [[*HOSTS, ("Lang", "NOR", "attendee"), ("Nowak", "POL", "attendee")]]


def test_who_was_with_a_minister_is_a_member() -> None:
    text = (
        "Minister Anna Berg of Norway met Minister Jan Kowal of Poland. With Minister Berg were Eva Lang and Adam Vik."
    )
    assert there(text, "en") == [
        [
            ("Berg", "NOR", "principal"),
            ("Kowal", "POL", "principal"),
            ("Lang", "NOR", "member"),
            ("Vik", "NOR", "member"),
        ]
    ]


def test_with_the_president_opens_no_list_where_a_comma_ends_it() -> None:
    text = MET + "With President Berg, trade issues were raised by Ambassador Adam Nowak of Poland."
    assert there(text, "en") == [HOSTS]


@pytest.mark.parametrize(
    "opening", ["Accompagnaient le président Kowal :", "L'accompagnaient", "Étaient aux côtés du président Kowal"]
)
def test_french_company_is_named_behind(opening: str) -> None:
    text = (
        RECU
        + f"{opening} la ministre polonaise des Affaires étrangères, Eva Lang, et l'ambassadeur de Pologne, Adam Nowak."
    )
    assert there(text, "fr") == [[*HOSTS, ("Lang", "POL", "member"), ("Nowak", "POL", "member")]]


HEADS = [("Berg", "NOR", "head_of_delegation"), ("Kowal", "POL", "head_of_delegation")]


def test_each_leads_his_side_though_commas_part_them() -> None:
    text = ROUND + (
        "Foreign Secretary, Anna Berg, led a Norwegian delegation while her counterpart, "
        "the Foreign Secretary of Poland Jan Kowal, led a nine-member delegation."
    )
    assert there(text, "en") == [HEADS]


def test_who_alone_speaks_for_a_side_of_a_round_led_it() -> None:
    text = SESSION + (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a salué les résultats de la session. "
        "Le ministre polonais des Affaires étrangères, Jan Kowal, a remercié les experts."
    )
    assert there(text, "fr") == [HEADS]


def test_of_two_who_speak_for_a_side_nobody_led_it() -> None:
    text = SESSION + (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a salué les résultats de la session. "
        "L'ambassadrice de Norvège, Eva Lang, a remercié les experts."
    )
    assert there(text, "fr") == [[]]


def test_consultations_led_by_two_are_theirs_whoever_was_told_of_before() -> None:
    text = (
        "Le président de la Norvège, Lars Vik, a invité le président polonais Adam Nowak à visiter le pays. "
        "L'invitation a été évoquée lors de consultations politiques menées à Oslo par la vice-ministre des Affaires "
        "étrangères de Norvège, Anna Berg, et Jan Kowal, directeur au ministère polonais des Affaires étrangères."
    )
    assert there(text, "fr") == [[("Berg", "NOR", "principal"), ("Kowal", "POL", "principal")]]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Jan Kowal, President of the Democratic Republic of the Congo, met Lars Vik, President of the Republic of the Congo.",
            "en",
        ),
        (
            "Jan Kowal, Président de la République Démocratique du Congo, a rencontré Lars Vik, Président de la République du Congo.",
            "fr",
        ),
    ],
)
def test_the_two_congos_are_told_apart_by_their_full_names(text: str, language: str) -> None:
    assert there(text, language) == [[("Kowal", "COD", "principal"), ("Vik", "COG", "principal")]]


@pytest.mark.parametrize(
    "text",
    [
        "Maria Vik, the newly appointed Ambassador of Poland to Finland presented her letter of credentials to President Anna Berg.",
        "Maria Vik, the Ambassador of Poland to Finland called on President Anna Berg.",
    ],
)
def test_an_office_behind_the_first_name_is_hers_though_the_second_comma_is_missing(text: str) -> None:
    assert there(text, "en") == [[("Vik", "POL", "received"), ("Berg", "FIN", "receiving")]]


def test_a_minister_told_behind_another_name_that_opens_no_sentence_is_somebody_else() -> None:
    text = "Praised by Eva Lang, the Foreign Minister of Poland said that trade grows."
    assert named(text) == [("Eva Lang", None, None)]


SENT = [[("Berg", "NOR", "sender"), ("Kowal", "POL", "addressee")]]


@pytest.mark.parametrize(
    "text",
    [
        "President Anna Berg of Norway, in a message to President Jan Kowal of Poland, said that she was sad.",
        "President Anna Berg of Norway said in a letter to President Jan Kowal of Poland that she was sad.",
        "President Anna Berg of Norway expressed her condolences in a telegram to President Jan Kowal of Poland.",
    ],
)
def test_who_says_something_in_a_letter_wrote_it(text: str) -> None:
    assert there(text, "en") == SENT


def test_who_says_something_in_a_french_telegram_wrote_it() -> None:
    text = (
        "La Présidente de la Norvège, Anna Berg, a assuré, dans un télégramme de condoléances à son homologue polonais, "
        "Jan Kowal, que la Norvège est solidaire."
    )
    assert there(text, "fr") == SENT


def test_the_two_sides_are_no_two_people_of_one_state() -> None:
    text = (
        "The Foreign Ministers of the Gulf Cooperation Council (GCC) and ASEAN held a meeting on Tuesday in Oslo. "
        "They praised King Harald Vik of Norway and Minister Anna Berg of Norway. The two sides welcomed the accord."
    )
    record = read_document(SourceText("x", text, published="2024-05-08", language="en"))
    assert [(s.act, s.speakers, s.on_behalf_of) for s in record.statements][-1] == ("welcome", [], ["ASEAN", "GCC"])
