"""Whom somebody thanks, and whose stance he tells: nobody thanks his own state, or speaks for another one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.reading.mention import Mention
from dragoman.reading.persons import PersonEntry, PersonTable
from dragoman.reading.units import POSSESSIVE, Sentence

_ACTS = frozenset({"thank", "congratulate", "condole"})
_PASSED = frozenset({
    "the", "government", "people", "authorities", "kingdom", "republic", "of", "and", "both",
    "le", "la", "l'", "les", "gouvernement", "peuple", "autorités", "royaume", "république", "de", "de la", "du",
})  # fmt: skip
_HOUSES = frozenset({"government", "authorities", "side"})  # of a state, for which its own people seldom thank it
_ARTICLES = frozenset({"the", "la", "le", "l'"})
_SAYING = frozenset({"assert", "assess", "inform", "pledge"})
_STANCE = re.compile(
    r"(?:highly |deeply |also |always )?(?:attaches|values|appreciates|welcomes|prioriti[sz]es)\b"
    r"|(?:is|was|remains|stands|will|would)(?: also| always| fully| firmly)?"
    r" (?:ready|committed|keen|interested|willing|prepared|determined|continue to|spare no)\b"
)
_OWN_STANCE = re.compile(
    r"(?:strong |deep |full |firm |grave |serious |unwavering |continued |profound |sincere )*"
    r"(?:protest|concerns?|condemnation|objection|position|support|commitment|readiness|willingness|determination|gratitude"
    r"|appreciation|solidarity|condolences|sympathy|desire|keenness|interest|stance)\b"
)
_OWN_STANCE_FR = re.compile(
    r"(?:protestation|préoccupation|inquiétude|condamnation|position|soutien|appui|engagement|disponibilité|volonté|détermination"
    r"|gratitude|solidarité|attachement|condoléances|compassion|désir|intérêt)$"
)
_VOICING = re.compile(
    r"(?:convey|express|reaffirm|reiterat|lodg|register|voic|restat|affirm|stress)(?:e?d|es|s|ing|e)?$"
    r"|(?:exprim|réaffirm|réitér|transmis|affirm|renouvel)(?:é|e|ant|er)?$"
)
_TO = frozenset({"to", "à", "à la", "au", "aux", "envers"})
_BE = frozenset({"was", "were", "been", "being", "be", "is", "été", "est"})
_PRAISES = _ACTS | {"welcome", "support"}
_GIVEN = frozenset({
    "support", "assistance", "aid", "help", "contribution", "contributions", "role", "hospitality", "solidarity",
    "soutien", "appui", "aide", "accompagnement", "rôle", "hospitalité", "solidarité",
})  # fmt: skip
_GIFT_OF = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_GIVEN))}) (?:of|of the|de|de la|de l'|du|des|d')$")
_OF = frozenset({"of", "de", "de la", "de l'", "du", "des", "d'"})
_DETERMINERS = frozenset({"le", "la", "l'", "les", "plein", "ferme", "constant", "profonde", "vive"})
_REACH = 6  # units from the thanks to the state


def note_thanked(
    sentences: Sequence[Sentence], found: Sequence[list[Mention]], stated: Sequence[list[int]], table: PersonTable
) -> frozenset[str]:
    """Note of everybody whose state is not told which states he thanks; returns those that the first of all thanks."""
    first: set[str] = set()
    for sentence, mentions, at in zip(sentences, found, stated, strict=True):
        for i in at:
            entry = sentence.entries[i]
            if entry is None or "iso" not in entry.values or ("adj" in entry.tags and not _its_house(sentence, i)):
                continue
            state = str(entry.values["iso"]).split("|")[0]
            verb = _thanks(sentence, i)
            giver = _giver(mentions, table, verb) if verb > 0 else None
            if giver is not None:
                giver.away.add(state)
                first.update([state] if giver is table.persons[0] else [])
            verb = _speaks_for(sentence, i) if verb <= 0 else -1
            speaker = _giver(mentions, table, verb) if verb > 0 else None
            if speaker is not None:
                speaker.stances[state] += 1
    return frozenset(first)


def _its_house(sentence: Sentence, i: int) -> bool:
    """'thanked the Norwegian | Government', but no 'thanked the Norwegian people'."""
    return i + 1 < len(sentence.symbols) and sentence.word(i + 1) in _HOUSES


def _speaks_for(sentence: Sentence, i: int) -> int:
    """'said that | Norway attaches importance to', 'that Norway is ready to': the unit before the state at unit `i`, if
    a clause begins there that tells its stance; 'conveyed | Norway's strong protest', 'a réaffirmé | le soutien de la
    Norvège': the verb before it; else -1."""
    k = i - 1
    while k > 0 and sentence.word(k) in _ARTICLES:
        k -= 1
    entry = sentence.entries[k] if k > 0 else None
    says = entry is not None and "verb" in entry.values and entry.values["verb"][1].lstrip("~") in _SAYING
    if k <= 0 or i + 2 >= len(sentence.symbols):
        return -1
    if _VOICING.match(sentence.word(k).split(" ")[-1]) and sentence.word(i + 1) in POSSESSIVE:
        return k if _OWN_STANCE.match(" ".join(sentence.words[i + 2 : i + 5])) else -1
    if sentence.word(k) in _OF and k > 1 and _OWN_STANCE_FR.match(sentence.word(k - 1)):
        verb = next((v for v in range(k - 2, max(0, k - _REACH), -1) if sentence.word(v) not in _DETERMINERS), 0)
        return verb if _VOICING.match(sentence.word(verb).split(" ")[-1]) else -1
    clause = sentence.word(k) == "that" or says
    return k if clause and _STANCE.match(" ".join(sentence.words[i + 1 : i + 4])) else -1


