"""Readouts of one event held against each other: files, a ledger's documents or a contact in, aligned claims out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.errors import UsageError
from dragoman.model import Record

if TYPE_CHECKING:
    from dragoman.analysis.compare import Aligned, Claim
    from dragoman.analysis.contrast import Contrast, Earlier, SideTold
    from dragoman.desk.united import ContactShown
    from dragoman.desk.windows import Window
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.readouts import Met, Saying, Telling


class Comparison(Struct, frozen=True):
    """All accounts of one contact by side; `silence` says so when there is but one side, or none, to compare."""

    contact: str
    summary: str
    sides: list[str]
    rows: list[Contrast]
    silence: str | None = None


def compare_files(one: str, other: str) -> list[Aligned]:
    """The claims of two texts, each the only one in its file, aligned.

    `UsageError`: a file holds several texts. `DragomanError`: one cannot be read; it says which and why.
    """
    from dragoman.analysis.compare import compare

    return compare(_claims_of_file(one), _claims_of_file(other))


def compare_documents(ledger: str, one: str, other: str) -> list[Aligned]:
    """The claims of two of a ledger's documents, named by their ids, aligned. `UsageError`: there
    is no such document.
    """
    from dragoman.analysis.compare import compare

    return compare(_claims_in(ledger, one), _claims_in(ledger, other))


def compare_contact(ledger: str, contact: str, *, as_of: str, usual: bool = True) -> Comparison:
    """All accounts of a contact (`belgrade#c1`, `contact:7`), by side, copies left out; if `usual`, earlier ones too.

    `UsageError`: no contact is called so, it was not linked yet, or `as_of` is no day.
    """
    from dragoman.analysis.contrast import contrast
    from dragoman.desk.united import show_contacts
    from dragoman.desk.windows import window
    from dragoman.ledger.opening import open_ledger

    asked = window((), None, None, as_of)
    (shown,) = show_contacts(ledger, [contact])
    with open_ledger(ledger) as opened, opened.asking() as connection:
        told = _tellings_of(connection, shown)
        sides = _sides(told, shown)
        parties = sorted({party for _, met in told for party in met.parties})
        earlier = {side.side: _earlier(connection, side.side, parties, told, asked) for side in sides if usual}
        standing = _standing(connection, told)
    rows = contrast(sides, parties, earlier, asked.as_of, standing=standing)
    silence = None
    if len(sides) < 2:
        whose = sides[0].side if sides else "nobody"
        silence = f"{asked.silent} of a second side's account: that of {whose} stands alone."
    return Comparison(shown.id, shown.summary, [side.side for side in sides], rows, silence)


def _tellings_of(connection: Handle, shown: ContactShown) -> list[tuple[Telling, Met]]:
    """The texts that tell of the contact, each with how it tells it; copies are left out."""
    from dragoman.ledger.linked import entries_of_keys
    from dragoman.ledger.readouts import tellings

    own = {told.id for told in shown.accounts if told.made_from is None}
    entries = entries_of_keys(connection, {told.document for told in shown.accounts if told.made_from is None})
    return [
        (telling, met)
        for telling in tellings(connection, entries.values())
        for met in telling.contacts
        if met.id in own
    ]


def _sides(told: Sequence[tuple[Telling, Met]], shown: ContactShown) -> list[SideTold]:
    """Whose accounts they are: the parties' own first, then those of others."""
    from dragoman.analysis.contrast import SideTold, one_account
    from dragoman.analysis.occasions import side_of
    from dragoman.identity.houses import house_of

    parties = {party for _, met in told for party in met.parties}
    by_side: dict[str, list[tuple[Telling, Met]]] = {}
    for telling, met in told:
        by_side.setdefault(side_of(house_of(telling) or telling.document), []).append((telling, met))
    return [
        SideTold(
            side,
            one_account(
                [[claim_of(telling, said) for said in _said_in(telling, met)] for telling, met in by_side[side]]
            ),
            list(dict.fromkeys(telling.document for telling, _ in by_side[side])),
            sorted({a.document for a in shown.accounts if a.made_from in {t.key for t, _ in by_side[side]}}),
            by_side[side][0][1].citation,
        )
        for side in sorted(by_side, key=lambda side: (side not in parties, side))
    ]


def _said_in(telling: Telling, met: Met) -> list[Saying]:
    """What was said in the contact, and in what the text tells of the same parties on the same day
    beside it: talks and a signing are one account. Where it tells of no other, all that was said.
    """
    told = [one for one in telling.contacts if one.status == "held" or one.id == met.id]
    together = {one.id for one in told if one.id == met.id or (one.parties == met.parties and one.first == met.first)}
    alone = all(one.id in together for one in told)
    return [said for said in telling.sayings if said.contact in together or (said.contact is None and alone)]


