from __future__ import annotations

import pytest
from msgspec.structs import replace

from dragoman.exports.account import Account
from dragoman.exports.coding import actor_code, coded_events
from dragoman.model import Contact, Participant, Place, Span, Statement
from made_accounts import account, commitment, contact, statement

Coded = tuple[str, str | None, str, list[str], list[str]]


def coded(account: Account, policy: str = "strict") -> list[Coded]:
    """Type, mode, CAMEO code, actors and recipients."""
    return [
        (
            event.code.type,
            event.code.mode,
            event.code.cameo,
            [actor_code(actor) for actor in event.actors],
            [actor_code(actor) for actor in event.recipients],
        )
        for event in coded_events(account, policy)
    ]


def alone(*sides: str) -> tuple[Participant, ...]:
    return tuple(Participant(f"p{number}", side, "principal") for number, side in enumerate(sides, 1))


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (contact(), ("CONSULT", "visit", "042", ["BLRGOV"], ["SRBGOV"])),
        (
            contact(place=Place("Minsk", "BLR"), participants=alone("SRB", "BLR")),
            ("CONSULT", "visit", "042", ["SRBGOV"], ["BLRGOV"]),
        ),
        (
            contact(place=Place("Vienna", "AUT"), participants=alone("SRB", "BLR")),
            ("CONSULT", "third-party", "044", ["BLRGOV", "SRBGOV"], []),
        ),
        (
            contact(participants=alone("SRB", "BLR"), on_margins_of="General Assembly", format="margins"),
            ("CONSULT", "multilateral", "044", ["BLRGOV", "SRBGOV"], []),
        ),
        (contact(participants=alone("SRB", "BLR")), ("CONSULT", None, "040", ["BLRGOV", "SRBGOV"], [])),
        (contact(kind="call", participants=alone("SRB", "BLR")), ("CONSULT", "phone", "041", ["BLRGOV", "SRBGOV"], [])),
        (contact(kind="consultations"), ("CONSULT", "visit", "040", ["BLRGOV"], ["SRBGOV"])),
        (
            contact(kind="commission", participants=alone("SRB", "BLR")),
            ("CONSULT", "phone", "046", ["BLRGOV", "SRBGOV"], []),
        ),
        (
            contact(kind="session", parties=("SRB", "UN"), participants=()),
            ("CONSULT", "multilateral", "040", ["SRBGOV", "IGO"], []),
        ),
        (contact(kind="summons"), ("ACCUSE", "disapprove", "114", ["SRBGOV"], ["BLRGOV"])),
        (contact(kind="signing", participants=alone("SRB", "BLR")), ("SUPPORT", None, "057", ["BLRGOV", "SRBGOV"], [])),
        (contact(kind="visit"), ("CONSULT", "visit", "042", ["BLRGOV"], ["SRBGOV"])),
        (contact(status="announced"), ("AGREE", None, "036", ["BLRGOV"], ["SRBGOV"])),
    ],
)
def test_a_contact_is_coded_by_kind_and_by_who_received_whom(made: Contact, expected: Coded) -> None:
    assert coded(account((made,))) == [expected]


@pytest.mark.parametrize("status", ["back_reference", "cancelled"])
def test_what_did_not_take_place_here_is_no_event_under_any_policy(status: str) -> None:
    assert coded(account((contact(status=status),)), "extended") == []


@pytest.mark.parametrize("kind", ["message", "ceremony", "internal"])
def test_what_the_manual_does_not_code_is_kept_by_the_extended_policy_with_a_note(kind: str) -> None:
    made = account((contact(kind=kind),))
    assert coded(made) == []
    assert [(event.code.type, bool(event.comment)) for event in coded_events(made, "extended")] == [("CONSULT", True)]


@pytest.mark.parametrize("kind", ["meeting", "reception"])
def test_talks_with_a_resident_envoy_are_coded_by_what_was_said(kind: str) -> None:
    made = account((contact(kind=kind),), (statement("thank"),), ranks=("foreign_minister", "ambassador"))
    assert coded(made) == [("SUPPORT", None, "051", ["BLRGOV"], ["SRBGOV"])]
    assert [row[0] for row in coded(made, "extended")] == ["CONSULT", "SUPPORT"]


