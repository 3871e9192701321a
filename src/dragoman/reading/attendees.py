"""Those present at talks beside the two who hold them, without a state told of them: an embassy's people are the
guest's, a house's own the host's."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reading.discourse import Discourse
from dragoman.reading.memory import BESIDE, ContactDraft
from dragoman.reading.officewords import OF_STATES
from dragoman.reading.owners import is_state
from dragoman.reading.sides import may_be_home

COMPANY = "company"  # why someone is of a side: he accompanied one who is, or was there on his side
_TALKS = frozenset({"meeting", "reception", "consultations"})
_HOSTS = frozenset({"receiving", "host"})


def side_attendees(people: Sequence[str], draft: ContactDraft, discourse: Discourse) -> None:
    """'X received the Indian Ambassador, Y. The First Secretary, Z, and the Permanent Secretary, W, also attended': Z
    is on the side of the guest, W on that of the host."""
    entries = [entry for entry in map(discourse.table.by_id, people) if entry.state is None]
    if not entries:
        return
    met = (discourse.table.by_id(p) for p in draft.roles)
    missions = {e.state for e in met if e.rank == "ambassador" and e.state}
    host, guest = _host_and_guest(draft, discourse)
    for entry in entries:
        if entry.rank == "diplomat" and len(missions) == 1:
            entry.state, entry.state_reason = next(iter(missions)), COMPANY
        elif guest is None or any(o.organisation or o.post for o in entry.kinds):
            continue
        elif entry.rank == "diplomat" and guest not in entry.away:
            entry.state, entry.state_reason = guest, COMPANY
        elif (
            host
            and entry.rank in OF_STATES
            and discourse.table.home_guessed
            and may_be_home(entry, discourse.table, host)
        ):
            entry.state, entry.state_reason = host, COMPANY


def _host_and_guest(draft: ContactDraft, discourse: Discourse) -> tuple[str | None, str | None]:
    """The state that receives and the one received; None where they are not two, or nothing tells it."""
    sides = draft.parties
    if draft.kind not in _TALKS or len(sides) != 2 or not all(map(is_state, sides)):
        return None, None
    receiving = {side for side, role in draft.roles.values() if role in _HOSTS and side in sides}
    home = discourse.home
    if len(receiving) == 1:
        host = next(iter(receiving))
    elif draft.place is not None and draft.place.country in sides:
        host = str(draft.place.country)
    elif home in sides and home is not None:
        ours = [
            discourse.table.by_id(p) for p, (side, role) in draft.roles.items() if side == home and role not in BESIDE
        ]
        abroad = any((sides - {home}) & entry.away for entry in ours)
        host = next(iter(sides - {home})) if abroad else home
    else:
        return None, None
    return host, next(iter(sides - {host}))


def settle_attendees(discourse: Discourse) -> None:
    """Give those told to be present, whose side is still open, one by who received whom."""
    for draft in discourse.contacts:
        still_open = [p for p, (side, role) in draft.roles.items() if side is None and role in BESIDE]
        if still_open:
            side_attendees(still_open, draft, discourse)
            for person in still_open:
                draft.roles[person] = (discourse.side_of(person), draft.roles[person][1])
