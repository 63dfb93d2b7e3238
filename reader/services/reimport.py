"""Another text for a version: a better file, another language given. What the reader did is carried
over by what the sentences say, not by their numbers, and all of it can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

from reader.alignment.bead import Alignment, Bead
from reader.documents.document import Document
from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Version, Work
from reader.errors import StoreError
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.bookmarks import mapped_bookmarks
from reader.services.profile import Profile
from reader.services.texts import load_document, read_bytes
from reader.store.database import utc_now
from reader.store.pairing import ChapterLink, PairingStore
from reader.store.term_search import TermQuery
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Context, Term

ALIKE = 0.6
"""Share of common characters from which a changed sentence is the same one corrected."""
_FEW = 40  # sentences of a changed passage that are compared one by one
_MOST_TERMS = 100_000

SegmentMap = tuple[range, ...]
"""For each old segment, the new ones that hold its words; empty where it is gone."""


@dataclass(frozen=True)
class Replaced:
    """What was there before, for undo, and what became of the reader's work."""

    version: Version
    document: Document
    original: tuple[bytes, str] | None
    alignments: dict[str, Alignment]
    """By the other version; seen from this one."""
    chapters: dict[str, tuple[ChapterLink, ...]]
    state: ReadingState | None
    bookmarks: str
    contexts: Edit
    kept: int = 0
    """Corrections (confirmed beads) that still hold."""
    lost: int = 0
    """Corrections whose sentences are gone."""


def segment_map(old: Document, new: Document) -> SegmentMap:
    """Where the sentences of one text stand in another edition of it."""
    before, after = _normal(old), _normal(new)
    found = [range(0)] * len(before)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, i, k, j, m in matcher.get_opcodes():
        if kind == "equal":
            for index in range(i, k):
                found[index] = range(j + index - i, j + index - i + 1)
        elif kind == "replace":
            _map_changed(before, after, range(i, k), range(j, m), found)
    return tuple(found)


def _normal(document: Document) -> list[str]:
    """Sentences without what differs between files of one text: white space and its kinds."""
    return ["".join(document.segment_text(n).split()) for n in range(len(document.segments))]


def _map_changed(
    before: Sequence[str], after: Sequence[str], old: range, new: range, found: list[range]
) -> None:
    """A passage that differs: the same words cut otherwise, or sentences corrected."""
    if "".join(before[old.start : old.stop]) == "".join(after[new.start : new.stop]):
        for index, place in _recut(before, after, old, new):
            found[index] = place
        return
    if len(old) > _FEW or len(new) > _FEW:
        return
    at = new.start
    for index in old:
        ratios = [
            SequenceMatcher(None, before[index], after[n]).ratio() for n in range(at, new.stop)
        ]
        best = max(ratios, default=0.0)
        if best >= ALIKE:
            at += ratios.index(best) + 1
            found[index] = range(at - 1, at)


def _recut(
    before: Sequence[str], after: Sequence[str], old: range, new: range
) -> list[tuple[int, range]]:
    """For each old segment the new ones that overlap it, by characters."""
    ends: list[int] = []
    total = 0
    for n in new:
        total += len(after[n])
        ends.append(total)
    found = []
    start = 0
    for index in old:
        stop = start + len(before[index])
        first = next(k for k, end in enumerate(ends) if end > start or end == total)
        last = next(k for k, end in enumerate(ends) if end >= stop)
        found.append((index, range(new.start + first, new.start + last + 1)))
        start = stop
    return found


def carried_beads(
    alignment: Alignment, source: SegmentMap, target: SegmentMap | None = None
) -> tuple[list[Bead], int]:
    """The confirmed beads in terms of the new text, in order, and how many are lost.

    Args:
        source: of the side that has a new text.
        target: of the other side; None where it stays as it is.
    """
    kept: list[Bead] = []
    lost = 0
    here = there = 0
    for bead in alignment.beads:
        if not bead.confirmed:
            continue
        one = _carried(bead.source, source, here)
        other = bead.target if target is None else _carried(bead.target, target, there)
        if one is None or other is None or one.start < here or other.start < there:
            lost += 1
            continue
        kept.append(replace(bead, source=one, target=other))
        here, there = one.stop, other.stop
    return kept, lost


