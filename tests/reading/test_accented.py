"""French typed without accents: the words with theirs, and the examples read as if they had them."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dragoman
from dragoman.reading.accented import with_all_accents
from sayings import all_told

EXAMPLES = Path(__file__).parents[2] / "examples"
LONG = " Les deux ministres ont pris acte des accords et ont convenu de se revoir sous peu, dans un cadre ouvert, pour la suite des travaux."
WORDS = [
    ("Le president a recu la ministre a Oslo.", "Le président a reçu la ministre à Oslo."),
    ("Elle a egalement souligne que la Norvege aide.", "Elle a également souligné que la Norvège aide."),
    ("Il souligne le role de la Pologne a cet egard.", "Il souligne le rôle de la Pologne à cet égard."),
    ("Les ministres des Affaires etrangeres ont ete recus.", "Les ministres des Affaires étrangères ont été reçus."),
    ("C'est un succes, a-t-elle declare.", "C'est un succès, a-t-elle déclaré."),
    ("Il a, quant a lui, souligne ce role et exprime son souhait.", "Il a, quant à lui, souligné ce rôle et exprimé son souhait."),
    ("Elle a, de meme, condamne cet acte.", "Elle a, de même, condamné cet acte."),
    ("Ils se verront des le retour du chef charge du dossier.", "Ils se verront dès le retour du chef chargé du dossier."),
    ("Ils ont du partir de Cote d'Ivoire ce jour-la.", "Ils ont dû partir de Côte d'Ivoire ce jour-là."),
    ("Le ministre, qui declare y tenir, a declare : il y a un accord.", "Le ministre, qui déclare y tenir, a déclaré : il y a un accord."),
    ("Oslo, precise le texte publie par la presidence, a dirige les travaux.", "Oslo, précise le texte publié par la présidence, a dirigé les travaux."),
    ("C'est un tete-a-tete, dit-elle a la radio, au moment ou il part.", "C'est un tête-à-tête, dit-elle à la radio, au moment où il part."),
    ("Il a charge la ministre de la suite, a mettre en oeuvre a Oslo.", "Il a chargé la ministre de la suite, à mettre en oeuvre à Oslo."),
    ("LE MINISTRE DES AFFAIRES ETRANGERES", "LE MINISTRE DES AFFAIRES ÉTRANGÈRES"),
]  # fmt: skip


READ_ALIKE = [
    "2019-08-25-biarritz-france-iran",
    "2019-12-09-paris-format-normandie",
    "2023-01-13-addis-abeba-france-allemagne-ethiopie",
    "2023-05-13-rome-ukraine-italie",
    "2024-07-30-rabat-maroc-france",
]


def bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


@pytest.mark.parametrize(("typed", "meant"), WORDS)
def test_the_words_of_a_text_without_accents_get_theirs(typed: str, meant: str) -> None:
    assert with_all_accents(typed + LONG) == meant + LONG


@pytest.mark.parametrize("text", ["Le président a reçu la ministre a Oslo." + LONG, "Il a recu la ministre a Oslo."])
def test_a_text_with_accents_or_of_few_words_is_left_as_it_is(text: str) -> None:
    assert with_all_accents(text) == text


@pytest.mark.parametrize("name", READ_ALIKE)
def test_an_example_without_accents_tells_what_it_tells_with_them(name: str) -> None:
    def without_names(text: str) -> list[object]:
        people, *rest = all_told(dragoman.read(text, language="fr"))
        return [[person[1] for person in people], *rest]

    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    assert without_names(bare(text)) == without_names(text)


@given(st.text(max_size=400))
def test_any_text_keeps_its_length(text: str) -> None:
    assert len(with_all_accents(text + LONG)) == len(text + LONG)
