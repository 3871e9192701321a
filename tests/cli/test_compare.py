from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run

OSLO = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. Minister Berg supported Poland's sovereignty."
WARSAW = "La ministre norvégienne Anna Berg a rencontré le ministre polonais Jan Kowal."


@pytest.fixture
def texts(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "oslo.txt").write_text(OSLO, encoding="utf-8")
    (tmp_path / "warsaw.txt").write_text(WARSAW, encoding="utf-8")
    return "oslo.txt", "warsaw.txt"


def test_a_missing_file_is_told(run: Run, texts: tuple[str, str]) -> None:
    done = run("compare", texts[0], "nowhere.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "dragoman: nowhere.txt: no such file or folder. Check the path.\n"


def test_a_file_of_several_texts_is_told(run: Run, texts: tuple[str, str], tmp_path: Path) -> None:
    lines = [json.dumps({"text": OSLO}), json.dumps({"text": OSLO})]
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = run("compare", texts[0], "many.jsonl")
    assert (done.returncode, done.stderr) == (
        2,
        "dragoman: many.jsonl: 2 texts. Give a file that holds one, or a document of a ledger.\n",
    )