def _carried(segments: range, places: SegmentMap, here: int) -> range | None:
    """Consecutive segments in the new text; None where they are gone or torn apart."""
    if not segments:
        before = next((places[n].stop for n in range(segments.start - 1, -1, -1) if places[n]), 0)
        return range(max(before, here), max(before, here))
    new = [places[n] for n in segments]
    if not all(new) or any(two.start > one.stop for one, two in pairwise(new)):
        return None
    return range(new[0].start, new[-1].stop)


def replace_file(
    profile: Profile,
    version_id: str,
    path: str,
    *,
    language: str | None = None,
    encoding: str | None = None,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Replaced:
    """Give a version the text of another file, or of the same file read anew. A job.

    Args:
        language: the version's own if None.
    Raises: UnreadableFile, StoreError, Cancelled; nothing is changed then.
    """
    version = _version(profile, version_id)
    document, _ = load_document(
        path, language=language or version.language, encoding=encoding, cancel=cancel
    )
    data = b"" if path == "-" else read_bytes(path)
    suffix = path[path.rfind(".") :] if "." in path else ""
    return put_text(
        profile, version_id, document, original=(data, suffix) if data else None,
        origin=path, cancel=cancel, progress=progress,
    )  # fmt: skip


def set_language(
    profile: Profile, version_id: str, language: str, *, cancel: CancelToken | None = None
) -> Replaced:
    """The version is in another language than was thought: its sentences are found anew. A job."""
    from reader.segmentation.registry import segment_document

    old = profile.library.document(version_id)
    document = segment_document(replace(old, language=language, segments=()), cancel=cancel)
    return put_text(profile, version_id, document, cancel=cancel)


def put_text(
    profile: Profile,
    version_id: str,
    document: Document,
    *,
    original: tuple[bytes, str] | None = None,
    origin: str = "",
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Replaced:
    """Give a version another text. Pairs that were aligned are aligned again around the beads the
    reader confirmed; place, bookmarks and the sentences of saved words find their way.

    Raises: StoreError, Cancelled; nothing is changed then.
    """
    version, work = _version(profile, version_id), _work(profile, version_id)
    pairing = PairingStore(profile.databases[0])
    before = _snapshot(profile, pairing, version, work)
    places = segment_map(before.document, document)
    alignments: dict[str, Alignment] = {}
    kept = lost = 0
    for other, alignment in before.alignments.items():
        confirmed, gone = carried_beads(alignment, places)
        kept, lost = kept + len(confirmed), lost + gone
        alignments[other] = _aligned(profile, document, other, confirmed, cancel, progress)
    edit = _moved_contexts(profile, work, version_id, document, places)
    title = document.title if version.title == before.document.title else version.title
    changed = replace(
        version,
        language=document.language,
        title=title or version.title,
        translator=version.translator or document.translator,
        origin=origin or version.origin,
    )
    with profile.library.together():
        pairing.replace_text(version_id, document, original)
        profile.library.update_version(changed)
        for other, alignment in alignments.items():
            profile.library.save_alignment(version_id, other, alignment)
        for other, links in before.chapters.items():
            if len(document.sections) == len(before.document.sections):
                pairing.save_chapters(version_id, other, links)
        if before.state is not None and before.state.source_version == version_id:
            place = _moved_place(before.state.place, before.document, document, places)
            profile.library.save_reading_state(replace(before.state, place=place))
        if before.bookmarks:
            moved = mapped_bookmarks(
                before.bookmarks, version_id,
                lambda mark: _moved_place(mark, before.document, document, places),
            )  # fmt: skip
            profile.library.save_setting(f"bookmarks:{work.id}", moved)
    _forget_derived(profile, version_id)
    if edit:
        profile.terms.apply(edit)
    return replace(before, contexts=edit, kept=kept, lost=lost)


def take_back(profile: Profile, done: Replaced) -> None:
    """The text that was there before, with everything as it was."""
    pairing = PairingStore(profile.databases[0])
    version_id, work = done.version.id, _work(profile, done.version.id)
    with profile.library.together():
        pairing.replace_text(version_id, done.document, done.original)
        profile.library.update_version(done.version)
        for other, alignment in done.alignments.items():
            profile.library.save_alignment(version_id, other, alignment)
        for other, links in done.chapters.items():
            pairing.save_chapters(version_id, other, links)
        if done.state is not None:
            profile.library.save_reading_state(done.state)
        if done.bookmarks:
            profile.library.save_setting(f"bookmarks:{work.id}", done.bookmarks)
    _forget_derived(profile, version_id)
    if done.contexts:
        profile.terms.apply(done.contexts.reversed())


def _snapshot(profile: Profile, pairing: PairingStore, version: Version, work: Work) -> Replaced:
    alignments, chapters = {}, {}
    for other in pairing.aligned_with(version.id):
        found = profile.library.alignment(version.id, other)
        if found is not None:
            alignments[other] = found
    for one in work.versions:
        links = pairing.chapters(version.id, one.id) if one.id != version.id else None
        if links is not None:
            chapters[one.id] = links
    return Replaced(
        version,
        profile.library.document(version.id),
        profile.library.original(version.id),
        alignments,
        chapters,
        profile.library.reading_state(work.id),
        profile.library.setting(f"bookmarks:{work.id}"),
        Edit(),
    )


def _aligned(
    profile: Profile,
    document: Document,
    other: str,
    confirmed: Sequence[Bead],
    cancel: CancelToken | None,
    progress: Progress,
) -> Alignment:
    from reader.services.book_aligning import align_texts

    return align_texts(
        profile, document, profile.library.document(other), confirmed=confirmed, cancel=cancel,
        progress=progress,
    )  # fmt: skip


def _moved_place(place: Locator, old: Document, new: Document, places: SegmentMap) -> Locator:
    """The same sentence in the new text, else the nearest before it."""
    if not new.segments:
        return Locator(0)
    here = place.resolve(old)
    for index in range(min(here, len(places) - 1), -1, -1):
        if places[index]:
            return Locator.at(new, places[index].start)
    return Locator.at(new, 0)


def _moved_contexts(
    profile: Profile, work: Work, version_id: str, document: Document, places: SegmentMap
) -> Edit:
    """Sentences kept with words stay as they were saved; only where they stand is told anew."""
    before: list[Term] = []
    after: list[Term] = []
    now = utc_now()

    def moved(context: Context) -> Context:
        known = 0 <= context.segment < len(places)
        if context.version_id != version_id or not known:
            return context
        place = places[context.segment]
        inside = [n for n in place if context.surface in document.segment_text(n)]
        return replace(context, segment=inside[0] if inside else (place.start if place else -1))

    for term in profile.terms.search(TermQuery(work_id=work.id, limit=_MOST_TERMS)):
        contexts = tuple(map(moved, term.contexts))
        if contexts != term.contexts:
            before.append(term)
            after.append(replace(term, contexts=contexts, modified=now))
    return Edit(tuple(before), tuple(after))


def _forget_derived(profile: Profile, version_id: str) -> None:
    """Words, readings and counts of the former text."""
    profile.library.save_annotations(version_id, {})
    profile.library.save_setting(f"coverage:{version_id}", "")


def _version(profile: Profile, version_id: str) -> Version:
    version = profile.library.version(version_id)
    if version is None:
        raise StoreError("This version is no longer in the library; choose another.")
    return version


def _work(profile: Profile, version_id: str) -> Work:
    work = profile.library.work_of(version_id)
    if work is None:
        raise StoreError("This text is no longer in the library; choose another.")
    return work
