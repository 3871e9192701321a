"""A contact just read to the one told of before, or to the list as a new one."""

from __future__ import annotations

from dataclasses import replace

from dragoman.model import Place
from dragoman.reading.discourse import MEMORY, ContactDraft, Discourse
from dragoman.reading.attendance import AttendanceReader
from dragoman.reading.lines import Line
from dragoman.reading.parties import _TALKS


class ContactJoiner(AttendanceReader):
    """Keeps the discourse's list of contacts."""

    def _enter(self, draft: ContactDraft, line: Line, discourse: Discourse) -> None:
        discourse.entered += 1
        if self._told_apart(draft, line, discourse) and self._split(draft, line, discourse):
            return
        same = self._same(draft, discourse)
        if same is not None:
            self._merge(same, draft)
            discourse.current = same if same.kind in _TALKS or discourse.current is None else discourse.current
            return
        if draft.nominal and (self._back(draft, line) or (draft.strangers and discourse.contacts)):
            draft.status = "back_reference"
        discourse.contacts.append(draft)
        if (
            draft.kind == "reception"
            and discourse.current is not None
            and discourse.current.kind in ("consultations", "commission")
        ):
            discourse.heard(list(draft.roles))
            return  # a courtesy call in the frame of consultations: 'the two sides' are still those of the talks
        if draft.status != "back_reference" and (
            draft.kind in _TALKS or discourse.current is None or not discourse.current.roles
        ):
            discourse.current = draft
        discourse.heard(list(draft.roles))

    def _told_apart(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """Whether one sentence tells of a contact with each of several people."""
        each = draft.hosts == 1 and len(draft.parties) == len(draft.roles)  # one host, and guests of as many states
        return (
            draft.apart
            or (each and draft.kind == "meeting" and len(draft.roles) > 3 and self.jointly.isdisjoint(line.symbols))
            or (each and discourse.several and draft.kind in _TALKS and len(draft.roles) > 2)
            or draft.kind == "message"
            or any(s in self.separate for s in line.symbols)
            or (draft.rule.endswith("received") and any(s in self.followed for s in line.symbols))  # 'puis par'
        )

    def _back(self, draft: ContactDraft, line: Line) -> bool:
        return bool(
            draft.when and draft.when.mention and draft.when.mention.month and not draft.when.mention.day
        ) or not self.past.isdisjoint(line.present)

    def _split(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'spoke separately with A, B and C' is three contacts."""
        roles = list(draft.roles.items())
        if len(roles) < 3 and len(draft.parties) > 2 and roles:
            return self._split_parties(draft, roles, discourse)
        if len(roles) < 3:
            return False
        (host, how), *others = roles
        sides = {side for _, (side, _) in others}
        if how[0] in sides:
            return False
        last = discourse.contacts[-1] if discourse.contacts else None
        if last is not None and last.zone == "headline" and _kinds_agree(last, draft) and last.parties & draft.parties:
            discourse.contacts.pop()  # the headline told of them together
        for person, role in others:
            parties = {x for x in (how[0], role[0]) if x}
            spans = [(m.start, m.end) for m in discourse.table.by_id(person).mentions if m.sentence is line.sentence]
            discourse.contacts.append(
                replace(
                    draft,
                    roles={host: how, person: role},
                    parties=parties,
                    spans=[*draft.spans, *spans][-1:] + draft.spans[:1],
                )
            )
        discourse.current = replace(draft)
        discourse.heard(list(draft.roles))
        return True

    def _split_parties(
        self, draft: ContactDraft, roles: list[tuple[str, tuple[str | None, str]]], discourse: Discourse
    ) -> bool:
        """'held separate talks with his counterparts of A, B and C', nobody named: a contact with each state."""
        host, (side, _) = roles[0]
        if side is None:
            return False
        for other in sorted(draft.parties - {side}):
            mine = {p: r for p, r in roles if r[0] in (side, other)}
            discourse.contacts.append(replace(draft, roles=mine, parties={side, other}, spans=list(draft.spans)))
        discourse.heard([host])
        return True

    def _same(self, draft: ContactDraft, discourse: Discourse) -> ContactDraft | None:
        """The contact already told of that this one is, or None."""
        if draft.then and any(set(old.roles) != set(draft.roles) for old in discourse.contacts[-1:]):
            return next(
                (c for c in discourse.contacts if set(c.roles) == set(draft.roles) and _kinds_agree(c, draft)), None
            )
        for old in reversed(discourse.contacts[-MEMORY:]):
            if old.status == "back_reference":
                continue
            if not _kinds_agree(old, draft):
                continue
            if old.status != draft.status and not draft.nominal:
                continue
            if (
                old.when
                and draft.when
                and old.when.edtf
                and draft.when.edtf
                and not _days_agree(old.when.edtf, draft.when.edtf)
            ):
                continue
            if old.place and draft.place and draft.place.country != old.place.country:
                continue
            mine, theirs = set(draft.roles), set(old.roles)
            if draft.nominal and draft.strangers:
                continue
            if mine and theirs and (mine <= theirs or (theirs <= mine and (len(theirs) < 2 or old.zone == "headline"))):
                if len(mine) == 1 and len(theirs) > 1 and not draft.parties <= old.parties:
                    continue
                if (
                    len(theirs) == 1
                    and old.zone == "body"
                    and not (draft.parties <= old.parties or old.parties <= draft.parties)
                ):
                    continue  # the same host, and another guest
                return old
            if (not mine or not theirs) and (draft.parties <= old.parties or old.parties <= draft.parties):
                return old
            if old.zone == "headline" and draft.parties & old.parties:
                return old
        return None

    def _merge(self, old: ContactDraft, new: ContactDraft) -> None:
        if old.zone == "headline" and new.zone == "body" and set(new.roles) < set(old.roles) and len(new.parties) > 1:
            old.roles, old.parties = {}, set()  # a headline may tell of two meetings at once
        for person, role in new.roles.items():
            old.roles.setdefault(person, role)
        old.parties |= new.parties
        old.margins = old.margins or new.margins
        old.series = old.series or new.series
        old.round = old.round if old.round is not None else new.round
        if old.when is None or old.when.edtf is None:
            old.when = new.when
        if new.place is not None and self._tells_place_better(old, new, new.place):
            old.place, old.place_span, old.seat = new.place, new.place_span, new.seat
        if old.zone == "headline" and new.zone == "body":
            old.zone = "body"
            old.sentence = new.sentence
            if old.kind in ("meeting", "visit") or new.kind != "meeting":
                old.kind = new.kind
            old.rule = new.rule
        old.spans.extend(new.spans)

    def _tells_place_better(self, old: ContactDraft, new: ContactDraft, place: Place) -> bool:
        """Whether a place is nearer than the one told before: a town than its state, or than a palace of unknown town."""
        if old.place is None or (old.seat is not None and new.seat is None):
            return True
        state = self.pack.state_english.get(place.country or "")
        return old.place.country == place.country and old.place.name == state != place.name


def _kinds_agree(old: ContactDraft, new: ContactDraft) -> bool:
    if old.kind == new.kind:
        return True
    pair = {old.kind, new.kind}
    if new.nominal and pair <= {"meeting", "consultations", "reception", "commission", "call"}:
        return True
    return pair <= {"meeting", "reception"} or (
        old.zone == "headline" and pair <= {"meeting", "call", "reception", "consultations", "visit"}
    )


def _days_agree(a: str, b: str) -> bool:
    return (
        a == b
        or a.startswith(b)
        or b.startswith(a)
        or (a[4:] == b[4:] and "XXXX" in a + b)
        or a.split("/")[0] <= b <= a.split("/")[-1]
    )
