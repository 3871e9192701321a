"""What is entered stays, whatever happens to the program, its neighbours, the disk or the connection."""

from __future__ import annotations

import json
import os
import random
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import event, select, text

import postgres
from conftest import MOSCOW, WITH_STUB
from dragoman.desk.entering import Tally, enter_all
from dragoman.errors import LedgerError
from dragoman.ledger import asking
from dragoman.ledger.identities import new_run
from dragoman.ledger.opening import Ledger, open_ledger
from dragoman.ledger.records import record_of
from dragoman.ledger.rows import Filters
from dragoman.ledger.schema import entry
from dragoman.ledger.verifying import Checked, faults
from dragoman.model import Record
from ledgers import NOW, entered, record

TESTS = Path(__file__).parents[1]
DOCUMENTS = 160
KILLS = 3


def words(number: int) -> str:
    met = f"Anna Able (SRB) met Carl Cook (RUS) in Minsk on 2017-03-{number % 28 + 1:02}."
    return f"{met} Carl Cook thanked SRB for {number} ships."


def sources(folder: Path, name: str, numbers: range) -> Path:
    path = folder / f"{name}.jsonl"
    path.write_text("".join(json.dumps({"id": f"d{n}", "text": words(n)}) + "\n" for n in numbers), encoding="utf-8")
    return path


def reading(source: Path, address: str) -> subprocess.Popen[str]:
    """A bulk reading in a process of its own, which prints each record once it is entered."""
    return dragoman("read", str(source), "--ledger", address, "--format", "jsonl")


def dragoman(*arguments: str, largest_file: int | None = None) -> subprocess.Popen[str]:
    """The command in its own process; `largest_file` in bytes is where the disk seems to be full."""

    def limit() -> None:
        if largest_file is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    return subprocess.Popen(
        [sys.executable, "-c", WITH_STUB, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if largest_file else None,
        text=True,
        env={"PYTHONPATH": os.pathsep.join([str(TESTS), *filter(None, [os.environ.get("PYTHONPATH")])]), "PATH": ""},
        preexec_fn=limit,
    )


def printed(lines: Iterator[str]) -> set[str]:
    """Ids of the records printed whole: the last line may have been cut."""
    return {json.loads(line)["document"]["id"] for line in lines if line.endswith("\n")}


def check_whole(address: str, expected: Callable[[str], Record]) -> set[str]:
    """The documents entered; each must be what a reading of its text gives, and the ledger whole."""
    with open_ledger(address) as ledger, ledger.asking() as connection:
        assert list(faults(connection, Checked())) == []
        rows = connection.execute(select(entry.c.id, entry.c.document_id)).all()
        for row in rows:
            assert record_of(connection, row.id) == expected(row.document_id)
        assert len({row.document_id for row in rows}) == len(rows)
        return {row.document_id for row in rows}


def as_read(id: str) -> Record:
    return record(id, words(int(id.removeprefix("d"))))


def test_a_bulk_reading_killed_at_any_moment_loses_no_entered_document_and_leaves_none_half(
    address: str, tmp_path: Path
) -> None:
    source = sources(tmp_path, "many", range(DOCUMENTS))
    drawn = random.Random(address.partition(":")[0])
    told: set[str] = set()
    for _ in range(KILLS):
        process = reading(source, address)
        assert process.stdout is not None
        lines = [process.stdout.readline()]  # it has begun
        time.sleep(drawn.random() / 4)
        process.kill()
        told |= printed(iter([*lines, *process.stdout]))
        process.stdout.close()
        process.wait()
        assert told <= check_whole(address, as_read)
    assert told
    process = reading(source, address)
    process.communicate(timeout=120)
    assert process.returncode == 0
    assert check_whole(address, as_read) == {f"d{number}" for number in range(DOCUMENTS)}


def test_two_programs_write_to_one_ledger_and_nothing_is_lost_or_entered_twice(address: str, tmp_path: Path) -> None:
    halves = [sources(tmp_path, "one", range(80)), sources(tmp_path, "other", range(50, 130))]
    writers = [reading(half, address) for half in halves]
    for writer in writers:
        writer.communicate(timeout=120)
    assert [writer.returncode for writer in writers] == [0, 0]
    assert check_whole(address, as_read) == {f"d{number}" for number in range(130)}


def test_ten_writers_and_ten_readers_at_once_lose_nothing(address: str) -> None:
    if address.endswith(".db"):
        pytest.skip("SQLite lets in one writer at a time; two are tested")
    done = threading.Event()

    def write(writer: int) -> Tally:
        # Every writer has documents of its own, and shares others with its neighbour.
        numbers = range(writer * 6, writer * 6 + 12)
        return enter_all(address, [as_read(f"d{number}") for number in numbers])

    def read(_: int) -> int:
        asked = 0
        with open_ledger(address) as ledger:
            while not done.is_set() or not asked:
                with ledger.asking() as connection:
                    rows = list(asking.contacts(connection, Filters(states=("SRB",))))
                    once = connection.execute(text("SELECT count(*) FROM entry")).scalar()
                assert [len(row.participants) for row in rows] == [2] * len(rows)
                assert len(rows) == once
                asked += 1
        return asked

    with ThreadPoolExecutor(20) as pool:
        readers = [pool.submit(read, number) for number in range(10)]
        writers = [pool.submit(write, number) for number in range(10)]
        try:
            tallies = [writer.result(timeout=120) for writer in writers]
        finally:
            done.set()
        assert all(reader.result(timeout=120) > 0 for reader in readers)
    assert sum(tally.entered for tally in tallies) == 66
    assert check_whole(address, as_read) == {f"d{number}" for number in range(66)}


@pytest.mark.parametrize("backend", ["sqlite", "postgresql"])
def test_several_programs_make_one_ledger(backend: str, nothing: Callable[[str], str]) -> None:
    address = nothing(backend)

    def make(number: int) -> Tally:
        return enter_all(address, [as_read(f"d{number}")])

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(make, range(4))) == [Tally(entered=1)] * 4
    assert check_whole(address, as_read) == {"d0", "d1", "d2", "d3"}


