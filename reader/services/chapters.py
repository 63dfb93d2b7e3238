"""Which chapters of two versions tell the same part: matched by meaning, mended by the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.documents.document import Document
from reader.jobs import CancelToken
from reader.services.profile import Profile
from reader.store.pairing import ChapterLink, PairingStore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reader.alignment.encoder import Encoder

    Floats = NDArray[np.float32]

SAMPLE = 24
"""Sentences that stand for a chapter when its meaning is compared."""
_SHAPES = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1))
_ALL_PAIRS = 10_000
"""Pairs of chapters that are all looked at; of more, those near the diagonal."""
_SKIP = -0.12
_MERGE = -0.15
_KANJI = {char: number for number, char in enumerate("〇一二三四五六七八九")}
_ROMAN_NUMBER = re.compile("c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section as the list of chapters shows it."""

    title: str
    segments: range
    characters: int


def chapters_of(document: Document) -> tuple[Chapter, ...]:
    """The sections of a document; a document without any is one chapter."""
    found = []
    at = 0
    starts = document.segments_of_block
    for number, section in enumerate(document.sections):
        last = number == len(document.sections) - 1
        stop = len(document.segments) if last else starts[section.blocks.stop - 1].stop
        segments = range(at, max(at, stop))
        title = section.title or (document.segment_text(at)[:60] if segments else "")
        size = sum(len(document.segments[index].span) for index in segments)
        found.append(Chapter(title, segments, size))
        at = segments.stop
    if not found:
        return (Chapter(document.title, range(len(document.segments)), len(document.text)),)
    return tuple(found)


