"""Who is meant in French by an adviser's master, 'ce dernier', 'ses collègues' or a house named only for what it tells."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, said

NOWAK = "Le président polonais, Adam Nowak, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NOWAK + "a reçu le Conseiller du Roi Harald V, Lars Vik.", [("reception", ["Nowak POL", "Vik NOR"])]),
        (
            NOWAK + "a reçu la ministre norvégienne des Affaires étrangères, Anna Berg, arrivée jeudi à Varsovie.",
            [("reception", ["Nowak POL", "Berg NOR"]), ("visit", ["Berg NOR"])],
        ),
        (
            "Le député norvégien Lars Vik et ses collègues Ida Dahl et Nils Lund ont été reçus lundi par le président "
            "polonais, Adam Nowak.",
            [("reception", ["Vik NOR", "Dahl NOR", "Lund NOR", "Nowak POL"])],
        ),
        (
            NOWAK + "a reçu à Varsovie une délégation du Sénat norvégien, conduite par son vice-président Lars Vik.",
            [("reception", ["Nowak POL", "Vik NOR"])],
        ),
        (
            "Selon le ministère des Affaires étrangères, le président norvégien, Lars Vik, a reçu la ministre polonaise "
            "Ewa Lis.",
            [("reception", ["Vik NOR", "Lis POL"])],
        ),
        (
            NOWAK
            + "s'est entretenu par téléphone avec le président norvégien Lars Vik. Il s'est également entretenu avec "
            "le président autrichien, Karl Lang.",
            [("call", ["Nowak POL", "Vik NOR"]), ("call", ["Nowak POL", "Lang AUT"])],
        ),
    ],
)
def test_the_one_who_took_part_is_told_from_whoever_is_named_beside(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert met(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La ministre norvégienne Anna Berg a été reçue par le président polonais, Adam Nowak. Ce dernier a souligné que "
            "la pêche était importante pour Karl Lang.",
            ["Nowak"],
        ),
        (
            "La ministre norvégienne Anna Berg a salué ces liens. La Norvège y veillera, a-t-elle assuré. Elle a ajouté que "
            "la pêche progresse.",
            ["Berg"],
        ),
        (
            "Rendant compte de l'entretien, le ministère polonais des Affaires étrangères a indiqué que Jan Kowal avait salué "
            "la pêche.",
            ["Kowal"],
        ),
    ],
)
def test_the_last_statement_is_of_the_one_meant(text: str, expected: list[str]) -> None:
    assert said(text, "fr")[-1][2] == expected


def test_what_a_relative_tells_inside_a_report_is_no_statement_apart() -> None:
    text = NOWAK + "a déclaré que la Norvège était un voisin, avec qui il souhaitait entretenir le dialogue."
    assert [(act, content) for act, _, _, content in said(text, "fr")] == [
        ("assert", "la Norvège était un voisin, avec qui il souhaitait entretenir le dialogue")
    ]


def test_what_was_said_while_receiving_ends_before_the_reception() -> None:
    text = "La ministre norvégienne Anna Berg s'est félicitée de ces liens en recevant à Oslo le ministre polonais Jan Kowal."
    assert [content for _, _, _, content in said(text, "fr")] == ["de ces liens"]


@pytest.mark.parametrize(
    "text",
    [
        "President Adam Nowak of Poland paid a visit to Norway in October 2024.",
        NOWAK + "a effectué une visite officielle de deux jours en Norvège en octobre 2024.",
    ],
)
def test_a_month_behind_where_the_visit_led_dates_it(text: str) -> None:
    assert [c.date for c in read_document(SourceText("x", text)).contacts] == ["2024-10"]


@pytest.mark.parametrize(
    "envoy",
    [
        "Lars Vik, émissaire du président polonais, Adam Nowak, a été reçu par la ministre norvégienne, Anna Berg.",
        "Lars Vik a été reçu, en tant qu’émissaire du président polonais, Adam Nowak, par la ministre norvégienne, Anna Berg.",
    ],
)
def test_behind_an_envoy_already_named_stands_the_name_of_who_sent_him(envoy: str) -> None:
    record = read_document(SourceText("x", envoy, language="fr"))
    ranks = {p.name: [o.rank for o in record.offices if o.person == p.id] for p in record.persons}
    assert ranks["Adam Nowak"] == ["head_of_state"]
