"""A whole pack over a few accounts of our own, in English and in French.

After a change that is meant, write the files anew with scripts/expected_briefs.py and read the diff line by line.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman.briefing import markdown
from dragoman.briefing.document import Brief, Line, Piece
from dragoman.briefing.markdown import escaped

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("serbia-on-belarus.en.md", {}),
        ("serbia-on-belarus.fr.md", {"language": "fr"}),
        ("serbia-on-belarus-with-kowal.en.md", {"person": "kowal"}),
        ("belarus-on-serbia-in-april.en.md", {"ours": "Belarus", "theirs": "Serbia", "before": "2017-04-01"}),
    ],
)
def test_the_pack_is_as_expected(name: str, asked: dict[str, str], packed: Callable[..., Brief]) -> None:
    assert markdown.write(packed(**asked)).decode() == (EXPECTED / name).read_text(encoding="utf-8")


def test_what_a_text_brings_along_is_no_markup() -> None:
    assert (
        escaped("a *fair* on [tractors](x) | `now` <b> a_b\nnext")
        == r"a \*fair\* on \[tractors\](x) \| \`now\` \<b> a\_b next"
    )
    assert markdown._line(Line([Piece("Open: ", strong=True), Piece("x"), Piece("3", "note")])) == "**Open:** x[^3]"
