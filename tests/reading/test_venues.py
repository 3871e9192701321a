"""The day, the town and the people of one contact, in the turns that hide them: behind the subject, in brackets,
beside the word 'today', in the present for what is still to come.
"""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
LA_BERG = "La ministre norvégienne des Affaires étrangères, Anna Berg,"
LE_KOWAL = "le ministre polonais des Affaires étrangères, Jan Kowal"
SROKA, LIND = "Ambassador Piotr Sroka of Poland", "President Maria Lind of Norway"
ON = "2023-05-17"  # a Wednesday


def told(text: str, language: str, published: str | None = ON) -> list[tuple[str, str, str | None, str | None]]:
    record = read_document(SourceText("x", text, language=language, published=published))
    return [(c.kind, c.status, c.date, c.place.name if c.place else None) for c in record.contacts]


HELD = [
    ("en", f"{BERG} held talks with {KOWAL} on trade in Oslo on 16 May 2023.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("en", f"{BERG} held talks with {KOWAL} on the crisis in Mali.", ("meeting", "held", None, None)),
    ("en", f"{BERG} and {KOWAL} signed a memorandum on fisheries in Oslo on 16 May 2023.", ("signing", "held", "2023-05-16", "Oslo")),
    ("en", f"{BERG} met {KOWAL} in Oslo (16 May 2023).", ("meeting", "held", "2023-05-16", "Oslo")),
    ("en", f"{BERG} met {KOWAL} in the capital of Poland on 16 May.", ("meeting", "held", "2023-05-16", "Warsaw")),
    ("en", f"{BERG} received today her Polish counterpart Jan Kowal in Oslo.", ("reception", "held", ON, "Oslo")),
    ("en", f"{SROKA} was summoned today to the Norwegian Foreign Ministry.", ("summons", "held", ON, None)),
    ("en", f"{BERG} arrived yesterday afternoon in Warsaw.", ("visit", "held", "2023-05-16", "Warsaw")),
    ("fr", f"{LA_BERG} s'est entretenue mardi, au siège du ministère norvégien, avec {LE_KOWAL}.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("fr", f"{LA_BERG} a rencontré le 16 mai 2023 les ambassadeurs de Pologne et de Suède.", ("meeting", "held", "2023-05-16", None)),
    ("fr", f"{LA_BERG} est arrivée mardi soir à Varsovie.", ("visit", "held", "2023-05-16", "Warsaw")),
    ("fr", f"{LA_BERG} se rend en Pologne les 22 et 23 mai.", ("visit", "announced", "2023-05-22/2023-05-23", "Poland")),
    ("fr", f"{LA_BERG} et {LE_KOWAL}, ont procédé mardi à Oslo à la signature d'un accord sur la pêche.", ("signing", "held", "2023-05-16", "Oslo")),
    ("fr", "L'ambassadeur de Pologne, Piotr Sroka, a présenté mardi à Oslo ses lettres de créance à la présidente norvégienne, Maria Lind.", ("reception", "held", "2023-05-16", "Oslo")),
    ("en", f"{BERG} met {KOWAL} on the sidelines of the Singapore Convention Signing Ceremony.", ("meeting", "held", None, None)),
    ("en", f"{BERG} met {KOWAL} on the sidelines of the Munich Security Conference.", ("meeting", "held", None, "Munich")),
    ("en", f"{BERG} met {KOWAL} at the Presidential Residence in Brekvik.", ("meeting", "held", None, "Brekvik")),
    ("en", f"It was in the border town of Brekvik that {BERG} met {KOWAL}.", ("meeting", "held", None, "Brekvik")),
    ("en", f"{BERG} had a phone call with {KOWAL} in Oslo on Tuesday.", ("call", "held", "2023-05-16", None)),
    ("en", f"{BERG} called and congratulated {KOWAL} on his election.", ("call", "held", None, None)),
    ("en", f"{BERG} was on the phone with {KOWAL} on Tuesday.", ("call", "held", "2023-05-16", None)),
    ("en", f"{BERG} and {KOWAL} put their signatures to an agreement in Oslo.", ("signing", "held", None, "Oslo")),
    ("fr", f"{LA_BERG} a rencontré {LE_KOWAL}, à Brekvik, en Norvège.", ("meeting", "held", None, "Brekvik")),
    ("fr", f"C'est dans la ville frontalière de Brekvik que {LA_BERG} a rencontré {LE_KOWAL}.", ("meeting", "held", None, "Brekvik")),
    ("fr", f"Après son arrivée à Oslo, {LE_KOWAL}, a eu des entretiens avec {LA_BERG} au Palais de la Paix.", ("meeting", "held", None, "Oslo")),
    ("fr", f"{LA_BERG} a reçu {LE_KOWAL}, à l'Hôtel de Brekvik.", ("reception", "held", None, "Hôtel de Brekvik")),
    ("en", f"{BERG} and {KOWAL} held their annual meeting in Oslo.", ("meeting", "held", None, "Oslo")),
    ("fr", f"{LA_BERG} a adressé ses « condoléances les plus sincères » à {LE_KOWAL}.", ("message", "held", None, None)),
    ("fr", f"{LA_BERG} a adressé ses vives félicitations à {LE_KOWAL}.", ("message", "held", None, None)),
    ("en", f"{BERG} and {KOWAL} discussed trade in Oslo on Tuesday.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("en", f"Foreign Minister Berg in Oslo\n\n{BERG} met {KOWAL} on Tuesday.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("en", "Minister Anna Berg of Norway hosted a reception for Ambassador Piotr Sroka of Poland on 16 May.", ("reception", "held", "2023-05-16", None)),
    ("en", "Deputy Minister Lars Vik of Norway was handed a copy of his credentials by Ambassador Piotr Sroka of Poland on 16 May.", ("reception", "held", "2023-05-16", None)),
    ("fr", f"{LA_BERG} a salué, mardi à Oslo, les efforts de la Pologne. Elle s'exprimait après son entretien avec {LE_KOWAL}.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("fr", f"{LA_BERG} a reçu mardi au ministère des Affaires étrangères l'ambassadeur de Pologne en Norvège, Piotr Sroka.", ("reception", "held", "2023-05-16", "Oslo")),
    ("fr", f"La pêche a été au centre de l'entretien qu'a eu, mardi à Oslo, {LA_BERG[0].lower()}{LA_BERG[1:]} avec {LE_KOWAL}.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("en", "The 7th session of the Joint Norwegian-Polish Commission on Fisheries was held in Oslo on 16 May.", ("commission", "held", "2023-05-16", "Oslo")),
    ("en", "Foreign Minister Anna Berg of Norway met Foreign Minister Karl Braun of Germany at the Federal Foreign Office on 16 May.", ("meeting", "held", "2023-05-16", "Berlin")),
    ("en", f"On the sidelines of the 20th Regular Meeting of the Conference of Heads of Government in Saint Kitts and Nevis, {BERG} met {KOWAL}.", ("meeting", "held", None, "Saint Kitts and Nevis")),
    ("en", f"{BERG} met {KOWAL} on the margins of the Conference on Trade (CT) in Qatar.", ("meeting", "held", None, "Qatar")),
    ("en", f"{BERG} met {KOWAL} during the fisheries summit taking place in Qatar.", ("meeting", "held", None, "Qatar")),
    ("en", f"{BERG} met {KOWAL} on the sidelines of the fisheries summit, which is being held in Doha.", ("meeting", "held", None, "Doha")),
    ("en", f"{BERG} met {KOWAL} at the meeting with the fishermen in Mali.", ("meeting", "held", None, None)),
    ("en", f"{BERG} received {KOWAL}, in her office at Mill Hill Oslo on 16 May.", ("reception", "held", "2023-05-16", "Oslo")),
    ("en", f"{BERG} met {KOWAL} at Mill Hill, Oslo, on 16 May.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("en", f"{BERG} met {KOWAL} at Hotel Astor Oslo on 16 May.", ("meeting", "held", "2023-05-16", "Oslo")),
    ("en", f"{BERG} held talks with Jan Kowal, Director General of the United Nations Office in Nairobi (UNON).", ("meeting", "held", None, None)),
    ("en", f"{BERG} welcomed and had talks with {KOWAL} in Oslo.", ("meeting", "held", None, "Oslo")),
    ("en", f"{BERG} welcomed and then exchanged views with {KOWAL}.", ("meeting", "held", None, None)),
    ("en", f"At the meeting of EU foreign ministers in Doha, {BERG} met {KOWAL}.", ("meeting", "held", None, "Doha")),
    ("en", f"{BERG} met with the heads of Norway's consular network in Washington.", ("internal", "held", None, "Washington")),
    ("en", f"{BERG} met with the heads of Poland's consular network in Washington.", ("meeting", "held", None, "Washington")),
    ("en", f"{BERG} travels to Warsaw on Thursday.", ("visit", "announced", "2023-05-18", "Warsaw")),
    ("en", f"{BERG} leaves for Poland tomorrow.", ("visit", "announced", "2023-05-18", "Poland")),
    ("en", f"{BERG} is expected in Warsaw on Thursday.", ("visit", "announced", "2023-05-18", "Warsaw")),
    ("en", f"President Jan Nowak of Poland received {BERG} at the Presidential Secretariat on Tuesday.", ("reception", "held", "2023-05-16", "Warsaw")),
    ("fr", f"{LA_BERG} s'était entretenue mardi à Oslo avec {LE_KOWAL}.", ("meeting", "held", "2023-05-16", "Oslo")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), HELD, ids=[case[1][:60] for case in HELD])
def test_day_and_town_of_one_contact(language: str, text: str, expected: tuple[str, str, str | None, str]) -> None:
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"Entretien avec le ministre polonais des Affaires étrangères (16 mai 2023)\n\n{LA_BERG} s'est entretenue à Oslo avec {LE_KOWAL}."),
        ("en", f"(Oslo, 16 May 2023) {BERG} met {KOWAL} in Oslo today."),
    ],
)  # fmt: skip
def test_a_day_in_brackets_is_the_day_of_a_text_that_has_no_other(language: str, text: str) -> None:
    assert told(text, language, None)[-1] == ("meeting", "held", "2023-05-16", "Oslo")


def roles(text: str, language: str) -> list[tuple[str, str | None, str]]:
    record = read_document(SourceText("x", text, language=language, published=ON))
    names = {p.id: p.name for p in record.persons}
    return sorted((names[x.person], x.side, x.role) for c in record.contacts for x in c.participants)


RECEIVED = [("Maria Lind", "NOR", "receiving"), ("Piotr Sroka", "POL", "received")]
MET = [("Anna Berg", "NOR", "principal"), ("Jan Kowal", "POL", "principal")]
WHO = [
    ("en", f"{SROKA} had an audience with {LIND} in Oslo.", RECEIVED),
    ("fr", "L'ambassadeur de Pologne, Piotr Sroka, a effectué, mardi à Oslo, une visite de courtoisie à la présidente norvégienne, Maria Lind.", RECEIVED),
    ("en", f"{BERG} met {KOWAL}. Participating were State Secretary Eva Holm of Norway and Deputy Minister Ewa Lis of Poland.",
     [*MET, ("Eva Holm", "NOR", "attendee"), ("Ewa Lis", "POL", "attendee")]),
    ("en", f"{BERG} met {KOWAL}. Ambassador of Norway Lars Vik was present at the meeting.", [*MET, ("Lars Vik", "NOR", "attendee")]),
    ("en", f"{BERG} met {KOWAL}. Lars Vik, Ambassador of Norway to Poland, accompanied Minister Berg.", [*MET, ("Lars Vik", "NOR", "member")]),
    ("en", f"Accompanied by Ambassador Lars Vik, {BERG} met {KOWAL}.", [*MET, ("Lars Vik", "NOR", "member")]),
    ("en", "The accord on fisheries was signed on behalf of Norway by Foreign Minister Anna Berg and on behalf of Poland by Foreign Minister Jan Kowal.", MET),
    ("fr", "L'accord sur la pêche a été signé, pour la Norvège, par la ministre des Affaires étrangères, Anna Berg, et, pour la Pologne, par le ministre des Affaires étrangères, Jan Kowal.", MET),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), WHO, ids=[case[1][:60] for case in WHO])
def test_who_took_part_and_as_what(language: str, text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert roles(text, language) == sorted(expected)


def test_a_surname_that_only_the_headline_names_in_full_is_that_person() -> None:
    text = f"Foreign Minister Lars Vik of Norway meets envoys\n\nVik met {KOWAL} in Oslo."
    assert roles(text, "en") == [("Jan Kowal", "POL", "principal"), ("Lars Vik", "NOR", "principal")]


def test_la_ministre_is_the_one_told_of_as_a_woman() -> None:
    text = f"{LA_BERG} a rencontré à Oslo le ministre suédois Nils Holm. Par la suite, la ministre s'est entretenue avec {LE_KOWAL}."
    assert roles(text, "fr") == [
        ("Anna Berg", "NOR", "principal"), ("Anna Berg", "NOR", "principal"),
        ("Jan Kowal", "POL", "principal"), ("Nils Holm", "SWE", "principal"),
    ]  # fmt: skip
