"""All accounts of one contact by side, and what a side usually says, in readouts of our own."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from dragoman.analysis.contrast import Contrast, Share
from dragoman.desk.comparing import Comparison, compare_contact, compare_documents
from dragoman.errors import UsageError
from dragoman.ledger.rows import Citation
from readouts import Said, cited, entered, readout

AS_OF = "2024-01-01"
UKRAINE = "the sovereignty and territorial integrity of Ukraine"
INTEGRITE = "l'intégrité territoriale de l'Ukraine"
S = "sovereignty and territorial integrity"
SUPPORT = Said(("NOR",), "support", UKRAINE, 2, (S,))
THANKS = Said(("NOR",), "thank", "Poland for its care of the crew")
GAS = Said(("NOR", "POL"), "discuss", "gas deliveries by pipeline", 0, ("energy",))
OSLO = readout(
    "oslo",
    "2022-03-04",
    "NOR",
    [GAS, Said(("POL",), "support", "the herring quota of Iceland", 1, ("maritime affairs",))],
)
WARSAW = readout(
    "varsovie", "2022-03-04", "POL",
    [
        Said(("NOR",), "support", INTEGRITE, 1, (S,)),
        Said(("NOR", "POL"), "discuss", "les livraisons de gaz", 0, ("energy",)),
        Said(("POL",), "oppose", "le quota de hareng de l'Islande", 1, ("maritime affairs",)),
    ],
    language="fr",
)  # fmt: skip
BEFORE = [readout(f"oslo-{year}", f"{year}-03-01", "NOR", [SUPPORT, THANKS, GAS]) for year in (2018, 2019, 2020)]


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    return entered(tmp_path_factory.mktemp("comparing") / "ledger.db", [*BEFORE, OSLO, WARSAW])


@pytest.fixture(scope="module")
def found(ledger: str) -> Comparison:
    return compare_contact(ledger, "oslo#c1", as_of=AS_OF)


def rows(found: Comparison, aspect: str) -> list[tuple[str, list[str], list[str], str]]:
    return [(row.verdict, row.said_by, row.not_by, row.told) for row in found.rows if row.aspect == aspect]


def test_the_accounts_are_told_by_side(found: Comparison) -> None:
    assert (found.contact, found.sides, found.silence) == ("contact:4", ["NOR", "POL"], None)
    assert rows(found, "account") == [
        ("account of NOR", ["NOR"], [], "oslo: 2 statements"),
        ("account of POL", ["POL"], [], "varsovie: 3 statements"),
    ]


def test_points_are_aligned_over_languages(found: Comparison) -> None:
    assert rows(found, "point") == [
        ("both say", ["NOR", "POL"], [], ""),
        ("contradict", ["NOR", "POL"], [], "NOR: support; POL: oppose"),
        (
            "only POL",
            ["POL"],
            ["NOR"],
            "no evidence in this ledger as of 2024-01-01 that NOR told it of this contact",
        ),
    ]


def test_a_point_carries_both_claims_their_words_and_the_reasons(found: Comparison) -> None:
    row = next(row for row in found.rows if row.verdict == "both say")
    assert row == Contrast(
        aspect="point", verdict="both say", said_by=["NOR", "POL"], not_by=[], act="discuss", topics=["energy"],
        instruments=[], claims=row.claims, shares=[], likeness=0.65,
        reasons=["same act: discuss (0.25)", "same subject: energy (0.25)", "said for NOR, POL (0.15)"], told="",
        documents=["oslo", "varsovie"],
        citations=[
            _bare(cited(OSLO, "gas deliveries by pipeline")),
            _bare(cited(WARSAW, "les livraisons de gaz")),
        ],
    )  # fmt: skip
    assert [claim.id for claim in row.claims] == ["oslo#s1", "varsovie#s2"]


def _bare(citation: Citation) -> Citation:
    """A claim knows its words, not the rule that read them."""
    return replace(citation, rule=None)


def test_topics_have_their_place_and_share_in_each_account(found: Comparison) -> None:
    assert [(row.topics, row.verdict, row.shares) for row in found.rows if row.aspect == "topic"] == [
        (["energy"], "raised by all", [Share("NOR", 1, 1, 0.5), Share("POL", 2, 1, 0.33)]),
        (["maritime affairs"], "raised by all", [Share("NOR", 2, 1, 0.5), Share("POL", 3, 1, 0.33)]),
        ([S], "only POL", [Share("POL", 1, 1, 0.33)]),
    ]


def test_what_a_side_usually_says_and_left_out_this_time_is_told(found: Comparison) -> None:
    silent = "no evidence in this ledger as of 2024-01-01 that NOR told it this time"
    last = "in 3 of NOR's last 3 accounts of such contacts (2018-03-01 to 2020-03-01)"
    assert rows(found, "usual") == [
        ("left out by NOR", [], ["NOR"], f"to thank: {last}; {silent}"),
        ("left out by NOR", [], ["NOR"], f"the formula 'territorial integrity and sovereignty': {last}; {silent}"),
    ]
    assert [c.document for c in found.rows[-1].citations] == ["oslo-2018", "oslo-2019", "oslo-2020"]


def test_two_texts_of_one_contact_that_say_it_in_different_strength(tmp_path: Path) -> None:
    texts = [readout("oslo", "2022-03-04", "NOR", [SUPPORT]), WARSAW]
    told = compare_contact(entered(tmp_path / "l.db", texts), "varsovie#c1", as_of=AS_OF)
    assert rows(told, "point")[0] == ("differ in strength", ["NOR", "POL"], [], "NOR: strength 2; POL: strength 1")


def test_talks_and_a_signing_of_one_day_in_one_text_are_one_account(tmp_path: Path) -> None:
    (talks,) = OSLO.contacts
    signing = replace(talks, id="c2", kind="signing")
    said = [replace(OSLO.statements[0], contact="c2"), OSLO.statements[1]]
    text = replace(OSLO, contacts=[talks, signing], statements=said)
    told = compare_contact(entered(tmp_path / "l.db", [text, WARSAW]), "varsovie#c1", as_of=AS_OF)
    assert rows(told, "account")[0] == ("account of NOR", ["NOR"], [], "oslo: 2 statements")


def test_where_one_side_alone_tells_of_it_that_is_said(tmp_path: Path) -> None:
    told = compare_contact(entered(tmp_path / "l.db", [OSLO]), "oslo#c1", as_of=AS_OF)
    silent = "no evidence in this ledger as of 2024-01-01"
    assert told.silence == f"{silent} of a second side's account: that of NOR stands alone."
    assert rows(told, "account") == [
        ("account of NOR", ["NOR"], [], "oslo: 2 statements"),
        ("no account of POL", ["NOR"], ["POL"], f"{silent} of an account of POL"),
    ]


def test_a_second_account_of_one_side_adds_to_the_first_and_a_third_side_stands_beside(tmp_path: Path) -> None:
    presidency = readout("oslo-palace", "2022-03-04", "NOR", [THANKS], source="The Palace")
    how_much = Said(("NOR", "POL"), "discuss", "how much gas would come", 0, ("energy",))
    agency = readout("wire", "2022-03-04", None, [how_much, SUPPORT], source_class="agency", source="Nord Wire")

    told = compare_contact(entered(tmp_path / "l.db", [OSLO, presidency, WARSAW, agency]), "oslo#c1", as_of=AS_OF)
    assert told.sides == ["NOR", "POL", "nord wire"]
    assert [(r.verdict, r.said_by) for r in told.rows if r.aspect == "point"] == [
        ("all say", ["NOR", "POL", "nord wire"]),
        ("contradict", ["NOR", "POL"]),
        ("only NOR", ["NOR"]),
        ("differ in strength", ["POL", "nord wire"]),
    ]


def test_two_documents_are_compared_as_before(ledger: str) -> None:
    assert [row.verdict for row in compare_documents(ledger, "oslo", "varsovie")] == [
        "both",
        "contradict",
        "only the second",
    ]
    with pytest.raises(UsageError, match="nowhere: no such document"):
        compare_documents(ledger, "oslo", "nowhere")


def test_an_unknown_contact_and_one_not_linked_yet_are_told(ledger: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no contact in this ledger is called 'oslo#c9'"):
        compare_contact(ledger, "oslo#c9", as_of=AS_OF)
    bare = entered(tmp_path / "l.db", [OSLO], linked=False)
    with pytest.raises(UsageError, match="was entered after the last run of dragoman link"):
        compare_contact(bare, "oslo#c1", as_of=AS_OF)
