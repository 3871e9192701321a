from __future__ import annotations

import json
from pathlib import Path

from conftest import Run


def test_the_text_stands_with_its_values_and_their_rules(run: Run, texts: Path) -> None:
    done = run("explain", "texts/belgrade.txt", "none.txt")
    assert done.stdout.splitlines()[0] == "belgrade (en)"
    assert "  98–132 commitment k1: next_round, agreed, due 2017 ← toy/again" in done.stdout.splitlines()
    assert done.stdout.splitlines()[-3:] == [
        "  132–151 not read: no rule finds a person, contact, statement or promise in it",
        "      “It rained all day.”",
        "",
    ]
    assert (done.returncode, done.stderr) == (1, "dragoman: none.txt: no such file or folder. Check the path.\n")


def test_only_what_was_not_read_can_be_asked_for(run: Run, texts: Path) -> None:
    assert run("explain", "--unread", "texts/moscow.txt").stdout == "moscow (en)\n\n"


def test_an_explanation_can_be_had_as_json(run: Run, texts: Path) -> None:
    explanation = json.loads(run("explain", "texts/moscow.txt", "--format", "jsonl").stdout)
    assert explanation["passages"][0]["marks"][0]["rule"] == "toy/met"
