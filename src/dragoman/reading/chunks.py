"""What stands between white space to tokens with their forms: each distinct one is cut and looked up once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from dragoman.grammar import Entry
from dragoman.grammar.lexicon import Node
from dragoman.reading.pack import Pack
from dragoman.reading.tables import rows
from dragoman.text.phrases import WORD
from dragoman.text.tokens import fold

_PARTS = re.compile(r"[ '’]")  # between the words of a state's name: 'Côte d'Ivoire'
_YEAR = re.compile(r"(?:19|20)\d\d$")
_DASHES = re.compile("[-‐‑–]")
_INNER_CAPITAL = re.compile(r"[a-z]{1,4}[-‐‑'’][A-Z]")  # al-Miqdad, el-Sisi

_GLUED = re.compile(r"(?<=[^\W\d_]{3})[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2})")  # PrimeMinister, not McKinsey

# What a token is on its own: entry, symbol, the words that may go on with it, itself folded, whether it begins with a
# capital.
Form = tuple[Entry | None, str, Mapping[str, Node], str, bool]
_NO_LONGER: Mapping[str, Node] = {}
_ONCE = re.compile(r"[Ee]x[-‐‑–](?=\w)")
_CHIEFS = ("chief", "boss")  # of the body whose abbreviation stands before
_TO_BE = frozenset({"designate", "elect", "nominate", "désigné", "désignée", "désignés", "élu", "élue"})
FINAL = (".", "!", "?", "…")
MOST_FORMS = 30_000  # distinct tokens kept for each language, some 10 MB; more are forgotten and looked up again
LONGEST_CHUNK = 40  # characters between white space; longer ones are seldom met again
_BESIDE_SPACE = (1).__add__
FOLLOWING = 2  # characters behind a chunk on which its tokens may depend: the space and the letter after an initial


def chunks_in(text: str, start: int, end: int) -> tuple[list[int], list[str]]:
    """What stands between white space in `[start, end)`: where each begins, and itself."""
    block = text[start:end]
    chunks = block.split()
    parts = block.replace("\n", " ").replace("\xa0", " ").split(" ")
    at = accumulate(map(_BESIDE_SPACE, map(len, parts)), initial=start)
    if parts == chunks:
        return list(at)[:-1], chunks
    found = [(begin, part) for begin, part in zip(at, parts, strict=False) if part]
    if [part for _, part in found] == chunks:
        return [begin for begin, _ in found], chunks
    return _sought(text, start, chunks), chunks  # other white space than these three


def _sought(text: str, start: int, chunks: list[str]) -> list[int]:
    """Where chunks with nothing but white space between them stand."""
    at: list[int] = []
    for chunk in chunks:
        begin = text.find(chunk, start)
        at.append(begin)
        start = begin + len(chunk)
    return at


class _Forms(dict[str, Form]):
    """Every token met so far with its form, so that the cost of looking up is paid once a distinct token."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.pack = pack

    def __missing__(self, token: str) -> Form:
        if len(self) >= MOST_FORMS:
            self.clear()
        form = self[token] = _form(self.pack, token)
        return form


_FULL = {
    "'ve": "have",
    "'re": "are",
    "'m": "am",
    "'ll": "will",
    "'d": "would",
}  # what leans on the pronoun: 'I'm delighted'

# What stands between white space: where its tokens begin and end in it, their symbols, entries and forms, and the words
# marked by the pack with their places.
Chunk = tuple[
    tuple[int, ...],
    tuple[int, ...],
    tuple[str, ...],
    tuple[Entry | None, ...],
    tuple[Form, ...],
    tuple[tuple[int, str], ...],
]


_NOTHING: Chunk = ((), (), (), (), (), ())


