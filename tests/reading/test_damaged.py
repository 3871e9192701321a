"""The shipped examples, damaged as pages and programs damage texts: read as when whole, quoted as they stand."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

import dragoman
from sayings import all_told

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
DAMAGES: dict[str, Callable[[str], str]] = {
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad", text),
    "marks of width nought": lambda text: re.sub(r"(?<=\. )", "\u200b", text),
    "accents apart": lambda text: unicodedata.normalize("NFD", text),
    "entities": lambda text: text.replace("&", "&amp;").replace("’", "&#8217;").replace("“", "&ldquo;"),
    "bullets": lambda text: re.sub(r"(?m)^(?=\S)", "• ", text),
    "signs misread": lambda text: text.replace("é", "Ã©").replace("’", "â€™").replace("à", "Ã\u00a0"),
    "words parted at line ends": lambda text: re.sub(r"(?<= [a-z]{4})(?=[a-z]{5})", "-\n", text),
    "marks of emphasis": lambda text: re.sub(r"\b([A-Z][a-z]+ [A-Z][a-z]+)\b", r"**\1**", text),
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_damaged_text_tells_what_the_whole_one_tells(path: Path, damage: str) -> None:
    text = path.read_text(encoding="utf-8")
    damaged = DAMAGES[damage](text)
    record = dragoman.read(damaged, id=path.stem)
    assert all_told(record) == all_told(dragoman.read(text, id=path.stem))
    assert record.document.text == damaged
    spans = [s.content for s in record.statements if s.content] + [e for c in record.contacts for e in c.evidence]
    assert all(damaged[span.start : span.end] == span.quote for span in spans)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_text_without_its_last_stops_is_read_to_its_end(path: Path) -> None:
    text = re.sub(r"\.(?=\s*(?:\n|$))", "", path.read_text(encoding="utf-8"))
    assert dragoman.read(text).document.text == text


def test_codes_within_codes_are_read_once() -> None:
    text = "Norwegian Foreign Minister Anna Berg met Polish Foreign Minister Jan Kowal. &" + "amp;" * 5_000
    record = dragoman.read(text, language="en")
    assert record.document.text == text
    assert [(contact.kind, contact.parties) for contact in record.contacts] == [("meeting", ["NOR", "POL"])]
