"""A verb to the form it stands in, and whether it is an outer predicate or part of what is reported."""

from __future__ import annotations

import re

from dragoman.reading.governing import TEXTS, SubjectFinder
from dragoman.reading.lines import Line
from dragoman.reading.words import _OBJECTS, OBJECTS_TO, Predicate, Subject

_FUTURE = re.compile(r"(?:se|[eiuv]|tt|nd)r(?:a|ont|ait|aient)$")
_AGREEING = ("ée", "ées", "és")  # 'sage et éclairée': what avoir stands before seldom agrees
_LIKE = frozenset({"comme", "ainsi que le", "ainsi que l'"})
_NO_PROGRESS = frozenset({"being", "étant", "has been", "have been", "had been"})
_DESCRIBING = frozenset({"internationally", "universally", "globally", "mutually", "widely", "commonly", "generally"})
JUDGING = frozenset(
    {
        "feel",
        "consider",
        "find",
        "regard",
        "hail",
        "estimer",
        "trouver",
        "describe",
        "describe as",
        "characterise",
        "characterise as",
        "call",
        "term",
        "deem",
        "qualifier",
        "considérer",
        "juger",
        "décrire",
    }
)
_TO_AND_OF = frozenset({"à", "au", "aux", "à la", "à l'", "de", "du", "d'", "de la", "de l'", "sur", "pour"})
# finite and participle alike
_TWO_FORMS = frozenset({"fait", "dit", "mis", "pris", "émis", "promis", "transmis", "remis"})
_NEAR = 5  # items behind a light verb within which its noun stands
_LIST = 80  # items within which a list of deeds is closed by its last one
VENU = frozenset({"venu", "venue", "venus", "venues"})
VENU_TO = tuple(f"{word} " for word in sorted(VENU))  # 'venu faire le point', one phrase of the lists
_AIMS = frozenset({"aim", "purpose", "objective", "goal", "intention"})
_USED = 12  # items from 'a profité' to 'pour'
_IN_ORDER_TO = frozenset({"pour", "to", "afin de", "afin d'"})
_ABLE = frozenset({"pu", "pus"})  # 'ont pu évoquer': done
_CALLED = frozenset({"called", "rang", "appelé", "appela"})
_TO_ONE = frozenset({"à", "au", "aux", "à la", "à l'"})
_NEEDED = (  # how what is judged necessary or useful is told: 'was felt necessary', 'a été jugée utile'
    *("necessary", "essential", "important", "vital", "crucial", "indispensable", "imperative", "useful", "desirable"),
    *("advisable", "appropriate", "beneficial", "urgent", "timely", "nécessaire", "essentiel", "utile", "souhaitable"),
    *("opportun", "primordia", "capita", "impérati", "pertinent", "prioritaire"),
)
_TO_JUDGE = 8  # items behind a judgement within which it is told whose it is
_SHOWING = frozenset(
    {
        "témoigner",
        "refléter",
        "illustrer",
        "démontrer",
        "marquer",
        "attester",
        "testify",
        "reflect",
        "demonstrate",
        "show",
    }
)
_NEXT = frozenset({"puis", "then"})
_HAVE_THEY = ("a-t-", "ont-", "avait-", "avaient-", "aura-t-", "auront-")
_BY_WAY_OF = frozenset({"en", "tout en"})
_TO_DO = ("er", "ir", "oir", "dre", "tre")  # of an infinitive that no list may know
_IT_IS = frozenset({"it", "c'", "c’", "ce"})
_NOBODY_SAYS = frozenset({"il", "il y a", "on", "à", "it"})
_REMINDING = ("rappel", "not", "signal", "précis", "recall", "remember", "mention", "to note", "worth")
_CLEFT = 14  # items within which 'that' follows 'it is in this spirit'
_PAIR = 2
_PLAIN_WITH = frozenset({"i", "we", "they", "you"})  # behind which a verb stands in its plain form
_WHERE = frozenset({"where", "où"})
TELLING_IN = ("dans laquelle", "dans lequel", "in which", "par laquelle", "par lequel")


