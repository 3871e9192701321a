"""People without a state to the side of those they are named beside: accompanied, joined, represented, opposite."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dragoman.reading.aides import _OWN, _UNDER
from dragoman.reading.appositions import THE_COUNTRY
from dragoman.reading.beside import JOINED
from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.metwhere import MetWhereReader
from dragoman.reading.owners import acts_for
from dragoman.reading.ranks import portfolio, rank_order
from dragoman.reading.units import Sentence

_ACTING_FOR = frozenset(
    {"for", "from", "pour", "on behalf of", "au nom de", "au nom du", "au nom des", "au nom d'", "on the part of"}
)
_CLOSING_SIDE = frozenset({",", ".", ";", "and", "et", "in", "à", "on", "le", "while", "tandis que"})
_COMMISSIONER = re.compile(r"(?:commissaire|commissioner)")
_BETWEEN = frozenset(
    {
        ",",
        ";",
        "and",
        "et",
        "-",
        "–",
        "—",
        ":",
        "(",
        ")",
        "respectively",
        "respectivement",
        "namely",
        "notamment",
        "&",
        "ainsi que",
        "as well as",
    }
)
_GENITIVE = frozenset({"'s", "’s"})
_SENT = ("delegation", "délégation", "mission", "équipe", "team")  # 'une mission du FMI conduite par son directeur'
_AT_THE_HEAD = ("at the head of", "à la tête d", "heading", "leading", "conduisant", "dirigeant")
UNDER_WHOM = frozenset(  # also said of a country, which is led by nobody in talks
    {"under the leadership of", "under the direction of", "sous la direction de", "sous la direction du"}
)
_LED_THERE = 10  # units from these words to whose delegation it is
_OF_THIS_COUNTRY = (" de ce pays", " of that country", " of this country")
_WITH = frozenset({"with", "avec"})
_OPENING = 6  # units before who is the subject of a sentence
_ARTICLES = frozenset({"the", "le", "la", "l'"})
_BY = frozenset({"by", "par"})
_JOINED = 4  # units of 'and his Polish counterpart'
_ALONG = _WITH | {"alongside", "aux côtés de", "aux côtés du", "together with", "along with", "en compagnie de"}
_ACCOMPANY = re.compile(r"\b(?:accompan|accompagn)")
_WHO = frozenset({"who", "qui"})
_CLOSED = frozenset({",", ")", "met", "rencontré"})
_GREETINGS = frozenset({
    "greetings", "regards", "wishes", "message", "letter", "condolences", "congratulations", "compliments", "greeting",
    "salutations", "félicitations", "vœux", "voeux", "condoléances", "amitiés", "lettre", "salutation",
})  # fmt: skip
_IN_NAME = frozenset({"on behalf of", "au nom de", "au nom du", "de la part de", "de la part du"})
_SENT_BY = _IN_NAME | {"of", "from", "de", "du", "de la", "de l'", "d'"}
_PRESS = re.compile(r"\b(?:media|press|presse|publicity|information|communication|spokes\w+|porte-parole)\b", re.I)
_ISSUED_BY = frozenset({"by", "through", "par", "par la voix de"})
_WHO_DOES = frozenset(
    {"who", "qui", "bearer", "bearing", "carrying", "porteur", "porteuse", "porteurs", "venu", "venue", "venus"}
    | {"chargé", "chargée", "dépêché", "dépêchée", "émissaire"}
)  # 'the minister, bearer of a message from'
_GOT = re.compile(r"\b(?:received|receives|reçu|reçoit)\b")
_TO = frozenset({"to", "for", "à", "au", "à l'attention de", "à l'attention du"})
_AT_HEAD = frozenset({"head_of_state", "head_of_government", "foreign_minister", "deputy_head_of_government"})
_REACH = 40  # units back in which the state or the town is sought
_AND = frozenset({"and", "et"})
_SECOND = 4  # units from 'and' to the second verb
_DOING = frozenset({"c:hold", "c:meet", "c:contact", "c:hold_inf", "c:meet_inf"})  # words that go on with what one did


def _goes_on(sentence: Sentence, first: int, end: int) -> bool:
    """'… President Y | and held talks with | his counterpart': whether a second verb of the one named first stands in
    units `[first, end)`."""
    entries = sentence.entries
    return sentence.word(first) in _AND and any(
        entry is not None and not _DOING.isdisjoint(entry.tags)
        for entry in entries[first + 1 : min(end, first + _SECOND)]
    )


class CompanyReader(MetWhereReader):
    """Finds on whose side somebody is by those named before and behind him."""

    def _of_last_named(self, sentence: Sentence, found: list[Mention]) -> None:
        """'condolences to Poland on the death of the country's former minister, X', 'le président de ce pays, X': of
        the state that the sentence named last."""
        for mention in found:
            if mention.kind != "person" or mention.states or not mention.offices:
                continue
            first = mention.first + (sentence.word(mention.first) in _GENITIVE)  # some offices begin with the genitive
            marks = range(max(first - 1, 1), mention.last)  # 'the country's envoy, X', 'X, the country's envoy'
            told = any(sentence.word(i) in _GENITIVE and sentence.word(i - 1) in THE_COUNTRY for i in marks)
            if not told and not any(o.title.casefold().endswith(_OF_THIS_COUNTRY) for o in mention.offices):
                continue
            named = (
                _states_at(sentence, i)[:1]
                for i in range(first - 1, max(first - _REACH, -1), -1)
                if sentence.symbols[i] in self.nation
            )
            states = next(named, [])
            mention.states = states
            mention.offices = [
                o if o.state or o.organisation else replace(o, state=next(iter(states), None)) for o in mention.offices
            ]

    def _belong(self, sentence: Sentence, found: list[Mention]) -> None:
        """'the ambassador of Morocco, X, and his adviser, Y': an aide is on the side of the one named before him."""
        owner: Mention | None = None
        for k, mention in enumerate(found):
            if mention.kind != "person":
                continue
            before = found[k - 1] if k else None
            behind = found[k + 1] if k + 1 < len(found) else None
            self._side_of_those_near(sentence, found, k)
            self._side_of_master(sentence, mention, before, behind)
            self._peer_of(mention, self._met(sentence, found, k))
            if owner is not None and mention.witness and self._of_owner(sentence, mention):
                owner = found[
                    0
                ]  # 'received Ambassador X in the presence of her adviser, Y': of the side of who received
                mention.witness, mention.beside = False, owner
            if owner is not None and owner.states and self._of_owner(sentence, mention):
                mention.states = self._of_delegation(sentence, owner, mention) or owner.states[:1]
            if behind is not None and not mention.states and self._of_pair(sentence, mention, behind):
                mention.states = behind.states[:1]
            self._stands_beside(sentence, found, k)
            owner = mention
        self._on_behalf(sentence, found)

    def _side_of_those_near(self, sentence: Sentence, found: list[Mention], k: int) -> None:
        """The side of mention `k` by whom it accompanies, its house, or the delegation it is named with."""
        mention = found[k]
        if not mention.states:
            self._head_of_body(sentence, mention)
        if not mention.states and k:
            self._side_of_company(sentence, mention, found[:k])
            if not mention.states and mention.beside is None:
                self._side_of_team(sentence, mention, found[:k])
            mention.witness = self._witnesses(sentence, mention, found[k - 1])
        if k == 0 and len(found) > 1:
            self._side_of_led(sentence, found)
        if not mention.states and k:
            self._side_of_house(sentence, mention, found[k - 1])
        if not mention.states and not any(p.organisation or p.post for p in mention.offices):
            mention.states = self._leading(sentence, mention, found[k - 1].last if k else -1)
        if not mention.states:
            mention.states = self._delegation_behind(sentence, mention.last) or self._heading(sentence, mention.last)
        if k and not mention.states and mention.beside is None and mention.offices:
            self._side_of_greeting(sentence, found, k)

    def _leading(self, sentence: Sentence, mention: Mention, after: int) -> list[str]:
        """'a delegation of the Polish Senate, led by | Senator X', of whose side he is; nothing where two are named, in
        one word too: 'the Tunisian-French friendship group'."""
        i = mention.first - 1
        while i > 0 and (sentence.symbols[i] in self.det or sentence.symbols[i] in self.is_hon):
            i -= 1
        if i < 1 or not (sentence.symbols[i] in self.headed_by or sentence.word(i) in UNDER_WHOM):
            return []
        near = range(max(after + 1, i - _LED_THERE), i)
        sent = next((k for k in reversed(near) if sentence.word(k).endswith(_SENT)), -1)
        sides = {s for k in near if sent > 0 for s in self._side_at(sentence, k)}
        sides |= {s for k in near if sent > 0 and len(both := _states_at(sentence, k)) > 1 for s in both}
        return list(sides) if len(sides) == 1 else []

    def _heading(self, sentence: Sentence, last: int) -> list[str]:
        """'General X, | at the head of a Polish delegation,': the side of those whom the one named before leads."""
        i = last + 1 + (last + 1 < len(sentence.symbols) and sentence.symbols[last + 1] in self.comma)
        if i >= len(sentence.symbols) or not sentence.word(i).startswith(_AT_THE_HEAD):
            return []
        near = range(i + 1, min(i + _LED_THERE, len(sentence.symbols)))
        end = next(
            (k for k in near if sentence.symbols[k] in self.comma or sentence.symbols[k] in self.verbal), near.stop
        )
        sent = any(sentence.word(k).endswith(_SENT) or sentence.symbols[k] in self.is_coll for k in range(i + 1, end))
        return next((states for k in range(i + 1, end) if (states := self._side_at(sentence, k))), []) if sent else []

    def _side_of_greeting(self, sentence: Sentence, found: list[Mention], k: int) -> None:
        """'Ambassador X conveyed the greetings of | President Y', 'au nom du | Président Y': on the side of who conveys
        them; 'asked the Ambassador to convey his wishes to | President Y': on the ambassador's."""
        mention = found[k]
        if any(p.counterpart or p.organisation or p.post or p.former for p in mention.offices):
            return
        if not any(p.rank in _AT_HEAD for p in mention.offices):
            return
        i = mention.first - 1
        while i > 0 and (sentence.symbols[i] in self.det or sentence.symbols[i] in self.is_hon):
            i -= 1
        n = len(sentence.symbols)
        behind = range(mention.last + 2, min(mention.last + 4, n))
        owned = mention.last + 1 < n and sentence.word(mention.last + 1) in _GENITIVE
        bearer: Mention | None = None
        if (owned and any(sentence.word(j) in _GREETINGS for j in behind)) or self._in_name_of(sentence, mention.first):
            who = next((j for j in range(mention.first - 1, -1, -1) if sentence.word(j) in _WHO_DOES), None)
            got = any(_GOT.search(sentence.word(j)) for j in range(found[0].last + 1, mention.first))
            if who is None and got and not any(p.post or p.rank == "ambassador" for p in found[0].offices):
                return  # 'X received a letter from | President Y': of another
            bearer = found[0] if who is None else next((m for m in reversed(found[:k]) if m.last < who), None)
        elif i > 0 and (sentence.word(i) in _TO or sentence.word(mention.first).startswith("au ")):
            told = [j for j in range(max(0, i - 3), i) if sentence.word(j) in _GREETINGS]
            own = told and any(sentence.word(j) in _OWN for j in range(max(0, told[0] - 3), told[0]))
            envoys = [m for m in found[:k] if any(p.rank == "ambassador" for p in m.offices)]
            bearer = envoys[-1] if own and envoys and envoys[-1] is not found[0] else None
        if bearer is None or bearer.kind not in ("person", "alias") or bearer.last >= mention.first:
            return
        mention.states = bearer.states[:1]
        if not mention.states and bearer.kind == "person":
            mention.beside = bearer

    def _in_name_of(self, sentence: Sentence, first: int) -> bool:
        """Whether greetings are told to be of the one who begins at unit `first`: 'les salutations du | …'."""
        of = first if sentence.word(first).startswith(("du", "de ")) else first - 1
        while of > 0 and (sentence.symbols[of] in self.det or sentence.symbols[of] in self.is_hon):
            if sentence.word(of) in _SENT_BY:
                break
            of -= 1
        if of < 1 or sentence.word(of) not in _SENT_BY:
            return False
        return sentence.word(of) in _IN_NAME or sentence.word(of - 1) in _GREETINGS

    def _side_of_master(
        self, sentence: Sentence, mention: Mention, before: Mention | None, behind: Mention | None
    ) -> None:
        """The side of an aide: that of the master named behind or before him."""
        if (
            (behind is not None and behind.kind == "person" and mention.offices and not mention.states)
            and behind.first - mention.last <= 2
            and (
                sentence.word(behind.first - 1) in _UNDER
                or (sentence.word(behind.first - 1) == "to" and mention.last > mention.name_last)
                or (sentence.word(behind.first) in _UNDER and mention.last > mention.name_last)
            )
        ):
            mention.states = behind.states[:1]  # 'X, Adviser to President Y of Kenya'
            mention.beside = None if behind.states else behind  # of whose side the text tells elsewhere
        if before is None:
            return
        if not mention.states and mention.offices and self._owned_by(sentence, before, mention):
            mention.states = before.states[:1]  # "President X's Special Envoy, Ambassador Y"
            mention.beside = None if mention.states else before
        if not mention.states and not mention.offices and self._own_aide(sentence, before, mention):
            mention.states = before.states[:1]

    def _met(self, sentence: Sentence, found: list[Mention], k: int) -> Mention | None:
        """Whose counterpart mention `k` is: the one named before him, but 'Minister A, who came with President B, met
        her counterpart' is of A's rank."""
        before = found[k - 1] if k else None
        if before is not None and self._met_too(sentence, before, found[k]):
            return found[k - 2] if k > 1 and found[k - 2].kind == "person" else None
        if before is None or k == 1 or found[0].kind != "person" or found[0].first > _OPENING:
            return before
        if before.states and before.states == found[k].states != found[0].states:
            return found[0]  # 'met President Y of Poland and his Polish counterpart'
        if not found[k].states and _goes_on(sentence, before.last + 1, found[k].first):
            return found[0]  # 'called on President Y and held talks with his counterpart'
        led = before.first - 1 - (before.first > 1 and sentence.word(before.first - 1) in _ARTICLES)
        company = sentence.word(led) in _ALONG or _ACCOMPANY.search(sentence.word(led)) is not None
        between = sentence.words[before.last + 1 : found[k].first]
        told = not _CLOSED.isdisjoint(between) and _WHO.isdisjoint(between[:2])
        return found[0] if company and told else before

    def _met_too(self, sentence: Sentence, before: Mention, mention: Mention) -> bool:
        """'will meet | President X | and his counterpart, Y': whether X is met beside Y, who so is not his counterpart;
        but X's, in 'Minister X | and his counterpart, Y, met'."""
        joined = sentence.words[before.last + 1 : mention.first + 1]
        peer = bool(mention.offices) and mention.offices[0].counterpart
        if not peer or before.kind != "person" or len(joined) > _JOINED or joined[0] not in _AND:
            return False
        if mention.states and before.states and mention.states != before.states:
            return False  # 'received President X of Norway and his Polish counterpart'
        k = before.first - 1
        while k > 0 and sentence.word(k) in _ARTICLES | _WITH | _BY:
            k -= 1
        return k > 0 and sentence.symbols[k] in self.verbal

    @staticmethod
    def _peer_of(mention: Mention, before: Mention | None) -> None:
        """'his Norwegian counterpart': of the rank of the one named before, and opposite him."""
        if before is None or not any(p.counterpart for p in mention.offices):
            return
        if mention.states and before.kind == "person" and not before.states:
            before.opposite = mention  # 'the President, X, and his Norwegian counterpart, Y'
        if all(p.counterpart for p in mention.offices):
            held = {p.rank for p in before.offices if not p.counterpart and not p.former}
            mention.borrowed_rank = portfolio(held) or min(held, key=rank_order, default=None)
            mention.peer = before if before.kind == "person" else None

    def _of_delegation(self, sentence: Sentence, owner: Mention, mention: Mention) -> list[str]:
        """'received a delegation of the Polish Senate, led by its Vice-President, X': of whose it is."""
        between = range(max(owner.last + 1, mention.first - _REACH), mention.first)
        sent = next((i for i in between if sentence.word(i).endswith(_SENT)), mention.first)
        named = (states for i in range(sent + 1, mention.first) if (states := self._side_at(sentence, i)))
        return next(named, [])

    def _side_at(self, sentence: Sentence, i: int) -> list[str]:
        """The state or the organisation that unit `i` names."""
        if sentence.symbols[i] in self.nation:
            return _states_at(sentence, i)[:1]
        entry = sentence.entries[i]
        body = acts_for(entry.values.get("org")) if entry is not None and sentence.symbols[i] in self.org else None
        return [body] if body else []

    @staticmethod
    def _of_owner(sentence: Sentence, mention: Mention) -> bool:
        """'and his adviser, Y': whether an office without a state is told as that of somebody named before."""
        peer = any(p.counterpart for p in mention.offices)
        told = not mention.states and mention.first > 0 and bool(mention.offices) and not peer
        own = next((i for i in (mention.first, mention.first - 1) if told and sentence.word(i) in _OWN), -1)
        issued = any(_PRESS.search(p.title) for p in mention.offices) and sentence.word(own - 1) in _ISSUED_BY
        return own >= 0 and not issued  # 'received Ambassador A, said a statement by his press secretary': not A's

    def _side_of_house(self, sentence: Sentence, mention: Mention, before: Mention) -> None:
        """'le Président de la Commission de la CEDEAO, X, et le Commissaire aux affaires
        politiques, Y': commissioners are of the commission named before.
        """
        if (
            before.kind == "person"
            and any(p.organisation and not p.counterpart for p in before.offices)
            and any(_COMMISSIONER.match(p.head) for p in mention.offices)
            and not any(p.post for p in mention.offices)
        ):
            mention.states = before.states[:1]
            organisation = next(p.organisation for p in before.offices if p.organisation)
            mention.offices = [
                replace(p, organisation=organisation, state=mention.states[0] if mention.states else None)
                for p in mention.offices
            ]

    def _of_pair(self, sentence: Sentence, mention: Mention, behind: Mention) -> bool:
        """'met with President X and Foreign Minister Y of Norway': the state behind the second is the first's too."""
        i = mention.first - 1
        while i > 0 and sentence.symbols[i] in self.det:
            i -= 1
        ranks = {p.rank for p in mention.offices}
        return (
            behind.kind == "person"
            and bool(behind.states)
            and behind.last > behind.name_last >= behind.name_first
            and behind.first == mention.last + 2
            and sentence.word(mention.last + 1) in JOINED
            and bool(ranks & {"head_of_state", "head_of_government"})
            and ranks.isdisjoint(p.rank for p in behind.offices)
            and i > 0
            and (sentence.symbols[i] in self.verbal or sentence.word(i) in ("with", "avec", "by", "par"))
        )

    def _sides_told(self, sentence: Sentence, found: list[Mention]) -> None:
        """'was signed for Poland by X, and on behalf of Norway by Y': each acts for the state named before him."""
        for mention in found:
            if mention.kind == "person" and not mention.states:
                mention.states = self._acts_for(sentence, mention.first)
        if not self.signing.isdisjoint(sentence.present):
            for mention in found:
                if mention.kind == "person" and not mention.states:
                    mention.states = self._signs_for(sentence, mention, found)

    def _signs_for(self, sentence: Sentence, mention: Mention, found: list[Mention]) -> list[str]:
        """'was signed by X | for Poland and by Y', 'On behalf of Poland, the treaty was signed by | X'."""
        n = len(sentence.symbols)
        i = mention.last + 1 + (mention.last + 1 < n and sentence.symbols[mention.last + 1] in self.comma)
        if i < n and sentence.word(i) in _ACTING_FOR:
            i += 1 + (i + 1 < n and sentence.symbols[i + 1] in self.det)
            closed = i + 1 < n and sentence.word(i + 1) in _CLOSING_SIDE
            return _states_at(sentence, i)[:1] if closed and sentence.symbols[i] in self.state else []
        at = 1 + (sentence.symbols[1] in self.det) if n > 1 else n
        opens = at < n and sentence.word(0) in _ACTING_FOR and sentence.symbols[at] in self.state
        first = next((m for m in found if m.kind != "side"), mention)
        led = mention.first > 0 and sentence.symbols[mention.first - 1] in self.by
        return _states_at(sentence, at)[:1] if opens and led and first is mention else []

    def _acts_for(self, sentence: Sentence, first: int) -> list[str]:
        """'for Poland, | Minister X', 'pour la Pologne, par | le ministre X', 'on behalf of Poland by | X'."""
        i = first - 1
        while i > 0 and (sentence.symbols[i] in self.by or sentence.symbols[i] in self.comma):
            i -= 1
        if i < 1 or i == first - 1 or sentence.symbols[i] not in self.state:
            return []
        k = i - 1
        while k > 0 and sentence.symbols[k] in self.det:
            k -= 1
        leads = sentence.word(k) in _ACTING_FOR and (k == 0 or sentence.word(k - 1) in _BETWEEN or k + 1 == i)
        return _states_at(sentence, i)[:1] if leads else []

    def _on_behalf(self, sentence: Sentence, found: list[Mention]) -> None:
        """'CEO X signed the Accords on behalf of Bahrain': the one named before acts for it."""
        for i, symbol in enumerate(sentence.symbols):
            if symbol not in self.represents:
                continue
            k = i - 1 - (i > 1 and sentence.symbols[i - 1] in self.comma)
            if k >= 0 and sentence.symbols[k] in self.is_coll:
                continue  # 'seven ambassadors, representing Kenya, Chad and Peru'
            actor = next((m for m in reversed(found) if m.kind == "person" and m.name_last < i), None)
            if actor is None or actor.states:
                continue
            for k in range(i + 1, min(i + 6, len(sentence.symbols))):
                if sentence.symbols[k] in self.nation or sentence.symbols[k] in self.org:
                    behind = any(s in self.by for s in sentence.symbols[k + 1 : k + 3])
                    actor.states = [] if behind else _states_at(sentence, k)[:1]  # 'on behalf of Poland by Y': Y's
                    break
                if not (sentence.symbols[k] in self.in_house or sentence.symbols[k] in self.of):
                    break

    def _told_by_states(self, sentence: Sentence, found: list[Mention]) -> None:
        """'the envoys are X of Chad, Y of Kenya and Z of Gambia': people, though nothing else shows it."""
        listed = [
            m
            for m in found
            if m.kind == "person"
            and m.name_last > m.name_first
            and not m.offices
            and m.states
            and (m.last > m.name_last or sentence.symbols[m.first] in self.state)
        ]
        if len(listed) > 2:
            for mention in listed:
                mention.titled = True
