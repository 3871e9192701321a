"""The ledger of tests/pair_accounts.py, linked, and packs made of it."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from dragoman.briefing.document import Brief
from dragoman.desk.briefing import Asked, brief
from dragoman.desk.entering import enter_all
from dragoman.desk.identifying import link
from pair_accounts import accounts, many

Make = Callable[..., Brief]


@pytest.fixture(scope="session")
def pair_ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Serbia and Belarus, five texts."""
    path = os.fspath(tmp_path_factory.mktemp("pair") / "pair.db")
    enter_all(path, accounts())
    link(path, by="test")
    return path


@pytest.fixture(scope="session")
def full_ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The same with seventy contacts more: long names, names in four scripts, long addresses."""
    path = os.fspath(tmp_path_factory.mktemp("full") / "full.db")
    enter_all(path, [*accounts(), *many(70)])
    link(path, by="test")
    return path


@pytest.fixture
def packed(pair_ledger: str) -> Make:
    """`packed(language='fr', person='Kowal')`: the pack for Serbia on Belarus before 1 March 2017."""

    def pack(ledger: str = pair_ledger, **asked: str) -> Brief:
        return brief(ledger, Asked(**{"ours": "SRB", "theirs": "BLR", "before": "2017-03-01", **asked}))

    return pack
