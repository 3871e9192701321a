from __future__ import annotations

import zipfile
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from coded import TEXT, commitment, contact, instrument, office, person, record, statement
from dragoman.desk.annotating import TOOLS, export, records_from
from dragoman.errors import DragomanError, ExportError
from dragoman.model import Document, Record

WHOLE = record(
    person("p1", "Anna Berg"),
    person("p2", "Jan Kowal", "POL"),
    office("p1", "foreign_minister", "Foreign Minister", acting=True),
    contact(date="2021-05-03"),
    statement("s1", "thank", "Minister Kowal thanked Norway"),
    commitment(),
    instrument(),
)


def named(id: str, text: str = TEXT) -> Record:
    return replace(WHOLE, document=replace(WHOLE.document, id=id, text=text, title="Talks", published="2021-05-03"))


@pytest.mark.parametrize("tool", TOOLS)
def test_records_come_back_with_their_masthead(tmp_path: Path, tool: str) -> None:
    texts = [
        named("oslo"),
        named("https://example.org/ось?1"),
        named("https://example.org/ось!1"),
        named("\x00"),
        named("a b"),
        named("a_b"),
    ]
    assert export(texts, tool, str(tmp_path / "out")) == 6
    back = list(records_from(str(tmp_path / "out"), tool))
    assert sorted(back, key=lambda record: record.document.id) == sorted(texts, key=lambda record: record.document.id)


@pytest.mark.parametrize(
    ("tool", "files"),
    [
        ("brat", ["annotation.conf", "documents.jsonl", "oslo-2.ann", "oslo-2.txt", "oslo.ann", "oslo.txt"]),
        ("inception", ["TypeSystem.xml", "documents.jsonl", "oslo-2.xmi", "oslo.xmi"]),
    ],
)
def test_the_files_are_those_the_tool_opens(tmp_path: Path, tool: str, files: list[str]) -> None:
    export([named("oslo"), named("Oslo/")], tool, str(tmp_path / "out"))
    assert sorted(path.name.lower() for path in (tmp_path / "out").iterdir()) == sorted(name.lower() for name in files)


@pytest.mark.parametrize(("tool", "file"), [("brat", "oslo.ann"), ("inception", "oslo.xmi")])
def test_without_the_list_of_documents_a_text_is_known_by_its_file(tmp_path: Path, tool: str, file: str) -> None:
    export([named("oslo")], tool, str(tmp_path / "out"))
    (tmp_path / "out" / "documents.jsonl").unlink()
    (back,) = records_from(str(tmp_path / "out" / file), tool)
    assert replace(back, document=WHOLE.document) == WHOLE
    assert (back.document.id, back.document.text, back.document.published) == ("oslo", TEXT, None)


def test_an_export_of_inception_is_a_zip_named_after_the_document(tmp_path: Path) -> None:
    export([named("oslo")], "inception", str(tmp_path / "out"))
    content = (tmp_path / "out" / "oslo.xmi").read_bytes()
    (tmp_path / "out" / "oslo.xmi").unlink()
    (tmp_path / "out" / "oslo.xmi_folder").mkdir()
    with zipfile.ZipFile(tmp_path / "out" / "oslo.xmi_folder" / "anna.zip", "w") as archive:
        archive.writestr("anna.xmi", content.replace(b'documentId="oslo"', b'documentId="oslo.xmi"'))
        archive.writestr("TypeSystem.xml", b"")
    assert list(records_from(str(tmp_path / "out"), "inception")) == [named("oslo")]


def test_line_ends_of_every_kind_stay_where_they_are(tmp_path: Path) -> None:
    text = TEXT + "\r\nA line.\rAnother.\n"
    for tool in TOOLS:
        export([named("oslo", text)], tool, str(tmp_path / tool))
        assert [back.document.text for back in records_from(str(tmp_path / tool), tool)] == [text]


@pytest.mark.parametrize(
    ("tool", "file", "content", "told"),
    [
        (
            "brat",
            "oslo.txt",
            "Another text.",
            "oslo.txt: is not the text that was exported: its places cannot be trusted.",
        ),
        ("brat", "oslo.ann", "T1\tPerson 0 4\tBerg", "oslo.ann: T1: 'Berg' is not what stands at 0 4 of the text."),
        ("brat", "oslo.txt", None, "oslo.txt: cannot be read: No such file or directory"),
        ("brat", "documents.jsonl", "{}", "documents.jsonl: is not what 'annotations export' writes: "),
        ("inception", "oslo.xmi", "<a/>", "oslo.xmi: 0 texts in this XMI."),
        ("inception", "broken.zip", "no ZIP", "broken.zip: no ZIP that can be opened: File is not a zip file"),
    ],
)
def test_a_file_that_cannot_be_trusted_is_told(
    tmp_path: Path, tool: str, file: str, content: str | None, told: str
) -> None:
    export([named("oslo")], tool, str(tmp_path))
    (tmp_path / file).unlink(missing_ok=True)
    if content is not None:
        (tmp_path / file).write_text(content, encoding="utf-8")
    with pytest.raises(DragomanError) as said:
        list(records_from(str(tmp_path), tool))
    assert told in str(said.value)


def test_a_text_of_another_document_is_told(tmp_path: Path) -> None:
    export([named("oslo")], "inception", str(tmp_path))
    other = msgspec.json.encode({"file": "oslo", "document": Document("oslo", "", None, None, "Another text.")})
    (tmp_path / "documents.jsonl").write_bytes(other)
    with pytest.raises(DragomanError, match=r"oslo\.xmi: its text is not the one that was exported"):
        list(records_from(str(tmp_path), "inception"))


def test_where_nothing_is_there_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"no record to annotate\."):
        export([], "brat", str(tmp_path / "out"))
    with pytest.raises(DragomanError, match=r"no file of brat in it: \.ann\."):
        list(records_from(str(tmp_path), "brat"))
    with pytest.raises(DragomanError, match=r"no such file or folder\. Check the path\."):
        list(records_from(str(tmp_path / "none"), "brat"))
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="cannot be made a folder"):
        export([WHOLE], "brat", str(tmp_path / "file"))
