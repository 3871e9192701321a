"""New entries to what a ledger knows that they may belong to: by a shared key, by links, by what a person judged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.model.identity import CONTACT, Reason, Ref

if TYPE_CHECKING:
    from dragoman.identity.linking import Grouped
    from dragoman.ledger.linked import Handle
    from dragoman.model.identity import Derivation, PersonMention

MOST_BESIDE = 60  # members of a known contact or person that a new one is compared with
AT_ONCE = 500  # texts asked for in one question
Refs = tuple[Ref, Ref]


class Judged(Struct, frozen=True):
    """Judgements on the places they now stand at, and for each place who said so."""

    same: list[Refs]
    never: list[Refs]
    by: dict[Ref, Reason]


class Known:
    """What a run may look at: everything, or (`anew`) no more than it has linked itself."""

    def __init__(self, ledger: Handle, *, anew: bool) -> None:
        self.ledger = ledger
        self.anew = anew
        self.through = 0  # of a run over everything: the last entry it has linked; what is known of later ones is old

    def seen(self, entry_id: int) -> bool:
        return not self.anew or entry_id <= self.through

    def near(self, noun: str, keys: Iterable[str]) -> set[Ref]:
        from dragoman.ledger import identities

        return {(entry_id, number) for entry_id, number, _ in identities.candidates(self.ledger, noun, set(keys))}

    def members(self, noun: str, refs: Collection[Ref]) -> set[Ref]:
        """Some of those that are linked with any of these, so that what a group already holds is weighed."""
        from dragoman.ledger import identities

        known = {found.identity for found in identities.links_of(self.ledger, noun, refs).values()}
        groups = identities.members(self.ledger, known, limit=MOST_BESIDE).values()
        return {ref for group in groups for ref in group}

    def beside(self, contacts: Grouped) -> set[Ref]:
        """Everyone who took part in the contacts of the new entries, as the other accounts name them."""
        from dragoman.ledger import accounts

        refs = {ref for group in contacts.groups if len(group) > 1 for ref in group}
        return {
            (account.entry_id, part.number)
            for account in accounts.accounts_at(self.ledger, refs)
            for part in account.participants
            if part.number is not None
        }

    def met(self, mentions: Sequence[PersonMention]) -> dict[Ref, int]:
        """The contact that each mention's contacts are."""
        from dragoman.ledger.accounts import identities_of

        ids = sorted({mention.entry_id for mention in mentions})
        found: dict[Ref, int] = {}
        for start in range(0, len(ids), AT_ONCE):
            found.update(identities_of(self.ledger, CONTACT, ids[start : start + AT_ONCE]))
        return found

    def origins(self, keys: Iterable[str]) -> dict[str, str]:
        """The text at the beginning of each chain; asked again until no chain goes on."""
        from dragoman.identity.origins import roots
        from dragoman.ledger.judgements import derivations

        asked: set[str] = set()
        wanted = set(keys)
        found: dict[tuple[str, str], Derivation] = {}
        while wanted - asked:
            some = sorted(wanted - asked)
            asked.update(some)
            for start in range(0, len(some), AT_ONCE):
                for item in derivations(self.ledger, some[start : start + AT_ONCE]):
                    found[item.key, item.origin_key] = item
                    wanted.update((item.key, item.origin_key))
        return roots(list(found.values()))

    def judged(self, noun: str, keys: Collection[str]) -> Judged:
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
        return Judged(same, never, by)

    def also(self, judged: Judged, refs: Collection[Ref]) -> set[Ref]:
        """Those that a person has judged together with any of these, and that are not among them."""
        here = set(refs)
        pairs = (pair for pair in (*judged.same, *judged.never) if here.intersection(pair))
        return {ref for pair in pairs for ref in pair if ref not in here and self.seen(ref[0])}

    def pairs(self, noun: str, old: Sequence[Ref], judged: Judged) -> tuple[list[Refs], list[Refs]]:
        """Judged pairs, and those that earlier runs linked or kept apart: a step adds to what is known, melts nothing.

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
