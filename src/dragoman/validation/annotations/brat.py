"""A record to brat's standoff format (a text, its annotations, and the configuration that names them), and back.

Places count Unicode code points. An annotation of brat may not run over the end of a line: it is cut there into
fragments and joined again. What is chosen from a list is an attribute, who and what belongs together a relation, all
else stands in the annotator's note as `name=value; name=value`.
"""

from __future__ import annotations

import logging
import re
from collections import defaultdict
from collections.abc import Iterator

from dragoman.errors import UsageError
from dragoman.model import Record
from dragoman.validation.annotations.escaping import escaped, listed, noted, notes_of, plain, values_of
from dragoman.validation.annotations.layers import BOOL, LAYERS, Field
from dragoman.validation.annotations.marks import Mark, Piece, gathered, marks_of, new_id, participant

log = logging.getLogger(__name__)

# A reference as a relation: from which layer, by which field, to which.
RELATIONS = {
    "Holder": ("Office", "person", "Person"),
    "Participant": ("Contact", "participants", "Person"),
    "Speaker": ("Statement", "speakers", "Person"),
    "SaidIn": ("Statement", "contact", "Contact"),
    "MadeIn": ("Commitment", "contact", "Contact"),
}
ALSO, PART_OF = "Also", "PartOf"
BY_FIELD = {(layer, field): name for name, (layer, field, _) in RELATIONS.items()}
FRAGMENT = re.compile(r"[^\n]+")
NOT_IN_A_LINE = re.compile(r"[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def configuration() -> str:
    """The `annotation.conf` of a brat project."""
    lines = ["[entities]", *LAYERS, "", "[relations]"]
    for name, (source, _, target) in RELATIONS.items():
        lines.append(f"{name}\tArg1:{source}, Arg2:{target}")
    wholes = sorted({whole for layer in LAYERS.values() for whole in layer.part_of})
    parts = [layer.name for layer in LAYERS.values() if layer.part_of]
    lines += [f"{PART_OF}\tArg1:{'|'.join(parts)}, Arg2:{'|'.join(wholes)}", f"{ALSO}\tArg1:<ENTITY>, Arg2:<ENTITY>"]
    lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]
    for layer in LAYERS.values():
        for field in layer.fields:
            if field.holds == BOOL:
                lines.append(f"{_attribute(layer.name, field)}\tArg:{layer.name}")
            elif field.words:
                lines.append(f"{_attribute(layer.name, field)}\tArg:{layer.name}, Value:{'|'.join(field.words)}")
    return "\n".join([*lines, ""])


def lines_of(record: Record) -> str:
    """The lines of the `.ann` file beside the text."""
    return "".join(line + "\n" for line in _Writer(record).lines())


def _attribute(layer: str, field: Field) -> str:
    return layer + "".join(word.capitalize() for word in field.name.split("_"))


