#!/usr/bin/env python3
"""How a ledger holds up as it grows: entering, and some questions, over made-up documents. Never part of the tests.

    bench/ledger.py                                  # 5,000 documents, a minute
    bench/ledger.py --documents 1000000 --keep big.db --progress progress.txt    # takes hours and some 20 GB
    bench/ledger.py --documents 100000 --multiply 10 --keep big.db    # a million in a fraction of the time, SQLite only
    bench/ledger.py --ask big.db                     # only the questions, of a ledger kept before

Each document is a record with its spans, as a reader would give it, entered by the ledger's own entering code, each in
its own transaction: one contact of two states, two or three people with offices, ten statements, a commitment. States
and people are met as unevenly as in life, days fall over 25 years in no order, which is the hard case for an index.
`--multiply` repeats what was entered under new ids, table by table inside SQLite: the same states, people and words, as
often as they would be met in so many documents. Entering is timed alone, tenth by tenth; then by turns with a fresh
ledger, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from datetime import date, timedelta
from itertools import islice, product
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy import text as sql

from dragoman.ledger import asking, citing
from dragoman.ledger.entering import enter
from dragoman.ledger.opening import Ledger, open_ledger
from dragoman.ledger.rows import Filters, PassageRow
from dragoman.ledger.schema import entry, metadata
from dragoman.model import Commitment, Contact, Document, Office, Participant, Person, Place, Record, Span, Statement

FIRST_DAY, DAYS = date(2000, 1, 1), 25 * 365
STATES = 200
TERMS = 6  # governments of a state in that time
OFFICES = (  # who is told of in a government, and how often
    ("Minister of Foreign Affairs", "foreign_minister", 35),
    ("Prime Minister", "head_of_government", 15),
    ("President", "head_of_state", 12),
    *((f"Deputy Minister of Foreign Affairs {n}", "deputy_minister", 6) for n in "ABC"),
    *((f"Ambassador {n}", "ambassador", 4) for n in "ABCDE"),
)
STATEMENTS = 10
PHRASES = 100_000
ACTS = ("discuss", "agree", "support", "assess", "thank", "hope", "request", "inform")
TOPICS = ("energy", "trade", "visa policy", "migration", "defence cooperation", "climate", "water", "transport")
KINDS = ("meeting", "consultations", "call", "visit", "reception")
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "or")]
SLICE = 10_000
QUESTIONS = 200  # of each kind
Question = Callable[[Connection, Filters], Iterable[Any]]
BLOCKS, BLOCK = 10, 50  # by turns into the grown ledger and a fresh one, so many documents at a time


class World:
    """States, people and words, each drawn as often as their rank allows (Zipf)."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(0)  # the world is always the same; what is drawn from it is not
        self.states = ["".join(code) for code in islice(product("BDFGKL", "AEIOU", "MNPRSTV"), STATES)]
        self.state_weights = list(_running(1 / (rank + 4) for rank in range(len(self.states))))
        self.words = ["".join(self.random.choices(SYLLABLES, k=2 + n % 3)) for n in range(20_000)]
        self.word_weights = list(_running(1 / (rank + 20) for rank in range(len(self.words))))
        # Drawn beforehand: to draw every word anew takes longer than to enter them.
        self.phrases = [
            " ".join(self.random.choices(self.words, cum_weights=self.word_weights, k=9)) + "." for _ in range(PHRASES)
        ]
        self.names: dict[tuple[str, int, int], str] = {}
        self.random = random.Random(seed)
        self.office_weights = [weight for _, _, weight in OFFICES]

    def name(self, state: str, term: int, office: int) -> str:
        """The same person whenever asked: a given name that many bear, a family name that few do."""
        if found := self.names.get((state, term, office)):
            return found
        drawn = random.Random(f"{state}{term}{office}")
        given = "".join(drawn.choices(SYLLABLES[:30], k=2)).capitalize()
        family = "".join(drawn.choices(SYLLABLES, k=4)).capitalize()
        return self.names.setdefault((state, term, office), f"{given} {family}")

    def pair(self) -> list[str]:
        one = other = ""
        while one == other:
            one, other = self.random.choices(self.states, cum_weights=self.state_weights, k=2)
        return sorted((one, other))

    def sentence(self, *first: str) -> str:
        return " ".join((*first, self.random.choice(self.phrases)))

    def someone(self, day: date) -> tuple[int, int]:
        term = (day - FIRST_DAY).days * TERMS // (DAYS + 1)
        return term, self.random.choices(range(len(OFFICES)), self.office_weights)[0]


