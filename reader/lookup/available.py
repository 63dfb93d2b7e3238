"""Which dictionaries this computer and this reader have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.errors import ReaderError
from reader.lookup import cedict, dictd, stardict, word_list, yomitan
from reader.lookup.entry import Source
from reader.lookup.index import BrokenDictionary
from reader.lookup.japanese_database import JapaneseDatabase, database_path
from reader.lookup.jmdict import JMdict
from reader.lookup.jmnedict import JMnedict
from reader.lookup.kanjidic import Kanjidic
from reader.lookup.registry import Dictionaries

USER_FOLDER = "dictionaries"
"""Folder of the data directory where dictionaries that the reader brought lie."""
CACHE_FOLDER = "dictionary-index"
_SYSTEM_FOLDERS = (Path("/usr/share/dictd"), Path("/usr/local/share/dictd"))


def available_dictionaries(
    data_dir: Path,
    *,
    system_folders: tuple[Path, ...] = _SYSTEM_FOLDERS,
    warn: Callable[[str], None] | None = None,
) -> Dictionaries:
    """Every dictionary there is: the reader's own first, then the built-in, then the system's.

    Opens no dictionary yet, so it costs a few directory listings.

    Args: warn: told in one sentence of each file in the reader's folder that is no dictionary.
    """
    cache = data_dir / CACHE_FOLDER
    sources = [
        *_brought(data_dir / USER_FOLDER, cache, warn),
        *_built_in(),
        *dictd.installed(*system_folders, cache_dir=cache),
    ]
    return Dictionaries(*sources, warn=warn)


def kanji_dictionary() -> Kanjidic | None:
    """KANJIDIC2; None where jamdict-data is not installed."""
    path = database_path()
    return None if path is None else Kanjidic(JapaneseDatabase(path))


def _built_in() -> list[Source]:
    found: list[Source] = []
    if path := database_path():
        japanese = JapaneseDatabase(path)
        found += [JMdict(japanese), JMnedict(japanese)]
    if path := cedict.data_path():
        found.append(cedict.Cedict(path))
    return found


_OPENERS: dict[str, Callable[[Path, Path | None], Source]] = {
    ".index": dictd.Dictd,
    ".ifo": stardict.StarDict,
    ".zip": yomitan.Yomitan,
    ".csv": word_list.WordList,
    ".tsv": word_list.WordList,
}
DICTIONARY_SUFFIXES = frozenset(_OPENERS)
"""Of the files that name a dictionary; `.idx`, `.dict` and the like only go with them."""


def open_dictionary(path: Path, cache_dir: Path | None = None) -> Source:
    """The dictionary in `path`, by its suffix.

    Raises: ReaderError, in one sentence, if the file is none or is damaged.
    """
    opener = _OPENERS.get(path.suffix.lower())
    if opener is None:
        raise BrokenDictionary(
            path, "Facing Pages reads StarDict (.ifo), dictd (.index), Yomitan (.zip) and .csv"
        )
    if not path.is_file():
        raise BrokenDictionary(path, "there is no such file")
    return opener(path, cache_dir)


def _brought(folder: Path, cache: Path, warn: Callable[[str], None] | None) -> list[Source]:
    found: list[Source] = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.suffix.lower() not in DICTIONARY_SUFFIXES:
            continue
        try:
            found.append(open_dictionary(path, cache))
        except ReaderError as error:
            if warn is not None:
                warn(str(error))
    return found
