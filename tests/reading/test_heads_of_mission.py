"""Representatives sent to a land, presiding officers of houses, and secretaries who are ministers, by their rank."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("the European Union's representative in Palestine,", "ambassador"),
        ("the Representative of Japan to Palestine,", "ambassador"),
        ("Deputy Speaker of the House of Commons of the United Kingdom", "other"),
        ("the President of the Italian Chamber of Deputies", "speaker_of_parliament"),
        ("Polish National Assembly Chairman", "speaker_of_parliament"),
        ("the WHO Representative in Norway,", "other"),
        ("the visiting Secretary of the Philippine Department of Foreign Affairs", "foreign_minister"),
    ],
)
def test_the_rank_of_an_office_by_its_house_or_land(office: str, rank: str) -> None:
    text = f"Foreign Minister Anna Berg of Norway received {office} Jan Reyes in Oslo."
    record = read_document(SourceText("x", text, published="2023-05-12", language="en"))
    assert [office.rank for office in record.offices] == ["foreign_minister", rank]
