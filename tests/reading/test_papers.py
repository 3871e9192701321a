"""What papers print: a head in another language, quotation marks within a clause, verbs denied, masters of envoys."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import Said, met, named, said

BODY = "Le ministre norvégien des Affaires étrangères, Erik Holm, a reçu hier l'ambassadrice de Pologne, Anna Nowak."
MET = "Le ministre norvégien Erik Holm a reçu l'ambassadrice de Pologne, Anna Nowak. "


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Audience au palais\nLe Journal\nMay 27, 2022", "2022-05-26"),
        ("Audience au palais\nLe Journal\nSaturday 24 December 2022", "2022-12-23"),
        ("Audience au palais\nLe Journal\n3 October 2023 Tuesday", "2023-10-02"),
        ("Audience au palais\nLe Journal\nMardi 15 Novembre 2022", "2022-11-14"),
        ("Audience au palais\nLe Journal du 3 october", None),
    ],
)
def test_the_day_of_a_head(head: str, day: str | None) -> None:
    record = read_document(SourceText("x", f"{head}\n\n{BODY}", language="fr"))
    assert [contact.date for contact in record.contacts] == [day]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'Les deux parties "se sont engagées à intensifier les échanges", conclut le communiqué du ministère.',
            ("pledge", "joint", ["Holm", "Nowak"], "à intensifier les échanges"),
        ),
        (
            'La rencontre a constitué "une occasion pour examiner les relations", précise la même source.',
            ("discuss", "joint", ["Holm", "Nowak"], "les relations"),
        ),
        (
            "L'audience a permis \"d'aborder la pêche\", selon la même source.",
            ("discuss", "joint", ["Holm", "Nowak"], "la pêche"),
        ),
        (
            "L'audience a constitué une opportunité pour les deux parties d'exprimer leur volonté de soutenir et "
            "d'encourager le partenariat.",
            ("pledge", "joint", ["Holm", "Nowak"], "leur volonté de soutenir et d'encourager le partenariat"),
        ),
        (
            "« La mer du Nord est notre voisine », a assuré l'ambassadrice Anna Nowak.",
            ("assert", "single", ["Nowak"], "La mer du Nord est notre voisine"),
        ),
        (
            "« Nous allons soutenir la Norvège », a assuré l'ambassadrice Anna Nowak.",
            ("pledge", "single", ["Nowak"], "Nous allons soutenir la Norvège"),
        ),
        (
            "« Nous comprenons, mais nous n'apprécions pas ces tentatives », a déclaré M. Holm.",
            ("oppose", "single", ["Holm"], "Nous comprenons, mais nous n'apprécions pas ces tentatives"),
        ),
        (
            "Le ministre Erik Holm n'exclut pas que la Norvège rouvre le port.",
            ("assert", "single", ["Holm"], "la Norvège rouvre le port"),
        ),
        (
            "Le ministre Erik Holm n'accepte pas que la Norvège soit menacée.",
            ("oppose", "single", ["Holm"], "la Norvège soit menacée"),
        ),
        ("Les autorités danoises estiment que le port ouvrira.", ("assert", "side", [], "le port ouvrira")),
    ],
)
def test_what_a_paper_reports(text: str, told: Said) -> None:
    assert said(MET + text, "fr") == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Pour rappel, Mme Nowak a été rappelée à Varsovie en février dernier.",
        "Elle a été rappelée en consultations.",
        "Il a été rappelé dans la capitale.",
    ],
)
def test_an_envoy_called_back_says_nothing(text: str) -> None:
    assert said(MET + text, "fr") == []


@pytest.mark.parametrize(
    ("whose", "language"),
    [
        ("Le ministre Erik Holm a reçu l'envoyé spécial du président polonais Jan Kowal, Adam Lis.", "fr"),
        ("Le ministre Erik Holm a reçu le porte-parole du président polonais Jan Kowal, Adam Lis.", "fr"),
        ("Foreign Minister Erik Holm received the adviser to Polish President Jan Kowal, Adam Lis.", "en"),
    ],
)
def test_who_sent_an_envoy_is_not_met(whose: str, language: str) -> None:
    record = read_document(SourceText("x", whose, language=language))
    names = {person.id: person.name for person in record.persons}
    assert [[names[p.person] for p in c.participants] for c in record.contacts] == [["Erik Holm", "Adam Lis"]]


@pytest.mark.parametrize(
    ("office", "rank", "state"),
    [
        ("Le président du Conseil national du crédit", "other", None),
        ("Le président du Conseil national de la jeunesse", "other", None),
        ("Le président du département de la Sarthe", "other", "FRA"),
        ("Le président de la métropole de Lyon", "other", None),
        ("Le président du Conseil national de la transition", "speaker_of_parliament", None),
        ("Le président du Conseil militaire transitoire, le lt-gén.", "head_of_state", None),
    ],
)
def test_what_is_presided_over(office: str, rank: str, state: str | None) -> None:
    text = f"{office}{' ' if office.endswith('.') else ', '}Adam Lis, a reçu l'ambassadrice de Norvège, Olga Dahl."
    assert named(text, "fr") == [("Adam Lis", state, rank), ("Olga Dahl", "NOR", "ambassador")]


def test_no_one_is_called_by_consonants() -> None:
    text = "La ministre norvégienne Anna Berg a reçu l'amiral Adam Lis, président de l'association SMLH."
    assert met(text, "role") == [("reception", ["Berg receiving", "Lis received"])]


def test_nothing_is_discussed_by_a_message_put_on_a_network() -> None:
    text = "Mme Nowak a publié un message en norvégien sur Facebook, affirmant que la mer est calme."
    assert said(MET + text, "fr") == [("assert", "single", ["Nowak"], "la mer est calme")]


@pytest.mark.parametrize("ahead", ["en prélude de", "en prévision de", "à la veille de"])
def test_who_is_still_to_come_is_not_met(ahead: str) -> None:
    text = (
        f"Le ministre norvégien Erik Holm a reçu Anna Nowak, ambassadrice de Pologne, {ahead} la visite de Jan Kowal."
    )
    assert met(text, "role") == [("reception", ["Holm receiving", "Nowak received"])]
