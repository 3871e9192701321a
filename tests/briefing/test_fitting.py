from __future__ import annotations

from dragoman.briefing.document import Brief, Line, Piece, Points, Section
from dragoman.briefing.fitting import page_size


def pack(lines: int, letters: int) -> Brief:
    part = Section("Who they are", [Points([Line([Piece("a" * letters)])] * lines)])
    return Brief("en", "A – B", [], [part] * 5, [], "Sources", "G", [], "A – B", {})


def test_a_usual_page_is_set_in_usual_letters_and_a_full_one_in_smaller() -> None:
    assert [page_size(pack(lines, 150)) for lines in (3, 4, 5, 6, 40)] == [10.0, 9.5, 8.5, 8.5, 8.5]
