"""Curated organisations (curated/organisations.psv) to organisations.tsv: one row a form, its flags and parent body."""

from tables import cells, curated, elided, plain, write


def french_spellings(form: str) -> list[str]:
    """`Nations unies` is as often `Nations Unies`, `États` as often `Etats`."""
    spellings = [form]
    for usual, other in (("unies", "Unies"), ("É", "E"), ("œ", "oe")):
        spellings += [spelling.replace(usual, other) for spelling in spellings if usual in spelling]
    return list(dict.fromkeys(spellings))


def main() -> None:
    """Write organisations.tsv; an abbreviation is case-sensitive, shared ones (CAN, BID) have a row for each body."""
    rows: dict[tuple[str, str, str], tuple[str, ...]] = {}

    def add(short: str, lang: str, form: str, flags: str, parent: str) -> None:
        """One row for each spelling that differs in more than its capitals."""
        text = elided(form) if lang == "fr" else plain(form)
        key = text if "abbr" in flags else text.casefold()
        rows.setdefault((short, lang, key), (short, lang, text, flags, parent))

    for short, parent, english, french, abbr_en, abbr_fr, generic in curated("organisations", 7):
        for form in cells(abbr_en):
            add(short, "en", form, "abbr", parent)
        for form in cells(abbr_fr):
            add(short, "fr", form, "abbr", parent)
        for form in cells(english):
            add(short, "en", form, "", parent)
        for form in cells(french):
            for spelling in french_spellings(form):
                add(short, "fr", spelling, "", parent)
        for form in cells(generic):
            add(short, form[:2], form[3:], "generic", parent)
    print(write("organisations", ["short", "lang", "form", "flags", "parent"], rows.values()))


if __name__ == "__main__":
    main()
