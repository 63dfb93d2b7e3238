"""Translations the reader needed to uncover, kept for each version of a work."""

from __future__ import annotations

import json
from collections.abc import Iterable

from reader.documents.locator import Locator
from reader.layout.pair import ReadingPair, Side
from reader.services.profile import Profile
from reader.store.reading_log import ReadingLog


def load_revealed(profile: Profile, pair: ReadingPair, target_version: str) -> frozenset[int]:
    """Beads of the pair with a sentence of the target version that was uncovered."""
    stored = profile.library.setting(_key(target_version))
    records = json.loads(stored) if stored else []
    if not records or not pair.target.segments:
        return frozenset()
    segments = (Locator(segment, quote).resolve(pair.target) for segment, quote in records)
    return frozenset(pair.bead_of(Side.TARGET, segment) for segment in segments)


def save_revealed(
    profile: Profile, pair: ReadingPair, target_version: str, beads: Iterable[int]
) -> None:
    """Remember which beads are uncovered, by their first sentence in the target version."""
    firsts = (pair.segments_of(Side.TARGET, bead) for bead in sorted(beads))
    places = [Locator.at(pair.target, segments.start) for segments in firsts if segments]
    records = [[place.segment, place.quote] for place in places]
    profile.library.save_setting(_key(target_version), json.dumps(records, ensure_ascii=False))


def count_revealed(profile: Profile, target_version: str) -> int:
    """How many sentences of a version the reader uncovered."""
    stored = profile.library.setting(_key(target_version))
    return len(json.loads(stored)) if stored else 0


def count_reveals(
    profile: Profile, pair: ReadingPair, source_version: str | None, beads: Iterable[int]
) -> None:
    """One more uncovering of each sentence of the source in these beads: it needed help."""
    segments = {
        segment: pair.source.segment_text(segment)
        for bead in beads
        for segment in pair.segments_of(Side.SOURCE, bead)
    }
    if source_version is not None and segments:
        ReadingLog(profile.databases[0]).add_reveals(source_version, segments)


def _key(version_id: str) -> str:
    return f"revealed:{version_id}"
