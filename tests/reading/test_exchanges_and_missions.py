"""Papers exchanged, those who stood for a side, an envoy's mission, and names that a headline or a rank only seems to tell."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"


def read(text: str, language: str = "en") -> tuple[list[object], list[tuple[str, str | None]]]:
    record = read_document(SourceText("x", text, language=language))
    names = {p.id: p.name for p in record.persons}
    contacts: list[object] = [
        (c.kind, c.status, c.parties, [(names[x.person].split()[-1], x.role) for x in c.participants])
        for c in record.contacts
    ]
    return contacts, [(p.name, p.state) for p in record.persons]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} met {KOWAL} on Monday. After the talks, agreements were exchanged between both parties.",
            ("signing", "held", ["NOR", "POL"], []),
        ),
        (
            f"{BERG} met {KOWAL} on Monday. The agreements were exchanged by Lars Vik, Minister of Trade of Norway, and"
            " Eva Lis, Minister of Trade of Poland.",
            ("signing", "held", ["NOR", "POL"], [("Vik", "principal"), ("Lis", "principal")]),
        ),
        (
            f"{BERG} and {KOWAL} exchanged a memorandum of understanding on trade.",
            ("signing", "held", ["NOR", "POL"], [("Berg", "principal"), ("Kowal", "principal")]),
        ),
    ],
)
def test_papers_exchanged_are_a_signing(text: str, expected: object) -> None:
    assert read(text)[0][-1] == expected


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Representing Norway at the talks were Ambassador Lars Vik and Director Eva Lund.", "Eva Lund"),
        ("en", "Representing the Norwegian side were Ambassador Lars Vik and Director Eva Lund.", "Eva Lund"),
        ("fr", "Représentaient la Norvège l'ambassadeur Lars Vik et la directrice Eva Lund.", "Eva Lund"),
    ],
)
def test_those_who_stood_for_a_side_are_of_it(language: str, words: str, name: str) -> None:
    met = f"{BERG} met {KOWAL} on Monday. " if language == "en" else (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le ministre polonais, Jan Kowal. "
    )  # fmt: skip
    contacts, people = read(met + words, language)
    assert people[-2:] == [("Lars Vik", "NOR"), (name, "NOR")]
    assert contacts[0][-1][-2:] == [("Vik", "member"), ("Lund", "member")]  # type: ignore[index]


@pytest.mark.parametrize(
    "office", ["Deputy High Commissioner", "First Secretary", "The Deputy Chief of Mission,", "Political Counsellor"]
)
def test_who_came_with_an_envoy_is_of_his_mission(office: str) -> None:
    text = f"{BERG} met with Indian High Commissioner Ravi Kumar on Monday. {office} Anil Pandey also attended the meeting."
    assert read(text)[1][-1] == ("Anil Pandey", "IND")


def test_a_meeting_between_two_is_not_of_who_was_told_of_before() -> None:
    text = (
        "Polish Deputy Prime Minister Adam Lis visited Norway. A meeting was also held between Polish Foreign Minister Jan"
        " Kowal and Norwegian Foreign Minister Anna Berg in Malaysia."
    )
    assert read(text)[0][-1] == ("meeting", "held", ["NOR", "POL"], [("Kowal", "principal"), ("Berg", "principal")])


def test_an_envoys_post_tells_whose_president_receives_him() -> None:
    text = "The newly appointed Ambassador to Norway, Jan Kowal, presented credentials to King Olav on Monday."
    assert read(text)[1] == [("Jan Kowal", None), ("Olav", "NOR")]
    listed = (
        "Three newly appointed ambassadors to Norway presented credentials to King Olav of Norway on Monday. The newly"
        " appointed ambassadors represent France, Poland and Nepal."
    )
    assert [contact[2] for contact in read(listed)[0]] == [["FRA", "NOR", "NPL", "POL"]]  # type: ignore[index]


def test_no_name_is_made_of_a_headline_or_of_a_rank() -> None:
    headline = "Foreign Minister and Indian High Commissioner Discuss Strengthening Bilateral…\n\n"
    assert read(headline + f"{BERG} met Indian High Commissioner Ravi Kumar on Monday.")[1] == [
        ("Anna Berg", "NOR"),
        ("Ravi Kumar", "IND"),
    ]
    text = f"{BERG} met Mr. Takafumi Kadono, Senior Specialist for Trade, on Monday."
    assert read(text)[1] == [("Anna Berg", "NOR"), ("Takafumi Kadono", None)]


def test_an_opening_participle_ends_before_somebodys_visit() -> None:
    text = "Reaffirming the theme of friendship, Prime Minister Ravi Kumar's visit aims to strengthen ties with Norway."
    record = read_document(SourceText("x", text, language="en"))
    assert [s.content.quote for s in record.statements if s.content] == ["the theme of friendship"]