class FormReader(SubjectFinder):
    """Tells finite from passive, participle and infinitive, outer from embedded."""

    def _form(self, line: Line, v: int, feats: frozenset[str]) -> tuple[str, bool, bool]:
        """How verb v stands: fin · pass · ing · inf · '' (none of these); whether reflexive; whether negated."""
        symbols, words = line.symbols, line.words
        j = v - 1
        reflexive = negated = False
        aux = ""
        while j >= 0 and (self._skipped(line, j) or words[j] in self.reflexive):
            word = words[j]
            if word in self.reflexive or (word == "nous" and self.we_ourselves(line, j)):
                reflexive = True
            if symbols[j] in self.neg:
                negated = True
            if symbols[j] in self.aux and not aux:
                aux = word
            elif (symbols[j] in self.aux and aux in ("been", "été")) or (
                symbols[j] in self.aux and word in self.before_be and aux in ("be",)
            ):
                aux = "be+" + word
            j -= 1
        before = symbols[j] if j >= 0 else ""
        if v == 0 and "pp" in feats and self.pack.language == "en" and self._etre(line, v) and len(symbols) > 1:
            told = symbols[1] in self.prep or symbols[1] in self.that  # 'Pleased with the talks, she said …'
            return ("ing" if told else ""), reflexive, negated
        if "inf" in feats and j > 0 and before in self.quote and symbols[j - 1] in self.prep:
            j -= 1  # 'l'occasion de « passer en revue …'
            before = symbols[j]
        if "pp" in feats and not aux and before and before in self.inverted and words[j].startswith(_HAVE_THEY):
            return "fin", reflexive, negated  # 'Aussi a-t-il souligné …'
        if "pp" in feats and not aux and before and before in self.comma:
            aux = self.parted_aux(line, j)
            if not aux and 0 < j < v - 1 and symbols[j - 1] in self.aux:
                aux = words[j - 1]  # 'a, lundi, | souligné'
        if "pp" in feats and not aux and j == v - 1 and j >= 0 and words[j] == "il y a":
            return "fin", reflexive, negated
        if "pp" in feats and aux:
            if aux in self.be_words or aux.startswith("be+"):
                active = reflexive or (not aux.startswith("be+") and self._etre(line, v))
                return ("fin" if active else "pass"), reflexive, negated
            if aux in self.have_words:
                if aux in self.perfect:
                    return "ing", reflexive, negated
                return "fin", reflexive, negated
        if "ing" in feats:
            progressive = aux in self.be_words and aux not in _NO_PROGRESS and self.pack.language == "en"
            return ("fin" if progressive else "ing"), reflexive, negated
        if (
            "pp" in feats
            and "fin" not in feats
            and not aux
            and before
            and (before in self.conj or words[v - 1] in _NEXT or self._in_list(line, v, j))
            and not (self.pack.language == "fr" and words[v].endswith(_AGREEING) and not reflexive)
            and self._goes_on(line, v - 1 if words[v - 1] in _NEXT else j)
        ):
            perfect = any(words[k].split()[0] in self.perfect for k in range(j) if symbols[k] in self.verb)
            return ("ing" if perfect else "fin"), reflexive, negated
        if "inf" in feats and aux in self.future_words:
            return "fin", reflexive, negated
        if "inf" in feats and j > 0 and words[j] in OBJECTS_TO and self.pack.language == "fr":
            j -= 1
            before = symbols[j]
        if "inf" in feats and j >= 0 and (before in self.to or before in self.purpose or self._leans_to(line, j)):
            return "inf", reflexive, negated
        if "inf" in feats and j > 0 and line.word(j) in VENU:
            return "inf", reflexive, negated  # 'venu le remercier', 'est venue s'enquérir de'
        if "fin" in feats and not aux:
            if symbols[v] in self.event and v + 1 < len(symbols) and symbols[v + 1] in self.happens:
                return "", reflexive, negated  # 'the Norway-Nepal talks were held'
            if symbols[v] in self.collective and v + 1 < len(symbols) and symbols[v + 1] in self.contact:
                return "", reflexive, negated  # 'Envoys of four states presented their credentials': a noun
            if "pp" in feats and v + 1 < len(symbols) and words[v + 1] in ("by", "par"):
                return "", reflexive, negated  # 'unless supported by …'
            if "pp" in feats and v and words[v - 1] in _DESCRIBING:
                return "", reflexive, negated  # 'and internationally recognised borders'
            if words[v] == "repeated" and self._many_times(line, v):
                return "", reflexive, negated
            says = before in self.institution and symbols[v] in self.quoting  # 'the statement said'
            noun = before in self.det or (before in self.attitude and before not in self.event and not says)
            if before and (noun or words[j] in ("'s", "’s", "’")):
                return "", reflexive, negated
            return "fin", reflexive, negated
        if "inf" in feats and j >= 0 and (before in self.prep or before in self.that):
            return "inf", reflexive, negated
        if "inf" in feats and not aux and j >= 0 and self.pack.language == "en" and self._of_several(line, v, j):
            return "fin", reflexive, negated
        return "", reflexive, negated

    def _many_times(self, line: Line, v: int) -> bool:
        """'including repeated attacks', 'raids and repeated attacks on ships', but 'repeated calls for restraint'."""
        symbols = line.symbols
        if v and symbols[v - 1] in self.prep:
            return True
        plain = v + 1 < len(symbols) and symbols[v + 1] not in self.objects | self.attitude | self.who | self.state
        return plain and line.word(v + 1).endswith("s")

    def _of_several(self, line: Line, v: int, j: int) -> bool:
        """'We extend our condolences', 'The two sides review …', 'We condemn … and hope that …': the plain form, which
        might be a noun too, right behind 'we' or a group, or behind a verb of theirs.
        """
        if line.words[j] in _PLAIN_WITH:
            return True
        if any(m.kind == "group" and m.plural for m in line.mentions(j)):
            return True
        led = line.symbols[j] in self.conj and v + 1 < len(line.symbols) and line.symbols[v + 1] in self.that
        return led and not _PLAIN_WITH.isdisjoint(line.words[:j])

    def _leans_to(self, line: Line, j: int) -> bool:
        """'was keen to', one phrase of the lists, before an infinitive."""
        light = line.symbols[j] in self.light
        return light and (self._was_able(line, j) or line.word(j).endswith((" to", " pour", " par")))

    def _was_able(self, line: Line, j: int) -> bool:
        """'ont pu évoquer', and not 'n'ont pas pu évoquer'."""
        return line.word(j) in _ABLE and not any(s in self.neg for s in line.symbols[max(0, j - 4) : j])

    def _goes_on(self, line: Line, j: int) -> bool:
        """'a présenté ses condoléances et exploré les pistes': the auxiliary of the first verb serves the second."""
        # a clause reported before it is closed
        apart = line.symbols[j] in self.comma or line.symbols[j - 1] in self.comma or line.word(j) in _NEXT
        for k in range(j - 1, max(0, j - 2 * _LIST), -1):
            helped = line.symbols[k - 1] in self.aux or (
                line.symbols[k - 1] in self.comma and bool(self.parted_aux(line, k - 1))
            )
            if line.symbols[k] in self.contact and helped and line.symbols[k] not in self.aux:
                return True  # 'a reçu ses hôtes et exhorté …'
            if line.symbols[k] in self.verb and self.feats(line, k) & {"pp", "ing"}:
                before = line.symbols[k - 2 if k > 1 and line.symbols[k - 1] in self.quote else k - 1]
                if before in self.aux or before in self.adv:
                    return True  # also 'ont "abordé la pêche et échangé …"'
                if line.symbols[k - 1] in self.comma and self._in_list(line, k, k - 1):
                    continue
                if line.symbols[k - 1] in self.noun and self.feats(line, k) == {"pp"}:
                    continue  # 'les réformes entreprises': what a noun is said to be
                if line.word(k).split()[0] in self.perfect:
                    return True  # 'après avoir salué …', one phrase of the lists
                if not apart:
                    return False
            if (line.symbols[k] in self.rel or line.symbols[k] in self.that) and not apart:
                if not self._leaves_clause(line, k, j):
                    return False
                apart = True
        return False

    def _leaves_clause(self, line: Line, q: int, j: int) -> bool:
        """'a souligné que le commerce progresse et assuré que …': the conjunction at item `j` leads on from the outer
        verb, since no auxiliary in the clause from 'que' at item `q` on could serve the participle behind it.
        """
        v = j + 1
        while v < len(line.symbols) and line.symbols[v] in self.plain_adv:
            v += 1
        told = v + 1 < len(line.symbols) and line.symbols[v + 1] in self.objects
        return (
            told
            and self.pack.language == "fr"
            and line.symbols[j] in self.conj
            and not any(line.symbols[i] in self.aux for i in range(q, j))
        )

    def _in_list(self, line: Line, v: int, j: int) -> bool:
        """'a remercié la Pologne, | salué les progrès et appelé à …': one of several participles behind one auxiliary,
        the last of which follows 'et'."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "fr" or symbols[j] not in self.comma or v + 1 >= n:
            return False
        k = v + 1
        while k < n - 1 and (symbols[k] in self.plain_adv or symbols[k] in self.date):
            k += 1
        if k < n - 1 and line.word(k) == "avec" and symbols[k + 1] in self.named | self.determined:
            k += 1  # 'évoqué avec son homologue la situation'
        if symbols[k] not in self.objects and symbols[k] not in self.named and line.word(k) not in _TO_AND_OF:
            return False
        for k in range(v + 2, min(n - 1, v + _LIST)):
            if symbols[k] in self.conj:
                last = k + 2 if symbols[k + 1] in self.plain_adv and k + 2 < n else k + 1
                if symbols[last] in self.plain_verb and "pp" in self.feats(line, last):
                    return True
        return False

    def _etre(self, line: Line, v: int) -> bool:
        verb = self.verb_of(line, v)
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
        if j > 0 and self.pack.language == "fr" and line.word(j) in OBJECTS_TO:
            j -= 1  # 'le remerciant pour …'
        if j < 0 or self.text_before(line, j) >= 0:
            return True
        if line.word(v) == "suggesting" and not before:
            return False  # 'was the first envoy to meet him, suggesting a change of policy': what it looks like
        if self._aimed(line, j):
            return True  # 'met with the aim of discussing …'
        if line.word(j) == "in" and any(line.word(i).startswith("join") for i in range(max(0, j - _TO_JUDGE), j)):
            return True  # 'joined Norway in condemning the attack'
        if line.word(j) == "by" and before and before[-1].construction == "that":
            return False  # 'said it destabilised the region by encouraging unrest'
        if line.word(j) in _BY_WAY_OF and before and self._way_of_doing(line, v, before[-1]):
            return False
        if symbols[j] in self.comma or line.word(j) in (
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
        ):
            return True
        if before and before[-1].inverted and before[-1].subject.item == j:
            return True  # '« … », a déclaré la ministre | ajoutant que …'
        if self.apart_from_all(line, j):
            return bool(before) or line.word(self._before_name(line, j)) in ("with", "avec")
        if symbols[j] in self.conj:
            return bool(before) and (before[-1].participle or not self._joins_gerund(line, j))
        if before and before[-1].item == j == v - 1 and line.word(max(0, j - 2)) in _OBJECTS:
            return True  # 'l'a félicité espérant que …'
        if symbols[j] in self.prep or symbols[j] in self.det or symbols[j] in self.verb or symbols[j] in self.aux:
            return False
        if self.pack.language == "fr" and symbols[j] in self.noun and v - j == 1:
            return False  # 'une position confirmant les liens', 'des instructions appelant à la retenue'
        if before and "telling" in before[-1].flags and v - before[-1].item < _NEAR:
            return False  # 'made an in-depth briefing of …'
        return bool(before) and symbols[j] not in self.nominal and symbols[j] not in self.rel

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
        return led and any(line.symbols[i] in self.contact for i in range(max(0, j - 3 * _TO_JUDGE), j))

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
            genitive = line.mentions(j)[0].sentence.word(line.mentions(j)[0].first) in ("du", "des")
            j -= 1 if genitive else 2 if symbols[j - 1] in self.of or line.word(j - 1) == "from" else j + 1
        while j > 1 and line.word(j).endswith(("verbale", "écrite", "conjointe", "commune", "officielle")):
            j -= 1
        return j if j > 0 and self.is_text(line, j) else -1

    def author_of(self, line: Line, v: int) -> Subject:
        """Whose text it is that participle `v` tells of, else the subject of the verb before."""
        j = v - 1
        while j > 0 and line.symbols[j] in self.adv:
            j -= 1
        apart = j > 2 and line.symbols[j] in self.comma and line.symbols[j - 1] in self.named
        if apart and self.text_before(line, j - 1) >= 0:
            return Subject("who", j - 1, line.mentions(j - 1), [])  # 'a letter from X, hailing …'
        text = self.text_before(line, j)
        if text < 0 and self.apart_from_all(line, j):
            return Subject("who", j, line.mentions(j), [])
        if text < 0:
            told = any(line.word(k).endswith("-t-on") for k in range(j))
            return Subject("it" if told else "same")  # '…, a-t-on appris, précisant que': by nobody named
        if line.symbols[j] in self.named:
            return Subject("who", j, line.mentions(j), [])
        k = text
        while k > 0 and not (
            line.symbols[k] in self.verb or line.symbols[k] in self.contact or line.symbols[k] in self.aux
        ):
            k -= 1
        found = self.subject(line, k) if k > 0 else Subject("same")
        return found if found.kind in ("who", "institution", "state") else Subject("same")

    def _joins_gerund(self, line: Line, j: int) -> bool:
        """'with the aim of giving a push and encouraging': the conjunction at `j` joins what a preposition leads."""
        for k in range(j - 1, max(0, j - 14), -1):
            if (
                line.word(k).endswith(("ing", "ant"))
                and line.symbols[k] not in self.timed_noun
                and line.symbols[k - 1] not in self.comma
            ):
                return line.symbols[k - 1] in self.below
        return False

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
        while k >= 0 and symbols[k] in self.adv:
            k -= 1
        if j >= 0 and self._leans_to(line, j):
            k = j
        if k > 1 and symbols[k] in self.who and symbols[k - 1] in self.light and self.pack.language == "en":
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
        elif (used := self.used_for(line, j)) >= 0:
            k = used  # 'a profité de sa visite à Oslo pour rappeler'
        if k >= 0 and symbols[k] in self.light and self._yet_to_come(line, k):
            return None  # 'cette visite sera l'occasion d'examiner'
        if k >= 0 and symbols[k] in self.light:
            inside = before and before[-1].construction == "that" and v > open_from > 0 and line.word(k) != "avant"
            return None if inside else "same"
        if before and line.word(j).startswith(("de", "d'")) and j > 0 and line.word(j - 1) == "avant":
            return "same"  # 'a salué ses hôtes avant de les rassurer de …'
        if before and (line.word(j).startswith("avant d") or (line.word(j) == "sans" and line.word(j - 1) == "non")):
            return "same"
        if before and (before[-1].purpose or before[-1].light) and self._coordinated_with(line, before[-1].item, v):
            if self._goes_on_inside(line, before[-1], v):
                return None
            return "purpose" if before[-1].purpose else "same"
        for i in range(j - 1, -1, -1):
            if line.word(i) in _CALLED and i + 1 < j and symbols[i + 1] in self.named:
                return "purpose"
            if symbols[i] in self.verb or symbols[i] in self.embed or symbols[i] in self.rel:
                return None
            if symbols[i] in self.present_in:
                return "errand"  # 'was in Warsaw to discuss …'
            if symbols[i] in self.contact and symbols[i] not in self.aux:
                return "purpose"
            if symbols[i] in self.came or (line.word(i) in VENU and line.word(j) == "pour"):
                return "came"  # 'came to Oslo to congratulate …'
            if symbols[i] in self.talks and self._had(line, i):
                return "purpose"  # 'had five separate calls with … to discuss'
        return None

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
        for i in range(v - 1, max(0, v - _LIST), -1):
            if line.word(i) in VENU and symbols[i - 1] in self.comma and i > 1:
                return self._head(line, i - 2) if symbols[i - 2] in self.named else Subject("none")
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

    def _had(self, line: Line, i: int) -> bool:
        """Whether the talks at item `i` are had: nothing but what describes them stands behind a form of 'have'."""
        k = i - 1
        while k > i - 6 and k >= 0 and line.symbols[k] not in self.leaves_phrase:
            k -= 1
        return k >= 0 and line.word(k) in self.have_words

    def _yet_to_come(self, line: Line, k: int) -> bool:
        """Whether the French light verb at item `k` stands in the future or the conditional."""
        words = (line.word(k).split()[0], line.word(k - 1) if k else "")
        return self.pack.language == "fr" and any(_FUTURE.search(word) for word in words)

    def _dative(self, line: Line, k: int) -> bool:
        """Whether the words of a mention begin with 'aux' or 'au'."""
        mention = next(iter(line.mentions(k)), None)
        return mention is not None and mention.sentence.word(mention.first) in ("aux", "au", "à")

    def _narrated(self, line: Line, v: int) -> bool:
        """'Et le ministre d'ajouter que …', 'Jan Kowal de préciser …': a French infinitive that tells the story."""
        if v < 2 or line.word(v - 1) not in ("de", "d'") or line.symbols[v] not in self.quoting:
            return False
        k = v - 2
        if line.symbols[k] in self.conj:
            return k == 0
        if line.symbols[k] not in self.who:
            return False
        while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj):
            k -= 1
        return k == 0 or (k == 1 and line.symbols[0] in self.conj)

    def _light_subject(self, line: Line, v: int) -> Subject:
        """The subject of the verb that leans on infinitive `v`: 'the minister wished to stress',
        'l'entretien a permis de …'.
        """
        k = v - 1
        while k > max(3, v - _LIST) and line.symbols[k] not in self.who_or_light:
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
        occasion = k >= 0 and line.word(k).endswith(("occasion", "opportunité"))
        while k > 0 and (
            line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.aux or line.symbols[k - 1] in self.adj
        ):
            k -= 1
        found = self.subject(line, k) if k >= 0 else Subject("none")
        if occasion and found.kind in ("none", "it") and line.word(k) in ("ce", "c'", "cela"):
            return Subject("event", k)  # 'Ce fut l'occasion d'évoquer …'
        return found if found.kind in ("who", "state", "event", "institution") else Subject("same")

    def _coordinated_with(self, line: Line, first: int, second: int) -> bool:
        j = second - 1
        while j > first and (line.symbols[j] in self.adv or line.symbols[j] in self.to or line.symbols[j] in self.prep):
            j -= 1
        return line.symbols[j] in self.conj or line.symbols[j] in self.comma

    def _finite_ok(
        self,
        line: Line,
        v: int,
        subject: Subject,
        flags: frozenset[str],
        feats: frozenset[str],
        before: list[Predicate],
        open_from: int,
    ) -> bool:
        if subject.kind == "none" or self._as_is_usual(line, v):
            return False
        if subject.kind == "same":
            if not before:
                return self._first_of_sentence(line, v, subject.item)
            if before[-1].passive and "inf" in feats:
                return False
            return self._same_level(line, v, before, open_from, feats)
        if subject.kind == "it":
            return False
        if (
            "inf" in feats
            and "pp" not in feats
            and subject.kind in ("who", "state", "group")
            and not self._plural(line, subject, v)
            and not (subject.mentions and subject.mentions[0].text.casefold() == "i")
        ):
            return False
        if subject.kind == "event" and self._shows(line, v, subject):
            return False
        if subject.kind == "event" and "weak" in flags and flags.isdisjoint(("joint", "quote")):
            return False
        return not self._embedded(line, v, subject, open_from, flags, before)

    def _shows(self, line: Line, v: int, subject: Subject) -> bool:
        """'Cette rencontre témoigne de …', 'the ceremony underscored …': what the narrator sees in an event."""
        verb = self.verb_of(line, v)
        shown = verb is not None and verb[0] in _SHOWING
        return shown or (line.symbols[subject.item] in self.outward and verb is not None and "joint" not in verb[4])

    def _as_is_usual(self, line: Line, v: int) -> bool:
        """'comme l'exige le protocole', 'as agreed': told by the way."""
        k = v - 1
        while k > 0 and line.word(k) in _OBJECTS:
            k -= 1
        return k >= 0 and line.word(k) in _LIKE

    def _first_of_sentence(self, line: Line, v: int, j: int) -> bool:
        """'Finer received updates … and discussed aid': a second verb behind one that reports nothing."""
        if j < 0 or self._tense(line, v) == "base":
            return False
        if line.symbols[j] not in self.conj and not self._listed(line, v, j):
            return False
        houses = self.institution | self.party
        opened = next((i for i in range(j) if line.symbols[i] in self.who and self._opens_sentence(line, i)), -1)
        if opened < 0 and not self.summoning.isdisjoint(line.symbols[:j]):
            opened = next((i for i in range(j) if line.symbols[i] in houses and self._opens_sentence(line, i)), -1)
        if opened < 0:
            return False
        return not any(line.symbols[i] in self.embed or line.symbols[i] in self.rel for i in range(opened, j))

    def _listed(self, line: Line, v: int, j: int) -> bool:
        """'presented his credentials, thanked the president and said …': a verb of a list of deeds, in English."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "en" or symbols[j] not in self.comma or j != v - 1 or v + 1 >= n:
            return False
        if symbols[v + 1] not in self.determined:
            return False
        return any(
            symbols[k] in self.conj and symbols[k + 1] in self.plain_verb and "fin" in self.feats(line, k + 1)
            for k in range(v + 2, min(n - 1, v + _LIST))
        )

    def _plural(self, line: Line, subject: Subject, v: int) -> bool:
        if any(line.symbols[i] in self.aux for i in range(max(0, v - 3), v)):
            return True
        if subject.kind == "group" or line.symbols[max(subject.item, 0)] in self.folk:
            return line.word(subject.item).endswith("s")
        mentions = subject.mentions or []
        return len(mentions) + len(subject.states or []) > 1 or any(m.plural or m.members for m in mentions)

    def _same_level(self, line: Line, v: int, before: list[Predicate], open_from: int, feats: frozenset[str]) -> bool:
        """Whether a verb without a subject of its own goes on from the outer predicate, not from
        the clause it reports.
        """
        if self._tense(line, before[-1].item) == "base" and self._tense(line, v) == "past":
            return not before[-1].purpose  # 'used the occasion to highlight … and spoke of'
        if before[-1].purpose and self._tense(line, v).startswith("compound"):
            return True  # 'met to discuss trade and have agreed to …'
        main = next((p for p in reversed(before) if not p.participle), None)
        if before[-1].participle and before[-1].construction == "that" and main is not None:
            return self._tense(line, main.item) == self._tense(
                line, v
            )  # '…, noting that X aspires to peace and wishes …'
        if before[-1].construction == "that" and line.word(v).startswith("was "):
            return False  # 'said that the house had good relations and was interested in them'
        return self._same_tense(line, before[-1].item, v)

    def _same_tense(self, line: Line, a: int, b: int) -> bool:
        first, second = self._tense(line, a), self._tense(line, b)
        return first == second or "" in (first, second)

    def _tense(self, line: Line, v: int) -> str:
        """A coarse tense, enough to tell an outer verb from one of the reported clause: p(ast), n(ow), c(ompound)."""
        j = v - 1
        while j >= 0 and line.symbols[j] in self.skip:
            if line.symbols[j] in self.aux:
                word = line.word(j)
                return (
                    "future"
                    if word in self.future_words
                    else "compound " + ("p" if word in ("had", "avait", "avaient") else "n")
                )
            j -= 1
        word = line.word(v).split()[0]
        feats = self.feats(line, v)
        if v and word in self.be_words and line.word(v - 1) in self.reflexive and self.pack.language == "fr":
            return "compound n"  # 's'|est engagé', one phrase of the lists
        if "ing" in feats or feats == {"pp"}:
            return ""
        if self.pack.language == "en":
            if word == "was":
                return "past"  # 'was pleased'
            if "inf" in feats and "pp" not in feats and not word.endswith("s"):
                return "base"
            return "now" if word.endswith("s") and not word.endswith("ss") else "past"
        if word in _TWO_FORMS:
            return ""
        return (
            "imparfait"
            if word.endswith(("ait", "aient"))
            else ""
            if word.endswith("it")
            else "past"
            if word.endswith(("èrent", "irent", "a"))
            else "now"
        )

    def _embedded(
        self, line: Line, v: int, subject: Subject, open_from: int, flags: frozenset[str], before: list[Predicate]
    ) -> bool:
        symbols = line.symbols
        k = subject.item
        while k > 0 and symbols[k - 1] not in self.that and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
            k -= 1
        left = symbols[k - 1] if k > 0 else ""
        if before and k > 0 and before[-1].passes_on and k == line.item_at(before[-1].content[0]):
            return False  # 'le communiqué ajoute que X a souligné …'
        said = bool(before) and before[-1].construction == "that" and k == open_from  # past where he said it
        if left and left in self.relating and subject.kind == "who" and self._after_person(line, k - 2) and not said:
            return False  # 'Mr Li, whom he thanked', 'le premier ministre, à qui il a dit': the story goes on
        if k > 1 and left in self.linking and self._judged(line, v, k - 1, subject, before):
            return False
        if left and left in self.linking:
            if self._cleft(line, k - 1):
                return False  # 'C'est dans ce cadre que le ministre a souligné …'
            if self._untold(line, before) and self._reminds(line, k - 1):
                return False  # 'Il convient de rappeler que la ministre avait demandé …'
        if open_from > 0 and k - 1 == open_from and left in self.subord:
            return True  # 'reaffirmed that while all remain …'
        if left and (left in self.embed or line.word(k - 1) in ("if", "si", "because", "whether", "how")):
            return True
        if left and left in self.rel:
            inside = before and before[-1].construction == "that" and 0 < open_from < k
            if inside and not self._same_tense(line, before[-1].item, v):
                return True  # 'a dit que X était un voisin, avec qui il souhaitait …'
            return not self._narrative_relative(line, k - 1)
        if not before:
            return any(symbols[i] in self.that for i in range(k)) and open_from < 0 and left in self.conj
        if left in self.quote and open_from > 0 and k - 1 == open_from:
            return True  # 'notant que « le Liban aspire … »'
        if left in self.quote or not left:
            return False
        initial = left in self.clause_start
        if before[0].item <= 1 and left in self.comma and all(p.participle for p in before) and subject.kind == "who":
            return False  # 'Saying that trade grows, the minister noted …'
        if 0 < open_from <= subject.item and self._heads_clause(line, open_from, subject.item, before):
            return True  # 'ont affirmé que les deux partis et les deux peuples se sont accordé …'
        if open_from >= 0 and subject.item >= open_from:
            if initial and left in self.conj and self._takes_up(line, v, subject, before):
                return False
            if not initial or "weak" in flags:
                return True
            if subject.kind == "state":
                return True
            return not (left in self.conj or left in self.subord or left in self.comma or line.word(k - 1) == ";")
        return not initial and symbols[k - 1] not in self.adv and subject.kind != "who"

    def _cleft(self, line: Line, q: int) -> bool:
        """'C'est avec joie que …', 'It is in this spirit that …': whether 'that' at item `q` only follows how or when
        something is told, put in front."""
        symbols = line.symbols
        if not 1 < q < _CLEFT or line.word(0) not in _IT_IS:
            return False
        parts = line.word(1).split()
        if symbols[1] not in self.aux and len(parts) < _PAIR:
            return False
        led = len(parts) > 1 or symbols[2] in self.prep or symbols[2] in self.plain_adv
        return led and not any(symbols[i] in self.plain_verb or symbols[i] in self.aux for i in range(2, q))

    def _untold(self, line: Line, before: list[Predicate]) -> bool:
        """Whether nothing has been told yet but that it should be recalled."""
        return not before or (len(before) == 1 and before[0].passive and line.word(1) in self.future_words)

    def _reminds(self, line: Line, q: int) -> bool:
        """'Il convient de rappeler que …', 'It should be noted that …': what a narrator recalls."""
        if not q < _CLEFT or line.word(0).split()[0] not in _NOBODY_SAYS:
            return False
        return any(part.startswith(_REMINDING) for i in range(q + 1) for part in line.word(i).split())

    def _heads_clause(self, line: Line, open_from: int, k: int, before: list[Predicate]) -> bool:
        """Whether the clause reported from item `open_from` on has no verb yet before item `k`, so that its own
        subject ends there."""
        if before[-1].construction != "that" or before[-1].passes_on or line.symbols[k] in self.pron:
            return False
        between = range(open_from, k)
        return not any(
            line.symbols[i] in self.aux
            or line.symbols[i] in self.contact
            or (line.symbols[i] in self.verb and "fin" in self.feats(line, i))
            or (line.symbols[i] in self.low and line.word(i).endswith(("ed", "s")) and self.pack.language == "en")
            for i in between
        )

    def _takes_up(self, line: Line, v: int, subject: Subject, before: list[Predicate]) -> bool:
        """'agreed that trade grows and they noted that …': the story goes on with a clause of its own, in its tense."""
        mentions = subject.mentions or []
        if subject.kind != "who" or not mentions or any(m.kind != "pronoun" for m in mentions):
            return False
        if not before or not self._same_tense(line, before[-1].item, v) or not self._tense(line, v):
            return False
        return any(symbol in self.that for symbol in line.symbols[v + 1 : v + 8])

    def _judged(self, line: Line, v: int, r: int, subject: Subject, before: list[Predicate]) -> bool:
        """'…, which she described as a success', '…, qu'il a qualifiées d'excellentes': a judgement told by the way."""
        if not before or subject.kind != "who" or line.symbols[r - 1] not in self.comma:
            return False
        if not line.word(r).startswith(("which", "que", "qu'")):
            return False
        verb = self.verb_of(line, v)
        return verb is not None and verb[0] in JUDGING

    def _after_person(self, line: Line, i: int) -> bool:
        """Whether item `i`, a comma apart, is a person of whom a relative clause can tell."""
        if i > 0 and line.symbols[i] in self.comma:
            i -= 1
        return i >= 0 and line.symbols[i] in self.who and line.symbols[i] not in self.pron

    def _narrative_relative(self, line: Line, r: int) -> bool:
        """'with whom she discussed …', 'au cours duquel il a …': the clause goes on with the story."""
        word = line.word(r)
        if word in _WHERE:
            return r > 0 and line.symbols[r - 1] in self.comma  # 'met X in Oslo, where they discussed …'
        if word.startswith(TELLING_IN) and r and line.symbols[r - 1] in self.event:
            return True  # 'a private talk in which she conveyed …'
        if word.startswith(TELLING_IN):
            return any(line.word(i).endswith(TEXTS) for i in range(max(0, r - 12), r))
        if word.startswith(("avec", "with whom", "au cours", "lors d", "durant", "during", "à l'issue", "pendant")):
            return True
        return r > 0 and line.word(r - 1) in ("avec", "with", "during", "lors", "au cours de", "auquel", "devant")
