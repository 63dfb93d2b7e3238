"""Further language versions for a work that is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.documents.document import Document
from reader.documents.work import Version
from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.profile import Profile
from reader.services.shelf import Added, keep_version, load_versions
from reader.services.sources import Origin
from reader.store.changes import Changes
from reader.store.library import content_hash
from reader.store.pairing import PairingStore

_SAME_SHARE = 0.9
"""Of the pieces of a text, from which on another one is the same."""
_PROBES = 8
_BLOCKS_COMPARED = 60


class WorkIsGone(ReaderError):
    """The work was removed, maybe in another window."""


def add_versions(
    profile: Profile,
    work_id: str,
    paths: Sequence[Origin],
    *,
    languages: Sequence[str | None] | None = None,
    encodings: Sequence[str | None] | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Added:
    """Import files as further versions of the work `work_id`.

    Args:
        languages: one BCP 47 tag (or None: detect) for each path.
        encodings: one for each path, or None: as the bytes tell.
        progress: counts thousandths of the whole.
    Raises: UnreadableFile, WorkIsGone; nothing is added then.
    """
    loaded, warnings = load_versions(
        paths, languages=languages, encodings=encodings, cancel=cancel, progress=progress
    )
    work = profile.library.work(work_id)
    if work is None:
        raise WorkIsGone("This text is no longer in the library; add the files as a new text.")
    there = {(version.content_hash, version.language) for version in work.versions}
    fresh = []
    for path, document in loaded:
        mark = content_hash(document.text), document.language
        if mark not in there:
            fresh.append((path, document))
            there.add(mark)
    with profile.library.together():
        for path, document in fresh:
            keep_version(profile, work_id, document, path)
    progress(1000, 1000)
    return Added(profile.library.work(work_id) or work, tuple(warnings), was_there=not fresh)


def change_version(
    profile: Profile,
    version_id: str,
    *,
    title: str | None = None,
    translator: str | None = None,
    is_original: bool | None = None,
) -> Changes:
    """What a reader may say of a version; None leaves it. The original of a work is one: saying so
    of another takes it from the first. Language: see `reimport.set_language`. Raises: StoreError.
    """
    version = profile.library.version(version_id)
    work = profile.library.work_of(version_id)
    if version is None or work is None:
        raise WorkIsGone("This version is no longer in the library; choose another.")
    changed = replace(
        version,
        title=version.title if title is None else title.strip() or version.title,
        translator=version.translator if translator is None else translator.strip(),
        is_original=version.is_original if is_original is None else is_original,
    )
    with profile.library.together():
        for other in work.versions:
            if changed.is_original and other.is_original and other.id != version_id:
                profile.library.update_version(replace(other, is_original=False))
        return profile.library.update_version(changed)


def similar_versions(
    profile: Profile,
    document: Document,
    *,
    is_beginning: bool = False,
    cancel: CancelToken | None = None,
) -> list[Version]:
    """Versions in the library whose sentences are nearly all those of `document`: the same text
    from another file. A job: looks into the texts of about its length.

    Args:
        is_beginning: the document is only the first pages of a text, and need not be cut into
            sentences.
    """
    wanted = _pieces(document, is_beginning)
    if not wanted:
        return []
    pairing = PairingStore(profile.databases[0])
    found = []
    for work in profile.library.works():
        for version in work.versions:
            if cancel is not None:
                cancel.check()
            if version.language != document.language:
                continue
            if not is_beginning and not _about_as_long(version, document):
                continue
            text = "".join(pairing.text(version.id).split())
            if not any(piece in text for piece in wanted[:_PROBES]):
                continue
            if sum(piece in text for piece in wanted) >= _SAME_SHARE * len(wanted):
                found.append(version)
    return found


def _about_as_long(version: Version, document: Document) -> bool:
    count = len(document.segments)
    return 0.8 * count <= version.segment_count <= 1.25 * count


def _pieces(document: Document, is_beginning: bool) -> list[str]:
    """What the text says, without white space: its sentences; of a beginning its first whole
    blocks."""
    if not is_beginning:
        texts = [document.segment_text(n) for n in range(len(document.segments))]
        return ["".join(text.split()) for text in dict.fromkeys(texts)]
    blocks = [block for block in document.blocks if block.kind.is_text]
    whole = blocks[:-1] or blocks  # the last one may be cut off
    texts = ["".join(block.span.of(document.text).split()) for block in whole[:_BLOCKS_COMPARED]]
    return list(dict.fromkeys(text for text in texts if text))
