"""The works a reader keeps: adding files, listing, removing."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.documents.document import Document
from reader.documents.naming import name_of
from reader.documents.work import ReadingState, Version, Work
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.profile import Profile
from reader.services.reading import default_state
from reader.services.sources import Origin, Source, bytes_of, name_of_origin
from reader.store.changes import Changes
from reader.store.covers import Cover, CoverStore
from reader.store.library import content_hash
from reader.store.pairing import TagStore

if TYPE_CHECKING:
    from reader.importers.base import LoadWarning

_FACING = 2
"""Versions, and so covers that a work shows."""

# Importers and segmentation are imported where files are read: the library page needs neither,
# and it stands before the window's first paint.


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """A work as the library page shows it."""

    work: Work
    state: ReadingState | None = None
    progress: float = 0.0
    """Share of the source version's sentences read, 0 to 1."""
    known: int = 0
    """Different words of the version last read, by status: known, learning, new. All 0 while the
    text has not been analysed."""
    learning: int = 0
    new: int = 0
    tags: tuple[str, ...] = ()
    """The reader's own, sorted."""
    covers: tuple[Cover, ...] = ()
    """At most two pictures; none where a cover is drawn."""
    chose_cover: bool = False
    """Whether the reader decided about the cover."""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding files."""

    work: Work
    warnings: tuple[LoadWarning, ...] = ()
    was_there: bool = False
    """Exactly these texts were a work already; nothing was added."""
    works: int = 1
    """How many works; `work` is the first of them."""


def add_files(
    profile: Profile,
    paths: Sequence[Origin],
    *,
    languages: Sequence[str | None] | None = None,
    encodings: Sequence[str | None] | None = None,
    title: str = "",
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Added:
    """Import files as versions of one new work; the same texts again give the work that is there.

    A file that holds several languages aligned (TMX, a table) becomes a work by itself.

    Args:
        paths: files, "-" for standard input, or texts without a file.
        languages: one BCP 47 tag (or None: detect) for each path.
        encodings: one for each path, or None: as the bytes tell.
        progress: counts thousandths of the whole.
    Raises: UnreadableFile; nothing is added then.
    """
    from reader.services.pairs import add_pairs, is_pair_file

    if len(paths) == 1 and is_pair_file(paths[0]):
        return add_pairs(profile, paths[0], title=title, cancel=cancel, progress=progress)
    loaded, warnings = load_versions(
        paths, languages=languages, encodings=encodings, cancel=cancel, progress=progress
    )
    same = _work_of_exactly(profile, [document for _, document in loaded])
    if same is not None:
        return Added(same, tuple(warnings), was_there=True)
    if cancel is not None:
        cancel.check()
    work = _keep(profile, title, loaded)
    progress(1000, 1000)
    return Added(work, tuple(warnings))


def load_versions(
    paths: Sequence[Origin],
    *,
    languages: Sequence[str | None] | None = None,
    encodings: Sequence[str | None] | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[list[tuple[Origin, Document]], list[LoadWarning]]:
    """Each file with its segmented document, and what is to be said about them.

    Raises: UnreadableFile, Cancelled.
    """
    from reader.services.texts import load_document, part_of

    count = len(paths)
    tags = languages if languages is not None else [None] * count
    codes = encodings if encodings is not None else [None] * count
    loaded: list[tuple[Origin, Document]] = []
    warnings: list[LoadWarning] = []
    for number, (path, tag, code) in enumerate(zip(paths, tags, codes, strict=True)):
        document, more = load_document(
            path,
            language=tag,
            encoding=code,
            cancel=cancel,
            progress=part_of(progress, number, count),
        )
        loaded.append((path, document))
        warnings += more
    return loaded, warnings


def _work_of_exactly(profile: Profile, documents: Sequence[Document]) -> Work | None:
    """The work that holds all these texts already, if there is one."""
    found: set[str] | None = None
    for document in documents:
        works = set()
        for version in profile.library.versions_with(content_hash(document.text)):
            work = profile.library.work_of(version.id)
            if work is not None and version.language == document.language:
                works.add(work.id)
        found = works if found is None else found & works
    work_id = min(found) if found else None
    return profile.library.work(work_id) if work_id else None


def _keep(profile: Profile, title: str, loaded: Sequence[tuple[Origin, Document]]) -> Work:
    work = Work(uuid.uuid4().hex, title or name_of(loaded[0][1], _naming(loaded[0][0])))
    with profile.library.together():
        profile.library.add_work(work)
        for path, document in loaded:
            keep_version(profile, work.id, document, path)
    kept = profile.library.work(work.id)
    assert kept is not None
    return kept


def keep_version(
    profile: Profile,
    work_id: str,
    document: Document,
    path: Origin,
    *,
    origin: str = "",
    is_original: bool = False,
) -> Version:
    """Keep one text, and the file it came from, as a version of a work."""
    version = Version(
        uuid.uuid4().hex,
        document.language,
        name_of(document, _naming(path)),
        is_original=is_original,
        translator=document.translator,
        origin=origin or where_from(path),
    )
    kept = isinstance(path, Source) or Path(path).is_file()  # a pipe was read to its end
    original = bytes_of(path) if kept else b""
    suffix = Path(name_of_origin(path)).suffix
    profile.library.add_version(work_id, version, document, original, suffix)
    return version


def _naming(path: Origin) -> str:
    return path.name if isinstance(path, Source) else str(path)


def where_from(path: Origin) -> str:
    """What a version says of its origin."""
    if isinstance(path, Source):
        return path.origin
    return "standard input" if path == "-" else str(Path(path).resolve())


def add_samples(
    profile: Profile, *, cancel: CancelToken | None = None, progress: Progress = no_progress
) -> list[Work]:
    """Add the sample library, leaving out works that are there already."""
    from reader.services.samples import samples
    from reader.services.texts import load_document

    there = {work.title for work in profile.library.works() if work.licence}
    works = [sample for sample in samples() if sample.title not in there]
    total = sum(len(sample.versions) for sample in works)
    done = 0
    for sample in works:
        loaded = []
        for version in sample.versions:
            progress(done, total)
            document, _ = load_document(str(version.path), language=version.language, cancel=cancel)
            loaded.append((version, document))
            done += 1
        work = Work(uuid.uuid4().hex, sample.title, licence=sample.licence)
        with profile.library.together():
            profile.library.add_work(work)
            for version, document in loaded:
                keep_version(
                    profile, work.id, document, str(version.path),
                    origin="sample library", is_original=version.is_original,
                )  # fmt: skip
    progress(total, total)
    return list(profile.library.works())


def shelf(profile: Profile) -> list[ShelfItem]:
    """Every work, the last read first."""
    library = profile.databases[0]
    tags, pictures = TagStore(library).by_work(), CoverStore(library)
    chosen, found = pictures.chosen(), pictures.found()
    items = []
    for work in profile.library.works():
        state = profile.library.reading_state(work.id)
        covers = _covers(work, state, chosen, found)
        item = _item(profile, work, state, tags.get(work.id, ()))
        items.append(replace(item, covers=covers, chose_cover=work.id in chosen))
    return items


def save_tags(profile: Profile, work_id: str, tags: Iterable[str]) -> Changes:
    """The tags of a work from now on. Raises: StoreError."""
    return TagStore(profile.databases[0]).save(work_id, tags)


def _covers(
    work: Work,
    state: ReadingState | None,
    chosen: dict[str, Cover],
    found: dict[str, Cover],
) -> tuple[Cover, ...]:
    """What to show of a work: the reader's own picture; else those of the pair last read, each
    once; else that of another version. None of them: the drawn cover."""
    if work.id in chosen:
        return (chosen[work.id],) if chosen[work.id] else ()
    if not found:
        return ()
    pair = (state.source_version, state.target_version) if state else ()
    ordered = sorted(work.versions, key=lambda one: _rank(one, pair))
    facing, others = ordered[:_FACING], ordered[_FACING:]
    return _pictures(facing, found) or _pictures(others, found)[:1]


def _pictures(versions: Sequence[Version], found: dict[str, Cover]) -> tuple[Cover, ...]:
    """What was found in their files, each once."""
    return tuple(dict.fromkeys(cover for one in versions if (cover := found.get(one.id))))


def _rank(version: Version, pair: Sequence[str]) -> tuple[int, bool]:
    return (pair.index(version.id) if version.id in pair else _FACING, not version.is_original)


def _item(
    profile: Profile, work: Work, state: ReadingState | None, tags: tuple[str, ...]
) -> ShelfItem:
    version = work.version(state.source_version) if state else None
    if state is None or version is None or not version.segment_count:
        to_read = default_state(work).source_version if work.versions else ""
        return ShelfItem(work, state, 0.0, *coverage_of(profile, to_read), tags)
    progress = min(1.0, (state.place.segment + 1) / version.segment_count)
    known, learning, new = coverage_of(profile, version.id)
    return ShelfItem(work, state, progress, known, learning, new, tags)


def coverage_of(profile: Profile, version_id: str) -> tuple[int, int, int]:
    """How many different words of a version are known, learning, new, as last counted by
    `count_coverage`; zeros if never."""
    stored = profile.library.setting(f"coverage:{version_id}")
    known, learning, new = (int(part) for part in stored.split()) if stored else (0, 0, 0)
    return known, learning, new


def remove_work(profile: Profile, work_id: str) -> Changes:
    """Hide a work; `restore_work` brings it back whole."""
    return profile.library.remove_work(work_id)


def restore_work(profile: Profile, work_id: str) -> Changes:
    return profile.library.restore_work(work_id)
