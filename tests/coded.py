"""One text and what coders record of it, with only what a test is about."""

from __future__ import annotations

from dragoman.model import (
    Commitment,
    Contact,
    Document,
    Instrument,
    Office,
    Participant,
    Person,
    Place,
    Record,
    Span,
    Statement,
)

TEXT = (
    "Foreign Minister Anna Berg met Minister Jan Kowal in Oslo. Minister Kowal thanked Norway for its help. "
    "Ms Berg invited him to Bergen. They recalled the Oslo Accords."
)


def span(quote: str) -> Span:
    start = TEXT.index(quote)
    return Span(start, start + len(quote), quote)


def person(id: str, name: str, state: str | None = "NOR", quote: str | None = None) -> Person:
    return Person(id, name, [name], state, [span(quote or name)])


def office(person: str, rank: str, quote: str, *, acting: bool = False) -> Office:
    return Office(person, quote, rank, acting, None, "NOR", None, [span(quote)])


def contact(
    id: str = "c1",
    kind: str = "meeting",
    quote: str = "Anna Berg met Minister Jan Kowal",
    *,
    date: str | None = None,
    status: str = "held",
    level: str | None = "minister",
    participants: tuple[str, ...] = ("p1", "p2"),
    place: Place | None = None,
) -> Contact:
    parts = [Participant(who, None, "principal") for who in participants]
    return Contact(
        id, kind, status, date, None, place, "bilateral", None, ["NOR", "POL"], level, None, None, None, parts,
        [], [span(quote)],
    )  # fmt: skip


def statement(id: str, act: str, quote: str, speakers: tuple[str, ...] = ("p2",), strength: int = 1) -> Statement:
    return Statement(
        id, [*speakers], "single", [], [], act, False, "neutral", strength, None, False, [], [], [], [], None,
        "c1", [span(quote)],
    )  # fmt: skip


def commitment(id: str = "k1", kind: str = "invitation", quote: str = "invited him to Bergen") -> Commitment:
    return Commitment(id, kind, "invited", ["NOR"], ["POL"], quote, None, None, None, None, [span(quote)])


def instrument(name: str = "Oslo Accords") -> Instrument:
    return Instrument(name, "agreement", [span("Oslo Accords")])


def record(*nouns: object, id: str = "oslo", language: str | None = "en") -> Record:
    """The record of the text with these nouns in it."""

    def of(kind: type) -> list:  # type: ignore[type-arg]
        return [noun for noun in nouns if isinstance(noun, kind)]

    document = Document(id, "", None, language, TEXT)
    return Record(
        document, of(Person), of(Office), of(Contact), of(Statement), of(Commitment), of(Instrument), [], [], [], []
    )
