"""Which dictionaries this computer and this reader have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.errors import ReaderError
from reader.lookup import cedict, dictd, jmdict
from reader.lookup.entry import Source
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


def kanji(character: str) -> jmdict.Kanji | None:
    """What KANJIDIC2 says of a character; None if it is not listed or the data not installed."""
    path = jmdict.database_path()
    return None if path is None else jmdict.Japanese(path).characters.character(character)


def _built_in() -> list[Source]:
    found: list[Source] = []
    if path := jmdict.database_path():
        japanese = jmdict.Japanese(path)
        found += [japanese.words, japanese.names]
    if path := cedict.data_path():
        found.append(cedict.Cedict(path))
    return found


def _brought(folder: Path, cache: Path, warn: Callable[[str], None] | None) -> list[Source]:
    found: list[Source] = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.suffix.lower() == ".index":
            try:
                found.append(dictd.Dictd(path, cache))
            except ReaderError as error:
                if warn is not None:
                    warn(str(error))
    return found