THANKED = "Minister Kowal thanked Serbia for its help"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (statement("thank"), ("SUPPORT", None, "051", ["BLRGOV"], ["SRBGOV"])),
        (statement("support", polarity="negative"), ("REJECT", None, "120", ["BLRGOV"], ["SRBGOV"])),
        (statement("oppose", polarity="negative"), ("REJECT", None, "120", ["BLRGOV"], ["SRBGOV"])),
        (
            statement("accuse", rule="en/statements/accuse.np"),
            ("ACCUSE", "allege", "112", ["BLRGOV"], ["SRBGOV"]),
        ),
        (
            statement("accuse", rule="en/statements/condemn.np"),
            ("ACCUSE", "disapprove", "111", ["BLRGOV"], ["SRBGOV"]),
        ),
        (
            statement("request", rule="en/statements/demand.np"),
            ("REQUEST", "assist", "100", ["BLRGOV"], ["SRBGOV"]),
        ),
        (
            statement("request", rule="en/statements/ask.inf", content="Serbia"),
            ("REQUEST", None, "020", ["BLRGOV"], ["SRBGOV"]),
        ),
        (statement("invite"), ("AGREE", None, "036", ["BLRGOV"], ["SRBGOV"])),
        (statement("pledge"), ("AGREE", None, "030", ["BLRGOV"], ["SRBGOV"])),
        (statement("apologise"), ("SUPPORT", None, "055", ["BLRGOV"], ["SRBGOV"])),
    ],
)
def test_a_statement_is_coded_by_its_act_and_its_verb(said: Statement, expected: Coded) -> None:
    assert coded(account((), (said,))) == [expected]


@pytest.mark.parametrize("act", ["discuss", "inform", "assess", "assert", "hope", "condole"])
def test_a_plain_comment_is_coded_by_the_extended_policy_alone(act: str) -> None:
    made = account((), (statement(act),))
    assert coded(made) == []
    assert [row[0] for row in coded(made, "extended")] == ["CONSULT"]


def test_a_warning_is_a_threat_only_with_a_named_cost() -> None:
    warned = statement(
        "warn",
        quote="He warned that Minsk would suspend trade",
        content="Minsk would suspend trade",
        rule="en/statements/warn.that",
    )
    bare = statement("warn", rule="en/statements/warn.np")
    threatened = statement("warn", rule="en/statements/threaten.inf")
    assert [row[0] for row in coded(account((), (warned,)))] == ["THREATEN"]
    assert coded(account((), (bare,))) == []
    assert [row[0] for row in coded(account((), (threatened,)))] == ["THREATEN"]


def test_whom_a_statement_is_directed_at_is_named_in_its_words_else_told_else_the_other_party() -> None:
    named = statement("thank", addressees=("RUS",))
    told = statement("thank", on_behalf_of=("SRB",), speakers=("p1",), addressees=("RUS",))
    party = statement("thank", on_behalf_of=("SRB",), speakers=("p1",))
    sides = [
        [actor.side for actor in event.recipients]
        for event in coded_events(account((contact(),), (named, told, party)))
        if event.id.startswith("belgrade#s")
    ]
    assert sides == [["SRB"], ["RUS"], ["BLR"]]


def test_a_promise_is_agree_unless_the_same_words_are_coded_as_a_statement() -> None:
    agreed = "They agreed to hold the next round in Minsk in 2017"
    said = statement("agree", quote=agreed, content="to hold the next round", on_behalf_of=("BLR", "SRB"), speakers=())
    assert coded(account((), (), (commitment(),))) == [("AGREE", None, "036", ["BLRGOV", "SRBGOV"], [])]
    assert coded(account((), (said,), (commitment(),))) == [("AGREE", None, "030", ["BLRGOV", "SRBGOV"], [])]


def test_a_date_told_in_part_covers_its_days_and_no_date_takes_the_text_s_and_says_so() -> None:
    partly, undated = contact(date="2016-10"), contact(id="c2", date=None)
    events = list(coded_events(account((partly, undated))))
    assert [(event.date, event.end, event.comment) for event in events] == [
        ("2016-10-01", "2016-10-31", None),
        ("2016-10-07", None, "dated by the publication of the text"),
    ]
    assert [event.date for event in coded_events(account((undated,), published=None))] == [None]


def test_an_event_stands_on_the_words_that_tell_it_not_on_its_date() -> None:
    event = next(coded_events(account((contact(),))))
    assert event.span.quote == "Anna Berg of Serbia received Minister Jan Kowal of Belarus"


def test_an_organisation_is_none_of_the_states_though_its_name_has_three_letters() -> None:
    said = statement("request", speakers=(), on_behalf_of=("ILO",), rule="en/statements/urge.inf", content="Serbia")
    assert coded(account((), (said,))) == [("REQUEST", None, "020", ["IGO"], ["SRBGOV"])]


