"""Bytes to text: which encoding a file is in, and whether we can be sure of it."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from reader.errors import UnreadableFile
from reader.importers.legacy_encodings import best_fit
from reader.text.language import language as language_of


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text: the byte order mark is gone, line ends and all else are as they were."""

    text: str
    encoding: str
    """As Python's codecs call it."""
    sure: bool
    """False where the bytes would fit other encodings, too: worth a look by the reader."""


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAMPLE = 1_000_000  # code points
_BINARY = "This is not a text file: it holds binary data. Choose another."
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))


def decode(data: bytes, *, language: str | None = None, encoding: str | None = None) -> Decoded:
    """The text in `data`.

    A byte order mark and valid UTF-8 settle it; then UTF-16 and UTF-32 without a mark; then the
    old encodings, those of `language` first, by how much like writing the result looks.
    What a marked encoding cannot read becomes U+FFFD.

    Raises: UnreadableFile if nothing fits, if `encoding` does not, or if the data is no text.
    """
    if encoding:
        return _with_given(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name, sure=True)
    wide = _without_mark(data)
    if wide is not None:
        return wide
    if b"\0" in data:
        raise UnreadableFile(_BINARY)
    if len(data.translate(None, _CONTROLS)) < 0.98 * len(data):
        raise UnreadableFile(_BINARY)
    if b"\x1b$" in data and data.isascii():
        try:
            return Decoded(data.decode("iso2022_jp"), "iso2022_jp", sure=True)
        except UnicodeDecodeError:
            pass
    try:
        return Decoded(data.decode("utf-8"), "utf-8", sure=True)
    except UnicodeDecodeError as error:
        return _legacy(data, language, error)


def _legacy(data: bytes, language: str | None, error: UnicodeDecodeError) -> Decoded:
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    kept = sum(1 for char in text[:_SAMPLE] if not char.isascii()) - text[:_SAMPLE].count("\ufffd")
    if kept >= 3 * lost:
        return Decoded(text, "utf-8", sure=False)  # UTF-8 that was cut off or damaged
    found = best_fit(data, language_of(language).tag if language else None)
    if found is None:
        raise UnreadableFile(
            "The encoding of this text cannot be told; save it as UTF-8, or choose its encoding."
        ) from error
    return Decoded(*found)


def _with_given(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name)
    except LookupError as error:
        raise UnreadableFile(
            f"There is no encoding called “{encoding}”; try utf-8, cp1252 or shift_jis."
        ) from error
    except ValueError as error:
        raise UnreadableFile(
            f"The text is not in {encoding}; try another encoding or let it be detected."
        ) from error
    if not isinstance(text, str):
        raise UnreadableFile(f"“{encoding}” is not a text encoding; try utf-8 or cp1252.")
    return Decoded(text.removeprefix("\ufeff"), name, sure=True)


def _without_mark(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a byte order mark: its zero bytes stand in step."""
    if b"\0" not in data[:4096] or len(data) % 2:
        return None
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        readable = sum(char.isprintable() or char.isspace() for char in text[:4096])
        plain = sum(char.isspace() or char in ".,;:!?。、！？" for char in text[:4096])
        if "\0" not in text and plain and readable >= 0.99 * len(text[:4096]):
            return Decoded(text, name, sure=True)
    return None
