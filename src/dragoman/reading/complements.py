"""A predicate to its content: construction, addressee, where the words begin."""

from __future__ import annotations

from dragoman.reading.addressees import BEING
from dragoman.reading.asides import ABOUT, NOT, AsideReader
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.restated import declines_to_speak, points_back, said_it
from dragoman.reading.saidclauses import SaidClauseReader
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import OBJECTS_TO, Predicate, Subject, Verb

_EXCHANGING = lemmas("exchanging")  # 'ont échangé une poignée de main'
_SAID_TO_FEEL = lemmas("said-to-feel")
_INTENDING = lemmas("intending")
_HANDING = lemmas("handing")
_TOLD = frozenset({"discuss", "assert", "inform", "~assert", "~inform"})  # acts that need something said
# what one does by giving a word: an account, a commitment, a warning
_GIVEN = frozenset({"inform", "pledge", "request", "propose", "warn", "apologise", "agree"})
_SETTING = 9  # items behind a passive within which the words end for the talks it was said at
_WHAT_IT_IS = frozenset({"a", "an", "as", "“", '"', "‘", "one of"})  # with which it begins
# 'called him a week ago'
_TIMES = frozenset({"day", "week", "month", "year", "second", "third", "number", "few", "couple"})
_TO_WHAT_IT_IS = 14  # items within which it begins
_TO_GIVEN = 7  # items within which the word given stands
_FELT_FOR = frozenset(["about", "over", "for", "with", "at", "regarding", "concerning", "towards", "to", "in", "pour"])
_RECALLING = lemmas("remembering")
_IS = frozenset({"is", "are", "was", "were", "has", "have", "had"})  # 'is an opportunity', one phrase of the lists
_SHARING = lemmas("sharing")
_ENGAGING = lemmas("engaging")
_TAKING_PART = frozenset({"dans", "auprès de", "auprès du", "auprès des", "aux côtés de", "aux côtés du", "avec"})
_TALKING_WITH = lemmas("talking-with")
_PROVIDING = lemmas("providing")  # to somebody that …, or a thing
_BROUGHT_TO = frozenset({"porter à la connaissance", "ressortir"})  # 'de l'opinion nationale | que'
_WISHES = frozenset({"hope", "welcome"})
_OPENING = 3  # items before the participle that a sentence opens with
_TO_AGENT = 5  # items: 'by | the country's foreign minister'
_BY = (" by", " par")
_BRIEFED = ("brief", "inform", "update", "apprise")
_SAYING_IT = frozenset({"assert", "inform", "assess"})
_COURTESIES = frozenset({"thank", "congratulate", "invite", "condole"})  # done to somebody, with no more said
_WHERE_SAID = frozenset({"in", "at", "during", "by"})  # behind 'it was said', where no content follows


