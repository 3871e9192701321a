"""Copies, excerpts, spun words, rewrites and translations of one release, and accounts that stand by themselves."""

from __future__ import annotations

from msgspec.structs import replace

from dragoman.identity.linking import link_texts
from dragoman.identity.origins import Told, derive, roots
from dragoman.model.identity import Derivation, DocumentText
from dragoman.model.when import days_of

RELEASE = (
    "Foreign Minister Anna Berg received the Foreign Minister of Poland, Jan Kowal, in Oslo on 4 May 2021. The two ministers "
    "reviewed cooperation in energy, fisheries and education and noted that trade had reached 612 million euros in 2020. Minister "
    "Berg thanked Poland for its help after the storm in January and underlined that the northern route remained open to all "
    "partners. Minister Kowal invited his host to Gdansk in the autumn, where the joint commission will meet for the seventh time. "
    "Both sides agreed to exchange lists of experts by 30 June 2021 and to open a second crossing for lorries before the winter."
)
SPUN = (
    "Foreign Minister Anna Berg welcomed the Foreign Minister of Poland, Jan Kowal, in Oslo on 4 May 2021. The two secretaries "
    "surveyed teamwork in power, angling and schooling and remarked that exchange had attained 612 million euros in 2020. Minister "
    "Berg saluted Poland for its assistance after the tempest in January and stressed that the boreal road stayed wide to all "
    "associates. Minister Kowal bid his host to Gdansk in the fall, where the shared panel will gather for the seventh occasion. "
    "Both parties consented to swap rosters of specialists by 30 June 2021 and to unlock a further passage for trucks before the cold."
)
INDEPENDENT = (
    "Jan Kowal, the head of Polish diplomacy, held talks with his Norwegian counterpart in Oslo. Warsaw wants a second road "
    "crossing, which was at the centre of the conversation, and the minister asked for more places for Polish students. On his "
    "way back he visited the shipyard where forty Polish welders work, and laid flowers at the memorial to sailors of the war."
)
FACTS = (
    "contact reception NOR-POL",
    "person NOR berg",
    "person POL kowal",
    "said discuss NOR,POL",
    "figure 612",
    "said thank NOR",
    "said assert NOR",
    "said invite POL",
    "said agree NOR,POL",
    "promised other_action 2021-06-30",
)
OTHER_FACTS = (
    "contact meeting NOR-POL",
    "person POL kowal",
    "said request POL",
    "said assert POL",
    "said discuss POL",
    "figure 40",
)


def told(key: str, text: str, published: str = "2021-05-04", **more: object) -> Told:
    facts = more.pop("facts", ())
    days = days_of(published)
    document = DocumentText(
        entry_id=int(str(more.pop("entry_id", 1))),
        key=key,
        document_id=key,
        sha256=key,
        title=None,
        language="en",
        text=text,
        published=published,
        published_first=days.first if days else None,
        url=None,
        source=key,
        source_class="media",
        issuer_state=None,
        relays=[],
    )
    return Told(replace(document, **more), facts, frozenset({1}))  # type: ignore[arg-type]


MINISTRY = told("ministry", RELEASE, source_class="official", issuer_state="NOR", facts=FACTS)


def kind_of(one: Told, other: Told) -> tuple[str | None, str, str] | None:
    found = derive(one, other)
    return (found.kind, found.key, found.origin_key) if found else None


def test_the_same_words_are_a_copy_of_the_ministry_s_text_whichever_is_earlier() -> None:
    portal = told("portal", "Published by us\n\n" + RELEASE, published="2021-05-03")
    assert kind_of(portal, MINISTRY) == ("copy_of", "portal", "ministry")
    assert kind_of(MINISTRY, portal) == ("copy_of", "portal", "ministry")


def test_two_sentences_of_a_release_are_an_excerpt() -> None:
    cut = told("cut", RELEASE[: RELEASE.index(" Minister Kowal invited")])
    assert kind_of(cut, MINISTRY) == ("excerpt_of", "cut", "ministry")


