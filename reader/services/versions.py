"""Further language versions for a work that is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.profile import Profile
from reader.services.shelf import Added, keep_version, load_versions


class WorkIsGone(ReaderError):
    """The work was removed, maybe in another window."""


def add_versions(
    profile: Profile,
    work_id: str,
    paths: Sequence[Path],
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
    with profile.library.together():
        for path, document in loaded:
            keep_version(profile, work_id, document, path)
    progress(1000, 1000)
    work = profile.library.work(work_id)
    if work is None:
        raise WorkIsGone("This text is no longer in the library; add the files as a new text.")
    return Added(work, tuple(warnings))
