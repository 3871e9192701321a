"""A name and an office near it to what stands between them, and to whether the one is told of the other."""

from __future__ import annotations

import re

from dragoman.reading.nations import NationReader
from dragoman.reading.offices import Phrases, Piece
from dragoman.reading.units import POSSESSIVE, Sentence

_BROTHERLY = frozenset({"pays frère", "pays ami", "pays frère et ami", "pays ami et frère", "pays voisin"})
_AT_THAT_TIME = frozenset({"à l'époque", "à cette époque", "alors", "at the time", "at that time", "then"})
_STATIONED = re.compile(
    r"(?:, )?(?:(?:avec résidence|with residence|en (?:poste|résidence|fonction)|accrédité|accréditée"
    r"|accredited|based|résidant|basé|basée|au|en|aux|in|to|à) )[^,]*,$"
)
_IN_CAPACITY = frozenset(  # says that the name is told in the office
    {"as", "comme", "tant", "en tant qu'", "en tant que", "qualité", "en qualité de", "en qualité d'"}
    | {"en sa qualité de", "en sa qualité d'", "in his capacity as", "in her capacity as"}
    | {"elected", "appointed", "became", "devenu", "devenue"}
)
_CAPACITY = _IN_CAPACITY | {",", "the", "new", "nouvel", "was", "en", "que", "qu'", "de", "d'", "le", "la"}
_WHO_IS = frozenset(
    {
        ",",
        "who",
        "qui",
        "is",
        "est",
        "serves",
        "also",
        "currently",
        "now",
        "presently",
        "as",
        "the",
        "également",
        "aussi",
    }
    | {"actuellement", "le", "la", "l'", "par ailleurs", "concurrently", "en même temps", "the current", "well"}
)
_TO_ANOTHER = frozenset({"au", "aux", "du", "des"})  # leads to an office that is no apposition
_ALSO_TITLES = frozenset({"député", "députée", "sénateur", "sénatrice", "ambassadeur", "ambassadrice"})
_LONGEST_PORTFOLIO = 8  # units, the comma before the name among them
_ROW = frozenset({",", "and", "et"})
_TITLES = 3  # units before a name that opens a sentence: 'H.E. | Mr.'
_WHOLE_OFFICE = 3  # units behind the first of an office told with whose it is: 'the | Ambassador | of | Poland'
_LEADING_TO = frozenset({
    "selon", "d'après", "according to", "by", "with", "to", "from", "of", "for", "after", "during", "in", "at", "on",
    "par", "avec", "à", "de", "après", "pour",
})  # fmt: skip
_OPENINGS = ("durant", "lors", "pendant", "au cours", "avec", "à l'issue", "après", "during", "at ", "with", "after")
_RELATIVES = frozenset({"qui", "who"})
_ASIDE = 7  # units of what stands in brackets behind an office
_OF_COUNTRY = 3  # units of ', the country's'
THE_COUNTRY = frozenset({"the country", "that country", "this country", "country"})
_MARKS = frozenset('«»"“”')  # of quotation

_TALKED_WITH = frozenset({"with", "avec"})


