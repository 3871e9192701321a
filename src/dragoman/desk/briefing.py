"""A briefing pack for a meeting: two states and a day in, one page with annexes and footnotes out.

`LedgerError`: the ledger is missing, damaged or of a newer program. `BriefError`: the ledger is empty, tells of no
contact of the two in that time, or the file cannot be made. `UsageError`: a state, day, person, language or ending that
is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.desk.briefed_people import Around, chiefs_among, person_asked, those_who_took_part
from dragoman.errors import BriefError, UsageError
from dragoman.model.identity import CONTACT
from dragoman.model.names import folded

if TYPE_CHECKING:
    from dragoman.analysis.contrast import Contrast
    from dragoman.analysis.missing import MissingRow
    from dragoman.analysis.once import Once
    from dragoman.analysis.pending import Followed
    from dragoman.analysis.tempo import TempoRow
    from dragoman.briefing.document import Brief
    from dragoman.briefing.material import Material, Met, Question
    from dragoman.desk.formulas import Drift
    from dragoman.identity.fields import Field
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import Citation, CommitmentRow, ContactRow
    from dragoman.model.identity import ContactAccount

YEARS = 5  # how far back a pack looks unless told otherwise: what is older is history
GRACE_DAYS = 30
STILL_DUE = ("open", "overdue", "date_set", "rescheduled", "partly_kept")
FRAMES = ("format", "status")  # fields of how a text frames a contact, not of what took place
MOST_COMPARED = 4  # contacts, the newest


class Asked(Struct, frozen=True):
    """What is asked for, as people write it, e.g. `SRB`, 'Belarus', before 2017-03-01."""

    ours: str
    theirs: str
    before: str
    since: str | None = None
    person: str | None = None
    language: str = "en"


def brief(ledger: str, asked: Asked) -> Brief:
    """The pack as a document, of which every line leads to its words."""
    from dragoman.briefing.compose import compose

    return compose(material(ledger, asked))


def write_brief(ledger: str, asked: Asked, to: str | None) -> Brief:
    """Make the pack and write it to the path, in the format its ending names; without a path Markdown to the screen."""
    from dragoman.briefing.formats import checked, write

    checked(to)
    pack = brief(ledger, asked)
    write(pack, to)
    return pack


def material(ledger: str, asked: Asked) -> Material:
    """All that a pack is chosen from, read in one state of the ledger."""
    from dragoman.briefing.material import Material
    from dragoman.desk.once import once_of
    from dragoman.desk.united import origins_of
    from dragoman.ledger import asking
    from dragoman.ledger.filed import is_empty
    from dragoman.ledger.mastheads import mastheads
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.rows import Filters

    question = _question(asked)
    pair = (question.ours, question.theirs)
    day = question.before.isoformat()
    with open_ledger(ledger) as opened, opened.asking() as connection:
        if is_empty(connection):
            raise BriefError(f"{opened.shown}: nothing is entered in this ledger yet. Read texts into it first.")
        every = list(asking.contacts(connection, Filters(pair, originals=True)))
        evidence = [row for row in every if _before(row.date, question.before)]
        around = _united(connection, [row for row in evidence if not _before(row.date, question.since)])
        if not any(met.held for met in around.met):
            raise BriefError(_no_contact(connection, question, evidence))
        own_keys = {_key(account.id) for met in around.met for account in met.accounts}
        keys = set(own_keys)
        said = asking.statements(connection, Filters(documents=tuple(sorted(keys)), originals=True))
        own = {account.id for met in around.met for account in met.accounts}
        statements = [row for row in said if row.contact in own and (row.date or "") < day]
        made = [row for row in asking.commitments(connection, Filters(pair, originals=True)) if (row.date or "") < day]
        promises = [row for row in made if {*row.by, *row.to} & {*pair}]
        once = [one for one in once_of(connection, every) if _known(one, question.before)]
        followed = _followed(connection, question, promises, once)
        people = those_who_took_part(connection, around, pair)
        chiefs = chiefs_among(connection, question, people)
        person = person_asked(connection, question, asked.person, people) if asked.person else None
        drifted, contrasts = _drift(ledger, question), _contrasts(ledger, question, around.met)
        cited = [row.citations for row in drifted.formulas] + [row.citations for row in drifted.changes]
        places = _places(connection, chain.from_iterable(cited))
        keys |= set(places.values())
        announced = _announced(connection, question, every)
        keys |= {_key(row.id) for row in promises} | {_key(row.id) for row in every}
        for known in (*people, *chiefs, *([person] if person else ())):
            keys |= {told.words.key for seat in known.seats for told in (seat.first, seat.last)}
        return Material(
            question=question,
            met=around.met,
            announced=announced,
            accounts=every,
            statements=statements,
            promises=promises,
            followed=followed,
            formulas=drifted.formulas,
            changes=drifted.changes,
            contrasts=contrasts,
            missing=_missing(question, once, around.met),
            silence=_silence(question, once),
            places=places,
            people=people,
            chiefs=chiefs,
            person=person,
            mastheads=mastheads(connection, keys),
            copies=set(origins_of(connection, own_keys)),
        )


def _question(asked: Asked) -> Question:
    from dragoman.briefing.material import Question
    from dragoman.briefing.phrases import phrases_of
    from dragoman.reference.states import state_code

    phrases_of(asked.language)
    ours, theirs = state_code(asked.ours), state_code(asked.theirs)
    if ours == theirs:
        raise UsageError(f"{asked.ours} and {asked.theirs} are one state. Name yours and the other.")
    before = _day("--before", asked.before)
    since = _day("--since", asked.since) if asked.since else _years_before(before, YEARS)
    if since >= before:
        raise UsageError(f"--since {since} is not before --before {before}.")
    return Question(ours, theirs, before, since, asked.language)


def _day(option: str, written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as err:
        raise UsageError(f"{option} {written!r} is no day. Write it as 2017-03-21.") from err


def _key(row: str) -> str:
    """The text a row is of."""
    return row.rpartition("#")[0]


def _years_before(day: date, years: int) -> date:
    if day.year <= years:
        return date.min
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)


def _no_contact(connection: Handle, question: Question, earlier: Sequence[ContactRow]) -> str:
    """That there is none, and what there is instead: an earlier one, or texts on one of them alone."""
    from dragoman.reference.states import state_name

    ours, theirs = state_name(question.ours), state_name(question.theirs)
    told = (
        f"no contact of {ours} and {theirs} between {question.since} and {question.before}: "
        f"no evidence in this ledger as of {question.before}"
    )
    held = [row for row in earlier if row.status == "held"]
    if held:
        newest = max(held, key=lambda row: row.date or "")
        return (
            f"{told}. The last before is of {newest.date} ({newest.id}): give --since {(newest.date or '')[:4]}-01-01."
        )
    alone = [state for state in (question.ours, question.theirs) if not any(_some(connection, state))]
    if alone:
        return f"{told}. Nor of {' or '.join(state_name(state) for state in alone)} with anybody."
    return f"{told}. Texts on their contacts must be read into it first."


def _some(connection: Handle, state: str) -> Iterable[ContactRow]:
    from dragoman.ledger import asking
    from dragoman.ledger.rows import Filters

    return asking.contacts(connection, Filters((state,), limit=1))


def _before(edtf: str | None, day: date) -> bool:
    """Whether the first day that a date may mean is before a day; a date that is none is not."""
    from dragoman.model.when import days_of

    days = days_of(edtf) if edtf else None
    return days is not None and (days.first or date.min) < day


# Contacts


def _united(connection: Handle, rows: Sequence[ContactRow]) -> Around:
    """Each contact once, with all its accounts, also those that tell no day; by day."""
    from dragoman.briefing.material import Met
    from dragoman.desk.united import origins_of
    from dragoman.identity.fields import side_by_side
    from dragoman.identity.witnesses import witnesses_of
    from dragoman.ledger import accounts, asking
    from dragoman.ledger.identities import members
    from dragoman.ledger.linked import refs_of
    from dragoman.ledger.rows import Filters

    refs = refs_of(connection, CONTACT, [row.id for row in rows])
    alone = accounts.accounts_at(connection, refs)
    known = {account.identity for account in alone if account.identity is not None}
    together = {ref for group in members(connection, known).values() for ref in group} - set(refs)
    others = accounts.accounts_at(connection, together)
    by_id = {row.id: row for row in rows}
    if others:
        more = Filters(documents=tuple(sorted({account.key for account in others})))
        wanted = {account.id for account in others}
        by_id |= {row.id: row for row in asking.contacts(connection, more) if row.id in wanted}
    identities: dict[str, int] = {}
    groups: dict[str, list[ContactAccount]] = {}
    for account in sorted([*alone, *others], key=lambda account: account.ref):
        if account.id in by_id:
            for part, attendance in zip(by_id[account.id].participants, account.participants, strict=True):
                if attendance.identity is not None:
                    identities[part.id] = attendance.identity
            groups.setdefault(f"contact:{account.identity}" if account.identity else account.id, []).append(account)
    made_from = origins_of(connection, {account.key for group in groups.values() for account in group})
    found = []
    for id, group in groups.items():
        group.sort(key=lambda account: (account.key in made_from, account.ref))
        own = [account for account in group if account.key not in made_from] or group
        conflicts = [field for field in side_by_side(own) if _differ(field, own)] if len(own) > 1 else []
        best = max(own, key=_fullness)
        found.append(Met(id, by_id[best.id], [by_id[a.id] for a in group], witnesses_of(group, made_from), conflicts))
    ordered = sorted(found, key=lambda met: (met.best.date or "", met.id))
    return Around(ordered, identities, {account.entry_id for group in groups.values() for account in group})


def _differ(field: Field, accounts: Sequence[ContactAccount]) -> bool:
    """Whether the accounts tell it otherwise; a state told for its town, or a talk's frame, is no other telling."""
    from dragoman.identity.fields import CONFLICT
    from dragoman.reference.states import state_name

    if field.says != CONFLICT or field.name in FRAMES:
        return False
    if field.name != "place":
        return True
    states = {account.country for account in accounts if account.country}
    names = {folded(state_name(state, language)) for state in states for language in ("en", "fr")}
    return len(states) > 1 or len({folded(value.value) for value in field.values} - names) > 1


