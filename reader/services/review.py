"""Review: what is due today, one card after the other, undo, limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from reader.exporters.notes import card_context, surface_place
from reader.services.annotating import annotate_text
from reader.services.corrections import annotate_sentence
from reader.services.profile import Profile
from reader.store.reviews import ReviewStore
from reader.text.annotation import Annotation
from reader.text.span import Span
from reader.vocabulary.review import Pace, Phase, Rating, ReviewState, after_answer, answers
from reader.vocabulary.term import Context, Term

_DAY_BEGINS = timedelta(hours=4)
"""Who reviews past midnight still reviews today's words, as in Anki."""
_AHEAD = timedelta(minutes=20)
"""A word of the first minutes is asked for early rather than letting the reader wait for it."""
_PREFIX = "review:"


@dataclass(frozen=True, slots=True)
class Limits:
    """How many words a day, and how well they are to be remembered."""

    new: int = 10
    reviews: int = 200
    retention: float = 0.9

    @property
    def pace(self) -> Pace:
        return Pace(retention=self.retention)


def limits_of(profile: Profile) -> Limits:
    """As the reader set them."""
    usual = Limits()
    return Limits(
        int(_number(profile, "new", usual.new)),
        int(_number(profile, "reviews", usual.reviews)),
        min(max(_number(profile, "retention", usual.retention), 0.7), 0.97),
    )


def save_limits(profile: Profile, limits: Limits) -> None:
    with profile.library.together():
        for name in ("new", "reviews", "retention"):
            profile.library.save_setting(f"{_PREFIX}{name}", str(getattr(limits, name)))


def _number(profile: Profile, name: str, usual: float) -> float:
    try:
        return max(0.0, float(profile.library.setting(f"{_PREFIX}{name}") or usual))
    except ValueError:
        return usual


@dataclass(frozen=True, slots=True)
class Due:
    """What there is to do today, within the limits."""

    new: int = 0
    learning: int = 0
    """In their first minutes, or in those after they were forgotten."""
    reviews: int = 0

    @property
    def total(self) -> int:
        return self.new + self.learning + self.reviews


def due_today(profile: Profile, *, language: str | None = None, now: datetime | None = None) -> Due:
    """How many words wait, of one language or of all. Quick: for a button's label."""
    queue = _queue(profile, language, now or datetime.now().astimezone())
    return Due(len(queue.new), len(queue.learning), len(queue.reviews))


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """One word to be asked, with all that its card shows."""

    term: Term
    context: Context | None
    """The sentence the card shows; None for a term that was never met in one."""
    surface: Span
    """Where the word stands in the sentence; empty if it is not found."""
    word_readings: Annotation
    """Over `term.text`."""
    sentence_readings: Annotation
    """Over the sentence of `context`."""
    state: ReviewState | None
    after: Mapping[Rating, ReviewState]
    """What each answer leads to; its `interval` is what the buttons show."""

    @property
    def is_new(self) -> bool:
        return self.state is None


@dataclass
class _Queue:
    learning: list[ReviewState]
    reviews: list[ReviewState]
    new: list[str]


def _queue(profile: Profile, language: str | None, now: datetime, *, extra_new: int = 0) -> _Queue:
    store, limits = ReviewStore(profile.databases[1]), limits_of(profile)
    start = day_start(now)
    new_done, reviews_done = store.answered_since(start)
    due = store.due(start + timedelta(days=1), language=language)
    learning = [state for state in due if state.phase is not Phase.REVIEW]
    reviews = [state for state in due if state.phase is Phase.REVIEW]
    left = max(0, limits.new + extra_new - new_done)
    return _Queue(
        learning,
        reviews[: max(0, limits.reviews - reviews_done)],
        store.unseen(language=language, limit=left) if left else [],
    )


def day_start(now: datetime) -> datetime:
    """When the reader's day began, in UTC. Args: now: with the reader's time zone."""
    shifted = now - _DAY_BEGINS
    midnight = shifted.replace(hour=0, minute=0, second=0, microsecond=0)
    return (midnight + _DAY_BEGINS).astimezone(UTC)


