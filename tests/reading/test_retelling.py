"""What one tells of others, and turns of telling that hide what is said: act, voice, surnames, the words."""

from __future__ import annotations

import pytest

from sayings import Said, said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
TOLD_OF_OTHERS: list[tuple[str, list[Said]]] = [
    (
        "“The two Presidents underscored the need to increase trade,” said Minister Kowal.",
        [
            ("request", "single", ["Kowal"], "The two Presidents underscored the need to increase trade"),
            ("assert", "joint", ["Berg", "Kowal"], "the need to increase trade"),
        ],
    ),
    (
        "Minister Berg stressed that during the meeting they highlighted the ties of the two nations.",
        [
            (
                "assert",
                "single",
                ["Berg"],
                "during the meeting they highlighted the ties of the two nations",
            ),
            ("assert", "joint", ["Berg", "Kowal"], "the ties of the two nations"),
        ],
    ),
    (
        "Minister Berg said that the ministers should agree on a plan.",
        [("request", "single", ["Berg"], "the ministers should agree on a plan")],
    ),
]
TURNS: list[tuple[str, list[Said]]] = [
    (
        "Minister Berg asked the council and other businesses not to close the port.",
        [("request", "single", ["Berg"], "not to close the port")],
    ),
    (
        "Minister Berg said this is an opportunity for Norway to grow.",
        [("assert", "single", ["Berg"], "this is an opportunity for Norway to grow")],
    ),
    (
        "The spokesman, Per Lund, later said the ministers agreed on a plan.",
        [("agree", "joint", ["Berg", "Kowal"], "a plan")],
    ),
    (
        "Recalling the ties between Norway and Poland the sides noted that trade had grown.",
        [
            ("assert", "joint", ["Berg", "Kowal"], "the ties between Norway and Poland"),
            ("assert", "joint", ["Berg", "Kowal"], "trade had grown"),
        ],
    ),
    (
        'Minister Kowal also "stressed that the port is open," adding that he was glad.',
        [
            ("assert", "single", ["Kowal"], 'the port is open,"'),
            ("assert", "single", ["Kowal"], "he was glad"),
        ],
    ),
    (
        "They held a meeting later in which they addressed fisheries.",
        [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
    ),
    (
        "The two met again, occasion on which the two officials reviewed fisheries.",
        [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
    ),
    (
        "Minister Berg made a phone call on Monday to Minister Kowal to offer condolences over the accident.",
        [("condole", "single", ["Berg"], "over the accident")],
    ),
    (
        "The two leaders tasked the foreign ministers with preparing a roadmap.",
        [("request", "joint", ["Berg", "Kowal"], "with preparing a roadmap")],
    ),
    ("Another point raised was the port.", [("discuss", "joint", ["Berg", "Kowal"], "the port")]),
    (
        "They had a “detailed exchange on fisheries”.",
        [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
    ),
    (
        "The ministers discussed and reviewed the state of trade.",
        [("discuss", "joint", ["Berg", "Kowal"], "the state of trade")],
    ),
    (
        '"Even though we cannot agree on all issues, the port is open," Minister Berg said.',
        [("assert", "single", ["Berg"], "Even though we cannot agree on all issues, the port is open")],
    ),
    (
        "Minister Berg said she welcomed the opening of the port.",
        [("welcome", "single", ["Berg"], "she welcomed the opening of the port")],
    ),
    (
        "He said important decisions, adopted at the meeting in Bergen, were in force.",
        [("assert", "single", ["Kowal"], "important decisions, adopted at the meeting in Bergen, were in force")],
    ),
    (
        "She praised the ties, as reaffirmed in the joint declaration.",
        [("support", "single", ["Berg"], "the ties, as reaffirmed in the joint declaration")],
    ),
    (
        "The role of the port was also mentioned.",
        [("assert", "unattributed", [], "The role of the port")],
    ),
    (
        "The minister pointed out broad prospects for trade.",
        [("assert", "single", ["Berg"], "broad prospects for trade")],
    ),
    (
        "Minister Berg was briefed on the state of the port.",
        [("inform", "unattributed", [], "the state of the port")],
    ),
    (
        "Minister Berg praised the fair, which she said promoted trade.",
        [("support", "single", ["Berg"], "the fair"), ("assert", "single", ["Berg"], "promoted trade")],
    ),
    (
        "They discussed the port, and a number of regional issues were reviewed.",
        [
            ("discuss", "joint", ["Berg", "Kowal"], "the port"),
            ("discuss", "joint", ["Berg", "Kowal"], "a number of regional issues"),
        ],
    ),
    (
        "“Minister Berg and Minister Kowal stressed, during the call, the importance of trade.”",
        [("assert", "joint", ["Berg", "Kowal"], "the importance of trade.")],
    ),
    (
        "The Nordic ministers stressed the importance of trade.",
        [("assert", "joint", ["Berg", "Kowal"], "the importance of trade")],
    ),
    (
        "Minister Berg highly appreciates Poland for funding the port.",
        [("thank", "single", ["Berg"], "Poland for funding the port")],
    ),
    (
        "Minister Berg praised the session, expected to take place in Bergen.",
        [("support", "single", ["Berg"], "the session, expected to take place in Bergen")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_OF_OTHERS)
def test_what_one_tells_of_others_is_said_by_them_too(text: str, expected: list[Said]) -> None:
    assert said(MET + text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), TURNS)
def test_a_turn_of_telling_hides_nothing(text: str, expected: list[Said]) -> None:
    assert said(MET + text, "en") == expected


FR = "La ministre norvégienne Anna Berg a reçu à Oslo le ministre polonais Jan Kowal. "


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "Minister Kowal noted that Norway had condemned the attack.",
         [("assert", "single", ["Kowal"], "Norway had condemned the attack")]),
        ("en", "Minister Kowal noted that Poland had condemned the attack.",
         [("accuse", "single", ["Kowal"], "Poland had condemned the attack")]),
        ("en", "Minister Kowal recalled that Norway and Denmark had agreed to build a port.",
         [("assert", "single", ["Kowal"], "Norway and Denmark had agreed to build a port")]),
        ("fr", "M. Kowal a rappelé que la Norvège avait condamné les tirs.",
         [("assert", "single", ["Kowal"], "la Norvège avait condamné les tirs")]),
        ("fr", "M. Kowal a rappelé que, lors du sommet de juin, Eva Dahl et Per Holm sont convenus d'ouvrir le port.",
         [("assert", "single", ["Kowal"], "lors du sommet de juin, Eva Dahl et Per Holm sont convenus d'ouvrir le port")]),
        ("fr", "M. Kowal a précisé que Mme Berg a exprimé sa gratitude à la Pologne.",
         [("assert", "single", ["Kowal"], "Mme Berg a exprimé sa gratitude à la Pologne"),
          ("thank", "single", ["Berg"], "sa gratitude à la Pologne")]),
    ],
)  # fmt: skip
def test_who_tells_what_others_said_does_not_do_it_himself(language: str, sentence: str, told: list[Said]) -> None:
    assert said((MET if language == "en" else FR) + sentence, language) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "“We condemn the attack and we call on Denmark to help,” Minister Berg said.",
         [("accuse", "We condemn the attack"), ("request", "we call on Denmark to help")]),
        ("en", "“We discussed fishing, and I thanked Poland for its help,” Minister Berg said.",
         [("discuss", "We discussed fishing,"), ("thank", "I thanked Poland for its help")]),
        ("en", "“We thank Poland and we thank Denmark,” Minister Berg said.",
         [("thank", "We thank Poland and we thank Denmark")]),
        ("en", "“We condemn the attack and we live in peace,” Minister Berg said.",
         [("accuse", "We condemn the attack and we live in peace")]),
        ("fr", "« Nous condamnons les tirs et nous appelons le Danemark à aider », a dit Mme Berg.",
         [("accuse", "Nous condamnons les tirs"), ("request", "nous appelons le Danemark à aider")]),
        ("fr", "« J'ai évoqué la pêche et nous avons insisté sur la paix », a dit Mme Berg.",
         [("discuss", "J'ai évoqué la pêche"), ("assert", "nous avons insisté sur la paix")]),
    ],
)  # fmt: skip
def test_each_thing_done_in_one_quotation_is_told(language: str, sentence: str, told: list[tuple[str, str]]) -> None:
    spoken = said((MET if language == "en" else FR) + sentence, language)
    assert [(act, words) for act, _, _, words in spoken] == told
    assert all(who == ["Berg"] for _, _, who, _ in spoken)
