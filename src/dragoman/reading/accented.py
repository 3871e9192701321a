"""A French text typed without a single accent to the same text with those that its words have: 'a ete recu' is 'a été
reçu'."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from importlib import resources
from itertools import islice

from dragoman.reading.loading import unaccented
from dragoman.reading.tables import rows

RARE = 300  # characters for one accent, a name's; French has one in some thirty
FEWEST_WORDS = 25  # a shorter text may have no accent by chance
_ACCENT = re.compile(r"[à-öø-ÿÀ-ÖØ-Þ]")
_WORD = re.compile(r"[^\W\d_]+")
_HAVE_OR_BE = frozenset(
    {"a", "ont", "ai", "avons", "avait", "avaient", "aura", "auront", "aurait", "ait", "ayant", "avoir", "eu"}
    | {"est", "sont", "etait", "etaient", "ete", "fut", "furent", "sera", "seront", "serait", "etre", "etant", "soit"}
)
_BETWEEN = frozenset(
    {"egalement", "aussi", "notamment", "ainsi", "ensuite", "pas", "deja", "bien", "tous", "deux", "fortement", "par"}
    | {"ailleurs", "en", "outre", "encore", "lui", "leur", "toujours", "vivement", "chaleureusement", "successivement"}
)
_MOST_BETWEEN = 2
_AGREEING = ("es", "e", "s", "")
_NAMES = ("state_forms", "cities")
# What 'à' leads to, though it ends as participles do: 'à la base', 'à lui'.
_LED_TO = frozenset(
    {"la", "le", "les", "l", "une", "un", "cette", "ce", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos"}
    | {"votre", "vos", "mon", "ma", "mes", "elle", "lui", "qui", "celui", "celle", "ceux", "midi", "minuit", "cause"}
    | {"base", "distance", "domicile", "haute", "chaque", "grande", "quelque", "huis", "plusieurs"}
    | {
        "toute",
        "toutes",
        "tous",
        "des",
        "deux",
        "trois",
        "six",
        "dix",
        "huit",
        "savoir",
        "peu",
        "plus",
        "bord",
        "terme",
    }
)
_DONE = re.compile(r"\w{2,}(?:[^r]e|ee|i|u|is|it|ert|int|us)(?:es|e|s)?$")
_AVOIR = frozenset({"a", "ont", "ai", "avons", "avait", "avaient", "aura", "auront", "aurait", "ait", "ayant", "ete"})
_BEFORE_NOUN = frozenset({"le", "un", "du", "au", "ce", "dernier", "son", "les", "des"})
_SHORT_DONE = frozenset({"ete", "eu", "mis", "dit", "lu", "vu", "pu", "su", "du", "t"})  # the last for 'a-t-il'
_SHORTEST_DONE = 5  # letters of a participle that no list knows


class _Words:
    """The words of the lists, by how they look without accents."""

    def __init__(self) -> None:
        counts: Counter[str] = Counter()
        past: set[str] = set()
        home = resources.files("dragoman").joinpath("languages", "fr", "lexicon")
        for file in sorted(home.iterdir(), key=lambda f: f.name):
            if not file.name.endswith(".tsv"):
                continue
            for row in rows("dragoman", "languages", "fr", "lexicon", file.name):
                for cell in row:
                    counts.update(_WORD.findall(cell.lower()))
                    past.update(
                        word
                        for form in cell.split()
                        if ":" in form and "pp" in form.rpartition(":")[2].split(",")
                        for word in _WORD.findall(form.rpartition(":")[0])[-1:]
                    )
        for table in _NAMES:
            for row in rows("dragoman", "reference", f"{table}.tsv"):
                if row[1] == "fr":
                    counts.update(set(_WORD.findall(row[0].lower())) - counts.keys())
        self.written: dict[str, str] = {}  # of the words that look alike without accents the one met most in the lists
        for word, _ in sorted(counts.items(), key=lambda item: (item[1], item[0])):
            self.written[unaccented(word)] = word
        past.update(word for word in counts if word.endswith("é"))
        self.present = {word for word in counts if word.endswith("e") and f"{word[:-1]}é" in counts}
        self.past: dict[str, str] = {unaccented(word): word for word in sorted(past)}


@lru_cache(maxsize=1)
def _words() -> _Words:
    return _Words()


def with_all_accents(text: str) -> str:
    """The text, of the same length; one that has its accents is left as it is, and so is a word of no list."""
    if sum(1 for _ in islice(_ACCENT.finditer(text), len(text) // RARE + 1)) > len(text) // RARE:
        return text
    found = list(_WORD.finditer(text))
    if len(found) < FEWEST_WORDS:
        return text
    words, out, behind = _words(), [], 0
    tokens, proper = [m[0].lower() for m in found], [m[0][0].isupper() for m in found]
    for k, m in enumerate(found):
        told = _told(words, tokens, proper, k) if tokens[k].isascii() else None
        if told is not None and len(told) == len(m[0]):
            out += [text[behind : m.start()], _cased(m[0], told)]
            behind = m.end()
    return "".join([*out, text[behind:]])


def _told(words: _Words, tokens: list[str], proper: list[bool], k: int) -> str | None:
    """The word with its accents; None where it has none, or nothing tells."""
    token = tokens[k]
    if token == "a":
        return None if _verb_follows(words, tokens, proper, k) else "à"
    auxiliary = _auxiliary(tokens, k)
    past = _participle(words, token) if auxiliary else None
    if past is not None:
        return past
    if token in words.present and (k == 0 or tokens[k - 1] not in _BEFORE_NOUN):
        return None  # 'ajoute le communiqué', and not 'ajouté'
    known = words.written.get(token)
    if known is None and auxiliary in _AVOIR and len(token) >= _SHORTEST_DONE and token not in _LED_TO:
        return re.sub(r"(?<=[^r])e(e?s?)$", r"é\1", token)
    return known


def _participle(words: _Words, token: str) -> str | None:
    """The participle that a word may be, agreeing or not: 'recues', 'souligne'."""
    for ending in _AGREEING:
        if token.endswith(ending):
            stem = token[: len(token) - len(ending)]
            found = words.past.get(stem)
            if found is not None and (ending in ("", "s") or found[-1] in "éiust"):
                return found + ending
    return None


def _auxiliary(tokens: list[str], k: int) -> str:
    """The 'a', 'ont', 'est' before the word, an adverb or two apart; '' for none."""
    j = k - 1
    while j >= 0 and k - j <= _MOST_BETWEEN and tokens[j] in _BETWEEN:
        j -= 1
    return tokens[j] if j >= 0 and tokens[j] in _HAVE_OR_BE else ""


def _verb_follows(words: _Words, tokens: list[str], proper: list[bool], k: int) -> bool:
    """Whether 'a' at `k` is 'has': a participle follows, an adverb or two apart."""
    j = k + 1
    while j < len(tokens) and j - k <= _MOST_BETWEEN and tokens[j] in _BETWEEN:
        j += 1
    if j >= len(tokens) or tokens[j] in _LED_TO or proper[j]:
        return False
    if tokens[j] in _SHORT_DONE or _participle(words, tokens[j]) is not None:
        return True
    return _DONE.match(tokens[j]) is not None


def _cased(written: str, told: str) -> str:
    """The word in the capitals of the one that was typed."""
    if len(written) > 1 and written.isupper():
        return told.upper()
    return told.capitalize() if written[0].isupper() else told
