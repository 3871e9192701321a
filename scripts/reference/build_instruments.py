"""Curated instruments (curated/instruments.psv) to instruments.tsv: one row a form, under the usual English name."""

from build_organisations import french_spellings
from tables import cells, curated, elided, plain, write


def main() -> None:
    """Write instruments.tsv; the name itself is a form unless it carries an explanation in brackets."""
    rows: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for name, kind, english, french, abbr_en, abbr_fr in curated("instruments", 6):
        own = [] if "(" in name or "–" in name else [name]
        forms = [("en", form, "") for form in own + cells(english)]
        forms += [("fr", elided(spelling), "") for form in cells(french) for spelling in french_spellings(form)]
        forms += [("en", form, "abbr") for form in cells(abbr_en)] + [("fr", form, "abbr") for form in cells(abbr_fr)]
        for lang, form, flags in forms:
            key = (lang, plain(form) if flags else plain(form).casefold(), name)
            rows.setdefault(key, (name, kind, lang, form, flags))
    print(write("instruments", ["name", "kind", "lang", "form", "flags"], rows.values()))


if __name__ == "__main__":
    main()
