"""What makes two mentions one person, and what never does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.identity.linking import Grouped, link_persons
from dragoman.model.identity import Anchor, OfficeHeld, PersonMention, Ref

Pairs = Sequence[tuple[Ref, Ref]]
DAY = date(2018, 9, 21)


def mention(
    entry: int,
    name: str,
    state: str | None = None,
    rank: str | None = None,
    *,
    day: date = DAY,
    title: str = "",
    beside: list[str] | None = None,
    contact: bool = False,
) -> PersonMention:
    return PersonMention(
        entry_id=entry,
        number=0,
        id=f"text{entry}#p1",
        anchor=Anchor("person", f"text{entry}", 0, len(name)),
        key=f"text{entry}",
        name=name,
        written=[name],
        state=state,
        offices=[OfficeHeld(title or rank, rank, state=state)] if rank else [],
        language="en",
        published=day.isoformat(),
        source_class="media",
        first=day,
        last=day,
        beside=beside or [],
        contacts=[0] if contact else [],
    )


def grouped(
    *mentions: PersonMention, contacts: dict[Ref, int] | None = None, same: Pairs = (), never: Pairs = ()
) -> Grouped:
    return link_persons(mentions, contacts=contacts or {}, same=same, never=never)


def entries(found: Grouped) -> list[list[int]]:
    return [[entry for entry, _ in group] for group in found.groups]


def test_a_name_and_its_state_are_one_person_in_every_spelling() -> None:
    found = grouped(
        mention(1, "Sergey Lavrov", "RUS"),
        mention(2, "Sergueï Lavrov", "RUS"),
        mention(3, "Сергей Лавров", "RUS"),
        mention(4, "Sergej Lawrow", "RUS"),
    )
    assert entries(found) == [[1, 2, 3, 4]]


def test_the_letters_of_a_name_alone_never_decide() -> None:
    found = grouped(mention(1, "Sergey Lavrov"), mention(2, "Sergey Lavrov"))
    assert entries(found) == [[1], [2]]
    assert [[reason.what for reason in score.reasons] for score in found.doubts.values()] == [["name"]]


def test_one_name_in_two_states_is_two() -> None:
    found = grouped(
        mention(1, "Mohammed Salem", "KWT", "ambassador"), mention(2, "Mohammed Salem", "ARE", "ambassador")
    )
    assert entries(found) == [[1], [2]]


def test_a_family_name_with_its_office_is_the_one_who_holds_it() -> None:
    found = grouped(
        mention(1, "Ivica Dačić", "SRB", "foreign_minister"), mention(2, "Dacic", "SRB", "foreign_minister")
    )
    assert entries(found) == [[1, 2]]


def test_a_family_name_of_a_state_alone_is_left_to_a_person() -> None:
    found = grouped(mention(1, "Ivica Dačić", "SRB", "foreign_minister"), mention(2, "Dacic", "SRB"))
    assert (entries(found), len(found.doubts)) == ([[1], [2]], 1)


def test_two_ministers_of_one_surname_stay_two_and_the_bare_name_goes_to_the_office() -> None:
    found = grouped(
        mention(1, "Igor Ivanov", "RUS", "foreign_minister", title="Foreign Minister"),
        mention(2, "Sergei Ivanov", "RUS", "minister", title="Defence Minister"),
        mention(3, "Ivanov", "RUS", "foreign_minister", title="Foreign Minister"),
    )
    assert entries(found) == [[1, 3], [2]]


def test_a_bare_name_that_two_could_bear_is_nobody_s() -> None:
    found = grouped(
        mention(1, "Igor Ivanov", "RUS", "minister", title="Minister"),
        mention(2, "Sergei Ivanov", "RUS", "minister", title="Minister"),
        mention(3, "Ivanov", "RUS", "minister", title="Minister"),
    )
    assert entries(found) == [[1], [2], [3]]


def test_the_same_contact_makes_a_garbled_name_a_question_not_a_person() -> None:
    found = grouped(
        mention(1, "Aleksandar Janković", "SRB", "ambassador", title="Ambassador", contact=True),
        mention(2, "Aleksandar Jovanović", "SRB", "ambassador", title="Ambassador", contact=True),
        contacts={(1, 0): 7, (2, 0): 7},
    )
    assert entries(found) == [[1], [2]]
    assert [score.points for score in found.doubts.values()] == [7.5]


def test_father_and_son_in_one_office_are_parted_by_their_years() -> None:
    found = grouped(
        mention(1, "Prime Minister Kowal", "POL", "head_of_government", day=date(1950, 1, 1)),
        mention(2, "Prime Minister Kowal", "POL", "head_of_government", day=date(2010, 1, 1)),
    )
    assert entries(found) == [[1], [2]]


def test_a_surname_in_one_office_years_apart_is_a_question() -> None:
    one = mention(1, "Lindqvist", "SWE", "head_of_government", day=date(1960, 1, 1))
    full = mention(2, "Carl Lindqvist Holm", "SWE", "head_of_government", day=date(1969, 1, 1))
    found = grouped(one, full)
    assert (entries(found), len(found.doubts)) == ([[1], [2]], 1)


def test_a_monarch_is_named_whole_by_one_name_for_a_reign() -> None:
    visits = [
        mention(year, "Beatrix", "NLD", "head_of_state", day=date(year, 4, 22), title="Queen") for year in (1982, 1995)
    ]
    assert entries(grouped(*visits)) == [[1982, 1995]]


def test_a_person_s_judgement_wins_over_any_score() -> None:
    one, other = (
        mention(1, "Sergey Lavrov", "RUS", "foreign_minister"),
        mention(2, "Sergey Lavrov", "RUS", "foreign_minister"),
    )
    third = mention(3, "Ivan Petrov", "BGR")
    assert entries(grouped(one, other, never=[(one.ref, other.ref)])) == [[1], [2]]
    assert entries(grouped(one, third, same=[(one.ref, third.ref)])) == [[1, 3]]


def test_a_chain_never_joins_what_was_judged_apart() -> None:
    one = mention(1, "Sergey Lavrov", "RUS", "foreign_minister")
    between = mention(2, "S. Lavrov", "RUS", "foreign_minister")
    other = mention(3, "Sergei Lavrov", "RUS", "foreign_minister")
    found = grouped(one, between, other, never=[(one.ref, other.ref)])
    assert entries(found) == [[1], [2, 3]] or entries(found) == [[1, 2], [3]]


def test_one_text_that_names_two_of_a_surname_names_two() -> None:
    wife = mention(1, "Aliyeva", "AZE")
    husband = mention(1, "Aliyev", "AZE", "head_of_state")
    two = PersonMention(**{field: getattr(husband, field) for field in husband.__struct_fields__} | {"number": 1})
    assert entries(grouped(wife, two)) == [[1], [1]]


def test_a_name_told_of_in_a_thousand_texts_is_compared_once() -> None:
    many = [mention(entry, "Sergey Lavrov", "RUS", "foreign_minister") for entry in range(1000)]
    found = grouped(*many, mention(1000, "Сергей Лавров", "RUS", "foreign_minister"))
    assert [len(group) for group in found.groups] == [1001]
