"""Notes verbales of embassies, what ministers report to their own cabinet, and who is back from a counterpart."""

from __future__ import annotations

import pytest

import dragoman


def _told(text: str, language: str) -> list[tuple[str, list[str], str | None]]:
    record = dragoman.read(text, language=language, published="2024-05-14")
    return [(s.act, s.on_behalf_of, s.content.quote if s.content else None) for s in record.statements]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Embassy of Finland presents its compliments to the Ministry and has the honour to inform the latter "
            "that the Embassy will be closed on 6 December 2024.",
            [("inform", ["FIN"], "the Embassy will be closed on 6 December 2024")],
        ),
        ("The High Commission of Ghana presents its compliments to the Ministry.", []),
        (
            "The Embassy of Norway wishes to inform the public that the fair will open in Bergen.",
            [("inform", ["NOR"], "the fair will open in Bergen")],
        ),
    ],
)
def test_compliments_of_a_note_are_no_statement(text: str, told: list[tuple[str, list[str], str | None]]) -> None:
    assert _told(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "L'ambassade du Japon au Mali présente ses compliments au ministère et l'informe que l'ambassade sera "
            "fermée le 3 mai.",
            [("inform", ["JPN"], "l'ambassade sera fermée le 3 mai")],
        ),
        (
            "L'ambassade de Norvège a l'honneur d'informer le ministère que l'ambassade sera fermée le 3 mai.",
            [("inform", ["NOR"], "l'ambassade sera fermée le 3 mai")],
        ),
        ("L'ambassade de Suisse au Togo condamne l'attaque.", [("accuse", ["CHE"], "l'attaque")]),
        (
            "La présidente a présenté ses compliments aux joueurs pour leur victoire.",
            [("congratulate", [], "ses compliments aux joueurs pour leur victoire")],
        ),
    ],
)
def test_a_house_abroad_is_of_the_state_it_is_sent_by(text: str, told: list[tuple[str, list[str], str | None]]) -> None:
    assert _told(text, "fr") == told


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Le Conseil des ministres s'est réuni sous la présidence de Monsieur Alassane Ouattara. Le Premier ministre "
            "a informé le Conseil du programme des travaux.",
            ["CIV"],
        ),
        (
            "Le Conseil des ministres de la République du Bénin s'est réuni sous la présidence du Président Patrice "
            "Talon. Le ministre de la Santé a rendu compte de la campagne.",
            ["BEN"],
        ),
    ],
)
def test_who_reports_to_the_cabinet_is_of_its_state(text: str, side: list[str]) -> None:
    assert [sides for _, sides, _ in _told(text, "fr")] == [side]


def test_a_minister_who_briefs_the_cabinet() -> None:
    text = (
        "Cabinet, chaired by Prime Minister Mia Mottley, met on Thursday. The Minister of Foreign Affairs briefed "
        "Cabinet on his visit to Ghana."
    )
    assert _told(text, "en") == [("inform", ["BRB"], "Cabinet on his visit to Ghana")]


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        (
            "fr",
            "De retour de Kigali où il a pris part à l'investiture de son homologue rwandais, le Président Denis "
            "Sassou-N'Guesso a regagné Brazzaville lundi.",
            ("Denis Sassou-N'Guesso", "COG"),
        ),
        (
            "fr",
            "Arrivé à Lomé pour un séjour avec son homologue béninois, le Président Faure Gnassingbé a salué la foule.",
            ("Faure Gnassingbé", "TGO"),
        ),
        (
            "en",
            "Back from Nairobi where he attended the inauguration of his Kenyan counterpart, President Julius Maada "
            "Bio toured the port.",
            ("Julius Maada Bio", "SLE"),
        ),
        ("fr", "Il a été reçu par son homologue rwandais, le Président Paul Kagame.", ("Paul Kagame", "RWA")),
    ],
)
def test_who_is_back_from_his_counterpart_is_another(language: str, text: str, person: tuple[str, str]) -> None:
    record = dragoman.read(text, language=language, published="2024-05-14")
    assert [(p.name, p.state) for p in record.persons] == [person]


def test_a_council_of_several_states_is_not_of_the_one_who_presides() -> None:
    text = (
        "The Council of Ministers of ECOWAS met, chaired by President William Ruto. The Minister of Health said that "
        "the campaign would begin."
    )
    assert _told(text, "en") == [("assert", [], "the campaign would begin")]


def test_compliments_of_somebody_are_greetings() -> None:
    text = "High Commissioner Jan Kowal extended the compliments of his Government to the Minister."
    (said,) = dragoman.read(text).statements
    assert (said.act, said.content.quote if said.content else None) == (
        "hope",
        "the compliments of his Government to the Minister",
    )