class ReviewSession:
    """One sitting. Holds no terms: each card is read from disk when it comes up, so what another
    window changed or deleted is seen."""

    def __init__(
        self, profile: Profile, *, language: str | None = None, zone: tzinfo | None = None
    ) -> None:
        """
        Args:
            language: only words of this language; None for all.
            zone: the reader's time zone; the computer's if None.
        """
        self._profile, self._language, self._zone = profile, language, zone
        self._store = ReviewStore(profile.databases[1])
        self._given: list[tuple[int, str]] = []  # answers of this sitting: number, term id
        self._first: str = ""  # asked next whatever is due: an answer to it was taken back
        self.extra_new = 0
        """New words wanted today beyond the limit."""
        self.answered = 0
        """Answers of this sitting that were not taken back."""
        self.right = 0
        """Of these, all but “again”."""

    @property
    def can_undo(self) -> bool:
        return bool(self._given)

    def waiting(self, now: datetime | None = None) -> Due:
        """What is left for today, the card on screen included."""
        queue = self._queue(self._local(now))
        return Due(len(queue.new), len(queue.learning), len(queue.reviews))

    def next_card(self, now: datetime | None = None) -> ReviewCard | None:
        """The card to be asked now; None when the day's work is done."""
        moment = self._local(now)
        for term_id in self._order(moment):
            term = self._profile.terms.term(term_id)
            if term is not None:
                return review_card(self._profile, term, moment)
        return None

    def _order(self, now: datetime) -> list[str]:
        """Ids, the next first: words of the first minutes that are due, reviews with new words
        among them, then words that are due in a few minutes."""
        queue = self._queue(now)
        soon = [state for state in queue.learning if state.due <= now]
        later = [state for state in queue.learning if now < state.due <= now + _AHEAD]
        reviews = [state.term_id for state in queue.reviews]
        order = [state.term_id for state in soon] + _mixed(reviews, queue.new)
        order += [state.term_id for state in later]
        # Not the same word twice running, unless there is no other.
        if len(order) > 1 and self._given and order[0] == self._given[-1][1]:
            order.append(order.pop(0))
        return [self._first, *order] if self._first else order

    def answer(
        self, card: ReviewCard, rating: Rating, *, took_ms: int = 0, now: datetime | None = None
    ) -> ReviewState:
        """Keep the answer to `card`; on disk when this returns."""
        moment = self._local(now)
        state = self._store.states([card.term.id]).get(card.term.id)  # another window may be ahead
        after = after_answer(state, card.term.id, rating, moment, limits_of(self._profile).pace)
        number = self._store.record(state, after, rating, min(took_ms, 600_000))
        self._given.append((number, card.term.id))
        self._first = ""
        self.answered += 1
        self.right += rating is not Rating.AGAIN
        return after

    def undo(self) -> ReviewCard | None:
        """Take the last answer of this sitting back; its card, to be asked again."""
        while self._given:
            number, term_id = self._given.pop()
            taken = self._store.take_back(number)
            self.answered -= 1
            if taken is None:
                continue
            self.right -= taken.rating is not Rating.AGAIN
            self._first = term_id
            term = self._profile.terms.term(term_id)
            if term is not None:
                return review_card(self._profile, term, self._local(None))
        return None

    def next_due(self, now: datetime | None = None) -> datetime | None:
        """When the next word of this language comes, after today's are done; None if never."""
        moment = self._local(now)
        found = self._store.due(moment + timedelta(days=3650), language=self._language, limit=1)
        return found[0].due if found else None

    def has_more_new(self) -> bool:
        """Whether there are words never asked before, whatever the limit says."""
        return bool(self._store.unseen(language=self._language, limit=1))

    def _queue(self, now: datetime) -> _Queue:
        return _queue(self._profile, self._language, now, extra_new=self.extra_new)

    def _local(self, now: datetime | None) -> datetime:
        return (now or datetime.now(UTC)).astimezone(self._zone)


def review_card(profile: Profile, term: Term, now: datetime) -> ReviewCard:
    state = ReviewStore(profile.databases[1]).states([term.id]).get(term.id)
    context = card_context(term)
    if context is not None:
        context = replace(context, sentence=_one_line(context.sentence),
                          translation=_one_line(context.translation))  # fmt: skip
    start, end = surface_place(term, context) if context is not None else (0, 0)
    return ReviewCard(
        term,
        context,
        Span(start, end),
        _word_readings(term),
        annotate_sentence(profile, term.language, context.sentence, work_id=context.work_id)
        if context is not None
        else Annotation(),
        state,
        answers(state, term.id, now, limits_of(profile).pace),
    )


def counterpart_in_translation(profile: Profile, card: ReviewCard) -> list[Span]:
    """Where the word's likely counterpart stands in the translation. Loads the encoder: a job."""
    from reader.services.aligning import encoder_with
    from reader.services.linking import link_sentences
    from reader.services.word_glosses import WordGlosses

    context = card.context
    if context is None or not context.translation or not len(card.surface):
        return []
    with WordGlosses(profile.data_dir, wait=False) as glosses:
        links = link_sentences(
            context.sentence,
            context.translation,
            encoder=encoder_with(profile.vectors),
            source_language=card.term.language,
            target_language=context.translation_language,
            glosses=glosses,
        )
    return [there for here, there in links if here.overlaps(card.surface)]


def _word_readings(term: Term) -> Annotation:
    """The kept reading divided over its characters; what the words say where there is none."""
    from reader.text.language import language as language_of

    if language_of(term.language).primary != "ja":
        return Annotation()
    if not term.reading:
        return annotate_text(term.language, term.text)
    from reader.japanese.furigana import divide

    return Annotation(ruby=divide(term.text, term.reading))


def _mixed(reviews: list[str], new: list[str]) -> list[str]:
    """New words spread evenly among the reviews."""
    if not new:
        return reviews
    every = max(1, len(reviews) // len(new))
    mixed: list[str] = []
    fresh = iter(new)
    for number, term_id in enumerate(reviews, start=1):
        mixed.append(term_id)
        if number % every == 0:
            mixed += [one for one in (next(fresh, ""),) if one]
    return [*mixed, *fresh]


def _one_line(text: str) -> str:
    """Same length: places in the sentence stay right."""
    return text.translate({ord("\n"): " ", ord("\r"): " ", ord("\t"): " "})
