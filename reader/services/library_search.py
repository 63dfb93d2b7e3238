"""Finding works by what they are called and by what is in them."""

from __future__ import annotations

from dataclasses import dataclass

from reader.jobs import CancelToken
from reader.services.profile import Profile
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
    """Versions whose text holds `typed`, capitals and accents alike, one hit each, works in the
    order of the library. A job: every text is read."""
    wanted = folded(" ".join(typed.split()))
    if len(wanted) < 2 and not any(ord(char) > 0x2E80 for char in wanted):
        return []
    pairing = PairingStore(profile.databases[0])
    hits: list[TextHit] = []
    for work in profile.library.works():
        for version in work.versions:
            if cancel is not None:
                cancel.check()
            text = pairing.text(version.id)
            # Folding keeps one character for each, so that places in both are the same.
            plain = folded(text)
            start = plain.find(wanted)
            if start >= 0:
                hits.append(
                    TextHit(
                        work.id, version.id, start, _excerpt(text, start, start + len(wanted)),
                        plain.count(wanted),
                    )
                )  # fmt: skip
            if len(hits) >= HITS_SHOWN:
                return hits
    return hits


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
