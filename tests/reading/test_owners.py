"""Whose an office is, by the words of its title."""

from typing import Any

from dragoman.reading.owners import named_in
from dragoman.reading.pack import load_pack


def test_what_a_title_names_does_not_depend_on_how_an_earlier_text_wrote_it() -> None:
    pack, values = load_pack("en"), dict[str, Any]()
    written = ["un special envoy", "UN Special Envoy", "un special envoy"]
    assert [named_in(pack, title, values) for title in written] == [(None, None), (None, "UN"), (None, None)]
