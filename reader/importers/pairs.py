"""One file, two documents and how they are aligned."""

from __future__ import annotations

from pathlib import Path

from reader.alignment.bead import Alignment
from reader.documents.document import Document
from reader.importers.base import LoadWarning
from reader.importers.parallel import load_parallel
from reader.importers.registry import read_file


def load_pairs(
    path: str | Path,
) -> tuple[Document, Document, Alignment, tuple[LoadWarning, ...]]:
    """The first two languages of a TMX or a two-column table. Raises: UnreadableFile."""
    place = Path(path)
    found = load_parallel(read_file(place), name=place.name)
    return found.documents[0], found.documents[1], found.alignment(0, 1), found.warnings
