"""How much of each text the reader knows: running words, and sentences with one word to learn."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from reader.jobs import CancelToken
from reader.services.book_annotating import annotate_book
from reader.services.profile import Profile
from reader.services.reading import cached_annotations
from reader.vocabulary.term import Status

LONGEST = 1_000_000
"""Characters. Longer texts are left out."""
_AT_ONCE = 50  # blocks


@dataclass(frozen=True, slots=True)
class TextWords:
    """The words of a text by sentence, as numbers into `words`."""

    words: tuple[tuple[str, str], ...]
    """(dictionary form, reading) of each different word."""
    sentences: tuple[array[int], ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the statuses say of one text; ignored words are not counted."""

    words: int = 0
    """Running words."""
    known: int = 0
    learning: int = 0
    sentences: int = 0
    whole: int = 0
    """Sentences in which every word is known."""
    next_up: int = 0
    """Sentences in which all but one word are known: i + 1."""

    @property
    def new(self) -> int:
        return self.words - self.known - self.learning


def words_of_text(
    profile: Profile, version_id: str, *, cancel: CancelToken | None = None
) -> TextWords | None:
    """A job. None if the text is too long. Raises: Cancelled, StoreError."""
    document = profile.library.document(version_id)
    if len(document.text) > LONGEST:
        return None
    annotate_book(profile, version_id, document, cancel=cancel)
    numbers: dict[tuple[str, str], int] = {}
    sentences = [array("i") for _ in document.segments]
    for first in range(0, len(document.blocks), _AT_ONCE):
        if cancel is not None:
            cancel.check()
        blocks = range(first, min(first + _AT_ONCE, len(document.blocks)))
        for annotation in cached_annotations(profile, version_id, document, blocks).values():
            for token in annotation.tokens:
                segment = document.segment_at(token.span.start) if token.is_word else None
                if segment is not None and token.pos not in {"numeral", "proper noun"}:
                    word = token.lemma or token.surface, token.lemma_reading
                    sentences[segment].append(numbers.setdefault(word, len(numbers)))
    return TextWords(tuple(numbers), tuple(one for one in sentences if one))


def knowledge(text: TextWords, statuses: Mapping[tuple[str, str], Status]) -> Knowledge:
    """Count a text by the statuses of its language."""
    by_text: dict[str, Status] = {}
    for (word, _), status in statuses.items():
        by_text[word] = max(status, by_text.get(word, status), key=_rank)
    marks = [statuses.get(word) or by_text.get(word[0], Status.NEW) for word in text.words]
    words = known = learning = whole = next_up = counted = 0
    for sentence in text.sentences:
        open_words: set[int] = set()
        some = False
        for number in sentence:
            status = marks[number]
            if status is Status.IGNORED:
                continue
            some = True
            words += 1
            if status is Status.KNOWN:
                known += 1
            else:
                learning += status is not Status.NEW
                open_words.add(number)
        counted += some
        whole += some and not open_words
        next_up += len(open_words) == 1
    return Knowledge(words, known, learning, counted, whole, next_up)


def _rank(status: Status) -> int:
    return -1 if status is Status.IGNORED else int(status)
