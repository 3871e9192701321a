"""Names to a form in which two spellings of the same letters compare equal; the spelling itself is kept elsewhere."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart into a base and a mark.
UNDECOMPOSED = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d"})


def folded(name: str) -> str:
    """Lower case, without marks or punctuation, one space between words: 'Dačić,  Ivica' gives 'dacic ivica'."""
    if name.isascii():
        return " ".join(re.findall(r"\w+", name.lower()))
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(UNDECOMPOSED))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", bare))
