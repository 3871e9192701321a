"""Who is whom and what is the same, over all that a ledger holds: new entries beside what is known, or all anew.

A new document is compared only with what shares a key with it, never with the whole ledger. What a run finds are rows
of links, doubts and derivations; nothing of an entry changes, and an older link stays on record.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman import __version__
from dragoman.desk.known import Known
from dragoman.desk.links import Written
from dragoman.model.identity import CONTACT, DOCUMENT, PERSON, Ref

if TYPE_CHECKING:
    from dragoman.identity.linking import Grouped
    from dragoman.identity.origins import Told
    from dragoman.identity.persons import Holder
    from dragoman.ledger.linked import Handle

RUN = "link"
BATCH = 5000  # entries compared at once; a larger ledger is linked in so many steps
MOST_TEXTS = 20  # earlier texts that one new text is compared with word by word


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
        self.anew = anew
        self.known = Known(ledger, anew=anew)
        self.written = Written(ledger, run)
        self.holders: Holder | None = None

    def link(self, ids: Sequence[int], *, whole: bool) -> None:
        """Texts first, then contacts, which tell by whom a name was met, then persons."""
        beside = not (self.anew and whole)  # a first run over all it will ever see needs no look at what is known
        told = self._texts(ids, beside=beside)
        contacts = self._contacts(ids, beside=beside)
        self._facts(ids, told, contacts)
        self._persons(ids, contacts, beside=beside)
        self.known.through = max(ids)

    def tally(self, entries: int) -> Linked:
        found = self.written.found
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
        near = {entry_id for entry_id in near if self.known.seen(entry_id)}
        old = [Told(text) for text in accounts.document_texts(self.ledger, near)]
        copies = self.written.derivations(
            link_texts([*new.values(), *old], new={told.text.key for told in new.values()})
        )
        for entry_id, its in keys.items():
            # Whatever shares words with a copy shares them with its origin.
            if new[entry_id].text.key not in copies:
                identities.add_blocking(self.ledger, DOCUMENT, entry_id, {0: its})
        return {told.text.key: told for told in new.values()}

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
                near.update(self.known.near(CONTACT, keys[account.ref][1]))
            near |= self.known.members(CONTACT, near)
        old = accounts.accounts_at(self.ledger, {ref for ref in near - set(keys) if self.known.seen(ref[0])})
        judged = self.known.judged(CONTACT, {account.key for account in [*new, *old]})
        old += accounts.accounts_at(self.ledger, self.known.also(judged, [account.ref for account in [*new, *old]]))
        same, never = self.known.pairs(CONTACT, [account.ref for account in old], judged)
        origins = self.known.origins(account.key for account in [*new, *old])
        grouped = link_contacts([*new, *old], origins=origins, same=same, never=never)
        self.written.links(CONTACT, grouped, {account.ref: account.anchor for account in [*new, *old]}, judged)
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
        self.written.derivations(link_facts(full, new=set(told)))

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
                near.update(self.known.near(PERSON, its))
            near |= self.known.beside(contacts)
        old = accounts.mentions_at(self.ledger, {ref for ref in near - set(keys) if self.known.seen(ref[0])})
        judged = self.known.judged(PERSON, {mention.key for mention in [*new, *old]})
        old += accounts.mentions_at(self.ledger, self.known.also(judged, [mention.ref for mention in [*new, *old]]))
        same, never = self.known.pairs(PERSON, [mention.ref for mention in old], judged)
        grouped = link_persons(
            [*new, *old],
            contacts=self.known.met([*new, *old]),
            origins=self.known.origins(mention.key for mention in [*new, *old]),
            same=same,
            never=never,
            holders=self._holders(),
        )
        self.written.links(PERSON, grouped, {mention.ref: mention.anchor for mention in [*new, *old]}, judged)
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
        judged = self.known.judged(CONTACT, {account.key for account in told})
        origins = self.known.origins(account.key for account in told)
        grouped = link_contacts(told, origins=origins, same=judged.same, never=judged.never)
        self.written.links(CONTACT, grouped, {account.ref: account.anchor for account in told}, judged)

    def persons_anew(self, refs: Collection[Ref]) -> None:
        """These alone, as if none of them had been linked."""
        from dragoman.identity.linking import link_persons
        from dragoman.ledger import accounts

        told = accounts.mentions_at(self.ledger, refs)
        judged = self.known.judged(PERSON, {mention.key for mention in told})
        grouped = link_persons(
            told,
            contacts=self.known.met(told),
            origins=self.known.origins(mention.key for mention in told),
            same=judged.same,
            never=judged.never,
            holders=self._holders(),
        )
        self.written.links(PERSON, grouped, {mention.ref: mention.anchor for mention in told}, judged)

    def _holders(self) -> Holder:
        """Whom the imported lists, and the one that is shipped, know by a name in an office."""
        from dragoman.desk.offices import known_holders

        if self.holders is None:
            self.holders = known_holders(self.ledger)
        return self.holders


def _fact(what: str, value: str) -> str:
    """A fact in a form that is the same in every language: a name by its sounds."""
    from dragoman.identity.letters import bare, sounds_of
    from dragoman.identity.parts import family_of

    if what != "person":
        return f"{what} {value}"
    state, _, name = value.partition(" ")
    heard = next(iter(sounds_of(family_of(name or state)).readings), "")
    return f"person {state} {bare(heard)}"
