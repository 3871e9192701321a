"""A text to blocks: headline, date line, dateline, caption, boilerplate and body, before anything is read."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass

_LINE = re.compile(r"[^\n\r]+")
_LETTERS = re.compile(r"[^\W\d_]")
_PAPERS = frozenset(
    {"news", "times", "gazette", "post", "herald", "observer", "guardian", "online", "press", "chronicle"}
)
WRAP_WIDTH = 110  # columns: hard-wrapped mail and markdown stay below it; one-line paragraphs of releases do not
_OPENING = '“«"'
_LEADING = (" that", " that,", " que", " que,", " qu'", " qu’")  # what leads to the words that are quoted
WRAPPED_LINE = 50  # characters; a shorter line without a stop is a headline or an entry of a list
DATELINE_LENGTH = 80  # characters; a longer line tells something besides
HEADLINE_LENGTH = 260  # characters; longer opening blocks without a stop are paragraphs that lost it
# 'OSLO, 4 May 2021 (Agency) –', 'Dakar, 4 mai (APS) –', 'Oslo –': town, day and agency before the first sentence.
_TOWN = r"(?P<town>[A-ZÀ-Þ][^\W\d_]*(?:[ .'’/-]{1,2}(?:[A-ZÀ-Þ][^\W\d_]*|de|du|la|les?|el|al|au|of|upon|sur)){0,4}?)"
# 'Colombo, Mar 29 (PTI) ', 'Harar May 4/2021 /AGENCY/', 'Jeddah (Agency - 16th December, 2021) ',
# 'Ulaanbaatar /AGENCY/. ': no dash before the text.
_UNDASHED = re.compile(
    _TOWN + r"(?: [\[(][^\W\d_]+[\])])?(?:"
    r",? (?:[^\W\d_]{3,9}\.?,? )?\d{1,2}(?: [^\W\d_]{3,9}\.?)?(?:(?:,? |[,/] ?)(?:19|20)\d\d)?"
    r"\s*(?:\([A-Z][A-Za-z/ .&-]{1,18}\)|/ ?[A-Z][A-Za-z .&-]{1,18}/)"
    r"|\s*\([A-Z][A-Za-z/ .&-]{1,18}\),? [^\W\d_]{3,9}\.? \d{1,2}(?:,? |[,/] ?)(?:19|20)\d\d"
    r"|\s*\([^()\n]{2,45}[-–]\s?\d{1,2}[^()\n]{3,22}(?:19|20)\d\d\)"
    r"|\s*/[A-Z][^/\n]{2,20}/\s?\."
    r"|\s?[-–,]\s?[A-Z]{2,8}\s?/(?=\S)"
    r")\s*(?=[\"“«(]?[A-ZÀ-Þ\d])"
)
_DATELINE = re.compile(
    _TOWN + r"(?: [\[(][^\W\d_]+[\])])?(?P<land>, [A-ZÀ-Þ][\w .'’-]{2,24}?(?:, [A-Z]{2,8})?)??"
    r"(?P<date>(?:,? | ?[–—] ?)(?:le |on )?(?:[^\W\d_]{3,9}\.?,? ){0,2}\d[^–—()/\n]{0,24}?)?"
    r"\s*(?P<agency>\([^()\n]{2,40}\)|/[^/\n]{2,30}/)?\s*\.?\s?(?:(?:[–—-]{1,3}|:)\s+|--)(?=[\"“«(]?[A-ZÀ-Þ\d])"
)

_SLASHED = re.compile(_TOWN + r"\s?/\s+(?=[\"“«(]?[A-ZÀ-Þ\d])")  # 'Damascus / '

# '4 May 2021, Oslo –', 'May 4th, 2021, Oslo:': the day before the town
_DAY_FIRST = re.compile(
    r"(?:\d{1,2}(?:er|st|nd|rd|th)? [^\W\d_]{3,9}|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?),? (?:19|20)\d\d"
    r"(?:,| [–—-])? " + _TOWN + r"\s*(?:\([^()\n]{2,40}\)\s*)?(?:[–—-]{1,3}|:)\s+(?=[\"“«(]?[A-ZÀ-Þ\d])"
)

# '(Agency) – ', '( Harbour News ) - ', '[AGENCY] ': who signs, before the first sentence or its town.
_SIGNED_FIRST = re.compile(
    r"(?:\(\s?[A-ZÀ-Þ][\w .&/-]{1,30}\)\s*[–—-]{1,2}|\[\s?[A-ZÀ-Þ][\w .&/-]{1,30}\](?:\s*[–—-]{1,2})?)"
    r"\s+(?=[\"“«(]?[A-ZÀ-Þ\d])"
)

# 'Bakou, 22 juillet, AGENCY', 'Kathmandu, October 2', 'VICTORIA, Seychelles, 12 September 2023/AGENCY/ --'
_DATELINE_ALONE = re.compile(
    _TOWN + r"(?: [\[(][^\W\d_]+[\])])?(?:, [A-ZÀ-Þ][\w .'’-]{2,24})?,? (?:le |on )?"
    r"(?:[^\W\d_]{3,9},? (?=\d|[^\W\d_]{3,9}\.? \d))?"
    r"(?:\d{1,2}(?:er|st|nd|rd|th)? [^\W\d_]{3,9}\.?|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\d\d)?"
    r"\s*(?:[,/(–—-]\s*[A-ZÀ-Þ][^\n]{1,24})?[\s/)–—-]*"
)


@dataclass(frozen=True)
class Block:
    """A paragraph or line, `[start, end)` in the stored text; `kind` is body, headline, header,
    dateline, caption or boilerplate.
    """

    start: int
    end: int
    kind: str


def blocks_of(
    text: str,
    *,
    is_boilerplate: Callable[[str], bool],
    is_date_line: Callable[[str], bool],
    is_town: Callable[[str], bool],
) -> list[Block]:
    """The blocks of a text in order; every character outside white space lies in exactly one."""
    spans = _paragraphs(text)
    out: list[Block] = []
    body_seen = False
    stopless = _stopless([text[start:end] for start, end in spans])
    for index, (start, end) in enumerate(spans):
        piece = text[start:end]
        kind = _kind(piece, body_seen, is_boilerplate, is_date_line)
        if kind == "headline" and stopless and len(piece) > _TITLE:
            kind = "body"
        if kind == "headline" and _dateline_alone(piece, is_town):
            kind = "dateline"
        if kind == "headline" and index == len(spans) - 1 and not body_seen:
            kind = "body"
        if kind == "body" and not body_seen:
            body_seen = True
            length = _dateline(piece, is_town)
            if length:
                out.append(Block(start, start + length, "dateline"))
                start += length
        out.append(Block(start, end, kind))
    if not body_seen:
        out = [Block(b.start, b.end, "body" if b.kind == "headline" else b.kind) for b in out]
    return out


_TITLE = 120  # characters of a title, in a text whose sentences end without a stop
_MANY = 3  # paragraphs that tell it


def _stopless(pieces: list[str]) -> bool:
    """Whether a text closes none of its longer paragraphs with a stop, as some agencies do."""
    told = [piece for piece in pieces if len(piece) > _TITLE]
    return len(told) >= _MANY and not any(map(_is_stopped, told))


def _dateline(piece: str, is_town: Callable[[str], bool]) -> int:
    """How many characters of a first paragraph are its dateline; a name and a dash alone must be a
    town's, or in capitals.
    """
    signed = _SIGNED_FIRST.match(piece)
    if signed:
        return signed.end() + _dateline(piece[signed.end() :], is_town)
    found = _DATELINE.match(piece)
    if not found:
        slashed = _SLASHED.match(piece)
        if slashed and is_town(slashed["town"]):
            return slashed.end()
        day = _DAY_FIRST.match(piece)
        if day and is_town(day["town"]):
            return day.end()
        found = _UNDASHED.match(piece)
        return found.end() if found else 0
    town = found["town"]
    if found["land"] is not None and not (town.isupper() or is_town(town)):
        return 0  # 'Anna Berg, Foreign Minister (right): …'
    paper = town.split()[-1].casefold() in _PAPERS  # 'Harbour Times – '
    told = found["date"] or found["agency"] or (town.isupper() and len(town) > 3) or paper
    return found.end() if told or is_town(town) else 0


def _dateline_alone(piece: str, is_town: Callable[[str], bool]) -> bool:
    """Whether a line is nothing but the town and the day a text is dated from."""
    found = _DATELINE_ALONE.fullmatch(piece) if len(piece) < DATELINE_LENGTH else None
    return found is not None and (is_town(found["town"]) or found["town"].isupper())


NOTICE_LENGTH = 600  # characters of what a page says of its cookies at most
_COOKIES = re.compile(r"\bcookies\b", re.IGNORECASE)  # in whatever language the page says it


# 'Media contact: Anna Berg 0400 000 000', 'For further information: press@example.org'
_TO_REACH = re.compile(
    r"\W{0,4}(?:(?:media|press|further|general|public|ministerial)\s+)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))"
    r"(?:\s(?:person|persons|details|officers?|presse|médias?))?\s*[:–—-]"
    r"|\W{0,4}(?:for|pour)\b[^.:,;]{0,40}\b(?:information|informations|enquiries|inquiries|renseignements?|details)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?\(?\d[\d\s()./-]{6,}\d|\w@\w")  # of a telephone, or an address


def _kind(
    piece: str, body_seen: bool, is_boilerplate: Callable[[str], bool], is_date_line: Callable[[str], bool]
) -> str:
    short = len(piece) < HEADLINE_LENGTH
    if (short and is_boilerplate(piece)) or (len(piece) < NOTICE_LENGTH and _COOKIES.search(piece)):
        return "boilerplate"
    if short and _TO_REACH.match(piece) and _NUMBER.search(piece):
        return "boilerplate"
    if len(piece) < 80 and is_date_line(piece):
        return "header"
    if short and not _LETTERS.search(piece):
        return "boilerplate"
    if short and not body_seen and (not _is_stopped(piece) or _title_cut_off(piece)):
        return "headline"
    return "body"


_SMALL_WORD = 4  # letters of the words that a title in capitals leaves small


def _is_stopped(piece: str) -> bool:
    """Whether a line ends with a full stop or its like, and what closes behind it."""
    end = piece.rstrip().rstrip("\"'”’»)]")
    return end.endswith((".", "!", "?", "…")) or (end.endswith(":") and ". " in piece)


def _title_cut_off(piece: str) -> bool:
    """'Minister Receives Ambassador to Discuss Strengthening…': a title in capitals that a page shows only the first
    words of."""
    words = [word for word in piece.rstrip(" .…").split() if len(word) > _SMALL_WORD]
    cut_off = piece.rstrip().endswith(("…", "...")) and not _is_stopped(piece.rstrip(" .…"))
    return cut_off and 2 * sum(word[0].isupper() for word in words) > len(words)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    lines = [m.span() for m in _LINE.finditer(text)]
    head = _head_end(text, lines)
    wrapped = _hard_wrapped(text, [line for line in lines if line[0] > head])
    out: list[tuple[int, int]] = []
    last_end = -10
    for start, end in lines:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        gap = text[last_end:start] if last_end >= 0 else "\n\n"
        typed = wrapped and gap.count("\n") == 1 and last_end > head and not _day_below(text, start, end)
        joined = typed or _broken_off(text, out, start)
        if out and joined:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
        last_end = end
    return out


_AT_AN_HOUR = re.compile(r"[-–—*]?\s?\d{1,2}\s?(?:[:h]\s?\d{2}|\.\d{2}(?= ?[–—-])|h\b|[ap]\.?m\b)")
_HEAD_LINES = 6  # lines within which the day ends a head
_DAY_ALONE = re.compile(
    r"(?:[^\W\d_]{3,10},? )?(?:\d{1,2}(?:er|st|nd|rd|th)? [^\W\d_]{3,10}\.?|[^\W\d_]{3,10} \d{1,2}),? (?:19|20)\d\d"
    r"(?:,? [^\W\d_]{3,10})?"
)


def _head_end(text: str, lines: list[tuple[int, int]]) -> int:
    """Where the day of a title, a paper and a day on lines of their own ends, none of which goes on with the other; -1
    without."""
    for start, end in lines[:_HEAD_LINES]:
        if _DAY_ALONE.fullmatch(text[start:end].strip()):
            return end
    return -1


def _day_below(text: str, start: int, end: int) -> bool:
    """Whether the day alone ends a text: 'Kathmandu', and below it '11 May 2018'."""
    return not text[end:].strip() and _DAY_ALONE.fullmatch(text[start:end]) is not None


def _broken_off(text: str, before: list[tuple[int, int]], start: int) -> bool:
    """Whether the line at `start` goes on with a sentence that a blank line broke: '… was held in',
    'thimphu on Friday'; 'The minister noted that', '“Trade has grown.”'.
    """
    if not before:
        return False
    first, last = before[-1]
    if text[start] in _OPENING:
        return text[first:last].endswith(_LEADING)
    if not text[start].islower():
        return False
    return last - first >= WRAPPED_LINE and (text[last - 1].isalpha() or text[last - 1] == ",")


def _hard_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether single line ends are only the typist's: most lines are of a similar, bounded length
    and break sentences.
    """
    followed = [
        (start, end)
        for (start, end), (following, _) in itertools.pairwise(lines)
        if text.count("\n", end, following) == 1 and text.find("://", start, end) < 0  # no line end breaks an address
    ]
    if len(followed) < 2 or sum(_AT_AN_HOUR.match(text, start) is not None for start, _ in lines) > 1:
        return False  # a programme, with an hour before each line
    widest = max(end - start for start, end in followed)
    if not WRAPPED_LINE <= widest <= WRAP_WIDTH:
        return False  # shorter ones are the lines of an address: a ministry, its street, the day
    broken = sum(end - start > 0.6 * widest and not _is_stopped(text[start:end]) for start, end in followed)
    return broken >= 0.5 * len(followed)
