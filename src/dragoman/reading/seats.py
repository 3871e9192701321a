"""A seat of power named as the venue ('at the Foreign Ministry', 'au palais présidentiel') to its town."""

from __future__ import annotations

from functools import lru_cache

from dragoman.model import Place
from dragoman.reading.discourse import ContactDraft, Discourse
from dragoman.reading.lines import Line
from dragoman.reading.pack import rows
from dragoman.reading.roles import RoleReader

_VENUE_WORDS = frozenset({"at", "au", "à", "à la", "à l'", "siège du", "au siège du", "dans", "in"})
_OWNS = frozenset({"'", "’", "'s", "’s"})
_HOSTS = frozenset({"receiving", "host"})
_OF_BODY = "*"  # the seat of whichever organisation takes part
_ENVOYS = frozenset({"ambassador", "diplomat"})


@lru_cache(maxsize=1)
def _seat_towns() -> dict[str, tuple[str, str]]:
    """The town and its state where each state's government sits, or an organisation: a state's
    capital, but for seats.tsv.
    """
    capitals = {r[0]: (r[4], r[0]) for r in rows("dragoman", "reference", "states.tsv") if len(r) > 4 and r[4]}
    return capitals | {r[0]: (r[1], r[2]) for r in rows("dragoman", "reference", "seats.tsv")}


