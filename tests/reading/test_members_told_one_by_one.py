"""Groups whose members a list tells, ministers of whatever ministry, and what another year has to do with it."""

from __future__ import annotations

import pytest

import dragoman


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Ministers of the Fjord Group – Denmark, Estonia and Norway – met in Oslo.", ["DNK", "EST", "NOR"]),
        ("Representatives of the Fjord Group – comprising Denmark and Norway - met in Oslo.", ["DNK", "NOR"]),
        ("The ministers of the Baltic states, Estonia, Latvia and Lithuania, met in Oslo.", ["EST", "LTU", "LVA"]),
        ("The foreign ministers of four countries (Chad, Kenya, Mali and Niger) met.", ["KEN", "MLI", "NER", "TCD"]),
        ("Ministers from the Fjord Group nations, Denmark and Norway, met in Oslo.", ["DNK", "NOR"]),
    ],
)
def test_members_are_those_of_the_list(text: str, parties: list[str]) -> None:
    assert [c.parties for c in dragoman.read(text).contacts] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Les ministres des pays du Sahel, Burkina Faso, Mali et Niger, se sont réunis.", ["BFA", "MLI", "NER"]),
        ("Les ministres du groupe – à savoir le Danemark et la Norvège – se sont réunis à Oslo.", ["DNK", "NOR"]),
    ],
)
def test_members_of_a_french_list(text: str, parties: list[str]) -> None:
    assert [c.parties for c in dragoman.read(text, language="fr").contacts] == [parties]


def test_who_stands_apart_is_no_member() -> None:
    assert dragoman.read("The ministers, Norway and Sweden apart, met in Oslo.").contacts == []


def test_the_minister_is_the_one_who_met_and_not_whom_he_met() -> None:
    text = (
        "Kenyan Foreign Minister Ann Berg met with the Minister for Trade of Ghana, Jan Kowal. "
        "The Minister also met with the Secretary General of the Commonwealth."
    )
    assert [c.parties for c in dragoman.read(text).contacts] == [["GHA", "KEN"], ["Commonwealth", "KEN"]]


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("The Russian President spoke of a threat.", "head_of_state"),
        ("The Russian Prime Minister spoke of a threat.", "head_of_government"),
    ],
)
def test_of_several_offices_it_is_the_one_the_text_tells(office: str, rank: str) -> None:
    record = dragoman.read(f"Vladimir Putin met Barack Obama. {office}")
    assert [o.rank for o in record.offices if o.person == "p1"] == [rank]


def test_without_a_day_none_of_several_offices_is_guessed() -> None:
    record = dragoman.read(
        "Vladimir Putin met Barack Obama in Geneva. They discussed trade between Russia and the United States."
    )
    assert [(p.name, p.state) for p in record.persons] == [("Vladimir Putin", "RUS"), ("Barack Obama", "USA")]
    assert [o.rank for o in record.offices if o.person == "p1"] == []


@pytest.mark.parametrize(
    "recalled",
    ["At the conference in Tokyo 2012, Sweden pledged funds.", "At the 2012 summit in Tokyo, Sweden pledged funds."],
)
def test_talks_are_not_where_a_gathering_of_another_year_was(recalled: str) -> None:
    text = f"Swedish Foreign Minister Ann Berg met Jan Kowal of Kenya. {recalled}"
    assert [c.place for c in dragoman.read(text, published="2024-05-14").contacts] == [None]


def test_talks_are_where_the_gathering_of_this_year_is() -> None:
    text = (
        "Swedish Foreign Minister Ann Berg met Jan Kowal of Kenya. At the summit in Tokyo 2024, Sweden pledged funds."
    )
    place = dragoman.read(text, published="2024-05-14").contacts[0].place
    assert place is not None
    assert (place.name, place.country) == ("Tokyo", "JPN")


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Jan Kowal, Chief Monitor of the OSCE Mission to Ukraine, met Ann Berg.", [("other", "OSCE")]),
        ("The Chief Observer of the EU Election Observation Mission, Jan Kowal, met Ann Berg.", [("other", "EU")]),
        (
            "The Minister for Immigration and Minister Assisting the Treasurer, Jan Kowal, met Ann Berg.",
            [("minister", None), ("deputy_minister", None)],
        ),
    ],
)
def test_titles_that_were_taken_for_names(text: str, offices: list[tuple[str, str | None]]) -> None:
    record = dragoman.read(text)
    assert [p.name for p in record.persons] == ["Jan Kowal", "Ann Berg"]
    assert [(o.rank, o.state) for o in record.offices] == offices


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("A delegation of the Committee on Foreign Affairs of the Saeima arrived in Tbilisi.", ["GEO", "LVA"]),
        ("A delegation of the Sejm met with the Speaker of the Parliament of Georgia.", ["GEO", "POL"]),
        ("A delegation of the Committee met with the Speaker of the Parliament of Georgia.", ["GEO"]),
    ],
)
def test_a_delegation_is_of_the_state_of_its_parliament(text: str, parties: list[str]) -> None:
    assert [c.parties for c in dragoman.read(text).contacts] == [parties]


