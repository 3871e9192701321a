"""What the reader gives for each shipped example, whole.

After a change of the reader run scripts/expected_examples.py, look at the diff, and at the differences it prints.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import project_scripts
from dragoman.model import Record

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
NAMES = sorted(path.stem for path in (ROOT / "examples").iterdir() if path.suffix in (".txt", ".jsonl"))
FRENCH_AT_LEAST, ALL_AT_LEAST = 5, 12


SCRIPT = project_scripts.load("expected_examples")


@pytest.fixture(scope="module")
def records() -> dict[str, Record]:
    return {record.document.id: record for record in SCRIPT.records()}


def expected(name: str) -> Any:
    return json.loads((HERE / "expected" / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_read_as_expected(name: str, records: dict[str, Record]) -> None:
    assert SCRIPT.compact(records[name]) == expected(name)


def test_every_example_has_its_expected_record_its_truth_and_its_line_in_the_readme() -> None:
    truths = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))
    readme = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    assert sorted(path.stem for path in (HERE / "expected").iterdir()) == NAMES
    assert sorted(truths) == NAMES
    assert [name for name in NAMES if f"`{name}." not in readme] == []


def test_there_are_examples_enough_in_both_languages() -> None:
    languages = [expected(name)["document"]["language"] for name in NAMES]
    assert languages.count("fr") >= FRENCH_AT_LEAST
    assert len(languages) >= ALL_AT_LEAST
    assert {"en", "fr"} == set(languages)


def test_a_record_that_is_as_it_should_be_has_no_differences(records: dict[str, Record]) -> None:
    for name in NAMES:
        record = records[name]
        assert SCRIPT.differences(SCRIPT.compact(record), record) == []


def test_a_wrong_value_a_missing_and_an_invented_item_are_told(records: dict[str, Record]) -> None:
    record = records["2019-12-09-paris-format-normandie"]
    truth = SCRIPT.compact(record)
    truth["document"]["published"] = "1999"
    truth["instruments"] = ["Peace of Westphalia"]
    assert SCRIPT.differences(truth, record) == [
        "document: published should be 1999, is 2019-12-09",
        "instrument missing: Peace of Westphalia",
        "instrument not there: Minsk agreements",
    ]
