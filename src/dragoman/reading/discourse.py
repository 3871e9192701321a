"""Whom a pronoun, a group or an office alone means, by what is kept in mind of the text so far."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection

from dragoman.reading.aliases import Aliases, told_as_man
from dragoman.reading.memory import BESIDE, MEMORY, MINISTERS, ContactDraft, Memory
from dragoman.reading.mention import Mention, before_in_clause, behind_quote
from dragoman.reading.oftwo import lately_together, named_together
from dragoman.reading.opposites import counterparts_state

_FIRST_PERSON = frozenset(
    {
        "we",
        "us",
        "i",
        "me",
        "you",
        "nous",
        "vous",
        "je",
        "on",
        "tu",
        "them",
        "him",
        "her",
        "lui",
        "eux",
        "it",
        "ce",
        "ceci",
        "cela",
        "this",
        "that",
        "these",
        "those",
        "one",
    }
)
WRITER = frozenset({"i", "we", "je", "j'", "j’", "moi", "moi-même", "nous"})
_SOON = 2  # sentences within which 'he' and 'she' are two people
_LASTING = 6  # sentences within which those who spoke to each other are 'the two'
_OF_TWO = ("les deux", "the two", "both", "two", "ces deux", "these two")
_COUNTING = (*_OF_TWO, "les trois", "the three", "ces ", "these ", "tous", "all ", "les parties", "the parties")
_LATTER = ("ce dernier", "cette dernière", "celui-ci", "celle-ci", "the latter")
_FORMER = "the former"
_HEADS = frozenset({"head_of_state", "monarch_or_religious"})
_GOVERNMENT = frozenset({"head_of_government", "deputy_head_of_government"})
_COUNTED = re.compile(r"^(?:(?:the|both|two|three|four|les|ces|deux|trois|quatre|nouveaux) )+")
_ENVOYS = frozenset({"ambassador", "diplomat"})
_CHIEFS = _HEADS | _GOVERNMENT | {"io_head"}
_OFFICES_OF_GROUPS = (  # how the words for several officials begin, with the ranks they hold
    (
        ("premiers ministres", "prime ministers", "chefs de gouvernement", "heads of government"),
        _GOVERNMENT | {"head_of_government"},
    ),
    (("ministres", "ministers", "foreign ministers", "chefs de la diplomatie", "chefs des diplomaties"), MINISTERS),
    (("ambassad", "diplomat", "envoy"), _ENVOYS),
    (("leaders", "dirigeants", "top leaders"), _CHIEFS),
    (("chefs d' état et de gouvernement", "heads of state and government"), _HEADS | _GOVERNMENT),
    (
        (
            "chefs d' état",
            "chefs d' etat",
            "chefs d'état",
            "chefs d'etat",
            "heads of state",
            "présidents",
            "presidents",
        ),
        _HEADS,
    ),
)
_UNCERTAIN = frozenset({None, "other", "diplomat", "ambassador"})  # ranks under which one man may be named by several
_AT_TOP = frozenset({"head_of_state", "head_of_government"})  # no counterparts of a minister
_OPPOSITE = {"receiving": "received", "received": "receiving", "visitor": "host", "host": "visitor"}
_ONE_OF_EACH = ("chefs d", "heads of", "présidents", "presidents", "leaders", "dirigeants", "parties", "sides")
_OWNED = ("his ", "her ", "ses ")
_OTHERS = ("interlocuteurs", "interlocutors", "hôtes", "hosts", "homologues", "counterparts")
_SEVERAL_PEERS = ("counterparts", "homologues")
_OF_BODIES = (
    *("member", "lawmaker", "parliamentarian", "senator", "deput", "representative", "mps"),
    *("membre", "représentant", "sénat", "parlementaire", "élu"),
)


class Discourse(Memory):
    """State of one reading pass: what is in mind, and whom words mean by it."""

    def resolve(self, mention: Mention) -> list[str]:
        """The ids of the persons a mention stands for; empty when it stands for nobody named."""
        if mention.kind == "person":
            return mention.persons
        if mention.kind == "pronoun":
            found = self._pronoun(mention)
        elif mention.kind == "group":
            found = self._group(mention)
        elif mention.kind == "counterpart":
            found = self._counterpart(mention)
        elif mention.kind == "alias":
            found = [p for p in Aliases(self).find(mention) if not mention.unnamed or self._holds(p, mention)]
        else:
            found = []
        mention.persons = found
        return found

    def _holds(self, person: str, mention: Mention) -> bool:
        return self.table.by_id(person).rank == mention.offices[0].rank

    @staticmethod
    def of_known(mention: Mention) -> bool:
        """Whether those met may be people told of: 'the two ministers', 'ses homologues', not 'hauts responsables'."""
        if mention.kind != "group" or mention.text.casefold().startswith(_COUNTING):
            return True
        said = _COUNTED.sub("", mention.role_words)
        return any(said.startswith(words) for words, _ in _OFFICES_OF_GROUPS)

    def another(self, persons: list[str], mention: Mention) -> list[str]:
        """Whom an office means that is named beside `persons`: another of those who take part."""
        pool = self.current.principals() if self.current is not None else []
        others = [e for e in self._entries(pool) if e.id not in persons]
        ranks = {o.rank for o in mention.offices}
        fits = [e.id for e in others if ranks & {o.rank for o in e.offices}] or [e.id for e in others]
        mention.persons = fits[:1]
        return mention.persons

    def other_than(self, persons: list[str], mention: Mention) -> list[str]:
        """Whom a pronoun means when it cannot mean `persons`, named last before it."""
        wanted = "male" if mention.gender.startswith("m") else "female"
        for person in [*self.subject[:1], *reversed(self.recent)]:
            if person not in persons and self.table.by_id(person).gender in ("", wanted):
                mention.persons = [person]
                return [person]
        return []

    def adopt(self, person: str, sentence: int) -> None:
        """Someone named only later may be the counterpart whom a contact left unnamed; without an office, only soon."""
        if self.current is not None and person not in self.current.roles:
            told = self.current.sentence
            # of several told of at once, the first whose counterpart is still to be named
            first = next((c for c in self.contacts[-MEMORY:] if c.awaited and c.sentence == told), self.current)
            self._expected(first, person)
            self._awaited_in(first, person, sentence)
        for draft in self.awaiting:
            if person not in draft.roles and self._awaited_in(draft, person, sentence):
                named = (m for m in reversed(self.table.by_id(person).mentions) if m.sentence.number == sentence)
                draft.spans.extend((m.start, m.end) for m in list(named)[:1])
                draft.roles[person] = (draft.roles[person][0], _OPPOSITE.get(self._first_role(draft), "principal"))
        self.awaiting = [d for d in self.awaiting if d.awaited is not None]

    @staticmethod
    def _first_role(draft: ContactDraft) -> str:
        return next(iter(draft.roles.values()))[1]

    def _awaited_in(self, draft: ContactDraft, person: str, sentence: int) -> bool:
        """Whether a person is the counterpart whom a contact waits for, who is then joined to it."""
        if draft.awaited is None or person in draft.roles:
            return False
        state, rank = draft.awaited
        entry = self.table.by_id(person)
        envoy = rank == "ambassador" and entry.state == state  # 'Her colleague from Chile, Mr X', of those accredited
        late = sentence - draft.sentence > 2 and not envoy
        if entry.rank is None and late and not any(m.surname_only for m in entry.mentions):
            return False
        if rank in _ENVOYS and entry.rank == "other" and not all(o.counterpart for o in entry.kinds):
            return False  # 'received the ambassador', and then his own press secretary is named
        if rank in _UNCERTAIN and (entry.state is None or entry.rank is None):
            if late:
                return False  # 'received the special adviser of the organisation', and soon he is named
        elif (
            entry.rank is not None
            and entry.rank != rank
            and not (entry.rank == "minister" and rank == "foreign_minister")
            and not (all(o.counterpart for o in entry.kinds) and not (_AT_TOP & {rank, entry.rank}))
        ):
            return False
        if entry.state is None or (entry.state == state and entry.state_reason != "stated"):
            entry.state, entry.state_reason = state, "the awaited counterpart"
        if entry.state != state:
            return False
        if entry.rank is None:
            entry.borrowed_rank = rank
        draft.roles[person] = (state, "principal")
        draft.awaited = None
        return True

    def _expected(self, draft: ContactDraft, person: str) -> None:
        """'The foreign ministers of A, B and C met', and further on one of them is named: he took part."""
        if len(draft.unnamed) < 2:
            return  # one official by office alone may be anybody's predecessor; two or more are a list of those present
        entry = self.table.by_id(person)
        rank = draft.unnamed.get(entry.state or "")
        peer = bool(entry.offices) and all(o.counterpart for o in entry.offices) and entry.rank is None
        peer = peer and draft.kind != "reception"
        like = entry.rank == rank or (entry.rank == "minister" and rank == "foreign_minister") or peer
        if rank is not None and like and all(side != entry.state for side, _ in draft.roles.values()):
            draft.roles[person] = (entry.state, "principal")
            entry.borrowed_rank = rank if peer else entry.borrowed_rank

    def _pronoun(self, mention: Mention) -> list[str]:
        word = mention.role_words or mention.text.casefold()
        if word in WRITER and self.current is not None and self.current.kind == "message" and not self.quoted:
            return [p for p, (_, role) in self.current.roles.items() if role == "sender"]
        if word in WRITER and self.writer:
            return self.writer
        if word in _FIRST_PERSON:
            return []
        if word.startswith(_LATTER):
            return self._latter(mention)
        if word == _FORMER:
            pair = self.talkers()
            return pair[:1] if len(pair) == 2 else []  # of more, the text alone can tell
        if mention.plural:
            told = self.talkers()
            pool = told if len(told) > 1 else self.plural
            if len(self.subject) > 1:
                pool = self.subject  # 'The two ministers …. They …' are the two, though a third received them
            women = [e.id for e in self._entries(pool) if e.gender == "female"] if word == "elles" else []
            return women if len(women) > 1 else pool
        if not mention.gender.startswith(("m", "f")):
            return []
        wanted = "male" if mention.gender.startswith("m") else "female"
        acting = self.acting
        if acting is not None and before_in_clause(acting, mention):
            named = (acting.persons or self.resolve(acting))[
                :1
            ]  # 'Prime Minister X will travel to A, where he will meet Y'
            if named and self.table.by_id(named[0]).gender in ("", wanted):
                return named
        if self.meant_unnamed(mention):
            return []
        fits = []
        theirs = counterparts_state(mention.sentence, mention.last + 1)
        for person in [*self._foremost(), *reversed(self.recent)]:
            entry = self.table.by_id(person)
            if theirs and entry.state == theirs:
                continue  # 'He met his Norwegian counterpart': he is none of Norway's
            if self._named_behind(person, mention) or (person in self.writer and not behind_quote(mention)):
                continue  # 'He conveyed the greetings of President X': of another
            if entry.gender in ("", wanted):
                fits.append(person)
        if not fits:
            return self._of_guessed_gender()
        if wanted == "female" and any(e.gender for e in self._entries(fits)):
            fits = [e.id for e in self._entries(fits) if e.gender or not told_as_man(e)]
            fits = self._women_first(fits)
        # 'He conveyed greetings. She …': of two of whom neither name tells, the other one
        opposite, then = self.he_or_she.get(wanted != "male", ("", -9))
        apart = [p for p in fits if p != opposite or mention.sentence.number - then > _SOON]
        found = (apart or fits)[:1]
        self.he_or_she[wanted == "male"] = (found[0], mention.sentence.number)
        return found

    def _women_first(self, fits: list[str]) -> list[str]:
        """'Minister Wang met Minister Anna Berg. She …': the woman of the two, unless the other one has been 'she'."""
        if self.table.by_id(fits[0]).gender or self.he_or_she.get(False, ("", 0))[0] == fits[0]:
            return fits
        told = {*self.talkers(), *self.exchange}
        women = [e.id for e in self._entries(fits) if e.gender and e.id in told] if fits[0] in told else []
        return [*women[:1], *(p for p in fits if p not in women[:1])]

    def _of_guessed_gender(self) -> list[str]:
        """'Minister Camille Berg spoke. He added …': the only one the text goes on with, whom nothing but a first name
        makes a man or a woman."""
        if len(self.subject) != 1:
            return []
        entry = self.table.by_id(self.subject[0])
        told = told_as_man(entry) or any(m.gender and not m.guessed for m in entry.mentions)
        return [] if told else self.subject

    def _latter(self, mention: Mention) -> list[str]:
        """'ce dernier', 'the latter': who was named last before it, if another than the one told of."""
        barred = {"m": "female", "f": "male"}.get(mention.gender[:1], "")
        named: list[tuple[int, str]] = []
        for entry in self._entries(self.recent[-MEMORY:]):
            k = bisect_left(entry.mentions, mention.start, key=lambda m: m.start)
            if k and not (barred and entry.gender == barred):
                named.append((entry.mentions[k - 1].start, entry.id))
        last = [p for _, p in sorted(named, reverse=True)]
        if barred == "male":
            last = [p for p in last if self.table.by_id(p).gender] or last  # 'celle-ci': who is known for a woman
        return ([p for p in last if p not in self.subject] or last)[:1]

    def guessed(self, persons: list[str]) -> bool:
        """Whether a pronoun can mean `persons` only as nothing tells that they are no man or no woman."""
        known = [p for p in self._entries(persons) if p.gender or p.id in self.subject]
        return bool(persons) and bool(self.subject) and not known

    def _foremost(self) -> list[str]:
        """Whom a sentence goes on with: its subject; of two who did something together, the one who met the other."""
        if len(self.subject) == 1:
            return self.subject[:1]
        if self.exchange and set(self.exchange) == set(self.subject):
            return self.exchange[:1]
        told = list(self.current.roles) if self.current is not None else []
        return told[:1] if len(self.subject) > 1 and set(told[:2]) >= set(self.subject) else []

    def _met_by(self, mention: Mention) -> list[str]:
        """'Ses interlocuteurs', 'her hosts': all of another side whom the one who spoke last met, as told lately."""
        if mention.states or not mention.text.casefold().startswith(_OWNED):
            return []
        if not mention.role_words.endswith(_OTHERS):
            return []
        lead = self._foremost() or self.subject[:1]
        told = [c for c in self.contacts[-MEMORY:] if self.current is not None and c.sentence == self.current.sentence]
        side = self.side_of(lead[0]) if lead else None
        met = [p for c in told for p in c.principals() if lead and lead[0] in c.roles and self.side_of(p) != side]
        return list(dict.fromkeys(met))

    def _group(self, mention: Mention) -> list[str]:
        members = [p for m in mention.members for p in m.persons]
        if members:
            return members
        met = self._met_by(mention)
        if met:
            return met
        away = self._guests(mention) or self.just_met(mention, mention.text.casefold().startswith(_OF_TWO))
        away = away or named_together(mention, self)
        if away:
            return away
        pool = self.talkers()
        if len(pool) < 2:
            pool = self.plural or pool
        if len(pool) > 2:
            pool = self._of_rank(pool, mention)
        of_two = mention.text.casefold().startswith(_OF_TWO) and mention.collective == "human" and not mention.states
        if len(pool) > 2:
            pool = self._pair(pool, mention) if of_two else lately_together(pool, mention, self)
        if len(pool) < 2 and self.exchange:
            pool = self.exchange if mention.sentence.number - self.exchanged <= _LASTING else pool
        if len(pool) < 2:
            officials = [p for p in self.recent if self.table.by_id(p).offices and not self._named_behind(p, mention)]
            pool = officials if 2 <= len(officials) <= 8 and self._may_be_both(officials) else pool
        pool = self._of_rank(pool, mention)
        counted = mention.text.casefold().startswith(_COUNTING)
        bodies = not counted and not mention.states and mention.role_words.startswith(_OF_BODIES)
        if len(pool) == 1 and bodies and self._came(pool[0]):
            mention.states = self._hosts_of(pool[0])  # 'The members of the committee', who received him
            return []
        if mention.states:
            named = [p.id for p in self._entries(pool) if p.state in mention.states]
            if named and self._for_all(named, pool, mention.states):
                one_side = len(named) == 1 == len(set(mention.states))
                return (self._all_met(mention.states) if one_side else []) or named
            wide = [p.id for p in self.known() if p.state in mention.states and p.offices]
            if len(wide) >= 2:
                return wide
            if pool and all(p.state is not None for p in self._entries(pool)):
                return []  # 'the ministers of Chile and Peru', and those told of act for others
        return pool

    def _may_be_both(self, officials: list[str]) -> bool:
        """Whether those named lately may be the two sides of the talks told of: not all of one state, where two met."""
        sides = {e.state for e in self._entries(officials)}
        return self.current is None or len(self.current.parties) < 2 or len(sides) > 1 or sides == {None}

    def _met_before(self, fits: list[str], ranks: frozenset[str]) -> list[str]:
        """'She met the Polish minister. She also received an ambassador. The two ministers …': the two of a contact
        told of before the latest, one of whom is of `fits`."""
        for contact in reversed(self.contacts[-MEMORY:]):
            people = contact.principals()
            alike = len(people) == 2 and all(self.table.by_id(p).rank in ranks for p in people)
            if alike and contact.status != "back_reference" and not set(fits).isdisjoint(people):
                return people
        return []

    def _came(self, person: str) -> bool:
        """Whether someone was received in the contact told of."""
        roles = self.current.roles if self.current is not None else {}
        return person in roles and roles[person][1] in ("received", "visitor")

    def _hosts_of(self, guest: str) -> list[str]:
        """The one other side of the contact told of, or nothing."""
        others = self.current.parties - {self.side_of(guest)} if self.current is not None else set()
        return list(others) if len(others) == 1 else []

    def _all_met(self, states: list[str]) -> list[str]:
        """'the Polish leaders': all of one side whom the contacts told of last are with."""
        last = self.contacts[-1].sentence if self.contacts else 0
        lately = [c for c in self.contacts[-MEMORY:] if last - c.sentence <= _LASTING and c.status != "back_reference"]
        met = dict.fromkeys(p for c in lately for p in c.principals() if self.side_of(p) in states)
        return list(met)

    def _for_all(self, named: list[str], pool: list[str], states: list[str]) -> bool:
        """Whether `named` of `pool` can be all who act for `states`: 'leaders from A, B and C' are no one man."""
        missing = set(states) - {p.state for p in self._entries(named)}
        open_still = [p for p in self._entries(pool) if p.state is None]
        return len(missing) <= len(open_still) or len(set(states)) < 2

    def _guests(self, mention: Mention) -> list[str]:
        """'The guests', 'les visiteurs', 'members of the delegation': those of the contact told of who came or were
        received, or whose delegation the text tells of."""
        if self.current is None or not mention.of_one_side:
            return []
        roles = self.current.roles
        if mention.of_delegation:
            led = [p for m in self.delegates for p in m.persons if p in roles]
            if led:
                return led
        hosts = {side for side, role in roles.values() if role in ("receiving", "host")}
        if not hosts:
            return Aliases(self).of_land(False) or []
        return [p for p, (side, role) in roles.items() if role not in BESIDE and hosts and side not in hosts]

    def _of_rank(self, pool: list[str], mention: Mention) -> list[str]:
        """Of those told of, the ones whom 'the ministers' or 'les diplomates' can mean; when they are others, whom the
        text names with that office, one of each side."""
        said = _COUNTED.sub("", mention.role_words)
        ranks = next((ranks for words, ranks in _OFFICES_OF_GROUPS if said.startswith(words)), None)
        if ranks is None:
            return pool
        entries = self._entries(pool)
        fits = [p.id for p in entries if p.rank in ranks]
        if not fits and len(entries) == 1 and ranks is _ENVOYS and entries[0].rank is not None:
            return []  # 'les diplomates' are not the president who received them
        theirs = {p.state for p in entries if p.rank in ranks}
        # 'the ministers' who met a Secretary-General are the two ministers
        told = theirs == {p.state for p in entries} or (len(theirs) > 1 and ranks is MINISTERS)
        if len(fits) >= 2 and (told or ranks is _ENVOYS):
            return fits
        if ranks is _CHIEFS:
            return pool  # ministers are called leaders too
        before = self._met_before(fits, ranks) if len(pool) == 2 and len(fits) == 1 else []
        if before:
            return before
        parties = self.current.parties if self.current is not None and ranks is not _ENVOYS else set()
        others = [
            p
            for p in self.table.persons[:MEMORY]
            if p.rank in ranks and p.state is not None and (p.state in parties or len(parties) < 2)
        ]
        sides = {p.state for p in others}
        wanted = (
            len(sides)
            if ranks is _ENVOYS and len(sides) > 1 and not mention.text.casefold().startswith(_OF_TWO)
            else 2
            if mention.text.casefold().startswith(_OF_TWO)
            else max(2, len(parties))
        )
        if len(others) == len(sides) == wanted and (len(fits) == 0 or fits[0] in {p.id for p in others}):
            return [p.id for p in others]
        return pool

    def _pair(self, pool: list[str], mention: Mention) -> list[str]:
        """The two of several principals whom 'the two' can mean: the last two told of together,
        else one of each side.
        """
        if self.exchange and set(self.exchange) <= set(pool):
            return self.exchange  # 'She thanked Minister X. The two ministers …', of three who met
        sides = {p.state for p in self._entries(self.plural)}
        apart = len(sides) > 1 or not _COUNTED.sub("", mention.role_words).startswith(_ONE_OF_EACH)
        if len(self.plural) == 2 and set(self.plural) <= set(pool) and apart:
            return self.plural  # but 'les deux chefs d'État' are no king and his queen
        first: dict[str | None, str] = {}
        for entry in self._entries(pool):
            first.setdefault(entry.state, entry.id)
        return list(first.values()) if len(first) == 2 and None not in first else pool

    def principal_of(self, states: list[str]) -> list[str]:
        """Who speaks for one of `states` in the contact told of, else who was named last of those that act for it."""
        pool = self.current.principals() if self.current is not None else []
        for entry in self._entries(pool):
            if entry.state in states:
                return [entry.id]
        named = [p for p in self._entries(self.recent) if p.state in states]
        if named:
            return [max(named, key=lambda p: self.recent.index(p.id)).id]
        return []

    def _counterpart(self, mention: Mention) -> list[str]:
        owner = Aliases(self).owner(mention) or self.subject
        if mention.states:
            return self._of_his_rank(self.principal_of(mention.states), owner, mention.states)
        pool = self.current.principals() if self.current is not None else []
        others = [p for p in pool if p not in owner]
        if mention.text.casefold().endswith(_SEVERAL_PEERS) and self.current is not None:
            sides = {self.side_of(o) for o in owner}
            return [p for p in self.current.roles if self.side_of(p) not in sides]
        return Aliases(self).newcomers_peer(mention) or others[:1] or self._peer_named()

    def _of_his_rank(self, found: list[str], owner: Collection[str], states: list[str]) -> list[str]:
        """'called on President X of Norway. Later he met his Norwegian counterpart': X is none of a minister's, so the
        one holder of his own rank is meant."""
        own = next((e.rank for e in self._entries(sorted(owner)[:1])), None)
        ranks = {e.rank for e in self._entries(found)}
        if own is None or not ranks & _AT_TOP or own in _AT_TOP | {"other", "io_head"}:
            return found
        peers = [e.id for e in self.table.persons if e.state in states and e.rank == own and e.id not in owner]
        return peers if len(peers) == 1 else []

    def _peer_named(self) -> list[str]:
        """Of no contact told of: the one named last who has the rank of the subject, in another state."""
        own = next(iter(self._entries(self.subject[:1])), None)
        if own is None or own.rank in (None, "other"):
            return []
        peers = [e.id for e in self._entries(self.recent) if e.rank == own.rank and e.state not in (None, own.state)]
        return peers[-1:]
