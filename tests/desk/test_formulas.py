"""Formulas followed through accounts of our own of talks between Norway and Poland."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dragoman.analysis.drift import ChangeRow, FormulaRow
from dragoman.analysis.wordings import formula_called
from dragoman.desk.formulas import Drift, drift
from dragoman.errors import LedgerError, UsageError
from dragoman.ledger.opening import open_ledger
from readouts import Said, cited, entered, readout

INTEGRITY = "territorial integrity and sovereignty"
AS_OF = "2024-01-01"
FULL = Said(("NOR",), "support", "the sovereignty and territorial integrity of Ukraine", 2)
SHORT = Said(("NOR",), "support", "the territorial integrity of Ukraine", 2)
HERRING = Said(("NOR", "POL"), "discuss", "a fair and lasting price for herring", 0)
READOUTS = [
    readout("oslo-2019", "2019-03-01", "NOR", [FULL, HERRING]),
    readout("oslo-2020", "2020-03-02", "NOR", [SHORT, HERRING]),
    readout("oslo-call", "2020-06-05", "NOR", [HERRING], kind="call"),
    readout("oslo-2021", "2021-03-03", "NOR", [HERRING]),
    readout(
        "varsovie-2021", "2021-03-03", "POL",
        [Said(("NOR",), "support", "la souveraineté et l'intégrité territoriale de l'Ukraine")], language="fr",
    ),
    readout("oslo-2022", "2022-03-04", "NOR", [FULL]),
]  # fmt: skip
Told = list[tuple[str | None, str, list[str], str | None, str | None]]


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Norway says it in 2019, weaker in 2020, not in 2021 and again in 2022; a call and Poland's text stand apart."""
    return entered(tmp_path_factory.mktemp("formulas") / "ledger.db", READOUTS)


def changes(found: Drift, formula: str = INTEGRITY) -> Told:
    return [
        (row.date, row.change, row.sides, row.issuer, row.written) for row in found.changes if row.formula == formula
    ]


def test_a_formula_is_followed_from_text_to_comparable_text(ledger: str) -> None:
    assert changes(drift(ledger, phrase="territorial integrity", as_of=AS_OF)) == [
        ("2019-03-01", "first", ["NOR"], "state NOR", "sovereignty and territorial integrity"),
        ("2020-03-02", "weakened", ["NOR"], "state NOR", "territorial integrity"),
        ("2021-03-03", "dropped", ["NOR"], "state NOR", None),
        ("2021-03-03", "used", ["NOR"], "state POL", "souveraineté et l'intégrité territoriale"),
        ("2022-03-04", "gained", ["NOR"], "state NOR", "sovereignty and territorial integrity"),
    ]


def test_what_is_weakened_says_why_and_shows_both_wordings(ledger: str) -> None:
    found = drift(ledger, phrase="territorial integrity", as_of=AS_OF)
    assert [row for row in found.changes if row.change == "weakened"] == [
        ChangeRow(
            formula=INTEGRITY, date="2020-03-02", change="weakened", sides=["NOR"], speakers=["Anna Berg"],
            issuer="state NOR", parties=["NOR", "POL"], kind="meeting", written="territorial integrity", act="support",
            strength=2, against="oslo-2019", against_date="2019-03-01",
            told="a shorter form ('territorial integrity') against its usual form ('sovereignty and territorial integrity')",
            statement="oslo-2020#s1", documents=["oslo-2020", "oslo-2019"],
            citations=[cited(READOUTS[1], SHORT.content), cited(READOUTS[0], FULL.content)],
        )
    ]  # fmt: skip


def test_what_one_house_drops_and_another_tells_of_the_same_day_is_no_silence(ledger: str) -> None:
    found = drift(ledger, phrase="territorial integrity", as_of=AS_OF)
    assert [row.told for row in found.changes if row.change == "dropped"] == [
        "in oslo-2020 of 2020-03-02, not in oslo-2021; varsovie-2021 of the same day has it"
    ]