class _Writer:
    """One record's annotations, numbered as they are written."""

    def __init__(self, record: Record) -> None:
        self.text = record.document.text
        self.marks = marks_of(record)
        self.first: dict[tuple[str, str], str] = {}  # layer and id to the annotation that has the values
        self.counts: dict[str, int] = defaultdict(int)

    def lines(self) -> Iterator[str]:
        also = []
        for mark in self.marks:
            for number, span in enumerate(mark.spans):
                key = self.next("T")
                yield f"{key}\t{mark.layer} {self.fragments(span)}\t{self.reference(span)}"
                if number == 0:
                    self.first[mark.layer, mark.id] = key
                else:
                    also.append((ALSO, key, self.first[mark.layer, mark.id]))
        for relation in also:
            yield self.relation(*relation)
        for mark in self.marks:
            yield from self.values(mark, self.first[mark.layer, mark.id])

    def next(self, letter: str) -> str:
        self.counts[letter] += 1
        return f"{letter}{self.counts[letter]}"

    def fragments(self, span: tuple[int, int]) -> str:
        """'0 10;11 20': the stretches of the lines that the words stand in."""
        start, end = span
        found = [f"{part.start()} {part.end()}" for part in FRAGMENT.finditer(self.text, start, end)]
        return ";".join(found) or f"{start} {end}"

    def reference(self, span: tuple[int, int]) -> str:
        start, end = span
        parts = [part.group() for part in FRAGMENT.finditer(self.text, start, end)] or [self.text[start:end]]
        return NOT_IN_A_LINE.sub(" ", " ".join(parts))

    def relation(self, name: str, one: str, other: str) -> str:
        return f"{self.next('R')}\t{name} Arg1:{one} Arg2:{other}"

    def note(self, of: str, values: dict[str, str]) -> str:
        return f"{self.next('#')}\tAnnotatorNotes {of}\t{noted(values)}"

    def values(self, mark: Mark, key: str) -> Iterator[str]:
        left = {} if mark.of else {"id": escaped(mark.id, ";")}
        for field in LAYERS[mark.layer].fields:
            if (value := mark.values.get(field.name)) is None:
                continue
            if field.holds == BOOL:
                if value == "yes":
                    yield f"{self.next('A')}\t{_attribute(mark.layer, field)} {key}"
            elif field.words and plain(value) in field.words:
                yield f"{self.next('A')}\t{_attribute(mark.layer, field)} {key} {value}"
            elif (mark.layer, field.name) in BY_FIELD:
                lines, others = self.references(mark, field, key, value)
                yield from lines
                left |= {field.name: others} if others else {}
            else:
                left[field.name] = value
        if mark.of:
            wholes = (self.first.get((layer, mark.of)) for layer in LAYERS[mark.layer].part_of)
            if whole := next((key for key in wholes if key), None):
                yield self.relation(PART_OF, key, whole)
            else:
                left["of"] = escaped(mark.of, ";")
        if left:
            yield self.note(key, left)

    def references(self, mark: Mark, field: Field, key: str, value: str) -> tuple[list[str], str]:
        """Relations to what is marked, and the value that is left for what is not."""
        name = BY_FIELD[mark.layer, field.name]
        target = RELATIONS[name][2]
        lines: list[str] = []
        left: list[str] = []
        single = field.holds != "list"
        for item in [plain(value)] if single else values_of(value):
            part = participant(item) if name == "Participant" else None
            at = self.first.get((target, part.person if part else item))
            if at is None:
                left.append(item)
                continue
            lines.append(self.relation(name, key, at))
            if part:
                told = {"side": escaped(part.side or "", ";"), "role": escaped(part.role, ";")}
                lines.append(self.note(f"R{self.counts['R']}", told))
        return lines, escaped(left[0], ";") if single and left else listed(left)


def marks_in(text: str, lines: str) -> list[Mark]:
    """The marks of a text from its `.ann` file. `UsageError`: a line is broken, or its words are not the text's."""
    return _Reader(text, lines).marks()


