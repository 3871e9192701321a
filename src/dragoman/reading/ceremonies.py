"""Receptions at which credentials are handed over to one contact where they are of one ceremony."""

from __future__ import annotations

from dragoman.reading.memory import ContactDraft


def of_one_ceremony(contacts: list[ContactDraft]) -> list[ContactDraft]:
    """'Four envoys presented their letters to the President. They are …': one contact of all of them, however they are
    listed; another host, day or status is another ceremony."""
    kept: list[ContactDraft] = []
    for draft in contacts:
        told = next((c for c in reversed(kept) if _one_ceremony(c, draft)), None)
        if told is None:
            kept.append(draft)
            continue
        told.parts += [draft, *draft.parts]
        told.roles.update({p: how for p, how in draft.roles.items() if p not in told.roles})
        told.parties |= draft.parties
        told.unnamed.update(draft.unnamed)
        told.spans.extend(span for span in draft.spans if span not in told.spans)
        told.when = told.when or draft.when
        if told.place is None:
            told.place, told.place_span, told.seat = draft.place, draft.place_span, draft.seat
    return kept


def _one_ceremony(told: ContactDraft, draft: ContactDraft) -> bool:
    """Whether letters handed over in both were handed over together."""
    if not (told.envoys and draft.envoys and told.kind == draft.kind == "reception" and told.status == draft.status):
        return False
    hosts = [{p for p, (_, role) in c.roles.items() if role == "receiving"} for c in (told, draft)]
    days = {c.when.edtf for c in (told, draft) if c.when is not None}
    places = {c.place.name for c in (told, draft) if c.place is not None}
    return hosts[0] == hosts[1] and len(days) < 2 and len(places) < 2
