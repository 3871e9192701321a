"""A ledger linked, judged, read anew and linked again: what is known stays, what a person says holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from accounts import lines, record_of
from dragoman.desk import asking, judging, offices, united
from dragoman.desk.identifying import link
from dragoman.errors import IntakeError, UsageError
from dragoman.ledger.entering import enter
from dragoman.ledger.opening import open_ledger
from dragoman.model import Record
from ledgers import NOW, record

# Accounts as records, so that the desk is tried and not the reader.
BANJA_LUKA = ("banja-luka-ru", "banja-luka-sr", "three-way", "milan-dacic")
RELEASE = (
    "The two delegations reviewed the state of trade, transport and education between both states and noted that exchange "
    "had grown by a tenth since the spring. They spoke of the new bridge over the river, of work permits for nurses, of the "
    "archive of the old railway and of a school in the capital. Experts will go through the open questions before winter."
)


def enter_all(path: str, records: list[Record], version: str = "1") -> str:
    with open_ledger(path, create=True) as ledger:
        for told in records:
            with ledger.writing() as connection:
                enter(connection, told, reader_version=version, entered_at=NOW)
    return path


def made(*ids: str) -> list[Record]:
    wanted = {line["id"]: line for line in lines()}
    return [record_of(wanted[id]) for id in ids]


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    path = enter_all(str(tmp_path / "ledger.db"), made(*BANJA_LUKA))
    link(path, by="test")
    return path


def people_of(path: str, id: str) -> list[str]:
    return [mention.id for mention in united.show_people(path, [id])[0].mentions]


def accounts_of(path: str, id: str) -> list[str]:
    return [account.id for account in united.show_contacts(path, [id])[0].accounts]


def test_spellings_and_accounts_are_shown_together_and_each_with_its_reasons(ledger: str) -> None:
    assert people_of(ledger, "banja-luka-ru#p2") == ["banja-luka-ru#p2", "banja-luka-sr#p2", "three-way#p2"]
    shown = united.show_contacts(ledger, ["banja-luka-sr#c1"])[0]
    assert [account.id for account in shown.accounts] == ["banja-luka-ru#c1", "banja-luka-sr#c1"]
    assert [witness.house for witness in shown.witnesses] == ["agencija tri", "state RUS"]
    assert {field.name: field.says for field in shown.fields}["date"] == "compatible"
    assert [reason.what for reason in shown.accounts[1].reasons][:2] == ["same parties", "dates that agree"]


def test_a_contact_is_counted_once_with_its_witnesses(ledger: str) -> None:
    rows = united.united_contacts(ledger, asking.filters_for(["Russia"]))
    assert [(row.date, row.witnesses, row.documents) for row in rows] == [
        ("2018-09-21", 2, ["banja-luka-ru", "banja-luka-sr"]),
        ("2018-09-21", 1, ["three-way"]),
    ]


def test_a_person_is_listed_once_in_every_spelling(ledger: str) -> None:
    rows = united.united_people(ledger, asking.filters_for(person="Дачић"))
    assert [(row.name, row.states, row.spellings, row.offices[0]) for row in rows] == [
        ("Ivica Dacic", ["SRB"], ["Ивица Дачич", "Ивица Дачић", "Ivica Dacic"], "Министр иностранных дел"),
    ]


def test_a_second_run_finds_nothing_new_and_changes_nothing(ledger: str) -> None:
    assert link(ledger, by="test").links == 0
    again = link(ledger, by="test", anew=True)
    assert (again.entries, again.links, again.contacts, again.persons, again.doubts) == (4, 0, 0, 0, 0)


def test_texts_entered_one_by_one_are_linked_as_when_entered_together(tmp_path: Path) -> None:
    path = str(tmp_path / "slowly.db")
    for told in made(*BANJA_LUKA):
        link(enter_all(path, [told]), by="test")
    assert people_of(path, "three-way#p2") == ["banja-luka-ru#p2", "banja-luka-sr#p2", "three-way#p2"]
    assert accounts_of(path, "banja-luka-sr#c1") == ["banja-luka-ru#c1", "banja-luka-sr#c1"]
    assert link(path, by="test", anew=True).links == 0


def test_a_judgement_holds_at_once_and_when_all_is_linked_anew(ledger: str) -> None:
    judging.judge(ledger, ["banja-luka-ru#p2", "banja-luka-sr#p2"], "not_same", by="A. Berg", why="his brother")
    before = people_of(ledger, "banja-luka-sr#p2")
    link(ledger, by="test", anew=True)
    assert (before, people_of(ledger, "banja-luka-sr#p2")) == (["banja-luka-sr#p2"], ["banja-luka-sr#p2"])
    assert people_of(ledger, "banja-luka-ru#p2") == ["banja-luka-ru#p2", "three-way#p2"]


def test_two_who_were_judged_the_same_are_one_and_the_link_says_who_said_so(ledger: str) -> None:
    judging.judge(ledger, ["milan-dacic#p1", "three-way#p2"], "same", by="A. Berg", why="misprint")
    shown = united.show_people(ledger, ["milan-dacic#p1"])[0]
    ids = ["banja-luka-ru#p2", "banja-luka-sr#p2", "three-way#p2", "milan-dacic#p1"]
    assert [mention.id for mention in shown.mentions] == ids
    assert shown.mentions[-1].reasons[0].told.startswith("A. Berg, ")


def test_a_judgement_taken_back_leaves_what_the_points_say(ledger: str) -> None:
    pair = ["banja-luka-ru#p2", "banja-luka-sr#p2"]
    judging.judge(ledger, pair, "not_same", by="A. Berg")
    judging.judge(ledger, pair, "withdrawn", by="A. Berg")
    assert people_of(ledger, "banja-luka-sr#p2") == ["banja-luka-ru#p2", "banja-luka-sr#p2", "three-way#p2"]
    assert judging.judgements(ledger) == []


def test_a_judgement_survives_a_new_reading_that_numbers_people_otherwise(ledger: str) -> None:
    judging.judge(ledger, ["banja-luka-ru#p2", "banja-luka-sr#p2"], "not_same", by="A. Berg")
    old = made("banja-luka-ru")[0]
    turned = {"p1": "p2", "p2": "p1"}
    contact = old.contacts[0]
    anew = replace(
        old,
        persons=[replace(person, id=turned[person.id]) for person in reversed(old.persons)],
        offices=[replace(office, person=turned[office.person]) for office in old.offices],
        contacts=[
            replace(contact, participants=[replace(part, person=turned[part.person]) for part in contact.participants])
        ],
    )
    enter_all(ledger, [anew], version="2")
    link(ledger, by="test")
    assert people_of(ledger, "banja-luka-sr#p2") == ["banja-luka-sr#p2"]
    assert people_of(ledger, "banja-luka-ru#p1") == ["banja-luka-ru#p1", "three-way#p2"][::-1]


def test_a_text_read_anew_keeps_the_numbers_of_its_persons_and_contacts(ledger: str) -> None:
    before = [shown.id for shown in united.show_people(ledger, ["milan-dacic#p1", "milan-dacic#p2"])]
    enter_all(ledger, made("milan-dacic"), version="2")
    link(ledger, by="test")
    after = [shown.id for shown in united.show_people(ledger, ["milan-dacic#p1", "milan-dacic#p2"])]
    assert after == before
    assert len(united.show_contacts(ledger, ["milan-dacic#c1"])[0].accounts) == 1


def test_a_judgement_that_contradicts_another_is_refused_and_nothing_is_lost(ledger: str) -> None:
    judging.judge(ledger, ["banja-luka-ru#p2", "banja-luka-sr#p2"], "same", by="A. Berg")
    judging.judge(ledger, ["banja-luka-sr#p2", "three-way#p2"], "same", by="A. Berg")
    before = judging.judgements(ledger)
    with pytest.raises(UsageError, match=r"cannot be not the same: A\. Berg said"):
        judging.judge(ledger, ["banja-luka-ru#p2", "three-way#p2"], "not_same", by="J. Kowal")
    assert judging.judgements(ledger) == before


def test_a_doubt_is_listed_with_its_reasons_and_gone_when_judged(ledger: str) -> None:
    [doubt] = judging.doubts(ledger)
    assert (doubt.noun, doubt.one, doubt.other, doubt.score) == ("contact", "banja-luka-ru#c1", "three-way#c1", 8.0)
    judging.judge(ledger, [str(doubt.id)], "not_same", by="A. Berg")
    assert judging.doubts(ledger) == []


def test_judgements_go_to_another_ledger_with_the_same_texts_under_other_names(ledger: str, tmp_path: Path) -> None:
    judging.judge(ledger, ["banja-luka-ru#p2", "banja-luka-sr#p2"], "not_same", by="A. Berg")
    file = tmp_path / "judgements.jsonl"
    file.write_bytes(b"\n".join(judging.export_judgements(ledger)))
    renamed = [replace(told, document=replace(told.document, id=f"n-{told.document.id}")) for told in made(*BANJA_LUKA)]
    other = enter_all(str(tmp_path / "other.db"), renamed)
    link(other, by="test")
    assert judging.import_judgements(other, str(file)) == judging.Imported(added=1)
    assert judging.import_judgements(other, str(file)) == judging.Imported(known=1)
    assert people_of(other, "n-banja-luka-sr#p2") == ["n-banja-luka-sr#p2"]


def test_an_imported_judgement_on_a_text_not_here_waits_for_it(ledger: str, tmp_path: Path) -> None:
    judging.judge(ledger, ["banja-luka-ru#p2", "banja-luka-sr#p2"], "not_same", by="A. Berg")
    file = tmp_path / "judgements.jsonl"
    file.write_bytes(b"\n".join(judging.export_judgements(ledger)))
    other = enter_all(str(tmp_path / "other.db"), made("banja-luka-ru"))
    assert judging.import_judgements(other, str(file)) == judging.Imported(added=1, waiting=1)
    enter_all(other, made("banja-luka-sr"))
    link(other, by="test")
    assert people_of(other, "banja-luka-sr#p2") == ["banja-luka-sr#p2"]


def test_imported_judgements_that_contradict_are_refused_whole(ledger: str, tmp_path: Path) -> None:
    judging.judge(ledger, ["banja-luka-ru#p2", "banja-luka-sr#p2"], "not_same", by="A. Berg")
    line = json.loads(judging.export_judgements(ledger)[0])
    file = tmp_path / "judgements.jsonl"
    file.write_text(json.dumps(line | {"verdict": "same", "by": "J. Kowal"}), encoding="utf-8")
    with pytest.raises(UsageError, match=r"A\. Berg said"):
        judging.import_judgements(ledger, str(file))
    assert [row.verdict for row in judging.judgements(ledger)] == ["not_same"]


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        (["banja-luka-ru#p2"], "name two"),
        (["99"], "no open question has the number 99"),
        (["banja-luka-ru#p2", "nowhere#p1"], "nothing in this ledger is called 'nowhere#p1'"),
        (["banja-luka-ru#p2", "banja-luka-sr#c1"], "is a person, banja-luka-sr#c1 a contact"),
    ],
)
def test_what_cannot_be_judged_is_told(ledger: str, pair: list[str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        judging.judge(ledger, pair, "same", by="A. Berg")


def test_a_copy_is_no_witness_and_is_listed_with_its_origin(tmp_path: Path) -> None:
    own = "Anna Able (SRB) met Boris Baker (BLR) in Minsk on 2016-10-06."
    first = record("ministry", f"{own}\n{RELEASE}", source="Ministry of Foreign Affairs", published="2016-10-06")
    copy = record("portal", f"{own}\n{RELEASE}\nShare this page.", source="A portal", published="2016-10-07")
    path = enter_all(str(tmp_path / "ledger.db"), [first, copy])
    assert link(path, by="test").derived == 1
    assert [(row.document, row.kind, row.origin) for row in united.origins(path)] == [("portal", "copy_of", "ministry")]
    shown = united.show_contacts(path, ["portal#c1"])[0]
    assert [(witness.key, witness.copies) for witness in shown.witnesses] == [("ministry", ["portal"])]


def test_who_held_an_office_is_told_from_texts_and_from_an_imported_list(ledger: str, tmp_path: Path) -> None:
    table = tmp_path / "ministers.csv"
    table.write_text(
        "person,qid,office,state,from,to\nAnna Berg,Q42,Foreign Minister,Serbia,2014,2016\n", encoding="utf-8"
    )
    assert offices.import_list(ledger, str(table), name=None, by="A. Berg") == 1
    assert offices.import_list(ledger, str(table), name=None, by="A. Berg") is None
    asked = {"office": "foreign minister", "states": ["SRB"]}
    on = {day: offices.offices(ledger, on=day, **asked) for day in ("2015-06-01", "2018-09-21")}  # type: ignore[arg-type]
    assert {day: [(row.person, row.basis, row.qid) for row in rows] for day, rows in on.items()} == {
        "2015-06-01": [("Anna Berg", "listed", "Q42")],
        "2018-09-21": [("Ivica Dacic", "seen", None)],
    }


def test_a_bad_list_is_told_and_nothing_of_it_is_imported(ledger: str, tmp_path: Path) -> None:
    table = tmp_path / "ministers.csv"
    table.write_text("person,office\nAnna Berg,Foreign Minister\n,Foreign Minister\n", encoding="utf-8")
    with pytest.raises(IntakeError, match=r"ministers\.csv, row 3: no person in it"):
        offices.import_list(ledger, str(table), name=None, by="A. Berg")
    rows = offices.offices(ledger, office="foreign minister", states=["SRB"])
    assert [row.basis for row in rows] == ["seen"]


def test_rounds_are_listed_with_their_gaps(tmp_path: Path) -> None:
    path = enter_all(str(tmp_path / "ledger.db"), made("round-4", "round-4-blr", "two-rounds", "two-rounds-blr"))
    link(path, by="test")
    assert [(row.series, row.told) for row in united.series(path, ["Serbia"])] == [
        ("consular consultations", "2nd is here"),
        ("political consultations", "4th and 6th are here; 5th is not"),
    ]
    assert united.series(path, ["France"]) == []


@pytest.mark.parametrize("show", [united.show_contacts, united.show_people])
def test_what_is_not_in_the_ledger_cannot_be_shown(ledger: str, show: Callable[[str, list[str]], object]) -> None:
    with pytest.raises(UsageError, match="in this ledger is called 'nowhere#x1'"):
        show(ledger, ["nowhere#x1"])


def test_seven_texts_of_one_meeting_have_two_witnesses(tmp_path: Path) -> None:
    texts = ("nor", "portal", "excerpt", "spun", "fr", "pol", "citing")
    path = enter_all(str(tmp_path / "ledger.db"), made(*(f"oslo-{text}" for text in texts)))
    link(path, by="test")
    kinds = {row.document: row.kind for row in united.origins(path) if row.origin == "oslo-nor"}
    assert kinds == {
        "oslo-portal": "copy_of",
        "oslo-excerpt": "excerpt_of",
        "oslo-spun": "rewrite_of",
        "oslo-fr": "translation_of",
    }
    thanked = [asking.statements(path, asking.filters_for(act="thank", originals=only)) for only in (False, True)]
    assert [{row.documents[0] for row in rows} for rows in thanked] == [
        {"oslo-nor", "oslo-portal", "oslo-excerpt", "oslo-fr"},
        {"oslo-nor"},
    ]
    [shown] = united.show_contacts(path, ["oslo-pol#c1"])
    repeated = ["oslo-citing", "oslo-excerpt", "oslo-fr", "oslo-portal", "oslo-spun"]
    assert [(witness.house, witness.key, witness.copies) for witness in shown.witnesses] == [
        ("state NOR", "oslo-nor", repeated),
        ("state POL", "oslo-pol", []),
    ]
    assert len(shown.accounts) == 7
