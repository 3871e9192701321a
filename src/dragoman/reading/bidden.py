"""'The invitation was accepted' to whom it was made, as told in a statement before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dragoman.reading.discourse import Discourse
    from dragoman.reading.statements import StatementDraft

_IT = re.compile(r"(?:the|this|that|which|his|her|l['’]|cette|son) ?(?:kind |same |aimable )?invitation\b")
_NEAR = 3  # sentences from an invitation to its being taken up


def take_up(statements: Sequence[StatementDraft], folded: str, discourse: Discourse) -> None:
    """Give each invitation that the text says was accepted, without saying by whom, to the one who was invited."""
    for n, draft in enumerate(statements):
        if draft.act != "agree" or not draft.lemma.startswith("accept") or draft.voice == "single":
            continue
        if _IT.match(folded, *draft.content) is None:
            continue
        made = next((s for s in reversed(statements[:n]) if s.act == "invite"), None)
        if made is None or draft.sentence - made.sentence > _NEAR or not made.speakers:
            continue
        contact = draft.contact or made.contact
        others = [p for p in contact.principals() if p not in made.speakers] if contact is not None else []
        sides = made.addressees or sorted({s for p in others if (s := discourse.side_of(p))})
        people = [p for p in others if discourse.side_of(p) in sides]
        if len(people) == 1:
            draft.speakers, draft.voice = people, "single"
        elif sides:
            draft.speakers, draft.voice = [], "side"
        if people or sides:
            draft.on_behalf_of = sorted(sides)
