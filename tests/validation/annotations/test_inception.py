"""XMI as dkpro-cassis reads it, which is the format's own package for Python, and as it comes back."""

from __future__ import annotations

import io
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from annotated import records
from dragoman.errors import UsageError
from dragoman.model import Record
from dragoman.validation.annotations.inception import NOT_IN_XML, cas_from, type_system, xmi
from dragoman.validation.annotations.layers import LAYERS
from dragoman.validation.annotations.marks import marks_of, record_from

HEAD = (
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
    'xmlns:dragoman="http:///dragoman.ecore">'
)
SOFA = '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="😀 Berg&#10;met"/>'


@given(records())
@settings(max_examples=150, deadline=None)
def test_any_record_of_any_text_comes_back(record: Record) -> None:
    cas = cas_from(xmi(record, "text"))
    text = NOT_IN_XML.sub("\ufffd", record.document.text)
    assert (cas.text, cas.name, cas.language) == (text, "text", record.document.language)
    assert record_from(record.document, cas.marks) == record


@given(records())
@settings(max_examples=60, deadline=None)
def test_the_package_of_the_format_reads_the_same_words_and_values(record: Record) -> None:
    cassis = pytest.importorskip("cassis")
    cas = cassis.load_cas_from_xmi(io.BytesIO(xmi(record, "text")), cassis.load_typesystem(io.BytesIO(type_system())))
    text = NOT_IN_XML.sub("\ufffd", record.document.text)
    assert cas.sofa_string == text
    expected = {(mark.layer, start, end) for mark in marks_of(record) for start, end in mark.spans}
    read = [found for layer in LAYERS for found in cas.select(f"dragoman.{layer}")]
    assert {(found.type.name.removeprefix("dragoman."), found.begin, found.end) for found in read} == expected
    assert [found for found in read if found.get_covered_text() != text[found.begin : found.end]] == []
    kinds = [found.kind for found in cas.select("dragoman.Contact") if found.kind]
    assert sorted(kinds) == sorted(contact.kind for contact in record.contacts)


def test_a_letter_beyond_the_basic_plane_counts_two_units() -> None:
    found = cas_from(f'{HEAD}{SOFA}<dragoman:Person sofa="1" begin="3" end="7" name="Berg"/></xmi:XMI>'.encode())
    assert [(mark.layer, mark.id, mark.spans, mark.values) for mark in found.marks] == [
        ("Person", "p1", [(2, 6)], {"name": "Berg"})
    ]


def test_xml_of_the_newer_version_is_read_too() -> None:
    content = f'<?xml version="1.1" encoding="UTF-8"?>{HEAD}{SOFA.replace("Berg", "Berg&#1;")}</xmi:XMI>'.encode()
    assert cas_from(content).text == "😀 Berg\ufffd\nmet"


def test_every_layer_and_field_is_in_the_type_system() -> None:
    space = "{http://uima.apache.org/resourceSpecifier}"
    types = {
        found.findtext(f"{space}name"): [
            name.text for name in found.iterfind(f".//{space}featureDescription/{space}name")
        ]
        for found in ElementTree.fromstring(type_system()).iter(f"{space}typeDescription")
    }
    assert types.pop("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
    assert types == {
        f"dragoman.{layer.name}": [
            "identifier", *(["part_of"] if layer.part_of else []), *(field.name for field in layer.fields)
        ]
        for layer in LAYERS.values()
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("no XML", "no XMI: syntax error: line 1, column 0"),
        (f"{HEAD}</xmi:XMI>", "0 texts in this XMI. Export the document as UIMA CAS XMI, with its text."),
        (
            f'{HEAD}{SOFA}<dragoman:Person begin="3" end="99"/></xmi:XMI>',
            "Person None: its place does not lie in the text.",
        ),
    ],
)
def test_what_cannot_be_read_is_told(content: str, told: str) -> None:
    with pytest.raises(UsageError) as said:
        cas_from(content.encode())
    assert str(said.value) == told
