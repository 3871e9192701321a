"""Sentences of units to the spans of their offices: where one begins, ends, and whom it serves."""

from __future__ import annotations

import re

from dragoman.reading.aides import _OWN, _UNDER, SENT
from dragoman.reading.names import CHIEF, FIRST_TITLES, GENITIVE_S, SON_OF
from dragoman.reading.offices import all_plural
from dragoman.reading.openoffices import OpenOfficeReader
from dragoman.reading.units import Sentence

Span = tuple[int, int]  # first and last unit
_STANDING_FOR = frozenset({"représentant", "représentante", "representing"})
_JOINED = frozenset({"and", "et"})
_DYNASTIC = frozenset({"prince", "princess", "crown prince", "crown princess", "king", "queen", "sheikh", "sheikha"})
_SOVEREIGN = ("amir", "emir", "king", "queen", "sultan", "sovereign", "president", "head of state")
_OWNED = ("his ", "her ", "their ", "son ", "sa ", "leur ", "l' ")  # with which another's office begins
_BRIEFED = ("brief", "updat", "inform")
_ASKED_TO = ("welcom", "invit")  # whom one asks to come somewhere
_NO_ENVOYS = frozenset(
    {"head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister"}
)
_PARTNER = ("interlocut",)
_TITLED = frozenset({"ambassador", "admiral", "general", "colonel", "senator", "ambassadeur", "amiral", "général"})
_REIGNING = frozenset({"emir", "émir", "king", "queen", "sultan", "roi", "prince", "princess"})
_PEERS = frozenset({"counterpart", "opposite number", "colleague"})
_BESIDE_PEER = 3  # a name, a comma and the word before the counterpart
_PEERS_OF = frozenset({"his", "her", "their"})
_POSTED_IN = frozenset({"in", "en", "au", "aux", "à"})
_TO_NAME = 5  # units from an office to the name behind it
_AIDE = re.compile(
    r"advis[eo]r|assistant|aide|counsel|secretary|envoy|representative|chief of staff|deputy|spokes"
    r"|speechwriter|coordinator"
)

_HEADS = ("minister", "president", "ambassador", "leader", "diplomat", "official", "premier", "speaker", "governor")


