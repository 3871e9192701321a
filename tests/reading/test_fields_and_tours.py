"""Ministers of long rows of fields; journeys told in the first person, and whose land those met there are of."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway"
TELLER = "MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS OF NORWAY ANNA BERG\n\n7 December 2001\n\n"


def offices(text: str, language: str) -> list[tuple[str, str, str | None]]:
    record = read_document(SourceText("x", text, language=language))
    names = {p.id: p.name for p in record.persons}
    return [(names[o.person], o.rank, o.state) for o in record.offices]


def contacts(text: str, language: str = "en") -> list[tuple[str, str, list[str], str | None]]:
    record = read_document(SourceText("x", text, language=language))
    return [(c.kind, c.status, c.parties, c.place.name if c.place else None) for c in record.contacts]


@pytest.mark.parametrize(
    ("language", "before", "fields", "behind"),
    [
        ("en", "met the Minister of ", "Immigration, National Identity, Integration and Co-development", " of Poland, {}."),
        ("en", "met Polish Minister of ", "Livestock, Animal Husbandry and Pastoralism", " {} on Monday."),
        ("en", "met the Polish Minister for ", "Small and Medium-sized Enterprises, Handicraft and Tourism", ", {}."),
        ("en", "met Polish Minister for ", "Youth, Gender, Sports, Entertainment and Culture", " {} in Warsaw."),
        ("fr", "a reçu le ministre polonais ", "de la Jeunesse, des Sports et de l'Engagement citoyen", ", {}."),
        ("fr", "a reçu le ministre ", "des Affaires religieuses, des Biens Wakfs et du Culte", " de Pologne, {}."),
        ("fr", "a reçu le ministre polonais ", "de l'Identité nationale, de l'Intégration et du Co-développement", ", {}."),
    ],
)  # fmt: skip
def test_a_minister_of_a_row_of_fields_that_no_list_knows(language: str, before: str, fields: str, behind: str) -> None:
    who = BERG if language == "en" else "La ministre norvégienne des Affaires étrangères, Anna Berg,"
    text = f"{who} {before}{fields}{behind.format('Jan Kowal')}"
    assert offices(text, language) == [("Anna Berg", "foreign_minister", "NOR"), ("Jan Kowal", "minister", "POL")]


def test_a_row_of_people_is_no_row_of_fields() -> None:
    text = "The Minister of Trade, Amadou Ba, and Awa Diop, Ambassador of Senegal, met Jan Kowal of Poland."
    assert offices(text, "en") == [("Amadou Ba", "minister", "SEN"), ("Awa Diop", "ambassador", "SEN")]
    assert offices("The Minister of Trade, Energy, Mines and Tourism,", "en") == []


@pytest.mark.parametrize(
    ("language", "office", "rank"),
    [
        ("fr", "vice-président du groupe d'amitié", "other"),
        ("fr", "vice-président de la région", "other"),
        ("fr", "vice-président de la République", "deputy_head_of_government"),
        ("fr", "président du Conseil consultatif", "speaker_of_parliament"),
        ("fr", "ministre d'État auprès du ministre des Affaires étrangères", "deputy_minister"),
        ("en", "Vice President of the Chamber of Commerce", "other"),
        ("en", "Vice President of the Republic", "deputy_head_of_government"),
        ("en", "Senior Minister of State for Law", "deputy_minister"),
        ("en", "Water Envoy", "director"),
        ("en", "Envoy", "ambassador"),
        ("en", "Secretary for Food and Health", "minister"),
    ],
)
def test_the_ranks_of_deputies_of_bodies_and_of_envoys_for_a_cause(language: str, office: str, rank: str) -> None:
    text = {
        "en": f"{BERG} received Jan Kowal, Poland's {office}, on Monday.",
        "fr": f"La ministre norvégienne, Anna Berg, a reçu le {office} de Pologne, Jan Kowal.",
    }[language]
    assert offices(text, language)[1] == ("Jan Kowal", rank, "POL")


def test_a_minister_tells_of_her_tour_herself() -> None:
    text = (
        TELLER + "VISIT TO NAURU AND VANUATU\n\nI will visit Nauru and Vanuatu from 10 to 16 December.\n\n"
        "In Nauru on 10-11 December I will hold discussions with President Kerin. I will visit Vanuatu on 13-14 December"
        " for bilateral discussions with Prime Minister Tamate."
    )
    assert contacts(text) == [
        ("visit", "announced", ["NOR", "NRU"], "Nauru"),
        ("meeting", "announced", ["NOR", "NRU"], "Nauru"),
        ("visit", "announced", ["NOR", "VUT"], "Vanuatu"),
        ("meeting", "announced", ["NOR", "VUT"], "Vanuatu"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG} flew to Jakarta on Monday for talks with President Salim.",
            [("visit", "held", ["IDN", "NOR"], "Jakarta"), ("meeting", "held", ["IDN", "NOR"], "Jakarta")],
        ),
        (
            f"{BERG} will be in Warsaw on 4 March for talks with Foreign Minister Kowal.",
            [("meeting", "announced", ["NOR", "POL"], "Warsaw"), ("visit", "announced", ["NOR", "POL"], "Warsaw")],
        ),
        (
            f"{BERG} embarked on a tour of Fiji and Tonga on Monday.",
            [("visit", "held", ["FJI", "NOR", "TON"], "Fiji")],
        ),
        (f"{BERG} was given a tour of the parliament.", []),
    ],
)
def test_journeys_for_talks_and_tours(text: str, expected: list[tuple[str, str, list[str], str | None]]) -> None:
    assert sorted(contacts(text)) == sorted(expected)
