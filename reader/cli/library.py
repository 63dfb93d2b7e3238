"""The `library` verb: what one keeps, from a terminal."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from reader.cli.output import say, warn, write_result
from reader.cli.parsing import VerbOptions
from reader.documents.work import Version, Work
from reader.errors import ReaderError, StoreError
from reader.services.profile import Profile, open_profile
from reader.services.texts import known_tag


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
    from reader.services.shelf import add_files

    languages = [known_tag(tag) for tag in given.lang or ()]
    if len(languages) > len(given.files):
        raise ReaderError("There are more --lang than files; give one for each file, in order.")
    languages += [None] * (len(given.files) - len(languages))
    added = add_files(profile, given.files, languages=languages, title=given.title or "")
    for warning in added.warnings:
        warn(warning.message)
    if added.was_there:
        warn(f"“{added.work.title}” is in the library already; nothing was added.")
    _print_work(added.work)


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
    warn(f"Removed “{work.title}”.")


def _export(profile: Profile, given: Namespace) -> None:
    from reader.services.aligning import format_alignment
    from reader.services.editions import BOOK_FORMATS, edition_of_versions, write_book
    from reader.services.reading import align_pair, open_pair

    work = _work(profile, given.work)
    source = _version(work, given.source_lang, None)
    target = _version(work, given.target_lang, source)
    pair = open_pair(profile, source.id, target.id) or align_pair(profile, source.id, target.id)
    alignment = profile.library.alignment(source.id, target.id)
    assert alignment is not None
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
