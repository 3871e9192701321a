"""Who holds which position, in accounts of our own of talks of Norway with Poland and Ukraine."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.analysis.positions import PositionRow
from dragoman.desk.positions import Positions, positions
from dragoman.errors import LedgerError, UsageError
from dragoman.ledger.opening import open_ledger
from readouts import Said, cited, entered, readout

AS_OF = "2024-01-01"
UKRAINE = "the sovereignty and territorial integrity of Ukraine"
GEORGIA = "the territorial integrity of Georgia"
READOUTS = [
    readout("oslo-2019", "2019-03-01", "NOR", [Said(("NOR",), "support", UKRAINE, 1), Said(("NOR",), "support", GEORGIA, 1)]),
    readout("oslo-2020", "2020-03-02", "NOR", [Said(("NOR",), "support", f"fully {UKRAINE}", 2)]),
    readout(
        "warsaw-2020", "2020-03-02", "POL",
        [
            Said(("NOR",), "support", "Ukraine's territorial integrity"),
            Said(("NOR", "POL"), "assert", "the value of the Minsk agreements", 1, instruments=("Minsk agreements",)),
            Said(("NOR", "POL"), "assert", "the value of the fish trade", 1, ("trade and investment",)),
        ],
    ),
    readout("oslo-pipe-2019", "2019-05-01", "NOR", [Said(("POL",), "support", "the new gas pipeline", 1, ("energy",))]),
    readout("oslo-pipe-2021", "2021-05-01", "NOR", [Said(("POL",), "oppose", "the new gas pipeline", 2, ("energy",))]),
    readout(
        "kyiv-2021", "2021-06-01", "UKR", [Said(("UKR",), "request", "visa-free travel", 1, ("consular and visa matters",))],
        parties=("NOR", "UKR"), host="UKR",
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    return entered(tmp_path_factory.mktemp("positions") / "ledger.db", READOUTS)


def told(found: Positions) -> list[tuple[str, str, str, list[str], str | None, str | None]]:
    return [(row.side, row.stance, row.on, row.about, row.since, row.last_confirmed) for row in found.rows]


def test_a_position_has_its_first_and_last_day_its_strength_words_and_witnesses(ledger: str) -> None:
    found = positions(ledger, on="intégrité territoriale", as_of=AS_OF)
    assert [row for row in found.rows if row.about == ["UKR"]] == [
        PositionRow(
            side="NOR", stance="supports", on="territorial integrity and sovereignty", kind="formula", about=["UKR"],
            since="2019-03-01", last_confirmed="2020-03-02", until=None, changed_from=None, strength=2,
            words=f"fully {UKRAINE}", speakers=["Anna Berg"], times=3, witnesses=2,
            told="first on record here; no evidence in this ledger as of 2024-01-01 of another position since",
            documents=["oslo-2019", "oslo-2020", "warsaw-2020"],
            citations=[
                cited(READOUTS[0], UKRAINE), cited(READOUTS[1], f"fully {UKRAINE}"),
                cited(READOUTS[2], "Ukraine's territorial integrity"),
            ],
        )
    ]  # fmt: skip


def test_what_is_said_of_another_state_is_another_position(ledger: str) -> None:
    assert told(positions(ledger, on="territorial integrity", as_of=AS_OF)) == [
        ("NOR", "supports", "territorial integrity and sovereignty", ["GEO"], "2019-03-01", "2019-03-01"),
        ("NOR", "supports", "territorial integrity and sovereignty", ["UKR"], "2019-03-01", "2020-03-02"),
    ]


def test_a_change_of_position_is_two_rows_with_its_day(ledger: str) -> None:
    rows = positions(ledger, states=("Poland",), on="energy", as_of=AS_OF).rows
    assert [(r.stance, r.since, r.until, r.changed_from, r.strength, r.told) for r in rows] == [
        ("supports", "2019-05-01", "2021-05-01", None, 1, "first on record here; opposes it from 2021-05-01"),
        (
            "opposes",
            "2021-05-01",
            None,
            "supports",
            2,
            "supports it before, last on 2019-05-01; no evidence in this ledger as of 2024-01-01 of another position since",
        ),
    ]


def test_as_of_an_earlier_day_the_change_has_not_come(ledger: str) -> None:
    rows = positions(ledger, on="energy", as_of="2020-12-31").rows
    assert [(row.side, row.stance, row.until) for row in rows] == [("POL", "supports", None)]


def test_to_affirm_counts_of_what_has_a_name_and_not_of_a_topic(ledger: str) -> None:
    assert told(positions(ledger, on="accords de Minsk", as_of=AS_OF)) == [
        ("NOR", "affirms", "Minsk agreements", [], "2020-03-02", "2020-03-02"),
        ("POL", "affirms", "Minsk agreements", [], "2020-03-02", "2020-03-02"),
    ]
    assert positions(ledger, on="trade", as_of=AS_OF).rows == []


def test_positions_said_to_a_partner_are_those_of_contacts_with_it(ledger: str) -> None:
    assert told(positions(ledger, partners=("Ukraine",), as_of=AS_OF)) == [
        ("UKR", "requests", "consular and visa matters", [], "2021-06-01", "2021-06-01")
    ]
    assert told(positions(ledger, states=("NOR",), partners=("UKR",), as_of=AS_OF)) == []


def test_words_of_no_list_are_looked_for_in_what_was_said(ledger: str) -> None:
    assert told(positions(ledger, on="gas pipeline", until="2020", as_of=AS_OF)) == [
        ("POL", "supports", "gas pipeline", [], "2019-05-01", "2019-05-01")
    ]


def test_who_opposes_the_contrary_supports_it_and_a_tone_is_no_position(tmp_path: Path) -> None:
    said = [
        Said(("POL",), "oppose", "any interference in the internal affairs of Norland"),
        Said(("NOR",), "accuse", "with grave concern the raising of the dam", 1, ("water",)),
    ]
    path = entered(tmp_path / "l.db", [readout("oslo", "2019-05-01", "NOR", said)])
    assert told(positions(path, as_of=AS_OF)) == [
        ("POL", "supports", "non-interference in internal affairs", [], "2019-05-01", "2019-05-01"),
        ("NOR", "opposes", "water", [], "2019-05-01", "2019-05-01"),
    ]


def test_two_accounts_of_a_day_that_differ_are_no_change(tmp_path: Path) -> None:
    texts = [
        readout(
            "oslo", "2019-05-01", "NOR", [Said(("POL",), "support", "the herring quota", 1, ("maritime affairs",))]
        ),
        readout(
            "warsaw", "2019-05-01", "POL", [Said(("POL",), "oppose", "the herring quota", 1, ("maritime affairs",))]
        ),
    ]
    rows = positions(entered(tmp_path / "l.db", texts), as_of=AS_OF).rows
    assert [(row.stance, row.until, row.changed_from, row.told) for row in rows] == [
        ("opposes", None, None, "another account of that day has it otherwise; no evidence in this ledger as of 2024-01-01 of another position since"),
        ("supports", None, None, "first on record here; another account of the last day has it otherwise"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "silence"),
    [
        (
            {"states": ("France",)},
            "no evidence in this ledger as of 2024-01-01 of a position of France.",
        ),
        (
            {"on": "two-state solution", "since": "2020"},
            "no evidence in this ledger as of 2024-01-01 of a position of anybody on 'two-state solution' since 2020.",
        ),
        (
            {"states": ("Norway",), "partners": ("Chad",), "on": "zzz"},
            "no evidence in this ledger as of 2024-01-01 of a position of Norway on 'zzz' in contacts with Chad.",
        ),
        (
            {"on": "two-lake solution"},
            "no evidence in this ledger as of 2024-01-01 of a position of anybody on 'two-lake solution'. Formulas near it: "
            "two-state solution; no military solution; peaceful settlement of disputes.",
        ),
    ],
)
def test_what_is_not_there_is_said_in_words(ledger: str, asked: dict[str, str], silence: str) -> None:
    assert positions(ledger, **asked, as_of=AS_OF) == Positions([], silence)


def test_an_unknown_state_and_an_empty_ledger_are_told(ledger: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Did you mean Poland"):
        positions(ledger, states=("Polland",), as_of=AS_OF)
    with pytest.raises(UsageError, match="no word to look for in '\\?'"):
        positions(ledger, on="?", as_of=AS_OF)
    open_ledger(str(tmp_path / "l.db"), create=True).close()
    with pytest.raises(LedgerError, match="holds no text"):
        positions(str(tmp_path / "l.db"), as_of=AS_OF)
