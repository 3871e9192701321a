"""Statements and subjects to what a text's later lines may mean by 'he', 'they', 'the meeting'."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.owners import is_state
from dragoman.reading.speakers import SpeakerReader
from dragoman.reading.words import Predicate, Subject

_CLAUSE = 3  # items from 'who' to whom its clause tells of
_BEGINNING = 6  # items within which a sentence's first subject stands, behind 'Dans un communiqué, la'
_AS = {"la": "elle", "le": "il"}
Spoken = tuple[list[str], str, list[str]]  # the people, the voice, the sides


class RememberingReader(SpeakerReader):
    """Notes in the discourse who spoke, to whom, and who is told of."""

    def _note_speakers(
        self,
        line: Line,
        subject: Subject,
        predicate: Predicate,
        spoken: Spoken,
        discourse: Discourse,
    ) -> None:
        """Tell the discourse who spoke: the house that 'it' means next, the person whom 'he' or 'she' means."""
        speakers, voice, sides = spoken
        if voice == "joint" and discourse.spoke[1] == line.sentence.number and discourse.spoke[0] in speakers:
            speakers = []  # 'X told the press that trade grew and the two sides agree to …. He …' is X
        if len(speakers) == 1:
            discourse.spoke = (speakers[0], line.sentence.number, line.sentence.end)
        if voice == "side" and sides:
            discourse.house = (sides, line.sentence.number)
            named = line.symbols[subject.item] not in self.clauses.pron
            article = line.word(subject.item - 1) if subject.item > 0 else ""
            if subject.kind == "who" and subject.mentions:
                article = subject.mentions[0].text.split()[0].casefold()  # 'La partie polonaise a salué …. Elle …'
            if named and subject.item <= _BEGINNING and (article in _AS or not is_state(sides[0])):
                discourse.opened = line.sentence.number  # 'L'Union européenne condamne …. Elle appelle …'
                discourse.opened_as = _AS.get(article, "")
            if subject.kind == "institution":
                self._note_department(line, subject.item, subject.states or [], discourse)
        if voice == "joint" and (len(set(sides)) > 1 or (sides and not speakers and not is_state(sides[0]))):
            discourse.both = sides  # 'Norway and Poland agreed', 'The G7 ministers condemned'
        if voice == "joint" and not speakers and len(set(sides)) == 1 and subject.kind == "who":
            discourse.band = (sides, line.sentence.number)
        if voice == "single" and not speakers and any(m.kind == "alias" for m in subject.mentions or []):
            discourse.unnamed = sides
        if subject.kind == "institution" and voice == "single" and len(speakers) == 1:
            discourse.note_subject(speakers)  # 'The Polish official stressed …. The minister …'
        if subject.kind == "who" and speakers:
            beside = predicate.act == "discuss" and not predicate.purpose and len(subject.mentions or []) == 1
            alone = beside and not any(m.plural for m in subject.mentions or [])
            discourse.note_subject(speakers[:1] if alone else speakers)  # 'X discussed … with Y. He …' is X

    def _note_exchange(self, line: Line, predicate: Predicate, spoken: Spoken, discourse: Discourse) -> None:
        """Tell the discourse whom the one who speaks speaks to, when that is somebody named."""
        speakers, _, _ = spoken
        named = [m.kind for m in predicate.subject.mentions or []]
        if len(speakers) == 2 and (named == ["person", "person"] or (len(named) == 1 and named[0] != "group")):
            discourse.note_exchange(speakers[0], speakers[1], line.sentence.number)
            return
        at = predicate.addressee if predicate.addressee >= 0 else line.item_at(predicate.content[0])
        if len(speakers) != 1 or line.symbols[at] not in self.clauses.named:
            return
        heard = [p for m in line.mentions(at) if m.kind != "group" for p in discourse.resolve(m)]
        if len(heard) == 1 and heard != speakers:
            discourse.note_exchange(speakers[0], heard[0], line.sentence.number)

    def _pronoun_before(self, line: Line, i: int) -> bool:
        """'He also | met': whether a pronoun is the subject of the word at item `i`, over an adverb."""
        k = i - 1
        while k > 0 and line.symbols[k] in self.clauses.plain_adv:
            k -= 1
        return line.symbols[k] in self.clauses.pron

    def _told_beside(self, line: Line, i: int) -> bool:
        """'The visit of X, successor of | Y', 'X, who succeeds | Y': whoever another one is told by, or behind a
        preposition."""
        if self.clauses.oblique(line, i):
            return True
        before = range(max(0, i - _CLAUSE), i)
        clause = any(line.symbols[k] in self.clauses.rel for k in before)
        return clause or line.word(i - 1).endswith((" of", " to", " de", " d'"))

    @staticmethod
    def _may_be_thing(line: Line, i: int, people: list[str], discourse: Discourse) -> bool:
        """'La coopération est bonne. Elle est marquée par …': French, whether 'elle' may be no woman, as nothing tells
        that the one it would mean is one."""
        unknown = all(not discourse.table.by_id(p).gender for p in people)
        return discourse.guessed(people) or (line.word(i) == "elle" and unknown)

    def _note_bare_subjects(self, line: Line, discourse: Discourse) -> None:
        """A sentence told of a person makes that person the one whom 'he' or 'she' means next, whoever spoke before."""
        last = next(
            (
                i
                for i, symbol in enumerate(line.symbols)
                if (symbol in self.clauses.opens_predicate and (i or line.word(0) != "a"))  # 'A sa sortie, …'
                or "fin" in self.clauses.feats(line, i)
                or (i and symbol in self.clauses.contact and self._pronoun_before(line, i))
            ),
            len(line.symbols),
        )
        named = [i for i in range(min(last, 40)) if line.symbols[i] in self.clauses.named]
        before = line.symbols[: named[0]] if named and discourse.subject else []
        talks = any(s in self.clauses.talks for s in before)
        free = [i for i in named if not self._told_beside(line, i)] or [i for i in named[:1] if i < 6 and not talks]
        told_of = [i for i in range(min(last, 4)) if line.symbols[i] in self.clauses.pron]
        if 0 < last < len(line.symbols) and line.symbols[last - 1] in self.clauses.pron:
            told_of = [last - 1]  # 'At the airport, she was welcomed by X': of her
        if not named and told_of:
            free = told_of[-1:]  # 'Il s'est entretenu avec X': of him, not of X
        elif not named and last < len(line.symbols) and line.word(last) in self.clauses.be_words:
            free = [
                i for i in range(last, min(last + 5, len(line.symbols))) if line.symbols[i] in self.clauses.person
            ]  # 'The first is X'
        told = discourse.unnamed_in
        if told is not None and told.sentence == line.sentence.number:
            return  # 'The Norwegian Minister received Ambassador X': of the one told of by office alone
        for i in free:
            meant = dict(discourse.he_or_she)
            people = [p for m in line.mentions(i) for p in discourse.resolve(m)]
            if line.symbols[i] in self.clauses.pron and self._may_be_thing(line, i, people, discourse):
                discourse.he_or_she = meant
                continue  # 'Elle est importante' is a thing, where no woman has been told of
            if people:
                discourse.note_subject(people)
                self._note_met(line, i, people, discourse)
                break

    @staticmethod
    def _note_met(line: Line, i: int, people: list[str], discourse: Discourse) -> None:
        """Whom a sentence without a statement tells of together, by the subject at item `i`: 'X then met Y'."""
        told = discourse.current.principals() if discourse.current is not None else []
        behind = [p for k in range(i + 1, len(line.symbols)) for m in line.mentions(k) for p in m.persons]
        met = [*people, *dict.fromkeys(p for p in behind if p not in people and p in told)]
        if len(met) == 2:
            discourse.note_exchange(met[0], met[1], line.sentence.number)
