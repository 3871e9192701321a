"""Audiences granted, messages brought, papers signed, towns that host: what French-speaking agencies of Africa write."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

MET = "Le ministre togolais des Affaires étrangères, Jan Kowal, a reçu mardi à Lomé l’ambassadrice de Pologne, Anna Berg. "
RECEIVED = "Le Président togolais, Dan Radu, a reçu mardi l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    ("opening", "closing"), [("‘’", "’’"), ("’’", "‘’"), ("<< ", " >>"), ("‹‹ ", " ››"), ("''", "''")]
)
def test_two_marks_side_by_side_quote_over_apostrophes(opening: str, closing: str) -> None:
    quoted = f"{opening}La Pologne tient à l’amitié avec le Togo. Ces liens sont solides{closing}, rassure Anna Berg."
    assert said(MET + quoted, "fr") == [
        ("assert", "single", ["Berg"], "La Pologne tient à l’amitié avec le Togo."),
        ("assess", "single", ["Berg"], "Ces liens sont solides"),
    ]


@pytest.mark.parametrize("told", ["Elle a souligné le rôle du Togo.", "Elle a relevé le rôle du Togo."])
def test_she_is_the_ambassadress_and_not_le_ministre(told: str) -> None:
    assert [who for _, _, who, _ in said(MET + told, "fr")] == [["Berg"]]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Il a demandé au diplomate polonais d'être patient.", "d'être patient"),
        ("Il a demandé à la communauté internationale d'aider le Ghana.", "d'aider le Ghana"),
        ("Il a félicité le Ministre pour ses nouvelles fonctions.", "pour ses nouvelles fonctions"),
        ("Le diplomate a déclaré à la presse être venu remettre une lettre.", "être venu remettre une lettre"),
        ("Le diplomate s'est montré impressionné par le port.", "par le port"),
    ],
)
def test_where_the_content_begins(told: str, words: str) -> None:
    assert [content for *_, content in said(RECEIVED + told, "fr")] == [words]


@pytest.mark.parametrize(
    "told",
    [
        "La Pologne assure la formation des marins togolais.",
        "Le ministre assure l'intérim du Premier ministre.",
        "Ce sommet visait à réagir à la crise du Ghana.",
        "M. Kowal s'est engagé activement dans le processus de paix.",
    ],
)
def test_nothing_is_said_by(told: str) -> None:
    assert said(RECEIVED + told, "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        "La ministre togolaise, Anna Berg, est à Lomé. L'audience qu'elle a accordée à l'ambassadeur de Pologne, "
        "Jan Kowal, a porté sur la pêche.",
        "L'ambassadeur de Pologne, Jan Kowal, s'est exprimé au sortir de l'audience que lui a accordée la ministre "
        "togolaise, Anna Berg.",
    ],
)
def test_an_audience_granted_in_a_clause(text: str) -> None:
    assert met(text, "role") == [("reception", ["Kowal received", "Berg receiving"])]


def test_the_talks_that_were_granted_are_no_content() -> None:
    text = (
        "L'ambassadeur de Pologne, Jan Kowal, a déclaré à l'issue de l'audience que lui a accordée le ministre "
        "togolais, Dan Radu, que la pêche va bien."
    )
    assert said(text, "fr") == [("assert", "single", ["Kowal"], "la pêche va bien")]


@pytest.mark.parametrize(
    "text",
    [
        "L'ambassadeur de Pologne, Jan Kowal, va être reçu ce mercredi par le Président togolais, Dan Radu.",
        "L'ambassadeur de Pologne, Jan Kowal, devrait être reçu mercredi par le Président togolais, Dan Radu.",
        "Les ambassadeurs Jan Kowal et Anna Berg vont être reçus mercredi par le Président togolais, Dan Radu.",
    ],
)
def test_who_is_to_be_received_was_not_yet(text: str) -> None:
    assert [(c.kind, c.status) for c in read_document(SourceText("x", text)).contacts] == [("reception", "announced")]


@pytest.mark.parametrize(
    "text",
    [
        RECEIVED[:-2] + ", porteur d'un message du Président Adam Nowak.",
        "President Dan Radu of Togo received on Tuesday Ambassador Jan Kowal of Poland, bearer of a message from "
        "President Adam Nowak.",
    ],
)
def test_a_message_is_of_the_side_that_brings_it(text: str) -> None:
    assert met(text, "role")[1] == ("message", ["Nowak sender", "Radu addressee"])
    assert ("Adam Nowak", "POL", "head_of_state") in named(text, "fr" if "porteur" in text else "en")


def test_whose_message_someone_came_to_bring_was_not_met() -> None:
    text = (
        "Le ministre togolais, Dan Radu, s'est entretenu mardi avec l'ambassadrice de Pologne, Anna Berg, venue lui "
        "transmettre un message du Président polonais Adam Nowak."
    )
    assert met(text, "role")[0] == ("meeting", ["Radu principal", "Berg principal"])


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        ("La Norvège et la Pologne ont signé lundi deux accords.", "Ils ont été paraphés par"),
        ("La Norvège et la Pologne ont signé lundi un accord de pêche.", "Il a été signé par"),
    ],
)
def test_they_were_signed_by(signed: str, told: str) -> None:
    text = f"{signed} {told} la ministre Anna Berg de Norvège et le ministre Jan Kowal de Pologne."
    assert met(text, "side") == [("signing", ["Berg NOR", "Kowal POL"])]


def test_the_ceremony_tells_day_and_town_of_the_credentials() -> None:
    text = (
        "Anna Berg, ambassadrice de Pologne, a présenté ses lettres de créance au Président du Togo, Jan Kowal. Lors de "
        "la cérémonie tenue au Palais présidentiel de Lomé, le 3 mars 2020, elle était accompagnée de son époux."
    )
    contacts = read_document(SourceText("x", text)).contacts
    assert [(c.kind, c.date, c.place and c.place.name) for c in contacts] == [("reception", "2020-03-03", "Lomé")]


@pytest.mark.parametrize(
    ("body", "parties"),
    [
        ("Commission mixte Côte d'Ivoire-Togo", ["CIV", "TGO"]),
        ("Commission mixte Togo-Guinée-Bissau", ["GNB", "TGO"]),
        ("commission mixte de coopération entre le Togo et la Pologne", ["POL", "TGO"]),
    ],
)
def test_a_town_that_hosts_the_session_of_a_commission(body: str, parties: list[str]) -> None:
    text = f"Lomé abrite depuis le 4 juillet 2023 les travaux de la 3ème session de la {body}."
    contacts = read_document(SourceText("x", text)).contacts
    assert [(c.kind, c.place and c.place.name, c.parties, c.round) for c in contacts] == [
        ("commission", "Lomé", parties, 3)
    ]


def test_the_minister_in_whose_office_something_is_held() -> None:
    text = (
        "Le bureau du Premier ministre togolais, Dan Radu, a servi de cadre mardi à une rencontre avec l'ambassadeur "
        "de Pologne, Jan Kowal."
    )
    assert named(text, "fr")[0] == ("Dan Radu", "TGO", "head_of_government")


def test_a_first_name_that_is_misspelt_once() -> None:
    text = (
        "Le Président Dan Radu a reçu le ministre polonais, M. Bogdan Kowalski. À sa sortie, M. Bagdan Kowalski a "
        "salué le Togo."
    )
    assert [name for name, *_ in named(text, "fr")] == ["Dan Radu", "Bogdan Kowalski"]


@pytest.mark.parametrize(
    "told",
    [
        "a confié à sa sortie d'audience, le diplomate polonais",
        "a déclaré à l'issue de l'audience, l'ambassadeur Jan Kowal",
        "a affirmé, au sortir de la rencontre, Jan Kowal",
    ],
)
def test_who_is_quoted_at_the_end_of_an_audience(told: str) -> None:
    quoted = f"« Le Président nous a assuré de son soutien », {told}."
    assert said(RECEIVED + quoted, "fr") == [
        ("assert", "single", ["Kowal"], "Le Président nous a assuré de son soutien")
    ]


@pytest.mark.parametrize("told_by", ["indique le communiqué", "rapporte l'agence", "ajoute la présidence"])
def test_who_told_it_stands_between_the_talks_and_their_verb(told_by: str) -> None:
    assert said(f"{RECEIVED}Les échanges, {told_by}, ont porté sur la pêche.", "fr") == [
        ("discuss", "joint", ["Radu", "Kowal"], "la pêche")
    ]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Il a annoncé lors de cette rencontre, la signature d'un accord.", ["la signature d'un accord"]),
        ("Il a salué au cours de l'audience les efforts du Togo.", ["les efforts du Togo"]),
        ("Bien que la Pologne condamne l'attaque, le gouvernement togolais estime que la paix tient.",
         ["l'attaque", "la paix tient"]),
        ("Les deux parties ont évoqué les liens unissant les deux pays qui aspirent à la paix.",
         ["les liens unissant les deux pays qui aspirent à la paix"]),
        ("Une délégation l'accompagnait, témoignant de l'importance de la visite.", []),
    ],
)  # fmt: skip
def test_where_a_content_ends_or_is_none(told: str, words: list[str]) -> None:
    assert [content for *_, content in said(RECEIVED + told, "fr")] == words


def test_those_accredited_for_their_states() -> None:
    text = (
        "Le Président togolais, Dan Radu, a reçu le mercredi 11 février 2026 les lettres de créance de deux nouveaux "
        "ambassadeurs. Ont ainsi été accrédités Jan Kowal pour la Pologne et Anna Berg pour la Norvège."
    )
    assert met(text, "side") == [("reception", ["Radu TGO", "Kowal POL", "Berg NOR"])]


def test_talks_multiplied_are_several() -> None:
    text = (
        "Le vice-ministre polonais, Jan Kowal, a multiplié mardi les entretiens à Lomé, notamment avec le ministre "
        "togolais de la Pêche, Dan Radu, et l'ambassadrice de Norvège, Anna Berg."
    )
    assert met(text, "side") == [("meeting", ["Kowal POL", "Radu TGO"]), ("meeting", ["Kowal POL", "Berg NOR"])]


def test_the_bearer_of_a_message_was_granted_an_audience() -> None:
    text = (
        "Le Président togolais, Dan Radu, a reçu mardi un message du Président de la Pologne, Adam Nowak. Le message a "
        "été remis par Jan Kowal, envoyé spécial polonais, au cours d'une audience que lui a accordée le Président."
    )
    assert met(text, "role")[1:] == [("reception", ["Kowal received", "Radu receiving"])]


@pytest.mark.parametrize("stopped", ["a effectué une halte au Togo", "a fait escale lundi à Lomé"])
def test_a_stop_on_the_way_is_a_visit(stopped: str) -> None:
    text = f"Le Président polonais, Jan Kowal, {stopped}."
    assert [(c.kind, c.parties) for c in read_document(SourceText("x", text)).contacts] == [("visit", ["POL", "TGO"])]


@pytest.mark.parametrize(("where", "place"), [("au Caire", "Cairo"), ("aux Comores", "Comoros")])
def test_where_something_is_to_take_place(where: str, place: str) -> None:
    text = f"{RECEIVED}Le prochain sommet aura lieu en juin 2025 {where}."
    assert [k.place and k.place.name for k in read_document(SourceText("x", text)).commitments] == [place]


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        (
            "fr",
            "Le ministre togolais, Dan Radu, a eu mardi à Lomé un entretien avec le ministre polonais, Jan Kowal, qui a "
            "porté sur la pêche.",
            "la pêche",
        ),
        (
            "en",
            "Minister Dan Radu of Togo held talks in Lome with Minister Jan Kowal of Poland, which focused on fish.",
            "fish",
        ),
    ],
)
def test_what_talks_were_on_is_of_both_and_not_of_the_last_named(language: str, text: str, on: str) -> None:
    assert said(text, language) == [("discuss", "joint", ["Radu", "Kowal"], on)]
