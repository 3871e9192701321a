"""Snapshots of `every-politician-scrapers/*` (Wikidata, CC0) to curated/wikidata_holders.psv: leaders and ministers.

Run as `extract_wikidata_holders.py FOLDER`; FOLDER has a git directory for each country,
`every-politician-scrapers+NAME/repo`.
"""

import csv
import re
import subprocess
import sys
from pathlib import Path

from tables import HERE

STATE_OF = {
    "afghanistan": "AFG", "albania": "ALB", "algeria": "DZA", "angola": "AGO", "argentina": "ARG", "armenia": "ARM",
    "austria": "AUT", "azerbaijan": "AZE", "bangladesh": "BGD", "belarus": "BLR", "belgium": "BEL", "benin": "BEN",
    "bosnia-herzegovina": "BIH", "brazil": "BRA", "bulgaria": "BGR", "burkina-faso": "BFA", "cameroon": "CMR",
    "chad": "TCD", "chile": "CHL", "congo-brazzaville": "COG", "congo-kinshasa": "COD", "croatia": "HRV",
    "cyprus": "CYP", "czech": "CZE", "denmark": "DNK", "egypt": "EGY", "estonia": "EST", "ethiopia": "ETH",
    "finland": "FIN", "france": "FRA", "gabon": "GAB", "georgia": "GEO", "ghana": "GHA", "greece": "GRC",
    "guinea": "GIN", "hungary": "HUN", "india": "IND", "indonesia": "IDN", "iran": "IRN", "iraq": "IRQ",
    "ireland": "IRL", "italy": "ITA", "ivory-coast": "CIV", "japan": "JPN", "kazakhstan": "KAZ", "kenya": "KEN",
    "kosovo": "XKX", "kuwait": "KWT", "kyrgyzstan": "KGZ", "latvia": "LVA", "lebanon": "LBN", "libya": "LBY",
    "lithuania": "LTU", "malaysia": "MYS", "mali": "MLI", "mauritania": "MRT", "mexico": "MEX", "moldova": "MDA",
    "montenegro": "MNE", "morocco": "MAR", "mozambique": "MOZ", "nepal": "NPL", "netherlands": "NLD", "niger": "NER",
    "nigeria": "NGA", "north-macedonia": "MKD", "norway": "NOR", "pakistan": "PAK", "philippines": "PHL",
    "poland": "POL", "portugal": "PRT", "romania": "ROU", "senegal": "SEN", "serbia": "SRB", "slovakia": "SVK",
    "slovenia": "SVN", "somalia": "SOM", "south-africa": "ZAF", "south-korea": "KOR", "spain": "ESP",
    "sri-lanka": "LKA", "sudan": "SDN", "sweden": "SWE", "swiss-federal-council": "CHE", "togo": "TGO",
    "tunisia": "TUN", "turkey": "TUR", "ukraine": "UKR", "uzbekistan": "UZB", "venezuela": "VEN", "yemen": "YEM",
}  # fmt: skip
HEAD_OF_STATE = (
    r"President|King|monarch|Emperor|emir|Yang di_pertuan Agong \(Monarch\)|Supreme Leader|President of Montenegro"
    r"|Chairman of the (Presidency|Presidential Council|Transitional Military Council|Sovereignty Council)"
)
HEAD_OF_GOVERNMENT = (
    r"Prime Minister|Prime Minister of Montenegro|Federal Chancellor|Taoiseach"
    r"|Chairman of the (Council of Ministers|Cabinet of Ministers \(Prime Minister\))"
)
FOREIGN_MINISTER = (
    r"(Federal )?Minister (of|for) (Europe and )?(Foreign|External (Affairs|Relations)|European and International)"
    r"(?! Trade).*|Secretary (of|for) Foreign Affairs|Minister of International Relations and Cooperation"
)
RANKS = [
    ("head_of_state", re.compile(HEAD_OF_STATE)),
    ("head_of_government", re.compile(HEAD_OF_GOVERNMENT)),
    ("foreign_minister", re.compile(FOREIGN_MINISTER)),
]
TITLES = {"monarch": "Monarch", "emir": "Emir", "Yang di_pertuan Agong (Monarch)": "Yang di-Pertuan Agong"}


def rank_of(position: str) -> str | None:
    """The rank of a position's label, None for ministers of other things, delegates and vice-presidents."""
    return next((rank for rank, label in RANKS if label.fullmatch(position)), None)


def main() -> None:
    """Write the extract, sorted; the date of each snapshot is the last day its open tenures are known for."""
    rows: set[str] = set()
    for folder in sorted(Path(sys.argv[1]).glob("every-politician-scrapers+*")):
        name = folder.name.split("+")[1]
        iso3 = STATE_OF.get(re.sub("-(cabinet|ministers)$", "", name))
        if iso3 is None:
            continue
        git = ["git", "-C", str(folder / "repo")]
        table = subprocess.run(
            [*git, "show", "HEAD:html/holders21.csv"], capture_output=True, text=True, check=True
        ).stdout
        seen = subprocess.run(
            [*git, "log", "-1", "--format=%cs"], capture_output=True, text=True, check=True
        ).stdout.strip()
        for position, person, _, start, end, *_ in csv.reader(table.splitlines()[1:]):
            if (rank := rank_of(position)) and start and person:
                rows.add("|".join([iso3, rank, TITLES.get(position, position), person, start, end, seen]))
    text = "# iso3|rank|office|person|from|to|snapshot\n" + "\n".join(sorted(rows)) + "\n"
    (HERE / "curated" / "wikidata_holders.psv").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
