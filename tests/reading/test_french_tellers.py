"""French statements: who speaks behind a lead-in, behind a quotation, after a side; what is told next."""

from __future__ import annotations

import pytest

from sayings import said

MET = "La ministre norvégienne des Affaires étrangères, Anna Berg, s'est entretenue avec son homologue polonais, Jan Kowal. "
PEACE = "la région a besoin de paix"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Dans ce cadre, Varsovie, à cet égard, a exclu toute renégociation de l'accord.",
            [("oppose", "side", [], "toute renégociation de l'accord")],
        ),
        (
            "En matière de défense, tous les deux, cependant, ont salué l'accord.",
            [("support", "joint", ["Berg", "Kowal"], "l'accord")],
        ),
        (f"« L{PEACE[1:]} », a martelé la Pologne.", [("assert", "side", [], f"L{PEACE[1:]}")]),
        (f"« L{PEACE[1:]} », a déclaré celui-ci.", [("assert", "single", ["Kowal"], f"L{PEACE[1:]}")]),
        (f"« L{PEACE[1:]} », a déclaré celle-ci.", [("assert", "single", ["Berg"], f"L{PEACE[1:]}")]),
        (f"De l'avis du ministre, {PEACE}.", [("assert", "single", ["Kowal"], PEACE)]),
        (f"Aux dires des deux ministres, {PEACE}.", [("assert", "joint", ["Berg", "Kowal"], PEACE)]),
        (f"Pour les deux ministres, {PEACE}.", [("assert", "joint", ["Berg", "Kowal"], PEACE)]),
        ("M. le Ministre a salué l'accord.", [("support", "single", ["Kowal"], "l'accord")]),
        ("Sa consœur norvégienne a salué l'accord.", [("support", "single", ["Berg"], "l'accord")]),
        (
            "La partie polonaise a salué l'accord. Elle a ajouté que le port ouvrirait.",
            [("support", "side", [], "l'accord"), ("assert", "side", [], "le port ouvrirait")],
        ),
        (
            "Les deux ministres ont salué l'accord. Et d'ajouter que le port ouvrirait.",
            [
                ("support", "joint", ["Berg", "Kowal"], "l'accord"),
                ("assert", "joint", ["Berg", "Kowal"], "le port ouvrirait"),
            ],
        ),
        (
            f"M. Kowal a dit que {PEACE} pour ensuite rappeler que le port ouvrirait.",
            [("assert", "single", ["Kowal"], PEACE), ("assert", "single", ["Kowal"], "le port ouvrirait")],
        ),
        (
            f"M. Kowal n'a pas manqué de rappeler que {PEACE} et a ajouté que le port ouvrirait.",
            [("assert", "single", ["Kowal"], PEACE), ("assert", "single", ["Kowal"], "le port ouvrirait")],
        ),
        (f"M. Kowal a dit dans son allocution que {PEACE}.", [("assert", "single", ["Kowal"], PEACE)]),
        (
            "Plusieurs sujets ont été abordés, notamment la situation au Sahel.",
            [("discuss", "joint", ["Berg", "Kowal"], "la situation au Sahel")],
        ),
        ("Il est revenu sur la situation au Sahel.", [("discuss", "single", ["Kowal"], "sur la situation au Sahel")]),
        ("M. Kowal s'est opposé à cette mesure.", [("oppose", "single", ["Kowal"], "à cette mesure")]),
    ],
)
def test_who_says_what(sentence: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + sentence, "fr") == expected


def test_states_in_a_row_do_not_speak() -> None:
    assert said(MET + "La réunion entre la Suède, la Norvège, et le Danemark, a duré deux jours.", "fr") == []


def test_a_participle_in_front_is_no_name() -> None:
    text = MET + "Réagissant à ces propos, le chef de la diplomatie polonaise, qui arrivait de Lomé, a salué l'accord."
    assert said(text, "fr") == [("support", "single", ["Kowal"], "l'accord")]


