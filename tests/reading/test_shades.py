"""What the first words of what is said make of a verb of many acts: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister hailed the strong relations between the two countries.",
            [("assess", "single", ["Berg"], "the strong relations between the two countries")],
        ),
        (
            "Minister Berg outlined her government's support for the reform of the fishing fleet.",
            [("support", "single", ["Berg"], "her government's support for the reform of the fishing fleet")],
        ),
        (
            "The two ministers outlined a roadmap for joint work on fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "a roadmap for joint work on fisheries")],
        ),
        (
            "Joint steps to strengthen trade were also outlined during the meeting.",
            [("discuss", "unattributed", [], "Joint steps to strengthen trade")],
        ),
        (
            "Minister Berg underscored Norway's firm commitment\nto Poland's sovereignty.",
            [("support", "single", ["Berg"], "Norway's firm commitment\nto Poland's sovereignty")],
        ),
        (
            "Minister Berg reaffirmed her commitment to continuing the talks.",
            [("pledge", "single", ["Berg"], "her commitment to continuing the talks")],
        ),
        (
            "Minister Berg noted Poland's valuable contributions to the rescue at sea.",
            [("support", "single", ["Berg"], "Poland's valuable contributions to the rescue at sea")],
        ),
        (
            "The ministers reaffirmed the enduring strength of the alliance.",
            [("assess", "joint", ["Berg", "Kowal"], "the enduring strength of the alliance")],
        ),
        (
            "The ministers celebrated the tenth anniversary of the ferry line.",
            [("welcome", "joint", ["Berg", "Kowal"], "the tenth anniversary of the ferry line")],
        ),
        (
            "Minister Berg was not optimistic about the outcome of the round.",
            [("assess", "single", ["Berg"], "about the outcome of the round")],
        ),
        (
            '"I saw three trawlers in the bay," Minister Berg said.',
            [("assert", "single", ["Berg"], "I saw three trawlers in the bay")],
        ),
        ("The soldiers defended their country against the raid.", []),
        ("Three Poles accused of fishing at night left the port on Monday.", []),
        ("Norway considers Poland a strategic partner.", [("assess", "side", [], "Poland a strategic partner")]),
        (
            "The ministers considered a new treaty on fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "a new treaty on fisheries")],
        ),
        (
            "Minister Berg considered the seizure of the boats a violation of the treaty.",
            [("accuse", "single", ["Berg"], "the seizure of the boats a violation of the treaty")],
        ),
        (
            "The minister advocated for the recruitment of more young staff.",
            [("request", "single", ["Berg"], "the recruitment of more young staff")],
        ),
        (
            "Minister Berg said that Norway shares the grief of the Polish people.",
            [("condole", "single", ["Berg"], "Norway shares the grief of the Polish people")],
        ),
        (
            '"I am very happy with the efforts made by Poland," Minister Berg said.',
            [("assess", "single", ["Berg"], "I am very happy with the efforts made by Poland")],
        ),
        (
            '"The talks were cordial and productive," Minister Berg said.',
            [("assess", "single", ["Berg"], "The talks were cordial and productive")],
        ),
        (
            "The two ministers exchanged congratulations on the anniversary of diplomatic relations.",
            [
                (
                    "congratulate",
                    "joint",
                    ["Berg", "Kowal"],
                    "congratulations on the anniversary of diplomatic relations",
                )
            ],
        ),
        (
            "Minister Berg acknowledged the strong leadership of Poland in the Council.",
            [("support", "single", ["Berg"], "the strong leadership of Poland in the Council")],
        ),
        (
            "Minister Berg acknowledged the difficulties in fisheries.",
            [("assert", "single", ["Berg"], "the difficulties in fisheries")],
        ),
        (
            "Minister Berg underlined the excellent cooperation between the two countries.",
            [("assess", "single", ["Berg"], "the excellent cooperation between the two countries")],
        ),
        (
            "Minister Berg underlined the importance of good relations.",
            [("assert", "single", ["Berg"], "the importance of good relations")],
        ),
        (
            "Minister Berg emphasised that the dialogue should put the welfare of fishermen first.",
            [("assert", "single", ["Berg"], "the dialogue should put the welfare of fishermen first")],
        ),
        (
            "Minister Berg said Poland had dishonoured the gentleman's agreement on the post.",
            [("accuse", "single", ["Berg"], "Poland had dishonoured the gentleman's agreement on the post")],
        ),
        (
            "The note read that otherwise the port would be closed.",
            [("warn", "side", [], "otherwise the port would be closed")],
        ),
        (
            "Minister Berg recognised the need for a new lighthouse.",
            [("assert", "single", ["Berg"], "the need for a new lighthouse")],
        ),
        (
            "Minister Berg recognised the wreck as a danger to shipping.",
            [("assess", "single", ["Berg"], "the wreck as a danger to shipping")],
        ),
        (
            "Minister Berg recalled the support provided to the crew.",
            [("assert", "single", ["Berg"], "the support provided to the crew")],
        ),
        (
            "Minister Berg recalled her country's support for the treaty.",
            [("support", "single", ["Berg"], "her country's support for the treaty")],
        ),
        (
            "Minister Berg said the talks with the Prime Minister centred on fishing.",
            [("discuss", "single", ["Berg"], "the talks with the Prime Minister centred on fishing")],
        ),
    ],
)
def test_what_is_done_by_saying_it_in_english(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La ministre a salué le haut niveau des relations entre les deux pays.",
            [("assess", "single", ["Berg"], "le haut niveau des relations entre les deux pays")],
        ),
        (
            "Elle a salué le dialogue constructif entre les deux capitales.",
            [("assess", "single", ["Berg"], "le dialogue constructif entre les deux capitales")],
        ),
        (
            "Le ministre a salué les efforts de la Norvège en faveur de la paix.",
            [("support", "single", ["Kowal"], "les efforts de la Norvège en faveur de la paix")],
        ),
        (
            "La ministre a considéré la saisie des bateaux comme une violation du traité.",
            [("accuse", "single", ["Berg"], "la saisie des bateaux comme une violation du traité")],
        ),
        (
            "La ministre a qualifié la saisie des bateaux d'acte criminel.",
            [("accuse", "single", ["Berg"], "la saisie des bateaux d'acte criminel")],
        ),
        (
            "La ministre a plaidé pour la levée des restrictions.",
            [("request", "single", ["Berg"], "pour la levée des restrictions")],
        ),
        (
            "La ministre a affirmé la position de son pays de soutien à la paix.",
            [("support", "single", ["Berg"], "la position de son pays de soutien à la paix")],
        ),
        (
            "Le ministre s'est déclaré pour sa part satisfait de cette visite.",
            [("assess", "single", ["Kowal"], "de cette visite")],
        ),
        (
            "La ministre a fait le point des échanges au cours d'une conférence de presse.",
            [("inform", "single", ["Berg"], "des échanges au cours d'une conférence de presse")],
        ),
        (
            "Les deux ministres ont fait le point des relations bilatérales.",
            [("discuss", "joint", ["Berg", "Kowal"], "des relations bilatérales")],
        ),
        (
            "La ministre a dit partager la douleur du peuple polonais.",
            [("condole", "single", ["Berg"], "la douleur du peuple polonais")],
        ),
        (
            "La ministre a déclaré que cette visite était historique.",
            [("assess", "single", ["Berg"], "cette visite était historique")],
        ),
        (
            "La ministre a réitéré son concours pour la bonne marche de la Communauté.",
            [("pledge", "single", ["Berg"], "son concours pour la bonne marche de la Communauté")],
        ),
        (
            "Les deux ministres ont échangé leurs félicitations pour l'anniversaire des relations diplomatiques.",
            [
                (
                    "congratulate",
                    "joint",
                    ["Berg", "Kowal"],
                    "leurs félicitations pour l'anniversaire des relations diplomatiques",
                )
            ],
        ),
        (
            "La ministre a expliqué le contenu de ses échanges avec M. Kowal.",
            [("inform", "single", ["Berg"], "le contenu de ses échanges avec M. Kowal")],
        ),
    ],
)
def test_what_is_done_by_saying_it_in_french(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(RECU + text, "fr") == expected
