"""The tables of the reader come from the curated files: building them again gives the same bytes."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import project_scripts

TABLES = (
    "organisations",
    "instruments",
    "office_holders",
    "given_names",
)  # states and cities take more than we install


@pytest.fixture(autouse=True)
def _one_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The builders name one another plainly, as programs in one folder do."""
    monkeypatch.syspath_prepend(str(project_scripts.SCRIPTS / "reference"))
    yield
    for name in ("tables", *(f"build_{table}" for table in TABLES)):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_what_its_builder_writes(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tables = importlib.import_module("tables")
    shipped, built = project_scripts.SCRIPTS.parent / "src" / "dragoman" / "reference", tmp_path / "reference"
    shutil.copytree(shipped, built)
    monkeypatch.setattr(tables, "REFERENCE", built)
    importlib.import_module(f"build_{name}").main()
    assert (built / f"{name}.tsv").read_bytes() == (shipped / f"{name}.tsv").read_bytes()
