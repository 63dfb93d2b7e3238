"""The text as the tagger can take it, and the way back to the reader's offsets.

MeCab ends a text at NUL, knows words in composed kana only, and has no half-width kana; a lone
surrogate cannot be encoded for it at all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# Spellings the dictionary lacks, one character for another, so that offsets stay.
VARIANTS = str.maketrans("𠮟𠮷𡈽髙﨑德郞鄕", "叱吉土高崎徳郎郷")
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_HALF_WIDTH_KANA = re.compile("[\uff65-\uff9f]")
_CLUSTER = re.compile(
    "[\uff66-\uff9d][\uff9e\uff9f]?|\\S[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f]+|.", re.DOTALL
)


def prepare(text: str) -> tuple[str, Sequence[int] | None]:
    """`text` for the tagger, and the offset in `text` of each of its characters and of its end.

    None instead of offsets where they are the same. Line feeds are kept, other control characters
    become spaces.
    """
    if _UNSAFE.search(text):
        text = _UNSAFE.sub(" ", text)
    if _HALF_WIDTH_KANA.search(text) or not unicodedata.is_normalized("NFC", text):
        return _rewritten(text)
    return text.translate(VARIANTS), None


def _rewritten(text: str) -> tuple[str, list[int]]:
    parts: list[str] = []
    offsets: list[int] = []
    for match in _CLUSTER.finditer(text):
        cluster = match.group()
        half_width = "\uff65" <= cluster[0] <= "\uff9f"
        part = unicodedata.normalize("NFKC" if half_width else "NFC", cluster)
        # A mark that joins no character here (字 with a voicing mark) is left out.
        parts.append(part[0])
        offsets.append(match.start())
    offsets.append(len(text))
    return "".join(parts).translate(VARIANTS), offsets
