"""Turns of agencies and chanceries: where and when something was said, groups named later, offices held together."""

from __future__ import annotations

import pytest

from dragoman.model import Record, SourceText
from dragoman.reading import read_document

BOTH = "Polish President Jan Kowal and Norwegian Prime Minister Anna Berg"


def read(text: str) -> Record:
    return read_document(SourceText("x", text, language="en"))


def met(text: str) -> list[tuple[str, str, str | None, list[str]]]:
    """Kind, status, place and people of each contact."""
    record = read(text)
    names = {p.id: p.name for p in record.persons}
    return [
        (c.kind, c.status, c.place.name if c.place else None, [names[p.person] for p in c.participants])
        for c in record.contacts
    ]


def said(text: str) -> list[tuple[str, list[str], str]]:
    """Act, speakers and words of each statement."""
    record = read(text)
    names = {p.id: p.name for p in record.persons}
    return [(s.act, [names[p] for p in s.speakers], s.content.quote if s.content else "") for s in record.statements]


def offices(text: str) -> list[tuple[str, list[tuple[str, str | None]]]]:
    """Each person with the ranks and states of his offices."""
    record = read(text)
    return [(p.name, [(o.rank, o.state) for o in record.offices if o.person == p.id]) for p in record.persons]


@pytest.mark.parametrize(
    "setting",
    [
        "on Tuesday",
        "in Warsaw on Tuesday",
        "on Tuesday, after talks in Oslo,",
        "at a meeting with Norwegian Prime Minister Anna Berg in Oslo on Tuesday",
        "on Tuesday after meeting Norwegian Prime Minister Anna Berg in Oslo",
        "in an interview with the daily Kurier",
    ],
)
def test_where_and_when_something_was_said_is_no_part_of_it(setting: str) -> None:
    statements = said(f"Polish President Jan Kowal said {setting} that ties were good.")
    assert statements == [("assess", ["Jan Kowal"], "ties were good")]


