"""Two documents to beads."""

from __future__ import annotations

from collections.abc import Sequence

from reader.alignment.aligner import AlignmentInput, align
from reader.alignment.bead import Alignment, Bead
from reader.alignment.encoder import CachedEncoder, Encoder, VectorStore, load_encoder
from reader.documents.document import Document
from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress


class NothingToAlign(ReaderError):
    """One of the two texts has no sentence in it."""


def encoder_with(store: VectorStore | None) -> Encoder:
    """The sentence encoder, loaded when the first text is missing from the store."""
    return load_encoder() if store is None else CachedEncoder(load_encoder, store)


def align_documents(
    source: Document,
    target: Document,
    *,
    encoder: Encoder,
    confirmed: Sequence[Bead] = (),
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Alignment:
    """Raises: NothingToAlign, Cancelled."""
    for document, side in ((source, "first"), (target, "second")):
        if not document.segments:
            raise NothingToAlign(f"The {side} text has no sentence to match; choose another file.")
    return align(
        AlignmentInput.from_document(source),
        AlignmentInput.from_document(target),
        encoder=encoder,
        confirmed=confirmed,
        cancel=cancel,
        progress=progress,
    )
