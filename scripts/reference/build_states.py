"""CLDR names (babel) and curated/states.psv, curated/forms.psv to states.tsv and state_forms.tsv."""

import re

from babel import Locale
from tables import cells, curated, elided, plain, write

# CLDR's name is not the one a desk officer writes, or there is none (historic states).
USUAL_NAME = {
    "ATG": ("Antigua and Barbuda", ""), "BIH": ("Bosnia and Herzegovina", ""),
    "COG": ("Republic of the Congo", "République du Congo"),
    "COD": ("Democratic Republic of the Congo", "République démocratique du Congo"), "CPV": ("Cabo Verde", ""),
    "TLS": ("Timor-Leste", "Timor-Leste"), "MMR": ("Myanmar", "Birmanie"), "PSE": ("Palestine", "Palestine"),
    "KNA": ("Saint Kitts and Nevis", ""), "LCA": ("Saint Lucia", ""), "VCT": ("Saint Vincent and the Grenadines", ""),
    "STP": ("São Tomé and Príncipe", ""), "TTO": ("Trinidad and Tobago", "Trinité-et-Tobago"), "TUR": ("Türkiye", ""),
    "VAT": ("Holy See", "Saint-Siège"), "HKG": ("Hong Kong", "Hong Kong"), "MAC": ("Macau", "Macao"),
    "VNM": ("Vietnam", "Vietnam"), "GMB": ("The Gambia", ""), "BLR": ("Belarus", "Biélorussie"),
    "FSM": ("Micronesia", ""), "SUN": ("Soviet Union", "Union soviétique"), "YUG": ("Yugoslavia", "Yougoslavie"),
    "CSK": ("Czechoslovakia", "Tchécoslovaquie"), "DDR": ("East Germany", "Allemagne de l'Est"),
    "SCG": ("Serbia and Montenegro", "Serbie-et-Monténégro"), "YMD": ("South Yemen", "Yémen du Sud"),
    "VDR": ("South Vietnam", "Sud-Vietnam"),
}  # fmt: skip
HISTORIC = {"SUN", "YUG", "CSK", "DDR", "SCG", "YMD", "VDR"}
# Names that are first a person's or a common word: kept in states.tsv, not as a form.
NOT_A_FORM = {("fr", "maurice"), ("fr", "dominique")}


def names(iso3: str, iso2: str) -> tuple[str, str]:
    """Usual English and French name: the override, else CLDR's."""
    english, french = USUAL_NAME.get(iso3, ("", ""))
    return (english or Locale("en").territories.get(iso2, ""), french or Locale("fr").territories.get(iso2, ""))


def french_adjective(spec: str) -> list[str]:
    """Masculine, feminine and their plurals; `turc/turque` gives the feminine, a final `!` means invariable."""
    if spec.endswith("!"):
        return [spec[:-1]]
    masculine, *rest = spec.split("/")
    if rest:
        feminine = rest[0]
    elif masculine.endswith("e"):
        feminine = masculine
    elif masculine.endswith("en"):
        feminine = masculine + "ne"
    else:
        feminine = masculine + "e"
    plural = rest[1] if len(rest) > 1 else masculine + ("" if masculine[-1] in "sxz" else "s")
    return list(dict.fromkeys([masculine, feminine, plural, feminine + "s"]))


def english_people(spec: str) -> list[str]:
    """Singular and plural noun: `Serb` -> Serb, Serbs; `Frenchman/Frenchmen` says the plural."""
    singular, *plural = spec.split("/")
    if plural:
        return [singular, plural[0]]
    if singular.endswith(("ese", "ois", "i-Vanuatu")):
        return [singular]
    if singular.endswith("y"):
        return [singular, singular[:-1] + "ies"]
    return [singular, singular + "s"]


def unaccented_capitals(form: str) -> list[str]:
    """`form`, and its spelling with plain capitals: `Égypte`, `Egypte`."""
    bare = re.sub("É", "E", re.sub("Î", "I", form))
    return [form] if bare == form else [form, bare]


def main() -> None:
    """Write both files; the first class a form is given stays (name, then adjective, then people)."""
    states: list[tuple[str, ...]] = []
    forms: dict[tuple[str, str], tuple[str, str, str, str]] = {}

    def add(form: str, lang: str, iso3: str, kind: str) -> None:
        """Keep `form` unless the language has it already for another reading; two states of one form are joined."""
        text = elided(form) if lang == "fr" else plain(form)
        if lang == "fr" and kind not in ("abbreviation", "metonym"):
            text = text.lower()
        key = (lang, text if kind == "abbreviation" else text.lower())
        if (lang, text.lower()) in NOT_A_FORM or not text:
            return
        known = forms.get(key)
        if known is None:
            forms[key] = (text, lang, iso3, kind)
        elif known[3] == kind and iso3 not in known[2].split("|"):
            forms[key] = (known[0], lang, f"{known[2]}|{iso3}", kind)

    for form, lang, iso3, kind in curated("forms", 4):
        for language in lang.split(","):
            for spelling in unaccented_capitals(form) if language == "fr" else [form]:
                add(spelling, language, iso3.replace("+", "|"), kind)
    rows = curated("states", 12)
    for iso3, iso2, capital_en, capital_fr, metonym, *_ in rows:
        english, french = names(iso3, iso2)
        states.append((iso3, iso2, english, french, capital_en, capital_fr,
                       "yes" if metonym == "y" else "", "yes" if iso3 in HISTORIC else ""))  # fmt: skip
    for iso3, iso2, _, _, _, official_en, official_fr, other_en, other_fr, _, _, _ in rows:
        english, french = names(iso3, iso2)
        cldr_en, cldr_fr = (
            Locale(lang).territories.get(iso2, "") if iso3 not in HISTORIC else "" for lang in ("en", "fr")
        )
        for form in [english, cldr_en, *cells(official_en), *cells(other_en)]:
            add(form, "en", iso3, "name")
        for form in [french, cldr_fr, *cells(official_fr), *cells(other_fr)]:
            for spelling in unaccented_capitals(form):
                add(spelling, "fr", iso3, "name")
    for row in rows:
        for adjective in cells(row[9]):
            add(adjective, "en", row[0], "adjective")
        for spec in cells(row[11]):
            for adjective in french_adjective(spec):
                add(adjective, "fr", row[0], "adjective")
    for row in rows:
        for spec in cells(row[10]):
            for noun in english_people(spec):
                add(noun, "en", row[0], "people")
    known = set(forms)
    kept = [row for key, row in forms.items()
            if not (row[1] == "en" and row[0].lower().startswith("the ") and ("en", row[0].lower()[4:]) in known
                    and row[0] not in ("The Gambia", "The Bahamas"))]  # fmt: skip
    order = ("name", "abbreviation", "metonym", "adjective", "people", "combining")
    kept.sort(key=lambda row: (row[1], order.index(row[3]), row[2], row[0]))
    print(
        write(
            "states",
            ["iso3", "iso2", "name_en", "name_fr", "capital_en", "capital_fr", "capital_country_metonym", "historic"],
            states,
        )
    )
    print(write("state_forms", ["form", "lang", "iso3", "class"], kept))


if __name__ == "__main__":
    main()
