"""Works, their language versions, and where the reader is in them."""

from __future__ import annotations

from dataclasses import dataclass

from reader.documents.locator import Locator

_BEGINNING = Locator(0)


@dataclass(frozen=True, slots=True)
class Version:
    """One language version of a work; its text is a `Document` kept under the same id."""

    id: str
    language: str
    title: str
    is_original: bool = False
    translator: str = ""
    origin: str = ""
    """Where it came from: a path, an address, "sample library", "standard input"."""
    content_hash: str = ""
    """SHA-256 of the document's text, hexadecimal: equal texts share derived data."""
    segment_count: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """One text that exists in several languages."""

    id: str
    title: str
    versions: tuple[Version, ...] = ()
    added: str = ""
    """ISO 8601, UTC, seconds; so is `last_read`, empty while never opened."""
    last_read: str = ""
    licence: str = ""

    def version(self, version_id: str) -> Version | None:
        return next((version for version in self.versions if version.id == version_id), None)

    def version_in(self, language: str) -> Version | None:
        return next((version for version in self.versions if version.language == language), None)


@dataclass(frozen=True, slots=True)
class ReadingState:
    """Where the reader left a work: the pair on screen, the sentence, the way it is shown."""

    work_id: str
    source_version: str
    target_version: str
    place: Locator = _BEGINNING
    """In the source version."""
    mode: str = "both"
    side: str = "source"
    """Which side the keyboard is on: "source" or "target"."""
