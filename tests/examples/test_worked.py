"""What the desk answers over the worked ledger, whole.

After a change of the reader, of identity or of the desk run scripts/expected_worked.py and read the diff: every line of
tests/examples/worked was held against the texts.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import project_scripts
from dragoman.ledger.rows import Citation

HERE = Path(__file__).parent / "worked"
WORKED = Path(__file__).parents[2] / "examples" / "worked"
SCRIPT = project_scripts.load("expected_worked")
FEWEST_TEXTS, FEWEST_OF_A_PAIR, FEWEST_PAIRS = 40, 8, 3
WORDS = (40, 180)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("worked") / "worked.db")
    SCRIPT.build(path)
    return path


@pytest.fixture(scope="module")
def answers(ledger: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = SCRIPT.answers(ledger)
    return found


def expected(name: str) -> list[str]:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", sorted(path.stem for path in HERE.glob("*.txt")))
def test_the_desk_answers_as_expected(name: str, answers: dict[str, list[str]]) -> None:
    assert answers[name] == expected(name)


def test_every_claim_of_pending_tempo_and_missing_leads_to_its_words(ledger: str) -> None:
    texts = {text["id"]: text["text"] for text in all_texts()}
    copies = {row.document for row in SCRIPT.origins(ledger)}
    claims: list[tuple[str, list[Citation]]] = []
    for row in SCRIPT.followed(ledger, SCRIPT.LAST_DAY, every=True):
        claims.append((row.id, row.citations))
        claims += [(f"{row.id} {step.what}", step.citations) for step in row.life if step.id is not None]
    for one, other, by in SCRIPT.TEMPO:
        rows = SCRIPT.tempo(ledger, one, other, by=by, as_of=SCRIPT.LAST_DAY)
        claims += [(f"{row.part} {row.when}", row.citations) for row in rows if row.ids]
        assert [row.told for row in rows if not row.ids and not row.told.startswith("no evidence in this ledger")] == []
    for pair in SCRIPT.MISSING:
        claims += [(row.told, row.citations) for row in SCRIPT.missing(ledger, pair, as_of=SCRIPT.LAST_DAY)]
    assert [what for what, cited in claims if not cited] == []
    cited = [citation for _, its in claims for citation in its]
    assert [c for c in cited if texts[c.document][c.start : c.end] != c.quote or c.document in copies] == []
    assert len(claims) > 100


def all_texts() -> list[dict[str, str]]:
    return [json.loads(line) for path in WORKED.glob("*.jsonl") for line in path.read_text("utf-8").splitlines()]


def test_the_ledger_is_large_enough_and_its_texts_short() -> None:
    files = {path.stem: path.read_text(encoding="utf-8").splitlines() for path in WORKED.glob("*.jsonl")}
    texts = [json.loads(line) for lines in files.values() for line in lines]
    assert len(texts) >= FEWEST_TEXTS
    assert sum(len(lines) >= FEWEST_OF_A_PAIR for lines in files.values()) >= FEWEST_PAIRS
    assert [text["id"] for text in texts if not WORDS[0] <= len(text["text"].split()) <= WORDS[1]] == []
    assert len({text["id"] for text in texts}) == len(texts)


def test_no_text_passes_for_a_ministry_s_own() -> None:
    texts = all_texts()
    marks = ("(retold)", "(récit)", "(an invented paper)")
    assert [text["id"] for text in texts if not text["source"].endswith(marks)] == []
    assert [text["id"] for text in texts if not text["url"].startswith("https://worked.example/")] == []


def test_every_file_has_its_line_in_the_readme() -> None:
    readme = (WORKED / "README.md").read_text(encoding="utf-8")
    for path in WORKED.glob("*.jsonl"):
        pair = next(line for line in readme.splitlines() if f"`{path.name}`" in line)
        assert f"| {len(path.read_text(encoding='utf-8').splitlines())} |" in pair