class OfficeSpanReader(OpenOfficeReader):
    """Finds where offices stand."""

    def _offices(self, sentence: Sentence) -> tuple[list[Span], dict[Span, int], dict[Span, int]]:
        """Spans of offices; of those that serve another office, the unit where that one begins; of those that go on in
        words of no list, the last unit before."""
        spans: list[Span] = []
        masters: dict[Span, int] = {}
        listed: dict[Span, int] = {}
        ahead = -1  # where the words begin that belong to the office found next
        for match in self.office.finditer(sentence.string):
            a, b = match.start() if ahead < 0 else ahead, match.end() - 1
            b = self._before_matter(sentence, a, b)
            if sentence.word(a) in GENITIVE_S and ahead < 0 and self._owner_before(sentence, a, spans):
                a -= 1  # 'Norway's foreign minister and | Poland's ambassador'
            if spans and b <= spans[-1][1]:
                continue  # 'the Foreign Minister (FM) X': told within the one before
            joined = self._leads_to_next(sentence, a, b)
            if joined is not None and self._of_one(sentence, a, *joined, match.end()):
                ahead = a
                continue
            b, ahead = joined or (b, -1)
            if self._postnominal(sentence, a):
                a += 1 + (sentence.word(a + 1) in (",", ")"))
            elif self._before_another(sentence, a, b):
                a += 2
            if a < b and sentence.word(a + 1) == "," and self._within_name(sentence, a):
                a += 2  # 'the Hon Julie Bishop, Minister for …'
            elif a < b and self._surname(sentence, a):
                joined_at = (i + 1 for i in range(a, b) if sentence.word(i) in _JOINED)
                a = next(joined_at, b + 1)  # 'Minister Andrew Pope and | Norwegian Minister X'
            if a > b or (a == b and self._within_name(sentence, a)):
                continue
            if a == b and sentence.word(a) in FIRST_TITLES and self._behind_office(sentence, a, spans):
                continue  # 'the Minister of Trade, | Emir Hadžić'
            if b > a and self._first_name_ends(sentence, a, b):
                b -= 1 + (sentence.word(b - 1) == ",")  # 'Assistant Minister of Trade, | Sultan Omar Al-Harbi, …'
            if spans and spans[-1][1] == a - 1 and sentence.word(a) in GENITIVE_S and self._alone(sentence, *spans[-1]):
                first = spans.pop()[0]  # "PM's Principal Secretary X": the one served is not here
                if any(s in self.nation or s in self.org for s in sentence.symbols[first:a]) or (
                    sentence.word(a - 1).replace("-", " ") == CHIEF
                ):
                    a = first  # "the Norwegian Prime Minister's special envoy": his state is
            if spans and spans[-1] not in masters and self._serves(sentence, *spans[-1], a):
                first = spans.pop()[0]
                masters[first, b] = a
                a = first
            served = masters.pop((a, b), None)
            if not all_plural(sentence, a, b):
                known, b = b, self._posted(sentence, a, self._over_unknown(sentence, a, b))
                if known < b:
                    listed[a, b] = known
            if served is not None:
                masters[a, b] = served
            cut = self._next_person(sentence, a, b) or self._after_opening(sentence, a, b)
            cut = cut or self._after_several(sentence, a, b)
            sent = self._sent_besides(sentence, a, b) if cut is None else None
            if sent is not None:
                spans.append((a, sent[0] - 2))
                a = sent[0]
                masters[a, b] = sent[1]
            elif cut is not None:
                spans.append((a, cut[0]))
                a = cut[1]
            a -= self._peer_behind(sentence, a, b)
            if (a, b) not in masters and spans and self._of_office(sentence, spans[-1], a, b):
                first = spans.pop()[0]
                masters[first, b + 2] = a
                a, b = first, b + 2
            spans.append((a, b))
        return spans, masters, listed

    def _peer_behind(self, sentence: Sentence, a: int, b: int) -> bool:
        """'met X, | his | Polish counterpart, in Oslo': whether the word before a counterpart in apposition is his."""
        if a < _BESIDE_PEER or sentence.word(b) not in _PEERS or sentence.word(a - 1) not in _PEERS_OF:
            return False
        apposed = sentence.word(a - 2) == "," and sentence.symbols[a - 3] in self.more_name
        return apposed and b + 1 < len(sentence.symbols) and sentence.word(b + 1) in (",", ".")

    def _posted(self, sentence: Sentence, first: int, last: int) -> int:
        """'X, UNDP Representative | in Cambodia, and Y met': an apposition's last unit, with where he is posted."""
        k = first - 1 - (sentence.symbols[first - 1] in self.det)
        if k < 1 or sentence.word(k) not in (",", "(") or sentence.symbols[k - 1] not in self.more_name:
            return last
        at = last + 2 + (last + 2 < len(sentence.symbols) and sentence.symbols[last + 2] in self.det)
        if at + 1 >= len(sentence.symbols) or sentence.word(last + 1) not in _POSTED_IN:
            return last
        placed = sentence.symbols[at] in self.also_surname and sentence.word(at + 1) in (",", ")")
        return at if placed else last

    def _before_matter(self, sentence: Sentence, first: int, last: int) -> int:
        """'a informé son interlocuteur | des réformes': the last unit of an office, without what he was told of."""
        if last > first + 1 and sentence.word(last - 1) in _JOINED and self._owns_next(sentence, last):
            return last - 2  # 'Norway's foreign minister | and Poland's ambassador'
        guest = any(sentence.word(k).startswith(_ASKED_TO) for k in range(max(0, first - 2), first))
        if guest:
            last = self._before_goal(sentence, first, last)
        told = any(sentence.word(k).startswith(_BRIEFED) for k in range(max(0, first - 2), first))
        # 'exchanged views with the Polish minister | on trade', but 'with the special envoy on climate'
        met = any(sentence.word(k).split()[-1] == "with" for k in range(max(0, first - 2), first))
        matter = next((i for i in range(first + 1, last) if sentence.word(i) == "on"), -1) if told or met else -1
        if matter > 0 and (told or sentence.word(matter - 1).removesuffix("s").endswith(_HEADS)):
            return matter - 1  # 'briefed the Ambassador | on Norway's security situation'
        i = next((i for i in range(first, last) if sentence.word(i).startswith(_PARTNER)), last)
        of_state = any(s in self.nation or s in self.institution for s in sentence.symbols[i + 1 : last + 1])
        return last if of_state else i

    @staticmethod
    def _before_goal(sentence: Sentence, first: int, last: int) -> int:
        """'welcomed the Prime Minister of Norway | to Accra': where a guest comes to is no part of his office, but an
        envoy's post is."""
        ranks = {e.values["office"][0] for e in sentence.entries[first : last + 1] if e and "office" in e.values}
        goal = next((i for i in range(first + 1, last) if sentence.word(i) == "to"), -1)
        return goal - 1 if goal > first and ranks <= _NO_ENVOYS else last

    def _owns_next(self, sentence: Sentence, i: int) -> bool:
        """'and | Poland's ambassador': whether unit `i` is a land that what stands behind it belongs to."""
        return (
            sentence.symbols[i] in self.nation and i + 1 < len(sentence.symbols) and sentence.word(i + 1) in GENITIVE_S
        )

    def _owner_before(self, sentence: Sentence, a: int, spans: list[Span]) -> bool:
        """Whether the land before unit `a`, an ''s', is in no office found before."""
        return a > 0 and sentence.symbols[a - 1] in self.nation and (not spans or spans[-1][1] < a - 1)

    def _of_office(self, sentence: Sentence, before: tuple[int, int], a: int, b: int) -> bool:
        """'Assistant Minister for | the Deputy Minister's | office': an office under another, for his office."""
        return (
            before[1] == a - 2
            and sentence.word(a - 1) in ("for", "of")
            and b + 2 < len(sentence.symbols)
            and sentence.word(b + 1) in GENITIVE_S
            and sentence.word(b + 2) in ("office", "cabinet", "bureau")
        )

    def _surname(self, sentence: Sentence, i: int) -> bool:
        """'Andrew | Pope of Fiji': whether unit `i` is the surname of the one whose first name stands right before it,
        and what no one reigns by."""
        if i == 0 or sentence.symbols[i] not in self.name_too or not self._is_given(sentence, i - 1):
            return False
        reigns = sentence.word(i) in _REIGNING and sentence.symbols[i + 1] in self.genitive
        return sentence.symbols[i] in self.capital and sentence.zone != "headline" and not reigns

    def _within_name(self, sentence: Sentence, i: int) -> bool:
        """'Dina Mufti said', 'Sultan bin Saad': a title that is somebody's name."""
        if sentence.symbols[i] not in self.name_too or sentence.symbols[i] not in self.capital:
            return False
        if i + 1 < len(sentence.symbols) and sentence.word(i + 1) in SON_OF:
            return True
        if sentence.word(i) in FIRST_TITLES and self._called_sultan(sentence, i):
            return True
        return i > 0 and sentence.symbols[i - 1] in self.is_name and self._closes_name(sentence, i + 1)

    def _called_sultan(self, sentence: Sentence, i: int) -> bool:
        """'Sultan Mohammed Al-Harbi, Assistant Minister', 'Dr. Sultan Al-Harbi': a first name, by the office behind the
        names or the title before. A sultan may have but one name, an emir of that first name has a surname."""
        hon = i > 0 and sentence.symbols[i - 1] in self.is_hon
        if hon and (sentence.symbols[i - 1] not in self.is_office or sentence.word(i - 1) in _TITLED):
            styled = sentence.word(i - 1).startswith(("his ", "h.h", "hh", "h.m", "hm", "h.r", "hr", "sa ", "son alt"))
            return not styled and i + 1 < len(sentence.symbols) and sentence.symbols[i + 1] in self.more_name
        k = i + 1
        while k < len(sentence.symbols) and sentence.symbols[k] in self.more_name:
            k += 1
        return k > i + 1 + (sentence.word(i) == "sultan") and self._before_office(sentence, k)

    def _first_name_ends(self, sentence: Sentence, a: int, b: int) -> bool:
        """'Minister of Trade, | Dean Carter', 'le ministre du Commerce | Florence Mbarga': whether the last unit of an
        office is the first name of who holds it."""
        if b + 1 >= len(sentence.symbols) or sentence.symbols[b + 1] not in self.is_name:
            return sentence.word(b) in FIRST_TITLES and self._called_sultan(sentence, b)
        if sentence.word(b) in FIRST_TITLES:
            return sentence.word(b) != "sultan" or self._called_sultan(sentence, b)
        before = sentence.symbols[b - 1]
        return sentence.symbols[b] in self.also_surname and (before in self.is_portfolio or before in self.is_office)

    def _behind_office(self, sentence: Sentence, i: int, spans: list[Span]) -> bool:
        """'the Minister of Trade, Emir Hadžić', 'le ministre Dean Carter': whether unit `i`, a title that is a first
        name, stands between an office and a surname; a sultan is more often one."""
        if sentence.word(i) == "sultan" or not spans or i + 1 >= len(sentence.symbols):
            return False
        before = i - 1 - (sentence.symbols[i - 1] in self.comma)
        return spans[-1][1] == before and sentence.symbols[i + 1] in self.more_name

    def _postnominal(self, sentence: Sentence, i: int) -> bool:
        """'X (MP), Minister of …', 'X MP Minister for …': a seat in parliament behind a name, where a better office
        follows."""
        if sentence.symbols[i] not in self.postnominal:
            return False
        k = i - (sentence.word(i - 1) in (",", "("))
        j = i + 1 + (i + 1 < len(sentence.symbols) and sentence.word(i + 1) == ")")
        if k <= 0 or sentence.symbols[k - 1] not in self.is_name or j + 1 >= len(sentence.symbols):
            return False
        if sentence.word(j) == ",":
            return sentence.symbols[j + 1] in self.is_office or sentence.symbols[j + 1] in self.det
        return sentence.symbols[j] in self.is_office and sentence.symbols[j] in self.capital

    def _before_another(self, sentence: Sentence, a: int, b: int) -> bool:
        """'Foreign Minister X MP and | Minister Y', 'and Minister of Trade of Norway Y': a seat behind a name, where
        the office from unit `a` to `b` is of the next one named."""
        near = sentence.symbols[b + 1 : b + 1 + _TO_NAME]
        named = next((k for k, s in enumerate(near) if s in self.is_name and s not in self.nation), _TO_NAME)
        parts = any(sentence.word(b + 1 + k) in (",", "and", "'s", "’s") for k in range(named))
        return (
            b > a + 1
            and named < len(near)
            and not parts
            and sentence.symbols[a] in self.postnominal
            and sentence.symbols[a - 1] in self.is_name
            and sentence.word(a + 1) in ("and", "&")
            and sentence.symbols[a + 2] in self.is_office
        )

    def _next_person(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'ministre de la Défense du Vietnam, et | le général …': behind a comma, a conjunction and
        an article begins another's office.
        """
        for i in range(first + 2, last + 1):
            joined = self._holder_within(sentence, first, i) if sentence.symbols[i] in self.is_office else -1
            if joined > 0:
                return joined - 2, joined + 1  # 'the President of Norway | Berg and | the President of Poland Kowal'
            if sentence.symbols[i] in self.is_office and sentence.word(i - 1) in _JOINED:
                if sentence.word(i).startswith(_OWNED):
                    return i - 2, i  # 'le chef de l'État et | son hôte'
                if i == first + 2 and sentence.word(i) in _DYNASTIC and sentence.word(first).endswith(_SOVEREIGN):
                    return i - 2, i  # 'the Amir and | Prince X discussed'
                continue
            if i < first + 3:
                continue
            owned = sentence.symbols[i - 1] in self.nation or sentence.symbols[i - 1] in self.org
            if sentence.symbols[i] in self.is_office and owned:
                k = i - 1
                while k > first and (
                    sentence.symbols[k] in self.nation
                    or sentence.symbols[k] in self.org
                    or sentence.symbols[k] in self.modifier
                ):
                    k -= 1
                if k > first + 1 and sentence.symbols[k] in self.det and sentence.word(k - 1) in _JOINED:
                    return k - 2, k  # 'the Speaker and | the Norwegian minister'
            if sentence.symbols[i] in self.is_office and sentence.word(i - 1) in _OWN:
                if sentence.word(i - 2) in _JOINED:
                    return i - 3, i - 1  # 'the President and | his Prime Minister'
                continue
            if (
                sentence.symbols[i] in self.is_office
                and sentence.symbols[i - 1] in self.det
                and sentence.word(i - 2) in ("and", "et")
                and sentence.word(i - 3) == ","
            ):
                return i - 4, i - 1
        return None

    def _holder_within(self, sentence: Sentence, first: int, i: int) -> int:
        """The 'and' between the office at unit `i` and a surname that stands behind the state of another, or -1."""
        k = i - 1 - (sentence.symbols[i - 1] in self.det)
        if k < first + 3 or sentence.word(k) not in _JOINED or sentence.symbols[k - 1] not in self.is_name:
            return -1
        return k if sentence.symbols[k - 2] in self.state else -1

    def _leads_to_next(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'the State Minister and | the visiting Danish | Ambassador': behind the conjunction only what leads to
        another office; the last unit of the one and the first of the other."""
        if last + 1 >= len(sentence.symbols) or sentence.symbols[last + 1] not in self.is_office:
            return None
        leading = (self.nation, self.modifier, self.det, self.org, self.institution)
        k = last
        while k > first and any(sentence.symbols[k] in kind for kind in leading):
            k -= 1
        apart = first < k < last and sentence.word(k) in _JOINED
        # but 'the former Secretary General of the League and now minister, X' is one man
        begins = self.det | self.nation | self.org
        return (k - 1, k + 1) if apart and sentence.symbols[k + 1] in begins else None

    def _of_one(self, sentence: Sentence, first: int, last: int, other: int, head: int) -> bool:
        """'OSCE Chairperson-in-Office and Polish | Foreign Minister X': two offices of one, of which one at most is of
        a state; 'the Prime Minister and the Polish | Foreign Minister' are two people."""
        if sentence.symbols[other] in self.det:
            return False
        theirs = (sentence.symbols[first : last + 1], sentence.symbols[other : head + 1])
        if all(any(symbol in self.nation for symbol in symbols) for symbols in theirs):
            return False
        of_body = sentence.symbols[first] in self.det or not all(self.org.isdisjoint(symbols) for symbols in theirs)
        return not of_body or any("chair" in sentence.word(i) for i in range(first, head + 1))

    def _after_opening(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'While welcoming the guest, | Minister X …', 'In a meeting with the ambassador, | Minister X said': the comma
        that ends an opening phrase parts two offices."""
        if first == 0 or not self.opened(sentence):
            return None
        gerund = sentence.symbols[first - 1] in self.gerund or (first == 1 and self.participle_first(sentence))
        # 'In presenting her letters to the President, | Ambassador X said', 'After meeting the ambassador, | …'
        begun = sentence.symbols[first - 1] in self.opens_phrase or sentence.word(1).endswith("ing")
        if not gerund and not (begun and self._named_acts(sentence, last)):
            return None
        k = next((i for i in range(first, last) if sentence.word(i) == ","), -1)
        return (k - 1, k + 1) if k > first and all(sentence.word(i) != "," for i in range(first)) else None

    def _after_several(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'Together with the Prime Ministers of Norway and Poland, | President X': the office of several is not his."""
        for i in range(first + 2, last + 1):
            if sentence.symbols[i] in self.is_office and sentence.word(i - 1) == ",":
                several = all_plural(sentence, first, i - 2) and not all_plural(sentence, i, i)
                return (i - 2, i) if several else None
        return None

    def _sent_besides(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'ministre du Commerce du Mali, | émissaire | du Président': where the office of one sent begins behind a
        comma, and that of him who sent him."""
        for i in range(first + 2, last):
            if sentence.word(i).startswith(SENT) and sentence.word(i - 1) == ",":
                other = next((k for k in range(i + 1, last + 1) if sentence.symbols[k] in self.is_office), -1)
                if other < 0:
                    return None
                return i, other - (sentence.symbols[other - 1] in self.det)
        return None

    def _named_acts(self, sentence: Sentence, last: int) -> bool:
        """Whether the name behind an office that ends at unit `last` is the subject of the verb right behind it."""
        n, k = len(sentence.symbols), last + 1
        apposed = k < n and sentence.word(k) == ","  # 'On behalf of the President, | Minister of Trade, Ms X, | met'
        k += apposed
        begin = k
        while k < n and (sentence.symbols[k] in self.is_hon or sentence.symbols[k] in self.more_name):
            k += 1
        named = k > begin
        k += apposed and k < n and sentence.word(k) == ","
        if k + 1 < n and sentence.symbols[k] in self.genitive and sentence.symbols[k + 1] in self.nation:
            k += 2  # 'Prime Minister X of Norway said'
        while k < n and sentence.symbols[k] in self.preverbal:
            k += 1
        return named and k < n and sentence.symbols[k] in self.verbal

    def _serves(self, sentence: Sentence, first: int, last: int, other: int) -> bool:
        """Whether the office in `[first, last]` is one under the office at `other`: 'Adviser to |
        the Prime Minister'.
        """
        i = last + 1
        if i != other - 1 and i != other:
            return False
        link = sentence.word(i)  # before the other office, or its own article: 'Conseiller | du Président'
        if i == other and link not in _UNDER and link not in _STANDING_FOR:
            k = last
            between = self.org if sentence.symbols[last] in self.org else self.nation
            while k > first and (sentence.symbols[k] in between or sentence.symbols[k] in self.det):
                k -= 1  # 'Adviser to the Nigerian | Head of State', 'Representative of the UN | Secretary-General'
            link = sentence.word(k)
        if link in _UNDER or link in _STANDING_FOR:
            return True
        return link in ("to", "for", "pour") and any(self._is_aide(sentence, k) for k in range(first, last + 1))

    def _is_aide(self, sentence: Sentence, i: int) -> bool:
        entry = sentence.entries[i]
        return entry is not None and "office" in entry.values and bool(_AIDE.search(sentence.word(i)))
