"""The reader's dictionaries: which there are, in which order they are asked, adding, removing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.profile import Profile
from reader.text.language import language as language_of

if TYPE_CHECKING:
    from reader.lookup.entry import Source
    from reader.lookup.registry import Dictionaries


@dataclass(frozen=True, slots=True)
class DictionaryInfo:
    """One dictionary as the reader sees it in a list."""

    name: str
    languages: tuple[str, ...]
    """Primary tags of its headwords; empty where it does not say."""
    target_language: str = ""
    """Of its explanations; "" where it does not say."""
    size_bytes: int = 0
    """Of its files on this computer."""
    is_own: bool = False
    """Brought by the reader, who may remove it; the others can only be switched off."""
    is_on: bool = True
    is_ready: bool = True
    """Whether it answers at once; one that does not is indexed at its first use."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How dictionaries are asked for one pair of languages."""

    first: tuple[str, ...] = ()
    """Names in the reader's order; the others follow. Empty: those that explain in the other
    column's language come first."""
    off: frozenset[str] = frozenset()


class NoSuchDictionary(ReaderError):
    """There is none the reader brought under that name."""


def arrangement(profile: Profile, language: str, target_language: str = "") -> Arrangement:
    """As set for words of `language` in texts that face `target_language`."""
    try:
        stored = json.loads(profile.library.setting(_key(language, target_language)) or "{}")
        return Arrangement(tuple(map(str, stored["first"])), frozenset(map(str, stored["off"])))
    except (ValueError, KeyError, TypeError):
        return Arrangement()


def save_arrangement(
    profile: Profile, language: str, target_language: str, wanted: Arrangement
) -> None:
    value = json.dumps({"first": list(wanted.first), "off": sorted(wanted.off)}, ensure_ascii=False)
    profile.library.save_setting(_key(language, target_language), value)


def _key(language: str, target_language: str) -> str:
    return f"dictionaries:{language_of(language).primary}>{language_of(target_language).primary}"


def arranged(
    profile: Profile, dictionaries: Dictionaries, language: str, target_language: str = ""
) -> tuple[Dictionaries, str]:
    """The dictionaries as the reader wants them asked, and the language of explanations to
    prefer among them: none where the reader has set an order."""
    wanted = arrangement(profile, language, target_language)
    if not wanted.first and not wanted.off:
        return dictionaries, target_language
    chosen = dictionaries.arranged(wanted.first, wanted.off)
    return chosen, "" if wanted.first else target_language


def list_dictionaries(
    profile: Profile, dictionaries: Dictionaries, language: str, target_language: str = ""
) -> list[DictionaryInfo]:
    """Every dictionary that may know words of `language`, in the order they are asked; those
    switched off stand where they would be asked."""
    wanted = arrangement(profile, language, target_language)
    preferred = "" if wanted.first else target_language
    ordered = dictionaries.arranged(wanted.first).for_language(language, preferred)
    own = profile.data_dir.resolve()
    return [replace(_info(source, own), is_on=source.name not in wanted.off) for source in ordered]


def move_dictionary(
    profile: Profile,
    dictionaries: Dictionaries,
    language: str,
    target_language: str,
    name: str,
    place: int,
) -> Arrangement:
    """Ask the dictionary `name` at `place` (0: first of all) for this pair. Kept at once."""
    names = [info.name for info in list_dictionaries(profile, dictionaries, language,
                                                     target_language)]  # fmt: skip
    if name in names:
        names.remove(name)
        names.insert(max(0, min(place, len(names))), name)
    wanted = replace(arrangement(profile, language, target_language), first=tuple(names))
    save_arrangement(profile, language, target_language, wanted)
    return wanted


def switch_dictionary(
    profile: Profile, language: str, target_language: str, name: str, *, on: bool
) -> Arrangement:
    """Ask a dictionary for this pair, or no more. Kept at once."""
    now = arrangement(profile, language, target_language)
    wanted = replace(now, off=now.off - {name} if on else now.off | {name})
    save_arrangement(profile, language, target_language, wanted)
    return wanted


def add_dictionaries(
    profile: Profile,
    paths: Iterable[Path],
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> list[DictionaryInfo]:
    """Take dictionaries the reader dropped into the profile and index them. A job; open the
    dictionaries anew after it.

    Args: progress: counts headwords, of a total that is not known (0).
    Raises: ReaderError in one sentence for a file that is none or is broken; those before it stay.
    """
    from reader.lookup.adding import add_dictionary

    own = profile.data_dir.resolve()
    added = []
    for path in paths:
        sources = add_dictionary(path, profile.data_dir, cancel=cancel, progress=progress)
        added += [_info(source, own) for source in sources]
        _close(sources)
    return added


def remove_dictionary(profile: Profile, name: str) -> None:
    """Delete a dictionary that the reader brought. Raises: NoSuchDictionary."""
    from reader.lookup.adding import remove_dictionary as remove

    if not remove(name, profile.data_dir):
        raise NoSuchDictionary(
            f"“{name}” came with the program or the system; switch it off instead."
        )


def is_dictionary_file(path: Path) -> bool:
    """Whether a file dropped on the window is a dictionary rather than a text, by its name and,
    for archives, by what is in it."""
    from reader.lookup.archives import is_archive
    from reader.lookup.available import DICTIONARY_SUFFIXES

    name = path.name.lower()
    if name.endswith(".zip"):
        return is_archive(path) or _is_yomitan(path)
    if path.suffix.lower() in DICTIONARY_SUFFIXES or name.endswith(_COMPANIONS):
        return True
    return path.is_file() and is_archive(path)


def _is_yomitan(path: Path) -> bool:
    from reader.lookup.available import open_dictionary

    try:
        open_dictionary(path)
    except ReaderError:
        return False
    return True


_COMPANIONS = (".idx", ".idx.gz", ".dict", ".dict.dz", ".syn")


def prepare_pair(
    profile: Profile,
    dictionaries: Dictionaries,
    languages: Sequence[str],
    *,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> None:
    """Index what the reader wants asked for the languages of a pair, facing each other. A job.

    Args: progress: counts headwords, of a total that is not known (0). Raises: Cancelled.
    """
    for language in dict.fromkeys(languages):
        facing = next((other for other in languages if other != language), "")
        chosen, _ = arranged(profile, dictionaries, language, facing)
        chosen.prepare(language, cancel=cancel, progress=progress)


def how_to_get_one(language: str, target_language: str = "") -> str:
    """A sentence for a reader whose language has no dictionary on this computer."""
    from reader.lookup.suggestions import how_to_get_one as suggestion

    return suggestion(language, target_language or "en")


def _info(source: Source, own: Path) -> DictionaryInfo:
    files: tuple[Path, ...] = tuple(getattr(source, "files", ()))
    return DictionaryInfo(
        source.name,
        tuple(sorted(source.languages)),
        str(getattr(source, "target_language", "")),
        sum(path.stat().st_size for path in files if path.is_file()),
        any(path.resolve().is_relative_to(own) for path in files),
        is_ready=bool(getattr(source, "ready", True)),
    )


def _close(sources: Iterable[Source]) -> None:
    for source in sources:
        close = getattr(source, "close", None)
        if close is not None:
            close()