@pytest.mark.parametrize(
    "text",
    [
        "Polish President Jan Kowal said on Tuesday after meeting Norwegian Prime Minister Anna Berg in Oslo that ties were good.",
        "Ties are good, Polish President Jan Kowal said after meeting Norwegian Prime Minister Anna Berg in Oslo on Tuesday.",
        # what will be is what he said, and not the talks
        "Poland will support Norway's bid, Polish President Jan Kowal said at a meeting with Norwegian Prime Minister Anna Berg in Oslo.",
        "Poland will help, Polish President Jan Kowal said after talks in Oslo with Norwegian Prime Minister Anna Berg.",
    ],
)  # fmt: skip
def test_talks_after_which_something_was_said_were_held(text: str) -> None:
    assert met(text) == [("meeting", "held", "Oslo", ["Jan Kowal", "Anna Berg"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"Our armies cooperate in many areas," the agency quoted Foreign Minister Jan Kowal of Poland as saying.',
            [("assert", ["Jan Kowal"], "Our armies cooperate in many areas")],
        ),
        (
            "Hina quoted Foreign Minister Jan Kowal of Poland as saying that armies cooperate.",
            [("assert", ["Jan Kowal"], "armies cooperate")],
        ),
        (
            'Foreign Minister Anna Berg of Estonia met Foreign Minister Timo Laine of Finland. "We can lead," the Estonian '
            "Foreign Minister said and voiced hope that Finland will join.",
            [("assert", ["Anna Berg"], "We can lead"), ("hope", ["Anna Berg"], "hope that Finland will join")],
        ),
        (
            "Foreign Minister Anna Berg of Estonia met Foreign Minister Timo Laine of Finland. Berg congratulated Laine on "
            "his appointment and was pleased that he came to Tartu.",
            [("congratulate", ["Anna Berg"], "on his appointment"), ("assess", ["Anna Berg"], "he came to Tartu")],
        ),
        (
            "Foreign Minister Anna Berg of Estonia met Foreign Minister Timo Laine of Finland. Concern was expressed about "
            "the drought. Attention then turned to fisheries. They turned their attention to energy.",
            [
                ("accuse", [], "Concern was expressed about the drought"),
                ("discuss", ["Anna Berg", "Timo Laine"], "fisheries"),
                ("discuss", ["Anna Berg", "Timo Laine"], "energy"),
            ],
        ),
    ],
)
def test_what_agencies_and_chanceries_pass_on(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The defence ministers of Poland and Norway discussed trade in Warsaw on 4 May 2022. Jan Kowal of Poland and "
            "Anna Berg of Norway signed two agreements.",
            [("meeting", "held", "Warsaw", ["Jan Kowal", "Anna Berg"]), ("signing", "held", "Warsaw", ["Jan Kowal", "Anna Berg"])],
        ),
        (
            "The foreign ministers of Poland and Norway met in Warsaw on 4 May 2022. Poland's Jan Kowal said ties were "
            "excellent. Norway's Anna Berg said her country would help.",
            [("meeting", "held", "Warsaw", ["Jan Kowal", "Anna Berg"])],
        ),
        (
            "The foreign ministers of Poland and Norway met in Warsaw on 4 May 2022. Polish Foreign Minister Jan Kowal said "
            "ties were excellent. His Norwegian counterpart Anna Berg said her country would help.",
            [("meeting", "held", "Warsaw", ["Jan Kowal", "Anna Berg"])],
        ),
        (
            "The Polish and Norwegian foreign ministers, Jan Kowal and Anna Berg, discussed trade in Warsaw on 4 May 2022.",
            [("meeting", "held", "Warsaw", ["Jan Kowal", "Anna Berg"])],
        ),
        (
            "The foreign ministers of Poland and Norway pledged aid at a first-ever meeting held in Riga on Tuesday.",
            [("meeting", "held", "Riga", [])],
        ),
        (
            "The foreign ministers of Poland and Norway called for calm after talks in Riga on Tuesday.",
            [("meeting", "held", "Riga", [])],
        ),
    ],
)  # fmt: skip
def test_a_groups_members_are_those_named_later(
    text: str, expected: list[tuple[str, str, str | None, list[str]]]
) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OSCE Chairperson-in-Office and Polish Foreign Minister Jan Kowal met Foreign Minister Ivan Bondar of Ukraine.",
            [("Jan Kowal", [("foreign_minister", "POL"), ("io_head", "OSCE")]), ("Ivan Bondar", [("foreign_minister", "UKR")])],
        ),
        (
            "The OSCE Chairperson-in-Office, Finland's Foreign Minister Anna Berg, visited Ukraine. "
            "Chairperson-in-Office Berg met Foreign Minister Ivan Bondar of Ukraine.",
            [("Anna Berg", [("foreign_minister", "FIN"), ("io_head", "OSCE")]), ("Ivan Bondar", [("foreign_minister", "UKR")])],
        ),
        # two people: one behind an article, one of a state of his own
        (
            "The Prime Minister and Polish Foreign Minister Jan Kowal met Anna Berg, Norwegian Minister of Trade.",
            [("Jan Kowal", [("foreign_minister", "POL")]), ("Anna Berg", [("minister", "NOR")])],
        ),
        # surnames that are titles, offices, states or things besides
        (
            "Minister Anna Berg met with Australian Foreign Minister Julia Bishop in Canberra.",
            [("Anna Berg", [("minister", None)]), ("Julia Bishop", [("foreign_minister", "AUS")])],
        ),
        (
            "The Ambassador of Italy, Mr Vincenzo Del Monaco, met Speaker Ivan Babić of Montenegro.",
            [("Vincenzo Del Monaco", [("ambassador", "ITA")]), ("Ivan Babić", [("speaker_of_parliament", "MNE")])],
        ),
        (
            "Minister Anna Berg met US Secretary of State Michael Jordan in Rome.",
            [("Anna Berg", [("minister", None)]), ("Michael Jordan", [("foreign_minister", "USA")])],
        ),
        (
            "Today President Jan Kowal of Poland met Msgr. Antonio Rossi, Under-Secretary for Relations with States.",
            [("Jan Kowal", [("head_of_state", "POL")]), ("Antonio Rossi", [("assistant_minister", "VAT")])],
        ),
    ],
)  # fmt: skip
def test_whose_offices_and_names_they_are(text: str, expected: list[tuple[str, list[tuple[str, str | None]]]]) -> None:
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Slovenian Minister Jan Kowal is visiting Zagreb. Meetings with Foreign Minister Ana Horvat are also scheduled for "
            "Wednesday.",
            ("meeting", "announced", "Zagreb", ["Jan Kowal", "Ana Horvat"]),
        ),
        (
            "Slovenian Minister Jan Kowal is visiting Zagreb. A meeting with Foreign Minister Ana Horvat is also planned.",
            ("meeting", "announced", "Zagreb", ["Jan Kowal", "Ana Horvat"]),
        ),
        (
            "Polish Minister Jan Kowal is attending a meeting of NATO foreign ministers in Brussels. Following the meeting, Mr "
            "Kowal met with his Croatian counterpart, Ana Horvat.",
            ("meeting", "held", "Brussels", ["Jan Kowal", "Ana Horvat"]),
        ),
        (
            "The Speaker of the Parliament of Poland, Jan Kowal, hosted the Ambassador of Norway, Lars Dahl, in a farewell visit.",
            ("reception", "held", None, ["Jan Kowal", "Lars Dahl"]),
        ),
    ],
)  # fmt: skip
def test_what_a_stay_brings(text: str, expected: tuple[str, str, str | None, list[str]]) -> None:
    assert met(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The outgoing Ambassador of Norway, Lars Dahl, bid farewell to Speaker Jan Kowal of Poland.",
        "Speaker Jan Kowal of Poland bid farewell to the outgoing Norwegian Ambassador Lars Dahl.",
    ],
)
def test_an_envoy_is_received_whoever_says_farewell(text: str) -> None:
    record = read(text)
    roles = {(p.side, p.role) for c in record.contacts for p in c.participants}
    assert (roles, record.statements) == ({("NOR", "received"), ("POL", "receiving")}, [])


