"""A line with a trigger to those named behind it, each with how he is joined: met, present, led by, a party."""

from __future__ import annotations

from dragoman.reading.bounds import LATER, BoundReader
from dragoman.reading.contactwords import CHAIRED
from dragoman.reading.lines import Line
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import Subject

TOLD_ABOUT = ("au sujet d", "à propos d", "concernant", "regarding", "concerning", "about")
_RELATIVE = frozenset({"who", "qui"})
_POST = 7  # items from 'accredited' to where
_SENT = frozenset({"accredited", "posted", "assigned"})
_INSERT = 24  # items of 'on the sidelines of the sixth summit of the Union, which opened in Accra,'
_ON_TOPIC = frozenset({"on", "about", "regarding", "concerning", "sur", "concernant"})
_SIGNED = 14  # items from 'signed' to by whom: 'signed in Oslo on Monday, for Norway by Minister A'
_OBJECT = 8  # items in which the one who is met is named
_GOVERNMENTS = frozenset({"administration", "government", "cabinet", "era", "presidency"})
_ON_THE_PART = "de la part d"
_GOT = ("reçu", "reçoi", "recevoir")
_MATTERS = frozenset(
    {"sujets", "dossiers", "thèmes", "points", "ordre du jour", "menu", "programme", "topics", "items", "agenda"}
)
_MATTER_NEAR = 5  # items from 'with' to the topics it leads to: 'avec deux grands sujets'
_OBJECTS = frozenset({"him", "her", "lui", "elle"})
_SERVING = ("adviser", "advisor", "aide", "assistant")  # to somebody: 'adviser to President X'
_ANOTHERS = ("her", "his", "their", "'s", "’s")  # with which whose talks they are is told


