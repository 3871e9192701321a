"""One word of a name, in any script and romanisation, to the sounds it may stand for.

Sounds are written in ASCII: S for sh, C for ch, Z for zh, J for dj, c for ts, h for kh; long and double letters are
single, the glide is `i`. A Latin word has one reading a romanisation (English, French, German, Slavic); a word in
another script usually one. `bare` is what is left when a writer has no diacritics: 'Dačić' and 'Dacic' share it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from msgspec import Struct


def _listed(words: str) -> list[str]:
    return words.split()


def _spelled(pairs: str) -> dict[str, str]:
    """'sh=S kh=h': each spelling with its sound."""
    return dict(pair.split("=", 1) for pair in pairs.split())


def _sounds(pairs: str) -> dict[str, str]:
    """'бb вv ъ-': each letter with its sound, `-` for none."""
    return {pair[0]: pair[1:].replace("-", "") for pair in pairs.split()}


# Cyrillic of Russian, Ukrainian, Belarusian, Serbian, Macedonian, Bulgarian.
_CYRILLIC = _sounds(
    "аa бb вv гg ґg дd еe ёe єe жZ зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu ўv фf хh цc чC шS щSC ъ- ыi ь- эe "
    "юiu яia ђJ јi љli њni ћC џJ ѓJ ќC ѕz"
)
# Modern Greek, after its digraphs.
_GREEK = _sounds("αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs ςs τt υi φf χh ψps ωo")
_GREEK_DIGRAPHS = {pair[:2]: pair[2:] for pair in _listed("ουu ειi οιi αιe ευev αυav μπb ντd γκg γγng τσc τζc")}
# Arabic and Persian: consonants and the long vowels; short vowels are not written (see `consonants`).
_ARABIC = _sounds(
    "ء- آa أa ؤu إi ئi اa بb ة- تt ثt جJ حh خh دd ذd رr زz سs شS صs ضd طt ظz ع- غg فf قk كk لl مm نn هh وu يi ىa "
    "پp چC ژZ گg کk یi"
)
_HEBREW = _sounds("אa בb גg דd הh וv זz חh טt יi כk ךh לl מm םm נn ןn סs ע- פp ףf צc ץc קk רr שS תt")
_GEORGIAN = _sounds(
    "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟZ რr სs ტt უu ფp ქk ღg ყk შS ჩC ცc ძz წc ჭC ხh ჯJ ჰh"
)
_ARMENIAN = _sounds(
    "աa բb գg դd եe զz էe ըe թt ժZ իi լl խh ծc կk հh ձz ղg ճC մm յi նn շS ոo չC պp ջJ ռr սs վv տt րr ցc ւv փp քk "
    "օo ֆf ևev"
)
_OTHER_SCRIPTS = {**_CYRILLIC, **_GREEK, **_ARABIC, **_HEBREW, **_GEORGIAN, **_ARMENIAN}
_CONSONANTS_ONLY = frozenset(_ARABIC) | frozenset(_HEBREW)

# Latin letters with marks that say a sound; the other marks fall away.
_MARKED = _spelled(
    "š=S č=C ć=C ž=Z đ=J ş=S ș=S ğ=g ı=i ł=l ś=S ź=Z ż=Z ŝ=SC â=ia û=iu ț=c ţ=c ř=rZ ß=s æ=e œ=e ø=o ð=d þ=t ə=e "
    "ĵ=J ä=a ö=o ü=u"
)
# What each house of romanisation writes for a sound; what is not listed stands for itself. English is BGN/PCGN's and
# the
# press's, Slavic is ISO 9 and the Latin of Serbian, Croatian, Czech and Polish.
_SYSTEMS = {
    "English": _spelled(
        "shch=SC sh=S ch=C zh=Z kh=h tz=c ts=c dzh=J dj=J gh=g ph=f th=t dh=d bh=b ck=k qu=k q=k x=ks w=v oo=u ee=i "
        "ya=ia yu=iu ye=e yy=i y=i j=J ce=se ci=si cy=si c=k ç=s"
    ),
    "French": _spelled(
        "chtch=SC tch=C ch=S dj=J j=Z gue=ge gué=ge gui=gi guy=gi iou=iu you=iu ou=u eau=o au=o kh=h ts=c tz=c ph=f "
        "th=t qu=k q=k gh=g x=ks w=v ie=e y=i ce=se ci=si cy=si c=k ç=s"
    ),
    "German": _spelled(
        "schtsch=SC tsch=C dsch=J sch=S ch=h tz=c ts=c z=c ck=k w=v ss=s j=i y=i x=ks qu=k q=k ph=f th=t c=k ae=a "
        "oe=o ue=u"
    ),
    "Slavic": _spelled(
        "dž=J dz=z dj=J šč=SC sz=S cz=C rz=Z ch=h ts=c tj=C je=e ja=ia ju=iu j=i w=v y=i x=ks q=k ç=C ie=e"
    ),
}
_VOWELS = frozenset("aeiou")
_ENDS = ((re.compile(r"ff$"), "v"), (re.compile(r"(?<=[tsz])ine$"), "in"))  # Romanoff; Poutine, Eltsine


def _pattern(system: dict[str, str]) -> tuple[re.Pattern[str], dict[str, str]]:
    table = {**{letter: sound for letter, sound in _MARKED.items() if letter not in system}, **system}
    return re.compile("|".join(sorted(map(re.escape, table), key=lambda form: (-len(form), form)))), table


_COMPILED = {name: _pattern(system) for name, system in _SYSTEMS.items()}
_SOFT_O = re.compile(
    r"(?<=[bdfgklmnprstvz])[iyj]o(?=[bdfgklmnprstvz])"
)  # Fyodor, Fjodor for Фёдор, which is also Fedor
_GERMAN_S = re.compile(r"^s(?=[aeiouy])|(?<=[aeiouy])s(?=[aeiouy])")  # Sacharowa, Selenskyj: s for a voiced z
_DOUBLE = re.compile(r"(.)\1+")
_LATIN = re.compile(r"[a-zà-ɏḀ-ỿ]")


class Sounds(Struct, frozen=True):
    """What a word of a name may sound like, e.g. 'Dachich': daCiC in English; `bare` without marks: dacic."""

    plain: str  # the word folded: lower case, no marks
    readings: dict[str, str]  # sounds -> the system that reads them so, in the order of the systems
    bare: frozenset[str]
    vowelless: bool  # Arabic or Hebrew script: only consonants can be compared
    latin: bool


@lru_cache(maxsize=65536)
def sounds_of(word: str) -> Sounds:
    """The readings of one word; the same for 'LAVROV', 'Lavrov' and 'lavrov'."""
    low = unicodedata.normalize("NFC", word.casefold().replace("ß", "ss"))
    plain = _unmarked(low)
    if not _LATIN.search(low):
        readings = dict.fromkeys(_other_script(low), "script")
        vowelless = any(char in _CONSONANTS_ONLY for char in low)
    else:
        readings = {}
        for name, (pattern, table) in _COMPILED.items():
            readings.setdefault(_smooth(_read(_end(low), pattern, table)), name)
        if _GERMAN_S.search(low):
            voiced = _GERMAN_S.sub("ź", low)
            readings.setdefault(_smooth(_read(voiced, *_COMPILED["German"])), "German")
        vowelless = False
    return Sounds(
        plain=plain,
        readings=readings,
        bare=frozenset(bare(form) for form in readings),
        vowelless=vowelless,
        latin=bool(_LATIN.search(low)),
    )


def bare(sounds: str) -> str:
    """The sounds as one writes them without diacritics: hushing sounds lose their mark."""
    return _DOUBLE.sub(r"\1", sounds.replace("S", "s").replace("Z", "z").replace("C", "c").replace("J", "d"))


def consonants(sounds: str) -> str:
    """The consonants alone; w, u, i count as vowels, since scripts without vowels write them with one letter."""
    return _DOUBLE.sub(r"\1", "".join(sound for sound in sounds if sound not in _VOWELS and sound not in "v-"))


def skeleton(sounds: str) -> str:
    """At most four consonants of the bare sounds: what two spellings of a surname, or two of its cases, share."""
    form = bare(sounds)
    return (form[:1] if form[:1] in _VOWELS else "") + "".join(sound for sound in form if sound not in _VOWELS)[:4]


def _read(word: str, pattern: re.Pattern[str], table: dict[str, str]) -> str:
    heard = pattern.sub(lambda found: table[found[0]], word)
    return "".join(char for char in unicodedata.normalize("NFKD", heard) if char.isalpha() and char.isascii())


def _end(word: str) -> str:
    for pattern, ending in _ENDS:
        word = pattern.sub(ending, word)
    return _SOFT_O.sub("e", word)


def _smooth(heard: str) -> str:
    """One way to write what is heard alike: no double letters, 'ie' after a glide is 'e', no silent h."""
    heard = re.sub(r"(?<=[aeiou])h(?=[bcdfgklmnprstvzSCZJ])", "", heard)
    heard = heard.replace("ie", "e").replace("iy", "i")
    return _DOUBLE.sub(r"\1", heard)


def _other_script(word: str) -> list[str]:
    """Usually one reading; two where the script's digraphs are heard in two ways (Greek ντ, Cyrillic ё)."""
    whole = unicodedata.normalize("NFC", word)
    whole = "".join(char if char in _OTHER_SCRIPTS else _unmarked(char) for char in whole)
    forms = [whole]
    if any("α" <= char <= "ω" for char in whole):
        spelled = re.sub("^ντ", "δ", whole)
        for pair, sound in _GREEK_DIGRAPHS.items():
            spelled = spelled.replace(pair, sound)
        forms = [spelled, re.sub("γι(?=[αεου])", "ι", spelled)]
    if "дж" in whole or "ё" in whole or "щ" in whole or "г" in whole:
        forms.append(whole.replace("дж", "џ").replace("ё", "о").replace("щ", "шт"))
    if "г" in whole:
        forms.append(whole.replace("г", "х"))  # Ukrainian and Belarusian
    if "َ" in whole:
        forms = [_unmarked(whole)]
    return list(dict.fromkeys(_smooth("".join(_OTHER_SCRIPTS.get(char, char) for char in form)) for form in forms))


@lru_cache(maxsize=65536)
def _unmarked(word: str) -> str:
    spelled = unicodedata.normalize("NFKD", word.translate(_STROKES))
    return "".join(char for char in spelled if not unicodedata.combining(char))


# Letters that Unicode does not take apart into a base and a mark.
_STROKES = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "ə": "e"})
