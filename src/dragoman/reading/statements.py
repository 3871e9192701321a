"""Predicates to statements: act, voice, speakers, addressees; and what the discourse learns from them."""

from __future__ import annotations

import re

from msgspec import Struct, field
from msgspec.structs import replace

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.discourse import ContactDraft, Discourse
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack
from dragoman.reading.partners import PartnerReader
from dragoman.reading.words import Predicate, Subject

# '… and that trade had grown', '… et la nécessité de les renforcer': what a reported clause goes on with
_SECOND_CLAUSE = re.compile(
    r"\b(?:mais|et|and|but|ainsi que|as well as)\s+"
    r"(?:que\b|qu'|that\b|(?:on |sur )?(?:the|la) (?:need|necessity|nécessité)\b)"
)
_SECOND_THAT = re.compile(r",? (?:et|and|mais|but) (?:aussi |also )?(?:que |qu['’] ?|that )")
_MATTERS = frozenset({"assert", "assess", "inform"})  # what any clause may do
_TOPIC_ONLY = frozenset({"focus", "focus on", "centre", "centre on", "revolve", "cover", "couvrir"})
_SPANS = frozenset({"cover", "couvrir"})
_MUTUAL = frozenset({"discuss", "agree"})  # what one cannot do alone
_PAPER_OF_ALL = re.compile(
    r"\b(?:joint (?:communiqu|declaration|statement)|(?:communiqué|déclaration|relevé) (?:conjointe?|commune?))", re.I
)
_LATEST = 3  # contacts among which the one is sought that brought forth 'the communiqué'
_WRITER = frozenset({"i", "je", "j'"})
_SPEAKING_SELF = frozenset({"i", "we", "je", "j'", "nous"})
_DONE_BY_SAYING = frozenset({"agree", "thank", "congratulate", "condole", "apologise", "welcome", "request", "accuse"})
_BEGINNING = 4  # items in which a quoted sentence begins with 'we all agree'
_AHEAD = re.compile(
    r"\b(?:will|would|shall|ready|commit\w*|continu\w+|support\w*|stands?|remains?|always|prêt\w*|engag\w+|soutien|appui|reste\w*"
    r"|toujours|\w+r(?:a|ont|ait|aient))\b"
)
# 'acknowledged with warmth and appreciation', 'noted with deep concern', 'a relevé avec satisfaction'
_MANNER = re.compile(
    r"\b(?:with|avec) (?:[\w'’]+ (?:and |et )?){0,2}?(?:(?P<thanks>appreciation|gratitude|thanks|reconnaissance)"
    r"|(?P<worry>concern|alarm|indignation|préoccupation|inquiétude)|(?P<pleasure>satisfaction|pleasure|plaisir))\b"
)
_MANNERS = {"thanks": "thank", "worry": "accuse", "pleasure": "assess"}
# to what one is invited: a deed of one's own, or an attitude
_ASKED = re.compile(
    r"(?<!\w)(?:to (?:(?:once again|also|further|again|[a-z]+ly) )*(?P<does>[a-z]+)\b"
    r"|(?:à (?:se )?|d['’]\s?)(?P<fait>\w+(?:er|ir|re|oir))\b"
    r"|(?:à la |à l['’]\s?|au )(?:unité|retenue|calme|dialogue|vigilance|prudence|solidarité|modération)\b)"
)
_TO_ASKED = 110  # characters within which it is said to what one is invited
_COMING = frozenset(
    [
        "accomplish",
        "address",
        "attend",
        "celebrate",
        "come",
        "deliver",
        "dine",
        "hold",
        "join",
        "make",
        "meet",
        "observe",
        "participate",
        "pay",
        "return",
        "send",
        "speak",
        "stay",
        "take",
        "tour",
        "travel",
        "undertake",
        "visit",
        "witness",
        "accomplir",
        "adhérer",
        "assister",
        "célébrer",
        "déjeuner",
        "découvrir",
        "dîner",
        "effectuer",
        "envoyer",
        "intervenir",
        "participer",
        "prendre",
        "rejoindre",
        "rencontrer",
        "rendre",
        "revenir",
        "séjourner",
        "tenir",
        "venir",
        "visiter",
    ]
)
_SETTING = 12  # items within which words of setting end that lead to what was talked of
_BODY = 8  # items of a line that only names a body
_HAILING = frozenset({"saluer", "hail"})
_LEADING_IN = 3  # items in which a sentence begins with 'When discussing'
_SOON = 2  # sentences after which 'it' means no longer the house that spoke
POSITIVE = frozenset({"support", "thank", "congratulate", "welcome", "agree", "pledge"})
NEGATIVE = frozenset({"oppose", "accuse", "warn"})


