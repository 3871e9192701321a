"""Every error dragoman raises for a cause its user can mend.

DragomanError
├── UsageError          the request itself is wrong (exit code 2)
├── IntakeError         a source cannot be read: missing, empty, binary, wrong encoding, broken JSON line
├── PackError           a language pack is faulty: names file, line, rule
├── UnknownLanguage     no pack reads this language
├── BriefError          no contact to brief on, a path that cannot be written, a package that is not installed
├── ExportError         nothing to export, a path that cannot be written, a package that is not installed
└── LedgerError         the ledger cannot be opened, is damaged, or is newer than this program
"""

from __future__ import annotations


class DragomanError(Exception):
    """Base of all errors with a message for the user: what, where, what to do."""


class UsageError(DragomanError):
    """The request cannot be carried out as written, e.g. an unknown state code."""


class IntakeError(DragomanError):
    """One source could not be read; `where` names it (a path, or a path and line number)."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: {why}")
        self.where = where
        self.why = why

    def __reduce__(self) -> tuple[type[IntakeError], tuple[str, str]]:
        # It comes back from reading processes, and an exception is otherwise rebuilt from its message alone.
        return type(self), (self.where, self.why)


class PackError(DragomanError):
    """A language pack's data is faulty, e.g. a rule without a `never` sentence."""


class UnknownLanguage(DragomanError):
    """The text is in a language that no pack reads."""


class ExportError(DragomanError):
    """An export could not be made; nothing was left at its path."""


class BriefError(DragomanError):
    """A briefing pack could not be made; nothing was left at its path."""


class LedgerError(DragomanError):
    """The ledger file cannot be used as asked."""
