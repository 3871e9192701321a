from __future__ import annotations

import io
from datetime import date
from typing import Any

import msgspec
import pytest

from dragoman.exports import icalendar
from dragoman.exports.account import Account
from made_accounts import account, commitment


def written(*made: Account) -> bytes:
    out = io.BytesIO()
    icalendar.write(made, out, "strict")
    return out.getvalue()


def components(content: bytes) -> list[Any]:
    reader = pytest.importorskip("icalendar")
    return [found for found in reader.Calendar.from_ical(content).walk() if found.name in ("VEVENT", "VTODO")]


def test_contacts_to_come_and_dated_promises_are_events_and_open_promises_tasks(belgrade: Account) -> None:
    found = [
        (
            part.name,
            str(part["SUMMARY"]),
            part["DTSTART"].dt if "DTSTART" in part else None,
            part["DTEND"].dt if "DTEND" in part else part["DUE"].dt if "DUE" in part else None,
            str(part.get("LOCATION", "")),
        )
        for part in components(written(belgrade))
    ]
    promise = "Belarus, Serbia: to hold the next round (agreed)"
    assert found == [
        ("VEVENT", "Visit: Norway – Serbia", date(2017, 3, 1), date(2017, 4, 1), "Oslo, Norway"),
        ("VEVENT", promise, date(2017, 1, 1), date(2018, 1, 1), "Minsk, Belarus"),
        ("VTODO", promise, None, date(2017, 12, 31), "Minsk, Belarus"),
        ("VTODO", promise, None, None, "Minsk, Belarus"),
    ]


def test_a_date_known_in_part_says_so_beside_the_words_and_their_place(belgrade: Account) -> None:
    assert str(components(written(belgrade))[0]["DESCRIPTION"]) == (
        "Date as told: 2017-03; some day from 2017-03-01 to 2017-03-31.\n"
        "“a visit to Oslo is announced for March 2017”\n"
        "belgrade#c2, characters 246–289 of belgrade"
    )


def test_ids_stay_the_same_when_a_text_is_read_anew_and_differ_within_a_calendar(belgrade: Account) -> None:
    ids = [str(part["UID"]) for part in components(written(belgrade))]
    renamed = msgspec.structs.replace(belgrade, key="belgrade@2", reader_version="0.2")
    assert [str(part["UID"]) for part in components(written(renamed))] == ids
    assert len(set(ids)) == 4


def test_a_kept_promise_is_no_task_and_an_unknown_year_no_day() -> None:
    kept, unknown = commitment(status="kept"), commitment("k2", due="XXXX-09-21")
    found = components(written(account((), (), (kept, unknown))))
    assert [(part.name, "DUE" in part) for part in found] == [("VEVENT", False), ("VTODO", False)]
    assert "XXXX-09-21" in str(found[1]["DESCRIPTION"])


def test_lines_are_folded_between_characters_and_hold_no_control_character() -> None:
    long = msgspec.structs.replace(commitment(), what="à" * 200 + ";,\\\x00 «\xa0x\u2028»")
    lines = written(account((), (), (long,))).split(b"\r\n")
    assert max(len(line) for line in lines) == 75
    assert all(line.decode() for line in lines if line)
    summary = str(components(written(account((), (), (long,))))[0]["SUMMARY"])
    assert summary == f"Belarus, Serbia: {'à' * 200};,\\ « x » (agreed)"
