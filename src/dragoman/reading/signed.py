"""Text to the instruments it names in small letters, where it tells that they are signed, adopted or in force."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dragoman.reading.tables import rows
from dragoman.text.phrases import Phrases, Places

REACH = 110  # characters before an instrument's name in which 'signed' or 'ratified' stands; as many behind

# Kinds of agreement that are told by a word before it: 'an air services agreement'
_CALLED = (
    r"(?:air services?|extradition|investment|investment protection|visa waiver|visa exemption|visa facilitation"
    r"|host country|headquarters|loan|credit|grant|twinning|double taxation|tax|fisheries|trade|economic partnership"
    r"|strategic partnership|readmission|labour|social security|boundary|border|legal assistance"
    r"|mutual legal assistance|aviation|maritime|status of forces|security|defence|transit|customs|water-sharing)"
)
_HEAD = re.compile(
    r"(?<![\w-])(?:(?:(?!(?:An?|The|Th[ai][st])\b)[A-Z]\w+(?:[-–][A-Z][\w.]*)? )?(?:[a-z]+-[a-z]+ )?(?:free trade |framework |bilateral |cooperation |joint |trilateral |financing )?"  # noqa: E501
    r"(?:memorandum of understanding|memo of understanding|memorandum of (?:cooperation|intent)|memorandum(?= on )|Memorandum of Understanding|M[oO]U"  # noqa: E501
    rf"|(?:{_CALLED} )?(?:agreement|treaty|convention)|agreement|treaty|protocol|convention|arrangement(?: administratif)?|letter of intent"  # noqa: E501
    r"|joint (?:statement|declaration|communiqué)|cooperation program(?:me)?|program(?:me)? of (?:[a-z]+ ){0,2}?(?:cooperation|consultations|exchanges)|road ?map(?= for )|action plan|plan of action)"  # noqa: E501
    r"|[Pp]rotocole (?:d[’']accord|d[’']entente)|[Pp]rotocole|[Mm]émorandum d[’'][Ee]ntente|[Mm]émorandum|[Aa]ccord(?:[- ][Cc]adre|s(?= d))?|[Cc]onvention"  # noqa: E501
    r"|(?<!d[’'])entente|[Tt]raité|[Aa]rrangement|[Ll]ettre d[’']intention|[Dd]éclaration (?:conjointe|commune|d[’']intention|d[’']intérêt)"  # noqa: E501
    r"|[Pp]rogramme (?:exécutif|d[’']échanges|de coopération|de consultations)|plan d[’']action|feuille de route|procès-verbal)"  # noqa: E501
    r"(?!\w)(?: \((?:[A-Z][\w.-]{1,9})\))?"
)
# Where a name ends: what is told of the instrument, or when
ENDS = (
    r"entered|enters?|c[ao]mes?|remains?|must|should|would|could|can|may|took|takes|provided|sets|constitutes?"
    r"|covers|last (?:year|month|week)|in (?:19|20)\d\d|on (?:the )?\d"
    r"|today|yesterday|earlier|following|a eu|ont eu|l[’']an "
    r"|en (?:19|20)\d\d|le \d|hier|aujourd[’']hui|reste|demeure|doit|doivent|prévoit"
)
# The instrument named next: 'an agreement on fisheries | and a memorandum on trade', 'et d'un mémorandum'.
NEXT_ONE = (
    r" (?:et|and|ainsi qu[e’']|as well as) ?(?:d[’'])?(?:une?|an?|the|le|la|les|deux|two|du|des|de la|[ld][’']|de l[’']) ?"  # noqa: E501
    r"(?:\w+[ -]){0,3}?(?:[Aa]ccord|[Mm]émorand|[Mm]emorand|[Pp]rotoco|[Cc]onvention|[Tt]raité|[Tt]reaty|[Aa]greement|[Aa]rrangement"  # noqa: E501
    r"|[Dd]éclaration|[Dd]eclaration|[Pp]rogram|[Ll]ettre d[’']intention|[Ll]etter of intent|[Ff]euille de route|[Rr]oad ?map"  # noqa: E501
    r"|[Pp]lan d[’']action|[Aa]ction [Pp]lan|M[Oo]U|[Cc]ontrat)"
)
# What the instrument is on: 'on visa-free travel', 'de coopération frontalière', 'between the two ministries'.
_COMPLEMENT = re.compile(
    r"(?: (?:économique|commercial|général|cadre|bilatéral|tripartite|militaire|aérien|fiscal|culturel)e?(?: et \w+)?)?"
    r" (?:(?:on|for|concerning|regarding|in the fields? of|to establish|establishing|relati(?:f|ve)s? (?:à|au|aux)|sur|portant|pour(?= (?:la|les?|l[’']|une?) ?(?!part\b|période\b|années\b))|concernant|en matière d[e’']"  # noqa: E501
    r"|dans le domaine|dans les domaines|entre|between|of|de|d[’'])(?: |(?<=[’'])))(?!that\b|which\b|the part\b|behalf\b|ce\b|cette\b|this\b|these\b|principle\b"  # noqa: E501
    r"|most\b|many\b|all\b|principe\b|la part\b|leur part\b|vue[s]?\b|next steps\b)"
    r"[\w’'/& -]{4,110}?"
    rf"(?=[,.;:()\n«»“”\"]|$| (?:{ENDS})\b"
    r"| (?:was|were|is|has|had|have|signed|which|that|who|with|by|during|at|and the|as well|will|est|a été|ont|qui|signée?s?|avec|lors|afin|pour les?|ainsi|while"  # noqa: E501
    r"|for holders|doi(?:t|vent)|devra(?:it|ient)?|peu(?:t|vent)|reste(?:nt)?|demeure(?:nt)?|sera|seront|prévoit|constitue|permet|vise|issu|must|should|remains?|provides?"  # noqa: E501
    r"|pour la période|pour les années|(?:et|and) (?:a|ont|has|have|also|\w+(?:é|ée|és|ées|ed) (?:de|la|le|les|leur|leurs|the|their|that|on|to|à)|en vue))\b"  # noqa: E501
    rf"|{NEXT_ONE})"
)
# the years it is for, told behind it: 'le programme de coopération culturelle pour la période 2024-2026'
_TERM = re.compile(
    r"(?: [a-zéèêç]+(?:elle|ique|al|ale|aire|ive|if)\b)?(?: (?:pour|couvrant|for|covering) (?:la période|les années|the period|the years))?"  # noqa: E501
    r" (?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d\b"
)
_OF_YEAR = re.compile(r" (?:of|de) (?:19|20)\d\d\b")
_SIGNED = re.compile(
    r"\b(?:sign(?:ed|s|ing|ature|atures)?|ink(?:ed|s|ing)|initial+ed|conclu(?:ded|sion)|adopted|ratif\w+|accede\w*|entry into force|came into force|anniversary|finali[sz]\w+"  # noqa: E501
    r"|signé\w*|signature|signer|signent|paraph\w+|conclu\w*|adopt\w+|ratifi\w+|adhé\w+|entrée en vigueur|anniversaire)\b"  # noqa: E501
)
_BEHIND = re.compile(
    r"\b(?:(?:was|were|been) adopted|signed|inked|initial+ed|ratified|entered into force|signée?s?|paraphée?s?"
    r"|ratifiée?s?|entrée? en vigueur)\b"
)
# A state pair or a country before it names it as well: 'the Norway-Poland fisheries agreement'.
_PAIR = re.compile(r"^[A-Z]\w+[-–][A-Z]")
_PLAIN = re.compile(
    r" (?:of|de|d[’']) ?(?:paix|principe|coopération|partenariat|cessez-le-feu|peace|principle|cooperation|partnership|understanding|libre-échange)$"  # noqa: E501
)
_DEFINITE = re.compile(r"(?:[Tt]he|[Ll][’']|[Ll]es|[Dd]es|[Aa]ux|[Ll]a|[Dd]u|[Ll]e)\s?$")
_BETWEEN = re.compile(r"\b(?:between|entre) (?:la |le |l[’']|les |the )?[A-ZÀ-Þ]")
_TOWN_BEHIND = re.compile(r" (?:de |d[’'])(?P<town>[A-ZÀ-Þ][\w-]+)(?![\w’'-]| (?:[A-ZÀ-Þ]|à |pour ))")
LONGEST_ARTICLE, TOWN_AND_HEAD = 4, 2  # characters; words
_FRENCH = re.compile(r"Déclaration [a-z]|Protocole|Mémorandum|Accord(?!s)|Traité|Arrangement|Convention")
_STOP = re.compile(r"[.;\n]")
_KIND_TOLD = re.compile(rf"{_CALLED} (?:agreement|treaty|convention)$")
# The words that what `_HEAD` finds begins with, its adjectives left out; so many words stand before them at most.
CALLED = Phrases(
    dict.fromkeys(
        [
            "memorandum", "memoranda", "memo", "mou", "mous", "agreement", "agreements", "treaty", "protocol",
            "convention",
            "programmes", "arrangement", "letter", "joint", "cooperation", "program", "programme", "action", "plan",
            "protocole", "protocoles", "mémorandum", "mémorandums", "accord", "accords", "entente", "traité", "lettre",
            "déclaration", "feuille", "procès", "roadmap",
        ]
    )
)  # fmt: skip
WORDS_BEFORE, FURTHEST = 6, 300  # the second in characters
LONGEST = 160  # characters of an instrument called by its kind, with its short name


def signed_in(text: str, flat: str, places: Places) -> Iterator[tuple[int, int, str]]:
    """Where each such instrument stands, and the word it is called by.

    `flat`: the text folded, on one line; `places`: where it has the words of `CALLED`, at least.
    """
    for m in _heads(text, flat, places):
        start, end = m.span()
        named = _of_town(text, start, end)
        if named is not None:
            yield start, named, m[0].split()[-1].lower()
            continue
        if m[0].startswith("accords"):
            continue
        complement = _COMPLEMENT.match(text, end, min(len(text), end + 150))
        term = _TERM.match(text, end if complement is None else complement.end())
        if complement is not None and _PLAIN.match(complement[0]) and term is None:
            continue  # 'un accord de paix': any one
        pair = _PAIR.match(m[0]) is not None
        called = _KIND_TOLD.search(m[0]) is not None
        if complement is None and not pair and term is None and not called:
            continue
        stop = term.end() if term is not None else complement.end() if complement is not None else end
        known = term is not None or (complement is not None and _known(m[0], complement[0]))
        known = known and _definite(text, start)
        if not pair and not known and not (_before(text, start) or _after(text, stop)):
            continue
        yield start, stop, m[0].split(" (")[0].lower()


def _known(head: str, complement: str) -> bool:
    """Whether words behind a definite article tell one instrument that all know of: 'l'accord | de 2011 sur la pêche',
    'the agreement | between Norway and Poland', 'l'Accord | de libre circulation'."""
    told = _BETWEEN.search(complement) is not None or _OF_YEAR.match(complement) is not None
    return told or (head[0].isupper() and not head[:2].isupper() and _FRENCH.match(head) is not None)


