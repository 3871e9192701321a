"""All accounts of one contact, by side, to rows: what all say, only one says, is said otherwise, or is usually said.

    account  whose account stands in the ledger, and of which party there is none
    point    claims aligned (`compare`): all say, only one says, differ in strength or act, contradict
    topic    its place and share in each side's account
    usual    what a side said in most of its accounts of earlier contacts with the same parties, and not in this one

Copies bear no witness and are left out before. Several accounts of one side are one: what a later one adds is added.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from dragoman.analysis.compare import ACTS_DIFFER, CONTRADICT, FAMILIES, STRENGTH, Claim, compare, likeness, verdict_of
from dragoman.analysis.occasions import JOINT
from dragoman.ledger.rows import Citation

ACCOUNT, POINT, TOPIC, USUAL = "account", "point", "topic", "usual"
FORMULA, ACT = "formula", "act"
COURTESIES = frozenset({"thank", "congratulate", "condole", "welcome"})  # usual whatever they are for
# What is usual: said in at least so many, and in at least this part, of a side's last accounts of such contacts.
FEWEST_TEXTS, PART_OF_TEXTS, TEXTS_LOOKED_AT = 3, 0.6, 10
Habit = tuple[str, str, str]  # what it is of, act, name


class Share(Struct, frozen=True):
    """A topic in one side's account, e.g. raised second, in 3 of 8 statements."""

    side: str
    place: int
    statements: int
    share: float  # of the side's statements, 0 to 1


class Contrast(Struct, frozen=True):
    """One row of a comparison, e.g. only Serbia's account tells that Belarus was thanked."""

    aspect: str
    verdict: str
    said_by: list[str]
    not_by: list[str]
    act: str | None
    topics: list[str]
    instruments: list[str]
    claims: list[Claim]  # one of each side that says it, in the order of `said_by`
    shares: list[Share]
    likeness: float | None  # of the two least alike
    reasons: list[str]
    told: str
    documents: list[str]
    citations: list[Citation]


class SideTold(Struct, frozen=True):
    """One side's accounts of a contact: its claims in order, its texts, the copies left out;
    `words` tell the contact.
    """

    side: str
    claims: list[Claim]
    documents: list[str]
    copies: list[str]
    words: Citation | None


class Earlier(Struct, frozen=True):
    """One account a side gave of an earlier contact with the same parties."""

    document: str
    date: str | None
    claims: list[Claim]


def one_account(accounts: Sequence[Sequence[Claim]]) -> list[Claim]:
    """Several accounts of one side as one: the longest, and behind it what the others add."""
    told: list[Claim] = []
    for claims in sorted(accounts, key=len, reverse=True):
        told += [row.second for row in compare(told, claims) if row.first is None and row.second is not None]
    return told


def contrast(
    sides: Sequence[SideTold],
    parties: Sequence[str],
    earlier: Mapping[str, Sequence[Earlier]],
    as_of: datetime.date,
    *,
    standing: Mapping[str, frozenset[str]],
) -> list[Contrast]:
    """The rows in the order of the module's list; `earlier` are each side's accounts of earlier contacts, newest last.

    `standing`: the formulas that stand anywhere in a side's texts, so that none is called left out which was not read.
    """
    silent = f"no evidence in this ledger as of {as_of.isoformat()}"
    rows = [*_accounts(sides, parties, silent), *_points(sides, silent), *_topics(sides)]
    for side in sides:
        rows += _usual(side, earlier.get(side.side, ()), standing.get(side.side, frozenset()), silent)
    return rows


def _row(
    aspect: str,
    verdict: str,
    said_by: Sequence[str],
    told: str,
    citations: Sequence[Citation],
    *,
    not_by: Sequence[str] = (),
    claims: Sequence[Claim] = (),
) -> Contrast:
    """A row of these claims, which are of one point; without any, of none."""
    topics = _common([claim.topics for claim in claims])
    return Contrast(
        aspect, verdict, list(said_by), list(not_by), claims[0].act if claims else None, topics,
        _common([claim.instruments for claim in claims]), list(claims), [], None, [], told,
        list(dict.fromkeys(words.document for words in citations)), list(citations),
    )  # fmt: skip


def _common(lists: Sequence[list[str]]) -> list[str]:
    """What all hold; where they share nothing, what any holds, each once."""
    every = list(dict.fromkeys(one for its in lists for one in its))
    return [one for one in every if all(one in its for its in lists)] or every


def _accounts(sides: Sequence[SideTold], parties: Sequence[str], silent: str) -> Iterator[Contrast]:
    for side in sides:
        copies = f"; copies left out: {', '.join(side.copies)}" if side.copies else ""
        told = f"{', '.join(side.documents)}: {len(side.claims)} statements{copies}"
        yield _row(ACCOUNT, f"account of {side.side}", [side.side], told, [side.words] if side.words else [])
    known = [side.side for side in sides]
    if JOINT in known:
        return  # it is every party's account
    words = [side.words for side in sides if side.words]
    for party in parties:
        if party not in known:
            told = f"{silent} of an account of {party}"
            yield _row(ACCOUNT, f"no account of {party}", known, told, words[:1], not_by=[party])


def _points(sides: Sequence[SideTold], silent: str) -> Iterator[Contrast]:
    """Each side's claims put to the point they are most like, side after side; a point has one claim of a side."""
    points: list[dict[str, Claim]] = []
    for side in sides:
        firsts = [next(iter(point.values())) for point in points]
        for row in compare(firsts, side.claims):
            if row.second is None:
                continue
            if row.first is None:
                points.append({side.side: row.second})
            else:
                points[next(n for n, first in enumerate(firsts) if first is row.first)][side.side] = row.second
    for point in points:
        yield _point(point, [side.side for side in sides], silent)


