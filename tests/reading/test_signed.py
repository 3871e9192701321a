"""Instruments told in small letters where they are signed, and those with a title; not every agreement."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

CASES = {
    "The two sides signed an agreement on visa-free travel for holders of diplomatic passports.": [
        "agreement on visa-free travel"
    ],
    "They discussed the Fiji-Samoa ship-rider agreement.": ["Fiji-Samoa ship-rider agreement"],
    "This year marks the anniversary of the treaty on good neighbourly relations and friendly cooperation.": [
        "treaty on good neighbourly relations and friendly cooperation"
    ],
    "They witnessed the signing of a Memorandum of Understanding (MoU) on Natural Disaster Management.": [
        "Memorandum of Understanding (MoU) on Natural Disaster Management"
    ],
    "They recalled UN General Assembly resolution ES-11/1.": ["UN General Assembly Resolution ES-11/1"],
    "The ministers signed a renewed Statement of Partnership in Oslo on Monday.": ["Statement of Partnership"],
    "The Council reviewed the SADC Strategic Plan 2022- 2027 in Lusaka.": ["SADC Strategic Plan 2022- 2027"],
    "They work together under the Partnership Framework on Peace and Security, she said.": [
        "Partnership Framework on Peace and Security"
    ],
    "They recalled the Joint Roadmap for Peace in Mozambique.": ["Joint Roadmap for Peace in Mozambique"],
    "The ministers signed three MoUs on education and trade.": [],
    "Le Plan stratégique 2021-2025 de la CEDEAO a été adopté.": ["Plan stratégique 2021-2025 de la CEDEAO"],
    "Il a salué la signature de treize mémorandums d'entente dans les domaines de la pêche et du tourisme.": [],
    "They reached an agreement on the next steps.": [],
    "They discussed the Belt and Road Initiative.": [],
    "Les ministres ont signé le protocole de coopération frontalière entre les deux ministères de la Défense.": [
        "protocole de coopération frontalière entre les deux ministères de la Défense"
    ],
    "Les parties ont signé un accord relatif à l'exemption de visa.": ["accord relatif à l'exemption de visa"],
    "Les parties ont signé une entente sur la pêche.": ["entente sur la pêche"],
    "Les parties ont signé un accord de paix.": [],
    "Ils ont signé un Accord relatif à la pêche côtière et un Mémorandum d'entente en matière de santé.": [
        "Accord relatif à la pêche côtière",
        "Mémorandum d'entente en matière de santé",
    ],
    "The ministers signed an agreement on fisheries and a memorandum of understanding on trade.": [
        "agreement on fisheries",
        "memorandum of understanding on trade",
    ],
    "Il souhaite la mise en œuvre de l'Accord de libre circulation en zone CEMAC.": [
        "Accord de libre circulation en zone CEMAC"
    ],
    "Il a rappelé l'accord de 2011 sur le transport aérien.": ["accord de 2011 sur le transport aérien"],
    "Il faut appliquer l'accord de coopération pour la période 2022-2027.": [
        "accord de coopération pour la période 2022-2027"
    ],
    "Une déclaration d'intention dans le domaine de la formation a été signée.": [
        "déclaration d'intention dans le domaine de la formation"
    ],
    "Le gouvernement a présenté sa Déclaration de politique générale.": [],
    "Les ministres sont parvenus à un accord sur ce point.": [],
}


@pytest.mark.parametrize("sentence", CASES)
def test_instruments_of_a_sentence(sentence: str) -> None:
    record = read_document(SourceText("signed", sentence))
    assert [instrument.name for instrument in record.instruments] == CASES[sentence]


NAMED_BY_TOWN_OR_PARTIES: list[tuple[str, list[str]]] = [
    (
        "Norwegian Minister Anna Berg met Polish Minister Jan Kowal. They stood by the Suva agreement.",
        ["Suva agreement"],
    ),
    ("Norwegian Minister Anna Berg met Polish Minister Jan Kowal. They have the agreement of Suva's mayor.", []),
    (
        "La ministre Anna Berg a reçu le ministre Jan Kowal. Ils restent attachés à l'accord de Suva.",
        ["accord de Suva"],
    ),
    (
        "La ministre Anna Berg a reçu le ministre Jan Kowal. Ils ont salué la Déclaration d'Alger.",
        ["Déclaration d'Alger"],
    ),
    (
        "La ministre Anna Berg a reçu le ministre Jan Kowal. Ils ont évoqué l'accord de pêche entre la Norvège et la Pologne.",
        ["accord de pêche entre la Norvège et la Pologne"],
    ),
    (
        "La ministre Anna Berg a reçu le ministre Jan Kowal. Ils ont évoqué un accord de pêche entre la Norvège et la Pologne.",
        [],
    ),
    (
        "La ministre Anna Berg a reçu le ministre Jan Kowal. Les pays de l'Organisation du traité de l'Atlantique Nord ont agi.",
        [],
    ),
    (
        "La ministre Anna Berg a reçu le ministre Jan Kowal. Ils ont signé un accord sur les visas et salué le ton des échanges.",
        ["accord sur les visas"],
    ),
]


@pytest.mark.parametrize(
    ("text", "names"), NAMED_BY_TOWN_OR_PARTIES, ids=[text[-40:] for text, _ in NAMED_BY_TOWN_OR_PARTIES]
)
def test_which_instruments_a_sentence_names(text: str, names: list[str]) -> None:
    assert [i.name for i in read_document(SourceText("named", text)).instruments] == names
