"""One account with something for every format, and the ledger of the shipped examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.desk.entering import enter_all
from dragoman.desk.reading import read_paths
from dragoman.exports.account import Account
from dragoman.model import Place
from made_accounts import account, commitment, contact, statement

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def belgrade() -> Account:
    """Talks in Belgrade, thanks in them, a visit announced, two promises of which one has no date."""
    announced = contact(
        "c2",
        "visit",
        status="announced",
        date="2017-03",
        place=Place("Oslo", "NOR"),
        parties=("NOR", "SRB"),
        participants=(),
        quote="a visit to Oslo is announced for March 2017",
    )
    talks = contact(place=Place("Belgrade", "SRB"))
    undated = commitment("k2", kind="other_action", due=None, quote="They agreed")
    return account((talks, announced), (statement("thank"),), (commitment(), undated), title="=Talks, in Belgrade")


@pytest.fixture(scope="session")
def examples_ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The shipped examples, read by the real reader and entered."""
    path = str(tmp_path_factory.mktemp("ledger") / "examples.db")
    enter_all(path, read_paths([str(EXAMPLES)]))
    return path
