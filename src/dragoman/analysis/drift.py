"""Occasions to what became of a formula: first and last use, by whom, gained, strengthened, weakened, dropped.

A text is held against the last comparable one before it (`Occasion.series`), side by side and formula by formula:

    first         the side's first use in what was asked
    used          no comparable text stands before it
    gained        the comparable text before it has not got it from this side
    kept          it has, as strongly
    strengthened  it has, by a lesser act (`RUNGS`), with less strength (0 to 3, of the same act), in a shorter form or
                  with a hedge, and nothing there says more
    weakened      the other way round
    reworded      some of this says more, some less; or another act of the same rung
    reversed      supported or affirmed before and opposed now, or the other way round (`stances`)
    dropped       the comparable text before it has it, this one has not, in anybody's words

What is dropped is told once, at the first text that lacks it. A text in which only others say it changes nothing.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from dragoman.analysis.occasions import JOINT, Occasion, Series, Use, side_of
from dragoman.analysis.stances import AFFIRMS, OPPOSES, SUPPORTS
from dragoman.ledger.rows import Citation
from dragoman.model.names import folded
from dragoman.reference.formulas import Formula

# How much an act commits to what it is said of: to speak of it, to hold a view on it, to stand by it. Strength is
# told of
# one act against the same act alone: a pledge has none, where a claim has one.
RUNGS = {
    **dict.fromkeys(("discuss", "inform"), 0),
    **dict.fromkeys(("assess", "assert", "hope"), 1),
    **dict.fromkeys(("support", "welcome", "agree", "pledge", "request", "propose", "oppose", "accuse", "warn"), 2),
}
DEGREES = ("a shorter form", "its usual form", "a fuller form")
IN_USE, DROPPED = "in use", "dropped"


class ChangeRow(Struct, frozen=True):
    """A formula in one text against the comparable one before it, e.g. weakened: 'strength 1 against 2'."""

    formula: str
    date: str | None
    change: str
    sides: list[str]  # those of whom the same is told
    speakers: list[str]
    issuer: str | None
    parties: list[str]
    kind: str | None
    written: str | None
    act: str | None
    strength: int | None
    against: str | None  # the document it is held against
    against_date: str | None
    told: str
    statement: str | None
    documents: list[str]
    citations: list[Citation]


class FormulaRow(Struct, frozen=True):
    """A formula in the mouth of one side, e.g. 'territorial integrity' in Serbia's: first, last,
    how often, in what forms.
    """

    formula: str
    sides: list[str]  # those of whom the same is told
    status: str  # 'in use', 'dropped'
    first: str | None
    first_by: list[str]
    last: str | None
    last_by: list[str]
    uses: int
    texts: int
    per_year: dict[str, int]
    forms: list[str]
    listed: bool
    measure: float | None  # of a phrase found by itself, see setphrases; None: it is listed, or was asked for
    meaning: str | None
    told: str
    documents: list[str]
    citations: list[Citation]


def changes_of(
    formula: str, occasions: Sequence[Occasion], as_of: datetime.date, *, scope: str = ""
) -> list[ChangeRow]:
    """What became of a formula, by day; `occasions` are by day. Texts without a day are held against nothing.

    `scope` tells what was looked through, to stand behind 'in this ledger': ' in contacts of Norway and Poland since
    2020'.
    """
    begun: set[str] = set()
    last: dict[tuple[Series, str], Occasion] = {}
    users, tellers = _users(formula, occasions), _tellers(formula, occasions)
    rows: list[ChangeRow] = []
    for occasion in occasions:
        said = _by_side(formula, occasion)
        series = occasion.series if occasion.day is not None else None
        sides = sorted(said) if series is None else sorted(users.get(series, ()) | said.keys())
        here: list[ChangeRow] = []
        for side in sides:
            before = last.get((series, side)) if series else None
            use = said.get(side)
            if use is not None:
                here.append(_change(side, use, before, begun, scope))
            elif before is not None and formula in occasion.holds:
                continue  # others have it here: the side's own last word still stands
            elif before is not None and side in _by_side(formula, before):
                others = tellers.get((occasion.day, *occasion.parties, side), [])
                here.append(_dropped(formula, side, occasion, before, others, as_of))
            if series is not None:
                last[series, side] = occasion
        begun.update(said)
        rows += _together(here)
    return rows


def _tellers(formula: str, occasions: Iterable[Occasion]) -> dict[tuple[object, ...], list[str]]:
    """The texts that have a side's use, by day, parties and side: likely of one contact."""
    found: dict[tuple[object, ...], list[str]] = {}
    for occasion in occasions:
        for side in _by_side(formula, occasion):
            found.setdefault((occasion.day, *occasion.parties, side), []).append(occasion.document)
    return found


