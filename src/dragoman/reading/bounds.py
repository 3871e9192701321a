"""A line behind a contact's verb to where the words on whom it was with end, or go on past what was talked of."""

from __future__ import annotations

from dragoman.reading.contactwords import ContactWords
from dragoman.reading.lines import Line
from dragoman.reading.words import OBJECTS_TO

LATER = frozenset(
    {
        "après",
        "avant",
        "days after",
        "weeks after",
        "months after",
        "a day after",
        "a week after",
        "a month after",
        "after",
        "before",
        "post",
        "following",
        "à la suite de",
        "à la veille de",
        "en prélude de",
        "en prélude du",
        "en prélude à",
        "en prélude au",
        "en prévision de",
        "en prévision du",
        "ahead of",
        "in view of",
        "on the eve of",
        "in anticipation of",
        "in the run-up to",
        "in advance of",
        "suite à",
        "suite au",
        "suite aux",
        "prior to",
        "in the wake of",
        "à l'issue de",
        "à l'issue du",
        "au terme de",
        "au terme du",
        "au lendemain de",
        "au lendemain du",
    }
)
_MEANWHILE = frozenset(
    {
        "during which",
        "in which",
        "at which",
        "while",
        "whereas",
        "alors que",
        "tandis que",
        "au cours duquel",
        "au cours de laquelle",
    }
)
_WHERE = frozenset({"where", "où"})
_TO_DO = frozenset(  # with an infinitive that no list may know
    {"afin de", "afin d'", "en vue de", "en vue d'", "in order to", "so as to", "dans le but de", "dans le but d'"}
)
_COME = frozenset({"venu", "venue", "venus", "venues"})
_BOUNDING = LATER | _MEANWHILE | _TO_DO | _COME | {";", "©"}  # words that may end those on a contact
_LASTED = frozenset({"lasted", "lasting", "duré", "durait", "dura"})
_THAT = frozenset({"that", "que", "qu'"})
_TOPIC = 24  # items of 'the crisis which began in May', between the talks and with whom they were
_ON = frozenset({"on", "le", "ce"})  # before a day


