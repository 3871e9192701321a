"""A predicate's subject to those who speak: the people, with one voice or several, and their sides."""

from __future__ import annotations

import re

from msgspec import Struct

from dragoman.reading.bands import whose_we
from dragoman.reading.clauses import ClauseReader
from dragoman.reading.discourse import Discourse
from dragoman.reading.forms import TELLING_IN
from dragoman.reading.inorder import told_before
from dragoman.reading.institutions import LATEST, SOON, sides_of
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.namedafter import states_before
from dragoman.reading.owners import is_state
from dragoman.reading.pack import Pack
from dragoman.reading.partners import PartnerReader, fronted_with
from dragoman.reading.takenup import AS_FOR, TakenUpReader
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import Predicate, Subject

_WITH = frozenset({"with", "avec"})
_ABOUT = (
    "on",
    "cover",
    "couvrir",
    "porter sur",
    "porter",
    "sur",
    "centrer",
    "axer",
    "concerner",
)  # how verbs of talks end
_TURNS = frozenset(
    {
        "for his part", "for her part", "on his part", "on her part", "in turn", "in response", "in reply", "in return",
        "de son côté", "à son tour", "pour sa part", "quant à lui", "quant à elle", "en retour",
    }
)  # fmt: skip
_NOW = frozenset({"is", "are", "will", "remains", "stands", "est", "reste", "demeure"})
_PERFECT = frozenset({"has", "had", "was"})
_PAST = ("ait", "aient", "a", "ut", "rent")  # how verbs end that tell of the past: 'saluait', 'souligna'
_MUTUAL = frozenset({"discuss", "agree"})  # what one cannot do alone
_HEAD = 6  # items within which the noun stands that tells of an attitude
_RULING = re.compile(r"\b(?:autorités|authorities)\b", re.IGNORECASE)
_OF_ANOTHERS = frozenset({"acknowledge", "recognise", "recognize", "note", "recall", "reconnaître", "relever"})
_OWN_ATTITUDES = frozenset({"pledge", "support", "hope", "thank", "condole", "congratulate"})
_GUESTS = frozenset({"received", "visitor", "head_of_delegation"})
_WRITER = frozenset({"i", "je", "j'"})
_US = frozenset({"we", "nous"})
_IN = frozenset({"in", "during", "at"})
_OWNER = 12  # items to the mark of the genitive in 'In Ambassador X's remarks'


class Named(Struct, frozen=True):
    """Whom a subject's mentions name, e.g. 'the Secretary and the Foreign Minister'."""

    people: list[str]
    states: list[str]
    plural: bool
    side: bool  # a state or a house is named, no person
    unnamed: bool  # someone is told of whom the text does not name


_TO_COME = frozenset({"future", "base"})


