"""Sentences and their mentions to whoever the whole text lets speak: the one who says 'I' in a speech or a letter,
those whose joint statement it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from dragoman.reading.mention import Mention
from dragoman.reading.owners import is_state
from dragoman.reading.units import Sentence

LEADING = 6  # sentences within which a text says whose words it gives
TITLE_LENGTH = 400  # characters of a heading that names the speaker
SELF = re.compile(r"(?<!\w)(?:i|my|we|our|je|j['’]|moi|nous|notre|nos|mon|mes)(?!\w)")
_I = re.compile(r"(?<!\w)(?:i|je|j['’])(?!\w)")
_BESIDE_NAME = re.compile(
    r"\b(?:(?:the )?hon(?:ou?rable)?|senator|mps?|am|ao|qc|kc|sc)\b\.?"
    r"|\b(?:(?:media|press|news|joint) (?:release|statement|note)s?|communiqué(?: de presse)?|for immediate release)\b"
)  # in Parliament, or with honours; and what it is that stands below
HEADINGS = 3  # lines of which one may be the name of who writes
LINE_LENGTH = 160  # characters of such a line
_OF = r"(?:\W{0,3}(?:by|of|from|with|de|du|d['’]|par|avec)\s)"
_HEADING = re.compile(
    r"(?:statements?|remarks|speech|address|letter|interview|message|intervention|comments?|op-ed|article"
    r"|doorstep|transcript|déclarations?|discours|allocution|lettre|entretien|propos|tribune|mot|adresse"
    r"|prise de parole|point de presse|communication)"
    r"(?:\s(?:conjointe?|commune?|de presse))?"
    rf"(?:\s(?:to|à|au|aux|for|pour|before|devant)\s[^.:]{{3,40}}?)?{_OF}"
)
_FOLLOWS = re.compile(
    r"(?:following|this|suivante?|ci-après)\s(?:\w+\s)?(?:statement|remarks|declaration|message|déclaration|message"
    r"|allocution|discours|communiqué|propos)?[^.]{0,60}:\s*$|(?:déclaration|message|communiqué) suivante?\s?:\s*$"
)
_GREETING = re.compile(r"(?:my )?dear |chère?s? |excellenc|monsieur|madame")
_TOGETHER = re.compile(r"(?<!\w)(?:joint|conjointe?|commune?)(?!\w)")
_LABELLED = re.compile(r"(?:press |media |opening |video )?(?:statement|remark|speech|address|d[eé]claration)s?")
_WHOLE = 3  # characters that may stand beside a name that is a line
LONGEST_WORD = 25  # characters in which 'conjointe' stands behind 'déclaration'
_LABEL = 40  # characters of a line beside the name of whoever speaks next

_JOINT_HEADING = re.compile(
    r"\W*(?:(?:joint|press|media|common|final|chair's|concluding|ministerial) ){0,3}(?:statements?"
    r"|d[eé]claration|communiqu[eé]s?|communication|message|press (?:elements|remarks|release)|conclusions)"
    r"(?: (?:conjointe?|commune?|finale?|ministérielle?|de presse)){0,2}"
    r" (?:by|of|from|de l'|de la|de|des|du|d'|par)(?: (?:all )?the)?\b"
)
_SOON = 40  # characters from there to those whose text it is: 'Communiqué issued by | the Foreign Ministers of …'
_US = frozenset({"we", "nous"})
_LISTED = re.compile(r"[\s,;]*(?:(?:and|et|&)\s)?(?:(?:by|of|from|the|de la|de|des|du|de l['’]|d['’]|la|le)\s?){0,3}")
_LAST = re.compile(r"(?<!\w)(?:and|et|&)\s")


def speaker_of(sentences: list[Sentence], found: list[list[Mention]], quoted: Callable[[Sentence], bool]) -> list[str]:
    """The person in whose words a text is told, by its heading ('Statement by Minister X'), by a line that leads to
    them ('X made the following statement:') or by the name below; nobody when no sentence outside of quotations says
    'I' or 'we'. A joint statement is told by all whom its heading names."""
    body = [s for s in sentences if s.zone not in ("headline", "header", "dateline", "caption")]
    if not any(SELF.search(s.folded, s.start, s.end) and not quoted(s) for s in body):
        return []
    for sentence, mentions in zip(sentences[:LEADING], found[:LEADING], strict=True):
        if _of_a_group(sentence, mentions):
            return []
        person = _headed(sentence, mentions, body)
        if person:
            return person
    return _named_below(sentences, found) or _over_it(sentences, found, body, quoted) or _signed(sentences, found)


def _headed(sentence: Sentence, mentions: list[Mention], body: list[Sentence]) -> list[str]:
    """Whose words a heading or a line that ends in a colon announces."""
    named = [m for m in mentions if m.kind == "person" and m.persons]
    if not named or SELF.search(sentence.folded, sentence.start, sentence.end):
        return []
    heading = _HEADING.search(sentence.folded, sentence.start, min(sentence.end, sentence.start + TITLE_LENGTH))
    if heading is not None and heading.start() - sentence.start < _LABEL:
        behind = next((m for m in named if m.end > heading.end()), None)
        if heading.group().startswith("entretien") and len({p for m in named for p in m.persons}) > 1:
            return []  # 'Entretien du ministre X avec Y': talks of two, and no interview
        if behind is not None and sentence.text[heading.end() : behind.start].count(" ") < 6:
            shared = _TOGETHER.search(sentence.folded, sentence.start, heading.start() + LONGEST_WORD)
            told = named if shared else _in_a_row(named[named.index(behind) :])
            return [p for m in told for p in m.persons] if shared or not _says_i(body) else behind.persons[:1]
    if _FOLLOWS.search(sentence.folded, sentence.start, sentence.end):
        return named[0].persons[:1]
    alone = len(named) == 1 and sentence.text[sentence.start : sentence.end].rstrip().endswith(":")
    beside = sentence.end - sentence.start - (named[0].end - named[0].start)
    return named[0].persons[:1] if alone and beside < _LABEL else []


def _in_a_row(named: list[Mention]) -> list[Mention]:
    """'the President X, the Prime Minister Y and the Chancellor Z', as far as only commas and 'and' part them."""
    row = named[:1]
    for one, other in pairwise(named):
        if not _LISTED.fullmatch(one.sentence.folded, one.end, other.start):
            break
        row.append(other)
    return row if len(row) > 1 and _LAST.search(row[-1].sentence.folded, row[-2].end, row[-1].start) else row[:1]


def _says_i(body: list[Sentence]) -> bool:
    """Whether one alone tells the text."""
    return any(_I.search(s.folded, s.start, s.end) for s in body)


def _of_a_group(sentence: Sentence, mentions: list[Mention]) -> bool:
    """'Joint Statement by the Ministers of the Northern Group': of people whom no heading names one by one."""
    heading = _JOINT_HEADING.match(sentence.folded, sentence.start, sentence.end)
    told = next((m for m in mentions if heading is not None and m.end > heading.end()), None)
    return heading is not None and told is not None and told.kind == "group" and told.start - heading.end() < _SOON


def _named_below(sentences: list[Sentence], found: list[list[Mention]]) -> list[str]:
    """The name that is the line below 'Press Statement' or 'Remarks', apart or in one block of short lines."""
    for k, sentence in enumerate(sentences[:LEADING]):
        end = sentence.text.find("\n", sentence.start, sentence.end)
        block = end >= 0
        if not _LABELLED.fullmatch(sentence.folded, sentence.start, end if block else sentence.end):
            continue
        if not block and k + 1 == len(sentences):
            return []
        below, start = (found[k], end + 1) if block else (found[k + 1], sentences[k + 1].start)
        for mention in below[:1]:
            if mention.kind == "person" and mention.persons and mention.start - start < _WHOLE:
                whole = block or sentences[k + 1].end - mention.end < _WHOLE
                return mention.persons[:1] if whole else []
    return []


def _over_it(
    sentences: list[Sentence], found: list[list[Mention]], body: list[Sentence], quoted: Callable[[Sentence], bool]
) -> list[str]:
    """'Anna Berg MP, Minister for Trade', a line above what she then tells: 'This week I visited …'."""
    if not any(_I.search(s.folded, s.start, s.end) and not quoted(s) for s in body):
        return []
    for sentence, mentions in zip(sentences[:HEADINGS], found[:HEADINGS], strict=True):
        named = [m for m in mentions if m.kind == "person" and m.persons]
        if len(named) == 1 and named[0].offices and sentence.end - sentence.start < LINE_LENGTH:
            beside = sentence.text[sentence.start : named[0].start] + sentence.text[named[0].end : sentence.end]
            if not _BESIDE_NAME.sub("", beside.casefold()).strip(" ,.-–—|\n"):
                return named[0].persons[:1]
    return []


def _signed(sentences: list[Sentence], found: list[list[Mention]]) -> list[str]:
    """Whose name stands alone on the last line of a letter."""
    if not sentences or not found[-1]:
        return []
    last, mention = sentences[-1], found[-1][-1]
    greeted = any(_GREETING.match(s.folded, s.start, s.end) for s in sentences[:LEADING])
    alone = mention.kind == "person" and last.end - mention.end < 3 and mention.start - last.start < 3
    return mention.persons[:1] if greeted and alone else []


def authors_of(sentences: list[Sentence], found: list[list[Mention]]) -> list[str]:
    """The sides of those who put out a text together, without names: 'Statement of the G7 Foreign Ministers', 'We, the
    leaders of Norway, Poland and Austria'; none where the text is of one state, or of people it names."""
    for sentence, mentions in zip(sentences[:LEADING], found[:LEADING], strict=True):
        sides = _headed_by(sentence, mentions) or _we(sentence, mentions)
        if len(sides) > 1 or (sides and not is_state(sides[0])):
            return sides
    return []


