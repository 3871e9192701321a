"""Turns of agency notes: talks told in the opening words, by a series of calls, by who led each side; what only points
back at what was said."""

from __future__ import annotations

import pytest

from dragoman.model import Record, SourceText
from dragoman.reading import read_document
from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "


def read(text: str) -> Record:
    return read_document(SourceText("x", text, published="2024-06-03"))


def told(text: str) -> list[tuple[str, str, str | None, list[str], list[str]]]:
    """Kind, status, day, parties and surnames of each contact."""
    record = read(text)
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [
        (c.kind, c.status, c.date, list(c.parties), sorted(names[p.person] for p in c.participants))
        for c in record.contacts
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In a meeting with the Polish ambassador, Prime Minister Anna Berg of Norway said that peace was near.",
        "Talking to the Polish ambassador, Norwegian Prime Minister Anna Berg said that peace was near.",
        "Norwegian Prime Minister Anna Berg said that peace was near. She was talking to the Polish ambassador.",
        "During her meeting with the Polish ambassador, Norwegian Prime Minister Anna Berg also said that peace was near.",
    ],
)
def test_an_office_in_the_opening_words_is_not_the_speakers(text: str) -> None:
    assert told(text)[0][3:] == (["NOR", "POL"], ["Berg"])
    assert said(text, "en") == [("assert", "single", ["Berg"], "peace was near")]


def test_a_ministers_two_offices_stay_his_own() -> None:
    text = "At a meeting with the Speaker of Parliament, Deputy Prime Minister and Minister of Defence Anna Berg spoke."
    offices = [office.title for office in read(text).offices]
    assert offices == ["Deputy Prime Minister", "Minister of Defence"]


def test_a_ruler_and_a_prince_are_two() -> None:
    record = read(
        "Kuwait's Amir Sheikh Fahad Al-Mutlaq received Saudi Foreign Minister Prince Nayef bin Badr in Kuwait City. "
        "The Amir and Prince Nayef discussed fisheries."
    )
    assert [office.title for office in record.offices if office.person == "p2"] == ["Saudi Foreign Minister", "Prince"]
    assert record.statements[0].speakers == ["p1", "p2"]


@pytest.mark.parametrize(
    "counterparts",
    [
        "counterparts in Poland, Austria, and Iraq",
        "counterparts of Poland, Austria and Iraq",
        "Polish, Austrian and Iraqi counterparts",
    ],
)
def test_a_series_of_calls_is_one_with_each_counterpart(counterparts: str) -> None:
    text = f"Norwegian Foreign Minister Anna Berg held a series of phone calls with her {counterparts} on Sunday."
    assert told(text) == [
        ("call", "held", "2024-06-02", ["NOR", "POL"], ["Berg"]),
        ("call", "held", "2024-06-02", ["AUT", "NOR"], ["Berg"]),
        ("call", "held", "2024-06-02", ["IRQ", "NOR"], ["Berg"]),
    ]


def test_each_of_a_series_is_named_later_in_his_own_call() -> None:
    text = (
        "Norwegian Foreign Minister Anna Berg held a series of phone calls with her counterparts in Poland and Austria "
        "on Sunday. Berg discussed fisheries with Polish Foreign Minister Jan Kowal. Meanwhile, she also spoke with "
        "Austrian Foreign Minister Eva Lang."
    )
    assert told(text) == [
        ("call", "held", "2024-06-02", ["NOR", "POL"], ["Berg", "Kowal"]),
        ("call", "held", "2024-06-02", ["AUT", "NOR"], ["Berg", "Lang"]),
    ]


