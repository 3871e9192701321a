"""Every sentence, number and cell of a pack leads to characters of a stored text, or to rows that are counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from dragoman.briefing.document import (
    ASKED,
    COUNT,
    FIXED,
    NOTE,
    QUOTE,
    VALUE,
    Brief,
    Line,
    Paragraph,
    Piece,
    Points,
    Section,
    lines_of,
)
from dragoman.briefing.formulas import change_id, id_of
from dragoman.briefing.phrases import SLOT, Phrases, phrases_of
from dragoman.desk.following import pending
from dragoman.desk.formulas import drift
from dragoman.desk.rhythm import tempo
from dragoman.ledger import asking
from dragoman.ledger.accounts import document_texts
from dragoman.ledger.identities import entries_after
from dragoman.ledger.mastheads import Masthead, mastheads
from dragoman.ledger.opening import open_ledger
from dragoman.ledger.rows import Filters
from dragoman.model.digest import one_line

PACKS = [
    ("pair_ledger", {}),
    ("pair_ledger", {"language": "fr"}),
    ("pair_ledger", {"person": "Kowal"}),
    ("pair_ledger", {"ours": "BLR", "theirs": "SRB", "before": "2017-04-01"}),
    ("full_ledger", {}),
    ("full_ledger", {"language": "fr", "person": "Nowik"}),
]


class Kept:
    """What a ledger holds: the texts, and under each row's id every value that the row tells."""

    def __init__(self, ledger: str, before: date) -> None:
        with open_ledger(ledger) as opened, opened.asking() as connection:
            texts = document_texts(connection, entries_after(connection, 0))
            self.texts = {text.key: text.text for text in texts}
            self.mastheads: dict[str, Masthead] = mastheads(connection, self.texts)
            contacts = list(asking.contacts(connection, Filters()))
            promises = list(asking.commitments(connection, Filters()))
            statements = list(asking.statements(connection, Filters()))
            people = asking.people(connection, Filters())
        self.values: dict[str, set[str]] = {}
        rows: list[Any] = [*contacts, *promises, *statements]
        for row in rows:
            self._keep(row.id, row)
            for part in [*getattr(row, "participants", ()), *getattr(row, "speakers", ())]:
                self._keep(part.id, part)
        for person in people:
            for id in person.ids:
                self._keep(id, person)
        for followed in pending(ledger, Filters(("BLR", "SRB")), as_of=before.isoformat(), grace_days=30, every=True):
            self._keep(followed.id, followed)

        for row in tempo(ledger, "BLR", "SRB", by="year", as_of=before.isoformat()):
            self.values[f"silence:{row.when}"] = set(_leaves(msgspec.to_builtins(row)))
        eve = (before - timedelta(days=1)).isoformat()
        drifted = drift(ledger, states=["BLR", "SRB"], since=f"{before.year - 5}{before:-%m-%d}", until=eve, as_of=eve)
        for formula in drifted.formulas:
            self.values[id_of(formula)] = set(_leaves(msgspec.to_builtins(formula)))
        for change in drifted.changes:
            self.values[change_id(change)] = set(_leaves(msgspec.to_builtins(change)))

    def _keep(self, id: str, row: Any) -> None:
        key = id.rpartition("#")[0]
        its = self.mastheads[key]
        told = self.values.setdefault(id, {key, its.published or "", its.issuer_state or ""})
        told |= set(_leaves(msgspec.to_builtins(row)))
        if "parties" in row.__struct_fields__:
            told.add(", ".join(row.parties))


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _leaves(part)
    elif value is not None:
        yield str(value)


def shown(phrases: Phrases, kept: Kept, raw: str) -> set[str]:
    """Every way in which a pack may write a value of the ledger."""
    lists = {phrases.in_list(group, raw) for group in ("kinds", "statuses", "commitments", "forces", "ranks", "acts")}
    house = kept.mastheads[raw].source if raw in kept.mastheads else None
    return {raw, phrases.date(raw), phrases.name_of(raw), *lists, house or raw}


def fixed_words(phrases: Phrases) -> set[str]:
    """What stands between the slots of the language's phrases."""
    return {words for group in phrases.table.values() for phrase in group.values() for words in SLOT.split(phrase)[::2]}


