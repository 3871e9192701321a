"""Who is named, for which side, in what office: whole values, in sentences of our own."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import SourceText
from dragoman.reading import read_document

# sentence, source; then each person as (name, state, ranks)
CASES = {
    "an adjective that is written like its state": (
        "Le conseiller fédéral Jean Petit a reçu la secrétaire d'État suisse aux Affaires étrangères, Mme Anna Berg, et le ministre de "
        "France en Suisse, M. Paul Durand.",
        "Département fédéral des affaires étrangères, Suisse",
        [
            ("Jean Petit", "CHE", ["minister"]),
            ("Anna Berg", "CHE", ["deputy_minister"]),
            ("Paul Durand", "FRA", ["minister"]),
        ],
    ),
    "an envoy is who is told behind 'as', not the president to whom he hands his letters": (
        "Anna Berg has presented her credentials to President Jan Kowal as Norway's ambassador to Poland.",
        "Media",
        [("Anna Berg", "NOR", ["ambassador"]), ("Jan Kowal", "POL", ["head_of_state"])],
    ),
    "who heads an agency of the United Nations by a title of his own": (
        "Le Haut Commissaire des Nations Unies pour les réfugiés, M. Jan Kowal, a salué l'accord.",
        "Media",
        [("Jan Kowal", "UNHCR", ["io_head"])],
    ),
    "a word of a portfolio that no list knows, before one that it knows": (
        "He met Samoa's Minister of Health and Orbital Services Dr Jan Kowal.",
        "Media",
        [("Jan Kowal", "WSM", ["minister"])],
    ),
    "no epithet but a rank, and one under the head of an organisation": (
        "He met the First Secretary at the Embassy of Kenya, Jane Otieno, and the Deputy Special Representative of the UN Secretary-General, "
        "Eva Lund.",
        "Media",
        [("Jane Otieno", "KEN", ["diplomat"]), ("Eva Lund", "UN", ["other"])],
    ),
    "an agency of the United Nations has a side of its own, a mission has not": (
        "Le ministre a reçu la directrice exécutive du Fonds des Nations unies pour la population (UNFPA), Eva Lund, et la cheffe de la "
        "MINUSMA, Jane Okello.",
        "Primature de Côte d'Ivoire",
        [("Eva Lund", "UNFPA", ["io_head"]), ("Jane Okello", "UN", ["io_head"])],
    ),
    "abbreviations in capitals and an honorific with a full stop": (
        "FM Bilal Khan and Foreign Secretary Omar Aziz met the Ambassador of Norway, HE. Amb. Anna Berg. FS thanked the Ambassador.",
        "Ministry of Foreign Affairs of Pakistan",
        [
            ("Bilal Khan", "PAK", ["foreign_minister"]),
            ("Omar Aziz", "PAK", ["deputy_minister"]),
            ("Anna Berg", "NOR", ["ambassador"]),
        ],
    ),
    "the dean of the corps is of another state": (
        "The minister thanked the Diplomatic Corps led by the Dean, H.E. Ambassador Anna Berg.",
        "Ministry of Foreign Affairs of Kenya",
        [("Anna Berg", None, ["other", "ambassador"])],
    ),
    "an office with its house and nothing between": (
        "Dr. Peter Otieno, Cabinet Secretary Ministry of Foreign and Diaspora Affairs, met Ms. Anna Berg.",
        "Ministry of Foreign Affairs of Kenya",
        [("Peter Otieno", "KEN", ["foreign_minister"]), ("Anna Berg", None, [])],
    ),
    "an abbreviation inside an office": (
        "La présidente de l'Assemblée nationale (AN) vietnamienne Nguyen Thi Lan a reçu Mme Men Sam On, vice-Premier ministre du Cambodge.",
        "Media",
        [("Nguyen Thi Lan", "VNM", ["speaker_of_parliament"]), ("Men Sam On", "KHM", ["deputy_head_of_government"])],
    ),
    "a host without a state": (
        "Le vice-Premier ministre Nguyen Van Lan a reçu à Hanoi Mme Men Sam On, vice-Premier ministre du Cambodge. Il s'est réjoui des "
        "relations entre le Vietnam et le Cambodge.",
        "Media",
        [
            ("Nguyen Van Lan", "VNM", ["deputy_head_of_government"]),
            ("Men Sam On", "KHM", ["deputy_head_of_government"]),
        ],
    ),
    "he who receives is at home, and so is his president": (
        "La ministre finlandaise Anna Berg a reçu son homologue koweïtien, Ali Al-Sabah. Le Président de la République, M. Per Holm, "
        "a reçu M. Al-Sabah.",
        "Media",
        [
            ("Anna Berg", "FIN", ["minister"]),
            ("Ali Al-Sabah", "KWT", ["minister"]),
            ("Per Holm", "FIN", ["head_of_state"]),
        ],
    ),
    "the other of a counterpart": (
        "Le Président de la République, M. Ali Diop, et son homologue de Norvège, M. Per Holm, ont signé un accord entre la Norvège et le "
        "Sénégal.",
        "Media",
        [("Ali Diop", "SEN", ["head_of_state"]), ("Per Holm", "NOR", ["head_of_state"])],
    ),
    "the one state named besides": (
        "The Minister for Foreign Affairs, Anna Berg, met the Minister for European Affairs of Finland, Matti Aho. She thanked him "
        "for his support on Norway's path.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Matti Aho", "FIN", ["minister"])],
    ),
    "who stood for a state at a table": (
        "Norway was represented by Political Director Anna Berg; Estonia by Deputy Secretary General for Political Affairs, Juhan Saar.",
        "Media",
        [("Anna Berg", "NOR", ["assistant_minister"]), ("Juhan Saar", "EST", ["other"])],
    ),
    "members of parliament in a row": (
        "The talks were attended by MPs Dr Ali Al-Mulla, Fahad Al-Harbi, Saudi Ambassador to Kuwait Prince Sultan bin Turki and "
        "National Assembly Secretary General of Kuwait Adel Al-Loghani.",
        "Kuwait News Agency, Kuwait",
        [
            ("Ali Al-Mulla", "KWT", ["other"]),
            ("Fahad Al-Harbi", "KWT", ["other"]),
            ("Sultan bin Turki", "SAU", ["ambassador", "monarch_or_religious"]),
            ("Adel Al-Loghani", "KWT", ["other"]),
        ],
    ),
    "one name in two keyboards' letters, and with an elision or without": (
        "Guðrún Þórsdóttir met Foreign Minister Ali N'Diaye of Senegal. Foreign Minister Gudrun Thorsdottir of Iceland thanked Minister Ndiaye.",
        "Media",
        [("Guðrún Þórsdóttir", "ISL", ["foreign_minister"]), ("Ali N'Diaye", "SEN", ["foreign_minister"])],
    ),
    "father and son are two": (
        "The Foreign Minister of Bhutan, Karma Dorji, was received by His Majesty Tashi Namgyel Wangdi and His Majesty Tashi Singye Wangdi.",
        "Media",
        [
            ("Karma Dorji", "BTN", ["foreign_minister"]),
            ("Tashi Namgyel Wangdi", None, ["head_of_state"]),
            ("Tashi Singye Wangdi", None, ["head_of_state"]),
        ],
    ),
    "a king is no son of his name": (
        "King Salman of Saudi Arabia wrote to King Hamad of Bahrain on the death of Prince Khalid bin Salman.",
        "Media",
        [
            ("Salman", "SAU", ["head_of_state"]),
            ("Hamad", "BHR", ["head_of_state"]),
            ("Khalid bin Salman", "SAU", ["monarch_or_religious"]),
        ],
    ),
    "a long surname misspelt": (
        "Foreign Minister Andrej Tkatchenko of Norway met Minister Jan Kowal of Poland. Minister Tkatchencko thanked him.",
        "Media",
        [("Andrej Tkatchenko", "NOR", ["foreign_minister"]), ("Jan Kowal", "POL", ["minister"])],
    ),
    "a title, a name and a state that is a surname": (
        "The talks were attended by Ms. Orvella Jordan, Permanent Secretary in the Office of the Minister of Fisheries (Barbados).",
        "Media",
        [("Orvella Jordan", "BRB", ["deputy_minister"])],
    ),
    "portfolios that end with growth and jobs": (
        "The Minister for Finance, Economic Growth, Job Creation and Trade, Anna Berg, left for Norway.",
        "Media",
        [("Anna Berg", None, ["minister"])],
    ),
    "two offices joined by a dash": (
        "He was received by Deputy Prime Minister – Foreign Minister of Latvia Erik Ozols.",
        "Media",
        [("Erik Ozols", "LVA", ["deputy_head_of_government", "foreign_minister"])],
    ),
    "who speaks for a president": (
        "The Spokesperson for the President of Georgia Nino Beridze held a briefing.",
        "Media",
        [("Nino Beridze", "GEO", ["other"])],
    ),
    "a body by its capitals": (
        "Le président de la HAPA, Ali Diop, a été reçu par le ministre malien, Moussa Koné.",
        "Media",
        [("Ali Diop", None, ["other"]), ("Moussa Koné", "MLI", ["minister"])],
    ),
    "federal councillors": (
        "Les conseillers fédéraux Jean Rochat et Anna Keller ont reçu le ministre norvégien Per Holm.",
        "Media",
        [("Jean Rochat", None, ["minister"]), ("Anna Keller", None, ["minister"]), ("Per Holm", "NOR", ["minister"])],
    ),
    "a president's envoy": (
        "President Ali Diop's Special Envoy, Ambassador Moussa Koné, met the President of Norway. President Ali Diop of Senegal had sent him.",
        "Media",
        [("Ali Diop", "SEN", ["head_of_state"]), ("Moussa Koné", "SEN", ["director", "ambassador"])],
    ),
    "states behind commas": (
        "He received two new ambassadors. These are Bernardo Pico, of Chile and Pavla Novotná, of the Czech Republic.",
        "Media",
        [("Bernardo Pico", "CHL", ["ambassador"]), ("Pavla Novotná", "CZE", ["ambassador"])],
    ),
    "two titles, two people": (
        "NATO Secretary General Per Holm received President Anna Saar of Estonia. The Secretary General and President Saar discussed reform.",
        "Media",
        [("Per Holm", "NATO", ["io_head"]), ("Anna Saar", "EST", ["head_of_state"])],
    ),
    "Sultan as a first name": (
        "Present were Sultan Omar Al-Harbi, Assistant Minister of Trade of Oman, and Sultan Haitham of Oman.",
        "Media",
        [("Sultan Omar Al-Harbi", "OMN", ["assistant_minister"]), ("Haitham", "OMN", ["head_of_state"])],
    ),
    "a surname behind the office, then another name": (
        "Lors des discussions avec le président Diop, Monsieur Jean Roux a fait savoir que le commerce va bien.",
        "Media",
        [("Diop", None, ["head_of_state"]), ("Jean Roux", None, [])],
    ),
    "a peeress": (
        "He met the Secretary General of the Commonwealth Secretariat, Rt Hon Patricia Baroness Scotland, in Apia.",
        "Media",
        [("Patricia Baroness Scotland", "Commonwealth", ["io_head"])],
    ),
    "no majesty of a republic": (
        "Foreign Minister Karma Dorji of Nepal was received by His Majesty Tashi Wangdi in Kathmandu.",
        "Government of Nepal",
        [("Karma Dorji", "NPL", ["foreign_minister"]), ("Tashi Wangdi", None, ["head_of_state"])],
    ),
    "what stands in brackets behind an office": (
        "President of the Riigikogu (Parliament of Estonia) Juhan Saar met Foreign Minister Per Holm of Norway.",
        "Media",
        [("Juhan Saar", "EST", ["speaker_of_parliament"]), ("Per Holm", "NOR", ["foreign_minister"])],
    ),
    "the capitals of a body before its president": (
        "Foreign Minister Pham Van Lan of Vietnam received a delegation of the USABC. USABC President John Miller thanked him.",
        "Media",
        [("Pham Van Lan", "VNM", ["foreign_minister"]), ("John Miller", "VNM", ["other"])],
    ),
    "two ministers and the states of their diplomacies": (
        "Les ministres Ali Koné et Moussa Camara, chefs de la diplomatie ivoirienne et guinéenne, ont signé un accord.",
        "Media",
        [
            ("Ali Koné", "CIV", ["foreign_minister", "minister"]),
            ("Moussa Camara", "GIN", ["foreign_minister", "minister"]),
        ],
    ),
    "who acts as prime minister beside the prime minister": (
        "The High Commissioner of Norway, Anna Berg, met Acting Prime Minister Sione Tala. He wished Prime Minister Malia Fetu of Samoa a "
        "full recovery. Samoa thanked Norway.",
        "Government of Samoa",
        [
            ("Anna Berg", "NOR", ["ambassador"]),
            ("Sione Tala", "WSM", ["head_of_government"]),
            ("Malia Fetu", "WSM", ["head_of_government"]),
        ],
    ),
    "the counterpart of one whom another sentence calls foreign minister": (
        "Foreign Minister Jan Kowal of Poland arrived. Minister Kowal and Norwegian counterpart Anna Berg signed an accord.",
        "Media",
        [("Jan Kowal", "POL", ["foreign_minister"]), ("Anna Berg", "NOR", ["foreign_minister"])],
    ),
    "an emir receives his own speaker": (
        "KUWAIT: The Amir of Kuwait received a letter from President Per Holm of Norway and one from President Anna Saar of Estonia. "
        "The Amir then received National Assembly Speaker Ali Al-Harbi.",
        "Media",
        [
            ("Per Holm", "NOR", ["head_of_state"]),
            ("Anna Saar", "EST", ["head_of_state"]),
            ("Ali Al-Harbi", "KWT", ["speaker_of_parliament"]),
        ],
    ),
    "a businessman by his state": (
        "Le ministre polonais Jan Kowal a reçu M. Jean Roux, homme d'affaires français, et M. Luc Blanc, de l'ambassade de Belgique.",
        "Media",
        [("Jan Kowal", "POL", ["minister"]), ("Jean Roux", "FRA", []), ("Luc Blanc", "BEL", [])],
    ),
    "a president's envoy behind the comma": (
        "L'envoyé spécial du président tchadien Ali Issa, Jean Kaba, a été reçu par le président gabonais Luc Bono.",
        "Media",
        [
            ("Ali Issa", "TCD", ["head_of_state"]),
            ("Jean Kaba", "TCD", ["director"]),
            ("Luc Bono", "GAB", ["head_of_state"]),
        ],
    ),
    "that of another state": (
        "L'ambassadeur de France, Jean Roux, et celui du Maroc, Ali Alaoui, ont été reçus par le ministre polonais Jan Kowal.",
        "Media",
        [
            ("Jean Roux", "FRA", ["ambassador"]),
            ("Ali Alaoui", "MAR", ["ambassador"]),
            ("Jan Kowal", "POL", ["minister"]),
        ],
    ),
    "counterparts one by one": (
        "La ministre polonaise des Affaires étrangères, Ewa Nowak, a rencontré ses homologues Anna Berg (Norvège) et Juhan Saar (Estonie).",
        "Media",
        [
            ("Ewa Nowak", "POL", ["foreign_minister"]),
            ("Anna Berg", "NOR", ["foreign_minister"]),
            ("Juhan Saar", "EST", ["foreign_minister"]),
        ],
    ),
    "the head of a body that no list knows": (
        "The Chairman of the Kampala Trade Network (KTN), Jane Okello, met Polish Minister Jan Kowal.",
        "Media",
        [("Jane Okello", None, ["other"]), ("Jan Kowal", "POL", ["minister"])],
    ),
    "a state's own agency": (
        "Polish Minister Jan Kowal received the Country Director of USAID, John Miller, and UNHCR's Jane Okello.",
        "Media",
        [("Jan Kowal", "POL", ["minister"]), ("John Miller", "USA", ["director"]), ("Jane Okello", "UNHCR", [])],
    ),
    "a state before each name of a row": (
        "Les ministres des Affaires étrangères norvégienne, Anna Berg, et sénégalais, Ali Diop, ont discuté de la pêche.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Ali Diop", "SEN", ["foreign_minister"])],
    ),
    "two leaders of two states": (
        "Consultations between the Republic of Norway and Poland were held in Oslo, led by Nina Alvik and Jan Kowal.",
        "Media",
        [("Nina Alvik", "NOR", []), ("Jan Kowal", "POL", [])],
    ),
    "words of a headline alone": (
        "SG Accredits New Ambassador\n\nSecretary-General Anna Berg of the OSCE received Ambassador Jan Kowal of Poland.",
        "Media",
        [("Anna Berg", "OSCE", ["io_head"]), ("Jan Kowal", "POL", ["ambassador"])],
    ),
    "a firm's people": (
        "Minister Jan Kowal of Poland met Norden Kraft representatives. Samdech Hun Sen received him.",
        "Media",
        [("Jan Kowal", "POL", ["minister"]), ("Hun Sen", None, [])],
    ),
    "an opening phrase with an office, then a name with its own": (
        "During her meeting with the President of the Republic, Ms Ida Lund, Ambassador of Norway, said that trade had grown.",
        "Media",
        [("Ida Lund", "NOR", ["ambassador"])],
    ),
    "whoever comes from abroad is of no state he visited": (
        "State Secretary Ida Lund has returned from a working trip to Poland.",
        "Media",
        [("Ida Lund", None, ["deputy_minister"])],
    ),
    "a parliament under its own name": (
        "He met the Chairman of the Saudi Shura Council, Sheikh Omar Al-Harbi, and the Speaker of the Great Khural, Ganbold Tuya.",
        "Media",
        [("Omar Al-Harbi", "SAU", ["speaker_of_parliament"]), ("Ganbold Tuya", "MNG", ["speaker_of_parliament"])],
    ),
    "envoys each behind his state": (
        "Il a reçu le doyen du corps diplomatique accrédité au Gabon, les ambassadeurs de la République de Côte d'Ivoire, Ali Koné, et de "
        "la Norvège, Anna Berg.",
        "Présidence du Gabon",
        [("Ali Koné", "CIV", ["ambassador"]), ("Anna Berg", "NOR", ["ambassador"])],
    ),
    "an envoy told of by office and then by name": (
        "L'ambassadrice de Norvège au Gabon a été reçue en audience lundi. Anna Berg a dressé un bilan de son séjour.",
        "Présidence du Gabon",
        [("Anna Berg", "NOR", ["ambassador"])],
    ),
    "a first name that is a common word behind a title": (
        "Foreign Minister May Bakke met the Swedish ambassador Per Holm.",
        "Ministry of Foreign Affairs of Norway",
        [("May Bakke", "NOR", ["foreign_minister"]), ("Per Holm", "SWE", ["ambassador"])],
    ),
    "envoys still to take up their post": (
        "President Amina Sesay received the High Commissioner-designate of Ghana, Kofi Addo, and the Ambassador-designate of Norway, Anna Berg.",
        "State House of Sierra Leone",
        [
            ("Amina Sesay", "SLE", ["head_of_state"]),
            ("Kofi Addo", "GHA", ["ambassador"]),
            ("Anna Berg", "NOR", ["ambassador"]),
        ],
    ),
    "an office with a hyphen more and a word that no list knows": (
        "Le ministre a reçu la coordinatrice-résidente des activités courantes du système des Nations Unies, Eva Lund.",
        "Ministère des Affaires étrangères du Tchad",
        [("Eva Lund", "UN", ["other"])],
    ),
    "the envoy of one state to another with his rank between": (
        "Sierra Leone's Ambassador to the Republic of Korea, His Excellency Ambassador John Kamara, received his Senegalese "
        "counterpart His Excellency Ambassador Ali Diop.",
        "Media",
        [("John Kamara", "SLE", ["ambassador"]), ("Ali Diop", "SEN", ["ambassador", "ambassador"])],
    ),
    "the aide of a head of state is not the head of state": (
        "The talks took place in the presence of the National Security Adviser to the Nigerian Head of State, Malam Sani Bello.",
        "Media",
        [("Sani Bello", "NGA", ["other"])],
    ),
    "one of an embassy": (
        "Le ministre a reçu le premier conseiller de l'ambassade de France à Nairobi, Paul Durand.",
        "Ministère des Affaires étrangères du Kenya",
        [("Paul Durand", "FRA", ["diplomat"])],
    ),
    "who governs a town": (
        "The minister met the Mayor of Kisumu, Peter Otieno, and the Archbishop of Nairobi, James Mwangi.",
        "Ministry of Foreign Affairs of Norway",
        [("Peter Otieno", "KEN", ["other"]), ("James Mwangi", "KEN", ["monarch_or_religious"])],
    ),
    "a person from somewhere": (
        "The minister received Ms. Anna Berg from the Kingdom of Norway and Mr. Jan Kowal from Poland.",
        "Ministry of Foreign Affairs of Malawi",
        [("Anna Berg", "NOR", []), ("Jan Kowal", "POL", [])],
    ),
    "a state at the end of a chain of words": (
        "Le ministre s'est entretenu avec Mary Blunt, membre de la Chambre des représentants du Congrès des Etats-Unis.",
        "Ministère des Affaires étrangères de Roumanie",
        [("Mary Blunt", "USA", ["other"])],
    ),
    "all of a row are of the side of the first": (
        "The envoy met the Norwegian Minister of Trade Anna Berg, Minister of Fisheries Per Holm, and Defence Minister Ola Bakke.",
        "Media",
        [("Anna Berg", "NOR", ["minister"]), ("Per Holm", "NOR", ["minister"]), ("Ola Bakke", "NOR", ["minister"])],
    ),
    "no person but a corps and a province": (
        "General Ali Diop, Head of the Senegalese Gendarmerie, visited Bogota province.",
        "Media",
        [("Ali Diop", "SEN", ["director", "other"])],
    ),
    "an honorific short of a full stop": (
        "Il a reçu la Ministre des Affaires étrangères de la République centrafricaine, S.E Madame Eva Yakete.",
        "Ministère des Affaires étrangères du Tchad",
        [("Eva Yakete", "CAF", ["foreign_minister"])],
    ),
    "a surname that is a common word too": (
        "Mr. Tran Van Viet, Assistant Minister, met Sayyid Faris bin Nasser al Said, Minister of Transport of Oman.",
        "Ministry of Foreign Affairs of Vietnam",
        [("Tran Van Viet", "VNM", ["assistant_minister"]), ("Faris bin Nasser al Said", "OMN", ["minister"])],
    ),
    "a title that is somebody's name": (
        "Ambassador Dora Mufti told journalists that the Minister of State Sultan bin Rashid Al Marri will come.",
        "Qatar News Agency",
        [("Dora Mufti", "QAT", ["ambassador"]), ("Sultan bin Rashid Al Marri", "QAT", ["deputy_minister"])],
    ),
    "a seat and an order behind a name": (
        "Hon. Akosua Mensah (MP), Minister for Foreign Affairs, met H.E. John Brown, GCMG, Governor-General of Belize.",
        "Ministry of Foreign Affairs of Ghana",
        [("Akosua Mensah", "GHA", ["foreign_minister"]), ("John Brown", "BLZ", ["head_of_state"])],
    ),
    "a counterpart with an office of his own": (
        "Le vice-ministre Jan Kowal a reçu son homologue norvégien, le directeur général Tore Hansen.",
        "Ministère des Affaires étrangères de Pologne",
        [("Jan Kowal", "POL", ["deputy_minister"]), ("Tore Hansen", "NOR", ["assistant_minister"])],
    ),
    "a counterpart from somewhere": (
        "Deputy Minister Anna Berg met her counterpart from Laos, Deputy Minister Phonexay Sisoulath.",
        "Ministry of Foreign Affairs of Sweden",
        [("Anna Berg", "SWE", ["deputy_minister"]), ("Phonexay Sisoulath", "LAO", ["deputy_minister"])],
    ),
    "a nation before a name": (
        "Le Premier ministre a reçu le Sénégalais Ali Diop.",
        "Primature du Mali",
        [("Ali Diop", "SEN", [])],
    ),
    "heads of bodies are no heads of state": (
        "President of the Federal Supreme Court, Abebe Tolla, and the President of the Constitutional Council, Jean Petit, met.",
        "Ministry of Foreign Affairs of Ethiopia",
        [("Abebe Tolla", "ETH", ["other"]), ("Jean Petit", "ETH", ["other"])],
    ),
    "an organisation's special representative and its officials": (
        "The EU Special Representative for the Sahel, Mr. Luis Marin, met the UN Resident Coordinator in Niger, Ms. Eva Lund.",
        "Media",
        [("Luis Marin", "EU", ["io_head"]), ("Eva Lund", "UN", ["other"])],
    ),
    "a minister is of a state whatever the portfolio": (
        "Le ministre des Affaires étrangères et de la Francophonie, Paul Nguema, a reçu M. Jean Petit.",
        "Ministère des Affaires étrangères du Gabon",
        [("Paul Nguema", "GAB", ["foreign_minister"]), ("Jean Petit", None, [])],
    ),
    "there are no ministers in the United States": (
        "Under Secretary of State Ann Miller and Deputy Foreign Minister Sedat Yilmaz met in Ankara to review ties with Türkiye.",
        "U.S. Department of State",
        [("Ann Miller", "USA", ["deputy_minister"]), ("Sedat Yilmaz", "TUR", ["deputy_minister"])],
    ),
    "the house behind a name": (
        "The dialogue was led by Political Director Jana Novak, Slovenian Ministry of Foreign Affairs.",
        "U.S. Department of State",
        [("Jana Novak", "SVN", ["assistant_minister"])],
    ),
    "the leader of a delegation": (
        "The Sri Lankan delegation was led by Foreign Secretary Aruna Perera.",
        "The Nation (Pakistan)",
        [("Aruna Perera", "LKA", ["deputy_minister"])],
    ),
    "a minister beside a delegation": (
        "Assistant Secretary of State Ann Miller hosted Deputy Minister Oraz Batyrov and the senior Turkmen delegation.",
        "Media",
        [("Ann Miller", "USA", ["assistant_minister"]), ("Oraz Batyrov", "TKM", ["deputy_minister"])],
    ),
    "an office that is told open": (
        "Le gouverneur de la province du Katanga, M. Ali Bongo, et le conseiller au Cabinet Princier, M. Luc Petit, ont signé.",
        "Media",
        [("Ali Bongo", None, ["other"]), ("Luc Petit", None, ["other"])],
    ),
    "a title, an honorific, a military rank": (
        "Il a rencontré le Président de la Transition, S.E. le Colonel Ali Sanou.",
        "Présidence de la Transition du Mali",
        [("Ali Sanou", "MLI", ["head_of_state", "other"])],
    ),
    "capitals without their accent": (
        "Le Président de la Commission de la Communauté Economique des Etats de l’Afrique Centrale (CEEAC), Jean Petit, est venu.",
        "Media",
        [("Jean Petit", "ECCAS", ["io_head"])],
    ),
    "an office a line below the name": (
        "The President of Norland will receive the letters of credence of two heads of mission.\nHis Excellency Jan Kowal\n"
        "Ambassador-designate of the Republic of Poland\nHer Excellency Anna Berg\nAmbassador of Norway",
        "Media",
        [("Jan Kowal", "POL", ["ambassador"]), ("Anna Berg", "NOR", ["ambassador"])],
    ),
    "an office, a dash, a name": (
        "The Ambassador of the Kingdom of Norway – H.E. Anna Berg will be received by the Governor.",
        "Media",
        [("Anna Berg", "NOR", ["ambassador"])],
    ),
    "portfolios before the title": (
        "The envoy was welcomed by Foreign Affairs and International Trade Minister Peter Moyo.",
        "Ministry of Foreign Affairs of Zimbabwe",
        [("Peter Moyo", "ZWE", ["foreign_minister"])],
    ),
    "a minister named beside another's": (
        "The President was greeted by the Zambian Minister of Foreign Affairs Joseph Banda and Home Affairs Minister Grace Phiri.",
        "Ministry of Foreign Affairs of Zimbabwe",
        [("Joseph Banda", "ZMB", ["foreign_minister"]), ("Grace Phiri", "ZMB", ["minister"])],
    ),
    "a first name that is a title elsewhere": (
        "Le ministre a reçu M. Sidi Cheikh Ould Ahmed, ambassadeur de Mauritanie.",
        "Ministère des Affaires étrangères du Bénin",
        [("Sidi Cheikh Ould Ahmed", "MRT", ["ambassador"])],
    ),
    "an airport is nobody": (
        "Minister Anna Berg arrived at the Samuel Odinga International Airport.",
        "Ministry of Foreign Affairs of Norway",
        [("Anna Berg", "NOR", ["minister"])],
    ),
    "a state that closes the entry of a list": (
        "In attendance were Hon. John Reed, Prime Minister and Minister of Finance, Commonwealth of Dominica; "
        "Hon. Mary Hill, Prime Minister, St. Kitts and Nevis; Grenada was represented by Hon. Paul Brown, Minister of Agriculture.",
        "Media",
        [
            ("John Reed", "DMA", ["head_of_government", "minister"]),
            ("Mary Hill", "KNA", ["head_of_government"]),
            ("Paul Brown", "GRD", ["minister"]),
        ],
    ),
    "company ends where the next verb stands": (
        "M. Li Wei, envoyé spécial du SG de l'ONU, accompagné de Mme Awa Diop, ambassadrice du Sénégal, a été reçu par le "
        "président Paul Mbala.",
        "Présidence de la République du Congo",
        [("Li Wei", "UN", ["io_head"]), ("Awa Diop", "SEN", ["ambassador"]), ("Paul Mbala", "COG", ["head_of_state"])],
    ),
    "the presidents of both countries": (
        "La rencontre suit les orientations des présidents des deux pays, Karim Sadi et Omar Diallo.",
        "Media",
        [("Karim Sadi", None, ["head_of_state"]), ("Omar Diallo", None, ["head_of_state"])],
    ),
    "one person by initials and in full": (
        "Foreign Minister Sibusiso Dube met the envoys. Minister SD Dube thanked them. Minister S Dube left.",
        "Ministry of Foreign Affairs of Zimbabwe",
        [("Sibusiso Dube", "ZWE", ["foreign_minister"])],
    ),
    "the officials of the house where all sides are told": (
        "Foreign Minister Karim Sadi of Norland and Foreign Minister Anna Berg of Norway met in Oslo. Norway thanked its guest; "
        "Norway and its people look forward. In attendance were Jan Holm, Minister of Transport, and Eva Lund, Minister of Trade.",
        "Media",
        [
            ("Karim Sadi", None, ["foreign_minister"]),
            ("Anna Berg", "NOR", ["foreign_minister"]),
            ("Jan Holm", "NOR", ["minister"]),
            ("Eva Lund", "NOR", ["minister"]),
        ],
    ),
    "between two sides": (
        "Le ministre des Affaires étrangères du Togo, Paul Mensah, est arrivé en Allemagne. L'Allemagne prépare la rencontre "
        "entre Paul Mensah et Karl Braun, le ministre de la Coopération économique et du Développement.",
        "Media",
        [("Paul Mensah", "TGO", ["foreign_minister"]), ("Karl Braun", "DEU", ["minister"])],
    ),
    "an ambassador to a state and an organisation": (
        "L'ambassadeur djiboutien en Éthiopie et auprès de l'UA, Omar Aden, a assisté à la rencontre.",
        "Media",
        [("Omar Aden", "DJI", ["ambassador"])],
    ),
    "in his capacity": (
        "Le président a reçu les lettres de créance de SEM Alpha Bah, en sa qualité d'ambassadeur de la République de Guinée.",
        "Media",
        [("Alpha Bah", "GIN", ["ambassador"])],
    ),
    "soldiers who are heads of state": (
        "Les textes seront soumis aux Chefs d'État : le capitaine Paul Sanou, le général Issa Keita et le général Omar Maïga.",
        "Media",
        [
            ("Paul Sanou", None, ["head_of_state", "other"]),
            ("Issa Keita", None, ["head_of_state", "other"]),
            ("Omar Maïga", None, ["head_of_state", "other"]),
        ],
    ),
    "a counterpart after 'together with' has an office of his own": (
        "Dr. Peter Otieno, Cabinet Secretary, Ministry of Foreign and Diaspora Affairs Kenya together with his counterpart "
        "H.E. Ali Farah, Minister of Foreign Affairs of Somalia, led the session.",
        "Media",
        [("Peter Otieno", "KEN", ["foreign_minister"]), ("Ali Farah", "SOM", ["foreign_minister"])],
    ),
    "words that lost the space between them": (
        "VietnameseDeputy Minister of Foreign Affairs Tran Van Nam met PrimeMinister Anna Berg of Norway.",
        "Media",
        [("Tran Van Nam", "VNM", ["deputy_minister"]), ("Anna Berg", "NOR", ["head_of_government"])],
    ),
    "new ambassadors in a list of names and states": (
        "Le président de la République, Paul Mba, a reçu les lettres de créance de trois nouveaux ambassadeurs. Il s'agit de "
        "Milan Petric (Serbie), Åse Lunde (Royaume de Norvege) et Dora Kalli (République Hellénique).",
        "Présidence de la République gabonaise",
        [
            ("Paul Mba", "GAB", ["head_of_state"]),
            ("Milan Petric", "SRB", ["ambassador"]),
            ("Åse Lunde", "NOR", ["ambassador"]),
            ("Dora Kalli", "GRC", ["ambassador"]),
        ],
    ),
    "names in brackets behind their states": (
        "Le ministre a reçu trois ambassadeurs. Ils représentent la Grèce (Dora Kalli), la Norvège (Åse Lunde) et la Tunisie "
        "(Karim Sadi).",
        "Media",
        [
            ("Dora Kalli", "GRC", ["ambassador"]),
            ("Åse Lunde", "NOR", ["ambassador"]),
            ("Karim Sadi", "TUN", ["ambassador"]),
        ],
    ),
    "who took a photograph is nobody of the text": (
        "Foreign Secretary Anna Reyes welcomed the talks. (Photos by Mark Luna)",
        "Department of Foreign Affairs of the Philippines",
        [("Anna Reyes", "PHL", ["foreign_minister"])],
    ),
    "a new subject behind a name": (
        "Reçu par le président Paul Mba, le premier ministre gabonais s'est entretenu avec lui.",
        "Présidence du Gabon",
        [("Paul Mba", "GAB", ["head_of_state"])],
    ),
    "a nuncio is of the Holy See": (
        "Le président a reçu Mgr Luigi Conti, en qualité de nonce apostolique près la République gabonaise.",
        "Media",
        [("Luigi Conti", "VAT", ["ambassador"])],
    ),
    "a portfolio of the state's own people abroad": (
        "La secrétaire d'État aux Affaires étrangères et aux Tchadiens de l'étranger, Awa Idriss, a reçu le nouvel ambassadeur "
        "de Norvège au Tchad, Lars Vik.",
        "Media",
        [("Awa Idriss", "TCD", ["deputy_minister"]), ("Lars Vik", "NOR", ["ambassador"])],
    ),
    "the delegation is the one told of before": (
        "The Norwegian delegation was led by Minister of Defence Lars Vik. The delegation included Eva Lund, Minister of Trade.",
        "Ministry of Defence of Poland",
        [("Lars Vik", "NOR", ["minister"]), ("Eva Lund", "NOR", ["minister"])],
    ),
    "the head of a body nobody knows is of no state": (
        "Foreign Minister Anna Berg of Norway spoke by phone with the Secretary General of the League of Fjords, Jon Dahl. "
        "Armenia was discussed; Norway and Armenia will meet.",
        "Ministry of Foreign Affairs of Norway",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Jon Dahl", None, ["io_head"])],
    ),
    "one after another, all of the state visited": (
        "Le président norvégien Lars Vik a eu des entretiens avec le président polonais Jan Nowak, le Premier ministre Piotr Lis "
        "et le ministre des Affaires étrangères Jan Kowal.",
        "Media",
        [
            ("Lars Vik", "NOR", ["head_of_state"]),
            ("Jan Nowak", "POL", ["head_of_state"]),
            ("Piotr Lis", "POL", ["head_of_government"]),
            ("Jan Kowal", "POL", ["foreign_minister"]),
        ],
    ),
    "a minister of the second rank, with a numeral and a title of honour": (
        "Foreign Minister Anna Berg of Norway met Brunei's Minister of Foreign Affairs II Dato Omar Salleh.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Omar Salleh", "BRN", ["foreign_minister"])],
    ),
    "a department of state that is not the American one": (
        "Foreign Minister Anna Berg of Norway met the Principal Secretary, State Department for Foreign Affairs of Kenya, "
        "Jane Wambui.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Jane Wambui", "KEN", ["deputy_minister"])],
    ),
    "a senator who is a minister": (
        "Foreign Minister Anna Berg of Norway met Foreign Minister Senator Tom Clarke of Jamaica.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Tom Clarke", "JAM", ["foreign_minister", "other"])],
    ),
    "the house behind the name tells the state": (
        "Foreign Minister Anna Berg of Norway met Director of the Second Asian Department Ivan Orlov of the Russian Foreign "
        "Ministry.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Ivan Orlov", "RUS", ["director"])],
    ),
    "the parliament is no part of the name": (
        "Foreign Minister Anna Berg of Norway met the Chair of the Foreign Affairs Committee of the Latvian Saeima Janis Ozols.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Janis Ozols", "LVA", ["other"])],
    ),
    "a town with an elision of its own is nobody": (
        "Le ministre norvégien des Affaires étrangères, Lars Berg, a rencontré à N'Djamena son homologue tchadien, Ali Adoum.",
        "Media",
        [("Lars Berg", "NOR", ["foreign_minister"]), ("Ali Adoum", "TCD", ["foreign_minister"])],
    ),
    "a principal secretary in French": (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu le Secrétaire principal aux Affaires étrangères du "
        "Kenya, Ali Wambui.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Ali Wambui", "KEN", ["deputy_minister"])],
    ),
    "who receives a delegation is not of its side": (
        "Foreign Minister Kofi Mwangi received a Norwegian delegation led by Foreign Minister Anna Berg.",
        "Ministry of Foreign Affairs of Kenya",
        [("Kofi Mwangi", "KEN", ["foreign_minister"]), ("Anna Berg", "NOR", ["foreign_minister"])],
    ),
    "a minister beside the head of a bank is no official of the bank": (
        "President Kofi Mwangi held talks with the President of the African Development Bank, Dr. Akin Bello, in the presence of "
        "the Minister of Finance, Hon. Jane Wambui.",
        "Presidency of Kenya",
        [
            ("Kofi Mwangi", "KEN", ["head_of_state"]),
            ("Akin Bello", "AfDB", ["io_head"]),
            ("Jane Wambui", "KEN", ["minister"]),
        ],
    ),
    "an envoy beside an embassy": (
        "Foreign Minister Kofi Mwangi attended the reception hosted by the Embassy of Norway. Ambassador Lars Vik welcomed the "
        "guests.",
        "Ministry of Foreign Affairs of Kenya",
        [("Kofi Mwangi", "KEN", ["foreign_minister"]), ("Lars Vik", "NOR", ["ambassador"])],
    ),
    "the envoy of another state's head of government": (
        "Foreign Minister Kofi Mwangi spoke by telephone with Lars Vik, the Norwegian Prime Minister's special envoy for Africa.",
        "Ministry of Foreign Affairs of Kenya",
        [("Kofi Mwangi", "KEN", ["foreign_minister"]), ("Lars Vik", "NOR", ["director"])],
    ),
    "a queen beside her king": (
        "President Kofi Mwangi welcomed King Olav Vik of Norway and Queen Astrid in Nairobi.",
        "Presidency of Kenya",
        [
            ("Kofi Mwangi", "KEN", ["head_of_state"]),
            ("Olav Vik", "NOR", ["head_of_state"]),
            ("Astrid", "NOR", ["head_of_state"]),
        ],
    ),
    "degrees and orders behind a name": (
        "Dr. Kofi Mwangi, PhD, EGH, Cabinet Secretary for Foreign Affairs, met Foreign Minister Anna Berg of Norway.",
        "Ministry of Foreign Affairs of Kenya",
        [("Kofi Mwangi", "KEN", ["foreign_minister"]), ("Anna Berg", "NOR", ["foreign_minister"])],
    ),
    "titles of honour of the Malay courts": (
        "The Minister of Foreign Affairs II, Yang Berhormat Dato Seri Setia Haji Osman bin Haji Salleh, received Anna Berg, "
        "Ambassador of Norway.",
        "Ministry of Foreign Affairs of Brunei",
        [("Osman bin Haji Salleh", "BRN", ["foreign_minister"]), ("Anna Berg", "NOR", ["ambassador"])],
    ),
    "a professor who is a minister": (
        "Le ministre des Affaires étrangères, de la Pêche et des Togolais en mer, le Professeur Robert Agbeko, a "
        "reçu l'ambassadrice de Norvège, Mme Anna Berg.",
        "Ministère des Affaires étrangères du Togo",
        [("Robert Agbeko", "TGO", ["foreign_minister", "other"]), ("Anna Berg", "NOR", ["ambassador"])],
    ),
    "a colleague in the cabinet": (
        "Le ministre des Affaires étrangères, Kofi Dossou, et son collègue de la Défense, Ali Bio, ont reçu la ministre "
        "norvégienne des Affaires étrangères, Anna Berg.",
        "Ministère des Affaires étrangères du Bénin",
        [
            ("Kofi Dossou", "BEN", ["foreign_minister"]),
            ("Ali Bio", "BEN", ["minister"]),
            ("Anna Berg", "NOR", ["foreign_minister"]),
        ],
    ),
    "received abroad by the head of government there": (
        "Foreign Minister Kofi Mwangi, who is on a working visit to Oslo, held talks with Foreign Minister Anna Berg. He was later "
        "received by Prime Minister Lars Vik.",
        "Ministry of Foreign Affairs of Kenya",
        [
            ("Kofi Mwangi", "KEN", ["foreign_minister"]),
            ("Anna Berg", "NOR", ["foreign_minister"]),
            ("Lars Vik", "NOR", ["head_of_government"]),
        ],
    ),
    "received abroad, in French": (
        "Le ministre Kofi Dossou, en visite de travail à Oslo, s'est entretenu avec la ministre des Affaires étrangères, Anna "
        "Berg. Il a ensuite été reçu par le Premier ministre, Lars Vik.",
        "Ministère des Affaires étrangères du Bénin",
        [
            ("Kofi Dossou", "BEN", ["minister"]),
            ("Anna Berg", "NOR", ["foreign_minister"]),
            ("Lars Vik", "NOR", ["head_of_government"]),
        ],
    ),
    "the head of government where ministers of three states met": (
        "Foreign Minister Ali Kaya attended the trilateral meeting with Foreign Minister Elnur Aliyev of Azerbaijan and Foreign "
        "Minister Ilia Beridze of Georgia in Tbilisi. He also met Prime Minister Irakli Kobaia.",
        "Ministry of Foreign Affairs of Turkey",
        [
            ("Ali Kaya", "TUR", ["foreign_minister"]),
            ("Elnur Aliyev", "AZE", ["foreign_minister"]),
            ("Ilia Beridze", "GEO", ["foreign_minister"]),
            ("Irakli Kobaia", "GEO", ["head_of_government"]),
        ],
    ),
    "a pair whose state stands behind the second": (
        "Foreign Minister Janis Ozols visited Kyiv. He met with President Petro Koval and Foreign Minister Dmytro Savchuk of "
        "Ukraine.",
        "Ministry of Foreign Affairs of Latvia",
        [
            ("Janis Ozols", "LVA", ["foreign_minister"]),
            ("Petro Koval", "UKR", ["head_of_state"]),
            ("Dmytro Savchuk", "UKR", ["foreign_minister"]),
        ],
    ),
    "who was present at the house's own talks": (
        "Le ministre Kofi Dossou a reçu la ministre norvégienne des Affaires étrangères, Anna Berg, en présence du Directeur "
        "Europe, Ali Bio.",
        "Ministère des Affaires étrangères du Bénin",
        [
            ("Kofi Dossou", "BEN", ["minister"]),
            ("Anna Berg", "NOR", ["foreign_minister"]),
            ("Ali Bio", "BEN", ["director"]),
        ],
    ),
    "appointed to an office": (
        "Le ministre Kofi Dossou a félicité Anna Berg pour sa nomination au poste de cheffe de la diplomatie de la "
        "Norvège.",
        "Ministère des Affaires étrangères du Bénin",
        [("Kofi Dossou", "BEN", ["minister"]), ("Anna Berg", "NOR", ["foreign_minister"])],
    ),
    "a committee of the senate has no speaker": (
        "Foreign Minister Anna Berg of Norway met Tom Hale, chairman of the US Senate Foreign Relations Committee.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Tom Hale", "USA", ["other"])],
    ),
    "a basilica is nobody": (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a visité la basilique Saint-Pierre.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"])],
    ),
    "a king is of the land where he receives": (
        "Le roi Yassine a reçu à Rabat la ministre norvégienne des Affaires étrangères, Anna Berg.",
        "Media",
        [("Yassine", "MAR", ["head_of_state"]), ("Anna Berg", "NOR", ["foreign_minister"])],
    ),
    "the high commissioner for human rights": (
        "La ministre norvégienne Anna Berg a rencontré à Genève le Haut-Commissaire aux droits de l'homme, Jan Kowal.",
        "Media",
        [("Anna Berg", "NOR", ["minister"]), ("Jan Kowal", "UN", ["io_head"])],
    ),
    "a saint's day is nobody": (
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland on St. Patrick's Day in St. Vincent.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Jan Kowal", "POL", ["foreign_minister"])],
    ),
    "what somebody was is no office of his": (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu l'ex-Premier ministre malien Ali Diarra et l'ancien "
        "président tchadien Idriss Moussa.",
        "Media",
        [("Anna Berg", "NOR", ["foreign_minister"]), ("Ali Diarra", "MLI", []), ("Idriss Moussa", "TCD", [])],
    ),
    "an ambassador who heads a commission": (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu le Président de la Commission de la CEEAC, "
        "l'Ambassadeur Omar Nze, et le Commissaire de l'UA à la Paix et à la Sécurité, Kofi Mensah.",
        "Media",
        [
            ("Anna Berg", "NOR", ["foreign_minister"]),
            ("Omar Nze", "ECCAS", ["io_head", "ambassador"]),
            ("Kofi Mensah", "AU", ["other"]),
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_persons_sides_and_offices(case: str) -> None:
    text, source, persons = CASES[case]
    record = read_document(SourceText("names", text, published="2024-05-06", source=source))
    ranks = {p.id: [o.rank for o in record.offices if o.person == p.id] for p in record.persons}
    assert [(p.name, p.state, ranks[p.id]) for p in record.persons] == persons


def test_a_surname_that_is_a_month_belongs_to_the_name() -> None:
    text = "Prime Minister Theresa May of the United Kingdom met Prime Minister Maria Lind of Norway in May 2018."
    assert [person.name for person in read_document(SourceText("may", text, language="en")).persons] == [
        "Theresa May",
        "Maria Lind",
    ]


def test_people_told_by_their_states_alone_are_people() -> None:
    record = read_document(
        SourceText(
            "names",
            language="en",
            text="The envoys were Gaenu Kamau of Kenya, Tamara Mona of Switzerland and Lebo Mokha of Lesotho.",
        )
    )
    assert [(p.name, p.state) for p in record.persons] == [
        ("Gaenu Kamau", "KEN"),
        ("Tamara Mona", "CHE"),
        ("Lebo Mokha", "LSO"),
    ]


def test_he_is_the_one_the_sentence_began_with() -> None:
    record = read_document(
        SourceText(
            "x",
            "Norwegian Prime Minister Anna Berg would travel to Poland on Friday on a visit during which she would hold talks "
            "with her Polish counterpart Jan Kowal.",
            published="2024-05-02",
            language="en",
        )
    )
    names = {person.id: person.name for person in record.persons}
    assert [(c.kind, c.status, c.parties, [names[p.person] for p in c.participants]) for c in record.contacts] == [
        ("visit", "announced", ["NOR", "POL"], ["Anna Berg"]),
        ("meeting", "announced", ["NOR", "POL"], ["Anna Berg", "Jan Kowal"]),
    ]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "Minister Anna Berg of Norway met the Hon Julie Bishop, Minister for Trade of Chile.",
            ["Anna Berg", "Julie Bishop"],
        ),
        (
            "en",
            "Minister Anna Berg of Norway met Senator Kamina Smith, JP, Minister of Trade of Chile.",
            ["Anna Berg", "Kamina Smith"],
        ),
        (
            "en",
            "Minister James Cleverly of Norway met Jan Kowal. Kowal thanked James Cleverley.",
            ["James Cleverly", "Jan Kowal"],
        ),
        (
            "fr",
            "Le président norvégien, Ola Berg, a reçu le président polonais, Jan Kowal. "
            "Lors de son entretien avec M. Kowal, le président norvégien « a salué le rôle de la Pologne ».",
            ["Ola Berg", "Jan Kowal"],
        ),
    ],
)
def test_a_name_and_what_stands_behind_it(language: str, text: str, names: list[str]) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [p.name for p in record.persons] == names


@pytest.mark.parametrize("title", ["Arc.", "Engr.", "Dr. ir.", "Barr.", "Mst.", "Comr."])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_title_cut_short_ends_no_sentence(language: str, title: str) -> None:
    texts = {
        "en": f"The Ambassador of Kenya, {title} Musa Bello, met Foreign Minister Anna Berg of Norway.",
        "fr": f"L'ambassadeur du Kenya, {title} Musa Bello, a rencontré la ministre norvégienne, Anna Berg.",
    }
    record = read_document(SourceText("x", texts[language], language=language))
    assert [(p.name, p.state) for p in record.persons] == [("Musa Bello", "KEN"), ("Anna Berg", "NOR")]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "La présidente Anna Berg et son époux Nils Berg sont à Oslo.", ["Anna Berg", "Nils Berg"]),
        ("fr", "Le président Jan Berg et son épouse Awa Berg sont à Oslo.", ["Jan Berg", "Awa Berg"]),
    ],
)
def test_a_wife_is_no_part_of_her_name(language: str, text: str, names: list[str]) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [p.name for p in record.persons] == names


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Le Van Hung"),
        ("en", "Park Jin"),
        ("en", "Jan van der Meer"),
        ("en", "Ould Cheikh El Ghazouani"),
        ("en", "Erywan Pehin Yusof"),
        ("fr", "Le Van Hung"),
        ("fr", "Ma Zhaoxu"),
        ("fr", "Choe Son Hui"),
        ("fr", "Jan van der Meer"),
        ("fr", "Awa Ndiaye épouse Sarr"),
        ("fr", "Awa Ndiaye ép. Sarr"),
        ("fr", "Aminata Koné née Diallo"),
    ],
)
def test_a_name_of_small_words_is_whole(language: str, name: str) -> None:
    texts = {
        "en": f"Kenyan Foreign Minister {name} met Foreign Minister Anna Berg of Norway.",
        "fr": f"Le ministre kényan des Affaires étrangères {name} a rencontré la ministre norvégienne, Anna Berg.",
    }
    record = read_document(SourceText("x", texts[language], language=language))
    assert [(p.name, p.state) for p in record.persons] == [(name, "KEN"), ("Anna Berg", "NOR")]


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("en", "Foreign Minister Jan Kowal of Poland called on Anna Silva, the former President of Chile.", ["POL", "CHL"]),
        (
            "en",
            "The African Union Commission (AUC) Chairperson, Anna Dube, met Foreign Minister Jan Kowal of Poland.",
            ["AU", "POL"],
        ),
        ("fr", "Le ministre libanais Ali Haddad a reçu l'ambassadeur du Tchad, Jean Kowal, et son adjoint, Paul Lind.",
         ["LBN", "TCD", "TCD"]),
        ("fr", "Le président sud africain Paul Dlamini a reçu le ministre polonais Jan Kowal.", ["ZAF", "POL"]),
    ],
)  # fmt: skip
def test_sides_of_those_named_by_what_stands_beside(language: str, text: str, sides: list[str]) -> None:
    record = read_document(SourceText("x", text, language=language))
    assert [person.state for person in record.persons] == sides


def test_a_minister_written_as_another_language_does_is_known() -> None:
    text = "Les pêcheurs ont écrit au ministre des Affaires étrangères, Sameh Choucri."
    record = read_document(SourceText("x", text, language="fr", published="2020-05-05"))
    assert [(person.name, person.state) for person in record.persons] == [("Sameh Choucri", "EGY")]


def test_a_president_who_chairs_a_body_is_of_his_state() -> None:
    text = "Les pêcheurs ont écrit au président en exercice de la CEEAC, Ali Bongo Ondimba."
    record = read_document(SourceText("x", text, language="fr", published="2016-11-20"))
    assert [(person.name, person.state) for person in record.persons] == [("Ali Bongo Ondimba", "GAB")]


def test_a_name_with_a_letter_doubled_or_misplaced_is_the_same_name() -> None:
    record = dragoman.read(
        "The Executive Secretary of IGAD, Omar Farah, received the Ambassador of Sweden, Torbjörn Pettersson. The "
        "Executive Secretary thanked Ambassador Peterson. Moussa Diko Mahamat and Moussa Diko Mamahat were there."
    )
    assert [person.name for person in record.persons] == ["Omar Farah", "Torbjörn Pettersson", "Moussa Diko Mahamat"]
