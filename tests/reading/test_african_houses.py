"""Turns of French communiqués: capitals without accents, letters handed over, ceremonies presided, deeds in a row."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from dragoman.reading.accented import with_accented_capitals
from sayings import met, named, said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("REUNION DES MINISTRES CHARGES DE L'ENERGIE", "RÉUNION DES MINISTRES CHARGÉS DE L'ÉNERGIE"),
        ("LE CHEF DE L'ETAT A RECU LE MINISTRE", "LE CHEF DE L'ÉTAT A REÇU LE MINISTRE"),
        ("VISITE D'ETAT DU PRESIDENT", "VISITE D'ÉTAT DU PRÉSIDENT"),
        ("M. JEAN DE LA SALLE", "M. JEAN DE LA SALLE"),
        ("Mme Awa DE SEDE, ministre", "Mme Awa DE SEDE, ministre"),
    ],
)
def test_words_in_capitals_get_the_accents_they_go_without(typed: str, meant: str) -> None:
    assert with_accented_capitals(typed) == meant


def test_a_heading_in_capitals_names_nobody() -> None:
    text = "COMMUNIQUE DE LA REUNION DES MINISTRES DES AFFAIRES ETRANGERES DE LA CONFEDERATION DES ETATS\nIls ont salué l'accord."
    assert named(text, "fr") == []


@pytest.mark.parametrize(
    "told",
    [
        "a été convoqué au ministère des Affaires étrangères, où il a été reçu par le secrétaire général, Adam Nowak.",
        "a été convoqué au ministère des Affaires étrangères. Il a été reçu par le secrétaire général, Adam Nowak.",
    ],
)
def test_who_receives_the_one_summoned_receives_him_once(told: str) -> None:
    text = f"L'ambassadeur de Norvège à Varsovie, Lars Vik, {told}"
    assert met(text, "role") == [("summons", ["Vik received", "Nowak receiving"])]


def test_what_is_brought_to_the_knowledge_of_all_is_told_in_its_own_right() -> None:
    text = (
        "Le ministère des Affaires étrangères de Pologne porte à la connaissance de l'opinion nationale que la ministre Maria Lind effectuera "
        "une visite à Oslo du 3 au 5 mai 2021."
    )
    record = read_document(SourceText("x", text, published="2021-04-17", language="fr"))
    assert [(c.kind, c.status, c.date) for c in record.contacts] == [("visit", "announced", "2021-05-03/2021-05-05")]


@pytest.mark.parametrize(
    "told",
    [
        "a adressé à son homologue polonais, Jan Kowal, un message de félicitations.",
        "a adressé mardi au président polonais, Jan Kowal, un message de condoléances.",
        "a envoyé à l'ambassadeur de Pologne, Jan Kowal, une note verbale.",
        "a remis à l'ambassadeur de Pologne, Jan Kowal, une note verbale.",
    ],
)
def test_a_message_to_somebody_named_before_it(told: str) -> None:
    text = f"La présidente norvégienne, Maria Lind, {told}"
    assert met(text, "role") == [("message", ["Lind sender", "Kowal addressee"])]


@pytest.mark.parametrize(
    "told",
    [
        "a reçu un message du président polonais, Jan Kowal, le félicitant pour sa réélection.",
        "a reçu un appel téléphonique du président polonais, Jan Kowal, le félicitant pour sa réélection.",
    ],
)
def test_whose_message_it_is_congratulates(told: str) -> None:
    text = f"Le président norvégien, Lars Vik, {told}"
    assert said(text, "fr") == [("congratulate", "single", ["Kowal"], "pour sa réélection")]


@pytest.mark.parametrize(
    "told",
    [
        "a procédé, lundi 3 mai, aux côtés du ministre polonais Jan Kowal, à l'inauguration du pont.",
        "a procédé ce jeudi à Krolow, en présence du ministre polonais Jan Kowal, au lancement officiel du projet.",
        "a présidé mercredi, aux côtés du ministre polonais, Jan Kowal, la cérémonie de remise d'un don.",
    ],
)
def test_a_ceremony_beside_somebody(told: str) -> None:
    found = met(f"La ministre norvégienne, Anna Berg, {told}", "side")
    assert found == [("ceremony", ["Berg NOR", "Kowal POL"])]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "La présidente de la Croix-Rouge, Eva Lang, s'est rendue au Sénat polonais pour un entretien avec son "
            "président, Jan Kowal.",
            ("Jan Kowal", "POL", "speaker_of_parliament"),
        ),
        (
            "Le ministre norvégien, Lars Vik, a visité la Banque mondiale, où il a rencontré son président, Jan Kowal.",
            ("Jan Kowal", "World Bank", "io_head"),
        ),
        (
            "La Pologne et son président, Jan Kowal, ont été salués par le ministre norvégien, Lars Vik.",
            ("Jan Kowal", "POL", "head_of_state"),
        ),
    ],
)
def test_whose_president_his_is(text: str, last: tuple[str, str, str]) -> None:
    assert last in named(text, "fr")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Le ministre norvégien, Lars Vik, a discuté de la pêche avec l'ambassadeur de Pologne, Jan Kowal, et s'est "
            "entretenu avec l'ambassadrice d'Autriche, Eva Lang.",
            ["meeting", "meeting"],
        ),
        (
            "Le ministre norvégien, Lars Vik, a évoqué avec l'ambassadeur de Pologne, Jan Kowal, la pêche, puis reçu "
            "l'ambassadrice d'Autriche, Eva Lang.",
            ["meeting", "reception"],
        ),
        (
            "Foreign Minister Anna Berg of Norway discussed trade with Ambassador Jan Kowal of Poland, and then met "
            "Ambassador Eva Lang of Austria.",
            ["meeting", "meeting"],
        ),
        (
            "Foreign Minister Anna Berg of Norway praised the support given and received by Ambassador Jan Kowal of "
            "Poland.",
            [],
        ),
    ],
)
def test_what_was_done_next_is_not_what_was_discussed(text: str, kinds: list[str]) -> None:
    assert sorted(kind for kind, _ in met(text, "role")) == kinds


def test_a_second_thing_said_behind_a_clause_in_the_perfect() -> None:
    text = "L'ambassadrice Anna Berg a rappelé que son pays a signé l'accord et annoncé qu'une mission viendra en mai. "
    assert said(text, "fr") == [
        ("assert", "single", ["Berg"], "son pays a signé l'accord"),
        ("inform", "single", ["Berg"], "une mission viendra en mai"),
    ]


def test_wishes_that_a_sentence_opens_with() -> None:
    text = "Tout en lui souhaitant plein succès dans ses fonctions, le ministre Jan Kowal a loué ses qualités."
    assert said(text, "fr") == [
        ("hope", "single", ["Kowal"], "souhaitant plein succès dans ses fonctions"),
        ("support", "single", ["Kowal"], "ses qualités"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("S.E.M. Régis Ba Ondo Nguema a visité Oslo.", "Régis Ba Ondo Nguema"),  # Ondo is a town as well
        ("L'ambassadrice du Danemark, Mme Signe Lykke HOLM, a visité Oslo.", "Signe Lykke HOLM"),  # 'signe', a verb
    ],
)
def test_names_with_a_town_or_a_verb_in_them(text: str, name: str) -> None:
    assert [n for n, _, _ in named(text, "fr")] == [name]


def test_towns_that_a_road_joins_are_no_pair_of_states() -> None:
    text = (
        "La présidente de la Commission de la CEDEAO, Anna Berg, a effectué une visite au Cabo Verde. Elle a été reçue "
        "par le Président de la République, Jan Kowal. Ils ont évoqué la liaison maritime Dakar-Praia."
    )
    assert ("Jan Kowal", "CPV", "head_of_state") in named(text, "fr")


@pytest.mark.parametrize(
    "told",
    [
        "Prenaient également part à l'entretien Eva Lang, secrétaire générale, et Adam Vik, directeur Europe.",
        "Y ont également assisté Eva Lang, secrétaire générale, et Adam Vik, directeur Europe.",
    ],
)
def test_who_also_took_part(told: str) -> None:
    text = f"Le ministre norvégien, Lars Dahl, a reçu mardi l'ambassadeur de Pologne, Jan Kowal. {told}"
    there = ["Dahl receiving", "Kowal received", "Lang attendee", "Vik attendee"]
    assert met(text, "role") == [("reception", there)]


def test_a_second_guest_behind_what_is_told_of_the_first() -> None:
    text = (
        "Le ministre norvégien, Lars Dahl, a reçu l'ambassadeur de Pologne, Jan Kowal, avec lequel il a discuté de la "
        "pêche, puis l'ambassadrice d'Autriche, Eva Lang."
    )
    assert met(text, "side") == [
        ("reception", ["Dahl NOR", "Kowal POL"]),
        ("reception", ["Dahl NOR", "Lang AUT"]),
    ]
    assert said(text, "fr") == [("discuss", "joint", ["Dahl", "Kowal"], "de la pêche")]


def test_who_gathers_others_around_him_meets_them() -> None:
    text = (
        "Le président norvégien, Lars Vik, a réuni autour de lui, jeudi, à la Présidence à Oslo, le ministre polonais, "
        "Jan Kowal, et la ministre autrichienne, Eva Lang."
    )
    assert met(text, "side") == [("meeting", ["Vik NOR", "Kowal POL", "Lang AUT"])]


def test_counterparts_in_a_list_behind_a_pronoun() -> None:
    text = (
        "Le ministre norvégien des Affaires étrangères, Lars Vik, a multiplié les contacts. Il s'est entretenu au "
        "téléphone avec ses homologues polonais, Jan Kowal, et autrichien, Adam Lang, qui lui ont fait part de leur "
        "solidarité."
    )
    assert named(text, "fr")[1:] == [
        ("Jan Kowal", "POL", "foreign_minister"),
        ("Adam Lang", "AUT", "foreign_minister"),
    ]
    assert [(act, who) for act, _, who, _ in said(text, "fr")] == [("support", ["Kowal", "Lang"])]


def test_what_a_council_resolves_behind_a_colon() -> None:
    text = (
        "Le Conseil de paix et de sécurité (CPS) de l'Union africaine, réuni le 10 novembre 2020,\n\n"
        "Agissant en vertu de son Protocole, le CPS :\n\n"
        "1. Condamne fermement les attaques contre les civils ;\n\n"
        "2. Demande à toutes les parties de respecter la trêve ;\n"
    )
    assert said(text, "fr") == [
        ("accuse", "side", [], "les attaques contre les civils"),
        ("request", "side", [], "de respecter la trêve"),
    ]


@pytest.mark.parametrize(
    ("told", "acts"), [("entame jeudi", []), ("a entamé jeudi", []), ("effectuera jeudi", ["inform"])]
)
def test_a_visit_that_a_ministry_tells_of_is_no_view_of_its(told: str, acts: list[str]) -> None:
    text = f"Le ministre norvégien, Lars Vik, {told} une visite à Varsovie, indique un communiqué du ministère."
    assert [act for act, _, _, _ in said(text, "fr")] == acts
    assert [kind for kind, _ in met(text, "role")] == ["visit"]


@pytest.mark.parametrize(
    "told",
    [
        "a reçu mardi l'ambassadrice Eva Lang d'Autriche.",
        "s'est entretenu lundi avec l'ambassadrice Eva Lang d'Autriche.",
    ],
)
def test_who_meets_in_what_a_spokesman_between_commas_says(told: str) -> None:
    text = f"La porte-parole du ministère, Anna Berg, a indiqué que le ministre polonais, Jan Kowal, {told}"
    assert [[p.split()[0] for p in people] for _, people in met(text, "role")] == [["Kowal", "Lang"]]


def test_who_opens_a_session_beside_another_is_there_with_him() -> None:
    text = (
        "Le ministre norvégien, Lars Vik, a ouvert ce mardi, à l'hôtel Bristol, en compagnie du ministre polonais, Jan "
        "Kowal, les travaux de la réunion des experts."
    )
    assert met(text, "role") == [("session", ["Vik principal", "Kowal attendee"])]


@pytest.mark.parametrize("thing", ["une lettre", "un message", "des assurances"])
def test_what_is_received_of_somebody_is_not_he(thing: str) -> None:
    text = f"Le président norvégien, Lars Vik, a reçu du président polonais, Jan Kowal, {thing}."
    record = read_document(SourceText("x", text, language="fr"))
    assert [c.kind for c in record.contacts if c.kind in ("reception", "meeting")] == []
