from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotated import LETTERS
from dragoman.validation.annotations.escaping import escaped, listed, noted, notes_of, plain, values_of

VALUES = st.text(LETTERS, min_size=1, max_size=20)


@given(VALUES)
def test_any_value_comes_back(value: str) -> None:
    assert plain(escaped(value, ";")) == value


@given(st.lists(VALUES, min_size=1, max_size=4))
def test_any_list_comes_back(values: list[str]) -> None:
    assert values_of(listed(values)) == values


@given(st.dictionaries(st.sampled_from(["date", "what", "parties"]), VALUES))
def test_any_note_comes_back_in_one_line(values: dict[str, str]) -> None:
    written = noted({name: escaped(value, ";") for name, value in values.items()})
    assert {name: plain(value) for name, value in notes_of(written).items()} == values
    assert len(written.splitlines()) <= 1


def test_what_a_person_types_is_read_as_it_is_meant() -> None:
    assert {name: values_of(value) for name, value in notes_of("parties = SRB , BLR;date=2017 ; ;?").items()} == {
        "parties": ["SRB", "BLR"],
        "date": ["2017"],
    }


def test_marks_and_blanks_at_the_ends_are_written_with_a_backslash() -> None:
    assert escaped(" a;b\\c\n ", ";") == r"\sa\;b\\c\n\s"
    assert escaped("\u2028\x00", "") == r"\u2028\u0000"
    assert listed(["one, two", "three"]) == r"one\, two, three"
