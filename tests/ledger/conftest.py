"""A ledger, empty and with the two accounts, on SQLite and, where its server is installed, on PostgreSQL."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import postgres
from dragoman.ledger.opening import Ledger, open_ledger
from ledgers import filled

BACKENDS = ("sqlite", "postgresql")
_numbers = itertools.count(1)
Make = Callable[..., str]


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The folder of a running PostgreSQL server."""
    if why := postgres.why_not():
        pytest.skip(why)
    with postgres.server() as home:
        yield home


@pytest.fixture(scope="session")
def sqlite_form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty ledger to copy: to make one takes Alembic a while."""
    path = tmp_path_factory.mktemp("form") / "form.db"
    open_ledger(str(path), create=True).close()
    return path


@pytest.fixture(scope="session")
def postgresql_form(server: str) -> str:
    postgres.command(server, "CREATE DATABASE form")
    open_ledger(postgres.url(server, "form"), create=True).close()
    return "form"


@pytest.fixture
def nothing(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], str]:
    """`nothing('sqlite')`: an address where a ledger can be made, but none is yet."""

    def address(backend: str) -> str:
        if backend == "sqlite":
            return str(tmp_path / f"new{next(_numbers)}.db")
        server, name = request.getfixturevalue("server"), f"new{next(_numbers)}"
        postgres.command(server, f"CREATE DATABASE {name}")
        return postgres.url(server, name)

    return address


@pytest.fixture(params=BACKENDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty ledger is."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_form"), tmp_path / "ledger.db")
        return str(tmp_path / "ledger.db")
    server, form, name = request.getfixturevalue("server"), request.getfixturevalue("postgresql_form"), next(_numbers)
    postgres.command(server, f"CREATE DATABASE ledger{name} TEMPLATE {form}")
    return postgres.url(server, f"ledger{name}")


@pytest.fixture
def empty(address: str) -> Iterator[Ledger]:
    with open_ledger(address) as ledger:
        yield ledger


@pytest.fixture
def ledger(empty: Ledger) -> Ledger:
    return filled(empty)
