"""What is ahead, in sentences of our own: kind, force, day and place."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

LEAD = {
    "en": "Foreign Minister Anna Berg of Sweden met today in Helsinki with Foreign Minister Jan Kowal of Poland. ",
    "fr": "La ministre des Affaires étrangères de la Suède, Anna Berg, s'est entretenue aujourd'hui à Helsinki avec le ministre"
    " des Affaires étrangères de la Pologne, Jan Kowal. ",
}
Ahead = tuple[str, str, str | None, str | None]
CASES: list[tuple[str, str, list[Ahead]]] = [
    ("en", "They discussed preparations for the Commonwealth Summit in Kigali in October 2023.",
     [("session", "planned", "2023-10", "Kigali")]),
    ("en", "Sweden and Poland look forward to a ministerial-level meeting of the Strategic Dialogue later in 2023.",
     [("session", "planned", "2023", None)]),
    ("en", "They looked forward to a further meeting of the working group to be held in Warsaw.",
     [("session", "planned", None, "Warsaw")]),
    ("en", "The Ministers directed their senior officials to convene before the end of August 2023.",
     [("other_action", "agreed", "2023-08", None)]),
    ("en", "He confirmed plans to pay an official visit to Sweden in September.", [("visit", "planned", "2023-09", "Sweden")]),
    ("en", "Minister Kowal handed over a letter of invitation to attend the summit in Warsaw in October.",
     [("invitation", "invited", "2023-10", "Warsaw")]),
    ("en", "The invitation was accepted with pleasure.", [("visit", "accepted", None, None)]),
    ("en", "During his stay in Warsaw, the minister will also hold talks with the President.",
     [("next_round", "planned", None, "Warsaw")]),
    ("en", "They look forward to the visit of the King and the Queen to Warsaw at the start of September.",
     [("visit", "planned", "2023-09", "Warsaw")]),
    ("en", "The visit is taking place in order to see the port of Gdansk.", []),
    ("en", "They agreed that mutual visits would promote trade.", []),
    ("en", "Minister Berg assured Minister Kowal that Sweden supports the talks.", []),
    ("en", "Minister Berg praised the ties, promising “to work towards open borders.”",
     [("other_action", "agreed", None, None)]),
    ("en", "The Presidents further directed the ministers of foreign affairs to convene the joint commission in June.",
     [("session", "agreed", "2023-06", None)]),
    ("en", "They agreed to continue the dialogue and hold the next round in Warsaw.",
     [("other_action", "agreed", None, None), ("next_round", "agreed", None, "Warsaw")]),
    ("en", "They agreed to use mechanisms such as the Joint Committee.", [("other_action", "agreed", None, None)]),
    ("en", "The President will visit Warsaw on 21 September, during which the third meeting of the council will be held.",
     [("visit", "planned", "2023-09-21", "Warsaw"), ("next_round", "planned", "2023-09-21", "Warsaw")]),
    ("en", "Minister Berg confirmed the visit to be made in September by the President of Poland.",
     [("visit", "planned", "2023-09", None)]),
    ("en", "They stated their will to work together to hold the third meeting of the commission this year.",
     [("next_round", "planned", "2023", None)]),
    ("en", "Stockholm will host the next meeting of the Joint Economic Commission.",
     [("next_round", "planned", None, "Stockholm")]),
    ("en", "They reviewed the results of the summit held in Riga last year.", []),
    ("en", "They expressed hope that the next summit would bring results.", []),
    ("fr", "Ils ont évoqué la préparation du sommet que l'OTAN tiendra en juillet.", [("session", "planned", "2023-07", None)]),
    ("fr", "Ils ont évoqué les Jeux africains qui se tiendront à Bamako en décembre prochain.",
     [("session", "planned", "2023-12", "Bamako")]),
    ("fr", "Ils ont hâte de poursuivre ces discussions lors du prochain Sommet du G7 à Biarritz.",
     [("session", "planned", None, "Biarritz")]),
    ("fr", "La ministre ira ensuite à Madagascar.", [("visit", "planned", None, "Madagascar")]),
    ("fr", "Ils ont préparé la visite officielle que le Président polonais effectuera prochainement en Suède.",
     [("visit", "planned", None, "Sweden")]),
    ("fr", "Ils ont rappelé la visite du Président polonais à Stockholm en mars 2022.", []),
    ("en", "They agreed on the establishment of a joint commission.", [("other_action", "agreed", None, None)]),
    ("en", "They agreed on the need to establish a joint commission.", []),
    ("en", "They agreed to convene the joint commission in Warsaw in the first half of 2024.",
     [("session", "agreed", "2024-01/2024-06", "Warsaw")]),
    ("en", "They agreed to meet again this autumn.", [("next_round", "agreed", "2023-23", None)]),
    ("en", "They agreed to sign the accord by the end of June.", [("signing", "agreed", "2023-06", None)]),
    ("en", "A delegation will visit Oslo next week.", [("visit", "planned", "2023-05-22/2023-05-28", "Oslo")]),
    ("en", "Minister Kowal offered to host the next meeting.", [("next_round", "proposed", None, None)]),
    ("en", "Minister Kowal announced the opening of an embassy in Accra in 2024.", [("other_action", "planned", "2024", "Accra")]),
    ("en", "A memorandum is expected to be signed in June.", [("signing", "planned", "2023-06", None)]),
    ("en", "Minister Kowal hoped that the next round would be held in Warsaw in June.", []),
    ("en", "They spoke ahead of the summit to be held in Warsaw today.", []),
    ("en", "Minister Kowal said Poland would do its utmost for peace.", []),
    ("en", "Minister Kowal invited Minister Berg to visit Warsaw in June, which she accepted.",
     [("visit", "accepted", "2023-06", "Warsaw")]),
    ("fr", "Ils sont convenus de la nécessité de créer une commission mixte.", []),
    ("fr", "Ils sont convenus de se revoir à Varsovie au second semestre 2024.",
     [("next_round", "agreed", "2024-07/2024-12", "Warsaw")]),
    ("fr", "Ils ont évoqué le sommet prévu à Varsovie, en Pologne, à l'automne prochain.",
     [("session", "planned", "2023-23", "Warsaw")]),
    ("fr", "M. Kowal a annoncé que la Pologne ouvrira une ambassade à Accra.", [("other_action", "planned", None, "Accra")]),
    ("fr", "M. Kowal a espéré que la prochaine session se tienne à Varsovie en juin.", []),
    ("en", "They discussed the Polish President's visit to Sweden next week.",
     [("visit", "planned", "2023-05-22/2023-05-28", "Sweden")]),
    ("en", "They spoke ahead of the summit slated for Norway this weekend.", [("session", "planned", None, "Norway")]),
    ("en", "They met before the conference which is being held in Oslo.", []),
    ("en", "They recalled the session held in Oslo, the first session to be held in March 2020.", []),
    ("en", "Minister Kowal brought an invitation to Minister Berg to attend the celebrations.",
     [("invitation", "invited", None, None)]),
    ("en", "They agreed on Friday in Helsinki to convene the joint commission.", [("session", "agreed", None, None)]),
    ("en", "Poland is preparing to host the Baltic Summit in November.", [("session", "planned", "2023-11", "Poland")]),
    ("en", "Minister Kowal said Poland is committed to innovation.", []),
    ("en", "Minister Kowal assured Minister Berg of the support of Poland.", []),
    ("en", "Minister Kowal arrived at 9.30 at the palace to review the agenda.", []),
    ("en", "They stressed the will of Poland to continue the dialogue.", []),
    ("en", "Last week the next round of consultations was held in Oslo.", []),
    ("en", "The next consultation will be held in Oslo in 2026.", [("next_round", "planned", "2026", "Oslo")]),
    ("fr", "M. Kowal a offert un vase à Mme Berg.", []),
    ("fr", "M. Kowal a invité les États membres à l'unité.", []),
    ("fr", "M. Kowal a invité les entreprises à s'engager.", []),
    ("fr", "M. Kowal a invité Mme Berg à une visite officielle.", [("invitation", "invited", None, None)]),
    ("fr", "La Pologne entend, grâce à cet accord, faciliter les retours.", []),
    ("fr", "Ils ont convenu de rouvrir une ambassade ; de créer un comité mixte, de renforcer leurs échanges.",
     [("other_action", "agreed", None, None), ("other_action", "agreed", None, None), ("other_action", "agreed", None, None)]),
    ("fr", "Les ministres suédois et polonais des Affaires étrangères sont convenus mardi à Helsinki de convoquer une session.",
     [("session", "agreed", None, None)]),
    ("fr", "Ils ont évoqué la visite du Président polonais en Suède la semaine prochaine.",
     [("visit", "planned", "2023-05-22/2023-05-28", "Sweden")]),
    ("en", "Minister Berg will be paying a visit to Warsaw on 12 June.", [("visit", "planned", "2023-06-12", "Warsaw")]),
    ("en", "The Ministry will issue a note of protest to the Government of Norway.", [("other_action", "planned", None, None)]),
    ("en", "The Ministry will also summon the Ambassador of Norway.", [("other_action", "planned", None, None)]),
    ("en", "A joint commission will be set up to look into the matter.", [("other_action", "planned", None, None)]),
    ("en", "They agreed that a working group should be established.", [("other_action", "agreed", None, None)]),
    ("en", "Language courses in schools were also agreed upon.", [("other_action", "agreed", None, None)]),
    ("en", "An agreement was reached to reopen the border crossing.", [("other_action", "agreed", None, None)]),
    ("en", "Minister Kowal announced that Poland would open a consulate in Bergen.",
     [("other_action", "planned", None, "Bergen")]),
    ("en", "Minister Kowal said Poland would open a consulate in Bergen if Sweden did.", []),
    ("en", "Minister Kowal informed her of Poland's decision to open a consulate in Bergen.",
     [("other_action", "planned", None, "Bergen")]),
    ("en", "The ministers will meet again.", [("next_round", "planned", None, None)]),
    ("en", "They welcomed the chance to meet again.", []),
    ("en", "Minister Kowal invited her to the opening of the fair on 3 June 2023.",
     [("invitation", "invited", "2023-06-03", None)]),
    ("en", "Minister Kowal invited his counterpart to visit Poland. Minister Berg gladly accepted the invitation.",
     [("invitation", "invited", None, "Poland"), ("visit", "accepted", None, "Poland")]),
    ("en", "Minister Kowal invited his counterpart to visit Poland, an invitation she gladly accepted.",
     [("visit", "accepted", None, "Poland")]),
    ("en", "Minister Kowal invited Minister Berg to visit Poland, which was accepted.",
     [("visit", "accepted", None, "Poland")]),
    # whatever tells that it is due
    ("en", "Minister Berg is also due to travel to Warsaw in June 2023.", [("visit", "planned", "2023-06", "Warsaw")]),
    ("en", "Minister Berg is slated to visit Warsaw in June 2023.", [("visit", "planned", "2023-06", "Warsaw")]),
    ("en", "The joint commission is expected to meet in Warsaw in June 2023.",
     [("session", "planned", "2023-06", "Warsaw")]),
    ("en", "The ministers are set to meet again in Warsaw in June 2023.",
     [("next_round", "planned", "2023-06", "Warsaw")]),
    ("en", "Norway is due to host a summit on fisheries in June 2023.", [("session", "planned", "2023-06", "Norway")]),
    ("en", "Minister Berg and her counterpart, Jan Kowal, are expected to sign a treaty on fish.",
     [("signing", "planned", None, None)]),
    ("en", "Trade is expected to grow in June 2023.", []),
    ("en", "The release said, in view of the storms, the ministers agreed to build a lighthouse.",
     [("other_action", "agreed", None, None)]),
    ("en", "Sweden will vote for the resolution.", [("support", "planned", None, None)]),
    ("en", "The treaty will provide a framework for trade.", []),
    ("en", "Minister Kowal was confident that Sweden will provide guidance.", []),
    ("en", "They agreed to begin preparations for the bilateral summit.", [("other_action", "agreed", None, None)]),
    ("en", "The two sides announced: their intention is to sign a memorandum in September.",
     [("signing", "planned", "2023-09", None)]),
    ("en", "We will be appointing a commissioner.", [("other_action", "planned", None, None)]),
    ("en", "She will be holding a series of talks.", []),
    ("fr", "La République du Timor oriental ouvrira une ambassade à Oslo.", [("other_action", "planned", None, "Oslo")]),
    ("fr", "La Pologne prévoit d'ouvrir un consulat à Bergen.", [("other_action", "planned", None, "Bergen")]),
    ("fr", "Un consulat de Pologne sera ouvert à Bergen.", [("other_action", "planned", None, "Bergen")]),
    ("fr", "Ils ont convenu qu'un groupe de travail serait créé.", [("other_action", "agreed", None, None)]),
    ("fr", "Ils ont convenu « de soutenir le plan de paix ».", [("other_action", "agreed", None, None)]),
    ("fr", "La ministre convoquera l'ambassadeur de Norvège.", [("other_action", "planned", None, None)]),
    ("fr", "M. Kowal a annoncé que la Pologne ouvrirait un consulat à Bergen.", [("other_action", "planned", None, "Bergen")]),
    ("fr", "Il a été annoncé que la ministre se rendrait en Pologne en juin.", [("visit", "planned", "2023-06", "Poland")]),
    ("fr", "Ils ont évoqué la visite prochaine du Président en Pologne.", [("visit", "planned", None, "Poland")]),
    ("fr", "Une cérémonie sera organisée à Paris le 6 novembre prochain.",
     [("other_action", "planned", "2023-11-06", "Paris")]),
    ("fr", "M. Kowal a adressé à son homologue une invitation à se rendre en Pologne.",
     [("invitation", "invited", None, "Poland")]),
    ("fr", "La Suède appuiera la candidature de la Pologne.", [("support", "planned", None, None)]),
    ("fr", "Ils ont rappelé le chemin parcouru après la tenue de la première session à Oslo en 2021.", []),
    ("en", "Poland condemned the attack and will summon the ambassador of Norway.", [("other_action", "planned", None, None)]),
    ("en", "On 12-13 June, Poland will host the Annual Forum of the Baltic Sea.",
     [("session", "planned", "2023-06-12/2023-06-13", "Poland")]),
    ("en", "On 5 May, Minister Berg said Poland will open a consulate in Bergen.", [("other_action", "planned", None, "Bergen")]),
    ("en", "Lithuania will host the summit in Vilnius in July.", [("session", "planned", "2023-07", "Vilnius")]),
    ("en", "They discussed the coming Summit of Heads of State and Government in Kigali.",
     [("session", "planned", None, "Kigali")]),
    ("en", "The visit will take place in Oslo before the end of the year.", [("visit", "planned", "2023", "Oslo")]),
    ("en", "They agreed on the early relaunch of the Business Council.", [("other_action", "agreed", None, None)]),
    ("en", "They agreed to hold the 18th round of the talks in Krakow from 28 to 30 June.",
     [("next_round", "agreed", "2023-06-28/2023-06-30", "Kraków")]),
    ("en", "They recalled that a summit had been planned for March.", []),
    ("en", "Minister Kowal confirmed his participation in the conference in Oslo in June.",
     [("session", "planned", "2023-06", "Oslo")]),
    ("fr", "Le sommet que Libreville abritera en juillet a été évoqué.", [("session", "planned", "2023-07", "Libreville")]),
    ("fr", "Ils ont évoqué le Forum, qui se tiendra en juin à Nadi, aux îles Fidji.",
     [("session", "planned", "2023-06", "Nadi")]),
    ("fr", "Ils ont évoqué le sommet prévu à Tunis, au début de l'année 2024.", [("session", "planned", "2024", "Tunis")]),
    ("fr", "La Pologne entend aussi collaborer étroitement avec la Suède.", []),
    ("fr", "Ils ont convenu d'entamer les préparatifs du sommet bilatéral, qui se tiendra à Oslo en octobre.",
     [("other_action", "agreed", "2023-10", None), ("session", "planned", "2023-10", "Oslo")]),
    ("en", "Minister Kowal warned that Norway will launch new tests.", []),
    ("en", "If Norway signs the treaty, Poland would send observers.", []),
    ("en", "Minister Kowal stressed that no country will send troops.", []),
    ("en", "Minister Berg announced the donation of 200,000 doses of vaccine.", [("delivery", "planned", None, None)]),
    ("en", "They agreed on reciprocal support for their candidatures.", [("support", "agreed", None, None)]),
    ("en", "The invitation to visit Poland was accepted with pleasure.", [("visit", "accepted", None, "Poland")]),
    ("fr", "La Pologne n'enverra pas de troupes.", []),
    ("fr", "La ministre a averti que la Norvège lancera de nouveaux essais.", []),
    ("fr", "M. Kowal a précisé que son pays allait ouvrir un consulat à Bergen.", [("other_action", "planned", None, "Bergen")]),
    ("fr", "La Pologne s'est engagée à soutenir la candidature de la Suède au Conseil de sécurité.",
     [("support", "agreed", None, None)]),
    ("fr", "Ils ont pris la décision de rouvrir le poste-frontière.", [("other_action", "agreed", None, None)]),
    ("fr", "La Pologne a condamné l'attaque et convoquera l'ambassadeur de Norvège.", [("other_action", "planned", None, None)]),
    ("fr", "Les nouveaux ambassadeurs ont soumis les documents qui les habilitent.", []),
    ("fr", "M. Kowal a annoncé les nouveaux engagements de la Pologne, qui seront détaillés demain.", []),
    ("en", "The meeting was held on the eve of the visit of President Nowak to Helsinki.",
     [("visit", "planned", None, "Helsinki")]),
    ("en", "He said that Poland was preparing for the visit of President Lind to Warsaw.",
     [("visit", "planned", None, "Warsaw")]),
    ("en", "The meeting took place ahead of the summit.", []),
    ("en", "The Vilnius Summit, to be held in July 2023, was on the agenda.", [("session", "planned", "2023-07", "Vilnius")]),
    ("en", "The two spoke of his future visit to Poland.", [("visit", "planned", None, "Poland")]),
    ("en", "He confirmed that the donors' conference in Gdansk will go ahead in June.",
     [("session", "planned", "2023-06", "Gdańsk")]),
    ("en", "It is planned to hold an expert meeting in Gdansk in June.", [("other_action", "planned", "2023-06", "Gdańsk")]),
    ("fr", "Cette rencontre intervient à la veille de la visite du Président Nowak à Helsinki.",
     [("visit", "planned", None, "Helsinki")]),
    ("fr", "L'entretien a eu lieu en prévision de sa visite à Varsovie.", [("visit", "planned", None, "Warsaw")]),
    ("fr", "Le sommet régional de Gdansk est annoncé en juin 2023.", [("session", "planned", "2023-06", "Gdańsk")]),
    ("fr", "L'accord de Varsovie est prévu en juin 2023.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "ahead"), CASES, ids=[case[1][:40] for case in CASES])
def test_what_is_ahead(language: str, sentence: str, ahead: list[Ahead]) -> None:
    text = LEAD[language] + sentence
    record = read_document(
        SourceText("ahead", text, published="2023-05-17", source="Ministry of Foreign Affairs of Sweden")
    )
    assert [(k.kind, k.force, k.due, k.place.name if k.place else None) for k in record.commitments] == ahead


def test_an_event_told_twice_is_one_commitment_with_its_day_and_place() -> None:
    text = (
        LEAD["en"]
        + "They discussed the upcoming Baltic Summit in Warsaw. The Baltic Summit in Warsaw will be held on 3 June 2023."
    )
    record = read_document(
        SourceText("ahead", text, published="2023-05-17", source="Ministry of Foreign Affairs of Sweden")
    )
    assert [(k.kind, k.due, k.place.name if k.place else None) for k in record.commitments] == [
        ("session", "2023-06-03", "Warsaw")
    ]


def test_an_event_told_twice_stands_on_both_places() -> None:
    text = (
        LEAD["en"]
        + "They discussed the upcoming Baltic Summit in Warsaw. The Baltic Summit in Warsaw will be held on 3 June 2023."
    )
    record = read_document(SourceText("ahead", text, published="2023-05-17"))
    assert [span.quote for span in record.commitments[0].evidence[:2]] == [
        "upcoming Baltic Summit in Warsaw",
        "Summit in Warsaw will be held on 3 June 2023",
    ]


def test_a_deed_is_of_whoever_is_to_do_it() -> None:
    text = LEAD["en"] + "Minister Berg will visit Warsaw in June. Minister Kowal will open the fair on 3 June."
    record = read_document(SourceText("ahead", text, published="2023-05-17"))
    assert [k.by for k in record.commitments] == [["SWE"], ["POL"]]


def test_a_month_of_no_year_is_due_in_a_year_unknown() -> None:
    text = LEAD["fr"] + "La commission mixte se tiendra à Varsovie en décembre prochain."
    record = read_document(SourceText("ahead", text))
    assert [(k.kind, k.due) for k in record.commitments] == [("session", "XXXX-12")]
