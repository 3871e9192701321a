"""A French text in, the same out with 'À' where a sentence begins with a bare 'A': 'A Dakar', 'A l'issue de …'."""

from __future__ import annotations

import re

_BARE = re.compile(
    r"(?P<before>(?:^|(?<=[.!?…:;»”\")\]–—•*\-/])[ \xa0])[ \t\xa0«“\"]{0,3})A(?=[ \xa0](?P<next>[^\W\d_]+['’]?))",
    re.MULTILINE,
)
_TITLE = re.compile(r"(?:\b(?:MM?|Mr|Mme|Mlle|Dr|Pr|Me)|\b[A-Z])\.$")  # 'M. A Diallo': a name
_DONE = re.compile(r"(?:é|i|u|is|it|ert|int)e?s?$")  # 'A reçu', 'A été reçue': the verb
_NO_VERB = frozenset(
    {"côté", "midi", "lui", "demi", "qui", "ceci", "peu", "priori", "minuit", "huit", "cette", "quelle"}
)


def with_accents(text: str) -> str:
    """The text with the preposition that capitals leave bare, of the same length."""
    return _BARE.sub(_accented, text) if "A " in text or "A\xa0" in text else text


def _accented(match: re.Match[str]) -> str:
    word = match["next"]
    shouted = len(word) > 1 and word.isupper()
    named = _TITLE.search(match.string, max(0, match.start() - 5), match.start()) is not None
    verb = word.islower() and word not in _NO_VERB and _DONE.search(word) is not None
    return match["before"] + ("A" if shouted or named or verb else "À")
