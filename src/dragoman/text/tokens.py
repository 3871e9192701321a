"""A text to tokens: words, numbers and marks with offsets into the stored text; knows no language but elision."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

_LETTER = r"[^\W\d_]"
_DASH = r"\-‐‑–"
_TO_NETWORK = 12  # characters
_LONGEST_ABBREVIATION = 16  # characters
_EXCELLENCIES = frozenset({"HE", "HH", "HM", "HRH", "SE", "SEM"})  # in capitals: 'HE. Amb. X', and no end of a sentence
_NETWORK = re.compile(
    r"\b(?:on|via|sur|réseau|social|compte|plateforme|platform|network|account) $"
)  # before 'X', no initial
_INITIAL_LAST = re.compile(r"(?:^|[\W\d_])[^\W\d_]\.$")


_PLAIN_MARK = "'’"  # an apostrophe
_MARK = _PLAIN_MARK + "`´"  # French: accents typed for one, 's`est félicité'


class Tokenizer:
    """Cuts a text into tokens; every character that is not white space is in exactly one."""

    def __init__(self, abbreviations: Iterable[str], *, elision: bool) -> None:
        """`abbreviations` keep their full stop; `elision`: cut "l'", "qu'" from the word they lean on (French)."""
        self._dotted = frozenset(a.rstrip(".").lower() for a in abbreviations if a.endswith(".") and a.count(".") == 1)
        parts = [
            rf"{_LETTER}+(?![{_MARK if elision else _PLAIN_MARK}.\w{_DASH}])",  # first, because most tokens are one
            r"(?:[^\W\d_]\.){2,6}|(?:U\.[SNK]|E\.U)(?![.\w])",  # U.S.  H.E.  S.E.M.  and 'the U.S President'
            r"(?i:ph\.d\b\.?)",
        ]
        if elision:
            parts.append(r"LL\.(?:(?:MM|AA|RR|SS|EE)\.)+")  # LL.MM. le roi et la reine
            parts.append(r"[Aa]ujourd['’]hui")
            parts.append(
                r"(?:[ldsjctLDSJCT]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|presqu)"
                rf"[{_MARK}](?=\w|[ \u00a0\u202f]?[“«\"])|[nm][{_MARK}](?=\w)"
            )
        parts += [
            rf"{_LETTER}{{1,5}}\d+(?:\+\d+)?(?!\w)|[A-Z][{_DASH}]\d{{1,3}}(?![\w{_DASH}])",  # G20, COP28, C5+1, G-7
            r"(?<!\w)(?:Ts|Kh|Ch|Sh|Zh|Dz|Dj|Yu|Ya)\.(?=[A-ZÀ-Þ][^\W\d_])",  # an initial of two letters: 'Ts.Berg'
            r"[^\W\d_]\.(?=\s?[^\W\d_])(?![a-z]{2})",  # an initial
            rf"{_LETTER}+(?:[{_DASH}](?!{_LETTER}\.{_LETTER}\.){_LETTER}+|['’](?!(?:s|ve|re|ll)\b){_LETTER}{{2,}}|(?<=[^\W\d_]{{3}})['’][aeiou]\b|(?<=\b[OoDdN])['’]{_LETTER}+)*",  # 'Slovenia-U.S.' is two  # noqa: E501
            r"['’](?:[sS]|ve|re|ll|m|d)\b",  # Norway's, we've, we're, we'll, I'm, I'd
            rf"\d+(?:[.,/]\d+)*(?:(?:st|nd|rd|th|er|re|e|è|ème|eme|ième|nde?)\b|[{_DASH}](?={_LETTER}))?",
            r"[^\w\s]|_",
            r"\w",
        ]
        self._pattern = re.compile("|".join(f"(?:{part})" for part in parts))

    def spans(
        self, text: str, start: int = 0, end: int | None = None, *, until: int | None = None
    ) -> list[tuple[int, int]]:
        """The tokens of `[start, end)` as spans, in order, those that begin before `until`; in time
        proportional to them.
        """
        stop = len(text) if end is None else end
        if until is None or until >= stop:
            raw = [m.span() for m in self._pattern.finditer(text, start, stop)]
        else:
            raw = [m.span() for m in takewhile(lambda m: m.start() < until, self._pattern.finditer(text, start, stop))]
        if text.find(".", start, stop if until is None else until) < 0:
            return raw
        out: list[tuple[int, int]] = []
        for span in raw:
            a, b = span
            if text[a] == "X" and b - a == 2 and text[a + 1] == "." and self._network(text, a):
                out += [(a, a + 1), (a + 1, b)]  # 'wrote on X. He added'
                continue
            if b - a == 1 and text[a] == "." and out and out[-1][1] == a:
                c, _ = out[-1]
                if (
                    a - c < _LONGEST_ABBREVIATION
                    and (text[c:a].lower() in self._dotted or text[c:a] in _EXCELLENCIES)
                    and not text[b : b + 1].isalnum()
                    and not (text[c:a] == "X" and self._network(text, c))
                ):
                    out[-1] = (c, b)
                    continue
            out.append(span)
        return out

    @staticmethod
    def _network(text: str, at: int) -> bool:
        """Whether the 'X' at character `at` is the network: 'a écrit sur | X.'."""
        return _NETWORK.search(text, max(0, at - _TO_NETWORK), at) is not None

    def leans_on(self, chunk: str) -> bool:
        """Whether the tokens of a chunk without white space may depend on what follows it: 'J.' is
        an initial before a name.
        """
        return chunk[-1] == "." and _INITIAL_LAST.search(chunk) is not None

    def words(self, text: str) -> list[str]:
        """The tokens themselves."""
        return [text[a:b] for a, b in self.spans(text)]


def fold(text: str) -> str:
    """Lower case and straight apostrophes and plain dashes, character for character, so that offsets stay true."""
    low = text.lower()
    if text.isascii():
        return low
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    for mark, plain in _PLAIN:
        if mark in low:
            low = low.replace(mark, plain)
    return low


_PLAIN = (
    ("’", "'"),
    ("‘", "'"),
    ("ʼ", "'"),
    ("`", "'"),
    ("´", "'"),
    ("‐", "-"),
    ("‑", "-"),
    ("–", "-"),
    ("\xa0", " "),
    ("\u202f", " "),
)
