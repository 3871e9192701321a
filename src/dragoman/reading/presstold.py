"""A line to the comma behind which only the press signs what stands before: '…, the ministry's website reported'."""

from __future__ import annotations

import re

from dragoman.reading.lines import Line
from dragoman.reading.quotedby import QuotedByReader
from dragoman.reading.source import agencies_in
from dragoman.reading.words import Predicate

_WIDEST = 170  # characters from the comma to the end of the sentence
_COMMAS = 4  # 'the Jordan News Agency, Petra, reported on Monday, citing …'
_PRESS = (
    r"agenc(?:y|ies)|news|(?:web ?)?sites?|(?:web)?pages?|(?:web )?portals?|newspapers?|dail(?:y|ies)|weekly|papers?"
    r"|television|tv|radio|channels?|media|outlets?|broadcasters?|sources?|reports?|readouts?|communiqu[eé]|releases?"
    r"|correspondents?|newsroom|wire service"
    r"|(?:press|information|news) (?:service|office|centre|center|department|wing|bureau|secretariat)"
)
_TELLS = (
    r"(?:has |have |had )?(?:said|says?|reported|reports?|added|adds?|noted|notes?|wrote|writes?|announced|announces?"
    r"|informed|informs?|told|tells?|learn(?:ed|t|s)?|cited|cites?|quoted|quotes?|reads?|stated|states?|revealed"
    r"|reveals?|published|carried|relayed|highlighted|mentioned|explained|recalled|recounted)"
)
# Only these make a name that no list knows an agency's: 'Trend reports', but 'Berg said'.
_KNOWN_VERB = re.compile(r"(?:has |have )?(?:reported|reports?|cites?|learned|learnt|learns?|informs|quotes?)$")
_LED = r"(?!(?:and )?(?:which|who|whose|what|where|that)\b)(?:the |an? |its? |his |her |their |our )?"
_BETWEEN = r"(?:[\w.’'/-]+ ){0,5}"
_WHEN = r"today|yesterday|tonight|sunday|monday|tuesday|wednesday|thursday|friday|saturday"
# What may stand behind the verb: when, where, on whose word; no 'that', and no object of its own.
_REST = (
    rf"(?:(?<=told|orms)(?: [\w.'-]+){{1,3}}|,? (?:on|in|at|late|early|earlier|this|via|from|here|{_WHEN}|citing"
    r"|quoting|with reference|referring|as saying|the (?:ministry|press|office|presidency|foreign|embassy)"
    r"|(?:him|her|them|it) as)\b(?!.*\b(?:that|who|which)\b).*)?"
)
_NAMED = r"(?:,? ?[(“\"]?(?P<name>[\w.'-]+(?: [\w.'-]+)?)[)”\"]?,?)?"
_ISSUED = r"(?: (?:issued|released|published|posted|on|of|by) [^,]{3,60}?)?"
_END = r"[.!]*\s*$"
_TOLD = re.compile(rf",,? (?:and )?{_LED}{_BETWEEN}(?:{_PRESS}){_NAMED}{_ISSUED},? {_TELLS}{_REST}{_END}")
_BY_NAME = re.compile(
    rf", (?!which|who|what|that)(?P<name>[\w.'-]+(?: [\w.'-]+){{0,2}}) (?P<verb>{_TELLS}){_REST}{_END}"
)
_AS_TOLD = r"as (?:reported|cited|quoted|carried|published|relayed|told) (?:by|to|in)|as per|per|reported by|reports?"
_ACCORDING = re.compile(rf", (?:according to|{_AS_TOLD}|said) {_LED}{_BETWEEN}(?:(?:{_PRESS})\b[^,]*|statement[^,]*)$")
_SELON = re.compile(
    r", (?:selon|d'apres|d'après) (?:l['’] ?|la |le |les |des |un |une )?"
    r"(?P<press>(?:agence|cha[iî]ne|journal|quotidien|site|radio|m[eé]dias?|presse|correspondant|hebdomadaire|magazine)\b)?"
    r"(?P<name>[^,«»“”\"]{0,60})[.!]*\s*$"
)
_MEETS = frozenset({"meets", "meet", "rencontre"})
_BY_KNOWN = re.compile(rf", (?:according to|{_AS_TOLD}) (?P<name>[^,]{{2,60}})$")


class PressReader(QuotedByReader):
    """Finds where a sentence is signed by the press."""

    def signed_by_press(self, line: Line) -> int:
        """The item of that comma, or the line's length. English: French turns the verb round, see `tail`."""
        n = len(line.symbols)
        if self.pack.language == "fr" and not self.according.isdisjoint(line.present):
            return self._cites_press(line)
        if self.pack.language != "en" or (self.quoting | self.according).isdisjoint(line.present):
            return n
        sentence = line.sentence
        folded, end = sentence.folded, sentence.end
        comma = end
        for _ in range(_COMMAS):
            comma = folded.rfind(", ", max(sentence.start, end - _WIDEST), comma)
            if comma <= sentence.start:
                return n
            if folded[comma - 1] in "”\"'’»":
                return n  # '“…”, the agency said': the words are its own
            if self._signs(sentence.text[comma:end], folded[comma:end]):
                item = line.item_at(comma)
                return n if any(line.symbols[i] in self.speaks_for_itself for i in range(item, n)) else item
        return n

    def announces(self, line: Line, said: Predicate) -> bool:
        """'President X will visit Oslo, the ministry said': a house, or its spokesperson, tells what is to come."""
        if said.construction not in ("that", "quote") or not self.passes_on(said.subject):
            return False
        start, end = said.content
        told = (line.symbols[i] for i in range(line.item_at(start), len(line.symbols)) if line.start(i) < end)
        return next((s for s in told if s in self.contacting or s in self.holding), None) in self.ahead

    def holds_contact(self, line: Line, span: tuple[int, int], contact: frozenset[str]) -> bool:
        """Whether the words of a span tell of a contact: 'meets the hopes of both' is none."""
        symbols = line.symbols
        for i, symbol in enumerate(symbols):
            if symbol in contact and span[0] <= line.start(i) < span[1]:
                thing = i + 2 < len(symbols) and (symbols[i + 2] in self.attitude or symbols[i + 2] in self.low)
                if not (thing and line.word(i) in _MEETS and symbols[i + 1] in self.det):
                    return True
        return False

    @staticmethod
    def _cites_press(line: Line) -> int:
        """'…, selon DPA', '…, d'après la chaîne BFM TV': French, the item of the comma, or the line's length."""
        sentence = line.sentence
        cited = _SELON.search(sentence.folded, max(sentence.start, sentence.end - _WIDEST), sentence.end)
        if cited is None:
            return len(line.symbols)
        known = cited["press"] or agencies_in(sentence.folded, *cited.span("name"))
        return line.item_at(cited.start()) if known else len(line.symbols)

    @staticmethod
    def _signs(words: str, folded: str) -> bool:
        folded = folded.rstrip(". !")
        if _TOLD.match(folded) or _ACCORDING.match(folded):
            return True
        named = _BY_NAME.match(folded) or _BY_KNOWN.match(folded)
        if named is None:
            return False
        start, stop = named.span("name")
        if agencies_in(folded, start, stop):
            return True
        verb, name = named.groupdict().get("verb"), words[start:stop]
        if " " in name or not name[0].isupper():
            return False
        return name.isupper() if verb is None else name.isupper() or _KNOWN_VERB.match(verb) is not None
