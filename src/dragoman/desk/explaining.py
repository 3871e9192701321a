"""Paths to their texts explained: each value on its words, each unread sentence with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.desk.reading import read_paths
from dragoman.errors import IntakeError
from dragoman.intake import Masthead
from dragoman.model.explanation import Explanation, explain


def explain_paths(paths: Sequence[str], masthead: Masthead | None = None) -> Iterator[Explanation | IntakeError]:
    """An explanation a text, in the order of the paths; what could not be read stands in its place."""
    for outcome in read_paths(paths, masthead):
        yield outcome if isinstance(outcome, IntakeError) else explain(outcome)
