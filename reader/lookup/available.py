"""Which dictionaries this computer and this reader have."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from reader.errors import ReaderError, UnwritableTarget
from reader.jobs import Cancelled, CancelToken, Progress, no_progress
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
_COMPANIONS = {
    ".index": (".dict", ".dict.dz"),
    ".ifo": (".idx", ".idx.gz", ".dict", ".dict.dz", ".syn"),
}


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


def add_dictionary(
    path: Path,
    data_dir: Path,
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Source:
    """Copy a dictionary into the reader's folder and index it; nothing is kept of a broken one.

    Args: path: the file that names it; its companions must lie beside it.
    Raises: ReaderError, Cancelled.
    """
    path = _naming_file(path)
    open_dictionary(path)  # says what is wrong before anything is copied
    folder = data_dir / USER_FOLDER / path.stem
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for suffix in ("", *_COMPANIONS.get(path.suffix.lower(), ())):
            part = path.with_suffix(suffix) if suffix else path
            if part.is_file() and part.resolve() != (folder / part.name).resolve():
                shutil.copyfile(part, folder / part.name)
    except OSError as error:
        raise UnwritableTarget(
            f"The dictionary “{path.name}” could not be copied ({error.strerror})."
        ) from error
    try:
        source = open_dictionary(folder / path.name, data_dir / CACHE_FOLDER)
        prepare: Callable[..., None] | None = getattr(source, "prepare", None)
        if prepare is not None:
            prepare(cancel=cancel, progress=progress)
    except (ReaderError, Cancelled):
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return source


def remove_dictionary(name: str, data_dir: Path) -> bool:
    """Delete the dictionary the reader brought under `name`; False if there is none of that name.

    Built-in and system dictionaries cannot be removed, only switched off.
    """
    folder = data_dir / USER_FOLDER
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.suffix.lower() not in DICTIONARY_SUFFIXES:
            continue
        try:
            found = open_dictionary(path).name == name
        except ReaderError:
            found = path.stem == name
        if found:
            if path.parent == folder:
                path.unlink(missing_ok=True)
            else:
                shutil.rmtree(path.parent, ignore_errors=True)
            return True
    return False


def _naming_file(path: Path) -> Path:
    """The file that names the dictionary, if the reader chose one of its companions."""
    stem = path.name
    for suffix in (".idx.gz", ".dict.dz", ".idx", ".dict", ".syn"):
        if stem.lower().endswith(suffix):
            for naming in (".ifo", ".index"):
                other = path.with_name(stem[: -len(suffix)] + naming)
                if other.is_file():
                    return other
    return path


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
