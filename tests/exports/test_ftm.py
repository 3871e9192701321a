from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import msgspec
import pytest

from dragoman.desk.asking import filters_for
from dragoman.desk.exporting import export_ledger
from dragoman.exports import ftm
from dragoman.exports.account import Account


def entities(*made: Account) -> list[dict[str, Any]]:
    out = io.BytesIO()
    ftm.write(made, out, "strict")
    return [msgspec.json.decode(line) for line in out.getvalue().splitlines()]


def test_an_account_is_an_article_its_people_their_posts_and_its_contacts(belgrade: Account) -> None:
    assert [entity["schema"] for entity in entities(belgrade)] == [
        "Article",
        *("PublicBody",) * 3,
        *("Person",) * 2,
        *("Position", "Occupancy") * 2,
        *("Event",) * 2,
    ]


def test_a_contact_tells_who_was_involved_and_what_was_said_with_its_words(belgrade: Account) -> None:
    found = entities(belgrade)
    ids = {entity["properties"]["name"][0]: entity["id"] for entity in found if "name" in entity["properties"]}
    article = found[0]["id"]
    event = next(entity for entity in found if entity["schema"] == "Event")
    assert event["properties"] == {
        "name": ["meeting: Belarus – Serbia"],
        "summary": ["meeting, held"],
        "date": ["2016-10-06"],
        "involved": [ids["Anna Berg"], ids["Jan Kowal"], ids["Belarus"], ids["Serbia"]],
        "organizer": [ids["Anna Berg"]],
        "location": ["Belgrade"],
        "country": ["rs"],
        "description": [
            "belgrade#c1 [91–105] “6 October 2016”",
            "belgrade#c1 [17–75] “Anna Berg of Serbia received Minister Jan Kowal of Belarus”",
            "Jan Kowal, thank: belgrade#s1 [107–149] “Minister Kowal thanked Serbia for its help”",
            "BLR, SRB, agreed next_round: belgrade#k1 [193–244] “They agreed to hold the next round in Minsk in 2017”",
            "BLR, SRB, agreed other_action: belgrade#k2 [193–204] “They agreed”",
        ],
        "proof": [article],
        "recordId": ["belgrade#c1"],
        "sourceUrl": ["https://example.org/b"],
    }


def test_the_same_person_in_two_texts_has_the_same_id(belgrade: Account) -> None:
    other = msgspec.structs.replace(belgrade, key="minsk")
    people = [entity["id"] for entity in entities(belgrade, other) if entity["schema"] == "Person"]
    assert people[:2] == people[2:]


def test_the_format_s_own_package_takes_every_entity_and_keeps_every_value(belgrade: Account) -> None:
    model = pytest.importorskip("followthemoney").model
    for entity in entities(belgrade):
        proxy = model.get_proxy(entity, cleaned=False)
        proxy.schema.validate(entity)
        kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        assert kept == {name: sorted(set(values)) for name, values in entity["properties"].items()}


def test_the_format_s_own_package_takes_the_whole_of_the_examples(examples_ledger: str, tmp_path: Path) -> None:
    model = pytest.importorskip("followthemoney").model
    export_ledger(examples_ledger, filters_for(), "ftm", str(tmp_path / "entities"))
    refused = []
    for line in (tmp_path / "entities").read_text(encoding="utf-8").splitlines():
        entity = msgspec.json.decode(line)
        schema = model.get(entity["schema"])
        schema.validate(entity)
        refused += [
            (entity["id"], name, value)
            for name, values in entity["properties"].items()
            for value in values
            if not schema.get(name).type.validate(value)
        ]
    assert refused == []
