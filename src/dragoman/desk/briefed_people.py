"""The people of a briefing pack: who took part, who holds the chief offices of the other side, whom one is to meet."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.errors import UsageError
from dragoman.model.identity import PERSON
from dragoman.model.names import folded

if TYPE_CHECKING:
    from dragoman.briefing.material import Known, Met, Question, Seat
    from dragoman.identity.tenures import Tenure
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import Part
    from dragoman.ledger.seats import OfficeTold
    from dragoman.model.identity import Ref

CHIEFS = ("head_of_state", "head_of_government", "foreign_minister")
MOST_ASKED = 2_000  # people whose names are held against one that nobody bears


class Around(Struct, frozen=True):
    """Contacts, each once, and what stands around them: who the participants are (`belgrade#p1`: 12), the entries."""

    met: list[Met]
    identities: dict[str, int]
    entry_ids: set[int]


def those_who_took_part(connection: Handle, around: Around, pair: Collection[str]) -> list[Known]:
    """Those of the two who took part, each once, with the offices that the texts of these contacts give them."""
    from dragoman.briefing.material import Known
    from dragoman.desk.united import best_name
    from dragoman.ledger.seats import offices_in

    took_part: dict[object, list[tuple[Met, Part]]] = {}
    for met in around.met:
        for account in met.accounts if met.held else ():
            for part in account.participants:
                if part.side in pair:
                    who = around.identities.get(part.id) or (folded(part.name), part.side)
                    took_part.setdefault(who, []).append((met, part))
    told: dict[str, list[OfficeTold]] = {}
    for one in offices_in(connection, around.entry_ids):
        told.setdefault(one.id, []).append(one)
    found = []
    for parts in took_part.values():
        name = best_name([part.name for _, part in parts])
        offices = [one for id in dict.fromkeys(part.id for _, part in parts) for one in told.get(id, ())]
        seats = _seats(offices, name)
        identity = around.identities.get(parts[0][1].id)
        found.append(Known(name, parts[0][1].side or "", identity, _rank(seats), parts, seats))
    return found


def chiefs_among(connection: Handle, question: Question, people: Sequence[Known]) -> list[Known]:
    """Who holds the chief offices of the other side by the newest texts of before the day, in whatever contact."""
    from msgspec.structs import replace

    from dragoman.briefing.material import Known
    from dragoman.ledger.seats import newest_in_office

    met = {(one.identity or folded(one.name)): one for one in people if one.side == question.theirs}
    newest = newest_in_office(connection, question.theirs, CHIEFS, question.since, question.before)
    found = []
    for rank in CHIEFS:
        seats = _seats([told for told in newest if told.usage.office.rank == rank], None)
        if not seats:
            continue
        seat = seats[-1]
        known = met.get(seat.tenure.identity or folded(seat.tenure.person))
        base = known or Known(seat.tenure.person, question.theirs, seat.tenure.identity, rank, [], [])
        # Of two in one office the texts of the same days tell: nobody is said to have been replaced.
        before = seats[-2] if len(seats) > 1 and seats[-2].last.day < seat.first.day else None
        found.append(replace(base, rank=rank, seats=[seat], replaced=before))
    return found


def person_asked(connection: Handle, question: Question, written: str, people: Sequence[Known]) -> Known:
    """Whom one is to meet, by words of the name. `UsageError`: nobody is called so, or several are."""
    from dragoman.briefing.material import Known
    from dragoman.ledger import asking
    from dragoman.ledger.accounts import identities_of
    from dragoman.ledger.identities import members
    from dragoman.ledger.linked import refs_of
    from dragoman.ledger.rows import Filters
    from dragoman.ledger.seats import offices_in
    from dragoman.reference.states import state_name

    pair = (question.theirs, question.ours)
    rows = asking.people(connection, Filters(pair, person=written))
    if not rows:
        raise UsageError(_nobody(connection, written, pair))
    ids = {id: row for row in rows for id in row.ids}
    refs = refs_of(connection, PERSON, ids)
    identity = identities_of(connection, PERSON, {ref[0] for ref in refs})
    who: dict[object, list[str]] = {}
    for ref, id in zip(refs, _ids_at(connection, refs), strict=True):
        row = ids[id]
        who.setdefault(identity.get(ref) or (folded(row.name), row.state), []).append(id)
    theirs = {key: told for key, told in who.items() if ids[told[0]].state == question.theirs} or who
    if len(theirs) > 1:
        names = sorted({f"{ids[told[0]].name} ({state_name(ids[told[0]].state or '')})" for told in theirs.values()})
        raise UsageError(f"several people are called {written!r}: {', '.join(names)}. Give more of the name.")
    ((key, told),) = theirs.items()
    for known in people:
        if known.identity == key or (folded(known.name), known.side) == key:
            return known
    row = ids[told[0]]
    entries = members(connection, [key])[key] if isinstance(key, int) else refs
    offices = [
        one
        for one in offices_in(connection, {ref[0] for ref in entries})
        if (one.usage.entry_id, one.usage.number) in entries
        and (one.usage.published or "") < question.before.isoformat()
    ]
    seats = _seats(offices, row.name)
    return Known(row.name, row.state or "", key if isinstance(key, int) else None, _rank(seats), [], seats)


def _nobody(connection: Handle, written: str, pair: Sequence[str]) -> str:
    """That nobody is called so, with the nearest names of the two."""
    import difflib

    from dragoman.ledger import asking
    from dragoman.ledger.rows import Filters
    from dragoman.reference.states import state_name

    names = {folded(row.name): row for row in asking.people(connection, Filters(tuple(pair), limit=MOST_ASKED))}
    words = {word: row for name, row in names.items() for word in name.split()} | names
    near = difflib.get_close_matches(folded(written), list(words), n=5, cutoff=0.6)
    told = list(dict.fromkeys(f"{words[name].name} ({state_name(words[name].state or '')})" for name in near))[:3]
    hint = f" Did you mean {' or '.join(told)}?" if told else " Names are listed by dragoman people."
    of = " or ".join(state_name(state) for state in pair)
    return f"nobody of {of} in this ledger is called {written!r}.{hint}"


def _ids_at(connection: Handle, refs: Sequence[Ref]) -> list[str]:
    from dragoman.ledger.accounts import mentions_at

    by_ref = {mention.ref: mention.id for mention in mentions_at(connection, refs)}
    return [by_ref[ref] for ref in refs]


def _seats(told: Sequence[OfficeTold], name: str | None) -> list[Seat]:
    """Offices in time, the newest last, each with the texts that tell of it first and last."""
    from dragoman.identity.tenures import seen_in_office

    names = {one.usage.identity: name for one in told if one.usage.identity is not None and name}
    tenures = seen_in_office([one.usage for one in told], {id: name for id, name in names.items() if id})
    seats = [_seat(tenure, told) for tenure in tenures]
    return sorted((seat for seat in seats if seat), key=lambda seat: (seat.last.day, seat.first.day))


def _seat(tenure: Tenure, told: Sequence[OfficeTold]) -> Seat | None:
    from dragoman.briefing.document import Words
    from dragoman.briefing.material import Seat, Told

    own = [
        Told(one.id, day, Words(one.usage.key, one.start, one.end, one.quote))
        for one in told
        if one.usage.key in tenure.texts
        and one.usage.office.rank == tenure.rank
        and one.usage.office.state == tenure.state
        and (one.usage.identity or folded(one.usage.name)) == (tenure.identity or folded(tenure.person))
        and (day := one.usage.office.as_of or one.usage.published)
    ]
    if not own:
        return None
    ordered = sorted(own, key=lambda one: (one.day, one.id))
    return Seat(tenure, ordered[0], ordered[-1])


def _rank(seats: Sequence[Seat]) -> str:
    return seats[-1].tenure.rank if seats else "other"
