"""Text to instruments, processes, figures and topics: what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.reading.pack import Pack, rows
from dragoman.text.phrases import Phrases
from dragoman.text.tokens import fold


@dataclass(frozen=True)
class Named:
    """Something named in the text, `[start, end)`, with its usual name and kind."""

    start: int
    end: int
    name: str
    kind: str


@lru_cache(maxsize=4)
def _known(language: str) -> Phrases:
    table: dict[str, object] = {}
    for row in rows("dragoman", "reference", "instruments.tsv"):
        if len(row) >= 4 and row[2] in (language, "*", "both", ""):
            table[fold(row[3]).replace("' ", "'")] = (row[0], row[1])
    return Phrases(table)


_RESOLUTION = re.compile(
    r"(?P<body>UN Security Council|United Nations Security Council|UNSC|Security Council|General Assembly|UNGA|UN|Human Rights Council)?"
    r"\s*\b(?P<word>Resolutions?|résolutions?|Résolutions?|resolutions?|UNSCR)\s+(?:n[o°]\.?\s*)?(?P<number>\d{3,4}|\d+/\d+)(?:\s*\((?P<year>\d{4})\))?"
)
_HEAD = re.compile(
    r"\b(?:Treaty|Convention|Agreement|Accords?|Charter|Protocol|Declaration|Memorandum of Understanding|Pact|Compact|Covenant"
    r"|Traité|Pacte|Charte|Protocole|Déclaration|Mémorandum d[’']entente)\b"
)
_TITLE_BEFORE = re.compile(r"(?:(?:[A-Z][\w’'-]+|of|the|on|for|and|de|du|des)\s+){1,6}$")
_TITLE_AFTER = re.compile(
    r"(?:\s+(?:(?:on|of|for|de|du|des|sur|relatif|relative|the|la|le|les|l[’']|d[’']|and|et|à|aux|pour)\s*)*[A-Z][\w’'-]+){1,8}"
)
_LEAD_WORDS = re.compile(r"^(?:(?:of|the|on|for|and|de|du|des|The|Le|La|Les|L[’'])\s+)+")
_LAST_LINK = re.compile(r"\b(?:for|of|on|and|de|du|des)\s+(?:the\s+|la\s+)?")
_NO_INSTRUMENT = re.compile(r"\s+(?:Organi[sz]ation|Secretariat|Secretary|Officer|Service|Department|de la [Pp]orte-parole|du [Pp]orte-parole)")
TITLE_WINDOW = 90  # characters before the head word in which its title may begin
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
    for start, end, value in _known(language).find(folded, 0, len(folded)):
        if text[start:end].islower() and " " not in text[start:end]:
            continue
        name, kind = value  # type: ignore[misc]
        if kind == "agenda" and "genda" not in text[start:end]:
            continue  # 'SDGs' are goals
        if language == "en" and not text[start:end].isupper():
            name = " ".join(text[start:end].split())
        out.append(Named(start, end, name, kind))
    out.extend(_titled(text))
    out.sort(key=lambda n: (n.start, -(n.end - n.start)))
    kept: list[Named] = []
    for named in out:
        if not kept or named.start >= kept[-1].end:
            kept.append(named)
    return kept


def _titled(text: str) -> list[Named]:
    """Names built on a head word: 'Algiers Declaration', 'Convention on the Rights of the Child'."""
    out = []
    for m in _HEAD.finditer(text):
        if _NO_INSTRUMENT.match(text, m.end()):
            continue
        after = _TITLE_AFTER.match(text, m.end())
        before = _TITLE_BEFORE.search(text[max(0, m.start() - TITLE_WINDOW) : m.start()])
        start, end = m.start(), after.end() if after else m.end()
        if before is not None:
            kept = _LAST_LINK.split(before[0])[-1]
            lead = _LEAD_WORDS.match(kept)
            start -= len(kept) - (lead.end() if lead else 0)
        capitals = [w for w in text[start:end].split() if w[:1].isupper()]
        if len(capitals) >= 2:
            out.append(Named(start, end, " ".join(text[start:end].split()), m[0].lower()))
    return out


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
    return sorted({str(topic) for _, _, topic in pack.topics.find(folded, start, end)})