class SpeakerReader(TakenUpReader):
    """Finds who speaks, for which side."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        super().__init__(pack, clauses)
        self.partners = PartnerReader(clauses)
        self.of_talks = clauses.prep | clauses.det | clauses.adj | clauses.conj  # what stands between talks and talkers

    def _spoken(
        self, line: Line, subject: Subject, predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """The speakers; 'the ministers' are those of the contact told of before one that the sentence names later."""
        current, earlier = discourse.current, self._held_before(line, predicate, discourse) or discourse.earlier
        if earlier is not discourse.earlier:
            return self._in_contact(earlier, line, subject, predicate, discourse)
        if current is None or earlier is None or current is earlier or len(earlier.principals()) < 2:
            return self._speakers(line, subject, predicate, discourse)
        here = [start for start, _ in current.spans if start >= line.sentence.start]
        if not here or min(here) <= line.start(predicate.item):
            return self._speakers(line, subject, predicate, discourse)
        earlier = told_before(line, predicate.item, discourse) or earlier
        return self._in_contact(earlier, line, subject, predicate, discourse)

    def _in_contact(
        self, told: ContactDraft | None, line: Line, subject: Subject, predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """The speakers where `told` is the contact told of."""
        current, discourse.current = discourse.current, told
        try:
            return self._speakers(line, subject, predicate, discourse)
        finally:
            discourse.current = current

    def _held_before(self, line: Line, predicate: Predicate, discourse: Discourse) -> ContactDraft | None:
        """'He met Minister A and will be received by President B. … The talks dealt with trade': the talks held, where
        the contact told of last is still to come."""
        current = discourse.current
        if current is None or current.status != "announced" or line.sentence.number <= current.sentence:
            return None
        if self.clauses._tense(line, predicate.item) in _TO_COME:
            return None
        for told in reversed(discourse.contacts[-LATEST:]):
            if told.status == "held" and len(told.principals()) > 1 and current.roles.keys() & told.roles.keys():
                return told if current.sentence - told.sentence <= SOON else None
        return None

    def _invited(
        self, line: Line, inviting: list[str], predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """Who takes up an invitation of `inviting`: the one it names, else the other one, whatever pronoun stands
        for them.
        """
        named = [p for m in predicate.subject.mentions or [] if m.kind == "person" for p in m.persons]
        told = [
            p for k in range(predicate.subject.item) for m in line.mentions(k) if m.kind == "person" for p in m.persons
        ]
        invited = sorted(set(told) - set(inviting))
        if not named and len(invited) == 1:
            named = invited  # 'extended to President X an invitation | the President accepted'
        mention = next(iter(predicate.subject.mentions or []), None)
        pool = discourse.current.principals() if discourse.current is not None else []
        others = [p for p in pool if p not in inviting]
        if not named and mention is not None and not others:
            others = discourse.other_than(inviting, mention)
        people = named or others[:1]
        return (people, "single", sides_of(discourse, people)) if people else None

    def _speakers(
        self, line: Line, subject: Subject, predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """Speakers, voice, sides; None when nobody is there to speak."""
        if subject.kind == "who" and self._told_as_they(line, subject, predicate):
            talks = next((i for i in range(subject.item) if line.symbols[i] in self.clauses.talks), -1)
            subject = Subject("event", talks) if talks > 0 else subject
        subject = self._taken_up(line, subject, discourse)
        if subject.kind == "joint" or subject.kind == "event":
            principals = self._of_talks(line, subject.item, discourse) or discourse.talkers()
            return principals, "joint", self._sides_of_both(principals, discourse) or discourse.parties_told()
        if subject.kind == "resolving":
            return discourse.resolving
        if subject.kind == "speaker":
            return self._who_spoke(line, discourse)
        if subject.kind == "it" or (predicate.passive and subject.kind != "who" and subject.item < predicate.item):
            talkers = discourse.talkers() if predicate.act in _MUTUAL else []
            sides = sides_of(discourse, talkers)
            # 'Trade was discussed', in talks of two: by both, whom the passive does not name
            return (talkers, "joint", sides) if len(sides) > 1 else ([], "unattributed", [])
        if subject.kind == "group":
            return [], "joint", []
        if subject.kind == "state":
            if not subject.states:
                return None
            speaking = self._goes_on(line, subject, predicate, discourse, subject.states)
            if speaking:
                return speaking, "single", sorted(set(subject.states))
            return self._of_states(sorted(set(subject.states)), discourse, line.sentence.number)
        if subject.kind == "institution":
            return self._of_institution(line, subject, discourse)
        return self._of_people(line, subject, predicate, discourse)

    def _of_talks(self, line: Line, k: int, discourse: Discourse) -> list[str]:
        """'The talks between the Minister and Mr Kowal', 'Berg's meeting with the envoy': those whom the words around
        item `k` name, as far as they are of two sides."""
        clauses, symbols = self.clauses, line.symbols
        if k < 0 or symbols[k] not in clauses.talks:
            return []
        people = self.partners.fronted_by(line, k, discourse)
        if k > 1 and line.word(k - 1) in POSSESSIVE:
            people += [p for m in line.mentions(k - 2) for p in discourse.resolve(m)]
        i = k + 1
        while i < len(symbols) and (symbols[i] in self.of_talks or symbols[i] in clauses.named):
            for mention in line.mentions(i):
                if mention.kind == "group":
                    return []
                people += [p for p in discourse.resolve(mention) if p not in people]
            i += 1
        if len(people) == 1 and (line.word(k + 1) in _WITH or fronted_with(self.clauses, line, k) >= 0):
            pool = [p for p in discourse.talkers() if p not in people]
            own = [p for p in pool if discourse.side_of(p) == discourse.home] or pool
            people = [*own[:1], *people]  # 'The exchanges with Minister X': of the one whose talks are told
        return people if len({discourse.side_of(p) for p in people}) > 1 else []

    @staticmethod
    def _told_as_they(line: Line, subject: Subject, predicate: Predicate) -> bool:
        """'As for the talks with Minister X, they focused on …': the talks."""
        mentions = subject.mentions or []
        they = len(mentions) == 1 and mentions[0].kind == "pronoun" and mentions[0].plural
        return they and predicate.act == "discuss" and predicate.lemma.endswith(_ABOUT) and line.words[0] in AS_FOR

    def _of_people(
        self, line: Line, subject: Subject, predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """Those whom the subject's mentions name, those of a side, or the one told of before without a name."""
        if self._goes_on_for_house(line, subject, discourse):
            discourse.opened, discourse.opened_as = line.sentence.number, line.word(subject.item)
            return [], "side", discourse.house[0]
        if self._goes_on_for_band(line, subject, discourse):
            return [], "joint", discourse.band[0]
        named = self._named(line, subject, discourse)
        people, states = named.people, named.states
        if named.side and not people:
            sides = sorted(set(states)) or self._of_guests(discourse)
            speaking = self._goes_on(line, subject, predicate, discourse, sides)
            return (speaking, "single" if speaking else "side", sides) if sides else None
        if (
            subject.mentions
            and all(m.kind == "pronoun" and m.gender.startswith(("m", "f")) for m in subject.mentions)
            and all(map(discourse.meant_unnamed, subject.mentions))
        ):
            return [], "single", discourse.of_unnamed()  # 'the ambassador of China … He …'
        if discourse.writer and people == discourse.writer and self._of_us(subject):
            told = discourse.talkers() if predicate.act in _MUTUAL else []
            people = told if set(people) <= set(told) else people  # 'We discussed trade', after their talks
        ours = whose_we(discourse) if not people and not discourse.quoted and self._of_us(subject) else None
        if ours is not None:
            return ours
        if not people and not discourse.quoted and any(m.text.casefold() in _WRITER for m in subject.mentions or []):
            return ([], "single", [discourse.issuer]) if discourse.issuer else None  # the house's minister writes
        if not people:
            return self._of_nobody(line, subject, named, discourse)
        people = self._in_turn(line, subject, predicate, people, discourse)
        people = self._not_to_himself(line, subject, predicate, people, discourse)
        alone = (
            people == discourse.writer and named.plural and self._of_us(subject)
        )  # 'We support …', said for his house
        beside = named.unnamed and len(subject.mentions or []) > 1  # 'The King and Prime Minister X'
        voice = "joint" if len(people) > 1 or beside or (named.plural and not alone) else "single"
        if voice == "single" and "joint" in predicate.flags and discourse.current is not None and predicate.purpose:
            people = discourse.current.principals()
            voice = "joint"
        if voice == "joint" and len(people) > 1 and predicate.addressee >= 0 and predicate.act not in _MUTUAL:
            heard = [m for m in line.mentions(predicate.addressee) if m.kind in ("person", "alias")]
            hearing = {p for m in heard for p in discourse.resolve(m)}
            rest = [p for p in people if p not in hearing]
            # 'the parties invited the Secretary-General', 'After thanking the envoy, the two discussed …'
            if len(hearing) == 1 and rest and (len(rest) > 1 or predicate.item < subject.item):
                people, voice = rest, "joint" if len(rest) > 1 else "single"
        named_both = all(m.kind == "person" for m in subject.mentions or [])  # 'A and B discussed trade with C'
        if predicate.act == "discuss" and (voice == "single" or named_both):
            people = [*people, *self.partners.partners(line, subject, predicate, people, discourse)]
            voice = "joint" if len(people) > 1 else voice
        if predicate.act == "discuss" and (voice == "single" or len(sides_of(discourse, people)) == 1):
            people = [*people, *self.partners.met(line, subject, predicate, people, discourse)]
            voice = "joint" if len(people) > 1 else voice
        groups = [m for m in subject.mentions or [] if m.kind == "group"]
        of_one = any(len(set(m.states)) == 1 or m.of_one_side for m in groups)
        both = voice == "joint" and not of_one
        sides = self._sides_of_both(people, discourse) if both else sides_of(discourse, people)
        return people, voice, sorted(set(sides) | set(states))

    @staticmethod
    def _of_guests(discourse: Discourse) -> list[str]:
        """'The delegation thanked …', of no state named: of those received in the contact told of."""
        current = discourse.current
        if current is None:
            return []
        heads = [p for m in discourse.delegates for p in m.persons if p in current.roles]
        sides = sides_of(discourse, heads)
        if not sides:
            sides = sorted({side for side, role in current.roles.values() if side and role in _GUESTS})
        told = {side or discourse.side_of(p) for p, (side, _) in current.roles.items()}
        others = sorted(current.parties - {discourse.home or ""} - told)  # of whom nobody is named
        return sides if len(sides) == 1 else others if len(others) == 1 and not sides else []

    def _in_turn(
        self, line: Line, subject: Subject, predicate: Predicate, people: list[str], discourse: Discourse
    ) -> list[str]:
        """'For his part, the minister praised …', 'À son tour, il a rappelé …': not the one who spoke last, but the
        other one, if 'he' or 'the minister' can mean him."""
        speaker, number, _ = discourse.spoke
        mention = next(iter(subject.mentions or []), None)
        if people != [speaker] or mention is None or mention.kind not in ("pronoun", "alias") or mention.states:
            return people
        if not 0 < line.sentence.number - number <= SOON or _TURNS.isdisjoint(line.words[: predicate.item + 2]):
            return people
        pool = discourse.current.principals() if discourse.current is not None else []
        others = [e.id for e in map(discourse.table.by_id, pool) if e.id != speaker and self._may_be(mention, e)]
        alone = mention.kind == "pronoun" and mention.gender.startswith("f") and bool(others)
        if alone and discourse.table.by_id(speaker).gender and not discourse.table.by_id(others[0]).gender:
            return people  # 'Mme Berg a salué …. Elle a pour sa part': the only one told of as a woman
        return others if speaker in pool and len(others) == 1 else people

    def _not_to_himself(
        self, line: Line, subject: Subject, predicate: Predicate, people: list[str], discourse: Discourse
    ) -> list[str]:
        """'He wished the envoy well', 'Il a félicité l'ambassadeur': not the envoy, though told of last."""
        mention = next(iter(subject.mentions or []), None)
        if predicate.addressee <= subject.item or len(people) != 1 or mention is None or mention.kind != "pronoun":
            return people
        heard = [m for m in line.mentions(predicate.addressee) if m.kind in ("person", "alias")]
        if len(heard) != 1 or discourse.resolve(heard[0]) != people:
            return people
        pool = discourse.current.principals() if discourse.current is not None else []
        others = [e.id for e in map(discourse.table.by_id, pool) if e.id not in people and self._may_be(mention, e)]
        return others if people[0] in pool and len(others) == 1 else people

    @staticmethod
    def _sides_of_both(people: list[str], discourse: Discourse) -> list[str]:
        """The sides of those who speak together; of a contact whose other end the text does not name, its parties."""
        told = discourse.current
        if len(people) == 1 and told is not None and people[0] in told.roles:
            return sorted(told.parties | set(sides_of(discourse, people)))
        return sides_of(discourse, people)

    @staticmethod
    def _of_us(subject: Subject) -> bool:
        """Whether 'we' is the subject."""
        return all(m.text.casefold() in _US for m in subject.mentions or []) and bool(subject.mentions)

    def _of_nobody(
        self, line: Line, subject: Subject, named: Named, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """The voice and the sides of a subject whose people the text does not name."""
        if named.plural or (named.unnamed and named.states):
            sides = sorted(set(named.states)) or sorted(
                discourse.current.parties
                if discourse.current
                else sides_of(discourse, discourse.plural) or discourse.last_told_together()
            )
            several = named.plural and len(sides) > 1
            return (
                self._of_states(sides, discourse, line.sentence.number)
                if several
                else ([], _voice_of_group(subject, sides) if named.plural else "single", sides)
            )
        if named.unnamed and any(m.kind in ("alias", "counterpart") for m in subject.mentions or []):
            if self.clauses.passes_on(subject):
                return [], "single", self._of_department(line, discourse)  # 'a spokesperson for the ministry'
            return [], "single", discourse.of_unnamed() or discourse.of_house(subject.mentions or [])
        return None

    def _named(self, line: Line, subject: Subject, discourse: Discourse) -> Named:
        """The people and states of the subject's mentions, in order."""
        people: list[str] = []
        states = list(subject.states or [])
        plural = side = unnamed = False
        sender = self._sender(line, subject, discourse)
        antecedent = [] if sender else self._antecedent(line, subject)
        for mention in subject.mentions or []:
            lone = mention.kind == "pronoun" and not mention.plural
            own = (sender or self._whose_words(line, mention, discourse)) if lone else []
            found = self._topical(line, subject, mention, discourse) or own or discourse.resolve(mention)
            if mention.kind == "alias" and people and set(found) <= set(people):
                found = discourse.another(people, mention)  # 'the Secretary and the Foreign Minister'
            if people and mention.kind == "pronoun" and " " in mention.text and set(found) <= set(people):
                found = discourse.other_than(people, mention)  # 'the Minister and His Excellency'
            if antecedent and mention.kind == "pronoun" and not mention.plural and set(found) <= set(antecedent):
                found = discourse.other_than(antecedent, mention)
            if mention.kind == "group" and mention.states and found:
                theirs = {discourse.side_of(p) for p in found}
                if None not in theirs and theirs.isdisjoint(mention.states):
                    found = []  # 'the ministers of the G7', of whom the text names none
                elif None not in theirs:
                    found = [p for p in found if discourse.side_of(p) in mention.states]  # 'the Polish leaders'
            people.extend(p for p in found if p not in people)
            plural = plural or mention.plural
            if mention.kind == "side":
                side = True
                states.extend(mention.states)
            elif mention.kind == "group" and mention.collective == "state":
                people = [p for p in people if p not in found]
                told = sorted(discourse.current.parties if discourse.current else sides_of(discourse, discourse.plural))
                lands = [s for s in told if is_state(s)]  # 'both governments', beside an organisation
                states.extend(mention.states or (lands if len(lands) > 1 else told))
                unnamed = True
            elif not found:
                unnamed = True
                states.extend(mention.states if mention.plural else mention.states[:2])
        return Named(people, states, plural, side, unnamed)

    def _goes_on(
        self, line: Line, subject: Subject, predicate: Predicate, discourse: Discourse, states: list[str]
    ) -> list[str]:
        """'… trade has grown, she said. Norway is grateful to Poland': in the present tense, right behind what someone
        of that state said in a paragraph, the one who goes on speaking."""
        speaker, number, end = discourse.spoke
        if not speaker or number + 1 != line.sentence.number or [discourse.side_of(speaker)] != states:
            return []
        if predicate.inverted or discourse.quoted or "\n" in line.sentence.text[end : line.sentence.start]:
            return []
        v = predicate.item
        between = [line.word(i) for i in range(subject.item + 1, v)]
        if not _NOW.isdisjoint(between):
            return [speaker]
        told = line.word(v).split()[0]
        if self.pack.language == "en":
            return [speaker] if told.endswith("s") and _PERFECT.isdisjoint(between) else []
        return [] if told.endswith(_PAST) or "pp" in self.clauses.feats(line, v) else [speaker]

    def _sender(self, line: Line, subject: Subject, discourse: Discourse) -> list[str]:
        """'a letter from President X, in which he assured …': he is who sends it, not who hands it over."""
        k = subject.item - 1
        if k < 1 or not line.word(k).endswith(TELLING_IN):
            return []
        letter = next((c for c in reversed(discourse.contacts[-LATEST:]) if c.kind == "message"), None)
        if letter is None or all(start < line.sentence.start for start, _ in letter.spans):
            return []
        return [p for p, (_, role) in letter.roles.items() if role == "sender"]

    def _whose_attitude(
        self,
        line: Line,
        subject: Subject,
        predicate: Predicate,
        spoken: tuple[list[str], str, list[str]],
        discourse: Discourse,
    ) -> tuple[list[str], str, list[str]]:
        """'Il a réitéré le plein soutien de la France', 'The Minister conveyed Norway's gratitude': of the two
        whom 'he' or 'the minister' may mean, the one whose state feels so."""
        told, side = spoken[0][0], discourse.side_of(spoken[0][0])
        pool = discourse.current.principals() if discourse.current is not None else []
        if told not in pool or len(subject.mentions or []) != 1 or not subject.mentions:
            return spoken
        mention = subject.mentions[0]
        if mention.kind not in ("pronoun", "alias") or mention.states or predicate.lemma in _OF_ANOTHERS:
            return spoken
        owner = self._owner_of_attitude(line, predicate)
        if owner is None or owner == side:
            return spoken
        theirs = [e for e in map(discourse.table.by_id, pool) if e.state == owner and self._may_be(mention, e)]
        if len(theirs) != 1:
            return spoken
        return [theirs[0].id], "single", [owner]

    def _owner_of_attitude(self, line: Line, predicate: Predicate) -> str | None:
        """The state whose will, support or gratitude a predicate tells of: 'la volonté du Tchad', "Chad's support"."""
        clauses, symbols = self.clauses, line.symbols
        first = line.item_at(predicate.content[0])
        head = next((i for i in range(first, min(first + _HEAD, len(symbols))) if symbols[i] in clauses.attitude), -1)
        if head < 0 or line.value(head, "att") not in _OWN_ATTITUDES:
            return None
        owned = [i for i in range(first, head) if line.word(i + 1) in POSSESSIVE]
        if owned:
            return clauses.state_value(line, owned[0])
        i = head + 1
        french = self.pack.language == "fr"
        while i < len(symbols) and french and symbols[i] in clauses.adj and symbols[i] not in clauses.state:
            i += 1
        if i + 1 >= len(symbols) or symbols[i] not in clauses.of:
            return None
        if not french and line.value(head, "att") != "pledge":
            return None  # 'appreciation of Norway' is felt for it
        i += 1
        while i + 1 < len(symbols) and symbols[i] in clauses.det:
            i += 1
        return clauses.state_value(line, i) if symbols[i] in clauses.state else None

    @staticmethod
    def _of_states(sides: list[str], discourse: Discourse, sentence: int) -> tuple[list[str], str, list[str]]:
        """'Both countries agreed', 'Norway and Poland agreed': those who talked for just these sides, one for each."""
        if len(sides) < 2:
            return [], "side" if sides else "joint", sides
        talkers = [p for p in discourse.talkers() if discourse.side_of(p) in sides]
        told = SpeakerReader._sides_of_both(talkers, discourse)  # or of one side, where nobody of the other is named
        return (talkers if told == sides else states_before(sides, sentence, discourse)), "joint", sides

    def _whose_words(self, line: Line, pronoun: Mention, discourse: Discourse) -> list[str]:
        """'In Ambassador X's remarks, he …', 'During the President's visit, she …': the one whose words or deeds they
        are that the sentence begins with."""
        if line.words[0] not in _IN:
            return []
        owned = next((i for i in range(2, min(_OWNER, len(line.words))) if line.word(i) in POSSESSIVE), -1)
        owners = [m for m in line.mentions(owned - 1) if m.kind in ("person", "alias")] if owned > 0 else []
        if len(owners) != 1 or owned + 1 >= len(line.words) or owners[0].last >= pronoun.first:
            return []
        between = range(line.item_at(owners[0].end) + 1, line.item_at(pronoun.start))
        if any(line.mentions(i) for i in between) or not any(line.symbols[i] in self.clauses.comma for i in between):
            return []
        found = discourse.resolve(owners[0])
        known = [discourse.table.by_id(p).gender for p in found]
        wanted = "male" if pronoun.gender.startswith("m") else "female"
        return found if known and known[0] in ("", wanted) else []

    def _antecedent(self, line: Line, subject: Subject) -> list[str]:
        """The person of whom a relative clause tells, who is not its subject: 'X, whom she thanked'."""
        k = subject.item - 1
        if k < 1 or line.symbols[k] not in self.clauses.relating:
            return []
        if line.symbols[k - 1] in self.clauses.comma:
            k -= 1
        return [p for m in line.mentions(k - 1) for p in m.persons] if k > 0 else []


def _voice_of_group(subject: Subject, sides: list[str]) -> str:
    """'Les autorités norvégiennes': the state itself, where any other group speaks with one voice."""
    ruling = any(_RULING.search(m.text) for m in subject.mentions or [])
    return "side" if ruling and len(sides) == 1 else "joint"
