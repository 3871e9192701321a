"""Columns lemma … flags of the French verbs.tsv in; the same file with its `forms` column conjugated anew out.

    python scripts/verb_forms_fr.py [verbs.tsv]

Knowledge: the conjugation classes of French grammar, written down by hand. The first verb of a multi-word lemma is
inflected, an adjective of `ADJECTIVES` agrees, every other word stays. A leading `se`/`s'` is left out (flag `refl`).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

LEXICON = Path(__file__).parents[1] / "src/dragoman/languages/fr/lexicon/verbs.tsv"
COLUMNS = ("lemma", "np", "that", "inf", "flags", "forms")

# Adjectives and participles after "être", "se dire", "se montrer": feminine singular.
ADJECTIVES = {
    "attaché": "attachée", "attentif": "attentive", "confiant": "confiante", "convaincu": "convaincue",
    "conscient": "consciente", "déterminé": "déterminée", "disposé": "disposée", "déçu": "déçue",
    "engagé": "engagée", "favorable": "favorable", "fier": "fière", "heureux": "heureuse", "honoré": "honorée",
    "impressionné": "impressionnée", "indigné": "indignée", "inquiet": "inquiète", "intéressé": "intéressée",
    "opposé": "opposée", "optimiste": "optimiste", "ouvert": "ouverte", "persuadé": "persuadée",
    "préoccupé": "préoccupée", "prêt": "prête", "ravi": "ravie", "reconnaissant": "reconnaissante",
    "résolu": "résolue", "satisfait": "satisfaite", "solidaire": "solidaire", "soucieux": "soucieuse",
    "sûr": "sûre", "certain": "certaine", "touché": "touchée", "unanime": "unanime", "désireux": "désireuse",
    "choqué": "choquée", "attristé": "attristée", "axé": "axée", "consacré": "consacrée", "tenu": "tenue",
    "sensible": "sensible", "hostile": "hostile", "alarmé": "alarmée", "consterné": "consternée",
    "enthousiaste": "enthousiaste", "rassuré": "rassurée", "encouragé": "encouragée", "ému": "émue",
}  # fmt: skip


class Paradigm(NamedTuple):
    """Principal parts: 'prendre' has present prend/prennent, stem pren-, past pri-, future prendr-; pris."""

    singular: str
    plural: str
    stem: str
    past: str  # 3rd person without -t: di(t), voulu(t), tin(t); whole in the first group: déclara
    future: str
    participle: str
    subjunctive: str | None = None  # 3sg, only where it differs from the plural's stem + e


# Verb → principal parts of irregular ones; a prefixed verb takes those of the longest suffix found here.
IRREGULAR: dict[str, Paradigm] = {
    "être": Paradigm("est", "sont", "ét", "fu", "ser", "été", "soit"),
    "avoir": Paradigm("a", "ont", "av", "eu", "aur", "eu", "ait"),
    "aller": Paradigm("va", "vont", "all", "alla", "ir", "allé", "aille"),
    "faire": Paradigm("fait", "font", "fais", "fi", "fer", "fait", "fasse"),
    "dire": Paradigm("dit", "disent", "dis", "di", "dir", "dit"),
    "prendre": Paradigm("prend", "prennent", "pren", "pri", "prendr", "pris", "prenne"),
    "mettre": Paradigm("met", "mettent", "mett", "mi", "mettr", "mis"),
    "tenir": Paradigm("tient", "tiennent", "ten", "tin", "tiendr", "tenu", "tienne"),
    "venir": Paradigm("vient", "viennent", "ven", "vin", "viendr", "venu", "vienne"),
    "voir": Paradigm("voit", "voient", "voy", "vi", "verr", "vu"),
    "prévoir": Paradigm("prévoit", "prévoient", "prévoy", "prévi", "prévoir", "prévu"),
    "entrevoir": Paradigm("entrevoit", "entrevoient", "entrevoy", "entrevi", "entreverr", "entrevu"),
    "savoir": Paradigm("sait", "savent", "sav", "su", "saur", "su", "sache"),
    "vouloir": Paradigm("veut", "veulent", "voul", "voulu", "voudr", "voulu", "veuille"),
    "pouvoir": Paradigm("peut", "peuvent", "pouv", "pu", "pourr", "pu", "puisse"),
    "devoir": Paradigm("doit", "doivent", "dev", "du", "devr", "dû", "doive"),
    "recevoir": Paradigm("reçoit", "reçoivent", "recev", "reçu", "recevr", "reçu", "reçoive"),
    "concevoir": Paradigm("conçoit", "conçoivent", "concev", "conçu", "concevr", "conçu", "conçoive"),
    "promouvoir": Paradigm("promeut", "promeuvent", "promouv", "promu", "promouvr", "promu"),
    "émouvoir": Paradigm("émeut", "émeuvent", "émouv", "ému", "émouvr", "ému"),
    "valoir": Paradigm("vaut", "valent", "val", "valu", "vaudr", "valu", "vaille"),
    "prévaloir": Paradigm("prévaut", "prévalent", "préval", "prévalu", "prévaudr", "prévalu", "prévale"),
    "connaître": Paradigm("connaît", "connaissent", "connaiss", "connu", "connaîtr", "connu"),
    "paraître": Paradigm("paraît", "paraissent", "paraiss", "paru", "paraîtr", "paru"),
    "écrire": Paradigm("écrit", "écrivent", "écriv", "écrivi", "écrir", "écrit"),
    "crire": Paradigm("crit", "crivent", "criv", "crivi", "crir", "crit"),
    "conclure": Paradigm("conclut", "concluent", "conclu", "conclu", "conclur", "conclu"),
    "exclure": Paradigm("exclut", "excluent", "exclu", "exclu", "exclur", "exclu"),
    "inclure": Paradigm("inclut", "incluent", "inclu", "inclu", "inclur", "inclus"),
    "interdire": Paradigm("interdit", "interdisent", "interdis", "interdi", "interdir", "interdit"),
    "craindre": Paradigm("craint", "craignent", "craign", "craigni", "craindr", "craint"),
    "plaindre": Paradigm("plaint", "plaignent", "plaign", "plaigni", "plaindr", "plaint"),
    "joindre": Paradigm("joint", "joignent", "joign", "joigni", "joindr", "joint"),
    "suivre": Paradigm("suit", "suivent", "suiv", "suivi", "suivr", "suivi"),
    "duire": Paradigm("duit", "duisent", "duis", "duisi", "duir", "duit"),
    "croire": Paradigm("croit", "croient", "croy", "cru", "croir", "cru"),
    "lire": Paradigm("lit", "lisent", "lis", "lu", "lir", "lu"),
    "vaincre": Paradigm("vainc", "vainquent", "vainqu", "vainqui", "vaincr", "vaincu"),
    "battre": Paradigm("bat", "battent", "batt", "batti", "battr", "battu"),
    "courir": Paradigm("court", "courent", "cour", "couru", "courr", "couru"),
    "quérir": Paradigm("quiert", "quièrent", "quér", "qui", "querr", "quis"),
    "résoudre": Paradigm("résout", "résolvent", "résolv", "résolu", "résoudr", "résolu"),
    "accueillir": Paradigm("accueille", "accueillent", "accueill", "accueilli", "accueiller", "accueilli"),
    "ouvrir": Paradigm("ouvre", "ouvrent", "ouvr", "ouvri", "ouvrir", "ouvert"),
    "offrir": Paradigm("offre", "offrent", "offr", "offri", "offrir", "offert"),
    "sentir": Paradigm("sent", "sentent", "sent", "senti", "sentir", "senti"),
    "partir": Paradigm("part", "partent", "part", "parti", "partir", "parti"),
    "sortir": Paradigm("sort", "sortent", "sort", "sorti", "sortir", "sorti"),
    "servir": Paradigm("sert", "servent", "serv", "servi", "servir", "servi"),
    "mentir": Paradigm("ment", "mentent", "ment", "menti", "mentir", "menti"),
}
# Regular in spite of their ending.
SECOND_GROUP = {"répartir", "asservir", "assortir"}
DOUBLING = {"appeler", "rappeler", "jeter", "rejeter", "projeter", "renouveler"}
FIRST_PLURAL = {"être": "sommes"}
PRESENT_PARTICIPLE = {"avoir": "ayant", "savoir": "sachant"}


def first_group(verb: str) -> Paradigm:
    """Principal parts of a verb in -er, with its spelling changes (ç, ge, è, i for y, ll)."""
    stem = verb[:-2]
    strong, future = stem, verb
    soft = stem
    if verb.endswith("cer"):
        soft = stem[:-1] + "ç"
    elif verb.endswith("ger"):
        soft = stem + "e"
    if verb.endswith("envoyer"):
        strong, future = stem[:-1] + "i", stem[:-2] + "err"
    elif verb.endswith(("oyer", "uyer")):
        strong = stem[:-1] + "i"
        future = strong + "er"
    elif verb in DOUBLING:
        strong = stem + stem[-1]
        future = strong + "er"
    else:
        strong, future = with_grave(stem, verb)
    return Paradigm(strong + "e", strong + "ent", soft, soft + "a", future, stem + "é", strong + "e")


def with_grave(stem: str, verb: str) -> tuple[str, str]:
    """Stem before a silent e, and future stem: réitér- → réitèr-, réitérer; lev- → lèv-, lèver."""
    tail = len(stem)
    while tail and stem[tail - 1] not in "aeéèiouyâêîôû":
        tail -= 1
    if not tail or tail == len(stem) or stem[tail - 1] not in "eé":
        return stem, verb
    closed = stem[tail:]
    silent_only = stem[tail - 1] == "e"
    if len(closed) > 1 and (silent_only or closed not in {"gn", "gr", "br", "ch", "gu", "qu", "gl", "tr", "dr", "cr"}):
        return stem, verb
    strong = stem[: tail - 1] + "è" + closed
    return strong, (strong + "er" if silent_only else verb)


def second_group(verb: str) -> Paradigm:
    """Principal parts of a verb in -ir like 'finir'."""
    stem = verb[:-1]
    return Paradigm(stem + "t", stem + "ssent", stem + "ss", stem, verb, stem)


def third_group(verb: str) -> Paradigm:
    """Principal parts of a regular verb in -re like 'rendre'."""
    stem = verb[:-2]
    return Paradigm(stem, stem + "ent", stem, stem + "i", verb[:-1], stem + "u")


def paradigm(verb: str) -> Paradigm:
    """Principal parts of any infinitive; a longer entry of `IRREGULAR` wins over a shorter one."""
    if verb not in SECOND_GROUP:
        for base in sorted(IRREGULAR, key=len, reverse=True):
            if verb == base or (verb.endswith(base) and len(base) > 3 and not verb.endswith("er")):
                prefix = verb[: len(verb) - len(base)]
                parts = IRREGULAR[base]
                return Paradigm(
                    prefix + parts.singular,
                    prefix + parts.plural,
                    prefix + parts.stem,
                    prefix + parts.past,
                    prefix + parts.future,
                    prefix + parts.participle,
                    prefix + parts.subjunctive if parts.subjunctive else None,
                )
    if verb.endswith("er"):
        return first_group(verb)
    if verb.endswith("ir"):
        return second_group(verb)
    if verb.endswith("re"):
        return third_group(verb)
    raise ValueError(f"no infinitive of French: {verb!r}. Put the verb first in its lemma.")


def past_pair(past: str) -> tuple[str, str]:
    """Third persons of the passé simple: déclara, déclarèrent; annonça, annoncèrent; dit, dirent; tint, tinrent."""
    if not past.endswith("a"):
        return past + "t", past + "rent"
    plural = past[:-1].removesuffix("e") if past.endswith("gea") else past[:-1]
    return past, plural.removesuffix("ç") + ("c" if plural.endswith("ç") else "") + "èrent"


def agreeing(masculine: str, feminine: str) -> list[str]:
    """Masculine, feminine, and their plurals."""
    plural = masculine if masculine[-1] in "sx" else masculine + "s"
    return [masculine, feminine, plural, feminine + "s"]


def participles(verb: str, principal: Paradigm) -> list[str]:
    """The four agreement forms of the past participle (one for 'être')."""
    masculine = principal.participle
    if verb == "être":
        return [masculine]
    if masculine == "dû":
        return ["dû", "due", "dus", "dues"]
    return agreeing(masculine, masculine + "e")


class Inflected(NamedTuple):
    """One form of a verb, e.g. 'déclarées': feature pp, plural, feminine (None where gender does not show)."""

    form: str
    feature: str
    plural: bool
    feminine: bool | None = None


def inflect(verb: str) -> list[Inflected]:
    """All forms of an infinitive, in the order finite, inf, ing, pp."""
    principal = paradigm(verb)
    stem, future = principal.stem, principal.future
    past_singular, past_plural = past_pair(principal.past)
    subjunctive = principal.subjunctive or principal.plural.removesuffix("nt")
    subjunctive_plural = subjunctive.removesuffix("t") + "ent" if subjunctive.endswith("t") else subjunctive + "nt"
    forms = [
        Inflected(principal.singular, "fin", plural=False),
        Inflected(principal.plural, "fin", plural=True),
        Inflected(FIRST_PLURAL.get(verb, stem + "ons"), "fin", plural=True),
        Inflected(stem + "ait", "fin", plural=False),
        Inflected(stem + "aient", "fin", plural=True),
        Inflected(past_singular, "fin", plural=False),
        Inflected(past_plural, "fin", plural=True),
    ]
    futures = [future]
    if verb.endswith("er") and future == verb and principal.singular != stem_of_spelling(stem) + "e":
        futures.append(principal.singular + "r")  # réitèrera beside réitérera, spelling of 1990
    for each in futures:
        forms += [
            Inflected(each + "a", "fin", plural=False),
            Inflected(each + "ont", "fin", plural=True),
            Inflected(each + "ait", "fin", plural=False),
            Inflected(each + "aient", "fin", plural=True),
        ]
    forms += [
        Inflected(subjunctive, "fin", plural=False),
        Inflected(subjunctive_plural, "fin", plural=True),
        Inflected(verb, "inf", plural=False),
        Inflected(verb, "inf", plural=True),
    ]
    present_participle = PRESENT_PARTICIPLE.get(verb, stem + "ant")
    forms += [Inflected(present_participle, "ing", plural) for plural in (False, True)]
    for index, form in enumerate(participles(verb, principal)):
        forms.append(Inflected(form, "pp", plural=index > 1, feminine=bool(index % 2)))
    if verb == "être":
        forms.append(Inflected("été", "pp", plural=False, feminine=True))
        forms.append(Inflected("été", "pp", plural=True))
    return forms


def stem_of_spelling(stem: str) -> str:
    """Stem of the imperfect without the letters that only keep its sound: annonç → annonc, échange → échang."""
    if stem.endswith("ç"):
        return stem[:-1] + "c"
    return stem.removesuffix("e") if stem.endswith("ge") else stem


def lemma_forms(lemma: str) -> list[str]:
    """`form:features` of a lemma, each form once."""
    words = lemma.removeprefix("se ").removeprefix("s' ").split()
    verb, rest = words[0], words[1:]
    features: dict[str, list[str]] = {}
    for inflected in inflect(verb):
        for tail in agreeing_tails(rest, inflected):
            known = features.setdefault("_".join([inflected.form, *tail]), [])
            if inflected.feature not in known:
                known.append(inflected.feature)
    return [f"{form}:{','.join(known)}" for form, known in features.items()]


def agreeing_tails(rest: list[str], inflected: Inflected) -> list[list[str]]:
    """The words after the verb; with one of `ADJECTIVES` among them, once for each gender the verb's form allows."""
    place = next((index for index, word in enumerate(rest) if word in ADJECTIVES), None)
    if place is None:
        return [rest]
    four = agreeing(rest[place], ADJECTIVES[rest[place]])
    pair = four[2:] if inflected.plural else four[:2]
    if inflected.feminine is not None:
        pair = pair[1:] if inflected.feminine else pair[:1]
    return [[*rest[:place], adjective, *rest[place + 1 :]] for adjective in dict.fromkeys(pair)]


def trailing_preposition(flags: str, lemma: str) -> str:
    """`lemma` without the preposition that its flag `prep:` repeats; 'appeler à' and 'prep:à' → 'appeler'."""
    prepositions = {flag.removeprefix("prep:") for flag in flags.split(",") if flag.startswith("prep:")}
    head, _, last = lemma.rpartition(" ")
    return head if head and last in prepositions else lemma


def main() -> None:
    """Rewrite the file in place; comment lines are kept."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else LEXICON
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            lines.append(line)
            continue
        columns = line.split("\t")[: len(COLUMNS) - 1]
        if len(columns) < len(COLUMNS) - 1:
            raise ValueError(f"{path}: a line of {len(columns)} columns: {line!r}. Give lemma, np, that, inf, flags.")
        forms = lemma_forms(trailing_preposition(columns[4], columns[0]))
        lines.append("\t".join([*columns, " ".join(forms)]))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
