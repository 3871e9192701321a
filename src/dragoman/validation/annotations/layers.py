"""What annotators see: a layer a noun, its fields, and the closed lists of the codebook they choose from."""

from __future__ import annotations

from msgspec import Struct

from dragoman.model.vocabulary import (
    ACTS,
    COMMITMENT_FORCES,
    COMMITMENT_KINDS,
    COMMITMENT_STATUSES,
    CONTACT_KINDS,
    CONTACT_STATUSES,
    DATE_BASES,
    FORMATS,
    POLARITIES,
    RANKS,
    STRENGTHS,
    VOICES,
)

TEXT, LIST, BOOL, WHOLE, PERSON, CONTACT = "text", "list", "bool", "whole", "person", "contact"


class Field(Struct, frozen=True):
    """A field of a layer, e.g. the `kind` of a contact, one of `words`; `default` is taken where it is left empty.

    `words` are what may stand in a field of text; without a default and `needed`, an empty one is an error.
    """

    name: str
    holds: str = TEXT
    words: tuple[str, ...] = ()
    default: str | None = None
    needed: bool = False


class Layer(Struct, frozen=True):
    """A layer, e.g. `Contact`; `part_of` are the layers whose further words it marks, e.g. the place of a contact."""

    name: str
    fields: tuple[Field, ...] = ()
    part_of: tuple[str, ...] = ()


YES_NO = ("yes", "no")
LAYERS = {
    layer.name: layer
    for layer in (
        Layer("Person", (Field("name"), Field("state"), Field("written", LIST))),
        Layer(
            "Office",
            (
                Field("person", PERSON, needed=True),
                Field("title"),
                Field("rank", words=RANKS, needed=True),
                Field("acting", BOOL, YES_NO, "no"),
                Field("organisation"),
                Field("state"),
                Field("as_of"),
            ),
        ),
        Layer(
            "Contact",
            (
                Field("kind", words=CONTACT_KINDS, needed=True),
                Field("status", words=CONTACT_STATUSES, default="held"),
                Field("date"),
                Field("date_basis", words=DATE_BASES),
                Field("place"),
                Field("country"),
                Field("format", words=FORMATS, default="bilateral"),
                Field("on_margins_of"),
                Field("parties", LIST),
                Field("level", words=RANKS),
                Field("stated_level"),
                Field("series"),
                Field("round", WHOLE),
                Field("participants", LIST),
                Field("topics", LIST),
            ),
        ),
        Layer(
            "Statement",
            (
                Field("act", words=ACTS, needed=True),
                Field("speakers", LIST),
                Field("voice", words=VOICES, default="single"),
                Field("on_behalf_of", LIST),
                Field("reported_by", LIST),
                Field("reiterated", BOOL, YES_NO, "no"),
                Field("polarity", words=POLARITIES, default="neutral"),
                Field("strength", WHOLE, tuple(str(strength) for strength in STRENGTHS), "1"),
                Field("hedge"),
                Field("direct", BOOL, YES_NO, "no"),
                Field("addressees", LIST),
                Field("targets", LIST),
                Field("topics", LIST),
                Field("instruments", LIST),
                Field("contact", CONTACT),
            ),
        ),
        Layer(
            "Commitment",
            (
                Field("kind", words=COMMITMENT_KINDS, needed=True),
                Field("force", words=COMMITMENT_FORCES, needed=True),
                Field("by", LIST),
                Field("to", LIST),
                Field("what"),
                Field("due"),
                Field("due_basis", words=DATE_BASES),
                Field("place"),
                Field("country"),
                Field("contact", CONTACT),
                Field("status", words=COMMITMENT_STATUSES, default="open"),
            ),
        ),
        Layer("Instrument", (Field("name"), Field("kind"), Field("written"))),
        Layer("Place", part_of=("Contact", "Commitment")),
        Layer("Content", part_of=("Statement",)),
    )
}
