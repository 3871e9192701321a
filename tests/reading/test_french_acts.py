"""French turns to what is done by saying it, and to what nobody says."""

from __future__ import annotations

import pytest

from sayings import said

VU = "La ministre norvégienne Anna Berg a reçu le ministre polonais Jan Kowal. "


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        # how things ought to be, and what lies ahead of them
        ("Elle a mis l'accent sur le nécessaire renforcement des liens.", "assert", "sur le nécessaire renforcement des liens"),
        ("Elle a souligné le renforcement des liens.", "assess", "le renforcement des liens"),
        ("Elle a souligné les perspectives de la pêche.", "assert", "les perspectives de la pêche"),
        ("Elle a relevé de larges perspectives de coopération.", "assess", "de larges perspectives de coopération"),
        ("Elle a évoqué les perspectives de la pêche.", "discuss", "les perspectives de la pêche"),
        ("Elle a exprimé son appréciation pour le niveau des relations.", "assess", "son appréciation pour le niveau des relations"),
        ("Elle a exprimé son appréciation pour l'aide de la Pologne.", "thank", "son appréciation pour l'aide de la Pologne"),
        # somebody is asked to act
        ("Elle a insisté pour que le port rouvre.", "request", "le port rouvre"),
        ("Elle a insisté auprès de M. Kowal pour que la Pologne aide.", "request", "auprès de M. Kowal pour que la Pologne aide"),
        ("Elle a insisté auprès de M. Kowal sur la paix.", "assert", "auprès de M. Kowal sur la paix"),
        ("Elle a recommandé à la Pologne de fermer le port.", "request", "de fermer le port"),
        ("Elle a recommandé la création d'un fonds.", "propose", "la création d'un fonds"),
        ("Elle a rappelé la nécessité que la Russie cesse ses tirs.", "request", "la nécessité que la Russie cesse ses tirs"),
        ("Elle a rappelé la nécessité pour les deux pays de respecter la règle.", "assert",
         "la nécessité pour les deux pays de respecter la règle"),
        # an infinitive that is said right behind the verb
        ("Elle a annoncé vouloir construire un partenariat durable.", "hope", "vouloir construire un partenariat durable"),
        ("Elle a déclaré avoir transmis un message d'amitié.", "inform", "avoir transmis un message d'amitié"),
        ("Elle a indiqué compter sur l'appui de la Pologne.", "hope", "compter sur l'appui de la Pologne"),
        ("Elle a assuré être prête à aider la Pologne.", "pledge", "être prête à aider la Pologne"),
        ("Elle a dit poursuivre l'accompagnement du Mali.", "pledge", "poursuivre l'accompagnement du Mali"),
        # told of to the other side
        ("Elle a présenté les priorités de la Norvège.", "inform", "les priorités de la Norvège"),
        ("Elle a expliqué le nouvel accord de pêche.", "inform", "le nouvel accord de pêche"),
        ("Elle a fait part de l'évolution de la pêche.", "inform", "de l'évolution de la pêche"),
        # a claim that is upheld, and no side that is taken
        ("Elle a soutenu la nécessité de rouvrir le port.", "assert", "la nécessité de rouvrir le port"),
        ("Elle a fait l'éloge des relations bilatérales.", "assess", "des relations bilatérales"),
        ("Elle a fait l'éloge du rôle de la Pologne.", "support", "du rôle de la Pologne"),
        # concern over how things stand, and over a deed
        ("Elle a exprimé son inquiétude face à la situation.", "assess", "son inquiétude face à la situation"),
        ("Elle a exprimé son inquiétude face aux attaques.", "accuse", "son inquiétude face aux attaques"),
        ("Elle n'a pas exclu une visite à Varsovie.", "assert", "une visite à Varsovie"),
        # an insert before what the state of things is made of
        ("Elle fait état, à cette occasion, de sa satisfaction quant à la pêche.", "assess", "de sa satisfaction quant à la pêche"),
        # what is said goes on behind who said it, and ends before what he adds
        ("Ce dialogue, a-t-elle précisé, doit être conduit.", "assert", "Ce dialogue, a-t-elle précisé, doit être conduit"),
        ("Elle a souligné que la Pologne est très favorable à une règle qui doit changer.", "support",
         "la Pologne est très favorable à une règle qui doit changer"),
        ("Elle a indiqué que, lors de cet entretien, ce dernier lui a fait part de ses vues.", "assert",
         "lors de cet entretien, ce dernier lui a fait part de ses vues"),
        ("« La Norvège reste très préoccupée par les tirs », a déclaré Anna Berg.", "accuse",
         "La Norvège reste très préoccupée par les tirs"),
        ("« Mon pays compte accroître ses échanges », a déclaré Anna Berg.", "pledge", "Mon pays compte accroître ses échanges"),
        ("« Le port est ouvert », a écrit Anna Berg.", "assert", "Le port est ouvert"),
        ("Elle a affirmé que les pêcheurs, présents, et la communauté, présente à Oslo, tireront profit de la règle.", "assert",
         "les pêcheurs, présents, et la communauté, présente à Oslo, tireront profit de la règle"),
        ("Elle a loué la Pologne qui, a-t-elle dit, « aide la paix ».", "support", "la Pologne qui, a-t-elle dit, « aide la paix »"),
        ("Ces mots auxquels le ministre a répondu, a-t-elle relevé, rentrent dans un cadre.", "assess",
         "Ces mots auxquels le ministre a répondu, a-t-elle relevé, rentrent dans un cadre"),
        ("Elle a déclaré à la presse qu'elle doit rentrer à Oslo.", "assert", "elle doit rentrer à Oslo"),
        # a light verb, to whom it is said, and the verb of saying
        ("Elle a tenu à le remercier pour son engagement.", "thank", "pour son engagement"),
        ("Elle a tenu à lui exprimer sa gratitude.", "thank", "sa gratitude"),
        ("Elle a souhaité le remercier pour son engagement.", "thank", "le remercier pour son engagement"),
        ("Elle l'a remercié.", "thank", "remercié"),
        ("« Nous comptons réunir les parties », a-t-elle déclaré.", "pledge", "Nous comptons réunir les parties"),
        ("Elle a favorablement accueilli cette idée.", "welcome", "cette idée"),
        ("Elle a annoncé l'ouverture prochaine d'une ambassade.", "inform", "l'ouverture prochaine d'une ambassade"),
        ("Elle en a profité pour lui remettre l'invitation du roi à se rendre à Oslo.", "invite",
         "l'invitation du roi à se rendre à Oslo"),
        ("Elle a mis à profit sa rencontre avec le ministre polonais Jan Kowal pour lui exposer le projet.", "inform", "le projet"),
    ],
)  # fmt: skip
def test_the_act_is_that_of_the_words_behind_the_verb(sentence: str, act: str, content: str) -> None:
    assert said(VU + sentence, "fr") == [(act, "single", ["Berg"], content)]


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("On s`est félicité du développement de la pêche.", "assess", "du développement de la pêche"),
        ("On a évoqué la pêche.", "discuss", "la pêche"),
        ("Ils ont longuement échangé de la pêche.", "discuss", "de la pêche"),
        ("Un accord préliminaire a été conclu en vue d'ouvrir le port.", "agree", "ouvrir le port"),
        ("Une place importante dans les discussions a été occupée par les quotas.", "discuss", "quotas"),
    ],
)
def test_what_both_did_is_told_of_nobody_named(sentence: str, act: str, content: str) -> None:
    assert said(VU + sentence, "fr") == [(act, "joint", ["Berg", "Kowal"], content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ils ont échangé des cadeaux et des poignées de main.",
        "Le ministère n'a précisé aucune date pour ce voyage.",
        "Le communiqué ne précise pas s'ils ont évoqué la pêche.",
        "Les échanges furent cordiaux, rapporte la radio publique.",
        "Les deux ambassadeurs ont soumis les documents qui les accréditent.",
    ],
)
def test_a_deed_and_what_is_left_untold_are_no_statement(sentence: str) -> None:
    assert said(VU + sentence, "fr") == []


