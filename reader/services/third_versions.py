"""Any two of n: what the other versions of a work say of two of them, and pairs made ready before
the reader asks for them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from reader.alignment.bead import Alignment
from reader.alignment.doubt import looks_unrelated
from reader.alignment.evidence import NONE, Evidence, evidence_from
from reader.documents.document import Document
from reader.documents.work import Version, Work
from reader.jobs import CancelToken
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


MADE_READY = 1_500
"""Segments of two versions together up to which they are aligned before the reader asks."""


def make_ready(
    profile: Profile, source_version: str, target_version: str, *, cancel: CancelToken | None = None
) -> int:
    """Align the source of the pair that is read with every other version of an article, so that
    another language is there at once; and let pairs that both have in common with a third version
    hear what the reader has confirmed since. The pair itself is left alone. A job for the
    background, where something can be kept. Returns: how many pairs it aligned. Raises: StoreError,
    Cancelled."""
    from reader.services.book_aligning import align_book

    cancel = cancel or CancelToken()
    work = profile.library.work_of(source_version)
    if work is None or profile.not_kept() is not None:
        return 0
    count = 0
    for one, other in _pairs(work, source_version, target_version):
        cancel.check()
        if profile.library.alignment(one, other) is not None:
            count += _renew(profile, one, other, cancel)
        elif one == source_version:
            align_book(profile, one, other, cancel=cancel)
            count += 1
    return count


def _pairs(work: Work, source: str, target: str) -> Iterator[tuple[str, str]]:
    """Of source or target with a third version, small enough."""
    by_id = {version.id: version for version in work.versions}
    for one in (source, target):
        for other in work.versions:
            if other.id not in (source, target) and one in by_id and _small(by_id[one], other):
                yield one, other.id


def _small(one: Version, other: Version) -> bool:
    counts = one.segment_count, other.segment_count
    return all(counts) and sum(counts) < MADE_READY


def _renew(profile: Profile, one: str, other: str, cancel: CancelToken) -> bool:
    """Align a pair again if more has been confirmed of it through third versions."""
    from reader.alignment.aligner import AlignmentInput, align
    from reader.services.aligning import encoder_with

    evidence = evidence_for(profile, one, other)
    before = profile.library.alignment(one, other)
    if before is None or not evidence.certain or _heard(profile, one, other, evidence):
        return False
    inputs = [AlignmentInput.from_document(profile.library.document(id)) for id in (one, other)]
    found = align(
        *inputs,
        encoder=encoder_with(profile.vectors),
        confirmed=[bead for bead in before.beads if bead.confirmed],
        evidence=evidence,
        cancel=cancel,
    )
    with profile.library.together():
        if profile.library.alignment(one, other) != before:
            return False  # the reader was quicker
        profile.library.save_alignment(one, other, found)
        note_heard(profile, one, other, evidence)
    return True


def note_heard(profile: Profile, one: str, other: str, evidence: Evidence) -> None:
    """Remember what was known of a pair for certain when it was aligned."""
    if evidence.certain:
        profile.library.save_setting(_heard_key(one, other), _digest(one, other, evidence))


def _heard(profile: Profile, one: str, other: str, evidence: Evidence) -> bool:
    known = profile.library.setting(_heard_key(one, other))
    return known == _digest(one, other, evidence)


def _heard_key(one: str, other: str) -> str:
    return "heard:" + ":".join(sorted((one, other)))


def _digest(one: str, other: str, evidence: Evidence) -> str:
    """The same from both sides."""
    claims = evidence.certain if one < other else evidence.flipped().certain
    return hashlib.sha256(repr(sorted(claims)).encode()).hexdigest()
