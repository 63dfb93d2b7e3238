"""Every place in one's library where a word occurs, each with its human translation."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.documents.document import Document
from reader.documents.work import Version, Work
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.annotating import annotate_block, tokens_of
from reader.services.book_annotating import annotate_book
from reader.services.profile import Profile
from reader.services.reading import ANNOTATOR, cached_annotations
from reader.store.concordance import ConcordanceStore, Place
from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.folding import fold

_AT_ONCE = 50  # blocks between two looks at the token
_GAP = 2  # characters that may stand between two words of a phrase
_VOWELLED = frozenset({"ar", "he", "fa", "ur"})
"""Languages whose vowel points are written or not as one likes."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place."""

    work_id: str
    work: str
    """Its title."""
    version_id: str
    language: str
    segment: int
    sentence: str
    surface: Span
    """Where the word stands in `sentence`."""
    translation: str = ""
    """Empty where the text has no aligned version, or a gap there."""
    translation_language: str = ""


@dataclass(frozen=True, slots=True)
class Concordance:
    hits: tuple[Hit, ...]
    total: int
    """Places there are; `hits` may be fewer."""
    unread: int = 0
    """Texts of this language that are not in the index yet: they were searched for the word as it
    was written only."""


# Making the index


def unindexed(profile: Profile) -> list[Version]:
    """Versions whose words are not in the index, the last read first, each text once."""
    known = set(ConcordanceStore(profile.databases[2]).texts(ANNOTATOR))
    found: dict[tuple[str, str], Version] = {}
    for work in profile.library.works():
        for version in work.versions:
            key = (version.content_hash, version.language)
            if key not in known:
                found.setdefault(key, version)
    return list(found.values())


def index_library(
    profile: Profile, *, cancel: CancelToken | None = None, progress: Progress = no_progress
) -> int:
    """Find the words of every text that is not in the index. A job for a quiet moment: a novel
    takes a minute or two. What was done when it is cancelled stays done, text by text.

    Args: progress: counts sentences.
    Returns: how many texts were added. Raises: Cancelled.
    """
    versions = unindexed(profile)
    total = sum(version.segment_count for version in versions)
    done = 0
    for version in versions:
        index_version(profile, version, cancel=cancel)
        done += version.segment_count
        progress(done, total)
    keep = [(v.content_hash, v.language) for w in profile.library.works() for v in w.versions]
    keep += [
        (v.content_hash, v.language)
        for work in profile.library.removed_works()
        for v in work.versions
    ]
    ConcordanceStore(profile.databases[2]).keep_only(keep)
    return len(versions)


def index_version(profile: Profile, version: Version, *, cancel: CancelToken | None = None) -> None:
    """Put one text into the index. Raises: Cancelled, StoreError."""
    document = profile.library.document(version.id)
    places: dict[str, list[tuple[int, int, int]]] = {}
    for segment, token in _words(profile, version.id, document, cancel):
        start = token.span.start - document.segments[segment].span.start
        places.setdefault(word_key(version.language, token.lemma or token.surface), []).append(
            (segment, start, len(token.span))
        )
    sentences = [_one_line(document.segment_text(n)) for n in range(len(document.segments))]
    ConcordanceStore(profile.databases[2]).add(
        version.content_hash, version.language, ANNOTATOR, sentences, places
    )


def _words(
    profile: Profile, version_id: str, document: Document, cancel: CancelToken | None
) -> Iterator[tuple[int, Token]]:
    """Each word with the index of its sentence, in the order of the text."""
    annotate_book(profile, version_id, document, cancel=cancel)
    for first in range(0, len(document.blocks), _AT_ONCE):
        if cancel is not None:
            cancel.check()
        blocks = range(first, min(first + _AT_ONCE, len(document.blocks)))
        known = cached_annotations(profile, version_id, document, blocks)
        for block in blocks:
            annotation = known.get(block) or annotate_block(document, block)
            for token in annotation.tokens:
                segment = document.segment_at(token.span.start) if token.is_word else None
                if segment is not None:
                    yield segment, token


def word_key(language: str, word: str) -> str:
    """What a dictionary form is kept under: case does not count, nor vowel points do."""
    if language_of(language).primary in _VOWELLED:
        return fold(word)
    return unicodedata.normalize("NFC", word).casefold()


def _one_line(text: str) -> str:
    return text.translate({ord("\n"): " ", ord("\r"): " ", ord("\t"): " "})


# Asking


def find_everywhere(profile: Profile, language: str, word: str, *, limit: int = 200) -> Concordance:
    """Places of a word or phrase in texts of `language`, whatever its form there: the works read
    last first, then in the order of the text.

    Args:
        word: a dictionary form or any other.
        limit: of hits; the total counts them all.
    """
    word = " ".join(word.split())
    if not word:
        return Concordance((), 0)
    store = ConcordanceStore(profile.databases[2])
    known = store.texts(ANNOTATOR)
    versions = _versions(profile, language)
    numbers = {
        known[key]: (work, version)
        for work, version in reversed(versions)
        if (key := (version.content_hash, version.language)) in known
    }
    ordered = list(reversed(numbers))
    places, total = _indexed(store, versions, ordered, language, word, limit)
    hits = list(_hits(profile, store, numbers, places))
    unread = [(w, v) for w, v in versions if (v.content_hash, v.language) not in known]
    for work, version in unread:
        found = _written(profile, work, version, word, limit)
        total += len(found)
        hits += found[: max(0, limit - len(hits))]
    return Concordance(tuple(hits), total, len(unread))


