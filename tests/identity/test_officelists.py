"""Lists of office-holders as they come from a table or a Wikidata query."""

from __future__ import annotations

import json

import pytest

from dragoman.errors import IntakeError
from dragoman.identity.officelists import holders_in
from dragoman.identity.ranks import rank_of
from dragoman.model.identity import Holder


def test_a_table_is_read_by_the_names_of_its_columns() -> None:
    table = "\ufeffOffice;State;Person;QID;From;To;Acting\nMinister of Foreign Affairs;Norway;Anna Berg;Q42;2014-04-27;2017-06;\nForeign Minister;NOR;Jan Kowal;;2017-06-29;;yes\n"
    assert holders_in(table, "list.csv") == [
        Holder(
            "list.csv",
            2,
            "Anna Berg",
            "Q42",
            "Minister of Foreign Affairs",
            None,
            "foreign_minister",
            None,
            "NOR",
            "2014-04-27",
            "2017-06",
        ),
        Holder(
            "list.csv",
            3,
            "Jan Kowal",
            None,
            "Foreign Minister",
            None,
            "foreign_minister",
            None,
            "NOR",
            "2017-06-29",
            None,
            True,
        ),
    ]


def test_the_answer_to_a_wikidata_query_keeps_its_identifiers() -> None:
    row = {
        "item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q42"},
        "itemLabel": {"type": "literal", "value": "Anna Berg"},
        "position": {"type": "uri", "value": "http://www.wikidata.org/entity/Q77"},
        "positionLabel": {"type": "literal", "value": "Minister of Foreign Affairs"},
        "countryLabel": {"type": "literal", "value": "Norway"},
        "start": {"type": "literal", "value": "2014-04-27T00:00:00Z"},
        "end": {"type": "literal", "value": "2017-01-01T00:00:00Z"},
    }
    answer = json.dumps({"head": {"vars": list(row)}, "results": {"bindings": [row]}})
    assert holders_in(answer, "query.json") == [
        Holder(
            "query.json",
            1,
            "Anna Berg",
            "Q42",
            "Minister of Foreign Affairs",
            "Q77",
            "foreign_minister",
            None,
            "NOR",
            "2014-04-27",
            "2017",
        )
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "list: empty"),
        ("a,b\n1,2\n", "list: no column 'person'"),
        ("person,office\n", "list: no office-holder in it"),
        ("person,office\n,Foreign Minister\n", "list, row 2: no person in it"),
        ("person,office,state\nAnna Berg,Foreign Minister,Norwai\n", "list, row 2: no state or organisation called 'Norwai'. Did you mean Norway"),
        ("person,office,from\nAnna Berg,Foreign Minister,soon\n", "list, row 2: 'soon' is not a date"),
        ("person,office,from,to\nAnna Berg,Foreign Minister,2014,2012\n", r"list, row 2: ends \(2012\) before it begins"),
        ("{", "list: not JSON"),
        ('{"a": 1}', "list: no answer to a Wikidata query"),
    ],
)  # fmt: skip
def test_a_list_that_cannot_be_read_is_told_with_its_row(content: str, told: str) -> None:
    with pytest.raises(IntakeError, match=told):
        holders_in(content, "list")


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("foreign minister", "foreign_minister"),
        ("Minister for Foreign and European Affairs", "foreign_minister"),
        ("ministre des Affaires étrangères", "foreign_minister"),
        ("Deputy Foreign Minister", "deputy_minister"),
        ("Assistant Foreign Minister", "assistant_minister"),
        ("Vice-Premier", "deputy_head_of_government"),
        ("Prime Minister", "head_of_government"),
        ("President of the National Assembly", "speaker_of_parliament"),
        ("President of France", "head_of_state"),
        ("Minister of Defence", "minister"),
        ("foreign_minister", "foreign_minister"),
        ("gardener", "other"),
    ],
)
def test_an_office_has_the_rank_of_its_words(office: str, rank: str) -> None:
    assert rank_of(office) == rank
