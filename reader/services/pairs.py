"""Texts that arrive aligned: translation memories, tables, files that agree line by line."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

from reader.documents.work import Version, Work
from reader.errors import UnreadableFile
from reader.importers.formats import format_of
from reader.importers.parallel import Parallel, load_line_pair, load_parallel
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.profile import Profile
from reader.services.shelf import Added, where_from
from reader.services.sources import Origin, Source, bytes_of, name_of_origin
from reader.services.texts import STANDARD_INPUT, known_tag
from reader.store.library import content_hash

_HEAD = 2**16  # bytes that tell a table or a translation memory from everything else


def is_pair_file(path: Origin) -> bool:
    """Whether a file holds several languages, aligned; False also for what cannot be read."""
    if isinstance(path, Source):
        return bool(path.data.strip()) and format_of(path.data, path.name).is_pair
    if str(path) == STANDARD_INPUT or not Path(path).is_file():
        return False
    try:
        with Path(path).open("rb") as file:
            return format_of(file.read(_HEAD), Path(path).name).is_pair
    except (UnreadableFile, OSError):
        return False


def add_pairs(
    profile: Profile,
    path: Origin,
    *,
    languages: Sequence[str] | None = None,
    encoding: str | None = None,
    title: str = "",
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Added:
    """A TMX or a two-column table becomes a work: a version for each language, aligned with the
    others as the file has them (not confirmed: nobody here has looked).

    Args:
        languages: of a table's two columns.
        progress: counts units.
    Raises: UnreadableFile, Cancelled; nothing is added then.
    """
    data, name = bytes_of(path), name_of_origin(path)
    found = load_parallel(
        data, name=name, languages=languages, encoding=encoding, cancel=cancel, progress=progress
    )
    originals = [(data, Path(name).suffix, where_from(path))] * len(found.documents)
    return _keep(profile, found, title, originals)


def add_line_pair(
    profile: Profile,
    source: Origin,
    target: Origin,
    *,
    languages: tuple[str | None, str | None] = (None, None),
    encodings: tuple[str | None, str | None] = (None, None),
    title: str = "",
    cancel: CancelToken | None = None,
) -> Added:
    """Two files of which each line translates the line of the same number become a work.

    Raises: UnreadableFile, Cancelled; nothing is added then.
    """
    both = source, target
    data = bytes_of(source), bytes_of(target)
    names = name_of_origin(source), name_of_origin(target)
    found = load_line_pair(
        *data,
        names=names,
        languages=(known_tag(languages[0]), known_tag(languages[1])),
        encodings=encodings,
        cancel=cancel,
    )
    originals = [
        (one, Path(name).suffix, where_from(origin))
        for one, name, origin in zip(data, names, both, strict=True)
    ]
    return _keep(profile, found, title, originals)


def _keep(
    profile: Profile, found: Parallel, title: str, originals: Sequence[tuple[bytes, str, str]]
) -> Added:
    same = _work_of_exactly(profile, found)
    if same is not None:
        return Added(same, found.warnings, was_there=True)
    work = Work(uuid.uuid4().hex, title or found.title)
    ids = [uuid.uuid4().hex for _ in found.documents]
    with profile.library.together():
        profile.library.add_work(work)
        for number, document in enumerate(found.documents):
            data, suffix, origin = originals[number]
            version = Version(
                ids[number],
                document.language,
                document.title,
                is_original=number == 0,
                origin=origin,
            )
            # The one file of all languages is kept once, with the first of them.
            kept = data if number == 0 or data is not originals[0][0] else b""
            profile.library.add_version(work.id, version, document, kept, suffix)
        for source, target in found.pairs():
            profile.library.save_alignment(
                ids[source], ids[target], found.alignment(source, target)
            )
    added = profile.library.work(work.id)
    assert added is not None
    return Added(added, found.warnings)


def _work_of_exactly(profile: Profile, found: Parallel) -> Work | None:
    """The work that holds all these texts already, if there is one."""
    shared: set[str] | None = None
    for document in found.documents:
        works = {
            work.id
            for version in profile.library.versions_with(content_hash(document.text))
            if version.language == document.language
            and (work := profile.library.work_of(version.id)) is not None
        }
        shared = works if shared is None else shared & works
    return profile.library.work(min(shared)) if shared else None
