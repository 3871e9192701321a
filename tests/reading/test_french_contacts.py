"""Which contacts French texts tell of by audiences, pronouns, occasions and lists; what only frames is none."""

import pytest

import dragoman
from dragoman.model import SourceText
from dragoman.reading import read_document

BERG_FR = "la ministre norvégienne des Affaires étrangères, Anna Berg"
KOWAL_FR = "le ministre polonais des Affaires étrangères, Jan Kowal"


def who(text: str) -> list[tuple[str, str, str]]:
    """Kind and status of each contact of a French text, and the surnames and roles of those who took part."""
    record = read_document(SourceText("x", text, published="2024-05-04", language="fr"))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [
        (c.kind, c.status, ", ".join(f"{names[p.person]} {p.role}" for p in c.participants)) for c in record.contacts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Au terme de l'audience que lui a accordée le président polonais, Adam Nowak, {BERG_FR}, a salué la pêche.",
            [("reception", "held", "Berg received, Nowak receiving")],
        ),
        (
            f"La pêche a été au centre de l'audience accordée par le président polonais, Adam Nowak, à {BERG_FR}.",
            [("reception", "held", "Berg received, Nowak receiving")],
        ),
        (
            "Le président polonais, Adam Nowak, a reçu plusieurs personnalités. La première audience, accordée à "
            f"{BERG_FR}, a permis d'aborder la pêche.",
            [("reception", "held", "Nowak receiving, Berg received")],
        ),
        (
            "L'ambassadeur de Norvège, Lars Vik, reçu lundi par le président polonais, Adam Nowak, a salué la pêche.",
            [("reception", "held", "Vik received, Nowak receiving")],
        ),
    ],
)
def test_whoever_grants_an_audience_receives(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"L'ambassadeur de Norvège, Lars Vik, quitte la Pologne. L{KOWAL_FR[1:]}, a donné un dîner en son honneur.",
            [("meeting", "held", "Kowal principal, Vik principal")],
        ),
        (
            "Le président polonais, Adam Nowak, a reçu l'ambassadeur de Norvège, Lars Vik. Il l'a décoré lundi.",
            [
                ("reception", "held", "Nowak receiving, Vik received"),
                ("ceremony", "held", "Nowak principal, Vik attendee"),
            ],
        ),
        (
            f"{BERG_FR}, a salué la pêche. Le président polonais, Adam Nowak, l'a reçue lundi.",
            [("reception", "held", "Nowak receiving, Berg received")],
        ),
    ],
)
def test_a_pronoun_names_the_other_whom_the_text_spoke_of(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{BERG_FR}, a pu s'entretenir avec {KOWAL_FR}.", [("meeting", "held", "Berg principal, Kowal principal")]),
        (
            f"{BERG_FR}, a eu l'occasion de rencontrer {KOWAL_FR}.",
            [("meeting", "held", "Berg principal, Kowal principal")],
        ),
        (f"{BERG_FR}, a souhaité rencontrer {KOWAL_FR}.", []),
        (f"{BERG_FR}, a dîné avec {KOWAL_FR}.", [("meeting", "held", "Berg principal, Kowal principal")]),
        (f"{BERG_FR}, recevra lundi {KOWAL_FR}.", [("meeting", "announced", "Berg receiving, Kowal received")]),
        (
            f"La pêche a été évoquée lors de l'entretien, à New York, entre {BERG_FR}, et {KOWAL_FR}.",
            [("meeting", "held", "Berg principal, Kowal principal")],
        ),
        (
            f"La visite de {BERG_FR}, en Pologne s'est achevée vendredi par un entretien avec {KOWAL_FR}.",
            [("visit", "held", "Berg visitor"), ("meeting", "held", "Berg principal, Kowal principal")],
        ),
        (
            f"Il est prévu que {BERG_FR}, rencontre, lundi, {KOWAL_FR}.",
            [("meeting", "announced", "Berg principal, Kowal principal")],
        ),
    ],
)
def test_what_someone_had_occasion_to_do_was_done(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # nouns that frame, name or date something else
        f"{BERG_FR}, et {KOWAL_FR}, ont signé lundi un accord. Un mémorandum sur les consultations diplomatiques le complète.",
        f"{BERG_FR}, et {KOWAL_FR}, se sont entretenus par téléphone. Ils ont procédé à un échange de vues sur la pêche.",
        f"{BERG_FR}, et {KOWAL_FR}, se sont entretenus. Selon un communiqué de la rencontre lu par Adam Nowak, tout va bien.",
        f"{BERG_FR}, et {KOWAL_FR}, se sont entretenus de la conférence sur la pêche de l'ONU, qui se tiendra à Oslo en mai.",
        f"{BERG_FR}, a reçu {KOWAL_FR}, dans un huis clos d'une heure.",
    ],
)
def test_a_noun_that_only_frames_is_no_second_contact(text: str) -> None:
    assert len(who(text)) == 1


