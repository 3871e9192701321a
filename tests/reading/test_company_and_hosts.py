"""Who was present at which talks, envoys whose host is not named, and where a text is dated from behind its day."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named

LISTED = (
    "Anna Berg, ministre norvégienne des Affaires étrangères, a reçu les copies figurées des lettres de créance de deux "
    "nouveaux ambassadeurs :\n\n- S.E.M. Jan Kowal, Ambassadeur de la République de Pologne ;\n"
    "- S.E. Mme Olga Dahl, Ambassadeur de la République d'Estonie.\n\n"
)


def test_envoys_received_by_one_not_named_are_received_by_the_state_of_whoever_received_them_before() -> None:
    text = LISTED + "Les deux diplomates ont ensuite été reçus par S.M. le Roi."
    record = read_document(SourceText("x", text, language="fr"))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    told = [(c.kind, [names[p.person] for p in c.participants], c.parties) for c in record.contacts]
    assert sorted(told) == [
        ("reception", ["Berg", "Dahl"], ["EST", "NOR"]),
        ("reception", ["Berg", "Kowal"], ["NOR", "POL"]),
        ("reception", ["Dahl"], ["EST", "NOR"]),
        ("reception", ["Kowal"], ["NOR", "POL"]),
    ]


def test_extraordinary_is_nobody() -> None:
    text = LISTED + "Ils sont accrédités en qualité d'Ambassadeurs Extraordinaires et Plénipotentiaires de leurs pays."
    assert sorted(name for name, _, _ in named(text, "fr")) == ["Anna Berg", "Jan Kowal", "Olga Dahl"]


def test_company_at_a_ceremony_is_no_company_at_the_talks_before() -> None:
    text = (
        "La ministre norvégienne Anna Berg s'est entretenue à Varsovie avec le ministre polonais Jan Kowal. Mardi, la "
        "ministre a inauguré, en compagnie de l'ambassadeur de Norvège en Pologne, Erik Lund, les locaux de la chancellerie."
    )
    assert met(text, "role") == [
        ("meeting", ["Berg principal", "Kowal principal"]),
        ("ceremony", ["Berg principal", "Lund member"]),
    ]


def test_present_at_these_meetings_is_present_at_both() -> None:
    text = (
        "La ministre norvégienne Anna Berg a rencontré le ministre polonais Jan Kowal. Elle a eu des entretiens avec le "
        "maire de Varsovie, Adam Nowak. L'ambassadeur de Norvège en Pologne, Erik Lund, était présent à ces rencontres."
    )
    assert [people[-1] for _, people in met(text, "role")] == ["Lund attendee", "Lund attendee"]


def test_whom_one_meets_at_the_end_of_a_visit_is_no_host_of_it() -> None:
    text = (
        "La ministre norvégienne Anna Berg s'est rendue à Varsovie. Elle a clôturé sa visite par une rencontre avec le "
        "maire de Varsovie, Adam Nowak."
    )
    assert met(text, "role") == [
        ("visit", ["Berg visitor"]),
        ("meeting", ["Berg principal", "Nowak principal"]),
    ]


@pytest.mark.parametrize("dated", ["Le 4 mai 2021 – Oslo (Østlandet) – Communiqué", "4 mai 2021 - Oslo - Compte rendu"])
def test_a_town_behind_the_day_tells_whose_minister_speaks(dated: str) -> None:
    text = (
        f"{dated}\n\nLa ministre des Affaires étrangères, Anna Berg, s'est entretenue hier avec la ministre des Affaires "
        "étrangères de la Pologne, Olga Nowak. Elle a condamné les violences au Soudan."
    )
    assert named(text, "fr")[0] == ("Anna Berg", "NOR", "foreign_minister")


def test_talks_that_the_minister_has_had_are_hers() -> None:
    text = (
        "Les entretiens que la ministre norvégienne, Anna Berg, a eus avec le ministre polonais, Jan Kowal, ont duré."
    )
    assert met(text, "role") == [("meeting", ["Berg principal", "Kowal principal"])]