def test_a_formula_is_summed_up_side_by_side(ledger: str) -> None:
    (row,) = drift(ledger, phrase="intégrité territoriale", as_of=AS_OF).formulas
    assert row == FormulaRow(
        formula=INTEGRITY, sides=["NOR"], status="in use", first="2019-03-01", first_by=["Anna Berg"], last="2022-03-04",
        last_by=["Anna Berg"], uses=4, texts=4, per_year={"2019": 1, "2020": 1, "2021": 1, "2022": 1},
        forms=["sovereignty and territorial integrity", "territorial integrity", "souveraineté et l'intégrité territoriale"],
        listed=True, measure=None, meaning=row.meaning,
        told="last said 2022-03-04; no evidence in this ledger as of 2024-01-01 that it was said since",
        documents=["oslo-2019", "oslo-2020", "varsovie-2021", "oslo-2022"], citations=[cited(READOUTS[0], FULL.content), cited(READOUTS[5], FULL.content)],
    )  # fmt: skip


def test_between_two_states_listed_formulas_and_phrases_found_are_told(ledger: str) -> None:
    found = drift(ledger, states=("Norway", "Poland"), as_of=AS_OF)
    assert [(row.formula, row.sides, row.listed, row.measure, row.uses) for row in found.formulas] == [
        (INTEGRITY, ["NOR"], True, None, 4),
        ("fair and lasting price for herring", ["NOR", "POL"], False, 10.34, 4),
    ]
    assert [row.formula for row in drift(ledger, states=("NOR", "POL"), as_of=AS_OF, found=False).formulas] == [
        INTEGRITY
    ]


def test_between_two_states_nothing_is_told_of_a_third_that_was_there(tmp_path: Path) -> None:
    three = ("NOR", "POL", "FRA")
    said = [Said(("FRA",), "support", "a two-state solution"), Said(("POL", "FRA"), "support", "the Minsk agreements")]
    path = entered(tmp_path / "l.db", [readout("oslo", "2019-03-01", "NOR", said, parties=three)])
    found = drift(path, states=("NOR", "POL"), as_of=AS_OF)
    assert [(row.formula, row.sides) for row in found.formulas] == [("Minsk agreements", ["POL"])]
    assert [(row.formula, row.sides) for row in found.changes] == [("Minsk agreements", ["POL"])]


def test_a_window_and_a_day_to_look_from_leave_the_rest_out(ledger: str) -> None:
    assert changes(drift(ledger, phrase="territorial integrity", since="2021", until="2021", as_of=AS_OF)) == [
        ("2021-03-03", "first", ["NOR"], "state POL", "souveraineté et l'intégrité territoriale")
    ]
    assert changes(drift(ledger, phrase="territorial integrity", as_of="2019-12-31")) == [
        ("2019-03-01", "first", ["NOR"], "state NOR", "sovereignty and territorial integrity")
    ]


def test_words_of_no_list_are_followed_as_they_are(ledger: str) -> None:
    found = drift(ledger, phrase="lasting price", states=("Poland",), as_of=AS_OF)
    assert [(row.date, row.change, row.sides, row.told) for row in found.changes] == [
        ("2019-03-01", "first", ["NOR", "POL"], "first use in this ledger in contacts of Poland"),
        ("2020-03-02", "kept", ["NOR", "POL"], "as in oslo-2019 of 2019-03-01"),
        ("2020-06-05", "used", ["NOR", "POL"], "no comparable text before it in this ledger in contacts of Poland"),
        ("2021-03-03", "kept", ["NOR", "POL"], "as in oslo-2020 of 2020-03-02"),
        (
            "2022-03-04",
            "dropped",
            ["NOR", "POL"],
            "in oslo-2021 of 2021-03-03, not in oslo-2022; no evidence in this ledger as of 2024-01-01 that it was said "
            "on this occasion",
        ),
    ]


