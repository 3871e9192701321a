"""What was talked of, told by a noun and a verb that says little; and quotations that go on in a further sentence."""

from __future__ import annotations

import pytest

from sayings import named, said

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo on Monday. "
FR = (
    "La ministre norvégienne des Affaires étrangères Anna Berg a rencontré le ministre polonais des Affaires "
    "étrangères Jan Kowal lundi à Oslo. "
)


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Berg advanced talks on fisheries with Kowal.", "fisheries with Kowal"),
        ("The two ministers also advanced discussions on energy and trade.", "energy and trade"),
        ("The ministers continued their dialogue on fisheries.", "fisheries"),
        ("The ministers resumed their discussion of fisheries.", "fisheries"),
        ("Berg engaged Minister Kowal and other officials in a discussion on fisheries.", "fisheries"),
        ("They took the opportunity for an exchange of views on fisheries.", "fisheries"),
        ("The ministers devoted most of their talks to fisheries.", "fisheries"),
        ("Much of the meeting was spent on fisheries.", "fisheries"),
        ("Fisheries and trade were among the subjects broached.", "Fisheries and trade"),
        ("They ran through the bilateral agenda.", "the bilateral agenda"),
    ],
)
def test_talks_told_by_a_noun(sentence: str, topic: str) -> None:
    assert said(EN + sentence, "en") == [("discuss", "joint", ["Berg", "Kowal"], topic)]


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Anna Berg a procédé avec son homologue à un échange de vues sur la pêche.", "la pêche"),
        ("Ils ont saisi cette occasion pour procéder à un échange de vues sur la pêche.", "la pêche"),
        ("Anna Berg a fait avec le ministre un tour d'horizon des questions régionales.", "questions régionales"),
        ("Un tour d'horizon de la coopération a été fait.", "coopération"),
        ("La rencontre a permis d'« évoquer l'état des relations bilatérales ».", "l'état des relations bilatérales »"),
        ("Parmi les domaines de coopération évoqués figurent la pêche et l'énergie.", "la pêche et l'énergie"),
        ("Les ministres ont consacré leur entretien à la pêche.", "pêche"),
        ("Outre l'échange de vues sur la pêche, ils ont visité le port.", "la pêche"),
    ],
)
def test_talks_told_by_a_noun_in_french(sentence: str, topic: str) -> None:
    assert [(act, words) for act, _, _, words in said(FR + sentence, "fr")] == [("discuss", topic)]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The ship advanced along the coast.", "en"),
        ("Norway was engaged in a war on Monday.", "en"),
        ("Les deux ministres ont consacré leur première rencontre à Oslo.", "fr"),
    ],
)
def test_what_is_no_talk(sentence: str, language: str) -> None:
    assert said((EN if language == "en" else FR) + sentence, language) == []


def test_a_quotation_in_two_parts_before_another_speaker() -> None:
    text = (
        EN + '\n\n"We have a lot of potential in fisheries," said Kowal. "This further strengthens the partnership '
        'between our two countries. Going forward, we will also build a port."\n\n'
        '"Poland and Norway are natural partners," Berg said.'
    )
    assert said(text, "en") == [
        ("assess", "single", ["Kowal"], "We have a lot of potential in fisheries"),
        (
            "assess",
            "single",
            ["Kowal"],
            "This further strengthens the partnership between our two countries.",
        ),
        ("pledge", "single", ["Kowal"], "Going forward, we will also build a port."),
        ("assess", "single", ["Berg"], "Poland and Norway are natural partners"),
    ]


def test_a_paragraph_that_is_quoted_behind_that() -> None:
    text = (
        EN
        + "The talks took place in the town hall.\n\nBerg noted that\n\n“These projects have yielded positive results.”"
    )
    assert said(text, "en") == [("assess", "single", ["Berg"], "“These projects have yielded positive results.”")]


