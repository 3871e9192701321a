"""Two tellings to whether they may be of one contact: who took part, which paper was signed, in what order told."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import MEMORY, ContactDraft
from dragoman.reading.splitting import SplitReader

PUT_OFF = frozenset({"rescheduled", "cancelled"})
_ANY_PAPER = frozenset({"agreement", "accord", "document", "instrument", "text", "deal", "pact"})
_AT_TOP = frozenset({"head_of_state", "head_of_government"})
_PAIR = 2
_DEEDS = (
    ("/inaugurated", "/proceeded_to_open"),
    ("/paid_homage", "/paid_respects", "/laid_wreath"),
)  # rules of one deed each


class OneContactReader(SplitReader):
    """Tells the contact told of again from another of the same states."""

    @staticmethod
    def _of_another_rank(old: ContactDraft, new: set[str], discourse: Discourse) -> bool:
        """'was received by the Polish President. She also met Minister Kowal of Poland': he is not the host told of."""
        held = {state: rank for state, rank in old.unnamed.items() if rank in _AT_TOP and old.zone == "body"}
        named = [discourse.table.by_id(p) for p in new] if held else []
        return any(p.state in held and p.rank not in (None, "other", held[p.state]) for p in named)

    @staticmethod
    def _of_a_chief(old: ContactDraft, new: ContactDraft, discourse: Discourse) -> bool:
        """'met Minister Kowal of Poland. She also called on the President of Poland', 'The Polish President received
        her, who then met Minister Kowal', whom the text does not name: none of those told of with his state is he."""
        chiefs = {state: rank for state, rank in new.unnamed.items() if rank in _AT_TOP}
        apart = new.strangers or new.sentence == old.sentence
        met = [discourse.table.by_id(p) for p in old.roles if p not in new.roles] if chiefs and apart else []
        theirs = [p.rank for p in met if p.state in chiefs]
        return old.zone == "body" and bool(theirs) and not any(rank in (None, "other", *_AT_TOP) for rank in theirs)

    @staticmethod
    def _of_one_journey(old: ContactDraft, new: ContactDraft) -> bool:
        """'begins a tour that will take her to Poland': the tour, and where it goes."""
        visits = old.kind == new.kind == "visit" and old.sentence == new.sentence
        return visits and None in (old.place, new.place) and set(old.roles) == set(new.roles)

    @staticmethod
    def _another_paper(old: ContactDraft, new: ContactDraft) -> bool:
        """Whether two signings are told with papers of different names, the later beside the first: 'also signed'."""
        papers = {singular(old.event_word), singular(new.event_word)} - {""}
        return len(papers) == 2 and new.beside and new.zone == old.zone and papers.isdisjoint(_ANY_PAPER)

    @staticmethod
    def _with_their_host(draft: ContactDraft, line: Line, discourse: Discourse) -> None:
        """'The minister and Ambassador A discussed trade. The meeting with Ambassador B dealt with fish': not A met B,
        but the minister, who met each of them in talks told of together."""
        here = {p for m in line.all_mentions() if m.kind == "person" for p in m.persons} & draft.roles.keys()
        if not draft.nominal or len(draft.roles) != _PAIR or len(here) != 1:
            return
        (guest,) = here
        (other,) = draft.roles.keys() - here
        told = [c for c in discourse.contacts[-MEMORY:] if len(c.roles) == _PAIR and c.kind == draft.kind]
        for mine in (c for c in told if guest in c.roles and other not in c.roles):
            (host,) = mine.roles.keys() - here
            if any(c.roles.keys() == {host, other} and c.sentence == mine.sentence for c in told):
                draft.roles, draft.parties = dict(mine.roles), set(mine.parties)
                return

    @staticmethod
    def _had_spoken_by_phone(draft: ContactDraft, discourse: Discourse) -> None:
        """'A and B reaffirmed …. A received a telephone call from B': what both said before was said in that call."""
        told = discourse.contacts[-1] if discourse.contacts else None
        if told is None or draft.kind != "call" or told.kind != "meeting" or not told.rule.endswith("/spoke_together"):
            return
        near = draft.sentence - told.sentence <= _PAIR and told.place is None and draft.status == told.status == "held"
        if near and told.roles and set(told.roles) == set(draft.roles):
            told.kind = "call"

    @staticmethod
    def _another_deed(old: ContactDraft, new: ContactDraft) -> bool:
        """Whether two ceremonies are told by rules of different deeds."""
        return old.rule != new.rule and not any(old.rule.endswith(d) and new.rule.endswith(d) for d in _DEEDS)

    @staticmethod
    def _host_told_late(old: ContactDraft, new: ContactDraft) -> bool:
        """'The Parliament received A, accompanied by B. … Speaker C welcomes A': the host of a reception told of
        before without one."""
        hosts = {p for p, (_, role) in new.roles.items() if role == "receiving"}
        if old.kind != "reception" or new.kind != "reception" or len(hosts) != 1 or not new.parties <= old.parties:
            return False
        told = any(role == "receiving" for _, role in old.roles.values())
        return not told and bool(old.roles) and new.roles.keys() - hosts <= old.roles.keys() and len(new.roles) > 1

    @staticmethod
    def _one_told_twice(old: ContactDraft, new: ContactDraft) -> bool:
        """Whether two drafts may be one in spite of their status: a noun has none, a headline is in the present."""
        if old.zone == "headline" and new.zone == "body":
            return new.status != "back_reference"
        if new.status in PUT_OFF:
            return False  # 'they spoke by phone. The visit has been postponed'
        return new.nominal and (old.status == "held" or old.kind == new.kind)


def singular(paper: str) -> str:
    """'memoranda of understanding', 'mous' to the word for one of them."""
    first, _, rest = paper.partition(" ")
    one = {"memoranda": "memorandum", "mous": "memorandum", "mou": "memorandum", "mdu": "memorandum"}.get(first)
    one = one or first.removesuffix("s")
    return "memorandum" if one == "memorandum" else f"{one} {rest}".strip()
