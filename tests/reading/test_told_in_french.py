"""French ways to tell of talks: what was said in them, beside what they were held, who else was seen, and when."""

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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "OSLO, le 9 mai 2024 - La ministre norvégienne Anna Berg revient d'une mission en Pologne qui s'est déroulée "
            "du 2 au 6 mai 2024. Mme Berg s'est entretenue avec le ministre polonais Jan Kowal.",
            "fr",
        ),
        (
            "OSLO, 9 May 2024 - Norwegian Minister Anna Berg visited Poland and Slovakia from 2 to 6 May. In Warsaw, she "
            "met Polish Minister Jan Kowal.",
            "en",
        ),
    ],
)
def test_talks_on_a_journey_are_on_its_days(text: str, language: str) -> None:
    dates = [(kind, date) for kind, _, date, _, parties in placed(text, language) if {"NOR", "POL"} <= {*parties}]
    assert dates == [("visit", "2024-05-02/2024-05-06"), ("meeting", "2024-05-02/2024-05-06")]


def test_a_visit_lasts_from_the_first_day_told_to_the_last() -> None:
    text = (
        "OSLO, 11 mars 2019 - Une délégation norvégienne conduite par la ministre Anna Berg est partie ce matin pour une "
        "visite en Pologne, du 11 au 12 mars."
    )
    assert placed(text, "fr") == [("visit", "held", "2019-03-11/2019-03-12", "Poland", ["NOR", "POL"])]


def test_the_day_of_a_head_is_that_of_the_page() -> None:
    text = (
        "Pologne – Entretien de Lars Vik avec Anna Kowal (9 février 2021)\n\nLars Vik, ministre norvégien, s'est entretenu "
        "hier avec Anna Kowal, ministre polonaise."
    )
    assert placed(text, "fr") == [("meeting", "held", "2021-02-08", None, ["NOR", "POL"])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("M. Vik a accepté l'invitation et a remercié la Pologne de son accueil.", "fr"),
        ("M. Vik a remercié son hôte et a accepté l'invitation.", "fr"),
    ],
)
def test_an_invitation_accepted_beside_something_else(text: str, language: str) -> None:
    opening = "La ministre polonaise Anna Kowal a invité le ministre norvégien Lars Vik à se rendre à Varsovie. "
    assert ("agree", "single", ["Vik"], "accepté l'invitation") in said(opening + text, language)


def test_who_is_told_behind_a_name_may_be_another() -> None:
    text = (
        "Le ministre norvégien Lars Vik a reçu Jan Kowal, ambassadeur de Pologne. Durant sa visite à la ministre de la "
        "Culture, Mme Anna Berg, l'ambassadeur, qui achève sa mission, a transmis les salutations de Varsovie."
    )
    assert named(text, "fr") == [
        ("Lars Vik", "NOR", "minister"),
        ("Jan Kowal", "POL", "ambassador"),
        ("Anna Berg", "NOR", "minister"),
    ]


def test_an_envoy_who_calls_on_somebody_is_told_behind_her_own_name() -> None:
    text = "Lors de sa rencontre avec le président, Mme Anna Berg, ambassadrice de Norvège, qui part en mai, a salué le port."
    assert named(text, "fr") == [("Anna Berg", "NOR", "ambassador")]


def test_the_spokesman_of_the_ministry_is_of_its_state() -> None:
    text = (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu l'envoyé polonais, Jan Kowal, venu parler du "
        "Soudan. L'ambassadeur Lars Vik, porte-parole officiel du ministère, a indiqué que l'entretien a porté sur le "
        "Soudan. Les parties soudanaises doivent se parler. Le Soudan a besoin de paix."
    )
    assert ("Lars Vik", "NOR", "other") in named(text, "fr")


def test_who_tells_the_state_of_a_town_is_not_at_home_there() -> None:
    text = (
        "Le président du Sénat, M. Lars Vik, a eu, mercredi à Kigali (Rwanda), plusieurs rencontres avec ses homologues. "
        "M. Vik a rencontré le président du Sénat du Burundi, Jean Ndayisaba."
    )
    assert named(text, "fr") == [
        ("Lars Vik", None, "speaker_of_parliament"),
        ("Jean Ndayisaba", "BDI", "speaker_of_parliament"),
    ]


def test_when_and_beside_whom_it_was_said_is_no_part_of_it() -> None:
    text = (
        "Il a rappelé à l'occasion de cette entrevue, tenue vendredi en présence de l'ambassadeur de Pologne, la visite "
        "du chantier naval."
    )
    assert said(MET + text, "fr") == [("assert", "single", ["Vik"], "la visite du chantier naval")]
