"""Names of states as a person writes them to the codes of the record, and back."""

from __future__ import annotations


def state_name(code: str) -> str:
    """The usual English name of a state or organisation; its code where no name is known."""
    return code