def _running(weights: Iterator[float]) -> Iterator[float]:
    total = 0.0
    for weight in weights:
        total += weight
        yield total


class Writer:
    """A text in the making, and the spans of what is put into it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0

    def put(self, words: str, rule: str) -> Span:
        span = Span(self.length, self.length + len(words), words, rule)
        self.parts.append(words)
        self.length += len(words) + 1
        return span


def record(world: World, number: int) -> Record:
    """One made-up communiqué, already read."""
    day = FIRST_DAY + timedelta(world.random.randrange(DAYS))
    states = world.pair()
    text = Writer()
    people, offices = [], []
    for at, state in enumerate(states, 1):
        term, office = world.someone(day)
        name = world.name(state, term, office)
        span = text.put(name, "bench/person")
        title, rank, _ = OFFICES[office]
        people.append(Person(f"p{at}", name, [name], state, [span]))
        offices.append(
            Office(f"p{at}", title, rank, False, None, state, day.isoformat(), [text.put(title, "bench/office")])
        )
    told = text.put(world.sentence("met", "on", day.isoformat()), "bench/contact")
    place = text.put(world.random.choice(world.words).capitalize(), "bench/place")
    contact = Contact(
        "c1", world.random.choice(KINDS), "held", day.isoformat(), "stated", Place(place.quote, states[0], [place]),
        "bilateral", None, states, "minister", None, None, None,
        [Participant("p1", states[0], "host"), Participant("p2", states[1], "visitor")],
        [world.random.choice(TOPICS)], [told],
    )  # fmt: skip
    statements = [_statement(world, text, at, people, states) for at in range(STATEMENTS)]
    made = text.put(world.sentence("to", "meet", "again"), "bench/commitment")
    due = str(day.year + 1)
    commitment = Commitment(
        "k1", "next_round", "agreed", states, [], "to meet again", due, "stated", None, "c1", [made]
    )
    whole = " ".join(text.parts)
    document = Document(
        f"{day.isoformat()}-{number}", hashlib.sha256(whole.encode()).hexdigest(), None, "en", whole, day.isoformat(),
        "stated", f"https://example.org/{number}", "A ministry", "official",
    )  # fmt: skip
    return Record(document, people, offices, [contact], statements, [commitment], [], [], [], [], [])


def _statement(world: World, text: Writer, at: int, people: list[Person], states: list[str]) -> Statement:
    who = at % 2
    said = text.put(world.sentence("said", "that"), "bench/statement")
    content = Span(said.start + 10, said.end, said.quote[10:], "bench/content")
    return Statement(
        f"s{at + 1}", [people[who].id], "single", [states[who]], [], world.random.choice(ACTS), False, "neutral", 1,
        None, False, [states[1 - who]], [], [world.random.choice(TOPICS)], [], content, "c1", [said],
    )  # fmt: skip


def entered(ledger: Ledger, made: Record) -> tuple[float, float]:
    """Seconds by the clock and of this process that entering one document takes."""
    begun, worked = time.perf_counter(), time.process_time()
    with ledger.writing() as connection:
        enter(connection, made, reader_version="bench", entered_at="2026-01-01T00:00:00+00:00")
    return time.perf_counter() - begun, time.process_time() - worked


def fill(ledger: Ledger, world: World, documents: int, told: Callable[[str], None], until: float) -> list[list[float]]:
    """For each tenth: documents entered, seconds by the clock, seconds of this process."""
    slices = []
    step = max(1, documents // 10)
    for first in range(0, documents, step):
        tenth = [0.0, 0.0, 0.0]
        slices.append(tenth)
        for number in range(first, min(first + step, documents)):
            clock, worked = entered(ledger, record(world, number))
            tenth = slices[-1] = [tenth[0] + 1, tenth[1] + clock, tenth[2] + worked]
            if number % 10_000 == 9_999 or number + 1 == first + step:
                told(f"{number + 1} entered; {_each(tenth)} in this tenth")
            if time.monotonic() > until:
                told(f"stopped at {number + 1}")
                return slices
    return slices


def _each(tenth: list[float]) -> str:
    return f"{tenth[1] / tenth[0] * 1000:.2f} ms each by the clock, {tenth[2] / tenth[0] * 1000:.2f} of this process"


def last_entry(connection: Connection) -> int:
    return int(connection.execute(sql("SELECT coalesce(max(id), 0) FROM entry")).scalar_one())


def beside(grown: Ledger, fresh: Ledger, world: World) -> float:
    """How many times as long entering takes in the grown ledger as in a fresh one, by turns: load slows both alike.

    Of the middle one of all documents: where the disk is waited for is chance. The first blocks only fetch pages.
    """
    with grown.asking() as connection:
        last = last_entry(connection)  # a ledger that was asked before holds what was entered then
    spent: tuple[list[float], list[float]] = ([], [])
    for block in range(2 * BLOCKS + 2):
        for number in range(BLOCK):
            made = record(world, last + block * BLOCK + number)
            took = entered((grown, fresh)[block % 2], made)[0]
            if block > 1:
                spent[block % 2].append(took)
    return statistics.median(spent[0]) / statistics.median(spent[1])


def multiply(ledger: Ledger, times: int, told: Callable[[str], None]) -> None:
    """Every entry again, `times` - 1 times, in slices that keep SQLite's log small: the same texts under new ids."""
    with ledger.asking() as connection:
        last, passages = last_entry(connection), connection.execute(sql("SELECT max(id) FROM passage")).scalar_one()
    for copy in range(1, times):
        for first in range(1, last + 1, SLICE):
            with ledger.writing() as connection:
                for table in metadata.sorted_tables:
                    if table is entry or "entry_id" in table.columns:
                        _repeat(connection, table, copy, (first, min(first + SLICE - 1, last)), (last, passages))
        told(f"{(copy + 1) * last} entries")


