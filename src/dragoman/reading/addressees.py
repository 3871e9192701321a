"""A predicate to whom it was said: informed, told, assured; or somebody only met, and nothing said."""

from __future__ import annotations

from dragoman.reading.forms import FormReader
from dragoman.reading.lines import Line
from dragoman.reading.units import POSSESSIVE

BEING = frozenset({"être", "avoir"})
_UNTIL_TOLD = 14  # items from the press to what it is told
_JOURNALISTS = frozenset({"presse", "journalistes", "médias", "reporters", "correspondants"})
_THOSE_TOLD = 5  # items in which it is told who they are
FURTHER = 25  # items within which the words for those addressed end
_TO = frozenset({"à", "au", "aux", "à la", "à l'", "with", "avec"})
_THROUGH = frozenset({"à travers", "through", "par", "by", "au-delà", "à"})
_ASKED_FOR = frozenset({"à", "à la", "à l'", "à l’", "au", "aux", "to", "for", "towards"})
_PRESS = frozenset({"television", "tv", "radio", "agency", "news", "service", "broadcaster"})
PRESS = frozenset({"reporters", "journalists", "press", "media"})  # to whom all is said
_CAME = frozenset({"to", "at", "in", "à", "au"})  # where a guest is welcomed: 'welcomed the Polish Premier to Oslo'
_TEAM = 16  # items from 'welcomed' to 'led by', with the delegation between
_ON_OCCASION = frozenset({"upon", "after", "before", "at", "shortly", "soon", "in", "following", "during"})
ENVOYS = ("envoys", "ambassadors", "diplomats", "high commissioners", "heads of mission", "delegation")
_ONE_MET = frozenset({"him", "her", "them"})  # 'called on him in Oslo', but 'called on him to act'
GATHERED = frozenset({"rapporté", "constaté", "appris", "relaté", "rapporte", "rapportent", "relate", "relatent"})
_NEAR = 6  # items within which what is told begins
_NEWSROOM = 6  # items, the full stop among them, in which it is told who gathered the news


