"""What is worked out from data files and kept: made once, and anew when the data change or the file is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.reading import kept as module
from dragoman.reading.kept import kept


class Maker:
    """Counts how often it was asked to make."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, int]:
        self.times += 1
        return {"made": self.times}


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    places = [tmp_path / "beside", tmp_path / "own"]
    monkeypatch.setattr(module, "_folders", lambda: places)
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    return places


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "offices.tsv"
    path.write_text("minister\n", encoding="utf-8")
    return path


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_it_is_made_once_for_the_same_sources(folders: list[Path], source: Path) -> None:
    maker = Maker()
    assert [kept("words", [source], maker) for _ in range(2)] == [{"made": 1}] * 2
    assert (len(files(folders[0])), files(folders[1])) == (1, [])


def test_it_is_made_anew_when_a_source_changes(folders: list[Path], source: Path) -> None:
    maker = Maker()
    kept("words", [source], maker)
    source.write_text("minister\nenvoy\n", encoding="utf-8")
    assert [kept("words", [source], maker) for _ in range(2)] == [{"made": 2}] * 2


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-3], lambda data: b"", lambda data: data[:70] + b"x" + data[71:]]
)
def test_a_damaged_file_is_made_anew(folders: list[Path], source: Path, damage: object) -> None:
    maker = Maker()
    kept("words", [source], maker)
    (file,) = files(folders[0])
    assert callable(damage)
    file.write_bytes(damage(file.read_bytes()))
    assert [kept("words", [source], maker) for _ in range(2)] == [{"made": 2}] * 2


def test_where_the_package_may_not_be_written_it_is_kept_in_the_users_cache(folders: list[Path], source: Path) -> None:
    folders[0].write_text("a file where a folder should be", encoding="utf-8")
    maker = Maker()
    assert [kept("words", [source], maker) for _ in range(2)] == [{"made": 1}] * 2
    assert len(files(folders[1])) == 1


def test_where_nothing_may_be_written_all_goes_on(folders: list[Path], source: Path) -> None:
    for folder in folders:
        folder.write_text("a file where a folder should be", encoding="utf-8")
    maker = Maker()
    assert [kept("words", [source], maker) for _ in range(2)] == [{"made": 1}, {"made": 2}]


def test_who_wants_no_bytecode_beside_the_modules_gets_none_of_this(
    folders: list[Path], source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    kept("words", [source], Maker())
    assert (files(folders[0]), len(files(folders[1]))) == ([], 1)


def test_two_copies_of_the_program_keep_theirs_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = []
    for copy in ("one", "two"):
        monkeypatch.setattr("importlib.resources.files", lambda _, home=tmp_path / copy: home)
        found.append(module._folders())
    (one, own), (two, other) = found
    assert (one, two) == (tmp_path / "one/languages/__pycache__", tmp_path / "two/languages/__pycache__")
    assert own != other
    assert own.parent == other.parent == tmp_path / "cache/dragoman"
