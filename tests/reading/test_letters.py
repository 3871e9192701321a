"""Messages and who wrote them to whom; lists of talks, each with its own party: whole values."""

import pytest

import dragoman

MESSAGES = [
    ("en", "In a message to President Jan Kowal of Poland, President Maria Lind of Norway expressed her condolences.", [("message", ["NOR", "POL"])]),
    ("en", "President Maria Lind of Norway sent messages to President Jan Kowal of Poland and President Eva Lang of Austria.", [("message", ["NOR", "POL"]), ("message", ["AUT", "NOR"])]),
    ("fr", "Le président polonais Jan Kowal a adressé une lettre au président norvégien Lars Vik et à la ministre norvégienne Anna Berg.", [("message", ["NOR", "POL"]), ("message", ["NOR", "POL"])]),
    ("fr", "Le ministre polonais Jan Kowal a présenté ses condoléances à la présidente norvégienne Eva Lind.", [("message", ["NOR", "POL"])]),
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


def test_a_series_of_talks_is_one_with_each_whom_the_next_sentence_names() -> None:
    text = (
        "Le ministre marocain des Affaires étrangères, Samir Alaoui, a tenu, mardi à Fès, une série d'entretiens avec ses"
        " homologues de plusieurs pays. Il s'agit notamment du ministre espagnol des Affaires étrangères, José Rivas, et du"
        " ministre turc des Affaires étrangères, Kemal Demir."
    )
    record = dragoman.read(text, language="fr")
    assert [(c.parties, c.place.name if c.place else None) for c in record.contacts] == [
        (["ESP", "MAR"], "Fez"),
        (["MAR", "TUR"], "Fez"),
    ]


def test_credentials_of_several_envoys_are_one_reception() -> None:
    text = (
        "Le Président gabonais, Ali Ba, a reçu lundi les lettres de créance de deux nouveaux ambassadeurs. Le premier est"
        " l'ambassadeur du Togo, Koffi Sena. L'ambassadrice de Norvège, Anna Berg, lui a succédé."
    )
    record = dragoman.read(text, language="fr")
    assert [(c.kind, c.parties) for c in record.contacts] == [("reception", ["GAB", "NOR", "TGO"])]


def test_whoever_a_visit_is_made_for_or_spoken_of_in_takes_no_part_in_a_reception() -> None:
    text = (
        "Le Premier ministre tunisien, Ali Sassi, a été reçu à l'aéroport Houari Boumediene par le Premier ministre algérien,"
        " Omar Haddad, en qualité d'envoyé spécial du président Kamel Slim."
    )
    record = dragoman.read(text, language="fr")
    names = {p.id: p.name for p in record.persons}
    assert [[names[x.person] for x in c.participants] for c in record.contacts] == [["Ali Sassi", "Omar Haddad"]]


def test_a_meeting_brings_together_whom_it_names() -> None:
    text = (
        "Une rencontre a réuni lundi à Dakar le ministre sénégalais des Affaires étrangères, Ali Diop, et son homologue"
        " gambien, Lamin Jallow. Les chefs de la diplomatie algérienne et tunisienne se sont réunis à Alger."
    )
    assert [(c.parties, c.level) for c in dragoman.read(text, language="fr").contacts] == [
        (["GMB", "SEN"], "foreign_minister"),
        (["DZA", "TUN"], "foreign_minister"),
    ]
