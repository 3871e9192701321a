"""Two accounts of contacts to a score: parties, day, place, kind, principals, round; a reason for each point."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations

from dragoman.identity.houses import house_of
from dragoman.identity.names import agreement, keys_of_name
from dragoman.identity.parts import family_of, name_of
from dragoman.identity.scoring import APART, DOUBTFUL, LINKED, Score, least, scored
from dragoman.identity.words import word_grade
from dragoman.model.identity import Attendance, ContactAccount, Reason
from dragoman.model.names import folded
from dragoman.model.vocabulary import RANKS
from dragoman.model.when import days_of

DAY = timedelta(days=1)
# Bases of a date that a writer did not state as the day of the contact: it may be the day of the page.
WEAK = frozenset({"dateline", "header", "metadata", "caption", "inferred"})
TALKS = frozenset({"meeting", "reception", "consultations", "commission", "session"})
PLANS = frozenset({"announced", "rescheduled", "cancelled"})
HEADS = frozenset(
    {"principal", "head_of_delegation", "co_chair", "host", "visitor", "received", "receiving", "sender", "addressee"}
)
ORDERED = RANKS[: RANKS.index("diplomat") + 1]  # the others are compared only with themselves
# What many contacts of two states share; without a place, a head, a level or a round it is for a person to judge.
COMMON = frozenset(
    {"same parties", "some of the parties", "same day", "dates that agree", "same kind", "told in the same days"}
)
TOLD_WITHIN = timedelta(days=4)  # a text without a date tells of a contact of these last days
SHIFT = timedelta(days=60)  # a visit is put off by weeks
MOST_PARTIES = 6  # of more parties only the first six give keys
MOST_DAYS = 70  # a date that may mean more days is looked up by its year


def contact_keys(account: ContactAccount) -> tuple[set[str], set[str]]:
    """Keys to enter an account under, and keys to look its other accounts up by."""
    sides = sorted({*account.parties, *(part.side for part in account.participants if part.side)})[:MOST_PARTIES]
    pairs = ["-".join(pair) for pair in combinations(sides, 2)] or sides
    first, last = window(account)
    entered, asked = set(), set()
    for pair in pairs:
        if account.series and account.round:
            entered.add(f"{pair}|round {account.round}")
        if first is None or last is None:
            entered.add(f"{pair}|undated")
            continue
        for year in {first.year, last.year}:
            entered.add(f"{pair}|{year}")
        if (last - first).days > MOST_DAYS:
            asked |= {f"{pair}|{year}" for year in {first.year, last.year}}
            continue
        entered |= {f"{pair}|{month}" for month in _months(first, last)}
        asked |= {f"{pair}|{month}" for month in _months(first - 2 * DAY, last + 2 * DAY)}
        if account.status in PLANS:
            asked |= {f"{pair}|{month}" for month in _months(first - SHIFT, last + SHIFT)}
    if first is not None and first == last:
        for part in account.participants[:MOST_PARTIES]:
            for key in sorted(keys_of_name(family_of(part.name))):
                entered.add(f"{key}|{first}")
                asked |= {f"{key}|{day}" for day in (first - DAY, first, first + DAY)}
    return entered, entered | asked if first is None or last is None else asked | {k for k in entered if "round" in k}


def window(account: ContactAccount) -> tuple[date | None, date | None]:
    """The days on which it may have been: its own, else the last days before the text was published."""
    if account.first is not None and account.last is not None:
        return account.first, account.last
    told = days_of(account.published) if account.published and account.date is None else None
    if told is None or told.first is None or told.last is None or account.status == "back_reference":
        return None, None
    return told.first - TOLD_WITHIN, told.last


def compare_contacts(one: ContactAccount, other: ContactAccount, *, same_text: bool = False) -> Score:
    """How likely two accounts tell of one contact; `same_text`: one text is a copy, excerpt or
    translation of the other.
    """
    if one.key == other.key:
        return Score((Reason("same document", 0, "a text tells each contact once"),), APART)
    parties, parties_most = _parties(one, other)
    dates, dates_most = _dates(one, other)
    who, who_most = _principals(one, other)
    shape, shape_most = _shape(one, other)
    rounds, rounds_most = _rounds(one, other)
    most = least(parties_most, dates_most, who_most, shape_most, rounds_most, _status_most(one, other))
    if same_text:
        # A copy may garble a name or a day; it is still the same account.
        most = APART if APART in (rounds_most, parties_most) else LINKED
    found = [parties, dates, _kinds(one, other), _places(one, other), *who, shape, rounds, _levels(one, other)]
    if same_text:
        found.append(Reason("same text", 3.0, "one text is made from the other"))
    score = scored(found, most=most)
    if not any(reason.points > 0 and reason.what not in COMMON for reason in score.reasons):
        # Two states may meet twice a day at several levels.
        return Score(score.reasons, least(score.most, DOUBTFUL))
    return score


def _parties(one: ContactAccount, other: ContactAccount) -> tuple[Reason | None, str]:
    ours, theirs = set(one.parties), set(other.parties)
    if not ours or not theirs:
        return None, DOUBTFUL
    told = f"{'–'.join(sorted(ours))}, {'–'.join(sorted(theirs))}"
    if ours == theirs:
        return Reason("same parties", 2.0, "–".join(sorted(ours))), LINKED if len(ours) > 1 else DOUBTFUL
    if ours <= theirs or theirs <= ours:
        # One party alone is every contact it had that day.
        return Reason("some of the parties", 1.0, told), LINKED if min(len(ours), len(theirs)) > 1 else DOUBTFUL
    if ours & theirs:
        return Reason("other parties", -2.0, told), APART if len(ours) == len(theirs) == 2 else DOUBTFUL
    return Reason("no party in common", -6.0, told), APART


def _dates(one: ContactAccount, other: ContactAccount) -> tuple[Reason | None, str]:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return _undated(one, other)
    told = f"{one.date}, {other.date}"
    exact = one.first == one.last and other.first == other.last
    if max(one.first, other.first) <= min(one.last, other.last):
        if exact:
            return Reason("same day", 3.0, f"{one.date}"), LINKED
        vague = max((one.last - one.first).days, (other.last - other.first).days)
        return Reason("dates that agree", 2.0 if vague < 8 else 1.0 if vague <= MOST_DAYS else 0.25, told), LINKED
    gap = max(one.first, other.first) - min(one.last, other.last)
    if gap == DAY:
        return _day_apart(one, other, told)
    if gap <= SHIFT and {one.status, other.status} & PLANS and one.status != other.status:
        return Reason("another day, but one is a plan", 0.0, told), DOUBTFUL
    if gap <= 3 * DAY and _weak(one, other):
        return Reason("days apart", -3.0, told), DOUBTFUL
    return Reason("other date", -6.0, told), APART


def _day_apart(one: ContactAccount, other: ContactAccount, told: str) -> tuple[Reason, str]:
    if house_of(one) == house_of(other) and house_of(one) is not None:
        return Reason("a day apart", -4.0, f"{told}: one house tells of both days"), APART
    if _weak(one, other):
        return Reason("a day apart", 1.0, f"{told}: a date of the page, not of the contact"), LINKED
    if "stated" in (one.date_basis, other.date_basis) and one.date_basis == other.date_basis:
        return Reason("a day apart", -4.0, f"{told}: both texts say the day"), APART
    return Reason("a day apart", 0.0, told), DOUBTFUL


def _weak(one: ContactAccount, other: ContactAccount) -> bool:
    return one.date_basis in WEAK or other.date_basis in WEAK


def _undated(one: ContactAccount, other: ContactAccount) -> tuple[Reason | None, str]:
    if one.date is not None and other.date is not None:
        # XXXX-09-21: the year is not known, the day is.
        ours, theirs = one.date[4:], other.date[4:]
        if len(ours) == len(theirs) and ours != theirs:
            return Reason("other date", -6.0, f"{one.date}, {other.date}"), APART
        return Reason("same day of a year", 1.5, f"{one.date}, {other.date}"), LINKED
    first, last = window(one)
    then, until = window(other)
    if first is None or last is None or then is None or until is None:
        return None, DOUBTFUL
    if max(first, then) <= min(last, until) + DAY:
        return Reason(
            "told in the same days", 1.0, f"{one.date or one.published}, {other.date or other.published}"
        ), LINKED
    return Reason("told in other days", -2.0), DOUBTFUL


def _kinds(one: ContactAccount, other: ContactAccount) -> Reason | None:
    told = f"{one.kind}, {other.kind}"
    if one.kind == other.kind:
        return Reason("same kind", 1.0, one.kind)
    if {one.kind, other.kind} <= TALKS:
        return None
    if "visit" in (one.kind, other.kind) and {one.kind, other.kind} & TALKS:
        return Reason("a visit and talks", -2.5, told)
    return Reason("other kind", -4.0, told)


def _places(one: ContactAccount, other: ContactAccount) -> Reason | None:
    told = f"{one.place or one.country}, {other.place or other.country}"
    if one.place and other.place:
        if same_place(one.place, other.place):
            return Reason("same place", 2.0, one.place)
        if one.country and one.country == other.country and not _two_cities(one, other):
            return Reason("same country", 1.0, told)
        return Reason("other place", -3.0, told)
    if not one.country or not other.country:
        return None
    if one.country == other.country:
        return Reason("same country", 1.0, one.country)
    return Reason("other place", -3.0, told)


def same_place(one: str, other: str) -> bool:
    if folded(one) == folded(other):
        return True
    ours, theirs = folded(one).split(), folded(other).split()
    if len(ours) != len(theirs):
        return False
    graded = [word_grade(*sorted(pair)) for pair in zip(ours, theirs, strict=True)]
    return all(grade is not None and grade[0] in ("same", "marks", "romanised") for grade in graded)


def _two_cities(one: ContactAccount, other: ContactAccount) -> bool:
    """Whether two names of places in one country are surely two: written in one script, and none is the country's."""
    written = [any(char.isascii() and char.isalpha() for char in account.place or "") for account in (one, other)]
    return written[0] == written[1] and _is_city(one) and _is_city(other)


