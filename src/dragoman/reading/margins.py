"""A line to the event on whose margins its contact took place, and to whether it was held face to face."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.venues import VenueReader

_GOING_ON = frozenset(
    {"being", "taking", "taking place", "currently", "ongoing", "under way", "underway", "hosted", "organised"}
    | {"organized", "convened", "held", "tenu", "tenue", "organisé", "organisée"}
)  # words behind the name of an event
_FACE_TO_FACE = frozenset(("in person", "face to face", "face-to-face", "de vive voix"))
_AT = frozenset(("at", "au", "à", "aux"))
_CLOSE, _FROM_MARGINS = 4, 15  # items from 'on the margins of' to the event; with 'his participation in the work of'
_WITHIN = 5  # 'at | the | annual | Oslo | summit'


class MarginsReader(VenueReader):
    """Finds the summit beside which two met, and what tells a talk in person from one at a distance."""

    def _margins(self, draft: ContactDraft, line: Line, trigger: int) -> None:
        """'on the margins of the Oslo Forum', 'en marge du Forum d'Oslo': the event as written, and
        its words as evidence.
        """
        limit = self._limit(line, trigger)
        for i, symbol in enumerate(line.symbols[:limit]):
            if symbol not in self.margins:
                continue
            first = last = i + 1
            while last < limit and not self._leaves_event(line, last):
                last += 1
            while first < last and line.symbols[first] in self.clauses.det:
                first += 1
            if first < last:
                begin, end = line.start(first), line.end(last - 1)
                draft.margins = " ".join(line.sentence.text[begin:end].split())
                draft.spans.append((line.start(i), end))
            return

    def _on_its_margins(self, line: Line, e: int) -> bool:
        """'en marge de sa participation aux travaux de la | session tenue à Oslo': whether something else took place
        beside the event of item `e`."""
        for k in range(e - 1, max(-1, e - _FROM_MARGINS), -1):
            symbol = line.symbols[k]
            if symbol in self.margins:
                return True
            if symbol in self.punctuation or (e - k > _CLOSE and symbol in self.clauses.aux | self.who):
                return False
        return False

    def _leaves_event(self, line: Line, i: int) -> bool:
        """Whether item i no longer belongs to the event's name: a comma, a day, a verb, someone, 'with', 'in Oslo'."""
        symbol = line.symbols[i]
        return (
            symbol in self.punctuation
            or line.word(i) in _GOING_ON
            or symbol in self.date
            or symbol in self.who
            or symbol in self.clauses.verb
            or symbol in self.takes_place
            or symbol in self.meets_with
            or symbol in self.talks_between
            or (symbol in self.place_prep and symbol not in self.genitive)
        )

    def _remote(self, line: Line, begin: int, end: int) -> bool:
        """Whether the words around the contact say that it was held at a distance: 'virtually', 'by
        videoconference'.
        """
        for i, symbol in enumerate(line.symbols):
            if line.start(i) >= end and symbol in self.clauses.rel:
                return False  # '…, with whom she had spoken by telephone'
            if symbol in self.remote and begin <= line.start(i) < end + 60:
                return True
        return False

    def _in_a_call(self, line: Line) -> bool:
        """'A and B stressed unity, in a telephone conversation': whether a call is the frame of what was said."""
        if self.call.isdisjoint(line.present):
            return False
        between = self.clauses.det | self.clauses.adj | self.clauses.low | self.separate | self.clauses.poss
        for k in range(1, len(line.symbols)):
            if line.symbols[k] not in self.call:
                continue
            if not self.staging.isdisjoint(line.symbols[max(0, k - 4) : k]):
                return True
            at = k - 1
            while at > 0 and line.symbols[at] in between:
                at -= 1
            if line.symbols[at] in self.opens_talks:
                return True
        return False

    def _in_person(self, draft: ContactDraft, line: Line) -> bool:
        """'spoke with him in Oslo', 'on the margins of the summit': talks, where no telephone is named."""
        if not self.remote.isdisjoint(line.present):
            return False
        told = draft.place_span is not None or draft.margins is not None or not self.airport.isdisjoint(line.present)
        return told or self._at_gathering(line)

    def _at_gathering(self, line: Line) -> bool:
        """'spoke today with X at the G7 summit', and not 'about the pledges made at the G7 summit'."""
        for i, symbol in enumerate(line.symbols):
            if symbol in self.about or symbol in self.clauses.embed or line.word(i) in ("on", "sur", "regarding"):
                return False
            if line.word(i) in _FACE_TO_FACE:
                return True
            if line.word(i) in _AT and not self.bodies.isdisjoint(line.symbols[i + 1 : i + _WITHIN]):
                return True
        return False