def test_talks_of_other_states_are_recalled_and_date_no_later_call() -> None:
    text = (
        "Norwegian Foreign Minister Anna Berg held a phone call with Polish Foreign Minister Jan Kowal on Sunday. The "
        "first round of the Kenya-U.S. negotiations was held on May 12 in Nairobi. Berg also spoke with Austrian Foreign "
        "Minister Eva Lang."
    )
    assert told(text) == [
        ("call", "held", "2024-06-02", ["NOR", "POL"], ["Berg", "Kowal"]),
        ("meeting", "back_reference", "2024-05-12", ["KEN", "USA"], []),
        ("call", "held", "2024-06-02", ["AUT", "NOR"], ["Berg", "Lang"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Additional Secretary Lars Vik led the Norwegian side and Deputy Minister Jan Kowal led the Polish side in the "
        "third round of bilateral consultations held in Oslo on Sunday.",
        "The third round of consultations between Norway and Poland was held in Oslo on Sunday, with Additional "
        "Secretary Lars Vik leading the Norwegian side and Deputy Minister Jan Kowal leading the Polish delegation.",
        "The third round of consultations between Norway and Poland was held in Oslo on Sunday. The Polish delegation "
        "is being led by Deputy Minister Jan Kowal while Additional Secretary Lars Vik is heading the Norwegian side.",
        "The Norwegian delegation was led by Additional Secretary Lars Vik and the Polish delegation was led by Deputy "
        "Minister Jan Kowal at the third round of foreign office consultations held in Oslo on Sunday.",
    ],
)
def test_who_led_each_side_takes_part(text: str) -> None:
    record = read(text)
    assert told(text) == [("consultations", "held", "2024-06-02", ["NOR", "POL"], ["Kowal", "Vik"])]
    assert {person.name.split()[-1]: person.state for person in record.persons} == {"Vik": "NOR", "Kowal": "POL"}


def test_the_members_of_one_team_end_where_the_other_begins() -> None:
    text = (
        "Talks between Norway and Poland were held on Sunday. The Polish team comprised Ambassador Jan Kowal and "
        "Director Eva Lang while the Norwegian side was headed by Lars Vik."
    )
    sides = {person.name.split()[-1]: person.state for person in read(text).persons}
    assert sides == {"Kowal": "POL", "Lang": "POL", "Vik": "NOR"}


def test_an_office_told_first_is_whoever_is_named_with_it_further_on() -> None:
    text = (
        "The President has said that trade must grow. He was talking to the Ambassador of Poland, Jan Kowal, who called "
        "on him in Oslo on Sunday. President Lars Vik said that peace was near."
    )
    assert told(text) == [("reception", "held", "2024-06-02", ["NOR", "POL"], ["Kowal", "Vik"])]
    assert [speakers for _, _, speakers, _ in said(text, "en")] == [["Vik"], ["Vik"]]


def test_a_day_told_with_what_was_said_dates_the_talks() -> None:
    text = (
        "In a phone call with the Polish Minister of State, Foreign Secretary Anna Berg of Norway underlined the need "
        "for peace. Foreign Secretary Berg and the Polish Minister of State Jan Kowal, on Sunday, exchanged views on fisheries."
    )
    assert told(text) == [("call", "held", "2024-06-02", ["NOR", "POL"], ["Berg", "Kowal"])]


def test_a_dialogue_that_a_call_speaks_of_is_no_series_of_the_call() -> None:
    text = (
        "Norwegian Foreign Minister Anna Berg received a phone call from Polish Foreign Minister Jan Kowal. During the "
        "call, they stressed their wish for Norway to host the sixth round of their strategic dialogue between the two countries."
    )
    assert [(c.kind, c.series, c.round) for c in read(text).contacts] == [("call", None, None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("She said this in Oslo.", []),
        ("She expressed these views during a meeting with Minister Kowal.", []),
        ("Minister Berg stated this while talking to Minister Kowal on Monday.", []),
        ("She said this was a mistake.", [("assert", "single", ["Berg"], "this was a mistake")]),
        ("She expressed her views on trade.", [("discuss", "single", ["Berg"], "her views on trade")]),
        (
            "They warned of the escalation, including repeated attacks on ships.",
            [("warn", "joint", ["Berg", "Kowal"], "the escalation, including repeated attacks on ships")],
        ),
        (
            "Minister Berg repeated calls for restraint.",
            [("request", "single", ["Berg"], "calls for restraint")],
        ),
        (
            "Minister Kowal thanked Minister Berg for support given to Poland.",
            [("thank", "single", ["Kowal"], "for support given to Poland")],
        ),
        (
            "Minister Berg wished him good health, happiness and success.",
            [("hope", "single", ["Berg"], "good health, happiness and success")],
        ),
        (
            "Minister Berg said on Monday that exports must grow.",
            [("assert", "single", ["Berg"], "exports must grow")],
        ),
        (
            "Minister Berg said the plan should be supported by sound ties.",
            [("assert", "single", ["Berg"], "the plan should be supported by sound ties")],
        ),
    ],
)
def test_what_is_said_once_is_read_once(sentence: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + sentence, "en") == expected


def test_whoever_called_on_her_asked_nothing_of_her() -> None:
    text = (
        "Norwegian Minister Anna Berg praised the accord. Polish Ambassador Jan Kowal called on her in Oslo on Sunday."
    )
    assert said(text, "en") == [("support", "single", ["Berg"], "the accord")]
    assert told(text) == [("reception", "held", "2024-06-02", ["NOR", "POL"], ["Berg", "Kowal"])]


def test_a_town_in_its_own_letters() -> None:
    text = "Vietnamese Prime Minister Nguyen Van Dung received Polish Foreign Minister Jan Kowal in Hà Nội on Sunday."
    places = [contact.place.name for contact in read(text).contacts if contact.place is not None]
    assert places == ["Hanoi"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Lebanese President Omar Haddad received at Baabda Palace Austrian Ambassador Eva Lang.", "AUT"),
        ("Omar Haddad then welcomed at the Grand Serail Austrian Ambassador to Lebanon, Eva Lang.", "AUT"),
        ("President Adam Reed received at the White House Austrian Foreign Minister Eva Lang.", "AUT"),
    ],
)
def test_a_palace_before_an_envoy_is_no_part_of_her_office(text: str, side: str) -> None:
    assert [person.state for person in read(text).persons if person.name == "Eva Lang"] == [side]


