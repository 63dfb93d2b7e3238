"""The languages the reader reads in and learns: asked once, kept with the library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.services.profile import Profile
from reader.text.language import LANGUAGES

_READS, _LEARNS, _ASKED = "languages:reads", "languages:learns", "languages:asked"


@dataclass(frozen=True, slots=True)
class Tongues:
    """Primary tags, best first; both may be empty: nothing was said."""

    reads: tuple[str, ...] = ()
    learns: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Those to be offered first in a list of languages."""
        return tuple(dict.fromkeys((*self.learns, *self.reads)))


def tongues_of(profile: Profile) -> Tongues:
    return Tongues(
        _known(profile.library.setting(_READS).split()),
        _known(profile.library.setting(_LEARNS).split()),
    )


def save_tongues(profile: Profile, tongues: Tongues) -> None:
    with profile.library.together():
        profile.library.save_setting(_READS, " ".join(_known(tongues.reads)))
        profile.library.save_setting(_LEARNS, " ".join(_known(tongues.learns)))
        profile.library.save_setting(_ASKED, "yes")


def were_asked(profile: Profile) -> bool:
    """Whether the question was answered, or put aside."""
    return bool(profile.library.setting(_ASKED))


def put_aside(profile: Profile) -> None:
    """The reader does not want to say; the question is not asked again."""
    profile.library.save_setting(_ASKED, "yes")


def _known(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for tag in tags if tag in LANGUAGES))
