"""Material to a pack: one page, then annexes A to F, and the footnotes as annex G."""

from __future__ import annotations

from dragoman.briefing import differing, formulas, meetings, persons, promises, said
from dragoman.briefing.document import Brief, Line, Section
from dragoman.briefing.draft import Draft
from dragoman.briefing.material import Material
from dragoman.briefing.page import page
from dragoman.briefing.phrases import phrases_of


def compose(material: Material) -> Brief:
    """The pack as a document. Footnotes are numbered in the order of reading: the page first, then the annexes."""
    question = material.question
    phrases = phrases_of(question.language)
    draft = Draft(material, phrases)
    followed = promises.Promises(draft)
    ours, theirs = phrases.asked(phrases.name_of(question.ours)), phrases.asked(phrases.name_of(question.theirs))
    lead = _lead(draft)
    first = page(draft, followed)
    annexes: list[Section] = [
        meetings.annex(draft),
        persons.annex(draft),
        said.annex(draft),
        promises.annex(draft, followed),
        formulas.annex(draft),
        differing.annex(draft),
    ]
    return Brief(
        language=question.language,
        title="".join(piece.text for piece in phrases.say("frame.title", ours=ours, theirs=theirs)),
        lead=lead,
        page=first,
        annexes=annexes,
        notes_title=phrases.word("annex.notes"),
        notes_letter="G",
        notes=draft.notes.made,
        running="".join(
            piece.text for piece in phrases.say("frame.running", ours=ours, theirs=theirs, before=draft.before)
        ),
        labels={
            "open": phrases.word("marks.open"), "close": phrases.word("marks.close"),
            "page": phrases.word("frame.page"), "annex": phrases.word("frame.annex"),
            "contents": phrases.word("frame.contents"), "characters": phrases.word("note.characters"),
            "undated": phrases.word("note.undated"),
        },
    )  # fmt: skip


def _lead(draft: Draft) -> list[Line]:
    """For whom and on whom; whom one is to meet; from how many texts of which time."""
    material, phrases = draft.material, draft.phrases
    question = material.question
    lines = [
        Line(
            phrases.say(
                "frame.for",
                ours=phrases.asked(phrases.name_of(question.ours)),
                theirs=phrases.asked(phrases.name_of(question.theirs)),
                before=draft.before,
            )
        )
    ]
    if material.person:
        lines.append(Line(phrases.say("frame.with", person=phrases.asked(material.person.name))))
    accounts = {account.id.rpartition("#")[0]: account.id for met in material.met for account in met.accounts}
    since = phrases.asked(phrases.date(question.since.isoformat()))
    lines.append(Line(phrases.counted("frame.scope", accounts.values(), since=since, until=draft.before)))
    return lines
