from __future__ import annotations

import json
import re
import sys
from xml.etree import ElementTree

import pytest

from dragoman.charts.chart import Chart
from dragoman.charts.render import FORMS, written
from dragoman.charts.tempo import tempo
from dragoman.charts.topics import Spoken, topics
from dragoman.errors import ExportError
from drawn import met, words

pytest.importorskip("vl_convert")


@pytest.fixture
def chart() -> Chart:
    contacts = [met(1, "2014-05-02", place="Бања Лука"), met(2, "2017-03", kind="call", level=None)]
    return tempo(contacts, [], title="Serbia & Russia: 2 contacts", notes=["Each once."])


@pytest.mark.parametrize("form", FORMS)
def test_the_same_chart_is_the_same_bytes(chart: Chart, form: str) -> None:
    assert written(chart, form) == written(chart, form)


def test_a_legend_of_shades_is_the_same_bytes_too() -> None:
    said = [Spoken("Serbia", "energy", 2017, f"contact:{at}", "t#s1", []) for at in range(3)]
    drawn = topics([*said, Spoken("Serbia", "trade", 2018, "contact:9", "t#s2", [])], ["Serbia"], title="", notes=[])
    assert written(drawn, "svg") == written(drawn, "svg")
    assert b"url(#" in written(drawn, "svg")


def test_a_drawing_says_what_each_mark_is(chart: Chart) -> None:
    drawing = ElementTree.fromstring(written(chart, "svg"))
    said = [
        mark.get("aria-label") for mark in drawing.iter() if mark.get("aria-roledescription") in ("point", "rect mark")
    ]
    assert said == [
        "2014: 1 contact of the kind meeting",
        "2017: 1 contact of the kind call",
        "2014-05-02: meeting, Бања Лука, minister",
        "2017-03: call, level not told",
    ]
    assert {"Serbia & Russia: 2 contacts", "Each once.", "level not told"} <= {part.text for part in drawing.iter()}


@pytest.mark.parametrize("form", ["svg", "html"])
@pytest.mark.parametrize(
    "topic", ["\"a\" 'b' \\c", "<script>alert(1)</script>", "line\nline\u2028", "энергетика 😀", "]]>", "${x}", ""]
)
def test_any_words_may_stand_in_a_drawing(topic: str, form: str) -> None:
    said = Spoken("Serbia", topic, 2017, "contact:1", "t#s1", words("t", topic or " "))
    drawing = written(topics([said], ["Serbia"], title=topic, notes=[topic]), form).decode()
    assert "<script" not in drawing
    if form == "svg":
        shown = {part.text for part in ElementTree.fromstring(drawing).iter() if part.text}
        assert "Serbia" in shown
        assert not topic.split() or " ".join(topic.split()) in {" ".join(text.split()) for text in shown}


def test_an_image_is_an_image(chart: Chart) -> None:
    assert written(chart, "png").startswith(b"\x89PNG\r\n\x1a\n")


def test_a_specification_holds_its_data_with_their_words(chart: Chart) -> None:
    assert json.loads(written(chart, "json")) == chart.spec


def test_a_page_shows_the_words_of_every_row_and_fetches_nothing(chart: Chart) -> None:
    page = written(chart, "html").decode()
    assert "<h1>Serbia &amp; Russia: 2 contacts</h1>\n<p>Each once.</p>" in page
    assert (
        '<tr><th scope="row">2014-05-02: meeting, Бања Лука, minister</th><td>t1#c1</td>'
        '<td><ul><li><q>they met</q> <span class="place">t1 0–8</span></li></ul></td></tr>'
    ) in page
    assert page.count("<title>2017-03: call, level not told</title>") == 1
    assert set(re.findall(r"(?:https?:)?//[^\"' ]+", page)) == {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xlink",
    }
    assert "<script" not in page


def test_a_page_links_to_web_addresses_alone() -> None:
    from msgspec.structs import replace

    contact = met(1)
    safe, unsafe = (
        replace(contact.citations[0], url=url) for url in ("https://example.org/a?b=1&c", "javascript:alert(1)")
    )
    page = written(tempo([replace(contact, citations=[safe, unsafe])], [], title="", notes=[]), "html").decode()
    assert re.findall(r'href="([^"]*)"', page) == ["https://example.org/a?b=1&amp;c"]


def test_without_the_package_that_draws_it_is_said_which_is_missing(
    chart: Chart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(ExportError, match=r"charts are drawn by vl-convert-python: pip install 'dragoman\[charts\]'"):
        written(chart, "svg")
    assert written(chart, "json")
