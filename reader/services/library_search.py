"""Finding works by what they are called and by what is in them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from reader.documents.work import Version
from reader.jobs import CancelToken
from reader.services.profile import Profile
from reader.store.folded_texts import FoldedTexts
from reader.store.pairing import PairingStore, TagStore
from reader.text.folding import folded
from reader.text.language import language as language_of

HITS_SHOWN = 200
_AROUND = 48
"""Characters of the text shown on each side of what was found."""


@dataclass(frozen=True, slots=True)
class TextHit:
    """A work whose text holds what was typed: the first place in one of its versions."""

    work_id: str
    version_id: str
    start: int
    """Code point in the version's text."""
    excerpt: str
    count: int
    """How many times in this version."""


def search_texts(
    profile: Profile, typed: str, *, cancel: CancelToken | None = None
) -> list[TextHit]:
    """Works whose text holds `typed`, capitals and accents alike: a hit for each, in the first of
    its versions that has it, works in the order of the library. A job: every text is looked into;
    at the first search also folded, where `fold_library` has not been there."""
    wanted = folded(" ".join(typed.split()))
    if len(wanted) < 2 and not any(ord(char) > 0x2E80 for char in wanted):
        return []
    pattern = wanted.encode("utf-8", "surrogatepass")
    hits: list[TextHit] = []
    for work in profile.library.works():
        for version in work.versions:
            if cancel is not None:
                cancel.check()
            text = _folded_text(profile, version)
            at = text.find(pattern)
            if at >= 0:
                start = len(text[:at].decode("utf-8", "surrogatepass"))
                excerpt = _excerpt_of(profile, version, start, start + len(wanted))
                hits.append(TextHit(work.id, version.id, start, excerpt, text.count(pattern)))
                break
        if len(hits) >= HITS_SHOWN:
            break
    return hits


def fold_library(profile: Profile, *, cancel: CancelToken | None = None) -> int:
    """Make every text ready to be searched. A job for a quiet moment. Returns: how many."""
    store = FoldedTexts(profile.databases[2])
    works = (*profile.library.works(), *profile.library.removed_works())
    versions = {version.content_hash: version for work in works for version in work.versions}
    missing = store.missing(versions)
    for content in missing:
        if cancel is not None:
            cancel.check()
        _folded_text(profile, versions[content])
    store.keep_only(versions)
    return len(missing)


def segment_of(profile: Profile, hit: TextHit) -> int:
    """The sentence a hit is in; what follows, if it is between two."""
    document = profile.library.document(hit.version_id)
    ends = [segment.span.end for segment in document.segments]
    return min(bisect_right(ends, hit.start), max(len(ends) - 1, 0))


def _folded_text(profile: Profile, version: Version) -> bytes:
    store = FoldedTexts(profile.databases[2])
    known = store.get(version.content_hash)
    if known is None:
        # Folding keeps one character for each, so that places in both are the same.
        text = PairingStore(profile.databases[0]).text(version.id)
        known = folded(text).encode("utf-8", "surrogatepass")
        store.put(version.content_hash, known)
    return known


def _excerpt_of(profile: Profile, version: Version, start: int, end: int) -> str:
    return _excerpt(PairingStore(profile.databases[0]).text(version.id), start, end)


def titles_matching(profile: Profile, typed: str) -> list[str]:
    """Ids of works that all the words typed are found in: titles, translators, languages, tags."""
    words = folded(typed).split()
    tags = TagStore(profile.databases[0]).by_work()
    found = []
    for work in profile.library.works():
        names = [work.title, *tags.get(work.id, ())]
        for version in work.versions:
            known = language_of(version.language)
            names += [version.title, version.translator, known.native_name, known.english_name]
        text = folded("\n".join(names))
        if all(word in text for word in words):
            found.append(work.id)
    return found


def _excerpt(text: str, start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    piece = " ".join(text[first:last].split())
    return ("…" if first else "") + piece + ("…" if last < len(text) else "")
