"""Two contacts of a text told apart: whose a meeting 'of X with Y' is, where each was, who was at which."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met

TWO = "President Anna Berg of Norway and Polish President Jan Kowal met in Vienna on Friday. "
DEUX = "La présidente norvégienne Anna Berg et le président polonais Jan Kowal se sont entretenus à Vienne vendredi. "


@pytest.mark.parametrize(
    "text",
    [
        TWO + "The programme also included a meeting of President Berg with Kenyan Minister Omar Haddad.",
        TWO + "A meeting of President Berg with Kenyan Minister Omar Haddad also took place.",
        DEUX + "Le programme comprenait également un entretien de Mme Berg avec le ministre kényan Omar Haddad.",
    ],
)
def test_a_meeting_of_one_with_another_is_of_those_two(text: str) -> None:
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"]), ("meeting", ["Berg NOR", "Haddad KEN"])]


def test_a_town_told_before_the_second_is_not_the_first_ones() -> None:
    text = (
        "Le ministre polonais Jan Kowal a rencontré le ministre kényan Omar Haddad. À Lyon, M. Kowal a ensuite "
        "rencontré la ministre chilienne Olga Dahl."
    )
    record = read_document(SourceText("x", text, published="2024-05-03", language="fr"))
    assert [c.place and c.place.name for c in record.contacts] == [None, "Lyon"]


def test_the_talks_are_the_last_and_two_talks_are_both() -> None:
    text = "Polish Minister Jan Kowal met Kenyan Minister Omar Haddad. He also met Chilean President Olga Dahl. "
    first = ("meeting", ["Kowal POL", "Haddad KEN"])
    second = ("meeting", ["Kowal POL", "Dahl CHL", "Maas POL"])
    assert met(text + "The talks were attended by Polish Deputy Minister Piet Maas.", "side") == [first, second]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The two ministers signed an extradition treaty.", "en", ["extradition treaty"]),
        ("They signed a roadmap for cooperation in energy.", "en", ["roadmap for cooperation in energy"]),
        ("An agreement on fisheries entered into force in 2020.", "en", ["agreement on fisheries"]),
        (
            "They signed a memorandum of cooperation on sport and a bilateral visa waiver agreement.",
            "en",
            ["memorandum of cooperation on sport", "bilateral visa waiver agreement"],
        ),
        (
            "Le Parlement a ratifié l'accord de coopération agricole l'an dernier.",
            "fr",
            ["accord de coopération agricole"],
        ),
        ("Ils ont rappelé la déclaration conjointe du 12 juin 2018.", "fr", ["déclaration conjointe du 12 juin 2018"]),
        ("La Pologne a adopté le Plan d'action 2024-2027.", "fr", ["Plan d'action 2024-2027"]),
        ("The European Treaty Office moved to Bergen.", "en", []),
        ("The National Action Plan on Youth was presented.", "en", []),
        ("They reached an extradition of views.", "en", []),
    ],
)
def test_where_the_name_of_an_instrument_ends(text: str, language: str, names: list[str]) -> None:
    record = read_document(SourceText("x", text, published="2024-05-03", language=language))
    assert [i.name for i in record.instruments] == names
