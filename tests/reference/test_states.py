from __future__ import annotations

import pytest

from dragoman.errors import UsageError
from dragoman.reference.states import state_code, state_name


@pytest.mark.parametrize(
    ("written", "code"),
    [("SRB", "SRB"), ("srb", "SRB"), ("RS", "SRB"), ("Serbia", "SRB"), ("Serbie", "SRB"), ("côte d’ivoire", "CIV")],
)
def test_a_state_is_known_by_its_codes_and_names(written: str, code: str) -> None:
    assert state_code(written) == code


def test_an_unknown_state_is_told_with_the_nearest_names() -> None:
    with pytest.raises(UsageError, match=r"no state or organisation called 'Serbja'. Did you mean Serbia \(SRB\)\?"):
        state_code("Serbja")


def test_a_code_without_a_name_stands_for_itself() -> None:
    assert (state_name("SRB"), state_name("???")) == ("Serbia", "???")