def _together(rows: Sequence[ChangeRow]) -> Iterator[ChangeRow]:
    """What is told of several sides alike, as of those who spoke together, once."""
    told: dict[tuple[object, ...], list[ChangeRow]] = {}
    for row in rows:
        told.setdefault((row.change, row.statement, row.written, row.against, row.told), []).append(row)
    for its in told.values():
        yield replace(its[0], sides=[side for row in its for side in row.sides])


def _users(formula: str, occasions: Iterable[Occasion]) -> dict[Series, set[str]]:
    """The sides that ever use the formula in a series."""
    users: dict[Series, set[str]] = {}
    for occasion in occasions:
        if occasion.series is not None:
            users.setdefault(occasion.series, set()).update(_by_side(formula, occasion))
    return users


def _by_side(formula: str, occasion: Occasion) -> dict[str, Use]:
    """Each side's strongest use of the formula on an occasion."""
    found: dict[str, Use] = {}
    for use in occasion.uses:
        if use.formula == formula:
            for side in use.sides:
                if side not in found or _rank(use) > _rank(found[side]):
                    found[side] = use
    return found


def _rank(use: Use) -> tuple[int, int, int, bool]:
    return RUNGS.get(use.act or "", -1), use.strength or 0, use.degree, use.hedge is None


def _change(side: str, use: Use, before: Occasion | None, begun: set[str], scope: str) -> ChangeRow:
    earlier = _by_side(use.formula, before).get(side) if before else None
    if before is None:
        change = "used" if side in begun else "first"
        told = "no comparable text before it" if side in begun else "first use"
        told += f" in this ledger{scope}"
    elif earlier is None:
        change = "gained" if side in begun else "first"
        whose = ", where others say it" if use.formula in before.holds else ""
        told = f"not said in {before.document} of {before.date}{whose}"
    else:
        change, told = compared(use, earlier)
    cited = [use.citation, *([earlier.citation] if earlier else [])]
    return ChangeRow(
        formula=use.formula,
        date=use.date,
        change=change,
        sides=[side],
        speakers=use.speakers,
        issuer=use.issuer,
        parties=use.parties,
        kind=use.kind,
        written=use.written,
        act=use.act,
        strength=use.strength,
        against=before.document if before else None,
        against_date=before.date if before else None,
        told=told,
        statement=use.statement,
        documents=list(dict.fromkeys(words.document for words in cited)),
        citations=cited,
    )


def compared(use: Use, earlier: Use) -> tuple[str, str]:
    """What one use is against an earlier one, and why."""
    if OPPOSES in (use.stance, earlier.stance) and not {SUPPORTS, AFFIRMS}.isdisjoint((use.stance, earlier.stance)):
        return "reversed", f"{use.stance} it, and {earlier.stance} it in {earlier.document} of {earlier.date}"
    more: list[str] = []
    less: list[str] = []
    other = False
    if use.act is not None and earlier.act is not None and use.act != earlier.act:
        rung, before = RUNGS.get(use.act, 1), RUNGS.get(earlier.act, 1)
        other = rung == before
        (less if rung < before else more).append(f"{use.act} against {earlier.act}")
    elif use.strength is not None and earlier.strength is not None and use.strength != earlier.strength:
        which = more if use.strength > earlier.strength else less
        which.append(f"strength {use.strength} against {earlier.strength}")
    if use.degree != earlier.degree:
        which = more if use.degree > earlier.degree else less
        which.append(f"{DEGREES[use.degree]} ('{use.written}') against {DEGREES[earlier.degree]} ('{earlier.written}')")
    if (use.hedge is None) != (earlier.hedge is None):
        which = more if use.hedge is None else less
        which.append("no hedge against one" if use.hedge is None else f"hedged ({use.hedge})")
    told = "; ".join([*more, *less])
    if (more and less) or (other and len(more) == 1):
        return "reworded", told
    if more:
        return "strengthened", told
    return ("weakened", told) if less else ("kept", f"as in {earlier.document} of {earlier.date}")


def _dropped(
    formula: str, side: str, occasion: Occasion, before: Occasion, others: Sequence[str], as_of: datetime.date
) -> ChangeRow:
    """`others` are texts of the same day and parties that have it: what one account drops another may tell."""
    silent = f"no evidence in this ledger as of {as_of.isoformat()} that it was said on this occasion"
    elsewhere = f"{', '.join(dict.fromkeys(others))} of the same day has it" if others else silent
    cited = [_by_side(formula, before)[side].citation, *([occasion.citation] if occasion.citation else [])]
    return ChangeRow(
        formula=formula,
        date=occasion.date,
        change="dropped",
        sides=[side],
        speakers=[],
        issuer=occasion.issuer,
        parties=occasion.parties,
        kind=occasion.kind,
        written=None,
        act=None,
        strength=None,
        against=before.document,
        against_date=before.date,
        told=f"in {before.document} of {before.date}, not in {occasion.document}; {elsewhere}",
        statement=None,
        documents=list(dict.fromkeys([occasion.document, *(words.document for words in cited)])),
        citations=cited,
    )


