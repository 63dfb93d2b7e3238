"""Dictionaries the reader brings: into the profile, and out of it again."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from reader.errors import ReaderError, UnwritableTarget
from reader.jobs import CancelToken, Progress, no_progress
from reader.lookup.archives import is_archive, unpack
from reader.lookup.available import (
    CACHE_FOLDER,
    DICTIONARY_SUFFIXES,
    USER_FOLDER,
    open_dictionary,
)
from reader.lookup.entry import Source

_COMPANIONS = {
    ".index": (".dict", ".dict.dz"),
    ".ifo": (".idx", ".idx.gz", ".dict", ".dict.dz", ".syn"),
}


def add_dictionary(
    path: Path,
    data_dir: Path,
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Source, ...]:
    """Copy a dictionary into the reader's folder and index it.

    A dictionary of the same file name is replaced, but only by one that works; of a broken one
    nothing is kept.

    Args: path: a Yomitan zip, a CSV, any file of a StarDict or dictd dictionary whose other
        files lie beside it, or a tar or zip of such files.
    Returns: the dictionaries added, more than one only for an archive of several.
    Raises: ReaderError, Cancelled.
    """
    folder = data_dir / USER_FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="adding-", dir=data_dir) as staging:
            found = _gather(path, Path(staging), cancel)
            for naming in found:
                _try(open_dictionary(naming), cancel, progress)
            placed = [_place(naming, folder / naming.stem) for naming in found]
    except OSError as error:
        raise UnwritableTarget(
            f"The dictionary “{path.name}” could not be copied ({error.strerror or error})."
        ) from error
    sources = [open_dictionary(naming, data_dir / CACHE_FOLDER) for naming in placed]
    for source in sources:
        _prepare(source, cancel, progress)
    return tuple(sources)


def _gather(path: Path, staging: Path, cancel: CancelToken | None) -> list[Path]:
    """The files that name a dictionary, copied or unpacked into `staging` with all they need."""
    if path.is_file() and is_archive(path):
        return unpack(path, staging, cancel)
    path = _naming_file(path)
    open_dictionary(path)  # says what is wrong before anything is copied
    for part in (path, *(path.with_suffix(s) for s in _COMPANIONS.get(path.suffix.lower(), ()))):
        if part.is_file():
            shutil.copyfile(part, staging / part.name)
    return [staging / path.name]


def _place(naming: Path, folder: Path) -> Path:
    """Move a dictionary's files from the staging folder to their own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in ("", *_COMPANIONS.get(naming.suffix.lower(), ())):
        part = naming.with_suffix(suffix) if suffix else naming
        if part.is_file():
            os.replace(part, folder / part.name)  # noqa: PTH105  (the name says what it does)
    return folder / naming.name


def _try(source: Source, cancel: CancelToken | None, progress: Progress) -> None:
    """Is it whole, and does its text belong to its index? Raises: BrokenDictionary."""
    _prepare(source, cancel, progress)
    check: Callable[[], None] | None = getattr(source, "check", None)
    if check is not None:
        check()


def _prepare(source: Source, cancel: CancelToken | None, progress: Progress) -> None:
    prepare: Callable[..., None] | None = getattr(source, "prepare", None)
    if prepare is not None:
        prepare(cancel=cancel, progress=progress)


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
