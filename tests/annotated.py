"""Records of any text at all, as hypothesis makes them: every noun with words of the text and values of any letters."""

from __future__ import annotations

import hashlib

from hypothesis import strategies as st

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
from dragoman.model.vocabulary import (
    ACTS,
    COMMITMENT_FORCES,
    COMMITMENT_KINDS,
    COMMITMENT_STATUSES,
    CONTACT_KINDS,
    CONTACT_STATUSES,
    DATE_BASES,
    FORMATS,
    POLARITIES,
    RANKS,
    ROLES,
    STRENGTHS,
    VOICES,
)

# Line ends of every script, controls, letters beyond the basic plane, marks that the formats use themselves.
LETTERS = st.characters(exclude_categories=["Cs"]) | st.sampled_from(
    "\n\r\t\x00\x0b\x85\u2028\ufffe\uffff\\;,:=# 😀\U00010348a"
)
WORDS = st.text(LETTERS, min_size=1, max_size=12)
SIDES = st.lists(WORDS, max_size=3)


def maybe(values: st.SearchStrategy[str]) -> st.SearchStrategy[str | None]:
    return st.none() | values


@st.composite
def records(draw: st.DrawFn, *, whole_lines: bool = False) -> Record:
    """A record whose things have words, in the order of the text, and ids in order.

    With `whole_lines` no words begin or end with the end of a line, which brat leaves out.
    """
    text = draw(st.text(LETTERS, min_size=1, max_size=60)) + "."

    def good(at: tuple[int, int]) -> bool:
        return at[0] < at[1] and not (whole_lines and "\n" in (text[at[0]], text[at[1] - 1]))

    def words(most: int = 3) -> list[Span]:
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(good)
        return [Span(a, b, text[a:b]) for a, b in sorted(draw(st.sets(ends, min_size=1, max_size=most)))]

    def place() -> Place | None:
        name, country = draw(maybe(WORDS)), draw(maybe(st.sampled_from(["SRB", "UN"])))
        evidence = words() if draw(st.booleans()) else []
        return Place(name, country, evidence) if name or country or evidence else None

    people = [
        Person(f"p{n}", draw(WORDS), draw(st.lists(WORDS, min_size=1, max_size=2)), draw(maybe(WORDS)), words())
        for n in range(1, draw(st.integers(0, 3)) + 1)
    ]
    who = [person.id for person in people] or ["p9"]  # one that the record does not know
    some = st.lists(st.sampled_from(who), unique=True)
    rank, basis = st.sampled_from(RANKS), maybe(st.sampled_from(DATE_BASES))
    flag, number = st.booleans(), st.none() | st.integers(0, 99)
    offices = [
        Office(
            draw(st.sampled_from([*who, "SRB"])), draw(WORDS), draw(rank), draw(flag), draw(maybe(WORDS)),
            draw(maybe(WORDS)), draw(maybe(WORDS)), words(),
        )
        for _ in range(draw(st.integers(0, 2)))
    ]  # fmt: skip
    contacts = [
        Contact(
            f"c{n}", draw(st.sampled_from(CONTACT_KINDS)), draw(st.sampled_from(CONTACT_STATUSES)), draw(maybe(WORDS)),
            draw(basis), place(), draw(st.sampled_from(FORMATS)), draw(maybe(WORDS)), draw(SIDES), draw(maybe(rank)),
            draw(maybe(WORDS)), draw(maybe(WORDS)), draw(number),
            [Participant(id, draw(maybe(WORDS)), draw(st.sampled_from(ROLES))) for id in draw(some)],
            draw(SIDES), words(),
        )
        for n in range(1, draw(st.integers(0, 2)) + 1)
    ]  # fmt: skip
    told = [None, *(contact.id for contact in contacts)]
    statements = [
        Statement(
            f"s{n}", draw(some), draw(st.sampled_from(VOICES)), draw(SIDES), draw(SIDES), draw(st.sampled_from(ACTS)),
            draw(flag), draw(st.sampled_from(POLARITIES)), draw(st.sampled_from(STRENGTHS)), draw(maybe(WORDS)),
            draw(flag), draw(SIDES), draw(SIDES), draw(SIDES), draw(SIDES), draw(st.sampled_from([None, *words(1)])),
            draw(st.sampled_from(told)), words(),
        )
        for n in range(1, draw(st.integers(0, 2)) + 1)
    ]  # fmt: skip
    commitments = [
        Commitment(
            f"k{n}", draw(st.sampled_from(COMMITMENT_KINDS)), draw(st.sampled_from(COMMITMENT_FORCES)), draw(SIDES),
            draw(SIDES), draw(WORDS), draw(maybe(WORDS)), draw(basis), place(), draw(st.sampled_from(told)),
            words(), draw(st.sampled_from(COMMITMENT_STATUSES)),
        )
        for n in range(1, draw(st.integers(0, 2)) + 1)
    ]  # fmt: skip
    instruments = [
        Instrument(draw(WORDS), draw(WORDS), words(), draw(maybe(WORDS))) for _ in range(draw(st.integers(0, 2)))
    ]
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document = Document(draw(WORDS), sha256, draw(maybe(WORDS)), draw(maybe(st.sampled_from(["en", "fr"]))), text)
    return Record(document, people, offices, contacts, statements, commitments, instruments, [], [], [], [])
