"""The fixed words of a language, from one file, and lines made of them: `{names}` in a phrase give way to pieces."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from msgspec import Struct

from dragoman.briefing.document import ASKED, COUNT, FIXED, QUOTE, VALUE, Piece, Words
from dragoman.errors import UsageError
from dragoman.model.digest import one_line
from dragoman.model.when import PART, days_of
from dragoman.reference.states import state_name

LANGUAGES = ("en", "fr")
SLOT = re.compile(r"\{(\w+)\}")
YEARLESS = re.compile(r"XXXX-(\d{2})(?:-(\d{2}))?")
FIRST_SEASON = 21  # of ISO 8601-2: spring

Parts = Piece | list[Piece] | str


class Phrases(Struct, frozen=True):
    """What a pack in one language is worded with, e.g. `say('promise.due', due=…)` gives ', due 2017' as pieces."""

    language: str
    table: dict[str, dict[str, str]]
    months: list[str]
    seasons: list[str]

    def word(self, key: str) -> str:
        """A phrase as it stands in the file, e.g. `page.who`."""
        group, _, name = key.partition(".")
        return self.table[group][name]

    def say(self, key: str, **parts: Parts) -> list[Piece]:
        """The phrase with its slots filled; words between them are fixed pieces."""
        pieces: list[Piece] = []
        for at, words in enumerate(SLOT.split(self.word(key))):
            if at % 2 == 0:
                pieces += [Piece(words)] if words else []
                continue
            part = parts[words]
            pieces += [Piece(part)] if isinstance(part, str) else [part] if isinstance(part, Piece) else part
        return pieces

    def counted(self, key: str, rows: Iterable[str], **parts: Parts) -> list[Piece]:
        """The phrase for one or for many, by how many rows there are; `n` is their count."""
        told = list(rows)
        count = Piece(str(len(told)), COUNT, rows=told)
        return self.say(f"{key}_{'one' if self._single(len(told)) else 'many'}", n=count, **parts)

    def number(self, key: str, value: int, row: str, **parts: Parts) -> list[Piece]:
        """The phrase for one or for many, by a number that a row tells."""
        piece = Piece(str(value), VALUE, raw=str(value), rows=[row])
        return self.say(f"{key}_{'one' if self._single(value) else 'many'}", n=piece, **parts)

    def _single(self, count: int) -> bool:
        return count == 1 or (count == 0 and self.language == "fr")

    # Values, each as the language writes it

    def of(self, group: str, raw: str, *rows: str, strong: bool = False) -> Piece:
        """A word of a closed list, e.g. the kind `next_round`; what the list has not stands as it is."""
        return Piece(self.in_list(group, raw), VALUE, raw=raw, rows=list(rows), strong=strong)

    def in_list(self, group: str, raw: str) -> str:
        return self.table[group].get(raw, raw.replace("_", " "))

    def day(self, edtf: str | None, *rows: str, strong: bool = False) -> Piece:
        """A date, e.g. '6 October 2016'; one that is not known is told so."""
        return Piece(self.date(edtf), VALUE if edtf else FIXED, raw=edtf or "", rows=list(rows), strong=strong)

    def state(self, code: str, *rows: str) -> Piece:
        return Piece(self.name_of(code), VALUE, raw=code, rows=list(rows))

    def name_of(self, code: str) -> str:
        return state_name(code, self.language)

    def asked(self, text: str, *, strong: bool = False) -> Piece:
        return Piece(text, ASKED, strong=strong)

    def quoted(self, words: Words, language: str | None, longest: int) -> list[Piece]:
        """The words between marks of quotation, on one line, cut where they are longer than `longest` characters."""
        kept = shortened(words, longest)
        cut = self.word("marks.cut") if kept.end < words.end else ""
        text = one_line(kept.quote)
        quote = Piece(text, QUOTE, words=kept, language=language)
        return [Piece(self.word("marks.open")), quote, Piece(cut + self.word("marks.close"))]

    def joined(self, parts: Iterable[Parts], mark: str = "comma") -> list[Piece]:
        pieces: list[Piece] = []
        for part in parts:
            more = [part] if isinstance(part, Piece) else [Piece(part)] if isinstance(part, str) else part
            if more:
                pieces += [Piece(self.word(f"marks.{mark}"))] if pieces else []
                pieces += more
        return pieces

    def date(self, edtf: str | None) -> str:
        """An EDTF date as it is written in a sentence."""
        if not edtf:
            return self.word("dates.undated")
        if yearless := YEARLESS.fullmatch(edtf):
            month = self._month(yearless[1])
            key = "dates.no_year" if yearless[2] else "dates.month_no_year"
            return self._filled(key, day=self._number(yearless[2] or ""), month=month)
        first, slash, last = edtf.partition("/")
        if not slash:
            return self._part(first)
        if days_of(edtf) is None:
            return edtf
        begin, end = (None if part in ("", "..") else self._part(part) for part in (first, last))
        if begin and end:
            return self._filled("dates.range", first=begin, last=end)
        return self._filled("dates.since", first=begin or "") if begin else self._filled("dates.until", last=end or "")

    def _part(self, part: str) -> str:
        found = PART.fullmatch(part)
        if found is None:
            return part
        year, month, day = found.groups()
        if "X" in year:
            return self._filled("dates.decade", year=year.replace("X", "0"))
        if month in (None, "XX"):
            return year
        if int(month) >= FIRST_SEASON:
            if int(month) - FIRST_SEASON >= len(self.seasons):
                return part
            return self._filled("dates.season", season=self.seasons[int(month) - FIRST_SEASON], year=year)
        if day in (None, "XX"):
            return self._filled("dates.month", month=self._month(month), year=year)
        return self._filled("dates.day", day=self._number(day), month=self._month(month), year=year)

    def _month(self, number: str) -> str:
        return self.months[int(number) - 1] if 1 <= int(number) <= len(self.months) else number

    def _number(self, day: str) -> str:
        return self.word("dates.first_day") if day == "01" else day.lstrip("0")

    def _filled(self, key: str, **parts: str) -> str:
        return SLOT.sub(lambda slot: parts[slot[1]], self.word(key))


@lru_cache(maxsize=len(LANGUAGES))
def phrases_of(language: str) -> Phrases:
    """The words of a language. `UsageError`: no pack is written in it."""
    if language not in LANGUAGES:
        raise UsageError(f"no briefing is written in {language!r}. Languages: {', '.join(LANGUAGES)}.")
    file = resources.files("dragoman.briefing").joinpath("wording", f"{language}.toml")
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    months, seasons = table["dates"].pop("months"), table["dates"].pop("seasons")
    return Phrases(language, table, months, seasons)


def shortened(words: Words, longest: int) -> Words:
    """The words up to `longest` characters, cut at a blank if there is one."""
    if len(words.quote) <= longest:
        return words
    cut = words.quote.rfind(" ", longest // 2, longest + 1)
    quote = words.quote[: cut if cut > 0 else longest].rstrip(" ,;:")
    return Words(words.key, words.start, words.start + len(quote), quote)
