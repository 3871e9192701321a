"""Whom 'the two', 'both governments', 'they' and 'all' mean where more than two have been told of."""

from __future__ import annotations

import pytest

from sayings import said

WARSAW = "Norwegian Prime Minister Anna Berg met with Polish Prime Minister Jan Kowal and Polish President Ewa Nowak in Warsaw. Prime Minister Berg and Prime Minister Kowal discussed trade. "
TALKS = "Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland held talks on Monday. "


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # those who have just spoken to each other
        (WARSAW + "The two also agreed to expand fishing.", "en", ["Berg", "Kowal"]),
        (WARSAW + "The two sides agreed to expand fishing.", "en", ["Berg", "Kowal"]),
        # three who act for three states are three
        ("Foreign Minister Anna Berg of Norway, Foreign Minister Jan Kowal of Poland and Foreign Minister Luis Rojas of Chile met in Oslo. Berg and Kowal discussed trade. The three ministers agreed to expand fishing.", "en", ["Berg", "Kowal", "Rojas"]),
        # governments are those of states
        ("Foreign Minister Anna Berg of Norway, Foreign Minister Jan Kowal of Poland and UN Special Envoy Karl Huber met in Oslo. The two countries agreed to expand trade.", "en", ["Berg", "Kowal"]),
        # those whose talks of a year before the sentence tells of
        (TALKS + "When Prime Minister Olav Lund of Norway and Prime Minister Ewa Lis of Poland met in 2019, the two leaders discussed fishing.", "en", ["Lund", "Lis"]),
        # a meeting that is only spoken of
        (TALKS + "The importance of the meeting between the Polish minister and President Olav Lund of Norway was stressed. The parties agreed to expand trade.", "en", ["Berg", "Kowal"]),
        # those named right before 'all', and not who receives them
        ("Diplomats from Japan, Mali and Angola presented their letters of credence to President Olav Dahl of Norway. Presenting their credentials, Shigero Omori of Japan, Binta Kane of Mali and Daniel Rosa of Angola all expressed the desire to strengthen ties.", "en", ["Omori", "Kane", "Rosa"]),
    ],
)  # fmt: skip
def test_of_several_the_pair_is_meant(text: str, language: str, expected: list[str]) -> None:
    assert said(text, language)[-1][2] == expected


def test_envoys_listed_with_semicolons_speak_together() -> None:
    text = (
        "Mrs. Rut Dahl, Ambassador of Norway; Ms. Ana Lopez, Ambassador of Chile; and Mr. Jan Kowal, Ambassador of Poland all "
        "presented their credentials to the Governor General of Belize, Sir Colin Moss. They praised the reforms."
    )
    assert [sorted(people) for _, _, people, _ in said(text, "en")] == [["Dahl", "Kowal", "Lopez"]]
