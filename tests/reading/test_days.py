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
    ("en", f"{MET} She then went to Vienna, where she met the Ambassador of Spain, Ana Ruiz, in the Austrian capital.", None, ["2020-03-03", None]),
    ("en", f"{BERG} met the Ambassador of Spain, Ana Ruiz. On 5 March 2020, {LIND} met President Jan Nowak of Poland.", None, [None, "2020-03-05"]),
    ("en", f"{BERG} sent a message to {KOWAL} on the National Day (11 November 1918 - 11 November 2022).", None, [None]),
    ("en", f"{BERG} met {KOWAL} in Oslo on Tuesday (3 March 2020).", None, ["2020-03-03"]),
    ("en", f"{BERG} met {KOWAL} ahead of the summit that begins tomorrow.", "2020-03-03", [None]),
    ("en", f"March 3, 2020 – Oslo, Norway – Foreign Affairs\n\n{BERG} met {KOWAL} today.", "2020-03-04", ["2020-03-03"]),
    ("en", f"Oslo, 10 May 2023 – {BERG} met {KOWAL} this week.", None, [None]),
    ("en", f"Oslo, 10 May 2023 – {BERG} met recently with {KOWAL}.", None, [None]),
    ("en", f"Oslo, 10 May 2023 – {BERG} visited Poland last month, where she met {KOWAL}.", None, [None, None]),
    ("en", f"Oslo, 10 May 2023 – {BERG} met the recently appointed Ambassador of Spain, Ana Ruiz.", None, ["2023-05-10"]),
    ("fr", "Oslo, le 10 mai 2023 – La ministre norvégienne des Affaires étrangères, Anna Berg, a récemment rencontré son homologue polonais, Jan Kowal.", None, [None]),
    ("en", "Foreign Minister Anna Berg of Norway, who took office on 2 May 2023, met her Polish counterpart Jan Kowal.", None, [None]),
    ("en", f"{BERG} arrived in Poland on Sunday for a visit, during which she will meet {KOWAL}.", "2020-03-03", ["2020-03-01", None]),
    ("en", f"{BERG} met {KOWAL}. It took place in Oslo on 3 March 2020.", None, ["2020-03-03"]),
    ("en", f"{LIND} received President Jan Nowak of Poland, the first visit since being inaugurated on 3 March 2020.", None, [None]),
    ("en", f"The Ambassador of Spain, Ana Ruiz, presented her credentials to {LIND}. The colourful ceremony took place in Oslo on 3 March 2020.", None, ["2020-03-03"]),
    ("en", f"{BERG} met {KOWAL}. The meeting, which was held at the Ministry in Oslo on 3 March 2020, dealt with fish.", None, ["2020-03-03"]),
    ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal, le 3 mars 2020. Le lendemain, elle a reçu l'ambassadrice d'Espagne, Ana Ruiz.", None, ["2020-03-03", "2020-03-04"]),
    ("fr", "Les 6 et 7 mars 2020, la ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal.", None, ["2020-03-06/2020-03-07"]),
    ("fr", "Oslo, le 3 mars 2020\n\nLa ministre norvégienne des Affaires étrangères, Anna Berg, a reçu mardi son homologue polonais, Jan Kowal.\n\nOslo, le 5 mars 2020\n\nLa ministre Anna Berg a reçu jeudi l'ambassadrice d'Espagne, Ana Ruiz.", None, ["2020-03-03", "2020-03-05"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "published", "days"), TEXTS)
def test_the_day_of_each_contact(language: str, text: str, published: str | None, days: list[str | None]) -> None:
    contacts = dragoman.read(text, language=language, published=published).contacts
    assert [contact.date for contact in contacts] == days


WINDOWS = [
    ("en", "The ministers agreed to reopen their embassies within two months.", "2023-03-10/2023-05-10"),
    ("en", "The ministers agreed to meet again within the next three weeks.", "2023-03-10/2023-03-31"),
    ("en", "The ministers agreed to meet again in the coming weeks.", None),
    ("fr", "Les ministres sont convenus de se réunir de nouveau dans les quatre mois.", "2023-03-10/2023-07-10"),
    ("fr", "Les ministres sont convenus de se réunir de nouveau d'ici 30 jours.", "2023-03-10/2023-04-09"),
]


@pytest.mark.parametrize(("language", "sentence", "due"), WINDOWS)
def test_a_window_is_counted_from_the_day_of_the_text(language: str, sentence: str, due: str | None) -> None:
    met = (
        f"{BERG} met {KOWAL}. "
        if language == "en"
        else "La ministre norvégienne Anna Berg a rencontré son homologue polonais, Jan Kowal. "
    )
    record = dragoman.read(met + sentence, language=language, published="2023-03-10")
    assert [commitment.due for commitment in record.commitments] == [due]
