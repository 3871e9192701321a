"""Which clauses are statements, what they do and whose they are: houses that relay, quotations, second verbs, topics."""

from __future__ import annotations

import pytest

from sayings import Said, said

LEAD = {
    "en": "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo today. ",
    "fr": "La ministre des Affaires étrangères de la Norvège, Anna Berg, a rencontré à Oslo le ministre des "
    "Affaires étrangères de la Pologne, Jan Kowal. ",
}
BOTH = ("joint", ["Berg", "Kowal"])


RELAYED: list[tuple[str, str, list[Said]]] = [
    ("en", "The ministry said that the two ministers reviewed the fisheries accord.",
     [("discuss", *BOTH, "the fisheries accord")]),
    ("en", "“Both sides praised the fisheries accord. They also welcomed the new ferry,” the Foreign Office statement read.",
     [("support", *BOTH, "the fisheries accord"), ("welcome", *BOTH, "the new ferry")]),
    ("en", "It said that the ministers reaffirmed the value of fisheries.", [("assert", *BOTH, "the value of fisheries")]),
    ("fr", "À cette occasion, les deux ministres ont souligné « la nécessité d'un accord sur la pêche », conclut le communiqué.",
     [("assert", *BOTH, "la nécessité d'un accord sur la pêche")]),
    ("fr", "Les deux parties ont exprimé « leur satisfaction de l'accord sur la pêche », précise la même source.",
     [("assess", *BOTH, "leur satisfaction de l'accord sur la pêche")]),
    ("fr", "M. Kowal « a fait part de sa préoccupation et a appelé à la retenue », a indiqué le porte-parole du ministère, Ole Dahl.",
     [("accuse", "single", ["Kowal"], "de sa préoccupation"), ("request", "single", ["Kowal"], "à la retenue")]),
    ("fr", "Mme Berg a ensuite reçu un appel téléphonique de M. Kowal, indique un communiqué du ministère.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), RELAYED, ids=[case[1][:40] for case in RELAYED])
def test_what_a_house_passes_on_is_said_by_those_it_tells_of(language: str, text: str, expected: list[Said]) -> None:
    assert said(LEAD[language] + text, language) == expected


ANNOUNCED: list[tuple[str, str, list[Said]]] = [
    ("fr", "La rencontre a duré une heure.\n\nÀ sa sortie, M. Kowal a fait la déclaration suivante :\n\n« Nous aspirons à la paix. La pêche nous unit. »",
     [("hope", "single", ["Kowal"], "Nous aspirons à la paix."), ("assert", "single", ["Kowal"], "La pêche nous unit.")]),
    ("fr", "M. Kowal a fait une déclaration à la presse dans laquelle il a exprimé sa gratitude à la Norvège.",
     [("thank", "single", ["Kowal"], "sa gratitude à la Norvège")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), ANNOUNCED, ids=[case[1][:40] for case in ANNOUNCED])
def test_a_declaration_announced_is_said_by_whoever_makes_it(language: str, text: str, expected: list[Said]) -> None:
    assert said(LEAD[language] + text, language) == expected


CLAUSES: list[tuple[str, str, list[Said]]] = [
    ("en", "In this regard, the parties agreed to spare the cod.", [("agree", *BOTH, "to spare the cod")]),
    ("en", "Ms Berg said Poland would sign the pact.", [("assert", "single", ["Berg"], "Poland would sign the pact")]),
    ("en", "Mr Kowal was pleased to note the growth of fisheries.",
     [("assess", "single", ["Kowal"], "the growth of fisheries")]),
    ("en", "Mr Kowal thanked Norway before calling on it to spare the cod.",
     [("thank", "single", ["Kowal"], "Norway"), ("request", "single", ["Kowal"], "to spare the cod")]),
    ("en", "Mr Kowal requested Norway's support.", [("request", "single", ["Kowal"], "Norway's support")]),
    ("en", "Mr Kowal told the Assembly that the cod was scarce.", [("assert", "single", ["Kowal"], "the cod was scarce")]),
    ("en", "They were particularly pleased with the new ferry.", [("assess", *BOTH, "the new ferry")]),
    ("en", "Mr Kowal and Ms Berg exchanged gifts.", []),
    ("fr", "Et après avoir salué l'accord et relevé la qualité des liens, M. Kowal a remercié la Norvège.",
     [("support", "single", ["Kowal"], "l'accord"), ("assess", "single", ["Kowal"], "la qualité des liens"),
      ("thank", "single", ["Kowal"], "Norvège")]),
    ("fr", "M. Kowal a dit espérer que la pêche reprenne.", [("hope", "single", ["Kowal"], "la pêche reprenne")]),
    ("fr", "Mme Berg s'est ensuite entretenue par téléphone avec M. Kowal.", []),
    ("fr", "La question de la pêche a, également, été abordée ainsi que le commerce.",
     [("discuss", *BOTH, "La question de la pêche")]),
]  # fmt: skip


CLAUSES += [
    ("en", "There was an in-depth exchange of views on fisheries.", [("discuss", *BOTH, "fisheries")]),
    ("en", "They discussed current and promising issues of fisheries.",
     [("discuss", *BOTH, "current and promising issues of fisheries")]),
    ("en", "Fisheries were discussed by the two ministers.", [("discuss", *BOTH, "Fisheries")]),
    ("fr", "« La pêche reprendra », a indiqué samedi à Kigali le ministre polonais.",
     [("assert", "single", ["Kowal"], "La pêche reprendra")]),
    ("fr", "M. Kowal a indiqué aux journalistes que la pêche avait repris.",
     [("assert", "single", ["Kowal"], "la pêche avait repris")]),
    ("fr", "M. Kowal a salué l'accord, notant que la Norvège aspire à la paix et souhaite du bien à tous.",
     [("support", "single", ["Kowal"], "l'accord"),
      ("hope", "single", ["Kowal"], "la Norvège aspire à la paix et souhaite du bien à tous")]),
    ("fr", "La proposition a été saluée par le ministre polonais à Oslo.", [("support", "single", ["Kowal"], "La proposition")]),
    ("fr", "Le ministère des Affaires étrangères polonais a déclaré que la Norvège et la Pologne sont convenues d'un accord.",
     [("agree", *BOTH, "d'un accord")]),
    ("fr", "Le ministre polonais a salué l'accueil. Il s'est dit « heureux de revoir Oslo ».",
     [("support", "single", ["Kowal"], "l'accueil"), ("assess", "single", ["Kowal"], "« heureux de revoir Oslo »")]),
]  # fmt: skip


CLAUSES += [
    ("en", "Mr Kowal expressed hope that the two sides will communicate to spare the cod.",
     [("hope", "single", ["Kowal"], "hope that the two sides will communicate to spare the cod")]),
    ("en", "Ms Berg and Mr Kowal, the Ministry said in a note, discussed at the meeting the state of the cod.",
     [("discuss", *BOTH, "the state of the cod")]),
    ("en", "The ministry said that the ministers held a three-hour meeting in Oslo.", []),
    ("fr", "L'audience, accordée à M. Kowal, a permis d'aborder la pêche.", [("discuss", *BOTH, "la pêche")]),
    ("fr", "Les entretiens de Mme Berg avec son homologue polonais, Jan Kowal, ont constitué une occasion pour examiner la pêche.",
     [("discuss", *BOTH, "la pêche")]),
    ("en", "The foreign ministers of Norway, Anna Berg, and of Poland, Jan Kowal, discussed the cod.",
     [("discuss", *BOTH, "the cod")]),
    ("en", "Mr Kowal, in reply to a question, said that this letter had been written.",
     [("assert", "single", ["Kowal"], "this letter had been written")]),
    ("en", "Both countries agreed to protect the cod.", [("agree", *BOTH, "to protect the cod")]),
    ("en", "Mr Kowal, in response to a question about the new ferry to Norway, said that the cod had gone.",
     [("assert", "single", ["Kowal"], "the cod had gone")]),
    ("en", "Mr Kowal praised Ms Berg. “She spared the cod. She saved us all.” Later he left.",
     [("support", "single", ["Kowal"], "Ms Berg"), ("assert", "single", ["Kowal"], "She spared the cod."),
      ("assert", "single", ["Kowal"], "She saved us all.")]),
    ("fr", "M. Kowal a mis également l'accent sur la nécessité d'un accord.",
     [("assert", "single", ["Kowal"], "sur la nécessité d'un accord")]),
    ("fr", "L'ambassadeur du Japon a salué l'accord. « Nous voulons la paix », a-t-il dit.",
     [("support", "single", [], "l'accord"), ("assert", "single", [], "Nous voulons la paix")]),
    ("fr", "M. Kowal et Mme Berg ont eu « un échange de vues sur la pêche ».", [("discuss", *BOTH, "la pêche")]),
]  # fmt: skip


CLAUSES += [
    ("en", "Saying that the cod was scarce, the Polish minister praised Norway.",
     [("assert", "single", ["Kowal"], "the cod was scarce"), ("support", "single", ["Kowal"], "Norway")]),
    ("en", "Mr Kowal praised Norway and the two sides discussed the cod.",
     [("support", "single", ["Kowal"], "Norway"), ("discuss", *BOTH, "the cod")]),
    ("fr", "Au cours des cordiaux entretiens, ont été évoquées les relations entre les deux pays.",
     [("discuss", *BOTH, "les relations entre les deux pays")]),
    ("fr", "L'importance de la pêche, dans la perspective proposée, a été soulignée.",
     [("assert", "unattributed", [], "L'importance de la pêche, dans la perspective proposée")]),
    ("fr", "Au centre des échanges ont été des sujets de pêche.", [("discuss", *BOTH, "des sujets de pêche")]),
]  # fmt: skip


CLAUSES += [
    ("en", "“We thank Norway for the cod,” said ministry spokesperson Lena Dahl. “It is good,” the spokesperson added.",
     [("thank", "single", ["Dahl"], "We thank Norway for the cod"), ("assert", "single", ["Dahl"], "It is good")]),
    ("fr", "« Nous remercions la Norvège pour la morue », a indiqué la porte-parole du ministère, Lena Dahl.",
     [("thank", "single", ["Dahl"], "Nous remercions la Norvège pour la morue")]),
    ("fr", "La rencontre a permis un large échange de vues sur la pêche.", [("discuss", *BOTH, "la pêche")]),
    ("fr", "Ils ont discuté de la pêche, a précisé son cabinet.", [("discuss", *BOTH, "de la pêche")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CLAUSES, ids=[case[1][:40] for case in CLAUSES])
def test_each_reporting_clause_is_a_statement_with_its_own_words(
    language: str, text: str, expected: list[Said]
) -> None:
    assert said(LEAD[language] + text, language) == expected


TOPICS: list[tuple[str, str, list[Said]]] = [
    ("en", "The call focused on fisheries.", [("discuss", *BOTH, "fisheries")]),
    ("en", "In-depth discussions on fisheries, ferries and the cod were held between the two sides.",
     [("discuss", *BOTH, "fisheries, ferries and the cod")]),
    ("en", "The state of the cod, particularly in the north, also came under discussion.",
     [("discuss", *BOTH, "The state of the cod, particularly in the north")]),
    ("en", "During the talks, a number of bilateral, regional and global matters were discussed.",
     [("discuss", *BOTH, "a number of bilateral, regional and global matters")]),
    ("en", "Emphasis was placed on fisheries.", [("assert", *BOTH, "fisheries")]),
    ("fr", "Les deux ministres ont eu un échange de vues sur la pêche.", [("discuss", *BOTH, "la pêche")]),
    ("fr", "Les deux ministres ont tenu des discussions approfondies sur la pêche.", [("discuss", *BOTH, "la pêche")]),
    ("fr", "Une convergence de vues s'est dégagée sur la pêche.", [("agree", *BOTH, "la pêche")]),
    ("fr", "La pêche a fait l'objet d'un échange.", [("discuss", *BOTH, "La pêche")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TOPICS, ids=[case[1][:40] for case in TOPICS])
def test_topics_of_the_talks_are_discussed_by_those_who_talk(language: str, text: str, expected: list[Said]) -> None:
    assert said(LEAD[language] + text, language) == expected
