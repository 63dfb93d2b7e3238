"""Words on a command line into one frozen value per verb."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from reader import __version__
from reader.cli import VERBS
from reader.errors import UsageError

STATUS_NAMES: dict[str, set[int]] = {
    "new": {0}, "learning": {1, 2, 3, 4, 5}, "ignored": {98}, "known": {99},
}  # fmt: skip
ALL_STATUSES = frozenset({0, 1, 2, 3, 4, 5, 98, 99})
ALIGN_FORMATS = ("ladder", "jsonl", "tsv", "tmx", "html", "epub")
BOOK_LAYOUTS = ("facing", "interleaved", "reveal")
CARD_KINDS = ("recognition", "production", "cloze")
VOCABULARY_FORMATS = ("apkg", "txt", "csv", "json")


@dataclass(frozen=True)
class WindowOptions:
    files: list[Path]
    data_dir: Path | None
    screenshot: Path | None
    size: tuple[int, int]
    """Of the screenshot, in logical pixels."""
    theme: str | None
    debug: bool
    verb: None = None


@dataclass(frozen=True)
class VerbOptions:
    verb: str
    data_dir: Path | None
    given: argparse.Namespace
    debug: bool = False


def parse(arguments: Sequence[str]) -> WindowOptions | VerbOptions:
    """Raises: UsageError with one sentence; SystemExit for --help and --version."""
    before, verb, after = _split_at_verb(arguments)
    if verb is None:
        return _window_options(arguments)
    common = _Parser(prog="facing-pages", add_help=False)
    _add_common(common)
    general = common.parse_args(before)
    given = _verb_parser(verb).parse_args(after)
    return VerbOptions(verb, general.data_dir, given, general.debug)


def _split_at_verb(arguments: Sequence[str]) -> tuple[list[str], str | None, list[str]]:
    """What stands before the verb, the verb (None if the first plain word is a file), the rest."""
    index = 0
    while index < len(arguments):
        word = arguments[index]
        if word in {"--data-dir", "--screenshot", "--size", "--theme"}:
            index += 2
            continue
        if not word.startswith("-"):
            if word in VERBS:
                return list(arguments[:index]), word, list(arguments[index + 1 :])
            return list(arguments), None, []
        index += 1
    return list(arguments), None, []


class _Parser(argparse.ArgumentParser):
    """argparse, but wrong usage is our own one-sentence error."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}; see '{self.prog} --help'.")


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", type=_folder, metavar="DIR", help="use this profile folder")
    parser.add_argument("--debug", action="store_true", help="log details")


def _window_options(arguments: Sequence[str]) -> WindowOptions:
    parser = _Parser(
        prog="facing-pages",
        description="Open the window; FILES are versions of one work.",
        epilog=f"Verbs: {', '.join(VERBS)}; 'facing-pages VERB --help' explains one.",
    )
    _add_common(parser)
    parser.add_argument("--version", action="version", version=f"Facing Pages {__version__}")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="write a picture, exit")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    parser.add_argument("--theme", choices=("light", "sepia", "dark"))
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    given = parser.parse_args(list(arguments))
    return WindowOptions(
        given.files, given.data_dir, given.screenshot, given.size, given.theme, given.debug
    )


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder needs a name")
    return Path(text).expanduser()


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 1440x900")
    return int(match[1]), int(match[2])


def _verb_parser(verb: str) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"facing-pages {verb}")
    {
        "align": _align_arguments,
        "segment": _segment_arguments,
        "furigana": _furigana_arguments,
        "tokens": _tokens_arguments,
        "links": _links_arguments,
        "lookup": _lookup_arguments,
        "library": _library_arguments,
        "vocab": _vocab_arguments,
    }[verb](parser)
    return parser


def _align_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Match two versions of one text, sentence by sentence."
    parser.add_argument("--source-lang", metavar="L")
    parser.add_argument("--target-lang", metavar="L")
    parser.add_argument("--sentences", action="store_true", help="inputs are one sentence a line")
    parser.add_argument("--format", choices=ALIGN_FORMATS, default="jsonl")
    _add_book_options(parser)
    parser.add_argument("-o", "--output", default="-", metavar="OUT")
    parser.add_argument("source", metavar="SOURCE")
    parser.add_argument("target", metavar="TARGET")


def _add_book_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--layout", choices=BOOK_LAYOUTS, default="facing", help="of html and epub")
    parser.add_argument(
        "--no-furigana",
        dest="furigana",
        action="store_false",
        help="html and epub: no readings over Japanese but the author's own",
    )


def _segment_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Cut a text into sentences."
    parser.add_argument("--lang", metavar="L")
    parser.add_argument("--format", choices=("lines", "jsonl"), default="lines")
    parser.add_argument("file", metavar="FILE")


