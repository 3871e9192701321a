"""A predicate to its content: construction, addressee, where the words begin."""

from __future__ import annotations

from dragoman.reading.forms import FormReader
from dragoman.reading.lines import Line
from dragoman.reading.restated import declines_to_speak, points_back
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import Predicate, Subject, Verb

_WITH = ("avec", "with")
_THEN = ("puis", "ensuite", "then")
_CONTRACTIONS = {
    "de": ("de", "du", "des", "d'", "de la", "de l'"),
    "à": ("à", "au", "aux", "à la", "à l'"),
    "sur": ("sur", "autour de", "au sujet de", "à propos de", "concernant"),
    "on": ("on", "about", "regarding", "concerning", "over"),
    "about": ("about", "on", "regarding", "concerning"),
}
# 'les dirigeants | des pays membres', 'avec la ministre, | de passage à Oslo'
_COUNTRIES = frozenset({"pays", "états", "membres", "jours", "passage", "retour", "séjour", "visite"})
_ARRIVED = ("arrivé", "venu", "chargé", "représentant", "dirigé")
_FURTHER = 25  # items within which the words for those addressed end
_EXCHANGING = frozenset({"exchange", "échanger"})  # 'ont échangé une poignée de main'
_ASIDES = 3  # inserts, one behind the other, between a verb and what it tells
_SAID_TO_FEEL = frozenset({"se dire", "se déclarer", "se montrer"})
_INTENDING = frozenset({"entendre", "compter"})
_HANDING = frozenset({"present", "présenter", "remettre", "soumettre", "submit", "hand over"})
_ABOUT = frozenset({"on", "about", "regarding", "concerning", "sur", "concernant", "autour de", "au sujet de"})
_TO = frozenset({"à", "au", "aux", "à la", "à l'", "with", "avec"})
_THROUGH = frozenset({"à travers", "through", "par", "by", "au-delà", "à"})
_TOLD = frozenset({"discuss", "assert", "inform", "~assert", "~inform"})  # acts that need something said
# what one does by giving a word: an account, a commitment, a warning
_GIVEN = frozenset({"inform", "pledge", "request", "propose", "warn", "apologise", "agree"})
_TO_GIVEN = 7  # items within which the word given stands
_FELT_FOR = frozenset({"about", "over", "for", "with", "at", "regarding", "concerning", "towards", "to", "in"})
_SET_BY = frozenset({"in", "at", "after", "before", "during", "following", "upon", "ahead of", "prior to", "while"})
_MEETING = frozenset({"meeting", "receiving", "hosting", "welcoming", "visiting", "meeting with"})
_RECALLING = frozenset({"recall", "rappeler"})
_ASKED_FOR = frozenset({"à", "à la", "à l'", "à l’", "au", "aux", "to", "for", "towards"})
_PRESS = frozenset({"television", "tv", "radio", "agency", "news", "service", "broadcaster"})
_MEDIA = frozenset(
    {"facebook", "twitter", "x", "instagram", "telegram", "linkedin", "youtube", "television", "tv", "radio", "social"}
)
_TEAM = 16  # items from 'welcomed' to 'led by', with the delegation between
_ON_OCCASION = frozenset({"upon", "after", "before", "at", "shortly", "soon", "in", "following", "during"})
_SPENT = frozenset({"weekend", "week", "days", "day", "lunch", "dinner", "breakfast", "coffee", "the weekend"})
ENVOYS = ("envoys", "ambassadors", "diplomats", "high commissioners", "heads of mission", "delegation")
_ONE_MET = frozenset({"him", "her", "them"})  # 'called on him in Oslo', but 'called on him to act'
_COURTESIES = frozenset({"thank", "congratulate", "invite", "condole"})  # done to somebody, with no more said


