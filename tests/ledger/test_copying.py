from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import MOSCOW
from dragoman.errors import LedgerError
from dragoman.ledger import asking
from dragoman.ledger.citing import search
from dragoman.ledger.copying import back_up, restore
from dragoman.ledger.identities import new_identity, new_run
from dragoman.ledger.opening import Ledger, open_ledger
from dragoman.ledger.rows import Filters
from dragoman.ledger.schema import metadata
from dragoman.ledger.verifying import Checked, faults
from ledgers import NOW, entered, record


def everything(ledger: Ledger) -> dict[str, list[str]]:
    with ledger.asking() as connection:
        return {
            table.name: sorted(str(tuple(row)) for row in connection.execute(table.select()))
            for table in metadata.sorted_tables
        }


def is_whole(ledger: Ledger) -> bool:
    with ledger.asking() as connection:
        return list(faults(connection, Checked())) == []


def test_a_backup_is_a_ledger_with_every_row(ledger: Ledger, tmp_path: Path) -> None:
    file = str(tmp_path / "backup.db")
    assert back_up(ledger, file) == 2
    with open_ledger(file) as backup:
        assert everything(backup) == everything(ledger)
        assert is_whole(backup)
        with backup.asking() as connection:
            assert [row.id for row in search(connection, "wheat", Filters())] == ["moscow#0-80"]
    assert sorted(path.name for path in tmp_path.glob("backup*")) == ["backup.db"]


@pytest.mark.parametrize("into", ["sqlite", "postgresql"])
def test_a_backup_is_restored_into_either_database_and_grows_on(
    ledger: Ledger, into: str, nothing: Callable[[str], str], tmp_path: Path
) -> None:
    with ledger.writing() as connection:
        new_identity(connection, "person", new_run(connection, "link", by="A. Clerk", at=NOW, version="1"))
    file, address = str(tmp_path / "backup.db"), nothing(into)
    back_up(ledger, file)
    assert restore(file, address) == 2
    with open_ledger(address) as restored:
        assert everything(restored) == everything(ledger)
        entered(restored, record("again", MOSCOW))
        with restored.writing() as connection:
            assert new_identity(connection, "person", 1) == 2
        assert is_whole(restored)
        with restored.asking() as connection:
            met = [row.id for row in asking.contacts(connection, Filters(states=("RUS",)))]
            found = [row.id for row in search(connection, "wheat", Filters())]
        assert met == ["moscow#c1", "again#c1"]
        assert sorted(found) == ["again#0-80", "moscow#0-80"]


def test_a_backup_taken_while_another_writes_is_one_moment_of_the_ledger(ledger: Ledger, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            entered(ledger, record(f"more{number}", f"{MOSCOW} It was day {number}."))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        counts = [back_up(ledger, str(tmp_path / f"backup{number}.db")) for number in range(3)]
    finally:
        stop.set()
        writer.join()
    assert counts == sorted(counts)
    for number, count in enumerate(counts):
        with open_ledger(str(tmp_path / f"backup{number}.db")) as backup:
            assert is_whole(backup)
            with backup.asking() as connection:
                assert len(list(asking.contacts(connection, Filters()))) == count


def test_a_backup_never_takes_the_place_of_a_file(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "kept.db").write_text("mine")
    with pytest.raises(LedgerError, match="is there already"):
        back_up(ledger, str(tmp_path / "kept.db"))
    assert (tmp_path / "kept.db").read_text() == "mine"
    with pytest.raises(LedgerError, match="does not exist"):
        back_up(ledger, str(tmp_path / "none" / "backup.db"))
    with pytest.raises(LedgerError, match="a backup is a file"):
        back_up(ledger, "postgresql:///backup")


def test_nothing_is_restored_over_a_ledger_in_use(ledger: Ledger, tmp_path: Path) -> None:
    back_up(ledger, str(tmp_path / "backup.db"))
    before = everything(ledger)
    with pytest.raises(LedgerError, match="holds documents already"):
        restore(str(tmp_path / "backup.db"), ledger.path)
    assert everything(ledger) == before
