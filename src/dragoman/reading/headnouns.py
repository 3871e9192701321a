"""A chain of nouns to its head: 'the talks between X and Y' is the talks."""

from __future__ import annotations

import re

from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.verbtenses import VerbTenseReader
from dragoman.reading.words import Subject

_SHARED = (
    "foreign office"  # not London's alone: several ministries are called so, the house's own if it is not said whose
)
_ALL_TOLD = ("the two", "both", "les deux", "the sides", "the parties", "les parties")  # of a contact told of
_BETWEEN = frozenset({"between", "entre"})
_CONTRACTED = frozenset({"du", "des", "au", "aux", "d'", "d’"})
_GIVEN_OUT = frozenset({"statement", "communiqué", "message", "letter", "release", "interview", "speech"})
TEXTS = (  # how the words for texts end, in which something is said
    "déclaration",
    "lettres",
    "letters",
    "messages",
    "telegram",
    "télégramme",
    "note",
    "note verbale",
    "discours",
    "allocution",
    "message",
    "lettre",
    "statement",
    "declaration",
    "communique",
    "speech",
    "address",
    "letter",
    "communiqué",
    "text",
    "papers",
    "documents",
    "document",
    "intervention",
)
_BEGIN_CLAUSE = frozenset({"after", "before", "as", "since", "until"})  # before whoever acts, and the verb
_COUNTERPART = ("counterpart", "homologue", "colleague", "collègue", "confrère", "consœur", "consoeur")
_LED = ("led by", "headed by", "conduite par", "dirigée par")
_RETURNED = frozenset({"revenu", "intervenu"})
_HIS = frozenset({"his", "her", "their", "ses", "son", "sa", "leurs", "leur"})
_IN = frozenset({"au", "aux", "en", "à", "à la"})  # where a house stands
_BY_OR_FOR = re.compile(r"(?:invitation (?:of|from)|on behalf of|invitation (?:de|du|des|d'))(?: (?:la|l'))?$")

STAFFS = frozenset({"cabinet", "bureau", "équipe", "entourage", "services", "secrétariat"})  # of a minister
_SOURCES = frozenset({"source", "sources"})


