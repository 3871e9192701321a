"""What the desk answers over the worked ledger, whole.

After a change of the reader, of identity or of the desk run scripts/expected_worked.py and read the diff: every line of
tests/examples/worked was held against the texts.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import project_scripts

HERE = Path(__file__).parent / "worked"
WORKED = Path(__file__).parents[2] / "examples" / "worked"
SCRIPT = project_scripts.load("expected_worked")
FEWEST_TEXTS, FEWEST_OF_A_PAIR, FEWEST_PAIRS = 40, 8, 3
WORDS = (40, 180)


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    ledger = str(tmp_path_factory.mktemp("worked") / "worked.db")
    SCRIPT.build(ledger)
    found: dict[str, list[str]] = SCRIPT.answers(ledger)
    return found


def expected(name: str) -> list[str]:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", sorted(path.stem for path in HERE.glob("*.txt")))
def test_the_desk_answers_as_expected(name: str, answers: dict[str, list[str]]) -> None:
    assert answers[name] == expected(name)


def test_the_ledger_is_large_enough_and_its_texts_short() -> None:
    files = {path.stem: path.read_text(encoding="utf-8").splitlines() for path in WORKED.glob("*.jsonl")}
    texts = [json.loads(line) for lines in files.values() for line in lines]
    assert len(texts) >= FEWEST_TEXTS
    assert sum(len(lines) >= FEWEST_OF_A_PAIR for lines in files.values()) >= FEWEST_PAIRS
    assert [text["id"] for text in texts if not WORDS[0] <= len(text["text"].split()) <= WORDS[1]] == []
    assert len({text["id"] for text in texts}) == len(texts)


def test_no_text_passes_for_a_ministry_s_own() -> None:
    texts = [json.loads(line) for path in WORKED.glob("*.jsonl") for line in path.read_text("utf-8").splitlines()]
    marks = ("(retold)", "(récit)", "(an invented paper)")
    assert [text["id"] for text in texts if not text["source"].endswith(marks)] == []
    assert [text["id"] for text in texts if not text["url"].startswith("https://worked.example/")] == []


def test_every_file_has_its_line_in_the_readme() -> None:
    readme = (WORKED / "README.md").read_text(encoding="utf-8")
    for path in WORKED.glob("*.jsonl"):
        pair = next(line for line in readme.splitlines() if f"`{path.name}`" in line)
        assert f"| {len(path.read_text(encoding='utf-8').splitlines())} |" in pair
