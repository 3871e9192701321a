"""Lines to paragraphs where blank lines have broken a sentence."""

import pytest

from dragoman.text.zones import blocks_of

FIRST = "The third round of consultations between Norway and Poland was held on 19 April 2024 in the"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{FIRST}\n\nancient town of Bergen.", 1),
        (f"{FIRST}\n\nBergen hosted it.", 2),  # a capital may begin a paragraph of its own
        (f"{FIRST} town.\n\nand more.", 2),
        ("Oslo\n\nthe consultations were held on 19 April 2024.", 2),
    ],
)
def test_a_line_in_small_letters_goes_on_with_the_sentence_that_a_blank_line_broke(text: str, count: int) -> None:
    blocks = blocks_of(
        text, is_boilerplate=lambda _: False, is_date_line=lambda _: False, is_town=lambda town: town == "Oslo"
    )
    assert len(blocks) == count
