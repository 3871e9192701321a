"""Which languages are read: the packs that are shipped."""

from __future__ import annotations

import tomllib
from importlib import resources
from importlib.resources.abc import Traversable

from msgspec import Struct

# English names of the languages of the first packs; a pack.toml may give its own.
NAMES = {"en": "English", "fr": "French", "ru": "Russian", "sr": "Serbian", "es": "Spanish", "de": "German"}
SHARED = "common"


class LanguagePack(Struct, frozen=True):
    """A language that is read, e.g. `fr`, French."""

    code: str
    name: str


def installed_packs() -> list[LanguagePack]:
    """The packs shipped with this program, by code."""
    home = resources.files("dragoman").joinpath("languages")
    folders = [folder for folder in home.iterdir() if folder.is_dir() and not folder.name.startswith("_")]
    codes = sorted(folder.name for folder in folders if folder.name != SHARED and folder.joinpath("lexicon").is_dir())
    return [LanguagePack(code, _name(home.joinpath(code), code)) for code in codes]


def _name(folder: Traversable, code: str) -> str:
    described = folder.joinpath("pack.toml")
    named = tomllib.loads(described.read_text(encoding="utf-8")).get("name") if described.is_file() else None
    return str(named or NAMES.get(code, code))
