"""Past forms that only describe a noun tell of nothing: whole values."""

import pytest

from sayings import said

N = "Minister Anna Berg of Norway"

DESCRIBING = [
    (f"{N} noted the need for a timely and coordinated response.", [("assert", "the need for a timely and coordinated response")]),
    (f"{N} called for a “timely and coordinated” response.", [("request", "a “timely and coordinated” response")]),
    (f"{N} stressed an open and committed dialogue.", [("assert", "an open and committed dialogue")]),
    (f"{N} thanked Poland for its steadfast and valued support.", [("thank", "for its steadfast and valued support")]),
    (f"{N} welcomed the planned and agreed visit.", [("welcome", "the planned and agreed visit")]),
    (f"{N} proposed an early warning system for fisheries.", [("propose", "an early warning system for fisheries")]),
    (f"{N} discussed progress on new and agreed projects.", [("discuss", "progress on new and agreed projects")]),
    (f"{N} said that ties rest on mutual respect and shared interests.", [("assess", "ties rest on mutual respect and shared interests")]),
    (f"{N} highlighted the strong friendship and shared democratic values.", [("assess", "the strong friendship and shared democratic values")]),
    (f"{N} opposed acts that undermine, weaken, or threaten the peace.", [("oppose", "acts that undermine, weaken, or threaten the peace")]),
]  # fmt: skip

TELLING = [
    (f"{N} lauded the decision and pledged support.", [("support", "the decision"), ("pledge", "support")]),
    (f"{N} welcomed the visit in private and discussed fisheries.", [("welcome", "the visit in private"), ("discuss", "fisheries")]),
    (f"{N} said the talks were useful and welcomed the result.", [("assess", "the talks were useful"), ("welcome", "the result")]),
    (f"{N} noted the initiative and expressed hope for more.", [("assert", "the initiative"), ("hope", "hope for more")]),
    (f"{N} discussed fisheries and shared her views on whaling.", [("discuss", "fisheries"), ("discuss", "whaling")]),
    (f"{N} discussed fisheries and shared grave concerns over whaling.", [("discuss", "fisheries"), ("accuse", "grave concerns over whaling")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), DESCRIBING)
def test_a_past_form_before_a_noun_of_its_own_is_no_statement(text: str, told: list[tuple[str, str]]) -> None:
    assert [(act, words) for act, _, _, words in said(text, "en")] == told


@pytest.mark.parametrize(("text", "told"), TELLING)
def test_a_second_verb_still_tells(text: str, told: list[tuple[str, str]]) -> None:
    assert [(act, words) for act, _, _, words in said(text, "en")] == told