def test_a_mission_that_ends_is_no_journey() -> None:
    assert who("Lars Vik, ambassadeur de Norvège, est arrivé au terme de sa mission en Pologne.") == []


def test_officials_of_several_states_are_named_one_after_the_other() -> None:
    text = (
        f"{BERG_FR}, a tenu plusieurs rencontres avec ses homologues de Pologne et d'Autriche. Mme Berg a remercié son "
        "homologue polonais, Jan Kowal. Elle a fait le point avec son homologue autrichien, Franz Huber."
    )
    assert who(text) == [
        ("meeting", "held", "Berg principal, Kowal principal"),
        ("meeting", "held", "Berg principal, Huber principal"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les ambassadeurs désignés de Norvège, S.E. Lars Vik, de Suède, S.E. Nils Dahl, et du Danemark, S.E. Eva Holm, ont "
            "présenté lundi leurs lettres de créance au président polonais, Adam Nowak.",
            [("reception", "held", "Nowak receiving, Vik received, Dahl received, Holm received")],
        ),
        (
            "Le président polonais, Adam Nowak, s'est entretenu, en marge du sommet de la pêche qui a ouvert ses travaux "
            "à Accra, avec la présidente norvégienne, Maria Lind.",
            [("meeting", "held", "Nowak principal, Lind principal")],
        ),
        (
            "Le président polonais, Adam Nowak, a reçu en fin d'après midi l'ambassadeur de Norvège, Lars Vik.",
            [("reception", "held", "Nowak receiving, Vik received")],
        ),
        (
            f"{BERG_FR}, a remis au président polonais, Adam Nowak, un message de la part de sa sœur la présidente "
            "norvégienne, Maria Lind.",
            [("message", "held", "Lind sender, Nowak addressee")],
        ),
        (
            "Le président polonais, Adam Nowak, est arrivé à Oslo à l'invitation de Sa Majesté Haakon, Roi de Norvège. Il sera reçu par "
            "Sa Majesté le Roi.",
            [
                ("visit", "held", "Nowak visitor, Haakon host"),
                ("reception", "announced", "Nowak received, Haakon receiving"),
            ],
        ),
        (
            f"Après sa visite de travail à Paris avec son homologue français, Paul Martin, {BERG_FR}, a salué la pêche.",
            [("meeting", "held", "Berg principal, Martin principal")],
        ),
    ],
)
def test_each_contact_has_its_own_people(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{BERG_FR}, arrive lundi à Varsovie pour une visite officielle.", [("visit", "held", "Berg visitor")]),
        (f"{BERG_FR}, est partie lundi pour une visite officielle en Pologne.", [("visit", "held", "Berg visitor")]),
        (
            f"{BERG_FR}, revient d'une mission en Pologne qui s'est déroulée du 3 au 5 mai.",
            [("visit", "held", "Berg visitor")],
        ),
        (f"{BERG_FR}, était en mission à Varsovie les 3 et 4 mai derniers.", [("visit", "held", "Berg visitor")]),
        (f"{BERG_FR}, amorce une tournée qui l'amènera en Pologne.", [("visit", "held", "Berg visitor")]),
    ],
)
def test_journeys_are_told_in_many_ways(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les ministres des Affaires étrangères de la CEDEAO se sont réunis lundi à Abuja.", [("session", "held", "")]),
        (
            "Le Conseil de paix et de sécurité de l'Union africaine, en sa 26ème réunion tenue, au niveau ministériel, le 9 février "
            "2024, a adopté une décision.",
            [("session", "held", "")],
        ),
        (
            f"{BERG_FR}, et {KOWAL_FR}, ont assisté à la signature de trois accords.",
            [("signing", "held", "Berg principal, Kowal principal")],
        ),
        (
            f"{BERG_FR}, et {KOWAL_FR}, ont signé, mercredi à Dakar, une entente d'établissement.",
            [("signing", "held", "Berg principal, Kowal principal")],
        ),
        (
            f"{BERG_FR}, a signé avec son homologue polonais, Jan Kowal, un mémorandum d'entente.",
            [("signing", "held", "Berg principal, Kowal principal")],
        ),
        (
            "Un message de la présidente norvégienne, Maria Lind, a été remis lundi au président polonais, Adam Nowak, par "
            "l'ambassadeur de Norvège, Lars Vik.",
            [("message", "held", "Lind sender, Nowak addressee")],
        ),
        (
            "Après ses entretiens à Paris avec son homologue français, Paul Martin, le président polonais, Adam Nowak, a reçu la "
            "ministre norvégienne, Anna Berg. Le président Nowak était entouré du ministre des Finances, Jan Kowal.",
            [
                ("meeting", "held", "Nowak principal, Martin principal"),
                ("reception", "held", "Nowak receiving, Berg received, Kowal member"),
            ],
        ),
        (f"Rencontre de {BERG_FR}, avec {KOWAL_FR}.", [("meeting", "held", "Berg principal, Kowal principal")]),
        (f"{BERG_FR}, s'est envolée lundi pour Varsovie.", [("visit", "held", "Berg visitor")]),
    ],
)
def test_sessions_signings_and_messages_in_their_turns(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG_FR}, a échangé avec des personnalités polonaises, dont le président polonais, Adam Nowak.",
            [("meeting", "held", "Berg principal, Nowak principal")],
        ),
        (
            "Le président polonais, Adam Nowak, a rencontré plusieurs dirigeants, dont la présidente norvégienne, Maria Lind.",
            [("meeting", "held", "Nowak principal, Lind principal")],
        ),
        (
            "L'agence de presse officielle polonaise a rapporté lundi que le président polonais Adam Nowak avait envoyé un "
            "télégramme à la présidente norvégienne, Maria Lind.",
            [("message", "held", "Nowak sender, Lind addressee")],
        ),
    ],
)
def test_those_named_behind_a_number_of_others_took_part(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{BERG_FR}, a rencontré {KOWAL_FR}. Avec la ministre autrichienne des Affaires étrangères, Eva Lang, les discussions "
            "ont porté sur la pêche.",
            [
                ("meeting", "held", "Berg principal, Kowal principal"),
                ("meeting", "held", "Berg principal, Lang principal"),
            ],
        ),
        (
            f"{BERG_FR}, a rencontré {KOWAL_FR}. Les deux ministres ont évoqué la pêche. Quant aux entretiens avec la ministre "
            "autrichienne des Affaires étrangères, Eva Lang, ils ont porté sur la paix.",
            [
                ("meeting", "held", "Berg principal, Kowal principal"),
                ("meeting", "held", "Berg principal, Lang principal"),
            ],
        ),
        (
            f"{BERG_FR}, a rencontré {KOWAL_FR}. L'entretien fut suivi d'une audience auprès du président polonais, Adam Nowak.",
            [
                ("meeting", "held", "Berg principal, Kowal principal"),
                ("reception", "held", "Berg received, Nowak receiving"),
            ],
        ),
        (
            "Le premier diplomate reçu mardi par le président polonais, Adam Nowak, a été l'ambassadeur de Norvège, Lars Vik.",
            [("reception", "held", "Nowak receiving, Vik received")],
        ),
        (
            "Le président polonais, Adam Nowak, a échangé mardi avec une importante délégation norvégienne, conduite par la ministre "
            "des Affaires étrangères, Anna Berg.",
            [("meeting", "held", "Nowak principal, Berg head_of_delegation")],
        ),
        (
            "Un émissaire de la présidente norvégienne a été reçu mardi par le président polonais, Adam Nowak. Il s'agit du ministre "
            "d'État, Lars Vik.",
            [("reception", "held", "Nowak receiving, Vik received")],
        ),
        (
            "La Norvège et la Pologne ont signé lundi plusieurs accords. Ces accords, signés par la ministre norvégienne des Affaires "
            "étrangères, Anna Berg, et le ministre polonais des Affaires étrangères, Jan Kowal, portent sur la pêche.",
            [("signing", "held", "Berg principal, Kowal principal")],
        ),
        (
            "Le président polonais, Adam Nowak, a reçu la ministre norvégienne, Anna Berg. Elle était porteuse d'un message de la "
            "présidente norvégienne, Maria Lind.",
            [
                ("reception", "held", "Nowak receiving, Berg received"),
                ("message", "held", "Lind sender, Nowak addressee"),
            ],
        ),
        (
            "À Varsovie, la ministre norvégienne, Anna Berg, a été reçue pour des entrevues bilatérales par le Premier ministre "
            "polonais, Piotr Mazur, et par le ministre polonais, Jan Kowal.",
            [
                ("reception", "held", "Berg received, Mazur receiving"),
                ("reception", "held", "Berg received, Kowal receiving"),
            ],
        ),
        (
            "L'ambassadeur de Norvège, Lars Vik, a indiqué s'être entretenu avec le président polonais, Adam Nowak.",
            [("meeting", "held", "Vik principal, Nowak principal")],
        ),
        (
            f"{BERG_FR}, a rencontré le Premier ministre polonais, Piotr Mazur, avant d'être reçue par le président polonais, "
            "Adam Nowak.",
            [
                ("meeting", "held", "Berg principal, Mazur principal"),
                ("reception", "held", "Berg received, Nowak receiving"),
            ],
        ),
        (
            "Après avoir été reçu par le Premier ministre polonais, Piotr Mazur, l'ambassadeur de Norvège, Lars Vik, s'est entretenu "
            "avec le ministre des Affaires étrangères, Jan Kowal.",
            [
                ("reception", "held", "Vik received, Mazur receiving"),
                ("meeting", "held", "Vik principal, Kowal principal"),
            ],
        ),
        (
            f"Le président polonais, Adam Nowak, a reçu {BERG_FR}. À cette audience a pris part le ministre des Affaires étrangères, "
            "Jan Kowal.",
            [("reception", "held", "Nowak receiving, Berg received, Kowal attendee")],
        ),
        (
            "Le président norvégien, Lars Vik, est arrivé en Pologne. Il est accompagné de deux ministres. Il s'agit d'Anna Berg, ministre "
            "des Affaires étrangères, et d'Eva Lund, ministre de la Pêche.",
            [("visit", "held", "Vik visitor, Berg member, Lund member")],
        ),
        (
            "Le président polonais, Adam Nowak, a reçu l'ambassadeur de Norvège, Lars Vik. L'ambassadrice d'Autriche, Eva Lang, a "
            "également été reçue en audience.",
            [
                ("reception", "held", "Nowak receiving, Vik received"),
                ("reception", "held", "Lang received, Nowak receiving"),
            ],
        ),
        (
            "Le président polonais, Adam Nowak, a reçu l'ambassadeur de Norvège, Lars Vik. Ce fut ensuite au tour de l'ambassadrice "
            "d'Autriche, Eva Lang, d'être reçue par le chef de l'État.",
            [
                ("reception", "held", "Nowak receiving, Vik received"),
                ("reception", "held", "Lang received, Nowak receiving"),
            ],
        ),
        (
            "La commission mixte entre la Norvège et la Pologne s'est achevée lundi à Oslo par la signature de deux accords. Par cette "
            "signature, la ministre norvégienne, Anna Berg, et le ministre polonais, Jan Kowal, saluent la coopération.",
            [("commission", "held", ""), ("signing", "held", "Berg principal, Kowal principal")],
        ),
    ],
)
def test_what_the_next_sentence_tells_of_the_same_day(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


def test_a_message_is_handed_over_where_the_talks_were() -> None:
    text = (
        "Le président polonais, Adam Nowak, a reçu lundi à Cracovie la ministre norvégienne, Anna Berg, porteuse d'un message de "
        "la présidente norvégienne, Maria Lind."
    )
    places = [(c.kind, c.place.name if c.place else None) for c in dragoman.read(text, language="fr").contacts]
    assert places == [("reception", "Kraków"), ("message", "Kraków")]


def test_envoys_named_later_are_of_the_states_in_the_order_of_the_text() -> None:
    text = (
        "Le président polonais, Adam Nowak, a reçu lundi les ambassadeurs de Norvège et d'Autriche. Lars Vik et Eva Lang étaient "
        "venus présenter au chef de l'État polonais leurs lettres de créance."
    )
    record = dragoman.read(text, language="fr")
    assert {p.name: p.state for p in record.persons} == {"Adam Nowak": "POL", "Lars Vik": "NOR", "Eva Lang": "AUT"}


VIK = "Le président norvégien, Lars Vik,"
LANG = "l'ambassadrice d'Autriche, Eva Lang"
_VIK_KOWAL = ("reception", "held", "Vik receiving, Kowal received")


@pytest.mark.parametrize(
    "next_told",
    [
        "La deuxième audience a concerné l'ambassadrice d'Autriche, Eva Lang.",
        "L'ambassadrice d'Autriche, Eva Lang, a été la deuxième personnalité reçue.",
        "Puis ce fut le tour de l'ambassadrice d'Autriche, Eva Lang.",
        "Même exercice avec l'ambassadrice d'Autriche, Eva Lang.",
        "L'ambassadrice d'Autriche, Eva Lang, a fait de même.",
        "Il en a été de même pour l'ambassadrice d'Autriche, Eva Lang.",
        "Son deuxième hôte fut l'ambassadrice d'Autriche, Eva Lang.",
        "À sa suite, l'ambassadrice d'Autriche, Eva Lang, a remis ses lettres de créance.",
        "L'ambassadrice d'Autriche, Eva Lang, est venue lui présenter ses civilités.",
    ],
)
def test_the_next_guest_is_received_by_the_same_host(next_told: str) -> None:
    text = f"{VIK} a reçu lundi l'ambassadeur de Pologne, Jan Kowal. {next_told}"
    assert who(text) == [_VIK_KOWAL, ("reception", "held", "Lang received, Vik receiving")]


@pytest.mark.parametrize(
    "told",
    [
        f"{VIK} a accordé lundi une série d'audiences. Se sont succédé au palais l'ambassadeur de Pologne, Jan Kowal, "
        f"et {LANG}.",
        f"{VIK} a reçu lundi deux ambassadeurs. D'abord l'ambassadeur de Pologne, Jan Kowal. Ensuite {LANG}.",
    ],
)
def test_several_guests_are_received_one_by_one(told: str) -> None:
    assert who(told) == [_VIK_KOWAL, ("reception", "held", "Vik receiving, Lang received")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            f"{VIK} a reçu séparément lundi l'ambassadeur de Pologne, Jan Kowal, et {LANG}. Le ministre Odd Bakke a "
            "assisté aux deux audiences.",
            "attendee",
        ),
        (
            f"{VIK} a reçu lundi l'ambassadeur de Pologne, Jan Kowal. Il a ensuite reçu {LANG}. Ces audiences se sont "
            "déroulées en présence du ministre Odd Bakke.",
            "attendee",
        ),
    ],
)
def test_company_told_once_was_at_each_audience(text: str, role: str) -> None:
    assert who(text) == [
        ("reception", "held", f"Vik receiving, Kowal received, Bakke {role}"),
        ("reception", "held", f"Vik receiving, Lang received, Bakke {role}"),
    ]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Deux nouveaux ambassadeurs ont présenté lundi leurs lettres de créance au président norvégien, Lars Vik. Il "
            f"s'agit de l'ambassadeur de Pologne, Jan Kowal, et de {LANG}.",
            "",
        ),
        (
            "Le président norvégien, Lars Vik, accompagné du ministre Odd Bakke, a reçu lundi les lettres de créance de "
            f"deux ambassadeurs. Il s'agit de Jan Kowal, ambassadeur de Pologne, et de {LANG}.",
            ", Bakke member",
        ),
        (
            f"{VIK} a reçu lundi les lettres de créance de deux ambassadeurs. La cérémonie s'est déroulée en présence "
            f"du ministre Odd Bakke. Il s'agit de Jan Kowal, ambassadeur de Pologne, et de {LANG}.",
            ", Bakke attendee",
        ),
    ],
)
def test_letters_are_handed_over_at_one_ceremony(text: str, company: str) -> None:
    assert who(text) == [("reception", "held", f"Vik receiving, Kowal received{company}, Lang received")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VIK} a reçu, en présence du ministre Odd Bakke, l'ambassadeur de Pologne, Jan Kowal.",
            [("reception", "held", "Vik receiving, Bakke member, Kowal received")],
        ),
        (
            "En visite officielle en Norvège, le ministre polonais, Jan Kowal, a rencontré le président norvégien, Lars Vik.",
            [("meeting", "held", "Kowal principal, Vik principal")],
        ),
        (
            "Le ministre norvégien Lars Vik a dit, lors de sa réception lundi au siège du ministère, l‘ambassadeur de "
            "Pologne, Jan Kowal, que la pêche compte.",
            [("reception", "held", "Vik receiving, Kowal received")],
        ),
        (
            "Dans un télégramme, le président norvégien, Lars Vik, a félicité le président polonais, Jan Kowal.",
            [("message", "held", "Vik sender, Kowal addressee")],
        ),
        (
            "Dans un message au président polonais, Jan Kowal, le président norvégien, Lars Vik, a salué la pêche.",
            [("message", "held", "Vik sender, Kowal addressee")],
        ),
        (
            "La Norvège, représentée par son ministre, Lars Vik, et la Pologne, représentée par son ambassadeur, Jan "
            "Kowal, ont signé un accord de pêche.",
            [("signing", "held", "Vik principal, Kowal principal")],
        ),
    ],
)
def test_turns_of_letters_visits_and_signings(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(text) == expected


def test_what_a_page_says_of_its_cookies_hides_no_day() -> None:
    text = (
        "Este sitio web utiliza cookies propias y de terceros para su funcionamiento y mantener la sesión\n\n"
        "La Norvège et la Pologne resserrent leurs liens\n\nmardi 14 mai 2024\n\n"
        f"{BERG_FR[0].upper()}{BERG_FR[1:]}, a reçu à Oslo {KOWAL_FR}."
    )
    assert [(c.kind, c.date) for c in dragoman.read(text).contacts] == [("reception", "2024-05-14")]


def test_a_label_gives_the_year_of_a_day() -> None:
    text = f"date 2024-05 Le 14 mai, {BERG_FR}, a rencontré {KOWAL_FR}."
    assert [(c.kind, c.date) for c in dragoman.read(text).contacts] == [("meeting", "2024-05-14")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VIK} a reçu le ministre polonais, Jan Kowal, venu lui remettre un message du président polonais, Adam Nowak.",
            [
                ("reception", "held", "Vik receiving, Kowal received"),
                ("message", "held", "Nowak sender, Vik addressee"),
            ],
        ),
        (
            "Le ministre norvégien, Lars Vik, s'est rendu à Varsovie, où le ministre polonais, Jan Kowal, l'a reçu lundi.",
            [("visit", "held", "Vik visitor"), ("reception", "held", "Kowal receiving, Vik received")],
        ),
        (
            "À l'invitation du ministre norvégien Lars Vik, le ministre polonais, Jan Kowal, a eu à Oslo une séance de "
            "travail sur la pêche.",
            [("meeting", "held", "Kowal principal, Vik principal")],
        ),
        (
            "Le nouvel ambassadeur de Pologne, Jan Kowal, a été le troisième hôte du président norvégien, Lars Vik.",
            [("reception", "held", "Kowal received, Vik receiving")],
        ),
        (
            f"{VIK} a procédé lundi à la réception des lettres de créance de l'ambassadeur de Pologne, Jan Kowal.",
            [("reception", "held", "Vik receiving, Kowal received")],
        ),
        (
            "Le président polonais de l'époque, Adam Nowak, a effectué une visite d'État en Norvège.",
            [("visit", "back_reference", "Nowak visitor")],
        ),
    ],
)
def test_guests_named_by_a_pronoun_an_invitation_or_a_past_office(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"C'est à Varsovie que {BERG_FR}, a rencontré {KOWAL_FR}.", "Warsaw"),
        (f"{VIK} a eu à Varsovie un entretien avec le ministre polonais, Jan Kowal.", "Warsaw"),
        (f"{VIK} et le ministre polonais, Jan Kowal, ont tenu à Varsovie des consultations politiques.", "Warsaw"),
        (f"C'est dans la ville frontalière de Zamose que {BERG_FR}, a rencontré {KOWAL_FR}.", "Zamose"),
    ],
)
def test_the_place_may_stand_first_or_behind_the_verb(text: str, place: str) -> None:
    (contact,) = dragoman.read(text).contacts
    assert contact.place is not None
    assert contact.place.name == place