def test_other_words_between_the_same_names_and_figures_are_spun() -> None:
    spun = told("spun", SPUN, published="2021-05-06", issuer_state="CAN")
    found = derive(spun, MINISTRY)
    assert found is not None
    assert (found.kind, found.key, found.reasons[0].what) == ("rewrite_of", "spun", "same bones")


def test_the_same_facts_in_another_language_are_a_translation() -> None:
    french = told("french", "La ministre a reçu son homologue.", language="fr", facts=FACTS[:-1])
    assert kind_of(french, MINISTRY) == ("translation_of", "french", "ministry")


def test_the_same_facts_in_the_same_language_are_a_rewrite() -> None:
    paper = told("paper", "The minister had a visitor.", facts=FACTS)
    assert kind_of(paper, MINISTRY) == ("rewrite_of", "paper", "ministry")


def test_half_the_facts_are_a_rewrite_only_of_a_text_that_is_cited() -> None:
    half = (*FACTS[:6], "said hope POL", "figure 3")
    paper = told("paper", "The minister had a visitor.", facts=half)
    citing = told(
        "paper", "A visitor.", facts=half, relays=["the Norwegian Foreign Ministry"], source_class="agency_relay"
    )
    assert kind_of(paper, MINISTRY) is None
    assert kind_of(citing, MINISTRY) == ("rewrite_of", "paper", "ministry")


def test_another_account_of_the_same_meeting_bears_witness_itself() -> None:
    other = told("warsaw", INDEPENDENT, source_class="official", issuer_state="POL", facts=OTHER_FACTS)
    assert derive(other, MINISTRY) is None


def test_a_house_that_uses_its_words_again_copies_nothing() -> None:
    later = told(
        "later", RELEASE.replace("Oslo", "Bergen"), published="2021-09-09", source_class="official", issuer_state="NOR"
    )
    assert derive(later, MINISTRY) is None


def test_a_house_that_publishes_a_text_twice_repeats_itself() -> None:
    again = told("again", RELEASE, entry_id=2, published="2021-05-05", source_class="official", issuer_state="NOR")
    assert kind_of(again, MINISTRY) == ("copy_of", "again", "ministry")
    spun = told("spun", SPUN, source_class="official", issuer_state="NOR")
    assert derive(spun, MINISTRY) is None


def test_formulas_alone_are_no_likeness() -> None:
    one = told("one", "The two ministers exchanged views on regional and international issues of common interest.")
    other = told("other", "The two ministers exchanged views on regional and international issues of common interest.")
    assert derive(one, other) is None


def test_of_two_papers_the_earlier_is_the_origin_and_the_reasons_say_so() -> None:
    early, late = told("early", RELEASE), told("late", RELEASE, published="2021-05-05")
    found = derive(late, early)
    assert found is not None
    assert (found.key, found.origin_key) == ("late", "early")
    assert [reason.what for reason in found.reasons] == ["same words", "earlier"]


def test_texts_are_compared_that_share_words_and_the_chain_is_followed_to_its_root() -> None:
    portal = told("portal", RELEASE, entry_id=2, published="2021-05-05")
    spun = told("spun", SPUN, entry_id=3, published="2021-05-06")
    other = told("warsaw", INDEPENDENT, entry_id=4, facts=OTHER_FACTS)
    found = link_texts([MINISTRY, portal, spun, other])
    assert [(item.key, item.origin_key) for item in found] == [
        ("portal", "ministry"),
        ("spun", "ministry"),
        ("spun", "portal"),
    ]
    assert roots(found) == {"portal": "ministry", "spun": "ministry"}


def test_a_ring_of_copies_ends_at_one_of_them() -> None:
    ring = [Derivation("a", "b", "copy_of", 1.0), Derivation("b", "a", "copy_of", 1.0)]
    assert roots(ring) == {"b": "a"}
