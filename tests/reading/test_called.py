"""Who is named: first names and surnames that are words, places or titles as well, and titles beside an office."""

from __future__ import annotations

import pytest

from sayings import named, said

MET = " met Anna Berg, Foreign Minister of Norway."


def others(text: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    """Everybody named but the minister whom all these people meet."""
    return [person for person in named(text, language) if person[0] != "Anna Berg"]


@pytest.mark.parametrize(
    "name",
    [
        "Hope Mensah",
        "Georgia Peters",
        "Florence Mbarga",
        "April Summers",
        "Emir Hadžić",
        "Dean Carter",
        "Andrew Pope",
        "Karl-Heinz von Bergen",
        "Henk van Rotterdam",
        "Khin Mya Sein",
        "Le Hoai Bac",
        "Do Thi Mai",
        "Hassan Al Sudani",
        "Bakyt Osmon uulu",
        "Thérèse Kalonji wa Mbuyi",
    ],
)
def test_a_name_is_read_whole_before_and_behind_an_office(name: str) -> None:
    told = [(name, "POL", "minister")]
    assert others(f"{name}, Minister of Trade of Poland,{MET}") == told
    assert others(f"Anna Berg, Foreign Minister of Norway, met with {name} (Minister of Trade of Poland).") == told
    assert others(f"The Minister of Trade of Poland, {name},{MET}") == told
    behind = f"Anna Berg, ministre des Affaires étrangères de Norvège, a reçu {name}, ministre du Commerce de Pologne."
    assert others(behind, "fr") == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Ms Florence Paris, the Polish Trade Minister,{MET}", "Florence Paris"),
        (f"Trade Minister Alan Bishop of Poland{MET}", "Alan Bishop"),
        ("Polish Trade Minister Andrew Pope and Norwegian Foreign Minister Anna Berg met.", "Andrew Pope"),
        (f"Polish Trade Minister Professor Jan Kowal{MET}", "Jan Kowal"),
        (f"The Minister of Trade of Poland, Hartono,{MET}", "Hartono"),
    ],
)
def test_a_title_or_a_place_may_be_a_name(text: str, name: str) -> None:
    assert others(text) == [(name, "POL", "minister")]


def test_an_emir_and_a_sultan_still_reign() -> None:
    assert others(f"The Emir of Qatar{MET}") == []
    assert others(f"Sultan Karim of Oman{MET}") == [("Karim", "OMN", "head_of_state")]


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("Head of the State Security Service of Georgia", "director"),
        ("Chief of State Protocol of Georgia", "director"),
        ("Head of State of Georgia", "head_of_state"),
        ("Chair of the Georgia-Sri Lanka Parliamentary Friendship Group", "other"),
    ],
)
def test_who_heads_a_body_of_the_state_heads_no_state(office: str, rank: str) -> None:
    assert others(f"Jan Kowal, {office},{MET}") == [("Jan Kowal", "GEO", rank)]


def test_who_is_posted_abroad_meets_as_any_other() -> None:
    text = "Jan Kowal, Ambassador of Poland in Cambodia, and Anna Berg, Foreign Minister of Fiji, met in Abidjan."
    assert named(text) == [("Jan Kowal", "POL", "ambassador"), ("Anna Berg", "FJI", "foreign_minister")]


FR = [
    ("L'ambassadrice de Pologne auprès d'Indonésie, Olga Dahl, a reçu", "Olga Dahl", "POL", "ambassador"),
    ("Le maire de La Haye, Jan Kowal, a reçu", "Jan Kowal", "NLD", "other"),
    ("Le chef de l'État polonais, le professeur Jan Kowal, a reçu", "Jan Kowal", "POL", "head_of_state"),
    ("La ministre polonaise du Commerce, la Dre Olga Dahl, a reçu", "Olga Dahl", "POL", "minister"),
    (
        "La directrice de la coopération bilatérale au ministère des Affaires étrangères de Pologne, Olga Dahl, a reçu",
        "Olga Dahl",
        "POL",
        "director",
    ),
]


@pytest.mark.parametrize(("opening", "name", "state", "rank"), FR)
def test_an_office_told_first_is_the_next_ones(opening: str, name: str, state: str, rank: str) -> None:
    text = f"{opening} Anna Berg, ministre des Affaires étrangères de Norvège."
    assert others(text, "fr") == [(name, state, rank)]


def test_an_honourable_colleague_is_another() -> None:
    text = (
        "Thabo Dube, ministre des Affaires étrangères du Cambodge, et l'honorable Anna Berg, ministre des Affaires "
        "étrangères d'Azerbaïdjan, ont reçu Jean M. Roux, ministre du Commerce du Togo."
    )
    assert named(text, "fr") == [
        ("Thabo Dube", "KHM", "foreign_minister"),
        ("Anna Berg", "AZE", "foreign_minister"),
        ("Jean M. Roux", "TGO", "minister"),
    ]


