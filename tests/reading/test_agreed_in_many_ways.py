"""What was agreed, offered or planned, told by nouns, passives, participles and in quotation; when and where it is to be."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

EN = "Norwegian Foreign Minister Anna Berg met with Polish Foreign Minister Jan Kowal in Oslo on 3 May 2024. "
FR = (
    "La Ministre norvégienne des Affaires étrangères, Anna Berg, s'est entretenue avec son homologue polonais, "
    "Jan Kowal, à Oslo le 3 mai 2024. "
)
BOTH = "NOR POL"


def promised(text: str, language: str) -> list[str]:
    """Each commitment of a text as one line: kind, force, when, where, by whom."""
    record = read_document(SourceText("x", text, published="2024-05-03", language=language))
    return [
        f"{c.kind} {c.force} {c.due or '-'} {(c.place.name if c.place else None) or '-'} {' '.join(c.by)}"
        for c in record.commitments
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Agreement was reached to hold the next round of consultations in 2026.", f"next_round agreed 2026 - {BOTH}"),
        ("An understanding was reached to complete the demarcation.", f"other_action agreed - - {BOTH}"),
        ("They reached an understanding to draw up a roadmap.", f"other_action agreed - - {BOTH}"),
        ("They agreed on exchanging delegations of experts.", f"other_action agreed - - {BOTH}"),
        ("They agreed on an exchange of visits next year.", f"other_action agreed 2025 - {BOTH}"),
        ("They agreed on the next meeting of the group in Bergen.", f"next_round agreed - Bergen {BOTH}"),
        ("They agreed, inter alia, to draw up a roadmap.", f"other_action agreed - - {BOTH}"),
        ("They gave their consent to the opening of a consulate.", f"other_action agreed - - {BOTH}"),
        ("They agreed that a treaty would be signed in March 2026.", f"signing agreed 2026-03 - {BOTH}"),
        ("There was agreement to sign a treaty in Bergen.", f"signing agreed - Bergen {BOTH}"),
        ("“Together we agreed today to open a consulate,” Ms Berg said.", f"other_action agreed - - {BOTH}"),
        ("The Norwegian side made an offer to send a team of doctors.", "other_action proposed - - NOR"),
        ("Ms Berg came up with the proposal to open a consulate.", "other_action proposed - - NOR"),
        ("Ms Berg announced her country's decision to visit Poland in 2026.", "visit planned 2026 Poland NOR"),
        ("Ms Berg, during the talks, intends to open a consulate.", "other_action planned - - NOR"),
        ("Norway will support Poland's bid for a seat on the Council.", "support planned - - NOR"),
        ("An invitation was extended to Mr Kowal to visit Bergen.", f"invitation invited - Bergen {BOTH}"),
        ("The invitation to come to Bergen in 2026 was accepted by Mr Kowal.", "visit accepted 2026 Bergen POL"),
    ],
)
def test_in_english(told: str, expected: str) -> None:
    assert promised(EN + told, "en") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Un accord est intervenu pour ouvrir un consulat.", f"other_action agreed - - {BOTH}"),
        ("La rencontre s'est soldée par un accord pour ouvrir un consulat.", f"other_action agreed - - {BOTH}"),
        ("Il est convenu d'ouvrir un consulat en 2026.", f"other_action agreed 2026 - {BOTH}"),
        ("Il fut convenu de signer un accord à Bergen.", f"signing agreed - Bergen {BOTH}"),
        ("Ils ont annoncé être convenus de rouvrir la ligne.", f"other_action agreed - - {BOTH}"),
        ("Ils ont marqué leur accord pour achever le tracé.", f"other_action agreed - - {BOTH}"),
        ("Ils sont parvenus à un accord pour lancer des vols directs.", f"other_action agreed - - {BOTH}"),
        ("Mme Berg a présenté une proposition visant à ouvrir un consulat.", "other_action proposed - - NOR"),
        ("Mme Berg a avancé l'idée de reprendre le dialogue.", "other_action proposed - - NOR"),
        ("Ils ont annoncé leur intention de signer un traité d'amitié.", f"signing planned - - {BOTH}"),
        ("Ils comptent échanger des visites.", f"other_action planned - - {BOTH}"),
        ("Elle a annoncé que son pays allait offrir dix ambulances.", "delivery planned - - NOR"),
        ("Le gouvernement norvégien prévoit de former cent infirmiers.", "other_action planned - - NOR"),
        ("La signature du traité est programmée pour 2026.", f"signing planned 2026 - {BOTH}"),
        ("La prochaine session aura lieu, en principe, en juin.", f"session planned 2024-06 - {BOTH}"),
        ("M. Kowal a été invité à venir à Bergen.", f"invitation invited - Bergen {BOTH}"),
        ("M. Kowal a répondu favorablement à l'invitation à visiter Bergen.", "visit accepted - Bergen POL"),
    ],
)
def test_in_french(told: str, expected: str) -> None:
    assert promised(FR + told, "fr") == [expected]


@pytest.mark.parametrize(
    ("when", "due", "place"),
    [
        ("this June in the city of Bergen", "2024-06", "Bergen"),
        ("in the latter half of the year in the Polish capital", "2024-07/2024-12", "Warsaw"),
        ("in the near future", "-", "-"),
    ],
)
def test_when_and_where(when: str, due: str, place: str) -> None:
    told = f"The next round of consultations is due to be held {when}."
    assert promised(EN + told, "en") == [f"next_round planned {due} {place} {BOTH}"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN + "They agreed on outstanding issues.", "en"),
        (EN + "They hoped that agreement would be reached to open a consulate.", "en"),
        (EN + "Ms Berg expressed her intention to improve the roads.", "en"),
        (FR + "Les parties doivent ouvrir des négociations.", "fr"),
        (FR + "Un cycle de consultations avait été programmé à Varsovie.", "fr"),
    ],
)
def test_what_promises_nothing(text: str, language: str) -> None:
    assert promised(text, language) == []


def test_what_is_begun_is_no_event_beside_it() -> None:
    told = "They agreed to establish a working group on energy next month."
    assert promised(EN + told, "en") == [f"other_action agreed 2024-06 - {BOTH}"]
