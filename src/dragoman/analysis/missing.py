"""What one would look for between two states and does not find: readout, return visit, session,
round, thanks, position.

Every row is worded 'no evidence in this ledger as of DATE': it tells what is not here, never that it is not anywhere.
What is usual is what a side did in most of the occasions before, with a stated share (`MOST`) of a stated number
(`FEWEST`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from dragoman.analysis.encounters import Encounter, documents_of, encounters_of, ids_of, told, words_of
from dragoman.analysis.once import Once, known_by
from dragoman.analysis.pending import OVERDUE, Followed
from dragoman.ledger.rows import Citation, StatementRow

# A message has no readout of the other side, and a summons is told by whom it pleases.
READ_OUT = frozenset({"meeting", "consultations", "commission", "call", "reception", "visit", "signing", "session"})
REPLY_DAYS = 365  # after which a visit that was not returned is told; the custom knows no day
MOST, FEWEST = 0.6, 4  # of the occasions before, on which a side said it: what is usual
POSITIONS = frozenset({"support", "oppose", "accuse", "request", "pledge", "welcome"})
LEADERS = ("head_of_state", "head_of_government")
CLASSES = (LEADERS, ("foreign_minister",))  # of rank: a leader's visit is returned by a leader


class MissingRow(Struct, frozen=True):
    """One thing that is not here, e.g. `readout`: Ukraine's own account of the talks of 2024-12-17."""

    what: str  # contact | readout | return_visit | promised | round | thanks | position
    side: str | None  # whose it would be
    since: str | None  # the day of what leads one to look for it
    told: str
    ids: list[str]  # what leads one to look for it
    documents: list[str]
    citations: list[Citation]
    between: list[str] = []


class Gap(Struct, frozen=True):
    """A series with the numbers of rounds that must have been, e.g. the 14th and 15th, and those that are here."""

    series: str
    numbers: list[int]
    told: str
    contacts: list[Once]


def missing(
    contacts: Sequence[Once],
    statements: Iterable[StatementRow],
    followed: Iterable[Followed],
    gaps: Iterable[Gap],
    *,
    one: str,
    other: str,
    as_of: datetime.date,
) -> list[MissingRow]:
    """What is not here between two states: readouts, return visits, what was promised, rounds, thanks, positions.

    What was published after the day is not known on it.
    """
    rows = _rows(contacts, statements, followed, gaps, one=one, other=other, as_of=as_of)
    return [replace(row, between=[one, other]) for row in rows]


def _rows(
    contacts: Sequence[Once],
    statements: Iterable[StatementRow],
    followed: Iterable[Followed],
    gaps: Iterable[Gap],
    *,
    one: str,
    other: str,
    as_of: datetime.date,
) -> list[MissingRow]:
    between = [known for c in contacts if set(c.parties) == {one, other} and (known := known_by(c, as_of)) is not None]
    met = encounters_of(between)
    said = _by_text(statements)
    if not between:
        words = f"no evidence in this ledger as of {as_of} of any contact of {one} and {other}"
        return [_row("contact", None, None, words, [])]
    return [
        *_readouts(met, one, other, as_of),
        *_return_visits(met, one, other, as_of),
        *_promised(followed),
        *_rounds(gaps, as_of),
        *_unsaid(met, said, one, other, as_of),
    ]


def nothing_of(side: str, as_of: datetime.date) -> MissingRow:
    """The one row for a state of which the ledger knows no contact with another."""
    words = f"no evidence in this ledger as of {as_of} of any contact of {side} with one other side"
    return _row("contact", side, None, words, [])


def _readouts(met: Sequence[Encounter], one: str, other: str, as_of: datetime.date) -> list[MissingRow]:
    """The other side's account of what one side tells; of a side that tells of nothing at all, one row."""
    rows = []
    for side, partner in ((one, other), (other, one)):
        alone = [
            encounter
            for encounter in met
            if encounter.told_by(partner)
            and not encounter.told_by(side)
            and any(contact.kind in READ_OUT for contact in encounter.contacts)
        ]
        if not alone:
            continue
        if not any(encounter.told_by(side) for encounter in met):
            contacts = [contact for encounter in alone for contact in encounter.contacts]
            words = (
                f"no evidence in this ledger as of {as_of} of any readout by {side}: {partner} tells of {len(alone)} "
                f"occasion{'' if len(alone) == 1 else 's'}, {side} of none"
            )
            rows.append(_row("readout", side, alone[0].date, words, contacts))
            continue
        for encounter in alone:
            words = f"no evidence in this ledger as of {as_of} of a readout by {side} of {told(encounter)}"
            rows.append(_row("readout", side, encounter.date, words, encounter.contacts))
    return sorted(rows, key=lambda row: (row.since or "", row.side or ""))


def _return_visits(met: Sequence[Encounter], one: str, other: str, as_of: datetime.date) -> list[MissingRow]:
    """Of each class of rank, the last visit that was not returned for more than `REPLY_DAYS`."""
    rows = []
    for ranks in CLASSES:
        for guest, host in ((one, other), (other, one)):
            came = [e for e in met if e.country == host and not e.margins and e.rank(guest) in ranks]
            went = [e for e in met if e.country == guest and not e.margins and e.rank(host) in ranks]
            since = [e for e in came if not any(back.first > e.last for back in went)]
            if not since or (as_of - since[0].last).days <= REPLY_DAYS:
                continue
            first = since[0]
            rank = (first.rank(guest) or ranks[0]).replace("_", " ")
            more = f", nor of the {len(since) - 1} after it" if len(since) > 1 else ""
            words = (
                f"no evidence in this ledger as of {as_of} that the visit of {guest} ({rank}) was returned: "
                f"{told(first)}{more}"
            )
            rows.append(_row("return_visit", host, first.date, words, [c for e in since for c in e.contacts]))
    return rows


