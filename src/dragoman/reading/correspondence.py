"""The first lines of a text and its last to the letter that it gives in full: who writes, to whom, in whose words."""

from __future__ import annotations

import re
from collections.abc import Callable

from dragoman.reading.discourse import Discourse
from dragoman.reading.memory import ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.units import Sentence
from dragoman.reading.voices import LEADING, SELF, speaker_of

_RULE = "letter_in_full"
_TO = re.compile(r"[\s,]*(?:to|à)\s(?:(?:the|his|her|h\.?e\.?)\s)*$|\s+$")
_FRENCH_TO = re.compile(r"(?:au|à) ")  # which a mention takes in: 'au Président Koné'
_PAPER = r"(?:letter|message|telegram|cablegram|cable|note|lettre|t[eé]l[eé]gramme)"
_PAPER_LINE = re.compile(rf"{_PAPER}\b", re.IGNORECASE)
_ITS_PAPER = re.compile(
    rf"\W*(?:(?:(?:the )?(?:text|texte) (?:of|de|du) (?:the |la |le )?)?(?:\w+ )?"
    rf"{_PAPER}(?: (?:of|de) [^.,:;]{{3,40}}?)?"
    r"\W{0,3}(?:from|by|of|de|du|d['’])?\W{0,2}(?:the |la |le |l['’])?)?"
)
_GREETING = re.compile(
    r"\W*(?:(?:your |his |her )?(?:excellenc|majest|highness)|(?:my )?dear |dear$|sir\b|madam\b"
    r"|monsieur|madame|mon cher|ma chère"
    r"|cher |chère |excellence|majesté|altesse)"
)
_GREETING_LENGTH = 90  # characters of 'Monsieur le Président de la République et cher frère,'
_HEADING_LENGTH = 260
_BEHIND = re.compile(r"\W*$|,? (?:on|upon|following|after|concerning|regarding|dated|sur|à l['’]occasion|suite)\b")
_SIGNED_WITHIN = 4  # sentences at the end of which one is the signature
_CLOSE = 3  # characters between a name and the end of its line
_PAIR = 2


def writer_of(
    sentences: list[Sentence], found: list[list[Mention]], quoted: Callable[[Sentence], bool], discourse: Discourse
) -> list[str]:
    """Who says 'I' in a text; the letter that it gives in full is entered as a message of theirs."""
    if not any(SELF.search(s.folded, s.start, s.end) and not quoted(s) for s in sentences):
        return []
    greeted = _greeted(sentences)
    ends = _headed(sentences, found, greeted) or _signed(sentences, found, greeted)
    if ends is None:
        return speaker_of(sentences, found, quoted)
    writer, addressee = ends
    draft = _message(writer, addressee, discourse)
    discourse.contacts.append(draft)
    discourse.current = draft
    return writer.persons[:1]


def _greeted(sentences: list[Sentence]) -> int:
    """The number of the line that greets whom a letter is to: 'Your Excellency,'; -1 for none."""
    for k, sentence in enumerate(sentences[: LEADING + 1]):
        short = sentence.end - sentence.start < _GREETING_LENGTH
        if short and _GREETING.match(sentence.folded, sentence.start, sentence.end):
            return k
    return -1


def _named(mentions: list[Mention]) -> list[Mention]:
    return [m for m in mentions if m.kind == "person" and m.persons]


def _headed(sentences: list[Sentence], found: list[list[Mention]], greeted: int) -> tuple[Mention, Mention] | None:
    """'President X to Prime Minister Y' above a greeting, or beside the word 'Cablegram'."""
    lines = sentences[:LEADING] if greeted < 0 else sentences[:greeted]
    labelled = any(_PAPER_LINE.match(s.folded, s.start, s.end) for s in lines)
    for sentence, mentions in zip(lines, found, strict=False):
        named = _named(mentions)
        if len(named) != _PAIR or sentence.end - sentence.start > _HEADING_LENGTH or not (labelled or greeted >= 0):
            continue
        first, second = named
        between = sentence.folded[first.end : second.start]
        to = _TO.fullmatch(between)
        french = _FRENCH_TO.match(sentence.folded, second.start, second.end)
        before = _ITS_PAPER.fullmatch(sentence.folded, sentence.start, first.start)
        behind = _BEHIND.match(sentence.folded, second.end, sentence.end)
        if to and (between.strip(" ,") or french) and before and behind and first.persons != second.persons:
            return first, second
    return None


def _signed(sentences: list[Sentence], found: list[list[Mention]], greeted: int) -> tuple[Mention, Mention] | None:
    """Whose name stands alone below a letter, and whom the lines above its greeting name, or the greeting."""
    if greeted < 0:
        return None
    last = list(zip(sentences, found, strict=True))[greeted + 1 :][-_SIGNED_WITHIN:]
    signature = next((m for s, mentions in reversed(last) for m in _named(mentions) if _alone(s, m)), None)
    above = [m for mentions in found[: greeted + 1] for m in _named(mentions)]
    if signature is None:
        return None
    others = [m for m in above if m.persons != signature.persons]
    if not others or len({m.persons[0] for m in others}) > 1:
        return None
    addressed = others[0].sentence is sentences[greeted] or _alone(others[0].sentence, others[0])
    return (signature, others[0]) if addressed else None


def _alone(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is a line of its own, but for the office beside or below it."""
    line = sentence.text.rfind("\n", sentence.start, mention.start)
    begins = max(sentence.start, line + 1)
    end = sentence.text.find("\n", mention.end, sentence.end)
    return mention.start - begins < _CLOSE and (sentence.end if end < 0 else end) - mention.end < _CLOSE


def _message(writer: Mention, addressee: Mention, discourse: Discourse) -> ContactDraft:
    """The message that a letter given in full is."""
    sender, to = writer.persons[0], addressee.persons[0]
    left, right = discourse.side_of(sender), discourse.side_of(to)
    return ContactDraft(
        kind="message",
        status="held",
        rule=_RULE,
        spans=[(writer.start, writer.end), (addressee.start, addressee.end)],
        roles={sender: (left, "sender"), to: (right, "addressee")},
        parties={side for side in (left, right) if side is not None},
        sentence=min(writer.sentence.number, addressee.sentence.number),
    )
