"""Text to instruments, processes, figures and topics: what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from dragoman.reading.pack import Pack
from dragoman.reading.signed import ENDS, NEXT_ONE, signed_in
from dragoman.reading.tables import rows
from dragoman.text.phrases import Phrases, Places
from dragoman.text.tokens import fold


class Named(Struct, frozen=True):
    """Something named in the text, `[start, end)`, with its usual name and kind."""

    start: int
    end: int
    name: str
    kind: str


@lru_cache(maxsize=4)
def known_instruments(language: str) -> Phrases:
    """Treaties and the like by the names they bear in the language: usual name and kind."""
    table: dict[str, object] = {}
    for row in rows("dragoman", "reference", "instruments.tsv"):
        if len(row) >= 4 and row[2] in (language, "*", "both", ""):
            table[fold(row[3]).replace("' ", "'")] = (row[0], row[1])
    return Phrases(table)


_RESOLUTION = re.compile(r"R[eé]solutions?|r[eé]solutions?|R[EÉ]SOLUTIONS?|UNSCRs?")
_NUMBERS = re.compile(
    r"(?:\s+(?:du|de la|of the)\s+(?P<body>(?:UN |U\.N\. )?Security Council|General Assembly|Conseil de [Ss]écurité|Assemblée générale|Human Rights Council)"  # noqa: E501
    r"(?:\s+(?:de l[’']ONU|des NU|des Nations [Uu]nies|of the UN|of the United Nations))?)?"
    r"\s*(?:[Nn][o°º]s?\.?\s*|[Nn]umber\s+)?(?P<number>(?:ES-)?\d{1,3}/\d{1,3}|\d{3,4})(?![\d,]\d)(?:\s*\((?P<year>(?:19|20)\d\d)\))?"
)
_MORE_NUMBERS = re.compile(
    r"\s*(?:,\s*(?:and\s+|et\s+)?|and\s+|et\s+|&\s*)(?:[Nn][o°º]\.?\s*)?(?P<number>\d{3,4})(?!\d)(?:\s*\((?:19|20)\d\d\))?(?!\s*(?:million|people|personnes))"
)
_BODY = re.compile(
    r"(?:UN Security Council|U\.N\. Security Council|United Nations Security Council|UNSC|Security Council|UN General Assembly|General Assembly|UNGA|UN Human Rights Council|Human Rights Council|UN)\s*(?:['’]s?\s*)?$"  # noqa: E501
)
_BODY_BEHIND = re.compile(
    r"\s+(?:du|de la|de l[’']|of the)\s*(?P<body>(?:UN |U\.N\. )?Security Council|(?:UN )?General Assembly|Conseil de [Ss]écurité|Assemblée [Gg]énérale|UNSC)"  # noqa: E501
)
BODY_WINDOW = 34  # characters before 'resolution' in which its body is named
_HEAD = re.compile(  # each alternative begins with a letter: else every place of a text is tried with each of them
    r"Treaty|Convention|Agreement|Accords?|Charter|Protocol|Declaration|Memorandum of Understanding|Memorandum|MoU|MOU|Pact|Compact|Covenant"  # noqa: E501
    r"|Program(?:me)? of (?:Cooperation|Consultations|consultations)|Plan of Action|Action Plan|Arrangement|Tripartite Statement|Trilateral Statement"  # noqa: E501
    r"|Joint Statement(?= on [A-Z])|Statement of Partnership|Joint Road ?[Mm]ap(?= (?:for|to|on) )|Political Road ?[Mm]ap(?= (?:for|to|on) )|Road ?[Mm]ap(?= (?:for|to|on) )"  # noqa: E501
    r"|Strategic Plan(?= \(?(?:19|20)\d\d)|Partnership Framework(?= (?:on|for|between) )|Cooperation Framework(?= (?:on|for|between) )"  # noqa: E501
    r"|Strategic Framework(?= (?:on|for|between) )|Plan [Ss]tratégique(?= \(?(?:19|20)\d\d)|Plan d[’']action(?= \(?(?:19|20)\d\d)|Feuille de [Rr]oute(?= pour )"  # noqa: E501
    r"|Traité|Pacte|Charte|Protocole|Déclaration|Mémorandum d[’']entente|Mémorandum"
)
_DATED = re.compile(
    r"[Jj]oint (?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[eé]) of (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\s\d{1,2},?) (?:19|20)\d\d"  # noqa: E501
    r"|(?:[Dd]éclaration|[Cc]ommuniqué) (?:conjointe?|commune?) du \d{1,2}(?:er)? [a-zéû]+ (?:19|20)\d\d"
)
_TITLE_BEFORE = re.compile(
    r"(?:(?:[A-Z][\w’'/-]+|of|the|on|for|and|de|du|des)(?:[ \xa0]+|[ \xa0]*\n(?!\s*\n)[ \xa0]*)){1,6}$"
)
_TITLE_AFTER = re.compile(
    r"(?! (?:in|at) )(?:(?: |\n(?!\n))(?:(?:on|of|for|de|du|des|sur|relatif|relative|the|la|le|les|l[’']|d[’']|and(?! the)|et(?! l)|à|aux|pour|to|between|in)(?: |\n(?!\n)|(?<=[’'])))*(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][\w’'-]+){1,8}"  # noqa: E501
)
_TITLE_LOWER = re.compile(
    r" (?:on|for|concerning|regarding|relating to|of|in the fields? of|relatif à|relative à|sur|dans le domaine de|portant) (?!the part\b|behalf\b)[\w’' -]{4,90}?"  # noqa: E501
    r"(?=[,.;:()\n]|$| (?:was|were|is|has|had|have|signed|which|that|who|between|with|by|during|at|and the|as well|est|a été|ont|qui|entre|signée?|avec|lors)\b"  # noqa: E501
    rf"| (?:{ENDS})\b|{NEXT_ONE})"
)
_SHORT = re.compile(r" \([A-Z][\w.]{1,9}\)(?= (?:on|of|for|in the|sur|de|relati))")
_TERM = re.compile(r" \(?(?:19|20)\d\d(?: ?[-–/] ?(?:19|20)?\d\d)?\b\)?")
_ACRONYM_TAIL = re.compile(
    r"(?:\s+(?:and|et|of|on))?\s+(?:UNSC|UNSCRs?|UN|EU)$|\s+(?:and|et|of|on|for|to|de|between|in)$"
)
_WHEN_SIGNED = re.compile(
    r"(?: (?:in|à) [A-Z][\w’'-]+)? (?:on |this |last |ce |le )?"
    r"(?:(?<!Good )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
    r"|today|yesterday|aujourd[’']hui)$"
)
_LEAD_WORDS = re.compile(
    r"^(?:(?:of|the|on|for|and|de|du|des|The|An?|This|That|Our|Their|La|Le|Les|Un|Une|Cette|Cet|Ce|L[’'])\s+)+"
)
_LAST_LINK = re.compile(r"\b(?:for|of|on|and|de|du|des)\s+(?:the\s+|la\s+)?")
_NO_INSTRUMENT_OF = re.compile(r"[Oo]rganisation du $")
_NO_INSTRUMENT = re.compile(
    r"\s+(?:Office|Room|Organi[sz]ation|Secretariat|Secretary|Officer|Service|Department|Directorate|Division|Cent(?:er|re)|Hall|People|Member|States Part|de la [Pp]orte-parole|du [Pp]orte-parole|des? [Pp]orte-parole|à la presse)"  # noqa: E501
)
_IN_BRACKETS = re.compile(r"\s\([\"“]?(?:the )?")
_ALSO_KNOWN = re.compile(r"\b(?:also known as|dite?|also called)\s+(?:the\s+|l[’'])?[\"“]?$")
_GENERIC = frozenset(
    [
        "joint",
        "final",
        "political",
        "bilateral",
        "agreement",
        "treaty",
        "convention",
        "accord",
        "accords",
        "charter",
        "protocol",
        "declaration",
        "memorandum",
        "déclaration",
        "accord",
        "traité",
        "protocole",
        "conjointe",
        "commune",
        "new",
        "state",
        "chief",
        "press",
        "ministerial",
        "head",
        "the",
        "specific",
        "framework",
        "general",
        "mou",
        "memorandum-of-understanding",
        "understanding",
        "of",
    ]
)
ELIDED = ("’", "'")  # the second character of "d'Alger"
TITLE_WINDOW = 90  # characters before the head word in which its title may begin
_PROCESS_HEAD = re.compile(r"dialogue|process|talks|negotiations|Dialogue|Process")
_PROCESS_BEFORE = re.compile(r"(?P<a>[A-Z]\w+)\s*[-–]\s*(?P<b>[A-Z]\w+)\s+$")
_PROCESS_AFTER = re.compile(r"(?:us)?\s+(?:entre\s+)?(?P<c>[A-Z]\w+)\s*[-–]\s*(?P<d>[A-Z]\w+)")
_PROCESS_NAMED = re.compile(r"(?:[A-Z]\w+\s+)?(?:Middle East [Pp]eace |Astana |Minsk |Barcelona |Bologna )$")


def instruments_in(language: str, text: str, folded: str, places: Places) -> list[Named]:
    """Named and numbered acts of international standing, in order, none overlapping; a known name
    before a built one.
    """
    out = _resolutions(text)
    flat = folded.replace("\n", " ").replace("\xa0", " ")
    for start, end, value in known_instruments(language).find(flat, places, 0, len(flat)):
        if text[start:end].islower() and " " not in text[start:end]:
            continue
        if _NO_INSTRUMENT.match(text, end) or _NO_INSTRUMENT_OF.search(text, max(0, start - 20), start):
            continue  # 'North Atlantic Treaty Organization'
        name, kind = _pair(value)
        if kind == "agenda" and "genda" not in text[start:end]:
            continue  # 'SDGs' are goals
        if language == "en" and not text[start:end].isupper():
            name = " ".join(text[start:end].split())
        out.append(Named(start, end, name, kind))
    titled = _titled(text, flat, places)
    known = [n for n in out if not any(t.start < n.start and n.end <= t.end for t in titled)]
    ranked = [(n, 0) for n in known] + [(n, 1) for n in titled]
    out = [n for n, _ in sorted(ranked, key=lambda r: (r[0].start, r[1], -(r[0].end - r[0].start)))]
    kept: list[Named] = []
    short: dict[str, Named] = {}  # what the text calls an instrument for short, in brackets behind its name
    for named in out:
        called = text[named.start : named.end]
        if kept and _IN_BRACKETS.fullmatch(text, kept[-1].end, named.start) and " " not in called:
            short[called] = kept[-1]
            continue  # 'the Law of the Sea Convention (UNCLOS)': one, and no other of that short name
        if called in short:
            kept.append(Named(named.start, named.end, short[called].name, short[called].kind))
            continue
        if (kept and named.start < kept[-1].end) or _ALSO_KNOWN.search(text, max(0, named.start - 22), named.start):
            continue
        shorter = next((k for k in kept if len(k.name) > 20 and named.name.startswith(f"{k.name} ")), None)
        kept.append(
            Named(named.start, shorter.end - shorter.start + named.start, shorter.name, shorter.kind)
            if shorter
            else named
        )
    return kept


def _pair(value: object) -> tuple[str, str]:
    assert isinstance(value, tuple)
    return str(value[0]), str(value[1])


def _resolutions(text: str) -> list[Named]:
    """'UNSCR 2254', 'UN Security Council Resolutions 1701 and 1559 (2004)', 'la résolution 2797 du
    Conseil de sécurité'.
    """
    out: list[Named] = []
    for m in _RESOLUTION.finditer(text):
        found = _NUMBERS.match(text, m.end())
        if found is None:
            continue
        before = _BODY.search(text, max(0, m.start() - BODY_WINDOW), m.start())
        body = found["body"] or (before[0].strip() if before else "")
        start = before.start() if before else m.start()
        numbers = [(start, found.end(), found["number"])]
        while (more := _MORE_NUMBERS.match(text, numbers[-1][1])) is not None:
            numbers.append((more.start("number"), more.end(), more["number"]))
        behind = _BODY_BEHIND.match(text, numbers[-1][1])
        body = body or (behind["body"] if behind else "")
        council = "Security Council" in body or "UNSC" in body or "onseil" in body or m[0].startswith("UNSCR")
        assembly = "Assembl" in body or "UNGA" in body or "/" in found["number"]
        for n, (first, end, number) in enumerate(numbers):
            if n and not council and (len(number) < 4 or len(found["number"]) < 4):
                break
            out.append(_resolution(first, end, number, council or (not assembly and len(number) == 4), body))
    return out


def _resolution(start: int, end: int, number: str, council: bool, body: str) -> Named:
    if council:
        return Named(start, end, f"UN Security Council Resolution {number}", "unsc_resolution")
    if "Assembl" in body or "UNGA" in body:
        return Named(start, end, f"UN General Assembly Resolution {number}", "unga_resolution")
    return Named(start, end, f"{body} Resolution {number}".strip(), "resolution")


def _titled(text: str, flat: str, places: Places) -> list[Named]:
    """Names built on a head word: 'Algiers Declaration', 'Convention on the Rights of the Child',
    'MoU on cooperation in tourism'.
    """
    out = []
    for m in _HEAD.finditer(text):
        if (
            (m.start() and text[m.start() - 1].isalnum())
            or text[m.end() : m.end() + 1].isalnum()
            or _NO_INSTRUMENT.match(text, m.end())
        ):
            continue
        short = _SHORT.match(text, m.end())  # 'Memorandum of Understanding (MoU) on …'
        term = _TERM.match(text, m.end()) if "Plan" in m[0] else None  # 'Strategic Plan 2022-2027'
        head = (short or term or m).end()
        after = _TITLE_AFTER.match(text, head)
        start, end = m.start(), (after or term or m).end()
        lower = _TITLE_LOWER.match(text, head, min(len(text), head + 130))
        if lower is not None and lower.end() > end:
            end = m.start() + len(text[m.start() : lower.end()].rstrip())
        before = _TITLE_BEFORE.search(text[max(0, m.start() - TITLE_WINDOW) : m.start()])
        if before is not None:
            kept = _LAST_LINK.split(before[0])[-1]
            lead = _LEAD_WORDS.match(kept)
            start -= len(kept) - (lead.end() if lead else 0)
        if "Plan" in m[0] and text.startswith("National ", start):
            continue  # a state's own
        if m[0] == "Joint Statement" and (start == 0 or text[start - 1] == "\n"):
            continue  # a text's own headline
        end -= len(_tail(text[start:end]))
        words = re.findall(r"[\w’'/-]+", text[start:end])
        capitals = [w for w in words if w[2 * (w[1:2] in ELIDED) :][:1].isupper()]
        if (len(capitals) >= 2 or lower is not None or term is not None) and any(
            w.lower() not in _GENERIC for w in words
        ):
            out.append(Named(start, end, " ".join(text[start:end].split()), m[0].lower()))
    taken = [(n.start, n.end) for n in out]
    for start, end, kind in signed_in(text, flat, places):
        if not any(a < end and start < b for a, b in taken):
            out.append(Named(start, end, " ".join(text[start:end].split()), kind))
    if "oint " in text or "onjoint" in text or " commun" in text:
        out.extend(Named(m.start(), m.end(), " ".join(m[0].split()), "statement") for m in _DATED.finditer(text))
    return out


def _tail(title: str) -> str:
    """What stands at the end of a title and is none of it: 'UNSCR', 'in Lagos on Wednesday'."""
    tail = _ACRONYM_TAIL.search(title) or _WHEN_SIGNED.search(title)
    return tail[0] if tail else ""


def processes_in(text: str) -> list[Named]:
    """Named processes such as 'Belgrade-Pristina dialogue'."""
    out = []
    for m in _PROCESS_HEAD.finditer(text):
        before = _PROCESS_BEFORE.search(text, max(0, m.start() - 60), m.start())
        named = (
            _PROCESS_NAMED.search(text, max(0, m.start() - 40), m.start()) if m[0] in ("process", "Process") else None
        )
        after = _PROCESS_AFTER.match(text, m.end()) if before is None and m[0][1:] in ("ialogue", "rocess") else None
        if before is not None and m[0].islower():
            out.append(Named(before.start(), m.end(), f"{before['a']}–{before['b']} {m[0]}", "process"))
        elif named is not None:
            out.append(Named(named.start(), m.end(), text[named.start() : m.end()], "process"))
        elif after is not None:
            out.append(Named(m.start(), after.end(), f"{after['c']}–{after['d']} dialogue", "process"))
    return out


class Quantity(Struct, frozen=True):
    """A figure as written, `[start, end)`."""

    start: int
    end: int
    value: float | int
    unit: str | None
    what: str | None


_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(
    r"(?P<value>\d{1,3}(?:[,  .]\d{3})+|\d+(?:[.,]\d+)?)\s*(?P<scale>million|billion|trillion|thousand|millions|milliards?|mille)?"  # noqa: E501
    r"(?:\s+(?:de\s+|d[’'])?(?P<unit>US dollars|dollars|euros|USD|EUR|per ?cent|percent|%|pour cent|[a-zéèêàçîôû]{4,}(?:\s+(?:and|et)\s+[a-zéèêàçîôû]{4,})?))?"  # noqa: E501
)
_CURRENCIES = {"US$": "USD", "USD ": "USD", "$": "USD", "€": "EUR", "£": "GBP"}
_SCALES = {
    "thousand": 10**3,
    "mille": 10**3,
    "million": 10**6,
    "millions": 10**6,
    "billion": 10**9,
    "milliard": 10**9,
    "milliards": 10**9,
    "trillion": 10**12,
}


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """What `_FIGURE` matches, looked for where digits stand, as every figure begins with one."""
    digit = _DIGIT.search(text)
    while digit is not None:
        found = _FIGURE.match(text, digit.start())
        if found is not None:
            yield found
        digit = _DIGIT.search(text, found.end() if found is not None else digit.end())


def figures_in(text: str, taken: list[tuple[int, int]]) -> list[Quantity]:
    """Quantities: a number with a scale, currency or unit; never one inside `taken` (dates, resolution numbers)."""
    out = []
    for m in _numbers(text):
        before = text[max(0, m.start() - 4) : m.start()]
        written = next((c for c in _CURRENCIES if before.endswith(c)), "")
        start = m.start() - len(written)
        if not (written or m["scale"] or m["unit"]) or (
            start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-/.")
        ):
            continue
        if any(a < m.end() and start < b for a, b in taken):
            continue
        digits = re.sub(r"[  ]", "", m["value"])
        if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", digits):
            digits = re.sub(r"[,.]", "", digits)
        number = float(digits.replace(",", ".")) * _SCALES.get(m["scale"] or "", 1)
        value: float | int = int(number) if number == int(number) else number
        if not written and not m["scale"] and isinstance(value, int) and 1900 <= value <= 2100:
            continue
        out.append(Quantity(start, m.end(), value, _CURRENCIES.get(written, m["unit"]), m["unit"]))
    return out


def topics_in(pack: Pack, folded: str, places: Places, start: int, end: int) -> list[str]:
    """Topic labels whose cues stand in `[start, end)`, sorted."""
    return sorted({str(topic) for _, _, topic in pack.topics.find(folded, places, start, end)})