@pytest.mark.parametrize("line", ["22. 04. 2014", "22. April 2014", "2014. 04. 22.", "22 / 04 / 2014"])
def test_a_date_line_may_have_spaces_behind_its_stops(line: str) -> None:
    text = f"{line}\n\nDefence Minister Jan Kowal of Slovenia met his Croatian counterpart Ivo Babić in Zagreb on Tuesday.\n"
    assert read(text).document.published == "2014-04-22"


MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Dublin."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f'{MET} Following their meeting, they released this joint statement:\n\n"We agreed to work together on fish. We '
            'welcome the accord of the spring."',
            [
                ("agree", ["Anna Berg", "Jan Kowal"], "We agreed to work together on fish."),
                ("welcome", ["Anna Berg", "Jan Kowal"], "We welcome the accord of the spring."),
            ],
        ),
        # who issues it is of no name, and is not the head of a mission who was told of before
        (
            "Anna Berg, Head of UNFICYP, left for New York. Following the consultations, the President of the Security "
            'Council issued the following statement:\n\n"The Security Council reaffirms its resolutions."',
            [("assert", [], "The Security Council reaffirms its resolutions.")],
        ),
        (
            f"{MET} Trade is growing, according to Foreign Minister Kowal, who added that ties with Norway are important.",
            [("assess", ["Jan Kowal"], "Trade is growing"), ("assess", ["Jan Kowal"], "ties with Norway are important")],
        ),
        (
            f"{MET} According to Kowal, who visited Oslo, trade is growing.",
            [("assess", ["Jan Kowal"], "trade is growing")],
        ),
        # paragraphs in somebody's own words that nothing quotes
        (
            f"{MET}\n\nSpeaking afterwards, Minister Berg said:\n\nI look forward to working with Minister Kowal. We discussed "
            "fisheries. I also outlined our plans for the port.",
            [
                ("hope", ["Anna Berg"], "working with Minister Kowal"),
                ("discuss", ["Anna Berg", "Jan Kowal"], "fisheries"),
                ("inform", ["Anna Berg"], "our plans for the port"),
            ],
        ),
        # an agency told at the end says nothing of its own
        (
            f"{MET} They discussed common projects, reported the Bulgarian National Television.",
            [("discuss", ["Anna Berg", "Jan Kowal"], "common projects, reported the Bulgarian National Television")],
        ),
        (
            'Press Statement\nAnna Berg\nDeputy Secretary\nRiga, Latvia\nMay 4, 2012\n\nI am glad to be in Riga. Yesterday, I '
            "had a meeting with Foreign Minister Jan Ozols. I reiterated our concern about the effects of the storm for "
            "the people of Latvia. I urged Latvia to take action soon, so that the port can open ahead of the summer.",
            [
                ("assess", ["Anna Berg"], "to be in Riga"),
                ("accuse", ["Anna Berg"], "our concern about the effects of the storm for the people of Latvia"),
                ("request", ["Anna Berg"], "to take action soon, so that the port can open ahead of the summer"),
            ],
        ),
    ],
)  # fmt: skip
def test_who_says_what_follows_or_stands_before(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert said(text) == expected


def test_a_surname_that_is_quoted_is_a_persons_where_he_is_told_of_as_one() -> None:
    text = (
        "The Norwegian and Polish ministers met in Riga on 4 May 2022.\n\n"
        '"We are building a road together," Kowal told a press conference. He added that trade was growing.'
    )
    assert said(text) == [
        ("assert", ["Kowal"], "We are building a road together"),
        ("assess", ["Kowal"], "trade was growing"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Head of the UN Peacekeeping Force in Cyprus Anna Berg met Foreign Minister Jan Kowal of Poland.",
            [("Anna Berg", [("io_head", "UN")]), ("Jan Kowal", [("foreign_minister", "POL")])],
        ),
        (
            "OSCE PA President Anna Berg met Foreign Minister Jan Kowal of Poland.",
            [("Anna Berg", [("io_head", "OSCE")]), ("Jan Kowal", [("foreign_minister", "POL")])],
        ),
        (
            "Anna Berg, Chair of the Seimas Committee on Foreign Affairs, met Foreign Minister Jan Kowal of Poland.",
            [("Anna Berg", [("other", "LTU")]), ("Jan Kowal", [("foreign_minister", "POL")])],
        ),
    ],
)
def test_offices_of_bodies_are_read_whole(text: str, expected: list[tuple[str, list[tuple[str, str | None]]]]) -> None:
    assert offices(text) == expected


