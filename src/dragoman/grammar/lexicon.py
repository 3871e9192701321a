"""Forms to entries: what a word or a phrase may be, longest match first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dragoman.grammar.symbols import Symbols


class Entry:
    """What one form may be: its tags, the values the data gives for it, and its symbols (small and capitalised)."""

    __slots__ = ("form", "symbol", "symbol_capital", "tags", "values")

    def __init__(self, form: str, tags: frozenset[str], values: dict[str, Any]) -> None:
        self.form = form
        self.tags = tags
        self.values = values
        self.symbol = ""
        self.symbol_capital = ""

    def __repr__(self) -> str:
        return f"Entry({self.form!r}, {sorted(self.tags)})"


class Node:
    """One step into the forms of several words."""

    __slots__ = ("capital", "next", "small")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.small: Entry | None = None  # as it may stand in small letters
        self.capital: Entry | None = None  # as it may stand with a capital


PlainEntry = tuple[str, str, str, dict[str, Any]]  # form, symbols (small, capitalised), values
# As it may stand in small letters (True: as with a capital), as it may stand with a capital, the words that go on.
PlainNode = tuple["PlainEntry | bool | None", "PlainEntry | None", "dict[str, PlainNode] | None"]


class Lexicon:
    """All forms of a grammar. Add everything, then `freeze`; a frozen lexicon is only read.

    `plain` gives a frozen one as plain data, which `of` makes a lexicon again, its forms only as they are asked for.
    """

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self.root: dict[str, Node] = {}
        self.exact: dict[str, Entry] = {}
        self._parts: dict[tuple[str, ...], list[tuple[bool | None, frozenset[str], dict[str, Any]]]] = {}
        self._exact_parts: dict[str, list[tuple[frozenset[str], dict[str, Any]]]] = {}
        self._tags: dict[tuple[str, ...], frozenset[str]] = {}  # each set of tags once, however many forms have it

    def add(
        self,
        words: Iterable[str],
        tags: Iterable[str],
        *,
        values: dict[str, Any] | None = None,
        capital: bool | None = False,
        exact: str | None = None,
    ) -> None:
        """Give a form (folded tokens) further tags; `capital`: only where it is capitalised, None:
        only where it is not; `exact`: only as written so.
        """
        key = tuple(tags)
        shared = self._tags.get(key)
        if shared is None:
            shared = self._tags[key] = frozenset(key)
        part = (shared, values or {})
        if exact is not None:
            self._exact_parts.setdefault(exact, []).append(part)
            return
        self._parts.setdefault(tuple(words), []).append((capital, *part))

    def holds(self, words: Iterable[str]) -> bool:
        """Whether a form was added, before the lexicon is frozen."""
        return tuple(words) in self._parts

    def openings(self, tags: frozenset[str]) -> list[str]:
        """The first words of the forms of several words that have one of `tags`, before the lexicon is frozen."""
        return sorted(
            {
                words[0]
                for words, parts in self._parts.items()
                if len(words) > 1 and any(not tags.isdisjoint(part[1]) for part in parts)
            }
        )

    def freeze(self) -> None:
        """Merge what was added under each form and give every entry its symbols."""
        for words, parts in self._parts.items():
            node = self._node(words)
            form = " ".join(words)
            capital = [part[1:] for part in parts if part[0] is not None]
            small = [part[1:] for part in parts if not part[0]]
            if capital:
                node.capital = self._merge(form, capital)
            if small == capital:
                node.small = node.capital
            elif small:
                node.small = self._merge(form, small)
        for form, exact_parts in self._exact_parts.items():
            self.exact[form] = self._merge(form, exact_parts)
        self._parts.clear()
        self._exact_parts.clear()

    def plain(self) -> tuple[dict[str, PlainNode], dict[str, PlainEntry]]:
        """All forms, to be kept in a file."""
        return (
            {word: _plain_node(node) for word, node in self.root.items()},
            {form: _plain_entry(entry) for form, entry in self.exact.items()},
        )

    @classmethod
    def of(cls, symbols: Symbols, plain: tuple[dict[str, PlainNode], dict[str, PlainEntry]]) -> Lexicon:
        """The frozen lexicon that was made plain; `symbols` must be the alphabet it had."""
        lexicon = cls(symbols)
        nodes, exact = plain
        lexicon.root = _Root(symbols, nodes)
        lexicon.exact = {form: _entry(symbols, entry) for form, entry in exact.items()}
        return lexicon

    def _node(self, words: tuple[str, ...]) -> Node:
        """Where a form ends, its steps made where they are new."""
        node, steps = None, self.root
        for word in words:
            node = steps.get(word)
            if node is None:
                node = steps[word] = Node()
            steps = node.next
        return node or Node()

    def _merge(self, form: str, parts: list[tuple[frozenset[str], dict[str, Any]]]) -> Entry:
        tags, values = parts[0]
        if len(parts) > 1:
            tags = tags.union(*(more for more, _ in parts))
            values = dict(values)
            for _, given in parts:
                for key, value in given.items():
                    values.setdefault(key, value)
        entry = Entry(form, tags, values)
        entry.symbol, entry.symbol_capital = self.symbols.both(tags)
        return entry


class _Root(dict[str, Node]):
    """First words to their nodes, each made of plain data when it is first asked for: a text has few of all words."""

    def __init__(self, symbols: Symbols, plain: dict[str, PlainNode]) -> None:
        super().__init__()
        self._symbols = symbols
        self._plain = plain

    def __missing__(self, word: str) -> Node:
        node = self[word] = _node(self._symbols, self._plain[word])
        return node

    def __contains__(self, word: object) -> bool:
        return word in self._plain

    def get(self, word: str, default: Any = None) -> Any:
        return self[word] if word in self._plain else default


def _plain_entry(entry: Entry) -> PlainEntry:
    return entry.form, entry.symbol, entry.symbol_capital, entry.values


def _entry(symbols: Symbols, plain: PlainEntry) -> Entry:
    form, symbol, symbol_capital, values = plain
    entry = Entry(form, symbols.tags(symbol), values)
    entry.symbol, entry.symbol_capital = symbol, symbol_capital
    return entry


def _plain_node(node: Node) -> PlainNode:
    capital = _plain_entry(node.capital) if node.capital is not None else None
    small = node.small is node.capital or (_plain_entry(node.small) if node.small is not None else None)
    further = {word: _plain_node(step) for word, step in node.next.items()} if node.next else None
    return small, capital, further


def _node(symbols: Symbols, plain: PlainNode) -> Node:
    node = Node()
    small, capital, further = plain
    node.capital = _entry(symbols, capital) if capital is not None else None
    node.small = node.capital if isinstance(small, bool) else _entry(symbols, small) if small is not None else None
    if further is not None:
        node.next = {word: _node(symbols, step) for word, step in further.items()}
    return node
