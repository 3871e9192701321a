"""Lines and a verb to what governs it: a person, a state, the talks, nobody."""

from __future__ import annotations

from dragoman.reading.bands import BANDS
from dragoman.reading.headnouns import HeadFinder
from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import Subject

_TO_TALKS = 3  # items of an article and its adjectives before the talks that a sentence opens with
_THAT = frozenset({"que", "qu'", "that"})
_THERE_HE = "il y a"
_WHO = frozenset({"who", "qui"})
_DASHES = frozenset({"–", "—", "-"})
_OPENER = {")": "(", **{dash: dash for dash in _DASHES}}  # what an insert begins with that closes so
_ME = frozenset({"i", "moi", "moi-même"})
_THE = frozenset({"la", "le", "the", "cette", "ce", "this"})
_NAMES_ONE = ("person", "alias", "counterpart")
_NOBODY = frozenset({"ce qui", "ce que", "ce dont", "tout ce qui", "what"})


_BEGIN_TIME = frozenset({"when", "while", "lorsque", "lorsqu'", "quand"})  # 'said this when Minister X, Y, met'
_PARTICIPLES = frozenset({
    "leading", "heading", "visiting", "attending", "representing", "accompanying", "conduisant", "dirigeant",
    "speaking", "addressing", "commenting", "responding", "reacting", "replying",
})  # fmt: skip
_TALKS_WITH = 14  # items from talks to whom they were with
_TALKS = (
    *(" entretien", " entretiens", " rencontre", " échange", " échanges", " réunion", " entrevue", " discussion"),
    *(" call", " meeting", " talks", " visit"),
)
_DONE_BY_TALKS = (
    *("porter ", "rouler ", "graviter", "tourner autour", "être axé", "être centré", "être focalisé", "s'articuler"),
)
_TOLD_BESIDE = 9  # items between the one told of by a participle and the verb

# How words end that tell more of the talks: 'The audience, granted to X, …', 'La séance, tenue à Lomé, …'
_TELLS_MORE = ("ing", "ed", "held", "é", "ée", "és", "ées", "tenue", "tenu", "tenus", "tenues")
_WITHIN = frozenset({"event", "institution", "none", "state"})  # what may stand in a clause that tells of the subject
_SETTINGS = frozenset(
    {"event", "institution", "none"}
)  # what a phrase that tells of a setting seems to make the subject
_MEANWHILE = frozenset({"while", "whereas", "whilst", "tandis que", "tandis qu'", "alors que", "alors qu'"})

_EACH = frozenset({"all", "both", "each", "tous", "toutes", "chacun"})  # of those named right before
_SEVERAL_DID = frozenset({"ont", "avaient", "ont tous", "have", "were", "sont", "étaient"})  # auxiliaries of several


