"""Whose words they are: offices named alone, hosts and guests, pronouns, those talked with."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


def speakers(language: str, text: str, home: str) -> list[tuple[str, list[str]]]:
    """Voice and surnames of the speakers of each statement."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language, source=home))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(s.voice, [names[p] for p in s.speakers]) for s in record.statements]


US, FRANCE = "https://www.state.gov", "https://www.diplomatie.gouv.fr"
MET = "Foreign Minister Anna Berg of Norway received Foreign Minister Jan Kowal of Poland in Oslo today. "
VU = (
    "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo le ministre des Affaires étrangères "
    "de la Pologne, Jan Kowal. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a title alone is someone known, beside a name with its own
        (
            "Secretary Blunt met with King Abdullah II of Jordan today. The Secretary and King Abdullah II discussed the ceasefire.",
            [("joint", ["Blunt", "II"])],
        ),
        (
            "President Yoon met with Prime Minister Modi of India today. The President and Prime Minister Modi agreed to expand trade.",
            [("joint", ["Yoon", "Modi"])],
        ),
        (
            "Secretary of State Mary Blunt met with King Abdullah II of Jordan today. The Secretary welcomed the ceasefire.",
            [("single", ["Blunt"])],
        ),
        (
            "Minister of Infrastructure Ali Saleh, accompanied by Minister of Cabinet Affairs Omar Badr, visited the embassy of "
            "Norway. The Minister of Infrastructure praised the relations between the two countries.",
            [("single", ["Saleh"])],
        ),
        # a surname alone tells nothing of who is 'she' or 'he'
        (
            "Special Representative Sung Kim spoke by phone with Special Representative Liu Xiaoming of China. Special "
            "Representative Kim condemned the launches. He expressed concern about the programme.",
            [("single", ["Kim"]), ("single", ["Kim"])],
        ),
        (MET + "Berg thanked Kowal. His guest praised the cooperation.", [("single", ["Berg"]), ("single", ["Kowal"])]),
        (MET + "The guest praised the cooperation.", [("single", ["Kowal"])]),
        # two offices are two people when nobody holds both; 'they' are those who spoke last
        (
            "Vice President Ann Lee met with First Minister Ewa Moss. President Tom Hale joined them. The President and Vice "
            "President praised the accord. They welcomed the ferry.",
            [("joint", ["Hale", "Lee"]), ("joint", ["Hale", "Lee"])],
        ),
        # a meeting only recalled is not the one told of
        (
            MET
            + "The dialogue was launched by President Ann Moss of Norway and President Jan Dahl of Poland, who met in Riga on "
            "3 May 2021. The two sides discussed the cod.",
            [("joint", ["Berg", "Kowal"])],
        ),
        (MET + "Berg discussed trade with the Polish Foreign Minister.", [("joint", ["Berg", "Kowal"])]),
        (
            "Foreign Minister Anna Berg of Norway received Foreign Minister Jan Kowal of Poland, with whom she discussed trade.",
            [("joint", ["Berg", "Kowal"])],
        ),
    ],
)
def test_speakers_in_english(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert speakers("en", text, US) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (VU + "Berg a remercié Kowal. Son hôte a salué la coopération.", [("single", ["Berg"]), ("single", ["Kowal"])]),
        (VU + "Le ministre polonais a salué la coopération.", [("single", ["Kowal"])]),
        (VU + "La ministre a salué la coopération.", [("single", ["Berg"])]),
        (VU + "Avec son homologue polonais, Jan Kowal, Mme Berg a évoqué le commerce.", [("joint", ["Berg", "Kowal"])]),
        (
            "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu le ministre des Affaires étrangères de la "
            "Pologne, Jan Kowal, avec qui elle a évoqué le commerce.",
            [("joint", ["Berg", "Kowal"])],
        ),
        (
            "Le Président de la République a reçu le Premier ministre du Sénégal, Modou Diop. Les deux dirigeants ont salué la "
            "coopération. Le président Emmanuel Macron a remercié M. Diop.",
            [("joint", ["Macron", "Diop"]), ("single", ["Macron"])],
        ),
    ],
)
def test_speakers_in_french(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert speakers("fr", text, FRANCE) == expected


IN_NAIROBI = (
    "Kenyan Foreign Minister Kofi Mwangi met in Nairobi on 16 May 2021 with his Norwegian counterpart Anna Berg, who is on an "
    "official visit to Kenya. "
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The visiting minister said that trade had doubled.", ["Berg"]),
        ("The visiting official said that trade had doubled.", ["Berg"]),
        ("The visiting diplomat said that trade had doubled.", ["Berg"]),
        ("The visitor said that trade had doubled.", ["Berg"]),
        ("The Norwegian official said that trade had doubled.", ["Berg"]),
        ("The head of Norwegian diplomacy said that trade had doubled.", ["Berg"]),
        ("The host minister said that trade had doubled.", ["Mwangi"]),
        ("He and Berg noted that trade had doubled.", ["Mwangi", "Berg"]),
        ("A Norwegian official said that trade had doubled.", []),  # somebody of that side
    ],
)
def test_who_is_called_by_what_he_is_in_english(told: str, expected: list[str]) -> None:
    assert [people for _, people in speakers("en", IN_NAIROBI + told, "Media")] == [expected]


