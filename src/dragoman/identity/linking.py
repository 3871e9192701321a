"""Accounts, mentions and texts to groups of the same: what was found for each pair, judged before it was scored.

`same` and `never` are pairs that a person has judged. Everything is in the order of (entry, number): the same ledger
gives the same groups.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import combinations, product

from msgspec import Struct

from dragoman.identity.clusters import Pair, join
from dragoman.identity.contacts import compare_contacts, contact_keys
from dragoman.identity.likeness import text_keys
from dragoman.identity.origins import Told, derive
from dragoman.identity.persons import Holder, compare_persons, no_list, person_keys, two_names
from dragoman.identity.profiles import Profile, profiles_of
from dragoman.identity.scoring import APART, DOUBTFUL, LINKED, Score
from dragoman.model.identity import ContactAccount, Derivation, PersonMention, Reason, Ref

Refs = tuple[Ref, Ref]
MARGIN = 1.5  # points; of two that cannot both be meant the better must lead by so much
CROWDED = 400  # members of a block; a key that so many share tells nothing of a text
JUDGED = Score((Reason("judged", 0.0, "a person has said so"),))


class Grouped(Struct, frozen=True):
    """Groups of refs, each in order and the groups by their first; `by` is the score that brought a
    ref to its group.
    """

    groups: list[list[Ref]]
    by: dict[Ref, Score]
    doubts: dict[Refs, Score]


def link_contacts(
    accounts: Iterable[ContactAccount],
    *,
    origins: Mapping[str, str] | None = None,
    same: Collection[Refs] = (),
    never: Collection[Refs] = (),
) -> Grouped:
    """Accounts of one contact together; `origins` gives the text another is made from."""
    nodes = sorted(accounts, key=lambda account: account.ref)
    of = dict(origins or {})
    scores = {
        (one, other): compare_contacts(nodes[one], nodes[other], same_text=_one_text(nodes[one], nodes[other], of))
        for one, other in _pairs([contact_keys(account) for account in nodes])
    }
    places = {account.ref: place for place, account in enumerate(nodes)}
    apart = {pair for pair, score in scores.items() if score.most == APART}
    settled = _ambiguous(scores, lambda pair: pair in apart or nodes[pair[0]].key == nodes[pair[1]].key)

    judged = _placed(same, places)
    overruled = {place for pair in judged if pair in apart for place in pair}

    def two(pair: Pair) -> bool:
        if pair not in scores:
            one, other = (nodes[place] for place in pair)
            scores[pair] = compare_contacts(one, other, same_text=_one_text(one, other, of))
        return scores[pair].most == APART

    def may_join(ours: Sequence[int], theirs: Sequence[int]) -> bool:
        if {nodes[place].key for place in ours} & {nodes[place].key for place in theirs}:
            return False
        return not any(two(_pair(one, other)) for one, other in product(ours, theirs) if not overruled & {one, other})

    joined = join(len(nodes), settled, same=judged, never=_placed(never, places), may_join=may_join)
    refs = [account.ref for account in nodes]
    return Grouped(
        groups=[[refs[place] for place in group] for group in joined.groups],
        by={refs[place]: score for place, score in joined.by.items()},
        doubts={(refs[one], refs[other]): score for (one, other), score in joined.doubts.items()},
    )


def link_persons(
    mentions: Iterable[PersonMention],
    *,
    contacts: Mapping[Ref, int],
    origins: Mapping[str, str] | None = None,
    same: Collection[Refs] = (),
    never: Collection[Refs] = (),
    holders: Holder = no_list,
) -> Grouped:
    """Mentions of one person together; `contacts` gives the identity of each contact they took part in."""
    judged = frozenset(ref for pair in (*same, *never) for ref in pair)
    nodes = profiles_of(mentions, contacts=contacts, origins=origins or {}, alone=judged)
    places = {ref: place for place, profile in enumerate(nodes) for ref in profile.members}
    scores = {(one, other): compare_persons(nodes[one], nodes[other], holders) for one, other in _person_pairs(nodes)}
    apart = {pair for pair, score in scores.items() if score.most == APART}

    def two(pair: Pair) -> bool:
        return pair in apart or two_names(nodes[pair[0]], nodes[pair[1]])

    judged_same = _placed(same, places)
    # A person has said that one is called by two names: neither keeps others away any more.
    overruled = {place for pair in judged_same if two(pair) for place in pair}

    def may_join(ours: Sequence[int], theirs: Sequence[int]) -> bool:
        return not any(two(_pair(one, other)) for one, other in product(ours, theirs) if not overruled & {one, other})

    joined = join(
        len(nodes),
        _ambiguous(scores, two),
        same=judged_same,
        never=_placed(never, places),
        may_join=may_join,
    )
    by = {ref: joined.by[place] for place in joined.by for ref in nodes[place].members}
    for profile in nodes:
        for ref in profile.members[1:]:
            by.setdefault(ref, _alike(profile))
    groups = [[ref for place in group for ref in nodes[place].members] for group in joined.groups]
    return Grouped(
        groups=sorted(sorted(group) for group in groups),
        by=by,
        doubts={(nodes[one].ref, nodes[other].ref): score for (one, other), score in joined.doubts.items()},
    )


def link_texts(texts: Iterable[Told], *, new: Collection[str] | None = None) -> list[Derivation]:
    """Which of these texts were made from which, by their words; with `new`, only pairs with one of these keys."""
    nodes = sorted(texts, key=lambda told: (told.text.entry_id, told.text.key))
    return _derived(nodes, [text_keys(told.shape) for told in nodes], new)


def link_facts(texts: Iterable[Told], *, new: Collection[str] | None = None) -> list[Derivation]:
    """The same by their facts, of texts that tell of one contact: rewrites and translations share no words."""
    nodes = sorted(texts, key=lambda told: (told.text.entry_id, told.text.key))
    return _derived(nodes, [{f"contact {identity}" for identity in told.contacts} for told in nodes], new)


def _derived(nodes: Sequence[Told], keys: Sequence[set[str]], new: Collection[str] | None) -> list[Derivation]:
    pairs = _pairs([(key, key) for key in keys], crowded=CROWDED)
    if new is not None:
        pairs = [pair for pair in pairs if any(nodes[place].text.key in new for place in pair)]
    found = (derive(nodes[one], nodes[other]) for one, other in pairs)
    return sorted(filter(None, found), key=lambda derivation: (derivation.key, derivation.origin_key))


def _pairs(keys: Sequence[tuple[set[str], set[str]]], crowded: int | None = None) -> list[Pair]:
    """Pairs of places that share a key one is entered under and the other looked up by; in order, each once."""
    entered: dict[str, list[int]] = {}
    for place, (under, _) in enumerate(keys):
        for key in under:
            entered.setdefault(key, []).append(place)
    found: set[Pair] = set()
    for place, (_, asked) in enumerate(keys):
        for key in asked:
            block = entered.get(key, ())
            if crowded is None or len(block) <= crowded:
                found.update(_pair(place, other) for other in block if other != place)
    return sorted(found)


def _person_pairs(nodes: Sequence[Profile]) -> list[Pair]:
    """Profiles with a spelling in common, and those of one contact, where a name may be garbled beyond its key."""
    keys = [person_keys([profile.name]) for profile in nodes]
    met = [{f"met {identity} {profile.state}" for identity in profile.contacts} for profile in nodes]
    return _pairs([(own | beside, own | beside) for own, beside in zip(keys, met, strict=True)])


def _ambiguous(scores: Mapping[Pair, Score], two: Callable[[Pair], bool]) -> dict[Pair, Score]:
    """The scores, where a link becomes a doubt when another that cannot be meant as well is nearly as good."""
    partners: dict[int, list[int]] = {}
    for one, other in (pair for pair, score in scores.items() if score.verdict == LINKED):
        partners.setdefault(one, []).append(other)
        partners.setdefault(other, []).append(one)
    settled = dict(scores)
    for place in sorted(partners):
        ranked = sorted(partners[place], key=lambda other: (-scores[_pair(place, other)].points, other))
        for better, worse in combinations(ranked, 2):
            lead = scores[_pair(place, better)].points - scores[_pair(place, worse)].points
            if two(_pair(better, worse)):
                settled[_pair(place, worse)] = _held_back(settled[_pair(place, worse)], lead)
                if lead < MARGIN:
                    settled[_pair(place, better)] = _held_back(settled[_pair(place, better)], lead)
    return settled


def _held_back(score: Score, lead: float) -> Score:
    if lead >= MARGIN:
        return Score((*score.reasons, Reason("another is meant", 0.0, f"by {lead:.1f} points")), APART)
    if score.most != LINKED:
        return score
    return Score((*score.reasons, Reason("two could be meant", 0.0)), DOUBTFUL)


def _one_text(one: ContactAccount, other: ContactAccount, origins: Mapping[str, str]) -> bool:
    return origins.get(one.key, one.key) == origins.get(other.key, other.key)


def _alike(profile: Profile) -> Score:
    told = ", ".join(filter(None, [profile.name, profile.state, *(post.rank for post in profile.posts[:2])]))
    return Score((Reason("same name, state and office", 7.0, told),))


def _placed(pairs: Iterable[Refs], places: Mapping[Ref, int]) -> list[Pair]:
    known = [(places[one], places[other]) for one, other in pairs if one in places and other in places]
    return [_pair(one, other) for one, other in known if one != other]


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)