class SeatReader(RoleReader):
    """Finds ministries and palaces, and in the end whose they are."""

    def _ministry(self, draft: ContactDraft, line: Line, limit: int) -> None:
        """'at the Foreign Ministry', 'au ministère des Affaires étrangères': the venue when no town is named."""
        symbols = line.symbols
        for i in range(1, limit):
            if symbols[i] in self.seat:
                if self._seat(draft, line, i):
                    return
                continue
            if symbols[i] not in self.ministry:
                continue
            k = i - 1
            while k > 0 and (symbols[k] in self.clauses.det or symbols[k] in self.clauses.adj):
                k -= 1
            if line.word(k) in _VENUE_WORDS or (draft.kind == "summons" and line.word(k) == "to"):
                states = self.clauses._institution(line, i).states or []
                name = " ".join(line.sentence.quote(line.first[i], line.last[i]).split())
                draft.place = Place(name, states[0] if states else None)
                draft.place_span = (line.start(i), line.end(i))
                draft.seat = states[0] if states else ""
                return

    def _seat(self, draft: ContactDraft, line: Line, i: int) -> bool:
        """'at the Presidential Palace', 'au palais du peuple': a seat of power named as the venue."""
        symbols = line.symbols
        first, k = i, i
        if symbols[i] not in self.place_prep:  # 'au palais du' is one item, preposition and noun
            while first > 0 and (symbols[first - 1] in self.clauses.adj or symbols[first - 1] in self.naming):
                first -= 1
            k = self._before_article(line, first, 0)
            if symbols[k] not in self.place_prep:
                return False
        last = self._end_of_name(line, i)
        if first == last and symbols[i] not in self.power:
            return False  # 'at the palace': which one is not said
        begin, end = line.start(first), line.end(last)
        words = line.sentence.text[begin:end].split()
        draft.place = Place(" ".join(words[1:] if symbols[i] in self.place_prep else words), None)
        draft.place_span = (begin, end)
        if self._of_power(line, first, last):
            draft.seat = self._state_within(line, first, last) or (_OF_BODY if symbols[i] in self.secretariat else "")
        return True

    def _capital(self, draft: ContactDraft, line: Line, limit: int) -> bool:
        """'in the Polish capital', 'dans la capitale burkinabè': the town by its state."""
        for i in range(1, limit):
            if line.symbols[i] not in self.capital or line.found[i] is not None:
                continue
            k = i - 1
            while k > 0 and (line.symbols[k] in self.clauses.adj or line.symbols[k] in self.clauses.det):
                k -= 1
            if line.symbols[k] not in self.place_prep:
                continue
            state = self._state_within(line, k + 1, i)
            town = _seat_towns().get(state)
            if town:
                draft.place, draft.place_span = Place(*town), (line.start(i), line.end(i))
                return True
        return False

    def _here(self, draft: ContactDraft, line: Line, limit: int) -> bool:
        """'met here on Tuesday': where the text is dated from."""
        at = next((i for i in range(limit) if line.symbols[i] in self.here), -1)
        if at >= 0:
            draft.here = (line.start(at), line.end(at))
        return at >= 0

    def _of_power(self, line: Line, first: int, last: int) -> bool:
        """Whether a building is known by what it is for, and has no name of its own: 'presidential palace'."""
        named = self.power | self.ministry | self.clauses.org
        plain = named | self.seat | self.clauses.det | self.genitive | self.clauses.state
        return any(line.symbols[i] in named for i in range(first, last + 1)) and all(
            line.symbols[i] in plain or isinstance(line.value(i, "iso"), str) for i in range(first, last + 1)
        )

    def _state_within(self, line: Line, first: int, last: int) -> str:
        """The state or organisation whose seat it is said to be, or nothing."""
        items = range(first, min(last + 2, len(line.symbols)))
        body = next((value for i in items if isinstance(value := line.value(i, "org"), str)), None)
        if body is not None:
            return body
        codes = (line.value(i, "iso") for i in items)
        return next((code.split("|")[0] for code in codes if isinstance(code, str)), "")

    def settle_seats(self, discourse: Discourse) -> None:
        """Give the contacts held at a seat of power its town, as far as it is known whose seat it is."""
        for draft in discourse.contacts:
            if draft.here is not None and draft.place is None and discourse.dateline is not None:
                draft.place, draft.place_span = discourse.dateline, draft.here
            if draft.seat is None or draft.place is None:
                continue
            state = self._body(draft) if draft.seat == _OF_BODY else draft.seat or self._host(draft, discourse)
            town = _seat_towns().get(state or "")
            if town:
                draft.place, draft.seat = Place(*town), None

    def _body(self, draft: ContactDraft) -> str | None:
        """The organisation that takes part: 'at the General Secretariat' is its own."""
        bodies = draft.parties - self.pack.state_english.keys()
        return bodies.pop() if len(bodies) == 1 else None

    def _host(self, draft: ContactDraft, discourse: Discourse) -> str | None:
        """The state at whose seat a contact was held: of whoever receives, else of whoever an envoy calls on."""
        hosts = {side for side, role in draft.roles.values() if role in _HOSTS and side}
        if len(hosts) == 1 and draft.kind != "visit":
            return hosts.pop()
        states = {party for party in draft.parties if party in self.pack.state_english}
        if len(states) == 1 and len(draft.parties) > 1:
            return next(iter(states))  # the others are organisations
        guests = {side for p, (side, _) in draft.roles.items() if side and discourse.table.by_id(p).rank in _ENVOYS}
        others = {side for side, _ in draft.roles.values() if side} - guests
        if len(guests) == len(others) == 1:
            return others.pop()
        return discourse.home if draft.kind == "summons" and discourse.home in draft.parties else None

    def _before_article(self, line: Line, i: int, stop: int) -> int:
        """The item before item i and its article; 'au', which is both, is the word that leads to a place."""
        k = i - 1
        if k > stop + 2 and line.word(k) in _OWNS and line.symbols[k - 1] in self.clauses.state:
            k -= 2  # 'in Laos' Vientiane'
        while k > stop and line.symbols[k] in self.clauses.det and line.symbols[k] not in self.place_prep:
            k -= 1
        return k

    def _end_of_name(self, line: Line, i: int) -> int:
        """Where the name of a building ends: adjectives, names, and nouns joined by 'de'."""
        symbols, n, last = line.symbols, len(line.symbols), i
        joined = symbols[i] in self.place_prep
        while last + 1 < n and line.found[last + 1] is None:
            after = symbols[last + 1]
            if after in self.clauses.adj or after in self.naming:
                last += 1
            elif joined and (after in self.clauses.noun or after in self.clauses.det):
                last += 1
                joined = after in self.clauses.det
            elif after in self.genitive and last + 2 < n and line.found[last + 2] is None:
                last += 1
                joined = True
            else:
                break
        while last > i and (line.symbols[last] in self.genitive or line.symbols[last] in self.clauses.det):
            last -= 1
        return last
