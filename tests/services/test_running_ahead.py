"""The first beads of a long text without chapters, before the rest is looked at."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from reader.alignment.segments import AlignmentInput
from reader.jobs import Cancelled, CancelToken
from reader.services.running_ahead import beads_ahead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class ByNumber:
    """Sentences mean the number in them and nothing else."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        rows = []
        for text in texts:
            number = "".join(filter(str.isdigit, text)) or text
            seed = int.from_bytes(hashlib.sha256(number.encode()).digest()[:4], "big")
            row = np.random.default_rng(seed).normal(size=512).astype(np.float32)
            rows.append(row / np.linalg.norm(row))
        return np.array(rows, np.float32).reshape(len(texts), 512)

    def sums(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        vectors = self.encode(texts) * 8
        return np.hstack([vectors, np.full((len(texts), 1), 8, np.float32)])


def side(language: str, count: int) -> AlignmentInput:
    word = {"en": "House", "es": "Casa"}[language]
    return AlignmentInput.from_lines([f"{word} {n} {word}." for n in range(count)], language)


@pytest.fixture
def windows() -> list[tuple[object, ...]]:
    found = beads_ahead(side("en", 700), side("es", 700), encoder=ByNumber())
    return [beads for beads, _ in zip(found, range(3), strict=False)]


def test_ever_more_beads_from_the_beginning(windows) -> None:
    assert len(windows) == 3
    assert [len(beads) for beads in windows] == sorted(len(beads) for beads in windows)
    for beads in windows:
        assert beads[0].source.start == beads[0].target.start == 0
        assert all(one.source.stop == two.source.start for one, two in pairwise(beads))
    right = sum(bead.source == bead.target for bead in windows[-1])
    assert right >= 0.95 * len(windows[-1])


def test_cancelled_between_windows() -> None:
    cancel = CancelToken()
    found = beads_ahead(side("en", 700), side("es", 700), encoder=ByNumber(), cancel=cancel)
    next(found)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(found)


def test_a_preface_does_not_end_it() -> None:
    source, target = side("en", 500), side("es", 500)
    preface = tuple(f"About translating {word}." for word in "abcdefghijklmnopqrstuvwxyz" * 3)
    source = AlignmentInput.from_lines([*preface, *source.segments], "en")
    *_, last = beads_ahead(source, target, encoder=ByNumber())
    right = sum(b.target == range(b.source.start - 78, b.source.stop - 78) for b in last)
    assert right >= 0.95 * 500
