from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import BELGRADE, Run


def test_jsonl_prints_one_record_a_line_in_the_order_of_the_input(run: Run, texts: Path) -> None:
    done = run("read", "texts/moscow.txt", "texts", "--format", "jsonl")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["document"]["id"] for record in records] == ["moscow", "belgrade", "moscow"]
    assert (done.returncode, done.stderr) == (0, "")
    assert records[1]["document"]["text"] == BELGRADE


def test_json_prints_one_array(run: Run, texts: Path) -> None:
    done = run("read", "texts", "--format", "json")
    assert [record["document"]["id"] for record in json.loads(done.stdout)] == ["belgrade", "moscow"]
    assert json.loads(run("read", "none", "--format", "json").stdout) == []


def test_a_digest_is_plain_text_in_a_pipe(run: Run, texts: Path) -> None:
    done = run("read", "texts/belgrade.txt", "--published", "2016-10-07")
    assert done.stdout.splitlines()[:4] == [
        "belgrade",
        "  en · unknown · published 2016-10-07 (metadata)",
        "  Contact c1: meeting, held (Belarus, Serbia)",
        "    who    Anna Able, Minister (Serbia) [host]",
    ]


def test_standard_input_is_read_as_one_text_or_as_json_lines(run: Run) -> None:
    text = run("read", "-", "--format", "jsonl", "--source", "TASS", input="It rained.")
    assert json.loads(text.stdout)["document"]["source"] == "TASS"
    lines = run("read", "-", "--format", "jsonl", input='{"text": "Il pleut.", "id": "fr1"}\n')
    assert json.loads(lines.stdout)["document"]["id"] == "fr1"


def test_every_bad_input_is_told_and_the_rest_read(run: Run, texts: Path) -> None:
    (texts / "empty.txt").write_text("")
    (texts / "binary.txt").write_bytes(b"\x00\x01")
    (texts / "old.txt").write_bytes("Ils se sont entretenus à Genève.".encode("cp1252"))
    (texts / "lines.jsonl").write_text('{"text": "x", "language": "xx"}\n{broken\n{"text": "It rained."}\n')
    done = run("read", "missing.txt", "texts", "--format", "jsonl")
    read = [json.loads(line)["document"]["id"] for line in done.stdout.splitlines()]
    assert read == ["belgrade", "lines:3", "moscow", "old"]
    told = [
        "dragoman: missing.txt: no such file or folder. Check the path.",
        "dragoman: texts/binary.txt: binary, not text (it holds NUL bytes). Convert it to plain UTF-8 text first.",
        "dragoman: texts/empty.txt: empty: there is no text in it.",
        "dragoman: lines:1: xx: no language pack reads it",
        "dragoman: texts/lines.jsonl:2: broken JSON (",
        "dragoman: warning: texts/old.txt: not UTF-8 (byte 23); read as cp1252. Save it as UTF-8 to be sure.",
    ]
    assert [any(line.startswith(start) for line in done.stderr.splitlines()) for start in told] == [True] * 6
    assert len(done.stderr.splitlines()) == 6
    assert done.returncode == 1


def test_a_text_in_a_language_nobody_reads_is_kept_unread_and_told(run: Run) -> None:
    done = run("read", "-", "--format", "jsonl", input="ЖЖЖ.")
    assert [span["quote"] for span in json.loads(done.stdout)["unread"]] == ["ЖЖЖ."]
    assert done.stderr == "dragoman: stdin: no language pack reads this text; it is kept with nothing read.\n"
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["read"], "Missing argument"),
        (["read", "texts", "--format", "xml"], "'xml' is not one of 'digest', 'jsonl', 'json'"),
        (["read", "texts", "--published", "2016-10-06"], "can only be given for a single text"),
        (["read", "texts/moscow.txt", "--published", "yesterday"], "'yesterday' is not a date"),
        (["read", "texts", "--jobs", "0"], "0 is not in the range"),
        (["recite"], "No such command 'recite'"),
    ],
)
@pytest.mark.usefixtures("texts")
def test_a_wrong_request_ends_with_2_and_says_what_is_wrong(run: Run, arguments: list[str], why: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert why in done.stderr


def test_a_ledger_is_filled_once(run: Run, texts: Path) -> None:
    first = run("read", "texts", "--ledger", "ledger.db")
    again = run("read", "texts", "none.txt", "--ledger", "ledger.db", "--format", "jsonl")
    assert (first.returncode, first.stdout) == (0, "ledger.db: 2 entered, 0 already there, 0 failed\n")
    assert (again.returncode, len(again.stdout.splitlines())) == (1, 2)
    assert again.stderr.splitlines()[-1] == "ledger.db: 0 entered, 2 already there, 1 failed"


def test_a_file_that_is_no_ledger_is_left_as_it_is(run: Run, texts: Path) -> None:
    done = run("read", "texts", "--ledger", "texts/moscow.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "dragoman: texts/moscow.txt: not a ledger (no SQLite file). Name another file.\n"


def test_a_reader_that_goes_away_ends_the_work_quietly(run: Run, texts: Path) -> None:
    import subprocess
    import sys

    from conftest import WITH_STUB

    lines = '{"text": "It rained."}\n' * 5000
    (texts / "many.jsonl").write_text(lines)
    tests = str(Path(__file__).parents[1])
    with subprocess.Popen(
        [sys.executable, "-c", WITH_STUB, "read", str(texts / "many.jsonl"), "--format", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONPATH": tests},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
