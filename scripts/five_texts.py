#!/usr/bin/env python3
"""The five texts the project began from, where they lie beside it, to docs/five-texts.md: facts, not sentences.

    scripts/five_texts.py            # write the page
    scripts/five_texts.py --print    # only print it

Of each claim the page tells act, speakers, subject and instruments, with the few words it begins with as a mark to find
it by: a table of facts, no copy of the text. What was hard is written by hand below.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import dragoman
from dragoman.model import Record
from dragoman.model.record import Commitment, Contact, Office, Place, Statement
from dragoman.reference.states import state_name

ROOT = Path(__file__).parents[1]
TEXTS = ROOT.parent / "shared" / "gold" / "texts"
PAGE = ROOT / "docs" / "five-texts.md"
MARK_WORDS = 4  # words of a claim that are quoted, so that it can be found again
OFFICE_WORDS = 6  # of a title: enough to know the office, too few to repeat the text
STRONG = 2  # of the codebook's 0-3: full, consistent, strong

INTRODUCTION = """\
# The five texts

dragoman comes from five communiqués about Serbian diplomacy, collected from the sites of ministries and the press. They
are not part of the project; this page tells what came out of them, made by `scripts/five_texts.py` from the records.
Claims stand here as what they do (act, subject, instrument) with the few words they begin with, in quotation marks.
What the reader misses is missed here too: the page is what it gives today.
"""
ABOUT = {
    "seed-000": (
        "Foreign ministers in Banja Luka",
        "The release says *today* and never the day: the only date stands in a caption that was cut, joined "
        "with half the headline and pasted between two paragraphs, and it has to be believed as a date while "
        "nothing in that line may be read as a sentence. One minister holds two offices, and the higher of "
        "the two counts. The text puts positions into the visitor's mouth, so that the speaker is one man and "
        "the reporter another's ministry. A clause that begins with *that* holds verbs of saying and "
        "supporting of its own, which are no statements of their own. And the session in October is arranged "
        "by nobody present: it is planned, its year taken from the caption.",
    ),
    "seed-001": (
        "Security consultations in Moscow",
        "Two contacts hide in one text: the round itself, and a call by the head of one delegation on a "
        "deputy minister, which has no date or place but that of the round. Both heads bear the personal rank "
        "of ambassador, yet neither acts as one: the function decides the level, the rank is kept beside it. "
        "*Acting* is a flag. Participles (emphasising, stressing) carry statements as much as finite verbs "
        "do, and nobody speaks alone anywhere: the whole text is the voice of both sides.",
    ),
    "seed-002": (
        "A telegram, retold",
        "It looks like a machine's rewriting of an agency's report of a press service's report of a telegram. "
        "No date and no place can be found in it, and none may be invented. The words are smoother than any "
        "ministry's, so that their wording proves nothing, and the chain (rewrite, agency, press service, "
        "minister) has to be kept. It contradicts itself: the addressee leads the ministry in the first "
        "paragraph and once did in the last. Much of it is the rewriter's own comment, which is nobody's "
        "statement and belongs among the unread.",
    ),
    "seed-003": (
        "Foreign ministers in New York",
        "French changes the tools: the pronoun may be either minister, *le chef de la diplomatie serbe* and "
        "*son collègue russe* are people already known and not two more, *rappelant* and *soulignant* open "
        "claims inside a claim, and *selon le ministre* sits within one. *Nos intérêts* betrays the issuer. A "
        "visit and its return are recalled and must not be counted again; an invitation opens something to "
        "follow up, while the hope that a delegation will come to a summit opens nothing. Two presidents are "
        "named only as a subject.",
    ),
    "seed-004": (
        "Political consultations in Belgrade",
        "The text says the round was held between assistant ministers, and then names a deputy minister at "
        "the head of one side: what is claimed and what is shown are both kept. *The Belarusian one* leaves "
        "out the word delegation. Speakers change from both delegations to one of them to nobody at all (*it "
        "was highlighted*), and the last must not be given to the issuer. Thanks for a vote is what the "
        "thankful side claims about the other. The next round has a city and a year, no day, and is agreed "
        "only in principle.",
    ),
}
# What a statement does; 'on' or 'about' its subject follows where the record has one.
DOES = {
    "discuss": ("exchanges views", "on"),
    "inform": ("tells the other side", "about"),
    "assess": ("passes a judgement", "on"),
    "assert": ("holds a position", "on"),
    "agree": ("agrees", "on"),
    "support": ("gives support", "concerning"),
    "oppose": ("objects", "on"),
    "accuse": ("lays blame", "over"),
    "request": ("asks for something", "concerning"),
    "invite": ("invites", "concerning"),
    "propose": ("proposes something", "concerning"),
    "warn": ("warns", "about"),
    "pledge": ("promises something", "concerning"),
    "hope": ("hopes for something", "concerning"),
    "thank": ("thanks", "concerning"),
    "congratulate": ("congratulates", "on"),
    "condole": ("condoles", "over"),
    "welcome": ("welcomes something", "concerning"),
    "apologise": ("apologises", "for"),
}


def present() -> bool:
    """Whether the five texts lie beside the project."""
    return all((TEXTS / f"{name}.txt").exists() for name in ABOUT)


def page() -> str:
    """The whole page, from the records of today."""
    parts = [INTRODUCTION]
    for name in ABOUT:
        text = (TEXTS / f"{name}.txt").read_text(encoding="utf-8")
        parts.append("\n".join(section(dragoman.read(text, id=name))))
    return "\n".join(parts)


def section(record: Record) -> Iterator[str]:
    """One text: contacts, people, positions by speaker, promises, instruments, warnings, and what was hard."""
    document = record.document
    title, hard = ABOUT[document.id]
    language = {"en": "English", "fr": "French"}.get(document.language or "", "unknown language")
    when = f", published {document.published}" if document.published else ""
    yield f"## {document.id}: {title}\n"
    yield f"{language}; source: {_words(document.source_class)}{when}.\n"
    yield from table(
        "Contacts", ("what", "when", "where", "parties", "level", "who"), map(_contact(record), record.contacts)
    )
    yield from table("People and offices", ("person", "for", "offices"), _people(record))
    yield from table("Positions", ("who", "what", "begins"), map(_statement(record), record.statements))
    yield from table("Promises", ("what", "by", "due", "where", "begins"), map(_commitment, record.commitments))
    yield from listed("Instruments", [item.name for item in record.instruments])
    yield from listed("Warnings", [f"{_words(item.code)}: {item.message}" for item in record.warnings])
    count = len(record.unread)
    yield f"Sentences no rule could use: {count or 'none'}.\n"
    yield f"**What was hard.** {hard}\n"


def table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A titled Markdown table; nothing at all without rows."""
    cells = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    if cells:
        yield f"**{title}**\n"
        yield "| " + " | ".join(heads) + " |"
        yield "|" + "---|" * len(heads)
        yield from ("| " + " | ".join(row) + " |" for row in cells)
        yield ""


