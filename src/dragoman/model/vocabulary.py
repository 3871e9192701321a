"""The codebook's closed lists, in its order: what a record may hold where it holds a word and not a name."""

from __future__ import annotations

CONTACT_KINDS = (
    "meeting",
    "consultations",
    "commission",
    "call",
    "message",
    "reception",
    "visit",
    "ceremony",
    "signing",
    "session",
    "summons",
    "internal",
)
CONTACT_STATUSES = ("held", "announced", "rescheduled", "cancelled", "back_reference")
COMMITMENT_KINDS = (
    "next_round",
    "session",
    "visit",
    "invitation",
    "signing",
    "delivery",
    "support",
    "other_action",
)
COMMITMENT_FORCES = (
    "agreed",
    "agreed_in_principle",
    "accepted",
    "scheduled_by_third",
    "planned",
    "proposed",
    "invited",
    "readiness",
)
ACTS = (
    "discuss",
    "inform",
    "assess",
    "assert",
    "agree",
    "support",
    "oppose",
    "accuse",
    "request",
    "invite",
    "propose",
    "warn",
    "pledge",
    "hope",
    "thank",
    "congratulate",
    "condole",
    "welcome",
    "apologise",
)
# An office's rank, the highest first; those after `diplomat` compare only with themselves.
RANKS = (
    "head_of_state",
    "head_of_government",
    "deputy_head_of_government",
    "foreign_minister",
    "minister",
    "deputy_minister",
    "assistant_minister",
    "director",
    "ambassador",
    "diplomat",
    "speaker_of_parliament",
    "monarch_or_religious",
    "io_head",
    "other",
)
ROLES = (
    "principal",
    "head_of_delegation",
    "co_chair",
    "member",
    "host",
    "visitor",
    "received",
    "receiving",
    "sender",
    "addressee",
    "mediator",
    "attendee",
)
FORMATS = ("bilateral", "margins", "trilateral", "multilateral")
DATE_BASES = ("stated", "relative", "header", "dateline", "caption", "metadata", "inferred")
VOICES = ("single", "joint", "side", "unattributed")
POLARITIES = ("positive", "neutral", "negative")
STRENGTHS = (0, 1, 2, 3)
COMMITMENT_STATUSES = (
    "open",
    "date_set",
    "rescheduled",
    "kept",
    "kept_late",
    "partly_kept",
    "declined",
    "cancelled",
    "superseded",
    "overdue",
    "untestable",
)
SOURCE_CLASSES = (
    "official",
    "joint",
    "agency",
    "agency_relay",
    "media",
    "rewrite",
    "machine_spun",
    "aggregator",
    "unknown",
)
