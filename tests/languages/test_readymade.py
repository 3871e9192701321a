"""Regular expressions made ready and taken up again: the same ones, or compiled where that cannot be."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.grammar import readymade as module
from dragoman.grammar.readymade import Readymade, readymade, taken_up

MET = r"(?P<who>\w+) (?:met|received) (?P<whom>\w+)(?: in (\w+))?"


@pytest.mark.parametrize("source", [MET, "", "a|b{2,3}", r"(?i:État)\b", "[^\ue000-\uf8ff]+?", r"(?<!\w)x(?=y)(?!z)"])
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.VERBOSE])
def test_what_is_taken_up_is_what_python_compiles(source: str, flags: int) -> None:
    assert taken_up(source, readymade(source, flags), flags) == re.compile(source, flags)


@given(st.text(max_size=20).map(re.escape), st.text(max_size=60))
def test_any_words_are_found_where_they_stand(source: str, text: str) -> None:
    wanted = re.search(source, text)
    found = taken_up(source, readymade(source)).search(text)
    assert (found and found.span()) == (wanted and wanted.span())


def test_groups_keep_their_names() -> None:
    found = taken_up(MET, readymade(MET)).search("Berg received Kowal in Oslo")
    assert found is not None
    assert (found.groupdict(), found[3], found.lastgroup) == ({"who": "Berg", "whom": "Kowal"}, "Oslo", None)


def test_a_faulty_expression_is_told() -> None:
    with pytest.raises(re.error, match="unterminated character set"):
        readymade("[a")


@pytest.mark.parametrize(
    "ready",
    [None, (32, b"", 3, {}), (32, b"no packing", 3, {}), (32, readymade(MET)[1][:-9], 3, {})],  # type: ignore[index]
)
def test_what_cannot_be_taken_up_is_compiled(ready: Readymade | None) -> None:
    assert taken_up(MET, ready) == re.compile(MET)


def test_all_is_compiled_where_python_has_no_such_door(monkeypatch: pytest.MonkeyPatch) -> None:
    ready = readymade(MET)

    def shut(module: str) -> None:
        raise ImportError(module)

    monkeypatch.setattr(module, "_inside", shut)
    assert (readymade(MET), taken_up(MET, ready)) == (None, re.compile(MET))
