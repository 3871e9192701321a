from __future__ import annotations

import json

import msgspec

from conftest import BELGRADE, Run
from dragoman.model import Record, SourceText
from stub_reader import read_document


def test_the_schema_names_every_field_of_a_record(run: Run) -> None:
    schema = json.loads(run("schema").stdout)
    record = json.loads(msgspec.json.encode(read_document(SourceText(id="a", text=BELGRADE))))
    assert schema["$ref"] == "#/$defs/Record"
    assert list(schema["$defs"]["Record"]["properties"]) == list(record) == list(Record.__struct_fields__)


def test_languages_are_listed(run: Run) -> None:
    listed = json.loads(run("languages", "--format", "json").stdout)
    assert [f"{pack['code']}  {pack['name']}" for pack in listed] == run("languages").stdout.splitlines()
    assert {"code": "fr", "name": "French"} in listed
