"""Rule files to compiled rules: a pattern over tags, what it makes, a sentence it reads and one it must not.

    define HELD   was held | were held | took place
    rule consultations_held
      makes    contact kind=consultations
      when     consultations
      pattern  <what:@event> @low{0,8} $HELD
      reads    Consultations between the two ministries were held in Minsk.
      never    It was agreed to hold consultations in Minsk.

`when` names words or tags one of which the sentence must hold for the rule to be tried at all.
In a pattern `@tag` is one unit with that tag, `@a&b` with both, `@a-b` with a and not b, `!@tag` any unit without it,
`.` any unit, a bare word the unit of that form; `( | )`, `? * + {m,n}` and their lazy forms `*? +?` as in regular
expressions; `<name: … >` names what it spans; `$NAME` is a definition; `^` and `$$` are the sentence's ends; `=word`
is a word that would otherwise be read as an operator.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from dragoman.errors import PackError
from dragoman.grammar.readymade import Readymade, readymade, taken_up
from dragoman.grammar.symbols import Symbols

MOST_ANSWERS = 2000  # sets of triggers remembered with the rules they ask for; texts of a house share a few hundred
_PIECE = re.compile(
    r"\s*(?:(?P<open><(?P<name>\w+):)|(?P<close>>)|(?P<group>\(\?[!=]|\()|(?P<end>\))|(?P<bar>\|)"
    r"|(?P<quant>[?*+]\??|\{\d*,?\d*\}\??)|(?P<anchor>\^|\$\$)|\$(?P<macro>\w+)"
    r"|(?P<tag>!?@[\w.:&@-]+)|(?P<any>\.(?=[\s?*+{)>]|$))|=(?P<plain>[^\s()|<>?*+{}]+)|(?P<word>[^\s()|<>?*+{}]+))"
)


@dataclass(frozen=True)
class Rule:
    """One rule of a pack; `makes` holds its product, e.g. {'': 'contact', 'kind': 'meeting'}."""

    id: str
    where: str
    makes: dict[str, str]
    pattern: str
    reads: tuple[str, ...]
    never: tuple[str, ...]
    when: str = ""


@dataclass
class RuleSet:
    """Rules of one phase in file order; their `expressions` over an alphabet, each taken up when it
    is first asked for.
    """

    rules: list[Rule]
    definitions: dict[str, str]
    triggers: list[frozenset[str]] = field(default_factory=list)  # of each rule the symbols one of which it needs
    _expressions: list[tuple[str, Readymade | None]] = field(default_factory=list)
    _compiled: dict[int, tuple[Rule, re.Pattern[str]]] = field(default_factory=dict)
    _always: list[int] = field(default_factory=list)
    _asking: frozenset[str] = frozenset()
    _asked_by: dict[str, list[int]] = field(default_factory=dict)  # symbol to the rules that it alone lets be tried
    _asked: dict[frozenset[str], tuple[tuple[Rule, re.Pattern[str]], ...]] = field(
        default_factory=dict
    )  # answers given

    def words(self) -> set[str]:
        """Every bare word the patterns name; the lexicon must know them before compiling."""
        found: set[str] = set()
        for source in [*self.definitions.values(), *(f"{rule.when} {rule.pattern}" for rule in self.rules)]:
            for piece in _PIECE.finditer(source):
                word = piece["word"] or piece["plain"]
                if word:
                    found.add(word)
        return found

    def expressions(self, symbols: Symbols) -> list[tuple[str, Readymade | None, str]]:
        """Each rule's pattern over `symbols`, made ready, and its triggers; ask once the lexicon is frozen.
        `PackError`: a faulty one.
        """
        found = []
        for rule in self.rules:
            source = _expression(rule.pattern, self.definitions, symbols, rule.where)
            try:
                ready = readymade(source)
            except re.error as err:
                raise PackError(f"{rule.where}: the pattern is no expression: {err}.") from err
            found.append((source, ready, "".join(sorted(_trigger(rule, symbols)))))
        return found

    def use(self, expressions: Iterable[tuple[str, Readymade | None, str]]) -> None:
        """Match by what `expressions` gave for these rules."""
        for number, (source, ready, trigger) in enumerate(expressions):
            self._expressions.append((source, ready))
            self.triggers.append(frozenset(trigger))
            if not self.rules[number].when:
                self._always.append(number)  # one that waits for a word of another language alone is never tried
            for symbol in trigger:
                self._asked_by.setdefault(symbol, []).append(number)
        self._asking = frozenset(self._asked_by)

    def pattern(self, name: str) -> re.Pattern[str]:
        """The expression of the rule with this name."""
        return next(self._once(n)[1] for n, rule in enumerate(self.rules) if rule.id.rsplit("/", 1)[-1] == name)

    def _once(self, number: int) -> tuple[Rule, re.Pattern[str]]:
        found = self._compiled.get(number)
        if found is None:
            found = self._compiled[number] = self.rules[number], taken_up(*self._expressions[number])
        return found

    def asked_by(self, present: frozenset[str]) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
        """The rules to try on a sentence of these symbols, in file order."""
        asking = present & self._asking
        known = self._asked.get(asking)
        if known is not None:
            return known
        numbers = set(self._always).union(*(self._asked_by[symbol] for symbol in asking))
        if len(self._asked) >= MOST_ANSWERS:
            self._asked.clear()
        found = self._asked[asking] = tuple(map(self._once, sorted(numbers)))
        return found


def parse_rules(text: str, *, file: str, prefix: str) -> RuleSet:
    """Read a rule file. `PackError` names file, line and rule when one lacks a pattern, `reads` or `never`, or has
    the name of another.
    """
    definitions: dict[str, str] = {}
    rules: list[Rule] = []
    stands: dict[str, str] = {}  # where the rule of each name begins
    block: dict[str, list[str]] = {}
    name, line_of_rule = "", 0

    def close() -> None:
        if not name:
            return
        where = f"{file}:{line_of_rule}"
        if name in stands:
            raise PackError(f"{where}: rule '{name}' stands already at {stands[name]}. Give it a name of its own.")
        stands[name] = where
        for key in ("pattern", "makes", "reads", "never"):
            if not block.get(key):
                raise PackError(f"{where}: rule '{name}' has no '{key}' line. Add one.")
        words = block["makes"][0].split()
        makes = {"": words[0], **dict(word.split("=", 1) for word in words[1:])}
        pattern = " ".join(block["pattern"])
        when = " ".join(block.get("when", []))
        rules.append(
            Rule(f"{prefix}/{name}", where, makes, pattern, tuple(block["reads"]), tuple(block["never"]), when)
        )

    last = ""
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.rstrip()
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        head, _, rest = line.strip().partition(" ")
        if head == "define":
            key, _, value = rest.strip().partition(" ")
            definitions[key] = value.strip()
        elif head == "rule":
            close()
            name, line_of_rule, block, last = rest.strip(), number, {}, ""
        elif head in ("makes", "when", "pattern", "reads", "never") and name:
            block.setdefault(head, []).append(rest.strip())
            last = head
        elif name and last:
            block[last][-1] += " " + line.strip()
        else:
            raise PackError(f"{file}:{number}: '{head}' stands outside a rule. Begin one with 'rule NAME'.")
    close()
    return RuleSet(rules, definitions)


def _expression(pattern: str, definitions: dict[str, str], symbols: Symbols, where: str) -> str:
    """The regular expression of a pattern."""
    out: list[str] = []
    position = 0
    while position < len(pattern):
        piece = _PIECE.match(pattern, position)
        if piece is None or piece.end() == position:
            if pattern[position:].strip():
                raise PackError(f"{where}: cannot read the pattern at '{pattern[position:][:30]}'")
            break
        position = piece.end()
        if piece["open"]:
            out.append(f"(?P<{piece['name']}>")
        elif piece["close"] or piece["end"]:
            out.append(")")
        elif piece["group"]:
            out.append("(?:" if piece["group"] == "(" else piece["group"])
        elif piece["bar"] or piece["quant"]:
            out.append(piece["bar"] or piece["quant"])
        elif piece["anchor"]:
            out.append("^" if piece["anchor"] == "^" else "$")
        elif piece["macro"]:
            if piece["macro"] not in definitions:
                raise PackError(f"{where}: ${piece['macro']} is not defined in this file.")
            out.append(f"(?:{_expression(definitions[piece['macro']], definitions, symbols, where)})")
        elif piece["any"]:
            out.append(r"[\s\S]")
        else:
            characters, negated = _characters(piece, symbols)
            out.append(symbols.char_class(characters, negated=negated))
    return "".join(out)


def _trigger(rule: Rule, symbols: Symbols) -> frozenset[str]:
    """The symbols one of which a sentence must hold for the rule to be tried; empty: it is always tried."""
    found: set[str] = set()
    for piece in _PIECE.finditer(rule.when):
        if piece["word"] or piece["tag"]:
            found.update(_characters(piece, symbols)[0])
    return frozenset(found)


def _characters(piece: re.Match[str], symbols: Symbols) -> tuple[str, bool]:
    word = piece["word"] or piece["plain"]
    if word:
        return symbols.having(f"w:{word}"), False
    source = piece["tag"]
    negated = source.startswith("!")
    source = source.lstrip("!").replace("@", "")
    wanted, *barred = re.split(r"(?<!\.)-", source)
    return symbols.having(*wanted.split("&"), without=barred), negated
