"""Setting a reading right: what to choose from, keeping the choice, taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.documents.document import Document
from reader.errors import ReaderError
from reader.services.corrections import corrected_blocks, reading_store, sentences_around
from reader.services.profile import Profile
from reader.services.reading import raw_annotations
from reader.services.words import Place
from reader.store.database import utc_now
from reader.text.correction import Correction, Scope, TextId, WordRead
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary import edits
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Term

LONGEST_SURFACE = 24
"""Characters of what can be given one reading; longer selections are sentences."""


class NotAReading(ReaderError):
    """What was typed cannot stand above these characters."""


@dataclass(frozen=True, slots=True)
class ReadingQuestion:
    """A word whose reading is to be chosen."""

    span: Span
    """Of the whole words concerned, in the document."""
    surface: str
    lemma: str
    lemma_reading: str
    current: str
    """The reading it has now; empty where there is none."""
    offered: tuple[str, ...]
    """What to choose from, the present reading first."""
    correction: Correction | None
    """What the reader corrected here before."""


@dataclass(frozen=True, slots=True)
class ReadingEdit:
    """Corrections before and after, and the terms whose reading went with them."""

    before: tuple[Correction, ...] = ()
    after: tuple[Correction, ...] = ()
    terms: Edit = field(default_factory=Edit)

    def reversed(self) -> ReadingEdit:
        return ReadingEdit(self.after, self.before, self.terms.reversed())

    def __bool__(self) -> bool:
        return self.before != self.after


def ask_reading(profile: Profile, place: Place, span: Span) -> ReadingQuestion | None:
    """What can be chosen for the words at `span` of the document of `place.side`; None where
    there is nothing to read. Loads the tokenizer."""
    from reader.japanese.candidates import candidates
    from reader.japanese.kana import is_kanji

    raw = _tokens_at(profile, place, span, as_found=True)
    now = _tokens_at(profile, place, span)
    if not raw or not now:
        return None
    whole = Span(raw[0].span.start, raw[-1].span.end)
    surface = whole.of(place.document.text)
    if len(surface) > LONGEST_SURFACE or not any(map(is_kanji, surface)):
        return None
    lemma = raw[0].lemma if len(raw) == 1 else ""
    current = "".join(token.reading for token in now)
    offered = dict.fromkeys((current, *candidates(surface, lemma)))
    first = now[0]
    return ReadingQuestion(
        whole,
        surface,
        lemma,
        first.lemma_reading if len(now) == 1 else current,
        current,
        tuple(reading for reading in offered if reading),
        _correction_at(profile, place, whole, surface, raw),
    )


def correct(profile: Profile, place: Place, span: Span, typed: str, scope: Scope) -> ReadingEdit:
    """Read the words at `span` like `typed` from now on; on disk when this returns. Terms that
    were kept with the wrong reading get the right one.

    Raises: NotAReading, StoreError. Returns: the edit, for `undo`.
    """
    raw = _tokens_at(profile, place, span, as_found=True)
    now = _tokens_at(profile, place, span)
    if not raw or not now:
        raise NotAReading("There is no word here that could be read in another way.")
    whole = Span(raw[0].span.start, raw[-1].span.end)
    surface = whole.of(place.document.text)
    word = word_read(raw, surface, accepted_reading(surface, typed))
    made = _keyed(place, whole, surface, raw, word, scope)
    store = reading_store(profile)
    replaced = tuple(one for one in store.corrections() if _gives_way(one, made))
    edit = ReadingEdit(replaced, (made,), _terms_following(profile, place, now, made))
    _apply(profile, edit)
    return edit


def forget_correction(profile: Profile, place: Place, span: Span) -> ReadingEdit:
    """Read the words at `span` as they would be read without the narrowest correction that
    touches them."""
    question = ask_reading(profile, place, span)
    if question is None or question.correction is None:
        return ReadingEdit()
    edit = ReadingEdit((question.correction,), ())
    _apply(profile, edit)
    return edit


def undo(profile: Profile, edit: ReadingEdit) -> None:
    _apply(profile, edit.reversed())


def _apply(profile: Profile, edit: ReadingEdit) -> None:
    reading_store(profile).replace(edit.before, edit.after)
    if edit.terms:
        profile.terms.apply(edit.terms)


def accepted_reading(surface: str, typed: str) -> str:
    """What was typed as hiragana, with the kana the word ends in if they were left out.

    Raises: NotAReading if it is not kana.
    """
    from reader.japanese.kana import is_kana, to_hiragana

    kana = to_hiragana("".join(typed.split()))
    if not kana or not all(map(is_kana, kana)):
        raise NotAReading("Write the reading in kana, for example “きょう”.")
    tail = len(surface)
    while tail and is_kana(surface[tail - 1]):
        tail -= 1
    ending = to_hiragana(surface[tail:])
    return kana if kana.endswith(ending) else kana + ending


def word_read(raw: Sequence[Token], surface: str, reading: str) -> WordRead:
    """Which word `surface` is when it is read like this: 行っ read おこなっ is of 行う."""
    from reader.japanese.tokenizer import shared_tokenizer

    tokenizer = shared_tokenizer()
    if len(raw) > 1:
        return WordRead(reading, surface, reading, tokenizer.pitch(surface, reading))
    token = raw[0]
    lexemes = [found for found, *more in tokenizer.analyses(surface, 16) if not more]
    fitting = [one for one in lexemes if one.reading == reading]
    fitting.sort(key=lambda one: one.pos != token.pos)
    if fitting:
        best = fitting[0]
        return WordRead(reading, best.lemma, best.lemma_reading, best.pitch)
    return WordRead(reading, token.lemma, _lemma_reading(surface, reading, token.lemma))


def _lemma_reading(surface: str, reading: str, lemma: str) -> str:
    """The reading of a dictionary form that shares its stem with the surface."""
    from reader.japanese.kana import to_hiragana

    stem = 0
    while stem < min(len(surface), len(lemma)) and surface[stem] == lemma[stem]:
        stem += 1
    tail = to_hiragana(surface[stem:])
    if not reading.endswith(tail):
        return reading
    return reading[: len(reading) - len(tail)] + to_hiragana(lemma[stem:])


def _tokens_at(
    profile: Profile, place: Place, span: Span, *, as_found: bool = False
) -> tuple[Token, ...]:
    """The words that `span` touches; `as_found` without the reader's corrections."""
    document, version = place.document, place.version
    segment = document.segment_at(span.start)
    if segment is None:
        return ()
    block = document.segments[segment].block
    found = raw_annotations(profile, version.id, document, [block])
    if not as_found:
        found = corrected_blocks(profile, version.id, document, found)
    return tuple(token for token in found[block].tokens if token.span.overlaps(span))