AT_STATE_HOUSE = "President Kofi Mwangi of Kenya received UN Secretary-General Anna Berg in Nairobi. "


@pytest.mark.parametrize(
    "told",
    [
        "The UN chief said that trade had doubled.",
        "The visiting UN chief said that trade had doubled.",
        "The head of the UN said that trade had doubled.",
        "The top UN official said that trade had doubled.",
    ],
)
def test_the_head_of_an_organisation_is_known_by_it(told: str) -> None:
    assert speakers("en", AT_STATE_HOUSE + told, "Media") == [("single", ["Berg"])]


def test_two_offices_side_by_side_are_the_two_who_met() -> None:
    text = "Kenyan Foreign Minister Kofi Mwangi received Norwegian Ambassador Anna Berg. The Minister and Ambassador discussed trade."
    assert speakers("en", text, "Media") == [("joint", ["Mwangi", "Berg"])]


A_NAIROBI = (
    "Le ministre kényan des Affaires étrangères, Kofi Mwangi, a rencontré à Nairobi son homologue norvégienne, Anna Berg, en "
    "visite officielle au Kenya. "
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("La ministre a souligné que le commerce avait doublé.", ["Berg"]),
        ("Madame la Ministre a souligné que le commerce avait doublé.", ["Berg"]),
        ("La diplomate a souligné que le commerce avait doublé.", ["Berg"]),
        ("L'hôte du jour a souligné que le commerce avait doublé.", ["Berg"]),
        ("L'hôte norvégienne a souligné que le commerce avait doublé.", ["Berg"]),
        ("L'invitée a souligné que le commerce avait doublé.", ["Berg"]),
        ("Le ministre et son hôte ont souligné que le commerce avait doublé.", ["Mwangi", "Berg"]),
    ],
)
def test_who_is_called_by_what_he_is_in_french(told: str, expected: list[str]) -> None:
    assert [people for _, people in speakers("fr", A_NAIROBI + told, "Media")] == [expected]


EN_AUDIENCE = "Le Président du Bénin, Kofi Dossou, a accordé une audience à la Secrétaire générale de la Francophonie, Anna Berg. "


@pytest.mark.parametrize(
    "told",
    [
        "L'hôte du Président a souligné que le commerce avait doublé.",
        "La cheffe de l'OIF a souligné que le commerce avait doublé.",
        "La patronne de la Francophonie a souligné que le commerce avait doublé.",
        "La SG de l'OIF a souligné que le commerce avait doublé.",
    ],
)
def test_the_guest_of_a_president_is_not_the_president(told: str) -> None:
    assert speakers("fr", EN_AUDIENCE + told, "Media") == [("single", ["Berg"])]


