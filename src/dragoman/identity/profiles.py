"""Mentions of persons to profiles: those that say the same of someone stand together and are compared once.

A profile holds mentions with one spelling, one state and the same offices in the same years, so that a name told of
in a
hundred thousand texts costs no more to compare than one told of in ten.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from dragoman.identity.letters import sounds_of
from dragoman.identity.parts import name_of
from dragoman.model.identity import OfficeHeld, PersonMention, Ref
from dragoman.model.names import folded

# Offices that one person holds at a time in a state.
SINGLE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "speaker_of_parliament", "io_head"})
YEARS_TOGETHER = 2  # a profile's mentions lie in one stretch of so many years


class Post(Struct, frozen=True):
    """An office someone was told to hold, and the days between which it was, e.g. foreign_minister of `RUS`."""

    rank: str
    state: str | None
    title: str  # folded
    organisation: str | None
    first: date | None
    last: date | None


class Profile(Struct, frozen=True):
    """Mentions that say the same of someone, e.g. 'Sergey Lavrov' of `RUS`, foreign_minister, 2018–2019."""

    name: str
    state: str | None
    posts: tuple[Post, ...]
    first: date | None
    last: date | None
    beside: frozenset[tuple[str, date | None]]  # names of those met, with the day
    contacts: frozenset[int]  # identities of the contacts they took part in
    texts: frozenset[str]  # keys of the texts, each by its origin
    keys: frozenset[str]  # keys of the texts
    members: tuple[Ref, ...]

    @property
    def ref(self) -> Ref:
        """The earliest member, which names the profile."""
        return self.members[0]


def profiles_of(
    mentions: Iterable[PersonMention],
    *,
    contacts: Mapping[Ref, int],
    origins: Mapping[str, str],
    alone: frozenset[Ref] = frozenset(),
) -> list[Profile]:
    """The profiles of these mentions, by their earliest member; those of `alone` stand each by itself.

    `contacts` gives the identity of the contact (entry, number); `origins` the text another is a copy of.
    """
    groups: dict[tuple[object, ...], list[PersonMention]] = {}
    for mention in sorted(mentions, key=lambda mention: mention.ref):
        groups.setdefault(_group(mention, alone, contacts), []).append(mention)
    found = [_profile(group, contacts, origins) for group in groups.values()]
    return sorted(found, key=lambda profile: profile.ref)


def profile_key(mention: PersonMention) -> tuple[object, ...]:
    """What mentions of one profile have in common; of a family name alone, only what does not hang on its contacts."""
    return _group(mention, frozenset(), {})


def _group(mention: PersonMention, alone: frozenset[Ref], contacts: Mapping[Ref, int]) -> tuple[object, ...]:
    if mention.ref in alone:
        return (mention.ref,)
    ranks = tuple(sorted({(office.rank, office.state, office.acting) for office in mention.offices}))
    period = mention.first.year // YEARS_TOGETHER if mention.first else None
    spelled = " ".join(sounds_of(word).plain for word in name_of(mention.name).words), name_of(mention.name).suffix
    if len(name_of(mention.name).words) == 1:
        # A family name alone is many people: only those of one contact, or of one office, are taken together.
        single = any(office.rank in SINGLE for office in mention.offices) and mention.state is not None
        met = tuple(sorted({contacts.get((mention.entry_id, number), -1) for number in mention.contacts}))
        return (*spelled, mention.state, ranks, period, *(() if single else (met or mention.ref,)))
    # Without a state, a name is only a name: Jan Kowal of one text need not be Jan Kowal of another.
    return (*spelled, mention.state or mention.ref, ranks, period)


def _profile(mentions: list[PersonMention], contacts: Mapping[Ref, int], origins: Mapping[str, str]) -> Profile:
    met = {contacts.get((mention.entry_id, number)) for mention in mentions for number in mention.contacts}
    return Profile(
        name=mentions[0].name,
        state=mentions[0].state,
        posts=tuple(_posts(mentions)),
        first=min((mention.first for mention in mentions if mention.first), default=None),
        last=max((mention.last for mention in mentions if mention.last), default=None),
        beside=frozenset((folded(name), mention.first) for mention in mentions for name in mention.beside),
        contacts=frozenset(identity for identity in met if identity is not None),
        texts=frozenset(origins.get(mention.key, mention.key) for mention in mentions),
        keys=frozenset(mention.key for mention in mentions),
        members=tuple(mention.ref for mention in mentions),
    )


def _posts(mentions: list[PersonMention]) -> list[Post]:
    spans: dict[tuple[str, str, str, str], list[PersonMention]] = {}
    for mention in mentions:
        for office in mention.offices:
            spans.setdefault(_post_key(office), []).append(mention)
    return [
        Post(
            rank=rank,
            state=state or None,
            title=title,
            organisation=organisation or None,
            first=min((holder.first for holder in holders if holder.first), default=None),
            last=max((holder.last for holder in holders if holder.last), default=None),
        )
        for (rank, state, title, organisation), holders in sorted(spans.items())
    ]


def _post_key(office: OfficeHeld) -> tuple[str, str, str, str]:
    return office.rank, office.state or "", folded(office.title), office.organisation or ""
