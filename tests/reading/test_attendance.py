"""Who took part in a contact beside its principals: members, attendees, hosts of a visit, chairs."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. "
FR = (
    "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le ministre polonais des Affaires étrangères,"
    " Jan Kowal. "
)
PRINCIPALS = [("Anna Berg", "NOR", "principal"), ("Jan Kowal", "POL", "principal")]


def participants(text: str, language: str) -> list[tuple[str, str | None, str]]:
    record = read_document(SourceText("x", text, language=language))
    names = {p.id: p.name for p in record.persons}
    return [(names[x.person], x.side, x.role) for c in record.contacts for x in c.participants]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The meeting was attended by the Polish Ambassador to Norway, Eva Lang."),
        ("en", "The Polish Ambassador to Norway, Eva Lang, attended the meeting."),
        ("en", "Also present at the meeting was the Polish Ambassador to Norway, Eva Lang."),
        ("en", "The Polish Ambassador to Norway, Eva Lang, was also present."),
        ("en", "The Polish Ambassador to Norway, Eva Lang, took part in the talks."),
        ("fr", "L'entretien s'est déroulé en présence de l'ambassadrice de Pologne en Norvège, Eva Lang."),
        ("fr", "A pris part à cette rencontre l'ambassadrice de Pologne en Norvège, Eva Lang."),
        ("fr", "L'ambassadrice de Pologne en Norvège, Eva Lang, a assisté à l'entretien."),
        ("fr", "Etait également présente l'ambassadrice de Pologne en Norvège, Eva Lang."),
    ],
)
def test_those_present_are_attendees(language: str, words: str) -> None:
    text = (EN if language == "en" else FR) + words
    assert participants(text, language) == [*PRINCIPALS, ("Eva Lang", "POL", "attendee")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN + "Minister Berg was accompanied by Deputy Minister Lars Vik."),
        ("en", EN.replace(" met", ", accompanied by Deputy Minister Lars Vik, met")),
        ("fr", FR + "Mme Berg était accompagnée du vice-ministre Lars Vik."),
        ("fr", FR.replace(" a rencontré", " accompagnée du vice-ministre Lars Vik, a rencontré")),
    ],
)
def test_company_is_a_member_of_the_side_it_accompanies(language: str, text: str) -> None:
    assert sorted(participants(text, language)) == [*PRINCIPALS, ("Lars Vik", "NOR", "member")]


def test_company_and_attendees_lower_no_level_and_are_no_parties() -> None:
    text = EN + "The meeting was attended by the Austrian Ambassador to Norway, Eva Lang."
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.level, c.parties) for c in record.contacts] == [("foreign_minister", ["NOR", "POL"])]


def test_who_attends_something_else_takes_no_part() -> None:
    text = EN + "After the meeting, Minister Kowal attended a lunch, hosted by Speaker Eva Lang."
    assert participants(text, "en") == PRINCIPALS


def test_whoever_invited_is_the_host_of_the_visit() -> None:
    text = (
        "Foreign Minister Jan Kowal of Poland paid an official visit to Norway at the invitation of Foreign Minister"
        " Anna Berg of Norway."
    )
    assert participants(text, "en") == [("Jan Kowal", "POL", "visitor"), ("Anna Berg", "NOR", "host")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Deputy Minister Lars Vik of Norway and Deputy Minister Jan Kowal of Poland co-chaired political consultations in Oslo."),
        ("fr", "Les consultations politiques entre la Norvège et la Pologne se sont tenues à Oslo, sous la coprésidence du vice-ministre norvégien Lars Vik et du vice-ministre polonais Jan Kowal."),
    ],
)  # fmt: skip
def test_those_who_chair_together_are_co_chairs(language: str, text: str) -> None:
    assert participants(text, language) == [("Lars Vik", "NOR", "co_chair"), ("Jan Kowal", "POL", "co_chair")]


MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
VU = "Le président norvégien, Lars Vik, a reçu en audience le ministre polonais des Affaires étrangères, Jan Kowal. "
BERG, KOWAL = ("Berg", "NOR", "principal"), ("Kowal", "POL", "principal")


def present(language: str, text: str) -> list[tuple[str, list[tuple[str, str | None, str]]]]:
    record = read_document(SourceText("x", text, published="2024-05-04", language=language))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(c.kind, [(names[p.person], p.side, p.role) for p in c.participants]) for c in record.contacts]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            MET + "In attendance were Eva Lund, Minister of Trade of Norway, and Piotr Lis, Polish Minister of Energy.",
            [("meeting", [BERG, KOWAL, ("Lund", "NOR", "attendee"), ("Lis", "POL", "attendee")])],
        ),
        (
            "en",
            MET + "Norwegian Trade Minister Eva Lund also took part in the talks.",
            [("meeting", [BERG, KOWAL, ("Lund", "NOR", "attendee")])],
        ),
        # a conference is no part of the talks, and a sentence about others adds nobody
        (
            "en",
            MET + "Norwegian Trade Minister Eva Lund attended a conference in Geneva.",
            [("meeting", [BERG, KOWAL])],
        ),
        (
            "en",
            MET + "Trade Minister Eva Lund of Norway was accompanied on her tour of the port by Piotr Lis, a Polish engineer.",
            [("meeting", [BERG, KOWAL])],
        ),
        (
            "en",
            "President Lars Vik of Norway will visit Poland on 7 May. He will be accompanied by Hon. Eva Lund, Minister of Trade.",
            [("visit", [("Vik", "NOR", "visitor"), ("Lund", "NOR", "member")])],
        ),
        (
            "en",
            "The foreign ministers of Norway, Poland and Austria met in Oslo. Austrian Foreign Minister Eva Lang said the talks "
            "were useful.",
            [("meeting", [("Lang", "AUT", "principal")])],
        ),
        (
            "fr",
            VU + "La ministre norvégienne du Commerce, Eva Lund, et l'ambassadeur Piotr Lis ont assisté à cette audience.",
            [
                (
                    "reception",
                    [
                        ("Vik", "NOR", "receiving"), ("Kowal", "POL", "received"), ("Lund", "NOR", "attendee"),
                        ("Lis", None, "attendee"),
                    ],
                )
            ],
        ),
        (
            "fr",
            VU + "L'audience s'est déroulée en présence :\n\n– de Mme Eva Lund, ministre norvégienne du Commerce,\n\n"
            "– de M. Ole Dahl, conseiller du président norvégien.\n\nLe président a remercié son hôte.",
            [
                (
                    "reception",
                    [
                        ("Vik", "NOR", "receiving"), ("Kowal", "POL", "received"), ("Lund", "NOR", "attendee"),
                        ("Dahl", "NOR", "attendee"),
                    ],
                )
            ],
        ),
    ],
)  # fmt: skip
def test_who_else_was_there(language: str, text: str, expected: list[object]) -> None:
    assert present(language, text) == expected


@pytest.mark.parametrize(
    ("language", "words", "role"),
    [
        ("en", "The talks were held at the residence, and the Polish Ambassador to Norway, Eva Lang, was also present.", "attendee"),
        ("en", "The Polish Ambassador to Norway, Eva Lang, and other senior officials were also present.", "attendee"),
        ("en", "The Polish side was also represented by Ambassador Eva Lang.", "member"),
        ("fr", "La délégation polonaise a été aussi représentée par l'ambassadrice Eva Lang.", "member"),
    ],
)  # fmt: skip
def test_those_beside_the_principals_of_their_side_are_told_in_many_ways(language: str, words: str, role: str) -> None:
    text = (EN if language == "en" else FR) + words
    assert participants(text, language) == [*PRINCIPALS, ("Eva Lang", "POL", role)]


def test_the_one_accompanied_receives_and_not_the_company() -> None:
    text = "The President of Norway, Lars Vik, accompanied by his wife, Mrs. Ola Lund, received President Jan Kowal of Poland."
    assert participants(text, "en") == [
        ("Lars Vik", "NOR", "receiving"),
        ("Jan Kowal", "POL", "received"),
        ("Ola Lund", "NOR", "member"),
    ]


def test_a_deputy_beside_a_minister_is_of_the_minister_s_side() -> None:
    text = "Foreign Minister Anna Berg of Norway and Deputy Minister Lars Vik met with Foreign Minister Jan Kowal of Poland."
    assert participants(text, "en") == [
        ("Anna Berg", "NOR", "principal"),
        ("Lars Vik", "NOR", "principal"),
        ("Jan Kowal", "POL", "principal"),
    ]


@pytest.mark.parametrize(
    "invitation",
    ["A l'invitation de Son Excellence Monsieur Lars VIK, Président de la République de Norvège", "Sur invitation du président norvégien, Lars Vik"],
)  # fmt: skip
def test_an_invitation_is_written_in_several_ways(invitation: str) -> None:
    text = f"{invitation}, le président polonais, Jan Kowal, a effectué une visite officielle en Norvège."
    assert [(side, role) for _, side, role in participants(text, "fr")] == [("POL", "visitor"), ("NOR", "host")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu la visite de l'ambassadeur de Pologne, Jan Kowal."),
        ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a eu la visite de l'ambassadeur de Pologne, Jan Kowal."),
        ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu jeudi la visite de courtoisie de l'ambassadeur de Pologne, Jan Kowal."),
        ("en", "Foreign Minister Anna Berg of Norway had a visit from the Ambassador of Poland, Jan Kowal."),
    ],
)  # fmt: skip
def test_whoever_has_a_visit_receives(language: str, text: str) -> None:
    assert participants(text, language) == [("Anna Berg", "NOR", "receiving"), ("Jan Kowal", "POL", "received")]


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("en", "Foreign Minister Jan Kowal of Poland had an audience with King Harald of Norway.", ["received", "receiving"]),
        ("en", "AMBASSADOR KOWAL MEETS MINISTER BERG\n\nAmbassador Jan Kowal of Poland made a courtesy call on Foreign Minister Anna Berg of Norway.", ["received", "receiving"]),
        ("fr", "Le président polonais, Jan Kowal, a été accueilli à l'aéroport d'Oslo par le président norvégien, Lars Vik. Le président Vik et son hôte ont eu ensuite un long tête-à-tête sur la morue.", ["received", "receiving", "principal", "principal"]),
    ],
)  # fmt: skip
def test_who_calls_on_whom_is_told_by_rank_or_by_the_body_of_the_text(
    language: str, text: str, roles: list[str]
) -> None:
    assert [role for _, _, role in participants(text, language)] == roles


def test_those_who_travel_along_take_part_in_what_the_journey_is_for() -> None:
    text = (
        "President Anna Berg of Norway will travel to Warsaw to attend the session of the Norwegian-Polish Joint Commission."
        " She will be accompanied by Foreign Minister Lars Vik."
    )
    assert participants(text, "en") == [
        ("Anna Berg", "NOR", "visitor"),
        ("Lars Vik", "NOR", "member"),
        ("Anna Berg", "NOR", "principal"),
        ("Lars Vik", "NOR", "member"),
    ]


def test_whoever_leads_something_else_heads_no_delegation() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway received Ambassador Jan Kowal of Poland. The minister also received the envoys"
        " of a company led by Li Wei."
    )
    assert participants(text, "en")[:2] == [("Anna Berg", "NOR", "receiving"), ("Jan Kowal", "POL", "received")]


def test_two_hosts_parted_by_their_offices_both_receive() -> None:
    text = (
        "Le ministre norvégien Lars Vik, chef du Département de l'économie, et le ministre Ola Lund, chef du Département des"
        " transports, ont reçu à Oslo le ministre polonais Jan Kowal."
    )
    assert [(name, role) for name, _, role in participants(text, "fr")] == [
        ("Lars Vik", "receiving"),
        ("Ola Lund", "receiving"),
        ("Jan Kowal", "received"),
    ]


def test_each_of_several_talks_in_a_list_has_its_own_guest() -> None:
    text = (
        "Après un déjeuner avec le président polonais Jan Kowal et une séance de travail avec le président autrichien Otto"
        " Lang, le président norvégien Lars Vik a reçu le ministre finlandais Eero Salo."
    )
    record = read_document(SourceText("x", text, language="fr"))
    assert sorted(c.parties for c in record.contacts) == [["AUT", "NOR"], ["FIN", "NOR"], ["NOR", "POL"]]


def test_an_emissary_is_received_and_not_whoever_sent_him() -> None:
    text = "Un émissaire du Président polonais Jan Kowal a été reçu par le président norvégien Lars Vik."
    assert participants(text, "fr") == [("Lars Vik", "NOR", "receiving")]


def test_who_stood_beside_the_host_was_at_what_the_sentence_tells_and_not_at_its_opening() -> None:
    text = (
        "Après ses entretiens à Oslo avec son homologue norvégien Lars Vik, le président polonais, Jan Kowal, a reçu le"
        " Premier ministre autrichien, Otto Lang. Jan Kowal était entouré du ministre des Finances, Adam Nowak."
    )
    record = read_document(SourceText("x", text, language="fr"))
    beside = {c.kind: [p.role for p in c.participants].count("member") for c in record.contacts}
    assert beside == {"meeting": 0, "reception": 1}


def test_the_latter_brings_a_message_from_who_sent_him() -> None:
    text = (
        "Le président norvégien, Lars Vik, a reçu le ministre polonais des Affaires étrangères, Jan Kowal, lundi. Ce dernier était"
        " porteur d'un message du chef de l'État polonais, Adam Nowak."
    )
    assert participants(text, "fr")[2:] == [("Adam Nowak", "POL", "sender"), ("Lars Vik", "NOR", "addressee")]


def test_who_hosts_a_banquet_and_who_decorates_are_told_apart_from_the_guests() -> None:
    text = (
        "During the state banquet hosted by President Maria Lind of Norway, Polish President Jan Kowal spoke of the"
        " friendship between the two countries."
    )
    assert participants(text, "en") == [("Jan Kowal", "POL", "attendee"), ("Maria Lind", "NOR", "host")]
    text = "Le président polonais, Adam Nowak, a reçu l'ambassadeur de Norvège, Lars Vik. Il l'a décoré lundi."
    assert ("Adam Nowak", "POL", "principal") in participants(text, "fr")


def test_who_attends_the_signing_told_of_makes_no_second_one() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland signed an agreement on trade. "
        "The Prime Minister of Poland, Ewa Nowak, attended the signing ceremony."
    )
    assert participants(text, "en") == [*PRINCIPALS, ("Ewa Nowak", "POL", "attendee")]


APART = (
    "La ministre norvégienne des Affaires étrangères, Anna Berg, s'est entretenue séparément avec l'ambassadeur de Pologne,"
    " Jan Kowal, et l'ambassadrice d'Autriche, Eva Lang. "
)
WITH_KOWAL = [("Anna Berg", "NOR", "principal"), ("Jan Kowal", "POL", "principal")]
WITH_LANG = [("Anna Berg", "NOR", "principal"), ("Eva Lang", "AUT", "principal")]
DAHL = ("Nina Dahl", "NOR", "attendee")
THERE = "en présence de la vice-ministre norvégienne Nina Dahl."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Les deux entretiens se sont déroulés {THERE}", [*WITH_KOWAL, DAHL, *WITH_LANG, DAHL]),
        (f"La première audience s'est déroulée {THERE}", [*WITH_KOWAL, DAHL, *WITH_LANG]),
        (f"Le second entretien s'est déroulé {THERE}", [*WITH_KOWAL, *WITH_LANG, DAHL]),
    ],
)
def test_who_was_at_which_of_several_talks(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert participants(APART + text, "fr") == expected


RECEIVED = "On Monday President Maria Lind of Norway received Foreign Minister Jan Kowal of Poland. "
GUESTS = [("Maria Lind", "NOR", "receiving"), ("Jan Kowal", "POL", "received")]
BERG = ("Anna Berg", "NOR", "attendee")
VIK = ("Lars Vik", "NOR", "attendee")
COMPANY = "Norwegian Foreign Minister Anna Berg and Norwegian Ambassador Lars Vik"


@pytest.mark.parametrize(
    ("words", "there"),
    [
        (f"During the meeting, which was attended by {COMPANY}, she welcomed the accord.", [BERG, VIK]),
        (f"During the meeting, attended by {COMPANY}, she welcomed the accord.", [BERG, VIK]),
        (f"The talks in Oslo, attended by {COMPANY}, covered fisheries.", [BERG, VIK]),
        (f"The talks, which were attended by {COMPANY}, covered fisheries.", [BERG, VIK]),
        (f"The meeting, held in the presence of {COMPANY}, covered fisheries.", [BERG, VIK]),
        (f"During the audience, in the presence of {COMPANY}, they discussed fisheries.", [BERG, VIK]),
        (f"The conference, which was attended by {COMPANY}, is held each year.", []),
        (f"She recalled the summit, which was attended by {COMPANY}.", []),
    ],
)
def test_who_was_there_is_told_in_a_clause_behind_the_talks(words: str, there: list[tuple[str, str, str]]) -> None:
    assert participants(RECEIVED + words, "en") == [*GUESTS, *there]


def test_who_was_there_is_told_in_a_french_clause_behind_the_talks() -> None:
    told = "Lors de la rencontre, tenue en présence de l'ambassadrice de Pologne, Eva Lang, ils ont évoqué la pêche."
    assert participants(FR + told, "fr") == [*PRINCIPALS, ("Eva Lang", "POL", "attendee")]


@pytest.mark.parametrize(
    "company", ["with his spouse Nina Vik", "with his wife, Nina Vik,", "accompanied by his wife, Nina Vik,"]
)
def test_a_spouse_travels_along(company: str) -> None:
    text = f"President Lars Vik of Norway visited Poland {company} on Monday."
    assert participants(text, "en") == [("Lars Vik", "NOR", "visitor"), ("Nina Vik", "NOR", "member")]
