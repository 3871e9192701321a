from __future__ import annotations

from msgspec.structs import replace

from conftest import BELGRADE
from dragoman.model import SourceText, Warning
from dragoman.model.digest import Line, digest, one_line
from stub_reader import read_document

RECORD = read_document(SourceText(id="belgrade", text=BELGRADE, title="A round", published="2016-10-07"))


def test_a_digest_tells_the_contact_first_then_words_promises_and_what_was_left() -> None:
    assert digest(RECORD, {"SRB": "Serbia", "BLR": "Belarus"}.__getitem__) == [
        Line("title", 0, "belgrade: A round"),
        Line("faint", 2, "en · unknown · published 2016-10-07 (metadata)"),
        Line("head", 2, "Contact c1: meeting, held (Belarus, Serbia)"),
        Line("fact", 4, "who    Anna Able, Minister (Serbia) [host]"),
        Line("fact", 4, "who    Boris Baker, Minister (Belarus) [visitor]"),
        Line("fact", 4, "when   2016-10-06 (stated)"),
        Line("fact", 4, "where  Minsk"),
        Line("fact", 4, "level  minister"),
        Line("quote", 4, "“Anna Able (SRB) met Boris Baker (BLR) in Minsk on 2016-10-06.”"),
        Line("head", 2, "Said"),
        Line("fact", 4, "Anna Able (Serbia): thank; to Belarus; on humanitarian aid"),
        Line("quote", 6, "“the help”"),
        Line("head", 2, "Promised"),
        Line("fact", 4, "meet again: next round, agreed; by Belarus, Serbia; due 2017 (stated)"),
        Line("quote", 6, "“They agreed to meet again in 2017.”"),
        Line("faint", 2, "Unread: 1 sentence (dragoman explain shows why)"),
    ]


def test_a_text_in_which_nothing_is_found_says_so() -> None:
    assert digest(read_document(SourceText(id="rain", text="It rained.")))[2:] == [
        Line("warning", 2, "No contact, statement or promise found."),
        Line("faint", 2, "Unread: 1 sentence (dragoman explain shows why)"),
    ]


def test_a_warning_is_shown() -> None:
    warned = replace(RECORD, warnings=[Warning("weekday", "a Monday\nthat is a Tuesday", [])])
    assert Line("warning", 2, "Warning: a Monday that is a Tuesday") in digest(warned)


def test_characters_that_steer_a_terminal_are_dropped() -> None:
    assert one_line("a\x1b[31m\nb\x07 c") == "a [31m b c"
