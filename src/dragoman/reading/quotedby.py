"""Words behind or before a quotation to whose they are: 'X said', 'said X', a name behind a dash."""

from __future__ import annotations

from functools import cached_property

from dragoman.reading.bands import BANDS
from dragoman.reading.complements import ComplementReader
from dragoman.reading.headnouns import STAFFS
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.words import Predicate, Subject, Verb

OF_WORDS = lemmas("of-words")
_BY_A_BODY = lemmas("by-a-body")
_SAME = frozenset({"même", "same"})  # 'indique le | même communiqué'
_OF_HOUSE = frozenset({"of", "de", "d'", "du", "des"})
_HOUSE_NAME = 10  # items
_AS = frozenset({"comme", "as", "just as", "ainsi que"})
_CLAUSE = 4  # items that a clause has at least
_STAFFS_OF = STAFFS | {"palais", "hôtel de matignon"}
_OF_BODIES = frozenset({"organisation", "institution", "agence", "instance", "organisme", "alliance", "chaîne"})
_LONGEST_PHRASE = 10  # items of a phrase between a verb and the speaker behind it
_WRITTEN = ("dans un", "dans son", "dans sa", "dans leur")  # 'a noté dans un communiqué'
_THE_LATTER = frozenset({
    "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "ce dernier", "cette dernière", "ces derniers", "ces dernières",
    "l'intéressé", "l'intéressée", "les intéressés",
})  # fmt: skip
_HIS = frozenset({"his", "her", "their", "son", "sa", "leur"})
SHORTEST = 3  # items of what is said, when no quotation mark shows that it is said

_AND_THEN = frozenset({"avant", "avant de", "avant d'", "before", "tout en", "en", "while", "et", "and"})
_WHOLE = {"au": "à", "aux": "à", "à la": "à", "à l'": "à"}


