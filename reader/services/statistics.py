"""What the reader did and knows, in numbers: growth, reading, reviews, help that was needed."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from reader.jobs import CancelToken
from reader.services.profile import Profile
from reader.services.text_knowledge import Knowledge
from reader.store.reading_log import DayRead, ReadingLog
from reader.store.reviews import ReviewStore
from reader.text.language import language as language_of
from reader.vocabulary.review import Phase, Rating
from reader.vocabulary.term import Status

_MOST_BARS = 26
_NEEDED_HELP = 5  # sentences listed


@dataclass(frozen=True, slots=True)
class Growth:
    """How many words were known and being learnt at the end of a day."""

    day: date
    known: int
    learning: int


@dataclass(frozen=True, slots=True)
class DayFigures:
    day: date
    minutes: float = 0.0
    sentences: int = 0
    reviews: int = 0
    remembered: int = 0
    """Answers other than "again" to words that had been learnt before."""
    asked: int = 0
    """Answers to words that had been learnt before."""


@dataclass(frozen=True, slots=True)
class HelpNeeded:
    """A sentence whose translation was uncovered."""

    sentence: str
    times: int
    title: str
    work_id: str
    version_id: str
    segment: int


@dataclass(frozen=True, slots=True)
class Statistics:
    language: str
    days: int
    """Days looked back on; 0 for everything."""
    growth: tuple[Growth, ...] = ()
    daily: tuple[DayFigures, ...] = ()
    help_needed: tuple[HelpNeeded, ...] = ()
    known_before: int = 0
    """Words known when the days began."""

    @property
    def known(self) -> int:
        return self.growth[-1].known if self.growth else 0

    @property
    def learning(self) -> int:
        return self.growth[-1].learning if self.growth else 0

    @property
    def seconds(self) -> int:
        return round(sum(day.minutes for day in self.daily) * 60)

    @property
    def sentences(self) -> int:
        return sum(day.sentences for day in self.daily)

    @property
    def reviews(self) -> int:
        return sum(day.reviews for day in self.daily)

    @property
    def retention(self) -> float | None:
        """Share of what had been learnt that was remembered; None before the first such answer."""
        asked = sum(day.asked for day in self.daily)
        return sum(day.remembered for day in self.daily) / asked if asked else None


def languages(profile: Profile) -> list[str]:
    """Those there is something to tell of: of words (most first), of what was read, of texts."""
    tags = sorted(profile.terms.languages(), key=lambda tag: -profile.terms.count(language=tag))
    tags += [entry.language for entry in ReadingLog(profile.databases[0]).days()]
    tags += [version.language for work in profile.library.works() for version in work.versions]
    return list(dict.fromkeys(language_of(tag).primary for tag in tags))


def gather(
    profile: Profile,
    language: str,
    *,
    days: int,
    today: date,
    cancel: CancelToken | None = None,
) -> Statistics:
    """A job. Raises: Cancelled, StoreError.

    Args:
        language: a primary tag; texts and words of its regions count too.
        days: to look back on, today among them; 0 for everything.
        today: in the reader's calendar.
    """
    events = _events(profile, language)
    if cancel is not None:
        cancel.check()
    log = [
        entry
        for entry in ReadingLog(profile.databases[0]).days()
        if language_of(entry.language).primary == language
    ]
    first = today - timedelta(days=days - 1) if days else _first_day(events, log, today)
    growth, before = _growth(events, first, today)
    if cancel is not None:
        cancel.check()
    return Statistics(
        language,
        days,
        growth,
        _daily(profile, language, log, first, today),
        _help_needed(profile, language),
        before,
    )


def _local_day(stamp: str) -> date:
    return datetime.fromisoformat(stamp).astimezone().date()


def _events(profile: Profile, language: str) -> list[tuple[date, str, Status]]:
    """Day, term, status: every change of status of the terms there are, the oldest first."""
    database = profile.databases[1]
    rows = database.rows(
        "SELECT h.at, h.term_id, h.status FROM status_history h JOIN terms t ON t.id = h.term_id "
        "WHERE t.language = ?1 OR t.language LIKE ?1 || '-%' ORDER BY h.number",
        (language,),
    )
    days: dict[str, date] = {}
    events = []
    for at, term, status in rows:
        day = days.get(at)
        if day is None:
            day = days[at] = _local_day(at)
        events.append((day, term, Status(status)))
    return events


def _first_day(
    events: Sequence[tuple[date, str, Status]], log: Iterable[DayRead], today: date
) -> date:
    found = [event[0] for event in events[:1]]
    found += [date.fromisoformat(entry.day) for entry in log]
    return min([*found, today - timedelta(days=27)])


def _growth(
    events: Sequence[tuple[date, str, Status]], first: date, today: date
) -> tuple[tuple[Growth, ...], int]:
    """The counts at the end of each of some evenly spaced days, and the known ones before."""
    span = (today - first).days + 1
    step = 1 if span <= _MOST_BARS // 2 else max(7, -(-span // _MOST_BARS))
    ends = [today - timedelta(days=back) for back in range(0, span, step)][::-1]
    now: dict[str, Status] = {}
    found = []
    at, known_before = 0, 0
    ordered = sorted(events, key=lambda event: event[0])
    while at < len(ordered) and ordered[at][0] < first:
        now[ordered[at][1]] = ordered[at][2]
        at += 1
    known_before = sum(status is Status.KNOWN for status in now.values())
    for end in ends:
        while at < len(ordered) and ordered[at][0] <= end:
            now[ordered[at][1]] = ordered[at][2]
            at += 1
        known = sum(status is Status.KNOWN for status in now.values())
        learning = sum(Status.NEW < status < Status.IGNORED for status in now.values())
        found.append(Growth(end, known, learning))
    return tuple(found), known_before


def _daily(
    profile: Profile, language: str, log: Sequence[DayRead], first: date, today: date
) -> tuple[DayFigures, ...]:
    seconds: dict[date, int] = defaultdict(int)
    sentences: dict[date, int] = defaultdict(int)
    for entry in log:
        day = date.fromisoformat(entry.day)
        seconds[day] += entry.seconds
        sentences[day] += entry.sentences
    reviews: dict[date, list[int]] = defaultdict(lambda: [0, 0, 0])
    since = datetime(first.year, first.month, first.day).astimezone().astimezone(UTC)
    ids = {
        row[0]
        for row in profile.databases[1].rows(
            "SELECT id FROM terms WHERE language = ?1 OR language LIKE ?1 || '-%'", (language,)
        )
    }
    for answer in ReviewStore(profile.databases[1]).answers(since):
        if answer.term_id not in ids:
            continue
        counts = reviews[answer.at.astimezone().date()]
        counts[0] += 1
        if answer.before is not None and answer.before.phase is Phase.REVIEW:
            counts[2] += 1
            counts[1] += answer.rating is not Rating.AGAIN
    days = [first + timedelta(days=n) for n in range((today - first).days + 1)]
    return tuple(
        DayFigures(
            day,
            seconds[day] / 60,
            sentences[day],
            reviews[day][0],
            reviews[day][1],
            reviews[day][2],
        )
        for day in days
    )


def _help_needed(profile: Profile, language: str) -> tuple[HelpNeeded, ...]:
    found = []
    log = ReadingLog(profile.databases[0])
    for work in profile.library.works():
        for version in work.versions:
            if language_of(version.language).primary != language:
                continue
            for segment, (times, sentence) in log.reveals(version.id).items():
                found.append(HelpNeeded(sentence, times, work.title, work.id, version.id, segment))
    found.sort(key=lambda one: -one.times)
    return tuple(found[:_NEEDED_HELP])


def format_csv(statistics: Statistics, texts: Iterable[tuple[str, Knowledge]] = ()) -> str:
    """Everything on the page as a table: section, day or title, figure, value."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("section", "item", "figure", "value"))
    for growth in statistics.growth:
        writer.writerow(("words", growth.day.isoformat(), "known", growth.known))
        writer.writerow(("words", growth.day.isoformat(), "learning", growth.learning))
    for day in statistics.daily:
        figures = {
            "minutes": round(day.minutes, 1),
            "sentences": day.sentences,
            "reviews": day.reviews,
            "remembered": day.remembered,
            "asked": day.asked,
        }
        for name, value in figures.items():
            if value:
                writer.writerow(("days", day.day.isoformat(), name, value))
    for one in statistics.help_needed:
        writer.writerow(("uncovered", _harmless(one.sentence), one.title, one.times))
    for title, known in texts:
        for name in ("words", "known", "learning", "new", "sentences", "whole", "next_up"):
            writer.writerow(("texts", _harmless(title), name, getattr(known, name)))
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
