"""Who says what: bodies told by their heads, their teams, or their short names, and the talks themselves."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import named, said

MET = "OSLO, 5 March 2024. Foreign Minister Anna Berg of Norway met in Oslo with Foreign Minister Jan Kowal of Poland. "
A_RENCONTRE = (
    "OSLO, le 5 mars 2024. La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré à Oslo le ministre "
    "polonais des Affaires étrangères, Jan Kowal. "
)
BOTH = ["Berg", "Kowal"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The chiefs of Polish and Norwegian diplomacy discussed trade.", ("discuss", "joint", BOTH, "trade")),
        ("The countries also discussed trade.", ("discuss", "joint", BOTH, "trade")),
        ("Trade had grown, but Ministers also discussed fisheries.", ("discuss", "joint", BOTH, "fisheries")),
        ("Their wide-ranging discussion encompassed trade.", ("discuss", "joint", BOTH, "trade")),
        ("The meeting's agenda included trade.", ("discuss", "joint", BOTH, "trade")),
        ("Trade was also a point discussed.", ("discuss", "joint", BOTH, "Trade")),
        ("The ministers compared views on trade.", ("discuss", "joint", BOTH, "trade")),
        (
            "Norwegian diplomacy ratified its support for the accord.",
            ("support", "side", [], "its support for the accord"),
        ),
        (
            "“We take part in it,” noted the chief of the Polish MFA.",
            ("assert", "single", ["Kowal"], "We take part in it"),
        ),
        ("Berg called the accord a milestone.", ("assess", "single", ["Berg"], "the accord a milestone")),
        ("Berg called the talks fruitful.", ("assess", "single", ["Berg"], "the talks fruitful")),
        ("Berg was concerned and alarmed about the attack.", ("accuse", "single", ["Berg"], "the attack")),
        ("Berg has conveyed her gratitude to Poland.", ("thank", "single", ["Berg"], "her gratitude to Poland")),
    ],
)
def test_a_sentence_of_both_or_one_of_them_is_read(sentence: str, told: tuple[str, str, list[str], str]) -> None:
    assert said(MET + sentence, "en") == [told]


def test_whoever_is_called_by_phone_is_called_nothing() -> None:
    assert (
        said("Foreign Minister Anna Berg of Norway called Foreign Minister Jan Kowal of Poland a week ago.", "en") == []
    )


def test_les_pays_et_leurs_discussions_sont_lus() -> None:
    text = A_RENCONTRE + "Les pays ont discuté du commerce. Les discussions ont englobé la pêche."
    assert said(text, "fr") == [("discuss", "joint", BOTH, "du commerce"), ("discuss", "joint", BOTH, "la pêche")]


@pytest.mark.parametrize(
    ("office", "alias"),
    [
        ("UN Secretary-General", "The UN Head"),
        ("OSCE Secretary General", "The OSCE head"),
        ("OSCE Secretary General", "The head of the organization"),
        ("EU High Representative", "The bloc's top diplomat"),
    ],
)
def test_the_head_of_a_body_is_told_by_the_body(office: str, alias: str) -> None:
    text = f"{office} Anna Berg met Foreign Minister Jan Kowal of Poland in Oslo. {alias} thanked Poland."
    assert said(text, "en") == [("thank", "single", ["Berg"], "Poland")]


def test_the_head_of_a_mission_heads_no_body() -> None:
    text = "OSCE Secretary General Anna Berg met Jan Kowal, Foreign Minister of Poland. The OSCE Head of Mission left."
    assert named(text) == [("Anna Berg", "OSCE", "io_head"), ("Jan Kowal", "POL", "foreign_minister")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Foreign Minister Anna Berg of Norway met a delegation from Poland. The delegation stressed the role of trade.",
            "en",
        ),
        ("La ministre norvégienne Anna Berg a reçu une délégation polonaise. La délégation a salué les progrès.", "fr"),
    ],
)
def test_the_delegation_speaks_for_those_received(text: str, language: str) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [(s.voice, s.speakers, s.on_behalf_of) for s in record.statements] == [("side", [], ["POL"])]


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ("The Republic of Korea (ROK) and Poland agreed a joint statement.", ["KOR", "POL"]),
        ("Norway (NOR) and Poland (POL) agreed a joint statement.", ["NOR", "POL"]),
    ],
)
def test_a_short_name_in_brackets_is_part_of_the_subject(sentence: str, sides: list[str]) -> None:
    record = read_document(SourceText("x", sentence, language="en"))
    assert [(s.act, s.on_behalf_of, s.content and s.content.quote) for s in record.statements] == [
        ("agree", sides, "a joint statement")
    ]


def test_a_short_name_at_the_end_of_what_is_said_stays() -> None:
    text = "Foreign Minister Anna Berg of Norway condemned the launch by the Republic of Korea (ROK) and the attack."
    assert said(text, "en")[0][3] == "the launch by the Republic of Korea (ROK) and the attack"


def test_two_states_with_long_names_agree_once() -> None:
    record = read_document(
        SourceText("x", "The Democratic People's Republic of Korea and Poland agreed to expand trade.", language="en")
    )
    assert [(c.force, c.by, c.what) for c in record.commitments] == [("agreed", ["POL", "PRK"], "to expand trade")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Receiving the credentials from the Ambassador of Poland, Foreign Minister Anna Berg hailed the ties.", "en"),
        ("Speaking with the Ambassador of Poland, Foreign Minister Anna Berg hailed the ties.", "en"),
        ("Recevant l'ambassadeur de Pologne, la ministre des Affaires étrangères Anna Berg a salué les liens.", "fr"),
    ],
)
def test_whoever_receives_holds_no_office_of_the_one_received(text: str, language: str) -> None:
    assert [rank for name, _, rank in named(text, language) if name == "Anna Berg"] == ["foreign_minister"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("{} issued a joint statement following a meeting in Dublin on 4 May 2021.", "en"),
        ("{} ont publié une déclaration commune à l'issue d'une rencontre à Dublin le 4 mai 2021.", "fr"),
    ],
)
def test_a_joint_statement_after_talks_tells_of_the_talks(text: str, language: str) -> None:
    both = {
        "en": "Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland",
        "fr": "La ministre norvégienne Anna Berg et le ministre polonais Jan Kowal",
    }[language]
    record = read_document(SourceText("x", text.format(both), language=language))
    assert [(c.kind, c.date, c.place and c.place.name, c.parties) for c in record.contacts] == [
        ("meeting", "2021-05-04", "Dublin", ["NOR", "POL"])
    ]


def test_who_signs_before_the_first_sentence_is_no_part_of_it() -> None:
    text = "( Harbour-News ) - Anna Berg, Foreign Minister of Norway, and Jan Kowal, Foreign Minister of Poland, discussed trade."
    assert said(text, "en") == [("discuss", "joint", BOTH, "trade")]


def test_an_invitation_that_has_been_extended_is_one() -> None:
    record = read_document(
        SourceText("x", MET + "Berg has extended an invitation to Kowal to visit Norway.", language="en")
    )
    assert [(c.kind, c.force, c.by, c.to) for c in record.commitments] == [("invitation", "invited", ["NOR"], ["POL"])]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Berg called the ties strategic.", "the ties strategic"),
        ("Berg called relations with Poland excellent.", "relations with Poland excellent"),
        ("The Norwegian politician called the visit of Kowal a milestone.", "the visit of Kowal a milestone"),
    ],
)
def test_what_something_is_called_is_told_with_it(sentence: str, words: str) -> None:
    assert said(MET + sentence, "en") == [("assess", "single", ["Berg"], words)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Embassy of Norway in Warsaw condemned the attack.", "en"),
        ("The Embassy of the Kingdom of Norway in Warsaw condemned the attack.", "en"),
        ("L'ambassade de Norvège à Varsovie a condamné l'attaque.", "fr"),
    ],
)
def test_an_embassy_speaks_for_the_state_that_sent_it(text: str, language: str) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [(s.voice, s.on_behalf_of) for s in record.statements] == [("side", ["NOR"])]


@pytest.mark.parametrize("name", ["Ts.Bergdorj", "Kh.Bergdorj", "B.Bergdorj"])
def test_an_initial_of_two_letters_ends_no_sentence(name: str) -> None:
    text = f"Foreign Minister {name} of Mongolia received Ambassador Jan Kowal of Poland."
    assert named(text) == [(name, "MNG", "foreign_minister"), ("Jan Kowal", "POL", "ambassador")]


def test_a_deputy_may_be_written_short() -> None:
    text = "Minister Anna Berg of Norway met Dy. Foreign Minister Jan Kowal of Poland."
    assert named(text) == [("Anna Berg", "NOR", "minister"), ("Jan Kowal", "POL", "deputy_minister")]


def test_one_delegation_of_two_is_nobodys() -> None:
    text = (
        "Consultations between Norway and Poland were held on Monday in Oslo. Foreign Secretary Anna Berg led the "
        "Norwegian delegation and the Polish delegation was led by Foreign Secretary Jan Kowal. The delegation thanked "
        "the hosts."
    )
    assert said(text, "en") == []
