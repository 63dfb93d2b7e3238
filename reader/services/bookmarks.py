"""Sentences the reader marked, whichever of the versions they stood in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.documents.locator import Locator
from reader.layout.pair import ReadingPair, Side
from reader.services.profile import Profile


@dataclass(frozen=True, slots=True)
class Bookmark:
    version_id: str
    place: Locator


def load_bookmarks(
    profile: Profile, work_id: str, pair: ReadingPair, source: str, target: str
) -> frozenset[int]:
    """Source sentences of the pair that are marked, be it by their counterparts.

    Args:
        source, target: ids of the versions on the page.
    """
    marked = set()
    for bookmark in _stored(profile, work_id):
        if bookmark.version_id == source:
            marked.add(bookmark.place.resolve(pair.source))
        elif bookmark.version_id == target:
            counterpart = pair.counterpart(Side.TARGET, bookmark.place.resolve(pair.target))
            if counterpart:
                marked.add(counterpart.start)
    return frozenset(marked)


def save_bookmarks(
    profile: Profile,
    work_id: str,
    pair: ReadingPair,
    source: str,
    target: str,
    segments: Iterable[int],
) -> None:
    """Keep the marked source sentences; marks in versions not on the page stay."""
    others = [mark for mark in _stored(profile, work_id) if mark.version_id not in {source, target}]
    here = [Bookmark(source, Locator.at(pair.source, segment)) for segment in sorted(segments)]
    records = [[m.version_id, m.place.segment, m.place.quote] for m in (*here, *others)]
    profile.library.save_setting(_key(work_id), json.dumps(records, ensure_ascii=False))


def mapped_bookmarks(stored: str, version_id: str, moved: Callable[[Locator], Locator]) -> str:
    """Bookmarks as they are stored, those of one version at other places: its text changed."""
    records = []
    for version, segment, quote in json.loads(stored):
        place = Locator(segment, quote)
        if version == version_id:
            place = moved(place)
        records.append([version, place.segment, place.quote])
    return json.dumps(records, ensure_ascii=False)


def _stored(profile: Profile, work_id: str) -> list[Bookmark]:
    stored = profile.library.setting(_key(work_id))
    records = json.loads(stored) if stored else []
    return [Bookmark(version, Locator(segment, quote)) for version, segment, quote in records]


def _key(work_id: str) -> str:
    return f"bookmarks:{work_id}"
