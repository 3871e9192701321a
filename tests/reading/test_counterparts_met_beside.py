"""A counterpart who is met beside another: not the counterpart of the one named just before him."""

from __future__ import annotations

import pytest

import dragoman


def _ranks(text: str, language: str) -> list[tuple[str, str | None]]:
    record = dragoman.read(text, language=language, published="2024-05-14")
    ranks = {office.person: office.rank for office in record.offices}
    return sorted((person.name, ranks.get(person.id)) for person in record.persons)


@pytest.mark.parametrize(
    ("language", "text", "ranks"),
    [
        (
            "en",
            "Minister Anna Berg of Norway met President Andrzej Duda and her Polish counterpart, Jan Kowal.",
            [("Andrzej Duda", "head_of_state"), ("Anna Berg", "minister"), ("Jan Kowal", "minister")],
        ),
        (
            "en",
            "The Minister will pay a visit to Tunisia, during which he will meet President Kais Saied and his "
            "counterpart, Nabil Ammar.",
            [("Kais Saied", "head_of_state"), ("Nabil Ammar", "foreign_minister")],
        ),
        (
            "fr",
            "La ministre des Affaires étrangères du Tchad, Awa Diallo, a été reçue par le Président Alassane Ouattara "
            "et son homologue ivoirien, Kacou Adom.",
            [
                ("Alassane Ouattara", "head_of_state"),
                ("Awa Diallo", "foreign_minister"),
                ("Kacou Adom", "foreign_minister"),
            ],
        ),
        (
            "en",
            "President Alar Karis and his counterpart, Andrzej Duda, met in Tallinn.",
            [("Alar Karis", "head_of_state"), ("Andrzej Duda", "head_of_state")],
        ),
        (
            "en",
            "King Harald V of Norway hosted President Alar Karis and his Latvian counterpart, Edgars Rinkēvičs.",
            [("Alar Karis", "head_of_state"), ("Edgars Rinkēvičs", "head_of_state"), ("Harald V", "head_of_state")],
        ),
    ],
)
def test_whose_counterpart_is_met_beside_another(language: str, text: str, ranks: list[tuple[str, str | None]]) -> None:
    assert _ranks(text, language) == ranks
