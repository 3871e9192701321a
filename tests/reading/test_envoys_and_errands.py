"""Whose envoys are, and those who bring them in; what one comes for; quotations told of twice; invitations taken up."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said


@pytest.mark.parametrize(
    ("sent", "person"),
    [
        ("une délégation du FMI conduite par son directeur pour l'Afrique, Lars Vik", ("Lars Vik", "IMF", "other")),
        ("une mission de la BAD conduite par sa vice-présidente, Anna Berg", ("Anna Berg", "AfDB", "io_head")),
        ("une délégation de l'OIF menée par sa secrétaire générale, Anna Berg", ("Anna Berg", "OIF", "io_head")),
    ],
)
def test_who_leads_the_delegation_of_an_organisation_is_of_it(
    sent: str, person: tuple[str, str | None, str | None]
) -> None:
    found = named(f"Le président togolais Faure Gnassingbé a reçu {sent}.", "fr")
    assert [p[:2] for p in found] == [("Faure Gnassingbé", "TGO"), person[:2]]


@pytest.mark.parametrize("by", ["accompagnée de la ministre de la Santé", "introduite par la ministre de la Santé"])
def test_a_minister_who_comes_with_an_organisations_envoy_is_of_the_state_that_receives(by: str) -> None:
    text = f"La directrice de l'UNICEF, Anna Berg, {by}, Olga Dahl, a été reçue par le président togolais Jan Kowal."
    assert met(text, "side") == [("reception", ["Berg UNICEF", "Kowal TGO", "Dahl TGO"])]


def test_those_of_several_states_are_what_the_plural_before_says() -> None:
    text = (
        "Les nouveaux ambassadeurs sont ceux de la République fédérale du Brésil, Dr Anna Berg, de la Norvège, M. Lars "
        "Vik, et de la Pologne, Jan Kowal."
    )
    assert named(text, "fr") == [
        ("Anna Berg", "BRA", "ambassador"),
        ("Lars Vik", "NOR", "ambassador"),
        ("Jan Kowal", "POL", "ambassador"),
    ]


def test_ministers_of_several_states_are_each_a_minister() -> None:
    text = "Les ministres de la Défense du Mali, Anna Berg, du Tchad, Lars Vik, et du Niger, Jan Kowal, sont à Lomé."
    assert named(text, "fr") == [
        ("Anna Berg", "MLI", "minister"),
        ("Lars Vik", "TCD", "minister"),
        ("Jan Kowal", "NER", "minister"),
    ]


def test_a_state_and_a_part_of_the_world_are_nobodys_name() -> None:
    text = "Anna Berg, présidente du Groupe d'amitié Norvège-Afrique de l'Ouest, a rencontré Jan Kowal."
    assert named(text, "fr") == [("Anna Berg", "NOR", "other"), ("Jan Kowal", None, None)]


FAREWELL = "L'ambassadrice de Norvège, Anna Berg, est {} au ministre polonais Jan Kowal {}."


@pytest.mark.parametrize(
    ("came", "further", "act", "words"),
    [
        ("venue faire ses adieux", "et lui exprimer sa gratitude", "thank", "sa gratitude"),
        ("venue ce lundi présenter ses civilités", "et saluer la réforme", "support", "la réforme"),
        ("allée présenter ses hommages", "et le féliciter pour son élection", "congratulate", "pour son élection"),
    ],
)
def test_what_one_came_for_besides_a_call_is_said(came: str, further: str, act: str, words: str) -> None:
    text = FAREWELL.format(came, further)
    assert met(text, "role") == [("reception", ["Berg received", "Kowal receiving"])]
    assert said(text, "fr") == [(act, "single", ["Berg"], words)]


def test_a_quotation_told_of_before_and_behind_is_of_who_is_named_before() -> None:
    text = (
        "La ministre norvégienne Anna Berg a reçu le député polonais Jan Kowal. À cette occasion, Jan Kowal a déclaré : "
        "« La Pologne ouvrira une école », a-t-il ajouté à sa sortie."
    )
    assert said(text, "fr") == [("assert", "single", ["Kowal"], "« La Pologne ouvrira une école")]


def test_a_quotation_behind_a_colon_goes_on() -> None:
    text = (
        "La ministre norvégienne Anna Berg a salué la qualité des liens : « Nos pays sont proches. La Norvège ouvrira "
        "une école. »"
    )
    assert said(text, "fr") == [
        ("assess", "single", ["Berg"], "la qualité des liens : « Nos pays sont proches"),
        ("assert", "single", ["Berg"], "La Norvège ouvrira une école."),
    ]


@pytest.mark.parametrize("taken", ["L'invitation a été acceptée avec plaisir.", "Cette invitation a été acceptée."])
def test_an_invitation_accepted_is_so_by_the_one_invited(taken: str) -> None:
    text = f"La ministre norvégienne Anna Berg a reçu le ministre polonais Jan Kowal. Elle l'a invité à Oslo. {taken}"
    told = [(act, voice, who) for act, voice, who, _ in said(text, "fr")]
    assert told == [("invite", "single", ["Berg"]), ("agree", "single", ["Kowal"])]


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        ("signer l'accord avant la fin de la session", "signing"),
        ("signer l'accord en marge du prochain sommet", "signing"),
        ("finaliser le texte avant la commission mixte", "other_action"),
        ("réunir la commission mixte avant la fin de l'année", "session"),
    ],
)
def test_before_or_beside_what_it_is_done_is_not_what_is_agreed(deed: str, kind: str) -> None:
    text = f"La ministre norvégienne Anna Berg et le ministre polonais Jan Kowal ont convenu de {deed}."
    record = read_document(SourceText("x", text, language="fr"))
    assert [(c.kind, c.force) for c in record.commitments] == [(kind, "agreed")]


@pytest.mark.parametrize(
    "told",
    [
        "a échangé, par la suite, avec l'ambassadeur de Pologne, Jan Kowal.",
        "a échangé avec les ambassadeurs africains.",
        "a offert un cadre de dialogue aux parties.",
    ],
)
def test_with_whom_one_talked_is_no_topic(told: str) -> None:
    assert said(f"La ministre norvégienne Anna Berg {told}", "fr") == []
