"""What became of a promise: kept, kept late, moved, dated, overdue, or nothing to be said; never broken."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from dragoman.analysis.once import Account, Once, Present, alone
from dragoman.analysis.pending import Followed, Step, follow, pending
from dragoman.analysis.promises import Named
from dragoman.ledger.rows import Citation, CommitmentRow, ContactRow, StatementRow

ROUND: dict[str, Any] = {
    "id": "belgrade#k1", "kind": "next_round", "force": "agreed_in_principle", "status": "open", "by": ["BLR", "SRB"], "to": [],
    "what": "the next round of consultations", "due": "2017", "due_basis": "stated", "place": "Minsk", "country": "BLR",
    "contact": "belgrade#c1", "date": "2016-10-06", "date_of": "contact", "documents": ["belgrade"], "citations": [],
}  # fmt: skip
HELD: dict[str, Any] = {
    "id": "minsk#c1", "kind": "consultations", "status": "held", "date": "2017-04-06", "date_basis": "stated", "place": "Minsk",
    "country": "BLR", "format": "bilateral", "on_margins_of": None, "parties": ["BLR", "SRB"], "level": None,
    "stated_level": None, "series": None, "round": None, "participants": [], "topics": [], "documents": ["minsk"],
    "citations": [],
}  # fmt: skip


def promise(**changed: Any) -> CommitmentRow:
    return CommitmentRow(**{**ROUND, **changed})


def contact(**changed: Any) -> Once:
    return alone(ContactRow(**{**HELD, **changed}))


def became(promises: list[CommitmentRow], contacts: list[Once], as_of: str) -> list[tuple[str, str, str]]:
    followed = follow(promises, contacts, as_of=date.fromisoformat(as_of))
    return [(f.id, f.status, f.told) for f in followed]


@pytest.mark.parametrize(
    ("contacts", "as_of", "status", "told"),
    [
        ([], "2017-03-01", "open", "no evidence in this ledger as of 2017-03-01"),
        ([], "2018-01-15", "open", "no evidence in this ledger as of 2018-01-15"),
        ([], "2018-03-01", "overdue", "window past; no evidence in this ledger as of 2018-03-01"),
        ([{}], "2018-03-01", "kept", "kept by consultations of 2017-04-06, Minsk"),
        ([{"date": "2018-01-20"}], "2018-03-01", "kept", "kept by consultations of 2018-01-20, Minsk"),
        (
            [{"date": "2018-05-02"}],
            "2018-06-01",
            "kept_late",
            "kept by consultations of 2018-05-02, Minsk, after its window and 30 days of grace",
        ),
        ([{"status": "cancelled"}], "2017-05-01", "cancelled", "called off: consultations of 2017-04-06"),
        ([{"status": "rescheduled"}], "2017-05-01", "rescheduled", "moved: consultations of 2017-04-06"),
        ([{"status": "announced"}], "2017-05-01", "date_set", "dated 2017-04-06, within 2017 by minsk#c1"),
        # not yet by the day asked for, not held, not between these, not there, before the promise, a mere recollection
        ([{}], "2017-03-01", "open", "no evidence in this ledger as of 2017-03-01"),
        ([{"parties": ["RUS", "SRB"]}], "2017-05-01", "open", "no evidence in this ledger as of 2017-05-01"),
        ([{"country": "SRB"}], "2017-05-01", "open", "no evidence in this ledger as of 2017-05-01"),
        ([{"date": "2016-10-06"}], "2017-05-01", "open", "no evidence in this ledger as of 2017-05-01"),
        ([{"status": "back_reference"}], "2017-05-01", "open", "no evidence in this ledger as of 2017-05-01"),
        ([{"date": "XXXX-04-06"}], "2017-05-01", "open", "no evidence in this ledger as of 2017-05-01"),
    ],
)
def test_a_round_that_was_promised(contacts: list[dict[str, Any]], as_of: str, status: str, told: str) -> None:
    assert became([promise()], [contact(**changed) for changed in contacts], as_of) == [("belgrade#k1", status, told)]


def test_the_days_overdue_are_counted_from_the_end_of_the_window() -> None:
    (followed,) = follow([promise()], [], as_of=date(2018, 3, 1))
    assert followed == Followed(
        "belgrade#k1", "overdue", "next_round", "agreed_in_principle", ["BLR", "SRB"], [], "the next round of consultations",
        "2017", "2016-10-06", 60, [], [], "window past; no evidence in this ledger as of 2018-03-01", "agreed in principle",
        "Minsk", "belgrade#c1", ["belgrade"], [], "2017", ["belgrade#k1"],
        [
            Step("opened", "2016-10-06", "agreed in principle, due 2017", "belgrade#k1", []),
            Step("overdue", "2018-03-01", "window past; no evidence in this ledger as of 2018-03-01", None, []),
        ],
    )  # fmt: skip


def visit(**changed: Any) -> Once:
    """Jan Kowal of `BLR`, foreign minister, in Belgrade."""
    guest = Present(
        "person:1", "Jan Kowal", "BLR", changed.pop("role", "visitor"), changed.pop("rank", "foreign_minister")
    )
    row = contact(
        **{"id": "visit#c1", "kind": "visit", "place": "Belgrade", "country": "SRB", "documents": ["visit"], **changed}
    )
    return replace(row, present=[guest])


INVITED: dict[str, Any] = {
    "kind": "invitation", "force": "invited", "by": ["SRB"], "to": ["BLR"], "due": None, "place": None, "country": None,
    "what": "to visit Belgrade",
}  # fmt: skip
MINISTER = Named("person:1", "Jan Kowal", "BLR", "foreign_minister")
NOTHING = "no evidence in this ledger as of 2017-05-01"


@pytest.mark.parametrize(
    ("contacts", "status", "told"),
    [
        ([contact()], "open", NOTHING),  # talks in Minsk
        ([visit()], "kept", "kept by visit of 2017-04-06, Belgrade"),
        ([visit(kind="meeting", role="principal")], "kept", "kept by meeting of 2017-04-06, Belgrade"),
        ([visit(rank="head_of_state")], "kept", "kept by visit of 2017-04-06, Belgrade"),
        ([visit(rank="deputy_minister")], "open", NOTHING),  # the minister was invited
        ([visit(kind="meeting", role="principal", country=None, place=None)], "open", NOTHING),  # who knows where
        ([visit(kind="call")], "open", NOTHING),
    ],
)
def test_an_invitation_is_made_good_by_a_visit_of_who_was_invited(contacts: list[Once], status: str, told: str) -> None:
    (followed,) = follow(
        [promise(**INVITED)], contacts, as_of=date(2017, 5, 1), named={"belgrade#k1": [MINISTER]}
    )  # fmt: skip
    assert (followed.id, followed.status, followed.told) == ("belgrade#k1", status, told)


def test_an_invitation_is_accepted_and_then_made_good_in_one_life() -> None:
    accepted = promise(
        id="belgrade#k2", kind="visit", force="accepted", by=["BLR"], to=[], what="the invitation", due=None, place=None, country=None
    )  # fmt: skip
    talks = replace(
        contact(id="belgrade#c1", date="2016-10-06", country="SRB", place="Belgrade"), documents=["belgrade"]
    )
    (followed,) = follow([promise(**INVITED), accepted], [talks, visit()], as_of=date(2017, 5, 1))
    assert (followed.status, followed.force, followed.promised_in) == (
        "kept",
        "accepted",
        ["belgrade#k1", "belgrade#k2"],
    )
    assert [(step.what, step.day, step.id) for step in followed.life] == [
        ("opened", "2016-10-06", "belgrade#k1"),
        ("accepted", "2016-10-06", "belgrade#k2"),
        ("kept", "2017-04-06", "visit#c1"),
    ]


def test_an_invitation_may_be_declined() -> None:
    said = StatementRow(
        "minsk#s1", "oppose", "single", [], ["BLR"], ["SRB"], [], [], "the invitation", False, "negative", 1, None, False,
        [], [], None, "2017-01-09", "publication", ["minsk"],
        [Citation("minsk", 0, 34, "Mr Kowal declined the invitation", None, None)],
    )  # fmt: skip
    other = replace(said, id="minsk#s2", on_behalf_of=["RUS"])
    (followed,) = follow([promise(**INVITED)], [], as_of=date(2017, 5, 1), refusals=[other, said])
    assert (followed.status, followed.told, followed.life[-1].id) == ("declined", "declined, 2017-01-09", "minsk#s1")
    (before,) = follow([promise(**INVITED)], [], as_of=date(2017, 1, 1), refusals=[said])
    assert before.status == "open"


def test_a_later_promise_gives_a_day_or_moves_it_and_is_no_promise_of_its_own() -> None:
    undated = promise(due=None)
    dated = promise(id="call#k1", due="2017-03", date="2017-01-10", documents=["call"], contact="call#c1")
    moved = promise(id="letter#k1", due="2017-05", date="2017-02-20", documents=["letter"], contact="letter#c1")
    assert became([undated, dated], [], "2017-02-01") == [("belgrade#k1", "date_set", "dated 2017-03 by call#k1")]
    assert became([undated, dated, moved], [], "2017-03-01") == [
        ("belgrade#k1", "rescheduled", "moved from 2017-03 to 2017-05 by letter#k1")
    ]
    (followed,) = follow([dated, moved], [], as_of=date(2017, 8, 1))
    assert (followed.due, followed.first_due, followed.status, followed.days_overdue) == (
        "2017-05",
        "2017-03",
        "overdue",
        62,
    )
    assert became([dated, moved], [contact(date="2017-05-20")], "2017-08-01") == [
        ("call#k1", "kept", "kept by consultations of 2017-05-20, Minsk")
    ]


def test_a_round_promised_after_the_last_was_held_is_another() -> None:
    again = promise(
        id="minsk#k1", due="2018", date="2017-04-06", documents=["minsk"], contact="minsk#c1", place=None, country=None
    )
    assert became([promise(), again], [contact()], "2018-01-15") == [
        ("belgrade#k1", "kept", "kept by consultations of 2017-04-06, Minsk"),
        ("minsk#k1", "open", "no evidence in this ledger as of 2018-01-15"),
    ]


def test_a_round_that_is_to_be_held_elsewhere_takes_the_place_of_the_first() -> None:
    moved = promise(
        id="letter#k1", date="2017-02-20", documents=["letter"], contact="letter#c1", place="Belgrade", country="SRB"
    )
    assert became([promise(), moved], [], "2017-03-01") == [
        ("belgrade#k1", "superseded", "to be held elsewhere by letter#k1"),
        ("letter#k1", "open", "no evidence in this ledger as of 2017-03-01"),
    ]


@pytest.mark.parametrize(
    ("what", "kind", "series", "level", "kept"),
    [
        ("the next session of the Commission", "commission", "Intergovernmental Commission", None, True),
        ("the next session of the Commission", "session", "Annual Summit", None, False),
        ("the next session of the Commission", "meeting", None, "minister", False),
        ("la prochaine session du Comité", "commission", "Intergovernmental Committee", None, True),
        ("a meeting of their foreign ministers", "meeting", None, "foreign_minister", True),
        ("a meeting of their foreign ministers", "meeting", None, "head_of_government", False),
        ("a meeting of their foreign ministers", "consultations", None, "assistant_minister", False),
        ("the next round in Minsk", "meeting", None, "foreign_minister", False),
    ],
)
def test_a_round_is_kept_by_the_body_that_was_to_meet(
    what: str, kind: str, series: str | None, level: str | None, kept: bool
) -> None:
    met = contact(kind=kind, series=series, level=level)
    assert [status for _, status, _ in became([promise(what=what)], [met], "2017-05-01")] == [
        "kept" if kept else "open"
    ]


@pytest.mark.parametrize(
    ("what", "due", "quote", "kept"),
    [
        ("to sign an agreement on fisheries", None, "They signed an agreement on fisheries and cod.", True),
        ("to sign an agreement on fisheries", None, "They signed an agreement on extradition.", False),
        ("to sign an agreement on fisheries", "2017-04", "They signed it.", True),
        ("to sign the agreement", None, "They signed an agreement on extradition.", True),
    ],
)
def test_a_signing_keeps_the_promise_to_sign_that_very_paper(
    what: str, due: str | None, quote: str, kept: bool
) -> None:
    signed = contact(kind="signing", citations=[Citation("minsk", 0, len(quote), quote, None, None)])
    promised = promise(kind="signing", what=what, due=due, place=None, country=None)
    assert [status for _, status, _ in became([promised], [signed], "2017-05-01")] == ["kept" if kept else "open"]


def told_by(contact: Once, *accounts: tuple[str, str, str]) -> Once:
    return replace(
        contact, accounts=[Account(id, id.split("#")[0], status, contact.date, day, None, None) for id, status, day in accounts],
        documents=[id.split("#")[0] for id, _, _ in accounts],
    )  # fmt: skip


def test_an_announced_visit_is_followed_through_its_putting_off_to_the_visit_itself() -> None:
    first = told_by(
        visit(status="rescheduled"), ("notice#c1", "announced", "2017-03-01"), ("delay#c1", "rescheduled", "2017-04-02")
    )
    second = told_by(
        visit(date="2017-09-05"), ("again#c1", "announced", "2017-08-01"), ("held#c1", "held", "2017-09-05")
    )
    lives = [
        [(step.what, step.day, step.told, step.id) for step in item.life]
        for item in follow([], [first, second], as_of=date(2017, 10, 1))
    ]
    assert lives == [
        [
            ("opened", "2017-03-01", "planned, due 2017-04-06", "notice#c1"),
            ("rescheduled", "2017-04-02", "moved: visit of 2017-04-06", "delay#c1"),
            ("rescheduled", "2017-08-01", "moved from 2017-04-06 to 2017-09-05", "again#c1"),
            ("kept", "2017-09-05", "kept by visit of 2017-09-05, Belgrade", "held#c1"),
        ]
    ]
    (late,) = follow(
        [], [first, told_by(visit(date="2018-02-05"), ("held#c1", "held", "2018-02-05"))], as_of=date(2018, 3, 1)
    )
    assert (late.status, late.kept_by) == ("kept_late", ["held#c1"])


def test_all_accounts_of_the_contact_that_keeps_it_are_named() -> None:
    both = told_by(contact(), ("minsk#c1", "held", "2017-04-06"), ("sabac#c2", "held", "2017-04-07"))
    (followed,) = follow([promise()], [both], as_of=date(2017, 5, 1))
    assert followed.kept_by == ["minsk#c1", "sabac#c2"]


def test_two_accounts_of_one_promise_are_followed_as_one() -> None:
    other = promise(id="minsk-side#k1", date="2016-10-07", documents=["minsk-side"], place=None)
    (followed,) = follow([promise(), other], [], as_of=date(2017, 3, 1))
    assert (followed.id, followed.documents, followed.place) == ("belgrade#k1", ["belgrade", "minsk-side"], "Minsk")


def test_what_no_contact_could_show_is_untestable_until_its_window_is_past() -> None:
    aid = promise(kind="delivery", due=None, by=["NOR"], to=["UKR"], country=None, place=None)
    dated = promise(id="oslo#k2", kind="delivery", due="2016-12", by=["NOR"], to=["UKR"], country=None, place=None)
    assert became([aid, dated], [], "2017-03-01") == [
        ("oslo#k2", "overdue", "window past; no evidence in this ledger as of 2017-03-01"),
        ("belgrade#k1", "untestable", "no window, and nothing a contact could show"),
    ]


def test_a_promise_made_after_the_day_asked_for_is_not_told() -> None:
    assert became([promise()], [], "2016-01-01") == []


def test_pending_leaves_out_what_is_settled() -> None:
    followed = follow([promise(), promise(id="x#k1", kind="delivery", due=None)], [contact()], as_of=date(2018, 3, 1))
    assert [f.status for f in followed] == ["kept", "untestable"]
    assert pending(followed) == []
