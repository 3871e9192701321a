"""Values to text that survives a line, a note and a list, and back; what is typed plainly is read as it is meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|.)", re.DOTALL)
PLAIN = {"n": "\n", "r": "\r", "t": "\t", "s": " "}
# Beside the marks of lists and notes, what does not stand in a line or in XML.
UNSAFE = ("Cc", "Zl", "Zp")


def escaped(value: str, marks: str = "") -> str:
    """A value in one line, the marks and backslashes in it written with a backslash, blanks at its ends as `\\s`."""
    out = "".join(_written(char, marks) for char in value)
    bare = out.strip(" ")
    before = len(out) - len(out.lstrip(" "))
    after = len(out) - before - len(bare)
    return "\\s" * before + bare + "\\s" * after


def plain(written: str) -> str:
    """The value, without blanks that stand around it."""
    return ESCAPE.sub(_meant, written.strip(" "))


def listed(values: Iterable[str]) -> str:
    """Values as `one, another`."""
    return ", ".join(escaped(value, ",;") for value in values)


def values_of(written: str) -> list[str]:
    """The values of a list."""
    return [plain(part) for part in parts_of(written, ",")]


def noted(values: Mapping[str, str]) -> str:
    """Values by name as `name=value; name=value`; each value is escaped already where it is a list."""
    return "; ".join(f"{name}={value}" for name, value in values.items())


def notes_of(written: str) -> dict[str, str]:
    """Values by name; a part without `=` is passed over."""
    found = {}
    for part in parts_of(written, ";"):
        name, equals, value = part.partition("=")
        if equals:
            found[name.strip()] = value
    return found


def _written(char: str, marks: str) -> str:
    if char in NAMED:
        return NAMED[char]
    if char == "\\" or char in marks:
        return "\\" + char
    if unicodedata.category(char) in UNSAFE or char in "\ufffe\uffff":
        return f"\\u{ord(char):04x}"
    return char


def _meant(found: re.Match[str]) -> str:
    mark = found[1]
    return chr(int(mark[1:], 16)) if len(mark) > 1 else PLAIN.get(mark, mark)


def parts_of(written: str, mark: str) -> list[str]:
    """Cut at the marks that no backslash stands before."""
    parts, begin, at = [], 0, 0
    while at < len(written):
        if written[at] == "\\":
            at += 1
        elif written[at] == mark:
            parts.append(written[begin:at])
            begin = at + 1
        at += 1
    return [*parts, written[begin:]]
