"""English turns that tell of a contact beside the main verb: whole contacts, with day, place and roles."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
LIND = "President Maria Lind of Norway"
NOWAK = "President Jan Nowak of Poland"


def told(text: str) -> list[str]:
    return contacts_told(text, "2023-05-12")


MET = "meeting held | - | Warsaw | NOR POL | Berg:principal Kowal:principal"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} met {KOWAL} in Warsaw. The Norwegian delegation is on a two-day visit to Poland.",
            [MET, "visit held | - | Warsaw | NOR POL | Berg:visitor"],
        ),
        (
            f"{KOWAL} hosted {BERG} for talks. Berg is in the country on a brief visit.",
            [
                "meeting held | - | Poland | NOR POL | Kowal:receiving Berg:received",
                "visit held | - | Poland | NOR POL | Berg:visitor",
            ],
        ),
        (
            f"Following a one-day official visit to Poland, {LIND} on Wednesday signed an accord with {NOWAK}.",
            [
                "visit held | - | Poland | NOR POL | Lind:visitor",
                "signing held | 2023-05-10 | Poland | NOR POL | Lind:principal Nowak:principal",
            ],
        ),
        ("The head office of the firm is in the country.", []),
    ],
)
def test_a_visit_told_beside_the_talks_is_read(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} and {KOWAL} discussed fisheries at the meeting held yesterday in Oslo.",
            ["meeting held | 2023-05-11 | Oslo | NOR POL | Berg:principal Kowal:principal"],
        ),
        (
            f"Anna Berg meets with Jan Kowal\n\n{BERG} and {KOWAL} discussed fisheries at the meeting held yesterday.",
            ["meeting held | 2023-05-11 | - | NOR POL | Berg:principal Kowal:principal"],
        ),
    ],
)
def test_talks_named_by_a_noun_alone_have_their_day_and_place(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_she_who_was_welcomed_is_the_one_told_of_next() -> None:
    text = f"{BERG} arrived in Warsaw on Monday. At the airport, she was welcomed by {KOWAL}. She met {NOWAK} at the palace."
    assert told(text) == [
        "visit held | 2023-05-08 | Warsaw | NOR POL | Berg:visitor",
        "reception held | 2023-05-08 | Warsaw | NOR POL | Berg:received Kowal:receiving",
        "meeting held | 2023-05-08 | Warsaw | NOR POL | Berg:principal Nowak:principal",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Ministerial Council of Foreign Ministers of the Gulf Cooperation Council (GCC) held"
            " its 128th regular session in Jeddah on Monday.",
            ["session held | 2023-05-08 | Jeddah | GCC | -"],
        ),
        (
            f"The delegation of the African Union held its first meeting with {BERG} on Monday.",
            ["meeting held | 2023-05-08 | - | AU NOR | Berg:principal"],
        ),
        (
            f"{LIND} will on Tuesday, 16 May 2023, host {NOWAK} in Oslo. {LIND} will on Thursday, 18 May 2023, participate"
            " at the 8th SACU Summit in Eswatini.",
            [
                "meeting announced | 2023-05-16 | Oslo | NOR POL | Lind:receiving Nowak:received",
                "session announced | 2023-05-18 | Eswatini | NOR SACU | Lind:attendee",
            ],
        ),
    ],
)
def test_a_session_with_a_day_of_its_own_is_read(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Polish ambassador in Oslo was summoned to the Foreign Ministry on Monday.",
            ["summons held | 2023-05-08 | - | NOR POL | -"],
        ),
        (
            "The Polish Ambassador to the country, Jan Kowal, was summoned to the Ministry of Foreign Affairs.",
            ["summons held | - | - | POL | Kowal:received"],
        ),
        (
            f"{BERG} received the Ambassador of Poland, Jan Kowal, who had been summoned over the incident.",
            ["summons held | - | - | NOR POL | Berg:receiving Kowal:received"],
        ),
    ],
)
def test_a_summons_is_read_where_no_state_of_the_ministry_is_named(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_message_handed_over_is_placed_where_the_talks_were() -> None:
    text = f"{BERG} met {NOWAK} in Warsaw on Monday. She conveyed a message from {LIND}."
    assert told(text) == [
        "meeting held | 2023-05-08 | Warsaw | NOR POL | Berg:principal Nowak:principal",
        "message held | 2023-05-08 | Warsaw | NOR POL | Lind:sender Nowak:addressee",
    ]


@pytest.mark.parametrize(
    "stamp",
    [
        "Published on: May 10, 2023 • 8:11 PM Author: Front page",
        "Norwegian Materials 10 May 2023 15:26 (UTC +04:00)",
        "Date: 10/05/2023 Location: Oslo Views: 304",
        "Published : 10 May 2023, 10:15 | Updated : 11 May 2023, 12:00",
    ],
)
def test_the_stamp_of_a_page_is_its_day(stamp: str) -> None:
    text = f"Minister Berg in Oslo\n\n{stamp}\n\n{BERG} met {KOWAL} today in Oslo to discuss fisheries and trade."
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.kind, c.date) for c in record.contacts] == [("meeting", "2023-05-10")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Delegations of Norway and Poland, headed by {BERG} and {KOWAL}, met in Warsaw.",
            ["meeting held | - | Warsaw | NOR POL | Berg:head_of_delegation Kowal:head_of_delegation"],
        ),
        (
            "The Norwegian and Polish delegations, led by Foreign Minister Anna Berg and Foreign Minister Jan Kowal"
            " respectively, held talks in Warsaw.",
            ["meeting held | - | Warsaw | NOR POL | Berg:head_of_delegation Kowal:head_of_delegation"],
        ),
        (
            f"A Norwegian delegation headed by {BERG} and a Polish delegation headed by {KOWAL} met in Warsaw.",
            ["meeting held | - | Warsaw | NOR POL | Kowal:head_of_delegation Berg:head_of_delegation"],
        ),
    ],
)
def test_those_who_lead_two_delegations_take_part_in_their_talks(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} visited Warsaw on Monday. Her first meeting was with the Polish Prime Minister, Jan Kowal.",
            [
                "visit held | 2023-05-08 | Warsaw | NOR POL | Berg:visitor",
                "meeting held | 2023-05-08 | Warsaw | NOR POL | Berg:principal Kowal:principal",
            ],
        ),
        (
            f"While accrediting Ambassador of Poland Jan Kowal, {LIND} stressed the importance of fisheries.",
            ["reception held | - | - | NOR POL | Lind:receiving Kowal:received"],
        ),
        (
            f"The signing ceremony was jointly performed by {BERG} and {KOWAL}.",
            ["signing held | - | - | NOR POL | Berg:principal Kowal:principal"],
        ),
        (
            f"In Norway, the Binational Commission will be chaired by {BERG} and {KOWAL}.",
            ["commission announced | - | Norway | NOR POL | Berg:principal Kowal:principal"],
        ),
        (
            f"{BERG} represented Norway at the NATO foreign ministers' meeting in Brussels on Monday.",
            ["session held | 2023-05-08 | Brussels | NATO NOR | Berg:attendee"],
        ),
        (
            f"{BERG} bade farewell to the Ambassador of Poland, Jan Kowal.",
            ["reception held | - | - | NOR POL | Berg:receiving Kowal:received"],
        ),
        (
            f"{BERG} held a telephone conversation with {KOWAL}. The two also held discussions on trade.",
            ["call held | - | - | NOR POL | Berg:principal Kowal:principal"],
        ),
        (
            f"{LIND} met {KOWAL}. In the talks between President Lind and Prime Minister Eva Lang of Austria, the two"
            " discussed trade.",
            [
                "meeting held | - | - | NOR POL | Lind:principal Kowal:principal",
                "meeting held | - | - | AUT NOR | Lind:principal Lang:principal",
            ],
        ),
        (
            "Prime Minister Lars Vik of Norway arrived in Warsaw. Prime Minister Jan Kowal of Poland received him at the"
            " airport. He will call on Prime Minister Kowal.",
            [
                "visit held | - | Warsaw | NOR POL | Vik:visitor",
                "reception held | - | Warsaw | NOR POL | Kowal:receiving Vik:received",
                "reception announced | - | Warsaw | NOR POL | Vik:received Kowal:receiving",
            ],
        ),
    ],
)
def test_talks_told_beside_the_usual_verbs_are_read(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_visitor_to_several_states_is_of_none_of_them() -> None:
    text = (
        "The Deputy Minister of Foreign Affairs, Ms Anna Berg, visited the Republic of Poland and the Republic of Austria."
        " She reaffirmed Norway's commitment to the relations between the countries."
    )
    assert told(text) == [
        "visit held | - | Poland | AUT NOR POL | Berg:visitor",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} will be received on Monday by {NOWAK}.",
            ["reception announced | 2023-05-15 | - | NOR POL | Berg:received Nowak:receiving"],
        ),
        (
            f"{BERG} will travel to Warsaw, where she will meet {KOWAL} and be received by {NOWAK}.",
            [
                "visit announced | - | Warsaw | NOR POL | Berg:visitor",
                "meeting announced | - | Warsaw | NOR POL | Berg:principal Kowal:principal",
                "reception announced | - | Warsaw | NOR POL | Berg:received Nowak:receiving",
            ],
        ),
        (f"{LIND} received newly appointed Ambassadors to Norway.", []),
        (
            f"{BERG} hosted {KOWAL} for the Joint Commission in Oslo. The leaders met to deliberate on fisheries.",
            ["commission held | - | Oslo | NOR POL | Berg:principal Kowal:principal"],
        ),
        (
            f"{KOWAL} summoned on Monday the Ambassador of Norway, Lars Vik, over an incident at the embassy in Berlin.",
            ["summons held | 2023-05-08 | - | NOR POL | Kowal:receiving Vik:received"],
        ),
        (
            f"{BERG} met {KOWAL} over a working dinner in Oslo.",
            ["meeting held | - | Oslo | NOR POL | Berg:principal Kowal:principal"],
        ),
    ],
)
def test_who_is_guest_and_where_is_told_by_the_words_around(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_whoever_hands_over_credentials_is_an_envoy() -> None:
    text = (
        f"{LIND} received the Letters of Credence of two ambassadors. The second to present her letters of credence to"
        " President Lind is the representative of Poland, Ms Eva Kowal."
    )
    record = read_document(SourceText("x", text, published="2023-05-12", language="en"))
    assert [(c.kind, c.level) for c in record.contacts] == [("reception", "ambassador")]


def test_a_host_of_no_state_told_is_of_the_land_he_receives_in() -> None:
    text = "National Assembly Chairman Lars Vik received the Polish Vice President Jan Kowal in Oslo on Wednesday."
    assert told(text) == ["reception held | 2023-05-10 | Oslo | NOR POL | Vik:receiving Kowal:received"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG}, who was on a one-day official visit to Poland, met {KOWAL} on Monday.",
            [
                "meeting held | 2023-05-08 | Poland | NOR POL | Berg:principal Kowal:principal",
                "visit held | 2023-05-08 | Poland | NOR POL | Berg:visitor",
            ],
        ),
        (
            f"{BERG}, who is in Warsaw on a working visit, met {KOWAL}.",
            [MET, "visit held | - | Warsaw | NOR POL | Berg:visitor"],
        ),
        (
            f"{BERG}, who recently visited Poland, said that trade mattered.",
            ["visit back_reference | - | Poland | NOR POL | Berg:visitor"],
        ),
        (
            f"{BERG} paid a day’s visit to Poland days after she met Foreign Minister Jan Kowal in Oslo.",
            [
                "visit held | - | Poland | NOR POL | Berg:visitor",
                "meeting back_reference | - | Oslo | NOR POL | Berg:principal Kowal:principal",
            ],
        ),
        (f"{BERG} is leaving Oslo for Poland.", ["visit announced | - | Poland | NOR POL | Berg:visitor"]),
        (f"{BERG} to pay official visit to Poland", ["visit announced | - | Poland | NOR POL | Berg:visitor"]),
        (
            f"{BERG} arrived in Poland’s capital, Warsaw, on Monday.",
            ["visit held | 2023-05-08 | Warsaw | NOR POL | Berg:visitor"],
        ),
    ],
)
def test_a_visit_told_of_one_who_travels(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{BERG} leading a high-level delegation to Warsaw met {KOWAL}.",
        f"{BERG} visiting Warsaw met {KOWAL}.",
        f"The news was confirmed by the ministry after {BERG} met {KOWAL} in Warsaw.",
        f"{BERG} and {KOWAL} sat down for talks in Warsaw.",
        f"{BERG} met {KOWAL} in the Polish capital, Warsaw.",
        f"{BERG} met {KOWAL} in Warsaw. Berg is in Warsaw with Prime Minister Lars Vik attending the 9th Summit of Fishermen.",
    ],
)
def test_who_met_is_found_over_what_is_told_beside(text: str) -> None:
    assert told(text)[0] == MET


def test_a_meeting_in_praise_is_read() -> None:
    text = f"The decision came after a “frank and open” meeting held between {BERG}, {LIND}, and {KOWAL}."
    assert told(text) == ["meeting held | - | - | NOR POL | Berg:principal Lind:principal Kowal:principal"]


def test_a_meeting_that_has_been_set_is_announced() -> None:
    text = f"A meeting between {BERG} and {KOWAL} has been set to be held in Warsaw."
    assert told(text) == ["meeting announced | - | Warsaw | NOR POL | Berg:principal Kowal:principal"]


def test_negotiations_that_are_only_a_matter_are_no_contact() -> None:
    text = f'{BERG} met {KOWAL} in Warsaw. "We are closer to the opening of negotiations with the EU," she said.'
    assert told(text) == [MET]


@pytest.mark.parametrize("day", ["today", "on Friday"])
def test_the_day_that_a_minister_spoke_is_that_of_the_talks_he_spoke_in(day: str) -> None:
    text = f"{BERG} {day} urged Poland to open its market. She said this when {KOWAL} called on her in Oslo."
    assert told(text) == ["reception held | 2023-05-12 | Oslo | NOR POL | Kowal:received Berg:receiving"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} will travel to Warsaw on Monday and hold talks with {KOWAL}.",
            [
                "visit announced | 2023-05-15 | Warsaw | NOR POL | Berg:visitor",
                "meeting announced | 2023-05-15 | Warsaw | NOR POL | Berg:principal Kowal:principal",
            ],
        ),
        (
            f"{BERG} will visit Poland on Monday and meet {KOWAL}.",
            [
                "visit announced | 2023-05-15 | Poland | NOR POL | Berg:visitor",
                "meeting announced | 2023-05-15 | Poland | NOR POL | Berg:principal Kowal:principal",
            ],
        ),
        (
            f"{BERG} is also expected to hold talks with {KOWAL}.",
            ["meeting announced | - | - | NOR POL | Berg:principal Kowal:principal"],
        ),
        (f"{BERG} is also due to visit Poland.", ["visit announced | - | Poland | NOR POL | Berg:visitor"]),
    ],
)
def test_what_is_to_come_and_shares_its_will(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_those_whose_counterparts_met_took_part_too() -> None:
    text = f"{BERG}, her Polish counterpart Jan Kowal, and her Austrian counterpart Eva Lang met in Oslo."
    assert told(text) == ["meeting held | - | Oslo | AUT NOR POL | Berg:principal Kowal:principal Lang:principal"]


def test_one_who_also_met_is_the_one_who_met_all_of_them() -> None:
    text = (
        f"{BERG} held separate meetings with her counterparts in Oslo. The meetings with Polish Foreign Minister Jan Kowal "
        "and Austrian Foreign Minister Eva Lang took place beside a forum. She also met her Swedish counterpart Nils Ek."
    )
    assert told(text)[2:] == ["meeting held | - | Oslo | NOR SWE | Berg:principal Ek:principal"]


def test_the_meeting_between_the_two_is_the_one_told_of() -> None:
    text = (
        f"Peace is near, said {BERG} after a meeting with {KOWAL}. The meeting between the two ministers was in Warsaw."
    )
    assert [line.split(" | ")[0] for line in told(text)] == ["meeting held"]


def test_a_round_held_beside_a_reception_has_its_own_chairs() -> None:
    text = (
        f"{BERG} received Polish Deputy Foreign Minister Jan Kowal in Oslo. State Secretary Lars Vik and Deputy Foreign "
        "Minister Jan Kowal co-chaired the 10th political consultation between the two foreign ministries."
    )
    assert told(text) == [
        "reception held | - | Oslo | NOR POL | Berg:receiving Kowal:received",
        "consultations held | - | Oslo | NOR POL | Vik:co_chair Kowal:co_chair",
    ]


def test_what_was_years_ago_is_only_recalled() -> None:
    text = (
        f"{KOWAL} called on {BERG} today. Prime Minister Lars Vik had visited Poland in 2016 and there was a virtual summit "
        "between the Prime Ministers of the two countries in December 2020, she said."
    )
    assert [line.split(" | ")[0] for line in told(text)] == [
        "reception held",
        "visit back_reference",
        "call back_reference",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{LIND} received letters of credence from two envoys. The two new envoys are; Ms. Ewa Sroka from the Republic of "
        "Poland; and Dr. Eva Lang from Austria.",
        f"Two ambassadors presented their letters of credence to {LIND}. The two are from Poland and Austria.",
        f"{LIND} accepted letters of credence from ambassadors representing two countries. The nations involved are Poland "
        "and Austria.",
    ],
)
def test_envoys_told_of_in_the_next_sentence_handed_over_their_letters(text: str) -> None:
    lines = [line.split(" | ") for line in told(text)]
    assert [(line[0], line[3]) for line in lines] == [("reception held", "AUT NOR POL")]


def test_lands_that_a_sentence_lists_are_a_visit_each() -> None:
    text = f"{BERG} will visit three countries, namely Poland, Austria and Chad."
    assert [line.split(" | ")[3] for line in told(text)] == ["NOR POL", "AUT NOR", "NOR TCD"]


def test_a_courtesy_call_paid_to_someone_named_before_it() -> None:
    text = f"Ambassador Jan Kowal of Poland paid {LIND} a courtesy call."
    assert told(text) == ["reception held | - | - | NOR POL | Kowal:received Lind:receiving"]


def test_a_visit_of_long_ago_gives_no_place() -> None:
    text = (
        f"{BERG} and {KOWAL} co-chaired the 7th Joint Commission on 9 January 2023. They took stock of the plan, which they "
        f"signed on the sidelines of the State Visit by {LIND} to the Republic of Poland on 4-6 September 2021."
    )
    assert told(text)[0] == "commission held | 2023-01-09 | - | NOR POL | Berg:co_chair Kowal:co_chair"


@pytest.mark.parametrize(
    "text",
    [
        "The Joint Commission of Norway and Poland held its third session in Oslo on Monday.",
        "The Norway-Poland Joint Committee met in Oslo on Monday.",
    ],
)
def test_a_joint_commission_that_met_is_of_its_two_states(text: str) -> None:
    assert told(text) == ["commission held | 2023-05-08 | Oslo | NOR POL | -"]


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("on 4th", "2023-05-04"),
        ("on 4 th ", "2023-05-04"),
        ("on Thursday morning, May 4", "2023-05-04"),
        ("on Thursday evening (4 May)", "2023-05-04"),
    ],
)
def test_the_day_told_by_its_number_or_by_its_part(when: str, day: str) -> None:
    assert told(f"{BERG} met {KOWAL} in Warsaw {when}.")[0].split(" | ")[1] == day


@pytest.mark.parametrize("how", ["under the mediation of", "in talks brokered by"])
def test_one_who_mediates_is_no_principal(how: str) -> None:
    text = f"{BERG} and {KOWAL} met in Warsaw {how} Foreign Minister Eva Lang of Austria."
    assert told(text) == [f"{MET} Lang:mediator"]
