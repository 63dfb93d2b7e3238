"""Write the texts, the segment lists and the gold alignments of the sample library.

    python seeds/make_gold.py

Each version is written by hand in `<work>/table/<language>.txt`, where every line is one sentence
and starts with the units of meaning it holds; everything else beside it is derived. README.md
describes the notation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

SEEDS = Path(__file__).resolve().parent

_LINE = re.compile(r"(\d+)(?:-(\d+))? (\S.*)")
_WITHOUT_SPACES = frozenset({"ja"})
_OPENING_BRACKETS = "「『（［"


@dataclass(frozen=True, slots=True)
class GoldSegment:
    """One sentence of one version, as it stands in the text."""

    units: range
    """The units of meaning it holds; the same numbers in every version of the work."""
    text: str
    block: int
    kind: str
    """The value of a `BlockKind`."""


@dataclass(frozen=True, slots=True)
class Table:
    """One version as written by hand."""

    language: str
    segments: tuple[GoldSegment, ...]
    joints: tuple[str, ...]
    """What stands before each block: "" before the first, then one line end or two."""
    indented: bool
    """Whether paragraphs begin with an ideographic space, as in a Japanese book."""

    def text(self) -> str:
        """The version as it is published, ending in one line end."""
        space = "" if self.language in _WITHOUT_SPACES else " "
        blocks: list[list[GoldSegment]] = [[] for _ in self.joints]
        for segment in self.segments:
            blocks[segment.block].append(segment)
        pieces = []
        for joint, block in zip(self.joints, blocks, strict=True):
            indent = "\u3000" if self.indented and _takes_indent(block[0]) else ""
            pieces.append(joint + indent + space.join(segment.text for segment in block))
        return "".join(pieces) + "\n"


def _takes_indent(first: GoldSegment) -> bool:
    return first.kind == "paragraph" and first.text[0] not in _OPENING_BRACKETS


def parse_table(language: str, source: str) -> Table:
    """Read the notation of README.md.

    Raises: ValueError for a line that is none, or whose units go back: beads never cross.
    """
    lines = source.splitlines()
    between = {"@lines": "\n", "@blank-lines": "\n\n"}[lines[0]]
    segments: list[GoldSegment] = []
    joints: list[str] = []
    joint, kind, opened = "", "title", False
    for line in lines[1:]:
        if line in {"", "/"}:
            if opened:
                joint, kind, opened = (between if line == "" else "\n"), "paragraph", False
        elif line.startswith("@"):
            kind = line[1:] if line != "@indent" else kind
        else:
            found = _LINE.fullmatch(line)
            if found is None:
                raise ValueError(f"{language}: not a sentence with its units: {line!r}")
            if not opened:
                joints.append(joint)
                opened = True
            first, last = int(found[1]), int(found[2] or found[1])
            units = range(first, last + 1)
            if units.start >= units.stop or (segments and segments[-1].units.start > first):
                raise ValueError(f"{language}: units out of order: {line!r}")
            segments.append(GoldSegment(units, found[3], len(joints) - 1, kind))
    return Table(language, tuple(segments), tuple(joints), indented="@indent" in lines)


def load_tables(work: Path) -> dict[str, Table]:
    """The tables of a work by language, in alphabetical order."""
    return {
        path.stem: parse_table(path.stem, path.read_text(encoding="utf-8"))
        for path in sorted((work / "table").glob("*.txt"))
    }


Bead = tuple[list[int], list[int]]
"""Segment indices of the source and of the target, ascending; one side may be empty."""


def gold_beads(source: Sequence[GoldSegment], target: Sequence[GoldSegment]) -> list[Bead]:
    """The smallest beads that keep segments with a unit in common together, in reading order."""
    beads: list[Bead] = []
    i = j = 0
    while i < len(source) or j < len(target):
        bead: Bead = ([], [])
        if j == len(target) or (i < len(source) and _before(source[i], target[j])):
            bead[0].append(i)
        elif i == len(source) or _before(target[j], source[i]):
            bead[1].append(j)
        else:
            bead = _linked(source, target, i, j)
        beads.append(bead)
        i += len(bead[0])
        j += len(bead[1])
    return beads


def _before(segment: GoldSegment, other: GoldSegment) -> bool:
    return segment.units.stop <= other.units.start


def _linked(source: Sequence[GoldSegment], target: Sequence[GoldSegment], i: int, j: int) -> Bead:
    """The bead that begins with source segment `i` and target segment `j`, which share a unit."""
    n, m, grown = i + 1, j + 1, True
    while grown:
        grown = False
        while n < len(source) and _shares(source[n], target[j:m]):
            n, grown = n + 1, True
        while m < len(target) and _shares(target[m], source[i:n]):
            m, grown = m + 1, True
    return list(range(i, n)), list(range(j, m))


def _shares(segment: GoldSegment, others: Iterable[GoldSegment]) -> bool:
    return any(not _before(segment, other) and not _before(other, segment) for other in others)


def format_ladder(beads: Iterable[Bead]) -> str:
    return "".join(f"{source}:{target}\n" for source, target in beads)


def derived_files(work: Path) -> Mapping[Path, str]:
    """Every file that follows from the tables of a work, with what it should hold."""
    tables = load_tables(work)
    files: dict[Path, str] = {}
    for language, table in tables.items():
        lines = "".join(f"{segment.text}\n" for segment in table.segments)
        files[work / f"{language}.txt"] = table.text()
        files[work / "segments" / f"{language}.txt"] = lines
    for first, second in combinations(tables, 2):
        beads = gold_beads(tables[first].segments, tables[second].segments)
        files[work / "gold" / f"{first}-{second}.ladder"] = format_ladder(beads)
    return files


def works() -> list[Path]:
    return sorted(path.parent for path in SEEDS.glob("*/table"))


def main() -> None:
    for work in works():
        for path, content in derived_files(work).items():
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
