"""Further language versions for a work that is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.documents.document import Document
from reader.errors import ReaderError
from reader.importers.base import LoadWarning
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.profile import Profile
from reader.services.shelf import Added, keep_version
from reader.services.texts import load_document


class WorkIsGone(ReaderError):
    """The work was removed, maybe in another window."""


def add_versions(
    profile: Profile,
    work_id: str,
    paths: Sequence[Path],
    *,
    languages: Sequence[str | None] | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Added:
    """Import files as further versions of the work `work_id`.

    Args:
        languages: one BCP 47 tag (or None: detect) for each path.
        progress: counts files.
    Raises: UnreadableFile, WorkIsGone; nothing is added then.
    """
    tags = list(languages) if languages is not None else [None] * len(paths)
    loaded: list[tuple[Path, Document]] = []
    warnings: list[LoadWarning] = []
    for number, (path, tag) in enumerate(zip(paths, tags, strict=True)):
        progress(number, len(paths))
        document, more = load_document(str(path), language=tag, cancel=cancel)
        loaded.append((path, document))
        warnings += more
    with profile.library.together():
        for path, document in loaded:
            keep_version(profile, work_id, document, str(path))
    progress(len(paths), len(paths))
    work = profile.library.work(work_id)
    if work is None:
        raise WorkIsGone("This text is no longer in the library; add the files as a new text.")
    return Added(work, tuple(warnings))
