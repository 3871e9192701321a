"""'EU-Armenia', 'UN-led': an organisation and a state in one word; first names that are words for places."""

from __future__ import annotations

import pytest

import dragoman


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("The EU-Armenia Partnership Council held its fifth meeting in Brussels.", "commission", ["ARM", "EU"]),
        ("The fifth meeting of the Armenia-EU Joint Committee was held in Brussels.", "commission", ["ARM", "EU"]),
        ("The ASEAN-Japan Ministerial Meeting was held in Vientiane.", "meeting", ["ASEAN", "JPN"]),
        ("The 10th ASEAN-UN Summit was held in Phnom Penh.", "session", ["ASEAN", "UN"]),
    ],
)
def test_an_organisation_and_a_state_in_one_word(text: str, kind: str, parties: list[str]) -> None:
    assert [(c.kind, c.parties) for c in dragoman.read(text).contacts] == [(kind, parties)]


@pytest.mark.parametrize("word", ["UN-led", "Saudi-brokered", "EU-mediated"])
def test_talks_led_by_somebody_are_no_person(word: str) -> None:
    record = dragoman.read(f"The {word} talks resumed in Geneva on Friday.")
    assert (record.persons, record.statements) == ([], [])


@pytest.mark.parametrize("title", ["", "Mr. ", "H.E. Mr. "])
def test_a_first_name_that_is_a_word_for_a_place(title: str) -> None:
    record = dragoman.read(f"Jan Kowal met the Ambassador of Korea, {title}Park Joon-yong.")
    assert [(o.person, o.rank, o.state) for o in record.offices] == [("p2", "ambassador", "KOR")]
