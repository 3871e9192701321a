"""Representatives sent to a land, and secretaries who are ministers, by their rank."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("the European Union's representative in Palestine", "ambassador"),
        ("the Representative of Japan to Palestine", "ambassador"),
        ("the WHO Representative in Norway", "other"),
        ("the visiting Secretary of the Philippine Department of Foreign Affairs", "foreign_minister"),
    ],
)
def test_the_rank_of_one_sent_to_a_land(office: str, rank: str) -> None:
    text = f"Foreign Minister Anna Berg of Norway received {office}, Jan Reyes, in Oslo."
    record = read_document(SourceText("x", text, published="2023-05-12", language="en"))
    assert [office.rank for office in record.offices] == ["foreign_minister", rank]
