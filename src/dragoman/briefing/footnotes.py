"""What stands behind the words of a footnote: house, title, date, address, and the place in the stored text."""

from __future__ import annotations

from dragoman.briefing.document import Brief, Footnote
from dragoman.model.digest import one_line

BEHIND = " – "  # between the words and where they are from


def tail(brief: Brief, note: Footnote) -> list[str]:
    """'A ministry', 'Title', '6 October 2016', 'https://…', 'belgrade#c1, characters 0–58'."""
    places = ", ".join(f"{words.start}–{words.end}" for words in note.words)
    told = [note.house, note.title, note.published or brief.labels["undated"], note.url]
    place = brief.labels["characters"].replace("{start}–{end}", places)
    return [*dict.fromkeys(one_line(part) for part in told if part), f"{note.row}, {place}"]
