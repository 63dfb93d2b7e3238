"""JSON that every reader of lines takes the same way."""

from __future__ import annotations

import json
import re
from typing import Any

# Ends of lines to some programs though not to JSON; halves of surrogate pairs, which UTF-8 lacks.
_AWKWARD = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def json_line(value: Any) -> str:
    """`value` as JSON on one line, without its line feed; scripts stay readable."""
    text = json.dumps(value, ensure_ascii=False)
    return _AWKWARD.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