def test_a_formula_that_no_statement_holds_is_still_no_drop(tmp_path: Path) -> None:
    held = readout("b", "2020-03-02", "NOR", background="The territorial integrity of Ukraine stood on the agenda.")
    path = entered(tmp_path / "l.db", [readout("a", "2019-03-01", "NOR", [FULL]), held])
    found = drift(path, phrase="territorial integrity", as_of=AS_OF)
    assert [(row.date, row.change, row.act, row.speakers) for row in found.changes] == [
        ("2019-03-01", "first", "support", ["Anna Berg"]),
        ("2020-03-02", "weakened", None, []),
    ]


def test_a_copy_is_no_use_of_its_own(tmp_path: Path) -> None:
    said = [
        FULL,
        Said(("POL",), "thank", "Norway for the rescue of the crew of a trawler in the storm of January"),
        HERRING,
    ]
    own = readout("oslo", "2019-03-01", "NOR", said)
    copy = readout("oslo", "2019-03-01", None, said, source_class="media", source="A paper")
    copy = replace(copy, document=replace(copy.document, id="paper", source="A paper"))
    path = entered(tmp_path / "l.db", [own, copy])
    (row,) = drift(path, phrase="territorial integrity", as_of=AS_OF).formulas
    assert row.documents == ["oslo"]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            {"phrase": "territoriale integrity"},
            "no evidence in this ledger as of 2024-01-01 that anybody said 'territoriale integrity'. Formulas near it: "
            "territorial integrity and sovereignty.",
        ),
        (
            {"phrase": "territorial integrity", "states": ("France",), "since": "2020"},
            "no evidence in this ledger as of 2024-01-01 that anybody said 'territorial integrity and sovereignty' in "
            "contacts of France since 2020.",
        ),
        (
            {"states": ("Norway", "Poland"), "since": "1990", "until": "1991"},
            "no evidence in this ledger as of 2024-01-01 of contacts of Norway and Poland since 1990 until 1991.",
        ),
    ],
)
def test_what_is_not_there_is_said_in_words(ledger: str, asked: dict[str, str], told: str) -> None:
    assert drift(ledger, **asked, as_of=AS_OF) == Drift(silence=told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"states": ("Norwya", "Poland")}, r"no state or organisation called 'Norwya'. Did you mean Norway \(NOR\)"),
        ({"states": ("Norway", "NOR")}, "name a phrase, or two different states"),
        ({"phrase": "?!"}, "no word to look for in '\\?!'"),
        ({"phrase": "peace", "since": "last year"}, "'last year' is not a date"),
        ({"phrase": "peace", "since": "2020", "until": "2019"}, "no day is since 2020 and until 2019"),
    ],
)
def test_what_is_asked_wrongly_is_told(ledger: str, asked: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        drift(ledger, **asked, as_of=AS_OF)  # type: ignore[arg-type]


def test_a_day_that_is_none_is_told(ledger: str) -> None:
    with pytest.raises(UsageError, match="'2024' is no day"):
        drift(ledger, phrase="peace", as_of="2024")


def test_an_empty_ledger_is_no_answer(tmp_path: Path) -> None:
    open_ledger(str(tmp_path / "l.db"), create=True).close()
    with pytest.raises(LedgerError, match=r"l.db: this ledger holds no text. Read some into it"):
        drift(str(tmp_path / "l.db"), phrase="peace", as_of=AS_OF)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20))
def test_any_phrase_has_an_answer_or_is_told_to_have_no_word(ledger: str, phrase: str) -> None:
    if formula_called(phrase) is None:
        with pytest.raises(UsageError, match="no word to look for"):
            drift(ledger, phrase=phrase, as_of=AS_OF)
        return
    found = drift(ledger, phrase=phrase, as_of=AS_OF)
    assert bool(found.silence) is not bool(found.formulas)
