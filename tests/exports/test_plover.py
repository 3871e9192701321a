from __future__ import annotations

import io
from typing import Any

import msgspec

from dragoman.exports import plover
from dragoman.exports.account import Account


def events(made: Account, policy: str = "strict") -> list[dict[str, Any]]:
    out = io.BytesIO()
    count = plover.write([made], out, policy)
    rows = [msgspec.json.decode(line) for line in out.getvalue().splitlines()]
    assert len(rows) == count
    return rows


def test_an_event_has_the_keys_of_the_manual_with_office_and_characters(belgrade: Account) -> None:
    assert events(belgrade)[0] == {
        "id": "belgrade#c1",
        "date": "2016-10-06",
        "enddate": None,
        "actor": [
            {"code": "BLRGOV", "sector": "GOV", "entity_text": "Jan Kowal", "identifier_id": None, "office": "Minister"}
        ],
        "recipient": [
            {
                "code": "SRBGOV",
                "sector": "GOV",
                "entity_text": "Anna Berg",
                "identifier_id": None,
                "office": "Foreign Minister",
            }
        ],
        "event": ["CONSULT"],
        "event_text": ["6 October 2016", "Anna Berg of Serbia received Minister Jan Kowal of Belarus"],
        "event_loc": {"name": "Belgrade", "country": "SRB"},
        "quad_code": 1,
        "event_scale": 4.0,
        "mode": ["visit"],
        "context": ["diplomatic"],
        "link": "https://example.org/b",
        "text": "Anna Berg of Serbia received Minister Jan Kowal of Belarus",
        "text_info": {"sequence": 1, "start": 17, "end": 75},
        "cite_info": {
            "citation": "belgrade",
            "url": "https://example.org/b",
            "title": "=Talks, in Belgrade",
            "language": "en",
            "publication": "A ministry",
        },
        "comment": None,
    }


def test_every_event_has_the_required_keys_and_its_paragraph(belgrade: Account) -> None:
    rows = events(belgrade, "extended")
    assert [(row["id"], row["event"], row["text_info"]["sequence"]) for row in rows] == [
        ("belgrade#c1", ["CONSULT"], 1),
        ("belgrade#c2", ["AGREE"], 3),
        ("belgrade#s1", ["SUPPORT"], 2),
        ("belgrade#k1", ["AGREE"], 3),
        ("belgrade#k2", ["AGREE"], 3),
    ]
    assert all({"id", "date", "actor", "event"} <= row.keys() and row["actor"] for row in rows)


def test_accuse_has_the_sign_its_modes_have() -> None:
    from made_accounts import account, contact

    row = events(account((contact(kind="summons"),)))[0]
    assert (row["event"], row["event_scale"], row["quad_code"]) == (["ACCUSE"], -2.0, 3)
