"""People without a stated side to the state they act for: reasons in order, decided late, never the
most frequent state.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Collection

from dragoman.reading.homeland import Hints
from dragoman.reading.offices import OfficePhrase
from dragoman.reading.officewords import OF_STATES
from dragoman.reading.own import side_with_ministry, side_with_own_chief, side_with_superiors
from dragoman.reading.owners import is_state, never_of
from dragoman.reading.persons import PRESIDENTS, PersonEntry, PersonTable
from dragoman.reading.ranks import of_ministry, portfolio, rank_order
from dragoman.reading.tenures import UNIQUE, side_with_houses, side_with_past, side_with_tenures
from dragoman.reading.travels import Travels


def solve_sides(
    table: PersonTable,
    *,
    issuer: str | None,
    pairs: list[list[str]],
    dateline: str | None,
    named: dict[str, int],
    bodies: frozenset[str],
    day: dt.date | None,
    venue: str | None,
    travels: Travels,
    hints: Hints,
    first_named: Collection[str],
    host: str | None,
    office_holders: bool,
) -> str | None:
    """Give every person a side where reasons allow; returns the home state of the text (the issuer's, or as found).

    `named`: how often each state is named; `bodies`: the organisations named. `pairs`: states named together as a
    pair ('Belgrade-Pristina',
    'between A and B'), in the order of the text. `venue`: the state of the first city named;
    `travels`: which states people go to; `hints`: which are told of as the house's own, which as its friends.
    """
    travels = Travels(travels.abroad, travels.hosted + hints.own)
    for entry in table.persons:
        if entry.states:
            entry.state = entry.states.most_common(1)[0][0]
            entry.state_reason = "stated"
    side_with_own_chief(table)
    _side_where_met(table, issuer, surnames=True)  # before the table: 'In Jakarta I met Foreign Minister X'
    if office_holders:
        side_with_tenures(table, day, named.keys() | bodies)
        side_with_past(table, day, {*named, *first_named})
    side_with_houses(table)
    _side_with_labels(table, issuer)
    travels = _with_known_guests(table, travels)
    abroad = travels.abroad | hints.friends
    travels = Travels(abroad, travels.hosted)
    _side_with_masters(table)
    side_with_superiors(table)
    side_with_ministry(table)
    _side_with_neighbours(table)
    _side_with_stances(table)
    _side_where_met(table, issuer)
    _rank_with_peers(table)
    _side_with_neighbours(table)  # who is beside one met in his town
    found = issuer or _home(table, pairs, dateline, named, travels, venue) or _receiving(table) or _met_at_home(table)
    if found is None and dateline not in abroad and any(e.state == dateline for e in table.persons if e.state):
        found = dateline
    if found is None:
        found = _told_first(table)
        table.home_guessed = found is not None
    found = found or _told_of(table, named, venue if venue not in abroad else None)
    if found is None and any(e.state is None and e.rank in _GOVERNING for e in table.persons):
        found = host or _remaining(table, first_named, abroad | {venue or ""}, named)
    _side_opposite(table, found, named, pairs)
    if found is None or found not in {e.state for e in table.persons}:
        _side_with_posts(table, named)
    return found


def _side_with_labels(table: PersonTable, issuer: str | None) -> None:
    """'Niger: President X in Algiers': of the state that stands as a label before him, unless another house tells it
    or another holds that office there."""
    for entry in table.persons:
        label = next((m.label for m in entry.mentions if m.label), None)
        if label is None or entry.rank not in _GOVERNING or issuer not in (None, label):
            continue
        if may_be_home(entry, table, label):
            entry.state, entry.state_reason = label, "label of the heading"


def _with_known_guests(table: PersonTable, travels: Travels) -> Travels:
    """Travels without the lands that only people of other states visit, as the table knows: any of them may be home."""
    goers = [entry for entry in table.persons if entry.away and entry.state_reason == "office-holder table"]
    hosts = {
        land
        for land in travels.abroad.intersection(*[{land for e in goers for land in e.away}])
        if all(e.state not in (None, land) for e in table.persons if land in e.away)
    }
    return Travels(travels.abroad - hosts, travels.hosted)


def _told_first(table: PersonTable) -> str | None:
    """The side of whom the running text names first, if no envoy: a house tells first what its own man did."""
    first: tuple[int, PersonEntry] | None = None
    for entry in table.persons[:_LEADING]:
        at = min((m.start for m in entry.mentions if m.sentence.zone != "headline"), default=-1)
        if at >= 0 and (first is None or at < first[0]):
            first = at, entry
    return first[1].state if first is not None and first[1].rank not in _ENVOYS else None


_LEADING = 8  # persons of a text among whom the first one is sought


def _told_of(table: PersonTable, named: dict[str, int], venue: str | None) -> str | None:
    """Of the sides of a text, all told by name, the one it speaks of most, else the one on whose
    ground it took place.
    """
    sides = {e.state for e in table.persons if e.state}
    ranked = sorted(((count, state) for state, count in named.items() if state in sides), reverse=True)
    if len(ranked) > 1 and ranked[0][0] >= ranked[1][0] + CLEARLY:
        return ranked[0][1]
    return venue if venue in sides else None


def _remaining(
    table: PersonTable, first_named: Collection[str], abroad: frozenset[str], named: Collection[str]
) -> str | None:
    """The one state that a text's beginning names beside those that its people are of: 'Minister X thanked Turkey's
    Minister Y and invited him to Japan'.
    """
    taken = abroad | {e.state for e in table.persons if e.state}
    left = [state for state in first_named if state not in taken]
    if len(left) > 1:
        left = [state for state in left if state in named]  # by an adjective or in the headline
    return left[0] if len(left) == 1 else None


_GOVERNING = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "deputy_head_of_government",
        "foreign_minister",
        "minister",
        "deputy_minister",
    }
)


def _receiving(table: PersonTable) -> str | None:
    """The one state whose ministers meet the envoys of others: 'la ministre malgache a reçu
    l'ambassadeur d'Espagne'.
    """
    stated = [(e.state, e.rank) for e in table.persons if e.state_reason == "stated"]
    hosts = {state for state, rank in stated if rank not in ("ambassador", "diplomat", "other", None)}
    return (
        next(iter(hosts)) if len(hosts) == 1 and any(r == "ambassador" and s not in hosts for s, r in stated) else None
    )


def _side_opposite(table: PersonTable, home: str | None, named: dict[str, int], pairs: list[list[str]]) -> None:
    """'between X and Y': Y, of whom nothing else is told, is of the state that stands opposite X's."""
    for entry in table.persons:
        if entry.state is not None or not entry.offices:
            continue
        for mention in entry.mentions:
            peer = mention.peer if all(o.counterpart for o in entry.offices) else None
            facing = mention.opposite or mention.guest or peer  # 'the Deputy Minister, X, and her counterpart, Y'
            if facing is not None and facing.persons:
                other = table.by_id(facing.persons[0])
                own = other.state or (home if home and may_be_home(other, table, home) else None)
                if home and own not in (None, home) and may_be_home(entry, table, home):
                    entry.state, entry.state_reason = home, "the house's own"
                    break
                others = named if mention.opposite or peer else {}  # who is met may be at home, but for a pair
                entry.state = other_side(others, pairs, own, {own, *entry.away}) if own else None
                entry.state_reason = "opposite side" if entry.state else ""


def _side_with_posts(table: PersonTable, named: dict[str, int]) -> None:
    """'The new Ambassador to Norway, X, presented his credentials to King Y': of the state the envoy is sent to, where
    no other is named but the envoys' own."""
    posts = {o.post for e in table.persons for o in e.offices if o.post}
    envoys = {e.state for e in table.persons if any(o.post for o in e.offices)}
    if len(posts) != 1 or named.keys() - posts - envoys:
        return
    post = next(iter(posts))
    for entry in table.persons:
        if entry.state is None and entry.rank in _GOVERNING and may_be_home(entry, table, post):
            entry.state, entry.state_reason = post, "an envoy's post"


def _side_with_neighbours(table: PersonTable) -> None:
    """'the Zambian Foreign Minister X and Home Affairs Minister Y': on the side of the one named just before."""
    for entry in table.persons:
        if entry.state is not None:
            continue
        met = {p for m in entry.mentions if m.guest is not None for p in m.guest.persons}
        for mention in entry.mentions:
            if mention.beside is not None and mention.beside.persons:
                neighbour = table.by_id(mention.beside.persons[0])
                if entry.rank in OF_STATES and neighbour.state and not is_state(neighbour.state):
                    continue  # 'la directrice de l'UNICEF, accompagnée de la ministre Y', who is of those they call on
                if neighbour.state and not met & set(mention.beside.persons):
                    entry.state, entry.state_reason = neighbour.state, "named beside"
                    break


def _side_with_stances(table: PersonTable) -> None:
    """'The Minister said that Norway attaches great importance to': he speaks for Norway."""
    for entry in table.persons:
        told = entry.stances.most_common(2) if entry.state is None else []
        clear = bool(told) and (len(told) == 1 or told[0][1] > told[1][1])
        if clear and may_be_home(entry, table, told[0][0]):
            entry.state, entry.state_reason = told[0][0], "whose stance he tells"


def _side_where_met(table: PersonTable, issuer: str | None, surnames: bool = False) -> None:
    """'In Oslo, he met Foreign Minister X': whom a guest met in a town abroad is of its state; with `surnames`, only
    those of whom no more than a surname is told."""
    for entry in table.persons:
        if surnames and " " in entry.name:
            continue
        royal = any(_ROYAL.search(o.title.lower()) for o in entry.offices)
        if entry.state is not None or not (royal or entry.rank in _AT_HOME):
            continue
        for mention in entry.mentions:
            guest = mention.guest
            own = (
                {table.by_id(p).state for p in guest.persons} if guest is not None and guest.kind == "person" else set()
            )
            if not mention.there or mention.there in own or mention.there == issuer:
                continue
            if holder_of(table, _rank_in(entry, mention.there), mention.there) is None:
                entry.state, entry.state_reason = mention.there, "met in its town"
                break


def _met_at_home(table: PersonTable) -> str | None:
    """'The Norwegian minister X met Prime Minister Y in Dhaka': a text that tells whose minister came, and not whose
    Prime Minister it was, is of Y's land."""
    lands = {
        e.state
        for e in table.persons
        if e.state_reason == "met in its town"
        and all(m.guest is not None and m.guest.states for m in e.mentions if m.there)
    }
    return next(iter(lands)) if len(lands) == 1 else None


_AT_HOME = frozenset(
    {"head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister"}
)


def _rank_with_peers(table: PersonTable) -> None:
    """'Minister Kowal and his Norwegian counterpart, X': X is what the whole text calls Kowal, a foreign minister."""
    leading: list[tuple[int, str]] = []
    for entry in table.persons:
        if not all(o.counterpart or o.bare for o in entry.kinds) or not any(o.counterpart for o in entry.kinds):
            continue
        peer = next((m.peer for m in entry.mentions if m.peer is not None and m.peer.persons), None)
        rank = table.by_id(peer.persons[0]).counterparts_rank if peer is not None else None
        if rank is None and entry.borrowed_rank is None:
            leading = leading or sorted((m.start, e.id) for e in table.persons if e.rank in _PEERS for m in e.mentions)
            rank = _told_before(entry, table, leading)
        entry.borrowed_rank = rank or entry.borrowed_rank


def _told_before(entry: PersonEntry, table: PersonTable, leading: list[tuple[int, str]]) -> str | None:
    """'Minister Kowal announced …. At a press conference with his Norwegian counterpart, X, the Minister': the rank of
    the last of another side told of before, whose counterpart X is."""
    start = min(m.start for m in entry.mentions)
    k = bisect_left(leading, (start,))
    for _, person in reversed(leading[max(0, k - _LAST_TOLD) : k]):
        peer = table.by_id(person)
        if peer is not entry and None not in (peer.state, entry.state) and peer.state != entry.state:
            return peer.counterparts_rank
    return None


_PEERS = frozenset({"head_of_state", "head_of_government", "foreign_minister", "minister", "deputy_minister"})
_LAST_TOLD = 6  # mentions before "his counterpart" by which the one whose he is, is known


def _side_with_masters(table: PersonTable) -> None:
    """'Diplomatic Adviser to the Prime Minister': on the side of the only holder of that office in the text."""
    for entry in table.persons:
        served = {o.serves for o in entry.offices if o.serves}
        if entry.state is not None or not served:
            continue
        sides = {e.state for e in table.persons if e is not entry and e.state and e.rank in served}
        if len(sides) == 1:
            entry.state, entry.state_reason = next(iter(sides)), "on the side of the one served"


_ENVOYS = frozenset({"ambassador", "diplomat", "other", None})
GUESTS = 4  # what tells that a state is the one where others are guests, whoever else the text calls its own
CLEARLY = 2  # times more often than the next


_ROYAL = re.compile(r"\b(?:majest(?:y|é)|king|queen|roi|reine|sultan|[eé]mir|amir|crown prince|prince héritier)\b")
# States whose head is a king, an emir, a sultan or a prince, those of the Commonwealth realms among them.
_MONARCHIES = frozenset({
    "AND", "ARE", "ATG", "AUS", "BEL", "BHR", "BHS", "BLZ", "BRN", "BTN", "CAN", "DNK", "ESP", "GBR", "GRD", "JAM",
    "JOR", "JPN", "KHM", "KNA", "KWT", "LCA", "LIE", "LSO", "LUX", "MAR", "MCO", "MYS", "NLD", "NOR", "NZL", "OMN",
    "PNG", "QAT", "SAU", "SLB", "SWE", "SWZ", "THA", "TON", "TUV", "VCT", "WSM",
})  # fmt: skip
_WITH_PRESIDENTS = frozenset({"ARE"})  # of these
_OF_THE_CORPS = re.compile(r"\b(?:dean|doyen(?:ne)?)\b")  # of the diplomatic corps: of another state than the host's


def may_be_home(entry: PersonEntry, table: PersonTable, home: str) -> bool:
    """Whether someone named without a state may act for the home state: an office of one holder must still be free."""
    if entry.state is not None or home in entry.away:
        return False
    if not entry.offices or any(o.organisation or o.post == home for o in entry.kinds):
        return False
    if entry.rank in _GOVERNING and not is_state(home):
        return False  # a minister is no organisation's
    if table.home_guessed and all(o.rank == "ambassador" for o in entry.kinds):
        return False  # an envoy beside a guest: the host's, or the guest's
    if _never_in(entry, home):
        return False
    rank = _rank_in(entry, home)
    if rank == "io_head" and not any(of_ministry(o.title) for o in entry.offices):
        return False  # the head of a body that the tables do not know
    if rank not in UNIQUE or entry.acting:
        return True  # who acts as prime minister may be named beside the prime minister
    return holder_of(table, rank, home) in (None, entry)


def _never_in(entry: PersonEntry, state: str) -> bool:
    """Whether a state has none of somebody's offices: no kings in a republic, no presidents in a kingdom."""
    crowned = state in _MONARCHIES
    if not crowned and any(_ROYAL.search(o.title.lower()) for o in entry.offices):
        return True
    if crowned and state not in _WITH_PRESIDENTS and any(_is_president(o) for o in entry.kinds):
        return True
    return any(never_of(o.title, state) or _OF_THE_CORPS.search(o.title.lower()) for o in entry.offices)


def _is_president(office: OfficePhrase) -> bool:
    """Whether an office is that of a head of state called president, held now."""
    return office.rank == "head_of_state" and not office.former and office.head.startswith(PRESIDENTS)


def _rank_in(entry: PersonEntry, state: str) -> str | None:
    """The rank that someone's offices have in a state: a Foreign Secretary is below the minister in Delhi."""
    ranks = {o.rank_for(state) for o in entry.kinds if not o.former and not o.counterpart}
    same = ranks == {o.rank for o in entry.kinds if not o.former and not o.counterpart}
    return entry.rank if same or not ranks else min(ranks, key=rank_order)


def holder_of(table: PersonTable, rank: str | None, state: str | None) -> PersonEntry | None:
    """Who is told to hold an office of a single holder in a state."""
    if rank not in UNIQUE or state is None:
        return None
    return next((e for e in table.persons if e.state == state and rank in {e.rank, portfolio(e.ranks)}), None)


def other_side(named: dict[str, int], pairs: list[list[str]], home: str, taken: set[str]) -> str | None:
    """The state that stands opposite the home state in the text: its partner in pairs first, then
    the one named most.
    """
    votes: dict[str, int] = {}
    for pair in pairs:
        if home in pair and len(pair) == 2:
            partner = pair[0] if pair[1] == home else pair[1]
            votes[partner] = votes.get(partner, 0) + 3
    for state, count in named.items():
        if state != home:
            votes[state] = votes.get(state, 0) + count
    ranked = sorted(((v, s) for s, v in votes.items() if s not in taken), key=lambda x: (-x[0], x[1]))
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1]