def claim_of(telling: Telling, said: Saying) -> Claim:
    """A saying as a claim of its account."""
    from dragoman.analysis.compare import Claim

    words = said.content
    return Claim(
        said.id, said.act, said.voice, said.sides, said.speakers, words.quote, said.topics, said.instruments,
        said.strength, said.polarity, telling.language, telling.document, words.start, words.end, words.quote,
        _formulas(words.quote), telling.url,
    )  # fmt: skip


def _earlier(
    connection: Handle, side: str, parties: Sequence[str], told: Sequence[tuple[Telling, Met]], asked: Window
) -> list[Earlier]:
    """The side's own accounts of earlier contacts of the same parties, the newest last."""
    from dragoman.analysis.contrast import TEXTS_LOOKED_AT, Earlier
    from dragoman.analysis.occasions import side_of
    from dragoman.identity.houses import house_of
    from dragoman.ledger.readouts import entries_of_contacts, tellings

    day = min((met.first for _, met in told if met.first), default=asked.as_of)
    known = {telling.entry_id for telling, _ in told}
    found = []
    for telling in tellings(connection, entries_of_contacts(connection, asked.filters(parties)), acts=()):
        met = next((m for m in telling.contacts if m.status == "held" and set(parties) <= set(m.parties)), None)
        mine = telling.entry_id not in known and side_of(house_of(telling) or "") == side
        if mine and met is not None and met.first is not None and met.first < day:
            found.append((met.first, telling.entry_id, met))
    last = sorted(found, key=lambda one: one[:2])[-TEXTS_LOOKED_AT:]
    full = {telling.entry_id: telling for telling in tellings(connection, [id for _, id, _ in last])}
    return [
        Earlier(full[id].document, met.date, [claim_of(full[id], said) for said in _said_in(full[id], met)])
        for _, id, met in last
    ]


def _standing(connection: Handle, told: Sequence[tuple[Telling, Met]]) -> dict[str, frozenset[str]]:
    """The formulas that stand anywhere in each side's texts."""
    from dragoman.analysis.occasions import side_of
    from dragoman.analysis.wordings import listed
    from dragoman.identity.houses import house_of
    from dragoman.ledger.readouts import texts_of

    sides = {telling.entry_id: side_of(house_of(telling) or telling.document) for telling, _ in told}
    found: dict[str, set[str]] = {}
    for text in texts_of(connection, sides):
        found.setdefault(sides[text.entry_id], set()).update(w.formula for w in listed().find(text.text))
    return {side: frozenset(names) for side, names in found.items()}


def _claims_of_file(path: str) -> list[Claim]:
    from dragoman.desk.reading import read_paths

    outcomes = list(read_paths([path]))
    for outcome in outcomes:
        if not isinstance(outcome, Record):
            raise outcome
    records = [outcome for outcome in outcomes if isinstance(outcome, Record)]
    if len(records) != 1:
        raise UsageError(f"{path}: {len(records)} texts. Give a file that holds one, or a document of a ledger.")
    return _claims(records[0])


def _claims(record: Record) -> list[Claim]:
    from dragoman.analysis.compare import Claim

    names = {person.id: person.name for person in record.persons}
    out = []
    for s in record.statements:
        words = s.content or s.evidence[0]
        out.append(
            Claim(
                f"{record.document.id}#{s.id}",
                s.act,
                s.voice,
                s.on_behalf_of,
                [names[p] for p in s.speakers],
                words.quote,
                s.topics,
                s.instruments,
                s.strength,
                s.polarity,
                record.document.language,
                record.document.id,
                words.start,
                words.end,
                words.quote,
                _formulas(words.quote),
            )
        )
    return out


def _formulas(words: str) -> list[str]:
    from dragoman.analysis.wordings import listed

    return list(dict.fromkeys(wording.formula for wording in listed().find(words)))


def _claims_in(ledger: str, document: str) -> list[Claim]:
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.readouts import entries_of_documents, tellings

    with open_ledger(ledger) as opened, opened.asking() as connection:
        told = list(tellings(connection, entries_of_documents(connection, [document])))
    if not any(telling.contacts or telling.sayings for telling in told):
        raise UsageError(f"{document}: no such document in this ledger, or nothing was read in it.")
    return [claim_of(telling, said) for telling in told for said in telling.sayings]