def listed(title: str, items: Sequence[str]) -> Iterator[str]:
    """A title and its items on one line, or that there are none."""
    yield f"**{title}:** {'; '.join(items) if items else 'none'}.\n".replace("..", ".")


def _contact(record: Record) -> Callable[[Contact], list[str]]:
    names = {person.id: person.name for person in record.persons}

    def row(contact: Contact) -> list[str]:
        who = [f"{names[part.person]} ({_words(part.role)})" for part in contact.participants]
        basis = f" ({_words(contact.date_basis)})" if contact.date_basis else ""
        level = _words(contact.level or "not stated")
        if contact.stated_level:
            level += f"; the text says {contact.stated_level}"
        return [
            f"{contact.kind}, {_words(contact.status)}",
            (contact.date or "not stated") + basis,
            _where(contact.place),
            _states(contact.parties),
            level,
            ", ".join(who),
        ]

    return row


def _people(record: Record) -> Iterator[list[str]]:
    for person in record.persons:
        held = [_office(office) for office in record.offices if office.person == person.id]
        yield [person.name, state_name(person.state) if person.state else "not stated", "; ".join(held) or "none given"]


def _office(office: Office) -> str:
    acting = ", acting" if office.acting else ""
    return f"{_first(office.title, OFFICE_WORDS)} ({_words(office.rank)}{acting})"


def _statement(record: Record) -> Callable[[Statement], list[str]]:
    names = {person.id: person.name for person in record.persons}

    def row(said: Statement) -> list[str]:
        who = ", ".join(names[speaker] for speaker in said.speakers) or _states(said.on_behalf_of) or "nobody named"
        if said.voice == "joint":
            who += ", together"
        mark = f"“{_first(said.content.quote, MARK_WORDS)}”" if said.content else ""
        return [who, paraphrase(said), mark]

    return row


def paraphrase(said: Statement) -> str:
    """What a statement does, from its values alone, e.g. 'again gives support concerning sovereignty'."""
    does, link = DOES[said.act]
    about = [*said.topics, *said.instruments]
    told = ("again " if said.reiterated else "") + does + (f" {link} {', '.join(about)}" if about else "")
    if said.strength >= STRONG and said.act in ("support", "thank", "oppose"):
        told += ", strongly"
    if said.addressees:
        told += f" (to {_states(said.addressees)})"
    return told + (", in quoted words" if said.direct else "")


def _commitment(made: Commitment) -> list[str]:
    due = f"{made.due} ({_words(made.due_basis or 'stated')})" if made.due else "no date"
    return [
        f"{_words(made.kind)}, {_words(made.force)}",
        _states(made.by) or "nobody named",
        due,
        _where(made.place),
        f"“{_first(made.what, MARK_WORDS)}”",
    ]


def _where(place: Place | None) -> str:
    if place is None:
        return "not stated"
    country = state_name(place.country) if place.country else None
    return ", ".join(dict.fromkeys(part for part in (place.name, country) if part))


def _states(codes: Iterable[str]) -> str:
    return ", ".join(state_name(code) for code in codes)


def _first(quote: str, most: int) -> str:
    words = quote.split()
    return " ".join(words[:most]) + (" …" if len(words) > most else "")


def _words(code: str) -> str:
    return code.replace("_", " ")


def main() -> None:
    if not present():
        print(f"the five texts are not at {TEXTS}: nothing to do")
    elif "--print" in sys.argv:
        print(page(), end="")
    else:
        PAGE.write_text(page(), encoding="utf-8")
        print(f"wrote {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
