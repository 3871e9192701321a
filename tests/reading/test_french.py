"""Turns of French agencies and ministries: who said what, where a clause begins, whom a group or 'ce dernier' means."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said

VU = (
    "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo le ministre des Affaires étrangères de la "
    "Pologne, Jan Kowal. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where and when it was said stands before what was said
        (
            VU + "Jan Kowal a indiqué à l'issue de l'audience que la pêche se porte bien.",
            [("assess", "single", ["Kowal"], "la pêche se porte bien")],
        ),
        (
            VU + "Anna Berg a déclaré, dans un entretien à la presse, que la pêche se porte bien.",
            [("assess", "single", ["Berg"], "la pêche se porte bien")],
        ),
        (
            VU + "Anna Berg a affirmé, lors de cette rencontre, vouloir renforcer la pêche.",
            [("hope", "single", ["Berg"], "vouloir renforcer la pêche")],
        ),
        # the pronoun behind the verb, in the present
        (
            VU + "« La pêche se porte bien dans nos eaux », souligne-t-elle.",
            [("assess", "single", ["Berg"], "La pêche se porte bien dans nos eaux")],
        ),
        # who told it, at the end
        (
            VU + "Anna Berg a salué la réforme de la pêche, rapporte un communiqué de la présidence.",
            [("support", "single", ["Berg"], "la réforme de la pêche")],
        ),
        (
            VU + "Anna Berg a salué la réforme de la pêche, a-t-on appris de source officielle.",
            [("support", "single", ["Berg"], "la réforme de la pêche")],
        ),
        (
            VU + "Le communiqué ajoute qu'Anna Berg a souligné que la pêche est vitale.",
            [("assert", "single", ["Berg"], "la pêche est vitale")],
        ),
        # an infinitive that narrates
        (
            VU + "Et Jan Kowal de préciser que la pêche est vitale.",
            [("assert", "single", ["Kowal"], "la pêche est vitale")],
        ),
        # a declaration in which something is said
        (
            VU + "Jan Kowal a fait une déclaration à la presse dans laquelle il a salué la réforme de la pêche.",
            [("support", "single", ["Kowal"], "la réforme de la pêche")],
        ),
        # a subject with an apposition is no quotation of the one thanked
        (
            VU + "Jan Kowal, chef de la délégation, a remercié la ministre Anna Berg pour son accueil.",
            [("thank", "single", ["Kowal"], "pour son accueil")],
        ),
        (
            VU + "Anna Berg a affirmé à son homologue polonais que «ce qui se dit dans la presse est faux».",
            [("assert", "single", ["Berg"], "«ce qui se dit dans la presse est faux»")],
        ),
        (
            VU + "À l'ordre du jour des entretiens ont figuré, outre la pêche, les transports.",
            [("discuss", "joint", ["Berg", "Kowal"], "outre la pêche, les transports")],
        ),
        (
            VU + "La rencontre a offert l'opportunité aux deux parties d'échanger sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "sur la pêche")],
        ),
    ],
)
def test_what_is_said_begins_behind_where_it_was_said_and_ends_before_who_told_it(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(text, "fr") == expected


def test_ce_dernier_is_the_other_one_also_when_the_sentence_before_reports_nothing() -> None:
    text = (
        "Le ministre norvégien des Affaires étrangères, Lars Berg, est arrivé à Varsovie. Il s'est entretenu avec le ministre "
        "polonais, Jan Kowal. Ce dernier a salué la réforme de la pêche."
    )
    assert said(text, "fr") == [("support", "single", ["Kowal"], "la réforme de la pêche")]


def test_the_ministers_are_not_the_heads_of_state_named_before_them() -> None:
    text = (
        "Les ministres des Affaires étrangères de la Norvège et de la Pologne se sont réunis à Oslo. Les ministres ont examiné les "
        "rapports avant de les soumettre au président norvégien Lars Lind et au président polonais Piotr Nowak. La ministre "
        "norvégienne des Affaires étrangères Anna Berg a remercié le ministre polonais des Affaires étrangères Jan Kowal."
    )
    assert said(text, "fr")[0][:3] == ("discuss", "joint", ["Berg", "Kowal"])


def test_he_who_was_bearer_of_a_message_brought_it_now() -> None:
    text = (
        VU
        + "Elle a aussi reçu l'envoyé spécial de Tunisie, Ali Saleh, qui était porteur d'un message du président Omar Badr."
    )
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    assert [(c.kind, c.status, c.parties) for c in record.contacts if c.kind == "message"] == [
        ("message", "held", ["NOR", "TUN"])
    ]


CALLS = "La pêche a été au centre de l'entretien téléphonique qu'a eu, lundi, la ministre norvégienne des Affaires étrangères, Anna Berg, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # talks carried by a noun, with the verb behind it
        (CALLS + "avec son homologue polonais, Jan Kowal.", [("call", "held", "2021-05-17", ["NOR", "POL"])]),
        # a house that tells of a contact says nothing of its own; what is planned dates no talks
        (
            "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu un appel de son homologue polonais, Jan Kowal, indique "
            "un communiqué. Les deux ministres ont évoqué le sommet devant se tenir à Varsovie les 15 et 16 septembre prochain.",
            [("call", "held", None, ["NOR", "POL"])],
        ),
        # a state in what was talked of takes no part
        (
            "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu son homologue polonais, Jan Kowal. Les discussions entre "
            "les deux ministres ont porté sur la réunion de Vienne sur la Syrie.",
            [("reception", "held", None, ["NOR", "POL"])],
        ),
        # the French future of a verb of talking
        (
            "La ministre norvégienne des Affaires étrangères, Anna Berg, échangera avec le ministre polonais Jan Kowal.",
            [("meeting", "announced", None, ["NOR", "POL"])],
        ),
        # an airport is called after somebody who takes no part
        (
            "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le ministre polonais Jan Kowal à l'aéroport "
            "international Fridtjof Nansen.",
            [("meeting", "held", None, ["NOR", "POL"])],
        ),
    ],
)
def test_contacts_told_by_agencies(text: str, expected: list[tuple[str, str, str | None, list[str]]]) -> None:
    published = "2021-05-18" if "lundi" in text else None
    record = read_document(SourceText("x", text, published=published, language="fr"))
    assert [(c.kind, c.status, c.date, c.parties) for c in record.contacts] == expected


def test_an_envoy_is_not_the_president_who_sends_him() -> None:
    text = (
        VU
        + "La ministre a salué la visite du président tunisien Omar Badr. L'ambassadeur tunisien a remercié la Norvège."
    )
    assert said(text, "fr")[1][:3] == ("thank", "single", [])


def test_le_ministre_is_rather_the_man() -> None:
    text = (
        "Le ministre tunisien des Affaires étrangères, Ali Saleh, a reçu son homologue norvégienne, Anna Berg. Le ministre a salué la "
        "réforme de la pêche."
    )
    assert said(text, "fr") == [("support", "single", ["Saleh"], "la réforme de la pêche")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the office of an opening phrase is not his who acts
        (
            "Lors de son entretien avec la ministre norvégienne, M. Jan Kowal a évoqué la pêche.",
            [("Jan Kowal", [])],
        ),
        ("Lors d'une visite au cabinet du ministre à Oslo, Mme Anna Berg a évoqué la pêche.", [("Anna Berg", [])]),
        # the rank title behind the office
        (
            "Le président norvégien, Lars Lind, a reçu le ministre polonais des Affaires étrangères, l'ambassadeur Jan Kowal.",
            [("Lars Lind", ["head_of_state"]), ("Jan Kowal", ["foreign_minister", "ambassador"])],
        ),
    ],
)
def test_whose_office_it_is(text: str, expected: list[tuple[str, list[str]]]) -> None:
    record = read_document(SourceText("x", text, language="fr"))
    held = {p.id: [o.rank for o in record.offices if o.person == p.id] for p in record.persons}
    assert [(p.name, held[p.id]) for p in record.persons] == expected


def test_their_majesties_are_one_word_and_a_visit_goes_to_what_is_named_behind() -> None:
    text = (
        "Après la fête qui a eu lieu le 1er mai 2021 en Norvège, LL.MM. le roi Harald V et la reine ont effectué leur premier "
        "déplacement officiel le 4 mai 2021 en Pologne."
    )
    record = read_document(SourceText("x", text, language="fr"))
    visits = [(c.kind, c.date, c.place.name if c.place else None) for c in record.contacts if c.kind == "visit"]
    assert visits == [("visit", "2021-05-04", "Poland")]
