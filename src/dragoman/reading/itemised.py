"""Lists below a line that ends in a colon to what is said in each: 'The ministers agreed to: - open …; - expand …'."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dragoman.reading.lines import Line
from dragoman.reading.statements import StatementDraft

# all that a line says itself which only leads to a list: 'sont convenus | de :', 'agreed | to:', 'ont souligné | que :'
_LEADS = re.compile(
    r"\W*(?:(?:de|d['’]|à|que|qu['’]|to|that|on|sur) ?)?"
    r"(?:ce qui suit|the following(?: \w+){0,3}|(?:les|des|aux) (?:\w+ ){1,2}(?:suivants|suivantes|ci-après))?\W*:\W*"
)
_ITEM = re.compile(r"\s*(?:[-–—•*·▪■●○◦‣►>]|\d{1,2}[.)°/-]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s*(?=\w)", re.IGNORECASE)
_TO_DO = re.compile(r"\W*(?:de|d['’]|à|to)\W")
_SHORTEST = 8  # characters of an item
_LONGEST = 240  # of one that no mark leads, as bullets are dropped from the plain text


class Itemised:
    """Follows the lists of one text from line to line."""

    def __init__(self) -> None:
        self.leads: StatementDraft | None = None  # what the line above the list says, and by whom
        self.last = -9  # the number of the sentence that was last of the list, or led to it
        self.marked = False  # whether the items of the list have marks

    def follow(self, line: Line, said: list[StatementDraft]) -> list[StatementDraft]:
        """The statements of a line: of one that only leads to a list its last goes to the items; an item of which
        nothing else is read says what is behind its mark."""
        sentence = line.sentence
        number = sentence.number
        if said and _LEADS.fullmatch(sentence.folded, *said[-1].content):
            to_do = _TO_DO.match(sentence.folded, *said[-1].content) is not None
            self.leads = replace(said[-1], construction="inf" if to_do else said[-1].construction)
            self.last, self.marked = number, False
            return said[:-1]
        if self.leads is None or number - self.last != 1:
            self.leads = None
            return said
        mark = _ITEM.match(sentence.text, sentence.start, sentence.end)
        if mark is None and (said or self.marked or not self._alone(line)):
            self.leads = None
            return said
        self.last, self.marked = number, mark is not None
        first = mark.end() if mark is not None else sentence.start
        words = sentence.text[first : sentence.end].rstrip(" ;,.\n\t")
        if said or len(words) < _SHORTEST:
            return said
        content = (first, first + len(words))
        # in the words of the line above: 'agreed to: | open …'
        item = replace(self.leads, content=content, evidence=content, sentence=number, addressees=[])
        return [item]

    @staticmethod
    def _alone(line: Line) -> bool:
        """Whether a sentence without a mark has a line to itself, as the items of a list have."""
        text, start, end = line.sentence.text, line.sentence.start, line.sentence.end
        before = text[max(0, start - _LONGEST) : start].rstrip(" \t")
        opens = before.endswith("\n") and not before.endswith("\n\n")
        closes = end >= len(text) or "\n" in text[end - 1 : end + 2]
        # the last item ends the sentence: ';', and behind it the full stop
        led_to = before.rstrip().endswith((":", ";", ",", " and", " et")) or not text[start:end].rstrip().endswith(".")
        return opens and closes and led_to and end - start <= _LONGEST
