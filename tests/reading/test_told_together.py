"""Those who act or are met together: pairs that commas part, counterparts of lands, lists behind margins, signatories."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, said

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
APART = "Norway's Minister of Foreign Affairs, Ms Anna Berg, and her Polish counterpart, Jan Kowal,"
PAIR = ["Berg NOR", "Kowal POL"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{APART} held talks in Riga.", [("meeting", PAIR)]),
        (f"According to a statement, {APART} held talks in Riga.", [("meeting", PAIR)]),
        (
            "It said the Norwegian Foreign Minister, Anna Berg, and the Polish Foreign Minister, Jan Kowal, met on Monday.",
            [("meeting", PAIR)],
        ),
        (
            "The statement said the Norwegian Foreign Minister, Anna Berg, met her Polish counterpart, Jan Kowal.",
            [("meeting", PAIR)],
        ),
        (
            f"{BERG} met several ministers on the sidelines of the General Assembly, including {KOWAL}, Austria's Foreign "
            "Minister Eva Lang, and Spanish Minister Juan Ruiz.",
            [("meeting", PAIR), ("meeting", ["Berg NOR", "Lang AUT"]), ("meeting", ["Berg NOR", "Ruiz ESP"])],
        ),
        (
            "Norway and Poland signed a memorandum. Foreign Minister Anna Berg signed on behalf of Norway while Ambassador "
            "Jan Kowal signed on behalf of Poland.",
            [("signing", PAIR)],
        ),
        (
            f"{BERG} and {KOWAL} signed an agreement. Prime Minister Olav Lie of Norway was present at the signing ceremony.",
            [("signing", [*PAIR, "Lie NOR"])],
        ),
        (
            "Norway will host the 5th Session of the Norway-Poland Joint Commission. Foreign Minister Anna Berg will co-chair "
            "the commission with her counterpart Jan Kowal, Foreign Minister of Poland.",
            [("commission", PAIR)],
        ),
        (
            "The fifth session of the Norway-Poland Joint Commission was held in Oslo. Foreign Minister Anna Berg co-chaired "
            "the session with her counterpart Jan Kowal, Foreign Minister of Poland.",
            [("commission", PAIR)],
        ),
        (
            "Prime Minister Olav Lie of Norway received a bouquet from local children and was greeted by Polish Prime Minister "
            "Jan Nowak.",
            [("reception", ["Lie NOR", "Nowak POL"])],
        ),
        (
            "Prime Minister Olav Lie of Norway attended a banquet in his honour hosted by President Jan Nowak of Poland. "
            "Earlier, Prime Minister Lie laid a wreath at the Monument to the Unknown Soldier.",
            [("ceremony", ["Lie NOR", "Nowak POL"]), ("ceremony", ["Lie NOR"])],
        ),
        (
            "Foreign Minister Adam Berg of Norway met President Jan Nowak of Poland. He also met Prime Minister Eva Lang of "
            "Austria. Bilateral discussions were also held with Foreign Minister Otto Frei of Chile.",
            [
                ("meeting", ["Berg NOR", "Nowak POL"]),
                ("meeting", ["Berg NOR", "Lang AUT"]),
                ("meeting", ["Berg NOR", "Frei CHL"]),
            ],
        ),
        (
            "The eighth political consultations between the Foreign Ministries of Norway and Poland were held by "
            "videoconference. Trade was discussed at political consultations with the participation of Deputy Foreign Minister "
            "Anna Berg of Norway and Deputy Foreign Minister Jan Kowal of Poland.",
            [("consultations", PAIR)],
        ),
        (
            "Ambassador Anna Berg of Norway was notified of a protest while the police squad who arrived in Warsaw failed to act.",
            [],
        ),
        (
            "Poland's President Jan Nowak sent greetings to his Norwegian counterpart Maria Lind.",
            [("message", ["Nowak POL", "Lind NOR"])],
        ),
        (
            f"{KOWAL} accepted the credentials of the Ambassador of Norway, Anna Berg, at a ceremony held in Warsaw.",
            [("reception", ["Kowal POL", "Berg NOR"])],
        ),
    ],
)
def test_all_who_take_part_are_named(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert met(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{BERG} and her counterparts from Chile and Spain met in Oslo.", [["CHL", "ESP", "NOR"]]),
        (f"{BERG} and her Chilean and Spanish counterparts met in Oslo.", [["CHL", "ESP", "NOR"]]),
        (f"{BERG} and the foreign ministers of Chile and Spain met in Oslo.", [["CHL", "ESP", "NOR"]]),
        ("The Norwegian and the Polish foreign ministers met in Oslo.", [["NOR", "POL"]]),
        (
            f"{BERG} held a trilateral meeting with her counterparts from Chile and Spain in Oslo.",
            [["CHL", "ESP", "NOR"]],
        ),
        ("The Government of Norway signed a groundbreaking accord with the Government of Poland.", [["NOR", "POL"]]),
    ],
)
def test_the_lands_of_those_who_act_together_are_parties(text: str, parties: list[list[str]]) -> None:
    assert [contact.parties for contact in read_document(SourceText("x", text, language="en")).contacts] == parties


def test_said_by_a_minister_and_his_counterpart() -> None:
    text = "Relations are excellent, said Polish Foreign Minister Peter Kowal and his Latvian counterpart Anna Berg."
    assert said(text, "en") == [("assess", "joint", ["Kowal", "Berg"], "Relations are excellent")]


def test_what_a_press_office_announced_was_said_by_the_minister() -> None:
    text = (
        "“It is good to have friends,” said Latvian Foreign Minister Anna Berg, announced the Polish Foreign Ministry."
    )
    assert said(text, "en") == [("assess", "single", ["Berg"], "It is good to have friends")]


def test_talks_held_are_not_those_to_come() -> None:
    text = (
        "Polish Foreign Minister Peter Kowal met Foreign Minister Anna Berg of Latvia in Riga. "
        "He will also meet President Martin Ozols of Latvia. The ministers discussed energy."
    )
    assert said(text, "en") == [("discuss", "joint", ["Kowal", "Berg"], "energy")]


def test_a_clause_without_a_speaker_does_not_belong_to_the_topic() -> None:
    text = "Foreign Minister Anna Berg of Latvia praised trade, and it was noted that ties are old."
    assert said(text, "en") == [
        ("support", "single", ["Berg"], "trade"),
        ("assess", "unattributed", [], "ties are old"),
    ]
