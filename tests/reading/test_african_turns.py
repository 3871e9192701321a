"""Turns of African houses in French: envoys who bring a message, acronyms of offices, points made, questions that came
up, ministers of a union told by name, what was done lately, two who will sign."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

BEARER = (
    "La présidente norvégienne Anna Berg a reçu le ministre polonais Jan Kowal, porteur d'un message de son homologue "
    "Olga Dahl. "
)
AUDIENCE = "La ministre norvégienne Anna Berg a reçu l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    "told",
    [
        BEARER + "L'émissaire de la présidente Dahl a salué la réforme.",
        BEARER + "L'émissaire a salué la réforme.",
        AUDIENCE + "L'émissaire de Varsovie a salué la réforme.",
        AUDIENCE + "L'envoyé de Varsovie a salué la réforme.",
    ],
)
def test_an_emissary_is_who_brought_the_message_or_was_sent(told: str) -> None:
    assert said(told, "fr") == [("support", "single", ["Kowal"], "la réforme")]


@pytest.mark.parametrize(
    "told",
    [
        "à la presse, au terme de l'entretien, que",
        "aux journalistes à sa sortie d'audience, que",
        "au micro de la radio que",
        "devant la presse au sortir du palais que",
    ],
)
def test_to_whom_and_where_it_was_said_is_not_what_was_said(told: str) -> None:
    text = f"La ministre norvégienne Anna Berg a indiqué {told} le port ouvrira."
    assert [words for _, _, _, words in said(text, "fr")] == ["le port ouvrira"]


@pytest.mark.parametrize(
    ("office", "person"),
    [
        ("Le DG de la FAO", ("Lars Vik", "FAO", "io_head")),
        ("La DG de l'Agence norvégienne de développement", ("Lars Vik", "NOR", "other")),
        ("Le SGA de l'ONU", ("Lars Vik", "UN", "other")),
        ("Le délégué permanent de la Norvège auprès de l'UNESCO", ("Lars Vik", "NOR", "ambassador")),
    ],
)
def test_offices_by_their_letters(office: str, person: tuple[str, str, str]) -> None:
    assert named(f"{office}, Lars Vik, est à Lomé.", "fr") == [person]


def test_departments_of_the_commission_are_nobody() -> None:
    assert named("La DG ECHO de la Commission européenne finance le projet.", "fr") == []


@pytest.mark.parametrize(
    ("told", "act", "words"),
    [
        ("Un point de rappel sur la pêche a été fait.", "discuss", "la pêche"),
        ("La question des navires s'est également invitée dans les échanges.", "discuss", "La question des navires"),
        ("Au cœur des discussions également, le retard du port.", "discuss", "le retard du port"),
        ("- Coopération : a été évoqué le retard du port.", "discuss", "le retard du port"),
    ],
)
def test_what_was_gone_through_is_discussed(told: str, act: str, words: str) -> None:
    assert said(AUDIENCE + told, "fr") == [(act, "joint", ["Berg", "Kowal"], words)]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("a rappelé les engagements pris par les bailleurs", "assert"),
        ("s'est défendue des accusations du Tchad", "oppose"),
    ],
)
def test_what_others_promised_or_blamed_is_neither_pledged_nor_supported(told: str, act: str) -> None:
    assert [a for a, *_ in said(f"La ministre norvégienne Anna Berg {told}.", "fr")] == [act]


def test_the_ministers_of_a_union_who_are_named_next_were_received() -> None:
    text = (
        "Le président togolais Jan Kowal a reçu les ministres de la Pêche de l'Union européenne. Il s'agit d'Anna Berg, "
        "ministre polonaise de la Pêche, et de Lars Vik, ministre suédois de la Pêche."
    )
    assert met(text, "role") == [("reception", ["Kowal receiving", "Berg received", "Vik received"])]


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ("a rencontré dernièrement", "back_reference"),
        ("a récemment rencontré", "back_reference"),
        ("a rencontré", "held"),
    ],
)
def test_what_was_done_lately_is_no_news_behind_other_talks(how: str, status: str) -> None:
    record = read_document(SourceText("x", f"{AUDIENCE}Mme Berg {how} le ministre suédois Lars Vik.", language="fr"))
    assert [c.status for c in record.contacts] == ["held", status]


def test_two_who_will_sign_are_both_bound() -> None:
    text = "La Norvège et la Pologne vont signer une convention en juin 2025."
    record = read_document(SourceText("x", text, language="fr"))
    assert [(c.kind, c.by) for c in record.commitments] == [("signing", ["NOR", "POL"])]


def test_what_a_delegation_is_of_is_no_topic() -> None:
    talked = "La ministre norvégienne Anna Berg s'est entretenue avec une délégation du Parti du Renouveau conduite par Jan Kowal"
    assert said(f"{talked}.", "fr") == []
    assert [words for *_, words in said(f"{talked}, sur les élections.", "fr")] == ["sur les élections"]


def test_offices_told_in_their_order_are_of_an_ambassador_by_rank_too() -> None:
    text = (
        "Anna Berg et l'ambassadeur Jan Kowal, respectivement ministre du Plan et directeur de cabinet, ont assisté à "
        "l'audience."
    )
    assert named(text, "fr") == [("Anna Berg", None, "minister"), ("Jan Kowal", None, "other")]