class _Reader:
    """One `.ann` file, its lines by their letter."""

    def __init__(self, text: str, lines: str) -> None:
        self.text = text
        self.spans: dict[str, tuple[str, list[tuple[int, int]]]] = {}
        self.attributes: dict[str, dict[str, str]] = defaultdict(dict)
        self.relations: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
        self.notes: dict[str, dict[str, str]] = {}
        for line in lines.split("\n"):
            self.take(line.removesuffix("\r"))

    def take(self, line: str) -> None:
        key, _, rest = line.partition("\t")
        told, _, words = rest.partition("\t")
        try:
            if key.startswith("T"):
                self.take_words(key, told, words)
            elif key.startswith(("A", "M")):
                name, of, *value = told.split(" ", 2)
                self.attributes[of][name] = value[0] if value else "yes"
            elif key.startswith("R"):
                name, one, other = told.split(" ")[:3]
                self.relations[name][one.partition(":")[2]].append((key, other.partition(":")[2]))
            elif key.startswith("#"):
                self.notes.setdefault(told.split(" ")[1], {}).update(notes_of(words))
            elif key.strip():
                log.warning("%s: is no annotation of these layers; passed over", key)
        except (ValueError, IndexError) as err:
            raise UsageError(f"{key}: the line is not brat's: {line[:80]!r}") from err

    def take_words(self, key: str, told: str, words: str) -> None:
        layer, _, places = told.partition(" ")
        if layer not in LAYERS:
            log.warning("%s: no layer called %r; passed over", key, layer)
            return
        spans: list[tuple[int, int]] = []
        for fragment in places.split(";"):
            start, end = (int(place) for place in fragment.split(" "))
            if not 0 <= start < end <= len(self.text):
                raise UsageError(f"{key}: {start} to {end} does not lie in the text of {len(self.text)} characters.")
            # Cut only by the end of a line, it is one stretch of words.
            if spans and start >= spans[-1][1] and not self.text[spans[-1][1] : start].strip("\n"):
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        said = "".join("".join(self.text[start:end] for start, end in spans).split())
        if words and "".join(words.split()) != said:
            raise UsageError(f"{key}: {words[:60]!r} is not what stands at {places} of the text.")
        self.spans[key] = layer, spans

    def marks(self) -> list[Mark]:
        heads = {one: others[0][1] for one, others in self.relations[ALSO].items()}
        ids = self.ids(heads)
        pieces = []
        for key, (layer, spans) in self.spans.items():
            values = {} if key in heads else self.values(key, layer, ids)
            of = next((ids[whole] for _, whole in self.relations[PART_OF].get(key, ()) if whole in ids), None)
            of = of or (plain(self.notes[key]["of"]) if "of" in self.notes.get(key, {}) else None)
            pieces.append(Piece(layer, ids[key], spans, values, of))
        return gathered(pieces)

    def ids(self, heads: dict[str, str]) -> dict[str, str]:
        """Annotation to the id of what it marks: the one noted, else the next that is free."""
        noted = {key: plain(self.notes[key]["id"]) for key in self.spans if "id" in self.notes.get(key, {})}
        taken = set(noted.values())
        ids: dict[str, str] = {}
        for key, (layer, _) in self.spans.items():
            if key not in heads:
                ids[key] = noted[key] if key in noted else new_id(layer, taken)
        for key in self.spans:
            head, steps = key, 0
            while head in heads and steps <= len(heads):
                head, steps = heads[head], steps + 1
            ids.setdefault(key, ids.get(head) or new_id(self.spans[key][0], taken))
        return ids

    def values(self, key: str, layer: str, ids: dict[str, str]) -> dict[str, str]:
        found = {name: value for name, value in self.notes.get(key, {}).items() if name not in ("id", "of")}
        known = {field.name for field in LAYERS[layer].fields}
        if unknown := sorted(set(found) - known):
            raise UsageError(
                f"{key}: {layer} has no field {unknown[0]!r}. It has {', '.join(sorted(known)) or 'none'}."
            )
        for field in LAYERS[layer].fields:
            if (value := self.attributes[key].get(_attribute(layer, field))) is not None:
                found[field.name] = value
            name = BY_FIELD.get((layer, field.name))
            related = self.relations[name].get(key, ()) if name else ()
            targets = [(at, ids[other]) for at, other in related if other in ids]
            if targets and field.holds == "list":
                items = [self.item(name or "", at, id) for at, id in targets]
                found[field.name] = listed([*items, *values_of(found[field.name])] if field.name in found else items)
            elif targets:
                found[field.name] = escaped(targets[0][1], ";")
        return found

    def item(self, name: str, at: str, id: str) -> str:
        if name != "Participant":
            return id
        told = self.notes.get(at, {})
        pieces = (id, plain(told.get("side", "")), plain(told.get("role", "")) or "principal")
        return ":".join(escaped(piece, ":") for piece in pieces)
