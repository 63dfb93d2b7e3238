"""Encoding a book on all cores: worker processes with one BLAS thread each.

Short texts, machines with one core, and places where no process can be started are encoded in
this process; the result is the same.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from reader.alignment.encoder import (
    SUM_WIDTH,
    CachedEncoder,
    Encoder,
    TextEncoder,
    load_encoder,
)
from reader.alignment.segments import AlignmentInput
from reader.jobs import CancelToken, Progress, no_progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

WORTH_CHARACTERS = 250_000
"""Below this the workers' start would take longer than they save."""
BATCH = 128
HERE = 24
"""Texts encoded between two looks at the wish to stop, in this process."""
MOST_WORKERS = 4
_POLL_S = 0.1

_worker_encoder: TextEncoder | None = None


def ensure_encoded(
    texts: Sequence[str],
    encoder: CachedEncoder,
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
    workers: int | None = None,
) -> None:
    """Have the vectors of all `texts` in the encoder's store.

    Args:
        progress: in texts that were not there yet.
        workers: processes to use; the machine's cores (up to four) where None.
    Raises: Cancelled.
    """
    cancel = cancel or CancelToken()
    cancel.check()
    missing = encoder.missing(texts)
    if workers is None:
        enough = sum(map(len, missing)) >= WORTH_CHARACTERS
        workers = min(os.cpu_count() or 1, MOST_WORKERS) if enough else 0
    total = len(missing)
    if workers > 1:
        missing = _in_workers(missing, encoder, cancel, progress, workers)
    for start in range(0, len(missing), HERE):
        cancel.check()
        encoder.sums(missing[start : start + HERE])
        progress(total - len(missing) + min(start + HERE, len(missing)), total)


def ensure_pair_encoded(
    source: AlignmentInput,
    target: AlignmentInput,
    encoder: Encoder,
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> None:
    """Have the vectors of all segments and words of two texts in the encoder's store, if it has
    one.

    Args: progress: in segments of both sides.
    Raises: Cancelled.
    """
    from reader.alignment.lexical import word_types

    if not isinstance(encoder, CachedEncoder):
        return
    segments = [*source.segments, *target.segments]
    ensure_encoded(
        segments + word_types(segments),
        encoder,
        cancel=cancel,
        progress=lambda done, of: progress(len(segments) * done // of, len(segments)),
    )


def _in_workers(
    texts: list[str],
    encoder: CachedEncoder,
    cancel: CancelToken,
    progress: Progress,
    workers: int,
) -> list[str]:
    """Encode what the workers can; returns what they could not."""
    batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
    left = dict(enumerate(batches))
    try:
        for index, sums in _results(batches, cancel, workers):
            encoder.remember(left.pop(index), sums)
            progress(len(texts) - sum(map(len, left.values())), len(texts))
    except (BrokenProcessPool, OSError):
        # No processes here (a sandbox, too little memory): go on without.
        pass
    return [text for batch in left.values() for text in batch]


def _results(
    batches: list[list[str]], cancel: CancelToken, workers: int
) -> Iterator[tuple[int, Floats]]:
    """Token sums by batch, as they come; only a few batches are under way at a time."""
    import numpy as np

    # A forked child of a program with threads may deadlock; a spawned one starts clean.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=end_with_parent)
    try:
        waiting = list(enumerate(batches))[::-1]
        running: dict[Future[bytes], int] = {}
        while waiting or running:
            while waiting and len(running) < 2 * workers:
                index, batch = waiting.pop()
                running[pool.submit(encode_batch, batch)] = index
            done, _ = wait(running, timeout=_POLL_S, return_when=FIRST_COMPLETED)
            cancel.check()
            for future in done:
                data = np.frombuffer(future.result(), np.float32)
                yield running.pop(future), data.reshape(-1, SUM_WIDTH)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def end_with_parent() -> None:
    """In a worker: end when the program that started it does, however that ends. The pool alone
    does not notice: each worker holds the pipes of the others open."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.join,), daemon=True).start()


def _end_after(wait: Callable[[], None]) -> None:
    wait()
    os._exit(0)


def encode_batch(texts: list[str], load: Callable[[], TextEncoder] = load_encoder) -> bytes:
    """In a worker: the token sums of `texts` (n, 513), float32, as bytes."""
    global _worker_encoder
    if _worker_encoder is None:
        _worker_encoder = load()
    return _worker_encoder.sums(texts).tobytes()
