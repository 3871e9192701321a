"""Words for bodies, in either language, to which body is meant and who gathers in it."""

from __future__ import annotations

import pytest

from dragoman.reference.bodies import Body, agree, body_in, paper_in, rank_in


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("the High-Level Cooperation Council", Body(frozenset({"council"}), frozenset({"high"}))),
        ("la Commission mixte économique", Body(frozenset({"commission"}), frozenset({"economic"}))),
        ("the next round in Minsk", Body()),
        (None, Body()),
    ],
)
def test_a_body_is_known_by_what_it_is_and_which_one(words: str | None, body: Body) -> None:
    assert body_in(words) == body


@pytest.mark.parametrize(
    ("one", "other", "may_be_one"),
    [
        ("the Joint Committee", "la Commission mixte", True),
        ("the trade committee", "the energy committee", False),
        ("the Council", "the High-Level Cooperation Council", True),
        ("the Commission", "the annual summit", False),
        ("political consultations", "un dialogue politique", True),
        ("the next round", "consular consultations", True),
    ],
)
def test_two_names_may_be_of_one_body(one: str, other: str, may_be_one: bool) -> None:
    assert agree(body_in(one), body_in(other)) is may_be_one


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("a meeting of their foreign and defence ministers", "foreign_minister"),
        ("une rencontre des deux chefs d'État", "head_of_state"),
        ("the next session", None),
    ],
)
def test_who_will_gather_is_told_by_the_words(words: str, rank: str | None) -> None:
    assert rank_in(words) == rank


def test_a_paper_is_known_by_what_it_is_about() -> None:
    assert paper_in("an agreement on extradition and fisheries") == {"extradition", "fisheries"}
    assert paper_in("the agreement") == frozenset()
