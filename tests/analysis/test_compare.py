"""Two readouts of one meeting: what both say, what one leaves out, where they differ; with a reason for each alignment."""

from __future__ import annotations

from typing import Any

from dragoman.analysis.compare import Aligned, Claim, compare, likeness

CLAIM: dict[str, Any] = {
    "id": "oslo#s1", "act": "support", "voice": "single", "sides": ["NOR"], "speakers": ["Anna Berg"],
    "content": "the sovereignty and territorial integrity of Norland", "topics": ["sovereignty and territorial integrity"],
    "instruments": [], "strength": 2, "polarity": "positive", "language": "en", "document": "oslo", "start": 0, "end": 52,
    "quote": "the sovereignty and territorial integrity of Norland",
}  # fmt: skip


def claim(**changed: Any) -> Claim:
    return Claim(**{**CLAIM, **changed})


def points(first: list[Claim], second: list[Claim]) -> list[tuple[str, str | None, str | None]]:
    return [
        (a.verdict, a.first.id if a.first else None, a.second.id if a.second else None) for a in compare(first, second)
    ]


SOVEREIGNTY = claim()
THANKS = claim(
    id="oslo#s2", act="thank", content="Poland for its vote in UNESCO", topics=["united nations"], strength=1
)
ENERGY = claim(
    id="oslo#s3", act="discuss", voice="joint", sides=["NOR", "POL"], content="gas deliveries", topics=["energy"]
)
SAME = claim(id="warsaw#s1", document="warsaw", content="Norland's sovereignty and its territorial integrity")
WEAKER = claim(id="warsaw#s1", document="warsaw", strength=1)
FRENCH = claim(
    id="varsovie#s1",
    document="varsovie",
    language="fr",
    content="la souveraineté et l'intégrité territoriale du Norland",
)
OPPOSED = claim(id="warsaw#s1", document="warsaw", act="oppose", polarity="negative")
CULTURE = claim(
    id="warsaw#s2", act="discuss", voice="joint", sides=["NOR", "POL"], content="an exhibition", topics=["culture"]
)


def test_a_point_that_both_make_is_aligned_and_what_one_leaves_out_is_told() -> None:
    assert points([SOVEREIGNTY, THANKS, ENERGY], [CULTURE, SAME]) == [
        ("both", "oslo#s1", "warsaw#s1"),
        ("only the first", "oslo#s2", None),
        ("only the first", "oslo#s3", None),
        ("only the second", None, "warsaw#s2"),
    ]


def test_the_same_point_in_another_strength_is_told_as_such() -> None:
    assert points([SOVEREIGNTY], [WEAKER]) == [("differ in strength", "oslo#s1", "warsaw#s1")]


def test_the_same_point_by_another_act_is_told_as_such_and_strength_is_of_one_act() -> None:
    pledged = claim(id="warsaw#s1", document="warsaw", act="pledge", strength=0)
    assert points([SOVEREIGNTY], [pledged]) == [("differ in act", "oslo#s1", "warsaw#s1")]
    welcomed = claim(id="warsaw#s1", document="warsaw", act="welcome", strength=0)
    assert points([SOVEREIGNTY], [welcomed]) == [("both", "oslo#s1", "warsaw#s1")]


def test_a_formula_aligns_over_languages_and_so_does_a_third_state() -> None:
    said = claim(
        topics=[], content="Ukraine's territorial integrity", formulas=["territorial integrity and sovereignty"]
    )
    dit = claim(
        id="varsovie#s1", language="fr", topics=[], content="l'intégrité territoriale ukrainienne",
        formulas=["territorial integrity and sovereignty"],
    )  # fmt: skip
    assert likeness(said, dit) == (
        0.8,
        [
            "same act: support (0.25)",
            "same formula: territorial integrity and sovereignty (0.30)",
            "said for NOR (0.15)",
            "both speak of UKR (0.10)",
        ],
    )


def test_acts_that_oppose_each_other_are_one_point_only_where_both_name_something() -> None:
    for_gas = claim(act="support", content="gas from Norland", topics=["energy"])
    against = claim(id="varsovie#s1", language="fr", act="oppose", content="le gaz du Norland", topics=["energy"])
    other = claim(id="varsovie#s2", language="fr", act="oppose", content="le charbon", topics=["energy"])
    assert points([for_gas], [other, against]) == [
        ("contradict", "oslo#s1", "varsovie#s1"),
        ("only the second", None, "varsovie#s2"),
    ]


def test_two_languages_are_aligned_by_act_subject_speakers_and_names() -> None:
    (aligned,) = compare([SOVEREIGNTY], [FRENCH])
    assert aligned == Aligned(
        "both", "support", ["sovereignty and territorial integrity"], SOVEREIGNTY, FRENCH, 0.75,
        [
            "same act: support (0.25)", "same subject: sovereignty and territorial integrity (0.25)", "said for NOR (0.15)",
            "both name norland (0.10)",
        ],
    )  # fmt: skip


def test_support_in_one_and_rejection_in_the_other_contradict() -> None:
    assert points([SOVEREIGNTY], [OPPOSED]) == [("contradict", "oslo#s1", "warsaw#s1")]


def test_a_claim_is_aligned_once_with_the_one_most_like_it() -> None:
    again = claim(id="warsaw#s2", document="warsaw", content="integrity")
    assert points([SOVEREIGNTY], [again, SAME]) == [
        ("both", "oslo#s1", "warsaw#s1"),
        ("only the second", None, "warsaw#s2"),
    ]


def test_claims_on_other_subjects_are_not_like() -> None:
    assert likeness(THANKS, CULTURE) == (0.0, [])


def test_nothing_against_nothing_is_nothing() -> None:
    assert compare([], []) == []
