"""Rounds of a series in order, and the numbers that are missing."""

from __future__ import annotations

from dragoman.identity.series import Round, series_of


def rounds(*numbers: tuple[int | None, str], name: str = "political consultations") -> list[Round]:
    return [Round(at, ("BLR", "SRB"), name, number, day) for at, (number, day) in enumerate(numbers, 1)]


def test_gaps_are_named() -> None:
    found = series_of(rounds((8, "2018-10-02"), (4, "2013-05-20"), (6, "2016-10-06")))
    assert [(series.told, series.missing, [found.number for found in series.rounds]) for series in found] == [
        ("4th, 6th and 8th are here; 5th and 7th are not", [5, 7], [4, 6, 8])
    ]


def test_a_regular_round_is_a_round_of_the_same_series_another_committee_is_not() -> None:
    found = series_of(
        [
            *rounds((4, "2013-05-20")),
            *rounds((5, "2014-05-20"), name="regular political consultations"),
            *rounds((2, "2014-05-21"), name="consular consultations"),
        ]
    )
    assert [(series.name, series.told) for series in found] == [
        ("consular consultations", "2nd is here"),
        ("regular political consultations", "4th and 5th are here"),
    ]


def test_rounds_without_a_number_stand_behind_those_with_one() -> None:
    found = series_of(rounds((None, "2015-01-01"), (21, "2012-01-01"), (22, "2013-01-01")))
    assert [[item.number for item in series.rounds] for series in found] == [[21, 22, None]]
    assert found[0].told == "21st and 22nd are here"


def test_numbers_against_the_calendar_are_told() -> None:
    found = series_of(rounds((4, "2016-10-06"), (5, "2013-05-20"), (5, "2018-01-01")))
    assert found[0].contradictions == [
        "the 5th (2013-05-20) is before the 4th (2016-10-06)",
        "two contacts are the 5th: 2013-05-20, 2018-01-01",
    ]
