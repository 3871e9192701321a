"""A record to UIMA CAS XMI, which INCEpTION takes and gives, with the type system that declares its layers; and back.

UIMA counts UTF-16 units, not characters: a letter outside the basic plane counts two. XML cannot hold every character
a text may: those it cannot are written as U+FFFD, one for one, and the text itself is kept beside the files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from msgspec import Struct

from dragoman.errors import UsageError
from dragoman.model import Record
from dragoman.validation.annotations.escaping import escaped, plain
from dragoman.validation.annotations.layers import LAYERS, Layer
from dragoman.validation.annotations.marks import Mark, Piece, gathered, marks_of

PACKAGE = "dragoman"
NAMESPACE = f"http:///{PACKAGE}.ecore"
ID, OF = "identifier", "part_of"
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
METADATA_SPACE = "http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"
SPACES = {"xmi": "http://www.omg.org/XMI", "cas": "http:///uima/cas.ecore", "type": METADATA_SPACE, PACKAGE: NAMESPACE}
SOFA = f"{{{SPACES['cas']}}}Sofa"
# What XML 1.0 has no place for; U+FFFD stands for it, which is one UTF-16 unit like each of them.
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
REFERENCE = re.compile(rb"&#(x[0-9a-fA-F]+|[0-9]+);")
LINE_ENDS = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;", "\x85": "&#133;", "\u2028": "&#8232;"}


class Cas(Struct, frozen=True):
    """What an XMI file holds: its text, the document's name and language if they are told, and the marks."""

    text: str
    name: str | None
    language: str | None
    marks: list[Mark]


def type_system() -> bytes:
    """The types of the layers, all their features strings, and of the metadata that INCEpTION looks for."""
    layers = "".join(_type(layer) for layer in LAYERS.values())
    metadata = _declared(METADATA, "uima.tcas.DocumentAnnotation", ("documentTitle", "documentId", "documentUri"))
    written = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n'
        f"<types>\n{layers}{metadata}</types>\n</typeSystemDescription>\n"
    )
    return written.encode()


def _type(layer: Layer) -> str:
    features = [ID, *([OF] if layer.part_of else []), *(field.name for field in layer.fields)]
    return _declared(f"{PACKAGE}.{layer.name}", "uima.tcas.Annotation", features)


def _declared(name: str, above: str, features: tuple[str, ...] | list[str]) -> str:
    told = "".join(
        f"<featureDescription><name>{feature}</name><description/><rangeTypeName>uima.cas.String</rangeTypeName>"
        "</featureDescription>\n"
        for feature in features
    )
    return (
        f"<typeDescription><name>{name}</name><description/><supertypeName>{above}</supertypeName>\n"
        f"<features>\n{told}</features></typeDescription>\n"
    )


def xmi(record: Record, name: str) -> bytes:
    """The text with its annotations; by `name`, that of its file, it is known again."""
    document = record.document
    text = NOT_IN_XML.sub("\ufffd", document.text)
    units = [0, *accumulate(2 if char > "\uffff" else 1 for char in text)]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<xmi:XMI " + " ".join(f'xmlns:{name}="{space}"' for name, space in SPACES.items()) + ' xmi:version="2.0">',
        '<cas:NULL xmi:id="0"/>',
        _element(
            "cas:Sofa",
            {"xmi:id": "1", "sofaNum": "1", "sofaID": "_InitialView", "mimeType": "text/plain", "sofaString": text},
        ),
        _element(
            "type:DocumentMetaData",
            {
                "xmi:id": "2", "sofa": "1", "begin": "0", "end": str(units[-1]),
                "language": document.language or "x-unspecified", "documentTitle": document.title or document.id,
                "documentId": name,
            },
        ),
    ]  # fmt: skip
    number = 2
    for mark in marks_of(record):
        for at, (start, end) in enumerate(mark.spans):
            number += 1
            told = {"xmi:id": str(number), "sofa": "1", "begin": str(units[start]), "end": str(units[end])}
            told[ID] = escaped(mark.id)
            if mark.of:
                told[OF] = escaped(mark.of)
            lines.append(_element(f"{PACKAGE}:{mark.layer}", told | (mark.values if at == 0 else {})))
    members = " ".join(str(member) for member in range(2, number + 1))
    lines += [_element("cas:View", {"sofa": "1", "members": members}), "</xmi:XMI>", ""]
    return "\n".join(lines).encode()


def _element(name: str, attributes: dict[str, str]) -> str:
    told = " ".join(f"{key}={_quoted(value)}" for key, value in attributes.items())
    return f"<{name} {told}/>"


def _quoted(value: str) -> str:
    return quoteattr(NOT_IN_XML.sub("\ufffd", value), LINE_ENDS)


def cas_from(content: bytes) -> Cas:
    """The text and marks of an XMI file, of XML 1.0 or 1.1. `UsageError`: it is no XMI, or has not one text."""
    try:
        root = ElementTree.fromstring(_as_xml_1_0(content))
    except ElementTree.ParseError as err:
        raise UsageError(f"no XMI: {err}") from err
    sofas = [sofa for sofa in root.iter(SOFA) if sofa.get("sofaString") is not None]
    if len(sofas) != 1:
        raise UsageError(f"{len(sofas)} texts in this XMI. Export the document as UIMA CAS XMI, with its text.")
    text = sofas[0].get("sofaString") or ""
    told = next(root.iter(f"{{{METADATA_SPACE}}}DocumentMetaData"), None)
    name, language = (told.get("documentId"), told.get("language")) if told is not None else (None, None)
    return Cas(text, name, None if language == "x-unspecified" else language, gathered(list(_pieces(root, text))))


def _pieces(root: ElementTree.Element, text: str) -> Iterator[Piece]:
    characters = [at for at, char in enumerate(text) for _ in range(2 if char > "\uffff" else 1)]
    characters.append(len(text))
    for name, layer in LAYERS.items():
        for found in root.iter(f"{{{NAMESPACE}}}{name}"):
            try:
                begin, end = int(found.get("begin", "")), int(found.get("end", ""))
                span = (characters[begin], characters[end])
            except (ValueError, IndexError) as err:
                raise UsageError(f"{name} {found.get(ID)}: its place does not lie in the text.") from err
            values = {field.name: value for field in layer.fields if (value := found.get(field.name))}
            id, of = found.get(ID), found.get(OF)
            yield Piece(name, plain(id) if id else None, [span], values, plain(of) if of else None)


def _as_xml_1_0(content: bytes) -> bytes:
    """XML 1.1, in which INCEpTION may export, read as 1.0: the same but for characters that 1.0 has no place for."""
    head, rest = content[:200], content[200:]
    content = head.replace(b'version="1.1"', b'version="1.0"', 1) + rest
    return REFERENCE.sub(lambda found: b"&#xFFFD;" if _unheard_of(found[1]) else found[0], content)


def _unheard_of(number: bytes) -> bool:
    code = int(number[1:], 16) if number.startswith(b"x") else int(number)
    return code > 0x10FFFF or bool(NOT_IN_XML.match(chr(code)))
