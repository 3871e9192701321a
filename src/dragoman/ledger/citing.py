"""Ids to the words they stand on, and words to the passages that hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice

from msgspec.structs import replace
from sqlalchemy import Connection, select

from dragoman.errors import UsageError
from dragoman.ledger.asking import commitments, contacts, people, statements
from dragoman.ledger.backends import backend_of
from dragoman.ledger.filtering import current, newest_of
from dragoman.ledger.gathering import chunks
from dragoman.ledger.rows import (
    Citation,
    CiteRow,
    CommitmentRow,
    ContactRow,
    Filters,
    PassageRow,
    PersonRow,
    StatementRow,
)
from dragoman.ledger.schema import entry, passage
from dragoman.ledger.texts import entry_conditions, texts_about
from dragoman.ledger.words import Term, extract, terms_of

SHOWN = 50  # passages looked up at a time: most who search look at no more
LOOKED_AT = SHOWN  # passages that are looked up before the texts asked for are
FEW = 100  # passages that the full-text index is asked one by one; some 0.1 ms each, all that hold a word 0.5 µs each
MOST_TEXTS = 20_000  # texts of which the passages are sought; of more, one in fifty of a million, enough are come upon
Cited = ContactRow | StatementRow | CommitmentRow | PersonRow


def cite(connection: Connection, ids: tuple[str, ...], filters: Filters) -> list[CiteRow]:
    """The words behind the rows with these ids, in the order asked; without ids, behind all that meet the filters.

    `UsageError`: no row has one of the ids.
    """
    if ids:
        filters = replace(filters, documents=tuple({_key(id) for id in ids}))
    found = dict(_all(connection, filters))
    unknown = [id for id in ids if id not in found]
    if unknown:
        raise UsageError(
            f"nothing in this ledger is called {', '.join(unknown)}. Ids are listed by contacts, statements, "
            f"commitments and people, e.g. belgrade#c1."
        )
    rows = [found[id] for id in ids] if ids else list({row.id: row for row in found.values()}.values())
    mastheads = _mastheads(connection, {_key(row.id) for row in rows})
    return [_cite_row(row, mastheads[_key(row.id)]) for row in rows]


def search(connection: Connection, words: str, filters: Filters) -> Iterator[PassageRow]:
    """Passages with all the words, best first, of texts that meet the filters."""
    terms = terms_of(words)
    conditions = list(entry_conditions(filters))
    for chunk in chunks(_passages(connection, terms, filters), SHOWN):
        query = (
            select(
                passage, entry.c.key, entry.c.document_id, entry.c.title, entry.c.published, entry.c.source, entry.c.url
            )
            .select_from(passage.join(entry, entry.c.id == passage.c.entry_id))
            .where(passage.c.id.in_(chunk), newest_of(filters), *conditions)
        )
        rows = {row.id: row for row in connection.execute(query)}
        for row in (rows[id] for id in chunk if id in rows):
            yield PassageRow(
                id=f"{row.key}#{row.start}-{row.end}",
                extract=extract(row.text, terms),
                title=row.title,
                published=row.published,
                source=row.source,
                documents=[row.document_id],
                citations=[Citation(row.document_id, row.start, row.end, row.text, row.url, None)],
            )


def _passages(connection: Connection, terms: list[Term], filters: Filters) -> Iterator[int]:
    """Passages that hold the words, in the order of the answer; of a search in few texts, after the first only theirs.

    Whether a passage's text meets the filters costs more to ask than what stands in an index; but where most passages
    meet them, enough are found before the texts are.
    """
    backend = backend_of(connection)
    ranked = not backend.matches_many(connection, terms)
    found = backend.matching_passages(connection, terms, ranked=ranked)
    first = list(islice(found, LOOKED_AT))
    yield from first
    theirs = _passages_about(connection, filters) if len(first) == LOOKED_AT else None
    if theirs is None:
        yield from found
    elif ranked or len(theirs) > FEW:
        yield from (id for id in found if id in theirs)
    else:
        yield from backend.matching_passages(connection, terms, ranked=False, among=sorted(theirs.difference(first)))


def _passages_about(connection: Connection, filters: Filters) -> set[int] | None:
    """Passages of the texts among which are all that meet the filters; None when that may be any, or very many."""
    about = texts_about(filters)
    texts = [] if about is None else connection.execute(about.limit(MOST_TEXTS + 1)).scalars().all()
    if about is None or len(texts) > MOST_TEXTS:
        return None
    theirs: set[int] = set()
    for some in chunks(iter(sorted(texts))):
        theirs.update(connection.execute(select(passage.c.id).where(passage.c.entry_id.in_(some))).scalars())
    return theirs


def _all(connection: Connection, filters: Filters) -> Iterator[tuple[str, Cited]]:
    for row in contacts(connection, filters):
        yield row.id, row
    for said in statements(connection, filters):
        yield said.id, said
    for made in commitments(connection, filters):
        yield made.id, made
    for person in people(connection, filters):
        for id in person.ids:
            yield id, person


def _key(id: str) -> str:
    return id.rpartition("#")[0]


Masthead = tuple[str | None, str | None, str | None]


def _mastheads(connection: Connection, keys: Collection[str]) -> dict[str, Masthead]:
    """Title, date and source of these texts."""
    found: dict[str, Masthead] = {}
    for some in chunks(iter(sorted(keys))):
        query = select(entry.c.key, entry.c.title, entry.c.published, entry.c.source).where(
            entry.c.key.in_(some), current
        )
        found |= {row.key: (row.title, row.published, row.source) for row in connection.execute(query)}
    return found


def _cite_row(row: Cited, masthead: Masthead) -> CiteRow:
    title, published, source = masthead
    noun, says = _summary(row)
    return CiteRow(row.id, noun, says, title, published, source, row.documents, row.citations)


def _summary(row: Cited) -> tuple[str, str]:
    match row:
        case ContactRow():
            told: list[str | None] = [row.kind, row.status, row.date, row.place, "–".join(row.parties)]
            return "contact", _told(told)
        case StatementRow():
            speakers = " and ".join(who.name for who in row.speakers) or ", ".join(row.on_behalf_of)
            return "statement", _told([speakers, row.act, row.date])
        case CommitmentRow():
            return "commitment", _told([row.what, row.force.replace("_", " "), row.due])
        case PersonRow():
            return "person", _told([row.name, *(office.title for office in row.offices[:1]), row.state])


def _told(parts: list[str | None]) -> str:
    return ", ".join(part for part in parts if part)
