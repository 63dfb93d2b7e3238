"""Verbs that take texts and need no library: align, segment, furigana, tokens, links, lookup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from reader.cli.output import json_line, say, warn, write_result
from reader.cli.parsing import VerbOptions
from reader.errors import ReaderError, UnreadableFile, UsageError
from reader.services.texts import known_tag, load_document, load_lines
from reader.text.ruby import Ruby
from reader.text.token import Token

LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
"""Whatever some program takes for the end of a line."""


def run_align(options: VerbOptions) -> None:
    from reader.services.aligning import align_to_text

    given = options.given
    if given.source == given.target == "-":
        raise UsageError("facing-pages align: only one of the two texts can be standard input.")
    result = align_to_text(
        given.source,
        given.target,
        source_language=given.source_lang,
        target_language=given.target_lang,
        sentences=given.sentences,
        format=given.format,
        layout=given.layout,
        furigana=given.furigana,
    )
    for warning in result.warnings:
        warn(warning)
    write_result(given.output, result.content)


def run_segment(options: VerbOptions) -> None:
    given = options.given
    document, _ = load_document(given.file, language=given.lang, read_ruby=False)
    for segment in document.segments:
        text = segment.span.of(document.text)
        if given.format == "jsonl":
            record = {"start": segment.span.start, "end": segment.span.end, "text": text}
            say(json_line(record))
        else:
            say(LINE_ENDS.sub(" ", text) + "\n")


def run_furigana(options: VerbOptions) -> None:
    from reader.japanese.markup import format_brackets, format_html

    given = options.given
    for record in _furigana_records(given.file):
        text, ruby = _readings(record)
        if given.format == "jsonl":
            spans = [[one.span.start, one.span.end, one.reading] for one in ruby]
            say(json_line({"id": record["id"], "text": text, "ruby": spans}))
        else:
            write = format_html if given.format == "html" else format_brackets
            say(write(text, ruby) + "\n")


def _furigana_records(source: str) -> Iterator[dict[str, Any]]:
    """{"id", "text"} of each line of a plain text, or the records of a .jsonl file."""
    if source.endswith(".jsonl"):
        yield from _records(source, {"id": object, "text": str})
        return
    lines, _ = load_lines(source, language="ja")
    for number, line in enumerate(lines, start=1):
        yield {"id": str(number), "text": line}


def _readings(record: dict[str, Any]) -> tuple[str, tuple[Ruby, ...]]:
    from reader.japanese.annotate import annotate
    from reader.japanese.furigana import divide
    from reader.japanese.markup import read_ruby_markup

    if record.get("reading"):
        return record["text"], divide(record["text"], str(record["reading"]))
    text, author = read_ruby_markup(record["text"])
    return text, annotate(text, author).ruby


def run_tokens(options: VerbOptions) -> None:
    from reader.services.annotating import tokens_of

    document, _ = load_document(options.given.file, language=options.given.lang, read_ruby=False)
    status_of = _statuses(options, document.language)
    for block in document.blocks:
        for token in tokens_of(document.language, block.span.of(document.text)):
            record = {
                "start": token.span.start + block.span.start,
                "end": token.span.end + block.span.start,
                "surface": token.surface,
                "lemma": token.lemma,
                "reading": token.reading,
                "pos": token.pos,
                "status": status_of(token),
            }
            say(json_line(record))


def _statuses(options: VerbOptions, language: str) -> Any:
    """The status number of a token: from the reader's vocabulary where there is one; what is no
    word (punctuation, numbers) counts as ignored."""
    from reader.services.folders import default_data_dir
    from reader.services.profile import open_profile
    from reader.services.words import status_lookup
    from reader.store.files import VOCABULARY_FILE
    from reader.vocabulary.term import Status

    folder = options.data_dir or default_data_dir()
    if not (folder / VOCABULARY_FILE).exists():
        return lambda token: int(Status.NEW if token.is_word else Status.IGNORED)
    profile = open_profile(folder)
    try:
        look_up = status_lookup(profile, language)
    finally:
        profile.close()

    def status(token: Token) -> int:
        return int(look_up(token) if token.is_word else Status.IGNORED)

    return status


def run_links(options: VerbOptions) -> None:
    from reader.services.aligning import encoder_with
    from reader.services.folders import default_data_dir
    from reader.services.linking import link_sentences, occurrences
    from reader.services.word_glosses import WordGlosses

    encoder = encoder_with(None)
    fields = {"id": object, "source_lang": str, "target_lang": str, "source": str, "target": str}
    records = [(_languages(record), record) for record in _records(options.given.file, fields)]
    # All beads of two languages are taken for one text: what comes and goes together is evidence.
    texts: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for languages, record in records:
        texts.setdefault(languages, []).append((record["source"], record["target"]))
    documents = {languages: occurrences(beads, languages) for languages, beads in texts.items()}
    with WordGlosses(options.data_dir or default_data_dir(), wait=True) as glosses:
        for languages, record in records:
            links = link_sentences(
                record["source"],
                record["target"],
                encoder=encoder,
                source_language=languages[0],
                target_language=languages[1],
                glosses=glosses,
                document=documents[languages],
            )
            pairs = [[[s.start, s.end], [t.start, t.end]] for s, t in links]
            say(json_line({"id": record["id"], "links": pairs}))


def _languages(record: dict[str, Any]) -> tuple[str, str]:
    return known_tag(record["source_lang"]) or "und", known_tag(record["target_lang"]) or "und"


def run_lookup(options: VerbOptions) -> None:
    from reader.services.glance import look_up_word

    word = options.given.word.strip()
    if not word:
        raise UsageError("facing-pages lookup: give a word to look up.")
    language, entries = look_up_word(options.data_dir, word, known_tag(options.given.lang))
    if not entries:
        raise ReaderError(
            f"No installed dictionary has “{word}” ({language}); check the spelling, or name the "
            "language with --lang."
        )
    for entry in entries:
        head = f"{entry.headword}【{entry.reading}】" if entry.reading else entry.headword
        say(f"{head}  ({entry.source})\n")
        for number, sense in enumerate(entry.senses, start=1):
            kind = f"[{', '.join(sense.parts_of_speech)}] " if sense.parts_of_speech else ""
            say(f"  {number}. {kind}{'; '.join(sense.glosses)}\n")


def _records(source: str, fields: dict[str, type]) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file, all checked before the first is used.

    Args:
        fields: what each must have.
    Raises: UnreadableFile that names the line.
    """
    lines, _ = load_lines(source, language="en")
    records = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise UnreadableFile(
                f"Line {number} of “{source}” is not JSON; each line must be one JSON object."
            ) from error
        if not isinstance(record, dict):
            raise UnreadableFile(f"Line {number} of “{source}” is not a JSON object.")
        for name, kind in fields.items():
            if not isinstance(record.get(name), kind) or record.get(name) is None:
                raise UnreadableFile(
                    f"Line {number} of “{source}” has no “{name}”, or not as "
                    f"{'text' if kind is str else 'a value'}; add it."
                )
        records.append(record)
    return records
