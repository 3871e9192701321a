"""Who calls on whom, and what for; what is only received from somebody; whose aide, whose remarks."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

_CALLED = "Foreign Minister Anna Berg of Norway called on President John Mensah of Ghana "
_RECEIVED = "President John Mensah of Ghana received the new Ambassador of Spain, Pedro Lopez. "
_GAVE = "President John Mensah of Ghana received "
_FROM = " from President Paul Otieno of Kenya."


@pytest.mark.parametrize(
    ("errand", "contacts", "acts"),
    [
        ("to commiserate with him over the loss of the ferry.", ["reception"], ["condole"]),
        ("to discuss trade.", ["reception"], ["discuss"]),
        ("to bid him farewell.", ["reception"], []),
        ("to pay her respects.", ["reception"], []),
        ("to release the prisoners.", [], ["request"]),
        ("to take steps against smuggling.", [], ["request"]),
    ],
)
def test_who_calls_on_someone_comes_to_see_him_or_asks_him(errand: str, contacts: list[str], acts: list[str]) -> None:
    text = _CALLED + errand
    assert [kind for kind, _ in met(text, "role")] == contacts
    assert [act for act, *_ in said(text, "en")] == acts


@pytest.mark.parametrize(
    ("what", "contacts"),
    [
        ("this afternoon in his office a written message" + _FROM, ["message"]),
        ("in Accra, on Monday, a letter" + _FROM, ["message"]),
        ("an invitation" + _FROM, []),
        ("assurances" + _FROM, []),
        ("a visit" + _FROM, ["reception"]),
        ("a courtesy call from the Ambassador of Kenya, Paul Otieno.", ["reception"]),
    ],
)
def test_what_is_received_from_someone_is_no_visit_of_his(what: str, contacts: list[str]) -> None:
    assert [kind for kind, _ in met(_GAVE + what, "role")] == contacts


@pytest.mark.parametrize(
    "day",
    [
        "The visit, which took place on 22 July 2020, was brief.",
        "The visit took place at Jubilee House on Wednesday, July 22, 2020.",
        "During the call, which was held on 22 July 2020 in Accra, she praised Ghana.",
    ],
)
def test_the_day_of_a_call_may_be_told_behind_it(day: str) -> None:
    text = "Foreign Minister Anna Berg of Norway paid a courtesy call on President John Mensah of Ghana. " + day
    record = read_document(SourceText("x", text))
    assert [(c.kind, c.date) for c in record.contacts] == [("reception", "2020-07-22")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("In Ambassador Lopez's remarks, he conveyed his country's best wishes.", ["Lopez"]),
        (
            "The Ambassador thanked Ghana. During the President's speech, he praised Spain's support.",
            ["Lopez", "Mensah"],
        ),
    ],
)
def test_he_in_someones_remarks_is_that_one(text: str, speakers: list[str]) -> None:
    assert [who for _, _, found, _ in said(_RECEIVED + text, "en") for who in found] == speakers


def test_a_press_aide_is_of_the_side_of_his_chief_and_no_ambassador() -> None:
    text = (
        "President John Mensah of Ghana received the Ambassador of Togo. In a statement by his Senior Special Assistant on"
        " Media, Kwame Addo, the trade was praised."
    )
    assert named(text) == [("John Mensah", "GHA", "head_of_state"), ("Kwame Addo", "GHA", "other")]
    assert met(text, "role") == [("reception", ["Mensah receiving"])]


def test_the_countrys_ambassador_is_of_the_state_named_last() -> None:
    text = "Barbados has a reliable partner in Mexico, says His Excellency Pedro Lopez, the country's Ambassador."
    assert named(text) == [("Pedro Lopez", "MEX", "ambassador")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "The President of the ECOWAS Commission, Amina Diallo, received the Ambassador of Spain, Pedro Lopez. The"
            " President thanked Spain.",
            [["Diallo"]],
        ),
        (
            "The Chairperson of the African Union Commission, Amina Diallo, visited Sudan. She was accompanied by Jane Doe,"
            " Spokesperson to the AUC Chairperson. The Chairperson praised the talks.",
            [["Diallo"]],
        ),
        (
            "La présidente de l'Assemblée nationale du Togo, Amina Diallo, a reçu l'ambassadeur d'Espagne, Pedro Lopez. La"
            " présidente a salué la coopération.",
            [["Diallo"]],
        ),
    ],
)
def test_an_office_alone_is_that_of_who_holds_it_and_not_of_who_serves_it(text: str, speakers: list[list[str]]) -> None:
    language = "fr" if text.startswith("La ") else "en"
    assert [found for _, _, found, _ in said(text, language)] == speakers


def test_who_spoke_with_someone_met_before_did_so_when_they_met() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. Minister Berg spoke with"
        " Minister Kowal about trade."
    )
    assert [kind for kind, _ in met(text, "role")] == ["meeting"]
    assert [kind for kind, _ in met(text.replace("spoke with", "spoke by phone with"), "role")] == ["meeting", "call"]


@pytest.mark.parametrize(
    "head",
    [
        "Addis Ababa September 24/2022 /ENA/ ",
        "Addis Ababa (ENA) September 24/2022 ",
        "Addis Ababa, 24 September/2022 (ENA) ",
        "Addis Ababa — 24 September 2022 - ",
    ],
)
def test_a_dateline_may_part_day_and_year_by_a_stroke(head: str) -> None:
    text = head + "Foreign Minister Anna Berg of Norway met today with Foreign Minister Jan Kowal of Poland."
    record = read_document(SourceText("x", text))
    assert [c.date for c in record.contacts] == ["2022-09-24"]


def test_the_session_that_is_led_is_held_and_the_meeting_just_concluded_is_another() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway and Foreign Minister Kofi Mensah of Ghana today led the ministerial segment"
        " of the 3rd Norway – Ghana Joint Commission in Oslo, and signed the minutes of the just concluded meeting of"
        " officials."
    )
    assert sorted(kind for kind, _ in met(text, "role")) == ["commission", "signing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She recalled her visits to Poland, describing them as memorable.",
            [("assert", "her visits to Poland"), ("assess", "memorable")],
        ),
        ("She harped on the need for trade.", [("assert", "the need for trade")]),
        ("She reiterated on the good relations.", [("assess", "the good relations")]),
        ("They revised the state of cooperation.", [("discuss", "the state of cooperation")]),
        ("She called for calm.", [("request", "calm")]),
    ],
)
def test_verbs_as_they_are_used_in_africa_and_in_translations(text: str, expected: list[tuple[str, str]]) -> None:
    lead = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
    assert [(act, words) for act, _, _, words in said(lead + text, "en")] == expected


def test_credits_and_counts_of_a_page_name_nobody() -> None:
    text = (
        "ECOWAS Commission President Accredits Four Ambassadors\n\nThu, Jun 16, 2016\n2 MIN READ\n\nThe ECOWAS Commission"
        " President, Amina Diallo, met President John Mensah of Ghana. PHOTO Courtesy John Mensah on Twitter"
    )
    assert named(text) == [("Amina Diallo", "ECOWAS", "io_head"), ("John Mensah", "GHA", "head_of_state")]


def test_the_counterpart_from_a_state_is_of_it_whatever_his_personal_rank() -> None:
    text = (
        "The meeting was co-chaired by Jan Kowal, Foreign Minister of Poland, and his counterpart from Zimbabwe, Ambassador"
        " Rudo Moyo."
    )
    assert [(name, state) for name, state, _ in named(text)] == [("Jan Kowal", "POL"), ("Rudo Moyo", "ZWE")]


@pytest.mark.parametrize(
    "place",
    ["at Sir Seretse Khama International Airport in Gaborone", "at the Casa Amarilla Antonio José de Sucre in Caracas"],
)
def test_who_gave_a_place_its_name_is_not_there(place: str) -> None:
    text = f"Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland {place}."
    assert [name for name, *_ in named(text)] == ["Anna Berg", "Jan Kowal"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She highlighted in a Twitter post the need for trade.", ("assert", "the need for trade")),
        (
            "She affirmed in a press statement the readiness of Norway to help.",
            ("pledge", "the readiness of Norway to help"),
        ),
        (
            "She said the sides must end the strike once and for all.",
            ("request", "the sides must end the strike once and for all"),
        ),
    ],
)
def test_where_something_was_posted_is_no_part_of_what_was_said(text: str, expected: tuple[str, str]) -> None:
    lead = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
    assert [(act, words) for act, _, _, words in said(lead + text, "en")] == [expected]


def test_last_december_is_no_day_of_the_text() -> None:
    text = "Last December, Foreign Minister Anna Berg of Norway met with Foreign Minister Jan Kowal of Poland."
    record = read_document(SourceText("x", text, published="2021-08-23"))
    assert [c.date for c in record.contacts] == ["2020-12"]
