"""Words: what is known about one, keeping it, changing it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.documents.document import Document
from reader.documents.work import Version, Work
from reader.jobs import CancelToken, Progress, no_progress
from reader.layout.pair import ReadingPair, Side
from reader.services.profile import Profile
from reader.store.database import utc_now
from reader.store.term_search import TermQuery
from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary import edits
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Context, Status, Term

_READ_AT_ONCE = 500  # terms


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an open pair a word stands."""

    work: Work
    pair: ReadingPair
    source: Version
    target: Version
    side: Side

    @property
    def document(self) -> Document:
        return self.pair.document(self.side)

    @property
    def version(self) -> Version:
        return self.source if self.side is Side.SOURCE else self.target

    @property
    def other_version(self) -> Version:
        return self.target if self.side is Side.SOURCE else self.source


def term_key(language: str, token: Token) -> tuple[str, str, str]:
    """Language, text and reading under which a token is kept: its dictionary form's."""
    return language, token.lemma or token.surface, token.lemma_reading


def term_of(profile: Profile, language: str, token: Token) -> Term | None:
    """The term this token belongs to, if it is kept: with this reading, or with none given."""
    _, text, reading = term_key(language, token)
    found = profile.terms.find(language, text, reading)
    if found is None and reading:
        found = profile.terms.find(language, text)
    return found


def context_at(place: Place, span: Span) -> Context:
    """The sentence that holds `span` (of the document of `place.side`), its aligned counterpart,
    and where they stand."""
    document, other = place.document, place.pair.document(place.side.other)
    segment = document.segment_at(span.start)
    if segment is None:
        return Context(sentence=span.of(document.text), surface=span.of(document.text))
    sentence = document.segments[segment].span
    translation = counterpart_text(place, segment)
    return Context(
        sentence=_on_one_line(sentence.of(document.text)),
        surface=_on_one_line(span.of(document.text)),
        translation=translation,
        translation_language=other.language if translation else "",
        work=place.work.title,
        work_id=place.work.id,
        version_id=place.version.id,
        segment=segment,
        surface_start=span.start - sentence.start,
    )


def counterpart_text(place: Place, segment: int) -> str:
    """What stands opposite sentence `segment` of `place.side`, on one line; empty at a gap."""
    other = place.pair.document(place.side.other)
    joint = " " if language_of(other.language).spaced else ""
    counterpart = place.pair.counterpart(place.side, segment)
    return joint.join(_on_one_line(other.segment_text(index)) for index in counterpart)


def _on_one_line(text: str) -> str:
    """Hard line breaks inside a sentence as spaces; every offset stays what it was."""
    return text.translate({ord("\n"): " ", ord("\r"): " ", ord("\t"): " "})


def save_word(
    profile: Profile,
    place: Place,
    token: Token,
    *,
    meaning: str = "",
    status: Status = Status.LEARNING_1,
) -> Edit:
    """Keep a word with its sentence and the aligned counterpart; on disk when this returns.

    A word that is kept already gains this context, and the meaning if it had none; its status
    stays. Returns: the edit, empty if nothing was new; `undo(profile, edit)` takes it back.
    """
    language = place.document.language
    _, text, reading = term_key(language, token)
    known = term_of(profile, language, token)
    return _keep(profile, language, text, reading, context_at(place, token.span), meaning, status,
                 known)  # fmt: skip


def save_phrase(
    profile: Profile,
    place: Place,
    span: Span,
    *,
    text: str = "",
    reading: str = "",
    meaning: str = "",
    status: Status = Status.LEARNING_1,
) -> Edit:
    """Keep several words, like `save_word`.

    Args: text: the phrase as a dictionary lists it; as it stands if empty.
    """
    language = place.document.language
    text = text or _on_one_line(span.trimmed(place.document.text).of(place.document.text))
    known = profile.terms.find(language, text, reading)
    return _keep(profile, language, text, reading, context_at(place, span), meaning, status, known)


