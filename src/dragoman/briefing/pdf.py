"""The pack as PDF, set by typst: tagged, without a date of making, the first page on one page."""

from __future__ import annotations

import json
from importlib import resources

import msgspec

from dragoman.briefing.document import Brief
from dragoman.briefing.footnotes import tail
from dragoman.errors import BriefError
from dragoman.model.digest import one_line

# Points of the first page's letters, the largest first: the first at which it is one page is taken.
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5)
END_OF_PAGE = "<end-of-page>"  # tells which page the first part ends on


def write(brief: Brief) -> bytes:
    """`BriefError`: typst cannot set the pages; it says why."""
    import typst

    try:
        # A question to the pages works on a file alone, not on its bytes.
        with resources.as_file(resources.files("dragoman.briefing").joinpath("page.typ")) as source:
            compiler = typst.Compiler(source, sys_inputs=_inputs(brief, SIZES[0]))
            for size in SIZES:
                content = compiler.compile(format="pdf", sys_inputs=_inputs(brief, size))
                if json.loads(compiler.query(END_OF_PAGE, field="value", one=True)) == 1:
                    break
    except RuntimeError as err:
        raise BriefError(f"the pages could not be set: {err}") from err
    if not isinstance(content, bytes):
        raise BriefError("the pages could not be set: typst gave no document.")
    return content


def _inputs(brief: Brief, size: float) -> dict[str, str]:
    pack = msgspec.to_builtins(brief)
    for note, told in zip(pack["notes"], brief.notes, strict=True):
        note["words"] = [one_line(words.quote) for words in told.words]
        note["tail"] = tail(brief, told)
    return {"brief": json.dumps(pack, ensure_ascii=False).encode("utf-8", "replace").decode(), "size": str(size)}