def test_a_mission_is_dated_by_what_tells_when_it_was() -> None:
    text = (
        f"{BERG_FR[0].upper()}{BERG_FR[1:]}, revient d'une mission en Pologne qui s'est déroulée du 24 au 26 mai 2024."
    )
    assert [(c.kind, c.date) for c in dragoman.read(text).contacts] == [("visit", "2024-05-24/2024-05-26")]


def test_a_message_from_a_counterpart_is_of_its_readers_rank() -> None:
    text = f"{VIK} a reçu le ministre polonais, Jan Kowal, porteur d'un message de son homologue polonais, Adam Nowak."
    assert [(c.kind, c.level) for c in dragoman.read(text).contacts] == [
        ("reception", "minister"),
        ("message", "head_of_state"),
    ]


def test_those_of_whom_a_delegation_is_composed_travelled() -> None:
    text = (
        "Une délégation norvégienne, composée de Lars Vik, conseiller du président, et de Nina Dahl, directrice, a "
        "effectué une visite en Pologne."
    )
    assert who(text) == [("visit", "held", "Vik visitor, Dahl visitor")]


def test_a_colleague_of_another_state_is_a_counterpart() -> None:
    text = f"{VIK} s'est entretenu avec son collègue polonais, Adam Nowak."
    assert [(c.kind, c.level) for c in dragoman.read(text).contacts] == [("meeting", "head_of_state")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{VIK} reçoit un appel téléphonique de la part du président polonais, Adam Nowak.", "call"),
        (f"{VIK} a écrit au président polonais, Adam Nowak.", "message"),
        (f"{VIK} a, lundi, écrit au président polonais, Adam Nowak.", "message"),
        (f"{VIK} et le président polonais, Adam Nowak, ont échangé pendant environ une heure.", "meeting"),
        (f"{VIK} et le président polonais, Adam Nowak, ont longuement discuté à Oslo.", "meeting"),
        (f"{VIK} et le président polonais, Adam Nowak, se sont parlé pendant une heure.", "call"),
    ],
)
def test_two_told_together_or_one_who_writes_or_is_called(text: str, expected: str) -> None:
    told = [(c.kind, c.status, c.parties, len(c.participants)) for c in dragoman.read(text, language="fr").contacts]
    assert told == [(expected, "held", ["NOR", "POL"], 2)]


