"""Every rule of every pack reads its `reads` sentences and none of its `never` sentences."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import dragoman
from dragoman.errors import PackError
from dragoman.grammar import Rule, parse_rules
from dragoman.model import Record, SourceText
from dragoman.reading import pack, read_document
from dragoman.reading.by_grammar import reader_for
from dragoman.reading.language import language_of
from dragoman.reading.units import sentences_of

PACKS = Path(dragoman.__file__).parent / "languages"
RULES = [rule for rule_set in reader_for("en").pack.rules.values() for rule in rule_set.rules]
MAKING = [rule for rule in RULES if rule.makes[""] in ("contact", "statement")]
MENTIONS = [rule for rule in RULES if rule.makes[""] in ("office", "name")]


def record_of(sentence: str) -> Record:
    return read_document(SourceText("rule", sentence, published="2024-05-06", language=language_of(sentence) or "en"))


def fired(record: Record) -> set[str]:
    spans = [span for contact in record.contacts for span in contact.evidence]
    spans += [span for statement in record.statements for span in statement.evidence]
    return {str(span.rule) for span in spans}


def effect(rule: Rule, record: Record) -> bool:
    """Whether the rule left its mark; a `ref` rule leaves it on the contact it refers to."""
    if rule.makes.get("frame") == "ref":
        return len(record.contacts) == 1 and len(record.contacts[0].participants) == 2
    return rule.id in fired(record)


@pytest.mark.parametrize("rule", MAKING, ids=lambda rule: rule.id)
def test_a_rule_reads_its_own_sentences(rule: Rule) -> None:
    assert [sentence for sentence in rule.reads if not effect(rule, record_of(sentence))] == []


@pytest.mark.parametrize("rule", MAKING, ids=lambda rule: rule.id)
def test_a_rule_leaves_its_never_sentences_alone(rule: Rule) -> None:
    assert [sentence for sentence in rule.never if effect(rule, record_of(sentence))] == []


@pytest.mark.parametrize("rule", MENTIONS, ids=lambda rule: rule.id)
def test_a_mention_rule_matches_its_sentences_and_no_others(rule: Rule) -> None:
    pack = reader_for("en").pack
    pattern = pack.rules["mentions"].pattern(rule.id.rsplit("/", 1)[-1])

    def matches(sentence: str) -> bool:
        units = sentences_of(pack, sentence, [(0, len(sentence), "body")])
        return any(pattern.search(unit.string) for unit in units)

    assert [matches(s) for s in (*rule.reads, *rule.never)] == [True] * len(rule.reads) + [False] * len(rule.never)


def test_no_row_of_a_word_list_stands_twice() -> None:
    lists = [path for language in ("en", "fr") for path in sorted((PACKS / language / "lexicon").glob("*.tsv"))]
    rows = {path.relative_to(PACKS).as_posix(): path.read_text("utf-8").splitlines() for path in lists}
    twice = [
        f"{name}: {row}"
        for name, lines in rows.items()
        for row, times in Counter(line for line in lines if line and not line.startswith("#")).items()
        if times > 1
    ]
    assert (len(lists) > 20, twice) == (True, [])


def test_a_second_rule_of_one_name_is_refused() -> None:
    rule = "rule greeted\n  makes contact\n  pattern @person\n  reads Anna Berg came.\n  never Nobody came.\n"
    with pytest.raises(PackError) as refused:
        parse_rules(rule + rule, file="own.rules", prefix="own")
    assert str(refused.value) == (
        "own.rules:6: rule 'greeted' stands already at own.rules:1. Give it a name of its own."
    )


def test_no_rule_makes_a_plain_word_of_a_name() -> None:
    """A word that a rule names is a plain word to all the others, in every language: 'Léonard She', 'He Lifeng'."""
    named = {
        word for language in ("en", "fr") for rules in pack._rule_sets(language).values() for word in rules.words()
    }
    assert named & {"she", "he", "sa", "li", "ban", "may", "mark", "grace"} == set()
