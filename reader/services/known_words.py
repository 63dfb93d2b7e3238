"""Bringing along what the reader knows: Anki, Lute, LWT, a list; and the rest of a page."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.anki_words import (
    SUFFIXES,
    AnkiPackage,
    FieldChoice,
    guessed_fields,
    load_package,
    words_of,
)
from reader.importers.decode import decode
from reader.importers.term_lists import TermList, parse_terms
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.profile import Profile
from reader.services.texts import read_bytes
from reader.services.words import term_key
from reader.store.database import utc_now
from reader.text.annotation import Annotation
from reader.text.language import language as language_of
from reader.text.span import Span
from reader.vocabulary.edits import Edit
from reader.vocabulary.known import Arrival, MetWord, arriving
from reader.vocabulary.term import Status, Term

_SAMPLE = 400  # words looked at to tell their language
_LARGEST_LIST = 100_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Source:
    """A file of words as it was read, before one says what is what in it."""

    name: str
    kind: str
    """"anki", "lute", "lwt" or "list"."""
    words: tuple[MetWord, ...] = ()
    package: AnkiPackage | None = None
    fields: Mapping[int, FieldChoice] | None = None
    """By notetype of the package, as guessed."""

    def met(self, fields: Mapping[int, FieldChoice] | None = None) -> list[MetWord]:
        """The words in it, by the fields chosen (those guessed if None)."""
        if self.package is None:
            return list(self.words)
        return words_of(self.package, self.fields or {} if fields is None else fields)


def open_source(
    path: Path, *, cancel: CancelToken | None = None, progress: Progress = no_progress
) -> Source:
    """Read a file of words. A job. Raises: UnreadableFile, Cancelled."""
    if path.suffix.lower() in SUFFIXES:
        package = load_package(path, cancel=cancel, progress=progress)
        used = {note.notetype for note in package.notes}
        fields = {index: guessed_fields(package.notetypes[index]) for index in sorted(used)}
        return Source(path.name, "anki", package=package, fields=fields)
    found = _read_list(path)
    return Source(path.name, found.kind, found.words)


def _read_list(path: Path) -> TermList:
    data = read_bytes(str(path))
    if len(data) > _LARGEST_LIST:
        raise UnreadableFile(f"“{path.name}” is too large for a list of words.")
    try:
        text = decode(data).text
    except UnreadableFile as error:
        raise UnreadableFile(f"“{path.name}” cannot be opened. {error}") from error
    return parse_terms(text, name=path.name)


def guessed_language(words: Iterable[MetWord], likely: Iterable[str] = ()) -> str:
    """The primary tag most of the words seem to have; the first of `likely` where that is open."""
    from reader.text.detect import detect_language

    some = [word for _, word in zip(range(_SAMPLE), words, strict=False)]
    for word in some:
        tag = _named_language(word.language)
        if tag:
            return tag
    guesses = list(likely)
    found = language_of(detect_language("\n".join(word.text for word in some))).primary
    if found == "zh" and "ja" in guesses and not any(w.text in {"的", "们"} for w in some):
        return "ja"
    return found if found != "und" else next(iter(guesses), "en")


def _named_language(name: str) -> str:
    """The primary tag of a language called by its English or its own name; empty if unknown."""
    wanted = name.strip().casefold()
    return _NAMES.get(wanted, "") if wanted else ""


_NAMES = {
    "arabic": "ar", "chinese": "zh", "classical chinese": "zh", "czech": "cs", "danish": "da",
    "dutch": "nl", "english": "en", "finnish": "fi", "french": "fr", "german": "de", "greek": "el",
    "hebrew": "he", "hindi": "hi", "hungarian": "hu", "italian": "it", "japanese": "ja",
    "korean": "ko", "norwegian": "no", "persian": "fa", "polish": "pl", "portuguese": "pt",
    "romanian": "ro", "russian": "ru", "spanish": "es", "swedish": "sv", "thai": "th",
    "turkish": "tr", "ukrainian": "uk", "vietnamese": "vi", "deutsch": "de", "français": "fr",
    "español": "es", "italiano": "it", "日本語": "ja", "中文": "zh", "한국어": "ko",
    "العربية": "ar",    "русский": "ru", "mandarin": "zh", "mandarin chinese": "zh",
}  # fmt: skip


def preview(profile: Profile, words: Iterable[MetWord], language: str) -> Arrival:
    """What taking these words in would do; nothing is changed. A job for many."""
    tag = language_of(language).primary
    ready = [
        replace(word, reading=_kana(word.reading) if tag == "ja" else word.reading)
        for word in words
        if _named_language(word.language) in {"", tag}
    ]
    if tag != "ja":
        # Elsewhere a word is found by its spelling; a romanization would only hide it.
        ready = [replace(word, reading="") for word in ready]
    known = profile.terms.terms(tag, contexts=False)
    return arriving(ready, tag, known, now=utc_now(), new_id=lambda: uuid.uuid4().hex)


def _kana(reading: str) -> str:
    """A reading as tokens have it: hiragana, or nothing at all."""
    from reader.japanese.kana import is_kana, to_hiragana

    kana = to_hiragana("".join(reading.split()).replace("・", ""))
    return kana if kana and all(map(is_kana, kana)) else ""


def take(profile: Profile, arrival: Arrival) -> Edit:
    """Save what `preview` found, in one go; `words.undo` takes it back. Raises: StoreError."""
    profile.terms.apply(arrival.edit)
    return arrival.edit


def know_the_rest(
    profile: Profile,
    document: Document,
    annotations: Mapping[int, Annotation],
    within: Iterable[Span],
) -> Edit:
    """Every word in these stretches of a text that is not kept yet is known from now on.

    Numbers and names written in other letters are words like others; signs are none.
    """
    from reader.vocabulary.matching import TermIndex

    tag = document.language
    index = TermIndex(profile.terms.terms(tag, contexts=False), language=tag)
    spans = list(within)
    now = utc_now()
    found: dict[tuple[str, str, str], Term] = {}
    for annotation in annotations.values():
        for token in annotation.tokens:
            if not token.is_word or not any(span.covers(token.span) for span in spans):
                continue
            if index.term_of(token) is not None or token.pos == "numeral":
                continue
            key = term_key(tag, token)
            if key not in found:
                found[key] = Term(uuid.uuid4().hex, *key, Status.KNOWN, created=now, modified=now)
    edit = Edit((), tuple(found.values()))
    if edit:
        profile.terms.apply(edit)
    return edit
