"""Blame, opposition and threats told as a plain clause: what is said with 'said that' and in a quotation."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("the seizure of the boats was a flagrant breach of the treaty", "accuse"),
        ("the new tariffs are discriminatory", "accuse"),
        ("the harbour authority is deliberately delaying the inspection", "accuse"),
        ("these reports are completely unfounded", "accuse"),
        ("the decision was taken without any consultation", "accuse"),
        ("the militia is using hunger as a weapon", "accuse"),
        ("the closure undermines trust between the neighbours", "accuse"),
        ("her country would not allow foreign bases", "oppose"),
        ("Norway is firmly against the new dam", "oppose"),
        ("there can be no compromise on the fishing zone", "oppose"),
        ("the terms are not acceptable to her country", "oppose"),
        ("any attack would be met with force", "warn"),
        ("the dispute could spill over into other regions", "warn"),
        ("there is a growing risk of famine", "warn"),
        ("Norway reserves the right to respond", "warn"),
        ("time is running out", "warn"),
        # near to them, but a fact or another act
        ("the court will decide whether the seizure was a crime", "assert"),
        ("the convention on war crimes was signed in Oslo", "assert"),
        ("the vessel had not violated the treaty", "assert"),
        ("those responsible for the attack were tried in spring", "assert"),
        ("climate change threatens the stability of the islands", "assert"),
        ("the blockade was lifted in spring", "assert"),
        ("the law does not allow dual nationality", "assert"),
        ("the parliament rejected the bill in 2010", "assert"),
        ("the reform could lead to lower prices", "assert"),
        ("the risks of the new harbour were studied", "assert"),
        ("tourists will pay a lower price", "assert"),
    ],
)
def test_blame_opposition_and_threats_of_a_clause(clause: str, act: str) -> None:
    assert said(f"{MET}Minister Berg said that {clause}.", "en") == [(act, "single", ["Berg"], clause)]
    quoted = clause[0].upper() + clause[1:]
    assert said(f"{MET}“{quoted},” Minister Berg said.", "en") == [(act, "single", ["Berg"], quoted)]
