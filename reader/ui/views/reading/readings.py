"""Which readings stand over the text: those that get room, and of those the ones to be seen.

With readings on, all of them get room, whichever are seen: so nothing moves when the pointer or
the status of a word makes one appear. With readings off, only those get room that are seen anyway.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.documents.document import Document
from reader.japanese.ruby_script import RubyScript, in_script
from reader.layout.pair import Side
from reader.text.annotation import Annotation
from reader.text.correction import Shown
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.page_model import Furigana, Look, PageModel
from reader.ui.models.page_values import ReadingWishes
from reader.ui.views.reading.piece import Piece
from reader.vocabulary.term import Status

_SETTLED = frozenset({Status.KNOWN, Status.IGNORED})


def has_readings(look: Look, document: Document, wishes: ReadingWishes) -> bool:
    """Whether lines need room for readings."""
    if look.furigana is not Furigana.OFF:
        return True
    return bool(wishes.always) or (look.author_ruby and bool(document.ruby))


def readings_to_set(
    look: Look, wishes: ReadingWishes, document: Document, known: Annotation | None
) -> Sequence[Ruby]:
    """The readings of a block that get room, in the script the reader wants."""
    ruby: Sequence[Ruby] = document.ruby if known is None else known.ruby
    tokens = () if known is None else known.tokens
    if look.furigana is Furigana.OFF:
        always = _spans(tokens, lambda token: wishes.of(token) is Shown.ALWAYS)
        ruby = [one for one in ruby if _author(look, one) or _touches(one.span, always)]
    if look.ruby_script is RubyScript.HIRAGANA:
        return ruby
    return in_script(ruby, look.ruby_script, tokens)


def readings_seen(
    model: PageModel, side: Side, piece: Piece, hidden: Sequence[Span], pointed: Sequence[Span]
) -> Callable[[Ruby], bool] | None:
    """Which of the readings that got room are painted; None for all.

    Args:
        hidden: veiled stretches.
        pointed: the sentences that are lit.
    """
    look, wishes = model.look, model.reading_wishes
    if look.furigana is Furigana.ALL and not hidden and not wishes.never:
        return None
    tokens = list(_tokens_of(model, side, piece))
    never = _spans(tokens, lambda token: wishes.of(token) is Shown.NEVER)
    always = _spans(tokens, lambda token: wishes.of(token) is Shown.ALWAYS)
    by_mode = _by_mode(model, side, piece, tokens, pointed)

    def seen(ruby: Ruby) -> bool:
        if _touches(ruby.span, hidden):
            return False
        if _author(look, ruby) or _touches(ruby.span, always):
            return True
        return not _touches(ruby.span, never) and by_mode(ruby)

    return seen


def _by_mode(
    model: PageModel, side: Side, piece: Piece, tokens: Sequence[Token], pointed: Sequence[Span]
) -> Callable[[Ruby], bool]:
    mode = model.look.furigana
    if mode is Furigana.ALL:
        return _any
    if mode is Furigana.HOVER:
        return lambda ruby: _touches(ruby.span, pointed)
    if mode is Furigana.OFF or model.annotation(side, piece.block) is None:
        return _none
    unknown = _spans(tokens, lambda token: model.status(side, token) not in _SETTLED)
    mastered = _known_kanji(model, side, piece) if model.look.known_kanji else []

    def unsettled(ruby: Ruby) -> bool:
        if not _touches(ruby.span, unknown):
            return False
        covered = sum(len(span) for span in mastered if ruby.span.covers(span))
        return covered < len(ruby.span)

    return unsettled


def _known_kanji(model: PageModel, side: Side, piece: Piece) -> list[Span]:
    """Kanji whose readings here are known from other words."""
    annotation = model.annotation(side, piece.block)
    text, known = model.document(side).text, model.reading_wishes.known_kanji
    if annotation is None or not known:
        return []
    return [
        one.span
        for one in annotation.ruby
        if piece.span.overlaps(one.span) and (one.span.of(text), one.reading) in known
    ]


def _tokens_of(model: PageModel, side: Side, piece: Piece) -> Iterator[Token]:
    annotation = model.annotation(side, piece.block)
    if annotation is None:
        return
    tokens = annotation.tokens
    first = bisect_left(tokens, piece.span.start, key=lambda token: token.span.end)
    for token in tokens[first:]:
        if token.span.start >= piece.span.end:
            break
        yield token


def _author(look: Look, ruby: Ruby) -> bool:
    return ruby.by_author and look.author_ruby


def _spans(tokens: Iterable[Token], wanted: Callable[[Token], bool]) -> list[Span]:
    return [token.span for token in tokens if wanted(token)]


def _any(_ruby: Ruby) -> bool:
    return True


def _none(_ruby: Ruby) -> bool:
    return False


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(other.overlaps(span) for other in others)
