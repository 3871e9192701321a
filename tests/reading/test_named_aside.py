"""Names in brackets and behind 'at the time'; presidents of a nation's bodies."""

from __future__ import annotations

import pytest

from sayings import named


@pytest.mark.parametrize(
    ("text", "language", "side", "rank"),
    [
        ('"The Polish ambassador (Jan Kowal) was told so", the Norwegian ministry said.', "en", "POL", "ambassador"),
        ("La Norvège a convoqué l'ambassadeur de Pologne (Jan Kowal) mercredi.", "fr", "POL", "ambassador"),
        ("La ministre norvégienne s'est entretenue avec son homologue polonais, à l'époque Jan Kowal.", "fr", "POL", "minister"),
        ("The Norwegian minister met her Polish counterpart, at the time Jan Kowal.", "en", "POL", "minister"),
    ],
)  # fmt: skip
def test_an_office_is_of_whom_the_words_aside_name(text: str, language: str, side: str, rank: str) -> None:
    assert named(text, language) == [("Jan Kowal", side, rank)]


@pytest.mark.parametrize(
    ("body", "rank"),
    [
        ("Polish Red Cross", "other"),
        ("Polish Chamber of Commerce", "other"),
        ("Polish Olympic Committee", "other"),
        ("Polish Republic", "head_of_state"),
        ("Polish state", "head_of_state"),
    ],
)
def test_who_presides_over_a_body_of_a_nation_does_not_over_the_nation(body: str, rank: str) -> None:
    assert named(f"The minister met the president of the {body}, Ewa Lis.") == [("Ewa Lis", "POL", rank)]
