"""In what capacity those named took part: 'with A and B as co-chairs', 'with A leading the Norwegian delegation'."""

from __future__ import annotations

from dragoman.reading.lines import Line

_LEADING = ("leading ", "heading ")  # one phrase with the side: 'leading the Norwegian delegation'
_ROUNDS = frozenset({"consultations", "commission", "session", "meeting"})
_HELD = frozenset({"principal", "member"})


def capacity(line: Line, v: int, kind: str, as_chairs: frozenset[str]) -> str | None:
    """The role that the words behind item `v` give to those who held a round; None where they give none."""
    if kind not in _ROUNDS:
        return None
    for k in range(max(v, 0) + 1, len(line.symbols)):
        if line.symbols[k] in as_chairs:
            return "co_chair"
        if line.word(k).startswith(_LEADING) and line.found[k] is not None:
            return "head_of_delegation"
    return None


def in_capacity(roles: dict[str, tuple[str | None, str]], role: str | None) -> dict[str, tuple[str | None, str]]:
    """The roles of a round, where those who held it did so as `role`; as they are without one."""
    if role is None:
        return roles
    return {p: (side, role if own in _HELD else own) for p, (side, own) in roles.items()}
