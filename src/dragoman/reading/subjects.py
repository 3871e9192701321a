"""Text to instruments, processes, figures and topics: what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.reading.pack import Pack, rows
from dragoman.text.tokens import fold


@dataclass(frozen=True)
class Named:
    """Something named in the text, `[start, end)`, with its usual name and kind."""

    start: int
    end: int
    name: str
    kind: str


@lru_cache(maxsize=4)
def _known(language: str) -> tuple[re.Pattern[str] | None, dict[str, tuple[str, str]]]:
    table: dict[str, tuple[str, str]] = {}
    for row in rows("dragoman", "reference", "instruments.tsv"):
        if len(row) >= 4 and row[2] in (language, "*", "both", ""):
            table[fold(row[3]).replace("' ", "'")] = (row[0], row[1])
    if not table:
        return None, table
    forms = sorted(table, key=lambda f: (-len(f), f))
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(f).replace(r"\ ", r"\s+") for f in forms) + r")(?!\w)"), table


_RESOLUTION = re.compile(
    r"(?P<body>UN Security Council|United Nations Security Council|UNSC|Security Council|General Assembly|UNGA|UN|Human Rights Council)?"
    r"\s*\b(?P<word>Resolutions?|résolutions?|Résolutions?|resolutions?|UNSCR)\s+(?:n[o°]\.?\s*)?(?P<number>\d{3,4}|\d+/\d+)(?:\s*\((?P<year>\d{4})\))?"
)
_TITLED = re.compile(
    r"(?<![\w-])(?:(?:[A-Z][\w’'-]+|de|of|the|on|for|and|du|des|la|le|les|d[’']|l[’']|sur|et|à)\s+){0,9}?"
    r"(?P<head>Treaty|Convention|Agreement|Accords?|Charter|Protocol|Declaration|Memorandum of Understanding|Pact|Compact|Covenant"
    r"|Traité|Pacte|Charte|Protocole|Déclaration|Mémorandum d[’']entente)\b"
    r"(?:\s+(?:(?:on|of|for|de|du|des|sur|relatif|relative|the|la|le|les|l[’']|d[’']|and|et|à|aux|pour|with|avec)\s*)*[A-Z][\w’'-]+){0,8}"
)
_FIGURE = re.compile(
    r"(?P<currency>[$€£]|US\$|USD\s)?(?P<value>\d{1,3}(?:[,  .]\d{3})+|\d+(?:[.,]\d+)?)\s*(?P<scale>million|billion|trillion|thousand|millions|milliards?|mille)?"
    r"(?:\s+(?:de\s+|d[’'])?(?P<unit>US dollars|dollars|euros|USD|EUR|per ?cent|percent|%|pour cent|[a-zéèêàçîôû]{4,}(?:\s+(?:and|et)\s+[a-zéèêàçîôû]{4,})?))?"
)
_PROCESS = re.compile(
    r"\b(?P<a>[A-Z][\w]+)\s*[-–]\s*(?P<b>[A-Z][\w]+)\s+(?P<what>dialogue|process|talks|negotiations)"
    r"|\b(?:[Dd]ialogue|[Pp]rocessus)\s+(?:entre\s+)?(?P<c>[A-Z][\w]+)\s*[-–]\s*(?P<d>[A-Z][\w]+)"
    r"|\b(?:[A-Z][\w]+\s+)?(?:Middle East [Pp]eace [Pp]rocess|Astana process|Minsk process|Barcelona Process|Bologna Process|processus d[’']Astana)"
)


def instruments_in(language: str, text: str, folded: str) -> list[Named]:
    """Named and numbered acts of international standing, in order, none overlapping."""
    out: list[Named] = []
    for m in _RESOLUTION.finditer(text):
        body = m["body"] or ""
        council = "Security Council" in body or "UNSC" in body or m["word"] == "UNSCR" or len(m["number"]) >= 4
        name = f"UN Security Council Resolution {m['number']}" if council else f"{body} Resolution {m['number']}".strip()
        start = m.start() + (len(m[0]) - len(m[0].lstrip()))
        out.append(Named(start, m.end(), name, "unsc_resolution" if council else "resolution"))
    pattern, table = _known(language)
    if pattern is not None:
        for m in pattern.finditer(folded):
            if text[m.start() : m.end()].islower() and " " not in m[0]:
                continue
            name, kind = table[re.sub(r"\s+", " ", m[0])]
            out.append(Named(m.start(), m.end(), name, kind))
    for m in _TITLED.finditer(text):
        words = m[0].split()
        capitals = [w for w in words if w[:1].isupper()]
        if len(capitals) >= 2:
            out.append(Named(m.start(), m.end(), re.sub(r"\s+", " ", m[0]), m["head"].lower()))
    out.sort(key=lambda n: (n.start, -(n.end - n.start)))
    kept: list[Named] = []
    for named in out:
        if not kept or named.start >= kept[-1].end:
            kept.append(named)
    return kept


def processes_in(text: str) -> list[Named]:
    """Named processes such as 'Belgrade-Pristina dialogue'."""
    out = []
    for m in _PROCESS.finditer(text):
        if m["a"]:
            name = f"{m['a']}–{m['b']} {m['what']}"
        elif m["c"]:
            name = f"{m['c']}–{m['d']} dialogue"
        else:
            name = m[0]
        out.append(Named(m.start(), m.end(), name, "process"))
    return out


@dataclass(frozen=True)
class Quantity:
    """A figure as written, `[start, end)`."""

    start: int
    end: int
    value: float | int
    unit: str | None
    what: str | None


_SCALES = {"thousand": 10**3, "mille": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "milliard": 10**9, "milliards": 10**9, "trillion": 10**12}  # fmt: skip


def figures_in(text: str, taken: list[tuple[int, int]]) -> list[Quantity]:
    """Quantities: a number with a scale, currency or unit; never one inside `taken` (dates, resolution numbers)."""
    out = []
    for m in _FIGURE.finditer(text):
        if not (m["currency"] or m["scale"] or m["unit"]):
            continue
        if m.start() > 0 and (text[m.start() - 1].isalnum() or text[m.start() - 1] in "-/."):
            continue
        if any(a < m.end() and m.start() < b for a, b in taken):
            continue
        digits = re.sub(r"[  ]", "", m["value"])
        if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", digits):
            digits = re.sub(r"[,.]", "", digits)
        number = float(digits.replace(",", "."))
        number *= _SCALES.get(m["scale"] or "", 1)
        value: float | int = int(number) if number == int(number) else number
        if not m["currency"] and not m["scale"] and isinstance(value, int) and 1900 <= value <= 2100:
            continue
        unit = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP"}.get((m["currency"] or "").strip(), m["unit"])
        out.append(Quantity(m.start(), m.end(), value, unit, m["unit"]))
    return out


def topics_in(pack: Pack, folded: str, start: int, end: int) -> list[str]:
    """Topic labels whose cues stand in `[start, end)`, sorted."""
    if pack.topics is None:
        return []
    return sorted({pack.topic_of[m[0]] for m in pack.topics.finditer(folded, start, end)})
