"""What an English clause behind 'said that' does: it judges, supports, welcomes, congratulates, condoles, apologises or
agrees; a clause that only names such a thing, or leaves it open, does not.
"""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("the accord signed today represents a major advance for fishermen", "assess"),
        ("the two sides had made considerable progress on fisheries", "assess"),
        ("there were many untapped opportunities in shipping", "assess"),
        ("their positions on the fishing quotas largely coincided", "assess"),
        ("the situation in the northern ports was deteriorating", "assess"),
        ("cooperation at sea had not stagnated but grew from strength to strength", "assess"),
        ("the relationship was demonstrated by many visits", "assess"),
        ("their friendship went far beyond trade", "assess"),
        ("the good ties between the ports had made a lot of difference", "assess"),
        ("as a sailor, she valued the ties with Poland", "assess"),
        ("this accord further strengthens the partnership of the ports", "assess"),
        ("the volume of trade did not reflect the potential of the two economies", "assess"),
        ("Poland fully backed the candidacy of Norway for the seat", "support"),
        ("Poland had played a constructive role in the talks on fishing", "support"),
        ("Norway's commitment to the defence of its allies was ironclad", "support"),
        ("her country warmly welcomed the release of the crew", "welcome"),
        ("the lifting of the ban is a welcome step", "welcome"),
        ("the negotiators are to be congratulated on the result", "congratulate"),
        ("her thoughts were with the families of the crew", "condole"),
        ("Norway was deeply sorry for the delay at the harbour", "apologise"),
        ("a consensus had been found on the fishing quotas", "agree"),
        ("Norway had accepted the invitation to the regatta", "agree"),
        # near to them: named, counted, asked or left open
        ("the talks dealt with progress in fisheries", "discuss"),
        ("partnerships with the ports are key to growth", "assert"),
        ("cooperation is a priority for her government", "assert"),
        ("a new stage of the tunnel is open", "assert"),
        ("trade reached two billion euros in 2019", "assert"),
        ("the court would decide whether the agreement was a breakthrough", "assert"),
        ("fish plays an important role in the diet", "assert"),
        ("the plan was backed by a hundred firms", "assert"),
        ("the port welcomed 300 ships a month", "assert"),
        ("the condolence book lies in the embassy", "assert"),
        ("Poland had never apologised for the seizure", "assert"),
        ("the parties had not reached an agreement on quotas", "assert"),
        ("the agreement on herring has expired", "assert"),
    ],
)
def test_what_is_done_by_saying_a_clause(clause: str, act: str) -> None:
    assert said(f"{MET}Minister Berg said that {clause}.", "en") == [(act, "single", ["Berg"], clause)]
