from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Run
from dragoman.desk.entering import enter_all
from pair_accounts import accounts


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    enter_all(str(tmp_path / "ledger.db"), accounts())
    return "ledger.db"


def test_a_pack_goes_to_the_screen_as_markdown(run: Run, ledger: str) -> None:
    done = run("brief", "Serbia", "BLR", "--before", "2017-03-01", "--ledger", ledger)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(
        "# Serbia – Belarus\n\nBriefing as of 1 March 2017. Own side: Serbia; other side: Belarus.\n"
    )


def test_a_pack_goes_to_a_file_and_the_screen_says_so(run: Run, ledger: str, tmp_path: Path) -> None:
    done = run(
        "brief", "SRB", "BLR", "--before", "2017-03-01", "--language", "fr", "--to", "brief.html", "--ledger", ledger
    )
    notes = (tmp_path / "brief.html").read_text(encoding="utf-8").count('<li id="note-')
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"brief.html: Serbie – Biélorussie, état au 1er mars 2017; {notes} footnotes\n"


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["SRB", "BLX"], 2, "no state or organisation called 'BLX'"),
        (["SRB", "BLR", "--with", "Kowall"], 2, "Did you mean Jan Kowal (Belarus)?"),
        (["SRB", "BLR", "--to", "brief.doc"], 2, "a pack is written to a file that ends with"),
        (["SRB", "BLR", "--since", "2016-12-01"], 1, "no evidence in this ledger as of 2017-03-01"),
        (["SRB", "BLR", "--to", "none/brief.md"], 1, "no such folder"),
    ],
)
def test_what_cannot_be_done_is_told_with_its_exit_code(
    run: Run, ledger: str, arguments: list[str], code: int, told: str
) -> None:
    done = run("brief", *arguments, "--before", "2017-03-01", "--ledger", ledger)
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
