"""Of several talks told of together, those that a sentence on their company means: all, or one by its number."""

from __future__ import annotations

from dragoman.reading.attendees import COMPANY
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.presentfirst import PresentFirstReader

_TALKED = frozenset({"meeting", "reception"})
LATEST = 8  # contacts: a journey told of longer ago is another
_NUMBERS = {
    **dict.fromkeys(("first", "premier", "première"), 0),
    **dict.fromkeys(("second", "deuxième", "seconde"), 1),
    **dict.fromkeys(("third", "troisième"), 2),
    **dict.fromkeys(("fourth", "quatrième"), 3),
    **dict.fromkeys(("last", "dernier", "dernière"), -1),
}
_ONE_TOO = frozenset(
    {"talks", "discussions", "negotiations", "consultations", "deliberations", "entretiens", "pourparlers", "échanges"}
)  # words in the plural for one meeting
_SEVERAL = frozenset({"these", "those", "both", "all", "two", "three", "ces", "deux", "trois", "toutes", "tous"})
_OPENS = 4  # items in which a sentence names the talks it is on: 'The second of these meetings'
_NEAR = 10  # sentences from the talks, the last told of, to those on their company
_GAP = 12  # items of the office of one named before the next
_TELLING_MORE = ("représentant", "représentante", "representing", "chargé", "chargée")
ON = frozenset({"on", "from", "for", "pour", "du", "de"})


class WhichTalksReader(PresentFirstReader):
    """Finds which of several talks somebody was at."""

    def _of_the_series(self, draft: ContactDraft, line: Line, discourse: Discourse) -> list[ContactDraft]:
        """The other contacts of the one who received several guests, where the company is told of all of them: in the
        sentence that tells them together, or of 'les deux audiences'.
        """
        latest = discourse.contacts[-LATEST:]
        if draft.kind not in ("meeting", "reception"):
            return []
        if not any(c is draft for c in latest):  # it stands for them all
            return [c for c in latest if (c.sentence, c.rule) == (draft.sentence, draft.rule) and c.roles]
        several = any(self._several_talks(line, k) for k in range(len(line.symbols)))
        hosts = {p for p, (_, role) in draft.roles.items() if role == "receiving"}
        if several and not hosts:  # 'met B and then C. Ambassador D was present at these meetings'
            there = {p for p, (_, role) in draft.roles.items() if role == "principal"}
            both = (c for c in latest if c is not draft and c.status == draft.status and c.kind in _TALKED)
            return [c for c in both if there & set(c.roles)]
        if not several or len(hosts) != 1:
            return []
        return [
            c
            for c in latest
            if c is not draft and (c.kind, c.status) == (draft.kind, draft.status) and hosts <= set(c.roles)
        ]

    @staticmethod
    def _told_nearest(line: Line, i: int, draft: ContactDraft, discourse: Discourse) -> ContactDraft:
        """'The King received A, who then met Minister B, accompanied by | C': of the talks that the sentence tells of
        by several verbs the ones told last before item `i`, else `draft`."""
        number = line.sentence.number
        here = [c for c in discourse.contacts[-LATEST:] if c.sentence == number and c.kind in _TALKED and c.spans]
        if not any(c is draft for c in here) or any(c.status != draft.status for c in here):
            return draft
        before = [c for c in here if min(c.spans)[0] < line.start(i)]
        latest = max((min(c.spans)[0] for c in before), default=0)
        return draft if min(draft.spans)[0] >= latest else next(c for c in before if min(c.spans)[0] == latest)

    def _several_talks(self, line: Line, e: int) -> bool:
        """'les deux audiences', 'these meetings': whether item `e` names several talks, the very ones told of; 'the
        talks' may be one meeting."""
        before = line.word(e - 1).split()[-1] if e > 0 else ""
        counted = before in _SEVERAL or (e > 0 and line.symbols[e - 1] not in self.clauses.det)
        if line.word(e) in _ONE_TOO and not counted:
            return False
        return line.symbols[e] in self.event and line.word(e).endswith("s") and self._definite_talks(line, e)

    def _each_of(self, discourse: Discourse, line: Line) -> list[ContactDraft]:
        """The talks of one with several, one by one, that the last sentences told of together."""
        last = next((c for c in reversed(discourse.contacts) if c.kind in ("meeting", "reception")), None)
        if last is None or not 0 < line.sentence.number - last.sentence <= _NEAR:
            return []
        told = [c for c in discourse.contacts[-LATEST:] if (c.sentence, c.rule) == (last.sentence, last.rule)]
        return told if len(told) > 1 and set.intersection(*(set(c.roles) for c in told)) else []

    def _of_the_number(self, line: Line, discourse: Discourse) -> ContactDraft | None:
        """'La première audience s'est déroulée en présence de': the one of several told of together that is meant."""
        for k in range(min(_OPENS, len(line.symbols) - 1)):
            number = _NUMBERS.get(line.word(k))
            if number is not None and line.symbols[k + 1] in self.event | self.clauses.aux | self.clauses.unknown:
                told = self._each_of(discourse, line)
                return told[number] if number < len(told) else None
        return None

    def _company_of_all(self, line: Line, e: int, discourse: Discourse) -> list[ContactDraft]:
        """'Les deux entretiens se sont déroulés en présence de A': the talks told of before that item `e` names, of
        which only the company is told now."""
        if not self._several_talks(line, e) or self.presence.isdisjoint(line.symbols[e:]):
            return []
        return self._each_of(discourse, line)

    def _all_meant(self, line: Line, discourse: Discourse) -> list[ContactDraft]:
        """All the talks told of before whose company a line tells."""
        near = range(min(_OPENS, len(line.symbols)))
        return next((told for k in near if (told := self._company_of_all(line, k, discourse))), [])

    def _people_at(self, line: Line, k: int, discourse: Discourse) -> list[str]:
        return [p for m in line.mentions(k) if m.kind == "person" for p in discourse.resolve(m)]

    def _run(self, line: Line, i: int, discourse: Discourse) -> list[str]:
        """The people named one after another behind item i."""
        people: list[str] = []
        gap, n = 0, len(line.symbols)
        side: str | None = None
        for k in range(i + 1, n):
            owner = k + 1 < len(line.symbols) and line.word(k + 1) in (
                "'s",
                "’s",
            )  # 'accompanied by Minister A's adviser'
            found = [] if owner else self._people_at(line, k, discourse)
            people += found
            gap = 0 if found else gap + 1
            side = next((m.states[0] for m in line.mentions(k) if m.kind == "side" and m.states), side)
            for entry in map(discourse.table.by_id, found if side is not None else []):
                if entry.state is None:
                    entry.state, entry.state_reason = side, COMPANY  # 'and from the Polish side Ambassador A'
            if people and line.word(k) in ON and self._side_at(line, k + 1):
                gap = 0
                continue
            if found or line.mentions(k) or line.symbols[k] in self.listing or line.word(k).endswith(_TELLING_MORE):
                continue
            done = people and (
                gap > _GAP
                or line.symbols[k] in self.clauses.embed
                or line.symbols[k] in self.clauses.prep - self.genitive
            )
            others = line.symbols[k] in self.led_by  # 'at the invitation of A, a delegation led by | B'
            done = done or (people and (others or line.symbols[k] in self.clauses.aux))
            if done or line.symbols[k] in self.clauses.verb or line.symbols[k] in self.clauses.contact:
                break
        return people

    @staticmethod
    def _side_at(line: Line, i: int) -> bool:
        """Whether a side stands at item i or the next: 'from | the Polish side'."""
        return any(m.kind == "side" for k in range(i, min(i + 2, len(line.symbols))) for m in line.mentions(k))
