"""Inside a bead: which word of the other side says the same. None rather than a wrong one.

Every word of one side is weighed against every word of the other (`links_evidence.py`), once by
itself and once knowing what its neighbours and its rivals came to. The best pairs are taken first,
and a word is taken once; a compound written without a space may be several words over there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.alignment.links_units import Unit, units_of
from reader.text.span import Span
from reader.text.token import Token

if TYPE_CHECKING:
    from reader.alignment.encoder import Encoder

_MOST_UNITS = 400
"""Of one side; a text that long without a sentence end is no bead to look a word up in."""


def word_links(
    source_tokens: Sequence[Token],
    target_tokens: Sequence[Token],
    source_text: str,
    target_text: str,
    *,
    encoder: Encoder,
    source_language: str,
    target_language: str,
) -> list[tuple[Span, Span]]:
    """Pairs of single words in the order of the source. A word has several counterparts only
    where together they are its one counterpart: Bäckerin and パン, Bäckerin and 職人.

    Args:
        source_tokens, target_tokens: those of one bead, sorted.
        source_text, target_text: what the spans of the tokens are into: the bead's text, or a
            whole document that it is part of.
    """
    languages = (source_language, target_language)
    source = units_of(source_tokens, source_language)[:_MOST_UNITS]
    target = units_of(target_tokens, target_language)[:_MOST_UNITS]
    if not source or not target:
        return []
    from reader.alignment.links_evidence import scores

    found = scores(
        source,
        target,
        _extent(source_tokens),
        _extent(target_tokens),
        source_text,
        target_text,
        encoder=encoder,
        languages=languages,
    )
    pairs = [
        (found[i][j], i, j)
        for i in range(len(source))
        for j in range(len(target))
        if found[i][j] >= 0
    ]
    return _chosen(sorted(pairs, key=lambda pair: (-pair[0], *pair[1:])), source, target)


def _chosen(
    pairs: Sequence[tuple[float, int, int]], source: Sequence[Unit], target: Sequence[Unit]
) -> list[tuple[Span, Span]]:
    """The links of the best pairs, no word in two of them."""
    taken: tuple[set[int], set[int]] = (set(), set())
    links = []
    for _, i, j in pairs:
        here, there = source[i].extent, target[j].extent
        if taken[0].isdisjoint(here) and taken[1].isdisjoint(there):
            taken[0].update(here)
            taken[1].update(there)
            links += [(s.span, t.span) for s in source[i].tokens for t in target[j].tokens]
    return sorted(links)


def _extent(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.end)
