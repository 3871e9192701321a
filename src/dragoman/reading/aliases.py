"""An office named alone ('the Minister', 'le diplomate angolais', 'his guest') to the person it stands for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dragoman.reading.mention import Mention
from dragoman.reading.opposites import (
    BRINGERS,
    JOINS,
    MINISTERIAL,
    NO_OFFICE,
    VISITING,
    OppositeReader,
    office_words,
    ranks_of,
)
from dragoman.reading.owners import is_state
from dragoman.reading.persons import PersonEntry

if TYPE_CHECKING:
    from dragoman.reading.discourse import Discourse

_ENVOYS = frozenset({"ambassador", "diplomat"})
_FOREIGN = {"foreign_minister"}
_LESSER = {"deputy_minister", "assistant_minister", "director", "ambassador", "diplomat", "other"}
_SINGLE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "io_head", "speaker_of_parliament"})
_PLAIN = frozenset(
    {
        "the",
        "of",
        "for",
        "and",
        "his",
        "her",
        "its",
        "their",
        "our",
        "le",
        "la",
        "l",
        "les",
        "un",
        "une",
        "du",
        "de",
        "des",
        "d",
        "et",
        "son",
        "sa",
        "leur",
        "notre",
        "en",
        "chargé",
        "charge",
        "s",
        "monsieur",
        "madame",
        "mr",
        "mme",
        "m",
    }
)
_OURS = frozenset({"our", "notre"})
_OF_HIM = frozenset({"du", "de", "de la", "de l'", "d'", "of"})  # 'l'envoyé spécial | du président X', whoever he is
_SOME = ("un ", "une ", "a ", "an ")
_THAT = ("ce ", "cet ", "cette ", "this ", "that ")
# who serves another, and is never he: 'Un conseiller | du président X a condamné …'
_SERVANTS = frozenset({
    "conseiller", "conseillere", "adviser", "advisor", "aide", "assistant", "assistante", "porte-parole",
    "spokesperson", "spokesman", "spokeswoman",
})  # fmt: skip
_OFFICIAL = frozenset({"responsable", "official", "diplomate", "diplomat"})
_OF_BODIES = (("europee", "EU"), ("onusien", "UN"))  # 'la responsable européenne', 'le diplomate onusien'
_CROWNED = frozenset(
    {
        "roi",
        "reine",
        "king",
        "queen",
        "emir",
        "amir",
        "sultan",
        "majeste",
        "majesty",
        "souverain",
        "souveraine",
        "sovereign",
    }
)
_MINISTER = frozenset({"minister", "ministre"})
_CHAIRS = frozenset({"chairman", "chairperson", "chairwoman", "chair", "governor", "commissioner", "secretary"})
_PRESIDING = frozenset({"president", "presidente"})
_DELEGATION = "delegation"
_LEADING = frozenset({"head", "leader", "chef", "cheffe"})
_LEADERS = frozenset({"leader", "dirigeant", "dirigeante", "top"})
_AT_TOP = frozenset({"head_of_state", "head_of_government"})
_UNDER_THEM = MINISTERIAL | {"ambassador", "director"}
_CHANCELLOR = "chancellor"
_CHANCELLORS = frozenset(
    {"DEU", "AUT", "CHE"}
)  # where he heads the government or its office; in Latin America, foreign
_CHIEFS = frozenset({"president", "presidente", "secretary", "secretaire", "director", "directeur", "directrice"})
_MISTER = re.compile(r"^(?:Mr|Ms|Mrs|M|Mme|Mlle|Dr)\.? ")
_EACH = re.compile(r"^(?:the|le|la|l['’]).* (?:and|et) (?:the|le|la|l['’])")
_SPOKES = ("spokes", "parole")  # 'the spokesperson', 'le porte-parole'
_SERVING = re.compile(r"\b(?:to|auprès)\b")  # 'Spokesperson | to the Chairperson' is not the Chairperson
_EMBASSY = frozenset({"embassy", "ambassade"})
_ARTICLES = frozenset({"the", "le ", "la "})
_FIRST_SENTENCES = 5  # where a text may name the office first and the name later
_FIRST_PERSONS = 16


class Aliases(OppositeReader):
    """Finds whom an office alone means, among those whom the text has named."""

    def find(self, mention: Mention) -> list[str]:
        """The id of the person meant, or nothing; who has no office yet is known by this one from now on."""
        entries, words = map(self.discourse.table.by_id, self._found(mention)), office_words(mention.text)
        found = [e.id for e in entries if not _another_chief(mention, e) and not _of_other_crown(words, e)]
        ranks = ranks_of(mention)
        if len(found) == 1 and len(ranks) == 1 and ranks <= _ENVOYS and any(map(is_state, mention.states)):
            entry = self.discourse.table.by_id(found[0])
            if not entry.offices and entry.borrowed_rank is None:
                entry.borrowed_rank = next(iter(ranks))  # 'The new Polish Ambassador …. The envoy …'
        return found

    def _found(self, mention: Mention) -> list[str]:
        words = office_words(mention.text)
        carrier = self._carrier(mention, words) or self._called_by_title(mention)
        if carrier:
            return carrier
        opposite = self._opposite(mention, words)
        if opposite is not None:
            return opposite
        if any(word.startswith(_SPOKES) for word in words):
            spokes = [e.id for e in self.discourse.known() if any(m.relays for m in e.mentions)]
            return spokes[-1:]
        some = _SOME + (_THAT if self.discourse.unnamed is not None else ())
        if mention.text.casefold().startswith(some) and not words.isdisjoint(_OFFICIAL):
            return []  # 'un responsable américain', 'ce responsable': somebody whom the text does not name
        if not words.isdisjoint(_EMBASSY) and not mention.states:
            envoys = [e.id for e in self.discourse.known() if e.rank in _ENVOYS]
            if len(envoys) == 1:
                return envoys  # 'The representative of the Embassy'
        states = mention.states
        if not states and not _OURS.isdisjoint(words) and self.discourse.home is not None:
            states = [self.discourse.home]
        states = states or [side for word, side in _OF_BODIES if any(w.startswith(word) for w in words)]
        several = self._several(mention, states)
        if several:
            return several
        best = self._leading(words, states) or self._best(mention, states)
        if best:
            return best
        later = self._named_later(mention, states)
        if later:
            return later
        envoy = self._of_organisation(mention, states)
        if envoy:
            return envoy
        if not words.isdisjoint(_SERVANTS):
            return []
        if states:
            return self._of_rank(self.discourse.principal_of(states), ranks_of(mention)) or self._presumed(mention)
        return self._active(mention)

    def _called_by_title(self, mention: Mention) -> list[str]:
        """'Mr Bishop said', 'Pope praised': whose surname is a title as well, where a text has named one so."""
        surname = _MISTER.sub("", mention.text)
        if not surname.istitle() or " " in surname or mention.states:
            return []
        found = [e.id for e in self.discourse.known() if e.name.split()[-1:] == [surname] and " " in e.name]
        return found if len(found) == 1 else []

    def _of_organisation(self, mention: Mention, states: list[str]) -> list[str]:
        """'The UN envoy … The Polish diplomat', 'le diplomate onusien': an organisation's own, in the contact told of,
        where nobody there is of the state that the office is told with."""
        current = self.discourse.current
        if current is None or not states or not ranks_of(mention) <= NO_OFFICE or mention.plural:
            return []
        sides = {p: self.discourse.side_of(p) for p in current.principals()}
        sent = [p for p, side in sides.items() if side is not None and not is_state(side)]
        if len(sent) != 1 or any(side in states for p, side in sides.items() if p not in sent):
            return []
        return sent if all(is_state(s) for s in states) or sides[sent[0]] in states else []

    def _of_rank(self, people: list[str], ranks: set[str]) -> list[str]:
        """Of `people` those whom the office can mean: 'the Chadian envoy' is not the president of Chad, nor is 'the
        President of Chad' its foreign minister."""
        if ranks and ranks <= _AT_TOP:
            return [p for p in people if self.discourse.table.by_id(p).rank not in _UNDER_THEM]
        if not ranks <= _ENVOYS | MINISTERIAL | {"director"}:
            return people
        held = {p: self.discourse.table.by_id(p).rank for p in people}
        return [p for p in people if held[p] not in ("head_of_state", "head_of_government", "speaker_of_parliament")]

    def _several(self, mention: Mention, states: list[str]) -> list[str]:
        """'The President and Vice President': one person for each office, when nobody holds them all."""
        pair = self.discourse.current.principals() if self.discourse.current is not None else []
        if len(mention.offices) == len(pair) == 2 and _EACH.search(mention.text.casefold()) and not states:
            return pair  # 'the Secretary and the Minister'
        if len(mention.offices) == len(pair) == 2 and not states and JOINS & set(mention.text.casefold().split()):
            told = [office_words(o.title) - _PLAIN for o in mention.offices]
            each = [[p for p in pair if self._called(p, words)] for words in told]
            if [len(p) for p in each] == [1, 1] and each[0] != each[1]:
                return [*each[0], *each[1]]  # 'The Secretary and Foreign Minister discussed …'
        ranks = list(dict.fromkeys(o.rank for o in mention.offices if o.rank != "other"))
        if len(ranks) < 2 or not JOINS & set(mention.text.casefold().split()):
            return []
        known = [e for e in self.discourse.known() if not states or e.state in states]
        if any(set(ranks) <= e.ranks for e in known):
            return []
        leading = self.discourse.current.principals() if self.discourse.current is not None else []
        known.sort(key=lambda e: e.id in leading)  # no deputy who came along
        found = [
            next((e.id for e in reversed(known) if rank in e.ranks), None)
            or next((e.id for e in reversed(known) if rank == "minister" and "foreign_minister" in e.ranks), None)
            for rank in ranks
        ]  # 'the Minister and Ambassador', of whom the first is the foreign minister
        return [p for p in found if p] if None not in found and len(set(found)) == len(found) else []

    def _leading(self, words: frozenset[str], states: list[str]) -> list[str]:
        """'The head of the delegation', 'le chef de délégation': the one who led those received, else who was received,
        as far as that is one."""
        current = self.discourse.current
        if current is None or _DELEGATION not in words or _LEADING.isdisjoint(words):
            return []
        told = [(p, role) for p, (side, role) in current.roles.items() if not states or side in states]
        leading = [p for p, role in told if role == "head_of_delegation"]
        found = leading or [p for p, role in told if role in ("received", "visitor")]
        return found if len(found) == 1 else []

    def _called(self, person: str, words: frozenset[str]) -> bool:
        return bool(words) and any(words <= office_words(o.title) for o in self.discourse.table.by_id(person).kinds)

    # -- by office ---------------------------------------------------------------------------------------------------

    def _best(self, mention: Mention, states: list[str]) -> list[str]:
        discourse = self.discourse
        ranks = {o.rank for o in mention.offices}
        deputy = bool(ranks & {"deputy_minister", "assistant_minister"})
        bare = ranks == {"minister"} and all(o.bare for o in mention.offices)  # 'The Minister': of whatever ministry
        wanted = _title_words(mention)
        visiting = not states and not VISITING.isdisjoint(office_words(mention.text))
        feminine = mention.text.startswith(_HER)
        alone = mention.text[:3].casefold() in _ARTICLES and not states  # 'The President' of a Commission
        fits: list[tuple[int, PersonEntry]] = []
        for entry in discourse.known():
            if states and entry.state not in states and not _chairs(entry, states, wanted):
                continue
            held = entry.ranks | {r for r in (entry.borrowed_rank, entry.known_rank) if r}
            exact = bool(held & ranks) or (bare and "foreign_minister" in held)
            near = bool(ranks & _ENVOYS and held & _ENVOYS) or (
                bool(ranks & MINISTERIAL) and bool(held & MINISTERIAL) and not deputy
            )
            titled = (
                bool(wanted)
                and (
                    exact
                    or ranks == {"other"}
                    or len(wanted) > 1
                    or wanted <= BRINGERS
                    or (ranks <= _ENVOYS and "director" in held)  # 'The Ambassador', at large
                    or (alone and wanted <= _PRESIDING and _takes_part(discourse, entry))
                )
                and any(
                    wanted <= office_words(o.title)
                    and not wanted.isdisjoint(office_words(_SERVING.split(o.title, maxsplit=1)[0]))
                    for o in entry.kinds
                    # the President's spokesman is another, but 'the Special Envoy' may be the Chairperson's
                    if not o.former and (not o.serves or ranks == {"other"} or wanted <= office_words(o.head))
                )
            )
            foreign = _CHANCELLOR in wanted and "foreign_minister" in held and entry.state not in _CHANCELLORS
            meant = bool(states) or _takes_part(
                discourse, entry
            )  # 'the Polish leader', 'the top leader' of those told of
            leads = meant and wanted <= _LEADERS and bool(held & _AT_TOP)
            if not (exact or near or titled or foreign or leads):
                continue
            if held & ranks <= {"other"} and not (titled or leads or near or foreign) and wanted & _CHAIRS:
                continue  # 'the Chairman of the Council' is not the adviser told of
            if mention.gender and entry.gender and mention.gender != entry.gender:
                continue
            if _of_other_crown(office_words(mention.text), entry):
                continue
            if entry.id not in discourse.recent and entry.mentions and entry.mentions[0].start > mention.start:
                continue
            inside = discourse.current is not None and entry.id in discourse.current.roles
            if ranks == _FOREIGN and not exact and held <= _LESSER:
                continue  # 'the Foreign Minister' is not the deputy who met her at the airport
            masculine = entry.gender == "female" and _of_a_man(mention)
            if (feminine and entry.gender == "male") or (masculine and mention.text.startswith(_SIR)):
                continue
            masculine = masculine or (feminine and entry.gender != "female" and told_as_man(entry))
            first = bool(mention.offices) and mention.offices[0].rank in held
            score = 8 * inside - 3 * masculine + 2 * first - 12 * (visiting and self._at_home(entry))
            score += 4 * exact + 2 * (entry.id in discourse.subject) + (entry.id in discourse.recent)
            score -= 5 * (wanted <= _MINISTER and not _called_so(wanted, entry))
            score -= 6 * (ranks <= _ENVOYS and entry.rank not in _ENVOYS)  # a minister with an ambassador's rank
            score += 7 * (feminine and entry.gender == "female")  # 'la ministre', of whom only one is told as a woman
            words = 16 if leads or (titled and (len(wanted) > 1 or ranks == {"other"})) else 3 if titled else 0
            fits.append((score + words, entry))
        men = [(s, e) for s, e in fits if e.gender != "female"] if _of_a_man(mention) else []
        if discourse.current is not None and any(e.id in discourse.current.roles for _, e in men):
            fits = men  # 'La ministre X a remercié le ministre, qui': the man of the two
        present = {*(discourse.current.roles if discourse.current is not None else ()), *discourse.subject}
        here = [e for _, e in fits if e.id in present] or [e for _, e in fits]
        if not states and "head_of_state" in ranks and any(_told_with_state(e) == "alone" for e in here):
            fits = [(s - 9 * (_told_with_state(e) == "stated"), e) for s, e in fits]
        if not fits:
            return []
        top = max(score for score, _ in fits)
        best = [e for score, e in fits if score == top]
        if len(best) > 1 and not states:
            best = [e for e in best if e.state == discourse.home] or best
        best.sort(key=lambda e: discourse.recent.index(e.id) if e.id in discourse.recent else -1)
        return [best[-1].id]

    def _named_later(self, mention: Mention, states: list[str]) -> list[str]:
        """A text may begin with the office ('The President of the Republic received …') and name its holder below."""
        discourse = self.discourse
        ranks = {o.rank for o in mention.offices} & _SINGLE
        if not ranks or (mention.sentence.number > _FIRST_SENTENCES and not states):
            return []
        wanted = states or ([discourse.home] if discourse.home else [])
        fits = [
            entry
            for entry in discourse.table.persons[:_FIRST_PERSONS]
            if entry.state in wanted and (entry.rank or entry.known_rank) in ranks
        ]
        if not fits and not states:
            return self._only_one_of(ranks)
        if not fits and states and discourse.home in (None, *states):
            fits = [e for e in discourse.table.persons[:_FIRST_PERSONS] if e.state is None and e.rank in ranks]
        return [fits[0].id] if len(fits) == 1 else []

    def _only_one_of(self, ranks: set[str]) -> list[str]:
        """The one person of these ranks among the first of a text, where it gives him no state: its readers know."""
        early = [e for e in self.discourse.table.persons[:_FIRST_PERSONS] if not e.states and e.state is None]
        fits = [e for e in early if (e.rank or e.known_rank) in ranks]
        return [fits[0].id] if len(fits) == 1 else []

    def _presumed(self, mention: Mention) -> list[str]:
        """The one told of last, when the text gives him no state but an office like the one named now with a state."""
        ranks = {o.rank for o in mention.offices}
        if len(self.discourse.subject) != 1:
            return []
        entry = self.discourse.table.by_id(self.discourse.subject[0])
        like = bool(entry.ranks & ranks) or (bool(ranks & _ENVOYS) and bool(entry.ranks & _ENVOYS or not entry.offices))
        return [entry.id] if like and entry.state_reason != "stated" and not entry.states else []

    def _active(self, mention: Mention) -> list[str]:
        """'The diplomat' of whom no office is known: the one who speaks, else the one from abroad."""
        current, discourse = self.discourse.current, self.discourse
        behind = mention.sentence.words[mention.last + 1 : mention.last + 2]
        sent = not office_words(mention.text).isdisjoint(BRINGERS) and _OF_HIM.isdisjoint(
            behind
        )  # 'l'émissaire d'Oslo', of an ambassador
        if current is None or not (sent or {o.rank for o in mention.offices} <= {"other", "diplomat"}):
            return []
        if all("alias" in o.title for o in mention.offices):
            return []
        away = [p for p in discourse.recent if p in current.roles and discourse.side_of(p) != discourse.home]
        if sent:
            return [p for p in away if discourse.table.by_id(p).rank not in _AT_TOP][-1:]
        inside = [p for p in discourse.recent if p in current.roles and p in discourse.subject] or away
        if ranks_of(mention) == {"diplomat"} or any("consul" in o.title.lower() for o in mention.offices):
            # no president is a diplomat, and a minister only the one from abroad
            ministers = [p for p in current.principals() if discourse.table.by_id(p).rank == "foreign_minister"]
            heads = _SINGLE - {"io_head"} if inside == discourse.subject else _SINGLE  # 'le diplomate africain'
            inside = [p for p in inside if discourse.table.by_id(p).rank not in heads] or [
                p
                for p in ministers
                if len(ministers) == 1
                or p in discourse.subject
                or (not discourse.subject and discourse.side_of(p) != discourse.home)
            ]
        if mention.text.startswith(_HER):
            inside = [p for p in inside if not told_as_man(discourse.table.by_id(p))] or [
                p for p in current.principals() if discourse.table.by_id(p).gender == "female"
            ]
        return inside[-1:]


