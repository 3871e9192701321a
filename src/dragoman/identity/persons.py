"""Two profiles to a score: names first, then state, office at the time, those met, the same contact, the same text.

No likeness of letters decides alone: the points of any two names stay under what a link asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta

from dragoman.identity.names import Agreement, agreement, keys_of_name
from dragoman.identity.profiles import SINGLE, Post, Profile
from dragoman.identity.scoring import APART, DOUBTFUL, LINKED, Score, least, scored
from dragoman.identity.words import likeness
from dragoman.model.identity import Reason

# Points of a name with given name, and of a family name alone, by the weakest word's grade.
FULL = {
    "same": 5.0,
    "marks": 5.0,
    "romanised": 4.75,
    "inflected": 4.5,
    "variant": 4.25,
    "initial": 3.5,
    "vowels": 3.0,
    "near": 2.5,
    "unlike": 1.0,
}
FAMILY = {"same": 2.5, "marks": 2.5, "romanised": 2.5, "variant": 2.0, "inflected": 1.5, "vowels": 1.5, "near": 0.5}
SAME_STATE, OTHER_STATE, STATE_AND_BODY = 2.0, -4.0, -0.5
SAME_CONTACT, SAME_TEXT, SAME_DAY_BESIDE, BESIDE = 3.0, 2.0, 1.5, 0.5
TWO_IN_ONE_TEXT = -3.0
DAYS_BESIDE = timedelta(days=3)
TERM = timedelta(days=366 * 12)  # few hold one office for longer; beyond, it says less
TERM_OF_A_SURNAME = timedelta(days=366 * 8)  # families hold offices too: two presidents Lleras nine years apart
REIGN = timedelta(days=366 * 35)
_MONARCH = frozenset(
    [
        "king",
        "queen",
        "emperor",
        "empress",
        "shah",
        "sultan",
        "emir",
        "amir",
        "prince",
        "princess",
        "duke",
        "duchess",
        "pope",
        "roi",
        "reine",
    ]
)
LONG, LIFE = timedelta(days=366 * 25), timedelta(days=366 * 55)  # between two mentions of one person in office
SIMILAR_TITLES = 0.8
Holder = Callable[[Profile], frozenset[str]]  # whom a list of office-holders knows by this name, in this office, then


def no_list(profile: Profile) -> frozenset[str]:
    """Where no list of office-holders is at hand."""
    return frozenset()


def person_keys(names: Iterable[str]) -> set[str]:
    """Keys under which the other spellings of someone are looked up."""
    return {key for name in names for key in keys_of_name(name)}


def compare_persons(one: Profile, other: Profile, holders: Holder = no_list) -> Score:
    """How likely two profiles are one person, with a reason for each point."""
    agreed = agreement(one.name, other.name)
    if agreed is None:
        return Score((Reason("other name", 0, f"{one.name}, {other.name}"),), APART)
    points = (FULL if agreed.full else FAMILY).get(agreed.grade)
    if points is None:
        return Score((Reason("other name", 0, f"{one.name}, {other.name}"),), APART)
    listed, listed_most = _listed(holders(one), holders(other))
    apart = _years_apart(one, other)
    most = least(DOUBTFUL if agreed.grade == "unlike" else LINKED, listed_most, _apart_most(apart))
    found = [
        Reason("name", points, _named(agreed, one, other)),
        _state(one, other),
        _office(one, other, TERM if agreed.full else TERM_OF_A_SURNAME),
        _beside(one, other),
        Reason("same contact", SAME_CONTACT) if one.contacts & other.contacts else None,
        Reason("same text", SAME_TEXT, "one text is a copy of the other") if one.texts & other.texts else None,
        Reason("one text", TWO_IN_ONE_TEXT, "a text that names both") if one.keys & other.keys else None,
        listed,
        apart,
    ]
    score = scored(found, most=most)
    if not any(reason.points > 0 for reason in score.reasons[1:]):
        # The letters alone; at most a person may say.
        return Score(score.reasons, least(score.most, DOUBTFUL))
    return score


def two_names(one: Profile, other: Profile) -> bool:
    """Whether two profiles can never be one person: their full names are two names."""
    return agreement(one.name, other.name) is None


def _named(agreed: Agreement, one: Profile, other: Profile) -> str:
    whole = "" if agreed.full else "family name only: "
    return whole + ("; ".join(agreed.told) if agreed.told else f"{one.name}, {other.name}")


def _state(one: Profile, other: Profile) -> Reason | None:
    ours, theirs = states_of(one), states_of(other)
    if not ours or not theirs:
        return None
    if ours & theirs:
        return Reason("same state", SAME_STATE, ", ".join(sorted(ours & theirs)))
    told = f"{', '.join(sorted(ours))}; {', '.join(sorted(theirs))}"
    if not (any(map(_is_state, ours)) and any(map(_is_state, theirs))):
        return Reason("a state and an organisation", STATE_AND_BODY, told)
    return Reason("other state", OTHER_STATE, told)


def states_of(profile: Profile) -> set[str]:
    """The states and organisations someone is told to act for."""
    return {state for state in (profile.state, *(post.state for post in profile.posts)) if state}


def _is_state(code: str) -> bool:
    return len(code) == 3 and code.isupper()


def _office(one: Profile, other: Profile, term: timedelta) -> Reason | None:
    """The best that two lists of offices say; another office in the same months counts a little against."""
    found = [reason for ours in one.posts for theirs in other.posts if (reason := _posts(ours, theirs, term))]
    if found:
        return max(found, key=lambda reason: reason.points)
    ours, theirs = _single(one.posts), _single(other.posts)
    if ours and theirs and _gap(one.first, one.last, other.first, other.last) < timedelta(days=90):
        return Reason("other office", -1.5, f"{ours}, {theirs} in the same months")
    return None


def _posts(ours: Post, theirs: Post, term: timedelta) -> Reason | None:
    if ours.rank != theirs.rank or (ours.rank == "other" and ours.title != theirs.title):
        return None
    if ours.state and theirs.state and ours.state != theirs.state:
        return None
    told = f"{ours.rank}{' of ' + (ours.state or theirs.state or '') if ours.state or theirs.state else ''}"
    if _MONARCH & set(ours.title.split()) & set(theirs.title.split()):
        term = max(term, REIGN)  # one name is their whole name
    near = _gap(ours.first, ours.last, theirs.first, theirs.last) <= term
    if ours.rank in SINGLE:
        return Reason("same office", 2.5 if near else 1.0, told)
    alike = likeness(ours.title, theirs.title) >= SIMILAR_TITLES
    return Reason("same office" if alike else "same rank", (1.5 if alike else 0.75) if near else 0.5, told)


def _single(posts: Collection[Post]) -> str | None:
    return next((post.rank for post in posts if post.rank in SINGLE), None)


def _beside(one: Profile, other: Profile) -> Reason | None:
    """Someone met by both: on the same days it says much, at any time a little."""
    best: Reason | None = None
    for name, day in sorted(one.beside, key=str):
        for against, then in sorted(other.beside, key=str):
            if name != against and agreement(name, against) is None:
                continue
            if day and then and abs(day - then) <= DAYS_BESIDE:
                return Reason("same counterpart", SAME_DAY_BESIDE, f"beside {name} on {min(day, then)}")
            best = best or Reason("same counterpart", BESIDE, f"beside {name}")
    return best


def _listed(ours: frozenset[str], theirs: frozenset[str]) -> tuple[Reason | None, str]:
    if not ours or not theirs:
        return None, LINKED
    if ours & theirs:
        return Reason("same in a list", 1.0, ", ".join(sorted(ours & theirs))), LINKED
    return Reason("others in a list", -4.0, f"{', '.join(sorted(ours))}; {', '.join(sorted(theirs))}"), APART


def _years_apart(one: Profile, other: Profile) -> Reason | None:
    gap = _gap(one.first, one.last, other.first, other.last)
    if gap > LONG:
        return Reason("years apart", -6.0 if gap > LIFE else -2.0, f"{gap.days // 365} years")
    return None


def _apart_most(reason: Reason | None) -> str:
    return APART if reason is not None and reason.points <= -6 else LINKED


def _gap(first: date | None, last: date | None, then: date | None, until: date | None) -> timedelta:
    """The time between two stretches; nothing when they touch, or when a day is not known."""
    if first is None or last is None or then is None or until is None:
        return timedelta(0)
    return max(then - last, first - until, timedelta(0))
