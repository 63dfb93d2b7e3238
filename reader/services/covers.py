"""The covers of works: found in the files they came from, or chosen by the reader.

Pictures are decoded by whoever can (the window): `shrink` makes the small copy that is kept.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.documents.work import Version, Work
from reader.errors import StoreError, UnreadableFile
from reader.jobs import CancelToken
from reader.services.profile import Profile
from reader.store.covers import Cover, CoverStore, Picture

_log = logging.getLogger(__name__)

Shrink = Callable[[bytes, str], Picture]
"""Of a picture's bytes and its kind, as `importers.pictures` names it; empty if it cannot be
decoded, or is too large to be."""

_BOOKS = ".epub"
_IN_BOOKS = frozenset({"jpeg", "png"})
"""What every reading device shows."""
_LONGEST_IN_BOOKS = 4 * 2**20


def find_covers(
    profile: Profile, shrink: Shrink, *, cancel: CancelToken | None = None
) -> dict[str, Cover]:
    """Look for the covers of all versions where that was never done. A job.

    Returns: what was found, by version. Raises: StoreError, Cancelled.
    """
    store = CoverStore(profile.databases[0])
    found: dict[str, Cover] = {}
    for version_id in store.not_looked_at(_BOOKS):
        if cancel is not None:
            cancel.check()
        picture = _found_in(profile, version_id, shrink)
        store.keep({version_id: picture})
        if picture.cover:
            found[version_id] = picture.cover
    return found


def _found_in(profile: Profile, version_id: str, shrink: Shrink) -> Picture:
    from reader.importers.epub_cover import cover_of

    original = profile.library.original(version_id)
    try:
        cover = cover_of(original[0]) if original is not None else None
        return shrink(*cover) if cover is not None else Picture()
    except Exception:  # a drawn cover is a cover, too; and it is not looked for again
        _log.exception("a cover could not be read")
        return Picture()


def picture_of_file(path: Path, shrink: Shrink) -> Picture:
    """A picture that the reader chose. Raises: UnreadableFile."""
    from reader.importers.pictures import harmless
    from reader.importers.registry import name_in_words, read_file

    usable = harmless(read_file(path))
    picture = shrink(*usable) if usable is not None else Picture()
    if not picture.data:
        name = name_in_words(path.name)
        raise UnreadableFile(
            f"“{name}” is no picture that can be shown; choose a JPEG, PNG, GIF or WebP file."
        )
    return picture


def choose_cover(profile: Profile, work_id: str, picture: Picture | None) -> Picture | None:
    """Show this picture for a work, the drawn cover (an empty picture), or what its files hold
    (None). Returns: what was chosen before, to be put back. Raises: StoreError."""
    store = CoverStore(profile.databases[0])
    before = store.chosen_picture(work_id)
    store.choose(work_id, picture)
    return before


def cover_for_book(profile: Profile, work: Work, versions: Sequence[Version]) -> bytes:
    """The cover of an exported book, a JPEG or PNG: what the library shows, in its own size where
    a file of these versions holds it. Empty if the library shows a drawn one."""
    from reader.importers.epub_cover import cover_of

    store = CoverStore(profile.databases[0])
    chosen = store.chosen_picture(work.id)
    if chosen is not None:
        return chosen.data
    found = store.found()
    for version in versions:
        cover = found.get(version.id)
        if not cover:
            continue
        original = profile.library.original(version.id)
        whole = cover_of(original[0]) if original is not None else None
        if whole is not None and whole[1] in _IN_BOOKS and len(whole[0]) <= _LONGEST_IN_BOOKS:
            return whole[0]
        return store.picture(cover.mark)
    return b""


def picture_bytes(profile: Profile, mark: str) -> bytes:
    """The small copy; empty if it is gone or cannot be read."""
    try:
        return CoverStore(profile.databases[0]).picture(mark)
    except StoreError as error:
        _log.warning("a cover could not be read: %s", error)
        return b""
