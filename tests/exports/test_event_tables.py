"""POLECAT and the GDELT-like table: columns in order, cells that stay cells."""

from __future__ import annotations

import io
from types import ModuleType

from dragoman.exports import cameo, polecat
from dragoman.exports.account import Account
from dragoman.exports.delimited import harmless, tabbed
from dragoman.model import Participant
from made_accounts import account, contact

POLECAT = [
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
]


def rows(module: ModuleType, *made: Account) -> tuple[list[str], list[dict[str, str]]]:
    """The names of the columns, and each line under them."""
    out = io.BytesIO()
    module.write(made, out, "strict")
    names, *lines = [line.split("\t") for line in out.getvalue().decode().splitlines()]
    return names, [dict(zip(names, line, strict=True)) for line in lines]


def filled(row: dict[str, str]) -> dict[str, str]:
    return {name: cell for name, cell in row.items() if cell}


def test_polecat_has_its_forty_columns_in_order(belgrade: Account) -> None:
    names, lines = rows(polecat, belgrade)
    assert (len(names), names) == (40, POLECAT)
    assert filled(lines[0]) == {
        "Event ID": "belgrade#c1",
        "Event Date": "2016-10-06",
        "Event Type": "CONSULT",
        "Event Mode": "consult-visit",
        "Intensity": "4.0",
        "Quad Code": "V-COOP",
        "Contexts": "diplomatic",
        "Actor Name": "Jan Kowal",
        "Actor Country": "BLR",
        "Actor COW": "370",
        "Primary Actor Sector": "GOV",
        "Actor Sectors": "GOV",
        "Actor Title": "Minister",
        "Actor Name Raw": "Minister Jan Kowal",
        "Recipient Name": "Anna Berg",
        "Recipient Country": "SRB",
        "Recipient COW": "345",
        "Primary Recipient Sector": "GOV",
        "Recipient Sectors": "GOV",
        "Recipient Title": "Foreign Minister",
        "Recipient Name Raw": "Foreign Minister Anna Berg",
        "Placename": "Belgrade",
        "Country": "Serbia",
        "Raw Placename": "Belgrade",
        "Source": "A ministry",
        "Publication Date": "2016-10-07",
        "Story People": "Anna Berg; Jan Kowal",
        "Story Locations": "Belgrade; Oslo",
        "Language": "en",
        "Version": "dragoman 0.1.0",
    }


def test_gdelt_has_its_sixty_one_columns_and_five_for_the_words(belgrade: Account) -> None:
    names, lines = rows(cameo, belgrade)
    assert (len(names), names[0], names[26], names[30], names[60]) == (
        66,
        "GLOBALEVENTID",
        "EventCode",
        "GoldsteinScale",
        "SOURCEURL",
    )
    first = filled(lines[0])
    assert first.pop("GLOBALEVENTID").isdecimal()
    assert first == {
        "SQLDATE": "20161006",
        "MonthYear": "201610",
        "Year": "2016",
        "Actor1Code": "BLRGOV",
        "Actor1Name": "Jan Kowal",
        "Actor1CountryCode": "BLR",
        "Actor1Type1Code": "GOV",
        "Actor2Code": "SRBGOV",
        "Actor2Name": "Anna Berg",
        "Actor2CountryCode": "SRB",
        "Actor2Type1Code": "GOV",
        "IsRootEvent": "1",
        "EventCode": "042",
        "EventBaseCode": "042",
        "EventRootCode": "04",
        "QuadClass": "1",
        "GoldsteinScale": "1.9",
        "NumMentions": "2",
        "NumSources": "1",
        "NumArticles": "1",
        "ActionGeo_FullName": "Belgrade, Serbia",
        "SOURCEURL": "https://example.org/b",
        "EventID": "belgrade#c1",
        "Document": "belgrade",
        "CharStart": "17",
        "CharEnd": "75",
        "Quote": "Anna Berg of Serbia received Minister Jan Kowal of Belarus",
    }


def test_a_month_is_no_day_in_gdelt_s_columns(belgrade: Account) -> None:
    announced = rows(cameo, belgrade)[1][1]
    assert (announced["SQLDATE"], announced["MonthYear"], announced["Year"]) == ("", "201703", "2017")


def test_three_parties_at_one_table_are_three_pairs() -> None:
    parts = tuple(Participant(f"p{number}", side, "principal") for number, side in enumerate(("SRB", "BLR", "RUS"), 1))
    made = account((contact(kind="call", parties=("BLR", "RUS", "SRB"), participants=parts),))
    pairs = [(row["Actor1CountryCode"], row["Actor2CountryCode"]) for row in rows(cameo, made)[1]]
    assert pairs == [("BLR", "RUS"), ("BLR", "SRB"), ("RUS", "SRB")]


def test_no_cell_breaks_its_line_or_is_run_by_a_spreadsheet() -> None:
    assert tabbed(["a\tb\nc", "=1+1", -2.0, None, "-x"]) == b"a b c\t'=1+1\t-2.0\t\t'-x\n"
    assert [harmless(cell) for cell in ("@a", "+a", "a", True)] == ["'@a", "'+a", "a", "yes"]
