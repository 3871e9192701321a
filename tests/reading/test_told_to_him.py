"""French calls and messages to a pronoun, masters with a name of their own, places told before a session, bands of people."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, said

VIK = "Le Premier ministre norvégien, Lars Vik, "
HERE = "Le Premier ministre polonais, Jan Kowal, est à Oslo. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            VIK + "a téléphoné le 6 avril 2021 au Premier ministre polonais, Jan Kowal.",
            [("call", ["Vik principal", "Kowal principal"])],
        ),
        (HERE + VIK + "lui a téléphoné lundi.", [("call", ["Vik principal", "Kowal principal"])]),
        (HERE + VIK + "lui a rendu visite lundi.", [("reception", ["Vik received", "Kowal receiving"])]),
        (HERE + VIK + "lui a remis un message du roi.", [("message", ["Vik sender", "Kowal addressee"])]),
        (
            VIK + "a reçu l'émissaire spécial du président polonais, Adam Nowak, Jan Berg.",
            [("reception", ["Vik receiving", "Berg received"])],
        ),
        (
            "Le ministre polonais, Jan Kowal, a transmis lundi un message du président Adam Nowak au président norvégien Nils "
            "Lund. Lors de leur rencontre à Oslo, Kowal a salué ces liens.",
            [("message", ["Nowak sender", "Lund addressee"]), ("meeting", ["Kowal principal", "Lund principal"])],
        ),
        (
            "Les travaux de la commission mixte norvégo-polonaise se sont ouverts mardi à Oslo, sous la présidence du ministre "
            "norvégien, Lars Vik, et du ministre polonais, Jan Kowal.",
            [("commission", ["Vik co_chair", "Kowal co_chair"])],
        ),
    ],
)
def test_everyone_has_his_part(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert met(text, "role") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre norvégien, Lars Vik, s'exprimait vendredi à Varsovie, lors de la 47e session du Conseil. En marge de la "
        "session, il a rencontré le ministre autrichien, Karl Lang.",
        "Minister Lars Vik of Norway took part on Friday in Warsaw in the 47th session of the OIC. He met Minister Karl Lang of "
        "Austria.",
    ],
)
def test_a_town_told_before_the_session_is_where_the_talks_were(text: str) -> None:
    assert [c.place.name for c in read_document(SourceText("x", text)).contacts if c.place] == ["Warsaw"]


def test_they_go_on_for_those_without_names_who_spoke_before() -> None:
    record = read_document(
        SourceText(
            "x",
            "Le président polonais, Adam Nowak, a reçu une délégation norvégienne. Les membres de la délégation norvégienne ont "
            "exprimé leur solidarité. Ils ont salué ces liens.",
        )
    )
    assert [(s.speakers, s.on_behalf_of) for s in record.statements] == [([], ["NOR"]), ([], ["NOR"])]


def test_those_named_further_on_are_not_the_parties_who_speak() -> None:
    text = (
        "Les deux parties ont salué ces liens, conformément aux orientations des chefs d'État des deux pays, le Roi Harald V et "
        "le président Adam Nowak."
    )
    assert [people for _, _, people, _ in said(text, "fr")] == [[]]


def test_a_weak_infinitive_goes_on_inside_what_is_said() -> None:
    text = "L'entrevue a été l'occasion de souligner la nécessité d'achever la réforme et d'œuvrer à la paix."
    assert [content for _, _, _, content in said(text, "fr")] == [
        "la nécessité d'achever la réforme et d'œuvrer à la paix"
    ]


def test_calls_named_behind_several_are_calls_apart() -> None:
    text = (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, s'est entretenue par téléphone avec plusieurs ministres. "
        "Anna Berg s'est entretenue avec Jan Kowal, ministre des Affaires étrangères de la Pologne ; Karl Lang, ministre de la "
        "Défense de l'Autriche ; et Eva Holm, ministre de la Défense de la Suède."
    )
    assert [(kind, [who.split()[0] for who in people]) for kind, people in met(text, "role")] == [
        ("call", ["Berg", "Kowal"]),
        ("call", ["Berg", "Lang"]),
        ("call", ["Berg", "Holm"]),
    ]


def test_who_comes_home_to_a_town_is_of_its_land() -> None:
    text = (
        "Le président de l'Assemblée nationale, Karim Alami, est rentré mardi à Nouakchott, en provenance de Dakar, capitale "
        "sénégalaise. Il a rencontré son homologue sénégalais."
    )
    assert [person.state for person in read_document(SourceText("x", text)).persons] == ["MRT"]


def test_a_visit_told_in_a_relative_is_not_to_come() -> None:
    text = (
        "Le ministre norvégien, Lars Vik, a reçu, lundi à Oslo, le ministre polonais, Jan Kowal, qui effectue une visite "
        "officielle en Norvège."
    )
    record = read_document(SourceText("x", text, published="2025-03-04"))
    assert [(c.kind, c.status) for c in record.contacts] == [("reception", "held"), ("visit", "held")]


def test_a_participle_goes_on_inside_a_quotation() -> None:
    text = (
        'Les deux parties ont "abordé la pêche et échangé leurs points de vue sur le commerce", conclut le communiqué.'
    )
    assert [content for _, _, _, content in said(text, "fr")] == ["la pêche", "sur le commerce"]
