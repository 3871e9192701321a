from __future__ import annotations

import pytest
from hypothesis import given, settings

from annotated import records
from dragoman.errors import UsageError
from dragoman.model import Contact, Document, Participant, Person, Place, Record, Span, Statement
from dragoman.validation.annotations.brat import configuration, lines_of, marks_in
from dragoman.validation.annotations.layers import LAYERS
from dragoman.validation.annotations.marks import record_from

TEXT = "Anna Berg met 😀 Jan\nKowal in Oslo. Berg thanked him."


def span(quote: str) -> Span:
    return Span(TEXT.index(quote), TEXT.index(quote) + len(quote), quote)


RECORD = Record(
    Document("oslo", "", None, "en", TEXT),
    [
        Person("p1", "Anna Berg", ["Anna Berg", "Berg"], "NOR", [span("Anna Berg"), Span(35, 39, "Berg")]),
        Person("p2", "Jan Kowal", ["Jan\nKowal"], "POL", [span("Jan\nKowal")]),
    ],
    [],
    [
        Contact(
            "c1", "meeting", "held", "2021-05", "inferred", Place("Oslo", "NOR", [span("Oslo")]), "bilateral", None,
            ["NOR", "POL"], None, None, None, None,
            [Participant("p1", "NOR", "host"), Participant("p2", None, "visitor")], [],
            [span("Anna Berg met 😀 Jan\nKowal in Oslo")],
        )
    ],
    [
        Statement(
            "s1", ["p1"], "single", ["NOR"], [], "thank", False, "positive", 1, None, False, ["POL"], [], [], [],
            None, "c1", [span("Berg thanked him")],
        )
    ],
    [], [], [], [], [], [],
)  # fmt: skip


def test_each_thing_is_a_line_and_places_count_characters() -> None:
    lines = lines_of(RECORD).splitlines()
    assert [line for line in lines if line.startswith("T")] == [
        "T1\tPerson 0 9\tAnna Berg",
        "T2\tPerson 35 39\tBerg",
        "T3\tPerson 16 19;20 25\tJan Kowal",
        "T4\tContact 0 19;20 33\tAnna Berg met 😀 Jan Kowal in Oslo",
        "T5\tPlace 29 33\tOslo",
        "T6\tStatement 35 51\tBerg thanked him",
    ]


def test_words_from_lists_are_attributes_references_relations_and_the_rest_a_note() -> None:
    lines = lines_of(RECORD).splitlines()
    assert [line for line in lines if not line.startswith("T")] == [
        "R1\tAlso Arg1:T2 Arg2:T1",
        "#1\tAnnotatorNotes T1\tid=p1; name=Anna Berg; state=NOR; written=Anna Berg, Berg",
        r"#2" + "\tAnnotatorNotes T3\tid=p2; name=Jan Kowal; state=POL; written=Jan\\nKowal",
        "A1\tContactKind T4 meeting",
        "A2\tContactStatus T4 held",
        "A3\tContactDateBasis T4 inferred",
        "A4\tContactFormat T4 bilateral",
        "R2\tParticipant Arg1:T4 Arg2:T1",
        "#3\tAnnotatorNotes R2\tside=NOR; role=host",
        "R3\tParticipant Arg1:T4 Arg2:T3",
        "#4\tAnnotatorNotes R3\tside=; role=visitor",
        "#5\tAnnotatorNotes T4\tid=c1; date=2021-05; place=Oslo; country=NOR; parties=NOR, POL",
        "R4\tPartOf Arg1:T5 Arg2:T4",
        "A5\tStatementAct T6 thank",
        "R5\tSpeaker Arg1:T6 Arg2:T1",
        "A6\tStatementVoice T6 single",
        "A7\tStatementPolarity T6 positive",
        "A8\tStatementStrength T6 1",
        "R6\tSaidIn Arg1:T6 Arg2:T4",
        "#6\tAnnotatorNotes T6\tid=s1; on_behalf_of=NOR; addressees=POL",
    ]


@given(records(whole_lines=True))
@settings(max_examples=150, deadline=None)
def test_any_record_of_any_text_comes_back(record: Record) -> None:
    assert record_from(record.document, marks_in(record.document.text, lines_of(record))) == record


@given(records())
@settings(max_examples=50, deadline=None)
def test_an_annotation_is_one_line_for_every_program(record: Record) -> None:
    lines = lines_of(record)
    assert len(lines.splitlines()) == lines.count("\n")


def test_what_a_person_marks_needs_no_more_than_its_kind() -> None:
    lines = (
        "T1\tPerson 0 9\tAnna Berg\nT2\tContact 0 25\tAnna Berg met 😀 Jan Kowal\nA1\tContactKind T2 meeting\n"
        "R1\tParticipant Arg1:T2 Arg2:T1\n"
    )
    record = record_from(RECORD.document, marks_in(TEXT, lines))
    assert record.persons == [Person("p1", "Anna Berg", ["Anna Berg"], None, [span("Anna Berg")])]
    assert record.contacts == [
        Contact(
            "c1", "meeting", "held", None, None, None, "bilateral", None, [], None, None, None, None,
            [Participant("p1", None, "principal")], [], [span("Anna Berg met 😀 Jan\nKowal")],
        )
    ]  # fmt: skip


def test_every_layer_list_and_relation_is_in_the_configuration() -> None:
    lines = configuration().splitlines()
    assert lines[lines.index("[entities]") + 1 : lines.index("[relations]") - 1] == list(LAYERS)
    assert "Speaker\tArg1:Statement, Arg2:Person" in lines
    assert "ContactStatus\tArg:Contact, Value:held|announced|rescheduled|cancelled|back_reference" in lines
    assert "OfficeActing\tArg:Office" in lines


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("T1\tPerson 0 4\tBerg", "T1: 'Berg' is not what stands at 0 4 of the text."),
        ("T1\tPerson 0 400\tAnna", "T1: 0 to 400 does not lie in the text of 52 characters."),
        ("T1\tPerson 0\tAnna", "T1: the line is not brat's: 'T1\\tPerson 0\\tAnna'"),
        (
            "T1\tPerson 0 4\tAnna\n#1\tAnnotatorNotes T1\tstaat=NOR",
            "T1: Person has no field 'staat'. It has name, state, written.",
        ),
        (
            "T1\tOffice 0 4\tAnna\nA1\tOfficeRank T1 minister",
            "Office o1 has no person. Give the id of one, e.g. person=p1.",
        ),
        (
            "T1\tStatement 0 4\tAnna\nA1\tStatementAct T1 thank\nA2\tStatementVoice T1 loud",
            "Statement s1: no voice called 'loud'. One of: single, joint, side, unattributed.",
        ),
        (
            "T1\tContact 0 4\tAnna\nA1\tContactKind T1 call\n#1\tAnnotatorNotes T1\tround=five",
            "Contact c1: round 'five' is no whole number.",
        ),
        (
            "T1\tContact 0 4\tAnna\nA1\tContactKind T1 call\n#1\tAnnotatorNotes T1\tparticipants=p1",
            "'p1' is no participant. Write it like p1:SRB:host.",
        ),
    ],
)
def test_what_cannot_be_understood_is_told(lines: str, told: str) -> None:
    with pytest.raises(UsageError) as said:
        record_from(RECORD.document, marks_in(TEXT, lines))
    assert str(said.value) == told


def test_layers_of_others_are_passed_over_with_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    assert marks_in(TEXT, "T1\tTopic 0 4\tAnna\nE1\tMeet:T1\n") == []
    assert caplog.messages == [
        "T1: no layer called 'Topic'; passed over",
        "E1: is no annotation of these layers; passed over",
    ]
