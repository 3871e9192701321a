"""What English verdicts, promises, refusals and dangers told as a clause do, also where some of the words are quoted
within it; what stands near to them only asserts.
"""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        # words quoted within
        ('the talks on cod were "very productive"', "assess"),
        ('the seizure of the trawler was "totally unacceptable"', "accuse"),
        ('the closure of the strait "will have grave consequences"', "warn"),
        ("the (new) fleet plan was fully supported", "support"),
        # verdicts
        ("it was fortunate that the trawlers had turned back", "assess"),
        ("the ban would only make matters worse", "assess"),
        ("it was a very successful chairmanship", "assess"),
        ("the vote on the quotas was free and fair", "assess"),
        ("the bond between the two coasts is unshakeable", "assess"),
        ("the aid for the islands was still not enough", "assess"),
        ("the offer came too late for the crews", "assess"),
        ("it was premature to name a day for the ferry", "assess"),
        ("the catch was better than the fishermen had hoped", "assess"),
        ("the talks on mackerel were at a critical stage", "assess"),
        ("the coast was now stronger than before the storm", "assess"),
        # one side found right
        ("Poland had legitimate security interests at sea", "support"),
        ("Poland was right to close the strait", "support"),
        ("Norway would stand four square behind the islanders", "support"),
        # blame
        ("this illegal act had surprised the crews", "accuse"),
        ("the smugglers were to blame", "accuse"),
        ("the tariff had become intolerable", "accuse"),
        ("the bill on ports was a carefully built lie", "accuse"),
        # what is not to be
        ("there can be no such interference with shipping", "oppose"),
        ("it was not the time for a smaller coast guard", "oppose"),
        ("Norway did not want foreign trawlers in the fjord", "oppose"),
        ("Norway would not sponsor the draft", "oppose"),
        # what is to be done
        ("the time had come for the tankers to leave the bay", "request"),
        ("now is the time to act", "request"),
        # promises
        ("we will put the islands first", "pledge"),
        ("she would seek closer links between the ports", "pledge"),
        ("her government would respond to the offer by Friday", "pledge"),
        ("she expected a swift end of the strike", "hope"),
        ("there is a clear and present danger to shipping", "warn"),
        # near to them
        ("the vote on the quotas was held on Monday", "assert"),
        ("we will know the size of the catch on Friday", "assert"),
        ("she would be in Warsaw on Tuesday", "assert"),
        ("the tide will rise before noon", "assert"),
        ("she was right at the gate of the port", "assert"),
        ("the plan for the ports has three parts", "assert"),
        ("the trawlers had no radio on board", "assert"),
    ],
)
def test_what_is_done_by_saying_a_clause(clause: str, act: str) -> None:
    assert said(f"{MET}Minister Berg said that {clause}.", "en") == [(act, "single", ["Berg"], clause)]