def summaries(
    formula: Formula,
    occasions: Sequence[Occasion],
    as_of: datetime.date,
    *,
    measure: float | None = None,
    scope: str = "",
) -> list[FormulaRow]:
    """The formula side by side, the side that uses it most first; `scope` as for `changes_of`."""
    uses: dict[str, list[Use]] = {}
    for occasion in occasions:
        for use in occasion.uses:
            if use.formula == formula.name:
                for side in use.sides:
                    uses.setdefault(side, []).append(use)
    lacking = _lacking(formula.name, occasions)
    silent = f"no evidence in this ledger as of {as_of.isoformat()} that it was said since{scope}"
    rows = [_summary(formula, its, _lacked(side, lacking), measure, (side, silent)) for side, its in uses.items()]
    alike: dict[tuple[object, ...], list[FormulaRow]] = {}
    for row in rows:
        alike.setdefault((row.status, row.uses, row.told, *row.documents), []).append(row)
    joined = [replace(its[0], sides=sorted(side for row in its for side in row.sides)) for its in alike.values()]
    return sorted(joined, key=lambda row: (-row.texts, -row.uses, row.sides))


def _lacking(formula: str, occasions: Sequence[Occasion]) -> dict[str, dict[Series, Occasion | None]]:
    """For each side and series in which it said the formula, the first text since that lacks it; None: none does."""
    found: dict[str, dict[Series, Occasion | None]] = {}
    saying: dict[Series, set[str]] = {}  # those whose last comparable text has it
    for occasion in occasions:
        series = occasion.series
        if series is None or occasion.day is None:
            continue
        said = _by_side(formula, occasion).keys()
        for side in said:
            found.setdefault(side, {})[series] = None
        if formula not in occasion.holds:
            for side in saying.pop(series, ()):
                found[side][series] = occasion
        saying.setdefault(series, set()).update(said)
    return found


def _lacked(side: str, lacking: Mapping[str, Mapping[Series, Occasion | None]]) -> Occasion | None:
    """The text that lacked what the side said before, where the newest comparable texts of its own
    house, and of those it issued with others, all lack it; where none of these ever had it, the
    newest of any house.
    """
    its = lacking.get(side, {})
    own = [first for series, first in its.items() if side_of(series[0]) in (side, JOINT)] or list(its.values())
    firsts = [first for first in own if first is not None]
    return max(firsts, key=lambda first: first.day or datetime.date.min) if firsts and len(firsts) == len(own) else None


def _forms(uses: Iterable[Use]) -> list[str]:
    """The wordings in the order of their first use, each as it was first written."""
    forms: dict[str, str] = {}
    for use in uses:
        forms.setdefault(folded(use.written), use.written)
    return list(forms.values())


def _summary(
    formula: Formula, uses: Sequence[Use], lacked: Occasion | None, measure: float | None, of: tuple[str, str]
) -> FormulaRow:
    """`of` is the side, and the words for what is not in the ledger."""
    dated = [use for use in uses if use.day is not None] or list(uses)
    first, last = dated[0], dated[-1]
    if lacked is not None and lacked.day is not None and last.day is not None and last.day >= lacked.day:
        lacked = None  # another house's text has it since
    years = Counter(str(use.day.year) for use in dated if use.day is not None)
    if lacked is None:
        told = f"last said {last.date or 'on an unknown day'}"
    else:
        told = f"not in {lacked.document} of {lacked.date}; last said {last.date}"
    told += f"; {of[1]}"
    cited = [first.citation, *([last.citation] if last.citation != first.citation else [])]
    return FormulaRow(
        formula=formula.name,
        sides=[of[0]],
        status=IN_USE if lacked is None else DROPPED,
        first=first.date,
        first_by=first.speakers,
        last=last.date,
        last_by=last.speakers,
        uses=len(uses),
        texts=len({use.document for use in uses}),
        per_year=dict(sorted(years.items())),
        forms=_forms(uses),
        listed=formula.source is not None,
        measure=measure,
        meaning=formula.meaning,
        told=told,
        documents=list(dict.fromkeys(use.document for use in uses)),
        citations=cited,
    )
