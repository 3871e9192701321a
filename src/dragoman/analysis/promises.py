"""Commitments to what was promised: between whom, who travels and who receives, which body, of what
rank, in which days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from dragoman.analysis.once import Once, highest, of_side
from dragoman.ledger.rows import Citation, CommitmentRow
from dragoman.model.names import folded
from dragoman.model.when import Days, days_of
from dragoman.reference.bodies import Body, agree, body_in, rank_in

VISIT, ROUND, SIGNING = "visit", "round", "signing"
FAMILIES = {"next_round": ROUND, "session": ROUND, "visit": VISIT, "invitation": VISIT, "signing": SIGNING}
ANNOUNCED_AS = {
    "visit": "visit",
    "consultations": "next_round",
    "commission": "session",
    "session": "session",
    "signing": "signing",
}
SAME_TELLING_DAYS = 3  # two accounts of one promise are made within these days of one another
FEWEST_WORDS, ALIKE = 3, 0.75  # words that two accounts of a deed have in common, and the share of the shorter's
SHORT_WORD = 4  # letters; shorter words say nothing of a deed


class Named(Struct, frozen=True):
    """Someone a promise names, e.g. the President who is to come; `who` is the person over all accounts."""

    who: str
    name: str
    side: str | None
    rank: str | None


class Promise(Struct, frozen=True):
    """Something promised or announced once, with all its accounts, e.g. the visit of Mr Kowal to Oslo in May."""

    ids: list[str]
    kind: str
    force: str
    by: list[str]
    to: list[str]
    what: str
    due: str | None
    made: str | None
    place: str | None
    country: str | None
    contact: str | None  # the account of the contact in which it was made
    meeting: str | None  # that contact, over all accounts
    sides: frozenset[str]
    visitors: frozenset[str]  # empty: not told
    hosts: frozenset[str]
    rank: str | None
    body: Body
    announced: bool  # told as a contact to come, which may itself be the one held
    documents: list[str]
    citations: list[Citation]

    @property
    def family(self) -> str | None:
        return FAMILIES.get(self.kind)


def promises_of(
    commitments: Iterable[CommitmentRow],
    contacts: Sequence[Once],
    named: Mapping[str, Sequence[Named]],
    as_of: date,
) -> list[Promise]:
    """What was promised or announced by `as_of`, each once, in the order it was made."""
    meetings = {account.id: contact for contact in contacts for account in contact.accounts}
    found = [_promise(row, meetings.get(row.contact or ""), named.get(row.id, ())) for row in commitments]
    for contact in contacts:
        found += _announcements(contact)
    return _joined([promise for promise in found if _made_by(promise, as_of)])


def days(written: str | None) -> Days | None:
    """The days an EDTF date may mean; None without one."""
    return days_of(written) if written else None


def continued(promise: Promise, latest: Promise) -> Promise:
    """A promise that takes up another, with what only that one tells: who travels, where, which body."""
    return replace(
        promise, visitors=promise.visitors or latest.visitors, hosts=promise.hosts or latest.hosts,
        rank=promise.rank or latest.rank, country=promise.country or latest.country,
        body=promise.body if promise.body.cores or promise.body.qualities else latest.body,
    )  # fmt: skip


def first_day(written: str | None) -> date | None:
    found = days(written)
    return found.first if found else None


def last_day(written: str | None) -> date | None:
    found = days(written)
    return found.last if found else None


def one_journey(one: Promise, other: Promise) -> bool:
    """Whether two promises may be of the same travellers, of the same rank, going the same way."""
    if one.visitors and other.visitors and one.visitors != other.visitors:
        return False
    if one.hosts and other.hosts and one.hosts != other.hosts:
        return False
    return one.rank is None or other.rank is None or one.rank == other.rank


def _promise(row: CommitmentRow, meeting: Once | None, named: Sequence[Named]) -> Promise:
    sides = {*row.by, *row.to}
    family = FAMILIES.get(row.kind)
    if family == VISIT and len(sides) < 2 and row.country is not None and row.country not in sides:
        sides.add(row.country)
    if len(sides) < 2 and family is not None and meeting is not None and len(meeting.parties) == 2:
        sides |= set(meeting.parties)
    visitors, hosts = _ways(row, sides, named) if family == VISIT else (frozenset[str](), frozenset[str]())
    return Promise(
        [row.id],
        row.kind,
        row.force,
        row.by,
        row.to,
        row.what,
        row.due,
        _made(row, meeting),
        row.place,
        row.country,
        row.contact,
        meeting.id if meeting else None,
        frozenset(sides),
        visitors,
        hosts,
        _rank(row, family, visitors, named, meeting),
        _body(row, meeting),
        False,
        row.documents,
        row.citations,
    )


def _made(row: CommitmentRow, meeting: Once | None) -> str | None:
    """The day it was made: of the talks, unless these are still to come or only recalled."""
    if row.date_of == "contact" and meeting is not None:
        account = next((account for account in meeting.accounts if account.id == row.contact), None)
        if account is not None and account.status != "held":
            return account.published or row.date
    return row.date


def _ways(row: CommitmentRow, sides: set[str], named: Sequence[Named]) -> tuple[frozenset[str], frozenset[str]]:
    """Who is to travel, and to whom."""
    if row.kind == "invitation":
        visitors, hosts = set(row.to) - set(row.by), set(row.by)
    else:
        hosts = {row.country} & sides if row.country else set(row.to) - set(row.by)
        visitors = {person.side for person in named if person.side in sides} - hosts
        # Who proposes a visit need not be the one to travel; who accepts, plans or promises one is.
        if row.force == "proposed":
            visitors -= set(row.by)
        if len(visitors) != 1:
            visitors = set(row.by) - hosts if len(row.by) == 1 and row.force != "proposed" else set()
    if not visitors and len(hosts) == 1:
        visitors = sides - hosts
    if not hosts and len(visitors) == 1:
        hosts = sides - visitors
    return frozenset(side for side in visitors if side), frozenset(side for side in hosts if side)


def _rank(
    row: CommitmentRow, family: str | None, visitors: frozenset[str], named: Sequence[Named], meeting: Once | None
) -> str | None:
    """The rank of the traveller, or of those who will gather; None: not told."""
    if family == VISIT and visitors:
        told = [person.rank for person in named if person.side in visitors and person.rank]
        if not told and meeting is not None and row.force in ("invited", "accepted"):
            told = [person.rank for side in sorted(visitors) for person in of_side(meeting, side) if person.rank]
        return highest(told)
    if family == ROUND:
        return rank_in(row.what)
    return None


def _body(row: CommitmentRow, meeting: Once | None) -> Body:
    """The body that is to meet: told, else that of the contact in which the next meeting was agreed."""
    told = body_in(row.what)
    if FAMILIES.get(row.kind) != ROUND or told.cores or meeting is None:
        return told
    here = body_of(meeting)
    return here if here.cores and here.cores != {"meeting"} and agree(told, here) else told


def body_of(contact: Once) -> Body:
    """The body that met in a contact: by its series, else by its kind."""
    told = body_in(contact.series)
    # 'commission' is also the kind of councils and committees: it names none of them.
    if told.cores or contact.kind not in ("consultations", "meeting"):
        return told
    return Body(frozenset({contact.kind}), told.qualities)


def _announcements(contact: Once) -> list[Promise]:
    """Each account that announces the contact for a day: it will be held, or not."""
    if contact.kind not in ANNOUNCED_AS or len(contact.parties) < 2:
        return []
    visitors = frozenset(person.side for person in contact.present if person.role == "visitor" and person.side)
    hosts = frozenset({contact.country} & set(contact.parties)) if contact.country else frozenset[str]()
    out = []
    for account in contact.accounts:
        if account.status != "announced" or account.date is None:
            continue
        quoted = [citation for citation in contact.citations if citation.document == account.document]
        told = [person.rank for person in contact.present if person.side in visitors and person.rank]
        out.append(
            Promise(
                [account.id], ANNOUNCED_AS[contact.kind], "planned", contact.parties, [],
                quoted[0].quote if quoted else contact.kind, account.date, account.published, contact.place,
                contact.country, account.id, contact.id, frozenset(contact.parties), visitors if hosts else frozenset(),
                hosts if visitors else frozenset(), highest(told), body_of(contact), True, [account.document], quoted,
            )
        )  # fmt: skip
    return out


def _joined(promises: list[Promise]) -> list[Promise]:
    """Accounts of one promise as one: of one contact, or made within a few days, and saying the
    same as far as they say.
    """
    out: list[Promise] = []
    found: dict[tuple[str, frozenset[str]], list[int]] = {}
    for promise in sorted(promises, key=lambda p: (p.made or "9999", _order(p.ids[0]))):
        key = (promise.family or promise.kind, promise.sides)
        for at in found.get(key, []):
            if _one_promise(out[at], promise):
                out[at] = _together(out[at], promise)
                break
        else:
            found.setdefault(key, []).append(len(out))
            out.append(promise)
    return out


def _one_promise(one: Promise, other: Promise) -> bool:
    if not set(one.documents).isdisjoint(other.documents) or one.announced != other.announced:
        return False
    if (one.force == "accepted") != (other.force == "accepted"):
        return False
    near = one.meeting is not None and one.meeting == other.meeting
    if not near and not _made_near(one, other):
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if one.family is None:
        return one.due == other.due and _alike(one.what, other.what)
    return _windows_agree(one.due, other.due) and agree(one.body, other.body) and one_journey(one, other)


def _together(one: Promise, other: Promise) -> Promise:
    narrow = _narrower(one, other)
    return replace(
        narrow, ids=[*one.ids, *other.ids], made=one.made or other.made, documents=[*one.documents, *other.documents],
        citations=[*one.citations, *other.citations], place=narrow.place or one.place or other.place,
        country=narrow.country or one.country or other.country, rank=narrow.rank or one.rank or other.rank,
        contact=one.contact or other.contact, meeting=one.meeting or other.meeting,
        visitors=narrow.visitors or one.visitors or other.visitors, hosts=narrow.hosts or one.hosts or other.hosts,
    )  # fmt: skip


def _narrower(one: Promise, other: Promise) -> Promise:
    """The one that tells the day more closely; of two alike the first."""
    spans = [_length(promise.due) for promise in (one, other)]
    return other if spans[1] < spans[0] else one


def _length(due: str | None) -> int:
    window = days(due)
    if window is None or window.first is None or window.last is None:
        return date.max.toordinal()
    return (window.last - window.first).days


def _windows_agree(one: str | None, other: str | None) -> bool:
    first, second = days(one), days(other)
    if first is None or second is None:
        return True
    begin = max(first.first or date.min, second.first or date.min)
    return begin <= min(first.last or date.max, second.last or date.max)


def _made_near(one: Promise, other: Promise) -> bool:
    first, second = first_day(one.made), first_day(other.made)
    return first is not None and second is not None and abs((first - second).days) <= SAME_TELLING_DAYS


def _made_by(promise: Promise, as_of: date) -> bool:
    made = first_day(promise.made)
    return made is None or made <= as_of


def _alike(one: str, other: str) -> bool:
    """Whether two accounts name one deed: most of the shorter's words, and its numbers, are in the longer."""
    ours, theirs = _words(one), _words(other)
    fewest = min(len(ours), len(theirs))
    return ours == theirs or (fewest >= FEWEST_WORDS and len(ours & theirs) >= ALIKE * fewest)


def _words(what: str) -> set[str]:
    return {word for word in folded(what).split() if len(word) >= SHORT_WORD or word.isdigit()}


def _order(id: str) -> tuple[str, int, str]:
    """`text#k10` after `text#k2`."""
    key, _, local = id.rpartition("#")
    digits = "".join(char for char in local if char.isdigit())
    return key, int(digits or 0), local
