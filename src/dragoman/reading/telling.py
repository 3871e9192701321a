"""Words that a rule found in a line to what they tell of one contact, as far as it has been read."""

from __future__ import annotations

from msgspec import Struct, field

from dragoman.grammar import Rule
from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.when import Anchor
from dragoman.reading.words import Subject


class Telling(Struct):
    """One match of a rule while a contact is made of it: 'received' with who stands before and behind it.

    `kind` and `status` are what the words say; those of the draft may go on from there, by what the text told before.
    """

    rule: Rule
    line: Line
    v: int  # the item of the verb; -1 where a noun tells of it alone
    e: int  # the item of the noun; -1 where a verb tells of it alone
    discourse: Discourse
    anchor: Anchor
    years: list[DateMention]
    draft: ContactDraft
    frame: str
    kind: str
    status: str
    left: Subject = field(default_factory=lambda: Subject("none"))
    right: list[tuple[int, str]] = field(default_factory=list)  # items, each with how it is joined
    # an envoy and whoever takes his letters of credence, when the words do not say to whom he handed them
    letters: tuple[str, str] | None = None

    @property
    def trigger(self) -> int:
        """The item that tells of the contact: the verb, else the noun."""
        return self.v if self.v >= 0 else self.e

    @property
    def to_person(self) -> bool:
        """'will host the Prime Minister': received, by a rule that asks for a person."""
        return self.frame == "receive" and self.rule.makes.get("object") == "person"


def telling_of(
    rule: Rule, line: Line, v: int, e: int, discourse: Discourse, anchor: Anchor, years: list[DateMention]
) -> Telling:
    """What a match of `rule` tells at first: the kind and status of the rule, a draft with neither people nor day."""
    kind = rule.makes["kind"]
    if kind == "event":
        kind = str(line.value(e, "event") or "meeting")
    status = rule.makes.get("status", "held")
    draft = ContactDraft(kind, status, rule.id, [], sentence=line.sentence.number, zone=line.sentence.zone)
    return Telling(rule, line, v, e, discourse, anchor, years, draft, rule.makes["frame"], kind, status)