def test_an_adverb_that_opens_a_sentence_is_nobody() -> None:
    text = "Diplomatically, President of the Republic, Lars Vik, received the Polish Ambassador to Norway, Jan Kowal."
    assert [person.name for person in read(text).persons] == ["Lars Vik", "Jan Kowal"]


def test_a_name_that_ends_like_a_title() -> None:
    text = (
        "Cambodian Prime Minister Hun Sen met Polish Ambassador Jan Kowal on Sunday. In a meeting with Austrian "
        "Ambassador Eva Lang, Hun Sen said that trade would grow."
    )
    assert [names for *_, names in told(text)] == [["Kowal", "Sen"], ["Lang", "Sen"]]
    assert [speakers for _, _, speakers, _ in said(text, "en")] == [["Sen"]]


def test_a_picture_s_caption_in_the_text_is_not_what_it_goes_on_with() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway and Polish Foreign Minister Jan Kowal held talks in Warsaw on Sunday.\n\n"
        "Foreign Minister Anna Berg met Polish President Adam Nowak (Photo: Ola Vik/NTB)\n\n"
        "During the meeting, the two sides discussed fisheries."
    )
    assert [speakers for _, _, speakers, _ in said(text, "en")] == [["Berg", "Kowal"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "President Vik then welcomed a Polish parliamentary delegation, headed by Adam Nowak.",
        "A Polish delegation headed by Adam Nowak met President Vik.",
        "President Vik received a Polish military delegation led by General Adam Nowak.",
        "President Vik then hosted a meeting of Poland’s seven-member delegation led by Minister Mr. Adam Nowak.",
    ],
)
def test_the_delegation_told_next_has_a_contact_of_its_own(sentence: str) -> None:
    text = f"Norwegian President Lars Vik received Austrian Ambassador Eva Lang. {sentence}"
    assert [(parties, names) for _, _, _, parties, names in told(text)] == [
        (["AUT", "NOR"], ["Lang", "Vik"]),
        (["NOR", "POL"], ["Nowak", "Vik"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian President Lars Vik received the credentials of seven ambassadors, representing Poland and Kenya.",
        "Norwegian President Lars Vik was presented with the credentials of two ambassadors, representing Poland and Kenya.",
        "Two ambassadors representing Poland and Kenya presented their credentials to Norwegian President Lars Vik.",
    ],
)
def test_envoys_told_by_the_states_that_they_represent(text: str) -> None:
    assert [(kind, parties, names) for kind, _, _, parties, names in told(text)] == [
        ("reception", ["KEN", "NOR", "POL"], ["Vik"])
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (
            "During the reception of Eva Lang, Minister of Foreign Affairs of Austria, the two sides discussed fish.",
            "reception",
        ),
        ("This came during her reception on Sunday of Austrian Foreign Minister Eva Lang.", "reception"),
        ("Her remarks came during a phone call she received from Austrian Foreign Minister Eva Lang.", "call"),
    ],
)
def test_a_contact_told_by_the_occasion_of_what_was_said(sentence: str, kind: str) -> None:
    text = f"Norwegian Foreign Minister Anna Berg met Polish Foreign Minister Jan Kowal. {sentence}"
    assert [(k, names) for k, *_, names in told(text)] == [("meeting", ["Berg", "Kowal"]), (kind, ["Berg", "Lang"])]


