"""A French text typed without a single accent to the same text with those that its words have: 'a ete recu' is 'a été
reçu'; and of any text the lines in capitals, which go without."""

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
_HAVE = frozenset({"a", "ont", "ai", "avons", "avait", "avaient", "aura", "auront", "aurait", "ait", "ayant", "avoir"})
_HAVE_OR_BE = _HAVE | frozenset(
    {"ete", "eu", "est", "sont", "etait", "etaient", "fut", "furent", "sera", "seront", "serait", "etre", "etant"}
    | {"soit"}
)
# What stands between 'a' and its participle, beside the adverbs in '-ment' ('a, quant a lui, souligne').
_BETWEEN = frozenset(
    {"aussi", "ainsi", "ensuite", "pas", "deja", "bien", "tous", "deux", "par", "ailleurs", "en", "outre", "encore"}
    | {"lui", "leur", "toujours", "son", "sa", "cote", "part", "quant", "elle", "meme", "puis", "enfin", "d", "abord"}
    | {"effet", "alors", "donc", "jamais", "longtemps", "rien", "tout", "plus", "peut", "maintenant", "plutot"}
)
_MOST_BETWEEN = 4
_AGREEING = ("", "s", "e", "es")
_NAMES = ("state_forms", "cities")
# What 'à' leads to, though it ends as participles do: 'à la base', 'à lui'.
_LED_TO = frozenset(
    {"la", "le", "les", "l", "une", "un", "cette", "ce", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos"}
    | {"votre", "vos", "mon", "ma", "mes", "elle", "lui", "qui", "celui", "celle", "ceux", "midi", "minuit", "cause"}
    | {"base", "distance", "domicile", "haute", "chaque", "grande", "quelque", "huis", "plusieurs", "present", "ne"}
    | {"toute", "toutes", "tous", "des", "deux", "trois", "six", "dix", "huit", "savoir", "peu", "plus", "bord"}
    | {"terme", "double", "longue", "chacune", "peine", "jamais", "tout", "titre", "nouveau", "faible", "aucune"}
    | {"nous", "vous", "certains", "certaines", "force", "majorite", "vue", "jour", "etre", "propos", "succes", "droit"}
    | {"aucun", "cote", "point", "proximite", "laquelle", "lesquelles", "part", "meme", "droite", "travers", "partir"}
)
# Before these words 'a' is 'has': 'il y a', 'qui a', "n'a".
_HAS_BEFORE = frozenset({"qui", "il", "elle", "on", "n", "y", "l", "t", "m"})
_DONE = re.compile(r"\w{2,}(?:[^r]e|[aeo]re|(?<!cl)ure|i|u|is|it|ert|int|us)$")
_INFINITIVE = re.compile(r"\w+(?:er|ir|oir|(?:[dtipcv]|cl)re)$|\w*(?:aire|uire)$")
_BEFORE_NOUN = frozenset({"le", "un", "du", "au", "ce", "dernier", "son", "les", "des"})
_BEFORE_HERS = frozenset({"la", "une", "cette", "sa", "ma", "notre", "votre", "chaque"})
_SHORT_DONE = frozenset({"ete", "eu", "mis", "dit", "lu", "vu", "pu", "su", "du", "t"})  # the last for 'a-t-il'
_LONG = 7  # letters
_SHORTEST_DONE = 5  # letters of a participle that no list knows
# Who does it stands before ('qui precise'), or the object does ('il se felicite').
_FINITE_BEFORE = frozenset({"qui", "il", "elle", "on", "ne", "n", "se", "s", "lui", "y", "j", "je"})
_OBJECT = frozenset(
    {"le", "la", "l", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces", "m", "mme"}
)
_BEHIND_DONE = frozenset(
    {"par", "a", "de", "d", "du", "des", "en", "dans", "sur", "au", "aux", "lors", "depuis", "hier", "entre", "pour"}
)
_WHERE = frozenset({"moment", "la", "d", "epoque", "endroit", "pays", "jour", "mesure", "contexte", "lieu", "ville"})
_BOUND = re.compile(r"[.!?;:\n]")
_ASIDE = re.compile(r"[,»”\")–—-]")


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
                if row[1] == "fr" and row[0].isalpha():  # of several, each is a plain word too: 'Cần Thơ', 'Bến Tre'
                    counts.update(set(_WORD.findall(row[0].lower())) - counts.keys())
        self.written: dict[str, str] = {}  # of the words that look alike without accents the one met most in the lists
        for word, _ in sorted(counts.items(), key=lambda item: (_sure(item[0]), item[1], item[0])):
            self.written[unaccented(word)] = word
        past.update(word for word in counts if word.endswith("é"))
        past = {word for word in past if not word.endswith(("er", "ir", "re"))}
        self.past: dict[str, str] = {unaccented(word): word for word in sorted(past)}
        # 'précise' and 'précisé' look alike: what is not done, by how it looks.
        self.present = {unaccented(word): word for word in sorted(counts) if word.endswith("e")}


def _sure(word: str) -> bool:
    """Whether a word has accents that no other word is told from it by: 'éducation', beside 'education' in names."""
    return not word.isascii() and len(word) >= _LONG and unaccented(word)[-1] not in "es"


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
    return _told(text, found)


def _told(text: str, found: list[re.Match[str]], *, shouted: bool = False) -> str:
    line, out, behind = _Line(text, found, shouted=shouted), [], 0
    for k, m in enumerate(found):
        told = line.told(k)
        if told is not None and len(told) == len(m[0]):
            out += [text[behind : m.start()], _cased(m[0], told)]
            behind = m.end()
    return "".join([*out, text[behind:]])


_SHOUTED = re.compile(r"(?<!\w)[A-Z]+(?:[ \xa0'’,()/-]{1,3}[A-Z]+)+(?!\w)")
_FEWEST_SHOUTED = 3  # words in capitals; fewer may be a name
_LINKS = frozenset({"des", "du", "de", "la", "le", "les", "et", "au", "aux", "avec", "d", "l"})


def with_accented_capitals(text: str) -> str:
    """The text, of the same length, with the accents of what it has in capitals: 'MINISTERE DES AFFAIRES'."""
    return _SHOUTED.sub(_lowered, text)


def _lowered(match: re.Match[str]) -> str:
    found = list(_WORD.finditer(match[0]))
    words = {m[0].lower() for m in found}
    if len(found) < _FEWEST_SHOUTED or not words & _LINKS:
        return match[0]
    return _told(match[0], found, shouted=True)


class _Line:
    """The words of a text typed without accents, with what stands between them."""

    def __init__(self, text: str, found: list[re.Match[str]], *, shouted: bool = False) -> None:
        self.words = _words()
        self.shouted = shouted  # nothing but capitals, as headings are: no word of it is a name for that
        self.tokens = [m[0].lower() for m in found]
        self.proper = [m[0][0].isupper() and not shouted for m in found]
        starts = [m.start() for m in found[1:]]
        self.gaps = [text[m.end() : start] for m, start in zip(found, starts, strict=False)] + ["."]  # behind each word
        self.done = -1  # the last participle behind 'has' in the sentence so far

    def told(self, k: int) -> str | None:
        """The word with its accents; None where it has none, or nothing tells."""
        token, before, after = self.tokens[k], self.before(k), self.after(k)
        if k and _BOUND.search(self.gaps[k - 1]):
            self.done = -1
        if not token.isascii():
            return None
        if token == "a":
            return None if self.has(k) else "à"
        small = self.small(k, token, before, after)
        if small is not None:
            return small
        auxiliary = self.auxiliary(k)
        past = self.participle(token) if auxiliary or self.goes_on(k) else None
        if past is not None:
            self.done = k
            return past
        unknown = token not in self.words.written and token not in _LED_TO and not _INFINITIVE.match(token)
        if auxiliary in _HAVE and unknown and len(token) >= _SHORTEST_DONE:
            return re.sub(r"e(e?s?)$", r"é\1", token)
        either = token in self.words.present and token in self.words.past and not self.shouted
        finite = self.finite(k, before, after) if either else None
        if finite is not None:
            return (self.words.present if finite else self.words.past)[token]
        return self.words.written.get(token)

    def before(self, k: int) -> str:
        return self.tokens[k - 1] if k else ""

    def after(self, k: int) -> str:
        return self.tokens[k + 1] if k + 1 < len(self.tokens) else ""

    def small(self, k: int, token: str, before: str, after: str) -> str | None:
        """A word whose accent its neighbours give: 'des le debut', 'ont du faire', 'celui-la'."""
        if token == "des":
            early = after in {"le", "la", "l", "son", "sa", "cette", "ce", "que", "qu", "lors", "demain", "aujourd"}
            return "dès" if early and self.gaps[k] in (" ", "\xa0") else token
        if token == "du":
            return "dû" if before in _HAVE and _INFINITIVE.match(after) else token
        if token == "ou":
            where = after in {"il", "ils", "elle", "elles", "se", "s", "a", "est", "sont", "ont", "nous"}
            return "où" if where or before in _WHERE else token
        if token == "la":
            return "là" if k and self.gaps[k - 1] == "-" else token
        if token == "cote":
            coast = before in {"la", "une", "cette"} or (after == "d" and self.proper[k])
            return "côte" if coast else "côté"
        if token in {"sur", "entre", "cause", "ne"}:
            return token
        if token == "charge" and (
            before in {"en", "prise", "prend", "au", "la"} or (before == "a" and not self.has(k - 1))
        ):
            return token
        return None

    def finite(self, k: int, before: str, after: str) -> bool | None:
        """Of 'precise': whether it is 'précise', or 'précisé'; None where the words around it do not tell."""
        behind, ahead = self.gaps[k - 1] if k else ".", self.gaps[k]
        if ahead.startswith("-") or after in {"que", "qu"}:
            return True
        if before in _FINITE_BEFORE and not _ASIDE.search(behind):
            return True
        if after == "par":
            return False
        if before in _BEFORE_NOUN and behind in (" ", "\xa0"):
            return None
        if before in _BEFORE_HERS and behind in (" ", "\xa0"):
            return True
        dated = ahead.strip() == "le" or (after == "le" and any(c.isdigit() for c in self.gaps[k + 1]))
        if (after in _OBJECT or (after and self.proper[k + 1] and ahead == " ")) and not dated:
            return True
        if (_ASIDE.search(behind) or _BOUND.search(behind) or dated) and (dated or after in _BEHIND_DONE):
            return False
        return False if self.tokens[k] == "charge" and after in _BEHIND_DONE else None

    def goes_on(self, k: int) -> bool:
        """Whether the word is the second of two things done: 'a souligne l'importance … et exprime son souhait'."""
        return self.done >= 0 and self.before(k) in {"et", "puis"}

    def participle(self, token: str) -> str | None:
        """The participle that a word may be, agreeing or not: 'recues', 'souligne'."""
        for ending in _AGREEING:
            if token.endswith(ending):
                stem = token[: len(token) - len(ending)]
                found = self.words.past.get(stem)
                if found is not None and (ending in ("", "s") or found[-1] in "éiust"):
                    return found + ending
        return None

    def auxiliary(self, k: int) -> str:
        """The 'a', 'ont', 'est' before the word, an adverb or more apart; '' for none."""
        j = k - 1
        while j >= 0 and k - j <= _MOST_BETWEEN and not _BOUND.search(self.gaps[j]):
            if self.tokens[j] in _HAVE_OR_BE and (self.tokens[j] != "a" or self.has(j)):
                return self.tokens[j]
            if not self.passed(j):
                return ""
            j -= 1
        return ""

    def passed(self, j: int) -> bool:
        """Whether the word may stand between 'has' and what has been done."""
        token = self.tokens[j]
        if token in {"de", "a"}:  # 'de son cote', 'de meme', 'quant a lui'
            return self.after(j) in {"son", "sa", "meme"} if token == "de" else self.before(j) == "quant"
        if j and self.gaps[j - 1] == "-":
            return token in {"t", "il", "elle", "on", "ils", "elles", "etre"}
        return token in _BETWEEN or token.endswith("ment")

    def has(self, k: int) -> bool:
        """Whether 'a' at `k` is 'has': the word before tells, or a participle that follows, adverbs apart."""
        before, after, behind = self.before(k), self.after(k), self.gaps[k - 1] if k else "."
        if self.gaps[k].startswith("-t-"):
            return True
        if before == "quant" or behind == "-" or (before == "tout" and after == "fait"):
            return False
        asked = k > 1 and self.gaps[k - 2] == "-"  # 'dit-elle a la radio'
        if behind in (" ", "'", "’", "\xa0") and before in _HAS_BEFORE and not asked:
            return True
        if after in _LED_TO and not self.gaps[k].startswith(","):
            return False
        j = k + 1
        while j < len(self.tokens) and j - k <= _MOST_BETWEEN and self.passed(j):
            j += 1
        if j >= len(self.tokens) or any(_BOUND.search(gap) for gap in self.gaps[k:j]):
            return False
        token = self.tokens[j]
        if token in _LED_TO or self.proper[j]:
            return False
        if token in _SHORT_DONE or self.participle(token) is not None:
            return True
        return j == k + 1 and _DONE.match(token) is not None


def _cased(written: str, told: str) -> str:
    """The word in the capitals of the one that was typed."""
    if len(written) > 1 and written.isupper():
        return told.upper()
    return told.capitalize() if written[0].isupper() else told
