"""Inside a bead: which word of the other side says the same. None rather than a wrong one.

Every word of one side is weighed against every word of the other (`links_evidence.py`), once by
itself and once knowing what its neighbours and its rivals came to (`links_model.py`). The best
pairs are taken first, and a word is taken once; a compound may be several words over there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.alignment.links_runs import Unit, makes_one_word
from reader.alignment.links_units import units_of
from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token

if TYPE_CHECKING:
    from reader.alignment.encoder import Encoder
    from reader.alignment.links_document import Occurrences
    from reader.alignment.links_glosses import Glosses

Link = tuple[Span, Span]

_MOST_UNITS = 400
"""Of one side; a text that long without a sentence end is no bead to look a word up in."""
_WHOLE = 0.6
"""Log odds a run is given over its parts: a wrong part is worse than the whole."""


def word_links(
    source_tokens: Sequence[Token],
    target_tokens: Sequence[Token],
    source_text: str,
    target_text: str,
    *,
    encoder: Encoder,
    source_language: str,
    target_language: str,
    glosses: Glosses | None = None,
    document: Occurrences | None = None,
) -> list[Link]:
    """Pairs of single words in the order of the source. A word has several counterparts only
    where together they are its one counterpart: Bäckerin and パン, Bäckerin and 職人.

    Args:
        source_tokens, target_tokens: those of one bead, sorted.
        source_text, target_text: what the spans of the tokens are into: the bead's text, or a
            whole document that it is part of.
        glosses: dictionaries, if there are any.
        document: where the words of both texts stand, this bead included.
    """
    source = units_of(source_tokens, source_language)[:_MOST_UNITS]
    target = units_of(target_tokens, target_language)[:_MOST_UNITS]
    if not source or not target:
        return []
    from reader.alignment.links_evidence import Side, evidence
    from reader.alignment.links_model import load_model
    from reader.alignment.links_vectors import WordVectors

    model = load_model()
    found = evidence(
        Side(tuple(source), source_language, source_text, _extent(source_tokens)),
        Side(tuple(target), target_language, target_text, _extent(target_tokens)),
        vectors=WordVectors(encoder, model.centre),
        glosses=glosses,
        document=document,
    )
    links = chosen(model.judged(found, source, target).tolist(), source, target)
    links += _of_suffixes(links, source_tokens, source_language)
    turned = [(there, here) for here, there in links]
    links += [(here, there) for there, here in _of_suffixes(turned, target_tokens, target_language)]
    return sorted(links)


def chosen(
    scores: Sequence[Sequence[float]], source: Sequence[Unit], target: Sequence[Unit]
) -> list[Link]:
    """The links of the best pairs, no word in two of them.

    Args: scores: (n, m), above 0 where two units may be a link.
    """
    pairs = [
        (score + _WHOLE * (source[i].is_run or target[j].is_run), i, j)
        for i, row in enumerate(scores)
        for j, score in enumerate(row)
    ]
    taken: tuple[set[int], set[int]] = (set(), set())
    links = []
    for score, i, j in sorted(pairs, key=lambda pair: (-pair[0], *pair[1:])):
        if score < 0:
            break
        here, there = source[i].extent, target[j].extent
        if taken[0].isdisjoint(here) and taken[1].isdisjoint(there):
            taken[0].update(here)
            taken[1].update(there)
            links += [(s.span, t.span) for s in source[i].tokens for t in target[j].tokens]
    return sorted(links)


def _of_suffixes(links: Sequence[Link], tokens: Sequence[Token], language: str) -> list[Link]:
    """A Japanese suffix that makes a word of another (研究者, 暑さ) goes where that word went, if
    it went nowhere by itself."""
    if language_of(language).primary != "ja":
        return []
    counterparts: dict[Span, list[Span]] = {}
    for here, there in links:
        counterparts.setdefault(here, []).append(there)
    return [
        (suffix.span, there)
        for word, suffix in pairwise(tokens)
        if makes_one_word(word, suffix) and suffix.span not in counterparts
        for there in counterparts.get(word.span, ())
    ]


def _extent(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.end)
