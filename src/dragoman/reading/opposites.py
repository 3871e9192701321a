"""'The host', 'his guest', 'her counterpart', the bringer of a letter: the other one of the contact told of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from dragoman.reading.mention import Mention
from dragoman.reading.persons import PersonEntry, name_words
from dragoman.reading.travels import MEETING_TOWNS
from dragoman.reading.units import Sentence

if TYPE_CHECKING:
    from dragoman.reading.discourse import Discourse
    from dragoman.reading.memory import ContactDraft

MINISTERIAL = frozenset(
    {"foreign_minister", "minister", "deputy_minister", "deputy_head_of_government", "assistant_minister"}
)
JOINS = frozenset({"and", "et"})
VISITING = frozenset({"visiting"})
NO_OFFICE = frozenset({"other", "diplomat"})  # 'the visiting official', 'the visiting diplomat'
BRINGERS = frozenset({"envoy", "emissary", "messenger", "emissaire", "envoye", "messager", "porteur"})
_OWNED = frozenset({"his", "her", "their", "son", "sa", "leur"})
_OWNERS = {"his": "male", "her": "female"}  # as whose the words tell the other one; French 'son' tells nothing
_GUESTS = frozenset({"guest", "visitor", "visiteur", "visiteuse", "dignitary", "invite", "invitee"})
_HOSTS = frozenset({"host", "hotesse"})
_OPPOSITE = frozenset(
    {
        "hote", "counterpart", "homologue", "interlocutor", "interlocuteur", "interlocutrice", "opposite",
        "colleague", "collegue", "vis-a-vis",
    }
)  # of two  # fmt: skip
_FRENCH_COLLEAGUES = {"sa": "female", "son": "male"}
_COLLEAGUES = frozenset({"colleague", "collegue", "confrere", "consoeur"})
_APOSTROPHES = re.compile("['’]")


_PEERS = ("counterpart", "counterparts", "homologue", "homologues")
_NEAR = 14  # units from 'he' to his counterpart
_CLAUSES_END = frozenset({".", ";", ":", "while", "who", "tandis que", "alors que", "qui"})


def counterparts_state(sentence: Sentence, first: int) -> str | None:
    """'… held talks with his Norwegian counterpart', from unit `first` on, behind 'he': the state that he is not of."""
    for k in range(first, min(first + _NEAR, len(sentence.symbols) - 2)):
        if sentence.word(k) in _CLAUSES_END:
            return None
        if sentence.word(k) in _OWNED and any(word.endswith(_PEERS) for word in sentence.words[k + 1 : k + 3]):
            state = next((e.values["iso"] for e in sentence.entries[k + 1 : k + 3] if e and "iso" in e.values), None)
            return str(state).split("|")[0] if state else None
    return None


class OppositeReader:
    """Finds the one whom words name by the other."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse

    def _opposite(self, mention: Mention, words: frozenset[str]) -> list[str] | None:
        """'his guest', 'the host', 'son hôte': the other one of the contact told of; None when the
        words say otherwise.
        """
        guests, hosts = self._of_guest(mention, words), not _HOSTS.isdisjoint(words)
        current = self.discourse.current
        if not (guests or hosts or not _OPPOSITE.isdisjoint(words)) or mention.states or current is None:
            return None
        both = self._and_guest(mention) if len(mention.offices) > 1 else None
        if both is not None:
            return both
        brought = self._bringing() if guests else []
        if brought:
            return brought
        wanted = {"received", "visitor"} if guests else {"receiving", "host"} if hosts else set()
        named = [p for p, (_, role) in current.roles.items() if role in wanted]
        if len(named) == 1:
            return named
        owner = self.owner(mention)
        others = [p for p in current.principals() if p not in owner]
        if owner and _owning(mention) and len(others) == 1:
            return others if self._may_be(others[0], mention, words) else None
        if not (guests or hosts or _COLLEAGUES.isdisjoint(words)):
            return None  # 'the colleague' is anybody
        if (guests or hosts) and not named:
            of_land = self.of_land(hosts)
            if of_land is not None:
                return of_land if len(of_land) == 1 else None
            away = [p for p in current.principals() if (self.discourse.side_of(p) == self.discourse.home) == hosts]
            return away if len(away) == 1 else None
        return None

    def _may_be(self, person: str, mention: Mention, words: frozenset[str]) -> bool:
        """'sa collègue' is no man, 'son collègue' no woman: French tells by the article."""
        wanted = _FRENCH_COLLEAGUES.get(_owning(mention)) if not _COLLEAGUES.isdisjoint(words) else None
        return wanted is None or self.discourse.table.by_id(person).gender in ("", None, wanted)

    def owner(self, mention: Mention) -> set[str]:
        """Whose counterpart, guest or host is named: the one told of, but 'her guest' is no man's."""
        current = self.discourse.current
        told = current.principals() if current is not None else []
        owner = {p for p in self.discourse.subject if current is not None and p in current.roles}
        wanted = _OWNERS.get(_owning(mention))
        if wanted is None:
            return owner
        genders = {p: self.discourse.table.by_id(p).gender for p in told}
        known = [p for p in told if genders[p] == wanted]
        unknown = [p for p in told if not genders[p]]
        fits = {p for p in owner if genders.get(p, "") in ("", wanted)}
        surely = len(fits) == 1 and (not fits.isdisjoint(known) or wanted == "male" or not known)
        return fits if surely else set((known or unknown)[:1]) if len(known or unknown) == 1 else owner

    def newcomers_peer(self, mention: Mention) -> list[str]:
        """'was received by the Foreign Minister. In the evening President X met his counterpart': of those told of, the
        one of X's own rank, where X is told of for the first time."""
        discourse, current = self.discourse, self.discourse.current
        named = [m for m in discourse.line_names if m.sentence is mention.sentence and m.last < mention.first][-1:]
        people = [discourse.table.by_id(p) for m in named for p in m.persons]
        if current is None or len(people) != 1 or people[0].id in current.roles or people[0].rank is None:
            return []
        told = [discourse.table.by_id(p) for p in current.roles]
        return [e.id for e in told if e.rank == people[0].rank and e.state != people[0].state][:1]

    def of_land(self, hosts: bool) -> list[str] | None:
        """Who is at home where they met, or who came there; None where the place is no land of theirs."""
        current = self.discourse.current
        land = self.land()
        if current is None or land is None:
            return None
        people = current.principals()
        at_home = [p for p in people if (current.roles[p][0] or self.discourse.side_of(p)) == land]
        away = [p for p in people if p not in at_home]
        return (at_home if hosts else away) if at_home and away else None

    def land(self) -> str | None:
        """The land of a party in which the contact told of took place: of no town in which all the world meets."""
        current = self.discourse.current
        place = current.place if current is not None else None
        if current is None or place is None or current.margins or place.name in MEETING_TOWNS:
            return None
        sides = {side or self.discourse.side_of(p) for p, (side, _) in current.roles.items()} | current.parties
        return place.country if place.country in sides and len(sides - {place.country, None}) else None

    def _and_guest(self, mention: Mention) -> list[str] | None:
        """'The Minister and his guest': both of the two principals, where one of them has the office told first."""
        current = self.discourse.current
        if current is None:
            return None
        pair = current.principals()
        ranks = ranks_of(mention) - {"other"}
        held = {r for p in pair for r in self.discourse.table.by_id(p).ranks}
        known = bool(ranks & held) or ("minister" in ranks and bool(held & MINISTERIAL))
        if not (len(pair) == 2 and known and JOINS & set(mention.text.casefold().split())):
            return None
        brought = self._bringing()
        return [p for p in pair if not brought or current.roles[p][1] != "sender"] + brought

    def _bringing(self) -> list[str]:
        """Who handed over the message told of: the one of its sender's side who was named last and did not send it."""
        discourse, current = self.discourse, self.discourse.current
        if current is not None and current.kind in ("reception", "meeting"):
            current = next((c for c in discourse.contacts[-2:] if self._brought_at(c, current)), None)
        if current is None or current.kind != "message":
            return []
        sides = {side or discourse.side_of(p) for p, (side, role) in current.roles.items() if role == "sender"} - {None}
        named = [p for p in reversed(discourse.recent) if p not in current.roles]
        theirs = [p for p in named if discourse.side_of(p) in sides]
        # 'delivered by the King's envoy, Minister X': of no state that the text has told yet
        since = [p for p in named if discourse.side_of(p) is None and discourse.table.by_id(p).offices]
        return (theirs or [p for p in since if self._named_since(p, current.sentence)])[:1]

    @staticmethod
    def _brought_at(message: ContactDraft, talks: ContactDraft) -> bool:
        """'received Minister X, the bearer of a message from President Y': one message, told of with the talks."""
        return message.kind == "message" and message.sentence == talks.sentence

    def _named_since(self, person: str, sentence: int) -> bool:
        """Whether somebody is named for the first time behind a sentence, as far as the text has been read."""
        mentions = self.discourse.table.by_id(person).mentions
        return bool(mentions) and mentions[0].sentence.number > sentence

    def _carrier(self, mention: Mention, words: frozenset[str]) -> list[str]:
        """'The envoy', 'l'émissaire', told of a message: who brought it."""
        if words.isdisjoint(BRINGERS) or mention.plural or len(mention.offices) > 1:
            return []
        brought = self._bringing()
        return [p for p in brought if not mention.states or self.discourse.side_of(p) in (None, *mention.states)]

    def _of_guest(self, mention: Mention, words: frozenset[str]) -> bool:
        """'the guest', 'the visiting official', 'l'hôte du jour', 'l'hôte du Président', but 'son hôte' is either."""
        unranked = ranks_of(mention) <= NO_OFFICE
        called = any(word.endswith("hote") for word in words) and _OWNED.isdisjoint(words)
        return not _GUESTS.isdisjoint(words) or (unranked and (called or not VISITING.isdisjoint(words)))

    def _at_home(self, entry: PersonEntry) -> bool:
        """Whether someone receives in the contact told of, or is of the house's own state: 'the visiting minister' is
        another."""
        current = self.discourse.current
        role = current.roles.get(entry.id, (None, ""))[1] if current is not None else ""
        land = self.land()
        if land is not None and role not in ("receiving", "host", "received", "visitor"):
            return entry.state == land
        return role in ("receiving", "host") or (
            role not in ("received", "visitor") and entry.state is not None and entry.state == self.discourse.home
        )


def _owning(mention: Mention) -> str:
    """The word that tells whose guest, host or colleague somebody is: 'her' of 'her Polish colleague'."""
    words = mention.sentence.words
    return next(
        (words[i] for i in range(mention.last, max(mention.first - 3, -1), -1) if words[i] in _OWNED),
        next((word for word in mention.text.casefold().split() if word in _OWNED), ""),
    )


def ranks_of(mention: Mention) -> set[str]:
    """The ranks of the offices a mention names."""
    return {o.rank for o in mention.offices}


@lru_cache(maxsize=4096)
def office_words(text: str) -> frozenset[str]:
    """The words of an office, without accents."""
    return frozenset(name_words(_APOSTROPHES.sub(" ", text)))  # 'l'ambassadeur' is the ambassador
