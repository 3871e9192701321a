"""French lists of deeds and callers: one auxiliary for several participles, one guest after the other, calls to come."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said

KOWAL = "Le ministre polonais des Affaires étrangères, Jan Kowal, "
BERG = "La ministre norvégienne des Affaires étrangères, Anna Berg, "
VIK = "Le président norvégien, Lars Vik, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            KOWAL + "a salué les réformes, évoqué avec son homologue norvégien la pêche et réitéré son soutien.",
            [("support", "les réformes"), ("discuss", "la pêche"), ("support", "son soutien")],
        ),
        (
            KOWAL + "a exprimé sa satisfaction, souligné que la pêche progresse et assuré que la Pologne y veillera.",
            [
                ("assess", "sa satisfaction"),
                ("assert", "la pêche progresse"),
                ("pledge", "la Pologne y veillera"),
            ],
        ),
        (
            KOWAL + "a évoqué la pêche et s'est engagé à renforcer la coopération.",
            [("discuss", "la pêche"), ("pledge", "à renforcer la coopération")],
        ),
        (
            KOWAL + "a souligné la nécessité de renforcer la coopération en adoptant une vision globale.",
            [("assert", "la nécessité de renforcer la coopération en adoptant une vision globale")],
        ),
        (
            KOWAL + "s'est dit convaincu que les relations entre la Pologne et la Norvège continueront à se renforcer.",
            [("assert", "les relations entre la Pologne et la Norvège continueront à se renforcer")],
        ),
        (
            KOWAL
            + "s'est entretenu avec le ministre norvégien, Lars Vik, puis avec la ministre autrichienne, Eva Lang.",
            [],
        ),
    ],
)
def test_each_deed_of_a_list_is_told_once(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(act, content) for act, _, _, content in said(text, "fr")] == expected


def met(text: str) -> list[tuple[str, str, list[str]]]:
    """Kind, status and surnames of each contact."""
    record = read_document(SourceText("x", text))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(c.kind, c.status, [names[p.person] for p in c.participants]) for c in record.contacts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            VIK
            + "s'est entretenu avec l'ambassadeur de Pologne, Jan Kowal, puis avec l'ambassadrice d'Autriche, Eva Lang.",
            [("meeting", "held", ["Vik", "Kowal"]), ("meeting", "held", ["Vik", "Lang"])],
        ),
        (
            VIK
            + "a eu des entretiens séparés avec la ministre polonaise, Ewa Lis, et le Premier ministre polonais, Jan Kowal.",
            [("meeting", "held", ["Vik", "Lis"]), ("meeting", "held", ["Vik", "Kowal"])],
        ),
        (
            BERG + "est allée saluer le président polonais, Adam Nowak, et le Premier ministre polonais, Jan Kowal.",
            [("reception", "held", ["Berg", "Nowak"]), ("reception", "held", ["Berg", "Kowal"])],
        ),
        (
            BERG
            + "a été reçue par le président polonais, Adam Nowak. Elle a évoqué son entretien avec le Premier ministre "
            "polonais, Jan Kowal.",
            [("reception", "held", ["Berg", "Nowak"]), ("meeting", "back_reference", ["Berg", "Kowal"])],
        ),
        (
            KOWAL + "rencontre demain à Oslo son homologue norvégienne, Anna Berg.",
            [("meeting", "announced", ["Kowal", "Berg"])],
        ),
        (KOWAL + "s'est rendu dimanche pour la première fois en Norvège.", [("visit", "held", ["Kowal"])]),
        (
            "L'ambassadeur de Pologne, Jan Kowal, présentera lundi ses lettres de créance au président norvégien, Lars Vik.",
            [("reception", "announced", ["Kowal", "Vik"])],
        ),
        (
            BERG
            + "s'entretiendra avec le président polonais, Adam Nowak. Une rencontre avec le Premier ministre polonais, "
            "Jan Kowal, est également prévue.",
            [("meeting", "announced", ["Berg", "Nowak"]), ("meeting", "announced", ["Berg", "Kowal"])],
        ),
        (
            BERG + "a présidé mercredi une réunion par visioconférence avec les ambassadeurs de Norvège en Afrique.",
            [("internal", "held", ["Berg"])],
        ),
    ],
)
def test_each_call_is_told_of_apart(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert met(text) == expected


def test_these_meetings_are_all_of_the_day_told_of_them() -> None:
    record = read_document(
        SourceText(
            "x",
            BERG + "est allée saluer le président polonais, Adam Nowak, et le Premier ministre polonais, Jan Kowal. "
            "Lors de ces rencontres tenues le 28 avril 2023, elle a remercié la Pologne.",
        )
    )
    assert [c.date for c in record.contacts] == ["2023-04-28", "2023-04-28"]


def test_the_leaders_of_one_side_do_not_speak_for_the_other() -> None:
    text = BERG + "a rencontré le président polonais, Adam Nowak. Les dirigeants polonais ont salué ces liens."
    assert [people for _, _, people, _ in said(text, "fr")] == [["Nowak"]]


def test_a_message_to_a_president_gives_its_sender_no_second_office() -> None:
    record = read_document(
        SourceText(
            "x",
            "Le président polonais, Adam Nowak, a reçu la ministre norvégienne, Anna Berg. La ministre a transmis les "
            "salutations du président norvégien Lars Vik au chef de l'État polonais. Le chef de l'État a salué ces liens.",
        )
    )
    names = {person.id: person.name for person in record.persons}
    assert [names[p] for p in record.statements[-1].speakers] == ["Adam Nowak"]
