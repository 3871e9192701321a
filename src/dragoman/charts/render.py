"""A chart to a file: its specification, SVG, PNG, or a page of HTML with the table of its data. No network is used."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from types import ModuleType

import msgspec

from dragoman.charts.chart import FAINT, FONT, GRID, INK, Chart, Datum
from dragoman.errors import ExportError

VEGA_LITE = "5.20"  # of the releases the renderer carries, the one these specifications were looked at with
PNG_SCALE = 2.0
NAMED = re.compile(r'\bid="([A-Za-z_]+\d+)"')
NAMED_OR_MEANT = re.compile(r'(\bid="|url\(#)([A-Za-z_]+\d+)\b')
MARK = re.compile(r'(<path aria-label="([^"]*)"[^>]*?)(?:/>|></path>)')
WEB_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def written(chart: Chart, form: str) -> bytes:
    """The chart in one of `FORMS`. `ExportError`: the package that draws is not installed."""
    return FORMS[form](chart)


def _json(chart: Chart) -> bytes:
    return msgspec.json.format(msgspec.json.encode(chart.spec), indent=1) + b"\n"


def _svg(chart: Chart) -> bytes:
    return _drawing(chart).encode("utf-8")


def _png(chart: Chart) -> bytes:
    image = _renderer().vegalite_to_png(_spec(chart), vl_version=VEGA_LITE, scale=PNG_SCALE, allowed_base_urls=[])
    assert isinstance(image, bytes)
    return image


def _page(chart: Chart) -> bytes:
    title = html.escape(chart.title)
    notes = "".join(f"<p>{html.escape(note)}</p>" for note in chart.notes)
    rows = "\n".join(_row(row) for row in chart.listed)
    page = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 15px/1.45 {FONT}; color: {INK}; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }}
h1 {{ font-size: 1.35rem; }} h2 {{ font-size: 1.1rem; margin-top: 2rem; }}
figure {{ margin: 1rem 0; }} th[scope=row] {{ font-weight: normal; }}
svg {{ max-width: 100%; height: auto; overflow: visible; }}
table {{ border-collapse: collapse; width: 100%; }} caption {{ text-align: left; color: {FAINT}; padding: .3rem 0; }}
th, td {{ text-align: left; vertical-align: top; padding: .45rem .7rem .45rem 0; border-top: 1px solid {GRID}; }}
td ul {{ margin: 0; padding-left: 1.1rem; }} .place {{ color: {FAINT}; font-size: .87em; }}
td, q {{ overflow-wrap: anywhere; }}
</style>
</head>
<body>
<h1>{title}</h1>
{notes}
<figure aria-label="{title}">{_hovered(_drawing(chart, titled=False))}</figure>
<h2>What is drawn, and the words it stands on</h2>
<table>
<caption>Each place is a document and the characters in it; the ids are those that dragoman cite takes.</caption>
<thead><tr><th scope="col">Drawn</th><th scope="col">Told by</th><th scope="col">Words</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""
    return page.encode("utf-8")


FORMS: dict[str, Callable[[Chart], bytes]] = {"svg": _svg, "png": _png, "html": _page, "json": _json}


def _row(row: Datum) -> str:
    ids = "<br>".join(html.escape(id) for id in row["ids"])
    words = "".join(f"<li>{item}</li>" for item in _quotations(row))
    said = html.escape(row["says"])
    return f'<tr><th scope="row">{said}</th><td>{ids}</td><td><ul>{words}</ul></td></tr>'


def _quotations(row: Datum) -> Iterator[str]:
    for cited in row["citations"]:
        place = html.escape(f"{cited['document']} {cited['start']}–{cited['end']}")
        if cited["url"] and WEB_ADDRESS.match(cited["url"]):
            place = f'<a href="{html.escape(cited["url"])}">{place}</a>'
        yield f'<q>{html.escape(cited["quote"])}</q> <span class="place">{place}</span>'


def _drawing(chart: Chart, *, titled: bool = True) -> str:
    drawing = _renderer().vegalite_to_svg(_spec(chart, titled=titled), vl_version=VEGA_LITE, allowed_base_urls=[])
    assert isinstance(drawing, str)
    return _renumbered(drawing)


def _renumbered(drawing: str) -> str:
    """With clippings and gradients numbered as the drawing has them, not as the renderer has counted so far."""
    names = list(dict.fromkeys(NAMED.findall(drawing)))
    numbers = {name: f"{name.rstrip('0123456789')}{at}" for at, name in enumerate(names)}
    return NAMED_OR_MEANT.sub(lambda found: f"{found[1]}{numbers.get(found[2], found[2])}", drawing)


def _hovered(drawing: str) -> str:
    """What a mark says, which screen readers are told, also where a pointer rests on it."""
    return MARK.sub(r"\1><title>\2</title></path>", drawing)


def _spec(chart: Chart, *, titled: bool = True) -> str:
    """As JSON, without the quotations, which are not drawn and may be many."""
    bare = {
        name: [{key: value for key, value in row.items() if key not in ("ids", "citations")} for row in rows]
        for name, rows in chart.spec["datasets"].items()
    }
    spec = {**chart.spec, "datasets": bare}
    if not titled:
        del spec["title"]
    return msgspec.json.encode(spec).decode()


def _renderer() -> ModuleType:
    try:
        import vl_convert
    except ImportError as err:
        raise ExportError("charts are drawn by vl-convert-python: pip install 'dragoman[charts]'") from err
    assert isinstance(vl_convert, ModuleType)
    return vl_convert
