"""Whom a pack is for, what it looks at, and what is told where there is nothing to say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dragoman.desk.briefing import Asked, brief, material, write_brief
from dragoman.desk.entering import enter_all
from dragoman.desk.identifying import link
from dragoman.errors import BriefError, DragomanError, LedgerError, UsageError
from dragoman.ledger.opening import open_ledger
from pair_accounts import Account, accounts


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("pair") / "pair.db")
    enter_all(path, accounts())
    link(path, by="test")
    return path


def asked(**changed: Any) -> Asked:
    return Asked(**{"ours": "SRB", "theirs": "BLR", "before": "2017-03-01", **changed})


BAD = [
    (
        {"theirs": "Belarrus"},
        UsageError,
        "no state or organisation called 'Belarrus'. Did you mean Belarus (BLR) or Palau (PLW)?",
    ),
    ({"theirs": "Serbia"}, UsageError, "SRB and Serbia are one state. Name yours and the other."),
    ({"before": "2017"}, UsageError, "--before '2017' is no day. Write it as 2017-03-21."),
    ({"since": "May"}, UsageError, "--since 'May' is no day. Write it as 2017-03-21."),
    ({"since": "2017-03-01"}, UsageError, "--since 2017-03-01 is not before --before 2017-03-01."),
    ({"language": "de"}, UsageError, "no briefing is written in 'de'. Languages: en, fr."),
    (
        {"person": "Kovall"},
        UsageError,
        "nobody of Belarus or Serbia in this ledger is called 'Kovall'. Did you mean Jan Kowal (Belarus)?",
    ),
    (
        {"person": "Xyz"},
        UsageError,
        "nobody of Belarus or Serbia in this ledger is called 'Xyz'. Names are listed by dragoman people.",
    ),
    ({"person": "--"}, UsageError, "no name in '--'. Give a family name, e.g. --person Lavrov."),
    (
        {"since": "2016-12-01"},
        BriefError,
        "no contact of Serbia and Belarus between 2016-12-01 and 2017-03-01: "
        "no evidence in this ledger as of 2017-03-01. "
        "The last before is of 2016-10-06 (visit-belgrade#c1): give --since 2016-01-01.",
    ),
    (
        {"theirs": "Norway"},
        BriefError,
        "no contact of Serbia and Norway between 2012-03-01 and 2017-03-01: "
        "no evidence in this ledger as of 2017-03-01. "
        "Texts on their contacts must be read into it first.",
    ),
    (
        {"theirs": "Chad"},
        BriefError,
        "no contact of Serbia and Chad between 2012-03-01 and 2017-03-01: no evidence in this ledger as of 2017-03-01. "
        "Nor of Chad with anybody.",
    ),
]


@pytest.mark.parametrize(("changed", "error", "told"), BAD, ids=[str(next(iter(case[0].values()))) for case in BAD])
def test_what_cannot_be_briefed_is_told(
    ledger: str, changed: dict[str, str], error: type[DragomanError], told: str
) -> None:
    with pytest.raises(error) as raised:
        brief(ledger, asked(**changed))
    assert str(raised.value) == told


def test_an_empty_ledger_is_told(tmp_path: Path) -> None:
    path = str(tmp_path / "empty.db")
    open_ledger(path, create=True).close()
    with pytest.raises(BriefError, match=r"nothing is entered in this ledger yet\. Read texts into it first\."):
        brief(path, asked())


def test_a_missing_ledger_is_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerError):
        brief(str(tmp_path / "none.db"), asked())


def test_two_of_one_name_are_told_apart(tmp_path: Path) -> None:
    path = str(tmp_path / "two.db")
    text = Account("two", "2016-05-02", "Ms Berg met Jan Kowal and Piotr Kowal.", source="A ministry", state="SRB")
    us, one, other = text.person("Berg", "SRB"), text.person("Jan Kowal", "BLR"), text.person("Piotr Kowal", "BLR")
    text.contact("met", (us, "SRB", "principal"), (one, "BLR", "principal"), (other, "BLR", "member"))
    enter_all(path, [text.record()])
    with pytest.raises(UsageError) as raised:
        brief(path, asked(person="Kowal"))
    assert str(raised.value) == (
        "several people are called 'Kowal': Jan Kowal (Belarus), Piotr Kowal (Belarus). Give more of the name."
    )
    assert brief(path, asked(person="Piotr Kowal")).lead[1].text == "To be met: Piotr Kowal."


def test_a_contact_is_one_however_many_tell_of_it_and_what_came_after_the_day_is_left_out(ledger: str) -> None:
    found = material(ledger, asked())
    assert [[account.id for account in met.accounts] for met in found.met] == [
        ["round#c1"],
        ["visit-belgrade#c1", "visit-minsk-side#c1"],
    ]
    assert [len(met.witnesses) for met in found.met] == [1, 2]


def test_promises_are_followed_over_the_whole_ledger_and_told_while_they_are_due(ledger: str) -> None:
    def told(**changed: str) -> list[tuple[str, str]]:
        return [(one.id, one.status) for one in material(ledger, asked(**changed)).followed]

    due = [("round#k1", "overdue"), ("visit-belgrade#k2", "overdue"), ("visit-belgrade#k1", "open")]
    assert told(since="2016-01-01") == due
    # The invitation of 2014 was made good by the meeting of 2016: in a pack that looks back to 2016 it is past.
    assert told() == [*due, ("round#k2", "kept")]


def test_who_holds_a_chief_office_is_told_by_any_contact_of_theirs(ledger: str) -> None:
    (chief,) = material(ledger, asked()).chiefs
    assert (chief.name, chief.met, chief.seats[-1].first.id) == ("Łucja Nowik", [], "elsewhere#p1")
    assert chief.replaced is not None
    assert chief.replaced.tenure.person == "Jan Kowal"


def test_a_meeting_announced_for_later_is_told(tmp_path: Path) -> None:
    path = str(tmp_path / "announced.db")
    notice = Account(
        "notice", "2017-02-20", "Ms Berg will meet Mr Kowal in Minsk on 5 March 2017.", source="A ministry", state="SRB"
    )
    notice.contact("will meet", kind="meeting", date="2017-03-05", place=("Minsk", "BLR"), status="announced")
    enter_all(path, [*accounts(), notice.record()])
    pack = brief(path, asked())
    assert "Announced: 5 March 2017: meeting (announced), Minsk" in [
        line.text for section in pack.page for block in section.blocks for line in getattr(block, "lines", [])
    ]


# Writing


def test_a_pack_is_written_by_the_ending_of_its_path(ledger: str, tmp_path: Path) -> None:
    for ending, begins in (("md", b"# Serbia"), ("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF-"), ("docx", b"PK")):
        if ending in ("pdf", "docx"):
            pytest.importorskip({"pdf": "typst", "docx": "docx"}[ending])
        write_brief(ledger, asked(), str(tmp_path / f"brief.{ending}"))
        assert (tmp_path / f"brief.{ending}").read_bytes().startswith(begins)
    assert sorted(path.name.partition(".")[0] for path in tmp_path.iterdir()) == ["brief"] * len(
        list(tmp_path.iterdir())
    )


def test_a_path_that_cannot_be_written_is_told_and_nothing_is_left(ledger: str, tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    for path, error, told in (
        ("brief.odt", UsageError, "a pack is written to a file that ends with .pdf, .docx, .html, .md."),
        ("brief", UsageError, "a pack is written to a file that ends with .pdf, .docx, .html, .md."),
        ("none/brief.md", BriefError, "no such folder. Make it, or give --to another path."),
        ("folder.md", BriefError, "is a folder. Give --to a file"),
    ):
        with pytest.raises(error) as raised:
            write_brief(ledger, asked(), str(tmp_path / path))
        assert told in str(raised.value)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.md"]


@pytest.mark.parametrize(("ending", "package"), [("pdf", "typst"), ("docx", "docx")])
def test_a_missing_package_is_told_with_the_extra_that_has_it(
    ledger: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, package: str
) -> None:
    monkeypatch.setitem(__import__("sys").modules, package, None)
    with pytest.raises(BriefError) as raised:
        write_brief(ledger, asked(), str(tmp_path / f"brief.{ending}"))
    assert str(raised.value) == (
        f"a pack as {ending} needs a package that is not installed. Install it: pip install 'dragoman[brief]'"
    )
    assert list(tmp_path.iterdir()) == []
