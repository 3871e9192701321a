"""English `verbs.tsv` in, the same file out with its `forms` column written anew from the lemmas.

    python scripts/verb_forms_en.py src/dragoman/languages/en/lexicon/verbs.tsv

Only the first word of a lemma is inflected ('take stock of' -> 'took_stock_of'), or the second after
a leading adverb ('highly appreciate'). The result depends on the lemmas alone: running it twice changes
nothing. `ValueError`: a line has not six columns; names the line.
"""

import sys
from pathlib import Path

# lemma -> (past, past participle); several spellings are split by "/"
IRREGULAR: dict[str, tuple[str, str]] = {
    "become": ("became", "become"),
    "beseech": ("beseeched/besought", "beseeched/besought"),
    "bid": ("bade/bid", "bidden/bid"),
    "bring": ("brought", "brought"),
    "come": ("came", "come"),
    "deal": ("dealt", "dealt"),
    "draw": ("drew", "drawn"),
    "dwell": ("dwelt/dwelled", "dwelt/dwelled"),
    "feel": ("felt", "felt"),
    "find": ("found", "found"),
    "foresee": ("foresaw", "foreseen"),
    "foretell": ("foretold", "foretold"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "have": ("had", "had"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "lay": ("laid", "laid"),
    "learn": ("learned/learnt", "learned/learnt"),
    "lend": ("lent", "lent"),
    "let": ("let", "let"),
    "make": ("made", "made"),
    "pay": ("paid", "paid"),
    "plead": ("pleaded/pled", "pleaded/pled"),
    "put": ("put", "put"),
    "read": ("read", "read"),
    "say": ("said", "said"),
    "see": ("saw", "seen"),
    "seek": ("sought", "sought"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shake": ("shook", "shaken"),
    "shed": ("shed", "shed"),
    "show": ("showed", "shown/showed"),
    "speak": ("spoke", "spoken"),
    "spell": ("spelled/spelt", "spelled/spelt"),
    "stand": ("stood", "stood"),
    "swear": ("swore", "sworn"),
    "take": ("took", "taken"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "undertake": ("undertook", "undertaken"),
    "uphold": ("upheld", "upheld"),
    "write": ("wrote", "written"),
}
# Stressed on the last syllable (or written so in both varieties): the final consonant doubles.
DOUBLED = {"admit", "aver", "bid", "commit", "concur", "confer", "dub", "extol", "flag", "hit", "let", "map", "plan"}
DOUBLED |= {"put", "rebut", "recommit", "refer", "regret", "scan", "set", "shed", "slam", "submit", "swap", "transmit"}
# Doubled in British English only: both spellings are written.
DOUBLED_IN_BRITAIN = {"counsel", "label", "signal"}
# Ends in -ise in every variety.
ALWAYS_ISE = {"advise", "apprise", "appraise", "praise", "promise", "raise", "surmise"}
# Whole-word doublets of the two varieties.
AMERICAN = {"analyse": "analyze", "favour": "favor", "honour": "honor"}
# A lemma may begin with one of these; the word after it is the verb.
LEADING_ADVERBS = {"cordially", "highly", "jointly", "mutually"}
VOWELS = "aeiou"
COLUMN_COUNT = 6
COLUMNS = "Put a tab between lemma, np, that, inf, flags and forms."

Forms = dict[str, set[str]]


def spellings(verb: str) -> list[str]:
    """The verb in British and, where it differs, American spelling."""
    if verb in AMERICAN:
        return [verb, AMERICAN[verb]]
    if verb.endswith("ise") and verb not in ALWAYS_ISE:
        return [verb, verb[:-3] + "ize"]
    return [verb]


def third_person(verb: str) -> str:
    """Present tense of he, she, it: 'voice' -> 'voices', 'convey' -> 'conveys', 'notify' -> 'notifies'."""
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb + "s"


def stems(verb: str) -> list[str]:
    """What -ed and -ing are joined to; two where the varieties differ ('signall-', 'signal-')."""
    if verb in DOUBLED:
        return [verb + verb[-1]]
    if verb in DOUBLED_IN_BRITAIN:
        return [verb + verb[-1], verb]
    return [verb]


def past_forms(verb: str) -> tuple[list[str], list[str]]:
    """Simple past and past participle, each with its variants."""
    if verb in IRREGULAR:
        past, participle = IRREGULAR[verb]
        return past.split("/"), participle.split("/")
    if verb.endswith("e"):
        regular = [verb + "d"]
    elif verb.endswith("y") and verb[-2] not in VOWELS:
        regular = [verb[:-1] + "ied"]
    else:
        regular = [stem + "ed" for stem in stems(verb)]
    return regular, regular


def present_participles(verb: str) -> list[str]:
    """The -ing form, with its variants."""
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return [verb[:-1] + "ing"]
    return [stem + "ing" for stem in stems(verb)]


def inflect(verb: str) -> Forms:
    """Every form of one word with its features; 'be' is spelled out."""
    if verb == "be":
        finite = {form: {"fin"} for form in ("is", "are", "was", "were", "am")}
        return {"be": {"inf"}, **finite, "being": {"ing"}, "been": {"pp"}}
    forms: Forms = {}
    for word in spellings(verb):
        past, participles = past_forms(word)
        for form, feature in (
            [(word, "fin"), (word, "inf"), (third_person(word), "fin")]
            + [(form, "fin") for form in past]
            + [(form, "pp") for form in participles]
            + [(form, "ing") for form in present_participles(word)]
        ):
            forms.setdefault(form, set()).add(feature)
    return forms


def forms_of(lemma: str) -> str:
    """The `forms` cell of a lemma, e.g. 'note:fin,inf notes:fin noted:fin,pp noting:ing'."""
    words = lemma.split()
    at = 1 if words[0] in LEADING_ADVERBS else 0
    before, after = words[:at], words[at + 1 :]
    cells = []
    for form, features in inflect(words[at]).items():
        cells.append("_".join([*before, form, *after]) + ":" + ",".join(sorted(features)))
    return " ".join(cells)


def rewrite(path: Path) -> int:
    """Write the `forms` column of the file anew; the number of lemmas."""
    lines = []
    count = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            lines.append(line)
            continue
        cells = line.split("\t")
        if len(cells) != COLUMN_COUNT:
            raise ValueError(f"{path}:{number}: {len(cells)} columns. {COLUMNS}")
        lines.append("\t".join([*cells[:5], forms_of(cells[0])]))
        count += 1
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return count


if __name__ == "__main__":
    print(rewrite(Path(sys.argv[1])))
