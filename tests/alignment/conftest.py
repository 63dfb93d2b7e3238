from __future__ import annotations

from functools import cache

import pytest

from reader.alignment.encoder import CachedEncoder, MemoryStore, TextEncoder, load_encoder


@cache
def _encoder() -> TextEncoder:
    return load_encoder()


@pytest.fixture(scope="session")
def encoder() -> CachedEncoder:
    """The real encoder, loaded once for all tests; vectors kept between them."""
    return CachedEncoder(_encoder, MemoryStore())