def _home(
    table: PersonTable,
    pairs: list[list[str]],
    dateline: str | None,
    others_named: dict[str, int],
    travels: Travels,
    venue: str | None,
) -> str | None:
    """The state of officials named without one: the other half of a pair with a stated side, else the dateline's
    state or the one on whose ground they met; never one that they visit or whose ministers they meet."""
    abroad = travels.abroad
    stated = abroad | {
        e.state
        for e in table.persons
        if e.state and e.state_reason == "stated" and e.rank and not (e.offices and all(o.of_part for o in e.offices))
    }  # 'le gouverneur d'Anjouan', 'le boxeur comorien' may be the house's own
    ministers = {e.state for e in table.persons if e.state_reason == "stated" and e.rank not in _ENVOYS}
    votes: dict[str, int] = dict.fromkeys(others_named, 0)
    for state, count in others_named.items():
        if state not in stated:
            votes[state] += count
    posts = {o.post for e in table.persons for o in e.offices if o.post}
    for entry in table.persons:
        if len(posts) > 1:
            break  # envoys sent to several states: no one of these is the house
        own = any(e is not entry and e.state == entry.state and e.rank not in _ENVOYS for e in table.persons if e.state)
        for office in entry.offices:
            if office.post and not own:  # 'the minister and his ambassador to B': the minister's house, not B's
                votes[office.post] = votes.get(office.post, 0) + 4
    if venue in others_named and venue not in stated:
        votes[venue] += 2  # 'received the Cambodian minister in Hanoi', where Vietnam is named too
    if dateline:
        votes[dateline] = votes.get(dateline, 0) + (3 if dateline not in ministers | abroad else 1)
    for pair in pairs:
        others = [s for s in pair if s not in stated]
        own = len(pair) == 2 and any(travels.hosted[s] for s in pair if s in stated)  # the house's half has a name
        if len(pair) == 2 and len(others) == 1 and not own:
            votes[others[0]] = votes.get(others[0], 0) + 2
    for state, count in travels.hosted.items():
        if state not in stated or count >= GUESTS:
            votes[state] = votes.get(state, 0) + count
    for entry in table.persons:
        if entry.state and entry.state_reason == "office-holder table" and entry.rank != "io_head":
            # Whose officials need no state beside their office is at home: 'Vice President Harris met …'
            alone = bool(entry.offices) and entry.state not in ministers
            votes[entry.state] = votes.get(entry.state, 0) + (3 if alone else 1)
    ranked = sorted(((s, n) for s, n in votes.items() if s not in abroad), key=lambda v: (-v[1], v[0]))
    if not ranked or ranked[0][1] < 2:
        return None
    if len(ranked) > 1 and ranked[1][1] == ranked[0][1]:
        return None
    return ranked[0][0]
