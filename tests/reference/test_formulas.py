"""Every formula of the list is on its page of the documentation."""

from __future__ import annotations

from pathlib import Path

from dragoman.reference.formulas import TONE, formulas

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "formulas.md"


def test_every_formula_is_on_its_page_with_its_meaning_and_source() -> None:
    page = PAGE.read_text(encoding="utf-8").splitlines()
    told = [(line.split(" | ")[0], line.split(" | ")[1], line.split(" | ")[-1]) for line in page if " | " in line]
    listed = [
        (f"| {formula.name}" + (" (*tone*)" if formula.kind == TONE else ""), formula.meaning, f"{formula.source} |")
        for formula in formulas().values()
    ]
    assert sorted(row for row in told if row[0] != "| formula") == sorted(listed)
