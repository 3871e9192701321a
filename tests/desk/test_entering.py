from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.desk import asking
from dragoman.desk.entering import Tally, enter_all
from dragoman.desk.reading import read_paths


@pytest.mark.usefixtures("stubbed")
def test_a_folder_is_entered_once_and_what_failed_is_counted(texts: Path, tmp_path: Path) -> None:
    ledger = str(tmp_path / "ledger.db")
    (texts / "empty.txt").write_text("")
    assert enter_all(ledger, read_paths([str(texts)])) == Tally(entered=2, unchanged=0, failed=1)
    assert enter_all(ledger, read_paths([str(texts)])) == Tally(entered=0, unchanged=2, failed=1)
    assert [row.id for row in asking.contacts(ledger, asking.filters_for(["Serbia", "rus"]))] == ["moscow#c1"]
