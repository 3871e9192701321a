"""Two words to how many slips of the pen make one of the other."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4096)
def edits(one: str, other: str) -> int:
    """Letters to put in, take out, change or swap with the next (Damerau's distance, adjacent swaps only); the cost
    is the product of the lengths.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]