def _thanks(sentence: Sentence, i: int) -> int:
    """'| thanked the Government of Norway', 'expressed his | gratitude to Norway': the unit of thanks to the state at
    unit `i`, or -1."""
    k = i - 1
    while k > max(0, i - _REACH) and sentence.word(k) in _PASSED:
        k -= 1
    if k > 1 and sentence.word(k) in _TO:
        entry = sentence.entries[k - 1]
        return k - 1 if entry is not None and entry.values.get("att") in _ACTS else -1
    entry = sentence.entries[k] if k > 0 else None
    told = entry is not None and "verb" in entry.values and entry.values["verb"][1] in _ACTS
    if told and sentence.word(k - 1) not in _BE:
        return k
    given = i + 2 < len(sentence.symbols) and sentence.word(i + 1) in POSSESSIVE and _given(sentence, i + 2)
    given = given or _GIFT_OF.search(" ".join(sentence.words[max(0, i - 4) : i])) is not None
    return _praised_for(sentence, i - 1) if given else -1


def _given(sentence: Sentence, i: int) -> bool:
    """'Norway's | generous support', 'le | soutien | de la Norvège': whether unit `i` is what somebody gives."""
    return any(sentence.word(k).split(" ")[0] in _GIVEN for k in range(max(0, i), min(len(sentence.symbols), i + 2)))


def _praised_for(sentence: Sentence, k: int) -> int:
    """'| welcomed the support of', 'expressed his | gratitude for': the unit of praise up to unit `k`, or -1."""
    for v in range(k, max(0, k - _REACH), -1):
        entry = sentence.entries[v]
        if entry is not None and entry.values.get("att") == "thank":
            return v
        if entry is not None and "verb" in entry.values:
            praises = entry.values["verb"][1].lstrip("~") in _PRAISES or entry.values["verb"][0] == "se féliciter"
            praises = praises and not _VOICING.match(sentence.word(v).split(" ")[-1])
            return v if praises and sentence.word(v - 1) not in _BE else -1
    return -1


def _giver(mentions: list[Mention], table: PersonTable, verb: int) -> PersonEntry | None:
    """The one person named before unit `verb`, if nothing tells of what state he is."""
    before = [m for m in mentions if m.last < verb]
    before = before[:1] + [
        m for m in before[1:] if m.kind == "person" or not (m.states or any(o.state for o in m.offices))
    ]
    if len(before) != 1 or before[0].kind != "person" or len(before[0].persons) != 1:
        return None
    entry = table.by_id(before[0].persons[0])
    return entry if not entry.states else None
