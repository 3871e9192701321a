"""Wikidata's holders (curated/wikidata_holders.psv) and the curated holders_*.psv to office_holders.tsv.

A line of holders_*.psv is `iso3|rank|office|Name = other spelling FROM/TO; Name FROM/`, with the rank as in RANKS.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from tables import HERE, cells, curated, plain, write

RANKS = {
    "S": "head_of_state", "G": "head_of_government", "D": "deputy_head_of_government", "F": "foreign_minister",
    "C": "minister", "M": "deputy_minister", "P": "speaker_of_parliament", "I": "io_head", "O": "other",
}  # fmt: skip
TENURE = re.compile(r"(?P<names>.+?) (?P<since>\d{4}(-\d\d){0,2})?/(?P<until>\d{4}(-\d\d){0,2})?")
# Where the family name stands first, a text that says `President Xi` is found by `Jinping Xi`.
FAMILY_NAME_FIRST = {"CHN", "KOR", "PRK", "TWN", "KHM", "VNM", "SGP", "HKG", "MAC"}
# No mark to take off: `Đinđić` is as often Djindjic as Dindic.
LETTERS = {
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ə": "a", "Ə": "A", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d",
    "þ": "th", "Þ": "Th",
}  # fmt: skip
STROKED = ({"đ": "d", "Đ": "D"}, {"đ": "dj", "Đ": "Dj"})


class Tenure(NamedTuple):
    """One row of the table, e.g. `Sergey Lavrov, RUS, foreign_minister, ..., 2004-03-09`, still held."""

    person: str
    iso3: str
    rank: str
    office: str
    since: str
    until: str
    source: str


def bare(text: str) -> list[str]:
    """`text` without diacritics: `Dačić` -> `Dacic`; `Đinđić` -> `Dindic`, `Djindjic`."""
    forms = []
    for stroked in STROKED:
        plain_letters = "".join({**LETTERS, **stroked}.get(letter, letter) for letter in text)
        forms.append("".join(c for c in unicodedata.normalize("NFD", plain_letters) if not unicodedata.combining(c)))
    return forms


def key(person: str) -> frozenset[str]:
    """The words of a name, however accented or hyphenated, in any order."""
    return frozenset(re.findall(r"\w+", bare(person)[0].casefold()))


def same(one: str, other: str) -> bool:
    """Whether two spellings name one person of a given state and rank: `Gabriel Boric`, `Gabriel Boric Font`."""
    return key(one) <= key(other) or key(other) <= key(one)


def overlap(one: Tenure, other: Tenure) -> bool:
    """Whether two tenures touch, to the year."""
    return one.since[:4] <= (other.until[:4] or "9999") and other.since[:4] <= (one.until[:4] or "9999")


def spellings(person: str, iso3: str, also: list[str]) -> list[str]:
    """The other spellings of a person, each also without diacritics; `Albert II of Belgium` is also `Albert II`."""
    forms = [person, *also]
    if (match := re.fullmatch(r"(.+) of (the )?[A-Z]\w+", person)) and " " in match[1]:
        forms.append(match[1])
    if iso3 in FAMILY_NAME_FIRST:
        forms += [" ".join([*form.split()[1:], form.split()[0]]) for form in list(forms) if " " in form]
    forms += [spelling for form in list(forms) for spelling in bare(form)]
    return [form for form in dict.fromkeys(plain(form) for form in forms) if form != plain(person)]


def curated_tenures(also: dict[str, list[str]]) -> Iterator[Tenure]:
    """Tenures of every holders_*.psv; other spellings go to `also`. `ValueError`: quotes what it cannot read."""
    for file in sorted((HERE / "curated").glob("holders_*.psv")):
        for iso3, rank, office, tenures in curated(file.stem, 4):
            for cell in cells(tenures):
                match = TENURE.fullmatch(cell)
                if match is None or rank not in RANKS or (match["until"] or "9999") < (match["since"] or ""):
                    hint = "write 'Name = other spelling 2004-03/2012'"
                    raise ValueError(f"{file.name}: {iso3}|{rank}: cannot read {cell!r}; {hint}")
                person, *others = match["names"].split(" = ")
                also[person] = list(dict.fromkeys([*also.get(person, []), *others]))
                since, until = match["since"] or "", match["until"] or ""
                yield Tenure(person, iso3, RANKS[rank], office, since, until, "public record")


def wikidata_tenures() -> list[Tenure]:
    """Tenures of the extract without the named slips; of two readings of one tenure that which ends later."""
    slips = {tuple(row) for row in curated("not_holders", 3)}
    found: dict[tuple[str, str, str, str], Tenure] = {}
    for iso3, rank, office, person, since, until, seen in curated("wikidata_holders", 7):
        row = Tenure(person, iso3, rank, office, since, until, f"Wikidata (CC0), snapshot {seen}")
        if (iso3, rank, person) not in slips and (iso3, rank, office) not in slips:
            known = found.get((person, iso3, rank, since))
            if known is None or until > known.until:
                found[person, iso3, rank, since] = row
    return list(found.values())


def main() -> None:
    """Write office_holders.tsv; a curated tenure replaces Wikidata's of the same person and rank that it touches."""
    also = {person: cells(others) for person, others in curated("holder_spellings", 2)}
    rows = list(curated_tenures(also))
    settled: dict[tuple[str, str], list[Tenure]] = {}
    for row in rows:
        settled.setdefault((row.iso3, row.rank), []).append(row)
    for row in wikidata_tenures():
        known = [other for other in settled.get((row.iso3, row.rank), []) if overlap(row, other)]
        if not any(same(row.person, name) for other in known for name in [other.person, *also.get(other.person, [])]):
            rows.append(row)
    order = list(RANKS.values())
    rows.sort(key=lambda row: (row.iso3, order.index(row.rank), row.since, row.person))
    lines = [(*row, ";".join(spellings(row.person, row.iso3, also.get(row.person, [])))) for row in rows]
    print(write("office_holders", ["person", "iso3", "rank", "office", "from", "to", "source", "also"], lines))


if __name__ == "__main__":
    main()
