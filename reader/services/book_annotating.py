"""The words and readings of a whole book, found in a worker process.

A thread would hold the interpreter's lock for seconds and make the window stutter. Short texts,
and places where no process can be started, are done in this process; the result is the same.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from reader.documents.document import Document
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.annotating import annotate_text, shifted
from reader.services.profile import Profile
from reader.services.reading import ANNOTATOR
from reader.store.packing import pack_annotation
from reader.text.ruby import Ruby

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

WORTH_CHARACTERS = 8_000
"""Below this a worker's start would take longer than the work."""
BATCH_CHARACTERS = 6_000
_POLL_S = 0.05
_NICE = 5

Task = tuple[int, int, str, tuple[Ruby, ...]]
"""A block's index, where it begins in the document, its text, the author's ruby within it."""
Packed = list[tuple[int, bytes]]
"""Blocks and their packed annotations."""


def unread_blocks(
    profile: Profile, version_id: str, document: Document, *, first: int = 0
) -> list[int]:
    """Blocks of text whose words were not found yet: from block `first` on, then those before."""
    known = profile.library.annotated_blocks(version_id, annotator=ANNOTATOR)
    count = len(document.blocks)
    order = [*range(first, count), *range(min(first, count))]
    return [block for block in order if block not in known and document.blocks[block].kind.is_text]


def annotate_books(
    profile: Profile,
    texts: Sequence[tuple[str, Document, int]],
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> None:
    """`annotate_book` for several (version, document, first block), with one count."""
    sizes = [
        sum(len(document.blocks[block].span) for block in unread_blocks(profile, version, document))
        for version, document, _ in texts
    ]
    before = 0

    def in_all(done: int, _of_one: int) -> None:
        progress(before + done, sum(sizes))

    for (version, document, first), size in zip(texts, sizes, strict=True):
        annotate_book(profile, version, document, first=first, cancel=cancel, progress=in_all)
        before += size


def annotate_book(
    profile: Profile,
    version_id: str,
    document: Document,
    *,
    first: int = 0,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
    worth: int = WORTH_CHARACTERS,
) -> int:
    """Find and keep the words and readings of every block that has none yet. A job.

    Args:
        first: the block to begin with, the one on screen; those before it come last.
        progress: counts characters.
        worth: from how many characters on a process is started.
    Returns: how many blocks were read. Raises: Cancelled, StoreError; what was kept stays.
    """
    cancel = cancel or CancelToken()
    blocks = unread_blocks(profile, version_id, document, first=first)
    tasks = list(_batches(document, blocks))
    total = sum(len(text) for batch in tasks for _, _, text, _ in batch)
    done = 0
    for batch, packed in _results(document.language, tasks, cancel, in_worker=total >= worth):
        profile.library.save_packed_annotations(version_id, packed, annotator=ANNOTATOR)
        done += sum(len(text) for _, _, text, _ in batch)
        progress(done, total)
    return len(blocks)


def _batches(document: Document, blocks: Iterable[int]) -> Iterator[list[Task]]:
    """Tasks of some thousand characters each, so that a worker answers often."""
    batch: list[Task] = []
    size = 0
    for block in blocks:
        span = document.blocks[block].span
        batch.append((block, span.start, span.of(document.text), _ruby_in(document, block)))
        size += len(span)
        if size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _ruby_in(document: Document, block: int) -> tuple[Ruby, ...]:
    if not document.ruby:
        return ()
    span = document.blocks[block].span
    return tuple(
        Ruby(ruby.span.shifted(-span.start), ruby.reading, ruby.by_author)
        for ruby in document.ruby
        if span.covers(ruby.span)
    )


def _results(
    language: str, batches: Sequence[list[Task]], cancel: CancelToken, *, in_worker: bool
) -> Iterator[tuple[list[Task], Packed]]:
    done = 0
    if in_worker:
        # No processes here (a sandbox, too little memory), or it was killed: go on without.
        with contextlib.suppress(OSError, EOFError), _Worker() as worker:
            for batch in batches:
                packed = worker.ask(language, batch, cancel)
                done += 1
                yield batch, packed
    for batch in batches[done:]:
        packed = []
        for task in batch:
            cancel.check()
            packed += annotate_batch(language, [task])
        yield batch, packed


def annotate_batch(language: str, batch: Sequence[Task]) -> Packed:
    """Annotations with spans into the document, as the store keeps them."""
    return [
        (block, pack_annotation(shifted(annotate_text(language, text, ruby), start)))
        for block, start, text, ruby in batch
    ]


class _Worker:
    """One process that answers one batch at a time, and is killed when it is no longer wanted."""

    def __init__(self) -> None:
        # A forked child of a program with threads may deadlock; a spawned one starts clean.
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=serve, args=(theirs,), name="annotating", daemon=True
        )
        self._process.start()
        theirs.close()  # or its end would not be noticed

    def __enter__(self) -> _Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self._ours.close()
        self._process.kill()
        self._process.join()

    def ask(self, language: str, batch: Sequence[Task], cancel: CancelToken) -> Packed:
        """Raises: Cancelled; OSError or EOFError if the process is no more."""
        cancel.check()
        self._ours.send((language, batch))
        while not self._ours.poll(_POLL_S):
            cancel.check()
        packed: Packed = self._ours.recv()
        return packed


def serve(pipe: Connection) -> None:
    """In the worker: answer until the other end is closed."""
    with contextlib.suppress(AttributeError, OSError):  # the window comes first; not on Windows
        os.nice(_NICE)
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            language, batch = pipe.recv()
            pipe.send(annotate_batch(language, batch))