class Chunks(dict[str, Chunk]):
    """What stands between white space, with its tokens; nothing where they depend on what follows."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.tokenizer = pack.tokens
        self.marked = pack.marked
        self.forms = _Forms(pack)
        finals = [symbol for mark in FINAL for symbol in pack.symbols.having(f"w:{mark}")]
        self.final = pack.symbols.any_of(finals)  # the marks that may end a sentence
        written = [r[3] for r in rows("dragoman", "reference", "states.tsv")] if pack.language == "fr" else []
        names = [_PARTS.split(fold(name)) for name in (*pack.state_english.values(), *written) if " " in name]
        self.opening_states = frozenset(words[0] for words in names) - {
            "afrique"
        }  # 'new', 'saudi', 'sri'; 'Chine-Afrique'
        self.bodies_too = (
            pack.language == "fr"
        )  # 'Togo-UE'; in English also names of bodies: 'US-ASEAN Business Council'
        self.closing_states = frozenset(words[-1] for words in names)  # 'zealand', 'arabia', 'lanka'
        self.undecided = False  # whether a chunk that depends on what follows was met, since this was set

    def __missing__(self, chunk: str) -> Chunk:
        if len(chunk) > LONGEST_CHUNK or self.tokenizer.leans_on(chunk):
            self.undecided = True
            return _NOTHING
        if len(self) >= MOST_FORMS:
            self.clear()
        found = self[chunk] = self._of(chunk, self.tokenizer.spans(chunk))
        return found

    def cut(self, text: str, at: int, stop: int, end: int) -> Chunk:
        """The chunk `[at, stop)` of a text, by what follows it up to `end`."""
        further = text[at : stop + FOLLOWING]  # white space is in it, so that no chunk is taken for it
        known = self.get(further) if stop + FOLLOWING <= end else None
        if known is not None:
            return known
        spans = self.tokenizer.spans(text, at, end, until=stop)
        found = self._of(text[at:stop], [(a - at, b - at) for a, b in spans])
        if stop - at <= LONGEST_CHUNK and stop + FOLLOWING <= end:
            self[further] = found
        return found

    def _of(self, chunk: str, spans: Sequence[tuple[int, int]]) -> Chunk:
        if _GLUED.search(chunk) is not None:
            spans = [part for span in spans for part in self._unglued(chunk, *span)]
        if _DASHES.search(chunk) is not None:
            spans = [part for span in spans for part in self._unjoined(chunk, *span)]
            spans = [part for span in spans for part in self._once(chunk, *span)]
        forms = tuple(self.forms[chunk[a:b]] for a, b in spans)
        words = ((m.start(), m[0]) for m in WORD.finditer(fold(chunk)))
        return (
            tuple(a for a, _ in spans),
            tuple(b for _, b in spans),
            tuple(form[1] for form in forms),
            tuple(form[0] for form in forms),
            forms,
            tuple((at, word) for at, word in words if word in self.marked),
        )

    def _unjoined(self, chunk: str, a: int, b: int) -> list[tuple[int, int]]:
        """'Nepal-New' before 'Zealand', 'Korea-EU' behind 'South': two states, one of which has a name of two
        words or with a dash; also 'Togo-UE', of which one is an organisation."""
        dash = _DASHES.search(chunk, a + 1, b - 1)
        known = self.forms[chunk[a:b]][0]
        if dash is None or (known is not None and "compound" not in known.values):
            return [(a, b)]
        first, second = chunk[a : dash.start()], chunk[dash.end() : b]
        opens = fold(second) in self.opening_states and (self._is_state(first) or self._is_body(first))
        closes = fold(first) in self.closing_states and (self._is_state(second) or self._is_body(second))
        pair = ((opens or closes) and known is None) or (
            (_DASHES.search(second) is not None and self._is_state(first) and self._is_state(second))
            or (self.bodies_too and self._is_body(second) and self._is_state(first))
            or (self.bodies_too and self._is_body(first) and self._is_state(second))
        )
        return [(a, dash.start()), dash.span(), (dash.end(), b)] if pair else [(a, b)]

    def _once(self, chunk: str, a: int, b: int) -> list[tuple[int, int]]:
        """'ex-Premier' before 'ministre', 'Ex-President': what somebody was, apart from the word for it."""
        if not _ONCE.match(chunk, a, b) or self.forms[chunk[a:b]][0] is not None:
            return [(a, b)]
        rest = self.forms[chunk[a + 3 : b]]
        return [(a, a + 3), (a + 3, b)] if rest[0] is not None or rest[2] else [(a, b)]

    def _is_state(self, token: str) -> bool:
        entry = self.forms[token][0]
        return entry is not None and "iso" in entry.values

    def _is_body(self, token: str) -> bool:
        """'UE', 'CEDEAO': an organisation, in capitals."""
        entry = self.forms[token][0] if token.isupper() else None
        return entry is not None and "org" in entry.values

    def _unglued(self, chunk: str, a: int, b: int) -> list[tuple[int, int]]:
        """'PrimeMinister', 'VietnameseDeputy': two words that lost the space between them, if the
        first of them is known and the second too, or the first stands before names.
        """
        if self.forms[chunk[a:b]][0] is not None or not chunk[a:b].isalpha():
            return [(a, b)]
        for match in _GLUED.finditer(chunk, a, b):
            cut = match.start() + 1
            left, right = self.forms[chunk[a:cut]], self.forms[chunk[cut:b]]
            before_names = left[0] is not None and not left[0].tags.isdisjoint(("office", "hon", "adj", "state"))
            if right[0] is not None and "det" in right[0].tags and chunk[a].islower():
                return [(a, cut), *self._unglued(chunk, cut, b)]  # 'enlargeThe', words of the page before the text
            if (left[0] or left[2]) and (right[0] or right[2] or before_names):
                return [(a, cut), *self._unglued(chunk, cut, b)]
        return [(a, b)]


def met_with(pack: Pack) -> Chunks:
    """What a pack's language has met, kept with the pack."""
    if pack.met is None:
        pack.met = Chunks(pack)
    return pack.met  # type: ignore[return-value]