class BoundReader(ContactWords):
    """Finds where those named behind a contact's verb end."""

    def _acts_next(self, line: Line, i: int) -> bool:
        """Whether a verb follows item i at once: it is the subject of a clause."""
        k = i + 1
        while k < len(line.symbols) and (
            line.symbols[k] in self.clauses.plain_adv
            or line.symbols[k] in self.clauses.comma
            or line.symbols[k] in self.clauses.date
            or line.word(k) in _ON
            or line.word(k) in self.clauses.reflexive  # 'le ministre | s'est rendu'
        ):
            k += 1
        if k >= len(line.symbols):
            return False
        symbol = line.symbols[k]
        told = symbol in self.clauses.contact and symbol not in self.event  # 'After a visit, President A met'
        return told or symbol in self.clauses.aux or symbol in self.clauses.verb

    def _speaks_next(self, line: Line, i: int) -> bool:
        """'…, the spokesperson said': whoever a verb of telling follows at once begins another clause."""
        k, n = i + 1, len(line.symbols)
        while k < n and line.symbols[k] in self.clauses.skip:
            k += 1
        if k + 1 < n and line.symbols[k] in self.genitive:
            house = k + 1 + (line.symbols[k + 1] in self.clauses.det)
            k = house + 1 if house < n and line.symbols[house] in self.clauses.institution else k
        if k >= n or line.symbols[k] not in self.clauses.verb or line.symbols[k] in self.event:
            return False
        return "fin" in self.clauses.feats(line, k) and line.symbols[k] not in self.clauses.contact

    def _another_headline(self, line: Line, i: int) -> bool:
        """'Minister meets Polish envoy, | receives Chadian ambassador', '…; | Chadian envoy calls on him': a headline
        that goes on with what else was done."""
        symbols = line.symbols
        told = symbols[i] in self.clauses.contact or "fin" in self.clauses.feats(line, i)
        acts = told and symbols[i] not in self.event and line.word(i).split()[0][-1] == "s"
        return line.word(i) == ";" or (acts and i > 0 and symbols[i - 1] in self.clauses.comma)

    def _boundary(self, line: Line, i: int, after: int) -> bool:
        symbols = line.symbols
        symbol = symbols[i]
        if i == after:
            return False
        if after >= 0 and i < after:
            return False
        word = line.words[i]
        if line.sentence.zone == "headline" and self._another_headline(line, i):
            return True
        if symbol in self.letting:
            return True  # 'her meeting with Minister A | was an opportunity for both sides to discuss'
        if word in _WHERE and any(s in self.group for s in symbols[i + 1 : i + 2]):
            return True  # 'received his counterpart at the palace, where | the two leaders met alone'
        if symbol not in self.bounding and word not in _BOUNDING:
            return False
        if symbol in self.including and self._names_next(line, i):
            return False  # 'with several dignitaries, among them President A'
        if i == after + 2 and symbol in self.clauses.verb and self._shares_guest(line, i):
            return False
        if word == ";":
            return self.separate.isdisjoint(line.present) and not self._lists_on(line, i)
        if word == "©":
            return True  # whose picture it is
        if (symbol in self.clauses.embed or symbol in self.clauses.rel) and self._tells_length(line, i):
            return False
        if symbol in self.clauses.embed:
            return symbol not in self.clauses.subord
        if word in _MEANWHILE:
            return True
        house = symbol in self.building or symbol in self.seat  # 'at the Fjord Lodge'
        verb = symbol in self.clauses.verb and not house
        if verb and symbol not in self.clauses.contact and symbol not in self.event:
            feats = self.clauses.feats(line, i)
            adjective = feats & {"inf", "pp"} and symbols[i - 1] in self.clauses.det  # 'a renewed statement'
            if "pp" in feats and i + 1 < len(symbols) and symbols[i + 1] in self.by:
                return False  # 'received the letters submitted by the ambassadors of'
            if feats & {"fin", "ing"} and not adjective and not self._names_matter(line, i):
                return True
            if (
                "inf" in feats
                and i > 0
                and (symbols[i - 1] in self.clauses.to or symbols[i - 1] in self.clauses.purpose)
            ):
                return True
            if "pp" in feats and symbols[i - 1] in self.clauses.aux:
                return True
        if symbol in self.handing and self._for_a_purpose(line, i):
            return True
        if word in _COME:
            return self._come_to_do(line, i)
        if word in LATER or word in _TO_DO:
            return True
        return symbol in self.clauses.rel and symbol not in self.clauses.subord

    def _come_to_do(self, line: Line, i: int) -> bool:
        """'l'ambassadrice A, | venue lui transmettre un message du président B': what for is no company."""
        k = i + 1
        while k < len(line.symbols) and (
            line.symbols[k] in self.clauses.skip or line.word(k) in OBJECTS_TO or line.word(k) in ("pour", "en")
        ):
            k += 1
        return k < len(line.symbols) and self.clauses.infinitive_at(line, k)

    @staticmethod
    def _tells_length(line: Line, i: int) -> bool:
        """'an interview, which lasted an hour, on Monday in Oslo': how long it was ends no words on it."""
        return any(line.word(k) in _LASTED for k in range(i + 1, min(len(line.symbols), i + 4)))

    def _past_topic(self, line: Line, i: int) -> int:
        """'held talks on | the progress made in trade | with Minister A': from a verb inside what was talked of, at
        item i, to the 'with' that names with whom; -1 where the verb goes on with the story."""
        symbols = line.symbols
        apart = self.clauses.comma | self.clauses.conj
        if symbols[i - 1] in apart or symbols[i - 1] in self.clauses.nominal or line.word(i) in _THAT:
            return -1
        for k in range(i, min(len(symbols) - 1, i + _TOPIC)):
            if symbols[k] in self.who or symbols[k] in self.clauses.contact or line.word(k) in _BOUNDING:
                break
            if symbols[k] in apart and "fin" in self.clauses.feats(line, k + 1):
                break
            if line.word(k) in ("with", "avec") and self._names_next(line, k):
                return k
        return -1

    def _names_matter(self, line: Line, i: int) -> bool:
        """'discussed issues of the border and plans for trade with Minister A': a noun that looks like a verb."""
        symbols = line.symbols
        if symbols[i] not in self.clauses.attitude or symbols[i - 1] in self.clauses.nominal:
            return False
        last = i + 1 >= len(symbols)
        return last or not (symbols[i + 1] in self.clauses.det or symbols[i + 1] in self.clauses.to)

    def _shares_guest(self, line: Line, i: int) -> bool:
        """'called and congratulated Mr X', 'a reçu et remercié l'ambassadeur': two verbs with one object."""
        if line.symbols[i - 1] not in self.clauses.conj:
            return False
        k = i + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.who

    def _for_a_purpose(self, line: Line, i: int) -> bool:
        """'pour lui remettre', 'to deliver'."""
        k = i - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        return k >= 0 and (line.symbols[k] in self.clauses.purpose or line.symbols[k] in self.clauses.to)

    def _names_next(self, line: Line, i: int) -> bool:
        """Whether item i leads to somebody and to no clause: 'dont le président A', not 'dont le président A salue'."""
        k = i + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.clauses.person and not self._acts_next(line, k)

    def _lists_on(self, line: Line, i: int) -> bool:
        """Whether another of those met follows the semicolon: 'met Minister A; Minister B; and Minister C'."""
        k = i + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.det):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.who and not self._speaks_next(line, k)
