"""The day of a contact as its sentence tells it; the text is of Thursday, 11 May 2023."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

HEAD = {
    "en": "Foreign Minister Anna Berg of Norway {} Foreign Minister Jan Kowal of Poland.",
    "fr": "La ministre norvégienne des Affaires étrangères, Anna Berg, {} le ministre polonais des Affaires étrangères, Jan Kowal.",
}


def days(text: str, language: str, published: str | None = "2023-05-11") -> list[str | None]:
    record = read_document(SourceText("x", text, published=published, language=language))
    return [c.date for c in record.contacts]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "met on Wednesday last week with", "2023-05-03"),
        ("en", "met last Thursday with", "2023-05-04"),
        ("en", "met on Tuesday and Wednesday with", "2023-05-09/2023-05-10"),
        ("en", "met on the 9th instant with", "2023-05-09"),
        ("en", "met on the evening of Monday with", "2023-05-08"),
        ("en", "met on 05/23/2022 with", "2022-05-23"),
        ("en", "met three days ago with", "2023-05-08"),
        ("en", "met the day before with", "2023-05-10"),
        ("fr", "s'est entretenue la veille avec", "2023-05-10"),
        ("fr", "s'est entretenue jeudi dernier avec", "2023-05-04"),
        ("fr", "s'est entretenue mercredi de la semaine dernière avec", "2023-05-03"),
        ("fr", "s'est entretenue lundi et mardi avec", "2023-05-08/2023-05-09"),
        ("fr", "s'est entretenue le 9 du mois courant avec", "2023-05-09"),
        ("fr", "s'est entretenue le 9 courant avec", "2023-05-09"),
        ("fr", "s'est entretenue dans la matinée de lundi avec", "2023-05-08"),
        ("fr", "s'est entretenue le 08/05/23 avec", "2023-05-08"),
        ("fr", "s'est entretenue le 1 er mai 2023 avec", "2023-05-01"),
        ("fr", "s'est entretenue le 1e mai 2023 avec", "2023-05-01"),
        ("fr", "s'est entretenue il y a deux jours avec", "2023-05-09"),
        ("fr", "s'est entretenue aujourd'hui, mercredi, avec", "2023-05-10"),
    ],
)
def test_a_day_is_counted_from_the_day_of_the_text(language: str, words: str, expected: str) -> None:
    assert days(HEAD[language].format(words), language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland on the margins of the summit held from 5 to 7 May in Turin."),
        ("en", "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. The meeting was held to review the treaty signed on 3 March."),
        ("en", "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland, who took office on 3 March."),
        ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le ministre polonais des Affaires étrangères, Jan Kowal, en marge du sommet prévu les 5 et 6 mai."),
    ],
)  # fmt: skip
def test_the_day_of_something_else_is_not_the_contact_s(language: str, text: str) -> None:
    assert days(text, language, None) == [None]


def test_a_line_that_is_only_a_date_and_a_stamp_before_a_dash_date_the_text() -> None:
    told = HEAD["en"].format("received today")
    assert days("07.03.2011\n" + told, "en", None) == ["2011-03-07"]
    assert days("07.03.2011 - " + told, "en", None) == ["2011-03-07"]


def test_the_day_of_a_dateline_gives_way_to_the_day_told() -> None:
    text = "OSLO (Agency – 16 December 2021) Foreign Minister Anna Berg of Norway received Foreign Minister Jan Kowal of Poland, yesterday, December 15, 2021."
    assert days(text, "en", None) == ["2021-12-15"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Bakou, 22 juillet, AGENCE\n\nLa ministre norvégienne Anna Berg s'est entretenue hier, au téléphone, avec le ministre polonais Jan Kowal.", "XXXX-07-21"),
        ("en", "Norway, Poland meet\n\nOslo, March 1\n\nThe consultations between Norway and Poland were held yesterday in Oslo.", "XXXX-02-28"),
        ("fr", "Norvège et Pologne\n\nOSLO, Norvège, 12 septembre 2023/Agence Presse/ --\n\nLa ministre norvégienne Anna Berg a rencontré ce lundi le ministre polonais Jan Kowal.", "2023-09-11"),
        ("en", "OSLO, 13 February 2022 (Agency) – Deputy Minister Lars Vik of Norway will undertake a visit to Poland from today to Feb 21.", "2022-02-13/2022-02-21"),
    ],
)  # fmt: skip
def test_a_dateline_of_its_own_line_dates_what_is_told_below(language: str, text: str, expected: str) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [c.date for c in record.contacts] == [expected]


def test_the_full_day_a_text_begins_with_is_that_of_the_talks_told_behind() -> None:
    text = (
        "Le ministre norvégien Lars Vik a prononcé le lundi 17 août 2015 un discours à Oslo. Il a ensuite rencontré le"
        " ministre polonais Jan Kowal."
    )
    record = read_document(SourceText("x", text, language="fr"))
    assert [c.date for c in record.contacts] == ["2015-08-17"]


@pytest.mark.parametrize(
    "head",
    [
        "Published on: May 11, 2023 • 8:11 PM Author: Press office",
        "From: Ministry of Foreign Affairs Published 11 May 2023",
        "Published 11 May 2023 Last updated 3 June 2024",
        "Last updated 3 June 2024 Published 11 May 2023",
        "Last updated 3 June 2024\nPublished 11 May 2023",
        "2023/05/11",
        "2023.05.11",
        "11-May-2023",
        "May 11 2023",
        "News | 11.05.2023 14:00",
        "Communiqué no. 15 – 11 May 2023",
    ],
)
def test_the_line_that_says_when_a_text_was_put_out_dates_it(head: str) -> None:
    assert days(f"Berg meets Kowal\n{head}\n\n" + HEAD["en"].format("met today with"), "en", None) == ["2023-05-11"]


def test_a_line_that_tells_something_is_no_date_line() -> None:
    told = HEAD["en"].format("met today with")
    assert days("The ministry published its report of 11 May 2023 on trade with Poland.\n\n" + told, "en", None) == [
        None
    ]
