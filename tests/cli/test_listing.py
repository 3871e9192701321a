from __future__ import annotations

import pytest

from dragoman.cli.listing import _csv, cell
from dragoman.ledger.rows import Citation, OfficeRow, Part


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (True, "yes"),
        (3, "3"),
        (["SRB", "BLR"], "SRB; BLR"),
        ([Part("a#p1", "Anna Able", None, "host")], "Anna Able (host)"),
        (OfficeRow("Minister", "minister", False, None, "SRB", None, "a"), "Minister (SRB)"),
        (Citation("a", 0, 5, "met\nin", None, None), "a[0:5] “met in”"),
    ],
)
def test_a_value_fits_a_cell(value: object, shown: str) -> None:
    assert cell(value) == shown


def test_a_quote_that_a_spreadsheet_would_run_is_made_text() -> None:
    rows = [Citation("a", 0, 5, "=1+1", None, None)]
    assert _csv(rows) == "document,start,end,quote,url,rule\na,0,5,'=1+1,,\n"