def test_a_capital_stands_for_its_government_and_what_is_good_for_a_state_is_no_opinion() -> None:
    assert said("Pour Oslo, cette avancée ouvre la voie à la paix.", "fr") == [
        ("assert", "side", [], "cette avancée ouvre la voie à la paix")
    ]
    assert said("Pour la Norvège, cette avancée ouvre la voie à la paix.", "fr") == []


def test_who_told_it_may_be_a_site_or_a_mission() -> None:
    assert said(VU + "Les deux parties ont examiné la pêche, a indiqué la représentation diplomatique.", "fr") == [
        ("discuss", "joint", ["Berg", "Kowal"], "la pêche")
    ]


def test_what_is_told_behind_thanks_to_him_is_a_statement_of_its_own() -> None:
    assert said(VU + "Elle l'a félicité espérant que la paix tiendra.", "fr") == [
        ("congratulate", "single", ["Berg"], "félicité"),
        ("hope", "single", ["Berg"], "la paix tiendra"),
    ]


@pytest.mark.parametrize(
    ("second", "content"),
    [
        ("ont procédé à un tour d'horizon de la pêche.", "de la pêche"),
        ("procédé à un échange de vues sur la pêche.", "la pêche"),
        ("ont eu un échange de vues sur la pêche.", "la pêche"),
    ],
)
def test_talks_told_by_a_noun_end_what_was_said_before(second: str, content: str) -> None:
    assert said(VU + f"Les deux ministres ont salué les progrès accomplis et {second}", "fr") == [
        ("welcome", "joint", ["Berg", "Kowal"], "les progrès accomplis"),
        ("discuss", "joint", ["Berg", "Kowal"], content),
    ]


def test_what_talks_dealt_with_is_talked_of_whoever_recalls_it() -> None:
    assert said(VU + "« De nouvelles étapes ont été discutées », a déclaré Anna Berg.", "fr") == [
        ("discuss", "single", ["Berg"], "De nouvelles étapes ont été discutées")
    ]