def match_chapters(
    source: Document, target: Document, *, encoder: Encoder, cancel: CancelToken | None = None
) -> tuple[tuple[ChapterLink, ...], tuple[float, ...]]:
    """The likeliest links in the order of the text, and how sure each is (about 0 to 1.5).

    Every section is in one link; one that has no counterpart is in a link with an empty side.
    """
    here, there = chapters_of(source), chapters_of(target)
    similarity = _Similarity(source, here, target, there, encoder, cancel or CancelToken())
    best: dict[tuple[int, int], float] = {(0, 0): 0.0}
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    n, m = len(here), len(there)
    reach = max(m, 1) if n * m <= _ALL_PAIRS else max(20, abs(n - m) + m // 8)
    for i in range(n + 1):
        middle = i * m // max(n, 1)
        for j in range(max(0, middle - reach), min(m, middle + reach) + 1):
            for a, b in _SHAPES:
                before = best.get((i - a, j - b))
                if before is None:
                    continue
                score = before + similarity.score(range(i - a, i), range(j - b, j))
                if score > best.get((i, j), float("-inf")):
                    best[i, j], steps[i, j] = score, (a, b)
    links: list[ChapterLink] = []
    i, j = n, m
    while i or j:
        a, b = steps[i, j]
        links.append(ChapterLink(range(i - a, i), range(j - b, j)))
        i, j = i - a, j - b
    links.reverse()
    sure = tuple(
        similarity.score(link.source, link.target) if link.source and link.target else 0.0
        for link in links
    )
    return tuple(links), sure


def chapter_links(
    profile: Profile,
    source_version: str,
    target_version: str,
    *,
    cancel: CancelToken | None = None,
) -> tuple[ChapterLink, ...]:
    """As the reader set them, else as they match. A job: chapters' sentences may be new.

    Raises: StoreError, Cancelled.
    """
    stored = PairingStore(profile.databases[0]).chapters(source_version, target_version)
    if stored is not None:
        return stored
    from reader.services.aligning import encoder_with

    links, _ = match_chapters(
        profile.library.document(source_version),
        profile.library.document(target_version),
        encoder=encoder_with(profile.vectors),
        cancel=cancel,
    )
    return links


def save_chapter_links(
    profile: Profile, source_version: str, target_version: str, links: Sequence[ChapterLink]
) -> None:
    """Keep the reader's links. The pair is aligned anew between them when it is next opened;
    beads that were confirmed stay where they agree.

    Raises: ValueError if the links do not cover all chapters in order.
    """
    at = (0, 0)
    for link in links:
        if (link.source.start, link.target.start) != at:
            raise ValueError(f"{link} does not continue at {at}")
        at = link.source.stop, link.target.stop
    PairingStore(profile.databases[0]).save_chapters(source_version, target_version, links)


def joined(links: Sequence[ChapterLink], index: int) -> tuple[ChapterLink, ...]:
    """Link `index` and the one after it as one."""
    if not 0 <= index < len(links) - 1:
        return tuple(links)
    first, second = links[index], links[index + 1]
    both = ChapterLink(
        range(first.source.start, second.source.stop), range(first.target.start, second.target.stop)
    )
    return (*links[:index], both, *links[index + 2 :])


def parted(links: Sequence[ChapterLink], index: int) -> tuple[ChapterLink, ...]:
    """Link `index` cut before its last chapter on the longer side; a 1–1 link becomes two without
    a counterpart."""
    link = links[index]
    a, b = len(link.source), len(link.target)
    if a + b < 2:
        return tuple(links)
    if a == b == 1:
        middle = (link.source.stop, link.target.start)
    elif a > 1 and b > 1:
        middle = (link.source.stop - 1, link.target.stop - 1)
    elif a > b:
        middle = (link.source.stop - 1, link.target.stop if b else link.target.start)
    else:
        middle = (link.source.stop if a else link.source.start, link.target.stop - 1)
    halves = (
        ChapterLink(range(link.source.start, middle[0]), range(link.target.start, middle[1])),
        ChapterLink(range(middle[0], link.source.stop), range(middle[1], link.target.stop)),
    )
    return (*links[:index], *halves, *links[index + 1 :])


def shifted(
    links: Sequence[ChapterLink], index: int, *, source: bool, down: bool
) -> tuple[ChapterLink, ...]:
    """One chapter of a side moves over the border between link `index` and the next: the last one
    of the upper link down, or the first of the lower up. Links left without chapters go."""
    if not 0 <= index < len(links) - 1:
        return tuple(links)
    upper, lower = links[index], links[index + 1]
    side = (upper if down else lower).source if source else (upper if down else lower).target
    if not side:
        return tuple(links)
    border = (side.stop - 1) if down else (side.start + 1)
    i = border if source else upper.source.stop
    j = upper.target.stop if source else border
    pair = (
        ChapterLink(range(upper.source.start, i), range(upper.target.start, j)),
        ChapterLink(range(i, lower.source.stop), range(j, lower.target.stop)),
    )
    kept = [link for link in pair if link.source or link.target]
    return (*links[:index], *kept, *links[index + 2 :])


class _Similarity:
    """How well runs of chapters go together: meaning, length, the number in the title."""

    def __init__(
        self,
        source: Document,
        here: Sequence[Chapter],
        target: Document,
        there: Sequence[Chapter],
        encoder: Encoder,
        cancel: CancelToken,
    ) -> None:
        import numpy as np

        self._here, self._there = here, there
        self._source = _meanings(source, here, encoder, cancel)
        self._target = _meanings(target, there, encoder, cancel)
        whole = max(sum(one.characters for one in here), 1)
        self._ratio = float(np.log(max(sum(one.characters for one in there), 1) / whole))
        self._numbers = ([number_in(one.title) for one in here],
                         [number_in(one.title) for one in there])  # fmt: skip

    def score(self, source: range, target: range) -> float:
        import numpy as np

        if not source or not target:
            return _SKIP * (len(source) + len(target))
        first = self._source[source.start : source.stop].sum(axis=0)
        second = self._target[target.start : target.stop].sum(axis=0)
        norm = float(np.linalg.norm(first) * np.linalg.norm(second))
        alike = float(first @ second) / norm if norm else 0.0
        sizes = [
            max(sum(one.characters for one in chapters), 1)
            for chapters in (
                self._here[source.start : source.stop], self._there[target.start : target.stop],
            )
        ]  # fmt: skip
        off = abs(float(np.log(sizes[1] / sizes[0])) - self._ratio)
        numbers = self._numbers[0][source.start], self._numbers[1][target.start]
        same = 0.25 if numbers[0] and numbers[0] == numbers[1] else 0.0
        return alike + same - 0.25 * min(off, 2.0) + _MERGE * (len(source) + len(target) - 2)


def _meanings(
    document: Document, chapters: Sequence[Chapter], encoder: Encoder, cancel: CancelToken
) -> Floats:
    """A vector for each chapter (n, 512), less what all have in common, weighted by length."""
    import numpy as np

    rows = []
    for chapter in chapters:
        cancel.check()
        text = [n for n in chapter.segments if document.segment_kind(n).is_text]
        step = max(1, len(text) // SAMPLE)
        sample = [document.segment_text(n) for n in text[::step][:SAMPLE]]
        rows.append(encoder.encode(sample).mean(axis=0) if sample else None)
    width = next((len(row) for row in rows if row is not None), 1)
    vectors = np.array(
        [np.zeros(width, np.float32) if row is None else row for row in rows], np.float32
    )
    if len(chapters) > 2:
        known = [n for n, row in enumerate(rows) if row is not None]
        vectors[known] -= vectors[known].mean(axis=0)
    lengths = np.array([max(len(chapter.segments), 1) for chapter in chapters], np.float32)
    result: Floats = vectors * np.sqrt(lengths)[:, None]
    return result


def number_in(title: str) -> int:
    """The number of a chapter as its title states it, in figures, Roman or Chinese; 0 if none."""
    figures = re.search(r"\d+", title)
    if figures:
        return int(figures[0]) if len(figures[0]) < 5 else 0
    chinese = (
        re.search("[〇一二三四五六七八九十百]+", title) if re.search("[第章回話]", title) else None
    )
    if chinese:
        return _chinese(chinese[0])
    for word in re.findall(r"[a-z]+", title.lower()):
        if _ROMAN_NUMBER.fullmatch(word) and (len(word) > 1 or word in "ivx"):
            return _roman(word)
    return 0


def _chinese(digits: str) -> int:
    total = at = 0
    for char in digits:
        if char in _KANJI:
            at = at * 10 + _KANJI[char]
        else:
            total += (at or 1) * (100 if char == "百" else 10)
            at = 0
    return total + at


def _roman(word: str) -> int:
    values = [_ROMAN[char] for char in word]
    later = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, later, strict=True))
