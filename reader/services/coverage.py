"""How much of a text the reader knows, as the library page shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.jobs import CancelToken, Progress, no_progress
from reader.services.book_annotating import annotate_book
from reader.services.profile import Profile
from reader.services.reading import block_annotations, state_of
from reader.text.token import Token
from reader.vocabulary.term import Status

LONGEST = 300_000
"""Characters. Finding the words of longer texts takes too long to be done unasked."""

_AT_ONCE = 50  # blocks
_STALE_AFTER = 20
"""Words kept or known anew until all texts are counted again."""
_LEARNING = frozenset(range(Status.LEARNING_1, Status.LEARNING_5 + 1))


def count_library(
    profile: Profile,
    first: str = "",
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> int:
    """Count what is to be read of each work, begun or not: what was never counted, and what was
    counted many words ago. A job.

    Args:
        first: a version that is counted in any case, before the others: the one just read.
        progress: in texts.
    Returns: how many were counted. Raises: Cancelled, StoreError.
    """
    wanted = [state_of(profile, work).source_version for work in profile.library.works()
              if work.versions]  # fmt: skip
    now = {}
    stale = [first] if first in wanted else []
    for work in profile.library.works():
        for version in work.versions:
            if version.id in wanted and version.id != first:
                if version.language not in now:
                    now[version.language] = _kept(profile, version.language)
                before = profile.library.setting(f"coverage_at:{version.id}").split()
                if not before or _has_grown(tuple(map(int, before)), now[version.language]):
                    stale.append(version.id)
    for number, version_id in enumerate(stale):
        progress(number, len(stale))
        count_coverage(profile, version_id, cancel=cancel)
    progress(len(stale), len(stale))
    return len(stale)


def _kept(profile: Profile, language: str) -> tuple[int, int]:
    """How many words are kept, and how many of them are known."""
    counts = profile.terms.counts(language)
    return sum(counts.values()), counts.get(Status.KNOWN, 0)


def _has_grown(before: tuple[int, ...], now: tuple[int, int]) -> bool:
    return any(abs(one - other) >= _STALE_AFTER for one, other in zip(before, now, strict=False))


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
    with profile.library.together():
        profile.library.save_setting(f"coverage:{version_id}", " ".join(map(str, counts)))
        kept = _kept(profile, document.language)
        profile.library.save_setting(f"coverage_at:{version_id}", " ".join(map(str, kept)))
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
