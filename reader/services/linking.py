"""Words that mean the same inside aligned sentences."""

from __future__ import annotations

from collections.abc import Iterable

from reader.alignment.encoder import Encoder
from reader.alignment.links import word_links
from reader.alignment.links_document import Occurrences
from reader.alignment.links_glosses import Glosses
from reader.services.annotating import tokens_of
from reader.text.span import Span


def link_sentences(
    source: str,
    target: str,
    *,
    encoder: Encoder,
    source_language: str,
    target_language: str,
    glosses: Glosses | None = None,
    document: Occurrences | None = None,
) -> list[tuple[Span, Span]]:
    """Pairs of single words of one aligned bead: code points into source and target, sorted.

    Args:
        glosses: dictionaries (`word_glosses.WordGlosses`), which find a good many more.
        document: what `occurrences` made of all beads of the two texts.
    """
    return word_links(
        tokens_of(source_language, source),
        tokens_of(target_language, target),
        source,
        target,
        encoder=encoder,
        source_language=source_language,
        target_language=target_language,
        glosses=glosses,
        document=document,
    )


def occurrences(beads: Iterable[tuple[str, str]], languages: tuple[str, str]) -> Occurrences:
    """Where the words stand in aligned beads, given as texts."""
    tokens = (
        (tokens_of(languages[0], source), tokens_of(languages[1], target))
        for source, target in beads
    )
    return Occurrences(tokens, languages)
