"""Who speaks where one man tells what others said, and where those beside the first one speak too."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said

MET = "Norwegian President Anna Berg met Polish President Jan Kowal in Oslo on Monday. "
RECEIVED = "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            MET + "Norwegian Foreign Minister Lars Dahl said the two heads of state discussed trade and agreed to meet"
            " again. He added that trade was growing.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "trade"),
                ("agree", "joint", ["Berg", "Kowal"], "to meet again"),
                ("assess", "single", ["Dahl"], "trade was growing"),
            ],
        ),
        (
            MET + "Berg said the two presidents discussed trade and agreed to meet again.",
            [
                ("discuss", "single", ["Berg"], "the two presidents discussed trade"),
                ("agree", "joint", ["Berg", "Kowal"], "to meet again"),
            ],
        ),
        (
            MET + 'Berg said, "We agreed to expand trade."',
            [("agree", "joint", ["Berg", "Kowal"], '"We agreed to expand trade."')],
        ),
        (
            MET + '"In our talks, we discussed fisheries. We support peace," Berg said.',
            [
                ("discuss", "joint", ["Berg", "Kowal"], "In our talks, we discussed fisheries."),
                ("support", "single", ["Berg"], "We support peace"),
            ],
        ),
        (
            "Norwegian Foreign Minister Anna Berg and her Polish colleague Jan Kowal held a phone talk on Monday,"
            " discussing trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "trade")],
        ),
        (
            MET + "The meeting allowed the Norwegian President to reiterate her support for Poland.",
            [("support", "single", ["Berg"], "her support for Poland")],
        ),
    ],
)
def test_whoever_is_told_to_have_said_it_speaks(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(text, "en", "Media") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            RECEIVED + "Un tête-à-tête a permis au diplomate polonais de réitérer le soutien de son pays.",
            [("support", "single", ["Kowal"], "le soutien de son pays")],
        ),
        (
            RECEIVED + "L'entretien a permis aux deux responsables de passer en revue la coopération.",
            [("discuss", "joint", ["Berg", "Kowal"], "la coopération")],
        ),
        (
            RECEIVED + "Le porte-parole, Piotr Zima, a déclaré que la ministre avait remercié l'ambassadeur.",
            [("thank", "single", ["Berg"], "l'ambassadeur")],
        ),
        (
            RECEIVED + "La ministre a salué son hôte, qui, à son tour, a remercié la Norvège.",
            [("support", "single", ["Berg"], "son hôte"), ("thank", "single", ["Kowal"], "Norvège")],
        ),
    ],
)
def test_in_french_too(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(text, "fr", "Media") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Jean Kaba received a Polish delegation led by Minister of Trade Jan Kowal. The head of the"
            " delegation thanked the President for his welcome.",
            ["Kowal"],
        ),
        (
            "Peruvian Foreign Minister Ana Luna received Chilean Ambassador Pedro Sol in Lima. The Chancellor said that"
            " trade had grown.",
            ["Luna"],
        ),
        ("President Jean Kaba received Algerian Foreign Minister Ali Nour. The diplomat conveyed greetings.", ["Nour"]),
        (
            "President Ilham Aliev of Azerbaijan received Jordanian Speaker Ahmad Safa on the anniversary of National"
            " Leader Heydar Karim. The Azerbaijani leader praised the ties.",
            ["Aliev"],
        ),
        (
            "Foreign Minister Donika Sela of Kosovo received the Ambassador of Montenegro, Petar Dinic. Head of Kosovo"
            " diplomacy and Ambassador Dinic discussed trade.",
            ["Sela", "Dinic"],
        ),
    ],
)
def test_an_office_alone_is_the_one_who_can_hold_it(text: str, expected: list[str]) -> None:
    assert [speakers for _, _, speakers, _ in said(text, "en", "Media")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegian Foreign Minister Anna Berg received Polish Ambassador Jan Kowal. He conveyed the greetings of"
            " President Piotr Zima. She asked him to return them.",
            [["Kowal"], ["Berg"]],
        ),
        (
            "Norwegian President Lars Dahl received Polish Foreign Minister Jan Kowal. He conveyed to the President the"
            " greetings of President Piotr Zima. The President thanked him.",
            [["Kowal"], ["Dahl"]],
        ),
        (
            "Secretary Lars Dahl met Polish Foreign Minister Jan Kowal. The Secretary and Foreign Minister discussed trade.",
            [["Dahl", "Kowal"]],
        ),
        (
            "President Jan Kowal's special envoy, Piotr Zima, met President Lars Dahl. The President praised the ties. The"
            " envoy stressed the need for peace.",
            [["Dahl"], ["Zima"]],
        ),
        (
            "US President John Adams met Indian Prime Minister Arun Das. “[The two leaders] strongly condemned"
            " terrorism,” the statement said.",
            [["Adams", "Das"]],
        ),
        (
            "Le président argentin, Alberto Diaz, a reçu le président brésilien, Jair Silva. De son côté, Jair Silva a"
            " souligné que le marché grandit et il a appelé à des réformes.",
            [["Silva"], ["Silva"]],
        ),
    ],
)
def test_he_is_nobody_named_only_behind_him(text: str, expected: list[list[str]]) -> None:
    language = "fr" if text.startswith("Le ") else "en"
    assert [speakers for _, _, speakers, _ in said(text, language, "Media")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Downing Street said the Prime Minister, Anna Cole, thanked President Paul Morel of France.",
            [("thank", "single", ["Cole"], "President Paul Morel of France")],
        ),
        (
            "The Kremlin said President Ivan Petrov had thanked President Anna Berg and stressed the need for peace.",
            [
                ("thank", "single", ["Petrov"], "President Anna Berg"),
                ("assert", "single", ["Petrov"], "the need for peace"),
            ],
        ),
        (
            "The presidency said that during a phone call on Monday, President Anna Berg and Crown Prince Jan Kowal stated"
            " that they would support Lebanon.",
            [("pledge", "joint", ["Berg", "Kowal"], "they would support Lebanon")],
        ),
        (
            "In the presence of Ambassador Piotr Zima, Anna Berg and Jan Kowal discussed trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "trade")],
        ),
        (
            "In the presence of Ministers Piotr Zima and Jan Kowal, President Anna Berg praised the ties.",
            [("support", "single", ["Berg"], "the ties")],
        ),
        (
            "President Karim Mbeki received a special message from Kenyan President William Ruta, delivered by his special"
            " envoy, Musa Mudi. The President and his guest discussed trade. The envoy thanked the President.",
            [("discuss", "joint", ["Mbeki", "Mudi"], "trade"), ("thank", "single", ["Mudi"], "the President")],
        ),
    ],
)
def test_neither_seat_nor_bystander_nor_sender_speaks(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(text, "en", "Media") == expected


def test_the_ministry_is_the_one_told_of_last() -> None:
    text = (
        "A statement of the Estonian Ministry of Foreign Affairs said both sides agreed on trade. Border treaties were"
        ' also discussed. Estonia is ready to move forward, the ministry said. A spokesperson for the ministry said: "The'
        ' practice of consultations varies."'
    )
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    assert [s.on_behalf_of for s in record.statements][2:] == [["EST"], ["EST"]]
