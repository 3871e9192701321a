"""Formulas found in texts in any of their forms and languages, and words asked for known as a formula."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.wordings import (
    cores,
    formula_called,
    is_listed,
    listed,
    nearest_formulas,
    weighty,
    words_of,
)
from dragoman.reference.formulas import FULLER, LANGUAGES, SHORTER, USUAL, Form, formulas


def found(text: str) -> list[tuple[str, int, str]]:
    return [(wording.formula, wording.form.degree, wording.written) for wording in listed().find(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway supports Ukraine's sovereignty and its territorial integrity.",
            [("territorial integrity and sovereignty", USUAL, "sovereignty and its territorial integrity")],
        ),
        (
            "La Norvège soutient la souveraineté et l’intégrité territoriale de l'Ukraine.",
            [("territorial integrity and sovereignty", USUAL, "souveraineté et l’intégrité territoriale")],
        ),
        (
            "The territorial integrity of Ukraine",
            [("territorial integrity and sovereignty", SHORTER, "territorial integrity")],
        ),
        (
            "the independence, the sovereignty and the territorial integrity of Georgia",
            [
                (
                    "territorial integrity and sovereignty",
                    FULLER,
                    "independence, the sovereignty and the territorial integrity",
                )
            ],
        ),
        ("une solution à deux États", [("two-state solution", USUAL, "solution à deux États")]),
        ("calls for de-escalation", [("immediate ceasefire", SHORTER, "de-escalation")]),
        ("calls for escalation, and a risk", []),
    ],
)
def test_variants_and_translations_are_one_formula(text: str, told: list[tuple[str, int, str]]) -> None:
    assert found(text) == told


def test_a_form_with_a_condition_counts_only_beside_it() -> None:
    assert found("The autonomy plan for the Sahara was welcomed.") == [
        ("autonomy plan for Western Sahara", USUAL, "autonomy plan")
    ]
    assert found("The autonomy plan\nfor the Sahara") == [("autonomy plan for Western Sahara", USUAL, "autonomy plan")]
    assert found("The ministers met. The autonomy plan for the islands was welcomed. The Sahara is far.") == []


def test_a_wording_broken_over_two_lines_is_written_on_one() -> None:
    assert [wording.written for wording in listed().find("a two-state\n  solution")] == ["two-state solution"]


def test_words_asked_for_are_known_in_every_form_and_else_stand_for_themselves() -> None:
    known = [formula_called(phrase) for phrase in ("Une seule Chine", "minsk accords", "two state solution")]
    assert [formula.name for formula in known if formula] == ["One China", "Minsk agreements", "two-state solution"]
    other = formula_called("the price of herring")
    assert other is not None
    assert (other.name, other.source, other.forms) == (
        "the price of herring",
        None,
        (Form("the price of herring", "", USUAL),),
    )
    assert formula_called(" ?! ") is None


def test_the_nearest_formulas_share_words_or_letters() -> None:
    assert nearest_formulas("teritorial integrity")[0] == "territorial integrity and sovereignty"
    assert nearest_formulas("xyzzy") == []


def test_what_to_look_for_leaves_out_what_another_search_finds() -> None:
    assert cores(["territorial integrity", "sovereignty and territorial integrity", "price of herring", "de la"]) == [
        ("price", "herring"),
        ("territorial integrity",),
    ]


def test_a_phrase_that_names_only_add_to_is_listed() -> None:
    assert is_listed("sovereignty and territorial integrity of Norland", {"norland"})
    assert is_listed("full support for the territorial integrity of Norland", {"norland", "for"})
    assert not is_listed("fair prices for the herring fleet")


def test_every_formula_is_whole() -> None:
    assert len(formulas()) >= 60
    for formula in formulas().values():
        assert formula.meaning
        assert formula.source
        assert {form.language for form in formula.forms} == set(LANGUAGES), formula.name
        assert USUAL in {form.degree for form in formula.forms}, formula.name


def test_no_form_is_of_two_formulas_or_says_more_and_less() -> None:
    meant: dict[tuple[str, ...], set[tuple[str, int]]] = {}
    for formula in formulas().values():
        for form in formula.forms:
            meant.setdefault(weighty(form.written), set()).add((formula.name, form.degree))
    assert {words: its for words, its in meant.items() if len(its) > 1} == {}


@pytest.mark.parametrize("name", formulas())
def test_each_form_is_found_as_its_formula(name: str) -> None:
    near = " ".join(sorted(formulas()[name].near)[:1])
    for form in formulas()[name].forms:
        assert name in [told for told, _, _ in found(f"{near} said: {form.written}")], form.written


@given(st.text())
def test_any_text_is_looked_through_and_every_find_is_in_it(text: str) -> None:
    for wording in listed().find(text):
        assert " ".join(text[wording.start : wording.end].split()) == wording.written


@given(st.text(alphabet="aZé½ﬁ-‐'’ de\n\x00İ"))
def test_words_stand_in_order_where_they_are_said_to_stand(text: str) -> None:
    words = words_of(text)
    assert [word.start for word in words] == sorted(word.start for word in words)
    assert all(word.folded and 0 <= word.start < word.end <= len(text) for word in words)
