"""Whose side people are of that a text lists by their lands, or tells of by what they lead."""

from __future__ import annotations

from sayings import named


def test_envoys_behind_their_lands() -> None:
    text = (
        "Cinq ambassadeurs ont présenté jeudi leurs lettres de créance au président du Mali, Modibo Sangaré.\n"
        "Il s'agit de ceux du Vatican, Monseigneur Jean Ebo, du Mexique, Mme Rosa Gomez, de la République des "
        "Philippines, Luis J. Bana, de la République slovaque, Tomas Felin, et du Burundi, Mme Marie Nta."
    )
    assert named(text, "fr") == [
        ("Modibo Sangaré", "MLI", "head_of_state"),
        ("Jean Ebo", "VAT", "ambassador"),
        ("Rosa Gomez", "MEX", "ambassador"),
        ("Luis J. Bana", "PHL", "ambassador"),
        ("Tomas Felin", "SVK", "ambassador"),
        ("Marie Nta", "BDI", "ambassador"),
    ]


def test_turkeys_delegation_is_told_by_its_owner_alone() -> None:
    text = (
        "The Joint Commission between Burundi and Turkey held its session in Ankara on 16 June 2026. Burundi's "
        "delegation was headed by Foreign Minister Jean Ndayi, while Turkey's was led by Defence Minister Emre Gok."
    )
    assert named(text) == [("Jean Ndayi", "BDI", "foreign_minister"), ("Emre Gok", "TUR", "minister")]
