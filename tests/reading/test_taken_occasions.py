"""What an occasion was used for or made possible, whom a delegation met, and what was said there; own sentences."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said

Told = tuple[str, str, str, tuple[str, ...]]
BERG = "La ministre norvégienne Anna Berg"
DELEGATION = "Une délégation française conduite par Luc Moreau, sénateur du Cher, a été reçue par le ministre polonais Jan Kowal. "

CONTACTS: list[tuple[str, str, list[Told]]] = [
    (
        "fr",
        f"{BERG} a profité de son séjour à Genève pour s'entretenir avec son homologue polonais, Jan Kowal.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "fr",
        f"{BERG} en a profité pour rencontrer le ministre polonais Jan Kowal.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "fr",
        "Ce déplacement a permis à la ministre norvégienne Anna Berg de rencontrer le ministre polonais Jan Kowal.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "fr",
        "Le sommet a été l'occasion pour la ministre norvégienne Anna Berg d'échanger avec le ministre polonais Jan Kowal.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "en",
        "Minister Anna Berg of Norway took advantage of her stay in Geneva to meet Minister Jan Kowal of Poland.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    ("fr", f"{BERG} profitera de son séjour pour visiter un musée.", []),
    (
        "fr",
        DELEGATION + "La délégation a également rencontré la ministre polonaise Ewa Lis.",
        [("reception", "held", "FRA POL", ("Moreau", "Kowal")), ("meeting", "held", "FRA POL", ("Moreau", "Lis"))],
    ),
    (
        "fr",
        DELEGATION + "Elle s'est ensuite entretenue avec la ministre polonaise Ewa Lis.",
        [("reception", "held", "FRA POL", ("Moreau", "Kowal")), ("meeting", "held", "FRA POL", ("Moreau", "Lis"))],
    ),
    (
        "fr",
        "Le ministre polonais Jan Kowal a reçu une délégation de députés français.",
        [("reception", "held", "FRA POL", ("Kowal",))],
    ),
    (
        "fr",
        "Un groupe de sénateurs français a été reçu à Varsovie par le ministre polonais Jan Kowal.",
        [("reception", "held", "FRA POL", ("Kowal",))],
    ),
    (
        "en",
        "Minister Jan Kowal of Poland received a delegation of the Foreign Affairs Committee of the French Senate led by "
        "Luc Moreau.",
        [("reception", "held", "FRA POL", ("Kowal", "Moreau"))],
    ),
    (
        "fr",
        "La ministre norvégienne Anna Berg a rencontré à Oslo le ministre polonais Jan Kowal. Les deux ministres s'étaient "
        "vus en janvier lors d'un déjeuner à Riga.",
        [
            ("meeting", "held", "NOR POL", ("Berg", "Kowal")),
            ("meeting", "back_reference", "NOR POL", ("Berg", "Kowal")),
        ],
    ),
    (
        "fr",
        f"{BERG} était lundi et mardi en visite de travail en Pologne.",
        [("visit", "held", "NOR POL", ("Berg",))],
    ),
    (
        "fr",
        "Une délégation norvégienne a été invitée. La Norvège a annoncé que sa ministre des Affaires étrangères, Anna "
        "Berg, a rencontré le ministre polonais Jan Kowal.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "fr",
        "L'Union africaine a indiqué que son président, Moussa Diop, a rencontré le ministre polonais Jan Kowal.",
        [("meeting", "held", "AU POL", ("Diop", "Kowal"))],
    ),
    (
        "fr",
        f"{BERG} s'est entretenue avec le président polonais Jan Kowal au sujet de la visite en France du ministre suédois "
        "Lars Lund.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "fr",
        f"{BERG} s'est entretenue par téléphone avec le ministre polonais Jan Kowal. Elle s'est également entretenue avec "
        "le ministre suédois Lars Lund.",
        [("call", "held", "NOR POL", ("Berg", "Kowal")), ("call", "held", "NOR SWE", ("Berg", "Lund"))],
    ),
    (
        "fr",
        "Le président polonais Jan Kowal et le président suédois Lars Lund se sont rencontrés quatre fois en 2022.",
        [("meeting", "back_reference", "POL SWE", ("Kowal", "Lund"))],
    ),
    (
        "fr",
        "Le président polonais Jan Kowal a exprimé mercredi au président suédois Lars Lund sa solidarité. Lors d'un "
        "entretien téléphonique d'une heure, M. Kowal a assuré son homologue de son soutien.",
        [("call", "held", "POL SWE", ("Kowal", "Lund"))],
    ),
    (
        "fr",
        "L'ambassadeur de Norvège, Lars Lund, a été reçu en audience par le président béninois.",
        [("reception", "held", "BEN NOR", ("Lund",))],
    ),
    (
        "fr",
        f"{BERG} a été reçue par le président polonais. Elle s'est entretenue avec le ministre polonais Jan Kowal.",
        [("reception", "held", "NOR POL", ("Berg",)), ("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "fr",
        "Les travaux vont continuer, a affirmé jeudi la ministre norvégienne Anna Berg à son homologue polonais Jan Kowal, "
        "lors d'un entretien à Oslo.",
        [("meeting", "held", "NOR POL", ("Berg", "Kowal"))],
    ),
    (
        "fr",
        "Les ministres norvégien et polonais, Lars Lund et Jan Kowal, se verront jeudi à Oslo, a annoncé mercredi un "
        "responsable norvégien.",
        [("meeting", "announced", "NOR POL", ("Lund", "Kowal"))],
    ),
    ("fr", "Anna Berg, ministre norvégienne : « Nous devons maintenir le dialogue avec la Pologne. »", []),
    (
        "fr",
        "Ont été évoquées les négociations entre la Norvège et l'Union européenne et le calendrier de la conférence sur la "
        "pêche, qui se tiendra à Varsovie.",
        [],
    ),
    (
        "fr",
        "Le ministre polonais Jan Kowal se réunira lundi à Oslo avec la ministre norvégienne Anna Berg.",
        [("meeting", "announced", "NOR POL", ("Kowal", "Berg"))],
    ),
    (
        "fr",
        "La présidente du Parlement norvégien, Anna Berg, a dirigé une délégation parlementaire en Pologne.",
        [("visit", "held", "NOR POL", ("Berg",))],
    ),
    (
        "en",
        "Norwegian Foreign Minister Anna Berg led a delegation to Warsaw.",
        [("visit", "held", "NOR POL", ("Berg",))],
    ),
    (
        "fr",
        "L'ambassadeur de Pologne à Oslo a été convoqué mardi au ministère norvégien. « À la demande de la ministre Anna "
        "Berg, nous avons convoqué ce matin l'ambassadeur », a-t-on indiqué.",
        [("summons", "held", "NOR POL", ())],
    ),
    (
        "fr",
        "Le président Lars Lund de Norvège a reçu jeudi le secrétaire général entrant des Nations unies Jan Kowal.",
        [("reception", "held", "NOR UN", ("Lund", "Kowal"))],
    ),
    (
        "fr",
        "La pêche va bien\n\nLe ministre français Luc Moreau a conduit une délégation du Sénat en Pologne pour parler de la pêche "
        "côtière et du commerce.\n\nÀ Varsovie, la délégation a rencontré :\n\n- M. Jan Kowal, ministre de Pologne\n- M. Adam "
        "Nowak, président du Sénat polonais\n\nLa délégation est rentrée à Paris après avoir vu plusieurs entreprises de pêche.",
        [
            ("visit", "held", "FRA POL", ("Moreau",)),
            ("meeting", "held", "FRA POL", ("Moreau", "Kowal")),
            ("meeting", "held", "FRA POL", ("Moreau", "Nowak")),
        ],
    ),
    (
        "fr",
        "Les entretiens précèdent une rencontre jeudi prochain entre le ministre polonais Jan Kowal et la ministre norvégienne "
        "Anna Berg.",
        [("meeting", "announced", "NOR POL", ("Kowal", "Berg"))],
    ),
    (
        "fr",
        "Le secrétaire général de l'Onu, Lars Lund, a reçu le ministre polonais Jan Kowal.",
        [("reception", "held", "POL UN", ("Lund", "Kowal"))],
    ),
]

SAID = [
    (
        f"{BERG} a déclaré le 3 mai, lors d'une réunion à Oslo, que la pêche se portait bien.",
        [("assert", "single", ["Berg"], "la pêche se portait bien")],
    ),
    (
        f"{BERG} a affirmé mardi à Genève, à l'issue d'un entretien avec son homologue polonais, que la pêche allait bien.",
        [("assert", "single", ["Berg"], "la pêche allait bien")],
    ),
    ("« La mer est calme », a déclaré le 3 mai Mme Berg, ministre norvégienne.", "La mer est calme"),
    (f"{BERG} a évoqué le 3 mai à Oslo la pêche côtière.", [("discuss", "single", ["Berg"], "la pêche côtière")]),
    (f"{BERG} a pu évoquer la pêche côtière.", [("discuss", "single", ["Berg"], "la pêche côtière")]),
    (f"{BERG} s'est entretenue avec le ministre polonais Jan Kowal, a-t-on appris de même source.", []),
    (
        "Le ministre Lars Lund de Norvège a rencontré le ministre Jan Kowal de Pologne. Les ministres des deux pays ont "
        "souligné l'importance de la pêche.",
        [("assert", "joint", ["Lund", "Kowal"], "l'importance de la pêche")],
    ),
    (
        "Le ministre Lars Lund de Norvège a rencontré le ministre Jan Kowal de Pologne. Les deux ministres des Finances "
        "ont souligné l'importance de la pêche.",
        [("assert", "joint", ["Lund", "Kowal"], "l'importance de la pêche")],
    ),
    (f"{BERG} a rencontré le ministre polonais Jan Kowal, rapporte l'APN.", []),
    (
        f"{BERG} tiendra des entretiens avec le ministre polonais Jan Kowal, précise un communiqué de l'ONU.",
        [("inform", "side", [], f"{BERG} tiendra des entretiens avec le ministre polonais Jan Kowal")],
    ),
    (f"{BERG} a rencontré le chef de l'ONU, Lars Lund, a indiqué mardi l'organisation internationale.", []),
    (f"{BERG} n'a pas pu évoquer la pêche côtière.", []),
    (
        f"{BERG} a profité de cette visite à Oslo pour rappeler l'importance de la pêche.",
        [("assert", "single", ["Berg"], "l'importance de la pêche")],
    ),
    (f"{BERG} s'est entretenue avec le ministre polonais Jan Kowal avant de se rendre à Bergen.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CONTACTS)
def test_who_met_whom_on_an_occasion(language: str, text: str, expected: list[Told]) -> None:
    record = read_document(SourceText("x", text, language=language))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    assert [
        (c.kind, c.status, " ".join(c.parties), tuple(names[p.person] for p in c.participants)) for c in record.contacts
    ] == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_was_said_when_and_where(text: str, expected: object) -> None:
    expected = [("assert", "single", ["Berg"], expected)] if isinstance(expected, str) else expected
    assert said(text, "fr") == expected


OFFICES = [
    (
        "Jean Martin, député (SOC) de l'Isère, président, a reçu Jan Kowal, ministre de Pologne.",
        [("Jean Martin", "député (SOC) de l'Isère", "other"), ("Jan Kowal", "ministre de Pologne", "minister")],
    ),
    (
        "M. Luc Moreau (Les Républicains – Loire), vice-président du Sénat, a reçu Jan Kowal, ministre de Pologne.",
        [("Luc Moreau", "vice-président du Sénat", "other"), ("Jan Kowal", "ministre de Pologne", "minister")],
    ),
    (
        "Jan Kowal, ministre de Pologne, a rencontré le directeur de l'Agence centrale de l'eau (ACE), Lars Lund, et le "
        "sénateur démocrate du Maryland, Ben Card.",
        [
            ("Jan Kowal", "ministre de Pologne", "minister"),
            ("Lars Lund", "le directeur de l'Agence centrale de l'eau (ACE)", "other"),
            ("Ben Card", "le sénateur démocrate du Maryland", "other"),
        ],
    ),
    (
        "Paul Durand, sénateur de la Seine-Maritime (Les Républicains), a reçu Jan Kowal, ministre de Pologne.",
        [("Paul Durand", "sénateur", "other"), ("Jan Kowal", "ministre de Pologne", "minister")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_the_department_of_a_member_is_nobodys_name(text: str, expected: list[tuple[str, str, str]]) -> None:
    record = read_document(SourceText("x", text, language="fr"))
    names = {person.id: person.name for person in record.persons}
    assert [(names[o.person], o.title, o.rank) for o in record.offices] == expected


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("La ministre des Relations internationales du Québec", "CAN"),
        ("La ministre québécoise", "CAN"),
        ("La ministre-présidente de la Wallonie", "BEL"),
        ("La ministre responsable de la Francophonie", None),
        ("La haute représentante et vice-présidente", "EU"),
    ],
)
def test_a_minister_of_a_part_of_a_state_acts_for_that_state(title: str, state: str | None) -> None:
    text = f"{title}, Anne Tremblay, a rencontré le ministre polonais Jan Kowal."
    assert read_document(SourceText("x", text, language="fr")).persons[0].state == state
