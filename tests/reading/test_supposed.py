"""Contacts that are only hoped for or supposed; several in one sentence; who takes no part in one."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met

EN = "Foreign Minister Anna Berg of Norway met the Polish ambassador, Jan Kowal. "
FR = "La ministre norvégienne des Affaires étrangères Anna Berg a reçu l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN + "“We hope President Olga Dahl will pay an official visit to Norway soon,” Berg said.", "en"),
        (EN + "“If President Olga Dahl makes a visit to Norway, we will welcome her,” Berg said.", "en"),
        (FR + "« Nous espérons que la présidente Olga Dahl effectuera une visite en Norvège », a dit Mme Berg.", "fr"),
    ],
)
def test_a_visit_hoped_for_is_none(text: str, language: str) -> None:
    assert [kind for kind, _ in met(text, "role")] == (["meeting"] if language == "en" else ["reception"])


def test_talks_in_separate_meetings_are_several() -> None:
    text = (
        "President Anna Berg of Norway met Prime Minister Jan Kowal of Poland and President Olga Novak of Slovakia "
        "in two separate meetings."
    )
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"]), ("meeting", ["Berg NOR", "Novak SVK"])]


def test_a_government_that_somebody_leads_takes_no_part() -> None:
    text = (
        "Prime Minister Jan Kowal of Poland received a courtesy call from Norwegian High Commissioner Anna Berg. "
        "The Norwegian government, led by new Prime Minister Olga Dahl, has shown interest in deeper ties."
    )
    assert met(text, "role") == [("reception", ["Kowal receiving", "Berg received"])]


def test_what_they_want_is_no_time_to_come() -> None:
    text = (
        "Presidents Anna Berg of Norway and Jan Kowal of Poland expressed on Wednesday their will to work for peace "
        "during their first telephone exchange."
    )
    record = read_document(SourceText("x", text, published="2021-05-17"))
    assert [(c.kind, c.status, c.date) for c in record.contacts] == [("call", "held", "2021-05-12")]