@pytest.mark.parametrize(
    ("guest", "later", "who"),
    [
        ("Alan Bishop, Minister of Trade of Poland", "Mr Bishop", "Bishop"),
        ("Kim Min-soo, Minister of Trade of Korea", "Mr Kim", "Min-soo"),
        ("Jan Kowal, Ambassador-at-Large of Poland", "The Ambassador", "Kowal"),
    ],
)
def test_a_later_line_means_the_one_named(guest: str, later: str, who: str) -> None:
    text = f"Anna Berg, Foreign Minister of Norway, met {guest}. {later} said that trade had grown."
    assert said(text, "en") == [("assert", "single", [who], "trade had grown")]


def test_the_minister_is_no_secretary_general() -> None:
    text = (
        "Le secrétaire général du ministère des Affaires étrangères de Suisse, Jan Kowal, a reçu Lars Moe, ministre "
        "des Affaires étrangères de Norvège. Le ministre a souligné l'importance du dialogue."
    )
    assert [speakers for _, _, speakers, _ in said(text, "fr")] == [["Moe"]]


def test_a_counterpart_may_stand_behind_the_name() -> None:
    text = "Anna Berg, Foreign Minister of Norway, hosted Jan Kowal, her Polish counterpart, in Oslo."
    assert others(text) == [("Jan Kowal", "POL", "foreign_minister")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The document was signed by Minister Olga Dahl for Norway and by Minister Jan Kowal for Poland.", "en"),
        ("On behalf of Norway, the treaty was signed by Olga Dahl, and on behalf of Poland by Jan Kowal.", "en"),
        ("Au nom de la Norvège, l'accord a été signé par Olga Dahl, et au nom de la Pologne par Jan Kowal.", "fr"),
        ("L'accord a été signé par Olga Dahl, pour la Norvège, et par Jan Kowal, pour la Pologne.", "fr"),
    ],
)
def test_who_signs_for_a_state_is_of_it(text: str, language: str) -> None:
    assert [(name, state) for name, state, _ in named(text, language)] == [("Olga Dahl", "NOR"), ("Jan Kowal", "POL")]


def test_where_one_leaves_for_is_no_side() -> None:
    text = "The treaty was signed by Minister Olga Dahl before she left for Norway and Poland."
    assert [state for _, state, _ in named(text)] == [None]


@pytest.mark.parametrize(
    ("offices", "rank"),
    [
        ("Les ministres du Commerce", "minister"),
        ("Les présidents du Parlement", "speaker_of_parliament"),
    ],
)
def test_several_hold_the_office_of_their_states(offices: str, rank: str) -> None:
    text = f"{offices} de Pologne et du Togo, Jan Kowal et Thabo Dube, se sont réunis à Genève."
    assert named(text, "fr") == [("Jan Kowal", "POL", rank), ("Thabo Dube", "TGO", rank)]


@pytest.mark.parametrize(
    ("told", "name", "state", "rank"),
    [
        ("Son Altesse l'émir du Qatar, Cheikh Hamud Al Thabit, a reçu", "Hamud Al Thabit", "QAT", "head_of_state"),
        ("Son Altesse Royale le prince héritier Sverre de Norvège a reçu", "Sverre", "NOR", "other"),
        ("Jan Kowal, haut-commissaire à la Paix du Sénégal, a reçu", "Jan Kowal", "SEN", "other"),
        ("Jan Kowal, chef d'état-major de l'armée de terre du Togo, a reçu", "Jan Kowal", "TGO", "other"),
    ],
)
def test_crowns_and_fields_told_in_french(told: str, name: str, state: str, rank: str) -> None:
    assert others(f"{told} Anna Berg, ministre du Commerce du Togo.", "fr") == [(name, state, rank)]


def test_who_was_appointed_of_late_holds_the_office() -> None:
    told = "Jan Kowal, récemment nommé ministre du Commerce de Pologne, a reçu Anna Berg, ministre de la Pêche du Togo."
    assert others(told, "fr") == [("Jan Kowal", "POL", "minister")]
    assert others(f"Jan Kowal, recently appointed Minister of Trade of Poland,{MET}") == [
        ("Jan Kowal", "POL", "minister")
    ]


def test_a_commander_is_told_with_his_army() -> None:
    assert others(f"Jan Kowal, chief of the Polish army,{MET}") == [("Jan Kowal", "POL", "other")]
