"""A text to tokens: words, numbers and marks with offsets into the stored text; knows no language but elision."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LETTER = r"[^\W\d_]"
_DASH = "-‐‑–"


def token_pattern(abbreviations: Iterable[str], *, elision: bool) -> re.Pattern[str]:
    """A pattern whose matches are the tokens of a text; words of `abbreviations` keep their full stop.

    `elision`: cut "l'", "qu'" from the word they lean on (French). Every character that is not white space is in
    exactly one token; matching takes time proportional to the text.
    """
    dotted = sorted({a.rstrip(".") for a in abbreviations if a.endswith(".") and a.count(".") == 1}, key=len, reverse=True)
    kept = "|".join(re.escape(a) for a in dotted)
    parts = [r"(?:[^\W\d_]\.){2,6}"]  # U.S.  H.E.  S.E.M.
    if kept:
        parts.append(rf"(?i:\b(?:{kept}))\.(?!\w)")
    if elision:
        parts.append(r"[Aa]ujourd['’]hui")
        parts.append(r"(?i:[ldsjct]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\w)|[nm]['’](?=\w)")
    parts += [
        rf"{_LETTER}{{1,5}}\d+(?:\+\d+)?(?!\w)",  # G20, COP28, C5+1
        r"[^\W\d_]\.(?=\s?[^\W\d_])(?![a-z]{2})",  # an initial
        rf"{_LETTER}+(?:[{_DASH}]{_LETTER}+|['’](?![sS]\b){_LETTER}{{2,}}|(?<=\b[OoDdN])['’]{_LETTER}+)*",
        r"['’][sS]\b",
        rf"\d+(?:[.,/]\d+)*(?:(?:st|nd|rd|th|er|re|e|è|ème|eme|ième|nde?)\b|[{_DASH}](?={_LETTER}))?",
        r"[^\w\s]|_",
        r"\w",
    ]
    return re.compile("|".join(f"(?:{part})" for part in parts))


def fold(text: str) -> str:
    """Lower case and straight apostrophes and plain dashes, character for character, so that offsets stay true."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.translate(_PLAIN)


_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "\xa0": " ", "\u202f": " "})
