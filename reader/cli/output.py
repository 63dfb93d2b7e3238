"""Where results go: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

from reader.errors import UnwritableTarget

STANDARD_OUTPUT = "-"


def write_result(output: str, content: str | bytes) -> None:
    """Raises: UnwritableTarget."""
    if output == STANDARD_OUTPUT:
        if isinstance(content, bytes):
            say_bytes(content)
        else:
            say(content)
        return
    from reader.exporters.saving import save_bytes, save_text

    if isinstance(content, bytes):
        save_bytes(Path(output), content)
    else:
        save_text(Path(output), content)


def say(text: str) -> None:
    """Write to standard output. Raises: UnwritableTarget; BrokenPipeError if nobody listens."""
    try:
        sys.stdout.write(text)
    except OSError as error:
        raise _refused(error) from error


def say_bytes(data: bytes) -> None:
    """The same for what is no text."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except OSError as error:
        raise _refused(error) from error


def flush() -> None:
    """Hand on what is still waiting, while an error can be told. Raises: as `say`."""
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> Exception:
    _give_up()
    if isinstance(error, BrokenPipeError):
        return error
    if os.name == "nt" and error.errno == errno.EINVAL:  # what Windows says of a pipe nobody reads
        return BrokenPipeError(errno.EPIPE, error.strerror)
    return UnwritableTarget(
        f"Standard output cannot be written to ({error.strerror or error}); "
        "name another place with -o or after '>'."
    )


def _give_up() -> None:
    """Let what is still waiting go to nowhere: Python would try again at its end, and complain."""
    with contextlib.suppress(OSError, ValueError, io.UnsupportedOperation):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def json_line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False) + "\n"


def warn(sentence: str) -> None:
    print(sentence, file=sys.stderr)
