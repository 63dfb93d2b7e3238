"""Two texts as the search sees them: what each looks like and where its meaning lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from reader.alignment.anchors import Margins, chain_of, margins, nearest
from reader.alignment.bead import Bead
from reader.alignment.encoder import SUM_WIDTH
from reader.alignment.evidence import NONE, Evidence
from reader.alignment.lexical import Words, words_of
from reader.alignment.pieces import Corner, corners, cuts
from reader.alignment.shapes import MAX_SIDE
from reader.alignment.surface import END_NONE, Surface, surfaces
from reader.documents.document import BlockKind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.alignment.encoder import TextEncoder
    from reader.alignment.search import Lattice
    from reader.alignment.segments import AlignmentInput
    from reader.jobs import CancelToken

    Floats = NDArray[np.float32]

_KINDS = tuple(BlockKind)
_USUAL = 20
_AT_ONCE = 256
"""Segments read between two looks at the wish to stop."""
_DENSER = 0.85
"""Natural log of the letters that a kanji or kana stands for."""
_ODD_RATIO = 1.0
SAMPLE = 96
"""Blocks of each size that stand for the whole text when chance similarity is measured."""
KEPT_SEGMENTS = 2000
"""Block vectors of texts up to this long are kept; of longer ones worked out piece by piece."""


@dataclass
class Side:
    """One text, not empty."""

    texts: tuple[str, ...]
    surfaces: list[Surface]
    sums: Floats
    """Token sums (n, 513)."""
    encoder: TextEncoder
    kinds: NDArray[np.int8]
    """0 for text, another number for each kind of line beside it (n,)."""
    words: Words
    marks_ends: bool = field(init=False)
    """Whether sentences end in a mark here; they do not in Thai, nor in a list of verses."""
    lengths: Floats = field(init=False)
    samples: list[Floats] = field(init=False)
    """Vectors (up to SAMPLE, 512) of blocks spread over the text, by size."""

    def __post_init__(self) -> None:
        self.lengths = np.array([item.length for item in self.surfaces], np.float32)
        unmarked = sum(item.end == END_NONE for item in self.surfaces)
        self.marks_ends = unmarked < 0.8 * max(len(self.surfaces), 5)
        whole = range(len(self.surfaces))
        step = max(1, len(self.surfaces) // SAMPLE)
        self.samples = []
        for size in range(1, MAX_SIDE + 1):
            sample = self._computed(whole, size, step)[:SAMPLE]
            self.samples.append(sample if len(sample) else self.samples[-1])

    def __len__(self) -> int:
        return len(self.surfaces)

    @cached_property
    def singles(self) -> Floats:
        """Vectors of single segments (n, 512)."""
        return self._computed(range(len(self)), 1)

    @cached_property
    def _kept(self) -> list[Floats] | None:
        if len(self) > KEPT_SEGMENTS:
            return None
        whole = range(len(self))
        more = [self._computed(whole, size) for size in range(2, MAX_SIDE + 1)]
        return [self.singles, *more]

    def blocks(self, rows: range, size: int) -> Floats:
        """Vectors (count, 512) of the blocks of `size` segments inside `rows`."""
        count = len(rows) - size + 1
        if count <= 0:
            return np.zeros((0, self.singles.shape[1]), np.float32)
        if self._kept is None:
            return self._computed(rows, size)
        return self._kept[size - 1][rows.start : rows.start + count]

    def _computed(self, rows: range, size: int, step: int = 1) -> Floats:
        """As `blocks`, of every `step`th block."""
        count = len(rows) - size + 1
        if count <= 0:
            return np.zeros((0, self.sums.shape[1] - 1), np.float32)
        total = self.sums[rows.start : rows.start + count : step].copy()
        for more in range(1, size):
            total += self.sums[rows.start + more : rows.start + more + count : step]
        return self.encoder.vectors(total - (size - 1) * self.encoder.joint)


def side_of(text: AlignmentInput, encoder: TextEncoder, cancel: CancelToken | None = None) -> Side:
    """Raises: Cancelled."""
    kinds = [0 if kind.is_text else 1 + _KINDS.index(kind) for kind in text.kinds]
    seen: list[Surface] = []
    sums = np.empty((len(text), SUM_WIDTH), np.float32)
    for start in range(0, len(text), _AT_ONCE):
        if cancel is not None:
            cancel.check()
        part = text.segments[start : start + _AT_ONCE]
        seen += surfaces(part)
        sums[start : start + len(part)] = encoder.sums(part)
    words = words_of(text.segments, encoder, cancel)
    return Side(text.segments, seen, sums, encoder, np.array(kinds, np.int8), words)


@dataclass
class Pair:
    """Both sides and what only shows when they are seen together.

    Prepared once; any search between two corners of it is quick, and pieces searched before are
    remembered.
    """

    source: Side
    target: Side
    evidence: Evidence = NONE
    """What other versions say of the two; part of what pieces were searched with."""
    log_ratio: float = field(init=False)
    """Natural log of target characters per source character."""
    margins: Margins = field(init=False)
    clarity: float = field(init=False)
    """How far the best counterparts stand out in meaning, over the whole pair: about 1 for a
    close translation, about 0 where the encoder does not know a language."""
    found: dict[tuple[Corner, Corner], list[Bead]] = field(default_factory=dict)
    """Beads by piece."""
    grids: dict[tuple[Corner, Corner], Lattice] = field(default_factory=dict)
    """Scores by piece, as `found` those of one model."""

    cancel: InitVar[CancelToken | None] = None

    def __post_init__(self, cancel: CancelToken | None) -> None:
        """Raises: Cancelled."""
        rows, columns = nearest(self.source.singles, self.target.singles, cancel)
        self.margins = margins(rows, columns)
        self.log_ratio = self._length_ratio()
        best = np.concatenate((self.margins.source_best, self.margins.target_best))
        # A few segments say little: a usual pair is mixed in.
        self.clarity = float((4 * best.sum() + 0.6 * _USUAL) / (len(best) + _USUAL))

    def forget(self) -> None:
        """What was searched with other weights."""
        self.found.clear()
        self.grids.clear()

    @property
    def end(self) -> Corner:
        return Corner(len(self.source), len(self.target))

    @cached_property
    def corners(self) -> list[Corner]:
        """Where the grid is cut into pieces, first and last corner left out."""
        return corners(cuts(chain_of(self.margins)), Corner(0, 0), self.end)

    def _length_ratio(self) -> float:
        """From segments that are each other's nearest; without such, from the whole, unless that
        is out of the question for these scripts: then one side is a mere part of the other."""
        usual = _DENSER * (_wide_share(self.source.texts) - _wide_share(self.target.texts))
        whole = float(np.log(self.target.lengths.sum() / self.source.lengths.sum()))
        if abs(whole - usual) > _ODD_RATIO:
            whole = usual
        match = self.margins.source_match
        mutual = self.margins.target_match[match] == np.arange(len(match))
        rows = np.nonzero(mutual & (self.margins.source_best > 0.02))[0]
        if len(rows) < 8:
            return whole
        ratios = np.log(self.target.lengths[match[rows]] / self.source.lengths[rows])
        order = np.argsort(ratios)
        weight = np.sqrt(self.source.lengths[rows])[order].cumsum()
        return float(ratios[order][np.searchsorted(weight, weight[-1] / 2)])


def _wide_share(texts: Sequence[str]) -> float:
    """How much of the beginning of a text is kanji, kana or hangul."""
    letters = [one for one in "".join(texts[:100])[:4000] if one.isalpha()]
    return sum(one > "\u2e80" for one in letters) / max(len(letters), 1)