def _furigana_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Write readings over Japanese."
    parser.add_argument("--format", choices=("brackets", "html", "jsonl"), default="brackets")
    parser.add_argument("file", metavar="FILE")


def _tokens_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Cut a text into words."
    parser.add_argument("--lang", metavar="L")
    parser.add_argument("file", metavar="FILE")


def _links_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Link words inside aligned sentences."
    parser.add_argument("file", metavar="FILE.jsonl")


def _lookup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Look a word up in the installed dictionaries."
    parser.add_argument("--lang", metavar="L")
    parser.add_argument("word", metavar="WORD")


def _library_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "The works you keep."
    verbs = parser.add_subparsers(
        dest="action", required=True, metavar="ACTION", parser_class=_Parser
    )
    add = verbs.add_parser("add", help="add files as versions of one work")
    add.add_argument("--title")
    add.add_argument("--lang", action="append", metavar="L", help="of each file, in order")
    add.add_argument(
        "--encoding",
        action="append",
        metavar="E",
        help="of each file: cp1252, shift_jis…",
    )
    add.add_argument(
        "--lines", action="store_true", help="each line translates the other file's same line"
    )
    add.add_argument("--to", metavar="WORK", help="add to this work, by its id or title")
    add.add_argument("files", nargs="+", metavar="FILE", help="or the address of a page")
    verbs.add_parser("list", help="list the works")
    remove = verbs.add_parser("remove", help="remove a work")
    remove.add_argument("work", metavar="WORK", help="its id or title")
    export = verbs.add_parser("export", help="write an aligned pair of a work")
    export.add_argument("--source-lang", metavar="L")
    export.add_argument("--target-lang", metavar="L")
    export.add_argument("--format", choices=ALIGN_FORMATS, default="tmx")
    _add_book_options(export)
    export.add_argument("-o", "--output", default="-", metavar="OUT")
    export.add_argument("work", metavar="WORK")
    verbs.add_parser("check", help="check that everything on disk is sound")
    backup = verbs.add_parser("backup", help="write the whole profile into one file")
    backup.add_argument("output", metavar="OUT")
    restore = verbs.add_parser("restore", help="bring a backup back")
    restore.add_argument("file", metavar="FILE")


def _vocab_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "The words you keep."
    verbs = parser.add_subparsers(
        dest="action", required=True, metavar="ACTION", parser_class=_Parser
    )
    listing = verbs.add_parser("list", help="list the words")
    _add_vocabulary_filter(listing)
    taking = verbs.add_parser(
        "import", help="take words from a JSON file, or known words from Anki, Lute, LWT or a list"
    )
    taking.add_argument("--format", choices=("json", "known"), default=None)
    taking.add_argument(
        "--lang", metavar="L", help="of known words; found out as far as possible if left out"
    )
    taking.add_argument("file", metavar="FILE")
    export = verbs.add_parser("export", help="write words for Anki, a spreadsheet or a script")
    _add_vocabulary_filter(export)
    export.add_argument("--format", choices=VOCABULARY_FORMATS)
    export.add_argument(
        "--cards",
        type=_card_kinds,
        default=(),
        metavar="KINDS",
        help="of recognition (as usual), production, cloze; parted by commas",
    )
    export.add_argument(
        "--deck", default="", metavar="NAME", help="{language} and {work} are filled in"
    )
    export.add_argument(
        "--due", action="store_true", help="apkg and csv: take along when words are due"
    )
    export.add_argument("-o", "--output", default="-", metavar="OUT")


def _add_vocabulary_filter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", metavar="L")
    parser.add_argument(
        "--status", type=_statuses, metavar="S", help="e.g. 1-5,99 or learning,known"
    )
    parser.add_argument("--tag", action="append", default=[], metavar="T", help="any of these")


def _card_kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(filter(None, (piece.strip().lower() for piece in text.split(","))))
    for kind in kinds:
        if kind not in CARD_KINDS:
            raise argparse.ArgumentTypeError(
                f"'{kind}' is no kind of card ({', '.join(CARD_KINDS)})"
            )
    return kinds


def _statuses(text: str) -> frozenset[int]:
    found: set[int] = set()
    for part in filter(None, (piece.strip().lower() for piece in text.split(","))):
        span = re.fullmatch(r"(\d+)-(\d+)", part)
        if part in STATUS_NAMES:
            found |= STATUS_NAMES[part]
        elif span:
            found |= ALL_STATUSES & set(range(int(span[1]), int(span[2]) + 1))
        elif part.isdigit() and int(part) in ALL_STATUSES:
            found.add(int(part))
        else:
            raise argparse.ArgumentTypeError(
                f"'{part}' is not a status (0 to 5, 98, 99, new, learning, ignored, known)"
            )
    return frozenset(found)
