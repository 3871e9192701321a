"""Contacts that no phrase tells: who spoke together, who attended, who is named in a list, and where and when."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

N = "Foreign Minister Anna Berg of Norway"
P = "Foreign Minister Jan Kowal of Poland"
NF = "la ministre norvégienne des Affaires étrangères, Anna Berg"
PF = "le ministre polonais des Affaires étrangères, Jan Kowal"


def told(text: str, language: str = "en", **source: str) -> list[tuple[object, ...]]:
    """Kind, status, day, place, parties and who took part, of each contact."""
    record = read_document(SourceText("x", text, language=language, **source))
    names = {p.id: p.name for p in record.persons}
    return [
        (
            c.kind, c.status, c.date, c.place and c.place.name, c.parties,
            [(names[x.person], x.role) for x in c.participants],
        )
        for c in record.contacts
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{N} and {P} discussed fisheries."),
        ("en", f"{N} and {P} agreed to fish less."),
        ("fr", f"L{NF[1:]}, et {PF} ont évoqué la pêche."),
    ],
)
def test_two_sides_that_speak_together_have_met(language: str, text: str) -> None:
    both = [("Anna Berg", "principal"), ("Jan Kowal", "principal")]
    assert told(text, language) == [("meeting", "held", None, None, ["NOR", "POL"], both)]


@pytest.mark.parametrize(
    "text",
    [
        f"{N} and {P} discussed fisheries in a joint statement.",
        f"{N} spoke of the visit to Oslo by {P}, and Minister Berg conveyed her hopes.",
    ],
)
def test_a_joint_paper_and_two_clauses_are_no_talks(text: str) -> None:
    assert [c for c in told(text) if c[0] == "meeting"] == []


def test_ministers_named_by_their_states_only_have_met() -> None:
    text = "The foreign ministers of Norway, Poland and Austria discussed fisheries."
    assert told(text) == [("meeting", "held", None, None, ["AUT", "NOR", "POL"], [])]


def test_who_attended_a_meeting_of_nobody_named_are_those_who_met() -> None:
    text = (
        "The ministers of the North met in Oslo on 4 May 2021. The meeting was attended by the Foreign Ministers of Norway,"
        " Anna Berg, and Poland, Jan Kowal."
    )
    both = [("Anna Berg", "principal"), ("Jan Kowal", "principal")]
    assert told(text) == [("meeting", "held", "2021-05-04", "Oslo", ["NOR", "POL"], both)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", f"After receiving {P} in Oslo, {N} said that trade would grow.", "reception"),
        ("fr", f"Après avoir reçu à Oslo {PF}, {NF} a dit que le commerce croîtrait.", "reception"),
    ],
)
def test_a_verb_without_a_subject_leans_on_the_next_clause(language: str, text: str, kind: str) -> None:
    both = [("Anna Berg", "receiving"), ("Jan Kowal", "received")]
    assert told(text, language) == [(kind, "held", None, "Oslo", ["NOR", "POL"], both)]


def test_who_is_received_may_thank_the_host() -> None:
    text = f"Reçu en audience lundi, {PF}, a félicité la présidente norvégienne Maria Lind de son élection."
    both = [("Jan Kowal", "received"), ("Maria Lind", "receiving")]
    assert told(text, "fr") == [("reception", "held", None, None, ["NOR", "POL"], both)]


def test_an_official_of_no_list_is_of_the_state_his_words_name() -> None:
    text = "The head of the foreign policy agency of Poland was received by President Maria Lind of Norway."
    assert told(text) == [("reception", "held", None, None, ["NOR", "POL"], [("Maria Lind", "receiving")])]


def test_guests_named_one_a_line_are_received_one_by_one() -> None:
    text = f"{N} met with:\n\n- Jan Kowal, Foreign Minister of Poland\n- Eva Lang, Foreign Minister of Austria\n\nShe left."
    assert told(text) == [
        ("meeting", "held", None, None, ["NOR", "POL"], [("Anna Berg", "principal"), ("Jan Kowal", "principal")]),
        ("meeting", "held", None, None, ["AUT", "NOR"], [("Anna Berg", "principal"), ("Eva Lang", "principal")]),
    ]


def test_envoys_of_several_states_come_together() -> None:
    text = "The new ambassadors from Poland, Austria and Chad presented their credentials to President Maria Lind of Norway."
    host = [("Maria Lind", "receiving")]
    assert told(text) == [("reception", "held", None, None, ["AUT", "NOR", "POL", "TCD"], host)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Le Premier ministre norvégien a quitté Oslo pour la Pologne.", "Poland"),
        ("Le Premier ministre norvégien Lars Vik se rendra lundi à Kråkevik, Pologne.", "Kråkevik"),
    ],
)
def test_where_a_journey_goes_to(text: str, place: str) -> None:
    assert [c[3] for c in told(text, "fr")] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "President Maria Lind of Norway received the Ambassador of Poland, Jan Kowal, at the end of his mission in Norway.",
        "President Maria Lind of Norway received the Ambassador of Poland, Jan Kowal, who spoke of the reforms in Poland.",
    ],
)
def test_a_post_and_what_was_talked_of_are_no_venue(text: str) -> None:
    assert [c[3] for c in told(text)] == [None]


def test_a_town_before_where_is_the_venue() -> None:
    text = f"{N} flew to Warsaw, Poland, where she met {P}."
    assert ("meeting", "Warsaw") in [(c[0], c[3]) for c in told(text)]


def test_the_day_of_a_saying_is_not_the_day_of_the_visit() -> None:
    text = f"The Ministry of Foreign Affairs of Norway on Sunday (Nov. 20) said {P} paid a visit to Norway."
    assert [c[2] for c in told(text, published="2022-11-21")] == [None]


def test_a_weekday_ahead_may_be_the_day_of_the_text() -> None:
    text = f"WARSAW, 12 March 2025 – {N} will arrive in Poland on Wednesday."
    assert [(c[0], c[1], c[2]) for c in told(text)] == [("visit", "announced", "2025-03-12")]


def test_a_day_without_a_year_stays_open_where_the_text_names_several_years() -> None:
    text = f"{N} met {P} on 4 February. They spoke of the accord of 16 July 2023 and of the session of 2 June 2024."
    assert [c[2] for c in told(text)] == ["XXXX-02-04"]


def test_two_states_joined_by_a_dash_may_have_names_of_two_words() -> None:
    text = "The first Norway-New Zealand foreign policy consultations were held in Oslo on 4 May 2021."
    assert told(text) == [("consultations", "held", "2021-05-04", "Oslo", ["NOR", "NZL"], [])]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Le Premier ministre norvégien a rencontré le ministre congolais Jean Dupont à Brazzaville.", "COG"),
        ("Le Premier ministre norvégien a rencontré le ministre congolais Jean Dupont à Kinshasa.", "COD"),
    ],
)
def test_congo_is_the_one_whose_town_the_text_names(text: str, state: str) -> None:
    assert [c[4] for c in told(text, "fr")] == [[state, "NOR"]]


def test_what_is_recalled_is_no_second_telling() -> None:
    text = (
        f"{N} held a telephone conversation with {P}. It should be recalled that on 8 March 2023, after negotiations with {P}"
        " in Warsaw, Minister Berg spoke of trade."
    )
    assert [c[:4] for c in told(text)] == [
        ("call", "held", None, None), ("meeting", "back_reference", "2023-03-08", "Warsaw"),
    ]  # fmt: skip


def test_leaders_who_sent_messages_are_told_one_by_one() -> None:
    text = (
        "President Maria Lind of Norway said that she was glad. Among leaders sending messages were President Jan Nowak of"
        " Poland and Prime Minister Eva Lang of Austria. Others are President Otto Vogel of Chad."
    )
    to = ("Maria Lind", "addressee")
    assert [c[4:] for c in told(text) if c[0] == "message"] == [
        (["NOR", "POL"], [to, ("Jan Nowak", "sender")]),
        (["AUT", "NOR"], [to, ("Eva Lang", "sender")]),
        (["NOR", "TCD"], [to, ("Otto Vogel", "sender")]),
    ]


def test_a_name_in_quotation_marks_has_the_office_beside_it() -> None:
    text = f"{NF[0].upper()}{NF[1:]}, a rencontré le ministre polonais des Affaires étrangères « Jan Kowal »."
    both = [("Anna Berg", "principal"), ("Jan Kowal", "principal")]
    assert told(text, "fr") == [("meeting", "held", None, None, ["NOR", "POL"], both)]


def test_whom_the_text_gives_no_state_is_the_hosts_in_his_capital() -> None:
    text = (
        "OSLO – The Ministry of Foreign Affairs of Norway reports. In the Polish capital, Secretary General Lars Vik met Deputy"
        " Minister Jan Kowal."
    )
    both = [("Lars Vik", "principal"), ("Jan Kowal", "principal")]
    assert told(text) == [("meeting", "held", None, "Warsaw", ["NOR", "POL"], both)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (f"{N} and Ambassador Hugo Dahl held talks with {P}.", "foreign_minister"),
        (
            "Deputy Prime Minister and Foreign Minister of Norway, Anna Berg, "
            "received a phone call from her Polish counterpart, Jan Kowal.",
            "foreign_minister",
        ),
        (f"Ambassador Hugo Dahl of Norway held talks with {P}.", "ambassador"),
    ],
)
def test_the_level_is_of_the_lower_of_two_sides(text: str, level: str) -> None:
    record = read_document(SourceText("x", text, language="en"))
    assert [c.level for c in record.contacts] == [level]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{N} phoned {P}. The ministers backed peace and called on the settlement of all conflicts."),
        (
            "fr",
            f"L{NF[1:]}, a téléphoné à {PF[3:]}. La Norvège a reçu le feu vert de Bruxelles pour pêcher avec la Suède.",
        ),
    ],
)
def test_who_is_not_named_was_not_received(language: str, text: str) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [c.kind for c in record.contacts] == ["call"]


def test_each_meeting_that_a_headline_lists_is_of_two_sides() -> None:
    text = (
        "Berg meets with counterparts from Poland, Chile\n\n"
        f"{N} met with {P}. Berg also met with Foreign Minister Ana Paz of Chile."
    )
    assert [(c[0], c[4]) for c in told(text)] == [("meeting", ["NOR", "POL"]), ("meeting", ["CHL", "NOR"])]


def test_a_date_in_figures_stands_before_a_delegation() -> None:
    text = "Le président du Rwanda, Paul Kagame, a reçu le 05/03/2023 une délégation norvégienne."
    assert [(c[0], c[2], c[4]) for c in told(text, "fr")] == [("reception", "2023-03-05", ["NOR", "RWA"])]
