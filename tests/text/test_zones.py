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


def test_a_line_that_holds_a_web_address_leaves_a_wrapped_text_wrapped() -> None:
    lines = [
        "Vice President Jan Kowal of Poland met today in Oslo with President Anna",
        "Berg of Norway to bring the two states closer to each other at sea. In",
        "[May](https://example.org/statements/2022/05/readout-of-the-talks-on-fisheries-and-on-the-ports-of-the-north-sea/),",
        "the Vice President called for new rules that all of the states round the",
        "sea can follow.",
    ]
    blocks = blocks_of(
        "\n".join(lines), is_boilerplate=lambda _: False, is_date_line=lambda _: False, is_town=lambda _: False
    )
    assert [(block.start, block.end, block.kind) for block in blocks] == [(0, len("\n".join(lines)), "body")]
