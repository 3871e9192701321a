"""Wikidata's holders (curated/wikidata_holders.psv), their later ends and the curated holders.psv to office_holders.tsv."""

import re
import unicodedata
from itertools import combinations

from tables import HERE, cells, curated, plain, write

HEADER = ["person", "iso3", "rank", "office", "from", "to", "source", "also"]
RANKS = ("head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "io_head", "other")
DAY = re.compile(r"(\d{4}(-\d\d){0,2})?")
Row = tuple[str, str, str, str, str, str, str, str]


def bare(text: str) -> str:
    """`text` without diacritics: `Dačić` -> `Dacic`, `Đinđić` -> `Djindjic`."""
    letters = {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "dj", "Đ": "Dj", "ı": "i", "ə": "a", "ß": "ss", "æ": "ae", "ð": "d", "þ": "th", "Þ": "Th"}
    return "".join(c for c in unicodedata.normalize("NFD", text.translate(str.maketrans(letters))) if not unicodedata.combining(c))


def optional(name: str, columns: int) -> list[list[str]]:
    """Rows of the curated files whose name begins with `name`, none where there is no such file."""
    files = sorted(path.stem for path in (HERE / "curated").glob(f"{name}*.psv"))
    return [row for file in files for row in curated(file, columns)]


def key(person: str) -> frozenset[str]:
    """The words of a name, however accented or hyphenated, in any order."""
    return frozenset(re.findall(r"\w+", bare(person).casefold()))


def same(one: str, other: str) -> bool:
    """Whether two spellings name one person for a given state and rank: `Gabriel Boric`, `Gabriel Boric Font`."""
    return key(one) <= key(other) or key(other) <= key(one)


def overlap(one: Row, other: Row) -> bool:
    """Whether two tenures touch, to the year."""
    return one[4][:4] <= (other[5][:4] or "9999") and other[4][:4] <= (one[5][:4] or "9999")


def spellings(person: str, also: list[str], office: str) -> str:
    """The other spellings, each also without diacritics; `Albert II of Belgium` is `King Albert II` in the texts."""
    forms = [person, *also]
    if match := re.fullmatch(r"(.+) of [A-Z].*", person):
        forms.append(match[1])
        if office in ("Monarch", "King"):
            forms.append(re.sub(r" [IVX]+$", "", match[1]))
    forms += [bare(form) for form in forms]
    return ";".join(form for form in dict.fromkeys(plain(form) for form in forms) if form != person)


def main() -> None:
    """Write office_holders.tsv; a curated tenure replaces Wikidata's of the same person and rank that it overlaps."""
    ends = {(row[0], row[1], row[2]): row[3] for row in optional("ended", 4)}
    used: set[tuple[str, str, str]] = set()
    aliases = {person: cells(also) for person, also in optional("aliases", 2)}
    dropped = {(row[0], row[1], row[2], row[3]) for row in optional("not_holders", 4)}
    rows: list[Row] = []
    for iso3, rank, person, office, start, end, also in optional("holders", 7):
        if rank not in RANKS or not (DAY.fullmatch(start) and DAY.fullmatch(end)) or (end and end[:4] < start[:4]):
            raise ValueError(f"holders: {iso3}|{rank}|{person}: unknown rank, or dates not YYYY-MM-DD")
        rows.append((person, iso3, rank, office, start, end, "public record", also))
    settled = list(rows)
    for iso3, rank, office, person, start, end, seen in curated("wikidata_holders", 7):
        source = f"Wikidata (CC0), snapshot {seen}"
        if (iso3, rank, person, start) in dropped:
            continue
        if not end and (iso3, rank, person) in ends:
            end, source = ends[iso3, rank, person], f"{source}; its end: public record"
            used.add((iso3, rank, person))
        row = (person, iso3, rank, office, start, end, source, "")
        if not any(row[1:3] == kept[1:3] and overlap(row, kept) and any(same(person, name) for name in [kept[0], *cells(kept[7])]) for kept in settled):
            rows.append(row)
    if unused := sorted(set(ends) - used):
        raise ValueError(f"ended: no open tenure of {unused}")
    # One person under one name and rank twice in a day's overlap is Wikidata's two readings of one tenure: the later end wins.
    doubled = {a for a, b in combinations(rows, 2) if a[:3] == b[:3] and a[4] == b[4] and (a[5] or "9999") < (b[5] or "9999")}
    doubled |= {b for a, b in combinations(rows, 2) if a[:3] == b[:3] and a[4] == b[4] and (b[5] or "9999") < (a[5] or "9999")}
    kept = [row[:7] + (spellings(row[0], [*cells(row[7]), *aliases.get(row[0], [])], row[3]),) for row in rows if row not in doubled]
    kept.sort(key=lambda row: (row[1], RANKS.index(row[2]), row[4], row[0]))
    print(write("office_holders", HEADER, kept))


if __name__ == "__main__":
    main()