def _keyed(
    place: Place, whole: Span, surface: str, raw: Sequence[Token], word: WordRead, scope: Scope
) -> Correction:
    made = Correction(surface, raw[0].lemma if len(raw) == 1 else "", word, scope)
    if scope is Scope.TEXT:
        return replace(made, text=_text_id(place))
    if scope is Scope.PLACE:
        from reader.japanese.corrections import place_of

        sentence, before, number = place_of(
            place.document.text, _sentences(place.document, whole), whole
        )
        return replace(made, sentence=sentence, before=before, occurrence=number)
    return made


def _text_id(place: Place) -> TextId:
    return TextId(place.work.id, place.version.content_hash)


def _sentences(document: Document, span: Span) -> list[Span]:
    segment = document.segment_at(span.start)
    block = document.segments[segment].block if segment is not None else 0
    return sentences_around(document, block)


def _gives_way(old: Correction, new: Correction) -> bool:
    """Whether a correction is replaced: the same words in the same or a narrower reach there."""
    if (old.surface, old.lemma) != (new.surface, new.lemma):
        return False
    if old.scope is new.scope is Scope.TEXT:
        return old.text.is_same(new.text)
    return old.key == new.key


def _correction_at(
    profile: Profile, place: Place, whole: Span, surface: str, raw: Sequence[Token]
) -> Correction | None:
    """The narrowest one that counts here."""
    same = [
        one
        for one in reading_store(profile).corrections()
        if one.surface == surface and (len(raw) > 1 or one.lemma in {"", raw[0].lemma})
    ]
    here = _keyed(place, whole, surface, raw, WordRead(""), Scope.PLACE)
    for one in same:
        if one.scope is Scope.PLACE and (one.sentence, one.occurrence) == (
            here.sentence, here.occurrence,
        ):  # fmt: skip
            return one
    for one in same:
        if one.scope is Scope.TEXT and one.text.is_same(_text_id(place)):
            return one
    return next((one for one in same if one.scope is Scope.EVERYWHERE), None)


def _terms_following(
    profile: Profile, place: Place, now: Sequence[Token], made: Correction
) -> Edit:
    """The term kept for these words by their old reading, with the new one; none where it may
    have been kept for another reason, or where the right one is kept already."""
    language, word = place.document.language, made.word
    token = now[0]
    if len(now) > 1 or not word.lemma:
        return Edit()
    term = profile.terms.find(language, token.lemma, token.lemma_reading)
    if term is None or not _was_kept_here(term, place, made, same_word=token.lemma == word.lemma):
        return Edit()
    if (term.text, term.reading) == (word.lemma, word.lemma_reading):
        return Edit()
    if profile.terms.find(language, word.lemma, word.lemma_reading) is not None:
        return Edit()
    return edits.edit_word(term, word.lemma, word.lemma_reading, utc_now())


def _was_kept_here(term: Term, place: Place, made: Correction, *, same_word: bool) -> bool:
    contexts = term.contexts
    if made.scope is Scope.EVERYWHERE:
        return same_word or (
            bool(contexts) and all(one.surface == made.surface for one in contexts)
        )
    if made.scope is Scope.TEXT:
        return bool(contexts) and all(one.work_id == place.work.id for one in contexts)
    return bool(contexts) and all(one.sentence == made.sentence for one in contexts)
