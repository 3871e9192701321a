"""Which contacts a text tells of, of what kind, and with whom; and what only looks like one."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
LIND = "President Maria Lind of Norway"
_ENVOY = "The Ambassador of Poland"
BERG_FR = "la ministre norvégienne des Affaires étrangères, Anna Berg"
KOWAL_FR = "le ministre polonais des Affaires étrangères, Jan Kowal"


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    """Kind, status and parties of each contact, in the order of the text."""
    record = read_document(SourceText("x", text, published="2024-05-04", language=language))
    return [(c.kind, c.status, " ".join(c.parties)) for c in record.contacts]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            f"{BERG} and {KOWAL} held talks in Oslo. The talks culminated in the signing of an accord on fisheries.",
            [("meeting", "held", "NOR POL"), ("signing", "held", "NOR POL")],
        ),
        (
            "en",
            f"{BERG} met {KOWAL}. An accord on fisheries will be signed by the two ministers.",
            [("meeting", "held", "NOR POL"), ("signing", "announced", "NOR POL")],
        ),
        (
            "fr",
            f"À Oslo, {BERG_FR}, et {KOWAL_FR}, ont procédé à la signature d'un accord sur la pêche.",
            [("signing", "held", "NOR POL")],
        ),
        ("fr", f"À Oslo, {BERG_FR}, a procédé à la coupe du ruban.", []),
    ],
)
def test_a_signing_is_read_where_a_noun_tells_of_it(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The 11th ASEAN Foreign Ministers' Meeting wrapped up in Hanoi on Friday.",
            [("session", "held", "ASEAN")],
        ),
        (
            "en",
            f"{BERG} addressed the conference on fisheries in Lagos on Friday. In her speech she called for restraint.",
            [("session", "held", "NOR")],
        ),
        (
            "en",
            f"{BERG} attended the conference on fisheries in Lagos. She met {KOWAL}.",
            [("meeting", "held", "NOR POL")],
        ),
        (
            "en",
            f"{BERG} will lead a delegation to attend the meeting of the OSCE in Vienna.",
            [("session", "announced", "NOR OSCE")],
        ),
    ],
)
def test_a_session_is_a_contact_where_the_text_reports_on_it(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == [(kind, status, " ".join(sorted(p.split()))) for kind, status, p in expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            f"{LIND} received the credentials of the new ambassadors of Poland, Jan Kowal, Austria, Eva Lang, and Chile,"
            " Pedro Soto.",
            [("reception", "held", "AUT CHL NOR POL")],
        ),
        (
            "fr",
            "Le président norvégien, Lars Vik, a reçu les lettres de créance de trois nouveaux ambassadeurs. Il s'agit des"
            " ambassadeurs du Chili, de la Pologne et du Togo.",
            [("reception", "held", "CHL NOR POL TGO")],
        ),
        (
            "fr",
            "L'ambassadeur de Pologne, Jan Kowal, a présenté lundi les copies figurées de ses lettres de créance au"
            " ministre norvégien des Affaires étrangères, Lars Vik.",
            [("reception", "held", "NOR POL")],
        ),
        (
            "en",
            f"Ambassador Jan Kowal of Poland paid a joint call on {LIND}.",
            [("reception", "held", "NOR POL")],
        ),
    ],
)
def test_envoys_hand_over_their_letters_together(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            f"{BERG} arrived in Warsaw on Monday. She met President Jan Nowak of Poland and Prime Minister Adam Lis of"
            " Poland.",
            [("visit", "held", "NOR POL"), ("meeting", "held", "NOR POL"), ("meeting", "held", "NOR POL")],
        ),
        (
            "en",
            "The official visit of Foreign Minister Anna Berg of Norway to Poland gave a new impetus to trade.",
            [("visit", "held", "NOR POL")],
        ),
        (
            "fr",
            "Le Premier ministre norvégien, Lars Vik, a quitté Oslo lundi pour effectuer une visite officielle en Pologne.",
            [("visit", "held", "NOR POL")],
        ),
        (
            "fr",
            "L'arrivée du Premier ministre norvégien, Lars Vik, à Varsovie a eu lieu lundi.",
            [("visit", "held", "NOR POL")],
        ),
        ("en", f"{BERG} visited the air base.", []),
    ],
)
def test_a_visit_is_read_beside_the_talks_inside_it(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Foreign Ministry of Norway said that it had summoned Ambassador Jan Kowal of Poland.",
            [("summons", "held", "NOR POL")],
        ),
        (
            "en",
            f"{BERG} met {KOWAL}. Ms Berg had visited Warsaw in March 2016.",
            [("meeting", "held", "NOR POL"), ("visit", "back_reference", "NOR POL")],
        ),
        (
            "fr",
            f"À Oslo, {BERG_FR}, compte évoquer la pêche avec {KOWAL_FR}.",
            [("meeting", "announced", "NOR POL")],
        ),
        (
            "en",
            f"{BERG} expressed the hope that talks between {KOWAL} and Foreign Minister Eva Lang of Austria would be held.",
            [],
        ),
    ],
)
def test_the_status_is_that_of_the_text(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"{LIND} laid a wreath at the monument to the fallen.", [("ceremony", "held", "NOR")]),
        ("fr", "Le président norvégien, Lars Vik, s'est recueilli devant le mausolée.", [("ceremony", "held", "NOR")]),
        ("en", f"{LIND} paid tribute to the fishermen.", []),
        ("en", "The opening ceremony was held in the garden.", []),
    ],
)
def test_a_ceremony_is_a_contact_of_those_who_are_told_to_be_there(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            f"The visit of {BERG} to Poland, planned for May, has been postponed.",
            [("visit", "rescheduled", "NOR POL")],
        ),
        (
            "fr",
            "La visite du ministre norvégien des Affaires étrangères, Lars Vik, en Pologne a été annulée.",
            [("visit", "cancelled", "NOR POL")],
        ),
        (
            "en",
            f"{BERG} met in Oslo today with the Foreign Minister of Poland, Jan Kowal. The visit of Minister Berg to Poland has been "
            "postponed.",
            [("meeting", "held", "NOR POL"), ("visit", "rescheduled", "NOR POL")],
        ),
        (
            "fr",
            "Le ministre norvégien des Affaires étrangères, Lars Vik, conduira une délégation en Pologne.",
            [("visit", "announced", "NOR POL")],
        ),
    ],
)
def test_a_visit_put_off_is_told_as_such(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"{BERG} met in Oslo with the ambassadors of Norway serving abroad.", [("internal", "held", "NOR")]),
        (
            "en",
            f"{BERG} briefed the Foreign Affairs Committee of the Norwegian Parliament.",
            [("internal", "held", "NOR")],
        ),
        ("en", f"{LIND} received {BERG}.", [("internal", "held", "NOR")]),
        ("en", f"{BERG} briefed the press.", []),
    ],
)
def test_one_state_s_own_affairs_are_internal(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"The talks between {BERG} and {KOWAL} focused on fisheries.", [("meeting", "held", "NOR POL")]),
        (
            "en",
            f"{BERG} met with her counterparts from Poland, Austria and Romania.",
            [("meeting", "held", "NOR POL"), ("meeting", "held", "AUT NOR"), ("meeting", "held", "NOR ROU")],
        ),
        (
            "fr",
            "Lors d'une audience accordée au ministre polonais des Affaires étrangères, Jan Kowal, le président"
            " norvégien, Lars Vik, a salué la coopération.",
            [("reception", "held", "NOR POL")],
        ),
        (
            "fr",
            "Au cours d'un appel téléphonique, le ministre norvégien des Affaires étrangères, Lars Vik, et son homologue"
            " polonais, Jan Kowal, ont évoqué la pêche.",
            [("call", "held", "NOR POL")],
        ),
        (
            "fr",
            "En présence du président norvégien, Lars Vik, et du président polonais, Jan Nowak, un accord sur la pêche a"
            " été signé.",
            [("signing", "held", "NOR POL")],
        ),
        (
            "fr",
            "J'ai rencontré à Oslo le ministre polonais des Affaires étrangères, Jan Kowal.",
            [("meeting", "held", "POL")],
        ),
        (
            "en",
            f"{BERG} paid a visit to Poland, during which she met President Jan Nowak.",
            [("visit", "held", "NOR POL"), ("meeting", "held", "NOR POL")],
        ),
    ],
)
def test_talks_are_read_from_nouns_and_in_the_first_person(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The agreement on fisheries was signed in 1998.",
        "They stressed the need to resume negotiations between Israel and Palestine.",
        "Minister Kowal, who met Foreign Minister Eva Lang of Austria last week, welcomed the accord.",
        "Minister Berg conveyed the greetings of President Maria Lind of Norway to President Jan Nowak of Poland.",
        "The official visit of President Maria Lind of Norway to Poland in June 2023 had helped trade.",
        "After the talks, the ministers held a joint press conference.",
    ],
)
def test_what_is_only_spoken_of_is_no_contact(sentence: str) -> None:
    assert [c for c in told(f"{BERG} met {KOWAL} in Oslo. {sentence}", "en") if c[1] != "back_reference"] == [
        ("meeting", "held", "NOR POL")
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            f"{BERG} will travel to Warsaw on Monday. Her programme includes meetings with {KOWAL}.",
            [("visit", "announced", "NOR POL"), ("meeting", "announced", "NOR POL")],
        ),
        (
            "en",
            "The city of Oslo hosted the Joint Fisheries Cooperation Commission between Norway and Poland.",
            [("commission", "held", "NOR POL")],
        ),
        (
            "fr",
            "Le Premier ministre norvégien, Lars Vik, se rendra successivement en Pologne, en Autriche et au Togo.",
            [("visit", "announced", "NOR POL"), ("visit", "announced", "AUT NOR"), ("visit", "announced", "NOR TGO")],
        ),
    ],
)
def test_programmes_and_tours_are_told_contact_by_contact(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"{BERG} will host {KOWAL} for an official visit on 20 May.", [("visit", "announced", "NOR POL")]),
        ("en", f"{BERG} will host {KOWAL} in Oslo on 20 May.", [("meeting", "announced", "NOR POL")]),
        (
            "fr",
            "Reçu en audience par le président norvégien, Lars Vik, le ministre polonais des Affaires étrangères, Jan"
            " Kowal, a salué la coopération.",
            [("reception", "held", "NOR POL")],
        ),
        (
            "fr",
            "Le ministre norvégien des Affaires étrangères, Lars Vik, et son homologue polonais, Jan Kowal, se sont"
            " concertés par téléphone.",
            [("call", "held", "NOR POL")],
        ),
    ],
)
def test_guests_and_hosts_are_told_apart(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, language) == expected


def test_a_journey_to_several_states_is_a_visit_to_each() -> None:
    record = read_document(
        SourceText(
            "x",
            "Foreign Minister Anna Berg of Norway will undertake working visits to the Czech Republic, Austria and Poland from 13 to"
            " 21 February 2022.",
            language="en",
        )
    )
    assert [(c.kind, c.status, c.parties, c.place.name if c.place else None) for c in record.contacts] == [
        ("visit", "announced", ["CZE", "NOR"], "Czechia"),
        ("visit", "announced", ["AUT", "NOR"], "Austria"),
        ("visit", "announced", ["NOR", "POL"], "Poland"),
    ]


def test_a_courtesy_call_that_frames_what_was_said_is_a_contact() -> None:
    record = read_document(
        SourceText(
            "x",
            "China's ambassador to Norway, Li Wei, conveyed the invitation during a courtesy call on Foreign Minister Anna Berg of Norway.",
            language="en",
        )
    )
    assert [(c.kind, c.status, c.parties, c.level) for c in record.contacts] == [
        ("reception", "held", ["CHN", "NOR"], "ambassador")
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Norway's foreign minister visited Poland on Monday.", [("visit", "held", "NOR POL")]),
        ("en", "The Norwegian foreign minister will visit Warsaw on Monday.", [("visit", "announced", "NOR POL")]),
        ("fr", "La ministre norvégienne des Affaires étrangères s'est rendue lundi en Pologne.", [("visit", "held", "NOR POL")]),
        ("en", "The Norwegian foreign minister visited the museum on Monday.", []),
        ("en", "The Norwegian foreign minister visited Bergen on Monday.", []),
        ("en", "The Norwegian team visited Poland on Monday.", []),
        ("en", "Norwegian officials have visited Poland in the past.", []),
        ("en", "Norway visited Poland on Monday.", []),
    ],
)  # fmt: skip
def test_a_guest_named_by_office_alone_visits_another_state(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The 29th Session of the Norwegian-Polish Joint Permanent Commission on Fisheries was held in Oslo.",
            [("commission", "held", "NOR POL")],
        ),
        (
            "The Inaugural Session of the commission follows an accord signed by Norway and Poland in 2021 to raise "
            "the talks from a Joint Commission that is held at a ministerial level.",
            [],
        ),
        (
            "The Norwegian-Polish Joint Defence Committee is expected to review fisheries.",
            [("commission", "announced", "NOR POL")],
        ),
    ],
)
def test_a_commission_is_known_by_any_of_its_names(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Ambassador Jan Kowal of Poland to Norway was summoned to the Norwegian Foreign Ministry. {_ENVOY} "
            "was received by the Head of the Legal Department, Nils Hansen.",
            [("summons", "held", "NOR POL")],
        ),
        (
            "The Ambassador of Poland, Jan Kowal, was received at the Ministry of Foreign Affairs of Norway. He handed "
            "over a note verbale on fisheries.",
            [("reception", "held", "NOR POL"), ("message", "held", "NOR POL")],
        ),
        (
            f"{LIND} received a special envoy of President Jan Kowal of Poland. The envoy, Eva Lang, Polish Minister of "
            "Fisheries, spoke of trade.",
            [("reception", "held", "NOR POL")],
        ),
    ],
)
def test_an_envoy_who_is_received_is_one_contact(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, "en") == expected


def test_whoever_an_envoy_is_sent_by_was_not_there() -> None:
    text = f"{LIND} received a special envoy of President Jan Kowal of Poland in Oslo."
    record = read_document(SourceText("x", text, language="en"))
    people = {p.id: p.name for p in record.persons}
    assert [[people[p.person] for p in c.participants] for c in record.contacts] == [["Maria Lind"]]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Secretary Anna Berg of Norway called on the Prime Minister of Poland, Eva Nowak, and the Foreign Minister "
        "of Poland, Jan Kowal.",
        f"{BERG} will meet with Jan Kowal, Minister of Foreign Affairs of Poland; and Eva Lang, Minister of Trade of Poland; "
        "Adam Sroka, Minister of Fisheries of Poland; and others.",
    ],
)
def test_each_of_those_called_on_is_a_contact_of_his_own(text: str) -> None:
    record = read_document(SourceText("x", text, language="en"))
    assert len(record.contacts) == len(record.persons) - 1
    assert all(len(c.participants) == 2 for c in record.contacts)


def test_titles_of_other_texts_tell_of_no_contact() -> None:
    text = (
        f"{BERG} met {KOWAL}.\n\nRelated posts\n\nForeign Minister receives German Ambassador\n\n"
        "High Commissioner of Ghana presents credentials to Minister Berg\n"
    )
    assert told(text, "en") == [("meeting", "held", "NOR POL")]


def test_a_minister_who_speaks_after_his_talks_took_part_in_them() -> None:
    text = (
        "Norwegian foreign minister visits Poland\n\n“Norway is a partner,” said Minister Jan Kowal after his meeting "
        "with the Minister of Foreign Affairs of Norway Anna Berg.\n"
    )
    assert told(text, "en") == [("meeting", "held", "NOR POL")]


NOWAK = "President Jan Nowak of Poland"
SROKA = "Ambassador Ewa Sroka of Poland"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Following talks with {KOWAL}, {BERG} spoke of fish.", ("meeting", "held", "NOR POL")),
        (f"After talks with {KOWAL} in Oslo, {BERG} spoke of fish.", ("meeting", "held", "NOR POL")),
        (f"Meeting with {KOWAL} in Oslo, {BERG} spoke of fish.", ("meeting", "held", "NOR POL")),
        (f"{BERG} to hold talks with {KOWAL} in Oslo on Monday.", ("meeting", "announced", "NOR POL")),
        (f"{BERG} had lunch with {KOWAL} in Oslo.", ("meeting", "held", "NOR POL")),
        (f"{NOWAK} will pay a courtesy call on {LIND}.", ("reception", "announced", "NOR POL")),
        (f"{LIND} was to receive {NOWAK} on Monday.", ("meeting", "announced", "NOR POL")),
        (f"{NOWAK} left Warsaw on Monday for Oslo.", ("visit", "held", "NOR POL")),
        (f"{LIND} accepted letters of credence from {SROKA}.", ("reception", "held", "NOR POL")),
        (f"{LIND} has written to {NOWAK} to wish him well.", ("message", "held", "NOR POL")),
        (f"{LIND} congratulated {NOWAK} on his election in a letter.", ("message", "held", "NOR POL")),
        (f"{BERG} was greeted on arrival by {KOWAL}.", ("reception", "held", "NOR POL")),
        (f"{BERG} said this when {SROKA} paid a courtesy call on her in Oslo.", ("reception", "held", "NOR POL")),
        (
            "The 3rd session of the Joint Fisheries Commission (JFC) between Norway and Poland commenced on Thursday.",
            ("commission", "held", "NOR POL"),
        ),
        (
            f"{BERG} will represent Norway at the conference on fisheries in Lagos on Monday.",
            ("session", "announced", "NOR"),
        ),
        (f"{BERG} attended the opening of the new embassy in Warsaw.", ("ceremony", "held", "NOR")),
        (f"{BERG} and {KOWAL} met and talked in Oslo.", ("meeting", "held", "NOR POL")),
    ],
)
def test_turns_that_tell_of_one_contact(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text, "en") == [expected]


def test_what_a_journey_is_to_bring_is_no_further_journey() -> None:
    text = f"{BERG} arrived in New York on Monday to hold bilateral talks with her Polish and Austrian counterparts."
    assert ("visit", "held", "NOR POL") not in told(text, "en")
    assert ("visit", "held", "AUT NOR") not in told(text, "en")


def test_visits_in_general_are_no_contact() -> None:
    text = f"{BERG} met {KOWAL}. The accord covers exchange visits between teachers."
    assert told(text, "en") == [("meeting", "held", "NOR POL")]


def test_a_group_met_is_each_of_them_once_one_is_named() -> None:
    text = (
        f"{BERG} met with the foreign ministers of Poland, Chile and Ghana. She also met the Polish Foreign Minister "
        "Jan Kowal."
    )
    assert told(text, "en") == [
        ("meeting", "held", "CHL NOR"),
        ("meeting", "held", "GHA NOR"),
        ("meeting", "held", "NOR POL"),
    ]


def test_company_is_not_the_caller() -> None:
    text = (
        "Outgoing Ambassador of Poland, Ewa Sroka, accompanied by Counsellor Piotr Kot, called on Prime Minister Maria "
        "Lind of Norway."
    )
    record = read_document(SourceText("x", text, language="en"))
    people = {p.id: p.name for p in record.persons}
    roles = {people[p.person]: p.role for c in record.contacts for p in c.participants}
    assert roles == {"Ewa Sroka": "received", "Maria Lind": "receiving", "Piotr Kot": "member"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LIND} received the ambassadors of Poland, Austria and Croatia.",
            [("reception", "held", "NOR POL"), ("reception", "held", "AUT NOR"), ("reception", "held", "HRV NOR")],
        ),
        (
            f"{BERG} met {KOWAL}, as well as Foreign Minister Eva Lang of Austria.",
            [("meeting", "held", "NOR POL"), ("meeting", "held", "AUT NOR")],
        ),
        (
            f"{BERG} met {KOWAL}. Official talks between the governments of Norway and Poland were also held.",
            [("meeting", "held", "NOR POL"), ("meeting", "held", "NOR POL")],
        ),
        (
            f"{BERG} and {KOWAL} signed a protocol. The two ministers also signed two memoranda of understanding.",
            [("signing", "held", "NOR POL"), ("signing", "held", "NOR POL")],
        ),
        (
            f"{KOWAL} attended a dinner hosted by {BERG}.",
            [("meeting", "held", "NOR POL")],
        ),
        (
            f"{KOWAL} came to the palace to meet {BERG}.",
            [("meeting", "held", "NOR POL")],
        ),
        (
            f"{LIND}'s state visit to Poland was a success.",
            [("visit", "held", "NOR POL")],
        ),
        (
            f"The fourth session of the Joint Commission was co-chaired by {BERG} and {KOWAL}.",
            [("commission", "held", "NOR POL")],
        ),
        (
            f"{BERG} hosted {KOWAL} for the second Strategic Dialogue in Oslo.",
            [("consultations", "held", "NOR POL")],
        ),
        (
            f"Minister Berg speaks with {KOWAL}\n\n{BERG} met in Oslo with {KOWAL}.\n",
            [("meeting", "held", "NOR POL")],
        ),
    ],
)
def test_several_contacts_are_told_apart_and_one_told_twice_is_one(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Poland have held regular consultations since 1991.",
        f"{BERG} is expected to meet high-level dignitaries.",
        f"King Olav of Norway and {NOWAK} in separate messages welcomed the accord.",
        "Founded at a conference of foreign ministers in Oslo in 1992, the Council brings together Norway and Poland.",
    ],
)
def test_what_is_no_one_contact(text: str) -> None:
    assert told(text, "en") == []


def test_when_they_last_met_is_a_back_reference() -> None:
    text = f"{BERG} met {KOWAL}. The ministers last met in Warsaw in March."
    assert told(text, "en") == [("meeting", "held", "NOR POL"), ("meeting", "back_reference", "NOR POL")]


def test_a_conference_others_will_host_is_no_contact_of_a_report() -> None:
    text = f"{BERG} met {KOWAL}. Poland will host the conference on fisheries in June."
    assert told(text, "en") == [("meeting", "held", "NOR POL")]


GERUNDS = [
    "Meeting with {B} in Warsaw on 16 May 2023, {A} stressed the importance of trade.",
    "While meeting {B} in Warsaw on 16 May 2023, {A} stressed the importance of trade.",
    "{A} spent the day in Warsaw on 16 May 2023, meeting {B}.",
    "{A} had the pleasure of meeting {B} in Warsaw on 16 May 2023.",
    "{A} had a frank exchange of views with {B} in Warsaw on 16 May 2023.",
    "In talks with {B} in Warsaw on 16 May 2023, {A} stressed the importance of trade.",
    "Following talks in Warsaw on 16 May 2023 with {B}, {A} told reporters that trade was growing.",
    "{A} stressed the importance of trade when she met {B} in Warsaw on 16 May 2023.",
    "{A} and {B} came together in Warsaw on 16 May 2023 to discuss trade.",
    "{A} joined {B} for talks in Warsaw on 16 May 2023.",
]


@pytest.mark.parametrize("frame", GERUNDS)
def test_a_meeting_told_beside_the_main_verb(frame: str) -> None:
    text = frame.format(A="Swedish Foreign Minister Anna Berg", B="Polish Foreign Minister Jan Kowal")
    record = read_document(SourceText("frame", text))
    names = {person.id: person.name for person in record.persons}
    assert [
        (
            c.kind,
            c.status,
            c.date,
            c.place.name if c.place else None,
            c.parties,
            sorted(names[p.person] for p in c.participants),
        )
        for c in record.contacts
    ] == [("meeting", "held", "2023-05-16", "Warsaw", ["POL", "SWE"], ["Anna Berg", "Jan Kowal"])]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "À l'initiative des deux gouvernements, s'est tenue à Oslo, les 2 et 3 mai 2023, la onzième session de la "
            "commission mixte norvégo-polonaise.",
            ("commission", "held", "2023-05-02/2023-05-03", "Oslo", None),
        ),
        (
            "fr",
            "La ministre norvégienne des Affaires étrangères, Anna Berg, a signé le jeudi 4 mai 2023 à Oslo, lors de la "
            "visite de travail du ministre polonais des Affaires étrangères, Jan Kowal, un accord entre la Norvège et la Pologne.",
            ("signing", "held", "2023-05-04", "Oslo", "foreign_minister"),
        ),
        (
            "en",
            "State Secretary Jan Kowal of Poland praised the talks after his return from a working trip to Norway.",
            ("visit", "held", None, "Norway", "deputy_minister"),
        ),
        (
            "fr",
            "L'accord a été conclu lors d'une visite d'État en Norvège du président polonais Adam Nowak, les 2 et 3 mai 2023.",
            ("visit", "held", "2023-05-02/2023-05-03", "Norway", "head_of_state"),
        ),
        (
            "en",
            "Prime Minister Lars Vik of Norway and Prime Minister Eva Zych of Poland will discuss fish on 3 May 2023.",
            ("meeting", "announced", "2023-05-03", None, "head_of_government"),
        ),
        (
            "fr",
            "M. Piotr Kot a présenté à la présidente de la Norvège, Maria Lind, ses lettres de créance en tant qu'ambassadeur de Pologne.",
            ("reception", "held", None, None, "ambassador"),
        ),
    ],
)
def test_contacts_with_day_place_and_level(
    language: str, text: str, expected: tuple[str, str, str | None, str | None, str | None]
) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [(c.kind, c.status, c.date, c.place.name if c.place else None, c.level) for c in record.contacts] == [
        expected
    ]


def test_talks_held_earlier_on_the_day_told_of_are_held() -> None:
    text = f"{LIND} received {KOWAL} in Oslo. Earlier in the day, the Polish minister had met with {BERG}."
    assert told(text, "en") == [("reception", "held", "NOR POL"), ("meeting", "held", "NOR POL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LIND} hosted a reception for outgoing {SROKA}.",
            [("reception", "held", "NOR POL")],
        ),
        (
            f"{LIND} received letters of credence submitted by the new ambassadors of Poland and Austria.",
            [("reception", "held", "AUT NOR POL")],
        ),
        (
            f"{BERG} met {KOWAL}. Ahead of her meeting with Minister Kowal, Minister Berg held talks with {NOWAK}.",
            [("meeting", "held", "NOR POL"), ("meeting", "held", "NOR POL")],
        ),
        (
            f"{BERG} met {KOWAL}. Minister Berg recalled a telephone conversation with {NOWAK}.",
            [("meeting", "held", "NOR POL"), ("call", "back_reference", "NOR POL")],
        ),
        (
            f"{KOWAL} met {BERG}. Before her tour, Minister Berg visited Austria.",
            [("meeting", "held", "NOR POL"), ("visit", "back_reference", "AUT NOR")],
        ),
    ],
)
def test_receptions_for_envoys_and_talks_told_before_others(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} will visit Austria and Poland. In Austria, she is also scheduled to call on the Director General of "
            "Fisheries. In Poland, she is scheduled to have a meeting with her counterpart.",
            [
                ("visit", "announced", "AUT NOR"),
                ("visit", "announced", "NOR POL"),
                ("reception", "announced", "AUT NOR"),
                ("meeting", "announced", "NOR POL"),
            ],
        ),
        (
            f"{LIND} paid an official visit to Poland. The delegation also held meetings with Poland's Minister of Trade.",
            [("visit", "held", "NOR POL"), ("meeting", "held", "NOR POL")],
        ),
        (
            f"{BERG} left on Monday to pay an official visit to Poland and co-chair the Arctic Forum in Warsaw.",
            [("visit", "held", "NOR POL")],
        ),
        (
            "Harbour News – President Maria Lind of Norway on Monday, received the Letters of Credence of two new ambassadors. "
            "These are Ewa Sroka, of Poland and Eva Lang, of Austria.",
            [("reception", "held", "AUT NOR POL")],
        ),
    ],
)
def test_officials_and_delegations_of_whom_only_the_state_is_told(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The African Union Peace and Security Council held its 826th meeting on Monday.", "session"),
        (f"{BERG} delivered the keynote address at the conference on fisheries in Lagos.", "session"),
        (f"{BERG} and {KOWAL} exchanged views by telephone on Monday.", "call"),
        (f"{BERG} congratulated {KOWAL} by phone on his appointment.", "call"),
        (f"{BERG} hosted her Polish counterpart Jan Kowal in Oslo.", "meeting"),
        (f"{BERG} and {KOWAL} led delegation-level talks in Oslo.", "meeting"),
        (f"The two sides, led by {BERG} and {KOWAL}, held talks in Oslo.", "meeting"),
    ],
)
def test_the_kind_of_a_contact_told_by_a_turn(text: str, expected: str) -> None:
    assert [(kind, status) for kind, status, _ in told(text, "en")] == [(expected, "held")]


@pytest.mark.parametrize(
    "text",
    [f"{BERG} received support from Poland.", f"{BERG} arrived at the conclusion that fish matter."],
)
def test_what_was_received_or_arrived_at_and_is_nobody(text: str) -> None:
    assert told(text, "en") == []