def _is_city(account: ContactAccount) -> bool:
    from dragoman.reference.states import state_name

    return account.country is None or folded(account.place or "") != folded(state_name(account.country))


def _principals(one: ContactAccount, other: ContactAccount) -> tuple[list[Reason], str]:
    ours, theirs = _heads(one), _heads(other)
    found: list[Reason] = []
    most = LINKED
    matched = {side for side in ours.keys() & theirs.keys() if _meet(ours[side], theirs[side])}
    for side in sorted(ours.keys() & theirs.keys()):
        pair = _meet(ours[side], theirs[side])
        if pair:
            # Beyond two sides a further head adds little: the day and the parties have said it.
            found.append(Reason("same head", 2.0 if len(found) < 2 else 0.5, f"{side}: {pair}"))
            continue
        told = f"{side}: {', '.join(ours[side])}; {', '.join(theirs[side])}"
        if matched and _faintly_alike(ours[side], theirs[side]):
            most = DOUBTFUL
            continue
        found.append(Reason("other head", -4.0, told))
        most = DOUBTFUL if matched and not _two_heads(ours[side], theirs[side]) else APART
    return found, most


def _two_heads(ours: list[str], theirs: list[str]) -> bool:
    """Whether each text names one head of the side, in full, and they are two: a president
    received, then his deputy.
    """
    return len(ours) == len(theirs) == 1 and all(len(name_of(name).words) > 1 for name in (*ours, *theirs))


