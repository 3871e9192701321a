"""What somebody does with words quoted of him: promises, refusals, warnings and invitations in the first person."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo on Friday. "
FR = (
    "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré vendredi à Oslo son homologue polonais, "
    "Jan Kowal. "
)


def acts(text: str, language: str) -> list[str]:
    return [act for act, _, _, _ in said(text, language)]


@pytest.mark.parametrize(
    "deed",
    [
        "help Poland to rebuild the port",
        "continue to support the mission",
        "send a team to Warsaw",
        "also lift the ban",
        "be there for Poland",
        "do all we can",
    ],
)
@pytest.mark.parametrize("who", ["We", "I"])
def test_what_one_will_do_is_promised(who: str, deed: str) -> None:
    words = f"{who} will {deed}"
    assert said(f"{EN}“{words},” Berg said.", "en") == [("pledge", "single", ["Berg"], words)]


@pytest.mark.parametrize("told", ["said that we will", "said we will"])
def test_a_promise_behind_said(told: str) -> None:
    assert acts(f"{EN}Berg {told} send a team to Warsaw.", "en") == ["pledge"]


@pytest.mark.parametrize(
    "words",
    [
        "We will see how the talks end",
        "We will be glad if it ends",
        "We will need more time",
        "We will decide next week",
        "We would help if they asked",
        "I am sure we will build a good relationship",
        "What we will build is a port",
    ],
)
def test_what_is_only_foreseen_is_no_promise(words: str) -> None:
    assert acts(f"{EN}“{words},” Berg said.", "en") == ["assert"]


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("I do not accept this demand", "oppose"),
        ("We cannot accept this", "oppose"),
        ("We never agreed to this", "oppose"),
        ("I warn against any new violence", "warn"),
        ("I invite President Olga Dahl to Oslo", "invite"),
        ("I am ready to help", "pledge"),
        ("We remain determined to help", "pledge"),
        ("We will always be a friend of Poland", "pledge"),
    ],
)
def test_what_one_does_by_saying_it(words: str, act: str) -> None:
    assert said(f"{EN}“{words},” Berg said.", "en") == [(act, "single", ["Berg"], words)]


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("Je n'accepte pas cette exigence", "oppose"),
        ("J'invite toutes les parties à cesser les combats", "request"),
        ("J'invite la présidente Olga Dahl à Oslo", "invite"),
        ("Nous nous félicitons de cette décision", "assess"),
        ("Je suis prête à aider", "pledge"),
        ("Nous restons déterminés à aider l'Ukraine", "pledge"),
        ("Nous avons toujours soutenu le processus de paix", "support"),
    ],
)
def test_what_one_does_by_saying_it_in_french(words: str, act: str) -> None:
    assert said(f"{FR}« {words} », a déclaré Mme Berg.", "fr") == [(act, "single", ["Berg"], words)]


@pytest.mark.parametrize("mark", ["“{},” according to Berg.", '"{}," according to Berg.'])
@pytest.mark.parametrize(
    ("words", "act"), [("We thank Poland for its help", "thank"), ("We will send a team to Warsaw", "pledge")]
)
def test_a_quotation_according_to_somebody(mark: str, words: str, act: str) -> None:
    told = [(done, who, content.strip('“"')) for done, _, who, content in said(EN + mark.format(words), "en")]
    assert told == [(act, ["Berg"], words)]


def test_a_quotation_selon_somebody() -> None:
    told = [(done, who) for done, _, who, _ in said(f"{FR}« Nous condamnons cette attaque », selon Mme Berg.", "fr")]
    assert told == [("accuse", ["Berg"])]
