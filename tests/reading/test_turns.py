"""Turns of telling that part a verb from its subject, or do without either: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # between subject and verb
        ("Minister Berg at the signing noted the growth of trade.", [("assess", "single", ["Berg"], "the growth of trade")]),
        ("Minister Berg wanted to stress the role of trade.", [("assert", "single", ["Berg"], "the role of trade")]),
        (
            "While welcoming the guest, Minister Berg stressed the role of trade.",
            [("welcome", "single", ["Berg"], "the guest"), ("assert", "single", ["Berg"], "the role of trade")],
        ),
        (
            "“We want peace and we hope that talks will begin soon,” Minister Kowal said, adding that time was short.",
            [
                ("hope", "single", ["Kowal"], "We want peace and we hope that talks will begin soon"),
                ("assert", "single", ["Kowal"], "time was short"),
            ],
        ),
        ("During the talks, participants also stressed the role of trade.", [("assert", "joint", ["Berg", "Kowal"], "the role of trade")]),
        ("The talks at the Old Palace also focused on trade.", [("discuss", "joint", ["Berg", "Kowal"], "trade")]),
        (
            "The importance of exchanges, which are the hallmark of the ties, was underscored.",
            [("assert", "unattributed", [], "The importance of exchanges, which are the hallmark of the ties")],
        ),
        ("Minister Berg presented her credentials to the president.", []),
        ("The talks, representing long work, centred on trade.", [("discuss", "joint", ["Berg", "Kowal"], "trade")]),
        ("The discussions also included fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
        ("“We all agree that trade must grow,” Minister Kowal said. “We thank Norway and nobody must forget it.”", [
            ("agree", "single", ["Kowal"], "We all agree that trade must grow"),
            ("thank", "single", ["Kowal"], "We thank Norway and nobody must forget it."),
        ]),
        ("“The talks were useful,” said a statement of the Ministry of Foreign Affairs of Poland. It stated that trade grows.", [
            ("assess", "side", [], "The talks were useful"),
            ("assert", "side", [], "trade grows"),
        ]),
        # what the manner, the object and the tense tell of the act
        ("Minister Berg acknowledged with warmth and gratitude the help of Poland.", [("thank", "single", ["Berg"], "with warmth and gratitude the help of Poland")]),
        ("Minister Berg assured Minister Kowal that the rules were in force.", [("assert", "single", ["Berg"], "the rules were in force")]),
        ("Minister Berg assured Minister Kowal that Norway would help.", [("pledge", "single", ["Berg"], "Norway would help")]),
        ("Minister Berg hailed the adoption of the plan.", [("welcome", "single", ["Berg"], "the adoption of the plan")]),
        # what only leads in
        ("Turning to trade, Minister Berg stressed the role of open ports.", [("assert", "single", ["Berg"], "the role of open ports")]),
        # nobody, and a body
        ("Particular importance was attached to fisheries.", [("assert", "unattributed", [], "fisheries")]),
        ("Agreement was reached on fisheries.", [("agree", "joint", ["Berg", "Kowal"], "fisheries")]),
        ("An exchange of views took place on fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
        ("The prospects for trade were considered.", [("discuss", "joint", ["Berg", "Kowal"], "The prospects for trade")]),
        ("The meeting noted the growth of trade.", [("assess", "joint", ["Berg", "Kowal"], "the growth of trade")]),
        ("The Group condemned the attack.", [("accuse", "joint", ["Berg", "Kowal"], "the attack")]),
        ("Minister Kowal lent full support to the plan.", [("support", "single", ["Kowal"], "the plan")]),
        # a capital inside a sentence makes no verb
        ("They discussed the Sahel States (G5).", [("discuss", "joint", ["Berg", "Kowal"], "the Sahel States (G5)")]),
    ],
)  # fmt: skip
def test_turns_in_english(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + text, "en", "Media") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "« Le commerce croît », s'est réjouie la ministre Berg.",
            [("assess", "single", ["Berg"], "Le commerce croît")],
        ),
        (
            "La ministre dans son allocution a souligné le rôle du commerce.",
            [("assert", "single", ["Berg"], "le rôle du commerce")],
        ),
        (
            "La ministre Berg a examiné avec son homologue l'ordre du jour du sommet, assurant que la Norvège sera là.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "l'ordre du jour du sommet"),
                ("pledge", "single", ["Berg"], "la Norvège sera là"),
            ],
        ),
        (
            "La ministre Berg, au cours d'un dîner d'adieu organisé ce week-end, a souligné le rôle du commerce.",
            [("assert", "single", ["Berg"], "le rôle du commerce")],
        ),
        (
            "La ministre Berg a reçu ses hôtes et exhorté les diplomates à rester.",
            [("request", "single", ["Berg"], "à rester")],
        ),
        (
            "Appréciant les liens anciens, elle a affirmé que le commerce croît.",
            [("support", "single", ["Berg"], "les liens anciens"), ("assert", "single", ["Berg"], "le commerce croît")],
        ),
        ("Il y a réaffirmé le rôle du commerce.", [("assert", "single", ["Kowal"], "le rôle du commerce")]),
        (
            "« La ministre Berg a signifié à son homologue l'indignation de la Norvège et élevé une vive protestation contre ces propos », "
            "lit-on dans le communiqué.",
            [
                ("accuse", "single", ["Berg"], "l'indignation de la Norvège"),
                ("accuse", "single", ["Berg"], "une vive protestation contre ces propos"),
            ],
        ),
        (
            "Selon le document, un appel « à la retenue », leur a été lancé.",
            [("request", "unattributed", [], "appel « à la retenue »")],
        ),
        (
            "A l'issue de l'audience, le diplomate polonais a fait une déclaration dans laquelle il a exprimé sa gratitude à la Norvège.",
            [("thank", "single", ["Kowal"], "sa gratitude à la Norvège")],
        ),
        ("Ils ont salué l'adoption du plan.", [("welcome", "joint", ["Berg", "Kowal"], "l'adoption du plan")]),
        (
            "La ministre Berg, chère au public, a salué ses hôtes. La ministre qui intervenait lors du forum de la Banque mondiale a relevé "
            "le rôle du commerce.",
            [
                ("support", "single", ["Berg"], "ses hôtes"),
                ("assert", "single", ["Berg"], "le rôle du commerce"),
            ],
        ),
        (
            "Au terme d'une audience que lui a accordée le ministre Kowal, la ministre norvégienne, Mme Berg, a réaffirmé son soutien au plan.",
            [("support", "single", ["Berg"], "son soutien au plan")],
        ),
        ("L'accent a notamment été mis sur la pêche.", [("discuss", "joint", ["Berg", "Kowal"], "la pêche")]),
        ("Le point a été fait sur la pêche.", [("discuss", "joint", ["Berg", "Kowal"], "la pêche")]),
        ("Un appel à la paix a été lancé.", [("request", "unattributed", [], "appel à la paix")]),
        (
            "Ils ont procédé à un échange de vues sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "Le Comité a salué les efforts de la Norvège, sous la conduite sage et éclairée de Mme Berg.",
            [
                (
                    "support",
                    "joint",
                    ["Berg", "Kowal"],
                    "les efforts de la Norvège, sous la conduite sage et éclairée de Mme Berg",
                )
            ],
        ),
        (
            "La réunion, à laquelle ont participé les ambassadeurs, a porté sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
    ],
)
def test_turns_in_french(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(RECU + text, "fr", "Media") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", RECU + "Quant au ministre Kowal, il a salué la pêche.", [("support", "single", ["Kowal"], "la pêche")]),
        (
            "fr",
            RECU + "Quant à son homologue polonais, il a salué la pêche.",
            [("support", "single", ["Kowal"], "la pêche")],
        ),
        ("en", MET + "As for Minister Kowal, he praised the ties.", [("support", "single", ["Kowal"], "the ties")]),
        ("en", MET + "Responding, Minister Kowal praised the ties.", [("support", "single", ["Kowal"], "the ties")]),
        (
            "fr",
            RECU + "Réagissant à ces propos, le ministre Kowal a salué la pêche.",
            [("support", "single", ["Kowal"], "la pêche")],
        ),
    ],
)
def test_whose_turn_it_is_when_a_sentence_opens_with_him(language: str, text: str, expected: list[object]) -> None:
    assert said(text, language) == expected