def _heads(account: ContactAccount) -> dict[str, list[str]]:
    """The names of each side's heads, else of all it is told to have sent."""
    heads: dict[str, list[Attendance]] = {}
    for part in account.participants:
        if part.side:
            heads.setdefault(part.side, []).append(part)
    return {
        side: [part.name for part in parts if part.role in HEADS] or [part.name for part in parts]
        for side, parts in heads.items()
    }


def _meet(ours: list[str], theirs: list[str]) -> str | None:
    for name in ours:
        for against in theirs:
            agreed = agreement(name, against)
            if agreed and agreed.grade != "unlike":
                return name if name == against else f"{name}, {against}"
    return None


def _faintly_alike(ours: list[str], theirs: list[str]) -> bool:
    return any(agreement(name, against) is not None for name in ours for against in theirs)


def _shape(one: ContactAccount, other: ContactAccount) -> tuple[Reason | None, str]:
    """Talks of three are another contact than talks of two of them, though all three are named in both texts."""
    ours, theirs = _shape_of(one), _shape_of(other)
    if "bilateral" in (ours, theirs) and ours != theirs:
        return Reason("other shape", -3.0, f"{ours}, {theirs}"), DOUBTFUL
    return None, LINKED


def _shape_of(account: ContactAccount) -> str:
    """The format, or what the number of parties makes of it."""
    if account.format in ("trilateral", "multilateral"):
        return account.format
    return "bilateral" if len(account.parties) < 3 else "trilateral" if len(account.parties) == 3 else "multilateral"


def _rounds(one: ContactAccount, other: ContactAccount) -> tuple[Reason | None, str]:
    if one.round is None or other.round is None:
        return None, LINKED
    if one.round == other.round:
        return Reason("same round", 2.0, f"{one.series or 'round'} {one.round}"), LINKED
    return Reason("other round", -6.0, f"{one.round}, {other.round}"), APART


def _levels(one: ContactAccount, other: ContactAccount) -> Reason | None:
    if one.level not in ORDERED or other.level not in ORDERED:
        return None
    apart = abs(ORDERED.index(one.level) - ORDERED.index(other.level))
    if apart == 0:
        return Reason("same level", 0.5, one.level)
    return Reason("other level", -2.0, f"{one.level}, {other.level}") if apart > 2 else None


def _status_most(one: ContactAccount, other: ContactAccount) -> str:
    """A contact only recalled, without its day, may be any; a cancelled one was not held."""
    recalled = [account for account in (one, other) if account.status == "back_reference" and account.first is None]
    cancelled = {one.status, other.status} == {"cancelled", "held"}
    return DOUBTFUL if recalled or cancelled else LINKED


def _months(first: date, last: date) -> Iterable[str]:
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        yield f"{year:04d}-{month:02d}"
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
