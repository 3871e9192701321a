"""Bodies without a name of their own as those who speak: 'la délégation', an organisation taken up by 'elle'."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import Said, met, said

RECEIVED = "La ministre norvégienne Anna Berg a reçu mardi une délégation "


def sides(text: str) -> list[tuple[str, str, list[str]]]:
    """Act, voice and side of each statement of a text."""
    return [(s.act, s.voice, s.on_behalf_of) for s in read_document(SourceText("x", text)).statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            RECEIVED + "du Parlement polonais. La délégation a exprimé son soutien à la réforme de l'ONU.",
            [("support", "side", ["POL"])],
        ),
        (
            RECEIVED + "de l'Union africaine. La délégation a salué l'accord. Elle a remercié la ministre.",
            [("support", "side", ["AU"]), ("thank", "side", ["AU"])],
        ),
        (
            "Foreign Minister Anna Berg of Norway received a Polish delegation led by Jan Kowal. "
            "The delegation expressed support for UN reform.",
            [("support", "side", ["POL"])],
        ),
        ("La délégation a exprimé son soutien à la réforme de l'ONU.", []),
    ],
)
def test_the_delegation_speaks_for_those_who_came(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'Union européenne condamne les attaques. Elle appelle toutes les parties à la retenue.",
            [("accuse", "side", ["EU"]), ("request", "side", ["EU"])],
        ),
        (
            "Dans un communiqué, la CEDEAO a salué cet accord. Elle a également appelé les parties à la retenue.",
            [("support", "side", ["ECOWAS"]), ("request", "side", ["ECOWAS"])],
        ),
        (
            "L'Union européenne salue l'élection de M. Jan Kowal. Il a promis de poursuivre les réformes.",
            [("welcome", "side", ["EU"]), ("pledge", "single", [])],
        ),
    ],
)
def test_an_organisation_is_taken_up_by_a_pronoun(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert sides(text) == expected


BOTH = "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu le ministre polonais Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les entretiens ont porté, entre autres, sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "Ils ont échangé autour du renforcement de la coopération.",
            [("discuss", "joint", ["Berg", "Kowal"], "autour du renforcement de la coopération")],
        ),
        (
            "Ils ont eu de longs et francs échanges sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        ("La pêche n'a pas été en reste.", [("discuss", "joint", ["Berg", "Kowal"], "La pêche")]),
        ("Cela a été le thème phare des discussions.", []),
        ("Jan Kowal assure la présidence tournante du Conseil.", []),
    ],
)
def test_talks_on_something_are_read(text: str, expected: list[Said]) -> None:
    assert said(BOTH + text, "fr") == expected


def test_as_for_her_she_is_the_one_named() -> None:
    text = (
        "Le ministre ivoirien des Affaires étrangères, Kandia Berga, et le ministre congolais, Jan Kowal, ont présidé "
        "la commission mixte. Quant à Kandia Berga, elle a salué l'accord. Elle a remercié ses hôtes."
    )
    assert [(act, who) for act, _, who, _ in said(text, "fr")] == [("support", ["Berga"]), ("thank", ["Berga"])]


@pytest.mark.parametrize(
    ("alias", "expected"),
    [
        ("Le patron de l'Élysée", ["Durand"]),
        ("Le chef de l'État du pays du Cèdre", ["Haddad"]),
        ("Le locataire du palais de Baabda", ["Haddad"]),
    ],
)
def test_houses_and_bynames_stand_for_their_holders(alias: str, expected: list[str]) -> None:
    text = f"Le président français Paul Durand a reçu le président libanais Elias Haddad. {alias} a salué l'accord."
    assert [who for _, _, who, _ in said(text, "fr")] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Le pape François a reçu le ministre Jan Kowal. Le pontife argentin a salué l'accord.",
        "Pope Francis received Polish minister Jan Kowal. The Argentine pontiff welcomed the accord.",
    ],
)
def test_where_a_pope_was_born_is_not_his_side(text: str) -> None:
    assert sides(text)[-1][1:] == ("single", ["VAT"])


LED = "La Norvège et la Pologne ont tenu des consultations politiques. {} par la vice-ministre norvégienne Anna Berg "


@pytest.mark.parametrize(
    ("opening", "role"),
    [
        ("Ces discussions ont été dirigées", "head_of_delegation"),
        ("Les travaux ont été conduits", "head_of_delegation"),
        ("La réunion a été présidée", "co_chair"),
    ],
)
def test_who_led_the_talks_took_part_in_them(opening: str, role: str) -> None:
    text = LED.format(opening) + "et le vice-ministre polonais Jan Kowal."
    assert met(text, "role") == [("consultations", [f"Berg {role}", f"Kowal {role}"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La ministre norvégienne Anna Berg et le ministre polonais Jan Kowal se sont parlé le 22 septembre.",
            [("call", ["Berg principal", "Kowal principal"])],
        ),
        (
            "La ministre norvégienne Anna Berg a parlé aujourd'hui avec le ministre polonais Jan Kowal.",
            [("call", ["Berg principal", "Kowal principal"])],
        ),
        (
            "La ministre norvégienne Anna Berg a rendu le 29 avril (21h00, heure d'Oslo) une visite de courtoisie de "
            "45 minutes au président ivoirien Jan Kowal.",
            [("reception", ["Berg received", "Kowal receiving"])],
        ),
        ("La ministre norvégienne Anna Berg a parlé de la pêche devant le ministre polonais Jan Kowal.", []),
    ],
)
def test_talking_to_each_other_is_a_call(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert met(text, "role") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'ambassadeur de Norvège, Lars Holm, a été le premier à présenter ses lettres de créance au président "
            "béninois Jan Kowal.",
            [("reception", ["Holm received", "Kowal receiving"])],
        ),
        ("La commission mixte norvégo-polonaise a achevé, jeudi, ses travaux à Oslo.", [("commission", [])]),
    ],
)
def test_letters_handed_over_and_work_that_is_done_are_contacts(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert met(text, "role") == expected
