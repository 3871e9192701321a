"""A line to its clauses: where one ends that tells of something and another begins with a subject of its own.

'Minister Berg stressed that trade grows, and | it was agreed that …'; 'They discussed it; | emphasis was put on …'.
"""

from __future__ import annotations

from msgspec.structs import replace

from dragoman.reading.judging import JudgementReader
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.words import Predicate

_SHORTEST = 4  # items of a clause about which another one goes on
_PHRASE = 16  # items within which a subject meets its verb
_IT = frozenset({"it", "il"})
_WERE = frozenset({"was", "were", "has been", "have been", "had been", "been", "été", "fut", "furent"})
_WITH = frozenset({"with", "avec"})
_MANY = frozenset({"were", "are", "have", "have been", "ont", "ont été", "sont", "furent", "étaient"})
_CONTRASTING = ("while", "whereas", "whilst", "tandis qu", "alors qu")
_APART = frozenset({";"})
_PLACED = frozenset({"mis", "posé", "porté"})
_THEN = frozenset({"then", "puis", "ensuite", "later", "afterwards"})
_MEANWHILE = _THEN | {"s'", "s’", "se"}  # what may stand between 'and' and the verb, beside adverbs
_TO_ONE_MET = 6  # items from 'met' to the name: 'met with the visiting'
_TO_CLAUSE = lemmas("to-clause")  # behind which a clause may stand without 'that'


