"""What stands before the first sentence of a dispatch is neither a name, nor a place of meeting, nor its day of itself."""

import pytest

import dragoman
from dragoman.text.zones import Block, blocks_of

DATELINES = [
    ("OSLO, 4 May 2021 (Agency) – ", "The minister met the ambassador."),
    ("Dakar, 4 mai (APS) – ", "Le ministre a reçu l'ambassadeur."),
    ("Manama [Bahrain], November 25 (WAM/ANI): ", "The minister met the ambassador."),
    ("QUÉBEC, le 20 août 2020 /CNW/ - ", "Le ministre a reçu l'ambassadeur."),
    ("PORT LOUIS -- ", "The minister met the ambassador."),
    ("Oslo — ", "The minister met the ambassador."),
    ("Oslo, Norway (Ministry of Foreign Affairs): ", "The minister met the ambassador."),
    ("BRIDGETOWN, Barbados (BGIS) – ", "The minister met the ambassador."),
    ("ROSEAU, Dominica, CMC – ", "The minister met the ambassador."),
    ("OSLO, The Kingdom – ", "The minister met the ambassador."),
    ("", "Anna Berg, Foreign Minister – The minister met the ambassador."),
    ("Oslo, Mar 29 (NTB) ", "The minister met the ambassador."),
    ("Oslo (Agency / Norwegian News - 16th December, 2021) ", "The minister met the ambassador."),
    ("Oslo /AGENCY/. ", "The minister met the ambassador."),
    ("Oslo, July 16 (RHC)--", "The minister met the ambassador."),
    ("", "Oslo (the capital) hosted the talks."),
    ("", "Note: The minister met the ambassador."),
    ("", "Foreign Minister Anna Berg met the ambassador on 4 May - The talks were held in Oslo."),
]


@pytest.mark.parametrize(("dateline", "sentence"), DATELINES)
def test_a_dateline_is_a_block_of_its_own(dateline: str, sentence: str) -> None:
    blocks = blocks_of(
        dateline + sentence,
        is_boilerplate=lambda _: False,
        is_date_line=lambda _: False,
        is_town=lambda town: town == "Oslo",
    )
    body = Block(len(dateline), len(dateline + sentence), "body")
    assert blocks == ([Block(0, len(dateline), "dateline")] if dateline else []) + [body]


MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland{}."
DAYS = [
    ("WARSAW, 22 August 2024 – " + MET.format(" today"), None, "2024-08-22", "dateline", "2024-08-22", "relative"),
    (
        "WARSAW, 22 August 2024 – " + MET.format(" on 20 August"),
        None,
        "2024-08-22",
        "dateline",
        "2024-08-20",
        "inferred",
    ),
    ("WARSAW, August 22 (PAP) – " + MET.format(" this Thursday"), None, None, None, "XXXX-08-22", "relative"),
    ("WARSAW, August 22 (PAP) – " + MET.format(" in Warsaw"), None, None, None, None, None),
    (
        "WARSAW, August 22 (PAP) – " + MET.format(" on Thursday"),
        "2024-08",
        "2024-08",
        "metadata",
        "2024-08-22",
        "relative",
    ),
]


@pytest.mark.parametrize(("text", "told", "published", "ground", "day", "basis"), DAYS)
def test_the_day_of_a_dispatch(
    text: str, told: str | None, published: str | None, ground: str | None, day: str | None, basis: str | None
) -> None:
    record = dragoman.read(text, published=told, language="en")
    assert (record.document.published, record.document.published_basis) == (published, ground)
    assert [(contact.date, contact.date_basis) for contact in record.contacts] == [(day, basis)]


RELAYS = [
    ("MOSCOW, May 4, 2021 (TASS) – " + MET.format(" in Oslo, the Norwegian Foreign Ministry said"), None, "agency_relay", ["TASS", "Norwegian Foreign Ministry"]),
    ("According to the press service of the Ministry of Foreign Affairs of Uzbekistan, the two ministers met in Tashkent.", None, "agency_relay", ["press service of the Ministry of Foreign Affairs of Uzbekistan"]),
    ("According to the treaty, the two ministers met in Tashkent.", None, "unknown", []),
    (MET.format(" in Oslo, the Ministry of Foreign Affairs said"), "Ministry of Foreign Affairs of Norway", "official", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "kind", "relays"), RELAYS)
def test_the_voices_a_text_came_through(text: str, source: str | None, kind: str, relays: list[str]) -> None:
    document = dragoman.read(text, source=source, language="en").document
    assert (document.source_class, [relay.name for relay in document.relayed_through]) == (kind, relays)