GUEST = "State Minister Anna Berg received the Ambassador of Poland, Jan Kowal, in Dhaka. "
TOUR = "President Ole Lund of Norway met King Ivar III of Sweden in Oslo. Later, he met Minister Eva Lind of Sweden. "
TOURNEE = (
    "Le ministre des Affaires étrangères, Ole Lund, a eu à Genève des entretiens avec ses homologues de Suède, de Finlande et "
    "d'Islande, dont l'avait chargé la Première ministre Anna Berg. "
)
THREE = (
    "Foreign Minister Anna Berg of Norway and Foreign Minister Eva Lind of Sweden met OAS Secretary General Luis Prado in "
    "Washington. "
)
LETTRE = (
    "L'envoyé spécial norvégien, Ole Lund, a rencontré à Praia le président du Cap-Vert, Paulo Sousa, à qui il a remis un message "
    "du roi Ivar III, "
)
AU_QUAI = "Entretien de Karl Lund avec Jan Kowal\n\nKarl Lund, ministre norvégien des affaires étrangères, s'est entretenu avec "


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # two officials named by office alone, the second by his state too
        ("en", GUEST + "Both the State Minister and the Polish Ambassador stressed the need for trade.", ["Berg", "Kowal"]),
        ("en", GUEST + "Both the State Minister and His Excellency discussed trade.", ["Berg", "Kowal"]),
        ("fr", VU + "Tant la ministre que son hôte ont souligné l'importance du dialogue.", ["Berg", "Kowal"]),
        # the talks tell whose they were
        ("en", TOUR + "The talks between the President and the King focused on trade.", ["Lund", "III"]),
        # who thanked whom are 'the two'
        ("fr", TOURNEE + "M. Lund a félicité son homologue suédois, Jan Ek. Les deux parties ont évoqué la pêche.", ["Lund", "Ek"]),
        (
            "en",
            "President Anna Berg of Norway thanked the Angolan president, Paulo Neto, for the aid. She recalled the work of past "
            "presidents Ole Lund and Eva Lind. Berg assured Neto of her help. The two presidents stressed the need for trade.",
            ["Berg", "Neto"],
        ),
        # the ministers are no Secretary General, and nobody invites himself
        ("en", THREE + "The ministers stressed the need for trade.", ["Berg", "Lind"]),
        ("en", THREE + "The parties invited the Secretary General to Oslo.", ["Berg", "Lind"]),
        # what a letter says is said by its sender
        ("fr", LETTRE + "dans lequel il lui exprime sa gratitude.", ["III"]),
        # talks of two in a heading are no interview, and an attitude is of the one whose state has it
        ("fr", AU_QUAI + "Jan Kowal. Il a rappelé notre soutien à la Pologne.", ["Lund"]),
        ("fr", AU_QUAI + "Jan Kowal, ministre polonais. Le ministre a exprimé la gratitude de la Pologne.", ["Kowal"]),
    ],
)  # fmt: skip
def test_those_speak_whom_the_turn_points_to(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text, "")[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("en", "The governments of Norway and Poland agreed to cooperate.", ["NOR", "POL"]),
        ("en", "The Norwegian and Polish governments agreed to cooperate.", ["NOR", "POL"]),
        ("fr", "Les gouvernements norvégien et polonais ont convenu de coopérer.", ["NOR", "POL"]),
        (
            "en",
            "President Anna Berg of Norway arrived. Leaders from Norway, Sweden and Chad said the rules were broken.",
            ["NOR", "SWE", "TCD"],
        ),
    ],
)
def test_several_houses_and_leaders_speak_for_all_their_states(language: str, text: str, sides: list[str]) -> None:
    record = read_document(SourceText("x", text, published="2021-05-17", language=language))
    said = record.statements[-1]
    assert (said.voice, said.speakers, said.on_behalf_of, [c.kind for c in record.contacts]) == ("joint", [], sides, [])


