"""How many slips of the pen part two words: whole values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.text.edits import edits


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("lamamra", "lamara", 1),
        ("rajapaksha", "rajapkasha", 1),
        ("berg", "berg", 0),
        ("", "oslo", 4),
        ("kowal", "nowak", 2),
    ],
)
def test_letters_put_in_left_out_changed_or_swapped_are_one_slip_each(one: str, other: str, count: int) -> None:
    assert edits(one, other) == count


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_way_there_is_as_long_as_the_way_back(one: str, other: str) -> None:
    assert edits(one, other) == edits(other, one)
    assert abs(len(one) - len(other)) <= edits(one, other) <= max(len(one), len(other))
