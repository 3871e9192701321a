"""A saying to the stances it takes: on which formulas, instruments or topics, for or against, about which states.

What counts as which stance is the table `STANCES`; of formulas, words around them decide too. A formula names an aim
('the sovereignty of Ukraine'), an ill ('war of aggression'), or is a tone ('grave concern'), which is no thing to
hold a
position on; and a form of an aim may name the ill ('interference' for non-interference).

    an aim, opposed      only where the saying begins with it and little follows: 'rejects a two-state solution'
    its violation,       "condemned attacks on Ukraine's sovereignty": the aim is affirmed
      opposed or blamed
    an ill, supported    never: 'the fight against terrorism' opposes it; without such a word nothing is read from it
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.analysis.wordings import Wording, listed, weighty
from dragoman.ledger.readouts import Saying
from dragoman.reference.formulas import ILL, TONE, formulas
from dragoman.reference.states import states_named

SUPPORTS, AFFIRMS, OPPOSES, REQUESTS, PLEDGES = "supports", "affirms", "opposes", "requests", "pledges"
STANCES = {"support": SUPPORTS, "oppose": OPPOSES, "accuse": OPPOSES, "request": REQUESTS, "pledge": PLEDGES}
# Only of a formula or an instrument: to welcome a visit or to agree to meet is no position.
ON_WHAT_IS_NAMED = {"welcome": SUPPORTS, "agree": AFFIRMS, "assert": AFFIRMS}
ACTS = frozenset({*STANCES, *ON_WHAT_IS_NAMED})
CONTRARY = {SUPPORTS: OPPOSES, AFFIRMS: OPPOSES, OPPOSES: SUPPORTS}
FORMULA, INSTRUMENT, TOPIC, WORDS = "formula", "instrument", "topic", "words"
Thing = tuple[str, str, tuple[str, ...]]  # kind, name, states it is about
OWNER = re.compile(r"[^\W\d_]+['’]s?\s+$")  # the owner right before: 'Serbia's'
# Of one sentence part: 'of the Republic of Norland', 'between Norland and its neighbour the Republic of Southland'.
BEHIND_WORDS = re.compile(r"\s*(?:between|entre)(?:\s+[^\s.,;:!?]+){1,9}|(?:\s+[^\s.,;:!?]+){1,5}")
NEAR, NEAR_OWNER = 300, 60  # characters around a formula that are looked at
BEFORE, BEHIND = (
    1,
    3,
)  # words that carry meaning, around an aim that is itself what is opposed: 'any … imposed by force'
VIOLATED = re.compile(
    r"\b(?:violat\w*|attack\w*|threat(?!\s+or\s+use)\w*|breach\w*|infring\w*|undermin\w*|challeng\w*|disregard\w*|contrary|counter|"
    r"jeopardi\w*|against|erosion|atteinte\w*|attaqu\w*|menac\w*|mepris\w*|mépris\w*|contre|contraire\w*|remise en cause)\b",  # noqa: E501
    re.IGNORECASE,
)
FOUGHT = re.compile(
    r"\b(?:against|fight\w*|combat\w*|counter\w*|condemn\w*|oppos\w*|reject\w*|end|ending|eliminat\w*|eradicat\w*|prevent\w*|"
    r"refrain\w*|lift\w*|stop\w*|respon\w*|contre|lutt\w*|combattre|condamn\w*|fin|levée|élimin\w*|prévention|prévenir)\b",
    re.IGNORECASE,
)


def stances_in(saying: Saying, on: Thing | None = None) -> list[tuple[Thing, str]]:
    """What a saying takes a stance on: formulas, else instruments, else topics, else its words;
    with `on` that or nothing.

    The states of `on` are not looked at.
    """
    if saying.act not in ACTS:
        return []
    found = _found(saying)
    if on is None:
        return next((its for its in found.values() if its), [])
    kind, sought, _ = on
    if kind == WORDS:
        return [((WORDS, sought, about), s) for (_, words, about), s in found[WORDS] if _says(words, sought)]
    return [
        (thing, stance)
        for thing, stance in found[kind]
        if thing[1] == sought or (kind == TOPIC and sought.casefold() in thing[1].casefold())
    ]


def _found(saying: Saying) -> dict[str, list[tuple[Thing, str]]]:
    """All that a saying may take a stance on, by what it is."""
    content = saying.content.quote
    stance = STANCES.get(saying.act)
    named = stance or ON_WHAT_IS_NAMED[saying.act]
    others = tuple(sorted((states_named(content) - set(saying.sides)) or saying.targets))
    topics = [((TOPIC, name, others), stance) for name in saying.topics if stance is not None]
    return {
        FORMULA: list(_of_formulas(saying.act, content)),
        INSTRUMENT: [((INSTRUMENT, name, ()), named) for name in saying.instruments],
        TOPIC: topics,
        WORDS: [((WORDS, content, others), stance)] if stance is not None else [],
    }


def _of_formulas(act: str, content: str) -> Iterator[tuple[Thing, str]]:
    """The stances on the formulas in what was said, each formula once."""
    seen: set[str] = set()
    for wording in listed().find(content):
        stance = _of_formula(act, wording, content)
        if stance is not None and wording.formula not in seen and formulas()[wording.formula].kind != TONE:
            seen.add(wording.formula)
            yield (FORMULA, wording.formula, _about(wording, content)), stance


def _of_formula(act: str, wording: Wording, content: str) -> str | None:
    """The stance on the formula; None where nothing can be read from how it stands there."""
    stance = STANCES.get(act) or ON_WHAT_IS_NAMED[act]
    before, behind = content[max(0, wording.start - NEAR) : wording.start], content[wording.end : wording.end + NEAR]
    names_ill = (formulas()[wording.formula].kind == ILL) != wording.form.against
    if names_ill and stance != OPPOSES:
        told = OPPOSES if FOUGHT.search(before) else None
    elif not names_ill and stance == OPPOSES:
        alone = len(weighty(before)) <= BEFORE and len(weighty(behind)) <= BEHIND
        told = AFFIRMS if VIOLATED.search(before) else OPPOSES if alone else None
    else:
        told = stance
    return CONTRARY.get(told, told) if told is not None and wording.form.against else told


def _says(content: str, words: str) -> bool:
    sought, told = weighty(words), weighty(content)
    return any(told[at : at + len(sought)] == sought for at in range(len(told) - len(sought) + 1))


def _about(wording: Wording, content: str) -> tuple[str, ...]:
    """Whose the formula is: the owner right before ('Ukraine's sovereignty'), else the states named right behind it."""
    owner = OWNER.search(content[max(0, wording.start - NEAR_OWNER) : wording.start])
    named = states_named(owner[0]) if owner else set()
    behind = BEHIND_WORDS.match(content, wording.end)
    return tuple(sorted(named or (states_named(behind[0]) if behind else set())))