AIDE = "Minister Eva Lind met Ambassador Andrew Barnes of Australia, accompanied by his adviser Ben Hall, "
CONSEILLER = (
    "La ministre a rencontré l'ambassadeur d'Australie, Andrew Barnes, accompagné de son conseiller, Ben Hall, "
)
HEARD = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. Berg said that trade had grown. "
PAROLES = (
    "La ministre norvégienne Anna Berg a rencontré le ministre polonais Jan Kowal à Oslo. Mme Berg a souligné l'importance "
    "du commerce. "
)
ROUND = (
    "The 6th round of consultations between Norway and Poland was held here on Tuesday. Ambassador Anna Berg led the Norwegian "
    "delegation while the Polish delegation was headed by Ambassador Jan Kowal. Berg praised the ties. "
)
BRIEFED = (
    "The spokesperson for the President of Norway, Ole Lund, said that Anna Berg spoke by phone with the Prime Minister of "
    "Poland, Jan Kowal. Norwegian President Anna Berg congratulated him. "
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # the one who was accompanied
        ("en", AIDE + "who congratulated her on her election.", ("single", ["Barnes"])),
        ("fr", CONSEILLER + "qui l'a félicitée pour sa nomination.", ("single", ["Barnes"])),
        # the one who speaks goes on, in the present, where the text tells in the past
        ("en", HEARD + "Norway is grateful to Poland for its support.", ("single", ["Berg"])),
        ("en", HEARD + "Norway supports the plan.", ("single", ["Berg"])),
        ("en", HEARD + "Norway supported the plan.", ("side", [])),
        ("en", HEARD + "Poland supports the plan.", ("side", [])),
        ("fr", PAROLES + "La Norvège est disposée à renforcer la coopération.", ("single", ["Berg"])),
        ("fr", PAROLES + "La Norvège a soutenu le plan.", ("side", [])),
        # what a text is quoted for that both did is theirs
        ("en", ROUND + '"The two sides noted the progress made," according to the statement.', ("joint", ["Berg", "Kowal"])),
        ("en", ROUND + '"The two sides noted the progress made and the need for more."', ("joint", ["Berg", "Kowal"])),
        ("en", ROUND + "According to the Information Minister, Ole Lund, the sides discussed trade.", ("joint", ["Berg", "Kowal"])),
        # the President is not the one who speaks for her
        ("en", BRIEFED + "The President of Norway recalled the visit.", ("single", ["Berg"])),
        # talks told of before the verb, and the one thanked is not who thanks
        (
            "en",
            "Foreign Minister Anna Berg had a telephone conversation with Foreign Minister Jan Kowal of Poland and discussed trade.",
            ("joint", ["Berg", "Kowal"]),
        ),
        ("en", "OSLO (ABC / XYZ) Minister Anna Berg, Minister of Trade, praised the ties.", ("single", ["Berg"])),
    ],
)  # fmt: skip
def test_who_goes_on_and_who_only_comes_along(language: str, text: str, expected: tuple[str, list[str]]) -> None:
    assert speakers(language, text, "")[-1] == expected


def test_both_sides_of_whom_one_is_unnamed_speak_for_both_states() -> None:
    text = "Foreign Minister Anna Berg of Norway met the Foreign Minister of Poland in Oslo. Both sides stressed the need for trade."
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    assert [(s.voice, s.on_behalf_of) for s in record.statements] == [("joint", ["NOR", "POL"])]