@pytest.mark.parametrize("mark", ["qu’ « ", "qu'« ", "qu’«"])
def test_an_elision_before_a_mark(mark: str) -> None:
    text = f"{FR}Anna Berg a déclaré lors de cette réunion {mark}il est vrai que la pêche est vitale »."
    assert [(act, who) for act, _, who, _ in said(text, "fr")] == [("assert", ["Berg"])]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Berg said that the election had shown the strength of Polish democracy.", "assess"),
        ("Kowal said this visit is proof of the friendship between the two countries.", "assess"),
        ("Berg said considerable gaps remain between the two positions.", "assess"),
        ("Berg noted that the two parliaments cooperate well.", "assess"),
        ("Berg said there were hopeful signs for peace.", "assess"),
        ("Berg mentioned the highest level of relations.", "assess"),
        ("Berg said the militia spread lies.", "accuse"),
        ("“Unfortunately, the illegality in the area continues,” Berg said.", "accuse"),
        ("Berg said Poland could be assured of the support of Norway.", "pledge"),
        ("Berg indicated that Norway was prepared to consider contracts for coal.", "pledge"),
        ("Berg expressed a desire to build a port.", "hope"),
        ("Berg noted Norway's desire to build a port.", "assert"),
        ("Berg said the port was old.", "assert"),
    ],
)
def test_what_is_done_by_saying_so(sentence: str, act: str) -> None:
    assert [statement[0] for statement in said(EN + sentence, "en")] == [act]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Anna Berg a dit que des divergences subsistent.", "assess"),
        ("Anna Berg a dit qu'il reste beaucoup à faire.", "assess"),
        ("Anna Berg a dit que les deux parlements coopèrent étroitement.", "assess"),
        ("« Cette milice se livre à des exactions sur les civils », a dit Jan Kowal.", "accuse"),
        ("Jan Kowal a dit que la décision est intervenue sans consultation préalable.", "accuse"),
        ("Jan Kowal a dit que la pêche est ancienne.", "assert"),
    ],
)
def test_what_is_done_by_saying_so_in_french(sentence: str, act: str) -> None:
    assert [statement[0] for statement in said(FR + sentence, "fr")] == [act]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The ministry summoned the Polish ambassador on Monday to protest at the presence of ships in the fjord.",
            [("accuse", "the presence of ships in the fjord")],
        ),
        (
            "The Polish ambassador was summoned to the ministry. A protest was delivered to her over the raid.",
            [("accuse", "the raid")],
        ),
        ("Kowal received firm assurances that the port would open.", [("pledge", "the port would open")]),
        (
            "The views of both sides were identical on the need to boost coordination.",
            [("agree", "the need to boost coordination")],
        ),
        (
            "Successful interaction in the field of education was stated.",
            [("assess", "Successful interaction in the field of education")],
        ),
        ("Ten ships were recorded in the port.", []),
    ],
)
def test_protests_and_verdicts_told_by_a_noun(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(act, words) for act, _, _, words in said(EN + sentence, "en")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Cette convocation a pour but de lui notifier une protestation formelle à la suite de la saisie.",
            [("accuse", "une protestation formelle à la suite de la saisie")],
        ),
        (
            "Une protestation ferme lui a été remise concernant la saisie d'un navire.",
            [("accuse", "la saisie d'un navire")],
        ),
        ("Jan Kowal a eu des assurances sur le respect du délai.", [("pledge", "le respect du délai")]),
        ("Anna Berg avait ensuite rapidement démenti ces accusations.", [("oppose", "ces accusations")]),
        ("Au centre de leur échange la vision d'un port nouveau.", [("discuss", "la vision d'un port nouveau")]),
        (
            "Au cours de la rencontre l'ambassadeur de France, Joël Meyer, a souligné l'importance de la pêche.",
            [("assert", "l'importance de la pêche")],
        ),
    ],
)
def test_protests_and_verdicts_in_french(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(act, words) for act, _, _, words in said(FR + sentence, "fr")] == expected


@pytest.mark.parametrize("name", ["Karim Sheikh", "Hun Sen", "Ali Pasha"])
def test_a_title_that_ends_a_name(name: str) -> None:
    text = f"President Anna Berg of Norway met Prime Minister {name} of Poland. {name} thanked Norway for its help."
    assert named(text)[1][0] == name
    assert [(act, who) for act, _, who, _ in said(text, "en")] == [("thank", [name.split()[-1]])]


def test_an_address_behind_a_name_is_none_of_it() -> None:
    assert [n for n, _, _ in named("Foreign Minister Anna Berg met Sheikh Karim Alami.")] == [
        "Anna Berg",
        "Karim Alami",
    ]
