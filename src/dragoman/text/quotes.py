"""Text to its direct quotations, as spans inside the marks; of languages it knows but the word that leads to one."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST = 2500  # characters of one quotation; a mark without its partner within that is taken for a stray one
_PAIRS = {"«": "»", "“": "”", "„": "”", '"': '"'}
_TWICE = ("‘’", "‘‘", "’’", "''", "’‘", "<<", "‹‹", "``")
_TWO = re.compile(
    rf"(?<![^\s(\[—–:])(?:[‘’]{{2}}|''|<<|‹‹|``)(?P<words>(?:[^‘’“”«»\"]|(?<=\w)[‘’](?=\w)){{20,{LONGEST}}}?)"
    r"(?:[‘’]{2}|''|>>|››)(?!\w)"
)
# » Nous sommes là«, as some programs write it: marks turned round
_TURNED = re.compile(
    rf"(?:(?<=\s)|^)»(?P<words>\s[^«»\"“”]{{20,{LONGEST}}}?)«(?=\s*,|\s+(?:a|ont|dit|said)\b)", re.MULTILINE
)
_FOR_APOSTROPHE = "‘ʼ`´′‛"
_ELIDED = re.compile(rf"(?<=[^\W\d_])[{_FOR_APOSTROPHE}](?=[^\W\d_])")
_MARK = re.compile('[«»“”„"]')
# '“We agree” – said the minister', where others put a comma
_DASHED = re.compile(r'(?:(?<=[^\s(\[]["“])|(?<=[”»]))(?P<gap>[ \t]?|,[ \t])[-–—](?=[ \t][^\W\d_])')
_SQUARE = re.compile(r"\[(?P<inside>(?=[^\[\]\n]{0,40}\d)(?=[^\[\]\n]{0,40}[^\W\d_]{3})[^\[\]\n]{3,44})\]")
_CUT = 40  # characters of a quotation that the end of the text cuts off, at least
_OF_SELF = re.compile(r"\b(?:I|we|our|us|my|nous|notre|nos|je|mon|ma|mes|[Jj](?=['’]))\b", re.IGNORECASE)
_SAID = 20  # characters of a quotation at least, before the dash; fewer may be a title

# 'said that, “We agree”', 'said; “We agree”': marks before a quotation where others put none, or a colon
_AFTER_THAT = re.compile(
    r"(?<=\bthat)(?P<gap>[ \t]?)[,:;](?=\s{1,3}[“«„\"])|(?<=\bque)(?P<more>[ \t\u00a0]?)[,:;](?=\s{1,3}[“«„\"])"
)
_SEMICOLON = re.compile(r"(?<=[^\W\d_]);(?=[ \t]?[“«„]|[ \t]\"[^\W\d_])")

_WITHIN = r"(?:[^‘'’“”\"«»\n]|\n(?!\s*\n)|(?<=\w)['’](?=\w)|(?<=s)['’](?=\s[a-z]))"
_SINGLE = re.compile(
    rf"[“«][^“«”»]{{0,{LONGEST}}}[”»]"  # what is said within double marks is one quotation already
    rf"|(?<![^\s(\[—–])(?:‘(?P<curved>{_WITHIN}{{20,1200}}?)’|'(?=[^\W\d_])(?P<straight>{_WITHIN}{{20,1200}}?[,.!?…])['’])"
    r"(?=[\s,.;:!?)\]—–]|$)"
)


def _joined(text: str) -> str:
    """Two marks side by side, as some keyboards give, made one and a space: ‘’L’accord tient’’, << Nous venons >>."""
    out, at = [], 0
    for m in _TWO.finditer(text):
        out += [text[at : m.start()], "“ ", m["words"], "” "]
        at = m.end()
    return "".join([*out, text[at:]])


def with_apostrophes(text: str) -> str:
    """The text with the marks that stand for an apostrophe between letters made one, of the same length: l‘ambassadeur.

    Some keyboards give an opening mark or an accent there.
    """
    if not any(mark in text for mark in _FOR_APOSTROPHE):
        return text
    return _ELIDED.sub("’", text)


def with_double_marks(text: str) -> str:
    """The text with the marks round utterances in ‘single marks’ made double, of the same length; no word is changed.

    Apostrophes stay what they are; so do marks round a word or two, and those within double marks.
    """
    if "»" in text and "«" in text:
        text = _TURNED.sub(lambda m: f"«{m['words']}»", text)
    if any(marks in text for marks in _TWICE):
        text = _joined(text)
    if "‘" not in text and " '" not in text and "\n'" not in text and text[:1] != "'":
        return text
    out, at = [], 0
    for m in _SINGLE.finditer(text):
        if m[0][0] in "‘'" and " " in m[0]:
            out += [text[at : m.start()], "“", text[m.start() + 1 : m.end() - 1], "”"]
            at = m.end()
    return "".join([*out, text[at:]])


def with_round_brackets(text: str) -> str:
    """The text with '[Wednesday 26 February]' in round brackets, of the same length; '[1]' and '[sic]' stay."""
    return _SQUARE.sub(r"(\g<inside>)", text) if "[" in text else text


def with_led_quotations(text: str) -> str:
    """The text with the mark between 'that' and a quotation a space, and a semicolon before one a colon, of the same
    length: 'said that, “We agree”', 'said; “We agree”'."""
    text = _AFTER_THAT.sub(lambda m: f"{m['gap'] or m['more'] or ''} ", text)
    return _SEMICOLON.sub(":", text) if ";" in text else text


def with_commas(text: str) -> str:
    """The text with the dash between a quotation and who said it made a comma, of the same length."""
    if "-" not in text and "–" not in text and "—" not in text:
        return text
    return _DASHED.sub(lambda m: _comma(text, m), text)


def _comma(text: str, dash: re.Match[str]) -> str:
    """A comma for a dash behind a quotation that is long enough, or nothing more where there is a comma."""
    first = max(0, dash.start() - 1 - _SAID)
    if not all(mark not in text[first : dash.start() - 1] for mark in '«“„"'):
        return dash[0]
    return f"{dash['gap']} " if "," in dash["gap"] else f"{dash['gap']},"


def with_plain_marks(text: str) -> str:
    """The text with the marks round and before what is quoted as most write them."""
    return with_round_brackets(with_led_quotations(with_commas(with_double_marks(with_apostrophes(text)))))


def quotations(text: str, blocks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans `[start, end)` between opening and closing mark, in order, none overlapping.

    A quotation may run on over following blocks (each paragraph of a speech); a closing mark further away than
    `LONGEST`, or another opening mark first, ends the search. Where that mark begins a block, the paragraph before was
    quoted to its end, as papers print a speech of several paragraphs.
    """
    out: list[tuple[int, int]] = []
    if not blocks:
        return out
    begins = {_first_word(text, start, end): n for n, (start, end) in enumerate(blocks)}
    opened: tuple[int, str] | None = None
    for m in _MARK.finditer(text, blocks[0][0], blocks[-1][1]):
        mark, at = m[0], m.start()
        if opened is not None and at - opened[0] > LONGEST:
            opened = None
        if opened is not None and _closes_otherwise(text, opened, at):
            out.append((opened[0] + 1, at))
            opened = None
            continue
        again = opened is not None and opened[1] == mark and (mark != '"' or _opens(text, at))
        if again and opened is not None and mark in _PAIRS and begins.get(at, 0) > 0:
            closed = blocks[begins[at] - 1]
            led = opened[0] in begins or text[max(0, opened[0] - 3) : opened[0]].rstrip().endswith(":")
            if closed[0] - 1 <= opened[0] < closed[1] and led:
                out.append((opened[0] + 1, closed[1]))
            opened = (at, mark)
        elif mark == '"' and opened is not None and opened[1] == mark and _opens(text, at):
            opened = (at, mark)  # the one before was never closed
        elif mark == '"' and opened is None and not (_opens(text, at) or _opens_apart(text, at)):
            continue
        elif opened is not None and mark == _PAIRS[opened[1]]:
            out.append((opened[0] + 1, at))
            opened = None
        elif mark in _PAIRS and (opened is None or mark == opened[1]):
            opened = (at, mark)
    start, end = blocks[-1]
    cut = opened is not None and start <= opened[0] < end - _CUT and end - opened[0] <= LONGEST
    if opened is not None and cut and _OF_SELF.search(text, opened[0], end):
        out.append((opened[0] + 1, end))  # a text that is cut off within its last quotation
    return out


def _first_word(text: str, start: int, end: int) -> int:
    """Where what is not white space begins in a block."""
    while start < end and text[start].isspace():
        start += 1
    return start


def _closes_otherwise(text: str, opened: tuple[int, str], at: int) -> bool:
    """Whether the mark at `at` closes a quotation that began with one of another kind: '“We agree," he said'."""
    first, kind = opened
    mark, before, after = text[at], text[at - 1], text[at + 1 : at + 2]
    if kind == _PAIRS.get(mark, mark) or kind == "«" or before.isspace() or after.isalnum():
        return False
    if kind == '"':
        return mark == "”" and text.find("“", first, at) < 0
    if mark not in '"“':
        return False
    proper, again = (text.find(m, at + 1, first + LONGEST) for m in "”“")
    return proper < 0 or 0 <= again < proper


def _opens_apart(text: str, at: int) -> bool:
    """Whether a straight mark at `at` stands alone between white space, before a capital: '" We agree ", he said'."""
    return text[at - 1 : at].isspace() and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isupper()


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark at `at` can only open: white space or a bracket before it, a letter right after."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([—–:") and after.isalnum()
