from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.when import Days, days_of


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("2018-09-21", Days(date(2018, 9, 21), date(2018, 9, 21))),
        ("2018-02", Days(date(2018, 2, 1), date(2018, 2, 28))),
        ("2017", Days(date(2017, 1, 1), date(2017, 12, 31))),
        ("2017~", Days(date(2017, 1, 1), date(2017, 12, 31))),
        ("201X", Days(date(2010, 1, 1), date(2019, 12, 31))),
        ("2019-XX", Days(date(2019, 1, 1), date(2019, 12, 31))),
        ("2024-22", Days(date(2024, 6, 1), date(2024, 8, 31))),
        ("2024-24", Days(date(2024, 12, 1), date(2025, 2, 28))),
        ("2019-07-02/2019-07-03", Days(date(2019, 7, 2), date(2019, 7, 3))),
        ("2019/..", Days(date(2019, 1, 1), None)),
        ("/2019", Days(None, date(2019, 12, 31))),
        ("XXXX-09-21", None),
        ("2018-02-30", None),
        ("2019/2018", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_partial_date_covers_the_days_it_may_mean(edtf: str, days: Days | None) -> None:
    assert days_of(edtf) == days


@given(st.text("0123456789-/X.~?", max_size=25))
def test_any_string_gives_days_in_order_or_none(edtf: str) -> None:
    days = days_of(edtf)
    if days and days.first and days.last:
        assert days.first <= days.last
