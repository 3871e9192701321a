"""Curated given names (curated/given_names.psv) and the first names of the office-holders to given_names.tsv."""

from build_office_holders import FAMILY_NAME_FIRST, bare
from tables import REFERENCE, curated, write

# Not what someone is called: an honorific, an article or a particle before the name.
BEFORE = {
    "pope", "king", "queen", "prince", "lord", "dame", "grand", "sheikh", "daw", "dato", "samdech", "haji", "ould",
}  # fmt: skip


def column(file: str, number: int) -> list[list[str]]:
    """Rows of a reference table that has been built, each from column `number` on."""
    lines = (REFERENCE / f"{file}.tsv").read_text("utf-8").splitlines()[1:]
    return [line.split("\t")[number:] for line in lines]


def main() -> None:
    """Write given_names.tsv, each name also without diacritics; `u` is borne by both, or known from a holder only."""
    left_out = {word.casefold() for _, words in curated("not_given_names", 2) for word in words.split()}
    left_out |= {row[0].casefold() for row in [*column("state_forms", 0), *column("cities", 0)]}
    names: dict[str, set[str]] = {}

    def add(name: str, gender: str, kept: bool = False) -> None:
        """Note a gender of `name` and of its spelling without diacritics; `u` adds nothing to a name already known."""
        for form in dict.fromkeys([name, *bare(name)]):
            known = gender == "u" and form in names
            if len(form) > 1 and not known and (kept or form.casefold() not in left_out):
                names.setdefault(form, set()).add(gender)

    for gender, borne, words in curated("given_names", 3):
        for name in words.split():
            add(name, gender, kept=borne == "also a place")
    for person, iso3, *_ in column("office_holders", 0):
        first, *others = person.split()
        is_name = first.isalpha() and first[1:].islower() and len(first) > 3 and first.casefold() not in BEFORE
        if others and is_name and iso3 not in FAMILY_NAME_FIRST:
            add(first, "u")
    rows = [(form, genders.pop() if len(genders) == 1 else "u") for form, genders in names.items()]
    print(write("given_names", ["form", "gender"], sorted(rows)))


if __name__ == "__main__":
    main()
