"""Pronouns to whom they take up: the one a sentence opens with, the house or the band that spoke just before."""

from __future__ import annotations

from dragoman.reading.aliases import told_as_man
from dragoman.reading.bands import BANDS
from dragoman.reading.discourse import Discourse
from dragoman.reading.institutions import InstitutionReader, sides_of
from dragoman.reading.lines import Line
from dragoman.reading.memory import MEMORY
from dragoman.reading.mention import Mention
from dragoman.reading.owners import is_state
from dragoman.reading.persons import PersonEntry
from dragoman.reading.words import Subject

AS_FOR = frozenset({"as for", "regarding", "quant à", "quant aux", "quant au", "concernant", "as"})
_FRENCH_AS_FOR = frozenset({"quant à", "quant aux", "quant au", "quant"})
_TAKES_UP = frozenset({"il", "elle", "ils", "elles"})
_IT = frozenset({"il", "elle"})
_THEY = frozenset({"they", "ils", "elles"})


class TakenUpReader(InstitutionReader):
    """Finds whom a pronoun goes on with."""

    def _topical(self, line: Line, subject: Subject, mention: Mention, discourse: Discourse) -> list[str]:
        """'Quant à Mme Berg, elle a indiqué', 'As for Minister X, he said': the one named, whom the pronoun tells to be
        a man or a woman."""
        k = subject.item - 2
        if mention.kind != "pronoun" or mention.plural or k < 1 or line.symbols[k + 1] not in self.clauses.comma:
            return []
        heads = line.mentions(k) if line.words[0] in AS_FOR and line.symbols[k] in self.clauses.named else []
        found = discourse.resolve(heads[0]) if len(heads) == 1 and heads[0].kind == "person" else []
        if len(found) == 1 and mention.gender.startswith(("m", "f")):
            mention.persons = found
            discourse.table.by_id(found[0]).gender = "male" if mention.gender.startswith("m") else "female"
        return found

    def _taken_up(self, line: Line, subject: Subject, discourse: Discourse) -> Subject:
        """'Quant à la Norvège, elle a salué', 'Quant au gouvernement polonais, il a', 'Quant aux deux ministres, ils
        ont': French, the state, house or people named, instead of the pronoun that takes them up."""
        k = subject.item - 2
        pronoun = subject.mentions and all(
            m.kind == "pronoun" and m.text.casefold() in _TAKES_UP for m in subject.mentions
        )
        if not pronoun or k < 1 or line.words[0] not in _FRENCH_AS_FOR or line.symbols[k + 1] not in self.clauses.comma:
            return subject
        named = line.mentions(k)
        if any(m.kind in ("alias", "counterpart", "side", "group") for m in named):
            return Subject("who", k, named, [])
        if named:
            return Subject("who", k, named, []) if named[0].kind == "pronoun" and k == 1 else subject
        while k > 1 and line.symbols[k] in self.clauses.adj and line.symbols[k] not in self.clauses.institution:
            k -= 1
        he = line.word(subject.item)
        if (line.words[0] == "quant au" and he != "il") or (line.word(1) == "la" and he != "elle"):
            return subject  # 'Quant à la Norvège, il a souligné'
        if line.word(k) in BANDS:
            return Subject("institution", k, [], [])
        house = line.symbols[k] in self.clauses.institution
        named_so = self.clauses._institution(line, k) if house else Subject("state", k, [], self._lands(line, k))
        told = discourse.current
        # 'Quant au Soudan, il a souligné': of what the minister speaks, where no one of that state has met
        known = told is not None and not told.parties.isdisjoint(named_so.states or [])
        return named_so if known else subject

    def _lands(self, line: Line, k: int) -> list[str]:
        """The state or the body that item `k` names."""
        state = self.clauses.state_value(line, k) if line.symbols[k] not in self.clauses.adj else None
        return [state] if state is not None else []

    @staticmethod
    def _who_spoke(line: Line, discourse: Discourse) -> tuple[list[str], str, list[str]] | None:
        """'Et d'ajouter que …', 'À leur avis, …': who spoke last, the house or the side of the sentence before, or
        people, as one or together."""
        sides, number = discourse.house
        if sides and number == line.sentence.number - 1 and discourse.spoke[1] < number:
            return [], "side", sides
        people = discourse.subject
        voice = "joint" if len(people) > 1 else "single"
        return (people, voice, sides_of(discourse, people)) if people else None

    def _goes_on_for_house(self, line: Line, subject: Subject, discourse: Discourse) -> bool:
        """'Le Gouvernement norvégien a appris …. Il présente …': whether a pronoun that stands for a person elsewhere
        stands for the house that the sentence before began with.
        """
        if self.pack.language != "fr" or discourse.acting is not None or not subject.mentions:
            return False
        house = discourse.house[0]
        recent = 0 <= line.sentence.number - discourse.opened <= 1 and bool(house)
        if not recent or not all(m.kind == "pronoun" and m.text.casefold() in _IT for m in subject.mentions):
            return False
        fits = discourse.opened_as in ("", line.word(subject.item))
        if is_state(house[0]):
            return fits  # 'La Norvège confirme son soutien. Il …' is somebody else
        return fits and not self._someone_near(line, subject.mentions[0], discourse)

    def _someone_near(self, line: Line, mention: Mention, discourse: Discourse) -> bool:
        """'L'Union salue l'élection de M. Kowal. Il …': whether the sentence before names somebody 'he' can mean."""
        before = line.sentence.number - 1
        near = (e for e in map(discourse.table.by_id, discourse.recent[-MEMORY:]) if self._may_be(mention, e))
        return any(m.sentence.number == before for e in near for m in reversed(e.mentions[-MEMORY:]))

    @staticmethod
    def _goes_on_for_band(line: Line, subject: Subject, discourse: Discourse) -> bool:
        """'Les membres de la délégation polonaise ont salué …. Ils ont émis …': of those who spoke just before."""
        near = discourse.band[1] == line.sentence.number - 1
        return near and bool(subject.mentions) and all(m.text.casefold() in _THEY for m in subject.mentions or [])

    @staticmethod
    def _may_be(mention: Mention, entry: PersonEntry) -> bool:
        """Whether a pronoun or an office alone can stand for someone."""
        if mention.kind == "pronoun":
            wanted = "male" if mention.gender.startswith("m") else "female"
            return entry.gender == wanted or (not entry.gender and not (wanted == "female" and told_as_man(entry)))
        woman = mention.text.casefold().startswith("la ")
        if (woman and (entry.gender == "male" or told_as_man(entry))) or (
            entry.gender == "female" and mention.text.casefold().startswith("le ")
        ):
            return False  # 'Pour sa part, la ministre' is not the minister who is a man
        ranks = {o.rank for o in mention.offices}
        return bool(ranks & entry.ranks) or ("minister" in ranks and "foreign_minister" in entry.ranks)