def test_a_sentence_may_end_in_the_name_of_the_network() -> None:
    text = MET + f"« L{PEACE[1:]} », a déclaré M. Kowal sur X. « Le port ouvrira en mai »."
    assert [words for *_, words in said(text, "fr")] == [f"L{PEACE[1:]}", "Le port ouvrira en mai"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"M. Kowal a indiqué à la télévision nationale que {PEACE}.", [("assert", "single", ["Kowal"], PEACE)]),
        (f"M. Kowal a dit sur X que {PEACE}.", [("assert", "single", ["Kowal"], PEACE)]),
        (f"M. Kowal s'est à nouveau dit convaincu que {PEACE}.", [("assert", "single", ["Kowal"], PEACE)]),
        ("M. Kowal, visiblement satisfait, a salué l'accord.", [("support", "single", ["Kowal"], "l'accord")]),
        ("L'ambassade de Pologne, par ailleurs, a salué l'accord.", [("support", "side", [], "l'accord")]),
        ("Cet accord a été salué par le gouvernement polonais.", [("support", "side", [], "Cet accord")]),
        (f"« L{PEACE[1:]} », s'est-elle félicitée.", [("assess", "single", ["Berg"], f"L{PEACE[1:]}")]),
        ("Décision a été prise de rouvrir le port.", [("agree", "joint", ["Berg", "Kowal"], "rouvrir le port")]),
        (
            "Il a, par ailleurs, été convenu de lever les droits.",
            [("agree", "joint", ["Berg", "Kowal"], "de lever les droits")],
        ),
        (
            f"M. Kowal a dit que {PEACE}, pour conclure que le port ouvrirait.",
            [("assert", "single", ["Kowal"], PEACE), ("assert", "single", ["Kowal"], "le port ouvrirait")],
        ),
        (
            f"M. Kowal a dit que {PEACE}, et de préciser que le port ouvrirait.",
            [("assert", "single", ["Kowal"], PEACE), ("assert", "single", ["Kowal"], "le port ouvrirait")],
        ),
        (
            f"M. Kowal a commencé par rappeler que {PEACE} et a ajouté que le port ouvrirait.",
            [("assert", "single", ["Kowal"], PEACE), ("assert", "single", ["Kowal"], "le port ouvrirait")],
        ),
        (
            "La pêche, selon le ministère polonais des Affaires étrangères, nourrit la ville.",
            [("assert", "side", [], "La pêche, selon le ministère polonais des Affaires étrangères, nourrit la ville")],
        ),
    ],
)
def test_how_and_where_it_is_said(sentence: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + sentence, "fr") == expected


def test_an_errand_is_no_setting() -> None:
    text = MET + "M. Kowal est intervenu auprès de Mme Berg pour que le port ouvre."
    assert all(not words.startswith("le port") for _, _, _, words in said(text, "fr"))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            MET
            + "Les deux ministres sont convenus de :\n- rouvrir le port ;\n- lever les droits.\nMme Berg a salué l'accord.",
            "fr",
            [
                ("agree", "joint", ["Berg", "Kowal"], "rouvrir le port"),
                ("agree", "joint", ["Berg", "Kowal"], "lever les droits"),
                ("support", "single", ["Berg"], "l'accord"),
            ],
        ),
        (
            "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. The two ministers agreed to:\n"
            "1. reopen the port;\n2. lift the duties.\nA walk along the river followed.",
            "en",
            [
                ("agree", "joint", ["Berg", "Kowal"], "reopen the port"),
                ("agree", "joint", ["Berg", "Kowal"], "lift the duties"),
            ],
        ),
    ],
)
def test_a_list_below_a_colon_is_said_by_whom_the_line_above_tells(
    text: str, language: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(text, language) == expected


def test_what_is_said_ends_before_what_is_added() -> None:
    text = MET + "La ligne relie les deux ports, a-t-il précisé, avant d'ajouter que le port ouvrirait."
    assert said(text, "fr") == [
        ("assert", "single", ["Kowal"], "La ligne relie les deux ports"),
        ("assert", "single", ["Kowal"], "le port ouvrirait"),
    ]


def test_what_is_denied_is_no_talks() -> None:
    text = MET + "« Il n'y a pas d'alternative au dialogue », a assuré la Pologne."
    assert said(text, "fr") == [("assert", "side", [], "Il n'y a pas d'alternative au dialogue")]


def test_a_clause_told_of_the_speaker_does_not_part_what_he_says() -> None:
    text = (
        MET + "M. Kowal, dont le pays préside le Conseil, a salué l'accord, souligné sa portée et appelé à la prudence."
    )
    assert [(act, names) for act, _, names, _ in said(text, "fr")] == [
        ("support", ["Kowal"]),
        ("assert", ["Kowal"]),
        ("request", ["Kowal"]),
    ]


def test_what_one_says_after_a_talk_is_his() -> None:
    text = MET + "M. Kowal a évoqué avec son hôte la pêche et salué l'accord."
    assert [(act, voice, names) for act, voice, names, _ in said(text, "fr")] == [
        ("discuss", "joint", ["Kowal", "Berg"]),
        ("support", "single", ["Kowal"]),
    ]
