"""The first beads of a long text without chapters, before the rest is looked at."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from reader.alignment.bead import alignment_from_shapes
from reader.alignment.segments import AlignmentInput
from reader.jobs import Cancelled, CancelToken
from reader.services.running_ahead import beads_ahead, sure_corners

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


def test_cuts_are_where_pairs_are_sure() -> None:
    beads = alignment_from_shapes([(1, 1)] * 40 + [(1, 2)] + [(1, 1)] * 39, [0.95] * 80).beads
    corners = sure_corners(beads, 25)
    assert [source for source, _ in corners] == [22, 44, 66]
    assert [target - source for source, target in corners] == [0, 1, 1]
    doubtful = alignment_from_shapes([(1, 1)] * 80, [0.6] * 80).beads
    assert sure_corners(doubtful, 25) == []
