"""People whom a text writes in two ways are one person; two people are never made one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayings import named, said


def names(text: str, language: str = "en") -> list[str]:
    return [name for name, _, _ in named(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "known"),
    [
        (
            "The Prime Minister of Estonia, Madis Kallasmaa, met the Prime Minister of Norway, Ida Lindqvist. "
            "She thanked the Prime Minister of Estonia, Madiss Kalasmaa, for the visit.",
            "en",
            ["Madis Kallasmaa", "Ida Lindqvist"],
        ),
        (
            "Le ministre des Affaires étrangères, Ramzi Belkacem, a reçu l'ambassadrice de Norvège, Ida Lindqvist. "
            "À l'issue de l'entretien, M.Belkcem a salué la coopération.",
            "fr",
            ["Ramzi Belkacem", "Ida Lindqvist"],
        ),
        (
            "President Kofi Amponsah-Darko opened the session in Accra. While speaking, President Amponsah-Drako "
            "thanked the delegates.",
            "en",
            ["Kofi Amponsah-Darko"],
        ),
        (
            "The Minister of Transport, Farid Mahmoodi, hosted the guests. In response, Mr. Farid Mehmoodi expressed "
            "the desire to build roads.",
            "en",
            ["Farid Mahmoodi"],
        ),
        (
            "Foreign Minister Hassan Amir-Abdolvand met the Foreign Minister of Norway, Ida Lindqvist. The next day, "
            "Hassan Amir-Abdalvand said that the talks had been useful.",
            "en",
            ["Hassan Amir-Abdolvand", "Ida Lindqvist"],
        ),
    ],
)
def test_a_misspelt_name_is_no_second_person(text: str, language: str, known: list[str]) -> None:
    assert names(text, language) == known


def test_what_is_said_under_a_misspelt_name_is_said_by_the_one_named_before() -> None:
    text = "Foreign Minister Ramzi Belkacem received the envoys. Minister Belkcem said that trade was growing."
    assert said(text, "en") == [("assess", "single", ["Belkacem"], "trade was growing")]


def test_a_name_that_the_end_of_a_text_cuts_off_is_that_of_one_named_before() -> None:
    text = "Foreign Minister Ida Lindqvist met the Ambassador of Germany, Horst Mosbach. She thanked Ambassador Mosb"
    assert names(text) == ["Ida Lindqvist", "Horst Mosbach"]


def test_a_name_is_that_which_is_written_oftenest() -> None:
    text = (
        "Prime Minister of Estonia Madis Kalasmaa arrived. The Prime Minister of Estonia, Madis Kallasmaa, met the king. "
        "Prime Minister of Estonia Madis Kallasmaa then left."
    )
    assert names(text) == ["Madis Kallasmaa"]


@pytest.mark.parametrize(
    ("text", "two"),
    [
        (
            "Prime Minister Nils Hansson met Minister of Transport Erik Hanson. Mr Hansson thanked Mr Hanson.",
            ["Nils Hansson", "Erik Hanson"],
        ),
        (
            "President of Estonia Jaan Kallas met his brother, Minister Jaak Kallas, in Tallinn.",
            ["Jaan Kallas", "Jaak Kallas"],
        ),
        (
            "Deputy Minister Nguyen Minh Hang opened the talks. Later, Nguyen Minh Hanh said that they were useful.",
            ["Nguyen Minh Hang", "Nguyen Minh Hanh"],
        ),
        (
            "Foreign Minister of Norway Ida Larsen spoke. Foreign Minister of Denmark Ida Larssen answered her.",
            ["Ida Larsen", "Ida Larssen"],
        ),
        ("Minister Bush spoke. Later Minister Rush answered.", ["Bush", "Rush"]),
        ("Mr Omar Ali spoke. Later Mr Omar Aly answered.", ["Omar Ali", "Omar Aly"]),
        (
            "Ambassador of Norway Ida Peterson spoke. The spokesman, Olaf Petersen, answered the questions.",
            ["Ida Peterson", "Olaf Petersen"],
        ),
    ],
)
def test_people_who_are_named_alike_stay_two(text: str, two: list[str]) -> None:
    assert names(text) == two


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("AnnaBergstad", "Anna Bergstad"),
        ("MacAllister", "MacAllister"),
        ("DeVries", "DeVries"),
        ("AbdulKarim", "AbdulKarim"),
        ("LeBlanc", "LeBlanc"),
    ],
)
def test_two_names_without_a_space_are_two_words(written: str, name: str) -> None:
    assert names(f"Minister {written} said that trade was growing.") == [name]


def test_a_surname_between_a_state_and_the_next_office_is_the_first_ones() -> None:
    text = "A telephone conversation took place between President of Norway Bergstad and President of Poland Kowalik."
    assert named(text) == [("Bergstad", "NOR", "head_of_state"), ("Kowalik", "POL", "head_of_state")]


def test_the_head_of_a_diplomacy_and_an_ambassador_are_two() -> None:
    text = (
        "Foreign Minister of Norway Ida Lindqvist met the Ambassador of Poland, Leszek Kowalik. "
        "Head of Norwegian diplomacy and Ambassador Kowalik discussed trade."
    )
    assert named(text) == [("Ida Lindqvist", "NOR", "foreign_minister"), ("Leszek Kowalik", "POL", "ambassador")]


letters = st.text(alphabet="abdeiklmnorst", min_size=3, max_size=7)


@settings(max_examples=60, deadline=None)
@given(letters, st.integers(0, 8), st.sampled_from("abdeiklmnorst"))
def test_two_who_are_named_in_one_sentence_are_never_one(surname: str, at: int, letter: str) -> None:
    other = surname[: at % len(surname)] + letter + surname[at % len(surname) + 1 :]
    first, second = (f"Anna Kvar{word}" for word in (surname, other))
    assert len(names(f"Minister {first} met Minister {second} in Oslo.")) == (1 if surname == other else 2)
