"""What files, pages and copied texts seem to be, before they are added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.documents.document import Document
from reader.documents.naming import name_of
from reader.documents.work import Work
from reader.errors import UnreadableFile
from reader.jobs import CancelToken
from reader.services.profile import Profile
from reader.services.sources import Origin, Source, bytes_of, name_of_origin

if TYPE_CHECKING:
    from reader.importers.encodings import Reading

_LOOKED_AT = 30_000
"""Code points that tell a text's language and title."""
_FEWEST_LINES = 4
_LINE_OF_A_SENTENCE = 300
"""Code points on average; longer lines are paragraphs."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What one of them seems to be."""

    path: Path | Source
    language: str
    title: str
    problem: str = ""
    """One sentence if it cannot be read; the rest is empty then."""
    languages: tuple[str, ...] = ()
    """All of them, where one file holds several, aligned; `language` is the first."""
    may_name_languages: bool = False
    """Whether `languages` is only a guess: a table does not say, a TMX does."""
    readings: tuple[Reading, ...] = ()
    """What the text looks like in other encodings, where its own is in doubt; the one it was read
    in comes first."""
    lines: int = 0
    """Of a plain text; 0 of everything else."""
    sentence_lines: bool = False
    """Whether each line looks like one sentence."""
    beginning: Document | None = field(default=None, compare=False, repr=False)

    @property
    def name(self) -> str:
        """To be shown: the file's name, the address; empty for what was copied."""
        from reader.importers.registry import name_in_words

        return name_in_words(self.path.shown if isinstance(self.path, Source) else self.path.name)


def guess_files(paths: Sequence[Path | Source]) -> list[Guess]:
    """Language and title of each, for the reader to confirm. Never raises ReaderError."""
    guesses = []
    for path in paths:
        try:
            guesses.append(_guess(path))
        except UnreadableFile as problem:
            stem = "" if isinstance(path, Source) else path.stem
            guesses.append(Guess(path, "", stem, str(problem)))
    return guesses


def guess_in(path: Path | Source, encoding: str) -> Guess:
    """What a text is when it is read in this encoding. Never raises ReaderError."""
    try:
        document = load_beginning(path, bytes_of(path), at_most=_LOOKED_AT, encoding=encoding)
    except UnreadableFile as problem:
        return Guess(path, "", name_of_origin(path), str(problem))
    return Guess(path, document.language, name_of(document, _naming(path)), beginning=document)


def _naming(path: Path | Source) -> str:
    return path.name if isinstance(path, Source) else str(path)


def _guess(path: Path | Source) -> Guess:
    from reader.importers.encodings import readings
    from reader.importers.formats import Format, format_of
    from reader.importers.parallel import load_parallel
    from reader.importers.registry import name_in_words

    data, name = bytes_of(path), name_in_words(name_of_origin(path))
    format = format_of(data, name) if data.strip() else Format.TEXT
    if format.is_pair:
        found = load_parallel(data, name=name)
        tags = tuple(document.language for document in found.documents)
        return Guess(
            path, tags[0], found.title, languages=tags, may_name_languages=format is Format.TABLE
        )
    document = load_beginning(path, data, at_most=_LOOKED_AT)
    doubted = format.has_encoding and not isinstance(path, Source)
    others = readings(data) if doubted else ()
    lines, sentence_lines = _lines_of(data) if format is Format.TEXT else (0, False)
    return Guess(
        path,
        document.language,
        name_of(document, _naming(path)),
        readings=others if len(others) > 1 else (),
        lines=lines,
        sentence_lines=sentence_lines,
        beginning=document,
    )


def load_beginning(
    origin: Origin,
    data: bytes,
    *,
    at_most: int,
    language: str | None = None,
    encoding: str | None = None,
) -> Document:
    """The first code points of a text, as far as its format lets reading stop there.

    Raises: UnreadableFile.
    """
    from reader.importers.registry import load_bytes

    whole = isinstance(origin, Source) and origin.whole
    said = origin.encoding if isinstance(origin, Source) else None
    name = name_of_origin(origin)
    try:
        return load_bytes(
            data, name=name, language=language, encoding=encoding or said, at_most=at_most,
            whole=whole,
        )[0]  # fmt: skip
    except UnreadableFile:
        if said is None:
            raise
        return load_bytes(data, name=name, language=language, at_most=at_most, whole=whole)[0]


def _lines_of(data: bytes) -> tuple[int, bool]:
    """How many lines there are, and whether they look like sentences, one each."""
    lines = data.removesuffix(b"\n").split(b"\n")
    filled = sum(bool(line.strip()) for line in lines)
    like_sentences = (
        filled >= _FEWEST_LINES
        and filled > 0.95 * len(lines)
        and len(data) < _LINE_OF_A_SENTENCE * filled
    )
    return len(lines), like_sentences


def agree_line_by_line(guesses: Sequence[Guess]) -> bool:
    """Whether these are two texts of as many lines, so that each line may be the translation of
    the other's line of the same number."""
    if len(guesses) != 2 or guesses[0].language == guesses[1].language:
        return False
    return guesses[0].lines == guesses[1].lines >= _FEWEST_LINES


def works_with(
    profile: Profile, guesses: Sequence[Guess], *, cancel: CancelToken | None = None
) -> dict[int, Work]:
    """For each guess (by its index) whose text is in the library already, or nearly so, the work
    that has it. A job: looks into the texts of its language."""
    from reader.services.versions import similar_versions

    found = {}
    for number, guess in enumerate(guesses):
        if guess.beginning is None:
            continue
        for version in similar_versions(profile, guess.beginning, is_beginning=True, cancel=cancel):
            work = profile.library.work_of(version.id)
            if work is not None:
                found[number] = work
                break
    return found