def _point(point: Mapping[str, Claim], sides: Sequence[str], silent: str) -> Contrast:
    said = list(point)
    missing = [side for side in sides if side not in point]
    pairs = [(likeness(one, other), verdict_of(one, other)) for one, other in combinations(point.values(), 2)]
    verdicts = {verdict for _, verdict in pairs}
    if CONTRADICT in verdicts:
        verdict = CONTRADICT
    elif ACTS_DIFFER in verdicts:
        verdict = ACTS_DIFFER
    elif STRENGTH in verdicts:
        verdict = STRENGTH
    elif len(said) == 1:
        verdict = f"only {said[0]}"
    else:
        verdict = "some say" if missing else "both say" if len(said) == 2 else "all say"
    told = "; ".join(_differences(point, verdict))
    if missing:
        told += ("; " if told else "") + f"{silent} that {' or '.join(missing)} told it of this contact"
    row = _row(
        POINT, verdict, said, told, [cited(c) for c in point.values()], not_by=missing, claims=list(point.values())
    )
    if not pairs:
        return row
    (score, reasons), _ = min(pairs, key=lambda pair: pair[0][0])
    return replace(row, likeness=round(score, 2), reasons=reasons)


def _differences(point: Mapping[str, Claim], verdict: str) -> list[str]:
    if verdict == STRENGTH:
        return [f"{side}: strength {claim.strength}" for side, claim in point.items()]
    return [f"{side}: {claim.act}" for side, claim in point.items()] if verdict in (ACTS_DIFFER, CONTRADICT) else []


def _topics(sides: Sequence[SideTold]) -> Iterator[Contrast]:
    """Each topic once, in the order of the first side that raises it."""
    order = list(dict.fromkeys(topic for side in sides for claim in side.claims for topic in claim.topics))
    for topic in order:
        shares = [share for side in sides if (share := _share(topic, side))]
        raised = [share.side for share in shares]
        missing = [side.side for side in sides if side.side not in raised]
        first = [next(c for c in side.claims if topic in c.topics) for side in sides if side.side in raised]
        verdict = f"only {raised[0]}" if len(raised) == 1 else "some raise" if missing else "raised by all"
        told = "; ".join(f"{s.side}: {_nth(s.place)}, {s.share:.0%} of its statements" for s in shares)
        told += "".join(f"; {side}: not raised" for side in missing)
        row = _row(TOPIC, verdict, raised, told, [cited(claim) for claim in first], not_by=missing)
        yield replace(row, topics=[topic], shares=shares)


def _share(topic: str, side: SideTold) -> Share | None:
    order = list(dict.fromkeys(one for claim in side.claims for one in claim.topics))
    if topic not in order:
        return None
    number = sum(topic in claim.topics for claim in side.claims)
    return Share(side.side, order.index(topic) + 1, number, round(number / len(side.claims), 2))


def _nth(place: int) -> str:
    return {1: "first", 2: "second", 3: "third"}.get(place, f"{place}th")


def _usual(side: SideTold, earlier: Sequence[Earlier], standing: frozenset[str], silent: str) -> Iterator[Contrast]:
    """What comes back in the side's last accounts and is not in this one, the most usual first."""
    texts = list(earlier)[-TEXTS_LOOKED_AT:]
    if len(texts) < FEWEST_TEXTS:
        return
    found: dict[Habit, dict[str, Claim]] = {}
    for text in texts:
        for claim in text.claims:
            for habit in habits(claim):
                found.setdefault(habit, {}).setdefault(text.document, claim)
    now = {habit for claim in side.claims for habit in habits(claim)} | {(FORMULA, "", name) for name in standing}
    for habit, claims in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        if len(claims) >= max(FEWEST_TEXTS, PART_OF_TEXTS * len(texts)) and not _is_said(habit, now):
            yield _left_out(side.side, habit, list(claims.values()), texts, silent)


def habits(claim: Claim) -> list[Habit]:
    """What a claim may be usual for: its formulas, else its act with its topics; a thanks, whatever it is for."""
    if claim.formulas:
        return [(FORMULA, "", name) for name in claim.formulas]
    if claim.act in COURTESIES:
        return [(ACT, claim.act, "")]
    return [(TOPIC, claim.act, topic) for topic in claim.topics]


def _is_said(habit: Habit, now: Collection[Habit]) -> bool:
    """Whether it was said this time, if by an act that is the same point in other words."""
    of, act, name = habit
    return any(
        of == one
        and name == another
        and (act == acted or any(act in family and acted in family for family in FAMILIES))
        for one, acted, another in now
    )


def _left_out(side: str, habit: Habit, claims: Sequence[Claim], texts: Sequence[Earlier], silent: str) -> Contrast:
    of, act, name = habit
    what = {FORMULA: f"the formula '{name}'", ACT: f"to {act}", TOPIC: f"to {act} on {name}"}[of]
    dated = [text.date for text in texts if text.date]
    told = (
        f"{what}: in {len(claims)} of {side}'s last {len(texts)} accounts of such contacts"
        f"{f' ({dated[0]} to {dated[-1]})' if dated else ''}; {silent} that {side} told it this time"
    )
    row = _row(USUAL, f"left out by {side}", [], told, [cited(claim) for claim in claims], not_by=[side], claims=claims)
    return replace(row, act=act or None, topics=[name] if of == TOPIC else [], instruments=[])


def cited(claim: Claim) -> Citation:
    """The words of a claim."""
    return Citation(claim.document, claim.start, claim.end, claim.quote, claim.url, None)