def told_in(
    text: str, content: str, rule: str, act: str = "request", on_behalf_of: tuple[str, ...] = ()
) -> list[tuple[list[str], list[str]]]:
    """Actors and recipients of a statement that is a whole text, by a side or by nobody the record knows."""
    start = text.index(content)
    said = Statement(
        id="s1",
        speakers=[],
        voice="side" if on_behalf_of else "joint",
        on_behalf_of=[*on_behalf_of],
        reported_by=[],
        act=act,
        reiterated=False,
        polarity="neutral",
        strength=1,
        hedge=None,
        direct=False,
        addressees=[],
        targets=[],
        topics=[],
        instruments=[],
        content=Span(start, start + len(content), content, rule),
        contact=None,
        evidence=[Span(0, len(text) - 1, text[:-1], rule)],
    )
    made = account()
    document = replace(made.record.document, text=text)
    made = Account("x", replace(made.record, document=document, statements=[said], contacts=[], commitments=[]))
    return [([actor_code(a) for a in e.actors], [actor_code(a) for a in e.recipients]) for e in coded_events(made)]


def test_who_is_unknown_to_the_record_is_coded_by_the_country_named_before_the_verb_without_a_sector() -> None:
    assert told_in(
        "Rebels in Serbia demanded a truce with Norway.", "a truce with Norway", "en/statements/demand.np"
    ) == [(["SRB"], ["NORGOV"])]


@pytest.mark.parametrize("content", ["that the President resign", "a blockade of Belgrade to stop Norway"])
def test_what_those_who_speak_for_no_state_say_of_nobody_else_is_directed_at_somebody_at_home(content: str) -> None:
    assert told_in(f"Farmers in Serbia demanded {content}.", content, "en/statements/demand.np") == [(["SRB"], ["SRB"])]


@pytest.mark.parametrize(
    ("text", "content", "rule", "recipient"),
    [
        ("Norway, an ally of Poland, refused to send ships to Iraq.", "to send ships to Iraq", "refuse.inf", "IRQGOV"),
        ("Norway urged Iraq to leave Kuwait.", "to leave Kuwait", "urge.inf", "IRQGOV"),
        ("Norway called on Iran to release ships of Kuwait.", "to release ships of Kuwait", "call_on.inf", "IRNGOV"),
        ("Norway told Iraq that Kuwait is free.", "Kuwait is free", "tell.that", "IRQGOV"),
        ("La Norvège, alliée de la Pologne, a exhorté l'Irak à quitter Bassora.", "à quitter Bassora", "exhorter.inf", "IRQGOV"),
        ("Norway, which is in Iraq, said aid must come.", "aid must come", "say.that", "IRQGOV"),
        ("Norway demanded that Hamas leave Kuwait.", "that Hamas leave Kuwait", "demand.np", "PSEREB"),
    ],
)  # fmt: skip
def test_whom_words_behind_the_verb_name_goes_before_whom_those_name_that_say_who_speaks(
    text: str, content: str, rule: str, recipient: str
) -> None:
    assert told_in(text, content, f"en/statements/{rule}", on_behalf_of=("NOR",)) == [(["NORGOV"], [recipient])]


def test_a_demand_whose_words_name_only_the_speaker_s_country_is_directed_at_somebody_at_home() -> None:
    at_home = statement(
        "request", speakers=("p1",), on_behalf_of=("SRB",), quote=THANKED, rule="en/statements/demand.np", made_in=None
    )
    assert coded(account((), (at_home,))) == [("REQUEST", "assist", "100", ["SRBGOV"], ["SRB"])]
    pledged = statement("pledge", speakers=("p1",), on_behalf_of=("SRB",), made_in=None)
    assert coded(account((), (pledged,))) == [("AGREE", None, "030", ["SRBGOV"], [])]


def test_a_promise_is_made_to_whom_one_talks_with_and_an_accusation_to_whom_it_names() -> None:
    quote = "He warned that Minsk would suspend trade"
    made = contact(parties=("RUS", "SRB"), participants=())
    words = {"speakers": (), "on_behalf_of": ("SRB",), "quote": quote, "content": "Minsk would suspend trade"}
    promise = statement("pledge", **words)  # type: ignore[arg-type]
    blame = statement("accuse", **words)  # type: ignore[arg-type]
    together = statement("accuse", **{**words, "on_behalf_of": ("RUS", "SRB")})  # type: ignore[arg-type]
    events = coded_events(account((made,), (promise, blame, together)))
    assert [[actor.side for actor in event.recipients] for event in events][1:] == [["RUS"], ["BLR"], ["BLR"]]
