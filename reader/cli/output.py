"""Where results go: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

STANDARD_OUTPUT = "-"


def write_result(output: str, text: str) -> None:
    """Raises: UnwritableTarget."""
    if output == STANDARD_OUTPUT:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    from reader.exporters.saving import save_text

    save_text(Path(output), text)


def json_line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False) + "\n"


def warn(sentence: str) -> None:
    print(sentence, file=sys.stderr)
