"""A ledger of the first form that was shipped, with the two accounts and a re-reading, brought up to this program's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from conftest import MOSCOW
from dragoman.errors import LedgerError
from dragoman.ledger import asking, opening
from dragoman.ledger.backends import backend_for
from dragoman.ledger.citing import search
from dragoman.ledger.opening import Ledger, open_ledger
from dragoman.ledger.rows import Filters
from dragoman.ledger.schema import metadata
from ledgers import entered, filled, record

FIRST_FORM = Path(__file__).parent / "first_form.sql"  # the rows as the first program entered them


@pytest.fixture(params=["sqlite", "postgresql"])
def first_form(request: pytest.FixtureRequest, nothing: Callable[[str], str]) -> str:
    address = nothing(request.param)
    backend = backend_for(address)
    engine = backend.engine_for(address)
    opening._upgrade(engine, backend, "0001")
    with backend.writing(engine) as connection, connection.begin():
        for statement in FIRST_FORM.read_text(encoding="utf-8").splitlines():
            connection.exec_driver_sql(statement.replace("\\n", "\n"))
    engine.dispose()
    return address


def rows(ledger: Ledger) -> dict[str, list[tuple[object, ...]]]:
    with ledger.asking() as connection:
        return {
            table.name: sorted(tuple(map(str, row)) for row in connection.execute(table.select()))
            for table in metadata.sorted_tables
        }


def test_a_ledger_of_the_first_form_becomes_what_this_program_would_have_entered(
    first_form: str, empty: Ledger
) -> None:
    with open_ledger(first_form) as old:
        upgraded = rows(old)
    filled(empty)
    entered(empty, record("moscow", MOSCOW, published="2017-03-20"), "2")
    assert upgraded == rows(empty)


def test_an_upgrade_is_told_and_what_was_entered_is_found(first_form: str, caplog: pytest.LogCaptureFixture) -> None:
    with open_ledger(first_form) as ledger, ledger.asking() as connection:
        found = [
            row.id for row in asking.contacts(connection, Filters(states=("SRB", "RUS"), person="cook", date="2017"))
        ]
        passages = [row.id for row in search(connection, "wheat", Filters())]
    assert (found, passages) == (["moscow#c1"], ["moscow#0-80"])
    assert "of an older form (0001); bringing it up to" in caplog.text


def test_an_upgraded_ledger_guards_every_table(first_form: str) -> None:
    with open_ledger(first_form) as ledger:
        with ledger.asking() as connection:
            if connection.dialect.name == "sqlite":
                triggers = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
            else:
                triggers = "SELECT tgname, tgrelid::regclass::text FROM pg_trigger"
            guarded = {row[1].strip('"') for row in connection.execute(text(triggers)) if "_never_" in row[0]}
        assert guarded - {"passage_words"} == set(metadata.tables)
        for change in ("UPDATE entry SET why = 'x'", "DELETE FROM evidence", "DELETE FROM involved"):
            with pytest.raises(LedgerError, match="append-only"), ledger.writing() as connection:
                connection.execute(text(change))
