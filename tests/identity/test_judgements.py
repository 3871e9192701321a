"""Judgements that stand beside each other, that contradict each other, and on their way to another ledger."""

from __future__ import annotations

import pytest

from dragoman.errors import UsageError
from dragoman.identity.judgements import JudgementLine, Words, check, check_all, from_lines, to_line
from dragoman.model.identity import Anchor, Judgement


def said(one: str, verdict: str, other: str, by: str = "A. Berg") -> Judgement:
    return Judgement(
        "person", Anchor("person", one, 0, 5), Anchor("person", other, 0, 5), verdict, by, "2026-01-02T10:00:00+00:00"
    )


def test_judgements_that_agree_stand_beside_each_other() -> None:
    check_all([said("a", "same", "b"), said("b", "same", "c"), said("c", "not_same", "d"), said("a", "same", "b")])


def test_the_contrary_of_a_judgement_is_refused_and_told_who_said_it() -> None:
    with pytest.raises(UsageError) as told:
        check([said("a", "same", "b")], said("b", "not_same", "a", by="J. Kowal"))
    assert str(told.value) == (
        "b#0-5 and a#0-5 cannot be not the same: A. Berg said on 2026-01-02 that a#0-5 and b#0-5 are the same. "
        "Take back what is wrong first: dragoman review withdraw a#0-5 b#0-5"
    )


def test_what_several_judgements_say_together_is_not_contradicted_either() -> None:
    held = [said("a", "same", "b"), said("b", "same", "c")]
    with pytest.raises(UsageError, match=r"a#0-5 and b#0-5 are the same; .*b#0-5 and c#0-5 are the same"):
        check(held, said("a", "not_same", "c"))
    with pytest.raises(UsageError, match="a#0-5 and c#0-5 are not the same"):
        check([said("a", "same", "b"), said("a", "not_same", "c")], said("b", "same", "c"))


def test_a_judgement_taken_back_contradicts_nothing() -> None:
    check([said("a", "withdrawn", "b")], said("a", "not_same", "b"))
    check([said("a", "same", "b")], said("a", "withdrawn", "b"))


def test_other_words_of_one_person_are_that_person() -> None:
    first, second = Anchor("person", "a", 0, 5), Anchor("person", "a", 40, 45)
    other = Anchor("person", "b", 0, 5)
    held = [Judgement("person", first, other, "same", "A. Berg", "2026-01-02")]
    with pytest.raises(UsageError, match="cannot be not the same"):
        check(held, Judgement("person", second, other, "not_same", "A. Berg", "2026-01-03"), lambda anchor: anchor.key)


def test_someone_is_not_judged_against_themselves() -> None:
    with pytest.raises(UsageError, match="nothing to judge"):
        check([], said("a", "same", "a"))


def test_a_judgement_is_a_line_that_any_ledger_can_read() -> None:
    words = {"a": Words("a", "5a", 0, 5, "Lavrov"), "b": Words("b", "5b", 0, 5, "Lawrow")}
    line = to_line(said("a", "same", "b"), lambda anchor: words[anchor.key])
    assert line == (
        b'{"noun":"person","one":{"document":"a","sha256":"5a","start":0,"end":5,"quote":"Lavrov"},"other":{"document":"b",'
        b'"sha256":"5b","start":0,"end":5,"quote":"Lawrow"},"verdict":"same","by":"A. Berg","at":"2026-01-02T10:00:00+00:00",'
        b'"why":null}'
    )
    assert from_lines(line + b"\n\n", "j.jsonl") == [
        JudgementLine("person", words["a"], words["b"], "same", "A. Berg", "2026-01-02T10:00:00+00:00")
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"{", "j.jsonl:2: no judgement"),
        (b'{"noun":"person"}', "j.jsonl:2: no judgement .*missing required field `one`"),
        (
            b'{"noun":"place","one":{"document":"a","sha256":"5a","start":0,"end":5},"other":{"document":"b","sha256":"5b",'
            b'"start":0,"end":5},"verdict":"same","by":"x","at":"2026-01-02"}',
            "j.jsonl:2: no judgement of 'place' says 'same'",
        ),
    ],
)
def test_a_line_that_is_no_judgement_is_told_with_its_number(line: bytes, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        from_lines(b"\n" + line, "j.jsonl")
