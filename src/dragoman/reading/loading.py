"""The tables of a language to the forms of its lexicon, with the tags and values that the phases ask for."""

from __future__ import annotations

import itertools
import unicodedata
from typing import Any

from dragoman.grammar import Lexicon
from dragoman.reading.choices import Choices
from dragoman.reading.tables import rows
from dragoman.text.tokens import Tokenizer, fold

ELISION = frozenset({"fr"})


def _bare(word: str) -> str:
    """A word without the accent on its first letter, which capitals often lack: 'Etats', 'Economique', 'Ecole'."""
    return _ACCENTED.get(word[0], word[0]) + word[1:] if len(word) > 3 else word


def _inverted(form: str) -> list[str]:
    """'souligne-t-il', 'poursuit-elle', 'ajoutent-ils': a French verb of saying with the pronoun behind it."""
    if form.endswith("nt"):
        return [f"{form}-ils", f"{form}-elles"]
    link = "-" if form.endswith(("t", "d")) else "-t-"
    return [f"{form}{link}{pronoun}" for pronoun in ("il", "elle", "on")]


def _by_form(told: list[str]) -> dict[str, list[str]]:
    """'dit_attachée:fin', 'dit_attachée:pp': what each form of a verb may be, told in one place or two."""
    forms: dict[str, list[str]] = {}
    for item in told:
        form, _, features = item.rpartition(":")
        kinds = forms.setdefault(form, [])
        kinds += [kind for kind in features.split(",") if kind not in kinds]
    return forms


def _parted(forms: list[str], language: str) -> list[str]:
    """'a mis également l'accent', 'paid warm tribute to', 'called once again on': idioms with a word put inside."""
    out = []
    for item in forms:
        head, _, rest = item.partition("_")
        if not rest:
            continue
        if language == "fr":
            parts: tuple[str, ...] = _ADVERBS if head in _LIGHT and rest.endswith((":pp", ":fin,pp", ":fin")) else ()
        elif head in _CALLS:
            parts = _AGAIN if rest.startswith(("on:", "upon:", "for:")) else ()
        else:
            parts = _DEGREES if head in _LIGHT_ENGLISH and rest.split("_")[0] not in _ARTICLES else ()
        out += [f"{head}_{word}_{rest}" for word in parts if not rest.startswith(word)]
    return out