class StatementDraft(Struct):
    """A statement while the text is being read; spans in characters."""

    act: str
    voice: str
    speakers: list[str]
    on_behalf_of: list[str]
    content: tuple[int, int]
    evidence: tuple[int, int]
    rule: str
    reiterated: bool = False
    direct: bool = False
    negated: bool = False
    strength: int = 0
    hedge: str | None = None
    addressees: list[str] = field(default_factory=list)
    contact: ContactDraft | None = None
    lemma: str = ""
    construction: str = ""
    sentence: int = 0
    accepts: bool = False  # takes up the invitation told of before
    together: bool = False  # said by 'the two ministers', 'they', 'the talks': all principals, once all are known


class StatementReader:
    """Turns the predicates of one language's lines into statements."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        self.pack = pack
        self.clauses = clauses
        self.partners = PartnerReader(clauses)
        self.attitude = pack.having("att")
        self.stop_head = pack.having("that") | pack.having("rel") | pack.having("w:;")
        self.quote = pack.having("quote")
        self.document = pack.having("c:document")
        self.happening = pack.having("c:happening")
        self.body = pack.having("c:body")
        self.light_prep = pack.having("c:of")

    def read(self, line: Line, predicates: list[Predicate], discourse: Discourse) -> list[StatementDraft]:
        """The statements of a line in order; the discourse's subject and current contact are brought up to date."""
        out: list[StatementDraft] = []
        previous: Subject | None = None
        spoken: tuple[list[str], str, list[str]] | None = None
        for item in line.relaying:  # 'said a statement of the ministry': whom 'it' means next
            states = self.clauses._institution(line, item).states or ([discourse.home] if discourse.home else [])
            discourse.house = (states, line.sentence.number)
        told_with = False  # the last verb told of one person's talk with another
        for predicate in predicates:
            subject = predicate.subject
            if self._leads_in(predicate, predicates):
                continue
            if predicate.greets and not self._met_before(line, predicate, discourse):
                continue
            if subject.kind == "same":
                default = previous or self._default_subject(line, predicate, predicates)
                if default is None:
                    continue
                subject = default
            if predicate.participle and predicate.act == "discuss" and predicate.lemma in _TOPIC_ONLY:
                if out and (out[-1].act == "discuss" or predicate.lemma in _SPANS):
                    continue  # 'discussed the Balkans, focusing on …' is one statement
                subject = Subject("joint")  # 'held talks with X, focusing on …'
            alone = (
                told_with and predicate.participle and predicate.act != "discuss"
            )  # 'examined … with X, assuring that'
            if predicate.subject.kind != "same" or spoken is None or previous is None or alone:
                spoken = self._spoken(line, subject, predicate, discourse)
            if predicate.accepts and out:
                spoken = self._invited(line, out[-1], predicate, discourse)
            if spoken is None:
                continue
            speakers, voice, sides = spoken
            told_with = predicate.act == "discuss" and subject.kind == "who" and len(subject.mentions or []) == 1
            previous = predicate.subject if predicate.subject.kind != "same" else previous
            draft = StatementDraft(
                self._act(line, predicate), voice, speakers, sides, predicate.content, predicate.evidence,
                f"{self.pack.language}/statements/{predicate.lemma.replace(' ', '_')}.{predicate.construction}",
                lemma=predicate.lemma, construction=predicate.construction, sentence=line.sentence.number,
            )  # fmt: skip
            if draft.act == "-":
                continue  # 'presented an offering': no noun that tells of an attitude
            draft.reiterated = "reiterate" in predicate.flags
            draft.negated = predicate.negated
            draft.together = (
                voice == "joint"
                and subject.kind in ("joint", "event", "who")
                and all(
                    m.kind in ("group", "pronoun") and m.collective != "state" and (speakers or not m.states)
                    for m in subject.mentions or []
                )
            )
            draft.accepts = predicate.accepts
            draft.direct = self._direct(line, predicate)
            draft.contact = discourse.current
            if predicate.addressee >= 0:
                for mention in line.mentions(predicate.addressee):
                    for person in discourse.resolve(mention):
                        side = discourse.side_of(person)
                        if side and side not in draft.addressees:
                            draft.addressees.append(side)
                    draft.addressees.extend(s for s in mention.states if s not in draft.addressees)
            draft.strength = self._strength(line, predicate, draft)
            out.append(draft)
            if predicate.construction == "that" and not predicate.inverted:
                out.extend(self._second_clause(line, predicate, draft))
            if voice == "side" and sides:
                discourse.house = (sides, line.sentence.number)
            if voice == "single" and not speakers and any(m.kind == "alias" for m in subject.mentions or []):
                discourse.unnamed = sides
            if subject.kind == "who" and speakers:
                beside = predicate.act == "discuss" and not predicate.purpose and len(subject.mentions or []) == 1
                alone = beside and not any(m.plural for m in subject.mentions or [])
                discourse.note_subject(speakers[:1] if alone else speakers)  # 'X discussed … with Y. He …' is X
        self._note_bare_subjects(line, discourse, out)
        return out

    def _second_clause(self, line: Line, predicate: Predicate, first: StatementDraft) -> list[StatementDraft]:
        """'said that Norway is a friend and that it hoped for …': a second clause that does something else
        is a statement of its own, and the first one ends before it.
        """
        start, end = first.content
        cut = _SECOND_THAT.search(line.sentence.folded, start, end)
        if cut is None:
            return []
        act = self._cued(line.sentence.folded[cut.end() : min(end, cut.end() + 220)])
        if act is None or act == first.act or act in _MATTERS:
            return []
        second = replace(first, act=act, content=(cut.end(), end), addressees=list(first.addressees))
        second.strength = self._strength(line, predicate, second)
        first.content = (start, cut.start())
        first.evidence = (first.evidence[0], cut.start())
        return [second]

    def note_body(self, line: Line, discourse: Discourse, body: str | None) -> None:
        """'The Council,' alone on a line: who resolves what the lines behind it tell, for `body` when it
        names no other.
        """
        symbols = line.symbols
        if not 1 < len(symbols) <= _BODY or symbols[-1] not in self.clauses.comma:
            return
        if any(s in self.clauses.plain_verb or s in self.clauses.aux or s in self.clauses.prep for s in symbols):
            return
        named = next((v for i in range(len(symbols)) if isinstance(v := line.value(i, "org"), str)), body)
        if any(s in self.body or s in self.clauses.org for s in symbols) and named:
            discourse.resolving = ([], "side", [named])
            return
        told = [m for i in range(len(symbols)) for m in line.mentions(i) if m.kind == "group"]
        if any(m.text.casefold().startswith(("the ", "les ", "we", "nous")) for m in told):  # no 'Dear colleagues,'
            people = discourse.talkers()
            discourse.resolving = (people, "joint", _sides(discourse, people)) if people else None

    @staticmethod
    def _met_before(line: Line, predicate: Predicate, discourse: Discourse) -> bool:
        """Whether those whom a predicate welcomes take part in a contact told of in an earlier sentence."""
        first = line.item_at(predicate.content[0])
        last = min(first + 3, len(line.symbols))
        guests = [p for i in range(first, last) for m in line.mentions(i) for p in m.persons]
        earlier = discourse.earlier
        if any(m.kind == "group" for m in predicate.subject.mentions or []):
            return False  # 'Officials of both sides welcomed the minister at the airport'
        return earlier is not None and bool(guests) and all(p in earlier.roles for p in guests)

    @staticmethod
    def _leads_in(predicate: Predicate, predicates: list[Predicate]) -> bool:
        """'Turning to trade, she said …', 'Abordant la pêche, il a relevé …': only what the main verb speaks of."""
        if not (predicate.participle and predicate.act == "discuss" and predicate.item < _LEADING_IN):
            return False
        return any(p.item > predicate.item and not p.participle and p.subject.kind == "who" for p in predicates)

    def nominal(self, line: Line, discourse: Discourse, said: list[StatementDraft]) -> list[StatementDraft]:
        """Topics told without a verb of telling: 'au menu des échanges, …', '… was high on the agenda'."""
        rules = self.pack.rules.get("statements")
        if rules is None or (discourse.current is not None and discourse.current.status == "announced"):
            return []  # what is on the agenda of talks to come has not been talked of
        for rule, pattern in rules.asked_by(line.present):
            match = pattern.search(line.string)
            if match is None or match.start("c") < 0:
                continue
            first, last = match.start("c"), match.end("c") - 1
            if line.symbols[first] in self.clauses.leads_setting and rule.makes.get("to") != "end":
                # 'Selon le communiqué, | la pêche était au menu', 'Lors des talks, | les relations ont été …'
                near = range(first, min(last, first + _SETTING))
                first = next((i + 1 for i in near if line.symbols[i] in self.clauses.comma), first)
            if rule.makes.get("to") == "end":
                last = self.clauses.tail(line) - 1
                last = last if last >= first else len(line.symbols) - 1
                while last > first and line.symbols[last] in self.pack.having("punct"):
                    last -= 1
            while last > first and line.symbols[last] in self.clauses.comma:
                last -= 1
            content = (line.start(first), line.end(last))
            after = [s.evidence[0] for s in said if s.evidence[0] > content[0]]
            if any(
                s.evidence[0] <= content[0] < s.evidence[1] or s.content[0] <= content[0] < s.content[1] for s in said
            ):
                continue
            if after and min(after) < content[1]:
                cut = line.sentence.text[content[0] : min(after)].rstrip(" ,;")
                content = (content[0], content[0] + len(cut.removesuffix(" and").removesuffix(" et").rstrip(" ,")))
                if content[1] <= content[0]:
                    continue
                last = line.item_at(content[1] - 1)
            people = discourse.talkers()
            told = rule.makes.get("voice") != "unattributed"
            people = people if told else []
            return [
                StatementDraft(
                    rule.makes.get("act", "discuss"),
                    "joint" if people else "unattributed",
                    people,
                    _sides(discourse, people),
                    content,
                    (line.start(match.start()), line.end(max(last, match.end() - 1))),
                    rule.id,
                    contact=discourse.current,
                    sentence=line.sentence.number,
                    together=told,
                )
            ]
        return []

    def _note_bare_subjects(self, line: Line, discourse: Discourse, out: list[StatementDraft]) -> None:
        """A sentence told of a person makes that person the one whom 'he' or 'she' means next, whoever spoke before."""
        if any(draft.speakers for draft in out):
            return
        last = next(
            (
                i
                for i, symbol in enumerate(line.symbols)
                if (symbol in self.clauses.opens_predicate and (i or line.word(0) != "a"))  # 'A sa sortie, …'
                or "fin" in self.clauses.feats(line, i)
            ),
            len(line.symbols),
        )
        named = [i for i in range(min(last, 40)) if line.symbols[i] in self.clauses.named]
        free = [i for i in named if not self.clauses.oblique(line, i)] or [i for i in named[:1] if i < 6]
        told_of = [i for i in range(min(last, 4)) if line.symbols[i] in self.clauses.pron]
        if not named and told_of:
            free = told_of[-1:]  # 'Il s'est entretenu avec X': of him, not of X
        elif not named and last < len(line.symbols) and line.word(last) in self.clauses.be_words:
            free = [
                i for i in range(last, min(last + 5, len(line.symbols))) if line.symbols[i] in self.clauses.person
            ]  # 'The first is X'
        for i in free:
            people = [p for m in line.mentions(i) for p in discourse.resolve(m)]
            if people:
                discourse.note_subject(people)
                break

    def _default_subject(self, line: Line, predicate: Predicate, predicates: list[Predicate]) -> Subject | None:
        """A participle or a second verb before any reporting verb: the sentence's first person
        speaks, or the one behind the participle who goes on speaking.
        """
        for i in range(predicate.item):
            if (line.symbols[i] in self.clauses.who or line.symbols[i] in self.clauses.pron) and (
                i == 0 or line.symbols[i - 1] not in self.clauses.prep
            ):
                return self.clauses._head(line, i)
            if line.symbols[i] in self.clauses.event and predicate.participle and i < predicate.item:
                continue
        if predicate.participle:
            for main in predicates:
                if main.item > predicate.item and not main.participle and main.subject.kind == "who":
                    return main.subject  # 'Praising the ties, she said …'
            for i in range(predicate.item + 1, len(line.symbols)):
                if line.symbols[i] in self.clauses.who and line.symbols[i - 1] in self.clauses.comma:
                    return self.clauses._head(line, i)
        return None

    # -- who speaks --------------------------------------------------------------------------------------------------

    def _spoken(
        self, line: Line, subject: Subject, predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """The speakers; 'the ministers' are those of the contact told of before one that the sentence names later."""
        current, earlier = discourse.current, discourse.earlier
        if current is None or earlier is None or current is earlier or len(earlier.principals()) < 2:
            return self._speakers(line, subject, predicate, discourse)
        here = [start for start, _ in current.spans if start >= line.sentence.start]
        if not here or min(here) <= line.start(predicate.item):
            return self._speakers(line, subject, predicate, discourse)
        discourse.current = earlier
        try:
            return self._speakers(line, subject, predicate, discourse)
        finally:
            discourse.current = current

    def _invited(
        self, line: Line, invitation: StatementDraft, predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """Who takes up an invitation: the other one, whatever pronoun stands for them."""
        named = [p for m in predicate.subject.mentions or [] if m.kind == "person" for p in m.persons]
        mention = next(iter(predicate.subject.mentions or []), None)
        pool = discourse.current.principals() if discourse.current is not None else []
        others = [p for p in pool if p not in invitation.speakers]
        if not named and mention is not None and not others:
            others = discourse.other_than(invitation.speakers, mention)
        people = named or others[:1]
        return (people, "single", _sides(discourse, people)) if people else None

    def _speakers(
        self, line: Line, subject: Subject, predicate: Predicate, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """Speakers, voice, sides; None when nobody is there to speak."""
        if subject.kind == "joint" or subject.kind == "event":
            principals = discourse.talkers()
            return principals, "joint", _sides(discourse, principals)
        if subject.kind == "resolving":
            return discourse.resolving
        if subject.kind == "speaker":
            return (discourse.subject, "single", _sides(discourse, discourse.subject)) if discourse.subject else None
        if subject.kind == "it" or (predicate.passive and subject.kind != "who"):
            talkers = discourse.talkers() if predicate.act in _MUTUAL else []
            sides = _sides(discourse, talkers)
            # 'Trade was discussed', in talks of two: by both, whom the passive does not name
            return (talkers, "joint", sides) if len(sides) > 1 else ([], "unattributed", [])
        if subject.kind == "group":
            return [], "joint", []
        if subject.kind == "state":
            if not subject.states:
                return None
            return self._of_states(sorted(set(subject.states)), discourse)
        if subject.kind == "institution" and line.symbols[subject.item] in self.document:
            current = discourse.current
            senders = [p for p, (_, role) in current.roles.items() if role == "sender"] if current is not None else []
            if senders:
                return senders, "single", _sides(discourse, senders)
            shared = next((c for c in reversed(discourse.contacts[-_LATEST:]) if self._common(line, c)), None)
            if shared is not None and not subject.states:
                return [], "joint", sorted(shared.parties)
        if subject.kind == "institution" and line.symbols[subject.item] in self.clauses.pron:
            sides, number = discourse.house
            return ([], "side", sides) if line.sentence.number - number <= _SOON else None
        if subject.kind == "institution" and line.symbols[subject.item] in self.body and not subject.states:
            members = discourse.talkers()
            if len(members) > 1:
                return members, "joint", _sides(discourse, members)  # 'The Group condemned …': those who met in it
            if not discourse.home:
                return None
        official = self._official(line, subject, discourse) if subject.kind == "institution" else []
        if official:
            return official, "single", _sides(discourse, official)
        if subject.kind == "institution":
            return [], "side", subject.states or ([discourse.home] if discourse.home else [])
        people: list[str] = []
        states = list(subject.states or [])
        plural = side = unnamed = False
        antecedent = self._antecedent(line, subject)
        for mention in subject.mentions or []:
            found = discourse.resolve(mention)
            if mention.kind == "alias" and people and set(found) <= set(people):
                found = discourse.another(people, mention)  # 'the Secretary and the Foreign Minister'
            if antecedent and mention.kind == "pronoun" and not mention.plural and set(found) <= set(antecedent):
                found = discourse.other_than(antecedent, mention)
            if mention.kind == "group" and mention.states and found:
                theirs = {discourse.side_of(p) for p in found}
                if None not in theirs and theirs.isdisjoint(mention.states):
                    found = []  # 'the ministers of the G7', of whom the text names none
            people.extend(p for p in found if p not in people)
            plural = plural or mention.plural
            if mention.kind == "side":
                side = True
                states.extend(mention.states)
            elif mention.kind == "group" and mention.collective == "state":
                people = [p for p in people if p not in found]
                states.extend(mention.states or sorted(discourse.current.parties if discourse.current else []))
                unnamed = True
            elif not found:
                unnamed = True
                states.extend(mention.states[:2])
        if side and not people:
            return [], "side", sorted(set(states))
        if (
            discourse.unnamed is not None
            and subject.mentions
            and all(m.kind == "pronoun" and not m.plural and m.gender.startswith(("m", "f")) for m in subject.mentions)
        ):
            return [], "single", discourse.unnamed  # 'the ambassador of China … He …'
        if not people and not discourse.quoted and any(m.text.casefold() in _WRITER for m in subject.mentions or []):
            return ([], "single", [discourse.issuer]) if discourse.issuer else None  # the house's minister writes
        if not people:
            if plural or (unnamed and states):
                sides = sorted(set(states)) or sorted(discourse.current.parties if discourse.current else [])
                several = plural and len(sides) > 1
                return self._of_states(sides, discourse) if several else ([], "joint" if plural else "single", sides)
            if unnamed and any(m.kind in ("alias", "counterpart") for m in subject.mentions or []):
                return [], "single", []
            return None
        voice = "joint" if len(people) > 1 or plural else "single"
        if voice == "single" and "joint" in predicate.flags and discourse.current is not None and predicate.purpose:
            people = discourse.current.principals()
            voice = "joint"
        if voice == "single" and predicate.act == "discuss":
            people = [*people, *self.partners.partners(line, subject, predicate, people, discourse)]
            voice = "joint" if len(people) > 1 else voice
        return people, voice, sorted(set(_sides(discourse, people)) | set(states))

    def _official(self, line: Line, subject: Subject, discourse: Discourse) -> list[str]:
        """'The Swedish official', 'the top UN official': with an article, the one of that side who was told of."""
        clauses, k = self.clauses, subject.item
        if line.symbols[k] not in clauses.official:
            return []
        side = None
        for i in range(k - 1, max(k - 5, -1), -1):
            if line.word(i) == "the":
                return discourse.principal_of([side]) if side is not None else []
            side = side or clauses.state_value(line, i)
        return []

    @staticmethod
    def _of_states(sides: list[str], discourse: Discourse) -> tuple[list[str], str, list[str]]:
        """'Both countries agreed', 'Norway and Poland agreed': those who talked for just these sides, one for each."""
        if len(sides) < 2:
            return [], "side" if sides else "joint", sides
        talkers = discourse.talkers()
        own = talkers if _sides(discourse, talkers) == sides else []
        return own, "joint", sides

    @staticmethod
    def _common(line: Line, contact: ContactDraft) -> bool:
        """Whether a contact brought forth a paper of all: 'signed a joint communiqué. The communiqué …'."""
        text = line.sentence.text
        return len(contact.parties) > 1 and any(_PAPER_OF_ALL.search(text, start, end) for start, end in contact.spans)

    def _antecedent(self, line: Line, subject: Subject) -> list[str]:
        """The person of whom a relative clause tells, who is not its subject: 'X, whom she thanked'."""
        k = subject.item - 1
        if k < 1 or line.symbols[k] not in self.clauses.relating:
            return []
        if line.symbols[k - 1] in self.clauses.comma:
            k -= 1
        return [p for m in line.mentions(k - 1) for p in m.persons] if k > 0 else []

    # -- what is done by saying it -----------------------------------------------------------------------------------

    def _act(self, line: Line, predicate: Predicate) -> str:
        act = predicate.act
        text = line.sentence.folded
        start, end = predicate.content
        if act.startswith("~"):
            act = self._attitude(line, predicate) or act[1:]
        if (
            predicate.construction in ("that", "quote")
            and act in ("assert", "assess", "inform")
            and not predicate.inverted
        ):
            done = self._said_of_self(line, line.item_at(start)) if predicate.construction == "quote" else None
            begins = done is not None and done[0] <= _BEGINNING and done[1] in _DONE_BY_SAYING
            cued = self._cued(self._first_part(text[start : min(end, start + 220)]))
            act = done[1] if done and begins else cued or act
        elif predicate.construction == "quote" and predicate.inverted:
            done = self._said_of_self(line)
            begins = done is not None and done[0] <= _BEGINNING and done[1] in _DONE_BY_SAYING
            act = done[1] if done and begins else self._cued(text[start : min(end, start + 220)]) or act
        if act == "invite" and self._asks(line, predicate):
            act = "request"
        if act == "support" and predicate.lemma in _HAILING and self._hails(line, predicate):
            act = "welcome"
        if act in ("assert", "assess", "inform") and not predicate.inverted and predicate.construction == "np":
            manner = _MANNER.search(text, line.end(predicate.item), min(start + 60, len(text)))
            act = _MANNERS[manner.lastgroup or ""] if manner is not None else act
        if (
            act == "pledge"
            and predicate.construction == "that"
            and "addressee" in predicate.flags
            and not _AHEAD.search(text[start : min(end, start + 160)])
        ):
            act = "assert"  # 'assured the minister that the rules were in force'
        return act

    def _asks(self, line: Line, predicate: Predicate) -> bool:
        """'invited the parties to show restraint', 'invite à l'unité': asked to do something, not to come."""
        if predicate.lemma not in ("invite", "inviter") or predicate.passive:
            return False
        asked = _ASKED.search(line.sentence.folded, predicate.content[0], predicate.content[0] + _TO_ASKED)
        if asked is None or asked.start() >= predicate.content[1]:
            return False
        if asked["does"] and predicate.construction != "inf":
            return False  # 'invited him to Oslo'
        return (asked["does"] or asked["fait"] or "") not in _COMING

    def _hails(self, line: Line, predicate: Predicate) -> bool:
        """'a salué l'adoption de …': something that happened, behind no more than an article and an adjective."""
        first = line.item_at(predicate.content[0])
        return not self.happening.isdisjoint(line.symbols[first : first + 3])

    def act_of_quotation(self, line: Line, start: int, end: int) -> str:
        """What a quoted sentence does: by a verb in the first person that begins it ('We thank …'),
        by a cue, by a later verb in the first person, else it asserts.
        """
        done = self._said_of_self(line)
        if done and done[0] <= _BEGINNING and done[1] in _DONE_BY_SAYING:
            return done[1]
        return self._cued(line.sentence.folded[start:end]) or (done[1] if done else "assert")

    def _said_of_self(self, line: Line, first: int = 0) -> tuple[int, str] | None:
        """The first verb of saying in the first person from item `first` on: how far from it, and what
        saying it does.
        """
        for i in range(first + 1, len(line.symbols)):
            if line.symbols[i] in self.clauses.verb and line.word(i) and self._first_person(line, i):
                verb = line.value(i, "verb")
                if isinstance(verb, tuple):
                    act = verb[1] if verb[1] not in ("-", "") else verb[2]
                    if act not in ("-", ""):
                        attitude = self._attitude_at(line, i + 1, line.sentence.end) if act.startswith("~") else None
                        told = attitude if attitude not in (None, "-") else str(act).lstrip("~")
                        return i - first, str(told)
        return None

    def _first_person(self, line: Line, i: int) -> bool:
        return any(line.word(k) in _SPEAKING_SELF for k in range(max(0, i - 4), i))

    def _attitude(self, line: Line, predicate: Predicate) -> str | None:
        return self._attitude_at(line, line.item_at(predicate.content[0]), predicate.content[1])

    def _attitude_at(self, line: Line, first: int, end: int) -> str | None:
        """The act of the noun that heads the words from item `first` to the character `end`."""
        for i in range(first, min(first + 7, len(line.symbols))):
            if line.start(i) >= end:
                return None
            symbol = line.symbols[i]
            if symbol in self.attitude:
                value = line.value(i, "att")
                return str(value) if value else None
            if symbol in self.stop_head or (symbol in self.light_prep and i > first):
                return None
            if symbol in self.clauses.prep and i > first and line.symbols[i - 1] in self.clauses.noun:
                return None  # 'confirmed their participation at the high-level …'
        return None

    def _first_part(self, content: str) -> str:
        """Up to a second 'that'-clause, whose act is its own."""
        cut = _SECOND_CLAUSE.search(content)
        return content[: cut.start()] if cut else content

    def _cued(self, content: str) -> str | None:
        return self.pack.thatcues.act(content)

    def _direct(self, line: Line, predicate: Predicate) -> bool:
        start, end = predicate.content
        return any(c in '"“”«»' for c in line.sentence.text[max(0, start - 2) : min(end + 1, start + 3)])

    _STRONG = re.compile(
        r"\b(strong|full|firm|unwavering|consistent|steadfast|total|entier|plein|ferme|constant|indéfectible)"
    )

    def _strength(self, line: Line, predicate: Predicate, draft: StatementDraft) -> int:
        if draft.act not in ("support", "oppose", "accuse", "thank"):
            return 1 if draft.act in ("assert", "assess", "request") else 0
        window = line.sentence.folded[draft.evidence[0] : min(draft.content[0] + 60, draft.content[1])]
        return 2 if self._STRONG.search(window) or "strong" in predicate.flags else 1


def _sides(discourse: Discourse, people: list[str]) -> list[str]:
    sides: list[str] = []
    for person in people:
        side = discourse.side_of(person)
        if side and side not in sides:
            sides.append(side)
    return sorted(sides)
