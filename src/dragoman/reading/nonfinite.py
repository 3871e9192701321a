"""A participle or an infinitive to what it leans on: an aim, a light verb, the deed before it."""

from __future__ import annotations

import re

from dragoman.reading.lines import Line
from dragoman.reading.participles import LIST, ParticipleReader
from dragoman.reading.words import _OBJECTS, OBJECTS_TO, Predicate, Subject

_FUTURE = re.compile(r"(?:se|[eiuv]|tt|nd)r(?:a|ont|ait|aient)$")
_ERRAND = 16  # items from what somebody came for to the next thing he came for
_NEAR = 5  # items behind a light verb within which its noun stands
VENU = frozenset({"venu", "venue", "venus", "venues"})
_GONE = VENU | {"allé", "allée", "allés", "allées"}
_AIMS = frozenset({"aim", "purpose", "objective", "goal", "intention"})
_USED = 12  # items from 'a profité' to 'pour'
_IN_ORDER_TO = frozenset({"pour", "to", "afin de", "afin d'"})
_ABLE = frozenset({"pu", "pus"})  # 'ont pu évoquer': done
_BESIDES = frozenset({"along with", "as well as", "together with", "in addition to", "besides"})
_FOCUSING = ("focus", "centring", "centering", "revolving")
_FOR = frozenset({"pour", "afin de", "afin d'"})
_TOWARDS = (" to", " pour", " par", " à", " de", " d'")  # how a light verb ends: 'tenu à | le remercier'
_CALLED = frozenset({"called", "rang", "appelé", "appela"})
_TO_ONE = frozenset({"à", "au", "aux", "à la", "à l'"})
TO_JUDGE = 8  # items behind a judgement within which it is told whose it is
_MADE = frozenset({"made", "placed", "held"})  # 'made a phone call to X to offer'
_ADDRESSED = frozenset({"to", "à", "au", "aux"})
_CALL = (
    "appel téléphonique",
    "coup de fil",
    "coup de téléphone",
)  # of whoever says then what follows: 'un appel de X | le félicitant'
_FROM_TO = frozenset({"from", "to", "à"})  # 'a letter to the ambassador | expressing'
_GIVES_ROOM = frozenset({"for", "of"})  # behind an opportunity or a forum
_BEYOND = frozenset({"in addition to", "apart from", "aside from", "besides"})
_NEXT = frozenset({"ensuite", "finalement", "enfin"})  # 'pour ensuite | rappeler'
_BY_WAY_OF = frozenset({"en", "tout en"})
_TO_DO = ("er", "ir", "oir", "dre", "tre")  # of an infinitive that no list may know


