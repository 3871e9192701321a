"""'We've', 'I'm', 'they'll': a pronoun with what leans on it: whole values."""

import pytest

import dragoman

OPENING = "Minister Anna Berg of Norway met Minister Jan Kowal of Poland in Oslo."
ACTS = [
    ("We’ve discussed trade", "discuss"),
    ("I’m grateful to Poland for its help", "thank"),
    ("We're ready to help Kenya", "pledge"),
    ("We'd welcome more trade", "welcome"),
    ("We don’t recognise the annexation", "oppose"),
    ("I'd like to thank Poland", "thank"),
]


@pytest.mark.parametrize(("words", "act"), ACTS)
def test_what_leans_on_a_pronoun_is_read_as_if_written_out(words: str, act: str) -> None:
    record = dragoman.read(f"{OPENING} “{words},” she said.", language="en")
    assert [person.name for person in record.persons] == ["Anna Berg", "Jan Kowal"]
    assert [(s.act, s.content.quote if s.content else "") for s in record.statements] == [(act, words)]
