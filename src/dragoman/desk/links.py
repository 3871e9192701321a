"""What a run of identity found to rows of the ledger: links, doubts and derivations that are new or have changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dragoman.model.identity import PERSON, Anchor, Doubt, Link, Reason, Ref

if TYPE_CHECKING:
    from dragoman.desk.known import Judged
    from dragoman.identity.linking import Grouped
    from dragoman.ledger.linked import Handle
    from dragoman.model.identity import Derivation


class Written:
    """The rows of one run, and how many it has written of each kind."""

    def __init__(self, ledger: Handle, run: int) -> None:
        self.ledger = ledger
        self.run = run
        self.found = Counter[str]()

    def derivations(self, found: Sequence[Derivation]) -> set[str]:
        """Enter the derivations that are new; the keys of copies among them."""
        from dragoman.ledger.judgements import add_derivations, derivations

        keys = {item.key for item in found}
        known = {(item.key, item.origin_key): item.kind for item in derivations(self.ledger, keys)} if keys else {}
        new = [item for item in found if known.get((item.key, item.origin_key)) != item.kind]
        add_derivations(self.ledger, self.run, new)
        self.found["derivation"] += len(new)
        return {item.key for item in found if item.kind == "copy_of"}

    def links(self, noun: str, grouped: Grouped, anchors: Mapping[Ref, Anchor], judged: Judged) -> None:
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


def _link(noun: str, ref: Ref, identity: int, grouped: Grouped, judged: Judged) -> Link:
    score = grouped.by.get(ref)
    if ref in judged.by:
        return Link(
            noun, *ref, identity, score.points if score else 0.0, [judged.by[ref], *(score.reasons if score else ())]
        )
    if score is None:
        return Link(noun, *ref, identity, 0.0, [Reason("first told of", 0.0)])
    return Link(noun, *ref, identity, score.points, list(score.reasons))
