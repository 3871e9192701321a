from __future__ import annotations

from coded import commitment, contact, instrument, office, person, record, statement
from dragoman.model import Record
from dragoman.validation.scoring import ScoreRow, score

PEOPLE = (person("p1", "Anna Berg"), person("p2", "Jan Kowal", "POL"))
THANKS = statement("s1", "thank", "Minister Kowal thanked Norway")


def rows(*pairs: tuple[Record, Record | None], noun: str, language: str = "all") -> ScoreRow:
    (row,) = [row for row in score(pairs) if (row.noun, row.language) == (noun, language)]
    return row


def test_what_is_found_missed_and_invented_is_counted() -> None:
    gold = record(*PEOPLE, THANKS, statement("s2", "invite", "Ms Berg invited him"))
    read = record(
        *PEOPLE, statement("s1", "thank", "Kowal thanked Norway"), statement("s2", "assert", "Foreign Minister Anna")
    )
    assert rows((gold, read), noun="statements") == ScoreRow(
        language="all",
        noun="statements",
        gold=2,
        recorded=2,
        found=1,
        precision=0.5,
        recall=0.5,
        f1=0.5,
        exact_f1=0.5,
        values={"act": 1.0, "voice": 1.0, "speakers": 1.0, "on_behalf_of": 1.0, "polarity": 1.0, "strength": 1.0},
    )


def test_values_are_shares_of_what_was_found_and_exact_wants_all_of_them() -> None:
    gold = record(*PEOPLE, contact("c1", date="2021-05-03"))
    read = record(*PEOPLE, contact("c1", "call", date="2021-05-03"))
    row = rows((gold, read), noun="contacts")
    assert (row.f1, row.exact_f1) == (1.0, 0.0)
    assert row.values == {
        "kind": 0.0, "status": 1.0, "date": 1.0, "place": 1.0, "format": 1.0, "parties": 1.0, "level": 1.0,
        "participants": 1.0,
    }  # fmt: skip


def test_each_language_has_its_rows_and_all_of_them_together() -> None:
    english, french = record(THANKS), record(THANKS, id="paris", language="fr")
    found = score([(english, english), (french, None), (record(language=None), record())])
    assert [(row.language, row.noun) for row in found if row.noun in ("statements", "facts")] == [
        (language, noun) for language in ("en", "fr", "unknown", "all") for noun in ("statements", "facts")
    ]
    assert [(row.recall, row.precision) for row in found if row.noun == "statements"] == [
        (1.0, 1.0),
        (0.0, None),
        (None, None),
        (0.5, 1.0),
    ]


def test_a_text_that_was_not_read_misses_all_its_gold() -> None:
    gold = record(
        *PEOPLE, office("p1", "foreign_minister", "Foreign Minister"), contact(), THANKS, commitment(), instrument()
    )
    row = rows((gold, None), noun="facts")
    assert (row.gold, row.recorded, row.found, row.precision, row.recall, row.f1) == (7, 0, 0, None, 0.0, 0.0)


def test_a_contact_only_recalled_counts_on_neither_side() -> None:
    gold, read = record(contact(status="back_reference")), record(contact(status="back_reference"))
    assert rows((gold, read), noun="contacts").gold == 0


def test_a_record_held_against_itself_is_wholly_right() -> None:
    whole = record(
        *PEOPLE, office("p1", "foreign_minister", "Foreign Minister"), contact(), THANKS, commitment(), instrument()
    )
    found = score([(whole, whole)])
    assert {(row.precision, row.recall, row.f1, row.exact_f1) for row in found} == {(1.0, 1.0, 1.0, 1.0)}
    assert {value for row in found for value in row.values.values()} == {1.0}