def _takes_part(discourse: Discourse, entry: PersonEntry) -> bool:
    """Whether someone is one of the principals of the contact told of, or speaks."""
    current = discourse.current
    return entry.id in discourse.subject or (current is not None and entry.id in current.principals())


def _chairs(entry: PersonEntry, bodies: list[str], wanted: frozenset[str]) -> bool:
    """'ECOWAS Chairman, President X of Togo': whether someone who acts for a state has an office of one of `bodies`,
    told with the words `wanted`."""
    held = [o for o in entry.kinds if wanted <= office_words(o.title)] if not all(map(is_state, bodies)) else []
    return any(body in (o.organisation, o.state) for body in bodies for o in held)


def _called_so(wanted: frozenset[str], entry: PersonEntry) -> bool:
    """Whether the words stand in a title of somebody's own: 'The Minister' is no secretary general of a ministry."""
    titles = [_SERVING.split(o.title, maxsplit=1)[0] for o in entry.kinds]
    return (
        not titles or any(o.counterpart for o in entry.kinds) or any(wanted <= office_words(title) for title in titles)
    )


def _another_chief(mention: Mention, entry: PersonEntry) -> bool:
    """'The President of the Security Council', 'the Secretary-General' are not the head of a mission, of one
    organisation though they be."""
    title = office_words(mention.text) & _CHIEFS
    if ranks_of(mention) != {"io_head"} or not title or not entry.offices:
        return False
    return not any(title & office_words(o.title) or o.organisation in (None, o.state) for o in entry.kinds)