@pytest.fixture(params=PACKS, ids=lambda param: "-".join([param[0], *param[1].values()]))
def walked(request: pytest.FixtureRequest, packed: Callable[..., Brief]) -> tuple[Brief, Kept]:
    name, asked = request.param
    ledger = request.getfixturevalue(name)
    return packed(ledger, **asked), Kept(ledger, date.fromisoformat(asked.get("before", "2017-03-01")))


def test_every_piece_of_every_line_is_what_it_says_it_is(walked: tuple[Brief, Kept]) -> None:
    brief, kept = walked
    phrases = phrases_of(brief.language)
    words = fixed_words(phrases)
    wrong = [
        piece for line in lines_of(brief) for piece in line.pieces if not _true(piece, brief, kept, phrases, words)
    ]
    assert wrong == []


def _true(piece: Piece, brief: Brief, kept: Kept, phrases: Phrases, words: set[str]) -> bool:
    if piece.kind == FIXED:
        return piece.text in words or piece.text[:1].lower() + piece.text[1:] in words
    if piece.kind == ASKED:
        return bool(piece.text)
    if piece.kind == NOTE:
        return brief.notes[int(piece.text) - 1].number == int(piece.text)
    if piece.kind == COUNT:
        if piece.raw == "topics":
            return set(piece.rows) <= kept.values.keys() and 0 < int(piece.text) <= len(piece.rows)
        return int(piece.text) == len(set(piece.rows)) and set(piece.rows) <= kept.values.keys()
    if piece.kind == QUOTE:
        assert piece.words is not None
        cut = kept.texts[piece.words.key][piece.words.start : piece.words.end]
        return cut == piece.words.quote and piece.text == one_line(cut)
    assert piece.kind == VALUE
    told = [id for id in piece.rows if piece.raw in kept.values[id]]
    short = piece.text.removesuffix("…")
    if piece.text == piece.raw[:4] or piece.text.replace(",", ".") == piece.raw.removesuffix(".0"):
        return bool(told)  # the year of a date, or a number as the language writes it
    return bool(told) and any(
        short == way or (len(way) > 100 and short in way) for way in shown(phrases, kept, piece.raw)
    )


def test_every_footnote_has_the_words_of_the_text_and_its_address(walked: tuple[Brief, Kept]) -> None:
    brief, kept = walked
    phrases = phrases_of(brief.language)
    assert [note.number for note in brief.notes] == list(range(1, len(brief.notes) + 1))
    for note in brief.notes:
        masthead = kept.mastheads[note.words[0].key]
        assert note.words
        assert [kept.texts[words.key][words.start : words.end] for words in note.words] == [w.quote for w in note.words]
        assert (note.published, note.url) == (phrases.date(masthead.published), masthead.url)
        assert note.row in kept.values or note.row in kept.texts


def test_footnotes_are_numbered_in_the_order_in_which_they_are_met(walked: tuple[Brief, Kept]) -> None:
    brief, _ = walked
    met = list(dict.fromkeys(number for line in lines_of(brief) for number in line.notes))
    assert sorted(met) == [note.number for note in brief.notes]
    first_page = [n for section in brief.page for line in _lines(section) for n in line.notes]
    assert list(dict.fromkeys(first_page)) == list(range(1, len(set(first_page)) + 1))


def test_every_point_and_row_rests_on_a_footnote_a_count_or_says_that_there_is_nothing(
    walked: tuple[Brief, Kept],
) -> None:
    brief, _ = walked
    silence = SLOT.split(phrases_of(brief.language).word("frame.silence"))[0]
    for section in (*brief.page, *brief.annexes):
        for told in _told(section):
            counted = any(piece.kind == COUNT for line in told for piece in line.pieces)
            only_words = all(piece.kind in (FIXED, ASKED) for line in told for piece in line.pieces)
            noted = any(line.notes for line in told)
            assert noted or counted or (only_words and (told[0].text.startswith(silence) or len(told) == 1))


def test_no_number_stands_in_a_pack_that_no_row_tells(walked: tuple[Brief, Kept]) -> None:
    brief, _ = walked
    for line in lines_of(brief):
        for piece in line.pieces:
            assert piece.kind != FIXED or not re.search(r"\d", piece.text)


def _told(section: Section) -> Iterator[list[Line]]:
    """Points and paragraphs one by one, rows of tables as a whole."""
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield [block.line]
        elif isinstance(block, Points):
            yield from ([line] for line in block.lines)
        else:
            yield from block.rows
    for part in section.parts:
        yield from _told(part)


def _lines(section: Section) -> Iterator[Line]:
    for told in _told(section):
        yield from told
