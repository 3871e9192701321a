"""French verbs whose object decides what is done by saying it, and verbs behind a quotation that do it outright."""

from __future__ import annotations

import pytest

from sayings import said

RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "« Nous comptons lancer ce projet avec les jeunes pour prévenir l'extrémisme », a espéré le ministre.",
            "hope",
        ),
        ("« Nous avons remis une note en mai sur ces attaques », a déploré la ministre.", "accuse"),
        ("« La Norvège fermera sa frontière au mois de mai », a prévenu la ministre.", "warn"),
        ("« La Pologne signera l'accord avant la fin de l'année », a réclamé la ministre.", "request"),
        ("Le président a reconnu les responsabilités de la France dans ces événements.", "assert"),
        ("Le ministre reconnaît le caractère complexe de la question.", "assert"),
        ("La Norvège reconnaît la souveraineté du royaume sur ce territoire.", "support"),
        ("La Norvège a reconnu l'État de Palestine.", "support"),
        ("Le ministre a reconnu les efforts de la Pologne.", "support"),
        ("Le ministre a averti Jan Kowal de la possibilité d'une médiation.", "inform"),
        ("Le ministre a averti Jan Kowal des conséquences de cette décision.", "warn"),
        ("L'ancien ministre a plaidé non coupable.", "oppose"),
        ("Le ministre a plaidé pour une reprise des négociations.", "request"),
        ("La Norvège offre près de 200 000 doses de vaccin au Sénégal.", "pledge"),
        ("La Norvège offre sa médiation aux parties.", "propose"),
        ("Le ministre a dégagé des pistes de coopération.", "propose"),
        ("Les deux ministres ont dégagé des pistes de coopération.", "agree"),
        ("Le ministre a décliné l'invitation de la Pologne.", "oppose"),
        ("Le ministre a décliné les axes du programme.", "inform"),
        ("La ministre a réagi à la déclaration du président polonais.", "discuss"),
        ("Le gouvernement norvégien s'est prononcé mercredi sur le projet d'achat d'un avion.", "discuss"),
        ("Le gouvernement norvégien s'est prononcé contre le projet.", "oppose"),
        ("La ministre a commenté les élections en Pologne.", "discuss"),
        ("La ministre a prôné le dialogue et la réconciliation.", "support"),
        ("La ministre a dit être en désaccord avec la Pologne.", "oppose"),
        ("La ministre a dit être d'accord avec la Pologne.", "agree"),
        ("La ministre a suggéré que les rebelles auraient agi avec l'aide d'un voisin.", "assert"),
        ("La ministre a suggéré que les experts se réunissent en mai.", "propose"),
        ("Le respect des gestes barrières est recommandé.", "request"),
        ("La ministre a recommandé aux voyageurs de rester chez eux.", "request"),
        ("La ministre a recommandé la création d'un fonds.", "propose"),
        ("La ministre a salué la décision de la Pologne de rouvrir la frontière.", "welcome"),
        ("La ministre a salué la libération des otages.", "welcome"),
        ("La ministre a salué l'élection de Jan Kowal.", "welcome"),
        ("La ministre a salué la nomination d'un médiateur.", "welcome"),
        ("La ministre a salué le lancement du programme.", "welcome"),
        ("La ministre a salué cette avancée.", "welcome"),
        ("La ministre a salué la reprise du dialogue.", "welcome"),
        ("La ministre a salué l'engagement de la Pologne.", "support"),
        ("La ministre a salué le courage des soldats.", "support"),
        ("La ministre a conseillé aux voyageurs de rester chez eux.", "request"),
        ("La ministre a partagé ses expériences de la guerre.", "inform"),
        ("Le président a reconnu les « responsabilités » de la France.", "assert"),
    ],
)
def test_the_object_or_the_verb_decides(text: str, act: str) -> None:
    assert [told[0] for told in said(RECU + text, "fr")] == [act]
