"""Series and rounds, the event a contact was held beside, and talks told from calls: whole values."""

import pytest

import dragoman

ROUNDS = [
    ("en", "The 4th round of political consultations between Norway and Poland was held in Oslo.", "political consultations", 4),
    ("en", "The Third India-Norway Foreign Office Consultations took place in Oslo.", "India-Norway Foreign Office Consultations", 3),
    ("en", "Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland co-chaired the 17th session of the Joint Economic Commission.", "Joint Economic Commission", 17),
    ("en", "The twenty-second session of the Joint Commission for Cooperation between Zambia and Namibia was held in Lusaka.", "Joint Commission for Cooperation", 22),
    ("en", "Regular political consultations between Norway and Poland were held in Oslo.", "political consultations", None),
    ("en", "On the second day of the visit Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland.", None, None),
    ("fr", "La troisième session de la Grande Commission mixte de coopération entre la Tunisie et le Sénégal s'est tenue à Dakar.", "Grande Commission mixte de coopération", 3),
    ("fr", "La XIVe session de la Commission mixte entre la Tunisie et le Sénégal s'est tenue à Dakar.", "Commission mixte", 14),
    ("fr", "La 14e Rencontre de haut niveau entre la Tunisie et le Sénégal s'est tenue à Dakar.", "Rencontre de haut niveau", 14),
]  # fmt: skip

MARGINS = [
    ("en", "On the fringes of the Oslo Energy Summit, President Maria Lind of Norway spoke with President Jan Kowal of Poland.", "meeting", "Oslo Energy Summit"),
    ("en", "Foreign Minister David Lind of Norway met Foreign Minister Jan Kowal of Poland on the sidelines of the 79th session of the UN General Assembly in New York.", "meeting", "79th session of the UN General Assembly"),
    ("en", "Foreign Minister Anna Berg of Norway met virtually with Foreign Minister Jan Kowal of Poland.", "call", None),
    ("en", "Foreign Minister Anna Berg of Norway spoke with Foreign Minister Jan Kowal of Poland about the war in Ukraine.", "call", None),
    ("en", "Foreign Minister Anna Berg of Norway spoke in Vienna with Foreign Minister Jan Kowal of Poland.", "meeting", None),
    ("en", "Foreign Minister Anna Berg of Norway spoke today with Foreign Minister Jan Kowal of Poland at the G7 summit.", "meeting", None),
    ("en", "Foreign Minister Anna Berg of Norway spoke in person with Foreign Minister Jan Kowal of Poland.", "meeting", None),
    ("en", "Foreign Minister Anna Berg of Norway spoke with Foreign Minister Jan Kowal of Poland about pledges made at the summit.", "call", None),
    ("en", "Foreign Minister Anna Berg of Norway spoke by phone with Foreign Minister Jan Kowal of Poland at the close of the summit.", "call", None),
    ("fr", "La ministre norvégienne des Affaires étrangères, Anna Berg, s'est entretenue avec son homologue polonais, Jan Kowal, en marge de la Conférence de Munich sur la sécurité.", "meeting", "Conférence de Munich sur la sécurité"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "series", "number"), ROUNDS)
def test_a_round_is_counted_in_its_series(language: str, text: str, series: str | None, number: int | None) -> None:
    contacts = dragoman.read(text, language=language).contacts
    assert [(contact.series, contact.round) for contact in contacts] == [(series, number)]


@pytest.mark.parametrize(("language", "text", "kind", "margins"), MARGINS)
def test_talks_beside_a_summit(language: str, text: str, kind: str, margins: str | None) -> None:
    contacts = dragoman.read(text, language=language).contacts
    assert [(contact.kind, contact.on_margins_of) for contact in contacts] == [(kind, margins)]
    assert [contact.format == "margins" for contact in contacts] == [margins is not None]


DETECTED = [
    ("en", "The Eighth Norway-Poland Economic Policy Dialogue on June 8 was co-chaired by Deputy Minister Anna Berg of Norway and Deputy Minister Jan Kowal of Poland.", [("consultations", "held", ["NOR", "POL"], 8)]),
    ("en", "The 43rd session of the Executive Council of the African Union opened on Monday in Addis Ababa.", [("session", "held", ["AU"], 43)]),
    ("fr", "La quatre-vingt-deuxième session ordinaire du Conseil des ministres de la CEDEAO s'est ouverte ce jour à Abuja.", [("session", "held", ["ECOWAS"], 82)]),
    ("fr", "Le 12e sommet franco-polonais s'est tenu à Varsovie le 3 juin 2021.", [("session", "held", ["FRA", "POL"], 12)]),
    ("fr", "Ils ont salué le sommet franco-polonais de Varsovie.", []),
    ("en", "The delegation led by Foreign Minister Jan Kowal of Poland will be received by President Maria Lind of Norway.", [("reception", "announced", ["NOR", "POL"], None)]),
    ("fr", "La délégation conduite par M. Jan Kowal, ministre polonais des Affaires étrangères, sera reçue par la présidente norvégienne Maria Lind.", [("reception", "announced", ["NOR", "POL"], None)]),
    ("en", "Working groups of the Norwegian and Polish governments held a high-level meeting in Oslo.", [("meeting", "held", ["NOR", "POL"], None)]),
    ("en", "Ambassador Anna Berg of Norway presented her letters of credence to President Jan Nowak of Poland.", [("reception", "held", ["NOR", "POL"], None)]),
    ("en", "Prime Minister Maria Lind of Norway spoke by phone with Prime Minister Jan Kowal of Poland. She also welcomed Prime Minister Kowal's decision.", [("call", "held", ["NOR", "POL"], None)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "found"), DETECTED)
def test_contacts_told_without_a_pair_of_names(
    language: str, text: str, found: list[tuple[str, str, list[str], int | None]]
) -> None:
    contacts = dragoman.read(text, language=language, published="2021-06-09").contacts
    assert [(contact.kind, contact.status, contact.parties, contact.round) for contact in contacts] == found


def test_talks_with_the_ministers_of_many_states_are_a_contact_with_each() -> None:
    text = "Foreign Minister Anna Berg of Norway held a series of bilateral talks with the foreign ministers of Kosovo, Belarus, Moldova, Spain and Qatar."
    parties = [contact.parties for contact in dragoman.read(text, language="en").contacts]
    assert parties == [["NOR", "XKX"], ["BLR", "NOR"], ["MDA", "NOR"], ["ESP", "NOR"], ["NOR", "QAT"]]
