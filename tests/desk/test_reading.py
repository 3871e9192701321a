from __future__ import annotations

import concurrent.futures
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from dragoman.desk import reading
from dragoman.desk.reading import count_texts, read_paths
from dragoman.errors import IntakeError
from dragoman.intake import Masthead
from dragoman.model import Record, SourceText


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lines = ["broken" if number == 70 else f'{{"text": "It rained for {number} days."}}' for number in range(1, 101)]
    (tmp_path / "all.jsonl").write_text("\n".join(lines))
    return tmp_path


def ids(folder: Path, jobs: int = 1) -> list[str]:
    outcomes = read_paths([str(folder), "missing.txt"], jobs=jobs)
    return [item.where if isinstance(item, IntakeError) else item.document.id for item in outcomes]


def expected(folder: Path) -> list[str]:
    names = [f"all:{number}" for number in range(1, 101)]
    names[69] = f"{folder}/all.jsonl:70"
    return [*names, "missing.txt"]


@pytest.mark.usefixtures("stubbed")
def test_records_and_problems_keep_the_order_of_the_input(folder: Path) -> None:
    assert ids(folder) == expected(folder)


@pytest.mark.usefixtures("stubbed")
def test_with_several_jobs_the_order_is_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Threads in place of processes, in which the toy reader would not be installed.
    def threads(jobs: int, **_: Any) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(jobs)

    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", threads)
    monkeypatch.setattr(reading, "BATCH", 7)
    assert ids(folder, jobs=3) == expected(folder)


@pytest.mark.usefixtures("stubbed")
def test_a_language_nobody_reads_is_a_problem_of_its_text_only(folder: Path) -> None:
    (folder / "all.jsonl").write_text('{"text": "x", "language": "xx"}\n{"text": "It rained."}\n')
    found = list(read_paths([str(folder)], Masthead()))
    assert str(found[0]) == "all:1: xx: no language pack reads it"
    assert not isinstance(found[1], IntakeError)


def test_a_fault_of_the_reader_costs_its_text_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "all.jsonl").write_text('{"text": "It snowed."}\n{"text": "It rained."}\n')
    sound = reading.read_text

    def failing(source: SourceText) -> Record:
        return sound(source) if source.text == "It rained." else sound(SourceText(id="", text=[][0]))

    monkeypatch.setattr(reading, "read_text", failing)
    first, second = read_paths([str(tmp_path)])
    assert str(first).startswith("all:1: not read: the reader failed on it (IndexError, test_reading.py line ")
    assert str(first).endswith("This is a fault of dragoman; please report it with the text.")
    assert isinstance(second, Record)


def test_texts_are_counted_before_they_are_read(folder: Path) -> None:
    (folder / "one.txt").write_text("x")
    assert count_texts([str(folder), "missing.txt"]) == 99 + 1 + 1
    assert count_texts(["-"]) is None
