"""What every importer does: a file in, a document and warnings out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.documents.document import Document
from reader.jobs import CancelToken, Progress


@dataclass(frozen=True, slots=True)
class LoadWarning:
    """Something the reader should know about what was read."""

    message: str
    """One sentence, fit to be shown."""
    position: int = 0
    """Code point in the document's text that it is about."""


class Importer(Protocol):
    suffixes: frozenset[str]
    """Lower-case, with the dot."""

    def sniff(self, head: bytes) -> bool:
        """Whether a file that begins with `head` (a few kilobytes) is of this format."""
        ...

    def load(
        self, path: Path, *, cancel: CancelToken, progress: Progress
    ) -> tuple[Document, list[LoadWarning]]:
        """Raises: UnreadableFile, Cancelled."""
        ...
