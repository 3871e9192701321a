"""'called on the President to …' to a visitor's errand or to what the President is asked to do."""

from __future__ import annotations

from dragoman.reading.governing import SubjectFinder
from dragoman.reading.lines import Line

_FURTHER = 25  # items from 'called on' to what for
_ON_A_CALL = frozenset(
    {
        *(
            "apprise",
            "bid",
            "brief",
            "commiserate",
            "condole",
            "congratulate",
            "convey",
            "deliver",
            "discuss",
            "exchange",
        ),
        *("express", "felicitate", "greet", "hand", "inform", "present", "sympathise", "sympathize", "thank", "update"),
        *("wish", "confer", "consult"),
    }
)  # what one comes to somebody for: 'called on the President to brief him', but 'to release the prisoners'
_RESPECTS = frozenset({"his", "her", "their", "homage", "respects", "tribute", "leave"})  # 'to pay …', 'to take …'


class ErrandReader(SubjectFinder):
    """Tells those whom somebody came to see from those whom he appeals to."""

    def on_a_call(self, line: Line, v: int, act: str) -> bool:
        """Whether the verb at item v tells of a visitor and his errand: 'called on the President to brief him'."""
        return act == "request" and line.word(v).startswith("call") and self.asked_to_act(line, v) is False

    def asked_to_act(self, line: Line, v: int) -> bool | None:
        """Of 'called on the President to …' at item v: whether he is asked to do what follows, no visitor's errand;
        None where nothing such follows."""
        if not line.word(v).endswith((" on", " upon")):
            return None
        person = False
        for k in range(v + 1, min(v + _FURTHER, len(line.symbols) - 1)):
            person = person or line.symbols[k] in self.who
            if line.symbols[k] in self.to and line.symbols[k + 1] not in self.not_infinitive:
                deed, behind = line.word(k + 1).split()[0], line.word(k + 2) if k + 2 < len(line.words) else ""
                respects = deed in ("pay", "take") and behind.split(" ")[0] in _RESPECTS
                return not (person and (deed in _ON_A_CALL or respects))
            if line.symbols[k] in self.plain_verb or line.symbols[k] in self.relating:
                return None
        return None
