"""What became of a promise: kept, kept late, moved, dated, overdue, or nothing to be said; never broken."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dragoman.analysis.pending import Followed, follow, pending
from dragoman.ledger.rows import CommitmentRow, ContactRow

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


def contact(**changed: Any) -> ContactRow:
    return ContactRow(**{**HELD, **changed})


def became(promises: list[CommitmentRow], contacts: list[ContactRow], as_of: str) -> list[tuple[str, str, str]]:
    followed = follow(promises, contacts, as_of=date.fromisoformat(as_of))
    return [(f.id, f.status, f.told) for f in followed]


@pytest.mark.parametrize(
    ("contacts", "as_of", "status", "told"),
    [
        ([], "2017-03-01", "open", "no evidence in this ledger as of 2017-03-01"),
        ([], "2018-01-15", "open", "no evidence in this ledger as of 2018-01-15"),
        ([], "2018-03-01", "overdue", "window past; no evidence in this ledger as of 2018-03-01"),
        ([{}], "2018-03-01", "kept", "kept by consultations of 2017-04-06"),
        ([{"date": "2018-01-20"}], "2018-03-01", "kept", "kept by consultations of 2018-01-20"),
        (
            [{"date": "2018-05-02"}],
            "2018-06-01",
            "kept_late",
            "kept by consultations of 2018-05-02, after its window and 30 days of grace",
        ),
        ([{"status": "cancelled"}], "2017-05-01", "cancelled", "called off: consultations of 2017-04-06"),
        ([{"status": "rescheduled"}], "2017-05-01", "rescheduled", "moved: consultations of 2017-04-06"),
        # not yet by the day asked for, not held, not between these, not there, before the promise, a mere recollection
        ([{}], "2017-03-01", "open", "no evidence in this ledger as of 2017-03-01"),
        ([{"status": "announced"}], "2017-05-01", "open", "no evidence in this ledger as of 2017-05-01"),
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
        "Minsk", "belgrade#c1", ["belgrade"], [],
    )  # fmt: skip


def test_an_invitation_is_made_good_by_a_visit_to_the_host_and_by_no_other() -> None:
    invited = promise(kind="invitation", force="invited", by=["SRB"], to=["BLR"], due=None, place=None, country=None)
    to_the_host = contact(kind="meeting", place="Belgrade", country="SRB")
    assert became([invited], [contact()], "2017-05-01") == [
        ("belgrade#k1", "open", "no evidence in this ledger as of 2017-05-01")
    ]
    assert became([invited], [contact(), to_the_host], "2017-05-01") == [
        ("belgrade#k1", "kept", "kept by meeting of 2017-04-06")
    ]


def test_a_later_promise_gives_a_day_or_moves_it() -> None:
    undated = promise(due=None)
    dated = promise(id="call#k1", due="2017-03", date="2017-01-10", documents=["call"], contact="call#c1")
    moved = promise(id="letter#k1", due="2017-05", date="2017-02-20", documents=["letter"], contact="letter#c1")
    assert became([undated, dated], [], "2017-02-01") == [
        ("call#k1", "open", "no evidence in this ledger as of 2017-02-01"),
        ("belgrade#k1", "date_set", "dated 2017-03 by call#k1"),
    ]
    assert became([dated, moved], [], "2017-03-01") == [
        ("call#k1", "rescheduled", "moved from 2017-03 to 2017-05 by letter#k1"),
        ("letter#k1", "open", "no evidence in this ledger as of 2017-03-01"),
    ]


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