TALKS = (
    "Le ministre norvégien des Affaires étrangères, Ole Lund, s'est entretenu à Genève avec son homologue tchadien, Ali Issa. "
    "Les deux ministres ont évoqué la pêche. "
)
SUMMIT = "On the sidelines of the summit, President Ole Lund of Norway held a number of bilateral meetings. "
SOMMET = "En marge du sommet, le président norvégien Ole Lund a tenu une série d'entretiens. "
TWO = (
    "Foreign Minister Anna Berg of Norway met Foreign Minister Eva Lind of Sweden in Oslo. Berg praised the relations. "
)
THIRD = (
    "La ministre des Affaires étrangères Anna Berg s'est entretenue à Oslo avec son homologue polonais, M. Jan Kowal. Celui-ci a "
    "aussi rencontré la présidente du Parlement, Eva Moe. Mme Moe a salué les réformes. "
)
GUEST_OF_THREE = "Minister Anna Berg of Norway met with Poland's Prime Minister Jan Kowal, Foreign Minister Piotr Nowak and Speaker Ewa Lis. "


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", TWO + "For her part, the Foreign Minister expressed hope for progress.", ["Lind"]),
        ("en", TWO + "In turn, she thanked Norway.", ["Lind"]),
        ("en", TWO + "She thanked Sweden.", ["Berg"]),
        ("fr", TALKS + "Quant aux entretiens avec le ministre du Rwanda, Jean Habi, ils ont porté sur le thé.", ["Lund", "Habi"]),
        ("en", SUMMIT + "With President Jan Kowal of Poland, he discussed trade.", ["Lund", "Kowal"]),
        (
            "en",
            SUMMIT + "With President Jan Kowal of Poland, he discussed trade. With Chancellor Eva Stein of Germany, he discussed "
            "energy. The two leaders called for peace.",
            ["Lund", "Stein"],
        ),
        ("fr", SOMMET + "Avec le président polonais Jan Kowal, il a évoqué le commerce.", ["Lund", "Kowal"]),
        ("fr", SOMMET + "Recevant le roi Ivar de Suède, il a salué la paix.", ["Lund"]),
        ("fr", THIRD + "Mme Berg et M. Kowal ont donné une conférence de presse. La ministre a salué les résultats.", ["Berg"]),
        (
            "en",
            "The meeting between Minister Ole Lund of Norway and his Chadian counterpart, Ali Issa, focused on fisheries.",
            ["Lund", "Issa"],
        ),
        ("en", GUEST_OF_THREE + "The Speaker and the Norwegian minister exchanged views on trade.", ["Lis", "Berg"]),
        ("en", GUEST_OF_THREE + "Berg praised Poland. Her hosts thanked Norway.", ["Kowal", "Nowak", "Lis"]),
    ],
)  # fmt: skip
def test_whose_turn_it_is(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text, "")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The White House condemned the attack.", [("side", ["USA"], "the attack")]),
        ("The Kremlin rejected the claims.", [("side", ["RUS"], "the claims")]),
        ("The Norwegian Foreign Ministry said it was grateful.", [("side", ["NOR"], "it was grateful")]),
    ],
)
def test_a_house_speaks_once(text: str, said: list[tuple[str, list[str], str]]) -> None:
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    assert [(s.voice, s.on_behalf_of, s.content and s.content.quote) for s in record.statements] == said


ROUNDS = (
    "HANOI, 3 mai - Le ministre vietnamien des Affaires étrangères, Minh Tran, a eu à Madrid des rencontres bilatérales. Lors de la "
    "rencontre avec le ministre roumain Ion Stoica, les deux parties ont salué le commerce. "
)
ENVOYS = (
    "Faure Kodjo, président du Togo, a reçu mardi les ministres des Affaires étrangères du Mali, Ali Diop, et du Burkina Faso, Paul "
    "Barry. Ali Diop a félicité le président. "
)
CHAIR = (
    "Le président togolais Paul Kodjo, président en exercice de la CEDEAO, a rencontré le président de la Commission de la CEDEAO, "
    "Omar Touré. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ROUNDS + "Recevant le ministre kazakh, Daniyar Seitov, les deux parties ont évoqué l'énergie.",
            ["Tran", "Seitov"],
        ),
        (
            ENVOYS + "M. Kodjo s'est ensuite entretenu avec Paul Barry. Les deux hommes ont évoqué la paix.",
            ["Kodjo", "Barry"],
        ),
        (CHAIR + "Le président en exercice de la CEDEAO a salué les efforts.", ["Kodjo"]),
        (CHAIR + "Le président de la Commission de la CEDEAO a salué les efforts.", ["Touré"]),
    ],
)
def test_the_two_are_those_told_of_last(text: str, expected: list[str]) -> None:
    assert speakers("fr", text, "")[-1][1] == expected


ROYAL = "Le roi Ivar de Suède et la reine Maria ont reçu le président norvégien Ole Lund et son épouse, Eva Lund, à Stockholm. "


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", ROYAL + "Les deux chefs d'État ont évoqué le commerce.", ["Ivar", "Lund"]),
        (
            "en",
            "Ambassador Jan Kowal of Poland called on President Ole Lund of Norway. The ambassador thanked the President. He "
            "congratulated the envoy on his work.",
            ["Lund"],
        ),
        (
            "fr",
            "L'ambassadeur de Pologne, Jan Kowal, a été reçu par le ministre norvégien, Ole Lund. L'ambassadeur a remercié le ministre. "
            "Il a félicité l'ambassadeur pour son travail.",
            ["Lund"],
        ),
    ],
)
def test_nobody_speaks_to_himself_nor_stands_for_two_sides(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text, "")[-1][1] == expected
