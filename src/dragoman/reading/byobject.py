"""French verbs whose object decides what is done by saying it: a state is recognised, a fact only owned to."""

from __future__ import annotations

import re

from dragoman.reading.lemmas import lemmas

_THE = (
    r"\W*(?:(?:ce|ces|cet|cette|les?|la|l['’]|une?|des|d['’]|de|du|au|aux|à|ses?|son|sa|leurs?|toutes?"
    r"|tous)[\s«\"“]*)*(?:[\w-]+ )?"
)
# 'reconnaît la souveraineté du royaume' takes its side, 'reconnaît les responsabilités de la France' owns to a fact
_OWNED = re.compile(
    rf"{_THE}(?:responsabilités?|faits?|crimes?|fautes?|torts?|manquements?|difficultés?|lacunes|limites"
    r"|faiblesses|échecs?|défaite"
    r"|retards?|problèmes?|nécessité|importance|urgence|caractère|existence|gravité|réalité|complexité"
    r"|ampleur|potentiel"
    r"|part|besoin|danger|risques?|menace|défis?|enjeux|divergences|différences|impact|valeur|vérité|lien|liens)\b"
)
# 'a averti le ministre de la possibilité d'une médiation'
_TOLD_OF = re.compile(
    rf"{_THE}(?:possibilité|date|arrivée|visite|tenue|décision|présence|départ|report|changement|réunion"
    r"|venue|retour|programme)\b"
)
_GUILTY = re.compile(r"\W*coupables?\b")
_NOT_GUILTY = re.compile(r"\W*non[ -]coupables?\b|\W*(?:l['’]innocence|la relaxe|l['’]acquittement)\b")
# 'offre 200 000 doses', 'offre une aide de 3 millions'
_SO_MUCH = re.compile(
    r"\W*(?:(?:près|plus|un total|une aide|un don|un lot|un montant|une enveloppe) (?:de |d['’])|\d|(?:des"
    r"|une?|deux|trois|cent|mille)"
    r" (?:bourses?|doses|véhicules?|ambulances?|équipements?|vivres|dons?|tonnes|kits|ordinateurs|lits"
    r"|subventions?))"
)
_DECLINED = re.compile(
    rf"{_THE}(?:invitations?|offres?|propositions?|demandes?|responsabilités?|candidature|poste|fonctions?"
    r"|honneur|compétence)\b"
)
# 'a réagi à la déclaration', 's'est prononcé sur le projet': of what one speaks, with no word of what is said of it
_OF_A_TOPIC = lemmas("of-a-topic")
_IN_WHAT_WORDS = re.compile(r"\W*(?:en (?:ces|ses|des)|par|via|contre|ainsi|avec|comme suit)\b")
_LIVED = re.compile(
    rf"{_THE}(?:expériences?|vécu|parcours|témoignages?|souvenirs|connaissances|savoirs?|informations?"
    r"|impressions?|histoire)\b"
)
# 'a fait part de ses impressions', 'des résultats de sa visite': news, and no feeling
_TOLD_ABOUT = re.compile(
    rf"{_THE}(?:expériences?|parcours|souvenirs|informations?|impressions?|résultats?|conclusions|réformes?"
    r"|décisions?|projets?|évolutions?|avancées|préparatifs|arrivée|départ|mesures|démarches|efforts)\b"
)
_WARNING = lemmas("warning")


def by_object(lemma: str, act: str, said: str, *, together: bool) -> str:
    """What is done by `lemma`, of itself `act`, with the words `said` (folded) behind it; `together` when both sides
    say it.
    """
    if lemma == "reconnaître" and act == "support":
        return "assert" if _OWNED.match(said) else act
    if lemma in _OF_A_TOPIC and act == "assert":
        return act if _IN_WHAT_WORDS.match(said) else "discuss"
    if lemma == "partager" and act == "assert" and not together:
        return "inform" if _LIVED.match(said) else act
    if lemma == "faire part" and act == "assert":
        return "inform" if _TOLD_ABOUT.match(said) else act
    if lemma in _WARNING and act == "warn":
        return "inform" if _TOLD_OF.match(said) else act
    if lemma == "plaider" and act == "request":
        return "oppose" if _NOT_GUILTY.match(said) else "assert" if _GUILTY.match(said) else act
    if lemma == "offrir" and act == "propose":
        return "pledge" if _SO_MUCH.match(said) else act
    if lemma == "dégager" and act == "agree":
        return act if together else "propose"
    if lemma == "décliner" and act == "oppose":
        return act if _DECLINED.match(said) else "inform"
    return act