def _of_town(text: str, start: int, end: int) -> int | None:
    """Where an instrument ends that bears the name of a town: 'l'accord de Suva', 'the Suva agreement'."""
    if not _definite(text, start):
        return None
    behind = _TOWN_BEHIND.match(text, end)
    if behind is not None:
        return behind.end() if behind["town"] in _towns() else None
    words = text[start:end].split()
    return end if len(words) == TOWN_AND_HEAD and words[0] in _towns() else None


def _definite(text: str, start: int) -> bool:
    """Whether 'the' stands before it: one agreement that all know of."""
    return _DEFINITE.search(text, max(0, start - LONGEST_ARTICLE), start) is not None


@lru_cache(maxsize=1)
def _towns() -> frozenset[str]:
    """The towns as written in any language."""
    return frozenset(row[0] for row in rows("dragoman", "reference", "cities.tsv"))


def _heads(text: str, flat: str, places: Places) -> Iterator[re.Match[str]]:
    """What `_HEAD` finds in the text, looked for only round the words that an instrument may be called by."""
    end = 0
    for at, _, _ in CALLED.find(flat, places, 0, len(flat)):
        if at < end:
            continue
        begin, low = at, max(end, at - FURTHEST)
        for _ in range(WORDS_BEFORE):
            begin = max(flat.rfind(" ", low, max(low, begin - 1)), low)
        found = _HEAD.search(text, begin, at + LONGEST)
        if found is not None and found.start() <= at:
            yield found
            end = found.end()


def _before(text: str, start: int) -> bool:
    """Whether a word of signing stands before it in the sentence."""
    near = text[max(0, start - REACH) : start]
    return _SIGNED.search(_STOP.split(near)[-1]) is not None


def _after(text: str, end: int) -> bool:
    near = _STOP.split(text[end : end + REACH], maxsplit=1)[0]
    return _BEHIND.search(near) is not None
