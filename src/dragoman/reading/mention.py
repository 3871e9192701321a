"""Words that stand for people: the mention, as the phases pass it on."""

from __future__ import annotations

from msgspec import Struct, field

from dragoman.reading.offices import OfficePhrase
from dragoman.reading.units import Sentence

_OF_DELEGATION = ("members of the delegation", "delegation members", "membres de la délégation")
_QUOTE_ENDS = frozenset({"»", "”"})
_CAME = ("guests", "visitors", "visiteurs", "visiteuses", "invités", "invitées")


class Mention(Struct):
    """Words that stand for a person or persons, units `[first, last]` of a sentence; `number` is its place in the
    text."""

    kind: str  # person · alias · counterpart · group · side · pronoun
    sentence: Sentence
    first: int
    last: int
    name: str | None = None
    name_first: int = -1
    name_last: int = -1
    offices: list[OfficePhrase] = field(default_factory=list)
    states: list[str] = field(default_factory=list)  # what the words themselves say, best first
    gender: str = ""
    guessed: bool = False  # nothing but a first name tells the gender
    given: bool = False  # a known given name is in it
    titled: bool = False  # an honorific or a title stands before it
    surname_only: bool = False
    borrowed_rank: str | None = None  # a counterpart's: that of the one named before him in the sentence
    peer: Mention | None = None  # the one whose counterpart he is called
    members: list[Mention] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)
    role_words: str = ""
    collective: str = ""  # what a group is of: human · state · side
    plural: bool = False
    beside: Mention | None = None  # the one named just before, on whose side he is when nothing else tells
    opposite: Mention | None = None  # the other of 'between X and Y', who is on another side
    there: str = ""  # the state of the town where `guest` met him: 'In Oslo, she met Foreign Minister X'
    guest: Mention | None = None
    label: str = ""  # the state that stands as a label before him: 'Niger: President X in Algiers'
    witness: bool = False  # told to have been present: 'in the presence of the Finance Minister, X'
    unnamed: bool = False  # an office told again, which nobody holds whom the text names with it
    relays: bool = False  # a spokesperson's: what they say others said is said by the others

    @property
    def start(self) -> int:
        return self.sentence.starts[self.first]

    @property
    def end(self) -> int:
        return self.sentence.ends[self.last]

    @property
    def text(self) -> str:
        return self.sentence.quote(self.first, self.last)

    @property
    def of_delegation(self) -> bool:
        """Whether a group is 'the members of the delegation', of no state named."""
        return not self.states and self.role_words.endswith(_OF_DELEGATION)

    @property
    def of_one_side(self) -> bool:
        """Whether a group of no state named can be of one side alone: 'the guests', 'the visiting lawmakers', 'members
        of the delegation'."""
        came = self.role_words.endswith(_CAME) or " visiting " in self.text.casefold()
        return self.of_delegation or (came and not self.states)


def before_in_clause(acting: Mention, mention: Mention) -> bool:
    """Whether `acting` is named before a pronoun in its sentence, and no quotation ends between them: '“I met the
    President,” he said'."""
    if acting.sentence is not mention.sentence or acting.last >= mention.first:
        return False
    between = acting.sentence.words[acting.last + 1 : mention.first]
    return _QUOTE_ENDS.isdisjoint(between)


def behind_quote(mention: Mention) -> bool:
    """'« Je vous remercie », a-t-il dit': whether a pronoun stands behind the words of the one who says 'I' in them,
    whom no other 'he' means."""
    return not _QUOTE_ENDS.isdisjoint(mention.sentence.words[: mention.first])
