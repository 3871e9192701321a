from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from dragoman.exports import parquet
from dragoman.exports.account import Account
from dragoman.exports.formats import FORMATS, export


def many(account: Account, count: int) -> Iterator[Account]:
    for number in range(count):
        yield msgspec.structs.replace(account, key=f"belgrade{number}")


@pytest.mark.parametrize("to", FORMATS)
def test_memory_does_not_grow_with_the_ledger(
    to: str, belgrade: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if to == "parquet":
        pytest.importorskip("pyarrow")
        monkeypatch.setattr(parquet, "AT_ONCE", 50)
    peaks = []
    for count in (200, 800):
        tracemalloc.start()
        export(many(belgrade, count), to, str(tmp_path / to))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # Six hundred more accounts are over a megabyte in every format; what grows is files' buffers filling up.
    assert peaks[1] < peaks[0] + 300_000


@pytest.mark.parametrize("to", FORMATS)
def test_an_export_that_breaks_off_leaves_nothing(to: str, belgrade: Account, tmp_path: Path) -> None:
    if to == "parquet":
        pytest.importorskip("pyarrow")

    def broken() -> Iterator[Account]:
        yield belgrade
        raise RuntimeError("the ledger went away")

    with pytest.raises(RuntimeError, match="went away"):
        export(broken(), to, str(tmp_path / "out"))
    assert list(tmp_path.iterdir()) == []
