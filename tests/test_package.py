from __future__ import annotations

import pytest

import dragoman
from conftest import MOSCOW
from dragoman.errors import IntakeError


@pytest.mark.usefixtures("stubbed")
def test_a_text_is_read_from_python() -> None:
    record = dragoman.read(MOSCOW, published="2017-03-20T10:00", url="u", source="TASS", title="T", id="m")
    document = record.document
    assert (document.id, document.published, document.url, document.source, document.title) == (
        "m",
        "2017-03-20",
        "u",
        "TASS",
        "T",
    )
    assert record.contacts[0].parties == ["RUS", "SRB"]


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(IntakeError):
        dragoman.read(" ")