def test_what_is_expected_is_announced() -> None:
    text = "It is expected that Foreign Minister Anna Berg of Norway will meet Foreign Minister Jan Kowal of Poland in Riga."
    assert met(text) == [("meeting", "announced", "Riga", ["Anna Berg", "Jan Kowal"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Secretary of Defense Mark Dale met with Romanian Minister of National Defense Ion Popa on 4 May 2022. The "
            "Secretary and the Minister discussed a number of issues.",
            [("discuss", ["Mark Dale", "Ion Popa"], "a number of issues")],
        ),
        (
            f"{MET} Other topics which were discussed were fisheries and trade.",
            [("discuss", ["Anna Berg", "Jan Kowal"], "fisheries and trade")],
        ),
        (
            "Ambassador Anna Berg of Norway pointed out that the Union had good relations with the Assembly and was pleased "
            "with them.",
            [("assess", ["Anna Berg"], "the Union had good relations with the Assembly and was pleased with them")],
        ),
    ],
)
def test_both_offices_and_topics_of_a_readout(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert said(text) == expected


def test_a_head_of_state_is_no_ambassador() -> None:
    text = (
        "The President of Greece, Anna Pappa, received the Ambassador of Malta, Joe Camilleri, on 4 May 2022. Trade was "
        "discussed by the Greek President and Ambassador Camilleri."
    )
    assert offices(text) == [
        ("Anna Pappa", [("head_of_state", "GRC")]),
        ("Joe Camilleri", [("ambassador", "MLT")]),
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Minister Anna Berg of Norway toured the Baltic. In Vilnius, Berg was received by President Jonas Kairys of "
            "Lithuania. She also held talks with Prime Minister Ada Zukaite of Lithuania.",
            "Vilnius",
        ),
        # what lies in a land that is talked of is no stop
        (
            f"{MET} In Ukraine, the ministers said at the meeting, the war was long. She also met Prime Minister Max Lis of "
            "Poland.",
            "Dublin",
        ),
    ],
)
def test_a_stop_of_a_journey_holds_for_what_follows(text: str, place: str) -> None:
    assert met(text)[-1][2] == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what opens a plan is of the plan
        (
            "Slovenian Minister Jan Kowal is visiting Zagreb. After talks with Foreign Minister Ana Horvat on Wednesday, Kowal "
            "is also scheduled to meet President Ivo Babić.",
            [
                ("visit", "held", "Zagreb", ["Jan Kowal"]),
                ("meeting", "announced", "Zagreb", ["Jan Kowal", "Ana Horvat"]),
                ("meeting", "announced", "Zagreb", ["Jan Kowal", "Ivo Babić"]),
            ],
        ),
        # a school is called after somebody, who visits nobody
        (
            "Slovenian Minister Jan Kowal visited Zagreb. A visit to the Petar Zrinski Military Academy is also planned.",
            [("visit", "held", "Zagreb", ["Jan Kowal"]), ("visit", "announced", None, ["Jan Kowal"])],
        ),
        # the margins of a gathering of envoys are no talk with one's own
        (
            "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland on the sidelines of the annual "
            "meeting of representatives of diplomatic missions.",
            [("meeting", "held", None, ["Anna Berg", "Jan Kowal"])],
        ),
    ],
)  # fmt: skip
def test_plans_schools_and_gatherings(text: str, expected: list[tuple[str, str, str | None, list[str]]]) -> None:
    assert met(text) == expected
