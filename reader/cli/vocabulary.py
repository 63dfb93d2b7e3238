"""The `vocab` verb: the words one keeps, from a terminal."""

from __future__ import annotations

from pathlib import Path

from reader.cli.output import STANDARD_OUTPUT, say, say_bytes, warn
from reader.cli.parsing import VOCABULARY_FORMATS, VerbOptions
from reader.errors import UsageError
from reader.services.profile import Profile, open_profile
from reader.services.texts import known_tag

KNOWN_WORDS = frozenset({".apkg", ".colpkg", ".csv", ".tsv", ".txt"})
"""What holds words one knows from elsewhere, by its name."""


def run_vocab(options: VerbOptions) -> None:
    action = {"list": _list, "import": _import, "export": _export}[options.given.action]
    profile = open_profile(options.data_dir)
    try:
        action(profile, options)
    finally:
        profile.close()


def _list(profile: Profile, options: VerbOptions) -> None:
    from reader.services.cards import chosen_terms

    given = options.given
    for term in chosen_terms(
        profile, language=known_tag(given.lang), statuses=given.status, tags=given.tag
    ):
        cells = (term.language, str(int(term.status)), term.text, term.reading, term.meaning)
        say("\t".join(" ".join(cell.split()) for cell in cells) + "\n")


def _import(profile: Profile, options: VerbOptions) -> None:
    from reader.services.cards import import_terms

    given = options.given
    suffix = Path(given.file).suffix.lower()
    if given.format == "known" or (given.format is None and suffix in KNOWN_WORDS):
        _import_known(profile, Path(given.file), known_tag(given.lang))
        return
    changed = import_terms(profile, options.given.file)
    warn(f"{changed} words added or changed.")


def _import_known(profile: Profile, path: Path, language: str | None) -> None:
    """Words from elsewhere; those that are kept stay as they are."""
    from reader.services.known_words import guessed_language, open_source, preview, take

    words = open_source(path).met()
    tag = language or guessed_language(words, profile.terms.languages())
    arrival = preview(profile, words, tag)
    take(profile, arrival)
    warn(
        f"{tag}: {arrival.known} known, {arrival.learning} learning, {arrival.ignored} ignored "
        f"added; {arrival.kept} kept already, {arrival.passed_over} left out."
    )


def _export(profile: Profile, options: VerbOptions) -> None:
    from reader.exporters.card_choice import card_choice
    from reader.services.cards import chosen_terms, export_terms, format_terms

    given = options.given
    format = given.format or _format_of(given.output)
    choice = card_choice(given.cards, given.deck)
    terms = chosen_terms(
        profile, language=known_tag(given.lang), statuses=given.status, tags=given.tag
    )
    if given.output == STANDARD_OUTPUT:
        say_bytes(format_terms(profile, terms, format, choice=choice, with_due=given.due))
        return
    report = export_terms(
        profile, Path(given.output), format, terms, choice=choice, with_due=given.due
    )
    if format in {"apkg", "txt"}:
        warn(
            f"{report.terms} notes: {report.new} new, {report.changed} changed, "
            f"{report.unchanged} unchanged since the last export."
        )


def _format_of(output: str) -> str:
    """By the name of the file that is asked for; JSON to a terminal."""
    if output == STANDARD_OUTPUT:
        return "json"
    suffix = Path(output).suffix.lower().removeprefix(".")
    if suffix in VOCABULARY_FORMATS:
        return suffix
    raise UsageError(
        f"facing-pages vocab export: what format is “{output}”? Name one with --format "
        f"({', '.join(VOCABULARY_FORMATS)})."
    )