def _versions(profile: Profile, language: str) -> list[tuple[Work, Version]]:
    primary = language_of(language).primary
    return [
        (work, version)
        for work in profile.library.works()
        for version in work.versions
        if language_of(version.language).primary == primary
    ]


def _indexed(
    store: ConcordanceStore,
    versions: Sequence[tuple[Work, Version]],
    ordered: Sequence[int],
    language: str,
    word: str,
    limit: int,
) -> tuple[Sequence[Place], int]:
    """Places in the index, by dictionary form; as it is written where the index knows no form."""
    tokens = [token for token in tokens_of(language, word) if token.is_word]
    tags = list(dict.fromkeys(version.language for _, version in versions))
    whole = word_key(language, word)
    single = {whole}
    if len(tokens) == 1:
        single.add(word_key(language, tokens[0].lemma or word))
    places: list[Place] = []
    total = 0
    for tag in tags:
        found = store.find(tag, single, ordered, limit=limit)
        places, total = places + list(found.places), total + found.total
        if len(tokens) > 1 and not found.total:
            words = [word_key(language, token.lemma or token.surface) for token in tokens]
            found = store.find_phrase(tag, words, ordered, gap=_GAP, limit=limit)
            places, total = places + list(found.places), total + found.total
    if not total:
        forms = [tokens[0].lemma] if len(tokens) == 1 else []
        needles = list(dict.fromkeys((word, word.capitalize(), *forms)))
        for text in ordered:
            for segment, sentence in store.search_sentences(text, needles, limit=limit):
                places += _places_in(sentence, needles, text, segment)
        total = len(places)
    return places[:limit], total


def _places_in(sentence: str, needles: Iterable[str], text: int, segment: int) -> list[Place]:
    for needle in needles:
        at = sentence.find(needle)
        if at >= 0:
            return [Place(text, segment, at, at + len(needle))]
    return []


def _hits(
    profile: Profile,
    store: ConcordanceStore,
    numbers: Mapping[int, tuple[Work, Version]],
    places: Sequence[Place],
) -> Iterator[Hit]:
    by_text: dict[int, list[Place]] = {}
    for place in places:
        by_text.setdefault(place.text, []).append(place)
    facing = _Facing(profile, store)
    for text, found in by_text.items():
        work, version = numbers[text]
        segments = [place.segment for place in found]
        sentences = store.sentences(text, segments)
        translations, tag = facing.translations(work, version, segments)
        for place in found:
            if place.segment in sentences:
                yield Hit(
                    work.id, work.title, version.id, version.language, place.segment,
                    sentences[place.segment], Span(place.start, place.end),
                    translations.get(place.segment, ""),
                    tag if translations.get(place.segment) else "",
                )  # fmt: skip


def _written(profile: Profile, work: Work, version: Version, word: str, limit: int) -> list[Hit]:
    """Places in a text that is not indexed, searched for the word as it is written."""
    document = profile.library.document(version.id)
    found: list[tuple[int, Span]] = []
    at = document.text.find(word)
    while at >= 0 and len(found) < limit:
        segment = document.segment_at(at)
        if segment is not None:
            start = at - document.segments[segment].span.start
            found.append((segment, Span(start, start + len(word))))
        at = document.text.find(word, at + len(word))
    facing = _Facing(profile, ConcordanceStore(profile.databases[2]))
    translations, tag = facing.translations(work, version, [segment for segment, _ in found])
    return [
        Hit(
            work.id, work.title, version.id, version.language, segment,
            _one_line(document.segment_text(segment)), span, translations.get(segment, ""),
            tag if translations.get(segment) else "",
        )
        for segment, span in found
    ]  # fmt: skip


class _Facing:
    """The translation of sentences: from the version the reader has opposite, else from whichever
    is aligned."""

    def __init__(self, profile: Profile, store: ConcordanceStore) -> None:
        self._profile, self._store = profile, store
        self._known = store.texts(ANNOTATOR)
        self._aligned: dict[str, list[str]] = {}
        for first, second in profile.library.aligned_pairs():
            self._aligned.setdefault(first, []).append(second)
            self._aligned.setdefault(second, []).append(first)

    def translations(
        self, work: Work, version: Version, segments: Sequence[int]
    ) -> tuple[dict[int, str], str]:
        """By segment, and the language they are in."""
        other = self._other(work, version)
        if other is None or not segments:
            return {}, ""
        ranges = self._profile.library.counterparts(version.id, other.id, segments)
        needed = [segment for found in ranges.values() for segment in found]
        number = self._known.get((other.content_hash, other.language))
        if number is not None:
            texts = self._store.sentences(number, needed)
        else:
            document = self._profile.library.document(other.id)
            texts = {segment: _one_line(document.segment_text(segment)) for segment in needed}
        joint = " " if language_of(other.language).spaced else ""
        return {
            segment: joint.join(texts[one] for one in found if one in texts)
            for segment, found in ranges.items()
        }, other.language

    def _other(self, work: Work, version: Version) -> Version | None:
        candidates = [one for one in self._aligned.get(version.id, ()) if work.version(one)]
        state = self._profile.library.reading_state(work.id)
        if state is not None:
            pair = (state.source_version, state.target_version)
            preferred = [one for one in pair if one != version.id]
            candidates.sort(key=lambda one: one not in preferred)
        return work.version(candidates[0]) if candidates else None
