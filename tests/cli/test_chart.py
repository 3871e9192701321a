from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Run


@pytest.fixture
def ledger(run: Run, texts: Path) -> str:
    run("read", str(texts), "--ledger", "l.db")
    return "l.db"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["tempo", "Serbia", "Russia", "--to", "t.svg"], "t.svg: Serbia and Russia: 1 contact held, 2017\n"),
        (["network", "--to", "n.png"], "n.png: Who met whom: 2 contacts held, 2016 to 2017\n"),
        (
            ["topics", "Serbia", "--state", "Russia", "--to", "t.html"],
            "t.html: Serbia and Russia: who spoke of what, 2017\n",
        ),
        (
            ["commitments", "Serbia", "--since", "2016", "--until", "2017", "--to", "k.json"],
            "k.json: Serbia: 1 promise and what became of them from 2016-01-01 until 2017-12-31\n",
        ),
    ],
)
def test_a_chart_is_at_its_path_and_its_title_is_told(
    run: Run, ledger: str, tmp_path: Path, arguments: list[str], told: str
) -> None:
    done = run("chart", *arguments, "--ledger", ledger, "--as-of", "2018-03-01")
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")
    assert (tmp_path / arguments[-1]).stat().st_size > 1000


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (
            ["tempo", "Serbia", "Kenya", "--to", "t.svg"],
            1,
            "no contact held between Serbia and Kenya in this ledger as of ",
        ),
        (
            ["tempo", "Serbia", "Russia", "--to", "t.pdf"],
            2,
            "t.pdf: the ending says no form. Give a path that ends in .svg, ",
        ),
        (["tempo", "Serbia", "Russia", "--to", "no/t.svg"], 1, "no: no such folder. Make it, or give another path."),
        (["tempo", "Serbia", "Nowhere", "--to", "t.svg"], 2, "no state or organisation called 'Nowhere'."),
        (["mood", "Serbia", "Russia", "--to", "t.svg"], 2, "'mood' is not one of"),
    ],
)
def test_what_cannot_be_drawn_is_told_and_leaves_nothing(
    run: Run, ledger: str, tmp_path: Path, arguments: list[str], code: int, told: str
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    done = run("chart", *arguments, "--ledger", ledger)
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == before
