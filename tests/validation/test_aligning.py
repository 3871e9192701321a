from __future__ import annotations

from coded import contact, instrument, office, person, record, statement
from dragoman.model import Record
from dragoman.validation.aligning import aligned


def ids(noun: str, *records: Record) -> list[list[str | None]]:
    return [[None if fact is None else fact.id for fact in unit] for unit in aligned(records)[noun]]


def test_things_whose_words_overlap_are_one() -> None:
    one, other = (
        contact(quote="Anna Berg met Minister Jan Kowal"),
        contact("c7", quote="met Minister Jan Kowal in Oslo"),
    )
    assert ids("contacts", record(one), record(other)) == [["c1", "c7"]]


def test_a_word_in_common_is_too_little() -> None:
    one, other = (
        statement("s1", "thank", "Minister Kowal thanked Norway"),
        statement("s1", "thank", "for its help. Ms Berg"),
    )
    assert ids("statements", record(one), record(other)) == [["s1", None], [None, "s1"]]


def test_of_several_told_by_the_same_words_those_with_the_most_values_alike_are_one() -> None:
    one = record(contact("c1", "meeting"), contact("c2", "call"))
    other = record(contact("c1", "call"), contact("c2", "meeting"))
    assert ids("contacts", one, other) == [["c1", "c2"], ["c2", "c1"]]


def test_people_of_one_name_are_one_wherever_they_are_named() -> None:
    one, other = person("p1", "Anna Berg"), person("p3", "anna BERG", quote="Ms Berg")
    assert ids("persons", record(one), record(other)) == [["p1", "p3"]]


def test_who_speaks_is_compared_by_person_and_not_by_id() -> None:
    one = record(person("p1", "Jan Kowal"), statement("s1", "thank", "Minister Kowal thanked Norway", ("p1",)))
    other = record(person("p9", "Jan Kowal"), statement("s1", "thank", "Minister Kowal thanked Norway", ("p9",)))
    (unit,) = aligned([one, other])["statements"]
    assert [fact and fact.values["speakers"] for fact in unit] == [frozenset({0}), frozenset({0})]


def test_the_likest_offices_of_a_person_are_one() -> None:
    who = person("p1", "Anna Berg")
    one = record(who, office("p1", "foreign_minister", "Foreign Minister"))
    other = record(who, office("p1", "minister", "Minister Jan"), office("p1", "foreign_minister", "Ms"))
    assert ids("offices", one, other) == [["o0", "o1"], [None, "o0"]]


def test_three_coders_share_units_and_who_did_not_record_one_is_missing() -> None:
    assert ids("instruments", record(instrument()), record(), record(instrument("The Accords"))) == [["i0", None, "i0"]]
