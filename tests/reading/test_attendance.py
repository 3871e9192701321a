"""Who took part in a contact beside its principals: members, attendees, hosts of a visit, chairs."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. "
FR = (
    "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le ministre polonais des Affaires étrangères,"
    " Jan Kowal. "
)
PRINCIPALS = [("Anna Berg", "NOR", "principal"), ("Jan Kowal", "POL", "principal")]


def participants(text: str, language: str) -> list[tuple[str, str | None, str]]:
    record = read_document(SourceText("x", text, language=language))
    names = {p.id: p.name for p in record.persons}
    return [(names[x.person], x.side, x.role) for c in record.contacts for x in c.participants]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The meeting was attended by the Polish Ambassador to Norway, Eva Lang."),
        ("en", "The Polish Ambassador to Norway, Eva Lang, attended the meeting."),
        ("en", "Also present at the meeting was the Polish Ambassador to Norway, Eva Lang."),
        ("en", "The Polish Ambassador to Norway, Eva Lang, was also present."),
        ("en", "The Polish Ambassador to Norway, Eva Lang, took part in the talks."),
        ("fr", "L'entretien s'est déroulé en présence de l'ambassadrice de Pologne en Norvège, Eva Lang."),
        ("fr", "A pris part à cette rencontre l'ambassadrice de Pologne en Norvège, Eva Lang."),
        ("fr", "L'ambassadrice de Pologne en Norvège, Eva Lang, a assisté à l'entretien."),
        ("fr", "Etait également présente l'ambassadrice de Pologne en Norvège, Eva Lang."),
    ],
)
def test_those_present_are_attendees(language: str, words: str) -> None:
    text = (EN if language == "en" else FR) + words
    assert participants(text, language) == [*PRINCIPALS, ("Eva Lang", "POL", "attendee")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN + "Minister Berg was accompanied by Deputy Minister Lars Vik."),
        ("en", EN.replace(" met", ", accompanied by Deputy Minister Lars Vik, met")),
        ("fr", FR + "Mme Berg était accompagnée du vice-ministre Lars Vik."),
        ("fr", FR.replace(" a rencontré", " accompagnée du vice-ministre Lars Vik, a rencontré")),
    ],
)
def test_company_is_a_member_of_the_side_it_accompanies(language: str, text: str) -> None:
    assert sorted(participants(text, language)) == [*PRINCIPALS, ("Lars Vik", "NOR", "member")]


def test_company_and_attendees_lower_no_level_and_are_no_parties() -> None:
    text = EN + "The meeting was attended by the Austrian Ambassador to Norway, Eva Lang."
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.level, c.parties) for c in record.contacts] == [("foreign_minister", ["NOR", "POL"])]


def test_who_attends_something_else_takes_no_part() -> None:
    text = EN + "After the meeting, Minister Kowal attended a lunch, hosted by Speaker Eva Lang."
    assert participants(text, "en") == PRINCIPALS


def test_whoever_invited_is_the_host_of_the_visit() -> None:
    text = (
        "Foreign Minister Jan Kowal of Poland paid an official visit to Norway at the invitation of Foreign Minister"
        " Anna Berg of Norway."
    )
    assert participants(text, "en") == [("Jan Kowal", "POL", "visitor"), ("Anna Berg", "NOR", "host")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Deputy Minister Lars Vik of Norway and Deputy Minister Jan Kowal of Poland co-chaired political consultations in Oslo."),
        ("fr", "Les consultations politiques entre la Norvège et la Pologne se sont tenues à Oslo, sous la coprésidence du vice-ministre norvégien Lars Vik et du vice-ministre polonais Jan Kowal."),
    ],
)  # fmt: skip
def test_those_who_chair_together_are_co_chairs(language: str, text: str) -> None:
    assert participants(text, language) == [("Lars Vik", "NOR", "co_chair"), ("Jan Kowal", "POL", "co_chair")]
