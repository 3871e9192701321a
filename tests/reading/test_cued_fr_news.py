"""What a French clause in the news does: blame by a deed's name, a verdict, praise, what has to be done, what a
government will do; and what only stands near to it.
"""

from __future__ import annotations

import pytest

from sayings import said

RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("les rebelles ont détourné l'aide humanitaire", "accuse"),
        ("les élections ont été truquées", "accuse"),
        ("ces milices auraient enlevé des villageois", "accuse"),
        ("l'ancien régime a exploité son peuple pendant trente ans", "accuse"),
        ("le voisin agit en piétinant les droits des citoyens", "accuse"),
        ("ces mesures ont pour seul but d'affaiblir l'opposition", "accuse"),
        ("cette loi a pour objectif de museler la presse", "accuse"),
        ("les rebelles font preuve de mauvaise volonté", "accuse"),
        ("la direction a montré une volonté de saboter le tournoi", "accuse"),
        ("la mafia s'est installée dans l'administration", "accuse"),
        ("la corruption gangrène le pays", "accuse"),
        ("il s'est développé une mafia dans l'armée", "accuse"),
        ("les difficultés de la presse sont la répression et les arrestations arbitraires de journalistes", "accuse"),
        ("cette punition collective frappe toute la région", "accuse"),
        ("la haine distillée par le régime conduit à des actes de cruauté", "accuse"),
        ("les promesses du gouvernement sont restées lettre morte", "accuse"),
        ("l'organisation est complice de ces crimes", "accuse"),
        ("l'Union est coupable de fermer les yeux sur ce drame", "accuse"),
        ("il s'agit d'une manipulation politique", "accuse"),
        ("c'est une cabale montée par ses adversaires", "accuse"),
        ("les rebelles s'en sont pris à un convoi", "accuse"),
        ("c'est le signe que le pays avance", "assess"),
        ("cette visite est la preuve d'une confiance retrouvée", "assess"),
        ("c'est une situation inquiétante et alarmante", "assess"),
        ("la procédure est trop lourde pour les entreprises", "assess"),
        ("elle a été ravie de constater le succès du salon", "assess"),
        ("ce financement est une chance pour la région", "assess"),
        ("la croissance est un motif de satisfaction", "assess"),
        ("il était l'un des plus grands cinéastes de son temps", "support"),
        ("les joueurs n'ont pas démérité", "support"),
        ("ces agents méritent notre respect", "support"),
        ("le gouvernement lèverait l'interdiction dans quelques jours", "pledge"),
        ("l'État construira trois hôpitaux", "pledge"),
        ("son accompagnement ne fera pas défaut", "pledge"),
        ("les deux pays luttent contre la corruption", "assert"),
        ("la police a mis fin à la détention arbitraire de dix personnes", "assert"),
        ("la loi interdit les exécutions sommaires", "assert"),
        ("le but de la visite est de signer un accord", "assert"),
        ("l'accord a pour objectif de développer la pêche", "assert"),
        ("le colis a été livré en mai", "assert"),
        ("le gouvernement est composé de vingt ministres", "assert"),
        ("le fonds est doté de trois millions d'euros", "assert"),
        ("le rapport sera publié en mai", "assert"),
        ("le pays compte un des plus longs fleuves du continent", "assert"),
        ("le port est l'un des plus grands du continent", "assert"),
        ("les experts ont signé le rapport", "assert"),
        ("le train lourd circule la nuit", "assert"),
        ("la session a duré trois jours", "assert"),
        ("le ministère mettra à jour la liste en mai", "assert"),
        ("les sportifs ont été reçus par la mairie", "assert"),
        ("la cour examine une plainte pour détournement", "assert"),
        ("le musée expose les œuvres d'un grand peintre", "assert"),
        ("les autorités doivent agir sans tarder", "request"),
        ("il faut que l'État prenne ses responsabilités", "request"),
        ("l'État doit trouver une solution", "request"),
        ("nous voulons que justice soit faite", "request"),
        ("nous exigeons des explications", "request"),
        ("le gouvernement est appelé à réagir", "request"),
        ("il est temps que la communauté internationale agisse", "request"),
        ("la population est invitée à respecter les consignes", "request"),
        ("les citoyens sont priés de rester chez eux", "request"),
        ("les élèves devront porter un masque", "request"),
        ("nous attendons du gouvernement qu'il tienne parole", "request"),
        ("les usagers sont tenus de se faire enregistrer", "request"),
        ("chacun doit respecter les mesures", "request"),
        ("tout citoyen a le devoir de payer l'impôt", "request"),
        ("la justice doit faire toute la lumière", "request"),
        ("les jeunes doivent s'inscrire sur les listes", "request"),
        ("j'en appelle à la responsabilité de tous", "request"),
        ("nous demandons aux autorités de nous aider", "request"),
        ("la France devrait présenter ses excuses", "request"),
        ("l'Union européenne doit cesser d'acheter ce gaz", "request"),
        ("les bailleurs devraient soutenir la réforme", "request"),
        ("le président doit démissionner", "request"),
        ("nous saluons la libération des otages", "welcome"),
        ("la Norvège salue la décision de la cour", "welcome"),
    ],
)
def test_what_a_clause_does(clause: str, act: str) -> None:
    quoted = f"{clause[0].upper()}{clause[1:]}"
    assert said(f"{RECU}« {quoted} », a déclaré la ministre.", "fr") == [(act, "single", ["Berg"], quoted)]