def save_alone(
    profile: Profile,
    language: str,
    token: Token,
    *,
    meaning: str = "",
    status: Status = Status.LEARNING_1,
) -> Edit:
    """Keep a word that was met outside any text, such as in a dictionary; like `save_word`."""
    _, text, reading = term_key(language, token)
    known = term_of(profile, language, token)
    return _keep(profile, language, text, reading, None, meaning, status, known)


def _keep(
    profile: Profile,
    language: str,
    text: str,
    reading: str,
    context: Context | None,
    meaning: str,
    status: Status,
    known: Term | None,
) -> Edit:
    from dataclasses import replace

    now = utc_now()
    if known is None:
        contexts = () if context is None else (context,)
        term = Term(uuid.uuid4().hex, language, text, reading, status, meaning, (), contexts,
                    now, now)  # fmt: skip
        edit = edits.adding([term])
    else:
        met = known if context is None else known.with_context(context)
        grown = replace(met, meaning=known.meaning or meaning)
        edit = Edit((known,), (replace(grown, modified=now),)) if grown != known else Edit()
    profile.terms.apply(edit)
    return edit


def set_word_status(
    profile: Profile, place: Place, token: Token, status: Status, *, meaning: str = ""
) -> Edit:
    """Give a word a status, keeping it first if it is not yet kept."""
    known = term_of(profile, place.document.language, token)
    if known is None:
        return save_word(profile, place, token, meaning=meaning, status=status)
    return set_status(profile, [known], status)


def set_status(profile: Profile, terms: Iterable[Term], status: Status) -> Edit:
    return apply(profile, edits.set_status(terms, status, utc_now()))


def edit_meaning(profile: Profile, term: Term, meaning: str) -> Edit:
    return apply(profile, edits.edit_meaning([term], meaning, utc_now()))


def edit_word(profile: Profile, term: Term, text: str, reading: str) -> Edit:
    """Raises: StoreError if another term has this text and reading already."""
    return apply(profile, edits.edit_word(term, text, reading, utc_now()))


def add_tags(profile: Profile, terms: Iterable[Term], tags: Sequence[str]) -> Edit:
    return apply(profile, edits.add_tags(terms, tags, utc_now()))


def delete_terms(profile: Profile, terms: Iterable[Term]) -> Edit:
    return profile.terms.delete([term.id for term in terms])


def merge_terms(profile: Profile, terms: Sequence[Term]) -> Edit:
    return apply(profile, edits.merge(terms, utc_now()))


def apply(
    profile: Profile,
    edit: Edit,
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Edit:
    """Save an edit; a job for thousands of terms. Raises: StoreError, Cancelled."""
    profile.terms.apply(edit, cancel=cancel, progress=progress)
    return edit


def numbered_terms(
    profile: Profile, numbers: Sequence[int], cancel: CancelToken | None = None
) -> list[Term]:
    """The terms with these row numbers, in their order, as far as they are still there; a job for
    thousands. Raises: Cancelled."""
    found: dict[int, Term] = {}
    for start in range(0, len(numbers), _READ_AT_ONCE):
        if cancel is not None:
            cancel.check()
        found |= profile.terms.terms_numbered(numbers[start : start + _READ_AT_ONCE])
    return [found[number] for number in numbers if number in found]


def undo(profile: Profile, edit: Edit) -> None:
    """Take an edit back; do it again with `apply(profile, edit)`."""
    profile.terms.apply(edit.reversed())


def find_terms(profile: Profile, query: TermQuery) -> tuple[Term, ...]:
    """The terms that the vocabulary panel lists."""
    return profile.terms.search(query)


def status_lookup(profile: Profile, language: str) -> Callable[[Token], Status]:
    """Status by token, for colouring; NEW for words that are not kept. Make it anew after a
    change of terms."""
    from reader.vocabulary.matching import TermIndex

    return TermIndex(profile.terms.terms(language, contexts=False)).status_of
