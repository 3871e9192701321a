from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from dragoman.errors import IntakeError, UsageError
from dragoman.intake import Masthead, iter_sources
from dragoman.intake import sources as sources_module
from dragoman.model import SourceText


def outcomes(*paths: Path | str, stdin: bytes = b"", masthead: Masthead | None = None) -> list[SourceText | str]:
    stream = io.BufferedReader(io.BytesIO(stdin))
    found = iter_sources([str(path) for path in paths], masthead, stdin=stream)
    return [str(item) if isinstance(item, IntakeError) else item for item in found]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("b/one.txt", "a.md", "b/two.TXT", "c.pdf", ".hidden/x.txt", ".dot.txt", "one.txt"):
        (tmp_path / name).write_text(name)
    (tmp_path / "lines.jsonl").write_text('{"text": "l1"}\n{"text": "l2", "id": "two"}\n')
    return tmp_path


def test_a_folder_is_read_in_sorted_order_with_the_stem_as_id_where_it_is_unique(folder: Path) -> None:
    assert outcomes(folder) == [
        SourceText(id="a", text="a.md"),
        SourceText(id="b/one.txt", text="b/one.txt"),
        SourceText(id="two", text="b/two.TXT"),
        SourceText(id="lines:1", text="l1"),
        SourceText(id="two", text="l2"),
        SourceText(id="one.txt", text="one.txt"),
    ]


def test_a_readme_tells_of_its_folder_and_is_read_only_when_named(folder: Path) -> None:
    (folder / "b" / "README.md").write_text("about the texts")
    (folder / "README.markdown.txt").write_text("a text")
    before = {item.id for item in outcomes(folder) if isinstance(item, SourceText)}
    assert before == {"a", "b/one.txt", "two", "lines:1", "one.txt", "README.markdown"}
    assert outcomes(folder / "b" / "README.md") == [SourceText(id="README", text="about the texts")]


def test_paths_keep_the_order_given(folder: Path) -> None:
    found = outcomes(folder / "one.txt", folder / "a.md")
    assert found == [SourceText(id="one", text="one.txt"), SourceText(id="a", text="a.md")]


def test_the_same_name_in_two_folders_given_is_told_apart_by_its_path(tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "one.txt").write_text(name)
    assert outcomes(tmp_path / "x", tmp_path / "y") == [
        SourceText(id=str(tmp_path / "x" / "one.txt"), text="x"),
        SourceText(id=str(tmp_path / "y" / "one.txt"), text="y"),
    ]


def test_what_cannot_be_read_stands_as_an_error_in_its_place(folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    (folder / "binary.txt").write_bytes(b"a\x00b")
    paths = [folder / name for name in ("missing.txt", "one.txt", "empty.txt", "c.pdf", "binary.txt", "a.md")]
    assert outcomes(*paths) == [
        f"{folder}/missing.txt: no such file or folder. Check the path.",
        SourceText(id="one", text="one.txt"),
        f"{folder}/empty.txt: empty: there is no text in it.",
        f"{folder}/c.pdf: .pdf files are not read yet. Convert it to .txt or .jsonl first.",
        f"{folder}/binary.txt: binary, not text (it holds NUL bytes). Convert it to plain UTF-8 text first.",
        SourceText(id="a", text="a.md"),
    ]


def test_a_folder_without_texts_is_an_error(tmp_path: Path) -> None:
    assert outcomes(tmp_path) == [f"{tmp_path}: no .txt, .md or .jsonl file in this folder."]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_by_name_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert outcomes(tmp_path / "pipe") == [
        f"{tmp_path}/pipe: neither a file nor a folder. Pipe it in and give '-' instead."
    ]


def test_standard_input_is_one_text_or_json_lines() -> None:
    assert outcomes("-", stdin=b"Hello") == [SourceText(id="stdin", text="Hello")]
    assert outcomes("-", stdin=b'\n{"text": "x"}\n') == [SourceText(id="stdin:2", text="x")]
    assert outcomes("-", stdin=b"") == ["stdin: empty: there is no text in it."]


def test_a_masthead_holds_for_a_single_text(folder: Path) -> None:
    masthead = Masthead(published="2016-10-06", url="u", source="TASS", language="en")
    assert outcomes(folder / "a.md", masthead=masthead) == [
        SourceText(id="a", text="a.md", published="2016-10-06", url="u", source="TASS", language="en")
    ]


@pytest.mark.parametrize("names", [["a.md", "one.txt"], ["lines.jsonl"]])
def test_a_date_for_many_texts_is_refused(folder: Path, names: list[str]) -> None:
    with pytest.raises(UsageError, match="single text"):
        outcomes(*[folder / name for name in names], masthead=Masthead(published="2016-10-06"))


def test_a_language_holds_for_every_text_that_names_none(folder: Path) -> None:
    found = outcomes(folder / "lines.jsonl", folder / "a.md", masthead=Masthead(language="fr"))
    assert [item.language for item in found if isinstance(item, SourceText)] == ["fr", "fr", "fr"]


def test_a_file_over_the_bound_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources_module, "MAX_TEXT_BYTES", 6)
    assert outcomes(folder / "a.md", folder / "one.txt") == [
        SourceText(id="a", text="a.md"),
        f"{folder}/one.txt: longer than 0 MB, the most a single text may have. Split it into documents.",
    ]


def test_texts_are_read_one_at_a_time(folder: Path) -> None:
    stream = iter_sources([str(folder)])
    next(stream)
    (folder / "one.txt").unlink()
    assert [str(item) for item in stream if isinstance(item, IntakeError)] == [
        f"{folder}/one.txt: cannot be read (No such file or directory)."
    ]