def fill_disk(ledger: Ledger) -> None:
    """From now on the file may not grow: SQLite then says what it says on a full disk."""

    @event.listens_for(ledger.engine, "connect")
    def limit(connection: object, _: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
        connection.execute(f"PRAGMA max_page_count={pages + 3}")  # type: ignore[attr-defined]

    ledger.engine.dispose()


def test_on_a_full_disk_what_was_entered_stays_and_the_rest_can_be_entered_later(ledger: Ledger) -> None:
    if ledger.engine.dialect.name != "sqlite":
        pytest.skip("the server's disk is the server's; see the next test")
    fill_disk(ledger)
    went_in = []
    with pytest.raises(LedgerError, match="is the disk full\\? What was entered before is kept"):  # noqa: PT012
        for number in range(10_000):
            entered(ledger, as_read(f"d{number}"))
            went_in.append(f"d{number}")
    with open_ledger(ledger.path) as again:
        entered(again, as_read("d10000"))
        with again.asking() as connection:
            assert list(faults(connection, Checked())) == []
            kept = set(connection.execute(select(entry.c.document_id)).scalars())
    assert kept == {"belgrade", "moscow", "d10000", *went_in}


def test_a_disk_that_fills_up_during_a_bulk_reading_loses_nothing_that_was_told(address: str, tmp_path: Path) -> None:
    if not address.endswith(".db"):
        pytest.skip("the server's disk is the server's")
    source = sources(tmp_path, "many", range(DOCUMENTS))
    process = dragoman(
        "read",
        str(source),
        "--ledger",
        address,
        "--format",
        "jsonl",
        largest_file=Path(address).stat().st_size + 200_000,
    )
    out, err = process.communicate(timeout=120)
    told = printed(iter(out.splitlines(keepends=True)))
    assert (process.returncode, bool(told)) == (1, True)
    assert "is the disk full? What was entered before is kept" in err
    assert told <= check_whole(address, as_read)
    process = reading(source, address)
    process.communicate(timeout=120)
    assert check_whole(address, as_read) == {f"d{number}" for number in range(DOCUMENTS)}


def test_a_backup_for_which_there_is_no_room_leaves_nothing_behind(ledger: Ledger, tmp_path: Path) -> None:
    process = dragoman("backup", str(tmp_path / "b.db"), "--ledger", ledger.path, largest_file=50_000)
    _, err = process.communicate(timeout=120)
    assert (process.returncode, "is the disk full?" in err) == (1, True)
    assert list(tmp_path.glob("b.db*")) == []


def test_a_lost_connection_is_told_and_what_was_entered_stays(ledger: Ledger, server: str) -> None:
    if ledger.engine.dialect.name == "sqlite":
        pytest.skip("a file has no connection to lose")
    told = r"the connection failed .* What was entered before is kept"
    with pytest.raises(LedgerError, match=told), ledger.writing() as connection:  # noqa: PT012
        new_run(connection, "link", by="A. Clerk", at=NOW, version="1")
        here = connection.execute(text("SELECT pg_backend_pid()")).scalar()
        postgres.command(server, f"SELECT pg_terminate_backend({here})")
        connection.execute(text("SELECT 1"))
    assert entered(ledger, record("again", MOSCOW)) is True
    with ledger.asking() as connection:
        assert connection.execute(text("SELECT count(*) FROM run")).scalar() == 0
        assert list(faults(connection, Checked())) == []
