"""Clauses told beside another, behind 'said' without 'that', by groups and by names that the text says no more of."""

import pytest

from sayings import named, said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. "
RENCONTRE = "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré le ministre polonais, Jan Kowal. "


@pytest.mark.parametrize("joined", [", and ", " and ", "; ", ", "])
def test_the_second_of_two_passives_is_a_statement_of_its_own(joined: str) -> None:
    assert said(MET + f"Trade was discussed{joined}the importance of contacts was noted.", "en") == [
        ("discuss", "joint", ["Berg", "Kowal"], "Trade"),
        ("assert", "unattributed", [], "the importance of contacts"),
    ]


def test_a_passive_beside_what_the_sides_discussed_does_not_belong_to_it() -> None:
    assert said(MET + "The sides discussed trade and the need for contacts was stressed.", "en") == [
        ("discuss", "joint", ["Berg", "Kowal"], "trade"),
        ("assert", "unattributed", [], "the need for contacts"),
    ]


def test_french_passives_beside_each_other_are_told_apart() -> None:
    text = "La pêche a été évoquée, l'importance des contacts a été soulignée et les progrès ont été salués."
    assert said(RENCONTRE + text, "fr") == [
        ("discuss", "joint", ["Berg", "Kowal"], "La pêche"),
        ("assert", "unattributed", [], "l'importance des contacts"),
        ("welcome", "unattributed", [], "les progrès"),
    ]


def test_a_list_of_what_was_stressed_is_one_statement() -> None:
    assert said(MET + "The importance of trade and the need for contacts were stressed.", "en") == [
        ("assert", "unattributed", [], "The importance of trade and the need for contacts"),
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "great potential exists to intensify trade",
        "closer ties benefit both sides",
        "Europe needs peace",
        "there was progress in the talks",
        "next year will bring peace",
    ],
)
def test_what_stands_behind_said_is_a_clause_though_no_list_knows_its_verb(clause: str) -> None:
    assert said(f"Prime Minister Jan Kowal of Poland said {clause}.", "en") == [("assert", "single", ["Kowal"], clause)]


@pytest.mark.parametrize("words", ["goodbye to President Anna Berg of Norway", "on Monday in Oslo", "so on Monday"])
def test_what_is_no_clause_behind_said_is_no_statement(words: str) -> None:
    assert said(f"Prime Minister Jan Kowal of Poland said {words}.", "en") == []


def test_a_ministry_that_says_what_its_state_does_tells_it_once() -> None:
    assert said("The Polish ministry said that Poland opposes the plan.", "en") == [("oppose", "side", [], "the plan")]


@pytest.mark.parametrize(
    "group", ["The Ministers and Secretaries", "Ministers and Secretaries", "The ministers and officials"]
)
def test_two_plurals_joined_are_the_two_sides(group: str) -> None:
    assert said(MET + f"{group} reaffirmed the need for peace.", "en") == [
        ("assert", "joint", ["Berg", "Kowal"], "the need for peace"),
    ]


@pytest.mark.parametrize("adverb", ["en effet", "par ailleurs", "en outre"])
def test_an_adverb_of_two_words_parts_a_verb_of_two(adverb: str) -> None:
    assert said(f"La Norvège est {adverb} prête à coopérer.", "fr") == [("pledge", "side", [], "à coopérer")]


@pytest.mark.parametrize("verb", ["se dit", "se déclare", "s'est dite"])
def test_a_state_that_says_what_it_feels_is_read_in_the_feminine(verb: str) -> None:
    assert said(f"La Norvège {verb} préoccupée par le risque.", "fr") == [("accuse", "side", [], "par le risque")]


def test_a_surname_alone_is_somebody_who_says_what_he_does() -> None:
    text = "“Trade grows,” Nowak said. Kowal stressed that he shared this view. “It will help,” Nowak added."
    assert named(text) == [("Nowak", None, None), ("Kowal", None, None)]


def test_a_surname_alone_that_nothing_tells_of_is_nobody() -> None:
    assert named("“Trade grows,” Bloomberg said. The market closed.") == []


def test_he_is_the_only_one_spoken_of_though_the_first_name_is_a_womans() -> None:
    text = "State Minister Anna Berg of Norway said that trade would grow. He added that Oslo was interested in fish."
    assert said(text, "en") == [
        ("assert", "single", ["Berg"], "trade would grow"),
        ("assert", "single", ["Berg"], "Oslo was interested in fish"),
    ]


def test_he_is_no_woman_whom_her_title_tells() -> None:
    text = (
        "State Minister Ms. Anna Berg of Norway said that trade would grow. He added that Oslo was interested in fish."
    )
    assert said(text, "en") == [("assert", "single", ["Berg"], "trade would grow")]


def test_no_progress_that_was_made_is_a_request() -> None:
    assert said(MET + "Good progress was made during the talks.", "en") == []
