"""What texts tell, and the formulas in their words, to occasions: what one house told of one pair's contact on a day.

Two occasions can be held against each other when they have the same issuer, the same parties and contacts of one class
(`CLASSES`): what a ministry leaves out of the readout of a call says nothing of its readouts of talks.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from dragoman.analysis.stances import FORMULA, stances_in
from dragoman.analysis.wordings import Wording
from dragoman.identity.houses import house_of
from dragoman.ledger.readouts import Met, Saying, Telling
from dragoman.ledger.rows import Citation

TALKS = "talks"
JOINT = "joint"  # the house of a text that several states issue together
CLASSES = dict.fromkeys(("meeting", "consultations", "commission", "reception", "visit", "session", "signing"), TALKS)
Series = tuple[str, tuple[str, ...], str]  # issuer, parties, class of contact


class Use(Struct, frozen=True):
    """A formula said once, e.g. by Jan Kowal for `POL`; without an act where it stands in the text
    but in no statement.
    """

    formula: str
    written: str
    degree: int
    language: str | None
    document: str
    date: str | None
    day: datetime.date | None
    sides: list[str]
    speakers: list[str]
    issuer: str | None
    parties: list[str]
    kind: str | None
    act: str | None
    stance: str | None  # on a formula that a side may be for or against
    strength: int | None
    hedge: str | None
    statement: str | None
    citation: Citation


class Occasion(Struct, frozen=True):
    """One text on one pair's contact, with the formulas used on it; `holds` are all that stand anywhere in the text."""

    document: str
    entry_id: int
    issuer: str | None
    parties: list[str]
    kind: str | None
    date: str | None
    day: datetime.date | None
    citation: Citation | None  # the words that tell of the contact
    uses: list[Use]
    holds: frozenset[str]

    @property
    def series(self) -> Series | None:
        """What it can be held against; None: nothing, since its issuer or its parties are not known."""
        if self.issuer is None or len(self.parties) < 2 or self.kind is None:
            return None
        return self.issuer, tuple(self.parties), CLASSES.get(self.kind, self.kind)


def occasions_of(
    tellings: Iterable[Telling], wordings: Mapping[int, Sequence[Wording]], as_of: datetime.date
) -> list[Occasion]:
    """The occasions of these texts by day, those without one last; `wordings`: what stands in the text of each entry.

    What is dated after `as_of` is left out.
    """
    found = [one for telling in tellings for one in _of_text(telling, wordings.get(telling.entry_id, ()))]
    kept = [one for one in found if one.day is None or one.day <= as_of]
    return sorted(kept, key=lambda one: (one.day or datetime.date.max, one.entry_id, one.parties))


def _of_text(telling: Telling, wordings: Sequence[Wording]) -> list[Occasion]:
    issuer = house_of(telling)
    groups: dict[tuple[tuple[str, ...], str], list[Met]] = {}
    for met in telling.contacts:
        if met.status == "held" and len(met.parties) > 1:
            groups.setdefault((tuple(met.parties), CLASSES.get(met.kind, met.kind)), []).append(met)
    told = list(groups.values())
    uses = [(_place(wording, telling, told), wording) for wording in wordings]
    holds = frozenset(wording.formula for wording in wordings)
    out = [_occasion(telling, issuer, group, uses, at, holds) for at, group in enumerate(told)]
    if any(at is None for (_, at), _ in uses):
        out.append(_occasion(telling, issuer, None, uses, None, holds))
    return out


def _place(wording: Wording, telling: Telling, groups: Sequence[Sequence[Met]]) -> tuple[Saying | None, int | None]:
    """The statement that has the words, and the contact it was made in; where the text tells of one alone, that one."""
    holding = [saying for saying in telling.sayings if _holds(saying, wording)]
    saying = min(holding, key=lambda saying: saying.content.end - saying.content.start, default=None)
    if saying is not None and saying.contact is not None:
        for at, group in enumerate(groups):
            if saying.contact in {met.id for met in group}:
                return saying, at
    return saying, 0 if len(groups) == 1 else None


def _holds(saying: Saying, wording: Wording) -> bool:
    return any(words.start <= wording.start and wording.end <= words.end for words in saying.evidence)


def _occasion(
    telling: Telling,
    issuer: str | None,
    group: Sequence[Met] | None,
    uses: Sequence[tuple[tuple[Saying | None, int | None], Wording]],
    at: int | None,
    holds: frozenset[str],
) -> Occasion:
    first = group[0] if group else None
    dated = first is not None and first.first is not None
    date, day = (first.date, first.first) if first and dated else (telling.published, telling.first)
    mine = [
        _use(telling, issuer, first, date, day, saying, wording) for (saying, place), wording in uses if place == at
    ]
    citation = first.citation if first else None
    parties = first.parties if first else []
    return Occasion(
        telling.document,
        telling.entry_id,
        issuer,
        parties,
        first.kind if first else None,
        date,
        day,
        citation,
        mine,
        holds,
    )


def _use(
    telling: Telling,
    issuer: str | None,
    met: Met | None,
    date: str | None,
    day: datetime.date | None,
    saying: Saying | None,
    wording: Wording,
) -> Use:
    sides = saying.sides if saying and saying.sides else [side_of(issuer)] if issuer else []
    return Use(
        formula=wording.formula,
        written=wording.written,
        degree=wording.form.degree,
        language=telling.language,
        document=telling.document,
        date=date,
        day=day,
        sides=sides,
        speakers=saying.speakers if saying else [],
        issuer=issuer,
        parties=met.parties if met else [],
        kind=met.kind if met else None,
        act=saying.act if saying else None,
        stance=_stance(saying, wording.formula) if saying else None,
        strength=saying.strength if saying else None,
        hedge=saying.hedge if saying else None,
        statement=saying.id if saying else None,
        citation=saying.content
        if saying
        else Citation(telling.document, wording.start, wording.end, wording.written, telling.url, None),
    )


def _stance(saying: Saying, formula: str) -> str | None:
    return next((stance for _, stance in stances_in(saying, (FORMULA, formula, ()))), None)


def side_of(house: str) -> str:
    """Whose words a house's text are where it names no speaker: `SRB` for 'state SRB', an agency's own name."""
    return house.removeprefix("state ")
