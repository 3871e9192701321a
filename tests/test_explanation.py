"""docs/explanation/how-it-reads.md names the phases, rule files and rules that are there, and leaves none out."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "dragoman"
LANGUAGES = SOURCE / "languages"
PAGE = (ROOT / "docs" / "explanation" / "how-it-reads.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([\w./*-]+\.(?:py|rules|tsv))`", PAGE))
# Modules that join or type the phases; a reader of the page does not look for them.
NOT_A_PHASE = {
    "__init__.py",
    "by_grammar.py",
    "kept.py",
    "lines.py",
    "loading.py",
    "pack.py",
    "language.py",
    "source.py",
    "tables.py",
}


def test_every_rule_file_is_named_with_its_path() -> None:
    files = {path.relative_to(SOURCE).as_posix() for path in LANGUAGES.rglob("*.rules")}
    assert sorted(files - NAMED) == []
    assert sorted(name for name in NAMED if name.endswith(".rules") and name not in files) == []


def test_every_module_and_word_list_that_is_named_is_there() -> None:
    modules = {path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py")}
    lists = {f"lexicon/{path.name}" for path in LANGUAGES.rglob("lexicon/*.tsv")} | {"lexicon/*.tsv"}
    assert sorted(name for name in NAMED if name.endswith(".py") and name not in modules) == []
    assert sorted(name for name in NAMED if name.endswith(".tsv") and name not in lists) == []


def test_every_phase_of_the_reader_is_named() -> None:
    phases = {path.name for path in (SOURCE / "reading").glob("*.py")} - NOT_A_PHASE
    assert sorted(name for name in phases if f"reading/{name}" not in NAMED) == []


def test_the_rule_it_shows_stands_in_a_rule_file() -> None:
    shown = re.findall(r"^    rule (\w+)\n((?:      .*\n)+)", PAGE, re.MULTILINE)
    rules = " ".join(" ".join(path.read_text(encoding="utf-8").split()) for path in LANGUAGES.rglob("*.rules"))
    assert shown
    assert [name for name, body in shown if " ".join(f"rule {name} {body}".split()) not in rules] == []
