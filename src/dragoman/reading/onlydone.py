"""Verbs of several senses to whether they tell here what is done, and not what is said by it."""

from __future__ import annotations

import re

from dragoman.reading.lemmas import deeds, lemmas
from dragoman.reading.words import Predicate

_TO_SEE = 110  # characters behind a verb that tell which sense it has
# 'a émis un mandat d'arrêt', 'affiche une croissance de 3 %', 'approuve un prêt'
_DEEDS = deeds()
_OF_BOTH_TOO = lemmas("of-both-too")  # what ministers do together is talked of
# what somebody puts a thing at: 'est estimée à vingt ans'
_PUT_AT = re.compile(r"\W*(?:à|entre|environ|autour de|aux alentours de)\b")
_PUTTING = lemmas("putting")
# where an envoy is called back to: 'il a été rappelé à Oslo', 'en consultations'
_RECALLED = re.compile(
    r"\s(?:à (?!(?:cet?|cette|la|l['’]|nos|tous|son|sa|ses)(?!\w))|(?:en|dans|de|pour consultations?) )"
)
# when it was done, and no more: 'pour l'observer, avant de …', 'continuent d'écrire malgré la décision'
_ONLY_WHEN = re.compile(r"\W*(?:malgré|avant d|après)(?![^.;]*,\s*(?:les?|la|l['’]|une?|des|son|sa)\b)")
# what nobody asked, feared or spoke of: 'n'a pas réagi à la déclaration'
_NOT_DONE = lemmas("not-done")
_SOON = re.compile(
    r"\W*(?:\w+\W+){0,3}?(?:prochainement|bientôt|demain|sous peu|ultérieurement|dans les prochain"
    r"|la semaine prochaine)"
)
_FUTURE = re.compile(r"\w(?:ra|ront)$")
_COURTS = re.compile(r"\W*(?:\w+ment\W+)?par (?:les?|la|l['’]|un|une)\s?(?:tribunal|cour|justice|juges?|chambre)")
_BY = re.compile(r"\W*(?:\w+ment\W+)?par\b")
# who decides alone: 'le gouvernement a décidé de limoger', but 'le Conseil a décidé de proroger le mandat'
_BODY = re.compile(
    r"\b(?:conseil(?! des ministres)|comité|commission|sommet|conférence|assemblée|réunion|session"
    r"|chefs d['’]état|ministres|dirigeants"
    r"|parties|pays|états|présidents|délégations|deux|ils|elles|nous|on)\b"
)
_BESTOWING = lemmas("bestowing")
_THING = re.compile(
    r"\W*(?:[^,;.]{0,40}? with )?(?:a|an|the|his|her|their)\s(?:[\w-]+\s){0,2}?(?:tokens?|gifts?|souvenirs?|mementos?"
    r"|plaques?|shields?|medals?|medallions?|books?|albums?|paintings?|portraits?|flags?|bouquets?|awards?(?!-)|prizes?|keys?|che(?:que|ck)s?|trophy|statuettes?"
    r"|replicas?|certificates?|insignia|decoration)\b"
)
_MESSAGE = re.compile(
    r"\W*(?:the|an?|this|said|les?|la|une?|ce|cette)\s(?:\w+\s){0,2}?(?:messages?|letters?|notes?|lettres?|plis?)\W*"
)
# how a note verbale opens: one house's compliments to another, by which nobody is praised
_COMPLIMENTS = re.compile(
    r"\W*(?:ses|leurs) (?:meilleurs )?compliments (?:à l['’]|à la |à |aux? )(?:\w+ )?"
    r"(?:ministère|ambassade|mission|consulat|haut-commissariat|représentation|secrétariat|organisation|présidence)"
)
_STATE = 3  # letters of the code of a state: 'UN' and 'ECOWAS' are bodies


def only_done(predicate: Predicate, folded: str, verb: tuple[int, int], *, of_person: bool) -> bool:
    """Whether `predicate`, whose verb stands at the characters `verb` of the line `folded`, tells of a deed:
    'a émis un mandat d'arrêt', 'a été condamné à deux ans de prison', 'annoncera bientôt les dates'; `of_person` when
    its words begin with somebody.
    """
    lemma, said = predicate.lemma, folded[predicate.content[0] : predicate.content[0] + _TO_SEE]
    behind = folded[verb[1] : verb[1] + _TO_SEE]
    if predicate.construction != "np":
        return False
    if lemma == "abonder dans le même sens" and predicate.participle:
        return True  # 'Abondant dans le même sens, le maire …': what he says comes behind
    if lemma == "présenter" and _COMPLIMENTS.match(said):
        return True
    if lemma.startswith("être ") and lemma != "être opposé" and folded[: verb[0]].endswith("s'"):
        return True  # 'il s'est consacré à de bonnes causes'
    if predicate.passive:
        if lemma == "condamner":
            return (
                (of_person and not _BY.match(behind))
                or _DEEDS[lemma, "done"].match(behind) is not None
                or _COURTS.match(behind) is not None
            )
        if lemma == "rappeler":
            return _RECALLED.match(behind) is not None
        return lemma in _PUTTING and _PUT_AT.match(behind) is not None
    if lemma == "vouloir" and predicate.subject.relative:
        return True  # 'le parti qui veut les empêcher de voter': what is told of him by the way
    if predicate.negated and lemma in _NOT_DONE:
        return True
    if _FUTURE.search(folded[verb[0] : verb[1]]) and _SOON.match(behind):
        return True
    if "weak" in predicate.flags and "prep:sur" not in predicate.flags and _ONLY_WHEN.match(said):
        return True
    done = _DEEDS.get((lemma, "done"))
    if done is None or (lemma in _OF_BOTH_TOO and not predicate.purpose and _of_several(predicate)):
        return False
    return done.match(said) is not None


def only_given(predicate: Predicate, folded: str) -> bool:
    """'presents a token to the outgoing ambassador', 'The message was conveyed by the envoy': a thing that is handed to
    somebody, not told him."""
    if predicate.passive and _MESSAGE.fullmatch(folded[predicate.content[0] : predicate.content[1]]):
        return True
    said = folded[predicate.content[0] : predicate.content[0] + _TO_SEE]
    return predicate.lemma in _BESTOWING and predicate.construction == "np" and _THING.match(said) is not None


def _of_several(predicate: Predicate) -> bool:
    mentions = predicate.subject.mentions or []
    several = len(mentions) > 1 or any(m.plural or m.kind == "group" for m in mentions)
    return several or predicate.subject.kind in ("joint", "event")


def decides_alone(predicate: Predicate, voice: str, sides: list[str], told: str) -> bool:
    """'a décidé de dissoudre le parlement': what one man, house or state does, by the words `told` of who does it;
    both sides that decide are at one.
    """
    if predicate.lemma != "décider" or predicate.passive or predicate.construction == "quote":
        return False
    if _BODY.search(told) or any(len(side) != _STATE for side in sides):
        return False
    return voice in ("single", "side") or (voice == "joint" and len(set(sides)) == 1)
