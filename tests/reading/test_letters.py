"""Messages and who wrote them to whom; lists of talks, each with its own party: whole values."""

import pytest

import dragoman

MESSAGES = [
    ("en", "In a message to President Jan Kowal of Poland, President Maria Lind of Norway expressed her condolences.", [("message", ["NOR", "POL"])]),
    ("en", "President Maria Lind of Norway sent messages to President Jan Kowal of Poland and President Eva Lang of Austria.", [("message", ["NOR", "POL"]), ("message", ["AUT", "NOR"])]),
    ("fr", "Le Président gabonais, Ali Ba, a reçu en audience le ministre togolais des Affaires étrangères, Koffi Sena, porteur d'un message du Président togolais, Jean Adé.", [("reception", ["GAB", "TGO"]), ("message", ["GAB", "TGO"])]),
]  # fmt: skip

LISTS = [
    ("en", "The Indian foreign minister, Ravi Nath, met his Uzbek and Kazakh counterparts, Aziz Karim and Timur Bek.", [("meeting", ["IND", "UZB"]), ("meeting", ["IND", "KAZ"])]),
    ("fr", "Le ministre marocain des Affaires étrangères, Samir Alaoui, s'est entretenu avec ses homologues koweïtien, Ahmed Saleh, qatari, Nasser Hamad, et indonésienne, Dewi Sari.", [("meeting", ["KWT", "MAR"]), ("meeting", ["MAR", "QAT"]), ("meeting", ["IDN", "MAR"])]),
    ("en", "Foreign Minister Anna Berg of Norway held talks with Foreign Minister Jan Kowal of Poland, followed by a meeting with Prime Minister Eva Lang of Austria.", [("meeting", ["NOR", "POL"]), ("meeting", ["AUT", "NOR"])]),
    ("fr", "Le président français, Jean Petit, a été reçu par le roi des Belges, Albert, puis par le Premier ministre luxembourgeois, Luc Weber.", [("reception", ["BEL", "FRA"]), ("reception", ["FRA", "LUX"])]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), MESSAGES)
def test_a_message_is_between_who_wrote_it_and_who_is_written_to(
    language: str, text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert [(c.kind, c.parties) for c in dragoman.read(text, language=language).contacts] == expected


@pytest.mark.parametrize(("language", "text", "expected"), LISTS)
def test_each_of_several_talks_has_its_own_party(
    language: str, text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert [(c.kind, c.parties) for c in dragoman.read(text, language=language).contacts] == expected


def test_what_stands_on_the_margins_and_who_reports_it_take_no_part() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland on the sidelines of the meeting of"
        " SCO foreign ministers, ministry spokesperson Eva Lang said."
    )
    assert [c.parties for c in dragoman.read(text, language="en").contacts] == [["NOR", "POL"]]
