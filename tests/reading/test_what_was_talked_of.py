"""Contacts whose words are parted by what was talked of, given for a guest, asked by a rule, or told by the way."""

from __future__ import annotations

import pytest

import dragoman

Told = tuple[str, str, list[str], list[tuple[str, str]]]


def told(text: str) -> list[Told]:
    """Kind, status, parties and participants of each contact."""
    record = dragoman.read(text)
    names = {p.id: p.name for p in record.persons}
    return [(c.kind, c.status, c.parties, [(names[p.person], p.role) for p in c.participants]) for c in record.contacts]


BOTH = [("Anna Berg", "principal"), ("Jan Kowal", "principal")]


@pytest.mark.parametrize(
    "topic",
    [
        "issues concerning the border",
        "several plans of the border region",
        "the planned opening of an embassy",
        "the progress made in trade",
        "how to strengthen trade",
        "the crisis which began in May",
    ],
)
def test_what_was_discussed_parts_no_contact_from_whom_it_was_with(topic: str) -> None:
    text = f"Foreign Minister Anna Berg of Norway discussed {topic} with Foreign Minister Jan Kowal of Poland."
    assert told(text) == [("meeting", "held", ["NOR", "POL"], BOTH)]


@pytest.mark.parametrize(
    "talks",
    [
        "a eu un entretien portant sur la pêche",
        "a tenu une réunion portant sur les progrès accomplis",
        "a évoqué l'ouverture prévue d'une ambassade",
        "a abordé le soutien apporté aux réfugiés",
        "a passé en revue la crise qui a éclaté en mai",
    ],
)
def test_what_french_talks_were_of_parts_them_from_nobody(talks: str) -> None:
    text = f"La ministre norvégienne des Affaires étrangères, Anna Berg, {talks} avec le ministre polonais, Jan Kowal."
    assert told(text) == [("meeting", "held", ["NOR", "POL"], BOTH)]


def test_a_verb_that_goes_on_with_the_story_leads_to_no_partner() -> None:
    text = "Foreign Minister Anna Berg of Norway held talks in Oslo and praised the work with President Jan Kowal."
    assert [c for c in told(text) if len(c[3]) > 1] == []


@pytest.mark.parametrize("gave", ["gave", "offered", "organised", "tendered"])
@pytest.mark.parametrize("guest", ["for", "in honour of"])
def test_a_dinner_is_given_for_a_guest(gave: str, guest: str) -> None:
    text = (
        f"Foreign Minister Anna Berg of Norway {gave} a farewell dinner {guest} Foreign Minister Jan Kowal of Poland."
    )
    assert told(text) == [("meeting", "held", ["NOR", "POL"], BOTH)]


def test_a_word_that_a_rule_asks_for_stays_a_plain_word() -> None:
    text = (
        "The Ambassador of Poland to Norway, Jan Kowal, has paid his final courtesy call to Prime Minister Anna Berg."
    )
    assert told(text) == [
        ("reception", "held", ["NOR", "POL"], [("Jan Kowal", "received"), ("Anna Berg", "receiving")])
    ]


def test_credentials_to_be_presented_are_announced() -> None:
    text = (
        "L'ambassadeur de Pologne, Jan Kowal, présentera lundi ses lettres de créance au président norvégien, Lars Vik."
    )
    assert told(text) == [
        ("reception", "announced", ["NOR", "POL"], [("Jan Kowal", "received"), ("Lars Vik", "receiving")])
    ]


def test_the_two_countries_are_the_two_of_which_the_text_tells() -> None:
    text = "Poland and Kenya have agreed to reopen their embassies. Talks between the two countries were held in Oslo."
    assert told(text) == [("meeting", "held", ["KEN", "POL"], [])]


def test_of_three_countries_no_two_are_guessed() -> None:
    text = "Poland, Chile and Kenya are friends of Peru. Talks between the two countries were held in Oslo."
    assert told(text) == []


@pytest.mark.parametrize(
    "when", ["in a telephone conversation on Monday", "during their telephone conversation on Monday"]
)
def test_a_call_told_by_the_way_is_of_the_two_who_spoke(when: str) -> None:
    text = f"Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland stressed unity {when}."
    assert told(text) == [("call", "held", ["NOR", "POL"], BOTH)]


def test_a_meeting_told_by_the_way_is_of_the_offices_that_spoke() -> None:
    text = "The foreign ministers of Norway and Poland urged peace at a meeting in Oslo."
    assert told(text) == [("meeting", "held", ["NOR", "POL"], [])]


def test_an_envoy_is_received_by_the_speaker_of_parliament() -> None:
    text = "L'ambassadeur de Pologne, Jan Kowal, a eu une audience avec le président du Parlement norvégien, Lars Vik."
    assert told(text) == [("reception", "held", ["NOR", "POL"], [("Jan Kowal", "received"), ("Lars Vik", "receiving")])]


