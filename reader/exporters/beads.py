"""Aligned sentences for scripts and tables: ladder, JSON lines, tab-separated."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.alignment.bead import Alignment
from reader.exporters.json_text import json_line


def format_ladder(alignment: Alignment) -> str:
    """One bead a line in reading order, as segment numbers: `[0]:[0, 1]`, `[3]:[]`, `[]:[7]`."""
    return "".join(f"{list(bead.source)}:{list(bead.target)}\n" for bead in alignment.beads)


def format_bead_lines(
    alignment: Alignment, source_texts: Sequence[str], target_texts: Sequence[str]
) -> str:
    """One JSON object a bead: its segments' texts on both sides, and the confidence, 0 to 1.

    Args:
        source_texts, target_texts: of every segment; concatenated in order the output holds them
            all, each once.
    """
    _require_fit(alignment, source_texts, target_texts)
    return "".join(
        json_line(
            {
                "source": list(source_texts[bead.source.start : bead.source.stop]),
                "target": list(target_texts[bead.target.start : bead.target.stop]),
                "confidence": round(bead.confidence, 4),
            }
        )
        + "\n"
        for bead in alignment.beads
    )


def format_tsv(
    alignment: Alignment, source_texts: Sequence[str], target_texts: Sequence[str]
) -> str:
    """One bead a line, source tab target; segments of a side parted by a space. Tabs and line
    breaks inside a segment become a space, so that a line is a bead and has one tab."""
    _require_fit(alignment, source_texts, target_texts)
    return "".join(
        f"{_cell(source_texts, bead.source)}\t{_cell(target_texts, bead.target)}\n"
        for bead in alignment.beads
    )


def _cell(texts: Sequence[str], segments: range) -> str:
    # Everything that str.splitlines or a table program takes for the end of a line.
    return re.sub(
        r"\r\n|[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", " ", " ".join(texts[i] for i in segments)
    )


def _require_fit(
    alignment: Alignment, source_texts: Sequence[str], target_texts: Sequence[str]
) -> None:
    aligned = alignment.source_count, alignment.target_count
    if aligned != (len(source_texts), len(target_texts)):
        raise ValueError(f"{aligned} aligned, {len(source_texts)}, {len(target_texts)} given")