class JoinedReader(JudgementReader):
    """Cuts a line where a clause with a subject of its own goes on with the story."""

    def parts(self, line: Line) -> list[tuple[int, int]]:
        """The clauses of a line, from item to item, what joins them left out; one when nothing is to be cut."""
        whole = [(0, len(line.symbols))]
        related = any(word.endswith("which") for word in line.words)
        if (self.joiner.isdisjoint(line.present) and not related) or not self._may_be_cut(line):
            return whole
        out, begin = [], 0
        for j, symbol in enumerate(line.symbols):
            comma = self._answered_from(line, j) if related else -1
            if comma > begin:
                out.append((begin, comma))
                begin = j + 1
                continue
            if symbol not in self.joiner or j <= begin:
                continue
            start = self._clause_from(line, j)
            told = self._tells_on(line, start, j) if start > 0 else -1
            if told < 0 or not self._told_before(line, begin, j, told):
                continue
            end = j
            while end > begin and line.symbols[end - 1] in self.joining:
                end -= 1
            out.append((begin, end))
            begin = start
        return [*out, (begin, len(line.symbols))] if out else whole

    def next_deed(self, line: Line, first: int, stop: int) -> int:
        """'discussed trade with A, | and met B', 'a évoqué la crise avec A, | puis reçu B': the item between `first`
        and `stop` where a verb of meeting goes on with what was done; `stop` where none does."""
        symbols = line.symbols
        for v in range(first + 2, stop):
            if symbols[v] in self.rel or symbols[v] in self.that:
                return stop
            if line.word(v) in _THEN and symbols[v - 1] in self.comma and self._names_next_guest(line, first, v):
                return v - 1  # 'a reçu A, avec qui il a parlé de la pêche, | puis B'
            if symbols[v] not in self.contact or not self._meets_someone(line, v):
                continue
            at = self._joined_at(line, v)
            if at > first:
                return at
        return stop

    def _names_next_guest(self, line: Line, first: int, k: int) -> bool:
        """Whether somebody named stands behind 'then' at item `k`, and what is told from `first` on is told of another
        guest, in a clause of its own."""
        i = k + 1
        while i < len(line.symbols) - 1 and line.symbols[i] in self.det | self.adj:
            i += 1
        told = next((j for j in range(first - 1, -1, -1) if line.symbols[j] in self.rel), 0)
        received = any(line.symbols[j] in self.contact for j in range(told))
        return told > 0 and received and line.symbols[i] in self.named

    def _meets_someone(self, line: Line, v: int) -> bool:
        """Whether somebody named stands right behind verb item `v`, but for the words that lead to him."""
        k = v + 1
        between = self.det | self.adj | self.prep | self.date | self.plain_adv
        while k < min(len(line.symbols) - 1, v + _TO_ONE_MET) and line.symbols[k] in between:
            if line.word(k) in ("by", "par"):
                return False  # 'the help given and received by A'
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.named

    def _joined_at(self, line: Line, v: int) -> int:
        """The item that joins verb item `v` to the story: 'A, | and then met', ', | puis a reçu'; -1 for none."""
        symbols, k, helped, then = line.symbols, v - 1, False, False
        while k > 0:
            word = line.word(k)
            if symbols[k] not in self.aux and symbols[k] not in self.plain_adv and word not in _MEANWHILE:
                break
            helped, then, k = helped or symbols[k] in self.aux, then or word in _THEN, k - 1
        joined = symbols[k] in self.conj
        if k < 1 or not (joined or then):
            return -1
        before = k - 1 if joined else k
        apart = symbols[before] in self.comma or symbols[before] in self.named
        near = joined and k == v - 1 and not line.word(v).endswith(("ing", "ant"))  # 'chaired a session and received A'
        return before + 1 if apart or helped or near else -1

    def _answered_from(self, line: Line, j: int) -> int:
        """'informed her of the aid, | for which | the latter thanked him': the comma before item `j`, behind which
        somebody says something of what was told; else -1."""
        symbols, n = line.symbols, len(line.symbols)
        if not line.word(j).endswith("which") or j < _SHORTEST or j + 2 >= n:
            return -1
        comma = j - 1 if " " in line.word(j) else j - 2  # 'for which' is one item, or two
        led = symbols[comma] in self.comma and (comma == j - 1 or symbols[j - 1] in self.prep)
        if not led or not line.mentions(j + 1) or symbols[j + 1] not in self.who | self.pron:
            return -1
        k = j + 2
        while k < n and (symbols[k] in self.aux or symbols[k] in self.plain_adv):
            k += 1
        says = k < n and symbols[k] in self.plain_verb and "fin" in self.feats(line, k)
        if any(symbols[i] in self.comma and symbols[i + 1] in self.aux | self.plain_verb for i in range(k, n - 1)):
            return -1  # 'said that the port, for which the minister had asked, was ready'
        return comma if says and any(symbols[i] in self.told_by for i in range(comma)) else -1

    def part_of(self, line: Line, first: int, end: int) -> Line:
        """The items of a line from `first` to `end`, as a line."""
        symbols = line.symbols[first:end]
        return Line(
            line.sentence, symbols, line.string[first:end], frozenset(symbols), line.first[first:end],
            line.last[first:end], line.found[first:end], line.words[first:end], line.resolving, relaying=line.relaying,
        )  # fmt: skip

    def moved(self, predicate: Predicate, by: int) -> Predicate:
        """A predicate of a part as one of the line that the part begins in at item `by`."""
        subject = predicate.subject
        item = subject.item + by if subject.item >= 0 else subject.item
        addressee = predicate.addressee + by if predicate.addressee >= 0 else predicate.addressee
        told = self.moved(predicate.told, by) if predicate.told is not None else None
        moved = replace(subject, item=item)
        return replace(predicate, item=predicate.item + by, subject=moved, addressee=addressee, told=told)

    def _may_be_cut(self, line: Line) -> bool:
        verbs = sum(map(self.told_by.__contains__, line.symbols))
        return verbs + ("there" in line.words) > 1 and not self.attributions(line) and self.opinion(line) is None

    def _clause_from(self, line: Line, j: int) -> int:
        """The item behind what joins two clauses at item `j`, or -1 when it joins something else."""
        symbols, n = line.symbols, len(line.symbols)
        quoted = not self.quote.isdisjoint(line.present)
        within = quoted and sum(map(self.quote.__contains__, symbols[:j])) % 2
        opened = "(" in line.words and line.words[:j].count("(") > line.words[:j].count(")")
        led = symbols[j] in self.subord and not line.word(j).startswith(_CONTRASTING)
        if within or opened or led:
            return -1
        k = j + 1
        while k < n - 1 and (symbols[k] in self.conj or symbols[k] in self.comma or symbols[k] in self.plain_adv):
            if line.word(k) == "there":
                break
            k += 1
        return k if k < n - 1 else -1

    def _tells_on(self, line: Line, s: int, j: int) -> int:
        """The verb of the clause that begins with item `s`, if it goes on with the story; else -1."""
        symbols, n = line.symbols, len(line.symbols)
        with_whom, s = s, self._past_partner(line, s)
        if with_whom < s and symbols[s] in self.pron:
            return s + 1 if self._narrates(line, s + 1) or symbols[s + 1] in self.contact else -1
        if symbols[s] in self.stressed:
            return s
        if line.word(s) in _IT:
            return self._passive_from(line, s + 1)
        if line.word(s) == "there":
            near = symbols[s + 2 : s + 6]
            talks = any(x in self.attitude or x in self.talks for x in near)
            return s + 1 if line.word(s + 1) in _WERE and talks else -1
        begins = symbols[s] in self.det or symbols[s] in self.attitude or symbols[s] in self.talks
        named = symbols[s] in self.who
        apart = symbols[j] not in self.conj or line.word(j) in _APART
        if not (begins or named or apart):
            return -1
        k = s
        while k < min(n, s + _PHRASE):
            symbol = symbols[k]
            if symbol in self.aux:
                last = k - 1
                break
            fin = symbol in self.plain_verb and "fin" in self.feats(line, k)
            if fin and symbol not in self.event:
                return k if self._by_those(line, s, k, k) and not self._begins_later(line, s, k) else -1
            if symbol in self.punct or symbol in self.relating or symbol in self.subord or symbol in self.quote:
                return -1
            k += 1
        else:
            return -1
        if k == s:
            return -1
        v = self._passive_from(line, k)
        if v < 0:
            v = self._verb_behind(line, k)
            return v if v > 0 and self._by_those(line, s, k, v) and not self._begins_later(line, s, k) else -1
        if any(symbol in self.who and symbol not in self.talks for symbol in symbols[last : last + 1]):
            return -1
        if line.word(k) in _MANY:
            parted = apart or symbols[j - 1] in self.comma  # no 'the ties and the visits were praised'
            return v if parted and line.word(last).endswith(("s", "x")) else -1
        return -1 if self._begins_later(line, s, k) else v

    def _past_partner(self, line: Line, s: int) -> int:
        """'while | with Minister A | she discussed': where the subject of a clause stands that begins with whom."""
        if line.word(s) not in _WITH:
            return s
        k = s + 1
        while k < len(line.symbols) - 2 and (line.symbols[k] in self.det or line.symbols[k] in self.poss):
            k += 1
        if line.symbols[k] not in self.who:
            return s
        k += 1 + (line.symbols[k + 1] in self.comma if k + 2 < len(line.symbols) else 0)
        return k if k < len(line.symbols) - 1 and line.symbols[k] in self.who | self.det | self.pron else s

    def _begins_later(self, line: Line, s: int, k: int) -> bool:
        """'fish and energy, and | the talks | touched on': whether another conjunction before verb item `k` begins its
        clause."""
        inner = (i for i in range(s + 1, k - 1) if line.symbols[i] in self.joiner)
        return any((start := self._clause_from(line, i)) > 0 and self._tells_on(line, start, i) > 0 for i in inner)

    def _by_those(self, line: Line, s: int, k: int, v: int) -> bool:
        """Whether talks, or people named or told of together, are the subject of verb `v` in the clause from `s` on,
        and what they did is told as past; `k` is its first auxiliary, or the verb.
        """
        last = k - 1
        while last > s and self._skipped(line, last):
            last -= 1
        if line.symbols[last] in self.joining or not self._narrates(line, v):
            return False
        named = line.symbols[last] in self.who and line.word(last) not in _IT
        if named:
            return True
        subject = self.subject(line, v)
        return subject.kind == "event" and s <= subject.item < v

    def _verb_behind(self, line: Line, k: int) -> int:
        """The participle behind the auxiliary at item `k`, or -1."""
        while k < len(line.symbols) and (line.symbols[k] in self.skip or line.word(k) in self.reflexive):
            if line.word(k) in self.future_words:
                return -1
            k += 1
        told = k < len(line.symbols) and line.symbols[k] in self.verb and "pp" in self.feats(line, k)
        return k if told else -1

    def _passive_from(self, line: Line, k: int) -> int:
        """The verb of a passive told as past whose auxiliary begins with item `k`, or -1."""
        past = False
        while k < len(line.symbols) and line.symbols[k] in self.skip:
            past = past or line.word(k) in _WERE
            if line.word(k) in self.future_words:
                return -1
            k += 1
        if not past or k >= len(line.symbols):
            return -1
        told = line.symbols[k] in self.verb and "pp" in self.feats(line, k)
        placed = line.word(k) in _PLACED and "accent" in line.words[:k]
        return k if told or placed or line.symbols[k] in self.stressed else -1

    def _told_before(self, line: Line, begin: int, j: int, told: int) -> bool:
        """Whether the clause up to item `j` tells of something as past, and nothing that it reports goes on behind."""
        symbols = line.symbols
        outer = next((i for i in range(begin, j) if self._reports(line, i)), -1)
        if outer < 0:
            return False
        opened = next((i for i in range(j - 1, outer - 1, -1) if self._opens_clause(line, i)), -1)
        if opened < 0 or line.word(j) in _APART:
            return True
        if not self._narrates(line, outer) or not self._parted(line, j, opened) or self._perfect(line, told):
            return False
        inside = range(opened + 1, j)
        return not any(
            line.word(i) in _WERE
            or (symbols[i] in self.aux and line.word(i) in self.have_words and self.pack.language == "fr")
            or self._narrates(line, i)
            or (symbols[i] in self.low and line.word(i).endswith("ed") and self.pack.language == "en")
            for i in inside
        )

    def _parted(self, line: Line, j: int, opened: int) -> bool:
        """Whether the clause reported from item `opened` on has had its verb before item `j`, or something parts the
        two: no 'said that he | and the envoys agreed'.
        """
        symbols = line.symbols
        if symbols[j] not in self.conj or symbols[j] in self.subord or symbols[j - 1] in self.comma:
            return True
        return any(
            symbols[i] in self.aux or (symbols[i] in self.plain_verb and "fin" in self.feats(line, i))
            for i in range(opened + 1, j)
            if symbols[i] not in self.event
        )

    def _perfect(self, line: Line, v: int) -> bool:
        """'and the envoys have shown': English, which may go on inside what is said."""
        near = range(max(0, v - 3), v)
        return self.pack.language == "en" and any(line.word(i).split()[0] in ("has", "have") for i in near)

    def _reports(self, line: Line, v: int) -> bool:
        """Whether item `v` is a finite verb of telling, or stands for one."""
        if self._narrates(line, v) or (line.word(v) in _WERE and line.word(v - 1) == "there"):
            return True
        if line.word(v) in _PLACED and "accent" in line.words[:v]:
            return True
        told = line.symbols[v] in self.plain_verb and line.symbols[v] not in self.event
        return told and self._form(line, v, self.feats(line, v))[0] in ("fin", "pass")

    def _opens_clause(self, line: Line, i: int) -> bool:
        if line.symbols[i] in self.linking or line.symbols[i] in self.rel:
            return True
        verb = self.verb_of(line, i) if line.symbols[i] in self.quoting else None
        return verb is not None and verb[0] in _TO_CLAUSE

    def _narrates(self, line: Line, v: int) -> bool:
        """Whether verb `v` is told as past: 'stressed', 'was discussed', 'a souligné', 'ont été évoqués'."""
        if line.symbols[v] in self.stressed:
            return True
        if line.symbols[v] not in self.plain_verb or line.symbols[v] in self.event:
            return False
        feats, k = self.feats(line, v), v - 1
        while k >= 0 and line.symbols[k] in self.skip and line.symbols[k] not in self.aux:
            k -= 1
        helped = k >= 0 and line.symbols[k] in self.aux and line.word(k) not in self.future_words
        if helped:
            return "pp" in feats
        english = self.pack.language == "en"
        return "fin" in feats and english and self._tense(line, v) == "past" and "inf" not in feats
