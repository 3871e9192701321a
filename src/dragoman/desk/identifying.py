"""Who is whom and what is the same, over all that a ledger holds: new entries beside what is known, or all anew.

A new document is compared only with what shares a key with it, never with the whole ledger. What a run finds are rows of
links, doubts and derivations; nothing of an entry changes, and an older link stays on record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman import __version__
from dragoman.model.identity import CONTACT, DOCUMENT, PERSON, Anchor, Doubt, Link, Reason, Ref

if TYPE_CHECKING:
    from dragoman.identity.linking import Grouped
    from dragoman.identity.origins import Told
    from dragoman.identity.persons import Holder
    from dragoman.ledger.linked import Handle
    from dragoman.model.identity import Derivation, PersonMention

RUN = "link"
BATCH = 5000  # entries compared at once; a larger ledger is linked in so many steps
MOST_BESIDE = 60  # members of a known contact or person that a new one is compared with
MOST_TEXTS = 20  # earlier texts that one new text is compared with word by word
Refs = tuple[Ref, Ref]


class Linked(Struct, frozen=True):
    """What one run found: entries it saw, contacts and persons not known before, links that are new or changed, texts
    made from others, and pairs that are new to judge."""

    entries: int = 0
    contacts: int = 0
    persons: int = 0
    links: int = 0
    derived: int = 0
    doubts: int = 0


def link(path: str, *, by: str, anew: bool = False) -> Linked:
    """Link what was entered since the last run, or (`anew`) everything again; all of it is kept or nothing.

    `LedgerError`: the ledger cannot be opened or written.
    """
    from dragoman.ledger import identities
    from dragoman.ledger.linked import hold_links
    from dragoman.ledger.opening import open_ledger

    with open_ledger(path) as ledger, ledger.writing() as connection:
        hold_links(connection)
        before = None if anew else identities.last_run(connection, RUN)
        run = identities.new_run(connection, RUN, by=by, at=now(), version=__version__)
        seen = identities.last_run(connection, RUN)
        through = seen.through_entry if seen else 0
        # What others enter from now on is for the next run.
        after = identities.entries_after(connection, before.through_entry if before else 0)
        ids = [entry_id for entry_id in after if entry_id <= through]
        step = _Step(connection, run, anew=before is None)
        for start in range(0, len(ids), BATCH):
            step.link(ids[start : start + BATCH], whole=len(ids) <= BATCH)
        return step.tally(len(ids))


def relink(ledger: Handle, noun: str, refs: Iterable[Ref], *, by: str) -> None:
    """Link anew all that is linked with any of these, after a judgement; the rest is left as it is."""
    from dragoman.ledger import identities

    known = {found.identity for found in identities.links_of(ledger, noun, set(refs)).values()}
    together = set(refs)
    for group in identities.members(ledger, known).values():
        together.update(group)
    run = identities.new_run(ledger, "judged", by=by, at=now(), version=__version__)
    step = _Step(ledger, run, anew=False)
    if noun == PERSON:
        step.persons_anew(together)
    elif noun == CONTACT:
        step.contacts_anew(together)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class _Step:
    """One run at work: reads what it needs, compares, writes links."""

    def __init__(self, ledger: Handle, run: int, *, anew: bool) -> None:
        self.ledger = ledger
        self.run = run
        self.anew = anew
        self.found = Counter[str]()
        self.through = 0  # of a run over everything: the last entry it has linked; what is known of later ones is old
        self.holders: Holder | None = None

    def link(self, ids: Sequence[int], *, whole: bool) -> None:
        """Texts first, then contacts, which tell by whom a name was met, then persons."""
        beside = not (self.anew and whole)  # a first run over all it will ever see needs no look at what is known
        told = self._texts(ids, beside=beside)
        contacts = self._contacts(ids, beside=beside)
        self._facts(ids, told, contacts)
        self._persons(ids, contacts, beside=beside)
        self.through = max(ids)

    def tally(self, entries: int) -> Linked:
        found = self.found
        return Linked(entries, found[CONTACT], found[PERSON], found["link"], found["derivation"], found["doubt"])

    def _texts(self, ids: Sequence[int], *, beside: bool) -> dict[str, Told]:
        """The new texts, with what they are copies of; found by the words they share."""
        from dragoman.identity.likeness import text_keys
        from dragoman.identity.linking import link_texts
        from dragoman.identity.origins import Told
        from dragoman.ledger import accounts, identities

        new = {text.entry_id: Told(text) for text in accounts.document_texts(self.ledger, ids)}
        keys = {entry_id: text_keys(told.shape) for entry_id, told in new.items()}
        near: set[int] = set()
        if beside:
            for its in keys.values():
                found = identities.candidates(self.ledger, DOCUMENT, its, MOST_TEXTS) if its else []
                near.update(other for other, _, shared in found if other not in new and shared > 1)
        near = {entry_id for entry_id in near if self._seen(entry_id)}
        old = [Told(text) for text in accounts.document_texts(self.ledger, near)]
        copies = self._derived(link_texts([*new.values(), *old], new={told.text.key for told in new.values()}))
        for entry_id, its in keys.items():
            # Whatever shares words with a copy shares them with its origin.
            if new[entry_id].text.key not in copies:
                identities.add_blocking(self.ledger, DOCUMENT, entry_id, {0: its})
        return {told.text.key: told for told in new.values()}

    def _derived(self, found: Sequence[Derivation]) -> set[str]:
        """Enter the derivations that are new; the keys of copies among them."""
        from dragoman.ledger.judgements import add_derivations, derivations

        keys = {item.key for item in found}
        known = {(item.key, item.origin_key): item.kind for item in derivations(self.ledger, keys)} if keys else {}
        new = [item for item in found if known.get((item.key, item.origin_key)) != item.kind]
        add_derivations(self.ledger, self.run, new)
        self.found["derivation"] += len(new)
        return {item.key for item in found if item.kind == "copy_of"}

    def _origins(self, keys: Iterable[str]) -> dict[str, str]:
        """The text at the beginning of each chain; asked again until no chain goes on."""
        from dragoman.identity.origins import roots
        from dragoman.ledger.judgements import derivations

        asked: set[str] = set()
        wanted = set(keys)
        found: dict[tuple[str, str], Derivation] = {}
        while wanted - asked:
            some = sorted(wanted - asked)
            asked.update(some)
            for start in range(0, len(some), 500):
                for item in derivations(self.ledger, some[start : start + 500]):
                    found[item.key, item.origin_key] = item
                    wanted.update((item.key, item.origin_key))
        return roots(list(found.values()))

    def _contacts(self, ids: Sequence[int], *, beside: bool) -> Grouped:
        """The contacts of new entries, each with the accounts it belongs to."""
        from dragoman.identity.contacts import contact_keys
        from dragoman.identity.linking import link_contacts
        from dragoman.ledger import accounts, identities

        new = accounts.contact_accounts(self.ledger, ids)
        keys = {account.ref: contact_keys(account) for account in new}
        near: set[Ref] = set()
        if beside:
            for account in new:
                near.update(self._near(CONTACT, keys[account.ref][1]))
            near |= self._members(CONTACT, near)
        old = accounts.accounts_at(self.ledger, {ref for ref in near - set(keys) if self._seen(ref[0])})
        judged = self._judged(CONTACT, {account.key for account in [*new, *old]})
        old += accounts.accounts_at(self.ledger, self._also(judged, [account.ref for account in [*new, *old]]))
        same, never = self._known(CONTACT, [account.ref for account in old], judged)
        origins = self._origins(account.key for account in [*new, *old])
        grouped = link_contacts([*new, *old], origins=origins, same=same, never=never)
        self._write(CONTACT, grouped, {account.ref: account.anchor for account in [*new, *old]}, judged)
        for account in new:
            identities.add_blocking(self.ledger, CONTACT, account.entry_id, {account.number: keys[account.ref][0]})
        return grouped

    def _facts(self, ids: Sequence[int], told: Mapping[str, Told], contacts: Grouped) -> None:
        """Rewrites and translations: texts that tell of one contact and share its facts, in their order."""
        from dragoman.identity.linking import link_facts
        from dragoman.identity.origins import Told
        from dragoman.ledger import accounts
        from dragoman.ledger.facts import document_facts

        met: dict[int, set[int]] = {}
        for number, group in enumerate(contacts.groups):
            for entry_id, _ in group if len(group) > 1 else ():
                met.setdefault(entry_id, set()).add(number)
        if not met.keys() & set(ids):
            return
        texts = {text.entry_id: text for text in accounts.document_texts(self.ledger, met)}
        facts = document_facts(self.ledger, met)
        full = [
            Told(text, tuple(_fact(fact.what, fact.value) for fact in facts[entry_id]), frozenset(met[entry_id]))
            for entry_id, text in texts.items()
        ]
        self._derived(link_facts(full, new=set(told)))

    def _persons(self, ids: Sequence[int], contacts: Grouped, *, beside: bool) -> None:
        from dragoman.identity.linking import link_persons
        from dragoman.identity.persons import person_keys
        from dragoman.identity.profiles import profile_key
        from dragoman.ledger import accounts, identities

        new = accounts.person_mentions(self.ledger, ids)
        keys = {mention.ref: person_keys([mention.name]) for mention in new}
        near: set[Ref] = set()
        if beside:
            for its in {frozenset(its) for its in keys.values() if its}:
                near.update(self._near(PERSON, its))
            near |= self._beside(contacts)
        old = accounts.mentions_at(self.ledger, {ref for ref in near - set(keys) if self._seen(ref[0])})
        judged = self._judged(PERSON, {mention.key for mention in [*new, *old]})
        old += accounts.mentions_at(self.ledger, self._also(judged, [mention.ref for mention in [*new, *old]]))
        same, never = self._known(PERSON, [mention.ref for mention in old], judged)
        grouped = link_persons(
            [*new, *old],
            contacts=self._met([*new, *old]),
            origins=self._origins(mention.key for mention in [*new, *old]),
            same=same,
            never=never,
            holders=self._holders(),
        )
        self._write(PERSON, grouped, {mention.ref: mention.anchor for mention in [*new, *old]}, judged)
        # One mention of each spelling, state, office and time is enough to find the person by.
        seen = {profile_key(mention) for mention in old}
        for mention in new:
            if profile_key(mention) not in seen:
                seen.add(profile_key(mention))
                identities.add_blocking(self.ledger, PERSON, mention.entry_id, {mention.number: keys[mention.ref]})

    def contacts_anew(self, refs: Collection[Ref]) -> None:
        """These alone, as if none of them had been linked."""
        from dragoman.identity.linking import link_contacts
        from dragoman.ledger import accounts

        told = accounts.accounts_at(self.ledger, refs)
        judged = self._judged(CONTACT, {account.key for account in told})
        origins = self._origins(account.key for account in told)
        grouped = link_contacts(told, origins=origins, same=judged.same, never=judged.never)
        self._write(CONTACT, grouped, {account.ref: account.anchor for account in told}, judged)

    def persons_anew(self, refs: Collection[Ref]) -> None:
        """These alone, as if none of them had been linked."""
        from dragoman.identity.linking import link_persons
        from dragoman.ledger import accounts

        told = accounts.mentions_at(self.ledger, refs)
        judged = self._judged(PERSON, {mention.key for mention in told})
        grouped = link_persons(
            told,
            contacts=self._met(told),
            origins=self._origins(mention.key for mention in told),
            same=judged.same,
            never=judged.never,
            holders=self._holders(),
        )
        self._write(PERSON, grouped, {mention.ref: mention.anchor for mention in told}, judged)

    def _seen(self, entry_id: int) -> bool:
        return not self.anew or entry_id <= self.through

    def _near(self, noun: str, keys: Iterable[str]) -> set[Ref]:
        from dragoman.ledger import identities

        return {(entry_id, number) for entry_id, number, _ in identities.candidates(self.ledger, noun, set(keys))}

    def _members(self, noun: str, refs: Collection[Ref]) -> set[Ref]:
        """Some of those that are linked with any of these, so that what a group already holds is weighed."""
        from dragoman.ledger import identities

        known = {found.identity for found in identities.links_of(self.ledger, noun, refs).values()}
        groups = identities.members(self.ledger, known, limit=MOST_BESIDE).values()
        return {ref for group in groups for ref in group}

    def _beside(self, contacts: Grouped) -> set[Ref]:
        """Everyone who took part in the contacts of the new entries, as the other accounts name them."""
        from dragoman.ledger import accounts

        refs = {ref for group in contacts.groups if len(group) > 1 for ref in group}
        return {
            (account.entry_id, part.number)
            for account in accounts.accounts_at(self.ledger, refs)
            for part in account.participants
            if part.number is not None
        }

    def _met(self, mentions: Sequence[PersonMention]) -> dict[Ref, int]:
        """The contact that each mention's contacts are."""
        from dragoman.ledger.accounts import identities_of

        ids = sorted({mention.entry_id for mention in mentions})
        found: dict[Ref, int] = {}
        for start in range(0, len(ids), 500):
            found.update(identities_of(self.ledger, CONTACT, ids[start : start + 500]))
        return found

    def _judged(self, noun: str, keys: Collection[str]) -> _Judged:
        """The judgements on anything in these texts."""
        from dragoman.ledger.identities import at_anchor
        from dragoman.ledger.judgements import judgements

        same: list[Refs] = []
        never: list[Refs] = []
        by: dict[Ref, Reason] = {}
        for said in judgements(self.ledger, noun):
            if said.one.key not in keys and said.other.key not in keys:
                continue
            one, other = at_anchor(self.ledger, said.one), at_anchor(self.ledger, said.other)
            # A text that is not in this ledger, or was withdrawn: the judgement waits.
            if one is None or other is None or one == other:
                continue
            (same if said.verdict == "same" else never).append((one, other))
            why = f"{said.by}, {said.at[:10]}" + (f": {said.why}" if said.why else "")
            by[one] = by[other] = Reason("judged", 0.0, why)
        return _Judged(same, never, by)

    def _also(self, judged: _Judged, refs: Collection[Ref]) -> set[Ref]:
        """Those that a person has judged together with any of these, and that are not among them."""
        here = set(refs)
        pairs = (pair for pair in (*judged.same, *judged.never) if here.intersection(pair))
        return {ref for pair in pairs for ref in pair if ref not in here and self._seen(ref[0])}

    def _known(self, noun: str, old: Sequence[Ref], judged: _Judged) -> tuple[list[Refs], list[Refs]]:
        """Judged pairs, and those that earlier runs linked or kept apart: a step adds to what is known, it melts nothing.

        Two persons or contacts that a new text shows to be one are joined when everything is linked anew.
        """
        from dragoman.ledger import identities

        groups: dict[int, list[Ref]] = {}
        for ref, found in sorted(identities.links_of(self.ledger, noun, old).items()):
            groups.setdefault(found.identity, []).append(ref)
        firsts = [group[0] for group in groups.values()]
        linked = [(group[0], ref) for group in groups.values() for ref in group[1:]]
        told = {frozenset(pair) for pair in judged.same}
        apart = [
            (one, other) for at, one in enumerate(firsts) for other in firsts[at + 1 :] if {one, other} not in told
        ]
        return [*judged.same, *linked], [*judged.never, *apart]

    def _write(self, noun: str, grouped: Grouped, anchors: Mapping[Ref, Anchor], judged: _Judged) -> None:
        """Rows for the links that are new or have changed, for new doubts, and for doubts that are no more."""
        from dragoman.ledger import identities

        before = identities.links_of(self.ledger, noun, list(anchors))
        former = self._former(noun, {ref: anchor for ref, anchor in anchors.items() if ref not in before})
        taken: set[int] = set()
        rows = []
        for group in grouped.groups:
            ours = [before[ref].identity for ref in group if ref in before]
            ours += [former[ref] for ref in group if ref in former]
            identity = next((known for known in ours if known not in taken), None)
            if identity is None:
                identity = identities.new_identity(self.ledger, noun, self.run)
                self.found[noun] += 1
            taken.add(identity)
            rows += [
                _link(noun, ref, identity, grouped, judged)
                for ref in group
                if ref not in before or before[ref].identity != identity
            ]
        identities.add_links(self.ledger, self.run, rows)
        self.found["link"] += len(rows)
        self._doubts(noun, grouped, anchors)

    def _former(self, noun: str, anchors: Mapping[Ref, Anchor]) -> dict[Ref, int]:
        """Who or what an earlier reading of the same text was linked with, at the same words: its number is kept."""
        from dragoman.ledger import accounts, identities
        from dragoman.ledger.linked import earlier_editions

        older = earlier_editions(self.ledger, {entry_id for entry_id, _ in anchors})
        if not older:
            return {}
        ids = {entry_id for found in older.values() for entry_id in found}
        told = (
            accounts.person_mentions(self.ledger, ids)
            if noun == PERSON
            else accounts.contact_accounts(self.ledger, ids)
        )
        links = identities.links_of(self.ledger, noun, [item.ref for item in told])
        newest = {item.anchor: links[item.ref].identity for item in told if item.ref in links}
        return {ref: newest[anchor] for ref, anchor in anchors.items() if anchor in newest}

    def _doubts(self, noun: str, grouped: Grouped, anchors: Mapping[Ref, Anchor]) -> None:
        from dragoman.ledger.judgements import add_doubts, settle_doubts
        from dragoman.ledger.linked import doubts_among

        found = {tuple(sorted((anchors[one], anchors[other]))): score for (one, other), score in grouped.doubts.items()}
        waiting = {(doubt.one, doubt.other): doubt for doubt in doubts_among(self.ledger, noun, anchors.values())}
        new = [
            Doubt(noun, one, other, score.points, list(score.reasons))
            for (one, other), score in sorted(found.items())
            if (one, other) not in waiting or waiting[one, other].score != score.points
        ]
        add_doubts(self.ledger, self.run, new)
        self.found["doubt"] += len(new)
        settle_doubts(self.ledger, self.run, sorted(pair for pair in waiting if pair not in found))

    def _holders(self) -> Holder:
        """Whom the imported lists, and the one that is shipped, know by a name in an office."""
        from dragoman.desk.offices import known_holders

        if self.holders is None:
            self.holders = known_holders(self.ledger)
        return self.holders


class _Judged(Struct, frozen=True):
    """Judgements on the places they now stand at, and for each place who said so."""

    same: list[Refs]
    never: list[Refs]
    by: dict[Ref, Reason]


def _link(noun: str, ref: Ref, identity: int, grouped: Grouped, judged: _Judged) -> Link:
    score = grouped.by.get(ref)
    if ref in judged.by:
        return Link(
            noun, *ref, identity, score.points if score else 0.0, [judged.by[ref], *(score.reasons if score else ())]
        )
    if score is None:
        return Link(noun, *ref, identity, 0.0, [Reason("first told of", 0.0)])
    return Link(noun, *ref, identity, score.points, list(score.reasons))


def _fact(what: str, value: str) -> str:
    """A fact in a form that is the same in every language: a name by its sounds."""
    from dragoman.identity.letters import bare, sounds_of
    from dragoman.identity.parts import family_of

    if what != "person":
        return f"{what} {value}"
    state, _, name = value.partition(" ")
    heard = next(iter(sounds_of(family_of(name or state)).readings), "")
    return f"person {state} {bare(heard)}"
