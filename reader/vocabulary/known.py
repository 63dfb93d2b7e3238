"""Words the reader knows from elsewhere: taken in without touching what is kept already."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.vocabulary.edits import Edit, clean_tags
from reader.vocabulary.term import Status, Term

LONGEST = 60
"""Characters; what is longer is a sentence, not a word."""
_ARTICLES: Mapping[str, str] = {
    "de": "der|die|das|ein|eine|sich",
    "fr": "le|la|les|un|une|des|se",
    "es": "el|la|los|las|un|una",
    "it": "il|lo|la|i|gli|le|un|una|uno",
    "pt": "o|a|os|as|um|uma",
    "nl": "de|het|een",
    "en": "to|the|a|an",
}
_SENTENCE = re.compile(r"[。．！？!?]\s*\S|\w\w\.\s+\S|[。！？!?]$")


@dataclass(frozen=True, slots=True)
class MetWord:
    """A word as some other program keeps it."""

    text: str
    status: Status
    reading: str = ""
    meaning: str = ""
    tags: tuple[str, ...] = ()
    language: str = ""
    """A tag, or the language's name as the other program writes it; empty where it says none."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What taking words in would do."""

    edit: Edit
    known: int = 0
    learning: int = 0
    ignored: int = 0
    kept: int = 0
    """Words that are in the vocabulary already, and stay as they are."""
    passed_over: int = 0
    """Sentences, empty ones, new ones."""


def bare(text: str, language: str) -> str:
    """A word without the article or particle it is listed with."""
    text = " ".join(text.split()).strip(" ,;:.、。「」")
    articles = _ARTICLES.get(language)
    if articles:
        text = re.sub(rf"^(?:{articles})\s+(?=\w+$)", "", text, flags=re.IGNORECASE)
        if language == "fr":
            text = re.sub(r"^(?:l|d|s)['’](?=\w+$)", "", text, flags=re.IGNORECASE)
    return text


def is_sentence(text: str) -> bool:
    text = text.strip()
    return len(text) > LONGEST or _SENTENCE.search(text) is not None


def arriving(
    words: Iterable[MetWord],
    language: str,
    known: Sequence[Term],
    *,
    now: str,
    new_id: Callable[[], str],
) -> Arrival:
    """What taking `words` into the vocabulary of `language` does: words that are kept already stay
    as they are, of several with one text and reading the one known best counts.

    Args:
        language: a primary tag; the words themselves may be silent about it.
        now: ISO 8601, UTC, seconds.
    """
    texts: dict[str, set[str]] = {}
    for term in known:
        if term.language == language:
            texts.setdefault(term.text, set()).add(term.reading)
    best: dict[tuple[str, str], MetWord] = {}
    passed = 0
    for word in words:
        text = bare(word.text, language)
        if not text or is_sentence(word.text) or word.status is Status.NEW:
            passed += 1
            continue
        key = text, word.reading
        if key not in best or _rank(word.status) > _rank(best[key].status):
            best[key] = word
    kept = 0
    added = []
    counts = {Status.KNOWN: 0, Status.IGNORED: 0, Status.LEARNING_1: 0}
    for (text, reading), word in best.items():
        readings = texts.get(text)
        if readings is not None and (not reading or reading in readings or "" in readings):
            kept += 1
            continue
        kind = word.status if word.status in counts else Status.LEARNING_1
        counts[kind] += 1
        added.append(
            Term(
                new_id(), language, text, reading, word.status, word.meaning.strip(),
                clean_tags(word.tags), (), now, now,
            )
        )  # fmt: skip
    return Arrival(
        Edit((), tuple(added)),
        counts[Status.KNOWN],
        counts[Status.LEARNING_1],
        counts[Status.IGNORED],
        kept,
        passed,
    )


def _rank(status: Status) -> int:
    return -1 if status is Status.IGNORED else int(status)