class NonFiniteReader(ParticipleReader):
    """Reads what stands in a participle or an infinitive, and whose deed it is."""

    def _leans_to(self, line: Line, j: int) -> bool:
        """'was keen to', one phrase of the lists, before an infinitive."""
        light = line.symbols[j] in self.light
        return light and (self._was_able(line, j) or line.word(j).endswith(_TOWARDS))

    def _was_able(self, line: Line, j: int) -> bool:
        """'ont pu évoquer', and not 'n'ont pas pu évoquer'."""
        return line.word(j) in _ABLE and not any(s in self.neg for s in line.symbols[max(0, j - 4) : j])

    def _etre(self, line: Line, v: int, before: int = -1) -> bool:
        """Whether a verb takes 'être', its subject at item `before`; 'il est convenu de' is said of nobody."""
        verb = self.verb_of(line, v)
        if before >= 0 and line.word(before) == "il" and line.word(v) == "convenu" and v + 1 < len(line.symbols):
            return line.symbols[v + 1] not in self.that and line.word(v + 1) not in ("de", "d'")
        return verb is not None and "etre" in verb[4]

    def _participle_ok(self, line: Line, v: int, before: list[Predicate]) -> bool:
        symbols = line.symbols
        j = v - 1
        while (
            j >= 0
            and (symbols[j] in self.adv or line.word(j) in ("avoir", "having", "ayant"))
            and line.word(j) not in ("en", "tout en")
        ):
            j -= 1
        while j > 1 and symbols[j] in self.low and line.word(j).endswith("ly") and symbols[j - 1] in self.prep:
            j -= 1  # 'essential for accurately | conveying the facts'
        own = self.verb_of(line, v)
        if line.word(j) == "including" and own is not None and ("weak" in own[4] or own[0] == "assure"):
            return False  # 'a range of issues, including | assuring stable markets'
        if j > 0 and self.pack.language == "fr" and line.word(j) in OBJECTS_TO:
            j -= 1  # 'le remerciant pour …'
        if j < 0 or self.text_before(line, j) >= 0:
            return True
        if line.word(v) == "suggesting" and not before:
            return False  # 'was the first envoy to meet him, suggesting a change of policy': what it looks like
        if self._aimed(line, j) or (line.word(j) in _GIVES_ROOM and j > 0 and symbols[j - 1] in self.light):
            return True  # 'met with the aim of discussing …', 'was an opportunity for exchanging views on'
        if line.word(j) == "in" and any(line.word(i).startswith("join") for i in range(max(0, j - TO_JUDGE), j)):
            return True  # 'joined Norway in condemning the attack'
        if line.word(v).startswith(_FOCUSING) and symbols[j] in self.noun:
            return False  # 'discussed new projects | focusing on trade'
        if line.word(j) == "by" and before and before[-1].construction == "that":
            return (
                self.bracket_joined(line, v) > before[-1].item
            )  # 'said it destabilised the region by encouraging unrest'
        if line.word(j) in _BY_WAY_OF and before and self._way_of_doing(line, v, before[-1]):
            return False
        if (
            symbols[j] in self.comma
            or (line.word(j) in _BEYOND and not (before and self._besides(line, j, v, before[-1].construction)))
            or line.word(j)
            in (
                "while",
                "en",
                "tout en",
                "by",
                "whilst",
                "when",
                "before",
                "after",
                "après",
                "avant de",
            )
        ):
            return True
        if (
            symbols[j] in self.named
            and v + 1 < len(symbols)
            and symbols[v] in self.quoting
            and symbols[v + 1] in self.that
        ):
            return True  # 'welcomed Minister X | stressing that …'
        if before and before[-1].inverted and before[-1].subject.item == j:
            return True  # '« … », a déclaré la ministre | ajoutant que …'
        if self.apart_from_all(line, j):
            talks = any(
                symbols[i] in self.event for i in range(j)
            )  # 'ont procédé à un échange de vues, A insistant sur'
            return bool(before) or talks or line.word(self._before_name(line, j)) in ("with", "avec")
        if symbols[j] in self.conj:
            if before and self._besides(line, j, v, before[-1].construction):
                return False
            return bool(before) and (before[-1].participle or not self._joins_gerund(line, j))
        if before and before[-1].item == j == v - 1 and line.word(max(0, j - 2)) in _OBJECTS:
            return True  # 'l'a félicité espérant que …'
        if symbols[j] in self.prep or symbols[j] in self.det or symbols[j] in self.verb or symbols[j] in self.aux:
            return False
        told_of = symbols[j] in self.noun or symbols[j] in self.folk or symbols[j] in self.of_states
        if before and symbols[j] in self.told_to | self.folk and self._tells_more(line, v):
            return True  # 'praised the ties between Norway and Poland noting that …'
        if self.pack.language == "fr" and told_of and v - j == 1:
            return False  # 'une position confirmant les liens', 'les pays souhaitant participer'
        if before and "telling" in before[-1].flags and v - before[-1].item < _NEAR:
            return False  # 'made an in-depth briefing of …'
        return bool(before) and symbols[j] not in self.nominal and symbols[j] not in self.rel

    def _tells_more(self, line: Line, v: int) -> bool:
        """Whether participle `v`, without a comma behind somebody or some state, can only go on with what is told:
        'noting that', 'stressing the need', and no 'the states supporting Norway'.
        """
        verb = self.verb_of(line, v)
        if verb is None or line.symbols[v] not in self.quoting or v + 1 >= len(line.symbols):
            return False
        near = line.symbols[v + 1 : v + 3]
        if near[0] in self.that or (near[0] in self.comma and verb[0] == "say"):
            return True
        if self.pack.language == "fr" or "weak" in verb[4]:
            return False
        return near[0] in self.attitude or (near[0] in self.det and near[-1] in self.attitude) or near[0] in self.it

    def _way_of_doing(self, line: Line, v: int, said: Predicate) -> bool:
        """'a souligné la nécessité d'avancer en adoptant une charte': how what is asked for is to be done, by a verb
        that tells little of itself.
        """
        verb = self.verb_of(line, v)
        if verb is None or "weak" not in verb[4]:
            return False
        asked = range(line.item_at(said.content[0]), v)
        return any("inf" in self.feats(line, i) or line.word(i).endswith(_TO_DO) for i in asked)

    def _goes_on_inside(self, line: Line, said: Predicate, v: int) -> bool:
        """'l'occasion de souligner la nécessité d'achever la réforme et | d'œuvrer à la paix': whether infinitive `v`,
        of a verb that tells little of itself, goes on with another one inside what is said."""
        verb = self.verb_of(line, v)
        if verb is None or "weak" not in verb[4] or self.pack.language != "fr":
            return False
        inside = range(line.item_at(said.content[0]), v - 1)
        return any(line.word(i).endswith(_TO_DO) and line.word(i - 1) in ("de", "d'") for i in inside)

    def _aimed(self, line: Line, j: int) -> bool:
        """Whether 'with the aim of' or 'with a view to' ends at item `j`, behind those who met."""
        aim = line.word(j - 1) if j > 2 else ""
        led = (line.word(j) == "of" and aim in _AIMS) or (line.word(j) == "to" and aim == "view")
        return led and any(line.symbols[i] in self.contact for i in range(max(0, j - 3 * TO_JUDGE), j))

    def _before_name(self, line: Line, j: int) -> int:
        k = j - 1
        while k > 0 and (line.symbols[k] in self.det or line.symbols[k] in self.adj):
            k -= 1
        return k

    def apart_from_all(self, line: Line, j: int) -> bool:
        """'…, le ministre polonais | exprimant', '…, with both ministers | stressing': who says it at item `j`."""
        k = self._before_name(line, j)
        if k < 1 or line.symbols[j] not in self.named:
            return False
        return line.symbols[k] in self.comma or line.word(k) in ("with", "avec")

    def text_before(self, line: Line, j: int) -> int:
        """The item of the text that ends at item `j`, with whose it is, or -1: 'a message of X | congratulating',
        'une lettre | exprimant'.
        """
        symbols = line.symbols
        if j > 1 and symbols[j] in self.named:
            genitive = line.mentions(j)[0].sentence.word(line.mentions(j)[0].first) in ("du", "des", "au", "aux")
            k = self._before_name(line, j)
            led = symbols[k] in self.of or line.word(k) in _FROM_TO
            j = j - 1 if genitive else k - 1 if led else -1
        while j > 1 and line.word(j).endswith(("verbale", "écrite", "conjointe", "commune", "officielle")):
            j -= 1
        told = j > 0 and (self.is_text(line, j) or line.word(j).endswith(_CALL))
        return j if told else -1

    def author_of(self, line: Line, v: int) -> Subject:
        """Whose text it is that participle `v` tells of, else the subject of the verb before."""
        j = v - 1
        while j > 0 and line.symbols[j] in self.adv:
            j -= 1
        if j > 0 and self.pack.language == "fr" and line.word(j) in OBJECTS_TO:
            j -= 1  # 'un message de X | le félicitant'
        apart = j > 2 and line.symbols[j] in self.comma and line.symbols[j - 1] in self.named
        if apart and self.text_before(line, j - 1) >= 0:
            if line.word(self._before_name(line, j - 1)) not in _ADDRESSED:
                return Subject("who", j - 1, line.mentions(j - 1), [])  # 'a letter from X, hailing …'
            j -= 1  # 'sent a letter to X, hailing …'
        text = self.text_before(line, j)
        if text < 0 and self.apart_from_all(line, j):
            return Subject("who", j, line.mentions(j), [])
        if text < 0:
            told = any(line.word(k).endswith("-t-on") for k in range(j))
            return Subject("it" if told else "same")  # '…, a-t-on appris, précisant que': by nobody named
        if line.symbols[j] in self.named and line.word(self._before_name(line, j)) not in _ADDRESSED:
            return Subject("who", j, line.mentions(j), [])
        k = text - 1
        while k > 0 and line.symbols[k] not in self.deed and line.symbols[k] not in self.aux:
            k -= 1
        found = self.subject(line, k) if k > 0 else Subject("same")
        return found if found.kind in ("who", "institution", "state") else Subject("same")

    def _besides(self, line: Line, j: int, v: int, construction: str) -> bool:
        """'said that all should carry out the plans, along with | reviewing them': whether the conjunction at `j` only
        adds a deed to those told of."""
        k = j
        if line.word(j) not in _BESIDES:
            k = next((i - 1 for i in range(j - 1, max(0, j - 9), -1) if line.word(i).endswith("ing")), j)
        apart = line.symbols[k - 1] in self.comma or line.symbols[k - 1] in self.semicolon
        verb = self.verb_of(line, v)
        strong = apart and line.word(k) == "as well as"
        if strong and verb is not None:
            # 'that the port opened, as well as | condemning', but 'that all should do it, as well as reviewing'
            strong = "weak" not in verb[4] and verb[1].lstrip("~") not in ("discuss", "assess")
        within = construction == "that" and not strong
        return line.word(k) in _BESIDES and (within or (construction == "inf" and not apart))

    def _joins_gerund(self, line: Line, j: int) -> bool:
        """'with the aim of giving a push and encouraging': the conjunction at `j` joins what a preposition leads."""
        for k in range(j - 1, max(0, j - 14), -1):
            if (
                line.word(k).endswith(("ing", "ant"))
                and line.symbols[k] not in self.timed_noun
                and line.symbols[k - 1] not in self.comma
                and line.symbols[k - 1] not in self.det  # 'the existing ties'
            ):
                return line.symbols[k - 1] in self.below
        return False

    def _apart(self, line: Line, i: int, j: int) -> bool:
        """'s'est entretenue avec X, | pour évoquer', 's'est entretenue par téléphone avec X | pour': whether item `j`
        stands off from the contact verb at item `i`, whose topic it else begins."""
        between = line.symbols[i + 1 : j]
        return bool(between) and (between[-1] in self.comma or any(s in self.by_phone for s in between))

    def _infinitive(self, line: Line, v: int, before: list[Predicate], open_from: int) -> str | None:
        """'met to discuss': purpose; 'wished to stress', 'a tenu à souligner': same subject as the light verb."""
        symbols = line.symbols
        j = v - 1
        while j >= 0 and (symbols[j] in self.adv or symbols[j] in self.quote or line.word(j) in _OBJECTS):
            j -= 1
        if self.pack.language == "fr":
            while j > 0 and (line.word(j) in OBJECTS_TO or line.word(j) in self.reflexive):
                j -= 1
        if line.word(j) in VENU:
            return "came"
        k = j - 1
        while k >= 0 and (symbols[k] in self.adv or symbols[k] in self.quote):
            k -= 1
        if j >= 0 and self._leans_to(line, j):
            k = j
        if (used := self.used_for(line, j)) >= 0:
            k = used  # 'a profité de sa visite à Oslo pour rappeler'
        elif k > 1 and symbols[k] in self.who and symbols[k - 1] in self.light and self.pack.language == "en":
            k -= 1  # 'allowed the ministers to exchange views'
        elif k > 3 and symbols[k] in self.who and (first := self._first_enabled(line, k)) > 0:
            k = first - 1  # 'enabled the Minister and the Ambassadors to take stock of'
        elif k > 4 and symbols[k] in self.named and (first := self._first_dative(line, k)) > 0:
            k = first - 1  # 'a permis au Ministre et à l'Ambassadeur d'échanger'
        elif k > 2 and symbols[k] in self.of_states and (first := self._first_state(line, k)) > 0:
            k = first - 1  # 'a permis aux deux pays de réaffirmer'
        elif k > 0 and symbols[k] in self.who and symbols[k - 1] in self.light and self._dative(line, k):
            k -= 1  # 'a offert l'occasion aux deux parties de …'
        elif k > 1 and symbols[k] in self.who and symbols[k - 1] in self.leading_to:
            k -= 2  # 'l'occasion pour les deux ministres de …'
            while k > 0 and symbols[k] in self.leading:
                k -= 1
        if k >= 0 and symbols[k] in self.light and self._yet_to_come(line, k):
            return None  # 'cette visite sera l'occasion d'examiner'
        if k >= 0 and symbols[k] in self.light:
            inside = before and before[-1].construction == "that" and v > open_from > 0 and line.word(k) != "avant"
            inside = inside and not self.turns_to(line, k)
            return None if inside else "same"
        if before and line.word(j).startswith(("de", "d'")) and j > 0 and line.word(j - 1) == "avant":
            return "same"  # 'a salué ses hôtes avant de les rassurer de …'
        if before and line.word(j) == "pour" and line.word(j + 1) in _NEXT:
            return "same"  # 'a salué l'accord pour ensuite | rappeler …'
        if before and (line.word(j).startswith("avant d") or (line.word(j) == "sans" and line.word(j - 1) == "non")):
            return "same"
        if before and (before[-1].purpose or before[-1].light) and self._coordinated_with(line, before[-1].item, v):
            if self._goes_on_inside(line, before[-1], v):
                return None
            return "purpose" if before[-1].purpose else "same"
        if symbols[j] in self.conj and self.came_before(line, j):
            return "came"
        for i in range(j - 1, -1, -1):
            if line.word(i) in _CALLED and i + 1 < j and symbols[i + 1] in self.named:
                return "purpose"
            if symbols[i] in self.verb and self.on_a_call(line, i, "request"):
                return "purpose"  # 'called on the President to express her condolences'
            if symbols[i] in self.contact and line.word(j) in _FOR and self._apart(line, i, j):
                return "purpose"  # 's'est entretenue avec X, pour évoquer'
            if symbols[i] in self.verb or symbols[i] in self.embed or symbols[i] in self.rel:
                return None
            if symbols[i] in self.present_in:
                return "errand"  # 'was in Warsaw to discuss …'
            if symbols[i] in self.contact and symbols[i] not in self.aux:
                # 'signed an agreement | to support training': what a deed is for, and nothing said
                return None if symbols[i] in self._class("c:sign") else "purpose"
            if symbols[i] in self.came or (line.word(i) in VENU and line.word(j) == "pour"):
                return "came"  # 'came to Oslo to congratulate …'
            if symbols[i] in self.talks and self._had(line, i) >= 0:
                return "purpose"  # 'had five separate calls with … to discuss'
        return None

    def came_before(self, line: Line, j: int) -> bool:
        """'L'ambassadeur | est venu faire ses adieux à | la ministre | et': whether the conjunction at item `j` goes on
        from what somebody came for, one phrase of the lists."""
        if self.pack.language != "fr":
            return False
        at = range(j - 1, max(0, j - _ERRAND), -1)
        calling = self._class("c:callon") | self._class("c:callon_inf")
        i = next((i for i in at if line.symbols[i] in calling or self._inner_verb(line, i)), 0)
        if line.symbols[i] not in calling:
            return False
        phrase = line.word(i).split()
        gone = any(word in _GONE for word in (*phrase, *line.words[max(0, i - _NEAR) : i]))
        return gone and any(word.endswith((*_TO_DO, "faire")) for word in phrase)

    def _inner_verb(self, line: Line, i: int) -> bool:
        return line.symbols[i] in self.verb or line.symbols[i] in self.aux or line.symbols[i] in self.rel

    def used_for(self, line: Line, j: int) -> int:
        """The item of 'a profité', 'took advantage' before the 'pour' or 'to' at item `j`, or -1."""
        if j < 0 or line.word(j) not in _IN_ORDER_TO or self.using.isdisjoint(line.present):
            return -1
        for i in range(j - 1, max(-1, j - _USED), -1):
            if line.symbols[i] in self.using:
                return i
            if line.symbols[i] in self.linking or line.symbols[i] in self.aux:
                return -1
        return -1

    def _first_enabled(self, line: Line, k: int) -> int:
        """The first of several named one behind the other, the last of them at item `k`, whom a light verb enables;
        or -1.
        """
        symbols, i = line.symbols, k
        while i > 1 and symbols[i - 1] in self.named_in_list:
            i -= 1
        led = i < k and symbols[i] in self.named_in_list and symbols[i - 1] in self.light
        return i if led and self.pack.language == "en" else -1

    def _first_dative(self, line: Line, k: int) -> int:
        """The same in French, each led by 'à': 'au Ministre et à l'Ambassadeur'."""
        symbols, i = line.symbols, k
        while i > 1 and (symbols[i - 1] in self.named_in_list or line.word(i - 1) in _TO_ONE):
            i -= 1
        led = i < k and symbols[i - 1] in self.light and self.pack.language == "fr"
        return i if led and (line.word(i) in _TO_ONE or self._dative(line, i)) else -1

    def _first_state(self, line: Line, k: int) -> int:
        """The same of states: 'aux deux pays', 'à la Norvège et à la Pologne'."""
        symbols, i = line.symbols, k
        while i > 1 and (symbols[i] in self.of_states or symbols[i] in self.listing or line.word(i) in _TO_ONE):
            i -= 1
        return i + 1 if symbols[i] in self.light and line.word(i + 1) in _TO_ONE else -1

    def comer(self, line: Line, v: int) -> Subject:
        """Who came, called or met to do what verb `v` tells: 'came to congratulate', 'a reçu Y, venu le saluer'.
        Nobody when several met, or it is told of him who was met.
        """
        symbols = line.symbols
        for i in range(v - 1, max(0, v - LIST), -1):
            if line.word(i) in VENU and symbols[i - 1] in self.comma and i > 1:
                return self._head(line, i - 2) if symbols[i - 2] in self.named else Subject("none")
            made = self._had(line, i) if symbols[i] in self.talks else -1
            if made > 0:
                found = self.subject(line, made)  # 'made a call to Y to offer condolences'
                one = len(found.mentions or []) == 1 and not any(m.plural for m in found.mentions or [])
                return found if found.kind == "who" and one else Subject("none")
            moves = symbols[i] in self.came or line.word(i) in VENU or line.word(i) in _CALLED
            if moves or (symbols[i] in self.contact and symbols[i] not in self.aux):
                passive = any(line.word(k) in ("was", "were", "been", "été") for k in range(max(0, i - 3), i))
                if passive or line.word(i).startswith(("received", "reçu")):
                    return Subject("none")
                found = self.subject(line, i)
                if symbols[i] in self.summoning and found.kind in ("institution", "state"):
                    return found  # 'The ministry summoned the ambassador to express …'
                one = len(found.mentions or []) == 1 and not any(m.plural for m in found.mentions or [])
                return found if found.kind == "who" and one else Subject("none")
        return Subject("none")

    def _had(self, line: Line, i: int) -> int:
        """The item of 'had' or 'made', with nothing but what describes the talks at item `i` behind it, or -1."""
        k = i - 1
        while k > i - 6 and k >= 0 and line.symbols[k] not in self.leaves_phrase:
            k -= 1
        return k if k >= 0 and (line.word(k) in self.have_words or line.word(k) in _MADE) else -1

    def _yet_to_come(self, line: Line, k: int) -> bool:
        """Whether the French light verb at item `k` stands in the future or the conditional."""
        if line.word(k) == "avant":
            return False  # 'a dit que le port ouvrirait | avant de saluer …'
        words = (line.word(k).split()[0], line.word(k - 1) if k else "")
        return self.pack.language == "fr" and any(_FUTURE.search(word) for word in words)

    def _dative(self, line: Line, k: int) -> bool:
        """Whether the words of a mention begin with 'aux' or 'au'."""
        mention = next(iter(line.mentions(k)), None)
        return mention is not None and mention.sentence.word(mention.first) in ("aux", "au", "à")

    def _light_subject(self, line: Line, v: int) -> Subject:
        """The subject of the verb that leans on infinitive `v`: 'the minister wished to stress',
        'l'entretien a permis de …'.
        """
        k = v - 1
        while k > max(3, v - LIST) and line.symbols[k] not in self.who_or_light:
            k -= 1
        enabled = -1
        if k > 3 and line.symbols[k] in self.who:
            enabled = max(self._first_enabled(line, k), self._first_dative(line, k))
        elif k > 0 and line.symbols[v - 2] in self.of_states:
            enabled = self._first_state(line, v - 2)
        k = enabled - 1 if enabled > 0 else v - 1
        while k >= 0 and line.symbols[k] not in self.light:
            if line.symbols[k] in self.conj:
                return Subject("same")
            if line.symbols[k] in self.who and line.word(k - 1) in ("pour", "for"):
                return Subject("who", k, line.mentions(k), [])  # 'l'occasion pour le président de …'
            k -= 1
        if k >= 0 and line.word(k) == "avant":
            return Subject("same")  # 'a accueilli son hôte avant de l'assurer de …'
        light, occasion = k, k >= 0 and line.word(k).endswith(("occasion", "opportunité"))
        k = self._before_mark(line, k)
        while k > 0 and (
            line.symbols[k - 1] in self.det
            or line.symbols[k - 1] in self.aux
            or line.symbols[k - 1] in self.adj
            or (line.symbols[k - 1] in self.plain_adv and line.symbols[k - 2] in self.aux)  # 'ont ensuite | eu'
        ):
            k -= 1
        found = self.subject(line, k) if k >= 0 else Subject("none")
        if occasion and found.kind in ("none", "it") and line.word(k) in ("ce", "c'", "cela"):
            return Subject("event", k)  # 'Ce fut l'occasion d'évoquer …'
        if light >= 0 and self._talks_again(line, light, found):
            return Subject("event", found.item)
        if found.kind in ("event", "none") and (one := self._enabled(line, light, v)) is not None:
            return one
        return found if found.kind in ("who", "state", "event", "institution") else Subject("same")

    def _talks_again(self, line: Line, light: int, subject: Subject) -> bool:
        """'Elle a permis d'évoquer …', 'Il a été l'occasion de saluer …': French, the talks that a pronoun of one goes
        on with, which allow (item `light`) something to be said."""
        if subject.kind != "who" or line.symbols[subject.item] not in self.pron or self.pack.language != "fr":
            return False
        one = not any(m.plural for m in subject.mentions or [])
        return one and line.symbols[light] in self.letting

    def _before_mark(self, line: Line, k: int) -> int:
        """'a | constitué « une occasion': the participle whose object a quotation mark opens, else item `k`."""
        mark = k - 1 - (k > 0 and line.symbols[k - 1] in self.det)
        marked = mark > 1 and line.symbols[mark] in self.quote and line.symbols[mark - 2] in self.aux
        return mark - 1 if marked else k

    def _enabled(self, line: Line, light: int, v: int) -> Subject | None:
        """'L'audience a permis au diplomate de saluer', 'The meeting allowed the envoy to stress': the one person named
        between the light verb and verb `v`."""
        named = [i for i in range(light + 1, v) if line.symbols[i] in self.who] if light >= 0 else []
        mentions = [m for i in named for m in line.mentions(i)]
        one = len(mentions) == 1 and mentions[0].kind in ("person", "alias") and not mentions[0].plural
        return Subject("who", named[0], mentions, []) if one else None

    def _coordinated_with(self, line: Line, first: int, second: int) -> bool:
        j = second - 1
        while j > first and (line.symbols[j] in self.adv or line.symbols[j] in self.to or line.symbols[j] in self.prep):
            j -= 1
        return line.symbols[j] in self.conj or line.symbols[j] in self.comma
