"""What a text has told so far: contacts, scenes, who acted and spoke last, whose sides are known."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dragoman.model import Place
from dragoman.reading.dates import DateMention
from dragoman.reading.mention import Mention
from dragoman.reading.owners import is_state, never_of
from dragoman.reading.persons import PersonEntry, PersonTable
from dragoman.reading.ranks import leads_side, rank_order
from dragoman.reading.remaining import settle_remaining
from dragoman.reading.sides import holder_of, may_be_home, other_side
from dragoman.reading.when import Anchor, When

DAY_LENGTH = len("2021-05-04")
MEMORY = 40  # persons; an office alone or a pronoun does not reach further back, and the cost stays linear
MINISTERS = frozenset({"foreign_minister", "minister", "deputy_head_of_government"})
_OF_HOUSE = MINISTERS | {"head_of_state", "head_of_government"}
BESIDE = frozenset({"attendee", "member", "mediator"})  # the roles of those who lower no level
_BELOW_MINISTERS = frozenset({"deputy_minister", "assistant_minister", "director", "ambassador", "diplomat"})
_BEYOND_ORDER = frozenset({"speaker_of_parliament", "monarch_or_religious", "io_head"})
_AT_HOME = frozenset({"minister", "deputy_minister", "assistant_minister", "speaker_of_parliament"})
_UNDER_LEADERS = frozenset(
    {"head_of_government", "deputy_head_of_government", "minister", "deputy_minister", "speaker_of_parliament"}
)
_OF_THE_LAND = re.compile(  # offices that a leader's caller has at home, where no other state is told
    r"\b(?:député|sénat(?:eur|rice)|parlementaire|commandant en chef|chef d.état-major|gouverneur de la banque centrale"
    r"|member of parliament|senator|commander-in-chief|army chief|chief of (?:defence|the general) staff)"
)
_TOLD = frozenset({"stated", "office-holder table"})
_LEADERS = frozenset({"head_of_state", "head_of_government", "monarch_or_religious"})
_NO_RANK_OF_ENVOYS = frozenset({None, "other", "diplomat", "director"})
ENVOY = "ambassador"  # the rank of those who hand over credentials


@dataclass
class ContactDraft:
    """A contact while the text is being read; `roles` maps person ids to (side, role) in the order they came."""

    kind: str
    status: str
    rule: str
    spans: list[tuple[int, int]]
    roles: dict[str, tuple[str | None, str]] = field(default_factory=dict)
    parties: set[str] = field(default_factory=set)
    when: When | None = None
    undated: bool = (
        False  # told of a time that is no day, 'last week', or of its last day only: no other day is its own
    )
    place: Place | None = None
    place_span: tuple[int, int] | None = None
    seat: str | None = None  # the place is the seat of this state or body, of one not named when empty (reading/seats)
    here: tuple[int, int] | None = None  # the words 'held here': where the text is dated from
    sentence: int = 0
    series: str | None = None
    round: int | None = None
    margins: str | None = None
    stated_level: str | None = None
    zone: str = "body"
    nominal: bool = False
    event_word: str = ""
    then: bool = False  # told as the next thing: 'a ensuite rencontré'
    hosts: int = 0  # how many people stand before the verb
    attended: bool = False  # a session at which someone was present, whatever happened there
    beside: bool = False  # told as one more: 'also', 'two memoranda'
    spoken: bool = False  # 'spoke with', by no telephone named: a call only as long as nothing tells of a meeting
    arrival: bool = False  # someone is met on arrival, before the talks
    coming: bool = False  # a visit told from where it goes to: 'arrives', 'dans notre pays'
    apart: bool = False  # told of as several, one with each: 'bilateral meetings with A, B and C'
    unnamed: dict[str, str] = field(default_factory=dict)  # ranks of officials named by office alone, by their state
    strangers: bool = False  # somebody takes part whom the text names by office only, and who is nobody known
    # a visit by one whom the text names by office only, of one state: kept if he came to another
    unnamed_guest: bool = False
    intimate: bool = False  # of two alone, whose delegations may meet next
    envoys: bool = False  # credentials are handed over: whoever does so is an ambassador
    named_in_order: list[str] = field(default_factory=list)  # the states that talks are said to be between
    awaited: tuple[str, str | None] | None = None  # state and rank of a counterpart whom the text has not named yet
    parts: list[ContactDraft] = field(default_factory=list)  # what was told of it as contacts of their own

    def principals(self) -> list[str]:
        """Ids of those who speak for the sides, in the order named."""
        main = [p for p, (_, role) in self.roles.items() if role not in ("member", "attendee", "mediator")]
        return main or list(self.roles)


def _day(contact: ContactDraft) -> str | None:
    """The day of a contact when one is told."""
    day = contact.when.edtf if contact.when is not None else None
    return day if day is not None and len(day) == DAY_LENGTH and day[0].isdigit() else None


@dataclass(frozen=True)
class Scene:
    """A visit or gathering told of with its place: 'on the sidelines of the forum in Lagos'."""

    place: Place
    span: tuple[int, int]
    people: tuple[str, ...]  # whose visit it is; empty when the text does not say
    sentence: int
    planned: bool
    own: bool = False  # the place of one contact, which holds for others of the same people only
    sides: frozenset[str] = frozenset()  # the parties of that contact, or the land of a stay
    day: When | None = None  # when its people spoke there
    of_day: str = ""  # the day of that contact, as far as it has one
    past: bool = False  # 'visited Norway last week': no day that the text goes on with
    fronted: bool = False  # told before the words on that contact: 'In Oslo, she then met …', as news of it alone


_WITH = frozenset({"with", "avec"})
_LED = 4  # words from 'with' to whom it leads to: 'with his Polish counterpart, Minister B'


def _of_several(mention: Mention) -> bool:
    """'the foreign ministers of Norway and Poland', 'the G7 leaders': officials of several states or of a body."""
    several = len(set(mention.states)) > 1 or bool(mention.states and not is_state(mention.states[0]))
    return mention.kind == "group" and mention.collective == "human" and several


@dataclass
class Memory:
    """What is kept in mind from sentence to sentence of one text."""

    table: PersonTable
    home: str | None
    contacts: list[ContactDraft] = field(default_factory=list)
    several: bool = False  # the text tells of a series of talks, one with each
    sequel: tuple[ContactDraft, bool] | None = None  # several contacts told of at once, and whether of credentials
    envoys_listed: bool = False  # the sentence being read says who the envoys told of are: 'These are A and B'
    sequel_listed: bool = False  # those several are named one a line
    issuer: str | None = None  # the state whose house wrote the text, when that is known
    home_takes_part: bool = True  # whether a contact with one party named is the home state's; no agency's own state is
    dateline: Place | None = None  # the town the text is dated from: where 'here' is
    scenes: list[Scene] = field(default_factory=list)
    backdrops: list[ContactDraft] = field(default_factory=list)  # visits that only frame what the text tells
    leading: list[int] = field(default_factory=list)  # the first sentences of the body that have a verb
    current: ContactDraft | None = None
    awaiting: list[ContactDraft] = field(default_factory=list)  # talks with several states whose officials come later
    unnamed_talks: ContactDraft | None = None  # talks told of without a word on whose they were
    earlier: ContactDraft | None = None  # the contact told of before the sentence being read
    roster: ContactDraft | None = None  # the contact whose list of those present is being read
    roster_role: str = "attendee"
    acting: Mention | None = None  # the first person named in the sentence being read
    subject: list[str] = field(default_factory=list)  # the latest subject's person ids
    delegates: list[Mention] = field(default_factory=list)  # who leads the delegation told of last
    delegation_acted: int = -9  # the sentence in which that delegation did something
    plural: list[str] = field(default_factory=list)  # the latest plural subject's
    recent: list[str] = field(default_factory=list)  # singular persons, latest last
    newcomers: dict[str, Mention] = field(default_factory=dict)  # named in this line, and not told of lately
    line_names: list[Mention] = field(
        default_factory=list
    )  # the people named in the line whose contacts are being read
    named: dict[str, int] = field(default_factory=dict)  # how often the text names each state
    pairs: list[list[str]] = field(default_factory=list)
    unnamed: list[str] | None = None  # the sides of whoever acted last, when the text names an office only
    unnamed_in: ContactDraft | None = None  # the contact he is told in, whose other side is his
    unnamed_gender: str = ""
    agenda: dict[int, DateMention | None] = field(
        default_factory=dict
    )  # the sentences of a programme, each with its day
    issuing: str | None = None  # the state whose house says 'we' and 'the Ministry' in the text, as far as that is told
    opened: int = -9  # the sentence that began with that house, or with another
    opened_as: str = ""  # the pronoun that stands for it, if its article tells: "elle" for "la CEDEAO"
    exchange: list[str] = field(default_factory=list)  # who spoke last to whom, of two sides
    exchanged: int = 0  # in which sentence
    spoke: tuple[str, int, int] = ("", -9, 0)  # the one who spoke last, in which sentence, and where it ends
    he_or_she: dict[bool, tuple[str, int]] = field(
        default_factory=dict
    )  # whom 'he' (True), 'she' meant last, and where
    authors: list[str] = field(default_factory=list)  # the sides of a joint text, whose 'we' they are
    gathering: list[str] = field(default_factory=list)  # the sides of the officials that this line tells of as a group
    gathered: list[str] = field(default_factory=list)  # and of those that a line before it did
    both: list[str] = field(default_factory=list)  # the sides that spoke together last
    band: tuple[list[str], int] = ([], -9)  # the side of people without names who spoke last, and in which sentence
    house: tuple[list[str], int] = ([], -9)  # the side that spoke last as a house or state, and in which sentence
    department: tuple[list[str], int] = ([], -99)  # whose ministry or statement was told of last, and in which sentence
    resolving: tuple[list[str], str, list[str]] | None = None  # who speaks in a list of resolutions: 'The Council,'
    writer: list[str] = field(default_factory=list)  # who says 'I' in the line being read
    quoted: bool = False  # the line being read stands in someone's quoted words
    there: bool = False  # the text tells what was said or done at a session
    entered: int = 0  # how often a contact was entered or added to
    anchor: Anchor | None = None  # the day the text speaks from
    lead_place: Place | None = None  # where they tell of a reception
    lead_when: When | None = None  # the day its first sentences give

    def last_told_together(self) -> list[str]:
        """The sides that spoke together last, or were told of as a group, or whose text it is."""
        return self.both or self.gathered or self.authors

    def parties_told(self) -> list[str]:
        """The sides that met last, else those that the text told of together."""
        return sorted(self.current.parties) if self.current is not None else self.last_told_together()

    def last_day(self) -> When | None:
        """The day the text told of last: of the latest contact that has one, else of its first sentences."""
        for contact in reversed(self.contacts[-MEMORY:]):
            if contact.when is not None and contact.when.edtf is not None and len(contact.when.edtf) >= DAY_LENGTH:
                return contact.when
        return self.lead_when

    def settle_sides(self, left: list[str], right: list[str]) -> None:
        """Two ends of one contact are two sides: the home state for the left one left open, the
        other state opposite.
        """
        self._of_one_side(left, right)
        if self.home is None:
            return
        open_left = [p for p in self._entries(left) if p.state is None]
        open_right = [p for p in self._entries(right) if p.state is None]
        right_sides = {p.state for p in self._entries(right) if p.state}
        left_sides = {p.state for p in self._entries(left) if p.state}
        if open_left and self.home not in right_sides:
            alone = bool(right) or len(open_left) == 1  # of 'A and B met' either may be the house's
            for entry in open_left:
                if may_be_home(entry, self.table, self.home) or (alone and not entry.offices):
                    entry.state, entry.state_reason = self.home, "the house's own"
            left_sides.add(self.home)
        for entry in open_right:
            if any(m.witness for m in entry.mentions) and may_be_home(entry, self.table, self.home):
                entry.state, entry.state_reason = self.home, "present at the house's own talks"
                continue
            if entry.rank in MINISTERS and right_sides and not any(is_state(s) for s in right_sides):
                if may_be_home(entry, self.table, self.home):
                    entry.state, entry.state_reason = self.home, "the house's own"  # met by his minister too
                continue  # a minister is no organisation's
            if self.home not in left_sides and may_be_home(entry, self.table, self.home):
                entry.state, entry.state_reason = self.home, "the house's own"
            elif self.home in left_sides and len(right_sides) > 1:
                entry.state = self._named_before(entry, right) if entry.offices else None
                entry.state_reason = "named behind one of that side"
            elif self.home in left_sides and len(right_sides) <= 1:
                found = next(iter(right_sides), None) or other_side(self.named, self.pairs, self.home, left_sides)
                if not right_sides and self._receives_own(entry, left, found):
                    entry.state, entry.state_reason = self.home, "the house's own"
                    continue
                if found is None and not right_sides and self._of_this_land(entry):
                    entry.state, entry.state_reason = self.home, "the house's own"
                elif holder_of(self.table, entry.rank, found) not in (None, entry):
                    if may_be_home(entry, self.table, self.home):
                        entry.state, entry.state_reason = self.home, "the house's own"
                elif found not in (None, *entry.away) and entry.offices and entry.rank != "io_head":
                    entry.state, entry.state_reason = found, "opposite side"
        for entry in open_left:
            if entry.rank in _LEADERS and self.home in right_sides and may_be_home(entry, self.table, self.home):
                entry.state, entry.state_reason = self.home, "the house's own"  # the Crown Prince receives his minister
            if entry.state is None and self.home in right_sides:
                found = other_side(self.named, self.pairs, self.home, right_sides)
                free = found not in (None, *entry.away) and holder_of(self.table, entry.rank, found) in (None, entry)
                if free and entry.offices and entry.rank != "io_head":
                    entry.state, entry.state_reason = found, "opposite side"
        if self.issuer is None:  # nobody's own text: who met only those of the house is none of them
            for met, those in ((open_left, right_sides), (open_right, left_sides)):
                for entry in met if those == {self.home} else []:
                    entry.opposed = entry.state is None

    def _receives_own(self, entry: PersonEntry, left: list[str], opposite: str | None) -> bool:
        """'The Amir received the Speaker, X', where the text tells of men of several other states, each with his
        state, or of one whose state is not the `opposite` one that X would be of."""
        assert self.home is not None
        hosts = [p.rank for p in self._entries(left) if p.state == self.home]
        others = {p.state for p in self.table.persons[:MEMORY] if p.state_reason in _TOLD and p.state != self.home}
        return (
            any(rank in _LEADERS for rank in hosts)
            and (len(others) > 1 or (bool(others) and opposite not in others))
            and (entry.rank in _UNDER_LEADERS or any(_OF_THE_LAND.search(o.title.lower()) for o in entry.offices))
            and may_be_home(entry, self.table, self.home)
        )

    def _of_this_land(self, entry: PersonEntry) -> bool:
        """'President X of Norway met the Chief of the General Staff, Y', where the text names no other state."""
        alone = self.home is not None and {self.home}.issuperset(self.named)
        office = entry.rank in _AT_HOME or any(_OF_THE_LAND.search(o.title.lower()) for o in entry.offices)
        return alone and office and may_be_home(entry, self.table, str(self.home))

    def _of_one_side(self, left: list[str], right: list[str]) -> None:
        """'Minister A of Norway and Ambassador B met Minister C of Poland': B is of A's side, if his office is free."""
        sides = {p.state for p in self._entries(left) if p.state}
        if len(sides) != 1 or len(left) < 2 or not {p.state for p in self._entries(right) if p.state} - sides:
            return
        side = next(iter(sides))
        for entry in self._entries(left):
            if may_be_home(entry, self.table, side):
                entry.state, entry.state_reason = side, "beside one of that side"

    def _named_before(self, entry: PersonEntry, people: list[str]) -> str | None:
        """'met Minister A of Poland; B, Deputy Minister of the Interior; and C of Chad': B is of
        the side named before him.
        """
        before = [p for p in self._entries(people[: people.index(entry.id)]) if p.state not in (None, self.home)]
        return before[-1].state if before else None

    def settle_rest(self) -> None:
        """Officials who took part in nothing and are named without a state are the house's own, if
        their office is free, else of the one other state that is left.
        """
        for entry in self.table.persons if self.home is not None else []:
            assert self.home is not None
            if not entry.opposed and may_be_home(entry, self.table, self.home):
                entry.state, entry.state_reason = self.home, "the house's own"
            elif entry.state is None and any(never_of(o.title, self.home) for o in entry.offices):
                entry.state = other_side(self.named, self.pairs, self.home, {self.home})
                entry.state_reason = "opposite side"
        settle_remaining(self.table, self.home, self.named, self.contacts)

    def talkers(self) -> list[str]:
        """Who takes part in the contact told of; one that is only recalled does not take its place."""
        told = self.current
        if told is None:
            return []
        day = _day(told)
        for contact in reversed(self.contacts[-MEMORY:]):
            later = day is not None and (_day(contact) or "") > day  # 'launched by X and Y, who met in June'
            if (
                contact is not told
                and contact.status != "back_reference"
                and contact.principals()
                and (told.status == "back_reference" or later)
            ):
                return contact.principals()
        alone = told.principals()
        return self._both_told(alone, told) if len(alone) < 2 and told.parties else alone

    def _both_told(self, alone: list[str], told: ContactDraft) -> list[str]:
        """'This first meeting with President X': the two of a contact of these sides whose ends have both been told."""
        for contact in reversed(self.contacts[-MEMORY:]):
            both = contact.principals()
            like = contact.status == told.status and told.parties <= contact.parties
            if like and len(both) == 2 and set(alone) <= set(both):
                return both
        return alone

    def heard(self, persons: list[str]) -> None:
        """Note persons as just mentioned."""
        for person in persons:
            if person in self.recent:
                self.recent.remove(person)
            self.recent.append(person)
        del self.recent[:-MEMORY]

    def note_named(self, mentions: list[Mention]) -> None:
        """Note the people whom a line names, and where those stand in it who were not told of lately."""
        people = [m for m in mentions if m.kind == "person"]
        self.newcomers = {p: m for m in people for p in m.persons if p not in self.recent}
        self.heard([p for m in people for p in m.persons])
        self.gathered = self.gathering or self.gathered
        self.gathering = next((sorted(set(m.states)) for m in mentions if _of_several(m)), [])

    def _named_behind(self, person: str, mention: Mention) -> bool:
        """'The two sides praised the efforts of the envoy, X': named only behind a group, and none of it."""
        named = self.newcomers.get(person)
        return named is not None and named.sentence is mention.sentence and named.first > mention.first

    def just_met(self, mention: Mention, of_two: bool) -> list[str]:
        """'During the talks with Minister B, the two ministers …': B, and the one told of before."""
        if mention.states or mention.collective != "human" or not of_two:
            return []
        before = [m for m in self.line_names if m.sentence is mention.sentence and m.last < mention.first]
        if len(before) != 1 or len(before[0].persons) != 1 or self.current is None:
            return []
        (met,), named = before[0].persons, before[0]
        if _WITH.isdisjoint(mention.sentence.words[max(0, named.first - _LED) : named.last]):
            return []
        told = (c.principals() for c in reversed(self.contacts[-MEMORY:]) if met in c.roles)
        pair = next((people for people in told if len(people) == 2), [])
        side = self.side_of(met)
        facing = [p for p in self.current.roles if (self.side_of(p) not in (None, side) if side else p in self.subject)]
        facing = facing if len(facing) == 1 else [p for p in facing if p in self.subject]
        return pair or ([*facing, met] if len(facing) == 1 else [])

    def note_unnamed(self, mention: Mention, draft: ContactDraft) -> None:
        """'The Minister received Ambassador X. He …': who acted, told of by office alone."""
        self.unnamed, self.unnamed_in, self.unnamed_gender = mention.states[:1], draft, mention.gender[:1]

    def meant_unnamed(self, mention: Mention) -> bool:
        """Whether a pronoun means the one told of by office alone, in a sentence before."""
        if self.unnamed is None or mention.plural or self.unnamed_gender not in ("", mention.gender[:1]):
            return False
        return self.unnamed_in is None or self.unnamed_in.sentence < mention.sentence.number

    def unless_later(self, draft: ContactDraft, scene: Scene | None) -> Scene | None:
        """'Monday: talks with A. Wednesday: visit to Poland': no later item tells where an earlier one is."""
        return None if draft.sentence in self.agenda and scene and scene.sentence > draft.sentence else scene

    def of_house(self, mentions: list[Mention]) -> list[str]:
        """'The Minister informed the Cabinet', in what his own government puts out: its state, of an office of which
        the text tells no other."""
        asked = {o.rank for m in mentions if m.kind == "alias" and not m.states for o in m.offices}
        return [self.issuing] if self.issuing is not None and not asked.isdisjoint(_OF_HOUSE) else []

    def of_unnamed(self) -> list[str]:
        """The side of the one told of by office alone: the words', or the one of the contact of which nobody is
        named."""
        told = self.unnamed_in or self.current
        if self.unnamed or told is None:
            return self.unnamed or []
        rest = told.parties - {side for side, _ in told.roles.values()}
        return sorted(rest) if len(rest) == 1 and told.roles else []

    def note_subject(self, persons: list[str]) -> None:
        """Note the persons of the latest subject."""
        if not persons:
            return
        self.subject = persons
        self.unnamed, self.unnamed_in, self.unnamed_gender = None, None, ""
        if len(persons) > 1:
            self.plural = persons
            self.exchange = self.exchange if set(self.exchange) == set(persons) else []
        self.heard(persons)

    def _entries(self, ids: list[str]) -> list[PersonEntry]:
        return [self.table.by_id(p) for p in ids]

    def known(self) -> list[PersonEntry]:
        """Who may be meant by an office alone: those named lately and those of the contact told of,
        in order of naming.
        """
        ids = dict.fromkeys([*self.recent, *(self.current.roles if self.current is not None else ())])
        return sorted(self._entries(list(ids)), key=lambda p: int(p.id[1:]))

    def note_exchange(self, speaker: str, heard: str, sentence: int) -> None:
        """Note that one spoke to another: of several talks told of, the one of these two is told of now."""
        if self.side_of(speaker) == self.side_of(heard) and self.side_of(speaker) is not None:
            return
        self.exchange, self.exchanged = [speaker, heard], sentence
        told = self.current
        if told is None or (speaker in told.roles and heard in told.roles):
            return
        for contact in reversed(self.contacts[-MEMORY:]):
            if contact.status == told.status and {speaker, heard} <= set(contact.principals()):
                self.current = contact
                return

    def side_of(self, person: str) -> str | None:
        """The state or organisation a person acts for."""
        return self.table.by_id(person).state

    def level(self, draft: ContactDraft) -> str | None:
        """The rank of the lower of the two principals (the highest of each side)."""
        best: dict[str, str] = {}
        alone: dict[str, str] = {}  # of those whose side is not known
        sides = {p: side or self.side_of(p) for p, (side, _) in draft.roles.items()}
        leading = {sides[p] for p, (_, role) in draft.roles.items() if role not in BESIDE}
        for person, (_, role) in draft.roles.items():
            side = sides[person]
            if role in BESIDE and (side in leading or len(leading) > 1):
                continue
            rank = self.table.by_id(person).rank
            if rank == "other" and all(leads_side(o.title) for o in self.table.by_id(person).offices):
                continue
            if draft.envoys and role == "received" and rank in _NO_RANK_OF_ENVOYS and (side is None or is_state(side)):
                rank = ENVOY  # 'The second to present her credentials is the representative of Poland'
            if rank is None:
                continue
            if side is None:
                alone[person] = rank
            elif side not in best or rank_order(rank) < rank_order(best[side]):
                best[side] = rank
        for state, rank in draft.unnamed.items():
            if state in draft.parties and not any(s == state for s, _ in draft.roles.values()):
                best.setdefault(state, rank)
        if draft.kind == "internal" and len(best) == 1:
            own = [self.table.by_id(p).rank for p, (_, role) in draft.roles.items() if role not in BESIDE]
            best = {str(n): rank for n, rank in enumerate(own) if rank is not None} or best
        if len(best) < 2:
            best |= alone  # beside two sides that are known, one without a side is of either
        if not best:
            return None
        lowest = max(best.values(), key=rank_order)
        below = [rank for rank in best.values() if rank in _BELOW_MINISTERS]
        # an organisation's head or a speaker is of no place in the order, but above a deputy minister or an envoy
        return max(below, key=rank_order) if below and lowest in _BEYOND_ORDER else lowest