def _repeat(connection: Connection, table: Table, copy: int, slice: tuple[int, int], step: tuple[int, int]) -> None:
    key = f"(SELECT key FROM entry WHERE id = {table.name}.entry_id)"
    anew = {
        "key": f"key || '-{copy}'",
        "document_id": f"document_id || '-{copy}'",
        "entry_id": f"entry_id + {copy * step[0]}",
        "id": f"id + {copy * step[table is not entry]}",
        "row": f"replace(\"row\", {key}, {key} || '-{copy}')",
    }
    names = [f'"{column.name}"' for column in table.columns]
    values = [anew.get(column.name, f'"{column.name}"') for column in table.columns]
    within = f"{'id' if table is entry else 'entry_id'} BETWEEN {slice[0]} AND {slice[1]}"
    order = ", ".join(column.name for column in table.primary_key.columns)
    connection.execute(
        sql(
            f"INSERT INTO {table.name} ({', '.join(names)}) "
            f"SELECT {', '.join(values)} FROM {table.name} WHERE {within} ORDER BY {order}"
        )
    )


def questions(world: World) -> dict[str, Callable[[Ledger], int]]:
    """What is asked; each gives the number of rows of its answer."""

    def year() -> str:
        return str(FIRST_DAY.year + world.random.randrange(25))

    def someone(often: bool) -> str:
        state = world.random.choices(world.states, cum_weights=world.state_weights if often else None)[0]
        office = world.random.choices(range(len(OFFICES)), world.office_weights if often else None)[0]
        return world.name(state, world.random.randrange(TERMS), office)

    def pair() -> tuple[str, ...]:
        return tuple(world.pair())

    def two_words() -> str:
        return " ".join(world.random.choices(world.words, cum_weights=world.word_weights, k=2))

    def asked(question: Question, filters: Callable[[], Filters]) -> Callable[[Ledger], int]:
        def rows(ledger: Ledger) -> int:
            wanted = filters()
            with ledger.asking() as connection:
                return sum(1 for _ in question(connection, wanted))

        return rows

    def words(connection: Connection, filters: Filters) -> Iterator[PassageRow]:
        return islice(citing.search(connection, two_words(), filters), 50)

    contacts, statements = asking.contacts, asking.statements
    return {
        "two states in a year, all": asked(contacts, lambda: Filters(pair(), date=year())),
        "two states in a year, first 50": asked(contacts, lambda: Filters(pair(), date=year(), limit=50)),
        "a person's contacts, all": asked(contacts, lambda: Filters(person=someone(False))),
        "a much met person's, all": asked(contacts, lambda: Filters(person=someone(True))),
        "a much met person's, first 50": asked(contacts, lambda: Filters(person=someone(True), limit=50)),
        "a much met person's in a year": asked(contacts, lambda: Filters(person=someone(True), date=year())),
        "two words, first 50": asked(words, lambda: Filters()),
        "two words, two states in a year": asked(words, lambda: Filters(pair(), date=year())),
        "statements of two in a year, all": asked(statements, lambda: Filters(pair(), date=year())),
        "statements of two, first 50": asked(statements, lambda: Filters(pair(), date=year(), limit=50)),
    }


