"""Contacts as the desk asks of them over years: each once, with whose accounts tell it, and without copies."""

from __future__ import annotations

from pathlib import Path

from dragoman.analysis.once import Account, Once
from dragoman.desk.asking import commitments, filters_for
from dragoman.desk.entering import enter_all
from dragoman.desk.identifying import link
from dragoman.desk.once import contacts_once, named_in
from dragoman.ledger.opening import open_ledger
from dragoman.model import SourceText
from dragoman.reading import read_document

MET = (
    "The Foreign Minister of Norway, Anna Berg, met the Foreign Minister of Poland, Jan Kowal, in Oslo on 3 May 2016. "
)
NORWAY = MET + (
    "Minister Berg invited the President of Poland, Adam Nowak, to visit Oslo in June 2016. The two Ministers discussed cod, ferries "
    "and the new bridge over the fjord, and agreed to exchange students of music from the autumn on."
)
POLAND = (
    "Foreign Minister of Poland Jan Kowal held talks in Oslo on 3 May 2016 with Foreign Minister of Norway Anna Berg. Minister Kowal "
    "stressed the importance of open borders for nurses."
)
TEXTS = [
    SourceText(id="no", text=NORWAY, published="2016-05-03", source="Ministry of Foreign Affairs of Norway"),
    SourceText(id="pl", text=POLAND, published="2016-05-04", source="Ministry of Foreign Affairs of Poland"),
    SourceText(id="paper", text=NORWAY, published="2016-05-04", source="The Harbour Gazette"),
]


def told(path: Path, *, linked: bool) -> list[Once]:
    enter_all(str(path), [read_document(text) for text in TEXTS])
    if linked:
        link(str(path), by="test")
    with open_ledger(str(path)) as ledger, ledger.asking() as connection:
        return contacts_once(connection, filters_for(["NOR", "POL"]))


def test_after_linking_a_contact_is_one_with_the_sides_that_tell_it_and_no_copy(tmp_path: Path) -> None:
    (once,) = told(tmp_path / "ledger.db", linked=True)
    assert once.accounts == [
        Account("no#c1", "no", "held", "2016-05-03", "2016-05-03", "state NOR", "NOR"),
        Account("pl#c1", "pl", "held", "2016-05-03", "2016-05-04", "state POL", "POL"),
    ]
    assert (once.id, once.documents, once.held_ids) == ("contact:1", ["no", "pl"], ["no#c1", "pl#c1"])
    assert [(person.name, person.side, person.rank) for person in once.present] == [
        ("Anna Berg", "NOR", "foreign_minister"),
        ("Jan Kowal", "POL", "foreign_minister"),
    ]
    assert {citation.document for citation in once.words_of("held")} == {"no", "pl"}
    assert once.words_of("announced") == []


def test_before_linking_every_account_is_a_contact_of_its_own(tmp_path: Path) -> None:
    assert [once.id for once in told(tmp_path / "ledger.db", linked=False)] == ["no#c1", "paper#c1", "pl#c1"]


def test_an_invitation_names_whom_it_invites_and_not_only_who_invites(tmp_path: Path) -> None:
    path = str(tmp_path / "ledger.db")
    enter_all(path, [read_document(TEXTS[0])])
    (invited,) = [row for row in commitments(path, filters_for()) if row.kind == "invitation"]
    with open_ledger(path) as ledger, ledger.asking() as connection:
        named = named_in(connection, [invited])
    assert [(person.name, person.side, person.rank) for person in named[invited.id]] == [
        ("Anna Berg", "NOR", "foreign_minister"),
        ("Adam Nowak", "POL", "head_of_state"),
    ]
