"""Lines to where their people are, told neither by a visit nor by a summit: a stop, a departure, a press conference."""

from __future__ import annotations

from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import DAY_LENGTH, ContactDraft, Scene
from dragoman.reading.relaying import RelayingReader
from dragoman.reading.words import Predicate

_STOP = 4  # items at least of a sentence that begins with a stop of a journey
_PRESS_ROOM = 8  # items between a press conference and its town
_PREPARED = 12  # items between what prepares a summit and the summit
_BEHIND = 6  # items between a departure and what was done before it
_GREETED = frozenset({"welcome", "support", "assess"})
_LEFT_BEHIND = frozenset({"from", "de", "d'", "du"})
_JOINT = frozenset({"joint", "conjointe", "conjoint", "commune", "commun"})
_PAIR = 2
_IN_ORDER_TO = frozenset({"pour", "afin de", "afin d'", "to"})
_BEFORE_LEAVING = ("after", "after having", "following", "après", "à l'issue", "au terme", "à la suite")


class WhereaboutsReader(RelayingReader):
    """Remembers where somebody was whom the talks of the text are told of."""

    def note_whereabouts(self, line: Line, discourse: Discourse) -> None:
        """Remember the stop, the departure and the press conference of a line."""
        if line.sentence.zone == "headline":
            self._note_title(line, discourse)
        self._note_stop(line, discourse)
        if not self.leaves.isdisjoint(line.present):
            self._note_departure(line, discourse)
        if not self.press.isdisjoint(line.present):
            self._note_press(line, discourse)

    def _note_title(self, line: Line, discourse: Discourse) -> None:
        """'Foreign Minister Berg in Warsaw', and no verb: a headline that says where the text's talks were."""
        at = len(line.symbols) - 1
        if at < 2 or line.symbols[at] not in self.city or line.symbols[at - 1] not in self.place_prep:
            return
        people = self._people_within(line, range(at - 1), discourse)
        told = any("fin" in self.clauses.feats(line, k) or line.symbols[k] in self.contact_words for k in range(at))
        if people and not told:
            self._note_place(line, at, people, discourse)

    def _note_stop(self, line: Line, discourse: Discourse) -> None:
        """'In Poland, he visited Gdynia and met …': the next stop of a journey, also for the sentences behind."""
        if len(line.symbols) < _STOP or line.word(0) != "in" or line.symbols[2] not in self.clauses.comma:
            return
        town = line.symbols[1] in self.city
        told = self.contact_words if town else self.journey  # 'In Ukraine, they said in talks, war …'
        if not self._names_place(line, 1) or told.isdisjoint(line.present):
            return
        self._note_place(line, 1, (), discourse)

    def _note_departure(self, line: Line, discourse: Discourse) -> None:
        """'left Poland on Sunday after talks with President B', 'a quitté Varsovie après': where those talks were."""
        for i, symbol in enumerate(line.symbols):
            if symbol not in self.leaves:
                continue
            at = i + 1
            while at < len(line.symbols) and (line.symbols[at] in self.clauses.det or line.word(at) in _LEFT_BEHIND):
                at += 1
            if at >= len(line.symbols) or not self._names_place(line, at):
                continue
            behind = range(at + 1, min(len(line.symbols), at + _BEHIND))
            after = any(line.word(k).startswith(_BEFORE_LEAVING) for k in behind)
            people = self._people_within(line, range(i), discourse)[-1:]
            if people and after:
                self._note_place(line, at, people, discourse, own_land=True)

    def _note_press(self, line: Line, discourse: Discourse) -> None:
        """'at a joint press conference with her counterpart in Warsaw': of the two who speak there together, where they
        had their talks."""
        at = next(i for i, s in enumerate(line.symbols) if s in self.press)
        people = self._people_within(line, range(len(line.symbols)), discourse)
        together = line.word(at - 1) in _JOINT or any(w in _JOINT for w in line.word(at).split())
        if not together or len(set(people)) != _PAIR:
            return
        for k in range(at + 1, min(len(line.symbols), at + _PRESS_ROOM)):
            if line.symbols[k] in self.city and line.symbols[k - 1] in self.place_prep and line.found[k] is None:
                self._note_place(line, k, people, discourse)
                return
            if line.symbols[k] in self.clauses.verb or line.word(k) in (".", ";"):
                return

    def _prepared_there(self, line: Line, i: int) -> bool:
        """'the preparatory meeting for the upcoming summit in Turin': a summit to come, where it is prepared too."""
        if line.symbols[i] not in self.gathering:
            return False
        before = range(max(0, i - _PREPARED), i)
        at = next((k for k in before if line.symbols[k] in self.prepares), -1)
        parted = self.clauses.verb | self.clauses.comma
        return at >= 0 and not any(
            line.symbols[k] in parted and line.symbols[k] not in self.event for k in range(at, i)
        )

    def _greets_visit(self, line: Line, i: int, predicate: Predicate) -> bool:
        """'hailed the visit of Minister A to Poland': a visit that is welcomed has come about."""
        near = 0 <= i - line.item_at(predicate.content[0]) <= 2
        return (
            predicate.act in _GREETED and near and line.symbols[i] in self.visit_noun and not self._still_ahead(line, i)
        )

    def _still_ahead(self, line: Line, i: int) -> bool:
        return any(s in self.ahead for s in line.symbols[max(0, i - 3) : i])

    def _vaguely_past(self, line: Line, k: int) -> bool:
        """'last week', 'la semaine dernière', 'recently': a time before the text's own that is no day."""
        day = line.found[k]
        return line.symbols[k] in self.undated or (isinstance(day, DateMention) and day.next < 0 and not day.is_day)

    def _turns_from(self, line: Line, k: int) -> bool:
        """'the Trade Forum | to discuss an embassy in Turin', 'en marge du Forum | pour évoquer': what was done beside
        a gathering, and no more of its name."""
        leads = line.word(k - 1) in _IN_ORDER_TO
        return leads and "inf" in self.clauses.feats(line, k) and line.symbols[k] not in self.takes_place

    @staticmethod
    def _of_another_day(draft: ContactDraft, scene: Scene) -> bool:
        """'visited Poland last week. Today he was received by', 'received B today. The two met in Turin in March':
        whether the place of a scene is of a day before that of the contact."""
        day = draft.when.edtf if draft.when is not None else None
        today = draft.when is not None and draft.when.mention is not None and draft.when.mention.offset == 0
        if scene.past and today and scene.sentence != draft.sentence:
            return True
        if not scene.own or not scene.of_day or scene.span[0] < draft.spans[0][0]:
            return False
        return len(scene.of_day) < DAY_LENGTH or (len(day or "") == DAY_LENGTH and scene.of_day < (day or ""))

    def _names_place(self, line: Line, i: int) -> bool:
        place = line.symbols[i] in self.city or line.symbols[i] in self.clauses.state - self.clauses.adj
        return place and line.found[i] is None

    def _note_place(
        self, line: Line, at: int, people: tuple[str, ...], discourse: Discourse, *, own_land: bool = False
    ) -> None:
        """Remember the place at an item for these people; `own_land`: nobody of it is met elsewhere."""
        place, span = self.place_of(line, at), (line.start(at), line.end(at))
        sides = frozenset({place.country}) if own_land and place.country else frozenset[str]()
        discourse.scenes.append(Scene(place, span, people, line.sentence.number, False, sides=sides))

    @staticmethod
    def _people_within(line: Line, items: range, discourse: Discourse) -> tuple[str, ...]:
        return tuple(p for k in items for m in line.mentions(k) for p in discourse.resolve(m))