class QuotedByReader(ComplementReader):
    """Finds how an attribution in the row stands to what is quoted."""

    def _closes(self, line: Line, k: int) -> bool:
        return line.symbols[k] in self.comma or line.symbols[k] in self.quote

    def _parts(self, line: Line, k: int, subject: Subject) -> bool:
        """Whether item `k` parts what is said from who said it: a comma, a mark, a dash before a house."""
        return self._closes(line, k) or (subject.kind == "institution" and line.symbols[k] in self.dash)

    def _verb_before(self, line: Line, stop: int) -> bool:
        return any(
            line.symbols[i] in self.aux
            or line.symbols[i] in self.contact
            or (line.symbols[i] in self.plain_verb and self.feats(line, i) & {"fin", "inf"})
            for i in range(stop)
        )

    def _running_on(self, line: Line, v: int) -> Predicate | None:
        """French 'La coopération est bonne | a déclaré la ministre vendredi': behind a whole clause, without a comma,
        verb item `v` tells that one person said it."""
        verb, symbols = line.value(v, "verb"), line.symbols
        if self.pack.language != "fr" or not isinstance(verb, tuple) or verb[0] not in OF_WORDS or v < _CLAUSE:
            return None
        j = v - 1 if symbols[v - 1] in self.aux else v
        behind = self._behind(line, v) if j < v or "fin" in verb[5] else None
        if behind is None or behind.item + 1 >= len(symbols):
            return None
        mentions, after = behind.mentions or [], symbols[behind.item + 1]
        alone = bool(mentions) and all(m.kind in ("person", "alias") for m in mentions)
        closes = any(after in kind for kind in (self.parting, self.punct, self.date, self.setting, self.prep))
        if not alone or not closes or any(symbols[j - 1] in kind for kind in self._own_kinds):
            return None
        if line.word(j - 1) in self.reflexive or not self._verb_before(line, j):
            return None
        return self._attributed(line, v, verb, behind, j, max(v, behind.item))

    @cached_property
    def _own_kinds(self) -> tuple[frozenset[str], ...]:
        """What before a verb makes it no attribution: a subject of its own, a relative, a preposition."""
        own = (self.who, self.pron, self.rel, self.embed, self.that, self.neg, self.institution, self.conj)
        return (*own, self.prep, self.det, self.comma, self.quote)

    def _quoted_before(self, line: Line, k: int) -> bool:
        """Whether a quotation ends right before item k."""
        return any(line.symbols[i] in self.quote for i in range(max(0, k - 2), k))

    def _takes_preposition(self, line: Line, v: int, a: int) -> bool:
        """'insisté | sur', 's'est félicité | des': whether item `a` leads to what French verb `v` is on."""
        own, plain = self.reflexive_of(line, v), line.value(v, "verb")
        if own is not None and "prep:de" in own[4] and line.symbols[a] in self.of:
            return True
        if self.pack.language != "fr":
            return False
        flags = {flag for verb in (own, plain) if isinstance(verb, tuple) for flag in verb[4]}
        return f"prep:{_WHOLE.get(line.word(a), line.word(a))}" in flags

    def _said_nothing_more(self, line: Line, v: int, k: int) -> bool:
        """'…, the minister said on Monday.': what follows the verb is no content of its own."""
        symbols, n = line.symbols, len(line.symbols)
        a = v + 1
        while a < n and symbols[a] in self.plain_adv:
            a += 1
        verb = line.value(v, "verb")
        if isinstance(verb, tuple) and verb[0] == "tell" and a < n and symbols[a] in self.who:
            a += 1  # 'Norway treasures trade, Ms Berg told Mr Kowal'
        told_more = a + 1 < n and symbols[a] in self.conj
        if (
            told_more
            and self._quoted_before(line, k)
            and ("fin" in self.feats(line, a + 1) or line.word(a + 1).endswith("ed"))
        ):
            return True  # '"…," the minister said and expressed hope that …'
        for i in range(a, min(a + 7, n)):
            if symbols[i] in self.that or symbols[i] in self.colon:
                return False
            if symbols[i] in self.comma and i + 1 < n and "ing" in self.feats(line, i + 1):
                break  # '"…," the minister said, adding that …'
        if a < n - 2 and symbols[a] in self.quote and not self._quoted_before(line, k):
            return False  # 'À cette occasion, elle a souligné « l'importance … »'
        if a < n and self._takes_preposition(line, v, a) and not self._quoted_before(line, k):
            return (
                False  # 'Reçu par la ministre, X, qui …, s'est félicité des progrès', '…, elle a insisté sur les liens'
            )
        end = a >= n or symbols[a] in self.punct
        if isinstance(verb, tuple) and verb[0] == "tell" and self._quoted_before(line, k):
            return True  # '"…," the minister told Radio Oslo', 'told lawmakers on Monday'
        if self._quoted_before(line, k):
            return end or symbols[a] in self.opening or "ing" in self.feats(line, a) or (
                symbols[a] in self.det and symbols[a + 1 if a + 1 < n else a] in self.housed
            )  # fmt: skip
        if k <= SHORTEST and (a >= n - 1 or symbols[0] in self.opening_date):
            return False
        opens = symbols[0] in self.opening_adverb and line.word(0) != "there"  # 'There was hope, she said, adding that'
        led = opens or "ing" in self.feats(line, 0) or self._told_of_him(line)
        led = led or (self.pack.language == "en" and self._opens_with_deed(line, k))
        led = led or line.word(0) in _AS  # 'Comme il l'avait fait à Oslo, la ministre a demandé à …'
        if end and a < n - 1 and symbols[a] in self.comma:
            return not led or (a + 1 < n and symbols[a + 1] in self.determined)
        if led and any(symbols[i] in self.comma for i in range(k - 1)) and end:
            return True
        return end or (not led and symbols[a] in self.prep and symbols[a] not in self.colon)

    def _opens_with_deed(self, line: Line, k: int) -> bool:
        """'Speaking to reporters, the minister pledged to …': a participle that no list knows, and no verb, before item
        `k`."""
        verbs = self.aux | self.contact | self.plain_verb
        told = (i for i in range(1, k) if line.symbols[i] in verbs and line.symbols[i - 1] not in self.det)
        return line.word(0).endswith("ing") and next(told, None) is None

    def _told_of_him(self, line: Line) -> bool:
        """'Reçu par le ministre, le président a plaidé pour …': French, the line begins with what befell him."""
        begins = line.symbols[0] in self.contact or self.feats(line, 0) & {"pp"}
        return self.pack.language == "fr" and bool(begins) and line.symbols[0] not in self.aux

    def _behind(self, line: Line, v: int) -> Subject | None:
        """The speaker behind the verb: 'said Minister X', 'a déclaré le ministre'."""
        symbols, n = line.symbols, len(line.symbols)
        k = v + 1
        while k < n and symbols[k] in self.adv:
            k += 1
        if k < n and line.word(k) == "that":
            return None  # 'X said that this letter …'
        k = self._past_setting(line, k, v)
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj or line.word(k) in _SAME):
            k += 1
        if k < n - 1 and symbols[k] in self.before_house and symbols[k - 1] in self.det:
            k += (
                symbols[k + 1] in self.institution
            )  # 'a souligné un récent communiqué', 'reported the ABC correspondent'
        if k < n - 1 and symbols[k] in self.spokes and symbols[k + 1] in self.who:
            k += 1
        if k < n and symbols[k] in self.who and not self._dative(line, k):
            return Subject("who", k, [*line.mentions(k), *self._and_his_peer(line, k)], [])
        if k < n and symbols[k] in self.institution:
            return self._institution(line, k)
        if k < n and line.word(k) in _THE_LATTER and line.symbols[v - 1] in self.aux:
            return self._head(line, k)  # '« … », a déclaré celui-ci'
        if 0 < k < n and line.word(k) in BANDS and line.word(k - 1) == "la" and line.symbols[v - 1] in self.aux:
            return Subject("institution", k, [], [])  # '…, a indiqué la délégation'
        return self._states_behind(line, v, k) or self._body_behind(line, v, k)

    def _states_behind(self, line: Line, v: int, k: int) -> Subject | None:
        """'« … », a déclaré Varsovie', '…, ont indiqué la Norvège et la Pologne': French, the states at item `k` and
        behind it, or the seats of their governments."""
        if self.pack.language != "fr" or k >= len(line.symbols):
            return None
        verb = line.value(v, "verb")
        of_words = isinstance(verb, tuple) and verb[0] in _BY_A_BODY and line.symbols[v - 1] in self.aux
        first = v - 1 if line.symbols[v - 1] in self.aux else v
        if not of_words and not self._quoted_before(line, first):
            return None  # 'La Mauritanie, membre de la Ligue, a reconnu Israël'
        states: list[str] = []
        at, i = k, k
        while i < len(line.symbols):
            value = (
                self.state_value(line, i) if line.symbols[i] in self.state or line.symbols[i] in self.venue else None
            )
            if value is None or (line.symbols[i] in self.adj and not states):
                break
            states.append(value)
            at = i
            i += 1
            if i >= len(line.symbols) or not (line.symbols[i] in self.conj or line.symbols[i] in self.comma):
                break
            i += 1
            while i < len(line.symbols) and line.symbols[i] in self.det:
                i += 1
        return Subject("state", at, [], states) if states else None

    def _and_his_peer(self, line: Line, k: int) -> list[Mention]:
        """'said Minister X | and his Polish counterpart Y': who speaks together with those at item `k`."""
        symbols, n = line.symbols, len(line.symbols)
        if k + 2 >= n or symbols[k + 1] not in self.conj:
            return []
        m = k + 2
        while m < n - 1 and (symbols[m] in self.det or symbols[m] in self.adj or symbols[m] in self.poss):
            m += 1
        his = not _HIS.isdisjoint(" ".join(line.words[k + 2 : m + 1]).split())
        peers = [x for x in line.mentions(m) if x.kind in ("person", "counterpart")]
        return peers if his and not self._begins_clause(line, m) else []

    def _body_behind(self, line: Line, v: int, k: int) -> Subject | None:
        """'…, rapporte l'AFP', 'a indiqué mardi l'organisation': French, a body at item `k` that no list knows as one
        that speaks."""
        verb = line.value(v, "verb")
        told = isinstance(verb, tuple) and verb[0] in _BY_A_BODY and self.pack.language == "fr"
        if not told or k >= len(line.symbols) or line.symbols[k - 1] not in self.det:
            return None
        if line.symbols[k] in self.org or line.symbols[k] in self.abbr or line.word(k).split()[0] in _OF_BODIES:
            body = line.value(k, "org")
            return Subject("institution", k, [], [body] if isinstance(body, str) else [])
        if line.word(k) in _STAFFS_OF:  # 'a indiqué le cabinet du Premier ministre polonais'
            near = (m.states for i in range(k + 1, min(k + 4, len(line.symbols))) for m in line.mentions(i) if m.states)
            return Subject("institution", k, [], next(near, [])[:1])
        return None

    def _begins_clause(self, line: Line, k: int) -> bool:
        """'A note, issued in Oslo, said the two sides | have noted …', 'X, the spokesman, said the ministers | met
        …': English, item `k` has a verb of its own."""
        if self.pack.language != "en":
            return False
        k += 1
        while k < len(line.symbols) and line.symbols[k] in self.plain_adv:
            k += 1
        if k + 1 >= len(line.symbols):
            return False
        tells = line.symbols[k] in self.plain_verb and "fin" in self.feats(line, k) and line.word(k + 1) != "by"
        return line.symbols[k] in self.aux or tells

    def _past_setting(self, line: Line, k: int, v: int) -> int:
        """'a indiqué samedi à Kigali le ministre', 'a souligné à la presse la ministre': past when,
        where and to whom.
        """
        symbols, n = line.symbols, len(line.symbols)
        i = phrase = k
        while i < n - 1 and self.pack.language == "fr":
            if symbols[i] in self.comma:
                i += 1  # 'a déclaré mardi, à Oslo, la ministre'
                continue
            if symbols[i] in self.date or (symbols[i] in self.det and symbols[i + 1] in self.date):
                i += 1  # 'a déclaré le 3 mai Mme Berg'
                continue
            if symbols[i] in self.adv and symbols[i] not in self.prep:
                i += 1  # 'a confié à sa sortie d'audience, le diplomate'
                continue
            led = symbols[i] in self.prep or symbols[i] in self.setting
            if not led or (symbols[i] in self.of and (i == v + 1 or symbols[i - 1] in self.comma)):
                break
            first = i + 1
            while first < n and (symbols[first] in self.det or symbols[first] in self.adj):
                first += 1
            there = first < n and (symbols[first] in self.state or symbols[first] in self.noun)
            if first >= n or symbols[first] in self.who or not (there or symbols[first] in self.event):
                break
            phrase, i = i, first + 1
        if i < n and (symbols[i] in self.det or symbols[i] in self.who):
            return i
        return self._past_phrase(line, i) or self._past_phrase(line, phrase) or k

    def _past_phrase(self, line: Line, i: int) -> int:
        """'a indiqué | à l'agence Reuters | le ministre', 'a dit | à l'issue du dîner | l'ambassadeur': French, where
        the speaker begins behind a phrase without a verb; 0 when none stands there."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "fr" or i >= n - 2 or symbols[i] in self.of:
            return 0
        if symbols[i] not in self.prep and not line.word(i).startswith(_WRITTEN):
            return 0
        for j in range(i + 1, min(i + _LONGEST_PHRASE, n - 1)):
            if symbols[j] in self.aux or symbols[j] in self.plain_verb or symbols[j] in self.linking:
                return 0
            governed = symbols[j - 1] in self.prep or symbols[j - 1] in self.of or symbols[j - 1] in self.det
            if governed:
                continue
            if symbols[j] in self.who:
                return j
            if symbols[j] not in self.det:
                continue
            k = j + 1
            while k < n - 1 and symbols[k] in self.adj:
                k += 1
            if symbols[k] in self.who or symbols[k] in self.institution:
                return j
        return 0

    def _attributed(self, line: Line, v: int, verb: Verb, subject: Subject, first: int, last: int) -> Predicate | None:
        """The predicate of an attribution whose words stand at items `first` to `last`."""
        symbols, n = line.symbols, len(line.symbols)
        last = self._named_to(line, last) if last == subject.item else last
        j = first - 1
        while j > 0 and self._parts(line, j, subject):
            j -= 1
        start = 0
        while start < j and symbols[start] in self.quote:
            start += 1
        if j < start or first < 1 or self._closes(line, j) or self._parts_subject(line, j, last):
            return None
        if not self._quoted_before(line, first) and self._leaves_open(line, start, j):
            return None  # 'He said that during the talks, the ministers agreed'
        if v == last < n - 1 and (
            line.word(last + 1) == "that" or (line.word(last + 1) == "to" and verb[2] == "agree")
        ):
            return None  # 'The note said, in view of the war, the ministers agreed | to meet'
        if self._quoted_before(line, first) and self._led_to(line, start, j):
            return None  # 'X a déclaré : « … », a-t-il ajouté': told of by the verb before
        if symbols[j] in self.rel:
            return None  # 'a salué la Pologne qui, a-t-elle dit, aide son pays': within what is told
        if symbols[j] in self.colon and j < first - 1:
            return None  # 'a fait la déclaration suivante : « Nous avons parlé de …'
        end = line.end(j)
        rest = self._goes_on_saying(line, first, last)
        if rest > 0:
            end = line.end(rest)
        elif any(symbols[i] in self.comma for i in range(last + 1, n - 1)) and self._only_leads(line, start, j):
            return None
        evidence = (line.start(0), max(end, line.end(last)))
        return Predicate(
            v, verb[0], "quote", verb[2], verb[4], subject, (line.start(start), end), evidence, inverted=True
        )

    def _has_only(self, line: Line, inner: Predicate) -> bool:
        """'Selon lui, les deux pays | partagent une frontière': French, a verb in the present that tells what is so and
        no attitude."""
        if self.pack.language != "fr" or inner.lemma != "partager" or self._tense(line, inner.item) != "now":
            return False
        first, last = line.item_at(inner.content[0]), line.item_at(inner.content[1] - 1)
        return self.attitude.isdisjoint(line.symbols[first : last + 1])

    def _named_to(self, line: Line, last: int) -> int:
        """Where a house's name ends that begins at item `last`: 'indique le ministère | des Affaires étrangères,'."""
        symbols = line.symbols
        k = last + 1
        while k < min(last + _HOUSE_NAME, len(symbols) - 1) and (
            symbols[k] in self.naming_house or symbols[k] in self.det or symbols[k] in self.state | self.who
        ):
            k += 1
        if k <= last + 1 or not self._closes(line, k):
            return last
        named = line.word(last + 1).split()[0] in _OF_HOUSE or symbols[last + 1] in self.adj
        return k - 1 if named else last  # also 'a souligné la présidence | polonaise, …'

    def _led_to(self, line: Line, start: int, j: int) -> bool:
        """Whether a verb of saying and a colon lead to the one quotation that ends at item `j`."""
        symbols = line.symbols
        colon = next((i for i in range(start + 1, j) if symbols[i] in self.colon), 0)
        return 0 < colon < j - 1 and symbols[colon - 1] in self.quoting and symbols[colon + 1] in self.quote

    def _leaves_open(self, line: Line, start: int, j: int) -> bool:
        """Whether items `start` to `j` end in a clause that 'that' has opened and that has no verb yet."""
        symbols = line.symbols
        that = next((i for i in range(j, start, -1) if symbols[i] in self.that), -1)
        if that < 1 or symbols[that - 1] not in self.quoting:
            return False
        return not any(symbols[i] in self.aux or "fin" in self.feats(line, i) for i in range(that + 1, j + 1))

    def _only_leads(self, line: Line, start: int, j: int) -> bool:
        """'Comme l'explique le communiqué, …', 'Au cours de cette rencontre, rapporte la presse, …': items `start` to
        `j` hold nothing that is said, only what leads to it."""
        symbols = line.symbols
        if start == j and symbols[j] in self.conjunct:
            return True
        if symbols[start] not in self.opening_adverb or any(s in self.quote for s in symbols[: j + 2]):
            return False
        return not any(symbols[i] in self.aux or self.feats(line, i) & {"fin", "pp"} for i in range(start, j + 1))

    def _parts_subject(self, line: Line, j: int, last: int) -> bool:
        """'The ministers, the ministry said, discussed …': what stands before, to item `j`, is only the subject."""
        symbols, n = line.symbols, len(line.symbols)
        k = last + 1
        while k < n - 2 and k < last + 7 and symbols[k] not in self.comma:
            k += 1  # 'said in a press release'
        subject = symbols[j] in self.who or symbols[j] in self.talks or symbols[j] in self.event
        if k >= n - 1 or symbols[k] not in self.comma or not subject:
            return False  # also 'Les échanges, indique le communiqué, ont porté sur la pêche'
        k += 1
        while k < n - 1 and symbols[k] in self.skip:
            k += 1
        told = symbols[k] in self.plain_verb or symbols[k] in self.contact
        return told and not any(symbols[i] in self.aux or symbols[i] in self.plain_verb for i in range(j))

    def _goes_on_saying(self, line: Line, first: int, last: int) -> int:
        """The last item of what is said when it goes on behind its attribution, or -1."""
        symbols, n = line.symbols, len(line.symbols)
        a = last + 1
        if a >= n - 2 or not self._closes(line, a):
            return -1
        while a < n - 1 and self._closes(line, a):
            a += 1
        stop = n - 1
        while stop > a and (symbols[stop] in self.punct or symbols[stop] in self.quote):
            stop -= 1
        if any(symbols[i] in self.quote for i in range(last + 1, a)):
            return stop
        if self._quoted_before(line, first) or symbols[a] in self.conj or "ing" in self.feats(line, a):
            return -1
        if line.word(a) in _AND_THEN:
            return -1  # '…, a-t-il précisé, avant d'ajouter que'
        told = [i for i in range(first) if symbols[i] in self.aux or "fin" in self.feats(line, i)]
        told = [i for i in told if i == 0 or symbols[i - 1] not in self.det]  # but 'ce dialogue'
        related = any(symbols[i] in self.rel for i in range(told[0])) if told else False
        verb = symbols[a] in self.aux or symbols[a] in self.plain_verb or symbols[a] in self.low
        if told and not (related and verb and len(told) == 1):  # but 'ces mots que X a dits, …, sont forts'
            return -1
        adding = (i for i in range(a, stop) if symbols[i] in self.comma and "ing" in self.feats(line, i + 1))
        return next(adding, stop + 1) - 1
