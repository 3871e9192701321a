"""A text as some pages and programs give it, with marks that nobody sees, to plain text, and places back again."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right

_UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff"  # soft hyphens, marks of width nought and of direction
_BULLETS = "•▪●‣◦►➢➤■□❖✓"
_TAG = r"</?(?:a|b|br|div|em|i|li|p|span|strong|sub|sup|u)\b[^<>\n]{0,200}>"
# UTF-8 that was read as Windows-1252: 'prÃ©sident', 'lâ€™ambassadeur'
_MISREAD = "(?:[ÃÅÄ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|Â[\u00a0-\u00bf]|â€[\u0080-\u2122])"
# Escapes that lost their strokes: 'Kowalu2019s', 'AndrxE9s'
_BARE_ESCAPE = "(?<=[A-Za-z])(?:u(?:20[12]|1E[0-9A-F]|01[0-7])[0-9A-F]|x[C-F][0-9A-F])"
_DAMAGE = re.compile(
    rf"[{_UNSEEN}]+"
    rf"|(?m:^)[ \t\u00a0]*[{_BULLETS}]\s*(?=\S)"  # a list's mark before its entry
    r"|[^\W\d_][\u0300-\u036f]+"  # a letter and its accent as two characters
    r"|&(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[a-zA-Z]{2,8}\d{0,2});"  # '&#8217;', '&eacute;'
    r"|(?<=[\w,;])[ \t\u00a0\u202f]{2,}(?=[^\W\d_])|(?<=\S)\t(?=\S)"  # spaces within a sentence
    r"|(?<=[A-Za-zà-ÿ][a-zà-ÿ])-\r?\n(?=[a-zà-ÿ]{2})"  # a word parted at the end of a line
    r"|\*{1,3}(?=[\w«“\"])|(?<=[\w.,;:!?»”\"])\*{1,3}"  # marks of emphasis
    r"|\[(?=[^\]\[\n]{1,120}\]\(https?://)|(?<=[^\s\[])\]\(https?://[^\s()]{0,500}\)"  # '[May](https://…)'
    rf"|{_TAG}"
    rf"|{_MISREAD}"
    rf"|{_BARE_ESCAPE}"
)
# One of these stands in every text that is damaged; looking for them costs a fifth.
_SUSPECT = re.compile(rf"[{_UNSEEN}{_BULLETS}\u0300-\u036f&*\[<\tÃÂ€]|[ \u00a0\u202f]{{2}}\w|-\r?\n")
_SUSPECT_LETTERS = ("u201", "xE", "xF", "u01", "u1E")  # found faster one by one
_MISREAD_PIECE = re.compile(_MISREAD)
_HYPHENATED = re.compile(r"-\r?\n")
_KEEP_HYPHEN = re.compile(
    r"\b(?:vice|ex|non|co|anti|pro|pre|post|self|well|long|high|low|counter|franco|sous|avant|après|mi|demi|semi)$",
    re.I,
)
_MARKS = frozenset(_BULLETS)
_SEEN = dict.fromkeys(map(ord, _UNSEEN), "") | {ord("\u00a0"): " "}  # what '&shy;' and '&nbsp;' come to
_DROPPED = frozenset(_UNSEEN + "*[]<")


class Cleaned:
    """Plain text and the way back from its places to those of the text it was made of."""

    def __init__(self, text: str, pieces: list[tuple[int, int, str]]) -> None:
        """`pieces`: stretches `[start, end)` of `text`, in order, with what stands for each."""
        self._at: list[int] = []  # where each run begins in the plain text
        self._from: list[int] = []  # and in the other
        self._whole: list[int] = []  # where a run ends there that stands for a piece; -1 for one that was kept
        out: list[str] = []
        size = behind = 0
        for start, end, plain in [*pieces, (len(text), len(text), "")]:
            for words, first, last in ((text[behind:start], behind, -1), (plain, start, end)):
                if words:
                    self._at.append(size)
                    self._from.append(first)
                    self._whole.append(last)
                    out.append(words)
                    size += len(words)
            behind = end
        self.text = "".join(out)

    def start(self, place: int) -> int:
        """Where in the first text what begins at `place` of the plain one begins."""
        run = bisect_right(self._at, place) - 1
        if run < 0:
            return 0
        return self._from[run] if self._whole[run] >= 0 else self._from[run] + place - self._at[run]

    def end(self, place: int) -> int:
        """Where in the first text what ends at `place` of the plain one ends."""
        run = bisect_right(self._at, place - 1) - 1
        if run < 0:
            return 0
        return self._whole[run] if self._whole[run] >= 0 else self._from[run] + place - self._at[run]


def cleaned(text: str) -> Cleaned | None:
    """The plain text; None where the text is plain itself."""
    if _SUSPECT.search(text) is None and not any(letters in text for letters in _SUSPECT_LETTERS):
        return None
    pieces = []
    for m in _DAMAGE.finditer(text):
        plain = _joined(text, m.start()) if _HYPHENATED.match(m[0]) else _plain(m[0])
        if plain != m[0]:
            pieces.append((m.start(), m.end(), plain))
    return Cleaned(text, pieces) if pieces else None


def _joined(text: str, hyphen: int) -> str:
    """What stands for a hyphen at the end of a line: nothing, unless the word has one anyway ('vice-minister')."""
    return "-" if _KEEP_HYPHEN.search(text, max(0, hyphen - 12), hyphen) else ""


def _plain(piece: str) -> str:
    if piece[0] in _DROPPED or piece.strip()[:1] in _MARKS:
        return ""
    if piece[0] == "&":
        return html.unescape(piece).translate(_SEEN)
    if piece[0].isspace():
        return " "
    if piece[0] in "ux" and piece.isascii():
        return chr(int(piece[1:], 16))
    if _MISREAD_PIECE.fullmatch(piece):
        return _read_anew(piece)
    return unicodedata.normalize("NFC", piece)


def _read_anew(piece: str) -> str:
    """The sign that was meant; the piece itself where it is none."""
    try:
        return b"".join(map(_byte, piece)).decode("utf-8")
    except UnicodeError:
        return piece


def _byte(sign: str) -> bytes:
    return sign.encode("latin-1") if ord(sign) < 256 else sign.encode("cp1252")
