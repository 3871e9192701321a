"""Two states that speak together to the two who talked for them, where the text names these only afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.reading.inorder import TALKS
from dragoman.reading.memory import ContactDraft

if TYPE_CHECKING:
    from dragoman.reading.discourse import Discourse
    from dragoman.reading.statements import StatementDraft

_TWO = 2
_LEAD = 3  # sentences in which a text says what came of the talks that it tells of next
_NEXT = 3  # sentences from there to those who talked


def speak_for_states(draft: StatementDraft, discourse: Discourse) -> list[str]:
    """'Norway and Poland agreed to …. This came at a meeting between Minister A and Minister B': both of them; nobody
    where the text does not tell who talked for just these two, or tells it of several."""
    sides = set(draft.on_behalf_of)
    if draft.voice != "joint" or draft.speakers or len(sides) != _TWO or not draft.of_states:
        return []
    told = [draft.contact] if draft.contact is not None else _lead_contacts(draft, discourse)
    pairs = [people for contact in told if (people := _pair(contact, sides, discourse))]
    return pairs[0] if pairs else []


def _lead_contacts(draft: StatementDraft, discourse: Discourse) -> list[ContactDraft]:
    """The contacts told right behind the first sentences of a text, when the statement is one of these."""
    if draft.sentence > _LEAD:
        return []
    return [c for c in discourse.contacts[:_LEAD] if 0 <= c.sentence - draft.sentence <= _NEXT]


def _pair(contact: ContactDraft, sides: set[str], discourse: Discourse) -> list[str]:
    """The two who talked in a contact, one for each of `sides`."""
    if contact.kind not in TALKS or contact.status != "held":
        return []
    people = contact.principals()
    each = {contact.roles[p][0] or discourse.side_of(p) for p in people}
    return people if len(people) == _TWO and each == sides else []


def states_before(sides: list[str], sentence: int, discourse: Discourse) -> list[str]:
    """'Minister A met Minister B of Poland and Minister C of Chile separately. Norway and Poland discussed …': A and B,
    whose talks the text told of lately."""
    lately = [c for c in discourse.contacts[-2 * _NEXT :] if 0 <= sentence - c.sentence <= _NEXT]
    pairs = [people for contact in lately if (people := _pair(contact, set(sides), discourse))]
    return pairs[-1] if len(sides) == _TWO and pairs else []