class ComplementReader(AsideReader, SaidClauseReader):
    """Finds what a reporting verb reports."""

    def _held_in_common(self, line: Line, start: int) -> bool:
        """'and shared values', 'will share best practices', but 'shared her views', 'shared grave concerns'."""
        symbols = line.symbols
        if start >= len(symbols) or symbols[start] in self.det | self.poss | self.nominal | self.conj:
            return False
        if line.word(start).startswith("the "):
            return False  # 'the country', one phrase of the lists
        return all(line.value(k, "att") in (None, "-", "assert") for k in range(start, min(start + 4, len(symbols))))

    def _complement(
        self,
        line: Line,
        v: int,
        verb: Verb,
        subject: Subject,
        passive: bool,
        participle: bool,
        purpose: bool,
        negated: bool,
    ) -> Predicate | None:
        lemma, np, that, inf, flags, _ = verb
        symbols, n = line.symbols, len(line.symbols)
        i = v + 1 + (negated and v + 1 < n and line.word(v + 1) in NOT)
        addressee = -1
        agent = False  # 'was welcomed by the minister'
        while i < n and symbols[i] in self.plain_adv and not (i + 1 < n and line.word(i + 1) in POSSESSIVE):
            if (
                line.word(i) == "further"
                and i + 1 < n
                and symbols[i + 1] in self.adj | self.noun | self.attitude | self.org
            ):
                break  # 'supported | further integration'
            i += 1  # but 'welcomed | Sunday's summit'
        by = line.word(v).endswith(_BY)  # 'invited by', one phrase of the lists
        if passive and i < n and (by or line.word(i) in ("by", "par")):
            doer, last = self.done_by(line, i + (not by), of_words="weak" not in flags)
            if doer is not None:
                subject, agent, i = doer, True, last + 1
            elif subject.kind == "who":
                subject = Subject("none", subject.item)
        elif passive and subject.kind == "who":
            subject = Subject("none", subject.item)  # 'he was informed of …': nobody is named who did
        if "addressee" in flags and not passive:
            told_from, (i, addressee) = i, self._addressee(line, i)
            if addressee < 0 and inf == "request" and np == "request" and i > told_from and symbols[i] in self.that:
                i = told_from  # 'urged a solution | that protects all': what is asked for
            if addressee >= 0 and inf == "request" and not lemma.startswith("call "):
                i = self._past_rest(line, i)
        else:
            i, addressee = self._to_whom(line, i)
        if lemma in _BROUGHT_TO:
            i = next((k for k in range(i, min(n, i + _TO_WHAT_IT_IS)) if symbols[k] in self.that), i)
        if that not in ("-", ""):
            i = self._past_insert(line, i, flags)
        if inf not in ("-", ""):
            i = self._past_insert_to_infinitive(line, i)
        construction, start = self._construction(line, i, verb)
        if np in _COURTESIES and not passive and self._done_to_him(line, v):
            construction, start = "np", v  # 'elle l'a remercié', 'l'a félicité, espérant que …'
        holds = " " in line.word(v) and line.word(v).split()[0].endswith("ant")
        if construction == "np" and participle and v <= _OPENING and np in _WISHES and holds:
            start = v  # 'Tout en lui souhaitant plein succès, il a …': the verb holds its object
        if passive and construction == "quote" and symbols[start - 1] not in self.colon:
            construction, start = "np", i  # '« … a été réaffirmée », précise le communiqué': the mark closes
        act = {"that": that, "inf": inf, "np": np, "quote": that}[construction]
        stop = n
        if passive and construction == "inf" and subject.kind == "none":
            subject, stop = self._agent_behind(line, start, subject)
        if passive and construction == "inf" and act in ("-", "") and np.startswith("~"):
            construction, act = "np", np  # 'Readiness was confirmed to continue the talks'
        if (
            addressee >= 0
            and construction == "np"
            and start < n
            and symbols[start] in self.comma
            and act in _COURTESIES
        ):
            start = addressee  # 'While thanking his counterpart, he …'
        if construction == "np" and np.startswith("~") and not passive:
            start = self._past_more_addressed(line, start)
        if construction == "np" and np.startswith("~") and start < n - 1 and symbols[start] in self.comma:
            start = self._past_behalf(line, start)
        if construction == "np" and not passive and start < n - 1 and symbols[start] in self.comma:
            start = self._past_asides(line, start)
        while construction == "np" and v < start < n - 1 and symbols[start] in self.comma:
            start += 1
        if construction == "np" and not passive:
            start = self._past_setting_of(line, self._past_second_feeling(line, start))
        if construction == "np" and np == "discuss" and not passive:
            start = self._topic(line, start, flags)
            if start >= 0 and lemma in _TALKING_WITH:
                start = self._of_what(line, v, start)
            if start < 0:
                return None
        nowhere = construction == "np" and passive and subject.kind == "it" and start < n
        if (
            nowhere
            and line.word(start) in _WHERE_SAID
            and (line.word(0) == "as" or not self._holds_clause(line, start))
        ):
            return None  # 'As it was stressed in the palace'
        done_by = lemma.startswith("be ") and start < n and line.word(start) == "by" and "prep:by" not in flags
        if construction == "np" and done_by:
            return None  # 'The talks were prepared by the deputies'
        if construction == "np" and lemma in _SHARING and self._held_in_common(line, start):
            return None
        told = "addressee" in flags and start < n and symbols[start] in self.prep
        if lemma in _ENGAGING and construction == "np" and line.word(start) in _TAKING_PART:
            return None  # 's'est engagé dans le processus de paix': no word given
        if lemma in _PROVIDING and construction == "np" and not passive and self._provided(line, start, addressee):
            return None  # 'assure la présidence du Conseil', 'l'intérim': a deed
        if "telling" in flags and not self._gives_word(line, self.fronted_from(line, v) if passive else start):
            return None  # 'gave a dinner', 'provided support': a deed
        if "naming" in flags and (passive or construction != "np" or not self._says_what_it_is(line, start)):
            return None  # 'called the minister yesterday'
        if construction == "np" and passive and (i >= n - 1 or (agent and not told)):
            return self._fronted(line, v, verb, subject, negated)
        if (
            construction == "np"
            and (np in ("-", "", "~-") or (lemma == "insist" and "be" not in line.words) or self.framed(line, v))
            and that not in ("-", "")
            and "quote" in flags
            and not (passive or points_back(self, line, start, n))  # 'said this after a meeting she had'
            and self.pack.language == "en"
            and (
                (self.framed(line, v) or self._holds_clause(line, start))
                or (self.may_say_on(lemma, addressee) and self.says_on(line, v, start, subject))
            )
        ):
            construction = "that"  # 'said the mission has a broader goal'
        if construction in ("that", "np") and addressee < 0 and not passive and self.pack.language == "en":
            start = self.with_subject(line, v, start)
        act = {"that": that, "inf": inf, "np": np, "quote": that}[construction]
        given = passive and "addressee" in flags and np == "~-"
        if given and (given := not self.attitude.isdisjoint(symbols[start : start + 4])):
            subject = Subject("it")  # 'the ambassador was handed a note of protest'
        if (
            construction == "np"
            and passive
            and not given
            and subject.kind in ("none", "state", "event", "institution")
            and not ("addressee" in flags and symbols[start] in self.prep)
            and not (lemma.startswith(_BRIEFED) and " " in lemma)  # 'was briefed on | the accord'
        ):
            return self._fronted(line, v, verb, subject, negated)
        if construction == "np" and (self._tells_who_told(line, v, start) or self._spoke_to(line, lemma, start)):
            return None
        if construction == "inf" and act == "oppose" and declines_to_speak(line, start):
            return None  # 'declined to comment'
        if construction in ("inf", "np") and self.on_a_call(line, v, act):
            return None  # 'called on the President to brief him'
        told_it = construction == "np" and act.lstrip("~") in _SAYING_IT and "addressee" not in flags
        if told_it and not passive and self.pack.language == "fr" and said_it(self, line, v, start):
            return None
        if construction == "np" and not passive and start < n and np != "discuss" and points_back(self, line, start, n):
            return None  # 'said this in Oslo', 'expressed these views during a meeting': told before
        greets = construction == "np" and self._is_contact(line, v, act, addressee, start)
        if greets and (act != "welcome" or passive):
            return None
        to_guest = act in ("welcome", "support") and construction == "np" and addressee >= 0
        if to_guest and start < n and (symbols[start] in self.leading_to or symbols[start] in self.conj):
            start = addressee  # 'extended a welcome to the minister on behalf of her country'
        offered = construction == "np" and (act in ("propose", "~propose", "pledge", "~pledge") or lemma in _EXCHANGING)
        offered = offered or (lemma in _HANDING and construction == "np" and not passive)
        if offered and not self.gift.isdisjoint(symbols[start : start + _TO_GIVEN]):
            return None  # 'offered her guest a carpet'
        handed = 14 if lemma in _HANDING else 6 if lemma == "accept" else 4  # items, past when and where, or 'copies'
        if construction == "np" and lemma in _RECALLING and self._names_envoy_of(line, start):
            return None  # 'recalled its ambassador': a deed
        shown = not self.credentials.isdisjoint(symbols[start : start + handed])
        if construction == "np" and shown and act != "congratulate":
            return None  # 'presented her credentials', 'a soumis ses lettres de créance'
        if act in ("-", ""):
            if construction == "that" and np == "discuss" and addressee >= 0 and self.pack.language == "fr":
                return None  # 's'est entretenu avec M. Li, qu'il a félicité'
            if construction in ("inf", "that") and np not in ("-", "") and "quote" not in flags:
                act = np
            elif (
                construction == "np" and that not in ("-", "") and "addressee" in flags and addressee >= 0 and start < n
            ):
                act = that
            else:
                return None
        held = act in ("hope", "welcome") and " " in line.word(v) and start == v + 1 < n
        ended = held and symbols[start] in self.joining  # 'lui a souhaité plein succès, et …'
        listed = start == n - 1 and symbols[start] in self.colon and "joint" in flags  # 'The talks focused on:'
        if (start >= n - 1 and (start >= n or symbols[start] in self.punct) and not listed) or (
            ended and construction == "np"
        ):
            if addressee >= 0 and act in _COURTESIES:
                start = addressee
            elif construction == "np" and " " in line.word(v) and not passive and act not in _TOLD:
                start = v  # 'wished her well', 'lui a souhaité plein succès': the verb holds its object
            else:
                return None
        if line.word(start) in ("each", "each other", "one another") and start >= n - 3:
            return None  # 'consulted each other': on nothing
        if construction == "np" and np == "discuss" and start < n - 1 and f"prep:{line.word(start)}" in flags:
            start += self.pack.language == "en"  # 'focused mainly on | trade', 'was devoted to | trade'
        content = (line.start(start), line.end(n - 1))
        evidence_from = self._evidence_start(line, v, subject)
        if passive and construction == "quote":
            evidence_from = line.start(self.fronted_from(line, v))  # 'Plusieurs sujets ont été abordés : …'
        return Predicate(
            v, lemma, construction, act, flags, subject, content, (evidence_from, content[1]), addressee,
            passive, participle, purpose, False, negated, greets=greets,
            limit=line.start(stop) if stop < n else -1,
        )  # fmt: skip

    def _of_what(self, line: Line, v: int, start: int) -> int:
        """Where a French verb that tells of a talk says of what; -1 if nowhere: ', en privé, avec les siens'."""
        if start >= len(line.symbols):
            return -1  # 's'est entretenu avec un tel', where the line ends
        led = any(line.word(k) in ABOUT or line.symbols[k] in self.of for k in range(v + 1, start))
        leads = line.word(start) in ABOUT or (line.symbols[start] in self.of and line.word(start - 1) != "avec")
        if led or leads:
            return start
        return next((k for k in range(start + 1, len(line.symbols) - 1) if line.word(k) in ABOUT), -1)

    def _provided(self, line: Line, first: int, addressee: int) -> bool:
        """Whether what stands from item `first` on is a thing done, with nobody told of it: no support."""
        symbols = line.symbols
        noun = first + 1 < len(symbols) and symbols[first] in self.det
        return addressee < 0 and noun and self.attitude.isdisjoint(symbols[first : first + 4])

    def _agent_behind(self, line: Line, first: int, subject: Subject) -> tuple[Subject, int]:
        """'was invited to visit Oslo | by Minister X': who did it, named behind what it was done for, and where the
        words on it end; `subject` and the line's length where nobody is."""
        symbols, n = line.symbols, len(line.symbols)
        for i in range(first + 1, n - 1):
            if symbols[i] in self.comma or symbols[i] in self.aux:
                break
            if line.word(i) in ("by", "par"):
                k = i + 1
                while k < min(n - 1, i + _TO_AGENT) and symbols[k] not in self.named:
                    k += 1
                named = symbols[k] in self.named
                return (Subject("who", k, line.mentions(k), []), i) if named else (subject, n)
        return subject, n

    def _done_to_him(self, line: Line, v: int) -> bool:
        """'l'a | remercié.', 'le | félicite, espérant …': French, a pronoun tells to whom, and nothing for what."""
        symbols, n = line.symbols, len(line.symbols)
        i = v + 1
        while i < n and symbols[i] in self.plain_adv:
            i += 1
        told = i < n and symbols[i] not in self.punct and symbols[i] not in self.conj
        if told and "ing" not in self.feats(line, i):
            return False
        k = v - 1
        while k > 0 and (self._skipped(line, k) or line.word(k) == "en") and line.word(k) not in OBJECTS_TO:
            k -= 1
        return self.pack.language == "fr" and k >= 0 and line.word(k) in OBJECTS_TO

    def _gives_word(self, line: Line, first: int) -> bool:
        """'an update on …', 'with detailed information about …': from item `first` on a noun of telling comes first."""
        symbols = line.symbols
        for i in range(first, min(first + _TO_GIVEN, len(symbols))):
            if symbols[i] in self.attitude:
                return line.value(i, "att") in _GIVEN and symbols[i] not in self.contact  # but 'made calls on'
            acts = symbols[i] in self.plain_verb and "pp" not in self.feats(line, i)  # but 'a detailed update'
            if acts or symbols[i] in self.named or (symbols[i] in self.of and i > first):
                return False
        return False

    def _past_second_feeling(self, line: Line, i: int) -> int:
        """'was concerned | and deeply alarmed about | the escalation': the item behind the second participle."""
        symbols, n = line.symbols, len(line.symbols)
        k = i + 1
        if i >= n or symbols[i] not in self.conj:
            return i
        while k < n and symbols[k] in self.plain_adv:
            k += 1
        if k + 2 >= n or ("pp" not in self.feats(line, k) and symbols[k] not in self.low):
            return i
        return k + 2 if symbols[k + 1] in self.prep else i

    def _says_what_it_is(self, line: Line, first: int) -> bool:
        """'called | the accord a milestone': an object from item `first` on, with what it is right behind it."""
        symbols, n = line.symbols, len(line.symbols)
        for i in range(first, min(first + _TO_WHAT_IT_IS, n - 1)):
            acts = "fin" in self.feats(line, i) and symbols[i] not in self.event  # but 'the talks'
            if acts or symbols[i] in self.comma or (symbols[i] in self.conj and line.word(i) != "as"):
                return False
            if i > first and line.word(i) in _WHAT_IT_IS:
                return symbols[i - 1] not in self.prep and line.word(i + 1) not in _TIMES
            told = i > first and (symbols[i - 1] in self.event or symbols[i - 1] in self.noun)
            told = told or (i > first + 1 and symbols[i - 1] in self.state and symbols[i - 2] in self.prep)
            if told and symbols[i] in self.describes and (symbols[i + 1] in self.punct or symbols[i + 1] in self.conj):
                return True  # 'called the talks | fruitful'
        return False

    def _construction(self, line: Line, i: int, verb: Verb) -> tuple[str, int]:
        symbols, n = line.symbols, len(line.symbols)
        _, np, that, inf, *_ = verb
        if i < n and symbols[i] in self.comma and i + 1 < n and symbols[i + 1] in self.that:
            i += 1
        if i < n and symbols[i] in self.that:
            return "that", i + 1
        for k in range(i, min(i + 2, n)):
            if (
                symbols[k] in self.comma
                and np not in ("-", "")
                and k + 2 < n
                and symbols[k + 1] in self.quote
                and self.quotes_noun(line, k + 2)
            ):
                return "np", k + 2  # 'a exprimé à l'émir, « la tristesse … »'
            if (
                (symbols[k] in self.colon or (symbols[k] in self.comma and k + 1 < n and symbols[k + 1] in self.quote))
                and that not in ("-", "")
                and k + 1 < n
            ):
                return "quote", k + 1
        if i + 2 < n and symbols[i] in self.quote and symbols[i + 1] in self.to and inf not in ("-", ""):
            return "inf", i + 1  # 'promising “to work for peace”'
        if i < n and symbols[i] in self.quote:
            if np not in ("-", "") and i + 1 < n and self.quotes_noun(line, i + 1):
                return "np", i + 1  # 'ont exprimé « leur satisfaction … »'
            if verb[0] in _SAID_TO_FEEL and i + 1 < n:
                return "np", i  # 's'est dite « très heureuse »'
            if that not in ("-", ""):
                return "quote", i
        k = i
        if k < n and (symbols[k] in self.to or symbols[k] in self.prep) and k + 1 < n:
            k += 1
            while k < n and symbols[k] in self.adv:
                k += 1
            to = self.pack.language != "en" or symbols[i] in self.to or line.word(i).endswith("to")  # no 'for support'
            if k < n and (
                (to and symbols[k] in self.inf_form)
                or (line.word(k) in BEING and inf not in ("-", ""))
                or (
                    line.word(k).split()[0].endswith(("er", "ir", "re", "oir"))
                    and self.pack.language == "fr"
                    and symbols[k] in self.infinitival
                )
            ):
                return "inf", i
            led = inf in ("-", "") and f"prep:{line.word(i)}" in verb[4]  # 'was devoted to | trade'
            named = k < n and line.sentence.text[line.start(k) : line.end(k)].istitle()  # 'invited him to | Gdansk'
            if k < n and symbols[i] in self.to and symbols[k] not in self.not_infinitive and not (led or named):
                return "inf", i
        meant = line.value(i, "verb") if verb[0] in _INTENDING and i < n else None
        talks = isinstance(meant, tuple) and meant[1] == "discuss"  # 'compte évoquer la pêche': talks to come
        if verb[0] in _INTENDING and i < n and not talks and line.word(i).endswith(("er", "ir", "re", "oir")):
            return "inf", i  # 'entend renforcer', 'compte ouvrir': an infinitive without a preposition
        if i + 1 < n and symbols[i] in self.neg and symbols[i + 1] in self.to:
            return "inf", i  # 'urged Norway not to leave'
        if i < n and inf not in ("-", "") and line.word(i).startswith("to "):
            return "inf", i  # 'to host', one phrase of the lists
        if self.pack.language == "en" and that not in ("-", "") and i < n and self._bare_clause(line, i):
            return "that", i
        return "np", i

    def _bare_clause(self, line: Line, i: int) -> bool:
        """'said the United States will continue': a clause without 'that'."""
        symbols, n = line.symbols, len(line.symbols)
        first = i
        while i < n and (symbols[i] in self.det or symbols[i] in self.adj):
            i += 1
        if i >= n or symbols[i] not in self.nominal:
            return False
        if symbols[i] in self.pron and i + 1 < n and first == i:
            return symbols[i + 1] not in self.prep and symbols[i + 1] not in self.punct
        k = i + 1
        while k < n and symbols[k] in self.adv:
            k += 1
        return k < n and (
            symbols[k] in self.aux
            or (symbols[k] in self.verb and "fin" in self.feats(line, k))
            or line.word(k).split()[0] in self.future_words  # 'would sign', one phrase of the lists
        )

    def _holds_clause(self, line: Line, i: int) -> bool:
        """Whether a finite verb follows from item i on, before any preposition that leads a gerund."""
        for k in range(i, len(line.symbols)):
            helped = line.symbols[k] in self.aux or line.word(k).split()[0] in _IS
            if helped or "fin" in self.feats(line, k):
                return True
            if line.word(k) in ("by", "while") or line.symbols[k] in self.rel:
                return False
            if line.symbols[k] in self.bare_noun and line.word(k).endswith("ed"):
                return True  # a verb that no list knows
        return False

    def _fronted(self, line: Line, v: int, verb: Verb, subject: Subject, negated: bool) -> Predicate | None:
        """A passive whose content is its subject: 'the importance of trade was highlighted'."""
        lemma, np, _, _, flags, _ = verb
        symbols = line.symbols
        agent = subject if subject.kind in ("who", "state", "institution") and subject.item > v else Subject("it")
        if (
            (subject.kind not in ("none", "state", "event", "institution") and agent is not subject)
            or np in ("-", "")
            or ("active" in flags and agent is not subject)  # but 'un prêt a été annoncé | par l'Ambassadeur'
            or np == "invite"  # 'was invited and came': to what, nothing tells
        ):
            return None
        start = line.start(self.fronted_from(line, v))
        last = v - 1
        while last > 0 and (self._skipped(line, last) or line.symbols[last] in self.comma):
            last -= 1
        end = line.end(last)
        if end <= start or symbols[last] in self.rel or line.word(last) == "as":
            return None  # 'the victims who are mourned'
        if np != "discuss" and points_back(self, line, line.item_at(start), last + 1):
            return None  # 'These views were expressed in a meeting with'
        after, n, opens = v + 1, len(symbols), line.item_at(start)
        short = last - opens <= 1 and after < n - 1
        if np == "discuss" and (named := self.named_behind(line, opens, last, v)) > 0:
            content = (line.start(named), line.end(n - 1))
            return Predicate(v, lemma, "np", np, flags, agent, content, (start, content[1]), passive=True)
        if short and lemma in ("exchange", "échanger") and line.word(after) in ABOUT:
            content = (line.start(after + 1), line.end(n - 1))  # 'Views were exchanged on | fisheries'
            return Predicate(v, lemma, "np", "discuss", flags, agent, content, (start, content[1]), passive=True)
        some = symbols[opens] not in self.det or line.word(opens) == "des"
        felt = short and symbols[last] in self.attitude and some
        if felt and line.word(after).split()[0] in _FELT_FOR:
            end = line.end(n - 2 if symbols[n - 1] in self.punct else n - 1)  # 'Concern was expressed | about the war'
        told_to = after < n and symbols[after] in self.prep and symbols[opens] in self.det
        # 'A protest was lodged with the ambassador over …': with whom and over what belongs to it
        lodged = told_to and last - opens <= 1 and symbols[last] in self.attitude
        held = lodged and n - 2 > v and symbols[n - 1] in self.punct
        words = line.end(n - 2 if held else self._setting_behind(line, v))
        return Predicate(
            v, lemma, "np", np, flags, agent, (start, end), (start, max(words, end)), passive=True, negated=negated
        )  # fmt: skip

    def _setting_behind(self, line: Line, v: int) -> int:
        """The last item of where it was said behind passive verb `v`: 'was stressed | during the talks'; else `v`."""
        symbols, n = line.symbols, len(line.symbols)
        if v + 1 >= n or symbols[v + 1] not in self.setting:
            return v
        for k in range(v + 2, min(n, v + _SETTING)):
            if symbols[k] in self.punct:
                return k - 1 if any(s in self.event for s in symbols[v + 2 : k]) else v
            if symbols[k] in self.plain_verb or symbols[k] in self.aux or symbols[k] in self.relating:
                break
        return v

    def _evidence_start(self, line: Line, v: int, subject: Subject) -> int:
        if subject.kind in ("who", "state", "institution") and 0 <= subject.item < v:
            k = subject.item
            while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj):
                k -= 1
            return line.start(k)
        if subject.kind == "group":
            return line.start(self._phrase_start(line, subject.item))
        k = v
        while k > 0 and line.symbols[k - 1] in self.skip:
            k -= 1
        return line.start(k)
