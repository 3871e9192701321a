from __future__ import annotations

from coded import contact, person, record, statement
from dragoman.model import Record
from dragoman.validation.agreement import AgreementRow, agreement

THANKS = "Minister Kowal thanked Norway"


def rows(*coders: Record | None) -> dict[tuple[str, str], AgreementRow]:
    return {(row.of, row.variable): row for row in agreement([coders])}


def test_whether_a_sentence_holds_one_is_a_question_to_each_coder() -> None:
    # By hand: of four sentences the coders agree on three; by chance (2·1 + 2·3) / 16 = 0.5 would.
    one, other = (
        record(statement("s1", "thank", THANKS), statement("s2", "invite", "invited him")),
        record(statement("s1", "thank", THANKS)),
    )
    assert rows(one, other)["statements", "found"] == AgreementRow(
        of="statements",
        variable="found",
        level="nominal",
        units=4,
        values=8,
        percent=0.75,
        cohen=0.5,
        scott=round((0.75 - (9 + 25) / 64) / (1 - (9 + 25) / 64), 4),
        alpha=round(1 - 7 * 2 / (2 * 3 * 5), 4),
    )


def test_values_are_compared_where_both_recorded_the_thing() -> None:
    one = record(statement("s1", "thank", THANKS, strength=1), statement("s2", "invite", "invited him"))
    other = record(statement("s1", "support", THANKS, strength=3))
    found = rows(one, other)
    assert [
        (found["statements", name].units, found["statements", name].percent) for name in ("act", "voice", "strength")
    ] == [
        (1, 0.0),
        (1, 1.0),
        (1, 0.0),
    ]
    assert (found["statements", "strength"].level, found["statements", "voice"].alpha) == ("ordinal", None)


def test_a_coder_who_did_not_read_the_text_is_missing_there() -> None:
    told = record(person("p1", "Anna Berg"), contact())
    found = rows(told, None, told)["contacts", "kind"]
    assert (found.units, found.values, found.percent) == (1, 2, 1.0)


def test_a_rank_further_off_is_a_greater_difference() -> None:
    levels = ("head_of_state", "minister", "ambassador", None)
    texts = [
        [record(contact(level=one), id=f"t{n}"), record(contact(level=other), id=f"t{n}")]
        for n, (one, other) in enumerate(zip(levels, (*levels[:3], "minister"), strict=True))
    ]
    near = [
        [record(contact(level=one), id=f"t{n}"), record(contact(level=other), id=f"t{n}")]
        for n, (one, other) in enumerate(zip(levels, ("head_of_government", *levels[1:]), strict=True))
    ]
    far_off, close = (
        {(row.of, row.variable): row.alpha for row in agreement(some)}["contacts", "level"] for some in (texts, near)
    )
    assert far_off is not None
    assert close is not None
    assert far_off < close


def test_nouns_that_nobody_recorded_have_no_rows() -> None:
    assert {of for of, _ in rows(record(contact()), record())} == {"contacts"}