def unaccented(word: str) -> str:
    """A word without any of its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


_LIGHT = frozenset(
    {"fait", "mis", "pris", "rendu", "tenu", "porté", "attiré", "lancé", "donné", "saisi", "dit", "met"}
    | {"mettent", "font", "passé", "prend", "prennent", "rend", "rendent", "tire", "tiré", "formulé"}
    | {"exprimé"}
)  # participles and presents that idioms begin with
_ADVERBS = ("également", "aussi", "notamment", "ainsi", "par_ailleurs", "en_outre")  # what may stand inside them
_CALLS = frozenset({"call", "calls", "called", "calling"})
_AGAIN = ("again", "once_again", "also", "jointly", "repeatedly", "specifically", "strongly", "urgently")
_LIGHT_ENGLISH = frozenset(
    {"take", "takes", "took", "taken", "taking", "pay", "pays", "paid", "paying", "draw", "draws", "drew"}
    | {"drawing", "lay", "lays", "laid", "laying", "place", "places", "placed", "placing", "put", "puts"}
    | {"putting", "lend", "lends", "lent", "lending", "attach", "attaches", "attached", "attaching"}
    | {"speak", "speaks", "spoke", "speaking"}
)
_DEGREES = (
    *("due", "full", "close", "warm", "rich", "glowing", "special", "particular", "great", "strong", "further", "very"),
    *("utmost", "considerable"),
)
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "its", "up", "over"}) | set(_DEGREES)
_ACCENTED = {"é": "e", "è": "e", "ê": "e", "î": "i", "ô": "o", "â": "a", "œ": "oe"}

_SLOTS = {"adjective": "{nation}", "name": "{state}"}  # kinds of a state's forms and the slot they fill


class Loader:
    """Adds the rows of every table to a lexicon, file by file."""

    def __init__(self, language: str, lexicon: Lexicon, pattern: Tokenizer) -> None:
        self.language = language
        self.lexicon = lexicon
        self.pattern = pattern
        self.city_english: dict[str, str] = {}
        self.cities: dict[str, tuple[str, str]] = {}
        self.event_forms: set[str] = set()
        self.gatherings: set[str] = set()  # words for what bodies hold: 'forum', 'conférence'
        self.bodies: list[str] = []
        self.nations: dict[str, list[str]] = {
            "{nation}": [],
            "{state}": [],
        }  # what a slot in an office's form stands for

    def words(self, form: str) -> list[str]:
        if self.language in ELISION:
            form = form.replace("' ", "'")
        if form.endswith("'") and len(form) > 1:
            return self.pattern.words(fold(form) + "x")[:-1]
        folded = fold(form)
        if folded.replace(" ", "").isalpha():
            return folded.split()
        return self.pattern.words(folded) if " " in form or "'" in form or "." in form or "," in form else [folded]

    def add(self, form: str, tags: list[str], *, capital: bool | None = False, **values: Any) -> None:
        words = self.words(form)
        if not words:
            return
        self.lexicon.add(words, tags, values=values, capital=capital)
        bare = [_bare(word) for word in words] if self.language in ELISION else words
        for lost in ([bare[0], *words[1:]], bare) if bare != words else ():
            if lost != words:
                self.lexicon.add(lost, tags, values=values, capital=capital)
        if len(words) > 1 and words[0] == "n'" and form[0] == "N":
            whole = [fold(word) for word in self.pattern.words(form)]  # "N'Djamena", not cut as "n'est" is
            self.lexicon.add(whole, tags, values=values, capital=capital)
        if ("geo" in tags or "att" in tags) and not form.isascii():
            # 'Norvege', 'senegalais', 'Turkiye', 'sa determination'
            plain = [unaccented(word) for word in words]
            if plain not in (words, bare):
                self.lexicon.add(plain, tags, values=values, capital=capital)

    def load(self) -> None:
        self._reference()
        home = ("languages", self.language, "lexicon")
        for name in (
            "function", "offices", "modifiers", "portfolios", "honorifics", "collectives", "events", "verbs", "attitudes",  # noqa: E501
            "calendar", "instruments", "contacts", "turns",
        ):  # fmt: skip
            read = getattr(self, f"_{name}")
            choices = Choices(f"{self.language}/{name}.tsv")
            for row in rows("dragoman", *home, f"{name}.tsv"):
                forms = () if choices.takes(row) else choices.spelt(row) if " @" in f" {row[0]}" else (row[0],)
                for form in forms:
                    read([form, *row[1:], *[""] * (6 - len(row))])
        self._conferences()

    def _conferences(self) -> None:
        """Bodies named after the gathering they are, which one can attend: 'the Pacific Islands Forum'."""
        for name in self.bodies:
            first, *_, last = fold(name).split()
            if first in self.gatherings or (last in self.gatherings and not {"of", "on"} & set(fold(name).split())):
                self.add(name, ["c:conference"], capital=True)

    def _reference(self) -> None:
        lang = self.language
        capitals: dict[str, str] = {}
        names: set[str] = set()
        for row in rows("dragoman", "reference", "states.tsv"):
            iso, name_en, name_fr = row[0], row[2], row[3]
            if "historic" in row:
                continue
            self.add(name_en if lang == "en" else name_fr, ["geo", "state"], capital=True, iso=iso)
            names.add(fold(name_en if lang == "en" else name_fr))
            self.nations["{state}"].append(name_en if lang == "en" else name_fr)
            capital = row[4] if lang == "en" else row[5]
            if capital:
                capitals[fold(capital)] = iso
        for form, language, iso, kind, *_ in rows("dragoman", "reference", "state_forms.tsv"):
            if language not in (lang, "*", "both", ""):
                continue
            if kind == "abbreviation":
                for exact in {form, form.replace(" ", ""), form.rstrip(".") if form.count(".") > 1 else form}:
                    self.lexicon.add([], ["geo", "state", "abbr", "Cap"], values={"iso": iso}, exact=exact)
            elif kind == "combining":
                case = None if fold(form) in capitals else False  # 'colombo-vénézuélien', but in Colombo
                self.add(form, ["combining"], capital=case, iso=iso)
            elif kind == "epithet":
                self.add(form, ["geo", "state"], iso=iso)  # 'l'empire du Milieu', 'le pays du Cèdre'
            else:
                tag = {"name": "state", "adjective": "adj", "people": "adj", "metonym": "metonym"}.get(kind, "state")
                small = lang == "fr" and tag == "adj"
                # 'the Poles' are a party of their own; 'the Japanese' may be an adjective still.
                folk = ["folk"] if lang == "en" and kind == "people" and form.endswith("s") else []
                named = small and fold(form) in names  # 'le ministre suisse', beside 'la Suisse'
                loose = form.replace("-", " ") if tag == "adj" else form  # 'sud africain'
                for written in dict.fromkeys((form, loose)):
                    self.add(written, ["geo", tag, *folk], capital=None if named else not small, iso=iso)
                if kind in _SLOTS:
                    self.nations[_SLOTS[kind]].append(form)
        given = {fold(r[0]) for r in rows("dragoman", "reference", "given_names.tsv")}
        for form, language, iso, kind, *more in rows("dragoman", "reference", "cities.tsv"):
            if kind == "city" and fold(form) in given:
                continue  # Ararat, Adama: more often somebody's name
            if language not in (lang, "*", "both", "") and (language != "en" or lang == "en"):
                continue
            tags = ["city", *(["capital"] if fold(form) in capitals or kind == "capital" else [])]
            self.add(form, [*tags, *(["venue"] if kind == "venue" else [])], capital=True, city=(form, iso))
            self.cities[fold(form)] = (form, iso)
            if more and more[0]:
                self.city_english[fold(form)] = self.city_english[fold(form).replace("' ", "'")] = more[0]
        for row in rows("dragoman", "reference", "organisations.tsv"):
            short, language, form, flags = [*row, "", ""][:4]
            if language not in (lang, "*", "both", ""):
                continue
            if "abbr" in flags:
                self.lexicon.add([], ["org", "Cap"], values={"org": short}, exact=form)
            else:
                self.add(form, ["org"], capital=True, org=short)
                self.bodies += [form] if " " in form else []
        for row in rows("dragoman", "reference", "given_names.tsv"):
            self.add(row[0], ["given"], capital=True, gender=row[1] if len(row) > 1 else "u")

    def _function(self, row: list[str]) -> None:
        name, _, value = row[1].partition(":")
        tag = {
            "adverb": "adv", "pronoun": "pron", "relative": "rel", "negation": "neg", "passive_it": "it",
            "possessive": "poss",
        }.get(name, name)  # fmt: skip
        if tag == "it" and len(self.words(row[0])) > 1:
            return  # "it was" is read as its words
        if tag == "pron":
            self.add(row[0], ["func", tag], pron=value)
        else:
            self.add(row[0], ["func", tag])

    def _offices(self, row: list[str]) -> None:
        flags = set(row[3].split(","))
        tags = [
            "office",
            *(f"office.{flag}" for flag in ("title", "personal_rank", "alias", "complement", "name") if flag in flags),
        ]
        office = (row[1], row[2] if row[2] != "-" else None, frozenset(flags))
        if row[0].isupper():  # 'FS', 'PS': never the small letters
            self.lexicon.add([], [*tags, "Cap"], values={"office": office}, exact=row[0])
            return
        forms = [row[0]]
        for slot, names in self.nations.items():
            if slot in row[0]:
                forms = [row[0].replace(slot, name) for name in names]  # 'head of {nation} diplomacy'
        if "-" in row[0].strip("-"):
            forms.append(row[0].replace("-", " "))  # 'vice ministre', 'secretary general'
        if "coordonnat" in row[0]:
            forms.append(row[0].replace("coordonnat", "coordinat"))  # French writes both
        for form in forms:
            self.add(form, tags, office=office)

    def _modifiers(self, row: list[str]) -> None:
        self.add(row[0], ["mod", f"mod.{row[1]}"], mod=row[1])

    def _portfolios(self, row: list[str]) -> None:
        self.add(row[0], ["port", *(["port.foreign"] if "foreign" in row[1] else [])], port=row[1])

    def _honorifics(self, row: list[str]) -> None:
        flags = row[1].split(",")
        tag = "suffix" if "suffix" in flags else "particle" if "particle" in flags else "hon"
        if (
            tag == "hon"
            and len(row[0]) <= 4
            and row[0].replace(".", "").lower() in ("he", "hm", "hh", "hrh", "sem", "se", "me", "mm")
            and len(self.words(row[0])) == 1  # 'S.E' is cut in two
        ):
            upper = row[0].upper()
            for exact in (upper, "Me") if row[0] == "me" else (upper, upper + "."):
                self.lexicon.add([], [tag, "Cap"], values={"hon": row[1]}, exact=exact)
            return
        self.add(row[0], [tag], capital=tag == "hon" and len(row[0]) < 6, hon=row[1])

    def _collectives(self, row: list[str]) -> None:
        kind = row[1].split(",")[0]
        self.add(row[0], ["coll", f"coll.{kind}"], coll=kind)

    def _verbs(self, row: list[str]) -> None:
        lemma, np, that, inf, flags, forms = row[:6]
        flag_set = frozenset(f for f in flags.split(",") if f and f != "-")
        told = forms.split()
        if "_" in forms:
            told += _parted(told, self.language)
        first = {item.rpartition(":")[0] for item in told[:2]}
        for form, feats in _by_form(told).items():
            tail = form.split("_")
            if len(tail) > 1 and any(" ".join(tail[k:]) in self.event_forms for k in range(1, len(tail))):
                continue  # 'have a conversation' is read as verb and event, or the contact would be hidden
            tags = [
                "verb",
                *(f"verb.{f}" for f in feats),
                *(f"verb.{f}" for f in ("weak", "joint", "quote") if f in flag_set),
            ]
            verb = (lemma, np, that, inf, flag_set, frozenset(feats))
            if "refl" in flag_set:
                self.add(form.replace("_", " "), tags, verb_refl=verb)
                continue
            self.add(form.replace("_", " "), tags, verb=verb)
            if self.language == "fr" and "quote" in flag_set and form in first and len(tail) == 1:
                for inverted in _inverted(form):
                    self.add(inverted, [*tags, "c:inverts"], verb=verb)

    def _attitudes(self, row: list[str]) -> None:
        self.add(row[0], ["att"], att=row[1])

    def _events(self, row: list[str]) -> None:
        """Event nouns: `form  kind  flags`; a form may give words in turn: 'joint|mixed council'."""
        flags = set(row[2].split(","))
        tags = [
            "event",
            f"event.{row[1]}",
            *(f"event.{f}" for f in ("plural", "habit", "summit", "many") if f in flags),
        ]
        for words in itertools.product(*(word.split("|") for word in row[0].split(" "))):
            form = " ".join(words)
            if "summit" in flags and " " not in form:
                self.gatherings.add(fold(form))
            if row[1] in ("meeting", "call", "consultations", "reception") and "habit" not in flags:
                self.event_forms.add(form)
            self.add(form, tags, event=row[1])

    def _calendar(self, row: list[str]) -> None:
        self.add(
            row[0], [row[1], "time"], capital=row[1] == "month" and self.language == "en", calendar=(row[1], row[2])
        )

    def _instruments(self, row: list[str]) -> None:
        self.add(row[0], ["instrument"], instrument=row[1])

    def _contacts(self, row: list[str]) -> None:
        """Contact words: `form  class` with classes that the contact rules name; `plain` for a word
        of no other kind.
        """
        self.add(row[0], ["low" if name == "plain" else f"c:{name}" for name in row[1].split(",")])

    def _turns(self, row: list[str]) -> None:
        """Turns of telling: `form  class`; a `body` speaks with one voice and is one only with a
        capital ('the Group').
        """
        body = row[1] == "body"
        self.add(row[0], ["c:institution", "c:body"] if body else [f"c:{row[1]}"], capital=body)
