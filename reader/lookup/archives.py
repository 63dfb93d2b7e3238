"""Dictionaries as they are downloaded: StarDict and dictd files inside a tar or zip.

Names inside are cut to their last part and only the files a dictionary needs are unpacked, so
nothing lands outside the folder; bytes are counted as they come.
"""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from reader.jobs import CancelToken
from reader.lookup.index import BrokenDictionary

_WANTED = (".ifo", ".idx", ".idx.gz", ".dict", ".dict.dz", ".syn", ".index")
_NAMING = frozenset({".ifo", ".index"})
_TAR_SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
_MOST_MEMBERS = 10_000
_LARGEST_WHOLE = 2 << 30  # bytes, unpacked
_PIECE = 1 << 20
_FAULTS = (OSError, EOFError, tarfile.TarError, zipfile.BadZipFile, zlib.error, lzma.LZMAError,
           NotImplementedError, RuntimeError, ValueError)  # fmt: skip


def is_archive(path: Path) -> bool:
    """Whether `path` is a tar, or a zip that is no Yomitan dictionary."""
    name = path.name.lower()
    if name.endswith(_TAR_SUFFIXES):
        return True
    if not name.endswith(".zip"):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except _FAULTS:
        return False
    return "index.json" not in names and any(n.lower().endswith(_WANTED) for n in names)


def unpack(path: Path, folder: Path, cancel: CancelToken | None = None) -> list[Path]:
    """Unpack the dictionary files of an archive into `folder`.

    Returns: the files that name a dictionary. Raises: BrokenDictionary, Cancelled.
    """
    written = 0
    try:
        for name, member in _members(path):
            with (folder / name).open("wb") as out:
                while piece := member.read(_PIECE):
                    if cancel is not None:
                        cancel.check()
                    written += len(piece)
                    if written > _LARGEST_WHOLE:
                        raise BrokenDictionary(path, "it is too large when unpacked")
                    out.write(piece)
    except _FAULTS as error:
        raise BrokenDictionary(path, "the archive is damaged or cannot be unpacked") from error
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in _NAMING)
    if not found:
        raise BrokenDictionary(path, "there is no StarDict or dictd dictionary in it")
    return found


def _members(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """(file name without folders, its bytes) of each wanted regular file."""
    if path.name.lower().endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist()[:_MOST_MEMBERS]:
                name = _wanted_name(info.filename)
                if name and not info.is_dir():
                    with archive.open(info) as member:
                        yield name, member
        return
    with tarfile.open(path, "r:*") as tar:
        for count, entry in enumerate(tar):
            if count > _MOST_MEMBERS:
                raise BrokenDictionary(path, "it has too many parts")
            name = _wanted_name(entry.name)
            unpacked = tar.extractfile(entry) if name and entry.isreg() else None
            if unpacked is not None:
                with unpacked:
                    yield name, unpacked


def _wanted_name(name: str) -> str:
    last = PurePosixPath(name.replace("\\", "/")).name
    plain = "".join(c for c in last if c.isprintable() and c not in '<>:"|?*')
    return plain if plain.lower().endswith(_WANTED) and not plain.startswith(".") else ""
