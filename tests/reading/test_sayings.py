"""Sayings told by nouns, passives, quotations and second clauses: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "
RECU = "La ministre des Affaires étrangères de la Norvège, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the first person conveys
        (
            "She said: “We convey our sincere condolences to the victims of the flood.”",
            [("condole", "single", ["Berg"], "“We convey our sincere condolences to the victims of the flood.”")],
        ),
        (
            "She noted that she would like to visit Warsaw before winter.",
            [("hope", "single", ["Berg"], "she would like to visit Warsaw before winter")],
        ),
        (
            "She said that Norway does not support the new tariffs.",
            [("oppose", "single", ["Berg"], "Norway does not support the new tariffs")],
        ),
        (
            "She stressed that trade has grown and the need to protect fisheries.",
            [("assert", "single", ["Berg"], "trade has grown and the need to protect fisheries")],
        ),
        # told by a noun
        (
            "On fisheries there was agreement on the importance of quotas.",
            [("agree", "joint", ["Berg", "Kowal"], "the importance of quotas")],
        ),
        (
            "Fisheries came first and the consensus was to protect them.",
            [("agree", "joint", ["Berg", "Kowal"], "protect them")],
        ),
        (
            "Other matters discussed by the Ministers included tourism and trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "tourism and trade")],
        ),
        (
            "The core areas of discussion include trade and fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "trade and fisheries")],
        ),
        (
            "Other topics discussed: fisheries and trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries and trade")],
        ),
        ("The talks were mainly focused on trade.", [("discuss", "joint", ["Berg", "Kowal"], "trade")]),
        ("The two FMs discussed trade.", [("discuss", "joint", ["Berg", "Kowal"], "trade")]),
        (
            "Both Ministers gave the undertaking to protect fisheries.",
            [("pledge", "joint", ["Berg", "Kowal"], "to protect fisheries")],
        ),
        ("She likes to see trade grow.", [("hope", "single", ["Berg"], "trade grow")]),
        # passives
        ("The need for reform has been confirmed.", [("assert", "unattributed", [], "The need for reform")]),
        (
            "The importance of the fact that Poland does not fish was noted.",
            [("assert", "unattributed", [], "The importance of the fact that Poland does not fish")],
        ),
        # no statement
        ("She offered her guest a carpet.", []),
        ("She paid a courtesy call on the Speaker of the Storting.", []),
        # several attitudes under one verb
        (
            "She expressed her gratitude for the help of Poland and her readiness to deepen trade.",
            [
                ("thank", "single", ["Berg"], "her gratitude for the help of Poland"),
                ("pledge", "single", ["Berg"], "her readiness to deepen trade"),
            ],
        ),
        (
            "She reaffirmed the support of Norway for Poland, and her willingness to help in trade.",
            [
                ("support", "single", ["Berg"], "the support of Norway for Poland"),
                ("pledge", "single", ["Berg"], "her willingness to help in trade"),
            ],
        ),
        (
            "She expressed her gratitude for the commitment of Poland and the hope of its people.",
            [("thank", "single", ["Berg"], "her gratitude for the commitment of Poland and the hope of its people")],
        ),
        (
            "She reiterated the importance of trade, the firm commitment of the government to peace, and the need for reform.",
            [
                ("assert", "single", ["Berg"], "the importance of trade"),
                (
                    "pledge",
                    "single",
                    ["Berg"],
                    "the firm commitment of the government to peace, and the need for reform",
                ),
            ],
        ),
        # second clauses
        (
            "They agreed that the two countries are friends and they noted in an open talk that it is important to protect fisheries.",
            [
                ("agree", "joint", ["Berg", "Kowal"], "the two countries are friends"),
                ("assert", "joint", ["Berg", "Kowal"], "it is important to protect fisheries"),
            ],
        ),
        (
            "She said that Norway is a friend and that it hoped for more trade.",
            [
                ("assess", "single", ["Berg"], "Norway is a friend"),
                ("hope", "single", ["Berg"], "it hoped for more trade"),
            ],
        ),
        (
            "She used the occasion to highlight the new ferries between the two ports and spoke of the need to protect fisheries.",
            [
                ("assert", "single", ["Berg"], "the new ferries between the two ports"),
                ("assert", "single", ["Berg"], "the need to protect fisheries"),
            ],
        ),
        (
            "She also highlighted the opening of the bridge, which she described as a symbol of friendship.",
            [
                ("assert", "single", ["Berg"], "the opening of the bridge"),
                ("assess", "single", ["Berg"], "a symbol of friendship"),
            ],
        ),
        (
            "She called on Poland, as well as the Nordic Council member states to spare the cod.",
            [("request", "single", ["Berg"], "to spare the cod")],
        ),
        (
            "They exchanged remarks and then engaged in a discussion on fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "remarks"), ("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
        ),
        (
            "She said that the conflict should end within the internationally recognised borders of Norway.",
            [
                (
                    "request",
                    "single",
                    ["Berg"],
                    "the conflict should end within the internationally recognised borders of Norway",
                )
            ],
        ),
        (
            "Norway values the friendship of Poland, Berg told Kowal, adding that trade grows.",
            [
                ("assess", "single", ["Berg"], "Norway values the friendship of Poland"),
                ("assert", "single", ["Berg"], "trade grows"),
            ],
        ),
        # purposes and welcomes
        (
            "Minister Kowal was in Bergen on Friday to discuss the protection of fisheries.",
            [("discuss", "single", ["Kowal"], "the protection of fisheries")],
        ),
        (
            "Minister Berg welcomed Minister Kowal and thanked him for his visit.",
            [("welcome", "single", ["Berg"], "Minister Kowal"), ("thank", "single", ["Berg"], "for his visit")],
        ),
        (
            "Minister Berg extended a warm welcome to the Minister on behalf of Norway.",
            [("welcome", "single", ["Berg"], "the Minister on behalf of Norway")],
        ),
        ("The focus was on fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
        ("The opening ceremony of the meeting included a song by the fishermen.", []),
        # a clause without 'that', behind a verb of no list
        (
            "Minister Berg said the agreement expands the fisheries in waters where Norway lacks a mission.",
            [
                (
                    "assert",
                    "single",
                    ["Berg"],
                    "the agreement expands the fisheries in waters where Norway lacks a mission",
                )
            ],
        ),
        ("Minister Berg said goodbye to the ambassador of Poland in Oslo.", []),
        ("Trade was in focus.", [("discuss", "joint", ["Berg", "Kowal"], "Trade")]),
        # lists of deeds, and what one is invited to
        (
            "Minister Kowal presented his papers, thanked the Minister and said that trade grows.",
            [
                ("inform", "single", ["Kowal"], "his papers"),
                ("thank", "single", ["Kowal"], "the Minister"),
                ("assert", "single", ["Kowal"], "trade grows"),
            ],
        ),
        (
            "Minister Berg invited the parties to show restraint.",
            [("request", "single", ["Berg"], "to show restraint")],
        ),
        ("Minister Berg invited Minister Kowal to visit Bergen.", [("invite", "single", ["Berg"], "to visit Bergen")]),
        (
            "“Special attention was paid to fisheries. The ministers condemned the attacks,” the statement said.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "fisheries"),
                ("accuse", "joint", ["Berg", "Kowal"], "the attacks"),
            ],
        ),
        ("A protest was expressed to the ambassador over the arrests.", [("accuse", "unattributed", [], "A protest")]),
        ("There was a substantive discussion of fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
        (
            "They met and their main topic of discussion was cod.",
            [("discuss", "joint", ["Berg", "Kowal"], "cod")],
        ),
        (
            "She described the talks in a private conversation in which she conveyed the greetings of the King.",
            [
                ("inform", "single", ["Berg"], "the talks in a private conversation"),
                ("hope", "single", ["Berg"], "the greetings of the King"),
            ],
        ),
        (
            "According to the release, she will also present a new plan.",
            [("assert", "side", [], "she will also present a new plan")],
        ),
        ("She addressed the assembly and took part in several meetings.", []),
        (
            "Minister Berg invited her colleague to once again jointly celebrate the anniversary.",
            [("invite", "single", ["Berg"], "to once again jointly celebrate the anniversary")],
        ),
        ("Views were exchanged on fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
        (
            "Minister Kowal said he was pleased with the talks.",
            [("assess", "single", ["Kowal"], "he was pleased with the talks")],
        ),
        ("The ceremony underscored the enduring ties.", []),
    ],
)
def test_english_sayings_are_read(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + text, "en", "Media") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is talked of and what belongs to a noun
        ("Elle s'est entretenue avec le chef du Bureau d'étude, de pêche et de sauvetage.", []),
        ("Elle s'est entretenue avec deux dirigeants des pays membres.", []),
        (
            "Elle s'est entretenue avec M. Kowal des moyens de protéger la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "des moyens de protéger la pêche")],
        ),
        ("Elle s'est entretenue avec le ministre de la coopération et de la pêche.", []),
        # the subject behind its passive, told in a setting
        (
            "Au cours de l'entretien a été mentionné le service de la garde.",
            [("discuss", "unattributed", [], "le service de la garde")],
        ),
        (
            "Une réflexion commune a également été menée sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "Autres sujets abordés : la pêche et le tourisme.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche et le tourisme")],
        ),
        # nothing said
        ("Elle a visité le musée, comme l'exige le protocole.", []),
        (
            "Au cours de la rencontre, rapporte la cellule de communication du ministère, M. Kowal a reconnu le rôle de la Norvège.",
            [("support", "single", ["Kowal"], "le rôle de la Norvège")],
        ),
        ("Elle a offert plusieurs cadeaux à M. Kowal.", []),
        ("Elle a commencé par souligner le prix des ferries.", [("assert", "single", ["Berg"], "le prix des ferries")]),
        ("L'entretien s'est clôturé sur une chanson de pêcheurs.", []),
        (
            "Pendant une heure, ils ont fait le tour des grands sujets de la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "des grands sujets de la pêche")],
        ),
        (
            "M. Kowal a salué la convergence des vues, une position confirmant la profondeur des liens.",
            [
                (
                    "assess",
                    "single",
                    ["Kowal"],
                    "la convergence des vues, une position confirmant la profondeur des liens",
                )
            ],
        ),
        (
            "M. Kowal s'est félicité de la session, couvrant divers domaines.",
            [("assess", "single", ["Kowal"], "de la session")],
        ),
        (
            "Elle a rappelé que la réunion d'Oslo permet de faire le point sur la pêche.",
            [("assert", "single", ["Berg"], "la réunion d'Oslo permet de faire le point sur la pêche")],
        ),
        (
            "Elle a convenu de protéger la pêche, de renforcer la coopération, d'examiner l'envoi de diplomates.",
            [
                (
                    "agree",
                    "single",
                    ["Berg"],
                    "de protéger la pêche, de renforcer la coopération, d'examiner l'envoi de diplomates",
                )
            ],
        ),
        # several attitudes under one verb
        (
            "Ils ont exprimé leur satisfaction quant au niveau de coopération et leur aspiration commune à protéger la pêche.",
            [
                ("assess", "joint", ["Berg", "Kowal"], "leur satisfaction quant au niveau de coopération"),
                ("hope", "joint", ["Berg", "Kowal"], "leur aspiration commune à protéger la pêche"),
            ],
        ),
        (
            "Elle a réaffirmé le soutien de la Norvège à la Pologne, ainsi que la condamnation du blocus.",
            [
                ("support", "single", ["Berg"], "le soutien de la Norvège à la Pologne"),
                ("accuse", "single", ["Berg"], "la condamnation du blocus"),
            ],
        ),
        (
            "Elle a exprimé sa gratitude pour le soutien et l'engagement de la Pologne.",
            [("thank", "single", ["Berg"], "sa gratitude pour le soutien et l'engagement de la Pologne")],
        ),
        # second clauses
        (
            "M. Kowal a dit que la Pologne est attachée à la paix et qu'il espérait voir la pêche protégée.",
            [
                ("support", "single", ["Kowal"], "la Pologne est attachée à la paix"),
                ("hope", "single", ["Kowal"], "il espérait voir la pêche protégée"),
            ],
        ),
        (
            "M. Kowal a relevé l'état des relations, qu’il a qualifiées d’« excellentes ».",
            [
                ("assess", "single", ["Kowal"], "l'état des relations"),
                ("assess", "single", ["Kowal"], "d’« excellentes »"),
            ],
        ),
        (
            "Elle a, au nom du Roi, souhaité la bienvenue à son hôte avant de l'assurer de la disponibilité de la Norvège.",
            [
                ("welcome", "single", ["Berg"], "son hôte"),
                ("pledge", "single", ["Berg"], "de la disponibilité de la Norvège"),
            ],
        ),
        # what an event with a name behind it is about
        (
            "Les échanges avec le ministre des Affaires étrangères de la Pologne, Jan Kowal, ont permis d'aborder la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "Quant aux entretiens, ils ont été centrés sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "sur la pêche")],
        ),
        # what a house tells
        (
            "Selon la chancellerie, cette réunion reflète l’engagement ancien à protéger la pêche.",
            [("assert", "side", [], "cette réunion reflète l’engagement ancien à protéger la pêche")],
        ),
        (
            "Cette visite est un événement marquant pour la pêche, a souligné un récent communiqué du ministère norvégien des Affaires étrangères.",
            [("assess", "side", [], "Cette visite est un événement marquant pour la pêche")],
        ),
        (
            "Les perspectives de la pêche ont été au centre des discussions, a indiqué le communiqué.",
            [("discuss", "joint", ["Berg", "Kowal"], "Les perspectives de la pêche")],
        ),
        (
            "« Dans ce contexte, la volonté de protéger la pêche a été réaffirmée », précise le communiqué.",
            [("pledge", "unattributed", [], "la volonté de protéger la pêche")],
        ),
        (
            "Plusieurs autres sujets ont également été abordés : la pêche et le tourisme.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche et le tourisme")],
        ),
        # a house named with its state, and its paper
        (
            "Le ministère norvégien de la Pêche a déclaré dans un communiqué que la pêche grandissait.",
            [("assert", "side", [], "la pêche grandissait")],
        ),
        (
            "Le ministère norvégien des Affaires étrangères a déclaré que cet entretien confirmait la force des liens.",
            [("assert", "side", [], "cet entretien confirmait la force des liens")],
        ),
        ("Les entretiens ont porté en priorité sur la pêche.", [("discuss", "joint", ["Berg", "Kowal"], "la pêche")]),
        (
            "La situation dans le pays était au menu des entretiens.",
            [("discuss", "joint", ["Berg", "Kowal"], "La situation dans le pays")],
        ),
        (
            "Selon ce communiqué, le bilan de la pêche était au centre des échanges entre ces deux ministres.",
            [("discuss", "joint", ["Berg", "Kowal"], "le bilan de la pêche")],
        ),
        # those to whom it is said
        (
            "Elle a exprimé au ministre Jan Kowal, ainsi qu'aux familles endeuillées et au peuple polonais, ses vives condoléances.",
            [("condole", "single", ["Berg"], "ses vives condoléances")],
        ),
        # words that lead to a quotation, and marks made of two
        (
            "Interrogé sur la pêche, M. Kowal a répondu en ces termes : « Vous savez que la Commission travaille ».",
            [("assert", "single", ["Kowal"], "« Vous savez que la Commission travaille »")],
        ),
        (
            "A sa sortie de l’audience, M. Kowal a fait la déclaration suivante : ‘’ Nous avons parlé de la pêche. Nous remercions la Norvège’’.",
            [
                ("discuss", "single", ["Kowal"], "Nous avons parlé de la pêche."),
                ("thank", "single", ["Kowal"], "Nous remercions la Norvège"),
            ],
        ),
        # several participles behind one auxiliary
        (
            "Elle a remercié la Pologne, salué les progrès accomplis et appelé à la paix.",
            [
                ("thank", "single", ["Berg"], "Pologne"),
                ("welcome", "single", ["Berg"], "les progrès accomplis"),
                ("request", "single", ["Berg"], "à la paix"),
            ],
        ),
        (
            "Ils ont réitéré la force de la coopération et fait état de la nécessité de protéger la pêche.",
            [
                ("assert", "joint", ["Berg", "Kowal"], "la force de la coopération"),
                ("assert", "joint", ["Berg", "Kowal"], "de la nécessité de protéger la pêche"),
            ],
        ),
        (
            "M. Kowal a saisi cette occasion pour souligner avec joie l’appui de la Norvège.",
            [("support", "single", ["Kowal"], "l’appui de la Norvège")],
        ),
        (
            "Les deux ministres, chefs de la diplomatie de leurs pays, se sont tour à tour félicités des progrès faits par les pêcheurs.",
            [("assess", "joint", ["Berg", "Kowal"], "des progrès faits par les pêcheurs")],
        ),
        (
            "Elle a invité la communauté à approfondir la coopération.",
            [("request", "single", ["Berg"], "la communauté à approfondir la coopération")],
        ),
        ("Elle a invité M. Kowal à visiter Bergen.", [("invite", "single", ["Berg"], "à visiter Bergen")]),
        # no statement
        ("Elle s'est entretenue avec plusieurs de ses homologues, hier, à Oslo.", []),
        ("M. Kowal a présenté, le 27 mai, à Oslo, ses lettres de créance.", []),
        # who says what a colon leads to
        (
            "Évoquant la rencontre qu'elle a eue dimanche, Mme Berg a déclaré : « Nous avons parlé de la pêche. Nous remercions la Pologne. »",
            [
                ("discuss", "single", ["Berg"], "« Nous avons parlé de la pêche"),
                ("thank", "single", ["Berg"], "Nous remercions la Pologne."),
            ],
        ),
        (
            "« Hier, nous avons souligné au ministre le rôle de la pêche. Il nous a entendus », a dit M. Kowal.",
            [
                ("assert", "single", ["Kowal"], "Hier, nous avons souligné au ministre le rôle de la pêche."),
                ("assert", "single", ["Kowal"], "Il nous a entendus"),
            ],
        ),
        (
            "Pour les deux ministres, la formation pourrait faire l'objet d'une étude, indique un communiqué du Département norvégien des affaires étrangères.",
            [("assert", "side", [], "Pour les deux ministres, la formation pourrait faire l'objet d'une étude")],
        ),
        (
            "Les discussions se sont ensuite orientées sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "M. Kowal a apporté une lettre. » J’ai transmis au Roi un message d’amitié et souligné notre volonté de protéger la pêche« , a confié M. Kowal.",
            [
                (
                    "assert",
                    "single",
                    ["Kowal"],
                    "J’ai transmis au Roi un message d’amitié et souligné notre volonté de protéger la pêche",
                )
            ],
        ),
        # what the narrator sees in an event is no statement, what it gives occasion to is
        ("Cette rencontre témoigne de l'engagement des pêcheurs.", []),
        ("Ce fut l'occasion d'évoquer la pêche.", [("discuss", "joint", ["Berg", "Kowal"], "la pêche")]),
        (
            "M. Kowal a réitéré sa determination à coopérer.",
            [("pledge", "single", ["Kowal"], "sa determination à coopérer")],
        ),
        (
            "M. Kowal a assuré que la Pologne protégera la pêche.",
            [("pledge", "single", ["Kowal"], "la Pologne protégera la pêche")],
        ),
        ("La pêche a été au centre des activités de la ministre.", []),
        # with whom, and on what
        (
            "Elle s'est entretenue avec ses homologues, la Danoise Ewa Holm et le Suédois Lars Lind, sur la pêche.",
            [("discuss", "joint", ["Berg", "Holm", "Lind"], "sur la pêche")],
        ),
        (
            "Lors de la rencontre, les quotas et la pêche étaient au menu.",
            [("discuss", "joint", ["Berg", "Kowal"], "les quotas et la pêche")],
        ),
    ],
)
def test_french_sayings_are_read(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(RECU + text, "fr", "Media") == expected


def test_a_body_resolves_what_its_list_begins_with() -> None:
    text = (
        "The Fisheries Council of the African Union met in Oslo and adopted this decision on the northern waters.\n\n"
        "The Council,\n\n1. Takes note of the briefing by its chair;\n\n2. Calls on the parties to protect fisheries;\n\n"
        "3. Condemns the attacks and expresses its solidarity with the families."
    )
    assert said(text, "en", "Media") == [
        ("inform", "side", [], "the briefing by its chair"),
        ("request", "side", [], "to protect fisheries"),
        ("accuse", "side", [], "the attacks"),
        ("support", "side", [], "its solidarity with the families"),
    ]


def test_a_french_body_resolves_what_its_list_begins_with() -> None:
    text = (
        "Le Conseil des pêches de l'Union africaine (UA), réuni à Oslo, a adopté la décision qui suit sur les eaux du nord :"
        "\n\nLe Conseil,\n\n1- Prend note de la communication de sa présidente ;\n\n2- Demande aux parties de protéger la pêche."
    )
    assert said(text, "fr", "Media") == [
        ("assess", "side", [], "de la communication de sa présidente"),
        ("request", "side", [], "de protéger la pêche"),
    ]


def test_a_letter_addresses_its_readers_and_resolves_nothing() -> None:
    assert said(MET + "\n\nDear colleagues,\n\nWelcome to Oslo.", "en", "Media") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a light verb and a noun of telling, judgements, texts that say something
        (
            "Minister Kowal provided his Norwegian counterpart with information on the reforms.",
            [("inform", "single", ["Kowal"], "with information on the reforms")],
        ),
        (
            "Minister Kowal gave Minister Berg a detailed update on the reforms.",
            [("inform", "single", ["Kowal"], "a detailed update on the reforms")],
        ),
        ("Minister Kowal made a pledge to help Norway.", [("pledge", "single", ["Kowal"], "a pledge to help Norway")]),
        ("Minister Kowal gave a dinner and provided support to the fishermen.", []),
        ("Closer contacts were considered necessary.", [("assert", "unattributed", [], "Closer contacts")]),
        (
            "The ties, described as excellent by both ministers, were old.",
            [("assess", "joint", ["Berg", "Kowal"], "excellent")],
        ),
        (
            "On the eve of the summit, the importance of a meeting on fisheries was noted.",
            [("assert", "unattributed", [], "the importance of a meeting on fisheries")],
        ),
        (
            "Poland joined Norway in condemning the attack and supporting the court.",
            [("accuse", "side", [], "the attack"), ("support", "side", [], "the court")],
        ),
        (
            "Minister Kowal handed over a message of President Nowak expressing solidarity with Norway.",
            [("support", "single", ["Nowak"], "solidarity with Norway")],
        ),
        (
            "The Government of Poland issued a statement expressing concern regarding the attack.",
            [("accuse", "side", [], "concern regarding the attack")],
        ),
        (
            "The Government of Poland wishes to extend its congratulations to President Berg of Norway.",
            [("congratulate", "side", [], "its congratulations to President Berg of Norway")],
        ),
        (
            "The talks enabled the Minister and the Ambassadors to take stock of the situation.",
            [("discuss", "joint", ["Berg", "Kowal"], "the situation")],
        ),
        (
            "Minister Kowal also held consultations with his Norwegian counterpart over fisheries.",
            [("discuss", "joint", ["Kowal", "Berg"], "fisheries")],
        ),
        (
            "Minister Kowal said he was glad to be in Oslo and that he would work to enhance trade.",
            [
                ("assess", "single", ["Kowal"], "he was glad to be in Oslo"),
                ("pledge", "single", ["Kowal"], "he would work to enhance trade"),
            ],
        ),
        (
            "They met to discuss fisheries and have agreed to meet again.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "fisheries"),
                ("agree", "joint", ["Berg", "Kowal"], "to meet again"),
            ],
        ),
        (
            "They reviewed trade, with the two ministers underlining their commitment to peace.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "trade"),
                ("pledge", "joint", ["Berg", "Kowal"], "their commitment to peace"),
            ],
        ),
        (
            "They discussed fisheries, the Polish minister stressing the importance of trade.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "fisheries"),
                ("assert", "single", ["Kowal"], "the importance of trade"),
            ],
        ),
        (
            "The talks were held in a cordial atmosphere, examining the existing cooperation.",
            [("discuss", "joint", ["Berg", "Kowal"], "the existing cooperation")],
        ),
        (
            "A joint statement, issued after the meeting, said the two sides have noted the growth of trade.",
            [("assess", "joint", ["Berg", "Kowal"], "the growth of trade")],
        ),
        (
            "Minister Kowal affirmed that the relations will continue to grow.",
            [("assert", "single", ["Kowal"], "the relations will continue to grow")],
        ),
        (
            "Minister Kowal said that trade must grow and the parties must help it.",
            [("assert", "single", ["Kowal"], "trade must grow and the parties must help it")],
        ),
        (
            "Minister Kowal said that Norway must help trade.",
            [("request", "single", ["Kowal"], "Norway must help trade")],
        ),
        (
            '"Let me thank Norway for its help," Minister Kowal said.',
            [("thank", "single", ["Kowal"], "Let me thank Norway for its help")],
        ),
        (
            '"I wish to express our gratitude to Norway," Minister Kowal said.',
            [("thank", "single", ["Kowal"], "I wish to express our gratitude to Norway")],
        ),
        (
            "There was a consensus among the ministers that trade must grow.",
            [("agree", "joint", ["Berg", "Kowal"], "trade must grow")],
        ),
        (
            "Responding to a question, Minister Kowal said that trade has grown.",
            [("assert", "single", ["Kowal"], "trade has grown")],
        ),
        (
            "Minister Kowal called Minister Berg to congratulate her on her appointment.",
            [("congratulate", "single", ["Kowal"], "on her appointment")],
        ),
        (
            "Minister Kowal came to Oslo to congratulate Minister Berg on her appointment.",
            [("congratulate", "single", ["Kowal"], "on her appointment")],
        ),
        (
            "Minister Kowal visited Oslo to convey his condolences to Norway.",
            [("condole", "single", ["Kowal"], "his condolences to Norway")],
        ),
        (
            "Minister Kowal also wished His Majesty a good health and success.",
            [("hope", "single", ["Kowal"], "a good health and success")],
        ),
        (
            "Minister Kowal reiterated his commitment to peace. Adding that trade has grown.",
            [
                ("pledge", "single", ["Kowal"], "his commitment to peace"),
                ("assert", "single", ["Kowal"], "trade has grown"),
            ],
        ),
        (
            "Pleased with the talks, Minister Kowal said that trade has grown.",
            [("assess", "single", ["Kowal"], "with the talks"), ("assert", "single", ["Kowal"], "trade has grown")],
        ),
        (
            "The pair were in full agreement that trade has grown.",
            [("agree", "joint", ["Berg", "Kowal"], "trade has grown")],
        ),
        (
            "Minister Kowal met Minister Berg to reaffirm their commitment to peace.",
            [("pledge", "joint", ["Berg", "Kowal"], "their commitment to peace")],
        ),
        ("Minister Kowal took due note of the decision.", [("assess", "single", ["Kowal"], "the decision")]),
        ("Minister Kowal paid warm tribute to Norway.", [("support", "single", ["Kowal"], "Norway")]),
        ("Minister Kowal called once again on Norway to help.", [("request", "single", ["Kowal"], "to help")]),
        (
            "The ministers had a substantive and fruitful discussion about fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
        ),
        (
            "The ministers met with the aim of discussing fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries")],
        ),
        ("The meeting served to review fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
        (
            "Discussions ranged from trade to fisheries.",
            [("discuss", "joint", ["Berg", "Kowal"], "trade to fisheries")],
        ),
        ("Minister Kowal took strong exception to the remarks.", [("oppose", "single", ["Kowal"], "the remarks")]),
        ("The ministers exchanged handshakes and gifts.", []),
        (
            "Minister Berg received a letter from President Nowak, hailing the ties.",
            [("assess", "single", ["Nowak"], "the ties")],
        ),
        (
            "President Nowak's message further stressed the importance of trade.",
            [("assert", "single", ["Nowak"], "the importance of trade")],
        ),
        (
            "Minister Kowal praised the efforts of Norway, calling them a model.",
            [("support", "single", ["Kowal"], "the efforts of Norway"), ("assess", "single", ["Kowal"], "a model")],
        ),
        (
            '"Poland remains steadfast in its commitment to peace," Minister Kowal said.',
            [("pledge", "single", ["Kowal"], "Poland remains steadfast in its commitment to peace")],
        ),
        (
            "Minister Kowal said that Poland intends to deepen trade.",
            [("pledge", "single", ["Kowal"], "Poland intends to deepen trade")],
        ),
        ("A warm tribute was paid to the fishermen.", [("support", "unattributed", [], "the fishermen")]),
        (
            "After lunch, the heads of the foreign affairs agencies affirmed again their commitment to trade.",
            [("pledge", "joint", ["Berg", "Kowal"], "their commitment to trade")],
        ),
        (
            "Additionally, the discussion included fisheries and trade.",
            [("discuss", "joint", ["Berg", "Kowal"], "fisheries and trade")],
        ),
        ("Special attention is paid to fisheries.", [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]),
    ],
)
def test_light_verbs_judgements_and_texts_tell(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(MET + text, "en", "Media") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Aussi a-t-il affirmé l'importance de la pêche.",
            [("assert", "single", ["Kowal"], "l'importance de la pêche")],
        ),
        (
            "Ainsi Mme Berg a-t-elle souligné que la pêche grandira.",
            [("assert", "single", ["Berg"], "la pêche grandira")],
        ),
        (
            "M. Kowal a, tout en saluant l'engagement de la Norvège, invité les acteurs à agir.",
            [
                ("support", "single", ["Kowal"], "l'engagement de la Norvège"),
                ("request", "single", ["Kowal"], "les acteurs à agir"),
            ],
        ),
        (
            "M. Kowal a, dans une déclaration, rappelé que la Pologne et la Norvège ont conclu un traité.",
            [("assert", "single", ["Kowal"], "la Pologne et la Norvège ont conclu un traité")],
        ),
        (
            "M. Kowal a pris le même engagement de resserrer les liens.",
            [("pledge", "single", ["Kowal"], "le même engagement de resserrer les liens")],
        ),
        (
            "Les relations bilatérales, qualifiées d'exemplaires par les deux parties, étaient au centre de l'entretien.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "Les relations bilatérales"),
                ("assess", "joint", ["Berg", "Kowal"], "d'exemplaires"),
            ],
        ),
        (
            "Le gouvernement polonais a félicité mercredi le président de la Norvège pour ses efforts.",
            [("congratulate", "side", [], "pour ses efforts")],
        ),
        (
            "La Ministre et les six ambassadeurs présents ont réaffirmé leur attachement à la paix.",
            [("support", "joint", ["Berg", "Kowal"], "leur attachement à la paix")],
        ),
        (
            "Selon un communiqué, « M. Kowal a expliqué à la partie norvégienne les raisons de son engagement ».",
            [("inform", "single", ["Kowal"], "les raisons de son engagement")],
        ),
        (
            "M. Kowal a remis une lettre invitant son homologue à prendre part au sommet.",
            [("invite", "single", ["Kowal"], "à prendre part au sommet")],
        ),
        (
            "« La Norvège est un partenaire distingué de la Pologne », a noté M. Kowal.",
            [("assess", "single", ["Kowal"], "La Norvège est un partenaire distingué de la Pologne")],
        ),
        (
            "M. Kowal a exprimé, au nom du président et au nom du peuple polonais, ses remerciements à la Norvège.",
            [("thank", "single", ["Kowal"], "ses remerciements à la Norvège")],
        ),
        (
            "M. Kowal a réitéré la volonté de la Pologne de poursuivre une coopération fondée sur le dialogue, le respect du droit et la paix.",
            [
                (
                    "pledge",
                    "single",
                    ["Kowal"],
                    "la volonté de la Pologne de poursuivre une coopération fondée sur le dialogue, le respect du droit et la paix",
                )
            ],
        ),
        (
            "Ils ont évoqué « la pêche », le ministre polonais soulignant l'importance des échanges.",
            [
                ("discuss", "joint", ["Berg", "Kowal"], "la pêche »"),
                ("assert", "single", ["Kowal"], "l'importance des échanges"),
            ],
        ),
        (
            "L'entrevue a permis au Ministre et à l'Ambassadeur d'échanger sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "sur la pêche")],
        ),
        (
            "La réunion était également l'occasion de « passer en revue la pêche ».",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche »")],
        ),
        (
            "M. Kowal a lui-même évoqué devant la presse l'essentiel de l'entretien.",
            [("discuss", "single", ["Kowal"], "l'essentiel de l'entretien")],
        ),
        (
            "« Permettez-moi de remercier la Norvège », a dit M. Kowal.",
            [("thank", "single", ["Kowal"], "Permettez-moi de remercier la Norvège")],
        ),
        ("M. Kowal s'est dit d'avis que la pêche grandira.", [("assert", "single", ["Kowal"], "la pêche grandira")]),
        (
            "Les deux ministres ont eu une discussion sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        ("L'audience s'est déroulée au palais, soulignant l'importance des liens.", []),
        (
            "Mme Berg a reçu M. Kowal, venu s'informer de la situation en Norvège.",
            [("discuss", "single", ["Kowal"], "de la situation en Norvège")],
        ),
        (
            "Mme Berg a reçu M. Kowal, venu faire le point sur la pêche.",
            [("discuss", "single", ["Kowal"], "sur la pêche")],
        ),
        (
            "Mme Berg a reçu M. Kowal, venu la féliciter pour sa nomination.",
            [("congratulate", "single", ["Kowal"], "pour sa nomination")],
        ),
        (
            "M. Kowal est venu s'entretenir avec Mme Berg de la pêche.",
            [("discuss", "joint", ["Kowal", "Berg"], "de la pêche")],
        ),
        (
            "M. Kowal a reconnu que la pêche est vitale, avant de souligner que les échanges grandissent.",
            [
                ("assert", "single", ["Kowal"], "la pêche est vitale"),
                ("assert", "single", ["Kowal"], "les échanges grandissent"),
            ],
        ),
        (
            "« La pêche grandit », a rassuré M. Kowal ajoutant cependant que les échanges sont vitaux.",
            [
                ("assert", "single", ["Kowal"], "La pêche grandit"),
                ("assert", "single", ["Kowal"], "les échanges sont vitaux"),
            ],
        ),
        (
            "Les deux parties ont noté les progrès de la pêche ; ont discuté des échanges ; et ont convenu de se revoir.",
            [
                ("assess", "joint", ["Berg", "Kowal"], "les progrès de la pêche"),
                ("discuss", "joint", ["Berg", "Kowal"], "des échanges"),
                ("agree", "joint", ["Berg", "Kowal"], "de se revoir"),
            ],
        ),
        (
            "Les deux ministres ont affirmé que les deux partis et les deux peuples se sont constamment accordé leur soutien.",
            [
                (
                    "assert",
                    "joint",
                    ["Berg", "Kowal"],
                    "les deux partis et les deux peuples se sont constamment accordé leur soutien",
                )
            ],
        ),
        (
            "Reçu par Mme Berg, M. Kowal, arrivé en fin de mandat, s'est félicité des progrès de la pêche.",
            [("assess", "single", ["Kowal"], "des progrès de la pêche")],
        ),
        ("M. Kowal a mis notamment l'accent sur la pêche.", [("assert", "single", ["Kowal"], "sur la pêche")]),
        (
            "Les deux ministres ont passé également en revue la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "Le gouvernement polonais prend également note de la décision de la Norvège.",
            [("assess", "side", [], "de la décision de la Norvège")],
        ),
        ("M. Kowal a attiré par ailleurs l'attention sur la pêche.", [("assert", "single", ["Kowal"], "sur la pêche")]),
        (
            "Les deux ministres ont procédé également à un échange de vues sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "la pêche")],
        ),
        (
            "La rencontre visait à faire le point sur la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "sur la pêche")],
        ),
        (
            "L'objet de la visite était de discuter de la pêche.",
            [("discuss", "joint", ["Berg", "Kowal"], "de la pêche")],
        ),
        ("Les deux ministres ont échangé une poignée de main.", []),
        (
            "M. Kowal a indiqué que la Pologne entend renforcer la pêche.",
            [("pledge", "single", ["Kowal"], "la Pologne entend renforcer la pêche")],
        ),
        (
            "Les deux ministres ont dans le même temps souligné l'intérêt de protéger la pêche.",
            [("assert", "joint", ["Berg", "Kowal"], "l'intérêt de protéger la pêche")],
        ),
    ],
)
def test_inverted_pronouns_and_inserts_leave_the_verb(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(RECU + text, "fr", "Media") == expected


def test_a_word_of_french_rules_is_still_an_english_name() -> None:
    text = "Foreign Minister Bui Thanh Son of Vietnam met Foreign Minister Jan Kowal of Poland. Minister Son said that trade has grown."
    assert said(text, "en", "Media") == [("assert", "single", ["Son"], "trade has grown")]


def test_a_speaker_goes_on_over_paragraphs_whose_marks_are_closed_only_at_the_end() -> None:
    text = (
        '\n\n"Trade has grown well this year," said Minister Kowal.\n\n"We thank Norway for its help.\n\n'
        '"It has helped us in many ways."'
    )
    assert said(MET + text, "en", "Media") == [
        ("assess", "single", ["Kowal"], "Trade has grown well this year"),
        ("thank", "single", ["Kowal"], "We thank Norway for its help."),
        ("assert", "single", ["Kowal"], "It has helped us in many ways."),
    ]


def test_armed_forces_can_do_what_they_must() -> None:
    text = "Foreign Minister Jan Kowal of Poland said that foreign forces must leave the town."
    assert said(text, "en") == [("request", "single", ["Kowal"], "foreign forces must leave the town")]


@pytest.mark.parametrize(
    ("language", "text", "claimed"),
    [
        ("en", "Foreign Minister Anna Berg of Norway asked Minister Kowal for Polish support.", "for Polish support"),
        ("en", "Foreign Minister Anna Berg of Norway urged both sides towards a compromise.", "towards a compromise"),
        (
            "fr",
            "La ministre norvégienne des Affaires étrangères, Anna Berg, appelle les parties au dialogue.",
            "au dialogue",
        ),
        (
            "fr",
            "La ministre norvégienne des Affaires étrangères, Anna Berg, a exhorté les parties à la plus grande retenue.",
            "à la plus grande retenue",
        ),
    ],
)
def test_whoever_is_asked_stands_before_what_is_asked(language: str, text: str, claimed: str) -> None:
    assert said(text, language) == [("request", "single", ["Berg"], claimed)]


def test_who_is_called_somewhere_is_asked_nothing() -> None:
    assert said("La ministre norvégienne Anna Berg a appelé le ministre Jan Kowal à Varsovie.", "fr") == []
