"""Ledgers spoiled behind the program's back; the guards are lifted first, as one who spoils a file would."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from dragoman.ledger.identities import add_links, new_identity, new_run
from dragoman.ledger.judgements import add_judgement
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import FaultRow
from dragoman.ledger.schema import metadata
from dragoman.ledger.verifying import Checked, faults
from dragoman.model.identity import Anchor, Judgement, Link
from ledgers import NOW


def verified(ledger: Ledger) -> tuple[list[FaultRow], Checked]:
    checked = Checked()
    with ledger.asking() as connection:
        return list(faults(connection, checked)), checked


def spoil(ledger: Ledger, change: str) -> None:
    with ledger.writing() as connection:
        if connection.dialect.name == "sqlite":
            for table in metadata.tables:
                for verb in ("update", "delete"):
                    connection.execute(text(f"DROP TRIGGER {table}_never_{verb}"))
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        else:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text(change))


def test_a_ledger_as_it_was_entered_is_whole(ledger: Ledger) -> None:
    assert verified(ledger) == ([], Checked(entries=2, spans=17))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (
            "UPDATE evidence SET quote = 'she' WHERE noun = 'contact' AND entry_id = 1 AND part = 'place'",
            ("belgrade#c1", "its words at 41–46 are not those of the text"),
        ),
        (
            """UPDATE evidence SET "end" = 999 WHERE noun = 'statement' AND entry_id = 2 AND part = 'content'""",
            ("moscow#s1", "its words at 74–999 lie outside the text"),
        ),
        (
            "UPDATE entry SET sha256 = 'x' WHERE id = 1",
            ("belgrade", "the text is not the one that was entered: its hash is another"),
        ),
        (
            "UPDATE statement SET contact_number = 7 WHERE entry_id = 2",
            ("moscow#s1", "statement 0 points at a contact that is not here"),
        ),
        (
            "UPDATE participant SET person_number = 7 WHERE entry_id = 2 AND number = 1",
            ("moscow#participant 1", "participant 1 points at a person that is not here"),
        ),
        (
            "DELETE FROM commitment WHERE entry_id = 1",
            ("belgrade", "evidence of a commitment that is not here (number 0)"),
        ),
        (
            "DELETE FROM involved WHERE entry_id = 2 AND noun = 'contact' AND state = 'RUS'",
            ("moscow", "the look-up 'involved' does not say what the record says: ('contact', 'RUS', 2017, 0)"),
        ),
        (
            "UPDATE name_word SET word = 'kook' WHERE word = 'cook'",
            ("moscow", "the look-up 'name_word' does not say what the record says: ('cook', 1), ('kook', 1)"),
        ),
        (
            "DELETE FROM attended WHERE word = 'baker'",
            (
                "belgrade",
                "the look-up 'attended' does not say what the record says: "
                "('baker', datetime.date(2016, 10, 6), 0, 1, datetime.date(2016, 10, 6))",
            ),
        ),
        (
            """UPDATE contact_told SET "row" = replace("row", 'Minsk', 'Mstislavl') WHERE entry_id = 1""",
            ("belgrade#c1", "the contact kept ready does not say what the record says"),
        ),
        (
            """UPDATE contact_told SET "row" = substr("row", 1, 40) WHERE entry_id = 1""",
            ("belgrade#c1", "the contact kept ready does not say what the record says"),
        ),
        (
            "UPDATE contact_told SET edition = 2 WHERE entry_id = 2",
            ("moscow#c1", "the contact kept ready does not say what the record says"),
        ),
        (
            "DELETE FROM contact_told WHERE entry_id = 2",
            ("moscow#c1", "the contact kept ready does not say what the record says"),
        ),
        (
            "UPDATE contact_told SET number = 3 WHERE entry_id = 2",
            ("moscow", "a contact is kept ready that is not here (number 3)"),
        ),
        ("UPDATE entry SET edition = 3 WHERE id = 2", ("moscow", "of 3 editions 1 are here")),
    ],
)
def test_what_is_not_as_it_was_entered_is_told_with_its_place(
    ledger: Ledger, change: str, fault: tuple[str, str]
) -> None:
    spoil(ledger, change)
    assert FaultRow(*fault) in verified(ledger)[0]


def test_links_and_judgements_that_point_nowhere_are_told(ledger: Ledger) -> None:
    with ledger.writing() as connection:
        run = new_run(connection, "link", by="A. Clerk", at=NOW, version="1")
        who = new_identity(connection, "person", run)
        add_links(connection, run, [Link("person", 2, 9, who, 1.0), Link("contact", 2, 0, who, 1.0)])
        one, other = Anchor("person", "belgrade", 0, 9), Anchor("person", "minsk", 0, 9)
        add_judgement(connection, Judgement("person", one, other, "same", "A. Clerk", NOW))
    assert verified(ledger)[0] == [
        FaultRow("link 1", "points at a person that is not here (entry 2, number 9)"),
        FaultRow("link 2", "links a person to a contact"),
        FaultRow("judgement 1", "is on a text that is not here: minsk"),
    ]


def test_a_passage_missing_from_the_full_text_index_is_told(ledger: Ledger) -> None:
    if ledger.engine.dialect.name == "sqlite":
        spoil(ledger, "INSERT INTO passage_words(passage_words, rowid, text) VALUES ('delete', 1, 'Anna')")
    else:
        spoil(ledger, "DELETE FROM passage_words WHERE passage_id = 1")
    assert [fault.where for fault in verified(ledger)[0]] == ["the database"]
