"""Every rule of every pack reads its `reads` sentences and none of its `never` sentences."""

from __future__ import annotations

import pytest

from dragoman.grammar import Rule
from dragoman.model import Record, SourceText
from dragoman.reading import read_document
from dragoman.reading.by_grammar import reader_for
from dragoman.reading.language import language_of
from dragoman.reading.units import sentences_of

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