def _form(pack: Pack, token: str) -> Form:
    word = fold(token)
    word = _FULL.get(word, word)
    capital = token[0].isupper()
    exact = pack.lexicon.exact.get(token) if capital and len(token) > 1 else None
    node = pack.lexicon.root.get(word)
    longer = node.next if node is not None else _NO_LONGER
    if exact is not None:
        # 'UN chief', 'UN Peacekeeping Force', and no other longer form
        chiefs = {head: longer[head] for head in (*_CHIEFS, *bodies_of().get(word, ())) if head in longer}
        return exact, exact.symbol_capital, chiefs or _NO_LONGER, word, capital
    entry = (node.capital if capital else node.small) if node is not None else None
    if entry is not None:
        return entry, entry.symbol_capital if capital else entry.symbol, longer, word, capital
    compound = None
    if token[0].isalpha() and len(word) > 5 and _DASHES.search(word):
        office = _hyphenated(pack, word)
        if office is not None:
            head, _, last = word.rpartition("-")  # 'High Commissioner-designate' goes on like 'High Commissioner'
            symbol = office.symbol_capital if capital else office.symbol
            return office, symbol, longer, head if last in _TO_BE else word, capital
        compound = _compound(pack, word)
    symbol = compound.symbol if compound is not None else pack.shape[_shape(token, word, capital)]
    return compound, symbol, longer, word, capital


_DONE_BY = re.compile(
    r"[-‑](?:led|backed|brokered|mediated|sponsored|hosted|based|funded|wide|bound|chaired|owned|built)$"
)


@lru_cache(maxsize=1)
def bodies_of() -> dict[str, frozenset[str]]:
    """For an abbreviation with which the names of bodies begin ('UN Mission in …'), the words that follow it there."""
    found: dict[str, set[str]] = {}
    for row in rows("dragoman", "reference", "organisations.tsv"):
        first, _, rest = row[2].partition(" ")
        if rest and len(first) > 1 and first.isupper():
            found.setdefault(fold(first), set()).add(fold(rest).split()[0])
    return {first: frozenset(words) for first, words in found.items()}


def _shape(token: str, word: str, capital: bool) -> str:
    """What a word in no lexicon looks like, as `Pack.shape` names it."""
    if token[0].isdigit():
        return "year" if _YEAR.match(word) else "num"
    if not token[0].isalpha():
        return "punct"
    if not capital and len(token) > 3 and _INNER_CAPITAL.match(token):
        capital = True
    if len(token) == 2 and token[1] == "." and capital:
        return "initial"
    if capital and _DONE_BY.search(word):
        return "low"  # 'the UN-brokered talks': nobody's name
    if capital:
        return "caps" if len(token) > 1 and token.isupper() else "cap"
    return "low"


def _hyphenated(pack: Pack, word: str) -> Entry | None:
    """'coordinatrice-résidente', 'ambassadors-designate': an office that is written without the
    hyphen elsewhere, or one that somebody is still to enter upon.
    """
    parts = _DASHES.split(word)
    if parts[-1] in _TO_BE:
        parts = parts[:-1]
    steps, node = pack.lexicon.root, None
    for part in parts:
        node = steps.get(part)
        if node is None:
            return None
        steps = node.next
    entry = node.small or node.capital if node is not None else None
    return entry if entry is not None and "office" in entry.tags else None


def _compound(pack: Pack, word: str) -> Entry | None:
    """'russian-serbian', 'belgrade-pristina', 'franco-tchadienne': the states its parts name, if all do."""
    states: list[str] = []
    for part in _DASHES.split(word):
        node = pack.lexicon.root.get(part)
        entry = node.capital if node else None
        iso = entry and (entry.values.get("iso") or (entry.values.get("city") or ("", None))[1])
        if not iso:
            exact = pack.lexicon.exact.get(part.upper())
            iso = exact and (exact.values.get("iso") or exact.values.get("org"))  # 'EU-Armenia', 'ASEAN-Japan'
        if not iso:
            return _with_region(word, entry, states)
        states.append(iso)
    entry = Entry(word, frozenset({"adj", "geo", "compound", "Cap"}), {"compound": states})
    entry.symbol = entry.symbol_capital = pack.shape["compound"]
    return entry


def _with_region(word: str, region: Entry | None, states: list[str]) -> Entry | None:
    """'tunisie-afrique', 'italie-asie': a field like the part of the world its last part names, and nobody's name."""
    if region is None or len(states) != 1 or "port" not in region.tags or not word.endswith(region.form):
        return None
    entry = Entry(word, region.tags, {**region.values, "of_region": states[0]})
    entry.symbol, entry.symbol_capital = region.symbol, region.symbol_capital
    return entry
