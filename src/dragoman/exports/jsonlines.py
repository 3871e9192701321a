"""Accounts to the records they are, one a line: what `dragoman read --format jsonl` printed when they were entered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from dragoman.exports.account import Account


def write(accounts: Iterable[Account], out: BinaryIO, policy: str) -> int:
    """One record a line, under every policy the same; how many there were."""
    count = 0
    for account in accounts:
        out.write(msgspec.json.encode(account.record) + b"\n")
        count += 1
    return count