def _headed_by(sentence: Sentence, mentions: list[Mention]) -> list[str]:
    """Whose statement a heading says that it is."""
    heading = _JOINT_HEADING.match(sentence.folded, sentence.start, sentence.end)
    if heading is None or any(m.kind == "person" and m.persons for m in mentions):
        return []
    told = next((m for m in mentions if m.end > heading.end()), None)
    if told is not None and told.start - heading.end() < _SOON:
        return sorted(set(told.states)) if told.kind in ("group", "side", "alias") else []
    return _named_behind(sentence, heading.end())


def _named_behind(sentence: Sentence, end: int) -> list[str]:
    """'Joint Statement of | the Visegrad Group': the bodies or states that stand right there."""
    first = next((i for i, start in enumerate(sentence.starts) if start >= end), len(sentence.entries))
    sides: list[str] = []
    for entry in sentence.entries[first:]:
        told = (entry.values.get("org") or entry.values.get("iso")) if entry is not None else None
        if told is None:
            break
        sides.append(told.split("|")[0])
    return sorted(set(sides))


def _we(sentence: Sentence, mentions: list[Mention]) -> list[str]:
    """'We, the leaders of Norway and Poland, …': those who say so."""
    for we, who in pairwise(mentions):
        if we.text.casefold() in _US and who.kind == "group" and who.first == we.last + 2:
            return sorted(set(who.states))
    return []