class AppositionReader(NationReader):
    """Tells the office behind a name that is its own from the next one's."""

    def _gap(self, sentence: Sentence, left: int, right: int) -> str | None:
        """The words between unit `left` and unit `right`: '' (adjacent), ',' or '('; None when more stands between."""
        left = self._behind_postnominals(sentence, left, right)
        if right < len(sentence.symbols) and sentence.symbols[right] in self.office_or_det:
            while (
                right - 1 > left
                and sentence.symbols[right - 1] in self.is_hon
                and sentence.symbols[right - 1] not in self.is_office
            ):
                right -= 1  # 'le Président de la Transition, S.E. le Général X'
        if right == left + 1:
            return ""
        between = list(sentence.words[left + 1 : right])
        if between[0] in _MARKS or between[-1] in _MARKS:  # 'le ministre « Jan Kowal »', as some agencies write names
            between = [word for word in between if word not in _MARKS]
            if not between:
                return ""
        closing = between.index(")") if between[0] == "(" and ")" in between else -1
        if (
            2 <= closing <= _ASIDE
            and (sentence.symbols[left + 2] not in self.given or between[1] == "les")
            and (
                closing == 2
                or sentence.symbols[left] not in self.is_name
                or (between[closing + 1 :] == [","] and sentence.symbols[right] in self.office_or_det)
            )  # 'M. Kowal (Les Verts – Oise), président de …'
        ):  # 'le président du Conseil militaire (CMT), …', 'President of the Riigikogu (the parliament) X'
            left += closing + 1
            between = between[closing + 1 :]
            if not between:
                return ""
        if (
            2 < len(between) <= 7
            and between[-1] == ","
            and _STATIONED.match(" ".join(between))
            # 'Réagissant à ces propos, le chef …', 'Relativement à la pêche, …'
            and not (left == 0 and (self.participle_first(sentence) or sentence.word(0).endswith("ment")))
            and not any(sentence.symbols[i] in self.verbal for i in range(left + 2, right))
        ):
            return ","  # 'l'ambassadeur de Belgique en poste au Cameroun, X'
        if between in ([","], ["("], [":"]):
            return between[0]
        if between[0] == "," and " ".join(between[1:]).replace("' ", "'").rstrip(" ,") in _AT_THAT_TIME:
            return ","  # 'son homologue polonais, à l'époque X'
        if between[0] == "," == between[-1] and " ".join(between[1:-1]) in _BROTHERLY:
            return ","  # 'le ministre des Affaires étrangères de Tunisie, pays frère, X'
        if (
            2 < len(between) <= 4
            and between[0] in ("from", "de", "du", "d'")
            and between[-1] == ","
            and sentence.symbols[right - 2] in self.state
        ):
            return ","  # 'his counterpart from Laos, X'
        if between in (["-"], ["–"], ["—"]) and sentence.symbols[left] in self.caps_only:
            return None  # an agency's name before its first word: 'ANI - Le ministre …'
        if between in (["-"], ["–"], ["—"]):
            return between[0]
        if 2 < len(between) <= 6 and between[1] in ("who", "qui") and set(between) <= _WHO_IS:
            return ","  # 'X, who is also the Minister of Trade, …'
        if between[0] == "," and len(between) <= _OF_COUNTRY and between[1] in THE_COUNTRY:
            own = {*between[2:], sentence.word(right)} & POSSESSIVE  # some offices begin with the genitive
            return "," if own else None  # 'X, the country's ambassador'
        if between[0] == "as" and any("credential" in word or "credence" in word for word in sentence.words[:left]):
            return None  # 'presented her credentials to President X as | Norway's ambassador': she is
        if len(between) <= 4 and set(between) <= _CAPACITY and not _IN_CAPACITY.isdisjoint(between):
            return ","
        return None

    def _behind_postnominals(self, sentence: Sentence, left: int, right: int) -> int:
        """The last of the orders and seats behind a name: 'X (MP), Minister …', 'Y, GCON, Minister …'."""
        i = left + 1
        while i + 1 < right:
            k = i + (sentence.word(i) in (",", "("))
            if k >= right - 1 or sentence.symbols[k] not in self.postnominal:
                break
            left = k + (sentence.word(k + 1) == ")")
            i = left + 1
        return left

    @staticmethod
    def _named_aside(sentence: Sentence, gap: str | None, last: int) -> bool:
        """'l'ambassadeur polonais (X)': whether only the name that ends at unit `last` stands in the brackets."""
        return gap == "(" and sentence.words[last + 1 : last + 2] == [")"]

    def _name_like(self, sentence: Sentence, a: int, b: int) -> bool:
        """Whether units `a` to `b`, behind an office and a comma, name its holder: by a title, by two names, or by one
        that another comma or the sentence's end closes: 'met the Minister of Trade, X.', '…, X, and Y'."""
        if sentence.symbols[a] in self.det or sentence.symbols[a] in self.is_hon or b > a:
            return True
        if sentence.zone != "body" or sentence.word(a - 1) != ",":
            return False
        if sentence.word(b + 1) != "," or b + 2 >= len(sentence.symbols):
            return sentence.words[b + 1 :] == ["."]
        going_on = sentence.symbols[b + 2]
        goes = going_on in self.closing or going_on in self.opens_adverbial
        return goes or sentence.word(b + 2) in ("and", "et")

    def _leads_to(self, sentence: Sentence, last: int, name: int) -> bool:
        """'le président X, l'ambassadeur du Maroc, doyen du corps diplomatique, SEM Y': no verb
        between the office and the next name.
        """
        if name - last > 10 or sentence.word(name - 1) != ",":
            return False
        return not any(
            sentence.symbols[i] in self.verbal or sentence.word(i) in ("et", "and") for i in range(last + 1, name)
        )

    def _acts_behind(self, sentence: Sentence, last: int) -> bool:
        """Whether a verb follows unit `last` with no comma between: no apposition ends there."""
        behind = last + 1
        if behind < len(sentence.symbols) and sentence.word(behind) in _MARKS:
            behind += 1  # 'le président français « a salué … »'
        return behind < len(sentence.symbols) and sentence.symbols[behind] in self.closing

    def _takes_over(self, sentence: Sentence, last: int) -> bool:
        """'During her visit to Minister X, the ambassador, | who leaves in May, stressed': whether the office that ends
        at unit `last` is told in a clause of its own, behind an opening that nobody acts in."""
        if not sentence.word(0).startswith(_OPENINGS) or last + 2 >= len(sentence.symbols):
            return False
        if sentence.word(last + 1) != "," or sentence.word(last + 2) not in _RELATIVES:
            return False
        n = len(sentence.symbols) - 1
        comma = next((i for i in range(last + 3, n) if sentence.word(i) == ","), n)
        return comma < n and self._acts_behind(sentence, comma)

    @staticmethod
    def _begins_sentence(sentence: Sentence, first: int) -> bool:
        """Whether a sentence begins with the name at unit `first`, or with a title before it."""
        return first <= _TITLES and not any(sentence.word(i) in _LEADING_TO for i in range(first))

    def _after(
        self,
        sentence: Sentence,
        pieces: list[Piece],
        k: int,
        phrases: Phrases,
        has_office: bool,
    ) -> int | None:
        """The office that follows name `k` in apposition, if it is this name's and not the next one's."""
        if k + 1 >= len(pieces) or pieces[k + 1][2] != "office":
            return None
        a, b, _ = pieces[k + 1]
        gap = self._gap(sentence, pieces[k][1], a)
        if (
            (gap not in (",", "(", "-", "–", "—") and not (gap == "" and pieces[k][1] > pieces[k][0]))
            or not phrases[a, b]
            or all(p.plural for p in phrases[a, b])
        ):
            return None
        if gap == "" and sentence.word(a) in _TO_ANOTHER:
            return None  # 'a transmis un message du roi X au président'
        led = pieces[k][0] > 0 and sentence.word(pieces[k][0] - 1) in _TALKED_WITH
        if gap == "," and sentence.symbols[a] in self.det and self._takes_over(sentence, b):
            return None
        apart = gap == "," or (gap == "" and (has_office or led))
        whole = b - a >= _WHOLE_OFFICE and pieces[k][1] > pieces[k][0]
        opens = gap == "," and whole and not has_office and self._begins_sentence(sentence, pieces[k][0])
        if apart and not opens and sentence.symbols[a] in self.det and self._acts_behind(sentence, b):
            # 'received by X, the minister said', 'With Ms X the President discussed …': a new subject; but
            # 'X, the Ambassador of Poland called on', whose second comma is missing
            return None
        ranked = k + 3 < len(pieces) and [pieces[k + 2][2], pieces[k + 3][2]] == ["office", "name"]
        if (
            ranked
            and (pieces[k + 2][0], pieces[k + 3][0]) == (b + 1, pieces[k + 2][1] + 1)
            and all(p.reigns or p.personal_rank for p in phrases[pieces[k + 2][:2]])
        ):
            return None  # 'X, Saudi Ambassador to Kuwait Prince Y'
        if (
            ranked
            and has_office
            and sentence.symbols[a] in self.det
            and self._gap(sentence, b, pieces[k + 2][0]) == ","
            and self._gap(sentence, pieces[k + 2][1], pieces[k + 3][0]) == ""
            and all(p.personal_rank or p.head in _ALSO_TITLES for p in phrases[pieces[k + 2][:2]])
        ):
            return None  # 'le ministre, X, le chef d'état-major, le général Y', 'la présidente de …, la députée Y'
        follows = k + 2 < len(pieces) and pieces[k + 2][2] == "name"
        if follows and has_office and sentence.symbols[a] in self.det and self._leads_to(sentence, b, pieces[k + 2][0]):
            return None
        if follows:
            to_next = self._gap(sentence, b, pieces[k + 2][0])
            listed = (
                k + 3 < len(pieces)
                and pieces[k + 3][2] == "office"
                and self._gap(sentence, pieces[k + 2][1], pieces[k + 3][0]) == ","
            )
            if (
                to_next == gap == ","
                and sentence.word(a) in ("le", "la", "l'", "l’")
                and not listed
                and pieces[k + 2][1] > pieces[k + 2][0]
                and (has_office or not self._acts_behind(sentence, pieces[k + 2][1]))
            ):
                # 'avec X, le ministre français, Y, a …': French puts an article before a title that precedes
                return None
            if to_next == "" or (to_next == "," and (has_office or (gap == "" and not listed))):
                return None
        return k + 1

    def _behind_portfolio(self, sentence: Sentence, name: int) -> bool:
        """'les ministres de l'Économie, X, et | de la Défense, Y, le directeur, Z': whether Y has his own office told
        by a portfolio before him, in a row of such."""
        symbols = sentence.symbols
        i = name - 1 - (sentence.word(name - 1) == ",")
        told = False
        while i > 0 and name - i <= _LONGEST_PORTFOLIO and (symbols[i] in self.port or symbols[i] in self.adj):
            told = told or symbols[i] in self.port
            i -= 1
        while i > 0 and symbols[i] in self.det:
            i -= 1
        return told and i > 0 and symbols[i] in self.genitive and sentence.word(i - 1) in _ROW
