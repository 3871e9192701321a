"""Quoted words to whether they tell of both: 'We agreed to meet again,' said one of two who had talked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.reading.clauses import ClauseReader
    from dragoman.reading.lines import Line
    from dragoman.reading.statements import StatementDraft

_TWO = 2  # of more who met, 'we' may be those who came together
_LED = r"""^["“”«»\s]*(?:[^.;:,"«»]{1,60}, )?"""  # 'During our meeting, …'
_WE = re.compile(_LED + r"(?:we|nous)\b(?! (?:all|want|wish|will|voulons|souhaitons|devons|allons)\b)")
_WITH_HIM = re.compile(r"""^["“”«»\s]*(?:avec|with) [^.;:,"«»]{1,60}, (?:(?:i|we|nous)\b|j['’])""")
_BOTH_OF_US = re.compile(_LED + r"(?:both of us|the two of us|we both|nous (?:avons |sommes )?tous (?:les )?deux)\b")
_TOGETHER = re.compile(
    r"\b(?:together|ensemble|(?:our|notre|nos) (?:\w+ )?(?:meetings?|talks|conversation|discussions?|call|entretiens?"
    r"|rencontre|échanges?|séance|réunion))\b"
)

_OUGHT = frozenset({"doit", "devrait", "devra", "should", "must"})


def of_own_side(clauses: ClauseReader, line: Line, first: int, sides: list[str]) -> bool:
    """'L'Albanie devrait adhérer à l'Union': whether the clause that begins with item `first` tells what the state
    ought to do for which it is said."""
    while first < len(line.symbols) - 2 and line.symbols[first] in clauses.det:
        first += 1
    if line.symbols[first] not in clauses.state or line.word(first + 1) not in _OUGHT:
        return False
    return clauses.state_value(line, first) in sides


def of_both(draft: StatementDraft, words: str) -> bool:
    """Whether quoted `words`, said by one of those who talked, tell of what they did together."""
    contact = draft.contact
    if draft.voice != "single" or len(draft.speakers) != 1 or contact is None:
        return False
    if draft.speakers[0] not in contact.roles or len(contact.principals()) > _TWO:
        return False
    if draft.act == "discuss":  # 'We spoke of trade' is his own account, 'In our talks, we spoke of trade' one of both
        return _WITH_HIM.match(words) is not None or bool(_WE.match(words) and _TOGETHER.search(words))
    return bool(draft.act == "agree" and _WE.match(words)) or _BOTH_OF_US.match(words) is not None
