from __future__ import annotations

import pytest

from dragoman.model.names import folded


@pytest.mark.parametrize(
    ("name", "form"),
    [("Dačić,  Ivica", "dacic ivica"), ("Đukić", "dukic"), ("Côte d’Ivoire", "cote d ivoire"), ("Лавров", "лавров")],
)
def test_a_name_is_folded_to_bare_lower_case_words(name: str, form: str) -> None:
    assert folded(name) == form
