"""What one does by a clause behind a neutral verb: asks, proposes, invites, promises, hopes, thanks."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("Poland has to respect the treaty on the river", "request"),
        ("it was time for the two sides to return to the table", "request"),
        ("her government expected the authorities to release the crew", "request"),
        ("it is essential that all parties refrain from violence", "request"),
        ("Poland proposes a joint fund for the harbours", "propose"),
        ("the two ministries could set up a working group on pensions", "propose"),
        ("it would be useful to hold a forum of the ports", "propose"),
        ("Norway invites Poland to take part in the fair", "invite"),
        ("students from Poland are always welcome in Bergen", "invite"),
        ("her door is always open to Polish companies", "invite"),
        ("Norway will contribute five ships to the mission", "pledge"),
        ("Norway remains open to talks on the fishing quotas", "pledge"),
        ("her government had vowed to rebuild the lighthouse", "pledge"),
        ("Norway wishes the people of Poland peace and prosperity", "hope"),
        ("it was her hope that the ferry would sail again", "hope"),
        ("it was, therefore, her fervent hope that both sides will continue to support the fund", "hope"),
        ("she very much hoped that the authorities would release the crew", "hope"),
        ("her expectation was that more firms will invest in the ports", "hope"),
        ("she was confident that the two navies will continue to work together", "hope"),
        ("Norway thanked Poland for its help at sea", "thank"),
        ("she was grateful to Poland, which will continue to guard the strait", "thank"),
        ("Norway urged Poland to lift the ban", "request"),
        ("her government asked the company to repair the cable", "request"),
        ("Norway sought the support of Poland for the seat", "request"),
        ("Norway will never forget the help of Poland", "thank"),
        ("her country owed Poland a debt of gratitude", "thank"),
    ],
)
def test_what_one_does_by_saying_it(clause: str, act: str) -> None:
    assert said(f"{MET}Minister Berg said that {clause}.", "en") == [(act, "single", ["Berg"], clause)]


@pytest.mark.parametrize(
    "clause",
    [
        "passengers have to show their tickets",  # no one is asked
        "it was time to go home",
        "the bank expects inflation to fall",
        "the calls for an inquiry were ignored",
        "the figures suggest a slow recovery",  # nor is anything put forward
        "the storm could reach the coast on Monday",
        "such remarks invite criticism",
        "Poland was not invited to the fair",
        "the new line will supply gas to the north",  # a thing promises nothing
        "Norway would open a consulate in Gdynia if the port grew",
        "there was no hope of a deal",
        "the treaty may be extended",
        "Norway will never forget the war",
        "thanks to the new bridge, trade has grown",
    ],
)
def test_near_words_that_only_claim(clause: str) -> None:
    assert said(f"{MET}Minister Berg said that {clause}.", "en") == [("assert", "single", ["Berg"], clause)]


def test_asked_to_do_something_is_no_invitation_and_a_taken_one_is_agreed_to() -> None:
    asked = "the parties were invited to show restraint"
    taken = "Norway accepted the kind invitation extended by Poland"
    assert [s[0] for s in said(f"{MET}Minister Berg said that {asked}.", "en")] == ["request"]
    assert [s[0] for s in said(f"{MET}Minister Berg said that {taken}.", "en")] == ["agree"]
