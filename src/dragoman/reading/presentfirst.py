"""A sentence that begins with what it says of those it names to who they are: 'Accompanying the President were A and
B', 'Étaient aux côtés du président A et B'.
"""

from __future__ import annotations

from dragoman.reading.heads import HeadReader
from dragoman.reading.lines import Line

# the role that the first words tell; those behind a word of being are named
_MEMBERS = (
    *("accompanying", "joining", "flanking", "assisting", "members of the delegation", "the entourage"),
    "representing",  # 'Representing Norway were A and B'
)
_MEMBERS_FR = (
    "accompagnaient",
    "accompagnait",
    "accompagnent",
    "l'accompagnaient",
    "l' accompagnaient",
    "faisaient partie",
    "représentaient",
)
_BESIDE = ("present with", "with ", "seated alongside", "seated beside", "alongside")
_BESIDE_FR = ("étaient aux côtés", "aux côtés", "à ses côtés", "figuraient aux côtés")
_ATTENDEES = (
    *("others present", "others at", "others in attendance", "on hand for", "on hand at", "among those present"),
    *("present on the", "present from the", "attending on the", "attending from the", "participating on the"),
    *("participating from the", "taking part on the", "taking part from the", "in attendance on the"),
)
_HEADINGS = (  # before the colon behind which those present are named: 'Participants on the Polish side:'
    *("attendees", "participants", "present", "in attendance", "attended by", "also present", "list of participants"),
    *("présents", "étaient présents", "étaient également présents", "ont pris part", "ont également pris part"),
    *("étaient présentes", "liste des participants"),
)
_ATTENDEES_FR = ("côté ", "ont également participé", "parmi les participants")
_ALSO = ("also ", "also, ", "en outre, ", "par ailleurs, ")
_BEING = frozenset({"was", "were", "are", "is", "included", "include", "includes", "including"})
_BEING_FR = frozenset(
    {":", "étaient", "était", "on notait", "notait", "figuraient", "ont participé", "participé", "sont"}
)
_WITH = 8  # items of 'With the President of Norway were'
_HEADING = 9  # items of 'Participants on the side of the Republic of Poland:'
_REACH = 16  # items from the first to the word of being
_FIRST = frozenset(
    start.strip(" ,").split()[0].partition("'")[0]
    for starts in (_MEMBERS, _MEMBERS_FR, _BESIDE, _BESIDE_FR, _ATTENDEES, _ATTENDEES_FR, _HEADINGS, _ALSO)
    for start in starts
)


class PresentFirstReader(HeadReader):
    """Finds where those are named who were with somebody, when the sentence says first that they were."""

    def _present_first(self, line: Line) -> tuple[int, str]:
        """The item behind which they are named, and their role; -1 for no such sentence."""
        if not self._may_begin(line):
            return -1, ""
        words = " ".join(line.words[:4])
        for also in _ALSO:
            words = words.removeprefix(also)
        french = self.pack.language == "fr"
        member = words.startswith((*_MEMBERS_FR, *_BESIDE_FR) if french else (*_MEMBERS, *_BESIDE))
        heading = self._heading_end(line) if words.startswith(_HEADINGS) else -1
        if not member and heading < 0 and not words.startswith(_ATTENDEES_FR if french else _ATTENDEES):
            return -1, ""
        if words.startswith("with ") and any(s in self.clauses.comma for s in line.symbols[:_WITH]):
            return -1, ""  # 'With the President, she discussed'
        role = "member" if member else "attendee"
        at = heading
        if at < 0:
            at = next((k for k in range(1, min(_REACH, len(line.symbols))) if self._is_being(line, k)), -1)
        if french and at < 0 and member:
            reach = range(min(_REACH, len(line.symbols)))
            leader = next((k for k in reach if line.mentions(k) or line.symbols[k] in self.clauses.state), -1)
            at = leader if not words.startswith(("l'", "l' ", "à ses")) else 0  # 'L'accompagnaient A et B'
        named = range(at + 1, len(line.symbols))
        before = [m for k in range(max(at, 0)) if line.symbols[k] not in self.clauses.det for m in line.mentions(k)]
        told = at >= 0 and len(before) < 2 and any(m.kind == "person" for k in named for m in line.mentions(k))
        return (at, role) if told else (-1, "")

    @staticmethod
    def _heading_end(line: Line) -> int:
        """The colon of a heading before which nobody is named, 'Attendees:', 'Participants on the Polish side:'."""
        for k in range(1, min(_HEADING, len(line.symbols) - 1)):
            if line.word(k) == ":":
                return k
            if any(m.kind == "person" for m in line.mentions(k)):
                break
        return -1

    @staticmethod
    def _may_begin(line: Line) -> bool:
        return line.words[0].partition(" ")[0].partition("'")[0] in _FIRST

    def _begins_roster(self, line: Line) -> bool:
        """'Accompagnaient les deux chefs d'Etat :': a list of those who were with somebody follows."""
        starts = _MEMBERS_FR if self.pack.language == "fr" else _MEMBERS
        return (
            self._may_begin(line)
            and line.word(len(line.symbols) - 1) == ":"
            and " ".join(line.words[:4]).startswith(starts)
        )

    def _is_being(self, line: Line, k: int) -> bool:
        return line.word(k) in (_BEING_FR if self.pack.language == "fr" else _BEING)
