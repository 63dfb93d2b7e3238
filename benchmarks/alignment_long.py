"""A million words a side without a chapter, aligned to the end: seconds, memory, how right.

    python -m benchmarks.alignment_long [--words 1000000] [--command | --library]

The text is made up (`made_up_novel.py`), so what translates what is known. `--command` runs
`facing-pages align` in a process of its own; `--library` adds the two files to a library and aligns
them as the window does, cancels twice on the way and looks at how progress moves. Both without an
option. One BLAS thread in each process.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks.alignment_speed import cancelled_after, cpu_seconds
from benchmarks.made_up_novel import Novel, gold_of, novel, write
from benchmarks.memory import PeakMemory
from reader.alignment.bead import Alignment
from reader.alignment.score import Ladder, counts, ladder, parse_ladder
from reader.alignment.segments import AlignmentInput
from reader.alignment.stretches import cutting_points
from reader.documents.document import Document


def by_command(paths: Sequence[Path]) -> Ladder:
    """The beads of `facing-pages align`, a process of its own; prints what it took."""
    out = paths[0].with_suffix(".ladder")
    busy, started = cpu_seconds(), time.perf_counter()
    with PeakMemory() as memory:
        subprocess.run(
            [sys.executable, "-m", "reader", "align", *map(str, paths), "--format", "ladder",
             "--source-lang", "en", "--target-lang", "es", "--output", str(out)],
            check=True,
        )  # fmt: skip
    took = time.perf_counter() - started
    print(
        f"command: {took:.0f} s, {cpu_seconds() - busy:.0f} s of the processors, "
        f"{memory.mb:.0f} MB in {memory.processes} processes",
        flush=True,
    )
    return parse_ladder(out.read_text("utf-8").splitlines())


def in_library(
    made: Novel, paths: Sequence[Path], folder: Path
) -> tuple[Document, Document, Alignment]:
    """As the window aligns; prints what it took, how soon it stops and how progress moves."""
    from reader.services.aligning import encoder_with
    from reader.services.book_aligning import align_book
    from reader.services.profile import open_profile
    from reader.services.shelf import add_files

    encoder_with(None)  # as when something was aligned before
    profile = open_profile(folder / "profile")
    started = time.perf_counter()
    work = add_files(profile, list(paths), languages=["en", "es"]).work
    ids = [version.id for version in work.versions[:2]]
    print(f"library: both files added in {time.perf_counter() - started:.0f} s", flush=True)
    for after_s in (20.0, 90.0):
        late = cancelled_after(after_s, lambda cancel: align_book(profile, *ids, cancel=cancel))
        print(f"  cancelled after {after_s:.0f} s: stopped within {late:.0f} ms", flush=True)
    told: list[tuple[float, float]] = []
    arrived: list[float] = []
    busy, started = cpu_seconds(), time.perf_counter()

    def progress(done: int, total: int) -> None:
        told.append((time.perf_counter() - started, done / total))

    with PeakMemory() as memory:
        align_book(
            profile, *ids, progress=progress,
            arrived=lambda _: arrived.append(time.perf_counter() - started),
        )  # fmt: skip
    took = time.perf_counter() - started
    print(
        f"  the rest took {took:.0f} s, {cpu_seconds() - busy:.0f} s of the processors, "
        f"{memory.mb:.0f} MB in {memory.processes} processes"
    )
    print("  shown after", ", ".join(f"{seconds:.1f}" for seconds in arrived), "s")
    print_progress(told, took)
    source, target = (profile.library.document(one) for one in ids)
    found = profile.library.alignment(*ids)
    assert found is not None
    sides = AlignmentInput.from_document(source), AlignmentInput.from_document(target)
    points = cutting_points(*sides, encoder=encoder_with(profile.vectors))
    gold = sorted(bead for bead in gold_of(made, source, target) if bead[0] and bead[1])
    wrong = sum(not _parts(gold, *point) for point in points)
    print(f"  cut at {len(points)} places, {wrong} of them wrong")
    profile.close()
    return source, target, found


def _parts(gold: Sequence[tuple[tuple[int, ...], tuple[int, ...]]], i: int, j: int) -> bool:
    """Whether a cut before segments `i` and `j` goes through no bead. Args: gold: in order."""
    at = bisect_left(gold, i, key=lambda bead: bead[0][0])
    before, after = gold[:at][-1:], gold[at : at + 1]
    return all(b[0][-1] < i and b[1][-1] < j for b in before) and all(b[1][0] >= j for b in after)


def print_progress(told: Sequence[tuple[float, float]], took: float) -> None:
    """When each tenth was reached, the longest silence, and how often it went back."""
    tenths = []
    for tenth in range(1, 11):
        reached = next((at for at, share in told if share >= tenth / 10 - 1e-9), None)
        tenths.append("–" if reached is None else f"{reached:.0f}")
    moments = [0.0, *(at for at, _ in told), took]
    silence = max(after - before for before, after in pairwise(moments))
    shares = [share for _, share in told]
    back = sum(after < before for before, after in pairwise(shares))
    print(
        f"  progress: tenths after {', '.join(tenths)} s; longest silence {silence:.1f} s, ", end=""
    )
    print(f"{len(told)} times told, {back} times back")


def print_score(made: Novel, source: Document, target: Document, found: Ladder) -> None:
    gold = gold_of(made, source, target)
    score = counts(gold, found)
    alone, left = _alone(gold), _alone(found)
    print(
        f"  {len(source.segments)} x {len(target.segments)} sentences: strict F1 "
        f"{score.strict_f1:.4f}, lax {score.lax_f1:.4f}; of {len(alone)} sentences without "
        f"counterpart {len(alone & left)} were left alone, and {len(left - alone)} others",
        flush=True,
    )


def _alone(beads: Ladder) -> set[tuple[int, int]]:
    """Side and number of the sentences in null beads."""
    nulls = [bead for bead in beads if not bead[0] or not bead[1]]
    return {(side, n) for bead in nulls for side in (0, 1) for n in bead[side]}


def main(arguments: Sequence[str]) -> int:
    from reader.services.texts import load_document

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--command", action="store_true")
    parser.add_argument("--library", action="store_true")
    chosen = parser.parse_args(arguments)
    made = novel(chosen.words)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write(made, folder)
        if chosen.command or not chosen.library:
            found = by_command(paths)
            source, target = (load_document(str(path), language=path.suffixes[0][1:])[0]
                              for path in paths)  # fmt: skip
            print_score(made, source, target, found)
        if chosen.library or not chosen.command:
            source, target, alignment = in_library(made, paths, folder)
            print_score(made, source, target, ladder(alignment))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
