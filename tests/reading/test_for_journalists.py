"""What is said or held for journalists, a speech to be given, a deed of which only one asks whether: no commitments."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
FR = "La ministre norvégienne Anna Berg a rencontré le ministre polonais Jan Kowal à Oslo. "


def promised(text: str, language: str) -> list[tuple[str, str, str | None]]:
    record = read_document(SourceText("x", text, published="2021-05-17", language=language))
    return [(c.kind, c.force, c.due) for c in record.commitments]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN + "The two ministers will also hold a joint press conference on Friday.", "en"),
        (EN + "Minister Kowal will host a press conference in Warsaw on November 10.", "en"),
        (EN + "While there she will also deliver remarks on trade.", "en"),
        (EN + "Berg will participate in a panel discussion in Warsaw on 3 June.", "en"),
        (EN + "She did not say whether Poland will send troops to the border.", "en"),
        (FR + "Les deux ministres tiendront une conférence de presse vendredi.", "fr"),
        (FR + "Elle n'a pas précisé si la Pologne allait présenter une demande d'adhésion.", "fr"),
    ],
)
def test_nothing_to_be_followed_up(text: str, language: str) -> None:
    assert promised(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (EN + "Norway will deliver 200 generators to Poland.", "en", ("delivery", "planned", None)),
        (EN + "Norway will host the recovery conference in Oslo in 2022.", "en", ("session", "planned", "2022")),
        (FR + "La Norvège compte ouvrir un consulat à Gdansk.", "fr", ("other_action", "planned", None)),
        (FR + "Le sommet de Varsovie est prévu durant le mois de juin.", "fr", ("session", "planned", "2021-06")),
    ],
)
def test_what_is_promised_stays(text: str, language: str, told: tuple[str, str, str | None]) -> None:
    assert promised(text, language) == [told]
