"""The day of a contact: what is counted from the day told before, what is not yet, several releases on one page."""

import pytest

import dragoman

BERG, KOWAL = "Foreign Minister Anna Berg of Norway", "Foreign Minister Jan Kowal of Poland"
LIND = "President Maria Lind of Norway"
MET = f"{BERG} met {KOWAL} in Oslo on 3 March 2020."
TEXTS = [
    ("en", f"{MET} The next day she received the Ambassador of Spain, Ana Ruiz.", None, ["2020-03-03", "2020-03-04"]),
    ("en", f"{MET} Later that day she received the Ambassador of Spain, Ana Ruiz.", None, ["2020-03-03", "2020-03-03"]),
    ("en", f"{MET} On 5 March 2020, {LIND} met President Jan Nowak of Poland. {LIND} then received the Ambassador of Spain, Ana Ruiz.", None, ["2020-03-03", "2020-03-05", "2020-03-05"]),
    ("en", f"{BERG} met {KOWAL} on Friday 6 and Saturday 7 March 2020.", None, ["2020-03-06/2020-03-07"]),
    ("en", f"{BERG} met {KOWAL} ahead of the summit that begins tomorrow.", "2020-03-03", [None]),
    ("en", f"March 3, 2020 – Oslo, Norway – Foreign Affairs\n\n{BERG} met {KOWAL} today.", "2020-03-04", ["2020-03-03"]),
    ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal, le 3 mars 2020. Le lendemain, elle a reçu l'ambassadrice d'Espagne, Ana Ruiz.", None, ["2020-03-03", "2020-03-04"]),
    ("fr", "Les 6 et 7 mars 2020, la ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal.", None, ["2020-03-06/2020-03-07"]),
    ("fr", "Oslo, le 3 mars 2020\n\nLa ministre norvégienne des Affaires étrangères, Anna Berg, a reçu mardi son homologue polonais, Jan Kowal.\n\nOslo, le 5 mars 2020\n\nLa ministre Anna Berg a reçu jeudi l'ambassadrice d'Espagne, Ana Ruiz.", None, ["2020-03-03", "2020-03-05"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "published", "days"), TEXTS)
def test_the_day_of_each_contact(language: str, text: str, published: str | None, days: list[str | None]) -> None:
    contacts = dragoman.read(text, language=language, published=published).contacts
    assert [contact.date for contact in contacts] == days
