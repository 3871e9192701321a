"""From a predicate past what stands before its content: with whom, when, where, on whose behalf."""

from __future__ import annotations

import re

from dragoman.reading.addressees import FURTHER, PRESS, AddresseeReader
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack
from dragoman.reading.words import AROUND, Subject

_TO_INFINITIVE = frozenset({"to", "à", "de", "d'"})
_ITSELF = frozenset({"se", "s'", "ne", "y", "en"})
_INFINITIVE = re.compile(r"^\w+(?:er|ir|oir|dre|tre|ire|ure|aire|vre|cre|pre)$")
_PUT_IN = 14  # items of what is put in at most
_WITH = ("avec", "with")
_THEN = ("puis", "ensuite", "then")
_CONTRACTIONS = {
    "de": ("de", "du", "des", "d'", "de la", "de l'"),
    "à": ("à", "au", "aux", "à la", "à l'"),
    "sur": ("sur", "concernant", *AROUND),
    "autour de": AROUND,
    "on": ("on", "about", "regarding", "concerning", "over"),
    "about": ("about", "on", "regarding", "concerning"),
}
# 'les dirigeants | des pays membres', 'avec la ministre, | de passage à Oslo'
_COUNTRIES = frozenset({"pays", "états", "membres", "jours", "passage", "retour", "séjour", "visite"})
_ARRIVED = ("arrivé", "venu", "chargé", "représentant", "dirigé")
_ASIDES = 3  # inserts, one behind the other, between a verb and what it tells
NOT = frozenset({"pas", "plus", "point", "guère", "nullement", "jamais"})  # behind a French verb that is denied
ABOUT = frozenset({"on", "about", "regarding", "concerning", "sur", "concernant", *AROUND})
_THEM = frozenset({"him", "them", "us", "me"})
_SET_BY = frozenset({"in", "at", "after", "before", "during", "following", "upon", "ahead of", "prior to", "while"})
_JOURNEY = frozenset({"arrival", "return", "departure"})
_FEW_QUOTED = 3  # items of words quoted that may be a sentence
_MEETING = frozenset({"meeting", "receiving", "hosting", "welcoming", "visiting", "meeting with"})
_MEDIA = frozenset(
    {"facebook", "twitter", "x", "instagram", "telegram", "linkedin", "youtube", "television", "tv", "radio", "social"}
)
_HAD_BY = frozenset(
    {"accordée", "accordé", "accordées", "accordés", "accorde", "eu", "eue", "eus", "eues", "tenu", "tenue", "tenus"}
    | {"tenues", "donnée", "offert", "offerte", "réservé", "réservée"}
)
_THE_ONE = frozenset({"celui", "celle", "ceux", "celles"})
_WAS_HELD = frozenset({"tenu", "tenue", "organisé", "organisée", "qui", "held", "which"})
_HELD_WITH = 16  # items of 'tenue vendredi en présence de l'ambassadeur'
_OF_WHAT = frozenset({"for", "pour", "on", "sur", "about", "with", "avec", "against", "contre", "to", "à"})
_TALKS_HAD = 9  # items behind 'que' within which it is told who had them
_BAND = frozenset({"délégation", "mission", "équipe", "groupe", "délégations", "membres", "représentants"})
_WHOLE = {"au": "à", "aux": "à", "à la": "à", "à l'": "à"}
_INFINITE = frozenset({"pour", "sur", "contre", "sans", "afin de", "afin d'", "en"})  # may begin what is said
_MATTERS = frozenset(
    {"sujets", "questions", "thèmes", "points", "dossiers", "issues", "topics", "matters", "subjects", "following"}
)
_AMONG = frozenset(
    {"notamment", "dont", "parmi", "parmi lesquels", "parmi lesquelles", "including", "among them", "entre autres"}
    | {"en particulier", "particulièrement", "principalement", "in particular", "notably", "ceux", "celles", "à savoir"}
    | {"au premier rang desquels", "au premier rang desquelles", "telles que", "tels que", "such as"}
)
_SPENT = frozenset({"weekend", "week", "days", "day", "lunch", "dinner", "breakfast", "coffee", "the weekend"})