def test_who_attended_from_each_side() -> None:
    text = (
        "An official session of talks was held between Norway and Poland in Oslo on Sunday. The session was attended "
        "from the Norwegian side by General Lars Vik, Chief of Staff. It was attended from the Polish side by Jan Kowal."
    )
    assert told(text) == [("meeting", "held", "2024-06-02", ["NOR", "POL"], ["Kowal", "Vik"])]


def test_a_meeting_only_agreed_on_adds_no_party() -> None:
    text = MET + "Both sides agreed on holding a joint meeting among ambassadors of Norway, Austria and Poland."
    assert [parties for *_, parties, _ in told(text)] == [["NOR", "POL"]]


def test_a_form_of_address_before_an_office_points_to_nobody_else() -> None:
    text = (
        "President Lars Vik of Norway received a message from King Omar of Jordan. His Excellency, President Vik, "
        "discussed trade with Ambassador Jan Kowal of Poland."
    )
    assert [speakers for _, _, speakers, _ in said(text, "en")] == [["Vik", "Kowal"]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Minister Berg said on Facebook that trade had grown.", [("assert", "single", ["Berg"], "trade had grown")]),
        (
            "Minister Kowal said that, although the year was hard, he highly appreciates the progress.",
            [("support", "single", ["Kowal"], "the progress")],
        ),
        ("As she said, they agreed to open a port.", [("agree", "joint", ["Berg", "Kowal"], "to open a port")]),
        (
            "According to Minister Berg's office, fisheries were also discussed.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
        ),
        (
            "“Poland wants peace,” the agency quoted Minister Kowal as saying.",
            [("assert", "single", ["Kowal"], "Poland wants peace")],
        ),
        (
            "The agency quoted Minister Kowal as saying that exports must grow.",
            [("assert", "single", ["Kowal"], "exports must grow")],
        ),
        (
            "Minister Berg pointed out regional initiatives of Norway and Poland.",
            [("assert", "single", ["Berg"], "regional initiatives of Norway and Poland")],
        ),
        ("The meeting also cast light on fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
        (
            "The minister assured to take part in the forum.",
            [("pledge", "single", ["Berg"], "to take part in the forum")],
        ),
    ],
)
def test_what_leads_to_the_words_is_no_part_of_them(
    sentence: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(MET + sentence, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a round that others chaired is one of its own
            "Norwegian Foreign Minister Anna Berg met Polish Foreign Minister Jan Kowal on Monday. The third round of "
            "consultations between Norway and Poland was held in Oslo, co-chaired by Lars Vik and Eva Lang.",
            [
                ("meeting", "held", "2024-06-03", ["NOR", "POL"], ["Berg", "Kowal"]),
                ("consultations", "held", "2024-06-03", ["NOR", "POL"], ["Lang", "Vik"]),
            ],
        ),
        (
            "Norwegian Foreign Minister Anna Berg received Polish Foreign Minister Jan Kowal on Monday. Last month, the "
            "third session of consultations between the ministries of Norway and Poland was held in Oslo.",
            [
                ("reception", "held", "2024-06-03", ["NOR", "POL"], ["Berg", "Kowal"]),
                ("consultations", "back_reference", None, ["NOR", "POL"], []),
            ],
        ),
        (
            "Polish Ambassador Jan Kowal, who presented his credentials to Norwegian President Lars Vik earlier this "
            "month, visited Foreign Minister Anna Berg in Oslo on Monday.",
            [
                ("reception", "held", "2024-06-03", ["NOR", "POL"], ["Berg", "Kowal"]),
                ("reception", "back_reference", None, ["NOR", "POL"], ["Kowal", "Vik"]),
            ],
        ),
        (
            "Norwegian Foreign Minister Anna Berg met Polish Foreign Minister Jan Kowal on Monday. It was the first "
            "meeting with Kowal since Berg took office on 2 December 2022.",
            [("meeting", "held", "2024-06-03", ["NOR", "POL"], ["Berg", "Kowal"])],
        ),
        (
            "Norwegian Foreign Minister Anna Berg and Polish Foreign Minister Jan Kowal agreed Monday to deepen ties. "
            "During the second Norway-Poland strategic dialogue in Oslo, the ministers also agreed to open a port.",
            [("consultations", "held", "2024-06-03", ["NOR", "POL"], ["Berg", "Kowal"])],
        ),
        (  # who is only spoken of was not there
            "In his meeting with Chinese Foreign Minister Li Wei, Norwegian Prime Minister Lars Vik said ties would grow "
            "following Chinese President Xi Jinping's state visit to Norway in April.",
            [("meeting", "held", None, ["CHN", "NOR"], ["Vik", "Wei"])],
        ),
        (
            "Norwegian Foreign Minister Anna Berg welcomed a Polish delegation at her office in Oslo. Polish Minister of "
            "Trade Jan Kowal headed the Polish delegation.",
            [("meeting", "held", None, ["NOR", "POL"], ["Berg", "Kowal"])],
        ),
        (
            "President Lars Vik of Norway received on Monday the credentials of the ambassadors of: the Republic of "
            "Poland, Jan Kowal, and the Kingdom of Denmark, Eva Lang.",
            [("reception", "held", "2024-06-03", ["DNK", "NOR", "POL"], ["Kowal", "Lang", "Vik"])],
        ),
    ],
)
def test_the_contact_of_the_day_and_others(
    text: str, expected: list[tuple[str, str, str | None, list[str], list[str]]]
) -> None:
    assert told(text) == expected


def test_interest_in_holding_talks_is_no_contact() -> None:
    assert len(told(MET + "The participants of the meeting voiced interest in holding consultations in 2025.")) == 1


def test_where_both_sides_discussed() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland, where both praised the accord."
    )
    assert said(text, "en") == [("support", "joint", ["Berg", "Kowal"], "the accord")]


@pytest.mark.parametrize("verb", ["discussed", "has discussed", "exchanged views on"])
def test_talks_with_her_counterpart(verb: str) -> None:
    text = f"Culture Minister Anna Berg of Norway {verb} fisheries with her Polish counterpart Jan Kowal."
    assert told(text) == [("meeting", "held", None, ["NOR", "POL"], ["Berg", "Kowal"])]


@pytest.mark.parametrize("words", ["declined to comment when approached", "refused to elaborate on the talks"])
def test_who_declines_to_speak_said_nothing(words: str) -> None:
    assert said(MET + f"Minister Berg {words}.", "en") == []


def test_envoys_summoned_by_each_other_are_no_summons() -> None:
    assert len(told(MET + "In recent weeks, the two states have summoned each other's envoys.")) == 1
