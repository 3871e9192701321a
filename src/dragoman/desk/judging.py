"""What is left to a person: doubtful pairs, judgements on them, and judgements from and for other ledgers."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.desk.identifying import now, relink
from dragoman.errors import IntakeError, UsageError
from dragoman.model.identity import CONTACT, PERSON, Anchor, Judgement, Reason, Ref, anchor_from

if TYPE_CHECKING:
    from dragoman.identity.judgements import JudgementLine, Words
    from dragoman.ledger.linked import Handle

PLACE = re.compile(r".+#\d+-\d+")


class DoubtRow(Struct, frozen=True):
    """Two that may be the same, e.g. 'Aleksandar Janković' and 'Aleksandar Jovanović'; `id` is what to judge it by."""

    id: int
    noun: str
    score: float
    one: str
    one_says: str
    other: str
    other_says: str
    reasons: list[Reason]
    documents: list[str]


class JudgementRow(Struct, frozen=True):
    """What someone said of two."""

    noun: str
    one: str
    other: str
    verdict: str
    by: str
    at: str
    why: str | None
    documents: list[str]


class Imported(Struct, frozen=True):
    """How an import went: judgements that are new, that were here, and that wait for a text this ledger has not."""

    added: int = 0
    known: int = 0
    waiting: int = 0


def doubts(ledger: str, noun: str | None = None, limit: int | None = None) -> list[DoubtRow]:
    """The queue, the likeliest first."""
    from dragoman.ledger.judgements import open_doubts
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        rows = []
        for id, doubt in open_doubts(connection, noun, limit):
            one, other = _says(connection, doubt.one), _says(connection, doubt.other)
            documents = list(dict.fromkeys((doubt.one.key, doubt.other.key)))
            rows.append(DoubtRow(id, doubt.noun, doubt.score, *one, *other, doubt.reasons, documents))
        return rows


def judgements(ledger: str) -> list[JudgementRow]:
    """Those in force, the oldest first."""
    from dragoman.ledger import judgements as kept
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        return [
            JudgementRow(
                said.noun,
                str(said.one),
                str(said.other),
                said.verdict,
                said.by,
                said.at,
                said.why,
                [said.one.key, said.other.key],
            )
            for said in kept.judgements(connection)
        ]


def judge(ledger: str, pair: Sequence[str], verdict: str, *, by: str, why: str | None = None) -> JudgementRow:
    """Keep what a person says of two and link them accordingly, at once.

    `pair`: the number of a doubt, or two ids (`belgrade#p1`) or places (`belgrade#0-9`). `UsageError`: there are no
    such
    two, or it contradicts another judgement, which is named.
    """
    from dragoman.identity.judgements import check
    from dragoman.ledger import judgements as kept
    from dragoman.ledger.identities import at_anchor
    from dragoman.ledger.linked import hold_links
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.writing() as connection:
        hold_links(connection)
        one, other = _pair(connection, pair)
        one, other = sorted((one, other))
        said = Judgement(one.noun, one, other, verdict, by, now(), why)
        standing = kept.judgements(connection, one.noun)
        if verdict == "withdrawn" and not any({held.one, held.other} == {one, other} for held in standing):
            raise UsageError(f"nobody has judged {one} and {other}. See what was said: dragoman review --judged")
        check(standing, said, _node(connection))
        kept.add_judgement(connection, said)
        relink(connection, one.noun, _present([at_anchor(connection, one), at_anchor(connection, other)]), by=by)
    return JudgementRow(
        said.noun, str(said.one), str(said.other), verdict, by, said.at, why, [said.one.key, said.other.key]
    )


def export_judgements(ledger: str) -> list[bytes]:
    """The judgements in force as lines of JSON, each with the hash of its texts and the words it stands on."""
    from dragoman.identity.judgements import to_line
    from dragoman.ledger import judgements as kept
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        return [to_line(said, _words(connection)) for said in kept.judgements(connection)]


def import_judgements(ledger: str, path: str) -> Imported:
    """Judgements of another ledger into this one, all or none; those already here are passed over.

    `UsageError`: a line is no judgement, or contradicts one that stands. `IntakeError`: the file cannot be read.
    """
    from dragoman.identity.judgements import check, from_lines
    from dragoman.ledger import judgements as kept
    from dragoman.ledger.identities import at_anchor
    from dragoman.ledger.linked import hold_links
    from dragoman.ledger.opening import open_ledger

    try:
        content = Path(path).read_bytes()
    except OSError as err:
        raise IntakeError(path, f"cannot be read ({err.strerror}).") from err
    lines = from_lines(content, path)
    added = known = waiting = 0
    with open_ledger(ledger) as opened, opened.writing() as connection:
        hold_links(connection)
        node = _node(connection)
        standing = kept.judgements(connection)
        touched: dict[str, set[Ref]] = {}
        for line in lines:
            said = _here(connection, line)
            if any(_alike(held, said) for held in standing):
                known += 1
                continue
            check(standing, said, node)
            kept.add_judgement(connection, said)
            standing.append(said)
            added += 1
            here = _present([at_anchor(connection, said.one), at_anchor(connection, said.other)])
            waiting += len(here) < 2
            touched.setdefault(said.noun, set()).update(here)
        for noun, refs in sorted(touched.items()):
            if refs:
                relink(connection, noun, refs, by="import")
    return Imported(added, known, waiting)


def doubts_about(ledger: Handle, noun: str, anchors: Collection[Anchor]) -> list[str]:
    """Open doubts on any of these, each in a line."""
    from dragoman.ledger.judgements import open_doubts

    return [
        f"{id}: {_says(ledger, doubt.one)[1]} / {_says(ledger, doubt.other)[1]} ({doubt.score:g} points)"
        for id, doubt in open_doubts(ledger, noun)
        if doubt.one in anchors or doubt.other in anchors
    ]


def _alike(held: Judgement, said: Judgement) -> bool:
    return (held.noun, held.one, held.other, held.verdict) == (said.noun, said.one, said.other, said.verdict)


def _pair(ledger: Handle, pair: Sequence[str]) -> tuple[Anchor, Anchor]:
    from dragoman.ledger.judgements import open_doubts

    if len(pair) == 1 and pair[0].isdecimal():
        found = next((doubt for id, doubt in open_doubts(ledger) if id == int(pair[0])), None)
        if found is None:
            raise UsageError(f"no open question has the number {pair[0]}. They are listed by: dragoman review")
        return found.one, found.other
    if len(pair) != 2:
        raise UsageError(
            "name two, e.g. belgrade#p1 moscow#p2, or the number of one question listed by dragoman review."
        )
    one, other = (_anchor(ledger, id) for id in pair)
    if one.noun != other.noun:
        raise UsageError(f"{pair[0]} is a {one.noun}, {pair[1]} a {other.noun}: they cannot be the same.")
    return one, other


def _anchor(ledger: Handle, id: str) -> Anchor:
    from dragoman.ledger.identities import anchor_of, at_anchor
    from dragoman.ledger.judgements import judgements

    if found := anchor_of(ledger, id):
        return found
    if PLACE.fullmatch(id):
        for said in judgements(ledger):
            for anchor in (said.one, said.other):
                if str(anchor) == id:
                    return anchor
        for noun in (PERSON, CONTACT):
            anchor = anchor_from(noun, id)
            if at_anchor(ledger, anchor) is not None:
                return anchor
    raise UsageError(
        f"nothing in this ledger is called {id!r}. Ids are listed by people and contacts, e.g. belgrade#p1."
    )


def _node(ledger: Handle) -> Callable[[Anchor], object]:
    """What an anchor stands for now: the person or contact of the current reading, whatever words name it."""
    from dragoman.ledger.identities import at_anchor

    known: dict[Anchor, object] = {}

    def node(anchor: Anchor) -> object:
        if anchor not in known:
            known[anchor] = at_anchor(ledger, anchor) or str(anchor)
        return known[anchor]

    return node


def _present(refs: Iterable[Ref | None]) -> list[Ref]:
    return [ref for ref in refs if ref is not None]


def _says(ledger: Handle, anchor: Anchor) -> tuple[str, str]:
    """The id of what an anchor stands for, and what it is called."""
    from dragoman.desk.united import summary
    from dragoman.ledger.accounts import accounts_at, mentions_at
    from dragoman.ledger.identities import at_anchor

    ref = at_anchor(ledger, anchor)
    if ref is None:
        return str(anchor), "no longer read"
    if anchor.noun == PERSON:
        mention = mentions_at(ledger, [ref])[0]
        rank = mention.offices[0].title or mention.offices[0].rank if mention.offices else None
        return mention.id, ", ".join(part for part in (mention.name, rank, mention.state, mention.published) if part)
    account = accounts_at(ledger, [ref])[0]
    return account.id, summary(account, account.date)


def _words(ledger: Handle) -> Callable[[Anchor], Words]:
    from dragoman.identity.judgements import Words
    from dragoman.ledger.accounts import document_texts
    from dragoman.ledger.identities import entry_of

    def words(anchor: Anchor) -> Words:
        entry_id = entry_of(ledger, anchor.key)
        texts = document_texts(ledger, [entry_id]) if entry_id is not None else []
        if not texts:
            return Words(anchor.key, "", anchor.start, anchor.end)
        quote = texts[0].text[anchor.start : anchor.end]
        return Words(texts[0].document_id, texts[0].sha256, anchor.start, anchor.end, quote)

    return words


def _here(ledger: Handle, line: JudgementLine) -> Judgement:
    """An imported judgement on this ledger's own keys; a text it has not keeps the key it had."""
    from dragoman.ledger.identities import keys_of_text

    def anchor(words: Words) -> Anchor:
        keys = keys_of_text(ledger, words.sha256) if words.sha256 else []
        return Anchor(line.noun, keys[0] if keys else words.document, words.start, words.end)

    one, other = sorted((anchor(line.one), anchor(line.other)))
    return Judgement(line.noun, one, other, line.verdict, line.by, line.at, line.why)