def ask(ledger: Ledger, world: World) -> Iterator[str]:
    """Milliseconds by the clock, and (p95) of this process, which others at work on the machine do not lengthen."""
    heads = ("ms, median", "p95", "most", "process, p95", "rows, median", "p95", "most")
    yield f"{'question':34}" + "".join(f"{head:>13}" for head in heads)
    for name, question in questions(world).items():
        clock, process, rows = [], [], []
        for _ in range(QUESTIONS):
            begun, worked = time.perf_counter(), time.process_time()
            rows.append(question(ledger))
            clock.append((time.perf_counter() - begun) * 1000)
            process.append((time.process_time() - worked) * 1000)
        told = (statistics.median(clock), _p95(clock), max(clock), _p95(process))
        counts = (statistics.median(rows), _p95(rows), max(rows))
        yield f"{name:34}" + "".join(f"{ms:13.1f}" for ms in told) + "".join(f"{count:13.0f}" for count in counts)


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5_000)
    parser.add_argument("--minutes", type=float, default=600.0, help="stop entering after so long")
    parser.add_argument("--multiply", type=int, default=1, metavar="K", help="repeat what was entered, to K times")
    parser.add_argument("--keep", metavar="LEDGER", help="where to make the ledger, a file or a PostgreSQL URL; kept")
    parser.add_argument("--ask", metavar="LEDGER", help="only ask a ledger made before")
    parser.add_argument("--progress", metavar="FILE", help="tell here how far it is")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        address = given.ask or given.keep or str(Path(folder) / "ledger.db")
        with open_ledger(address, create=not given.ask) as ledger:
            if not given.ask:
                until = time.monotonic() + given.minutes * 60
                slices = fill(ledger, World(seed=7), given.documents, _teller(given.progress), until)
                print(f"{sum(tenth[0] for tenth in slices):.0f} documents entered, {STATEMENTS} statements each")
                print(f"first tenth: {_each(slices[0])}; last: {_each(slices[-1])}")
            if given.multiply > 1:
                multiply(ledger, given.multiply, _teller(given.progress))
            if "://" not in address:  # the fresh one is a file: a server is not to be compared with it
                with open_ledger(str(Path(folder) / "fresh.db"), create=True) as fresh:
                    ratio = beside(ledger, fresh, World(seed=9))
                print(f"entering now takes {ratio:.2f} times as long as in a fresh ledger")
            for line in ask(ledger, World(seed=8)):
                print(line, flush=True)
            if Path(address).exists():
                print(f"the file has {Path(address).stat().st_size / 1e6:.0f} MB")


def _teller(progress: str | None) -> Callable[[str], None]:
    def tell(line: str) -> None:
        with open(progress, "a", encoding="utf-8") if progress else nullcontext(sys.stderr) as stream:
            stream.write(line + "\n")

    return tell


if __name__ == "__main__":
    main()
