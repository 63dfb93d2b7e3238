"""The ways a file's bytes can be read as text, for a reader to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import UnreadableFile
from reader.importers.decode import decode
from reader.importers.legacy_encodings import fitting

_SHOWN = 400
"""Code points of each reading: enough to see whether letters look right."""
_MOST = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """One encoding and what the text looks like in it."""

    encoding: str
    """As Python's codecs call it, and as `load_file` takes it."""
    beginning: str
    """The first lines that show a letter beyond ASCII."""


def readings(data: bytes, *, language: str | None = None) -> tuple[Reading, ...]:
    """Every way to read the bytes that gives another text, the likeliest first; one where they
    leave no doubt; none if this is no text."""
    try:
        decoded = decode(data, language=language)
    except UnreadableFile:
        return ()
    found = [Reading(decoded.encoding, _telling(decoded.text))]
    if decoded.sure:
        return tuple(found)
    seen = {found[0].beginning}
    for encoding, text in fitting(data, language):
        beginning = _telling(text)
        if beginning not in seen and len(found) < _MOST:
            seen.add(beginning)
            found.append(Reading(encoding, beginning))
    return tuple(found)


def _telling(text: str) -> str:
    first = next((at for at, char in enumerate(text) if not char.isascii()), 0)
    start = text.rfind("\n", 0, first) + 1
    if first - start > _SHOWN // 2:
        start = first - _SHOWN // 2
    return text[start : start + _SHOWN].strip()