class ComplementReader(FormReader):
    """Finds what a reporting verb reports."""

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
        i = v + 1
        addressee = -1
        agent = False  # 'was welcomed by the minister'
        while i < n and symbols[i] in self.plain_adv and not (i + 1 < n and line.word(i + 1) in POSSESSIVE):
            i += 1  # but 'welcomed | Sunday's summit'
        if passive and i < n and line.word(i) in ("by", "par"):
            k = i + 1
            while k < n and symbols[k] in self.det:
                k += 1
            if k < n and symbols[k] in self.who:
                subject = Subject("who", k, line.mentions(k), [])
                agent, i = True, k + 1
            elif subject.kind == "who":
                subject = Subject("none", subject.item)
        elif passive and subject.kind == "who":
            subject = Subject("none", subject.item)  # 'he was informed of …': nobody is named who did
        if "addressee" in flags and not passive:
            i, addressee = self._addressee(line, i)
        else:
            i, addressee = self._to_whom(line, i)
        if that not in ("-", ""):
            i = self._past_insert(line, i)
        construction, start = self._construction(line, i, verb)
        if passive and construction == "quote" and symbols[start - 1] not in self.colon:
            construction, start = "np", i  # '« … a été réaffirmée », précise le communiqué': the mark closes
        act = {"that": that, "inf": inf, "np": np, "quote": that}[construction]
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
        while construction == "np" and start < n - 1 and symbols[start] in self.comma:
            start += 1
        if construction == "np" and not passive:
            start = self._past_setting_of(line, start)
        if construction == "np" and np == "discuss" and not passive:
            start = self._topic(line, start, flags)
            if start < 0:
                return None
        told = "addressee" in flags and start < n and symbols[start] in self.prep
        if "telling" in flags and not self._gives_word(line, self._fronted_from(line, v) if passive else start):
            return None  # 'gave a dinner', 'provided support': a deed
        if construction == "np" and passive and (i >= n - 1 or (agent and not told)):
            return self._fronted(line, v, verb, subject, negated)
        if (
            construction == "np"
            and np in ("-", "")
            and that not in ("-", "")
            and "quote" in flags
            and not passive
            and self.pack.language == "en"
            and (self._holds_clause(line, start) or (lemma == "say" and self._says_on(line, v, start, subject)))
        ):
            construction = "that"  # 'said the mission has a broader goal'
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
        ):
            return self._fronted(line, v, verb, subject, negated)
        if construction == "np" and (self._tells_who_told(line, v, start) or self._spoke_to(line, lemma, start)):
            return None
        if construction == "inf" and act == "oppose" and declines_to_speak(line, start):
            return None  # 'declined to comment'
        if construction == "np" and not passive and start < n and np != "discuss" and points_back(self, line, start, n):
            return None  # 'said this in Oslo', 'expressed these views during a meeting': told before
        greets = construction == "np" and self._is_contact(line, v, act, addressee, start)
        if greets and (act != "welcome" or passive):
            return None
        to_guest = act in ("welcome", "support") and construction == "np" and addressee >= 0
        if to_guest and start < n and symbols[start] in self.leading_to:
            start = addressee  # 'extended a welcome to the minister on behalf of her country'
        offered = construction == "np" and (act in ("propose", "~propose", "pledge") or lemma in _EXCHANGING)
        if offered and not self.gift.isdisjoint(symbols[start : start + 4]):
            return None  # 'offered her guest a carpet'
        handed = 14 if lemma in _HANDING else 4  # items, past when and where
        if construction == "np" and lemma in _RECALLING and self._names_envoy_of(line, start):
            return None  # 'recalled its ambassador': a deed
        if construction == "np" and not self.credentials.isdisjoint(symbols[start : start + handed]):
            return None  # 'presented her credentials', 'a soumis ses lettres de créance'
        if act in ("-", ""):
            if construction == "that" and np == "discuss" and addressee >= 0:
                return None  # 's'est entretenu avec M. Li, qu'il a félicité'
            if construction in ("inf", "that") and np not in ("-", "") and "quote" not in flags:
                act = np
            elif (
                construction == "np" and that not in ("-", "") and "addressee" in flags and addressee >= 0 and start < n
            ):
                act = that
            else:
                return None
        if start >= n or (start == n - 1 and symbols[start] in self.punct):
            if addressee >= 0 and act in _COURTESIES:
                start = addressee
            elif construction == "np" and " " in line.word(v) and not passive and act not in _TOLD:
                start = v  # 'wished her well', 'lui a souhaité plein succès': the verb holds its object
            else:
                return None
        if line.word(start) in ("each", "each other", "one another") and start >= n - 3:
            return None  # 'consulted each other': on nothing
        content = (line.start(start), line.end(n - 1))
        evidence_from = self._evidence_start(line, v, subject)
        if passive and construction == "quote":
            evidence_from = line.start(self._fronted_from(line, v))  # 'Plusieurs sujets ont été abordés : …'
        return Predicate(
            v, lemma, construction, act, flags, subject, content, (evidence_from, content[1]), addressee,
            passive, participle, purpose, False, negated, greets=greets,
        )  # fmt: skip

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
                and symbols[k + 2] in self.quotable
            ):
                return "np", k + 2  # 'a exprimé à l'émir, « la tristesse … »'
            if (
                (symbols[k] in self.colon or (symbols[k] in self.comma and k + 1 < n and symbols[k + 1] in self.quote))
                and that not in ("-", "")
                and k + 1 < n
            ):
                return "quote", k + 1
        if i < n and symbols[i] in self.quote:
            if np not in ("-", "") and i + 1 < n and symbols[i + 1] in self.quotable:
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
                or (
                    line.word(k).endswith(("er", "ir", "re", "oir"))
                    and self.pack.language == "fr"
                    and symbols[k] in self.infinitival
                )
            ):
                return "inf", i
            if symbols[i] in self.to and symbols[k] not in self.not_infinitive:
                return "inf", i
        plain = verb[0] in _INTENDING and i < n and symbols[i] not in self.verb
        if plain and line.word(i).endswith(("er", "ir", "re", "oir")):
            return "inf", i  # 'entend renforcer', 'compte ouvrir': an infinitive without a preposition
        if i < n and inf not in ("-", "") and line.word(i).startswith("to "):
            return "inf", i  # 'to host', one phrase of the lists
        if self.pack.language == "en" and that not in ("-", "") and i < n and self._bare_clause(line, i):
            return "that", i
        return "np", i

    def _past_insert(self, line: Line, i: int) -> int:
        """'a indiqué, à l'issue de l'audience, que …', 'a déclaré devant la presse que …': past
        where and when it was said to what is said; item `i` when nothing is put in there.
        """
        symbols, n = line.symbols, len(line.symbols)
        none, i = i, self._past_when_and_where(line, i)
        if i >= n or symbols[i] in self.that:
            return i if i < n else none
        apart = symbols[i] in self.comma
        if not (apart or i > none or symbols[i] in self.setting or self._opens_setting(line, i)):
            return none
        for k in range(i + 1, min(n - 1, i + 16)):
            closed = symbols[k - 1] in self.comma and k > i + 1
            if symbols[k] in self.that or symbols[k] in self.colon:
                return k if closed or not apart or symbols[k] in self.colon else none
            if closed and symbols[k] in self.inf_form:
                return k
            led = (
                symbols[k - 1] in self.leading_to
                or (k + 1 < n and symbols[k + 1] in self.prep and "pp" in self.feats(line, k))  # 'published on'
                or symbols[k - 1] in self.conj
                or symbols[k - 1] in self.adj
                or k == i + 1
                or line.word(k - 1) in _MEETING
            )
            if symbols[k] in self.rel or (not led and (symbols[k] in self.det or symbols[k] in self.plain_verb)):
                return none
            if symbols[k] in self.aux and line.word(k) != "a":
                return none
        return none

    def _past_when_and_where(self, line: Line, i: int) -> int:
        """'a déclaré | le 3 mai à Oslo | que …', 'said | on Monday in Oslo | that …': past days and places."""
        symbols, n = line.symbols, len(line.symbols)
        while i < n:
            k = i
            while k < n and symbols[k] in self.leading and symbols[k] not in self.of:
                k += 1
            placed = k < n and k > i and symbols[k] in self.spot and symbols[k - 1] in self.prep  # not 'à la France'
            if not placed and (k >= n or symbols[k] not in self.date):
                break
            i = k + 1
        return i

    def _opens_setting(self, line: Line, i: int) -> bool:
        """'said on Tuesday', 'told them in Oslo', 'said after meeting X': where or when it was said, before 'that'."""
        if self.pack.language != "en" or i + 1 >= len(line.symbols):
            return False
        dated = any(line.symbols[k] in self.date for k in range(i, min(i + 3, len(line.symbols))))
        media = any(not _MEDIA.isdisjoint(line.word(k).split()) for k in range(i + 1, min(i + 5, len(line.symbols))))
        if line.word(i) == "on" and media:
            return True  # 'said on Facebook', 'on her official X account'
        return line.word(i) in _SET_BY or (line.word(i) in ("on", "by") and dated) or line.word(i) == "on social media"

    def _past_setting_of(self, line: Line, i: int) -> int:
        """'a salué | le 3 mai à Paris | les efforts': past days and places, when a noun phrase begins behind them."""
        k = self._past_when_and_where(line, i)
        return k if k < len(line.symbols) - 1 and line.symbols[k] in self.determined else i

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
        if v < 1 or symbols[v] not in self.quoting or symbols[v - 1] not in self.parting:
            return False
        if self.pack.language != "fr":  # ', reported the Bulgarian National Television'
            return start == v + 1 and line.word(n - 2 if symbols[n - 1] in self.punct else n - 1) in _PRESS
        k = start
        while k < n - 1 and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        return start < n and start == v + 1 and symbols[k] in self.institution

    def _is_contact(self, line: Line, v: int, act: str, addressee: int, start: int) -> bool:
        """'called on Minister X', 'welcomed Minister X': somebody met, nothing said."""
        n = len(line.symbols)
        if act == "request" and addressee >= 0:
            return not self._asks_for(line, start)
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
        return i < len(line.symbols) and line.symbols[i] in self.person and after not in ("'s", "'", "for", "pour")

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

    def _topic(self, line: Line, i: int, flags: frozenset[str]) -> int:
        """Where the topic of a talk begins, after with whom, where and when: 'discussed on Monday
        with X the crisis'.
        """
        symbols, n = line.symbols, len(line.symbols)
        i = self._past_names(line, i)
        i = self._past_partners(line, i)
        if i < n and line.word(i) == "over" and any(line.word(k) in _SPENT for k in range(i + 1, min(i + 4, n))):
            return -1  # 'engaged with X over the weekend'
        i = self._past_counting(line, i)
        dated = i + 1 < n and (symbols[i] in self.date or (symbols[i] in self.det and symbols[i + 1] in self.date))
        if i < n and symbols[i] in self.who and any(flag.startswith("prep:") for flag in flags):
            return -1  # 'a échangé tour à tour les ambassadeurs'
        if i < n - 3 and symbols[i] in self.setting and symbols[i + 1] in self.det and symbols[i + 3] in self.det:
            i += 3  # 'a évoqué devant la presse | l'essentiel des entretiens'
        led = {w for flag in flags if flag.startswith("prep:") for w in _CONTRACTIONS.get(flag[5:], (flag[5:],))}
        aside = dated or (i < n and symbols[i] in self._class("c:remote"))  # 'par téléphone avec …'
        if i < n and symbols[i] in self.of and symbols[i - 1] not in self.verb and not self._leads_topic(line, i):
            return -1
        if i < n - 1 and self._no_topic(line, i):
            return -1
        if i < n and symbols[i] in self.semicolon:
            return -1  # 'spoke with A; B; and C'
        if i < n and symbols[i] in self.rel:
            return -1  # 's'est entretenue avec les ministres, dont celui de la Pêche'
        if self._tells_partner(line, i):
            led = {word for word in led or _ABOUT if symbols[i] not in self._class("c:bearer") or word in _ABOUT}
            i = next((k for k in range(i + 2, n - 1) if line.word(k) in led), n)
            return i if i < n and not self._leads_names(line, i) else -1
        if i >= n or (symbols[i] not in self.joined and not aside):
            return i
        words = led or self.topic_words
        if line.word(i) in words:
            return i if i + 1 >= n or symbols[i + 1] not in self.date else -1  # 'talked to her on Monday'
        if line.word(i) in ("avec", "with"):
            k = i + 1
            while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
                k += 1
            if k + 1 < n and (symbols[k] in self.nominal or symbols[k] in self.collective):
                k += 1
                k = self._past_partners(line, k)
                while k < n - 1 and symbols[k] in self.plain_adv:
                    k += 1  # 'discussed with her colleagues today the future of …'
                if k >= n - 1:
                    return -1  # 'échangera avec X ainsi qu'avec Y': on nothing told
                leads = symbols[k] not in self.of or self._leads_topic(line, k)
                if leads and (symbols[k] in self.det or symbols[k] in self.attitude or symbols[k] in self.event):
                    return k
        k = i + 1
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        if k + 1 < n and symbols[k] in self.event and (symbols[k + 1] in self.det or symbols[k + 1] in self.noun):
            return k + 1  # 'discussed at the meeting the state of …'
        belongs = False  # a 'de' has led what belongs to a noun, and the next one goes on with it
        for k in range(i + 1, min(n, i + 16)):
            if line.word(k - 1) == "avant":
                return -1  # 's'est entretenue avec X, avant de se rendre à Lyon'
            if line.word(k) in words and symbols[k - 1] not in self.noun and line.word(k) not in ("avec", "with"):
                belongs = belongs or (symbols[k] in self.of and not self._leads_topic(line, k))
                if not (belongs and symbols[k] in self.of):
                    return k
            if symbols[k] in self.verb and "fin" in self.feats(line, k):
                return -1
        return -1

    def _tells_partner(self, line: Line, i: int) -> bool:
        """'a échangé avec l'émissaire, | porteur d'un message', 'une délégation | conduite par': French, what item `i`
        says is of the one talked with."""
        symbols = line.symbols
        if self.pack.language != "fr" or not 0 < i < len(symbols) - 1:
            return False
        behind = symbols[i - 1] in self.comma or symbols[i - 1] in self.named
        passing = symbols[i] in self.of and line.word(i + 1).startswith(("passage", "retour"))
        return behind and (passing or symbols[i] in self.describing or line.word(i).startswith(_ARRIVED))

    def _leads_names(self, line: Line, i: int) -> bool:
        """Whether item `i` leads to somebody named, and to no topic."""
        return i + 1 < len(line.symbols) and line.symbols[i + 1] in self.named

    def _past_counting(self, line: Line, i: int) -> int:
        """Past 'pour la première fois' at item i, where more of when and with whom follows."""
        counted = i + 1 < len(line.symbols) and line.word(i).endswith((" fois", " time"))
        return i + 1 if counted and line.symbols[i] in self.plain_adv else i

    def _no_topic(self, line: Line, i: int) -> bool:
        """'…, a-t-on appris', '… puis avec Mme Berg', '…, notamment Mme Berg': behind those one talked with."""
        k = i + 1
        while k < len(line.symbols) - 1 and (line.symbols[k] in self.leading or line.symbols[k] in self.plain_adv):
            k += 1
        further = line.symbols[i] in self.plain_adv and line.symbols[k] in self.named
        return line.symbols[i] in self.inverted or line.word(i).endswith("-t-on") or further

    def _past_names(self, line: Line, i: int) -> int:
        """'s'est entretenu avec ses homologues, la Rwandaise X et le Béninois Y, | sur la pêche': past who they are."""
        symbols, n = line.symbols, len(line.symbols)
        if not 0 < i < n - 1 or symbols[i - 1] not in self.comma or symbols[i] not in self.naming_one:
            return i
        for k in range(i + 1, min(n, i + _FURTHER)):
            if line.word(k) in _ABOUT and (symbols[k - 1] in self.named or symbols[k - 1] in self.parting):
                return k
            if symbols[k] in self.plain_verb or symbols[k] in self.aux:
                break
        return i

    def _leads_topic(self, line: Line, k: int) -> bool:
        """Whether the 'de' at item `k` leads what was talked of, not what the noun before it belongs to:
        's'est entretenu avec le chef | du Centre de crise', 'en visite | de trois jours'.
        """
        symbols, n = line.symbols, len(line.symbols)
        after = k + 1
        while after < n and symbols[after] in self.det:
            after += 1
        if after >= n or symbols[after] in self.date or line.word(after).split()[0] in _COUNTRIES:
            return False
        named = line.sentence.text[line.start(after)].isupper()
        if named or symbols[k - 1] in self.event or symbols[k - 1] in self.det or symbols[after] in self.num:
            return False  # also 'avec plusieurs | de ses homologues'
        return symbols[k - 1] not in self.who or symbols[k - 1] in self.named_alone or symbols[after] in self.subjects

    def _past_partners(self, line: Line, i: int) -> int:
        """Past 'ainsi qu'avec Y, puis avec Z' at item i: more of those talked with."""
        symbols, n = line.symbols, len(line.symbols)
        while i + 2 < n:
            k = i
            while k < n - 1 and (symbols[k] in self.conj or symbols[k] in self.comma or line.word(k) in _THEN):
                k += 1
            if k == i or line.word(k) not in _WITH:
                break
            i = next((j + 1 for j in range(k + 1, n) if symbols[j] in self.nominal), n)
        return i

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
            if line.symbols[k] in self.aux or "fin" in self.feats(line, k):
                return True
            if line.word(k) in ("by", "while") or line.symbols[k] in self.rel:
                return False
            if line.symbols[k] in self.bare_noun and line.word(k).endswith("ed"):
                return True  # a verb that no list knows
        return False

    def _says_on(self, line: Line, v: int, start: int, subject: Subject) -> bool:
        """'Berg said the treaty opens new ways': behind its subject a verb of saying, and more than a
        word of its own.
        """
        symbols = line.symbols
        told = subject.kind in ("who", "state", "institution") and 0 <= subject.item < v
        goes_on = start < len(symbols) - 4 and symbols[start] in self.determined and line.word(start) != "this"
        return told and goes_on and symbols[v - 1] not in self.comma

    def _addressee(self, line: Line, i: int) -> tuple[int, int]:
        """'informed his Russian counterpart about …': the addressee first; returns where the content begins."""
        symbols, n = line.symbols, len(line.symbols)
        k = i
        if k < n and (symbols[k] in self.to or line.word(k) in ("à", "au", "aux")):
            k += 1
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj) and symbols[k] not in self.that:
            k += 1
        if k < n and (symbols[k] in self.nominal or symbols[k] in self.institution) and symbols[k] not in self.that:
            j = k + 1
            if j < n and line.word(j) in POSSESSIVE:
                return k, -1  # 'requested Norway's support': the owner of what is asked for
            if symbols[k] in self.institution and j < n and symbols[j] in self.of:
                return i, -1  # 'thanked the Government of India for …'
            while (
                j < n
                and (symbols[j] in self.noun and symbols[j] not in self.attitude)
                and symbols[k] not in self.who
                and symbols[k] not in self.pron  # 'wished him | good health'
            ):
                j += 1  # 'all UN Member States'
            return self._past_others(line, j), k
        for j in range(k + 1, min(k + 6, n)):
            if symbols[j] in self.that or symbols[j] in self.colon:
                return j, -1  # 'told the House that …': nobody who could answer for a side
            if symbols[j] in self.verb or symbols[j] in self.punct or symbols[j] in self.aux:
                break
        return i, -1

    def _past_others(self, line: Line, j: int) -> int:
        """Past 'and Estonia', ', as well as the other member states', behind the first one addressed."""
        symbols, n = line.symbols, len(line.symbols)
        while j + 1 < n:
            k = j + 1 if symbols[j] in self.comma else j
            if symbols[k] not in self.conj:
                return j
            k += 1
            while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
                k += 1
            if k >= n or symbols[k] not in self.nominal:
                return j
            j = k + 1
            while j < n and symbols[k] not in self.who and symbols[j] in self.collective:
                j += 1
        return j

    def _past_more_addressed(self, line: Line, i: int) -> int:
        """'exprime à la reine, ainsi qu'à sa famille, | ses condoléances': past the others to whom it is said."""
        symbols, n = line.symbols, len(line.symbols)
        first = i + 1 if i < n and symbols[i] in self.comma else i
        others = first + 1 < n and symbols[first] in self.conj
        through = others and line.word(first + 1) in _THROUGH  # 'et à travers elle au peuple norvégien'
        if not others or not (through or line.word(first + 1) in _TO or symbols[first + 1] in self.who):
            return i
        for k in range(first + 2, min(n - 1, i + _FURTHER)):
            if symbols[k] in self.relating or symbols[k] in self.plain_verb or symbols[k] in self.aux:
                break
            if symbols[k] in self.comma and symbols[k + 1] in self.det:
                return k + 1
        return i

    def _past_behalf(self, line: Line, i: int) -> int:
        """'a exprimé, au nom du peuple, | ses remerciements': past an insert to the noun of what is said."""
        symbols, n = line.symbols, len(line.symbols)
        if symbols[i + 1] not in self.prep and symbols[i + 1] not in self.leads_setting:
            return i
        for k in range(i + 2, min(n - 2, i + _FURTHER)):
            if symbols[k] in self.comma and (symbols[k + 1] in self.det or symbols[k + 1] in self.attitude):
                near = symbols[k + 1 : k + 4]
                if any(s in self.attitude for s in near):
                    return k + 1
            if symbols[k] in self.plain_verb and "fin" in self.feats(line, k):
                break
        return i

    def _past_asides(self, line: Line, i: int) -> int:
        """'a évoqué, lundi au téléphone, avec son homologue, | les moyens de …': past when, how and with whom, each
        between commas, to what is said; item `i` when nothing follows them.
        """
        symbols, n = line.symbols, len(line.symbols)
        k = i
        for _ in range(_ASIDES):
            led = k + 1 < n and (symbols[k + 1] in self.prep or symbols[k + 1] in self.leads_setting)
            if not led and not (k + 1 < n and (symbols[k + 1] in self.date or symbols[k + 1] in self.plain_adv)):
                break
            end = k + 1
            while end < min(n, k + _FURTHER) and symbols[end] not in self.comma:
                if symbols[end] in self.aux or symbols[end] in self.relating or symbols[end] in self.plain_verb:
                    return i
                end += 1
            if end >= n - 1 or symbols[end] not in self.comma:
                return i
            k = end
        says = symbols[k + 1] in self.det or symbols[k + 1] in self.attitude
        return k + 1 if k > i and says and symbols[k + 1] not in self.who else i

    def _to_whom(self, line: Line, i: int) -> tuple[int, int]:
        """'conveyed to Minister Dacic that …', 'a fait part à son homologue de …'."""
        symbols, n = line.symbols, len(line.symbols)
        if i + 1 < n and symbols[i] in self.who and self._dative(line, i):
            further = self._past_more_addressed(line, i + 1)
            said = symbols[i + 1] in self.that or symbols[i + 1] in self.prep or further > i + 1
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
        return i, -1

    def _fronted(self, line: Line, v: int, verb: Verb, subject: Subject, negated: bool) -> Predicate | None:
        """A passive whose content is its subject: 'the importance of trade was highlighted'."""
        lemma, np, _, _, flags, _ = verb
        symbols = line.symbols
        agent = subject if subject.kind == "who" and subject.item > v else Subject("it")
        if (
            (subject.kind not in ("none", "state", "event") and agent is not subject)
            or np in ("-", "")
            or "active" in flags
        ):
            return None
        start = line.start(self._fronted_from(line, v))
        last = v - 1
        while last > 0 and (self._skipped(line, last) or line.symbols[last] in self.comma):
            last -= 1
        end = line.end(last)
        if end <= start or symbols[last] in self.rel:
            return None  # 'the victims who are mourned'
        if np != "discuss" and points_back(self, line, line.item_at(start), last + 1):
            return None  # 'These views were expressed in a meeting with'
        after, n = v + 1, len(symbols)
        short = last - line.item_at(start) <= 1 and after < n - 1
        if short and lemma in ("exchange", "échanger") and line.word(after) in _ABOUT:
            content = (line.start(after + 1), line.end(n - 1))  # 'Views were exchanged on | fisheries'
            return Predicate(v, lemma, "np", "discuss", flags, agent, content, (start, content[1]), passive=True)
        felt = short and symbols[last] in self.attitude and symbols[line.item_at(start)] not in self.det
        if felt and line.word(after) in _FELT_FOR:
            end = line.end(n - 2 if symbols[n - 1] in self.punct else n - 1)  # 'Concern was expressed | about the war'
        told_to = after < n and symbols[after] in self.prep and symbols[line.item_at(start)] in self.det
        # 'A protest was lodged with the ambassador over …': with whom and over what belongs to it
        lodged = told_to and last - line.item_at(start) <= 1 and symbols[last] in self.attitude
        words = line.end(n - 2 if lodged and n - 2 > v and symbols[n - 1] in self.punct else v)
        return Predicate(
            v, lemma, "np", np, flags, agent, (start, end), (start, max(words, end)), passive=True, negated=negated
        )  # fmt: skip

    def _fronted_from(self, line: Line, v: int) -> int:
        """The item where the subject of a passive begins, which may be a list with commas of its own."""
        symbols = line.symbols
        last = v - 1
        while last > 0 and self._skipped(line, last):
            last -= 1
        lead = next((i for i in range(last) if symbols[i] not in self.quote), 0)
        led = symbols[lead] in self.opening_date or symbols[lead] in self.plain_adv
        if symbols[last] in self.comma:  # 'The importance of trade, which grows, was stressed': over the insert
            last = next(
                (k for k in range(last - 1, 0, -1) if symbols[k] in self.comma and symbols[k + 1] in self.rel), last
            )
        first = 0
        for k in range(last, 0, -1):
            finite = symbols[k] in self.plain_verb and "fin" in self.feats(line, k) and not self._a_noun(line, k)
            told = finite or symbols[k] in self.aux or symbols[k] in self.happens
            if symbols[k] in self.comma and not first:
                first = k + 1
            if told:
                return first
        apart = next((k + 1 for k in range(1, last) if symbols[k] in self.comma), 0) if led else 0
        return apart or self._behind_setting(line, last)

    @staticmethod
    def _names_envoy_of(line: Line, i: int) -> bool:
        """'its ambassador to Poland', 'son ambassadeur à Varsovie': whether an envoy is named from item `i` on."""
        near = [m for k in range(i, min(i + 3, len(line.symbols))) for m in line.mentions(k)]
        return bool(near) and any(o.rank in ("ambassador", "diplomat") for o in near[0].offices)

    def _a_noun(self, line: Line, k: int) -> bool:
        """'the current state of relations', 'the growth and plans of': behind an article no verb stands."""
        symbols = line.symbols
        before = k - 2 if k > 1 and (symbols[k - 1] in self.adj or symbols[k - 1] in self.low) else k - 1
        return self.pack.language == "en" and symbols[before] in self.det

    def _behind_setting(self, line: Line, last: int) -> int:
        """'At the meeting | trade was discussed': where the subject begins behind talks that no comma parts from it."""
        symbols = line.symbols
        if self.pack.language != "en" or symbols[0] not in self.prep:
            return 0
        talks = next((k for k in range(1, min(4, last)) if symbols[k] in self.talks), 0)
        behind = symbols[talks + 1]
        apart = behind in self.det or behind in self.noun or behind in self.adj
        return talks + 1 if talks and apart else 0

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
