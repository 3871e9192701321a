#!/usr/bin/env python3
"""The packs that tests/briefing/test_markdown.py holds, written anew; read the diff before you keep it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from dragoman.briefing import markdown  # noqa: E402
from dragoman.desk.briefing import Asked, brief  # noqa: E402
from dragoman.desk.entering import enter_all  # noqa: E402
from dragoman.desk.identifying import link  # noqa: E402
from pair_accounts import accounts  # noqa: E402

PACKS = {
    "serbia-on-belarus.en.md": Asked("SRB", "BLR", "2017-03-01"),
    "serbia-on-belarus.fr.md": Asked("SRB", "BLR", "2017-03-01", language="fr"),
    "serbia-on-belarus-with-kowal.en.md": Asked("SRB", "BLR", "2017-03-01", person="kowal"),
    "belarus-on-serbia-in-april.en.md": Asked("BLR", "SRB", "2017-04-01"),
}


def main() -> None:
    out = ROOT / "tests" / "briefing" / "expected"
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ledger = str(Path(folder) / "pair.db")
        enter_all(ledger, accounts())
        link(ledger, by="test")
        for name, asked in PACKS.items():
            (out / name).write_bytes(markdown.write(brief(ledger, asked)))


if __name__ == "__main__":
    main()