class OthersReader(BoundReader):
    """Finds who is named behind a contact's verb or noun, and where the words on him end."""

    def _right(self, line: Line, start: int, *, only_with: bool, after: int) -> list[tuple[int, str]]:
        """Items behind the trigger that name people or states, with how: '' · presence · led · party."""
        symbols, n = line.symbols, len(line.symbols)
        out: list[tuple[int, str]] = []
        mode = ""
        i = start + 1
        while i < n:
            symbol = symbols[i]
            if not out and line.word(i) in LATER and i > after:
                i = self._past_time(line, i)  # 'held talks ahead of the summit in Rome with A'
                symbol = symbols[i]
            if (
                self._boundary(line, i, after)
                or symbol in self.bearer
                or (out and self._next_contact(line, i, after, start))
            ):
                partner = -1 if out or mode else self._past_topic(line, i)
                if partner < 0:
                    break
                i = partner
                symbol = symbols[i]
            if symbol in self.margins:
                i = self._past_margins(line, i)  # 'on the sidelines of the summit, which opened in A, with B'
                mode = "aside"  # 'on the sidelines of the meeting of …': who else was there
            elif mode == "aside" and not self._aside_ends(line, i, start, bool(out)):
                pass
            elif symbol in self.exclude and not self._got_from(line, i, after):
                mode = "exclude"
            elif symbol in self.by and mode == "presence" and line.symbols[i - 1] in self.clauses.comma:
                mode = ""  # 'a été accueilli, en compagnie de son épouse, par'
            elif symbol in self.presence or symbol in self.comprises:
                mode = "presence"
            elif symbol in self.mediated:
                mode = "mediated"  # 'in talks brokered by Minister A'
            elif (
                symbol in self.clauses.rel
                and out
                and line.word(i) in _RELATIVE
                and self._tells_of_guest(line, i, start)
            ):
                mode = "told"  # 'X, who handed him a letter from Y': named in what is told of a guest
            elif out and self._tells_topic(line, i):
                mode = "about"  # 's'est entretenue avec A au sujet de la visite de B'
            elif mode == "about":
                mode = "" if symbol in self.meets_with else mode
            elif mode == "told" and not self._listed_on(line, i):
                pass
            elif symbol in self.led_by:
                mode = "chaired" if CHAIRED.search(line.word(i)) else "led"
            elif only_with and not (self._after_with(line, i, out) or (mode == "led" and self._leads_company(line, i))):
                pass
            elif not out and self._is_object(line, i, start):
                out.append((i, mode))
                if i == start + 1 and self._relative_at(line, start):
                    break  # 'accompanied by A, who received him in Oslo; by B and by C'
            elif symbol in self.who or symbol in self.clauses.state or symbol in self.clauses.org:
                mode = "" if mode in ("told", "aside") else mode
                if symbol in self.who and out and self._acts_behind(line, i):
                    break
                if symbol in self.who and self._speaks_next(line, i) and not (i == start + 2 and self._paired(line, i)):
                    break
                if symbol in self.who and (
                    self._belongs_to(line, i)
                    or self._owns(line, i)
                    or self._talked_about(line, i, start)
                    or self._names_a_time(line, i)
                ):
                    pass
                elif mode == "exclude":
                    mode = ""
                elif symbol in self.who:
                    out.append((i, mode))
                elif self._joined_party(line, i, out) and not self._where_sent(line, i, start):
                    out.append((i, "party"))
            elif self._of_a_government(line, i) and mode != "exclude" and self._joined_party(line, i, out):
                out.append((i, "party"))
            i += 1
        return out

    def _where_sent(self, line: Line, i: int, start: int) -> bool:
        """'envoys accredited to the Government of | Poland': where envoys are sent, and not whose they are."""
        k = next((k for k in range(i - 1, max(start, i - _POST), -1) if line.word(k) in _SENT), -1)
        return k > 0 and not any(line.symbols[j] in self.who for j in range(k + 1, i))

    def _leads_company(self, line: Line, i: int) -> bool:
        """'discussed fish with a delegation led by Minister A': whether item i leads the company named first."""
        k = i - 1
        while k > 1 and line.symbols[k] not in self.led_by:
            k -= 1
        company = next((j for j in range(k - 1, max(-1, k - 5), -1) if line.symbols[j] in self.travellers), -1)
        return any(line.symbols[j] in self.meets_with for j in range(max(0, company - 3), company))

    def _past_margins(self, line: Line, i: int) -> int:
        """The item before the comma and 'with' that close an insert on the margins of what someone met; else item i."""
        for k in range(i + 2, min(len(line.symbols), i + _INSERT)):
            if line.symbols[k] in self.meets_with and line.symbols[k - 1] in self.clauses.comma:
                return k - 1
        return i

    def _aside_ends(self, line: Line, i: int, start: int, found: bool) -> bool:
        """'received, on the margins of the session in New York, | Minister A', '… was received on the margins of the
        session | by Minister A', 'met on the margins of the session | Minister A': whether item i is behind the insert,
        and with or by whom the contact was."""
        k = self.clauses.before_phrase(line, i)
        before = line.symbols[k]
        listed = before in self.including  # 'met several ministers on the margins of the session, including A'
        if (found and not listed) or line.symbols[i] not in self.who:
            return False
        led = before in self.by or before in self.talks_between or line.word(k) in ("with", "avec")
        led = led or (k == i - 1 and self._object_late(line, i, start))
        return led or before in self.clauses.comma | self.date or before in self.city or listed

    def _object_late(self, line: Line, i: int, start: int) -> bool:
        """'met on the margins of the session | Minister A', but 'met farmers on the margins of the session Minister A
        opened': whether the verb before the insert is still without its object, and no 'of' leads to item i."""
        opens = next((k for k in range(i - 1, start, -1) if line.symbols[k] in self.margins), i)
        bare = self.clauses.skip | self.clauses.prep | self.event | self.date | self.clauses.det | self.city
        if any(line.symbols[k] not in bare for k in range(start + 1, opens)):
            return False
        clause = self.clauses.verb | self.clauses.rel
        if any(line.symbols[k] in clause for k in [*range(opens + 1, i), i + 1] if k < len(line.symbols)):
            return False
        leads = self.clauses.prep | self.clauses.of | self.clauses.conj | self.clauses.comma | self.clauses.det
        return line.symbols[i - 1] not in leads and opens + 1 < i

    def _past_time(self, line: Line, i: int) -> int:
        """From words that say when, at item i, to the 'with' behind them that names whom; else item i."""
        for k in range(i + 1, min(len(line.symbols) - 1, i + _INSERT)):
            if line.symbols[k] in self.clauses.verb and "fin" in self.clauses.feats(line, k):
                break
            if line.symbols[k] in self.who:
                break
            if line.symbols[k] in self.event and line.word(i + 1).endswith(_ANOTHERS):
                break  # 'spoke ahead of the latter's meeting with A'
            if line.word(k) in ("with", "avec") and self._names_next(line, k):
                return k
        return i

    def _owns(self, line: Line, i: int) -> bool:
        """'at the latter's request': named only as whose it is."""
        n = len(line.symbols)
        if i + 2 >= n or line.word(i + 1) not in POSSESSIVE:
            return False
        return line.symbols[i + 2] not in self.who

    def _tells_topic(self, line: Line, i: int) -> bool:
        """'au sujet de la visite de B', ', sur la mission de B', ', avec deux sujets à aborder : la libération de B':
        whether item i, behind those met, leads to what was talked of."""
        word = line.word(i)
        if line.symbols[i] in self.about and word.startswith(TOLD_ABOUT):
            return True
        if word in ("on", "sur"):
            k = i + 1
            while k < len(line.symbols) - 1 and line.symbols[k] in self.clauses.det | self.clauses.adj:
                k += 1
            land = k < len(line.symbols) and line.symbols[k] in self.clauses.state and not line.mentions(k)
            return land or (word == "sur" and line.symbols[i - 1] in self.clauses.comma | self.clauses.named)
        near = line.words[i + 1 : i + _MATTER_NEAR]
        return word in ("avec", "with") and not _MATTERS.isdisjoint(near) and not line.mentions(i + 1)

    @staticmethod
    def _got_from(line: Line, i: int, v: int) -> bool:
        """'a reçu un appel téléphonique | de la part de X': X called, and is not only who another spoke for."""
        return line.word(i).startswith(_ON_THE_PART) and line.word(v).startswith(_GOT)

    def _is_object(self, line: Line, i: int, start: int) -> bool:
        """'paid a courtesy call on | her', 's'est entretenu avec elle': a pronoun for whoever was met, and no owner."""
        if line.word(i) not in _OBJECTS or not line.mentions(i):
            return False
        if i != start + 1 and line.symbols[i - 1] not in self.meets_with | self.toward:
            return False
        last = i + 1 >= len(line.symbols)
        after = "" if last else line.symbols[i + 1]
        if i == start + 1 and not self.courtesy.isdisjoint(line.symbols[i + 2 : i + 5]):
            return True  # 'paid her a courtesy visit'
        return (
            last
            or after in self.punctuation | self.clauses.prep | self.clauses.conj | self.date | self.clauses.plain_adv
        )

    def _relative_at(self, line: Line, v: int) -> bool:
        """Whether verb item v stands in a relative clause: 'A, who received'."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        return k > 0 and line.word(k) in _RELATIVE

    def _paired(self, line: Line, i: int) -> bool:
        """'The talks between A and B focused on …': whoever the noun's own preposition leads to."""
        return line.symbols[i - 1] in self.meets_with or line.symbols[i - 1] in self.talks_between

    def _tells_of_guest(self, line: Line, i: int, start: int) -> bool:
        """Whether a relative at item i belongs to the one named just before it."""
        k = i - 1
        while k > start and line.symbols[k] in self.clauses.comma:
            k -= 1
        return k > start and line.symbols[k] in self.who

    def _listed_on(self, line: Line, i: int) -> bool:
        """'…, who is on a visit, and Y': the list goes on behind what is told of one of it."""
        return (
            i > 1
            and line.symbols[i] in self.who
            and line.symbols[i - 1] in self.clauses.conj
            and line.symbols[i - 2] in self.clauses.comma
        )

    def _next_contact(self, line: Line, i: int, after: int, start: int) -> bool:
        """'held talks with A and met with B', 'talks with A, followed by a meeting with B': the
        next has its own object.
        """
        if line.symbols[i] in self.event and any(line.symbols[k] in self.followed for k in range(max(start, i - 4), i)):
            return True
        noun = 0 <= start < len(line.symbols) and line.symbols[start] in self.event
        if noun and line.symbols[i] in self.event and self._listed_event(line, i, start):
            return True
        opens = line.symbols[i] in self.who and line.symbols[i - 1] in self.clauses.comma
        if noun and opens and self._acts_next(line, i):
            return True  # 'after a lunch with A, Minister B received C'
        told = line.symbols[i] in self.clauses.contact or line.symbols[i] in self.next_met
        if i <= after or not told or line.symbols[i] in self.event:
            return False
        k = i - 1
        while k > after and line.symbols[k] in self.clauses.skip | self.future:
            k -= 1  # 'A, who met B on Monday, was due to | meet C'
        return line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma

    def _acts_behind(self, line: Line, i: int) -> bool:
        """'Ahead of his meeting with A, B held talks with C': whoever the main clause is about, behind the comma."""
        k = self.clauses.before_phrase(line, i)
        if k < 1 or line.symbols[k] not in self.clauses.comma:
            return False
        k = i + 1
        while k < len(line.symbols) and (
            line.symbols[k] in self.clauses.plain_adv or line.symbols[k] in self.clauses.aux
        ):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.clauses.contact and line.symbols[k] not in self.event

    def _listed_event(self, line: Line, i: int, after: int) -> bool:
        """'a lunch with A, a working session with B and a call on C': each has its own guest."""
        k = self.clauses.before_phrase(line, i, after)
        parted = line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma
        return parted and any(line.symbols[j] in self.meets_with for j in range(i + 1, min(len(line.symbols), i + 4)))

    def _belongs_to(self, line: Line, i: int) -> bool:
        """'special envoy of President X', 'a statement by X', 'la candidature du ministre X': named
        only as an owner.
        """
        k = i - 1
        if self._sent_by(line, i):
            return True
        if line.word(i).split()[0] not in self.of_words:
            while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
                k -= 1
            serves = line.word(k) == "to" and line.word(k - 1).endswith(_SERVING)
            if k < 1 or (line.symbols[k] not in self.genitive and not serves):
                return False
            k -= 1
        while k > 0 and line.symbols[k] in self.clauses.adj:
            k -= 1
        return k >= 0 and (line.symbols[k] in self.who or line.symbols[k] in self.owned)

    def _sent_by(self, line: Line, i: int) -> bool:
        """'a special envoy of | President X': whoever the office before item i acts for, which took the 'of' in."""
        before = line.mentions(i - 1) if i else []
        return any(m.kind == "alias" and m.sentence.symbols[m.last] in self.genitive for m in before)

    @staticmethod
    def _names_a_time(line: Line, i: int) -> bool:
        """'since the launch of the Nowak administration': a name that stands for a government."""
        return i + 1 < len(line.symbols) and line.word(i + 1) in _GOVERNMENTS

    def _talked_about(self, line: Line, i: int, start: int) -> bool:
        """'on the proposals of', 'against', 'au sujet de': named as what is talked about."""
        k = self.clauses.before_phrase(line, i, start)
        return k > start and line.symbols[k] in self.about

    def _with_in_topic(self, line: Line, k: int) -> bool:
        """'held talks on the negotiations with Poland': whether item `k` leads to whom other talks are with, which are
        what was talked of."""
        if line.word(k) not in ("with", "avec", "between", "entre") or line.symbols[k - 1] not in self.event:
            return False
        e = k - 2
        while e > 0 and (line.symbols[e] in self.clauses.det or line.symbols[e] in self.clauses.adj):
            e -= 1
        return e > 0 and line.word(e) in _ON_TOPIC

    def _joined_party(self, line: Line, i: int, out: list[tuple[int, str]]) -> bool:
        """Whether a state or organisation named behind the trigger takes part: after 'with',
        'between', or in their list.
        """
        k = self.clauses.before_phrase(line, i)
        if k > 1 and line.symbols[k] in self.genitive and line.symbols[k - 1] in self.clauses.institution:
            k = self.clauses.before_phrase(line, k - 1)  # 'signed an accord with the Government of Poland'
        elif k > 0 and line.symbols[k] in self.clauses.power:
            k = self.clauses.before_phrase(line, k)  # 'avec le gouvernement | polonais'
        word = line.word(k)
        if self._with_in_topic(line, k):
            return False
        if word in ("with", "avec", "between", "entre", "by", "par"):
            return True
        if k > 0 and (line.symbols[k] in self.issuing) and self._many(line, k - 1):
            return True  # 'her counterparts from Poland, Austria and Romania'
        return word in ("and", "et", ",") and bool(out) and out[-1][0] == k - 1 and out[-1][1] == "party"

    def _of_a_government(self, line: Line, i: int) -> bool:
        """'the | Polish | government', 'le gouvernement | polonais': whether item i tells whose a government is."""
        if line.symbols[i] not in self.clauses.adj or not self.clauses.state_value(line, i):
            return False
        before = line.symbols[i - 1] in self.clauses.power if i else False
        return before or (i + 1 < len(line.symbols) and line.symbols[i + 1] in self.clauses.power)

    def _many(self, line: Line, i: int) -> bool:
        raise NotImplementedError

    def _after_with(self, line: Line, i: int, out: list[tuple[int, str]]) -> bool:
        k = self.clauses.before_phrase(line, i)
        if line.symbols[k] in self.clauses.joining and self._many(line, i):
            k = self._before_states(line, k)  # 'discussed trade with his Kenyan and Peruvian counterparts'
        if line.word(k) in ("with", "avec"):
            return not (k > 1 and line.symbols[k - 1] in self.talks and line.symbols[k - 2] in self.clauses.poss)
        if out and line.symbols[k] in self.including:
            return True
        return (
            bool(out)
            and out[-1][0] == k - 1
            and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma)
        )

    def _before_states(self, line: Line, k: int) -> int:
        """The item before a list of states, and before whose counterparts they lead to."""
        joining = self.clauses.joining | self.clauses.poss
        while k > 0 and (line.symbols[k] in joining or isinstance(line.value(k, "iso"), str)):
            k -= 1
        return k

    def _is_place(self, line: Line, item: int) -> bool:
        return item > 0 and line.symbols[item - 1] in self.place_prep

    def _agents(self, line: Line, v: int, right: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """'was received by A and B': whoever 'by' leads to; other names stand in words about the visit."""
        out: list[tuple[int, str]] = []
        for item, mode in right:
            joined = bool(out) and all(
                line.symbols[k] in self.clauses.listing or line.symbols[k] in self.followed
                for k in range(out[-1][0] + 1, item)
            )
            k = self.clauses.before_phrase(line, item)
            by = line.symbols[k] in self.by or (k == v and line.word(v).endswith((" by", " par")))
            house = any(m.kind == "side" for m in line.mentions(item))  # 'summoned to the Iranian ministry'
            if joined or mode in ("presence", "led", "chaired") or by or house:
                out.append((item, mode))
        return out

    def _signatories(self, line: Line, v: int) -> tuple[Subject, list[tuple[int, str]]]:
        """'was signed by A and B'; nobody when the text does not say by whom."""
        reach = range(v + 1, min(v + _SIGNED, len(line.symbols)))
        by = next((i for i in reach if line.word(i) in ("by", "par")), -1)
        if by >= 0:
            return Subject("none"), self._right(line, by, only_with=False, after=by)
        between = next((i for i in reach if line.symbols[i] in self.talks_between), -1)
        if between >= 0:  # 'signed between the deputy minister, A, and the ambassador, B'
            named = self._right(line, between, only_with=False, after=between)
            if any(line.symbols[i] in self.clauses.person for i, _ in named):
                return Subject("none"), named
        seen = next((i for i, symbol in enumerate(line.symbols) if symbol in self.presence), -1)
        if seen < 0:
            return Subject("none"), []
        found = self._right(line, seen, only_with=False, after=seen)  # 'in the presence of A and B'
        return Subject("none"), [(i, "presence") for i, _ in found if i < v or seen > v]

    def _state_object(self, line: Line, start: int, frame: str) -> list[tuple[int, str]]:
        """'met with a senior Norwegian official': whoever is met is of that state, though no list knows him."""
        near = range(start + 1, min(len(line.symbols), start + 1 + _OBJECT))
        if frame == "receive" and not any(line.symbols[k] in self.people for k in near):
            return []  # 'received support from Norway'
        for k in near:
            symbol = line.symbols[k]
            if symbol in self.clauses.comma or symbol in self.clauses.embed or symbol in self.clauses.rel:
                break
            town = k + 1 < len(line.symbols) and line.symbols[k + 1] in self.city  # 'met in Bergen with'
            if symbol in self.place_prep and town:
                continue
            if symbol in self.about or symbol in self.purposes_led or line.word(k) in ("on", "sur"):
                break  # 'met to consult on the tests of Norway'
            if line.word(k) in _SENT and k + 1 < len(line.symbols) and line.symbols[k + 1] in self.toward:
                break  # 'received the letters of six ambassadors accredited to the Government of Norway'
            if symbol in self.place_prep or (symbol in self.clauses.verb and "fin" in self.clauses.feats(line, k)):
                break
            value = line.value(k, "iso")
            if isinstance(value, str) and "|" not in value and symbol not in self.city:
                return [(k, "party")]
        return []

    def _spoken_to(self, line: Line, item: int) -> list[tuple[int, str]]:
        """'Received in audience, Minister B thanked President A': who the subject at an item speaks
        to, next after its verb.
        """
        for k in range(item + 1, len(line.symbols)):
            if line.symbols[k] in self.clauses.embed or line.symbols[k] in self.genitive:
                return []
            if line.symbols[k] in self.clauses.person:
                return [(k, "")]
        return []

    def _led_to(self, line: Line, i: int) -> bool:
        first = line.word(i).split()[0]
        return first in ("au", "aux", "à") or (i > 0 and line.symbols[i - 1] in self.toward)

    def _named_before_clause(self, line: Line) -> list[tuple[int, str]]:
        """Everyone named before a reported clause begins."""
        out: list[tuple[int, str]] = []
        for i, symbol in enumerate(line.symbols):
            if symbol in self.clauses.embed:
                break
            owner = i + 1 < len(line.symbols) and line.word(i + 1) in POSSESSIVE
            if symbol in self.who and symbol not in self.clauses.pron and not owner:
                out.append((i, ""))  # 'relayed President A's wishes in a call to B': A was not there
        return out
