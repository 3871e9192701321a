"""The engine: a lexicon gives every unit its tags, patterns over tags are compiled to regular expressions.

Knows no language and no diplomacy. A sentence becomes a string of symbols, one character a unit, each character
standing for one set of tags; a pattern becomes a character-class expression over that string. So matching runs at the
speed of `re`, and its offsets are unit numbers.
"""

from dragoman.grammar.lexicon import Entry, Lexicon
from dragoman.grammar.rules import Rule, RuleSet, parse_rules
from dragoman.grammar.symbols import Symbols

__all__ = ["Entry", "Lexicon", "Rule", "RuleSet", "Symbols", "parse_rules"]
