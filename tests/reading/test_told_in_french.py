"""French ways to tell of talks: what was said in them, beside what they were held, who else was seen, what comes next."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

MET = "Le ministre norvégien Lars Vik a rencontré la ministre polonaise Anna Kowal. "


def placed(text: str, language: str) -> list[tuple[str, str, str | None, str | None, list[str]]]:
    """Kind, status, day, place and parties of each contact."""
    record = read_document(SourceText("x", text, language=language))
    return [(c.kind, c.status, c.date, c.place.name if c.place else None, c.parties) for c in record.contacts]


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("au cours duquel ont été examinés les moyens de relancer la pêche", "les moyens de relancer la pêche"),
        ("durant lequel a été évoquée la situation du port", "la situation du port"),
        ("lors duquel ont été passées en revue les échéances à venir", "les échéances à venir"),
    ],
)
def test_what_was_discussed_may_stand_behind_its_verb_in_a_relative(told: str, content: str) -> None:
    text = f"Le ministre norvégien Lars Vik a eu un entretien avec la ministre polonaise Anna Kowal, {told}."
    assert said(text, "fr") == [("discuss", "joint", ["Vik", "Kowal"], content)]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Elle a également porté sur la pêche.", "la pêche"),
        ("Elle a permis d'évoquer le transit.", "le transit"),
        ("Il a aussi été l'occasion d'aborder le transit.", "le transit"),
    ],
)
def test_a_pronoun_may_go_on_with_the_talks(sentence: str, content: str) -> None:
    assert said(MET + sentence, "fr") == [("discuss", "joint", ["Vik", "Kowal"], content)]


def test_a_person_who_seizes_the_occasion_speaks_for_himself() -> None:
    assert said(MET + "Il a saisi l'occasion pour évoquer le transit.", "fr") == [
        ("discuss", "single", ["Vik"], "le transit")
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Il a présenté à son homologue les derniers développements.", ("inform", "les derniers développements")),
        (
            "Il a exposé au ministre letton Juris Ozols les étapes de la réforme.",
            ("inform", "les étapes de la réforme"),
        ),
        ("Il a présenté à l'assistance le bilan de l'année.", ("inform", "le bilan de l'année")),
    ],
)
def test_what_is_set_out_before_somebody_is_told_and_not_judged(sentence: str, told: tuple[str, str]) -> None:
    act, content = told
    assert said(MET + sentence, "fr") == [(act, "single", ["Vik"], content)]


def test_a_row_of_quoted_clauses_is_one_statement() -> None:
    text = (
        "L'ambassadeur de Pologne, Jan Kowal, a indiqué à la presse que «le port ouvrira» et que «son gouvernement "
        "serait heureux d'y participer»."
    )
    content = "«le port ouvrira» et que «son gouvernement serait heureux d'y participer»"
    assert said(text, "fr") == [("assert", "single", ["Kowal"], content)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le ministre norvégien Lars Vik a tenu, en marge de sa participation aux travaux de la session de la Ligue "
            "arabe, qui s'est tenue à Bagdad le 17 mai 2024, une rencontre avec la ministre polonaise Anna Kowal.",
            "fr",
        ),
        (
            "The Norwegian minister, Lars Vik, held on 17 May 2024 in Baghdad, on the sidelines of the session of the "
            "Arab League, talks with the Polish minister, Anna Kowal.",
            "en",
        ),
    ],
)
def test_talks_beside_a_session_are_talks(text: str, language: str) -> None:
    assert placed(text, language) == [("meeting", "held", "2024-05-17", "Baghdad", ["NOR", "POL"])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (MET + "Les prochaines consultations entre la Norvège et la Pologne auront lieu à Oslo.", "fr"),
        (MET + "La deuxième session de la commission mixte sera organisée à Oslo.", "fr"),
        (
            "Norwegian minister Lars Vik met Polish minister Anna Kowal. The next consultations between Norway and "
            "Poland will take place in Oslo.",
            "en",
        ),
    ],
)
def test_where_they_will_meet_next_is_not_where_they_met(text: str, language: str) -> None:
    assert placed(text, language) == [("meeting", "held", None, None, ["NOR", "POL"])]


def test_where_somebody_is_only_to_go_is_not_where_he_met() -> None:
    text = (
        "La ministre polonaise Anna Kowal, qui se rend prochainement à Riga, a rencontré à Oslo le ministre norvégien "
        "Lars Vik."
    )
    assert placed(text, "fr") == [
        ("meeting", "held", None, "Oslo", ["NOR", "POL"]),
        ("visit", "announced", None, "Riga", ["LVA", "POL"]),
    ]


def test_a_chief_who_is_not_named_is_not_the_minister_met_afterwards() -> None:
    text = (
        "Le président polonais a reçu le ministre norvégien Lars Vik, lequel a rencontré ensuite la ministre polonaise "
        "Anna Kowal, accompagnée de l'ambassadrice Ewa Nowak."
    )
    assert met(text, "role") == [
        ("reception", ["Vik received"]),
        ("meeting", ["Vik principal", "Kowal principal", "Nowak member"]),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'ambassadeur de Norvège, Lars Vik, a évoqué la visite en Pologne du ministre Jan Holm.", "fr"),
        ("Norwegian Ambassador Lars Vik recalled the official visit to Poland by Minister Jan Holm.", "en"),
    ],
)
def test_who_visited_a_state_is_not_of_it(text: str, language: str) -> None:
    assert named(text, language) == [("Lars Vik", "NOR", "ambassador"), ("Jan Holm", "NOR", "minister")]


def test_two_who_were_seen_one_after_the_other_are_of_one_state() -> None:
    text = (
        "Le ministre norvégien Lars Vik a rencontré la ministre polonaise Anna Kowal et a été reçu par le président de "
        "la commission des affaires étrangères, Jan Nowak."
    )
    assert [(name, state) for name, state, _ in named(text, "fr")] == [
        ("Lars Vik", "NOR"),
        ("Anna Kowal", "POL"),
        ("Jan Nowak", "POL"),
    ]
