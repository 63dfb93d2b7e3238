"""All dictionaries behind one question: what does this word mean?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress
from reader.lookup.entry import Entry, Source
from reader.lookup.forms import compound_cuts, inflected_from, part_forms, surface_forms
from reader.lookup.phrases import is_phrase, runs
from reader.lookup.ranking import by_part_of_speech, without_homophones
from reader.text.language import language as language_of
from reader.text.lemmas import is_loaded, lemma_of
from reader.text.token import Token

_T = TypeVar("_T")
Facts = Callable[[str, str], tuple[int | None, tuple[int, ...]]]
_SURE_FORMS = 3  # the word, its lemma, and their plain spelling
_LEMMAS_FROM_TOKENIZER = frozenset({"ja", "zh"})
_LONGEST_WORD = 200  # code points; a dictionary has nothing longer
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "no", "fi"})


class Dictionaries:
    """Dictionaries in the reader's order. Cheap to build; a source loads at its first question."""

    def __init__(self, *sources: Source, warn: Callable[[str], None] | None = None) -> None:
        """Args:
        sources: the ones to ask, the most trusted first.
        warn: told once, in a sentence, of each source that turned out broken and is left out.
        """
        self._sources = list(sources)
        self._warn = warn
        self._broken: set[int] = set()

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(self._sources)

    def arranged(self, first: Sequence[str], off: Collection[str] = ()) -> Dictionaries:
        """The same dictionaries with those named `first` in that order at the top, `off` left out.

        Names that no dictionary has are no error: settings outlive dictionaries.
        """
        place = {name: number for number, name in enumerate(first)}
        kept = [source for source in self._sources if source.name not in off]
        kept.sort(key=lambda source: place.get(source.name, len(place)))
        arranged = Dictionaries(*kept, warn=self._warn)
        arranged._broken = self._broken  # what is broken stays out, and is told once
        return arranged

    def for_language(self, language: str, target_language: str = "") -> list[Source]:
        """The usable sources whose headwords are in `language`, or that do not say.

        Those that explain in `target_language` come first, then the rest in their order.
        """
        primary, target = language_of(language).primary, language_of(target_language).primary
        found = [
            source
            for source in self._sources
            if id(source) not in self._broken
            and (not source.languages or primary in source.languages)
        ]
        if target_language:
            found.sort(key=lambda source: getattr(source, "target_language", "") != target)
        return found

    def close(self) -> None:
        """Let go of every file; a later look-up opens what it needs again."""
        for source in self._sources:
            close: Callable[[], None] | None = getattr(source, "close", None)
            if close is not None:
                close()

    def prepare(
        self, language: str, *, cancel: CancelToken | None = None, progress: Progress = no_progress
    ) -> None:
        """Index what has to be indexed for `language`, once and for all; to be run as a job.

        Look-ups before that do it themselves and so may take seconds. Raises: Cancelled.
        """
        for source in self.for_language(language):
            prepare: Callable[..., None] | None = getattr(source, "prepare", None)
            if prepare is not None:
                self._guard(source, partial(prepare, cancel=cancel, progress=progress))
        lemma_of(language_of(language).primary, "a")  # loads the word list, half a second or two

    def is_ready(self, language: str) -> bool:
        """Whether a look-up in `language` would answer without indexing anything first."""
        sources = self.for_language(language)
        return _lists_are_loaded(language) and all(getattr(s, "ready", True) for s in sources)

    def look_up(
        self,
        word: str,
        language: str,
        *,
        lemma: str = "",
        reading: str = "",
        pos: str = "",
        target_language: str = "",
        limit: int = 20,
        wait: bool = True,
    ) -> list[Entry]:
        """Entries for a word as it stands in a text; [] where no dictionary knows it or its parts.

        Args:
            lemma, reading, pos: what the tokenizer says of it, "" if nothing; the reading is the
                lemma's, in hiragana.
            target_language: dictionaries that explain in it go first; "" for the set order.
            limit: at most so many entries.
            wait: index a dictionary that was never used, up to some seconds; False leaves it
                out this time, for callers that must answer at once (see `prepare`).
        Returns: entries of the word itself, then of its dictionary form, each dictionary in its
            order; only when there are none, those of its parts. `Entry.found_by` tells which.
        """
        primary = language_of(language).primary
        sources = self._asked(primary, target_language, wait)
        word = word.encode("utf-8", "replace").decode("utf-8").strip()
        if not sources or not word or len(word) > _LONGEST_WORD:
            return []
        found = self._by_form(sources, word, primary, lemma, reading, pos)
        if primary == "ja":
            found = without_homophones(found, word, lemma)
        found = by_part_of_speech(found, pos, reading)
        return self._with_facts(sources, found[:limit])

    def _by_form(
        self,
        sources: list[Source],
        word: str,
        language: str,
        lemma: str,
        reading: str,
        pos: str,
    ) -> list[Entry]:
        """Entries of the first kind of form that any dictionary knows."""
        asked = [source for source in sources if not getattr(source, "fallback", False)]
        spare = [source for source in sources if getattr(source, "fallback", False)]
        forms = surface_forms(word, language, lemma)
        found = self._find(asked, forms, reading)
        if not found or pos == "proper noun":
            found += self._find(spare, forms[:2], reading)
        if not found:
            found = self._find(asked, inflected_from(word, language), "")
        if not found:
            found = self._find(asked, part_forms(word, language, lemma), "")
        if not found and language in _COMPOUNDING:
            found = self._find(asked, self._compound(asked, lemma or word, language), "")
        return found

    def look_up_phrase(
        self,
        tokens: Sequence[Token],
        index: int,
        language: str,
        *,
        target_language: str = "",
        limit: int = 20,
        wait: bool = True,
    ) -> tuple[int, list[Entry]]:
        """The longest run of tokens from `index` that a dictionary lists as one entry.

        Args: tokens: of one sentence or block; the others as for `look_up`.
        Returns: how many tokens it takes (at least 1) and its entries; for one token, `look_up`.
        """
        primary = language_of(language).primary
        sources = self._asked(primary, target_language, wait)
        asked = [source for source in sources if not getattr(source, "fallback", False)]
        for end, forms in runs(tokens, index, primary):
            found = [e for e in self._find(asked, forms, "") if is_phrase(e, forms, primary)]
            if found:
                return end - index, self._with_facts(sources, found[:limit])
        token = tokens[index]
        entries = self.look_up(
            token.surface,
            language,
            lemma=token.lemma,
            reading=token.lemma_reading or token.reading,
            pos=token.pos,
            target_language=target_language,
            limit=limit,
            wait=wait,
        )
        return 1, entries

    def _asked(self, language: str, target_language: str, wait: bool) -> list[Source]:
        sources = self.for_language(language, target_language)
        if wait:
            return sources
        ready = _lists_are_loaded(language)
        return [source for source in sources if ready and getattr(source, "ready", True)]

    def _find(self, sources: list[Source], forms: list[str], reading: str) -> list[Entry]:
        found: list[Entry] = []
        for source in sources:
            entries = self._guard(source, partial(source.find, forms, reading=reading))
            found.extend(entries or ())
        order = {form: place for place, form in enumerate(forms)}
        # Stable: within one form, each dictionary's own order; inflections of rare words last.
        found.sort(key=lambda entry: order.get(entry.found_by, len(order)) > _SURE_FORMS)
        return found

    def _with_facts(self, sources: list[Source], entries: list[Entry]) -> list[Entry]:
        """Entries with the rank and pitch that frequency and pitch dictionaries know."""
        knowing = [source for source in sources if hasattr(source, "facts")]
        for source in knowing:
            facts: Facts = getattr(source, "facts")  # noqa: B009  (not in the Protocol)
            for place, entry in enumerate(entries):
                rank, pitch = self._guard(
                    source, partial(facts, entry.headword, entry.reading)
                ) or (None, ())
                entries[place] = replace(
                    entry,
                    rank=entry.rank if rank is None or entry.ranked_by else rank,
                    ranked_by=entry.ranked_by or ("" if rank is None else source.name),
                    pitch=entry.pitch or pitch,
                )
        return entries

    def _compound(self, sources: list[Source], word: str, language: str) -> list[str]:
        """The two parts of a compound that dictionaries know, the last one first."""

        def known(form: str) -> bool:
            return any(self._guard(source, partial(source.knows, form)) for source in sources)

        best: list[str] = []
        balance = 0
        for head, tails, heads in compound_cuts(word, language):
            tail = next((form for form in tails if known(form)), "")
            if not tail:
                continue
            first = next((form for form in heads if known(form)), "")
            weight = 2 * min(len(head), len(tail)) + 1 if first else 1 if not best else 0
            if weight > balance:
                best, balance = [tail, first] if first else [tail], weight
        return best

    def _guard(self, source: Source, ask: Callable[[], _T]) -> _T | None:
        """The answer, or None from a source that is broken: it is left out from then on."""
        try:
            return ask()
        except ReaderError as error:
            self._broken.add(id(source))
            if self._warn is not None:
                self._warn(str(error))
            return None


def _lists_are_loaded(language: str) -> bool:
    """Whether trying a word's forms would not first have to load a list of lemmas."""
    primary = language_of(language).primary
    return primary in _LEMMAS_FROM_TOKENIZER or is_loaded(primary)
