"""What a government or a ministry says in a relative clause, or with its verb inside the quotation."""

from __future__ import annotations

import pytest

from sayings import named, said


@pytest.mark.parametrize(
    ("text", "language", "acts"),
    [
        ("The Norwegian government, which condemned the attack, called for restraint.", "en", ["accuse", "request"]),
        ("Norway, which condemned the attack, called for restraint.", "en", ["accuse", "request"]),
        ("Le gouvernement norvégien, qui condamne l'attaque, appelle à la retenue.", "fr", ["accuse", "request"]),
        ("Le gouvernement norvégien, qui a salué les liens avec Oslo, a dit sa joie.", "fr", ["assess"]),
        ("The Norwegian parliament, which is made up of 100 members, called for restraint.", "en", ["request"]),
        ("The Norwegian government “strongly condemns this attack” and “calls for restraint.”", "en", ["accuse", "request"]),
        ("Le gouvernement norvégien « condamne cette attaque » et « exige des excuses ».", "fr", ["accuse", "request"]),
        ("Le ministère norvégien des Affaires étrangères « condamne cette attaque ».", "fr", ["accuse"]),
    ],
)  # fmt: skip
def test_what_a_house_says(text: str, language: str, acts: list[str]) -> None:
    assert [(act, voice) for act, voice, _, _ in said(text, language)][: len(acts)] == [(act, "side") for act in acts]


def test_a_quotation_ends_before_the_next() -> None:
    text = "The Norwegian government “condemns this attack” and “calls for restraint.”"
    assert [words for _, _, _, words in said(text, "en")] == ["this attack”", "restraint.”"]


def test_the_leader_of_the_islamic_revolution_is_of_iran() -> None:
    text = "The Leader of the Islamic Revolution, Hassan Karimi, met the Iraqi Prime Minister Ali Maliki."
    assert [(name, state) for name, state, _ in named(text)] == [("Hassan Karimi", "IRN"), ("Ali Maliki", "IRQ")]
