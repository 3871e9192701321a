"""An office as a person asks for it, 'foreign minister' or 'ministre des affaires étrangères', to its rank."""

from __future__ import annotations

import re

from dragoman.errors import UsageError
from dragoman.model.names import folded
from dragoman.model.vocabulary import RANKS

# The first that matches, in this order: a deputy foreign minister is no foreign minister.
_RANKS = tuple(
    (rank, re.compile(pattern))
    for rank, pattern in (
        (
            "deputy_head_of_government",
            r"\b(?:deputy|vice|first deputy) (?:prime minister|premier|chancellor)|vice ?premier|vice president|^vice presid",  # noqa: E501
        ),
        ("assistant_minister", r"assistant (?:foreign )?(?:minister|secretary)|director general|political director"),
        (
            "deputy_minister",
            r"(?:deputy|vice) (?:foreign )?minister|vice ministre|deputy minister|under ?secretary|state secretary|minister of state|permanent secretary",  # noqa: E501
        ),
        (
            "foreign_minister",
            r"foreign minister|minister (?:of|for) (?:\w+ )*(?:foreign|external)(?: \w+)* (?:affairs|relations)|foreign secretary|"  # noqa: E501
            r"minist(?:re|er) des affaires etrangeres|secretary of state|head of diplomacy|minister for europe and foreign",  # noqa: E501
        ),
        (
            "speaker_of_parliament",
            r"speaker|president of the (?:national assembly|parliament|senate)|chair\w* of the (?:national assembly|parliament)",  # noqa: E501
        ),
        (
            "head_of_government",
            r"prime minister|premier ministre|premier\b|head of government|chancellor of (?:germany|austria)|federal chancellor|^chancellor$|taoiseach|president of the government",  # noqa: E501
        ),
        ("io_head", r"secretary general|high representative|special representative of the secretary"),
        ("ambassador", r"ambassad|high commissioner|head of mission|permanent representative|charge d ?affaires"),
        (
            "head_of_state",
            r"^(?:the )?president(?: of .*)?$|head of state|\bking\b|\bqueen\b|emperor|\bemir\b|sultan|monarch|^pope$",
        ),
        ("minister", r"minist"),
        ("director", r"director|head of department|special envoy"),
    )
)


def rank_of(office: str) -> str:
    """The rank an office has by its words; `other` when they tell none."""
    words = folded(office)
    if words.replace(" ", "_") in RANKS:
        return words.replace(" ", "_")
    return next((rank for rank, pattern in _RANKS if pattern.search(words)), "other")


def rank_asked(office: str) -> str:
    """The same for a question. `UsageError`: the words tell no rank."""
    rank = rank_of(office)
    if rank == "other" and folded(office) != "other":
        raise UsageError(
            f"no office called {office!r}. Ask for a rank ({', '.join(RANKS)}) or a title like 'foreign minister'."
        )
    return rank