def _promised(followed: Iterable[Followed]) -> list[MissingRow]:
    """What was promised or announced for a day that is past."""
    return [
        MissingRow(
            "promised", None, item.made, f"{item.kind.replace('_', ' ')} due {item.due}: {item.told}", item.promised_in,
            item.documents, item.citations,
        )
        for item in followed
        if item.status == OVERDUE
    ]  # fmt: skip


def _rounds(gaps: Iterable[Gap], as_of: datetime.date) -> list[MissingRow]:
    """Rounds whose numbers show that they must have been."""
    return [
        _row(
            "round",
            None,
            gap.contacts[0].date,
            f"no evidence in this ledger as of {as_of} of rounds that must have been: {gap.series}, {gap.told}",
            gap.contacts,
        )
        for gap in gaps
        if gap.numbers
    ]


def _unsaid(
    met: Sequence[Encounter], said: Mapping[str, list[StatementRow]], one: str, other: str, as_of: datetime.date
) -> list[MissingRow]:
    """What a side said on most occasions before, and not on this one, though it is told to have spoken."""
    found: dict[tuple[Point, str], list[_Unsaid]] = {}
    for side in (one, other):
        spoken = [(encounter, _points(encounter, said, side)) for encounter in met]
        heard = [(encounter, points) for encounter, points in spoken if points is not None]
        for at, (encounter, points) in enumerate(heard):
            before = heard[:at]
            for point in {p for _, its in before for p in its}:
                times = [(e, its[point]) for e, its in before if point in its]
                if point in points or len(before) < FEWEST or len(times) < MOST * len(before):
                    continue
                found.setdefault((point, encounter.date), []).append(_Unsaid([side], encounter, times, len(before)))
    rows = [_left_out(point, unsaid, as_of) for (point, _), both in found.items() for unsaid in _together(both)]
    return sorted(rows, key=lambda row: (row.what != "thanks", row.since or "", row.side or "", row.told))


Point = tuple[str, str]  # act and subject; thanks have none


class _Unsaid(Struct, frozen=True):
    """That sides left out on an occasion what they had said at `times`, of so many occasions before."""

    sides: list[str]
    encounter: Encounter
    times: list[tuple[Encounter, list[StatementRow]]]
    before: int


def _together(both: list[_Unsaid]) -> list[_Unsaid]:
    """What two sides always said with one voice is one thing left out, not two."""
    if len(both) == 2 and both[0].times == both[1].times and both[0].before == both[1].before:
        return [_Unsaid(sorted([*both[0].sides, *both[1].sides]), both[0].encounter, both[0].times, both[0].before)]
    return both


def _points(
    encounter: Encounter, said: Mapping[str, list[StatementRow]], side: str
) -> dict[Point, list[StatementRow]] | None:
    """What a side is told to have said on an occasion; None where it is not told to have spoken."""
    rows = [row for id in _documents(encounter) for row in said.get(id, ()) if side in row.on_behalf_of]
    if not rows:
        return None
    found: dict[Point, list[StatementRow]] = {}
    for row in rows:
        for point in _points_of(row):
            found.setdefault(point, []).append(row)
    return found


def _points_of(row: StatementRow) -> list[Point]:
    if row.act == "thank":
        return [("thank", "")]
    return [(row.act, topic) for topic in row.topics] if row.act in POSITIONS else []


def _left_out(point: Point, unsaid: _Unsaid, as_of: datetime.date) -> MissingRow:
    act, topic = point
    named = "thanks" if act == "thank" else f"{act} on {topic}"
    words = (
        f"no evidence in this ledger as of {as_of} of {named} by {' and '.join(unsaid.sides)} in {told(unsaid.encounter)}; "  # noqa: E501
        f"on {len(unsaid.times)} of the {unsaid.before} occasions before it was said, last on {unsaid.times[-1][0].date}"  # noqa: E501
    )
    last = unsaid.times[-1][1]
    what, side = "thanks" if act == "thank" else "position", "; ".join(unsaid.sides)
    here = _row(what, side, unsaid.encounter.date, words, unsaid.encounter.contacts)
    return MissingRow(
        what, side, here.since, words, [*here.ids, *(row.id for row in last)],
        list(dict.fromkeys([*here.documents, *(name for row in last for name in row.documents)])),
        [*here.citations, *(citation for row in last for citation in row.citations)],
    )  # fmt: skip


def _by_text(statements: Iterable[StatementRow]) -> dict[str, list[StatementRow]]:
    found: dict[str, list[StatementRow]] = {}
    for row in statements:
        for document in row.documents:
            found.setdefault(document, []).append(row)
    return found


def _documents(encounter: Encounter) -> list[str]:
    """The texts that tell the encounter as held."""
    return list(
        dict.fromkeys(a.document for c in encounter.contacts for a in c.accounts if a.status == "held")
    )  # fmt: skip


def _row(what: str, side: str | None, since: str | None, words: str, contacts: Sequence[Once]) -> MissingRow:
    return MissingRow(
        what, side, since, words, ids_of(contacts), documents_of(contacts), words_of(contacts)
    )  # fmt: skip