class SubjectFinder(HeadFinder):
    """Finds the subject of a verb by walking to the left."""

    def subject(self, line: Line, v: int) -> Subject:
        """What stands before verb item `v` as its subject, over what tells where, when or for whom it was said."""
        found = self._subject(line, v)
        if found.kind != "event" and (talks := self._opening_talks(line, v)) >= 0:
            return Subject("event", talks)
        if found.kind in _WITHIN and found.item > 1 and not found.relative:
            named = self._before_relative(line, found.item, v)
            stays = line.symbols[found.item - 1] in self.on_visit  # 'Minister X, en visite | en Pologne, a été reçu'
            if named is None and (found.kind in _SETTINGS or stays):
                named = self._before_setting(line, found.item)
            return named or self._before_participle(line, v) or found
        if found.kind == "who" and found.item > 1 and not found.relative:
            return self._accompanied(line, found.item) or self._before_company(line, found.item, v) or found
        return found

    def _accompanied(self, line: Line, k: int) -> Subject | None:
        """'Minister X who was accompanied by | Ambassador Y | thanked': X, of company told without commas."""
        if line.symbols[k - 1] not in self.accompanied or line.symbols[k - 2] not in self.named:
            return None
        found = self._head(line, k - 2)
        return found if found.kind == "who" and self._clause_initial(line, found.item) else None

    def _before_company(self, line: Line, k: int, v: int) -> Subject | None:
        """'The minister who came with | Ambassador Y | praised': whom a clause without commas tells of."""
        led = self.oblique(line, k) or line.word(k - 1).endswith((" by", " with", " de", " d'", " par"))
        return self._before_relative(line, k, v) if led else None

    def speaking(self, line: Line, v: int) -> Subject:
        """The subject of a verb of saying: also 'la délégation', 'the group' of no state named."""
        found = self.subject(line, v)
        j = v - 1
        while j > 0 and self._skipped(line, j):
            j -= 1
        if j > 2 and line.symbols[j] in self.comma and line.symbols[j - 1] in self.adv:
            aside = line.symbols[2] in self.comma and found.kind == "same"
            j = 1 if aside else j  # 'La délégation, pour sa part, a'
        led = j - 1 - (j > 1 and line.word(j - 1) == "visiting")
        band = j > 0 and line.word(j) in BANDS and line.word(led) in _THE and (found.kind in _SETTINGS or led == 0)
        if band and led > 1 and line.symbols[led - 1] in self.conj and line.symbols[led - 2] in self.person:
            return self._head(line, led - 2)  # 'Minister X and the delegation | thanked'
        return Subject("institution", j, [], []) if band else found

    def _one_of_both(self, line: Line, v: int, k: int, flags: frozenset[str]) -> bool:
        """'On a évoqué la pêche', 'on s'est félicité des progrès': French, what those who met did."""
        both = "joint" in flags or "refl" in flags
        return both and k >= 0 and line.word(k) == "on" and self.pack.language == "fr"

    def _opening_talks(self, line: Line, v: int) -> int:
        """'L'entretien, lundi, entre A et B, | a porté sur', 'L'entretien qu'ont eu A et B | a porté sur': the talks a
        sentence opens with, of which no verb but one that tells between whom they were has told yet; or -1."""
        symbols = line.symbols
        if symbols[v] not in self.telling_of or self.encounters.isdisjoint(symbols[:_TO_TALKS]):
            return -1
        k = next((i for i in range(min(v, _TO_TALKS)) if symbols[i] not in self.det and symbols[i] not in self.adj), 0)
        if k >= v or symbols[k] not in self.encounters:
            return -1
        behind = k + 1 + (symbols[k + 1] in self.comma)
        told = [i for i in range(behind, v) if "fin" in self.feats(line, i) and symbols[i] not in self.noun_like]
        related = symbols[behind] in self.rel or line.word(behind) in _THAT
        closed = symbols[v - 1] in self.aux or any(symbols[i] in self.comma for i in range(v - 3, v))
        return k if closed and len(told) <= related and any(symbols[i] in self.named for i in range(k, v)) else -1

    def _before_participle(self, line: Line, v: int) -> Subject | None:
        """'Minister X leading a delegation to Oslo | met': whom a participle without commas tells of, at the
        beginning."""
        at = next((k for k in range(v - 2, max(0, v - _TOLD_BESIDE), -1) if line.word(k) in _PARTICIPLES), 0)
        who = at - 2 if at > 1 and line.symbols[at - 1] in self.comma else at - 1  # 'X, speaking in Oslo | said'
        if at < 1 or line.symbols[who] not in self.person or self.oblique(line, who):
            return None
        between = line.symbols[at + 1 : v]
        if any(s in self.comma or s in self.rel or s in self.conj or s in self.embed for s in between):
            return None
        found = self._head(line, who)
        return found if found.kind == "who" and self._clause_initial(line, found.item) else None

    def _before_relative(self, line: Line, j: int, v: int) -> Subject | None:
        """'Le ministre qui intervenait lors du colloque | a relevé': whom a clause without commas
        tells of, at the beginning."""
        symbols = line.symbols
        k = 1 if symbols[0] in self.det else 0
        talks = symbols[k] in self.talks
        if k + 1 >= j or not (talks or symbols[k] in self.named) or symbols[k + 1] not in self.rel:
            return None
        told = sum("fin" in self.feats(line, i) and symbols[i] not in self.noun_like for i in range(k + 2, v))
        apart = any(symbols[i] in self.comma for i in range(k + 2, v))
        if told > 1 or apart:
            return None
        return Subject("event", k) if talks else self._head(line, k)

    def _before_setting(self, line: Line, j: int) -> Subject | None:
        """'Minister X at the meeting | stressed', 'Y, on behalf of her Government | thanked', 'les
        entretiens à Oslo | ont porté sur': what the phrase that ends at item j follows.
        """
        symbols = line.symbols
        leads = self.leads_setting | self.on_visit | self.setting  # 'in an interview with', one phrase of the lists
        while j > 0 and symbols[j] not in self.leaves_phrase and symbols[j] not in leads:
            j -= 1
        if j < 1 or symbols[j] not in leads:
            return None
        j -= 2 if symbols[j - 1] in self.comma and j > 1 else 1
        while j > 0 and self._skipped(line, j):
            j -= 1  # 'Minister X on Monday at her office | met'
        if symbols[j] in self.talks and self._clause_initial(line, j):
            return Subject("event", j)
        if symbols[j] not in self.named or not self._opens_sentence(line, j) or self.oblique(line, j):
            return None
        return self._head(line, j)

    def _subject(self, line: Line, v: int) -> Subject:
        symbols = line.symbols
        j = v - 1
        if line.word(j) == "puis" and "pp" in self.feats(line, v):
            return Subject("same", j)  # 'a salué ses hôtes puis | remercié …'
        while j >= 0 and self._skipped(line, j):
            j -= 1
        if j < 0:
            return Subject("none")
        if j > 0 and symbols[j] in self.attending:
            j -= 1  # 'les ambassadeurs présents | ont réaffirmé'
        if j > 0 and symbols[j - 1] in self.person and line.word(j) in _EACH:
            j -= 1  # 'Minister X and Minister Y | all praised'
        symbol = symbols[j]
        if j > 1 and line.word(j - 1) in POSSESSIVE and symbols[j - 2] in self.named and self.is_text(line, j):
            return Subject("who", j - 2, line.mentions(j - 2), [])  # 'President X's message | stressed'
        if symbol in self.inverted:  # 'Aussi la ministre a-t-elle | souligné …', 'Ainsi a-t-il | rappelé …'
            named = j > 0 and symbols[j - 1] in self.named
            return self._head(line, j - 1) if named else self.inverted_pronoun(line, j)
        if line.word(j) == _THERE_HE:  # 'Il y a réaffirmé …': no 'there is' before a participle
            return Subject(
                "who", j, [Mention("pronoun", line.sentence, line.first[j], line.first[j], gender="m.s")], []
            )
        if symbol in self.pron and line.word(j) in _NOBODY:
            return Subject("none")
        if symbol in self.nominal:
            found = self._with_me(line, j) or self._and_counterparts(line, self._head(line, j))
            if found.kind == "state" and j > 1 and symbols[j - 1] in self.of and symbols[j - 2] in self.institution:
                return self._institution(line, j - 2)  # 'le communiqué de Carthage ajoute'
            if found.kind == "state" and (seated := self._seated(line, j)) >= 0:
                return self._institution(line, seated)
            return found
        if symbol in self.comma:
            return self._over_insert(line, j)
        if symbol in self.conj or symbol in self.semicolon:
            return Subject("same", j)
        if symbol in self.rel:
            k = j - 1
            if k >= 0 and symbols[k] in self.comma:
                k -= 1
            if k >= 0 and line.word(k) == ")":
                k = next((i - 1 for i in range(k - 1, max(-1, k - 12), -1) if line.word(i) == "("), k)
            if k >= 0 and symbols[k] in self.who and (talks := self._talks_behind(line, v, j, k)) >= 0:
                return Subject("event", talks)
            if k >= 0 and symbols[k] in self.who:
                k = self._leader_of(line, k)
                found = self._head(line, k)
                told = line.word(j) in _WHO and self._tense(line, v) not in ("now", "base", "imparfait")
                if found.kind in ("event", "institution") or (found.kind == "none" and told):
                    found = self._nominal(line, k, k)  # 'un entretien avec X, qui l'a félicité'
                found.relative = True
                return self._with_first_listed(line, found, k, v)
            if k >= 0 and symbols[k] in self.event:
                return Subject("event", k)
            if (house := self._related_house(line, k, j)) is not None:
                return house
            if k >= 0 and symbols[v] in self.quoting and (paper := self._paper(line, k)) is not None:
                return paper  # 'in response to a press release which claimed …'
            return Subject("none", j)
        if symbol in self.institution or symbol in self.official:
            return self._institution(line, j)
        if symbol in self.folk:
            return self._folk(line, j)
        if symbol in self.group:
            return Subject("group", j)
        if symbol in self.unknown and (joined := self._with_unknown(line, j)) is not None:
            return joined
        if symbol in self.event or symbol in self.noun or symbol in self.adj:
            return self._noun(line, j)
        if line.word(j) in _OPENER:
            return self._over_insert(line, j)
        if j > 1 and symbols[j - 1] in self.of and symbols[j - 2] in self.institution:
            return self._institution(line, j - 2)
        if j > 1 and symbol in self.abbr and symbols[j - 1] in self.of and symbols[j - 2] in self.who:
            return self._head(line, j - 2)  # 'le président de l'APN | a signé', a body that no list knows
        return Subject("none", j)

    def _related_house(self, line: Line, k: int, j: int) -> Subject | None:
        """'The Norwegian government, | which | condemned …', 'Le ministère polonais, qui | …': the house or the state
        that opens a clause and that the relative at item `j` goes on with."""
        symbols = line.symbols
        if k < 0 or k == j - 1 or symbols[j - 1] not in self.comma:
            return None
        while k > 0 and symbols[k] in self.adj:
            k -= 1
        first = k
        while first > 0 and (symbols[first - 1] in self.det or symbols[first - 1] in self.adj):
            first -= 1
        if first > 0 and symbols[first - 1] not in self.embed:
            return None
        if symbols[k] in self.institution:
            return self._institution(line, k)
        return self._head(line, k) if symbols[k] in self.state else None

    def _with_first_listed(self, line: Line, found: Subject, k: int, v: int) -> Subject:
        """'ses homologues omanais, A, et kenyan, | B, qui ont salué': both, where the verb is of several."""
        symbols, mentions = line.symbols, found.mentions or []
        several = any(line.word(i) in _SEVERAL_DID for i in range(k + 1, v))
        if (
            not several
            or found.kind != "who"
            or len(mentions) != 1
            or mentions[0].plural
            or mentions[0].kind != "person"
        ):
            return found
        i = k - 1
        while i > 0 and (symbols[i] in self.comma or symbols[i] in self.adj or symbols[i] in self.state):
            i -= 1
        if i < 1 or symbols[i] not in self.conj:
            return found
        i -= 1 + (symbols[i - 1] in self.comma)
        if i < 0 or symbols[i] not in self.person:
            return found
        found.mentions = [*line.mentions(i), *mentions]
        return found

    def _talks_behind(self, line: Line, v: int, j: int, k: int) -> int:
        """'un entretien avec le président, qui | a porté sur la pêche': of verb item v, that only talks do, the item of
        the talks told of before whoever stands at item k; else -1."""
        verb = self.verb_of(line, v)
        of_talks = verb is not None and verb[1] == "discuss" and verb[0].startswith(_DONE_BY_TALKS)
        if not of_talks and line.word(j) != "which":
            return -1
        near = range(k - 1, max(-1, k - _TALKS_WITH), -1)
        told = self.talks | self.event  # or in one phrase of the lists: 'eu un entretien'
        bare = (line.word(i).removesuffix(" from").removesuffix(" with") for i in near)  # 'received a phone call from'
        return next(
            (i for i, word in zip(near, bare, strict=True) if line.symbols[i] in told or word.endswith(_TALKS)), -1
        )

    def _seated(self, line: Line, j: int) -> int:
        """'The Embassy of Norway in | Warsaw | thanked': the house of a state in the capital at item `j`; or -1."""
        symbols = line.symbols
        if j < 4 or symbols[j - 1] not in self.within or symbols[j - 2] not in self.state:
            return -1
        k = j - 3 - (symbols[j - 3] in self.det)
        return k - 1 if k > 0 and symbols[k] in self.of and symbols[k - 1] in self.institution else -1

    def _with_me(self, line: Line, j: int) -> Subject | None:
        """'Today Minister X of Poland and I | agreed', 'le ministre X et moi | avons convenu': whoever is named from
        the beginning of the clause on, together with the one who speaks.
        """
        symbols = line.symbols
        if j < 2 or symbols[j - 1] not in self.conj or line.word(j) not in _ME:
            return None
        apposed = j > 3 and symbols[j - 2] in self.comma  # 'my Polish colleague, X, and I'
        k = j - 3 if apposed else j - 2
        while k > 0 and (symbols[k - 1] not in self.comma or apposed) and symbols[k - 1] not in self.adv:
            k -= 1
            apposed = apposed and symbols[k] not in self.comma
            if symbols[k] in self.verb:
                return None
        mentions = [m for i in range(k, j + 1) for m in line.mentions(i) if m.kind in _NAMES_ONE or i == j]
        return Subject("who", k, mentions, []) if len(mentions) > 1 else None

    def _leader_of(self, line: Line, k: int) -> int:
        """'X, accompanied by his adviser Y, | who congratulated him': of the one who was accompanied; else item k."""
        i = k - 1
        while i > 0 and (line.symbols[i] in self.det or line.symbols[i] in self.adj):
            i -= 1
        if i < 1 or line.symbols[i] not in self.accompanied or len(line.mentions(k)) != 1:
            return k
        i -= 1 + (line.symbols[i - 1] in self.comma)
        return i if i >= 0 and line.symbols[i] in self.named else k

    def within_paper(self, line: Line, k: int) -> bool:
        """'Dans un télégramme, le ministre, A, | a félicité': item k is where it is said, and does not say it."""
        first = k
        while first > 0 and (line.symbols[first - 1] in self.det or line.symbols[first - 1] in self.adj):
            first -= 1
        return first == 1 and line.symbols[0] in self.within

    def inverted_pronoun(self, line: Line, j: int) -> Subject:
        """The subject that item `j` tells: 'a-t-il', 'ont-elles', 'lit-on'."""
        word = line.word(j)
        if word.endswith("-on"):
            return Subject("it", j)  # 'a-t-on appris'
        gender = "p" if word.endswith("s") else "f.s" if word.endswith("elle") else "m.s"
        mention = Mention("pronoun", line.sentence, line.first[j], line.first[j], gender=gender, plural=gender == "p")
        return Subject("who", j, [mention], [])

    def _over_insert(self, line: Line, j: int) -> Subject:
        """A comma before the verb: an insert closes here ('Lavrov, speaking in Moscow, said'), or a
        new predicate begins."""
        symbols = line.symbols
        pair = self._pair_apart(line, j) if line.word(j) == "," else None
        if pair is not None:
            return pair
        if j > 1 and symbols[j - 1] in self.person and line.word(self.before_phrase(line, j - 1)) in _MEANWHILE:
            return self._nominal(line, j - 1, j - 1)  # '…, while her counterpart, X, | led the Polish side'
        opener = _OPENER.get(line.word(j), ",")
        if opener != "," and not any(line.word(k) == opener for k in range(j)):
            opener = ","
        for k in range(j - 1, 0, -1):
            if line.word(k) == opener:
                if symbols[k + 1] in self.aux and self.feats(line, j + 1) == {"pp"}:
                    break  # 'X, dont le pays préside le Conseil, a salué l'accord, | souligné …'
                if symbols[k - 1] in self.aux or symbols[k - 1] in self.rel:
                    return self._subject(line, k)  # 'Le ministre a, au nom de son pays, remercié', 'qui, à son tour, a'
                house = self._house_before(line, k)
                if symbols[house] in self.institution and not self.within_paper(line, house):
                    if self._by_its_account(line, house) and symbols[j - 1] in self.named:
                        return self._nominal(line, j - 1, j - 1)
                    return self._institution(line, house)
                if (
                    symbols[k - 1] in self.event
                    and (
                        opener in _DASHES
                        or symbols[k + 1] in self.opens_relative
                        or symbols[k + 1] in self.quoting  # 'Les échanges, indique le communiqué, ont porté sur'
                        or line.word(k + 1).split()[0].endswith(_TELLS_MORE)
                        or not any(symbols[i] in self.named or symbols[i] in self.verb for i in range(k + 1, j))
                    )
                    and self._clause_initial(line, k - 1)
                ):
                    return Subject("event", k - 1)  # 'La réunion, à laquelle ont participé …, a porté sur'
                if symbols[k - 1] in self.noun and (leader := self._with_suite(line, k - 1)) is not None:
                    return leader  # 'X and her delegation, including Y, met'
                if symbols[k - 1] in self.nominal:
                    found = self._head(line, k - 1)
                    if found.kind in ("who", "event") and self._begins(line, found):
                        return found  # 'Les entretiens avec son homologue, X, ont porté sur …'
                    alone = found.item <= 1 and symbols[0] in self.determined
                    parted = not alone and self._begins(line, found) and not any(s in self.state for s in symbols[k:j])
                    if found.kind == "state" and (alone or parted) and self.named.isdisjoint(symbols[k:j]):
                        return found  # 'Norway, a member of the Council, rejected …', 'Enfin, Oslo, à son tour, a'
                break
            led = symbols[k] in self.that and all(s in self.naming_one | self.adj for s in symbols[k + 1 : j])
            if led and opener == "," and symbols[j - 1] in self.named:
                return self._nominal(line, j - 1, j - 1)  # 'A, le porte-parole, a dit que le ministre, B, | a reçu'
            says = symbols[k] in self.quoting and opener == ","  # 'the ministers, the ministry said, agreed'
            tells = symbols[k] in self.verb and "fin" in self.feats(line, k) and not self._describing(line, k)
            if tells and symbols[k - 1] not in self.rel and symbols[k - 1] not in self.det and not says:
                break  # but not in 'in response to a question on the alleged letter, said'
        k = j - 1
        first = k
        while first > 0 and (symbols[first - 1] in self.det or symbols[first - 1] in self.adj):
            first -= 1
        led = first > 0 and (symbols[first - 1] in self.parting or line.word(first - 1) in _BEGIN_TIME)
        if led and symbols[k] in self.person and line.mentions(k)[0].offices:
            return self._nominal(line, k, k)  # 'Au terme de l'audience que lui a accordée X, la directrice Y, a dit'
        if symbols[k] in self.person and self._opened_by_talks(line, first):
            return self._nominal(line, k, k)  # 'Au cours de la rencontre | le ministre, X, | a souligné'
        if k > 0 and symbols[k] in self.named and symbols[k - 1] in self.that:
            return Subject("who", k, line.mentions(k), [])  # 'a annoncé que la ministre, Anna Berg, avait reçu'
        if symbols[k] in self.nominal and not any(symbols[i] in self.verb for i in range(k)):
            found = self._head(line, k)
            if found.kind in ("who", "event") and self._begins(line, found):
                return found
        if not any(
            symbols[i] in self.verb and "fin" in self.feats(line, i) and symbols[i] not in self.noun_like
            for i in range(j)
        ):
            for i in range(j):
                if symbols[i] in self.who and symbols[i] not in self.pron and self._opens_sentence(line, i):
                    return self._nominal(line, i, i)
        return Subject("same", j)

    def _opened_by_talks(self, line: Line, k: int) -> bool:
        """Whether the words before item `k` only tell at which talks: 'Au cours de la rencontre |', 'At the end of the
        talks |'."""
        symbols = line.symbols
        if (
            k < 2
            or symbols[k - 1] not in self.event | self.noun
            or not (symbols[0] in self.leads_setting or symbols[0] in self.prep)
        ):
            return False
        return not any(s in self.named or s in self.punct or s in self.aux for s in symbols[:k])

    def _house_before(self, line: Line, k: int) -> int:
        """'Le gouvernement norvégien | , pour sa part, a': the house that ends before the comma at item `k`, over its
        adjectives; else the item before the comma."""
        house = k - 1
        if house > 3 and line.symbols[house] in self.venue and line.symbols[house - 1] in self.within:
            house -= 2  # 'L'ambassade de Norvège | à Varsovie'
        if house > 1 and line.symbols[house] in self.state:
            house -= 1 + (line.symbols[house - 1] in self.det)
            house -= line.symbols[house] in self.of  # 'L'ambassade | de Norvège'
        while house > 0 and line.symbols[house] in self.adj:
            house -= 1
        return house if line.symbols[house] in self.institution else k - 1

    def _pair_apart(self, line: Line, j: int) -> Subject | None:
        """'The minister, X, and her Polish counterpart, Y, | held': both, whose names commas part from what joins them;
        'it said' may stand before them.
        """
        symbols = line.symbols
        if symbols[j - 1] not in self.person:
            return None
        k = self.before_phrase(line, j - 1)
        if k > 0 and self._tells_bare(line, k):
            return Subject("who", j - 1, line.mentions(j - 1), [])  # 'It said the Polish minister, Y, | had met'
        if k < 1 or symbols[k] not in self.conj:
            return None
        at = k - 1 - (symbols[k - 1] in self.comma)
        if at < 0 or symbols[at] not in self.person or self._genitive(line, at):
            return None
        before = self.before_phrase(line, at, -1)
        starts = before < 0 or symbols[before] in self.clause_start - self.conj or symbols[before] in self.that
        if not starts and not self._tells_bare(line, before):
            return None
        return Subject("who", at, [*line.mentions(at), *line.mentions(j - 1)], [])

    def _tells_bare(self, line: Line, k: int) -> bool:
        """'It said | the minister, X, had met': English, whether verb item `k` leads to what was said, its own subject
        before it; no '…, said the minister, X'."""
        if self.pack.language != "en" or k < 1 or line.symbols[k] not in self.quoting:
            return False
        led = line.symbols[k - 1] in self.comma or line.symbols[k - 1] in self.quote
        return not led and "fin" in self.feats(line, k)

    def _with_suite(self, line: Line, j: int) -> Subject | None:
        """'Minister X and her high-level | delegation': the one whose it is, or None."""
        first = self._phrase_start(line, j)
        if first < 2 or line.symbols[first - 1] not in self.conj or line.symbols[first - 2] not in self.who:
            return None
        found = self._head(line, first - 2)
        return found if found.kind == "who" and self._clause_initial(line, found.item) else None

    def _opens_sentence(self, line: Line, i: int) -> bool:
        """Whether mention i stands free: at the beginning, after a comma, or after words that lead to no noun."""
        k = i
        while k > 0 and (
            line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj or line.symbols[k - 1] in self.noun
        ):
            k -= 1
        if k and line.word(k - 1) == ")" and not any(s in self.plain_verb or s in self.aux for s in line.symbols[:k]):
            return True  # 'OSLO (ABC) Minister X, …'
        before = line.symbols[k - 1] if k > 0 else ""
        return k == 0 or before in self.clause_start or (before in self.adv and before not in self.prep)

    def _begins(self, line: Line, found: Subject) -> bool:
        """Whether a subject stands first in its clause, or only whose talks they are: "Berg's meeting with X"."""
        k = found.item
        if found.kind == "event" and k > 1 and line.word(k - 1) in POSSESSIVE:
            k -= 2
        return self._clause_initial(line, k)
