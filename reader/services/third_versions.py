"""What the other versions of a work say of two of them."""

from __future__ import annotations

from collections.abc import Iterator

from reader.alignment.bead import Alignment
from reader.alignment.doubt import looks_unrelated
from reader.alignment.evidence import NONE, Evidence, evidence_from
from reader.documents.document import Document
from reader.services.profile import Profile
from reader.store.library import content_hash


def evidence_for(profile: Profile, source_version: str, target_version: str) -> Evidence:
    """From every third version that is aligned with both; nothing without such. Some milliseconds
    for an article."""
    work = profile.library.work_of(source_version)
    if work is None:
        return NONE
    others = [one.id for one in work.versions if one.id not in (source_version, target_version)]
    return evidence_from(_ways(profile, source_version, others, target_version))


def evidence_between(profile: Profile, source: Document, target: Document) -> Evidence:
    """The same for two texts of a work in the library."""
    ids = [
        [version.id for version in profile.library.versions_with(content_hash(document.text))]
        for document in (source, target)
    ]
    for one in ids[0]:
        work = profile.library.work_of(one)
        for other in ids[1]:
            if work is not None and other != one and work.version(other) is not None:
                return evidence_for(profile, one, other)
    return NONE


def _ways(
    profile: Profile, source: str, others: list[str], target: str
) -> Iterator[tuple[Alignment, Alignment]]:
    for other in others:
        first = profile.library.alignment(source, other)
        second = profile.library.alignment(other, target) if first is not None else None
        if first is None or second is None or first.target_count != second.source_count:
            continue
        if not (looks_unrelated(first) or looks_unrelated(second)):
            yield first, second
