"""What can be listed is in the docs, and the commands the docs show run."""

from __future__ import annotations

import importlib
import re
import shlex
import shutil
from pathlib import Path

import click
import msgspec
import pytest

from dragoman.cli.main import COMMANDS, main
from dragoman.exports.formats import FORMATS
from dragoman.exports.tables import TABLES
from dragoman.ledger.schema import metadata
from dragoman.model import Record, vocabulary
from dragoman.model.vocabulary import ACTS, COMMITMENT_KINDS, CONTACT_KINDS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in [*DOCS.rglob("*.md"), *ROOT.glob("*.md")])
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
README_COMMAND = re.compile(r"^    (dragoman [^#\n]*)", re.MULTILINE)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands_in(name: str) -> list[str]:
    found = [line for block in CONSOLE.findall(page(name)) for line in block.splitlines()]
    shown = [line.removeprefix("$ ") for line in found if line.startswith("$ ")]
    return shown + (README_COMMAND.findall(page(name)) if name == "README.md" else [])


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_reference_with_its_options(command: str) -> None:
    reference = page("docs/reference/cli.md")
    found = getattr(importlib.import_module(COMMANDS[command]), command.replace("-", "_"))
    options = [name for option in found.params if isinstance(option, click.Option) for name in option.opts]
    assert re.search(rf"^    dragoman [a-z|]*\b{command}\b|^## {command}$", reference, re.MULTILINE)
    assert [name for name in options if name not in reference] == []


def test_every_field_and_word_of_the_record_is_in_its_reference() -> None:
    reference = page("docs/reference/record.md")
    schema = msgspec.json.schema(Record)["$defs"]
    fields = {field for struct in schema.values() for field in struct["properties"]}
    assert sorted(field for field in fields if f"`{field}`" not in reference and f'"{field}"' not in reference) == []
    assert [word for word in (*CONTACT_KINDS, *COMMITMENT_KINDS, *ACTS) if word not in reference] == []


@pytest.mark.parametrize("words", [name for name in dir(vocabulary) if name.isupper()])
def test_every_word_of_the_closed_lists_is_explained_in_the_codebook(words: str) -> None:
    codebook = page("docs/reference/codebook.md")
    terms = [word for word in getattr(vocabulary, words) if isinstance(word, str)]
    assert [word for word in terms if f"`{word}`" not in codebook] == []


def test_every_format_and_table_of_an_export_is_in_its_reference() -> None:
    reference = page("docs/reference/exports.md")
    assert [name for name in (*FORMATS, *TABLES) if f"`{name}`" not in reference] == []


def test_every_table_of_the_ledger_is_in_its_reference() -> None:
    reference = page("docs/reference/ledger.md")
    assert [name for name in metadata.tables if f"`{name}`" not in reference] == []


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    home = (ROOT / name).parent
    assert [target for target in LINK.findall(page(name)) if not (home / target).exists()] == []


@pytest.mark.parametrize("name", [name for name in PAGES if commands_in(name)])
def test_the_commands_a_page_shows_run(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    failed = []
    for line in commands_in(name):
        command, _, into = line.partition(" > ")
        with pytest.raises(SystemExit) as end:
            main(shlex.split(command)[1:])
        out, err = capsys.readouterr()
        if into:
            (tmp_path / into).write_text(out, encoding="utf-8", newline="")
        if end.value.code or err or not out:
            failed.append((line, end.value.code, err))
    assert failed == []


@pytest.mark.parametrize("name", [name for name in PAGES if PYTHON.search(page(name))])
def test_the_python_a_page_shows_runs(name: str) -> None:
    for block in PYTHON.findall(page(name)):
        exec(compile(block, name, "exec"), {})
