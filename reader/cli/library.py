"""The `library` verb: what one keeps, from a terminal."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.output import say, warn, write_result
from reader.cli.parsing import VerbOptions
from reader.documents.work import Version, Work
from reader.errors import ReaderError, StoreError
from reader.services.folders import LAST_VIEW
from reader.services.profile import Profile, open_profile
from reader.services.texts import known_tag

if TYPE_CHECKING:
    from reader.services.sources import Origin


def run_library(options: VerbOptions) -> None:
    action = {
        "add": _add,
        "list": _list,
        "remove": _remove,
        "export": _export,
        "check": _check,
        "backup": _backup,
        "restore": _restore,
    }[options.given.action]
    profile = open_profile(options.data_dir)
    try:
        action(profile, options.given)
    finally:
        profile.close()


def _add(profile: Profile, given: Namespace) -> None:
    from reader.services.adding import Chosen, ChosenText, add_chosen
    from reader.services.pairs import is_pair_file

    languages = _for_each([known_tag(tag) for tag in given.lang or ()], given.files, "--lang")
    encodings = _for_each(given.encoding or (), given.files, "--encoding")
    origins = [_origin(file) for file in given.files]
    pairs = [is_pair_file(origin) for origin in origins]
    if given.lines and (len(origins) != 2 or any(pairs) or given.to):
        raise ReaderError("--lines takes two text files that become a new work.")
    if any(pairs) and len(origins) > 1:
        raise ReaderError("A file that holds several languages is added by itself.")
    texts = tuple(
        ChosenText(origin, (tag,) if tag and not is_pair else (), encoding, is_pair)
        for origin, tag, encoding, is_pair in zip(origins, languages, encodings, pairs, strict=True)
    )
    chosen = Chosen(texts, given.title or "", line_by_line=given.lines)
    to_work = _work(profile, given.to).id if given.to else ""
    added = add_chosen(profile, chosen, to_work=to_work)
    for warning in added.warnings:
        warn(warning.message)
    if added.was_there:
        warn(f"“{added.work.title}” is in the library already; nothing was added.")
    _print_work(added.work)


def _for_each(said: Sequence[str | None], files: Sequence[str], option: str) -> list[str | None]:
    """What an option says of each file; None where it is not said."""
    if len(said) > len(files):
        raise ReaderError(f"There are more {option} than files; give one for each file, in order.")
    return [*said, *([None] * (len(files) - len(said)))]


def _origin(file: str) -> Origin:
    """A path, or a page fetched from its address."""
    if file.startswith(("http://", "https://")):
        from reader.services.sources import from_address

        return from_address(file)
    return file


def _list(profile: Profile, _: Namespace) -> None:
    for work in profile.library.works():
        _print_work(work)


def _print_work(work: Work) -> None:
    languages = ",".join(version.language for version in work.versions)
    title = " ".join(work.title.split())
    say(f"{work.id}\t{title}\t{languages}\n")


def _remove(profile: Profile, given: Namespace) -> None:
    work = _work(profile, given.work)
    profile.library.remove_work(work.id)
    (profile.data_dir / LAST_VIEW).unlink(missing_ok=True)  # which may show it
    warn(f"Removed “{work.title}”.")


def _export(profile: Profile, given: Namespace) -> None:
    from reader.alignment.bead import Alignment
    from reader.services.aligning import format_alignment
    from reader.services.editions import BOOK_FORMATS, edition_of_versions, write_book
    from reader.services.reading import align_pair, open_pair

    work = _work(profile, given.work)
    source = _version(work, given.source_lang, None)
    target = _version(work, given.target_lang, source)
    pair = open_pair(profile, source.id, target.id) or align_pair(profile, source.id, target.id)
    alignment = profile.library.alignment(source.id, target.id) or pair.alignment
    assert isinstance(alignment, Alignment)  # two different versions
    if given.format not in BOOK_FORMATS:
        text = format_alignment(pair.source, pair.target, alignment, given.format)
        write_result(given.output, text)
        return
    edition = edition_of_versions(profile, work, source, target, alignment, furigana=given.furigana)
    write_result(given.output, write_book(edition, given.format, layout=given.layout))


def _check(profile: Profile, _: Namespace) -> None:
    from reader.services.safekeeping import check

    faults = check(profile)
    if faults:
        for fault in faults[:-1]:
            warn(fault)
        raise StoreError(faults[-1])
    works = profile.library.works()
    versions = sum(len(work.versions) for work in works)
    say(f"All sound: {len(works)} works, {versions} versions.\n")


def _backup(profile: Profile, given: Namespace) -> None:
    from reader.services.safekeeping import save_backup

    save_backup(profile, Path(given.output))


def _restore(profile: Profile, given: Namespace) -> None:
    from reader.services.safekeeping import restore_backup

    restore_backup(profile, Path(given.file))
    works = len(profile.library.works())
    terms = len(profile.terms.terms(contexts=False))
    warn(f"Restored {works} works and {terms} words.")


def _work(profile: Profile, wanted: str) -> Work:
    """A work by its id, the beginning of its id, or its title."""
    works = profile.library.works()
    found = [work for work in works if wanted in (work.id, work.title)]
    if not found and len(wanted) >= 4:
        found = [work for work in works if work.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise ReaderError(f"Several works are called “{wanted}”; give the id instead.")
    raise ReaderError(f"No work is called “{wanted}”; 'facing-pages library list' names them.")


def _version(work: Work, language: str | None, other: Version | None) -> Version:
    tag = known_tag(language)
    found = [
        version
        for version in work.versions
        if version is not other and (tag is None or version.language == tag)
    ]
    if not found:
        what = f"in “{language}”" if language else "to set beside it"
        raise ReaderError(f"“{work.title}” has no version {what}; add one with 'library add'.")
    return found[0]