class HeadFinder(VerbTenseReader):
    """Finds who or what a chain of nouns that ends before a verb is of."""

    def _head(self, line: Line, j: int) -> Subject:
        """The head of a chain of nouns that ends at item j: 'the talks between X and Y' is the talks."""
        symbols = line.symbols
        if symbols[j] in self.pron and (
            symbols[j] in self.it
            and line.word(j + 1 if j + 1 < len(symbols) else j) not in ("",)
            and self._impersonal(line, j)
        ):
            return Subject("it", j)
        if symbols[j] in self.it and self.pack.language == "en" and symbols[j] in self.pron:
            return Subject("institution", j, [], [])  # 'It also called for …': the house named before
        k = j
        while True:
            first = k
            while first > 0 and (symbols[first - 1] in self.det or symbols[first - 1] in self.adj):
                first -= 1
            listed = self._listed_states(line, k)
            if listed < k:
                k = listed
                break
            if (
                first > 1
                and symbols[first - 1] in self.conj
                and (symbols[k] not in self.pron or " " in line.word(k))  # 'the Minister and His Excellency'
                and self._like(line, first - 2, k)
            ):
                k = first - 2
                continue
            if first > 2 and symbols[first - 1] in self.conj and self._between(line, first - 2):
                k = j = first - 2  # 'the meeting between Minister X and | his counterpart Y'
                continue
            house = self._posted(line, k)
            if house is not None:
                return house
            if k > 0 and self._staff_of(line, k):
                return Subject("institution", k - 1, [], line.mentions(k)[0].states[:1])
            if k > 0 and self._serves(line, k - 1, k):
                k = j = k - 1  # 'Le porte-parole | du président X'
                continue
            if first > 1 and symbols[first - 1] in self.prep and symbols[j] not in self.pron:
                before = first - 2
                if line.word(first - 1) in _BEGIN_CLAUSE and (symbols[k] in self.who or symbols[k] in self.state):
                    break  # 'confirmed by the ministry after Minister X | met'
                if symbols[before] in self.event:
                    return Subject("event", before)
                if line.word(first - 1) in ("avec", "with") and (talks := self._talks_with(line, first - 1)) >= 0:
                    return Subject("event", talks)
                if symbols[before] in self.institution:
                    return self._institution(line, before)
                if symbols[before] in self.who:
                    k = before
                    j = before
                    continue
                if symbols[before] in self.located and before > 0:
                    before -= 1  # 'a party based in Lyon', 'the office operating in Chad'
                    if symbols[before] in self.nominal:
                        k = j = before
                        continue
                if symbols[before] in self.group:
                    return Subject("group", before)  # 'rebels in Sudan' do not speak for Sudan
                if symbols[before] in self.noun:
                    return self._noun(line, before)
            break
        return self._nominal(line, k, j)

    def _between(self, line: Line, k: int) -> bool:
        """Whether the people at item `k` are the first of those that something is between."""
        if line.symbols[k] not in self.named:
            return False
        while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj):
            k -= 1
        return k > 0 and line.word(k - 1) in _BETWEEN

    def _and_counterparts(self, line: Line, left: Subject) -> Subject:
        """'Minister A, his Polish counterpart B and his Austrian counterpart C met': A too, whose counterparts they
        are."""
        if left.item < 2:
            return left
        while left.kind == "who" and left.mentions and (at := self._whose_counterpart(line, left.item)) >= 0:
            left = Subject("who", at, [*line.mentions(at), *left.mentions], [])
        return left

    def _whose_counterpart(self, line: Line, first: int) -> int:
        """The item before 'his counterpart' at item `first` that names whose counterpart he is, or -1."""
        told = line.word(first)
        if not any(w in told for w in _COUNTERPART):
            return -1
        k = first - 1
        while k > 0 and (line.symbols[k] in self.det or line.symbols[k] in self.adj):
            k -= 1
        theirs = not _HIS.isdisjoint(told.split()[:1]) or not _HIS.isdisjoint(line.words[k + 1 : first])
        if k < 1 or not theirs:
            return -1
        if line.symbols[k] in self.conj and line.symbols[k - 1] in self.comma:
            k -= 1
        at = k - 1
        if line.symbols[k] not in self.comma | self.conj or not any(m.kind == "person" for m in line.mentions(at)):
            return -1
        leads = at > 0 and line.word(at - 1).endswith(_LED)
        return at if leads or (self._clause_initial(line, at) and not self.oblique(line, at)) else -1

    def _talks_with(self, line: Line, w: int) -> int:
        """'Sa rencontre au siège du ministère | avec l'ambassadrice': the talks at the beginning that 'with' at item
        `w` goes with, nothing but where they were between; or -1."""
        symbols, k = line.symbols, w - 1
        between = (self.noun, self.within_setting, self.institution, self.within, self.venue)
        while k >= 0 and any(symbols[k] in kind for kind in between):
            if symbols[k] in self.talks:
                before = self.before_phrase(line, k, -1)
                within = before >= 0 and symbols[before] in self.prep  # 'Après ses entretiens à Paris avec'
                return k if self._clause_initial(line, k) and not within else -1
            k -= 1
        return -1

    def oblique(self, line: Line, k: int) -> bool:
        """Whether a nominal stands inside another phrase: behind a preposition, or with 'du' or
        'au' in its own words.
        """
        first = k
        while first > 0 and (line.symbols[first - 1] in self.det or line.symbols[first - 1] in self.adj):
            first -= 1
        return (first > 0 and line.symbols[first - 1] in self.prep) or self._genitive(line, k)

    def _genitive(self, line: Line, k: int) -> bool:
        """'L'émissaire du président X': the preposition stands in the words of the name."""
        mention = next(iter(line.mentions(k)), None) if line.symbols[k] in self.who else None
        return mention is not None and mention.sentence.word(mention.first) in _CONTRACTED

    def _staff_of(self, line: Line, k: int) -> bool:
        """'Le cabinet | du ministre X', 'une source proche | du président': French, his staff and not he."""
        before = line.word(k - 1)
        near = before in STAFFS or (before == "proche" and k > 1 and line.word(k - 2) in _SOURCES)
        return near and self._genitive(line, k) and len(line.mentions(k)) == 1

    def _serves(self, line: Line, aide: int, k: int) -> bool:
        """'Le porte-parole | du président X': French, whether who is told at item `aide` is his whom item `k` names."""
        if line.symbols[aide] not in self.named or not self._genitive(line, k) or line.word(k).startswith("au"):
            return False
        return all(m.kind in ("alias", "side", "group") for m in line.mentions(aide))

    def _like(self, line: Line, left: int, right: int) -> bool:
        """Whether two nominals can be one coordinated subject: of one kind, and the left one not inside a phrase."""
        symbols = line.symbols
        alike = any(symbols[left] in kind and symbols[right] in kind for kind in (self.who, self.party))
        if symbols[left] in self.pron and left == 0 and symbols[right] in self.who:
            alike = bool(line.mentions(left))  # 'He and Minister Berg discussed …'
        if symbols[right] in self.pron and symbols[left] in self.named:
            alike = bool(line.mentions(right))  # 'the Minister and His Excellency'
        if symbols[left] in self.party and symbols[right] in self.who:
            alike = any(  # 'Denmark and its allies', but not 'praised Denmark and the two sides agreed'
                m.kind == "group" and not m.text.casefold().startswith(_ALL_TOLD) for m in line.mentions(right)
            )
        if not alike:
            return False
        k = left
        while k > 0 and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
            k -= 1
        return k == 0 or symbols[k - 1] not in self.prep

    def _impersonal(self, line: Line, j: int) -> bool:
        """'It was noted', 'il a été convenu': the pronoun stands for nobody when a form of 'be' and
        a participle follow.
        """
        symbols, n = line.symbols, len(line.symbols)
        k, be = j + 1, False
        while k < n and (
            symbols[k] in self.skip
            # 'Il a, par ailleurs, été convenu'
            or (symbols[k] in self.comma and (symbols[k - 1] in self.aux or symbols[k - 1] in self.plain_adv))
        ):
            if line.word(k) in self.reflexive:
                return False
            be = be or line.word(k) in self.be_words
            k += 1
        if line.word(j) == "il" and k < n and line.word(k) in _RETURNED:
            return False  # 'Il est revenu sur la situation': he did
        return be and k < n and "pp" in self.feats(line, k)

    def _nominal(self, line: Line, k: int, j: int) -> Subject:
        mentions: list[Mention] = []
        states: list[str] = []
        for i in range(k, j + 1):
            symbol = line.symbols[i]
            if symbol in self.who or symbol in self.pron:
                mentions.extend(line.mentions(i))
            elif symbol in self.state or symbol in self.org:
                value = self.state_value(line, i)
                if value:
                    states.append(value)
        if mentions:
            return Subject("who", k, mentions, states)
        if line.word(j).endswith(_SHARED):
            return Subject("institution", j, [], [])
        return Subject("state", k, [], states)

    def _institution(self, line: Line, j: int) -> Subject:
        states = []
        first = j
        while first > max(0, j - 3) and not (
            line.symbols[first - 1] in self.verb or line.symbols[first - 1] in self.punct
        ):
            first -= 1
        for i in range(first, min(len(line.symbols), j + 6)):
            if i > j and (line.symbols[i] in self.verb or line.symbols[i] in self.comma):
                break  # 'According to a ministry statement, | India's decision …'
            value = line.value(i, "iso")
            if isinstance(value, str) and not line.word(i).endswith(_SHARED):
                states.append(value.split("|")[0])
        return Subject("institution", j, [], states[:1])

    def _posted(self, line: Line, k: int) -> Subject | None:
        """'l'ambassade de Norvège | en Zambie', 'le consulat de Suisse | au Togo': the house, which is of the state
        named first and not of the one where it stands."""
        symbols = line.symbols
        if k < 3 or symbols[k] not in self.state or symbols[k - 2] not in self.state or line.word(k - 1) not in _IN:
            return None
        house = k - 3
        while house > 0 and (symbols[house] in self.of or symbols[house] in self.det):
            house -= 1
        sending = self.state_value(line, k - 2)
        if house == k - 3 or symbols[house] not in self.institution or not sending:
            return None
        return Subject("institution", house, [], [sending])

    def _by_its_account(self, line: Line, k: int) -> bool:
        """'Selon le ministère des Affaires étrangères, | le président, X, a reçu', 'At the invitation of the Polish
        government, | the President, X, visited': whether the house at item `k` is only named for what it tells or
        asks."""
        while k > 0 and line.symbols[k - 1] not in self.comma and not self._leads_house(line, k):
            k -= 1
        return self._leads_house(line, k)

    def _leads_house(self, line: Line, k: int) -> bool:
        """'according to', 'at the invitation of', 'au nom du', behind which a house does not act."""
        return line.symbols[k] in self.according or _BY_OR_FOR.search(line.word(k)) is not None

    def _noun(self, line: Line, j: int) -> Subject:
        symbols = line.symbols
        k = j
        while k > 0 and symbols[k] in self.adj:
            k -= 1
        of_state = symbols[k] in self.institution and any(self.state_value(line, i) for i in range(k + 1, j + 1))
        if k < j and (symbols[k] in self.power or of_state):
            return self._institution(line, k)  # 'le gouvernement polonais', 'le Parlement polonais'
        k = j
        while k >= 0 and (
            symbols[k] in self.noun or symbols[k] in self.adj or symbols[k] in self.event or symbols[k] in self.det
        ):
            if symbols[k] in self.event:
                return Subject("event", k)
            k -= 1
        if 0 <= k < j and symbols[k] in self.institution:
            return self._institution(line, k)  # 'le ministère des Affaires étrangères turc'
        if 0 <= k < j and symbols[k + 1] in self.of and any(m.kind in ("side", "group") for m in line.mentions(k)):
            return self._head(
                line, k
            )  # 'le ministère norvégien | des Affaires étrangères', 'les deux ministres | des …'
        if k > 0 and symbols[k] in self.prep:
            before = k - 1
            if symbols[before] in self.event:
                return Subject("event", before)
            if symbols[before] in self.institution:
                return self._institution(line, before)
            if symbols[before] in self.group:
                return Subject("group", before)
            if symbols[before] in self.who and symbols[before] not in self.pron and symbols[k] in self.of:
                return self._head(line, before)  # 'the foreign ministers of the Nordic countries'
        return Subject("none", j)

    def _listed_states(self, line: Line, k: int) -> int:
        """'Norway, Sweden(,) and Denmark | condemned …': where the list of three states or more begins that ends at
        item `k`, else `k`."""
        symbols = line.symbols
        i = self._before_article(line, k)
        if symbols[k] not in self.state or i < 1 or symbols[i] not in self.conj:
            return k
        i -= 1 + (symbols[i - 1] in self.comma)
        first = k
        several = 0
        while i >= 0 and symbols[i] in self.state:
            first, several = i, several + 1
            i = self._before_article(line, i)
            if i < 1 or symbols[i] not in self.comma or symbols[i - 1] not in self.state:
                break
            i -= 1
        opens = i < 0 or symbols[i] in self.comma or symbols[i] in self.that
        return first if several > 1 and opens else k

    def _before_article(self, line: Line, k: int) -> int:
        """The item before item `k` and its article."""
        k -= 1
        while k >= 0 and line.symbols[k] in self.det:
            k -= 1
        return k

    def _phrase_start(self, line: Line, j: int) -> int:
        """Where the phrase begins whose head is item j: 'the young Danish | farmers'."""
        before = self.det | self.adj | self.noun | self.party | self.unknown
        while j > 0 and line.symbols[j - 1] in before:
            j -= 1
        return j

    def _with_unknown(self, line: Line, j: int) -> Subject | None:
        """'The Danish government and the XYZ have agreed': the one who is known speaks, with somebody who is not."""
        k = j - 1
        while k > 0 and line.symbols[k] in self.det:
            k -= 1
        if k < 1 or line.symbols[k] not in self.conj or line.symbols[k - 1] not in self.institution:
            return None
        return self._institution(line, k - 1) if self._clause_initial(line, k - 1) else None

    def _paper(self, line: Line, k: int) -> Subject | None:
        """The house whose text ends at item `k`, with whose it is: 'a statement by the ministry', 'a press release'."""
        symbols = line.symbols
        if symbols[k] in self.institution:
            house = self._institution(line, k)
        elif symbols[k] in self.noun and self.is_text(line, k):
            house = Subject("institution", k, [], [])
        else:
            return None
        while k > 0 and symbols[k] not in self.leaves_phrase:
            k -= 1
        near = range(max(0, k - 6), house.item + 1)
        return house if any(self.is_text(line, i) or line.word(i).endswith("release") for i in near) else None

    def is_text(self, line: Line, j: int) -> bool:
        """Whether item `j` is a message, a letter, a statement; 'message de félicitations', one phrase, too."""
        noun = line.symbols[j] not in self.plain_verb or (j > 0 and line.symbols[j - 1] in self.det)
        message = line.value(j, "event") == "message"  # 'a cable', 'a telegram of condolences'
        return noun and (message or line.word(j).split(" de ")[0].endswith(TEXTS))

    def _folk(self, line: Line, j: int) -> Subject:
        """'The Poles', 'Poles and Czechs' as parties; 'ethnic Poles', 'young Poles' act for nobody."""
        states: list[str] = []
        k = j
        while k >= 0 and line.symbols[k] in self.folk:
            states.append(self.state_value(line, k) or "")
            first = k
            k -= 2 if k > 1 and line.symbols[k - 1] in self.conj and line.symbols[k - 2] in self.folk else 1
            if k < 0 or line.symbols[k] not in self.folk:
                break
        free = first == 0 or line.symbols[first - 1] in self.det or line.symbols[first - 1] in self.clause_start
        return Subject("state", first, [], states[::-1]) if free and all(states) else Subject("group", j)

    def _describing(self, line: Line, k: int) -> bool:
        """'X, visiblement | satisfait, a salué': French, a participle, in form a verb too, that an adverb of manner
        leads and a comma closes; or 'in a statement | issued on Monday, said', behind a text that somebody gave out."""
        if line.word(k - 1).split()[-1] in _GIVEN_OUT and k + 1 < len(line.symbols) and "pp" in self.feats(line, k):
            return line.symbols[k + 1] not in self.det
        led = k > 1 and line.word(k - 1).endswith("ment") and line.symbols[k - 2] in self.comma
        closed = k + 1 < len(line.symbols) and line.symbols[k + 1] in self.comma
        return self.pack.language == "fr" and led and closed and "pp" in self.feats(line, k)

    def _clause_initial(self, line: Line, k: int) -> bool:
        symbols = line.symbols
        while k > 0 and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
            k -= 1
        led = self.clause_start | self.embed  # 'a indiqué que la ministre, Anna Berg, a reçu'
        if k <= 0 or symbols[k - 1] in led:
            return True
        return symbols[k - 1] in self.adv and symbols[k - 1] not in self.prep  # not 'En | visite officielle'
