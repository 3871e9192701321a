"""People of one table to those whom a text names only as its author or photographer, who have no part in it."""

from __future__ import annotations

import re

from dragoman.reading.mention import Mention
from dragoman.reading.persons import PersonTable

_REACH = 80  # characters of a line beside the name
_AUTHOR = re.compile(
    r"[\s•*(–—-]*(?:by|par|author|auteure?|reporter|(?:written|reported|posted|published) by"
    r"|(?:publié|écrit|rédigé) par|propos recueillis par"
    r"|(?:publié|posted|published|updated|mis à jour|mis en ligne)\b[^.!?]{0,40}\s(?:by|par))\s*:?\s*",
    re.I,
)
_BESIDE = re.compile(r"\s*(?:\)|[,/|–—•(-].{0,60}|(?:in|à|avec|with|et|and|for|pour)\s[^.!?]{0,50})?\s*", re.I)
_DATED = re.compile(r"[\s|,–—-]*(?:published|posted|updated|publié|mis à jour|mis en ligne)\b.*", re.I)
_PICTURED = re.compile(
    r"(?:©+|\(c\)|\b(?:photos?|pictures?|images?|crédits?|credits?)\s?(?:by|de|par)?\s?[:/©]"
    r"(?:\s?[\w.-]+(?: [\w.-]+)?\s?/)?"  # 'Photo: ABC/'
    r"|\b(?:AFP|AP|EPA|Reuters|REUTERS|Getty)\s?/)\s*$"
)
_AGENCY = re.compile(
    r"\s?/\s?(?:AFP|AP|EPA|Reuters|REUTERS|Getty|Anadolu|Xinhua|[\w.-]+\.(?:net|com|de|fr)|[\w ]{0,12}Stock)\b"
)
_NAMES = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?: [\w.'’-]+){1,3}(?:(?:,| et| and| &) [A-ZÀ-Þ][\w.'’-]+(?: [\w.'’-]+){1,3})*")


def drop_credited(table: PersonTable) -> None:
    """Take out those whom only a byline or the credit of a picture names."""
    for entry in list(table.persons):
        if not entry.offices and not entry.states and all(_is_credit(mention) for mention in entry.mentions):
            table.drop(entry)


def _is_credit(mention: Mention) -> bool:
    """'By Anna Berg in Oslo' on a line of its own, 'Anna Berg Published 4 May', '© Anna Berg/AFP', '(Anna Berg)' behind
    the last full stop; a name alone that ends the text."""
    text, start, end = mention.sentence.text, mention.start, mention.end
    line_start = text.rfind("\n", max(0, start - _REACH), start) + 1 or max(0, start - _REACH)
    line_end = text.find("\n", end, end + _REACH)
    line_end = min(len(text), end + _REACH) if line_end < 0 else line_end
    before, after = text[line_start:start], text[end:line_end]
    whole = line_start == 0 or text[line_start - 1] == "\n"
    if whole and _AUTHOR.fullmatch(before) and _BESIDE.fullmatch(after) and len(after) < _REACH:
        return True
    if whole and not before.strip() and (_DATED.fullmatch(after) or not text[end:].strip()):
        return True
    if _PICTURED.search(before) or _AGENCY.match(after):
        return True
    opens, closes = before.rfind("("), after.find(")")
    if opens < 0 or closes < 0 or after[closes + 1 :].strip():
        return False
    return before[:opens].rstrip()[-1:] in ("", ".", "”", "»", '"') and bool(
        _NAMES.fullmatch(before[opens + 1 :] + text[start:end] + after[:closes])
    )
