"""Zip archives read entry by entry, within limits; nothing is ever unpacked to disk."""

from __future__ import annotations

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from urllib.parse import unquote

from reader.errors import UnreadableFile

LONGEST_ENTRY = 48 * 2**20
LONGEST_TOTAL = 96 * 2**20
"""Bytes of text that are read out of one archive; the longest novels have six."""
_SUSPECT_FROM = 16 * 2**20
_SUSPECT_RATIO = 120
"""Text shrinks to a third or a tenth; only a trap shrinks a hundred times and is that long."""
_MOST_ENTRIES = 20_000
_CHUNK = 2**16
_PLAIN_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError,
    NotImplementedError, RuntimeError, OverflowError, IndexError,
)  # fmt: skip


class BrokenEntry(Exception):
    """One entry cannot be read; the others may."""


class UnpacksTooFar(UnreadableFile):
    """A trap, or at least no text: the whole file is refused."""


class Archive:
    """The entries of a zip archive by name."""

    def __init__(self, data: bytes, name: str) -> None:
        """`name` is the file's, for messages. Raises: UnreadableFile."""
        self._name = name
        self._read = self._packed = 0
        if data.count(b"PK\x01\x02") > _MOST_ENTRIES:
            raise UnreadableFile(
                f"“{name}” holds more than {_MOST_ENTRIES:,} files and is not opened."
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except _BROKEN as error:
            raise UnreadableFile(
                f"“{name}” is damaged: it is no whole zip archive. Get the file once more."
            ) from error
        self._infos = {_plain(info.filename): info for info in infos if not info.is_dir()}
        self._folded = {path.lower(): path for path in self._infos}
        self._by_name: dict[str, str | None] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Paths as they are in the archive, without leading slashes and dots."""
        return tuple(self._infos)

    def find(self, path: str) -> str | None:
        """The entry that a path means: exactly, percent-decoded, or in other case."""
        for wanted in (path, unquote(path)):
            plain = _plain(wanted)
            if plain in self._infos:
                return plain
            if plain.lower() in self._folded:
                return self._folded[plain.lower()]
        return None

    def find_in_any_folder(self, name: str) -> str | None:
        """The entry of this file name, if only one has it: some makers of books (Sphinx) forget
        the folder."""
        wanted = posixpath.basename(unquote(name)).lower()
        if self._by_name is None:
            self._by_name = {}
            for path in self._infos:
                base = posixpath.basename(path).lower()
                self._by_name[base] = None if base in self._by_name else path
        return self._by_name.get(wanted)

    def is_locked(self, path: str) -> bool:
        """Whether an entry asks for a password."""
        return bool(self._infos[path].flag_bits & 0x1)

    def read(self, path: str, *, longest: int = LONGEST_ENTRY) -> bytes:
        """The bytes of an entry that `find` gave.

        Args: longest: bytes it may unpack to.
        Raises: BrokenEntry, UnpacksTooFar.
        """
        info = self._infos[path]
        if info.compress_type not in _PLAIN_METHODS:
            raise BrokenEntry(path)
        pieces: list[bytes] = []
        size = 0
        self._packed += max(info.compress_size, 1)
        try:
            with self._zip.open(info) as entry:
                while chunk := entry.read(_CHUNK):
                    pieces.append(chunk)
                    size += len(chunk)
                    self._count(len(chunk), size, longest)
        except _BROKEN as error:
            if not pieces:
                raise BrokenEntry(path) from error
        return b"".join(pieces)

    def _count(self, more: int, size: int, longest: int) -> None:
        self._read += more
        swollen = self._read > _SUSPECT_FROM and self._read > _SUSPECT_RATIO * self._packed
        if size > longest or self._read > LONGEST_TOTAL or swollen:
            raise UnpacksTooFar(
                f"“{self._name}” unpacks to far more than a text can be, and is not opened."
            )


def _plain(path: str) -> str:
    return posixpath.normpath("/" + path.replace("\\", "/")).lstrip("/")