@pytest.mark.parametrize(
    "company", ["together with envoys of Peru and Japan", "along with the ambassadors of Peru and Japan"]
)
def test_letters_handed_over_in_company_are_one_ceremony(company: str) -> None:
    text = f"Ambassador Ana Soto of Chile presented her credentials to President William Ruto of Kenya {company}."
    assert [(c.kind, c.parties) for c in dragoman.read(text).contacts] == [("reception", ["CHL", "JPN", "KEN", "PER"])]


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("the 10th consultation", "next_round"),
        ("the next Foreign Office Consultation", "next_round"),
        ("the fifth strategic dialogue", "next_round"),
        ("the sixth meeting", "next_round"),
        ("the 4th Joint Trade Committee meeting", "session"),
        ("a consultation with experts", "other_action"),
    ],
)
def test_the_nth_of_a_series_is_its_next_round(what: str, kind: str) -> None:
    record = dragoman.read(f"Both sides agreed to hold {what} in Hanoi in 2025.")
    assert [(c.kind, c.force, c.due) for c in record.commitments] == [(kind, "agreed", "2025")]


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("Minister Jan Kowal summoned the Ambassador of Iran and conveyed Norway's strong protest.", "en", "NOR"),
        ("Jan Kowal met the Iranian Foreign Minister and reaffirmed Norway's commitment to the talks.", "en", "NOR"),
        ("Le ministre Jan Kowal a réaffirmé le soutien de la Norvège au processus de paix.", "fr", "NOR"),
        ("Minister Jan Kowal praised Norway's generous support for the peace process.", "en", None),
        ("Minister Jan Kowal welcomed the support of Norway for the peace process.", "en", None),
        ("Le ministre Jan Kowal a salué le soutien de la Norvège au processus de paix.", "fr", None),
        ("Le ministre Jan Kowal a exprimé sa gratitude pour le soutien de la Norvège.", "fr", None),
    ],
)
def test_whose_support_somebody_voices_or_praises(text: str, language: str, state: str | None) -> None:
    assert [p.state for p in dragoman.read(text, language=language).persons] == [state]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "They signed a Memorandum of Understanding on visa waiver in Colombo on Wednesday.",
            "en",
            "Memorandum of Understanding on visa waiver",
        ),
        (
            "Ils ont signé un Mémorandum d'entente sur la pêche à Dakar mercredi.",
            "fr",
            "Mémorandum d'entente sur la pêche",
        ),
    ],
)
def test_day_and_town_are_no_part_of_an_instrument(text: str, language: str, name: str) -> None:
    assert [i.name for i in dragoman.read(text, language=language).instruments] == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Norwegian Minister Jan Vik co-chaired with his Rwandan counterpart, Ann Keza, the third session of the Joint Commission.",
            "en",
        ),
        (
            "Norwegian Minister Jan Vik co-chaired with Rwandan Minister Ann Keza the third session of the Joint Commission.",
            "en",
        ),
        (
            "Norwegian Minister Jan Vik chaired, alongside Rwandan Minister Ann Keza, the third session of the Joint Commission.",
            "en",
        ),
        (
            "Le ministre norvégien Jan Vik a présidé, aux côtés de la ministre rwandaise Ann Keza, la 3e session de la Commission mixte.",
            "fr",
        ),
    ],
)
def test_who_else_chaired_stands_before_the_session(text: str, language: str) -> None:
    record = dragoman.read(text, language=language)
    assert [(c.kind, c.parties) for c in record.contacts] == [("commission", ["NOR", "RWA"])]
    assert [p.name for p in record.persons] == ["Jan Vik", "Ann Keza"]


def test_the_third_of_that_name() -> None:
    assert [p.name for p in dragoman.read("King Charles the Third met Ann Keza.").persons] == [
        "Charles the Third",
        "Ann Keza",
    ]
