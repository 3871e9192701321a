"""A language's data files and the reference tables to one frozen grammar: lexicon, alphabet, rules."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from dragoman.errors import PackError, UnknownLanguage
from dragoman.grammar import Lexicon, RuleSet, Symbols, parse_rules
from dragoman.reading.choices import Choices
from dragoman.reading.cues import ActCues
from dragoman.reading.kept import kept
from dragoman.reading.loading import ELISION, Loader
from dragoman.reading.tables import rows
from dragoman.text.phrases import Phrases
from dragoman.text.tokens import Tokenizer, fold

LANGUAGES = ("en", "fr")

_REFERENCES = ("states", "state_forms", "given_names", "cities", "organisations")  # tables of which a lexicon is made
_WITH_ARTICLE = {"à": ("la", "l'")}  # what a lexicon holds as one unit with the article, to the rules the bare word
# How participles end: 'a clos ses entretiens' has a verb of its own, and no plain word before the talks.
_PARTICIPLES = ("ed", "é", "ée", "és", "ées", "u", "ue", "us", "ues", "is", "ise", "ert", "erte", "clos", "held", "had")
_WORDS_OF_CODE = ("to", "it", "il")  # words the phases ask for by name, beside those the rules name

# The classes of forms that tell of a contact, or of one to come, whose words a day or an adverb may part; of other
# forms the words before and behind may belong to different things ('was also launched').
PARTED = frozenset({
    "c:contact", "c:willtakeplace", "c:takeplace", "c:future", "c:visit_inf", "c:meet_inf", "c:hold_inf",
    "c:attend_inf", "c:callon_inf", "c:send_inf", "c:summon_inf", "c:receive_inf", "c:go", "c:tohold", "c:dueto",
    "c:isin", "c:willbein", "c:onvisit", "c:waschaired", "c:willchaired", "c:gather", "c:gathered", "c:comesto",
    "c:managed", "c:willhost", "c:lead", "c:willlead", "c:goes", "c:spenddays", "c:hold", "c:willhold",
})  # fmt: skip

# Chunks that the mention phase puts in place of the units they cover, with the tags later phases may ask for.
CHUNKS: dict[str, tuple[str, ...]] = {
    "person": ("who", "person", "np"),
    "people": ("who", "person", "plural", "np"),
    "alias": ("who", "alias", "np"),
    "counterpart": ("who", "alias", "counterpart", "np"),
    "group": ("who", "group", "plural", "np"),
    "side": ("who", "side", "np"),
    "state": ("geo", "state", "np"),
    "place": ("place", "np"),
    "date": ("date",),
    "org": ("org", "np"),
}


@dataclass
class Pack:
    """One language, ready to read with."""

    language: str
    symbols: Symbols
    lexicon: Lexicon
    tokens: Tokenizer
    rules: dict[str, RuleSet]
    boilerplate: frozenset[str]
    further: frozenset[str]  # of these, the headings over the titles of other texts
    thatcues: ActCues
    topics: Phrases
    chunk: dict[str, str]
    shape: dict[str, str]
    _sets: dict[tuple[str, ...], frozenset[str]] = field(default_factory=dict)
    city_english: dict[str, str] = field(default_factory=dict)
    state_english: dict[str, str] = field(default_factory=dict)
    cities: dict[str, tuple[str, str]] = field(default_factory=dict)  # folded: (as written, state)
    met: object = None  # what reading.units has met with this pack
    opening: tuple[str, ...] = ()  # the first words of forms that may be parted
    marked: set[str] = field(default_factory=set)  # the words that reading.units tells the places of

    def mark(self, phrases: Phrases) -> Phrases:
        """Have the places told of all words that phrases begin with."""
        if not phrases.firsts <= self.marked:
            self.marked |= phrases.firsts
            self.met = None
        return phrases

    def having(self, *tags: str, without: tuple[str, ...] = ()) -> frozenset[str]:
        """The symbols with all these tags, as a set for quick membership tests."""
        key = (*tags, "-", *without)
        if key not in self._sets:
            self._sets[key] = frozenset(self.symbols.having(*tags, without=without))
        return self._sets[key]


@lru_cache(maxsize=8)
def load_pack(language: str) -> Pack:
    """The pack of `language`. `UnknownLanguage` when none is shipped; `PackError` when its data is faulty."""
    if language not in LANGUAGES:
        raise UnknownLanguage(f"{language}: no language pack. There are packs for {', '.join(LANGUAGES)}.")
    collecting = gc.isenabled()
    gc.disable()  # all of a pack is kept: looking for garbage in it again and again takes a quarter of the loading
    try:
        return _loaded(language)
    finally:
        if collecting:
            gc.enable()


def _loaded(language: str) -> Pack:
    home = ("languages", language, "lexicon")
    abbreviations = [r[0] for r in rows("dragoman", *home, "abbreviations.tsv")]
    tokens = Tokenizer(abbreviations, elision=language in ELISION)
    rules = _rule_sets(language)
    sets, forms, shape, chunk, expressions, city_english, cities, cues, opening = kept(
        f"pack-{language}", _sources(language), lambda: _worked_out(language, tokens, rules)
    )
    symbols = Symbols.of(sets)
    for name, rule_set in rules.items():
        rule_set.use(expressions[name])
    topic_of = {fold(r[0]).replace("' ", "'"): r[1] for r in rows("dragoman", *home, "topics.tsv") if len(r) > 1}
    pack = Pack(
        language, symbols, Lexicon.of(symbols, forms), tokens, rules,
        frozenset(fold(r[0]) for r in rows("dragoman", *home, "boilerplate.tsv")),
        frozenset(fold(r[0]) for r in rows("dragoman", *home, "boilerplate.tsv") if r[1:] == ["further"]),
        ActCues.of(cues), Phrases(topic_of), chunk, shape, city_english=city_english, cities=cities,
        state_english={r[0]: r[2] for r in rows("dragoman", "reference", "states.tsv")}, opening=tuple(opening),
    )  # fmt: skip
    pack.mark(pack.topics)
    return pack


def _sources(language: str) -> list[Traversable]:
    """The files that a pack is made of."""
    home = resources.files("dragoman")
    folders = [
        ("languages", "common", "grammar"),
        ("languages", language, "grammar"),
        ("languages", language, "lexicon"),
    ]
    found = [file for path in folders if (folder := home.joinpath(*path)).is_dir() for file in folder.iterdir()]
    found += [home.joinpath("reference", f"{name}.tsv") for name in _REFERENCES]
    return sorted((file for file in found if file.name.endswith((".tsv", ".rules"))), key=lambda file: file.name)


def _worked_out(language: str, tokens: Tokenizer, rules: dict[str, RuleSet]) -> tuple[Any, ...]:
    """What takes long to make of a language's data, plain: the alphabet, the lexicon, the expressions of the rules."""
    symbols = Symbols()
    lexicon = Lexicon(symbols)
    loader = Loader(language, lexicon, tokens)
    loader.load()
    named = {word for rule_set in rules.values() for word in rule_set.words()}.union(_WORDS_OF_CODE)
    for word in sorted(named):
        if word.isalpha() and not word.endswith(_PARTICIPLES) and not lexicon.holds([word]):
            lexicon.add([word], ["low"], capital=None)  # named by some rule, and to all others a plain word
        lexicon.add([word], [f"w:{word}"])
        for article in _WITH_ARTICLE.get(word, ()):
            if lexicon.holds([word, article]):  # one unit in the lexicon: 'à la', which a rule calls 'à'
                lexicon.add([word, article], [f"w:{word}"])
    shape = {
        name: symbols.symbol(tags)
        for name, tags in {
            "low": {"low"}, "cap": {"Cap", "unk"}, "caps": {"Cap", "unk", "CAPS"}, "num": {"num"},
            "initial": {"Cap", "initial"}, "compound": {"adj", "geo", "compound", "Cap"}, "punct": {"punct"},
            "year": {"num", "year"},
        }.items()
    }  # fmt: skip
    for mark in ",;:()[]\"“”„«»'.!?…/-–—&•":
        lexicon.add(
            [mark], [f"w:{mark}", "punct", *(["quote"] if mark in '"“”„«»' else ["paren"] if mark in "()" else [])]
        )
    opening = lexicon.openings(PARTED)
    lexicon.freeze()
    chunk = {name: symbols.symbol(tags) for name, tags in CHUNKS.items()}
    expressions = {name: rule_set.expressions(symbols) for name, rule_set in rules.items()}
    cues = _thatcues(language).plain()
    return symbols.sets(), lexicon.plain(), shape, chunk, expressions, loader.city_english, loader.cities, cues, opening