def _fullness(account: ContactAccount) -> tuple[bool, bool, int, int, bool]:
    """The account that was there says most, then the one with the exact day, the most people and the place."""
    exact = account.first is not None and account.first == account.last
    return (
        account.status == "held",
        exact,
        len(account.parties),
        len(account.participants),
        account.place is not None,
    )


def _announced(connection: Handle, question: Question, every: Sequence[ContactRow]) -> list[Met]:
    """What texts of before the day announce for that day or later."""
    from dragoman.ledger.mastheads import mastheads

    later = [row for row in every if row.status == "announced" and row.date and not _before(row.date, question.before)]
    told_of = mastheads(connection, {_key(row.id) for row in later})
    known = [row for row in later if _before(told_of[_key(row.id)].published, question.before)]
    return _united(connection, known).met


# Formulas and comparisons


def _drift(ledger: str, question: Question) -> Drift:
    """Listed formulas in the texts of the time looked at, as far as they were known on the eve of the day."""
    from dragoman.desk.formulas import drift

    eve = question.before - timedelta(days=1)
    pair, since = (question.ours, question.theirs), question.since.isoformat()
    return drift(ledger, states=pair, since=since, until=eve.isoformat(), as_of=eve.isoformat(), found=False)


def _contrasts(ledger: str, question: Question, met: Sequence[Met]) -> dict[str, list[Contrast]]:
    """The newest contacts that several houses tell of, compared; before dragoman link there are none."""
    from dragoman.desk.comparing import compare_contact

    eve = (question.before - timedelta(days=1)).isoformat()
    several = [one for one in met[::-1] if len(one.witnesses) > 1 and one.id.startswith(f"{CONTACT}:")]
    return {one.id: compare_contact(ledger, one.id, as_of=eve, usual=False).rows for one in several[:MOST_COMPARED]}


