"""What the reader agreed to add, added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.jobs import CancelToken, Progress, no_progress
from reader.services.pairs import add_line_pair, add_pairs, is_pair_file
from reader.services.profile import Profile
from reader.services.shelf import Added, add_files
from reader.services.sources import Origin
from reader.services.texts import part_of
from reader.services.versions import add_versions


@dataclass(frozen=True, slots=True)
class ChosenText:
    """One file, page or copied text."""

    origin: Origin
    languages: tuple[str, ...] = ()
    """One BCP 47 tag, or one for each column of a table; empty: as the text tells."""
    encoding: str | None = None
    is_pair: bool = False
    """Several languages in one file, aligned; a work by itself."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What belongs together."""

    texts: tuple[ChosenText, ...]
    title: str = ""
    """Empty when versions are added to a work that has one, or for the text's own."""
    line_by_line: bool = False
    """Two texts of which each line translates the line of the same number."""
    groups: tuple[tuple[int, ...], ...] = ()
    """Indices into `texts` of those that belong together, where not all do: a work for each."""

    @classmethod
    def of(cls, origins: Sequence[Origin]) -> Chosen:
        """Everything as the files tell."""
        return cls(tuple(ChosenText(one, is_pair=is_pair_file(one)) for one in origins))

    @property
    def works(self) -> tuple[Chosen, ...]:
        """What becomes a work by itself."""
        if not self.groups:
            return (self,)
        grouped = {number for group in self.groups for number in group}
        alone = ((number,) for number in range(len(self.texts)) if number not in grouped)
        return tuple(
            Chosen(tuple(self.texts[number] for number in group))
            for group in sorted((*self.groups, *alone))
        )

    @property
    def versions(self) -> tuple[ChosenText, ...]:
        """Those that become versions of one work."""
        return tuple(text for text in self.texts if not text.is_pair)


def add_chosen(
    profile: Profile,
    chosen: Chosen,
    *,
    to_work: str = "",
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> Added:
    """Add all of it. A job.

    Args:
        to_work: id of the work that gains the versions; empty for a new work.
        progress: counts thousandths of the whole.
    Returns: of the work to go on with; the warnings of all.
    Raises: UnreadableFile, WorkIsGone, Cancelled.
    """
    if chosen.groups and not to_work:
        return _add_works(profile, chosen.works, cancel, progress)
    pairs = [text for text in chosen.texts if text.is_pair]
    steps = len(pairs) + bool(chosen.versions)
    made: list[Added] = []
    for text in pairs:
        step = part_of(progress, len(made), steps)
        title = chosen.title if steps == 1 else ""
        added = add_pairs(
            profile, text.origin, languages=text.languages or None, encoding=text.encoding,
            title=title, cancel=cancel, progress=step,
        )  # fmt: skip
        made.append(added)
    if chosen.versions:
        step = part_of(progress, len(made), steps)
        made.append(_add_versions(profile, chosen, to_work, cancel, step))
    warnings = tuple(warning for one in made for warning in one.warnings)
    progress(1000, 1000)
    return replace(made[-1], warnings=warnings)


def _add_works(
    profile: Profile,
    works: Sequence[Chosen],
    cancel: CancelToken | None,
    progress: Progress,
) -> Added:
    made = []
    for number, one in enumerate(works):
        step = part_of(progress, number, len(works))
        made.append(add_chosen(profile, one, cancel=cancel, progress=step))
    warnings = tuple(warning for one in made for warning in one.warnings)
    was_there = all(one.was_there for one in made)
    return Added(made[0].work, warnings, was_there, works=len(made))


def _add_versions(
    profile: Profile, chosen: Chosen, to_work: str, cancel: CancelToken | None, progress: Progress
) -> Added:
    texts = chosen.versions
    origins = [text.origin for text in texts]
    languages = [text.languages[0] if text.languages else None for text in texts]
    encodings = [text.encoding for text in texts]
    if to_work:
        return add_versions(
            profile, to_work, origins, languages=languages, encodings=encodings, cancel=cancel,
            progress=progress,
        )  # fmt: skip
    if chosen.line_by_line and len(texts) == 2:
        return add_line_pair(
            profile, origins[0], origins[1], languages=(languages[0], languages[1]),
            encodings=(encodings[0], encodings[1]), title=chosen.title, cancel=cancel,
        )  # fmt: skip
    return add_files(
        profile, origins, languages=languages, encodings=encodings, title=chosen.title,
        cancel=cancel, progress=progress,
    )  # fmt: skip
