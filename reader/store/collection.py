"""Making a hundred thousand small values without Python's collector counting them over and over."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collection() -> Iterator[None]:
    """Pause the cyclic garbage collector: frozen values make no cycles, but each few hundred of
    them set it off, which doubles the time to load a book. Threads may overlap here."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
