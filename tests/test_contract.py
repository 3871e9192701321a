"""What holds of every record, whatever the text: the promise between the reader and the house, with the real reader."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.desk.entering import enter_all
from dragoman.desk.reading import read_paths, read_text
from dragoman.errors import IntakeError
from dragoman.intake import source_text
from dragoman.model import Record, SourceText
from dragoman.model.digest import digest
from dragoman.model.evidence import evidence_of
from dragoman.model.explanation import explain
from dragoman.model.when import days_of

ROOT = Path(__file__).parents[1]
# Words of the genre between any characters at all, so that rules fire on damaged text.
GENRE = """\
President
Minister of Foreign Affairs
Serbia
met today in Belgrade with
Lavrov
said that
agreed to hold the next round
in 2017
thanked for
le ministre des affaires étrangères
s'est entretenu à Genève avec
a déclaré que
6 October 2016
«
»
“
”
(
,
.
"""
WORDS = st.sampled_from([*GENRE.splitlines(), "\n", "\u00a0"])
# Our own sentences, broken off and begun anywhere: a page ends, a quotation follows, a column is lost.
SENTENCES = [s.split() for f in sorted((ROOT / "examples").glob("*.txt")) for s in f.read_text("utf-8").split(". ")]


@st.composite
def broken_off(draw: st.DrawFn) -> str:
    """Pieces of sentences that follow upon each other, with or without a line end between them."""
    pieces = []
    for words in draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4)):
        first = draw(st.integers(0, len(words) - 1))
        pieces.append(" ".join(words[first : draw(st.integers(first + 1, len(words)))]))
    return draw(st.sampled_from([" ", "\n\n", ". ", ", "])).join(pieces)


DAMAGED = st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=60).map(" ".join)


def check(record: Record, source: SourceText) -> None:
    document = record.document
    assert (document.id, document.text) == (source.id, source.text)
    assert document.sha256 == hashlib.sha256(source.text.encode()).hexdigest()
    spans = [*(item.span for item in evidence_of(record)), *record.unread]
    assert [span for span in spans if document.text[span.start : span.end] != span.quote or not span.quote] == []
    people = {person.id for person in record.persons}
    contacts = {contact.id for contact in record.contacts}
    named = {p.person for contact in record.contacts for p in contact.participants}
    named |= {speaker for said in record.statements for speaker in said.speakers}
    named |= {office.person for office in record.offices}
    assert named <= people
    made_in = {said.contact for said in record.statements} | {made.contact for made in record.commitments}
    assert made_in - {None} <= contacts
    dates = [document.published, *(c.date for c in record.contacts), *(k.due for k in record.commitments)]
    assert [date for date in dates if date and not date.startswith("XXXX-") and days_of(date) is None] == []
    assert msgspec.json.decode(msgspec.json.encode(record), type=Record) == record
    assert digest(record)
    assert explain(record).document == document.id


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=st.one_of(st.text(st.characters(exclude_categories=[])), DAMAGED, broken_off()),
    published=st.sampled_from([None, "2016-10-06", "2016"]),
    language=st.sampled_from(["en", "fr"]),
)
def test_any_text_gives_a_record_that_keeps_the_contract(text: str, published: str | None, language: str) -> None:
    try:
        source = source_text(text, id="any", published=published, language=language)
    except IntakeError:
        return
    check(read_text(source), source)


@pytest.mark.parametrize(
    "text",
    [
        "Ambassador Anna Berg remarked that",
        'Ambassador Anna Berg remarked that\n\n"The treaty opens new ways."',
        "The Foreign Ministers of Australia, Jan",
        "He met the Prime Ministers of Norway, Jan Kowal",
    ],
)
def test_a_sentence_may_break_off_anywhere(text: str) -> None:
    words = text.split(" ")
    for last in range(len(words)):
        source = source_text(" ".join(words[: last + 1]), id="cut", language="en")
        check(read_text(source), source)


def test_the_examples_keep_the_contract_and_enter_the_ledger_once(tmp_path: Path) -> None:
    records = list(read_paths([str(ROOT / "examples")]))
    for record in records:
        assert isinstance(record, Record)
        check(record, SourceText(record.document.id, record.document.text))
    first = enter_all(str(tmp_path / "a.db"), records)
    again = enter_all(str(tmp_path / "a.db"), read_paths([str(ROOT / "examples")]))
    assert (first.entered, again.entered, again.unchanged) == (len(records), 0, len(records))


def test_several_processes_give_the_same_bytes(tmp_path: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))] * 30
    lines = [msgspec.json.encode({"text": text}) for text in texts]
    lines[40] = b"broken"
    (tmp_path / "many.jsonl").write_bytes(b"\n".join(lines))

    def read(jobs: int) -> list[bytes]:
        outcomes = read_paths([str(tmp_path / "many.jsonl")], jobs=jobs)
        return [str(item).encode() if isinstance(item, IntakeError) else msgspec.json.encode(item) for item in outcomes]

    assert read(2) == read(1)


@pytest.mark.parametrize("text", ["[" * 100_000, '"' * 100_000, "a" * 300_000, "\n" * 10 + "Minister " * 20_000])
def test_a_long_strange_text_is_read(text: str) -> None:
    source = source_text(text, id="long", language="en")
    check(read_text(source), source)
