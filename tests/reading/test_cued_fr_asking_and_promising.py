"""What a French clause behind 'a déclaré que' does: asks, puts forward, invites, promises, hopes or thanks; and clauses
with the same words that do none of it."""

from __future__ import annotations

import pytest

from sayings import said

RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("la Norvège exige la libération immédiate des marins", "request"),
        ("son pays plaide pour une réforme du Conseil", "request"),
        ("il incombe aux autorités polonaises de protéger les pêcheurs", "request"),
        ("la Norvège propose la création d'un fonds pour la pêche", "propose"),
        ("les deux pays pourraient créer une commission de la pêche", "propose"),
        ("un comité mixte pourrait être mis en place", "propose"),
        ("son homologue sera toujours le bienvenu à Oslo", "invite"),
        ("la Norvège a convié la Pologne au sommet sur la pêche", "invite"),
        ("une invitation a été adressée au ministre polonais", "invite"),
        ("son pays tiendra ses engagements", "pledge"),
        ("la Norvège rouvrira son ambassade à Varsovie", "pledge"),
        ("la Norvège versera dix millions d'euros au fonds", "pledge"),
        ("la Norvège est confiante quant à l'issue des pourparlers", "hope"),
        ("nul doute que les pêcheurs y gagneront", "hope"),
        ("la Norvège n'oubliera jamais l'aide de la Pologne", "thank"),
        ("les Norvégiens sont profondément reconnaissants aux Polonais", "thank"),
        # the same words, and nothing asked, promised or hoped
        ("la demande de gaz a augmenté", "assert"),
        ("la loi exige deux signatures", "assert"),
        ("la proposition de loi est à l'étude", "assert"),
        ("la guerre pourrait durer des années", "assert"),
        ("les invités sont arrivés mardi", "assert"),
        ("l'usine ouvrira ses portes en mai", "assert"),
        ("la Norvège ne versera pas dix millions d'euros", "assert"),
        ("le prix du gaz augmentera cet hiver", "assert"),
        ("l'espérance de vie a reculé", "assert"),
        ("la confiance des ménages a baissé", "assert"),
        ("la reconnaissance des diplômes est prévue par le traité", "assert"),
        ("la dette envers les banques a été réduite", "assert"),
    ],
)
def test_what_a_reported_clause_does(clause: str, act: str) -> None:
    that = f"qu'{clause}" if clause[0] in "aeiou" else f"que {clause}"
    assert said(f"{RECU}La ministre a déclaré {that}.", "fr") == [(act, "single", ["Berg"], clause)]


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("Libérez les marins", "request"),
        ("Créons un fonds pour la pêche", "propose"),
        ("Venez découvrir nos ports", "invite"),
        ("Nous enverrons des médecins", "pledge"),
        ("Puisse notre amitié durer", "hope"),
        ("Merci à la Pologne pour sa solidarité", "thank"),
        ("Nous créons des emplois", "assert"),
        ("La ville est à la merci du vent", "assert"),
    ],
)
def test_what_quoted_words_do(words: str, act: str) -> None:
    assert said(f"{RECU}« {words} », a déclaré la ministre.", "fr") == [(act, "single", ["Berg"], words)]
