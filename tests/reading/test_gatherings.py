"""Who holds a gathering, who took part in it, and what is handed over, given or marked together."""

from __future__ import annotations

import pytest

from dragoman import read


def told(text: str, language: str = "en") -> list[tuple[str, str, list[str], str | None]]:
    """Kind, status, parties and town of the contacts of a text."""
    contacts = read(text, language=language).contacts
    return [(c.kind, c.status, sorted(c.parties), c.place.name if c.place else None) for c in contacts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The IPU, in collaboration with UNICEF, organised a seminar for parliamentarians on 23 May in Abuja.",
            [("session", "held", ["IPU", "UNICEF"], "Abuja")],
        ),
        (
            "UNICEF is organising a regional workshop for teachers from 23 to 24 May in Lilongwe.",
            [("session", "announced", ["UNICEF"], "Lilongwe")],
        ),
        (
            "Norway will host the Arctic Council ministerial meeting in Oslo on 12 May.",
            [("session", "announced", ["Arctic Council", "NOR"], "Oslo")],
        ),
        (
            "Finance Minister Jan Kowal of Poland will attend the G20 Finance Ministers and Central Bank Governors "
            "meeting in Venice.",
            [("session", "announced", ["G20", "POL"], "Venice")],
        ),
        (
            "The Sudan peace conference opened on Monday in Geneva with the participation of Norway, Malta and the "
            "African Union.",
            [("session", "held", ["AU", "MLT", "NOR"], "Geneva")],
        ),
        (
            "Meeting in extraordinary summit this Sunday in Abuja, ECOWAS called for calm.",
            [("session", "held", ["ECOWAS"], "Abuja")],
        ),
        ("The Norwegian Ministry of Health organised a workshop for nurses in Oslo.", []),
        (
            "On 15 June, Poland, Malta and Norway held their third foreign ministers' trilateral meeting in Oslo.",
            [("meeting", "held", ["MLT", "NOR", "POL"], "Oslo")],
        ),
        (
            "Health Minister John Banda of Malawi took part in the second joint meeting of ministers of health held at "
            "the headquarters of the African Union in Addis Ababa.",
            [("session", "held", ["MWI"], "Addis Ababa")],
        ),
        ("Norway hosted the winter games in Oslo.", []),
    ],
)
def test_gatherings(text: str, expected: list[tuple[str, str, list[str], str | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Réunis en sommet extraordinaire dimanche à Abuja, les dirigeants de la CEDEAO ont appelé au calme.",
            [("session", "held", ["ECOWAS"], "Abuja")],
        ),
        (
            "La Norvège et l'Union interparlementaire organisent un séminaire régional à Oslo les 23 et 24 mai.",
            [("session", "announced", ["IPU", "NOR"], "Oslo")],
        ),
        ("Le ministère norvégien de la Santé organise un atelier pour les infirmières à Oslo.", []),
        ("La Norvège a remis dix ambulances au Malawi lundi.", [("ceremony", "held", ["MWI", "NOR"], None)]),
        (
            "Le ministre malawite de la Santé John Banda a reçu l'Ordre du mérite des mains de l'ambassadrice de "
            "Norvège, Anna Berg.",
            [("ceremony", "held", ["MWI", "NOR"], None)],
        ),
        (
            "La première pierre du lycée a été posée lundi à Lilongwe par la ministre norvégienne Anna Berg et le "
            "président malawite John Banda.",
            [("ceremony", "held", ["MWI", "NOR"], "Lilongwe")],
        ),
        (
            "L'ambassade de Norvège à Lilongwe célèbre le 33e anniversaire de l'indépendance.",
            [("ceremony", "held", ["NOR"], "Lilongwe")],
        ),
    ],
)
def test_gatherings_in_french(text: str, expected: list[tuple[str, str, list[str], str | None]]) -> None:
    assert told(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Ambassador of Norway, Anna Berg, and the Health Minister of Malawi, John Banda, handed over twenty "
            "vehicles to the armed forces.",
            [("ceremony", "held", ["MWI", "NOR"], None)],
        ),
        (
            "President Jan Kowal of Poland presented the award to Maltese Prime Minister Carlo Vella in Warsaw.",
            [("ceremony", "held", ["MLT", "POL"], "Warsaw")],
        ),
        (
            "Foreign Minister Anna Berg represented Norway at the inauguration of President John Banda of Malawi.",
            [("ceremony", "held", ["MWI", "NOR"], None)],
        ),
        (
            "Norwegian Foreign Minister Anna Berg will join Maltese President Carlo Vella in a ceremony to open it.",
            [("ceremony", "announced", ["MLT", "NOR"], None)],
        ),
        (
            "The welcome ceremony for Polish President Jan Kowal will take place this afternoon in Valletta.",
            [("ceremony", "announced", ["MLT", "POL"], "Valletta")],
        ),
        ("Norway handed over the suspect to Malta on Monday.", []),
        ("Norwegian Trade Minister Anna Berg will join Health Minister Olga Dahl of Norway in a ceremony.", []),
    ],
)
def test_ceremonies(text: str, expected: list[tuple[str, str, list[str], str | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ambassador Lars Vik of Norway handed over 20 vehicles to the Kenyan Ministry of Health on 5 May 2023.", "en"),
        ("The Embassy of Norway in Nairobi donated 20 ambulances to the Kenyan Ministry of Health on Friday.", "en"),
        ("L'ambassade de Norvège a remis vingt ambulances au ministère kényan de la Santé vendredi à Nairobi.", "fr"),
    ],
)
def test_a_gift_to_a_ministry_is_of_both_states(text: str, language: str) -> None:
    assert [(kind, parties) for kind, _, parties, _ in told(text, language)] == [("ceremony", ["KEN", "NOR"])]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Anna Berg of Norway handed over 20 ambulances to the Norwegian Ministry of Health on 5 May 2023.",
        "Ambassador Lars Vik said Norway had donated 20 ambulances to the Kenyan Ministry of Health since 2010.",
    ],
)
def test_a_gift_at_home_or_over_the_years_is_no_contact(text: str) -> None:
    assert told(text) == []