def _places(connection: Handle, citations: Iterable[Citation]) -> dict[tuple[str, int, int], str]:
    """The key of the text each citation is of: of several that were given one id, the one that has the words there."""
    from dragoman.ledger.mastheads import keys_of_document

    found: dict[tuple[str, int, int], str] = {}
    texts: dict[str, dict[str, str]] = {}
    for cited in citations:
        if cited.document not in texts:
            texts[cited.document] = keys_of_document(connection, cited.document)
        told = texts[cited.document]
        key = next((key for key, text in told.items() if text[cited.start : cited.end] == cited.quote), None)
        if key is not None:
            found[cited.document, cited.start, cited.end] = key
    return found


# Promises


def _followed(
    connection: Handle, question: Question, promises: Sequence[CommitmentRow], known: Sequence[Once]
) -> list[Followed]:
    """What became of each promise by the day, over all the ledger; of those made before `since` what is still due."""
    from dragoman.analysis.pending import follow
    from dragoman.desk.following import refusals_in
    from dragoman.desk.once import named_in
    from dragoman.ledger.rows import Filters

    between = Filters((question.ours, question.theirs), originals=True)
    found = follow(
        promises, known, as_of=question.before, grace_days=GRACE_DAYS, named=named_in(connection, promises),
        refusals=refusals_in(connection, between),
    )  # fmt: skip
    since = question.since.isoformat()
    return [one for one in found if (one.made or "") >= since or one.status in STILL_DUE]


# What is not here


def _missing(question: Question, known: Sequence[Once], met: Sequence[Met]) -> list[MissingRow]:
    """Accounts, return visits and rounds that one would look for, of the contacts of the time looked at."""
    from dragoman.analysis.missing import missing
    from dragoman.desk.rhythm import gaps_of

    here = {account.id for one in met for account in one.accounts}
    recent = [one for one in known if any(account.id in here for account in one.accounts) and one.status == "held"]
    pair = (question.ours, question.theirs)
    return missing(recent, [], [], gaps_of(recent), one=pair[0], other=pair[1], as_of=question.before)


def _silence(question: Question, known: Sequence[Once]) -> TempoRow | None:
    """The silence up to the day, where it is longer than usual between the two."""
    from dragoman.analysis.tempo import tempo

    rows = tempo(known, one=question.ours, other=question.theirs, by="year", as_of=question.before)
    day = question.before.isoformat()
    return next((row for row in rows if row.part == "silence" and (row.when or "").endswith(f"/{day}")), None)


def _known(contact: Once, day: date) -> bool:
    """Whether it began before the day, or was announced for a later one in a text of before it."""
    if contact.first is not None and contact.first < day:
        return True
    return contact.status != "held" and any(_before(account.published, day) for account in contact.accounts)
