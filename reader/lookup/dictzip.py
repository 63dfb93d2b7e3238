"""Random access to a dictionary's text: plain, or gzip with dictzip's table of chunks.

Source of the format: the dictzip(1) manual page, "Dictzip file format"; RFC 1952 for gzip.
"""

from __future__ import annotations

import struct
import threading
import zlib
from collections import OrderedDict
from pathlib import Path
from typing import BinaryIO

from reader.lookup.index import BrokenDictionary

_MOST_BYTES = 1 << 20  # of one entry; more is damage or malice
_MOST_WITHOUT_TABLE = 64 << 20  # plain gzip has to be unpacked as a whole
_KEPT_CHUNKS = 16


class DictionaryText:
    """The text of one dictionary file, by byte position. Thread-safe; holds no file open."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._has_header = False
        self._whole: bytes | None = None
        self._starts: list[int] = []
        """Where each chunk starts in the file; one more for the end. Empty: not compressed."""
        self._chunk = 0
        self._chunks: OrderedDict[int, bytes] = OrderedDict()

    def read(self, start: int, size: int) -> str:
        """The text at bytes [start, start + size). Raises: BrokenDictionary."""
        return self.read_bytes(start, size).decode("utf-8", "replace")

    def read_bytes(self, start: int, size: int) -> bytes:
        """The bytes [start, start + size). Raises: BrokenDictionary."""
        if start < 0 or not 0 <= size <= _MOST_BYTES:
            raise BrokenDictionary(self._path, "an entry points outside the file")
        try:
            with self._lock:
                data = self._bytes(start, size)
        except (OSError, zlib.error, struct.error, EOFError) as error:
            raise BrokenDictionary(self._path, "its text is missing or damaged") from error
        if len(data) != size:
            raise BrokenDictionary(self._path, "its text ends too early")
        return data

    def _bytes(self, start: int, size: int) -> bytes:
        if not self._has_header:
            with self._path.open("rb") as file:
                self._read_header(file)
            self._has_header = True
        if self._whole is not None:
            return self._whole[start : start + size]
        with self._path.open("rb") as file:
            if not self._starts:
                file.seek(start)
                return file.read(size)
            first, last = start // self._chunk, max(start, start + size - 1) // self._chunk
            pieces = b"".join(self._unpacked(file, number) for number in range(first, last + 1))
        offset = start - first * self._chunk
        return pieces[offset : offset + size]

    def _unpacked(self, file: BinaryIO, number: int) -> bytes:
        if number in self._chunks:
            self._chunks.move_to_end(number)
            return self._chunks[number]
        if number + 1 >= len(self._starts):
            return b""
        file.seek(self._starts[number])
        packed = file.read(self._starts[number + 1] - self._starts[number])
        data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, self._chunk)
        self._chunks[number] = data
        if len(self._chunks) > _KEPT_CHUNKS:
            self._chunks.popitem(last=False)
        return data

    def _read_header(self, file: BinaryIO) -> None:
        head = file.read(12)
        if head[:2] != b"\x1f\x8b":
            return
        flags = head[3]
        sizes: tuple[int, ...] = ()
        if flags & 4:
            (extra_size,) = struct.unpack("<H", head[10:12])
            sizes = self._chunk_sizes(file.read(extra_size))
        else:
            file.seek(10)
        for flag in (8, 16):  # file name, comment: each ends in a NUL
            if flags & flag:
                while file.read(1) not in {b"\0", b""}:
                    pass
        if flags & 2:
            file.read(2)
        if not sizes:
            self._whole = self._unpack_whole(file)
            return
        position = file.tell()
        self._starts = [position]
        for size in sizes:
            position += size
            self._starts.append(position)

    def _chunk_sizes(self, extra: bytes) -> tuple[int, ...]:
        position = 0
        while position + 4 <= len(extra):
            name = extra[position : position + 2]
            (length,) = struct.unpack_from("<H", extra, position + 2)
            body = extra[position + 4 : position + 4 + length]
            if name == b"RA":
                _, self._chunk, count = struct.unpack_from("<HHH", body)
                if self._chunk == 0:
                    raise BrokenDictionary(self._path, "its table of chunks is damaged")
                return struct.unpack_from(f"<{count}H", body, 6)
            position += 4 + length
        return ()

    def _unpack_whole(self, file: BinaryIO) -> bytes:
        file.seek(0)
        unpack = zlib.decompressobj(zlib.MAX_WBITS | 16)
        data = unpack.decompress(file.read(_MOST_WITHOUT_TABLE), _MOST_WITHOUT_TABLE)
        if unpack.unconsumed_tail:
            raise BrokenDictionary(self._path, "it is packed in one piece and too large")
        return data