class AddresseeReader(FormReader):
    """Finds whom a verb addresses, and where the words on him end."""

    def _spoke_to(self, line: Line, lemma: str, start: int) -> bool:
        """'addressed the assembly': to whom one spoke, and not of what."""
        symbols, n = line.symbols, len(line.symbols)
        k = start
        while k < n - 1 and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        if lemma.startswith("brief the ") and k < n:
            words = " ".join(line.words[k : k + 2]).split()  # 'Briefing the media on arrival', but 'on the accord'
            return words[0] in _ON_OCCASION or words[1:2] == ["arrival"]
        return lemma == "address" and k < n and symbols[k] in self.audience

    def _tells_who_told(self, line: Line, v: int, start: int) -> bool:
        """'…, indique un communiqué du ministère': a house behind the verb that passes on what it said."""
        symbols, n = line.symbols, len(line.symbols)
        if v > 1 and line.word(v) in GATHERED and symbols[v - 1] in self.aux and symbols[v - 2] in self.comma:
            return start == v + 1 and n - start <= _NEWSROOM  # ', a constaté APA à Oslo', ', a rapporté Tass'
        if v < 1 or symbols[v] not in self.quoting or symbols[v - 1] not in self.parting:
            return False
        if line.word(v) in GATHERED:
            return start == v + 1 and n - start <= _NEWSROOM  # ', rapporte la radio publique'
        if self.pack.language != "fr":  # ', reported the Bulgarian National Television'
            return start == v + 1 and line.word(n - 2 if symbols[n - 1] in self.punct else n - 1) in _PRESS
        k = start
        while k < n - 1 and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        same = k < n and n - k <= _NEWSROOM // 2 and line.word(k).startswith("même")  # ', ajoute la même'
        return start < n and (same or (start == v + 1 and symbols[k] in self.institution))

    def _is_contact(self, line: Line, v: int, act: str, addressee: int, start: int) -> bool:
        """'called on Minister X', 'welcomed Minister X': somebody met, nothing said."""
        n = len(line.symbols)
        if act == "request" and addressee >= 0:
            deed = start + 1 < n and line.word(start) == "with" and line.word(start + 1).endswith("ing")
            return not deed and not self._asks_for(line, start)  # 'tasked the ministers | with preparing'
        if act == "request" and line.word(v).endswith((" on", " upon")):
            met = line.word(start) in _ONE_MET and (start + 1 >= n or line.symbols[start + 1] not in self.to)
            return met or any(symbol in self.who for symbol in line.symbols[start : start + 3])  # 'called on Adviser X'
        called = next((k for k in range(start, min(start + 3, n)) if line.word(k) == "call on"), -1)
        if act.startswith("~") and called > 0:
            return any(symbol in self.person for symbol in line.symbols[called + 1 : called + 4])  # 'made a call on X'
        if act != "welcome":
            return False
        if any(word.endswith(ENVOYS) for word in line.words[v + 1 : v + 4]) and self.of.isdisjoint(
            line.symbols[v + 1 : v + 6]
        ):
            return True  # 'welcomed five envoys at the palace'
        i = v + 1
        if self._welcomes_team(line, start):
            return True
        while i < len(line.symbols) and (line.symbols[i] in self.det or line.symbols[i] in self.adj):
            i += 1
        after = line.word(i + 1) if i + 1 < len(line.symbols) else ""
        if i < n and line.symbols[i] not in self.person and any(m.kind == "alias" for m in line.mentions(i)):
            return after in _CAME or after in (".", "") or (i + 1 < n and line.symbols[i + 1] in self.date)
        return i < n and line.symbols[i] in self.person and after not in ("'s", "'", "for", "pour")

    def _asks_for(self, line: Line, i: int) -> bool:
        """'urged the parties | to restraint', 'a appelé les parties | au dialogue': what is asked, in small letters;
        nobody, nowhere.
        """
        if i >= len(line.symbols) - 1 or line.word(i) not in _ASKED_FOR:
            return False
        asked = line.symbols[i + 1]
        small = line.sentence.text[line.start(i) : line.end(i + 1)].islower()
        return asked not in self.who and (small or asked in self.adj)

    def _welcomes_team(self, line: Line, start: int) -> bool:
        """'welcomed a Polish delegation led by X', '… at his office': somebody met; but 'welcomed the delegation' who
        are there.
        """
        words = [line.word(j) for j in range(start, min(start + _TEAM, len(line.symbols)))]
        team = next((j for j, word in enumerate(words) if "delegation" in word or "délégation" in word), -1)
        led = any(line.symbols[j] in self.led_by for j in range(start + max(team, 0), start + len(words)))
        led = led or words[team + 1 : team + 3] in (["at", "his office"], ["at", "her office"])
        return team >= 0 and led and not any(word in ("of", "de", "d'") for word in words[:team])

    def _her_alone(self, line: Line, k: int) -> bool:
        """Whether the 'her' at item `k` is she, and owns nothing behind it."""
        behind = line.symbols[k + 1] if k + 1 < len(line.symbols) else ""
        return behind in self.that or behind in self.prep or behind in self.of or behind in self.punct

    def _addressee(self, line: Line, i: int) -> tuple[int, int]:
        """'informed his Russian counterpart about …': the addressee first; returns where the content begins."""
        symbols, n = line.symbols, len(line.symbols)
        k = i = self._past_day(line, i)
        if k < n and (symbols[k] in self.to or line.word(k) in ("à", "au", "aux")):
            k += 1
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj) and symbols[k] not in self.that:
            if line.word(k) == "her" and self._her_alone(line, k):
                break  # 'told her | that', but 'told her counterpart that'
            k += 1
        if k < n and symbols[k] in self.addressed and symbols[k] not in self.that:
            j = k + 1
            if j < n and line.word(j) in POSSESSIVE:
                if line.words[j + 1 : j + 3] == ["attention", "to"]:
                    return j + 3, k  # 'drew the ambassador's attention to | the delays'
                return k, -1  # 'requested Norway's support': the owner of what is asked for
            if symbols[k] in self.institution and j < n and symbols[j] in self.of:
                return i, -1  # 'thanked the Government of India for …'
            while (
                j < n
                and ((symbols[j] in self.noun and symbols[j] not in self.attitude) or symbols[j] in self.official)
                and symbols[k] not in self.who
                and symbols[k] not in self.pron  # 'wished him | good health'
            ):
                j += 1  # 'all UN Member States'
            return self._past_others(line, self._past_name(line, j, k)), k
        for j in range(k + 1, min(k + FURTHER, n)):
            dated = j < k + _NEAR or symbols[j - 1] in self.date  # 'at a summit in Oslo on Tuesday | that'
            if (symbols[j] in self.that and dated) or (symbols[j] in self.colon and j < k + _NEAR):
                return j, -1  # 'told the House that …': nobody who could answer for a side
            if symbols[j] in self.verb or symbols[j] in self.punct or symbols[j] in self.aux:
                break
        return i, -1

    def _past_day(self, line: Line, i: int) -> int:
        """Past the day in 'briefed on Thursday | his Polish counterpart'."""
        k = i + (line.words[i : i + 1] == ["on"])
        if k >= len(line.symbols) - 1 or line.symbols[k] not in self.date:
            return i
        behind = line.symbols[k + 1]
        return k + 1 if behind in self.poss or behind in self.named else i

    def _past_name(self, line: Line, j: int, k: int) -> int:
        """Past who addressee `k` is: 'thanked his Polish counterpart|, Peter Kowal, | for'."""
        if j + 1 < len(line.symbols) and line.symbols[j] in self.comma and "," in line.word(k):
            return j + 1 if line.symbols[j + 1] in self.prep else j
        named = j + 2 < len(line.symbols) and line.symbols[j] in self.comma and line.symbols[j + 2] in self.comma
        apposed = named and line.symbols[j + 1] in self.who and all(m.kind == "person" for m in line.mentions(j + 1))
        return j + 3 if apposed else j

    def _past_others(self, line: Line, j: int) -> int:
        """Past 'and Estonia', ', as well as the other member states', behind the first one addressed."""
        symbols, n = line.symbols, len(line.symbols)
        while j + 1 < n:
            k = j + 1 if symbols[j] in self.comma else j
            if symbols[k] not in self.conj:
                return j
            k += 1
            own = k < n and symbols[k] in self.poss
            while k < n and (symbols[k] in self.det or symbols[k] in self.adj or symbols[k] in self.poss):
                k += 1
            if own and k + 1 < n and (symbols[k + 1] in self.prep or symbols[k + 1] in self.that):
                return k + 1  # 'congratulated the President and his government | on their victory'
            if k >= n or own or symbols[k] not in self.nominal:
                return j
            j = k + 1
            while j < n and symbols[k] not in self.who and symbols[j] in self.collective:
                j += 1
        return j

    def _past_rest(self, line: Line, j: int) -> int:
        """'asked the council | and other businesses in Oslo to …': English, past what no list knows of those addressed,
        up to what is asked of them; else item `j`."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "en" or j >= n or not (symbols[j] in self.joining or symbols[j] in self.within):
            return j
        for k in range(j + 1, min(n - 1, j + FURTHER)):
            if symbols[k] in self.to and symbols[k + 1] not in self.not_infinitive:
                return k - 1 if symbols[k - 1] in self.neg else k
            if symbols[k] in self.plain_verb or symbols[k] in self.aux or symbols[k] in self.relating:
                break
        return j

    def _past_more_addressed(self, line: Line, i: int) -> int:
        """'exprime à la reine, ainsi qu'à sa famille, | ses condoléances': past the others to whom it is said."""
        symbols, n = line.symbols, len(line.symbols)
        first = i + 1 if i < n and symbols[i] in self.comma else i
        others = first + 1 < n and symbols[first] in self.conj
        through = others and line.word(first + 1) in _THROUGH  # 'et à travers elle au peuple norvégien'
        if not others or not (through or line.word(first + 1) in _TO or symbols[first + 1] in self.who):
            return i
        for k in range(first + 2, min(n - 1, i + FURTHER)):
            if symbols[k] in self.relating or symbols[k] in self.plain_verb or symbols[k] in self.aux:
                break
            if symbols[k] in self.comma and symbols[k + 1] in self.det:
                return k + 1
        return i

    def _to_whom(self, line: Line, i: int) -> tuple[int, int]:
        """'conveyed to Minister Dacic that …', 'a fait part à son homologue de …'."""
        symbols, n = line.symbols, len(line.symbols)
        if i + 1 < n and symbols[i] in self.who and self._dative(line, i):
            further = self._past_more_addressed(line, i + 1)
            # 'a exposé au ministre A | les progrès accomplis'
            said = symbols[i + 1] in self.that or self._object_at(line, i + 1) or further > i + 1
            said = said or symbols[i + 1] in self.prep
            return (further, i) if said else (i, -1)
        if i + 1 < n and (symbols[i] in self.to or line.word(i) in _TO):
            k = i + 1
            while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
                k += 1
            if k < n and symbols[k] in self.who:
                j = k + 1
                if j < n and symbols[j] in self.comma and j + 1 < n and symbols[j + 1] in self.that:
                    j += 1
                return j, k
            if k + 1 < n and symbols[k] in self.noun and symbols[k + 1] in self.that:
                return k + 1, -1  # 'a indiqué aux journalistes que …'
            if k + 1 < n and line.word(k) in _JOURNALISTS and self._then_told(line, k + 1):
                return k + 1, -1  # 'a indiqué à la presse, à l'issue de l'entretien, que …'
            if self.pack.language == "fr":
                return self._past_those_told(line, i, k)
        return i, -1

    def _then_told(self, line: Line, i: int) -> bool:
        """Whether at item `i` begins when or where something was said, with 'that' or a colon not far behind."""
        symbols, n = line.symbols, len(line.symbols)
        if symbols[i] not in self.comma and symbols[i] not in self.setting:
            return False
        near = range(i + 1, min(n - 1, i + _UNTIL_TOLD))
        return any(symbols[k] in self.that or symbols[k] in self.colon for k in near)

    def _past_those_told(self, line: Line, i: int, k: int) -> tuple[int, int]:
        """'a demandé à la communauté internationale | d'aider', 'a dit à la presse | être venu': past others than
        people told of from item `k` on, up to an infinitive; else item `i`."""
        symbols, n = line.symbols, len(line.symbols)
        if k >= n or self.infinitive_at(line, k) or symbols[k] in self.venue:
            return i, -1
        j = k
        while j < min(n - 2, k + _THOSE_TOLD) and (
            symbols[j] in self.noun or symbols[j] in self.nominal or symbols[j] in self.low or symbols[j] in self.adj
        ):
            j += 1
        if j == i + 1 or j >= n - 1:
            return i, -1
        if line.word(j).split()[0] in BEING or self._object_at(line, j):
            return j, -1  # 'a présenté à l'assistance | le bilan de l'année'
        asked = line.word(j) in ("de", "d'", "d’") and self.infinitive_at(line, j + 1)
        return (j, k if symbols[k] in self.nominal else -1) if asked else (i, -1)

    def _object_at(self, line: Line, j: int) -> bool:
        """Whether the thing said begins at item `j`, behind those told of it: no 'le 3 mai', no 'du ministre'."""
        symbols = line.symbols
        led = symbols[j] in self.det and symbols[j] not in self.of and line.word(j) not in _TO
        return led and j + 1 < len(symbols) and symbols[j + 1] not in self.date | self.num

    def infinitive_at(self, line: Line, k: int) -> bool:
        """Whether a French infinitive stands at item `k`."""
        if line.symbols[k] in self.inf_form or line.word(k).split()[0] in BEING:
            return True
        return line.word(k).endswith(("er", "ir", "re", "oir")) and line.symbols[k] in self.infinitival

    @staticmethod
    def _names_envoy_of(line: Line, i: int) -> bool:
        """'its ambassador to Poland', 'son ambassadeur à Varsovie': whether an envoy is named from item `i` on."""
        near = [m for k in range(i, min(i + 3, len(line.symbols))) for m in line.mentions(k)]
        return bool(near) and any(o.rank in ("ambassador", "diplomat") for o in near[0].offices)