def test_what_is_written_in_a_quotation_goes_to_nobody() -> None:
    assert who("« La pêche recule », a écrit le président norvégien, Lars Vik.") == []


@pytest.mark.parametrize(
    ("talks", "expected"),
    [
        ("a eu des entretiens avec", ["Vik, Kowal", "Vik, Lang"]),
        ("a eu un entretien avec", ["Vik, Kowal, Lang"]),
    ],
)
def test_talks_in_the_plural_with_two_of_different_states_are_two(talks: str, expected: list[str]) -> None:
    text = f"{VIK} {talks} le président polonais, Jan Kowal, et le président autrichien, Adam Lang."
    assert [people.replace(" principal", "") for _, _, people in who(text)] == expected


@pytest.mark.parametrize(
    "words",
    [
        "les deux ministres ont signé un protocole-cadre de coopération",
        "les deux parties ont signé trois instruments juridiques",
        "les deux pays voisins, qui partagent une frontière, ont conclu une dizaine d'accords",
    ],
)
def test_papers_signed_or_concluded_in_the_talks_told_of(words: str) -> None:
    text = f"{BERG_FR} a rencontré {KOWAL_FR}. À cette occasion, {words}."
    assert who(text[0].upper() + text[1:])[1:] == [("signing", "held", "Berg principal, Kowal principal")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a appelé son homologue polonais, Adam Nowak.", [("call", "held", "Vik principal, Nowak principal")]),
        (
            "a également appelé le président polonais, Adam Nowak, pour le féliciter.",
            [("call", "held", "Vik principal, Nowak principal")],
        ),
        ("a appelé son homologue polonais, Adam Nowak, à la retenue.", []),
    ],
)
def test_who_is_called_up_and_who_is_called_upon(words: str, expected: list[tuple[str, str, str]]) -> None:
    assert who(f"{VIK} {words}") == expected


def test_a_call_of_two_whose_states_the_text_tells_later() -> None:
    text = (
        "Lars Vik et Adam Nowak ont salué la pêche, lors de leur premier échange téléphonique. M. Vik, président de la"
        " Norvège, a remercié M. Nowak, président de la Pologne."
    )
    assert [(c.kind, c.parties) for c in dragoman.read(text).contacts] == [("call", ["NOR", "POL"])]
    assert who("Lars Vik et Ida Holm ont salué la pêche lors de la réunion.") == []


def test_a_trilateral_meeting_is_one() -> None:
    text = f"{VIK} a participé à une réunion trilatérale avec ses homologues polonais, Jan Kowal, et autrichien, Adam Lang."
    assert [c.parties for c in dragoman.read(text).contacts] == [["AUT", "NOR", "POL"]]


def test_the_president_of_a_body_that_no_list_knows_signs() -> None:
    text = (
        "Le président de l'Assemblée populaire norvégienne, Lars Vik, s'est entretenu avec la présidente de l'Assemblée de"
        " Pologne, Eva Kowal. Le président de l'APN a signé avec son homologue polonaise un accord."
    )
    assert who(text)[1:] == [("signing", "held", "Vik principal, Kowal principal")]
