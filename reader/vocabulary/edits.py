"""Changes to terms as values: what was, what is now. Undo is the same edit the other way round."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from reader.vocabulary.term import Status, Term


@dataclass(frozen=True, slots=True)
class Edit:
    """Terms before and after; a term on one side only was added or deleted."""

    before: tuple[Term, ...] = ()
    after: tuple[Term, ...] = ()

    def reversed(self) -> Edit:
        return Edit(self.after, self.before)

    def __bool__(self) -> bool:
        return self.before != self.after


def adding(terms: Iterable[Term]) -> Edit:
    return Edit((), tuple(terms))


def deleting(terms: Iterable[Term]) -> Edit:
    return Edit(tuple(terms), ())


def set_status(terms: Iterable[Term], status: Status, now: str) -> Edit:
    """
    Args:
        now: ISO 8601, UTC, seconds; becomes `modified` of the terms that really change.
    """
    return _changed(
        terms, lambda term: term if term.status == status else replace(term, status=status), now
    )


def edit_meaning(terms: Iterable[Term], meaning: str, now: str) -> Edit:
    return _changed(terms, lambda term: replace(term, meaning=meaning.strip()), now)


def edit_word(term: Term, text: str, reading: str, now: str) -> Edit:
    """Correct a term's own spelling or reading; `text` must not be blank."""
    if not text.strip():
        raise ValueError("a term needs a text")
    return _changed(
        [term], lambda one: replace(one, text=text.strip(), reading=reading.strip()), now
    )


def add_tags(terms: Iterable[Term], tags: Sequence[str], now: str) -> Edit:
    return _changed(terms, lambda term: replace(term, tags=_united(term.tags, tags)), now)


def remove_tags(terms: Iterable[Term], tags: Sequence[str], now: str) -> Edit:
    gone = frozenset(tags)
    return _changed(
        terms, lambda term: replace(term, tags=tuple(t for t in term.tags if t not in gone)), now
    )


def change_tags(terms: Sequence[Term], typed: str, now: str) -> Edit:
    """ "verb, -noun" adds one tag and takes the other away."""
    parts = [part.strip() for part in typed.split(",") if part.strip()]
    added = [part for part in parts if not part.startswith("-")]
    gone = frozenset(part[1:].strip() for part in parts if part.startswith("-"))

    def change(term: Term) -> Term:
        tags = tuple(tag for tag in _united(term.tags, added) if tag not in gone)
        return term if tags == term.tags else replace(term, tags=tags)

    return _changed(terms, change, now)


def set_tags(term: Term, tags: Sequence[str], now: str) -> Edit:
    """Give a term just these tags."""
    return _changed([term], lambda one: replace(one, tags=clean_tags(tags)), now)


def merge(terms: Sequence[Term], now: str) -> Edit:
    """One term out of several that are the same to the reader.

    The first keeps its id, text and reading (where it has none, that of another one written alike),
    and gains the others' contexts, tags and (each once, on lines of its own) meanings. The status
    is that of whichever changed last.
    """
    first, *others = terms
    if not others:
        return Edit()
    merged = first
    for other in others:
        merged = absorbed(merged, other)
    status = max(terms, key=lambda term: (term.modified, term.status)).status
    alike = (term.reading for term in terms if term.text == first.text)
    reading = first.reading or next(filter(None, alike), "")
    created = min((term.created for term in terms if term.created), default="")
    one = replace(merged, reading=reading, status=status, created=created, modified=now)
    return Edit(tuple(terms), (one,))


def duplicates(terms: Iterable[Term]) -> list[tuple[Term, ...]]:
    """Groups of terms that look like one: written alike but for case and width, with the same
    reading or none. To be offered for merging, the longest known first in each group."""
    groups: dict[tuple[str, str], list[Term]] = {}
    for term in terms:
        form = unicodedata.normalize("NFKC", term.text).casefold()
        groups.setdefault((term.language, " ".join(form.split())), []).append(term)
    found = []
    for group in groups.values():
        by_reading: dict[str, list[Term]] = {}
        for term in sorted(group, key=lambda term: (not term.reading, term.created)):
            # One without a reading goes with the first that has one.
            reading = term.reading or next(iter(by_reading), "")
            by_reading.setdefault(reading, []).append(term)
        found += [tuple(alike) for alike in by_reading.values() if len(alike) > 1]
    return found


def merge_duplicates(terms: Iterable[Term], now: str) -> Edit:
    """Each group of `duplicates` as one term."""
    merged = [merge(group, now) for group in duplicates(terms)]
    return Edit(
        tuple(term for edit in merged for term in edit.before),
        tuple(term for edit in merged for term in edit.after),
    )


def absorbed(term: Term, other: Term) -> Term:
    """`term` with the contexts, tags and meaning of `other` added."""
    for context in other.contexts:
        term = term.with_context(context)
    lines = term.meaning.splitlines()
    lines += [line for line in other.meaning.splitlines() if line not in lines]
    return replace(term, tags=_united(term.tags, other.tags), meaning="\n".join(lines))


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without blanks at their ends, empty ones and repetitions, in their first order."""
    return tuple(dict.fromkeys(filter(None, (tag.strip() for tag in tags))))


def _united(tags: Sequence[str], more: Sequence[str]) -> tuple[str, ...]:
    return clean_tags((*tags, *more))


def _changed(terms: Iterable[Term], change: Callable[[Term], Term], now: str) -> Edit:
    pairs = [(term, change(term)) for term in terms]
    kept = [
        (old, replace(new, modified=now)) for old, new in pairs if new is not old and new != old
    ]
    return Edit(tuple(old for old, _ in kept), tuple(new for _, new in kept))
