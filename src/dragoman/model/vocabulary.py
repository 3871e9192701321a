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
