"""Linking on both databases: what is read for one new text, what stays on record, and what two programs may do at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from accounts import lines, record_of
from dragoman.desk import judging, united
from dragoman.desk.identifying import link
from dragoman.ledger import accounts, identities
from dragoman.ledger.entering import enter
from dragoman.ledger.facts import Fact, document_facts
from dragoman.ledger.linked import all_linked
from dragoman.ledger.opening import Ledger, open_ledger
from dragoman.model.identity import PERSON
from ledgers import NOW, entered, record

RUSSIAN, SERBIAN = "banja-luka-ru", "banja-luka-sr"


def enter_made(address: str, *ids: str) -> None:
    wanted = {line["id"]: line for line in lines()}
    with open_ledger(address) as ledger:
        for id in ids:
            with ledger.writing() as connection:
                enter(connection, record_of(wanted[id]), reader_version="1", entered_at=NOW)


def test_accounts_and_spellings_are_linked_shown_and_judged(address: str) -> None:
    enter_made(address, RUSSIAN, SERBIAN)
    link(address, by="test")
    shown = united.show_people(address, [f"{RUSSIAN}#p1"])[0]
    assert shown.spellings == ["Сергей Лавров", "Сергејем Лавровом"]
    judging.judge(address, [f"{RUSSIAN}#p1", f"{SERBIAN}#p1"], "not_same", by="A. Berg")
    assert united.show_people(address, [f"{RUSSIAN}#p1"])[0].spellings == ["Сергей Лавров"]


def test_one_new_text_is_compared_only_with_what_shares_a_key_with_it(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_ledger(address) as ledger:
        for number in range(60):
            one, other = (f"{chr(98 + number % 20)}orgen", f"{chr(98 + number % 17)}ulsta")
            text = f"Xa {one} (NOR) met Mo {other} (FIN) in Oslo on {1950 + number}-01-02."
            entered(ledger, record(f"other{number}", text))
    enter_made(address, RUSSIAN)
    link(address, by="test")
    enter_made(address, SERBIAN)
    read: set[int] = set()
    around = accounts._Around

    class Watched(around):  # type: ignore[misc, valid-type]
        def __init__(self, connection: object, entry_ids: list[int]) -> None:
            read.update(entry_ids)
            super().__init__(connection, entry_ids)

    monkeypatch.setattr(accounts, "_Around", Watched)
    link(address, by="test")
    with open_ledger(address) as ledger, ledger.asking() as connection:
        related = {identities.entry_of(connection, key) for key in (RUSSIAN, SERBIAN)}
    assert read == related


def test_two_runs_at_once_give_each_person_one_number(address: str) -> None:
    enter_made(address, RUSSIAN, SERBIAN)
    with ThreadPoolExecutor(2) as runs:
        found = list(runs.map(lambda by: link(address, by=by), ("one", "other")))
    assert sorted(run.entries for run in found) == [0, 2]
    with open_ledger(address) as ledger, ledger.asking() as connection:
        assert sorted(len(refs) for refs in all_linked(connection, PERSON).values()) == [2, 2]


def test_a_link_taken_apart_stays_on_record(address: str) -> None:
    enter_made(address, RUSSIAN, SERBIAN)
    link(address, by="test")
    judging.judge(address, [f"{RUSSIAN}#p1", f"{SERBIAN}#p1"], "not_same", by="A. Berg")
    with open_ledger(address) as ledger, ledger.asking() as connection:
        told = identities.links_told(connection, PERSON, (2, 0))
        groups = all_linked(connection, PERSON)
    assert [found.reasons[0].what for found in told] == ["name", "judged"]
    assert sorted(len(refs) for refs in groups.values()) == [1, 1, 2]


def test_the_facts_of_a_text_stand_in_the_order_of_its_words(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        facts = document_facts(connection, [1])
    assert [(fact.what, fact.value) for fact in facts[1]] == [
        ("contact", "meeting BLR SRB"),
        ("person", "SRB Anna Able"),
        ("person", "BLR Boris Baker"),
        ("statement", "thank SRB"),
        ("commitment", "next_round 2017 BLR SRB"),
    ]
    assert facts[1][0] == Fact(0, "contact", "meeting BLR SRB")
