"""How much of a text the reader knows, as the library page shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.jobs import CancelToken
from reader.services.book_annotating import annotate_book
from reader.services.profile import Profile
from reader.services.reading import block_annotations
from reader.text.token import Token
from reader.vocabulary.term import Status

LONGEST = 300_000
"""Characters. Finding the words of longer texts takes too long to be done unasked."""

_AT_ONCE = 50  # blocks
_LEARNING = frozenset(range(Status.LEARNING_1, Status.LEARNING_5 + 1))


def count_coverage(
    profile: Profile, version_id: str, *, cancel: CancelToken | None = None
) -> tuple[int, int, int]:
    """Count a version's different words that are known, learning and new, and keep the result
    for the library page. A job: the words of blocks not yet read are found first."""
    document = profile.library.document(version_id)
    if len(document.text) > LONGEST:
        return 0, 0, 0
    annotate_book(profile, version_id, document, cancel=cancel)
    words: set[tuple[str, str]] = set()
    for start in range(0, len(document.blocks), _AT_ONCE):
        if cancel is not None:
            cancel.check()
        blocks = range(start, min(start + _AT_ONCE, len(document.blocks)))
        text_blocks = [block for block in blocks if document.blocks[block].kind.is_text]
        found = block_annotations(profile, version_id, document, text_blocks, cancel=cancel)
        for annotation in found.values():
            words |= _words(annotation.tokens)
    counts = counted(words, profile.terms.statuses(document.language))
    profile.library.save_setting(f"coverage:{version_id}", " ".join(map(str, counts)))
    return counts


def _words(tokens: Iterable[Token]) -> set[tuple[str, str]]:
    return {
        (token.lemma or token.surface, token.lemma_reading) for token in tokens if token.is_word
    }


def counted(
    words: Iterable[tuple[str, str]], statuses: Mapping[tuple[str, str], Status]
) -> tuple[int, int, int]:
    """Known, learning, new among `words` (text, reading); ignored ones are left out."""
    known = learning = new = 0
    for text, reading in words:
        status = statuses.get((text, reading), statuses.get((text, ""), Status.NEW))
        if status is Status.KNOWN:
            known += 1
        elif status in _LEARNING:
            learning += 1
        elif status is Status.NEW:
            new += 1
    return known, learning, new
