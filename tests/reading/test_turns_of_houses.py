"""What houses write beside the plain 'met' and 'said': whose attention is drawn, to whose saying a sentence points,
commissions that bear the names of two states, posts somebody was elected to, initials of several letters."""

from __future__ import annotations

import pytest

from sayings import contacts_told, met, named, said

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Kowal drew the Norwegian minister's attention to the delays at the border.",
            ("assert", "single", ["Kowal"], "the delays at the border"),
        ),
        ("Kowal drew her attention to the need for calm.", ("assert", "single", ["Kowal"], "the need for calm")),
        ("They dwelt in particular on trade.", ("discuss", "joint", ["Berg", "Kowal"], "trade")),
        (
            "The ministers positively assessed the work of the commission.",
            ("assess", "joint", ["Berg", "Kowal"], "the work of the commission"),
        ),
        (
            "The sides gave a high assessment of the work of the commission.",
            ("assess", "joint", ["Berg", "Kowal"], "the work of the commission"),
        ),
        (
            "Attention was drawn to the subject of transit, in particular, to tariffs.",
            ("discuss", "joint", ["Berg", "Kowal"], "the subject of transit, in particular, to tariffs"),
        ),
    ],
)
def test_what_was_spoken_of_is_read(sentence: str, expected: tuple[str, str, list[str], str]) -> None:
    assert said(EN + sentence, "en") == [expected]


@pytest.mark.parametrize(
    "sentence",
    ["Kowal drew large crowds in Oslo.", "Kowal offered his host a carved stool.", "Berg drew on her long service."],
)
def test_a_deed_is_no_statement(sentence: str) -> None:
    assert said(EN + sentence, "en") == []


@pytest.mark.parametrize(
    "pointing",
    [
        "Foreign Minister Anna Berg of Norway claimed this after a meeting she had with Minister Jan Kowal of Poland.",
        "Foreign Minister Anna Berg of Norway made this statement after talks with Minister Jan Kowal of Poland.",
        "Foreign Minister Anna Berg of Norway made the remarks at a meeting with Minister Jan Kowal of Poland.",
    ],
)
def test_who_said_a_quotation_may_stand_behind_it(pointing: str) -> None:
    text = f"“Trade has grown.” {pointing}"
    assert said(text, "en") == [("assert", "single", ["Berg"], "Trade has grown.")]
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"])]


def test_what_was_told_and_not_quoted_is_no_saying_of_hers() -> None:
    assert said(EN + "She said this in Oslo after a walk.", "en") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The third meeting of the Polish-Norwegian Commission on Trade was held in Oslo on 3 May 2021.",
            ["commission held | 2021-05-03 | Oslo | NOR POL | -"],
        ),
        (
            "The Polish-Norwegian Trade and Economic Council held its fifth session in Oslo on 3 May 2021.",
            ["commission held | 2021-05-03 | Oslo | NOR POL | -"],
        ),
        ("The Polish-Norwegian Business Council met in Oslo on 3 May 2021.", []),
    ],
)
def test_a_commission_named_after_two_states_is_theirs(sentence: str, expected: list[str]) -> None:
    assert contacts_told(sentence, "2021-05-17") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Speaker Olga Dahl of Norway wrote to Jan Kowal on his election to the position of Speaker of the Sejm of Poland.",
            [("Olga Dahl", "NOR", "speaker_of_parliament"), ("Jan Kowal", "POL", "speaker_of_parliament")],
        ),
        (
            "The Prime Minister of Iceland, Jóhann Th. Pálsson, met Minister Sh. Karimov of Uzbekistan.",
            [("Jóhann Th. Pálsson", "ISL", "head_of_government"), ("Sh. Karimov", "UZB", "minister")],
        ),
        (
            "Foreign Minister Olga Dahl met the foreign ministers of Poland and Japan, who are in Norway for a forum. "
            "She began the day with Japanese Foreign Minister Ken Mori. The Norwegian minister spoke of cod.",
            [("Olga Dahl", "NOR", "foreign_minister"), ("Ken Mori", "JPN", "foreign_minister")],
        ),
        (
            "Polish delegation led by Deputy Minister Jan Kowal will be in Banjul. President Adam Nowak spoke of the position of "
            "Poland. Minister Ewa Lis reported on the Polish-Norwegian Commission.",
            [
                ("Jan Kowal", "POL", "deputy_minister"),
                ("Adam Nowak", "POL", "head_of_state"),
                ("Ewa Lis", "POL", "minister"),
            ],
        ),
    ],
)
def test_whose_people_they_are(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert named(text) == expected
