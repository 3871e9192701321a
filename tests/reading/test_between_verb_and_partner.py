"""What stands between a verb of meeting and whom it names: when, at whose wish, before what."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

Told = tuple[str, str | None, str | None, list[str], int]


def contacts(text: str) -> list[Told]:
    record = read_document(SourceText("x", f"05.03.2009\n\n{text}"))
    return [
        (c.kind, c.date, c.place.name if c.place else None, c.parties, len(c.participants)) for c in record.contacts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Anna Berg of Norway held talks ahead of the summit with Foreign Minister Jan Kowal of Poland.",
            ("meeting", "2009-03-05", None, ["NOR", "POL"], 2),
        ),
        (
            "Ambassador Anna Berg of Norway called yesterday on President Jan Kowal of Jordan in Amman.",
            ("reception", "2009-03-04", "Amman", ["JOR", "NOR"], 2),
        ),
        (
            "Ambassador Anna Berg of Norway called at his office on President Jan Kowal of Jordan.",
            ("reception", "2009-03-05", None, ["JOR", "NOR"], 2),
        ),
        (
            "Ambassador Anna Berg of Norway paid a courtesy call on Monday on President Jan Kowal of Jordan in Amman.",
            ("reception", "2009-03-02", "Amman", ["JOR", "NOR"], 2),
        ),
        (
            "Foreign Minister Anna Berg of Norway received, on the sidelines of the African Union summit in Addis Ababa, Foreign Minister Jan Kowal of Poland.",
            ("reception", "2009-03-05", "Addis Ababa", ["NOR", "POL"], 2),
        ),
        (
            "Le ministre norvégien Lars Vik a été reçu, en marge du sommet de Bergen, par le ministre polonais Jan Kowal.",
            ("reception", "2009-03-05", "Bergen", ["NOR", "POL"], 2),
        ),
    ],
)
def test_the_partner_is_found_behind_it(text: str, expected: Told) -> None:
    assert contacts(text) == [expected]


def test_what_happened_before_a_meeting_with_others_is_no_meeting_with_them() -> None:
    text = "Foreign Minister Anna Berg of Norway held a press conference ahead of her talks with Foreign Minister Jan Kowal of Poland."
    assert [kind for kind, *_ in contacts(text)] == ["meeting"]


def test_those_at_another_meeting_on_whose_margins_it_was_do_not_take_part() -> None:
    text = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland on the sidelines of the meeting of Foreign Minister Ewa Lind of Latvia and President Ole Vik."
    assert contacts(text) == [("meeting", "2009-03-05", None, ["NOR", "POL"], 2)]


BERG = "La ministre norvégienne des Affaires étrangères, Anna Berg, "


@pytest.mark.parametrize(
    "between", [" lundi à Bergen", ", en marge du sommet de Bergen,", ", lors de sa visite à Bergen,"]
)
@pytest.mark.parametrize("verb", ["a{} rencontré", "s'est{} entretenue avec", "a{} eu un entretien avec"])
def test_french_may_tell_when_and_where_between_an_auxiliary_and_its_verb(between: str, verb: str) -> None:
    text = f"{BERG}{verb.format(between)} le ministre polonais des Affaires étrangères, Jan Kowal."
    assert [(kind, parties, people) for kind, _, _, parties, people in contacts(text)] == [
        ("meeting", ["NOR", "POL"], 2)
    ]


@pytest.mark.parametrize(
    "topic",
    [
        ", sur « la pêche et la libération d'Eva Lang »",
        " à Bergen, avec deux sujets à l'ordre du jour : la libération d'Eva Lang et la pêche",
    ],
)
def test_who_is_only_talked_of_takes_no_part(topic: str) -> None:
    text = f"{BERG}s'est entretenue avec le ministre polonais des Affaires étrangères, Jan Kowal{topic}."
    assert [(parties, people) for _, _, _, parties, people in contacts(text)] == [(["NOR", "POL"], 2)]