def _told_with_state(entry: PersonEntry) -> str:
    """Whether a head of state is always told with his state: 'the President of the Republic' alone is another then."""
    heading = [o.state is not None for o in entry.kinds if o.rank == "head_of_state"]
    first = next(iter(entry.kinds), None)
    alone = first is not None and first.rank == "head_of_state"
    return "" if not heading else "stated" if all(heading) else "alone" if alone else ""


def _of_other_crown(words: frozenset[str], entry: PersonEntry) -> bool:
    """Whether 'His Majesty the King' is asked for and this one is a president, or the other way round."""
    royal, civil = not _CROWNED.isdisjoint(words), not _PRESIDING.isdisjoint(words)
    if royal == civil:
        return False
    own = frozenset().union(*(office_words(o.title) for o in entry.kinds))
    crowned, presides = not _CROWNED.isdisjoint(own), not _PRESIDING.isdisjoint(own)
    return (royal and presides and not crowned) or (civil and crowned and not presides)


_HER = ("La ", "la ", "Madame la ", "madame la ", "Mme la ", "Mme le ", "Madame le ")
_SIR = ("Monsieur le ", "monsieur le ", "M. le ")
_HIS = ("Le ", "le ", "du ", "au ", *_SIR)


def _of_a_man(mention: Mention) -> bool:
    """'le ministre', 'aux dires du | ministre': French, whether an article, which the words before may hold, is a
    man's; some write it of women, too."""
    before = mention.sentence.text[max(0, mention.start - 4) : mention.start].casefold()
    return mention.text.startswith(_HIS) or before in (" du ", " au ")


def told_as_man(entry: PersonEntry) -> bool:
    """'Le ministre kényan, X': who is told of by a masculine office is not meant by 'la ministre'."""
    return any(m.text.startswith(_HIS) for m in entry.mentions[:2])


def _title_words(mention: Mention) -> frozenset[str]:
    """The words of the office without articles; what the text calls someone again is part of what it called them."""
    return office_words(" ".join(o.title for o in mention.offices)) - _PLAIN