def _rule_sets(language: str) -> dict[str, RuleSet]:
    found: dict[str, RuleSet] = {}
    for place in ("common", language):
        folder = resources.files("dragoman").joinpath("languages", place, "grammar")
        if not folder.is_dir():
            continue
        for file in sorted(folder.iterdir(), key=lambda f: f.name):
            if file.name.endswith(".rules"):
                phase = file.name.removesuffix(".rules").split("-", 1)[-1]
                rule_set = parse_rules(file.read_text("utf-8"), file=f"{place}/{file.name}", prefix=f"{place}/{phase}")
                if phase in found:
                    found[phase].rules.extend(rule_set.rules)
                    found[phase].definitions.update(rule_set.definitions)
                else:
                    found[phase] = rule_set
    return found


def _thatcues(language: str) -> ActCues:
    """Cues in file order; a row `@ties<TAB>relations|ties` names choices that the rows below it stand for, alone or
    beside others (`@ties|trade`).
    """
    table: list[tuple[str, str]] = []
    choices = Choices(f"{language}/thatcues.tsv")
    for row in rows("dragoman", "languages", language, "lexicon", "thatcues.tsv"):
        if len(row) < 2:
            raise PackError(f"{language}/thatcues.tsv: a row lacks its act: {row}")
        if not choices.takes(row):
            table.append((" ".join(choices.written_out(row, words) for words in row[0].split()), row[1]))
    return ActCues(table)
