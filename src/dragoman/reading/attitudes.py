"""A predicate to one for each attitude it tells of: 'expressed his gratitude for …, and his readiness to …'."""

from __future__ import annotations

from msgspec.structs import replace

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords, Predicate

_TO_HEAD = 7  # items within which the noun that heads a content stands
_MATTERS = frozenset({"assert", "assess"})  # acts of one statement when one verb tells of both
_DEEDS = frozenset({"pledge", "thank", "hope", "condole", "congratulate", "oppose", "accuse"})


class AttitudeReader(ClauseWords):
    """Tells apart the attitudes behind one verb."""

    def by_attitude(self, line: Line, predicate: Predicate) -> list[Predicate]:
        """A predicate, once for each attitude it tells of: 'expressed his gratitude for …, and his readiness to …'."""
        if not predicate.act.startswith("~") or predicate.construction != "np" or predicate.passive:
            return [predicate]
        symbols = line.symbols
        first, last = line.item_at(predicate.content[0]), line.item_at(predicate.content[1] - 1)
        head = next((i for i in range(first, min(first + _TO_HEAD, last)) if symbols[i] in self.attitude), -1)
        out, owned = [predicate], bool(head > first and symbols[first] in self.poss)
        told = [line.value(head, "att")]
        for j in range(head + 1 if head >= 0 else last, last - 1):
            if symbols[j] in self.relating or (symbols[j] in self.plain_verb and "fin" in self.feats(line, j)):
                break  # in a clause of its own, which may go on with attitudes of others
            if symbols[j] not in self.joining:
                continue
            start, found = self._second_attitude(line, j, last)
            act = line.value(found, "att") if found > 0 else None
            if act in (None, "-", *told) or {act, told[-1]} <= _MATTERS:
                continue
            own = symbols[start] in self.poss
            # 'gratitude for the help and the commitment of Poland': what one is grateful for
            apart = not own and not owned and line.word(j) not in ("and", "et")
            if symbols[j] in self.comma and act not in _DEEDS:
                apart = False  # 'une coopération fondée sur le dialogue, le respect du droit'
            if (told[-1] == "thank" and not (own and owned)) or not (own or apart):
                continue
            rest = replace(out[-1], content=(line.start(start), out[-1].content[1]))
            out[-1].content = (out[-1].content[0], line.end(j - 2 if symbols[j - 1] in self.comma else j - 1))
            out[-1].evidence = (out[-1].evidence[0], out[-1].content[1])
            out.append(rest)
            told.append(act)
            owned = own
        return out

    def _second_attitude(self, line: Line, j: int, last: int) -> tuple[int, int]:
        """Where a noun phrase begins behind the conjunction or comma at item `j`, and the attitude that
        heads it, or -1.
        """
        symbols = line.symbols
        start = j + 1
        while start < last and (symbols[start] in self.conj or symbols[start] in self.plain_adv):
            start += 1
        if symbols[start] not in self.det:
            return start, -1
        k = start + 1
        while k < last and (symbols[k] in self.adj or (symbols[k] in self.low and symbols[k] not in self.attitude)):
            k += 1
        leads = k < last and symbols[k] in self.attitude and k - start <= _TO_HEAD // 2
        return start, k if leads else -1
