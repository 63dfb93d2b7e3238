"""Which readings the reader needs to see: by word, and by the kanji they know."""

from __future__ import annotations

from functools import lru_cache

from reader.services.annotating import JAPANESE
from reader.services.corrections import reading_store
from reader.services.profile import Profile
from reader.text.correction import Shown
from reader.vocabulary.term import Status

Word = tuple[str, str]
"""Dictionary form and its reading."""


def choices(profile: Profile) -> tuple[frozenset[Word], frozenset[Word]]:
    """The words whose readings are always shown, and those where they never are."""
    found = reading_store(profile).choices()
    by_choice = {
        shown: frozenset(word for word, chosen in found.items() if chosen is shown)
        for shown in Shown
    }
    return by_choice[Shown.ALWAYS], by_choice[Shown.NEVER]


def shown_of(profile: Profile, word: Word) -> Shown:
    return reading_store(profile).choices().get(word, Shown.BY_MODE)


def show_word(profile: Profile, word: Word, shown: Shown) -> None:
    """From now on, in every text; on disk when this returns."""
    reading_store(profile).set_choice(*word, shown)


def known_kanji(profile: Profile) -> frozenset[tuple[str, str]]:
    """Kanji (or groups read as a whole) with the readings they have in words the reader knows:
    食べる known gives (食, た)."""
    return frozenset(
        piece
        for (text, reading), status in profile.terms.statuses(JAPANESE).items()
        if status is Status.KNOWN and reading
        for piece in _pieces(text, reading)
    )


@lru_cache(maxsize=50_000)
def _pieces(text: str, reading: str) -> tuple[tuple[str, str], ...]:
    from reader.japanese.furigana import divide

    return tuple((one.span.of(text), one.reading) for one in divide(text, reading))
