"""The app's verbs from a terminal; without a verb, the window.

The contract (verbs, formats, exit codes) is in docs/command-line.md. Heavy libraries are imported
by the verb that needs them, never here: the window starts through this module too.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from reader.errors import ReaderError, UsageError

VERBS = ("align", "segment", "furigana", "tokens", "links", "lookup", "library", "vocab")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app with these arguments (default: the process's own). Returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from reader.cli.output import flush
    from reader.cli.parsing import parse

    _speak_utf8()
    try:
        options = parse(given)
        if options.verb is None:
            return _open_window(options)
        from reader.cli.verbs import run_verb

        if options.debug:
            logging.basicConfig(level=logging.DEBUG)
        run_verb(options)
        flush()
    except UsageError as problem:
        print(problem, file=sys.stderr)
        return 2
    except ReaderError as problem:
        print(problem, file=sys.stderr)
        return 1
    except BrokenPipeError:  # `| head` has seen enough
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    return 0


def _speak_utf8() -> None:
    """Whatever the terminal's locale says, texts go in and out as UTF-8."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    ends = getattr(sys.stdout, "reconfigure", None)
    if ends is not None:  # Windows would end lines otherwise than `-o` does
        ends(newline="\n")


def _open_window(options: object) -> int:
    from reader.cli.parsing import WindowOptions

    assert isinstance(options, WindowOptions)
    if options.screenshot is not None:
        from reader.ui.screenshot import take_screenshot

        return take_screenshot(
            options.screenshot,
            options.files,
            data_dir=options.data_dir,
            size=options.size,
            theme=options.theme,
        )
    from reader.ui.app import run

    return run(options.files, data_dir=options.data_dir, debug=options.debug)