class AsideReader(AddresseeReader):
    """Finds where a content begins behind partners, days, places and inserts."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self.told_how = pack.having("c:toldhow")

    def _past_insert(self, line: Line, i: int, flags: frozenset[str]) -> int:
        """'a indiqué, à l'issue de l'audience, que …', 'a déclaré devant la presse que …': past
        where and when it was said to what is said; item `i` when nothing is put in there.
        """
        symbols, n = line.symbols, len(line.symbols)
        none, i = i, self._past_when_and_where(line, i)
        if i >= n or symbols[i] in self.that or (i > none and self._opens_said(line, i)):
            return i if i < n else none
        apart = symbols[i] in self.comma
        if not (apart or i > none or symbols[i] in self.setting or self._opens_setting(line, i, flags)):
            return none
        for k in range(i + 1, min(n - 1, i + 16)):
            closed = symbols[k - 1] in self.comma and k > i + 1
            if symbols[k] in self.that and self._of_the_talks(line, k):
                behind = range(k + 1, min(n - 1, k + FURTHER))  # 's'est exprimé après l'audience | qu'il a accordée à'
                return next((j for j in behind if symbols[j] in self.that and symbols[j - 1] in self.comma), none)
            if (line.word(k - 1) == "pour" or line.word(k).startswith("pour qu")) and symbols[k] in self.that:
                return none  # 'est intervenu auprès de Mme X pour que'
            if symbols[k] in self.that or symbols[k] in self.colon:
                return k if closed or not apart or symbols[k] in self.colon else none
            if self._opens_said(line, k):
                return k
            if closed and symbols[k] in self.inf_form:
                return k
            led = (
                symbols[k - 1] in self.leading_to
                or (k + 1 < n and symbols[k + 1] in self.prep and "pp" in self.feats(line, k))  # 'published on'
                or symbols[k - 1] in self.conj
                or symbols[k - 1] in self.adj
                or k == i + 1
                or line.word(k - 1) in _MEETING
                or line.word(k) == "held"
            )
            if symbols[k] in self.rel or (not led and (symbols[k] in self.det or symbols[k] in self.plain_verb)):
                return none
            if symbols[k] in self.aux and line.word(k) != "a":
                return none
        return none

    def _past_insert_to_infinitive(self, line: Line, i: int) -> int:
        """'s'est engagé, au nom de son pays, | à livrer', 'agreed, inter alia, | to open': past what is put in before
        the infinitive, else item `i`."""
        symbols, n = line.symbols, len(line.symbols)
        if i >= n or symbols[i] not in self.comma:
            return i
        if i + 3 < n and symbols[i + 1] in self.plain_adv and symbols[i + 2] in self.comma:
            return i + 3 if line.word(i + 3).split()[0] in _TO_INFINITIVE else i
        if self.pack.language != "fr":
            return i
        for k in range(i + 2, min(n - 1, i + _PUT_IN)):
            leads = symbols[k - 1] in self.comma and line.word(k) in _TO_INFINITIVE
            if leads and _INFINITIVE.search(line.word(k + 1 + (line.word(k + 1) in _ITSELF))):
                return k
            if symbols[k] in self.verb or symbols[k] in self.rel or symbols[k] in self.that:
                return i
        return i

    def _of_the_talks(self, line: Line, k: int) -> bool:
        """'l'audience | que lui a accordée A', 'les entretiens | qu'il a eus avec B': talks told of by 'que'."""
        if self.pack.language != "fr" or line.symbols[k - 1] not in self.event:
            return False
        return not _HAD_BY.isdisjoint(line.words[k + 1 : k + _TALKS_HAD])

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

    def _opens_said(self, line: Line, k: int) -> bool:
        """'said in Oslo | , “The talks were good.”', 'said on Monday | , that …': what leads to the words said."""
        symbols, n = line.symbols, len(line.symbols)
        if symbols[k] in self.comma and k + 1 < n:
            k += 1
            if symbols[k] in self.that:
                return True
        led = symbols[k - 1] in self.leading_to
        return k < n - _FEW_QUOTED and symbols[k] in self.quote and not led and not self.quotes_noun(line, k + 1)

    def quotes_noun(self, line: Line, i: int) -> bool:
        """Whether item `i` opens a quoted noun: 'noted “the progress made”', not 'added, “The talks …”'."""
        if line.symbols[i] not in self.quotable:
            return False
        closing = next((k for k in range(i + 1, len(line.symbols)) if line.symbols[k] in self.quote), len(line.symbols))
        sentence = closing - i > _FEW_QUOTED and line.sentence.text[line.start(i)].isupper()
        return not sentence or (closing < len(line.symbols) and line.symbols[closing - 1] not in self.punct)

    def _opens_setting(self, line: Line, i: int, flags: frozenset[str]) -> bool:
        """'said on Tuesday', 'told them in Oslo', 'said after meeting X': where or when it was said, before 'that'."""
        if i + 1 >= len(line.symbols):
            return False
        word = line.word(i)
        if self.pack.language != "en":  # 'a indiqué | à la télévision nationale | que'
            led = line.symbols[i] in self.prep and line.symbols[i] not in self.of and word not in _INFINITE
            led = led and "addressee" not in flags
            return led and f"prep:{_WHOLE.get(word, word)}" not in flags
        if word in _SET_BY or line.symbols[i] in self.told_how or word == "on social media":
            return f"prep:{word}" not in flags
        if word == "to":
            return not PRESS.isdisjoint(line.words[i + 1 : i + 3])
        if word not in ("on", "by"):
            return False
        if any(s in self.date for s in line.symbols[i : i + 3]) or not _JOURNEY.isdisjoint(line.words[i + 1 : i + 3]):
            return True  # 'on Monday', 'on her arrival'
        # 'said on Facebook', 'on her official X account'
        return word == "on" and any(not _MEDIA.isdisjoint(w.split()) for w in line.words[i + 1 : i + 5])

    def _past_setting_of(self, line: Line, i: int) -> int:
        """'a salué | le 3 mai à Paris | les efforts': past days and places, when a noun phrase begins behind them."""
        k = self._past_talks(line, self._past_when_and_where(line, i))
        return k if k < len(line.symbols) - 1 and line.symbols[k] in self.determined else i

    def _past_talks(self, line: Line, i: int) -> int:
        """'a annoncé | lors de cette rencontre, | la signature': past the talks at which it was said."""
        symbols, n = line.symbols, len(line.symbols)
        if i >= n - 3 or symbols[i] not in self.leads_setting or line.word(i) in _OF_WHAT:
            return i
        k = i + 1
        while k < n - 1 and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        if symbols[k] not in self.event:
            return i
        k += 1
        while k < n - 1 and symbols[k] in self.adj:
            k += 1
        if k < n - 2 and symbols[k] in self.comma and line.word(k + 1) in _WAS_HELD:
            # 'a rappelé lors de cette entrevue, tenue vendredi en présence de l'ambassadeur, | la visite'
            closed = (j for j in range(k + 2, min(n - 1, k + _HELD_WITH)) if symbols[j] in self.comma)
            k = next((j for j in closed if symbols[j + 1] in self.determined), k)
        return k + 1 if k < n - 1 and symbols[k] in self.comma else k

    def _topic(self, line: Line, i: int, flags: frozenset[str]) -> int:
        """Where the topic of a talk begins, after with whom, where and when: 'discussed on Monday
        with X the crisis'.
        """
        symbols, n = line.symbols, len(line.symbols)
        i = self._past_names(line, i)
        i = self._past_partners(line, self._past_described(line, i))
        if i < n and line.word(i) == "over" and any(line.word(k) in _SPENT for k in range(i + 1, min(i + 4, n))):
            return -1  # 'engaged with X over the weekend'
        i = self._past_counting(line, i)
        dated = i + 1 < n and (symbols[i] in self.date or (symbols[i] in self.det and symbols[i + 1] in self.date))
        someone = i < n and (symbols[i] in self.who or line.word(i) in _THEM)
        if someone and any(flag.startswith("prep:") for flag in flags):
            return -1  # 'a échangé tour à tour les ambassadeurs', 'engaged him'
        if i < n - 3 and symbols[i] in self.setting and symbols[i + 1] in self.det and symbols[i + 3] in self.det:
            i += 3  # 'a évoqué devant la presse | l'essentiel des entretiens'
        led = {w for flag in flags if flag.startswith("prep:") for w in _CONTRACTIONS.get(flag[5:], (flag[5:],))}
        aside = dated or (i < n and symbols[i] in self._class("c:remote"))  # 'par téléphone avec …'
        if i < n and symbols[i] in self.of and symbols[i - 1] not in self.verb and not self._leads_topic(line, i):
            return -1
        if i < n - 1 and self._no_topic(line, i):
            return -1
        if i < n - 1 and symbols[i] in self.conj and line.word(i + 1) in _THE_ONE:
            return -1  # 's'est entretenu avec le ministre A et celui de la Norvège'
        if i < n and symbols[i] in self.semicolon:
            return -1  # 'spoke with A; B; and C'
        if i < n and symbols[i] in self.rel:
            return -1  # 's'est entretenue avec les ministres, dont celui de la Pêche'
        if self._tells_partner(line, i):
            led = {word for word in led or ABOUT if symbols[i] not in self._class("c:bearer") or word in ABOUT}
            i = next((k for k in range(i + 2, n - 1) if line.word(k) in led), n)
            return i if i < n and not self._leads_names(line, i) else -1
        if i >= n or (symbols[i] not in self.joined and not aside):
            return i
        words = led or self.topic_words
        if line.word(i) in words:
            return i if i + 1 >= n or symbols[i + 1] not in self.date else -1  # 'talked to her on Monday'
        if line.word(i) in ("avec", "with"):
            k = i + 1
            if self._with_her(line, k):
                return k + 1
            while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
                k += 1
            if k + 1 < n and (symbols[k] in self.nominal or symbols[k] in self.collective):
                k += 1
                if symbols[k] in self.of and line.word(k - 1) in _BAND and line.word(k - 2) == "une":
                    # 'avec une délégation | du groupe d'amitié, conduite par X, | sur la pêche'
                    return next((j for j in range(k + 1, n - 1) if line.word(j) in ABOUT), -1)
                k = self._past_partners(line, k)
                while k < n - 1 and symbols[k] in self.plain_adv:
                    k += 1  # 'discussed with her colleagues today the future of …'
                if k >= n - 1:
                    return -1  # 'échangera avec X ainsi qu'avec Y': on nothing told
                leads = symbols[k] not in self.of or self._leads_topic(line, k)
                bare = not led and self.pack.language == "en" and (symbols[k] in self.noun or symbols[k] in self.adj)
                if leads and (bare or any(symbols[k] in kind for kind in (self.det, self.attitude, self.event))):
                    return k  # 'discussed with him | the war', 'discussed with her | bilateral relations'
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

    def _with_her(self, line: Line, k: int) -> bool:
        """'discussed with her | ways to …': item `k` is a 'her' that says with whom, and owns nothing behind it."""
        symbols, n = line.symbols, len(line.symbols)
        if line.word(k) != "her" or k + 2 >= n:
            return False
        behind = symbols[k + 1]
        folk = behind in self.nominal or behind in self.collective or behind in self.official or behind in self.event
        bare = behind in self.low and symbols[k + 2] not in self.of and symbols[k + 2] not in self.low
        return not (folk or bare or symbols[k + 1] in self.punct or symbols[k + 1] in self.conj)

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
        for k in range(i + 1, min(n, i + FURTHER)):
            if line.word(k) in ABOUT and (symbols[k - 1] in self.named or symbols[k - 1] in self.parting):
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

    def done_by(self, line: Line, k: int, *, of_words: bool) -> tuple[Subject | None, int]:
        """'was welcomed by | the minister', 'a été salué par | le gouvernement polonais': who did it, from item `k` on,
        and the last item of his name; a state and a house only by a verb `of_words`."""
        symbols, n = line.symbols, len(line.symbols)
        while k < n and symbols[k] in self.det:
            k += 1
        if k < n and symbols[k] in self.who:
            return Subject("who", k, line.mentions(k), []), k
        if k < n and symbols[k] in self.pron and self.pack.language == "fr" and of_words:
            return self._head(line, k), k  # 'a été salué par ce dernier'
        last = k
        if of_words and k < n and symbols[k] in self.institution:
            while last + 1 < n and symbols[last + 1] in self.naming_house:
                last += 1  # 'par le gouvernement | polonais'
            return self._institution(line, k), last
        value = self.state_value(line, k) if k < n and symbols[k] in self.state - self.adj else None
        if value is None or not of_words or (k + 1 < n and symbols[k + 1] not in self.punct):
            return None, k
        return Subject("state", k, [], [value]), k

    def named_behind(self, line: Line, first: int, last: int, v: int) -> int:
        """'Plusieurs sujets d'intérêt commun | ont été abordés, notamment | la pêche': the item behind passive verb
        `v` where what the words from `first` to `last` only announce is named; 0 when it is not."""
        symbols, n = line.symbols, len(line.symbols)
        announced = any(symbols[k] in self.listed_topics or line.word(k) in _MATTERS for k in range(first, last + 1))
        if not announced or v + 3 >= n:
            return 0
        k = v + 2
        if symbols[v + 1] in self.colon:
            return k  # 'The following topics were discussed: | fisheries; trade'
        told = (j for j in range(k, n) if symbols[j] in self.plain_verb and "fin" in self.feats(line, j))
        named = symbols[v + 1] in self.comma and line.word(k) in _AMONG
        if not named or any(symbols[j - 1] not in self.det for j in told):
            return 0
        while k < n - 1 and (line.word(k) in _AMONG or symbols[k] in self.plain_adv):
            k += 1
        return k

    def _past_described(self, line: Line, i: int) -> int:
        """'a échangé avec les ambassadeurs | africains accrédités à Oslo | sur la pêche': French, past what describes
        the group one talked with."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "fr" or not 1 < i < n or symbols[i - 1] not in self.who:
            return i
        if not any(word in _WITH for word in line.words[max(0, i - 3) : i - 1]):
            return i
        k = i
        while k < n and (symbols[k] in self.noun or symbols[k] in self._class("c:posted")):
            k += 1
        if k > i and k + 1 < n and symbols[k] in self.within and symbols[k + 1] in self.spot:
            k += 2  # '… accrédités | à Oslo'
        return k

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

    def _past_behalf(self, line: Line, i: int) -> int:
        """'a exprimé, au nom du peuple, | ses remerciements': past an insert to the noun of what is said."""
        symbols, n = line.symbols, len(line.symbols)
        if symbols[i + 1] not in self.prep and symbols[i + 1] not in self.leads_setting:
            return i
        for k in range(i + 2, min(n - 2, i + FURTHER)):
            says = symbols[k + 1] in self.det or symbols[k + 1] in self.attitude or symbols[k + 1] in self.of
            if symbols[k] in self.comma and says:
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
            if k > i and symbols[min(k + 1, n - 1)] in self.of:
                break
            led = k + 1 < n and (symbols[k + 1] in self.prep or symbols[k + 1] in self.leads_setting)
            if not led and not (k + 1 < n and (symbols[k + 1] in self.date or symbols[k + 1] in self.adv)):
                break
            end = k + 1
            while end < min(n, k + FURTHER) and symbols[end] not in self.comma:
                if symbols[end] in self.aux or symbols[end] in self.relating or symbols[end] in self.plain_verb:
                    return i
                end += 1
            if end >= n - 1 or symbols[end] not in self.comma:
                return i
            k = end
        says = symbols[k + 1] in self.det or symbols[k + 1] in self.attitude or symbols[k + 1] in self.of
        return k + 1 if k > i and says and symbols[k + 1] not in self.who else i
