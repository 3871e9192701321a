"""French contacts that have just been, that an adverb parts, and that an opening of the sentence leads to."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met

BERG = "la ministre norvégienne des Affaires étrangères, Anna Berg,"
KOWAL = "le ministre polonais des Affaires étrangères, Jan Kowal,"
BOTH = [("meeting", ["Berg NOR", "Kowal POL"])]


def told(text: str) -> list[tuple[str, str, str | None, list[str]]]:
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    return [(c.kind, c.status, c.date, c.parties) for c in record.contacts]


@pytest.mark.parametrize("opening", ["", "Lundi soir, ", "À Oslo, ", "Dans le cadre de sa visite, "])
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("vient de rencontrer", "meeting"),
        ("vient tout juste de rencontrer", "meeting"),
        ("vient de s'entretenir avec", "meeting"),
        ("vient de s'entretenir par téléphone avec", "call"),
        ("vient de recevoir", "reception"),
        ("vient d'avoir un entretien avec", "meeting"),
        ("vient de convoquer", "summons"),
    ],
)
def test_what_has_just_been(opening: str, words: str, kind: str) -> None:
    subject = BERG if opening else BERG[0].upper() + BERG[1:]
    assert met(f"{opening}{subject} {words} {KOWAL[:-1]}.", "side") in (
        [(kind, ["Berg NOR", "Kowal POL"])],
        [(kind, ["Kowal POL", "Berg NOR"])],
    )


@pytest.mark.parametrize("words", ["vient d'être reçu", "vient d'être reçu lundi", "vient d'être accueilli"])
def test_who_has_just_been_received(words: str) -> None:
    text = f"{KOWAL[0].upper()}{KOWAL[1:]} {words} par {BERG[:-1]}."
    assert [(kind, sorted(people)) for kind, people in met(text, "role")] == [
        ("reception", ["Berg receiving", "Kowal received"])
    ]


def test_what_has_just_been_signed_and_visited() -> None:
    text = f"{BERG[0].upper()}{BERG[1:]} et {KOWAL} viennent de signer un accord sur la pêche."
    assert met(text, "side") == [("signing", ["Berg NOR", "Kowal POL"])]
    text = "La présidente norvégienne, Anna Berg, vient d'effectuer une visite officielle en Pologne."
    assert told(text) == [("visit", "held", None, ["NOR", "POL"])]


@pytest.mark.parametrize("adverb", ["", "également ", "aussi ", "ensuite ", "brièvement ", "par ailleurs "])
@pytest.mark.parametrize(
    "words",
    [
        "Une rencontre a {}réuni {} et {}.",
        "Une rencontre s'est {}tenue entre {} et {}.",
        "Des entretiens ont {}eu lieu entre {} et {}.",
        "Une réunion a {}été organisée entre {} et {}.",
    ],
)
def test_an_adverb_within_the_verb(words: str, adverb: str) -> None:
    assert met(words.format(adverb, BERG, KOWAL[:-1]), "side") == BOTH


def test_talks_that_were_also_held_between_two_who_are_named() -> None:
    text = (
        "Talks were also held between Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland. "
    )
    assert met(text, "side") == BOTH


@pytest.mark.parametrize(
    "opening", ["En marge de la conférence sur les océans", "Dans le cadre de sa visite en Norvège", "Lors du sommet"]
)
@pytest.mark.parametrize("words", ["un entretien a eu lieu entre", "une rencontre s'est tenue entre"])
def test_an_opening_before_the_talks(opening: str, words: str) -> None:
    assert met(f"{opening}, {words} {BERG} et {KOWAL[:-1]}.", "side") == BOTH


@pytest.mark.parametrize("behind", ["s'est rendue au port", "s'est exprimée devant la presse", "a regagné Oslo"])
def test_what_she_did_after_they_met(behind: str) -> None:
    found = met(f"Après avoir rencontré {KOWAL} {BERG} {behind}.", "side")
    assert found[0] == BOTH[0]


def test_rang_him() -> None:
    text = f"{BERG[0].upper()}{BERG[1:]} a appelé {KOWAL} au téléphone."
    assert met(text, "side") == [("call", ["Berg NOR", "Kowal POL"])]


def test_a_courtesy_call_paid_in_a_town_is_no_visit() -> None:
    text = f"{KOWAL[0].upper()}{KOWAL[1:]} a rendu lundi à Oslo une visite de courtoisie à {BERG[:-1]}."
    assert told(text) == [("reception", "held", "2021-05-17", ["NOR", "POL"])]


def test_presides_with() -> None:
    text = f"{BERG[0].upper()}{BERG[1:]} copréside avec {KOWAL} la cinquième session de la commission mixte."
    assert met(text, "role") == [("commission", ["Berg co_chair", "Kowal co_chair"])]