def said(text: str) -> list[tuple[str, str, list[str], str]]:
    """Act, voice, speakers and content of each statement."""
    record = dragoman.read(text)
    names = {p.id: p.name for p in record.persons}
    return [(s.act, s.voice, [names[p] for p in s.speakers], s.content.quote) for s in record.statements if s.content]


TWO = ["Anna Berg", "Jan Kowal"]
BETWEEN = "la présidente norvégienne, Anna Berg, et le ministre polonais des Affaires étrangères, Jan Kowal,"


@pytest.mark.parametrize(
    "talks",
    [
        f"L'entretien, lundi, entre {BETWEEN}",
        f"L'entretien tenu lundi entre {BETWEEN}",
        f"L'entretien qui a réuni {BETWEEN}",
        f"La rencontre qui s'est déroulée lundi entre {BETWEEN}",
        f"L'entretien qu'ont eu {BETWEEN}",
    ],
)
def test_talks_that_open_a_sentence_are_of_what_its_verb_tells(talks: str) -> None:
    assert said(f"{talks} a porté sur la pêche.") == [("discuss", "joint", TWO, "la pêche")]
    assert said(f"{talks} a permis d'évoquer la pêche.") == [("discuss", "joint", TWO, "la pêche")]


@pytest.mark.parametrize(
    "was", ["was at the centre of", "topped the agenda of", "was the focus of", "came up during", "dominated"]
)
@pytest.mark.parametrize("talks", ["the talks", "a meeting held on Monday", "Monday's meeting"])
def test_a_topic_is_told_before_the_talks_on_it(was: str, talks: str) -> None:
    text = f"Trade {was} {talks} between President Anna Berg of Norway and Foreign Minister Jan Kowal of Poland."
    assert said(text) == [("discuss", "joint", TWO, "Trade")]
    assert told(text) == [("meeting", "held", ["NOR", "POL"], BOTH)]


def test_nobody_named_behind_a_group_is_of_it() -> None:
    text = (
        "La déclaration a été adoptée à Rabat par le ministre marocain, Nasser Alami, et la ministre bulgare, Maria "
        "Petrova. Les deux parties ont affirmé leur soutien aux efforts de l'Envoyé personnel du Secrétaire général "
        "des Nations Unies, Staffan Lind."
    )
    assert [s[:3] for s in said(text)] == [("support", "joint", ["Nasser Alami", "Maria Petrova"])]


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre norvégien des Affaires étrangères a reçu M. Jan Kowal, ambassadeur de Pologne. Il a rappelé les liens "
        "entre les deux pays. Il a enfin remercié la Pologne.",
        "The Norwegian Foreign Minister received Ambassador Jan Kowal of Poland. He recalled the ties between the two "
        "countries. He finally thanked Poland.",
    ],
)
def test_whoever_is_told_of_by_office_alone_speaks_next(text: str) -> None:
    record = dragoman.read(text)
    assert [(s.speakers, s.on_behalf_of) for s in record.statements] == [([], ["NOR"]), ([], ["NOR"])]


def test_an_article_parts_no_name_of_a_state() -> None:
    text = "Prime Minister Anna Berg of the Commonwealth of Dominica met a New Zealand minister, Jan Kowal."
    assert told(text) == [("meeting", "held", ["DMA", "NZL"], BOTH)]


@pytest.mark.parametrize("sent", ["sent {} a message of condolences", "wrote to {} to thank him"])
def test_a_message_goes_to_whom_the_verb_names(sent: str) -> None:
    text = f"Foreign Minister Anna Berg of Norway {sent.format('Foreign Minister Jan Kowal of Poland')}."
    assert told(text) == [("message", "held", ["NOR", "POL"], [("Anna Berg", "sender"), ("Jan Kowal", "addressee")])]


def test_how_long_talks_lasted_parts_no_day_from_them() -> None:
    text = (
        "Après un entretien qui a duré plus d'une heure à Oslo lundi 26 février 2024, la ministre norvégienne Anna Berg et le "
        "ministre polonais Jan Kowal ont donné une conférence de presse."
    )
    contacts = dragoman.read(text).contacts
    assert [(c.date, c.place.name if c.place else None) for c in contacts] == [("2024-02-26", "Oslo")]


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Up for discussion were fisheries and trade.", "fisheries and trade"),
        ("Fisheries were an important topic during the meeting.", "Fisheries"),
        ("Fisheries and trade were in the focus of the meeting.", "Fisheries and trade"),
        ("A separate topic of the meeting was trade.", "trade"),
        ("Another topic was trade.", "trade"),
        ("The meeting was devoted to trade.", "trade"),
    ],
)
def test_topics_told_by_what_they_were(words: str, topic: str) -> None:
    text = f"Foreign Minister Anna Berg of Latvia met with Foreign Minister Peter Kowal of Poland. {words}"
    assert said(text) == [("discuss", "joint", ["Anna Berg", "Peter Kowal"], topic)]
