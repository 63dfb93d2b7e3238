"""How fast the aligner is and what it needs; see `alignment.py`, which prints this."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.alignment_data import Gold
from benchmarks.memory import PeakMemory
from reader.alignment import edit
from reader.alignment.aligner import AlignmentInput, align, prepare, search
from reader.alignment.encoder import CachedEncoder, MemoryStore, load_encoder
from reader.alignment.lexical import word_types
from reader.alignment.workers import ensure_encoded
from reader.jobs import Cancelled, CancelToken

CHAPTER = 250
"""Sentences."""


def numbered(lines: Sequence[str], count: int) -> list[str]:
    """The lines again and again, from the second turn on with a number that makes them differ."""
    texts: list[str] = []
    while len(texts) < count:
        turn = len(texts) // len(lines)
        for line in lines:
            words = line.split()
            texts.append(" ".join([*words[:2], f"{turn * 37 + 11}", *words[2:]]) if turn else line)
    return texts[:count]


def sides(gold: Gold, count: int) -> tuple[AlignmentInput, AlignmentInput]:
    others = round(count * len(gold.target) / len(gold.source))
    return (
        AlignmentInput.from_lines(numbered(gold.source.segments, count), gold.source.language),
        AlignmentInput.from_lines(numbered(gold.target.segments, others), gold.target.language),
    )


@dataclass
class Run:
    """Seconds by the clock for each step, and of the processors; MB of all processes."""

    encode: float
    prepare: float
    search: float
    cpu: float
    memory: PeakMemory

    @property
    def all(self) -> float:
        return self.encode + self.prepare + self.search


def run(source: AlignmentInput, target: AlignmentInput) -> Run:
    gc.collect()
    encoder = CachedEncoder(load_encoder, MemoryStore())
    texts = [*source.segments, *target.segments]
    busy = cpu_seconds()
    with PeakMemory() as memory:
        times = [time.perf_counter()]
        ensure_encoded(texts + word_types(texts), encoder)
        times.append(time.perf_counter())
        pair = prepare(source, target, encoder=encoder)
        times.append(time.perf_counter())
        search(pair)
        times.append(time.perf_counter())
    encode, ready, found = np.diff(times)
    return Run(float(encode), float(ready), float(found), cpu_seconds() - busy, memory)


def print_speed(gold: Gold, sentences: int) -> None:
    heads = ("sentences", "encode", "prepare", "search", "all, s", "CPU, s", "peak MB", "processes")
    print("\n" + " ".join(f"{head:>13}" for head in heads))
    runs = []
    for count in (sentences // 2, sentences):
        source, target = sides(gold, count)
        one = run(source, target)
        runs.append(one)
        size = f"{count}x{len(target)}"
        print(
            f"{size:>13} {one.encode:13.1f} {one.prepare:13.1f} {one.search:13.1f} {one.all:13.1f}"
            f" {one.cpu:13.1f} {one.memory.mb:13.0f} {one.memory.processes:13d}",
            flush=True,
        )
    half, whole = runs
    print(f"twice the text: {whole.all / half.all:.2f} times the time, ", end="")
    print(f"{whole.cpu / half.cpu:.2f} times the processor's time")


def print_corrections(gold: Gold) -> None:
    """What the reader waits for: the whole way from a sentence pushed down to the new beads."""
    from reader.services.correcting import Follower
    from reader.services.editions import document_of_lines

    source = document_of_lines(gold.source.segments[:200], gold.source.language)
    share = len(gold.target) / len(gold.source)
    lines = gold.target.segments[: round(200 * share)]
    target = document_of_lines(lines, gold.target.language)
    encoder = CachedEncoder(load_encoder, MemoryStore())
    inputs = AlignmentInput.from_document(source), AlignmentInput.from_document(target)
    found = align(*inputs, encoder=encoder)
    last = len(found.beads) - 1
    found = edit.confirm(edit.confirm(found, 0), last)
    follower = Follower(source, target, encoder)
    follower.prepare()
    waited, used = [], []
    for index in range(1, last):
        for on_source in (True, False):
            pushed = edit.push_down(found, index, source=on_source)
            if pushed is found:
                continue
            busy, started = time.thread_time(), time.perf_counter()
            follower.follow(found, pushed)
            waited.append(1000 * (time.perf_counter() - started))
            used.append(1000 * (time.thread_time() - busy))
    print(
        f"\n{len(waited)} corrections in {len(source.segments)} x {len(target.segments)} sentences"
        f" between two confirmed beads, ms"
    )
    for name, values in (("by the clock", waited), ("of the processor", used)):
        print(
            f"  {name:17s} median {np.median(values):5.1f}  p95 {np.percentile(values, 95):5.1f}"
            f"  max {max(values):5.1f}"
        )


def print_streaming(gold: Gold, sentences: int) -> None:
    """A book in the library, opened in its middle: when the reader's chapter is there, and how
    soon all of it stops when asked to."""
    from reader.services.aligning import encoder_with
    from reader.services.book_aligning import align_book
    from reader.services.profile import open_profile
    from reader.services.shelf import add_files

    encoder_with(None)  # as when something was aligned before
    source, target = sides(gold, sentences)
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for side in (source, target):
            chapter = round(CHAPTER * len(side) / len(source))
            path = Path(folder) / f"book.{side.language}.md"
            path.write_text(_markdown(side.segments, chapter), "utf-8")
            files.append(path)
        profile = open_profile(Path(folder) / "profile")
        languages = [source.language, target.language]
        work = add_files(profile, files, languages=languages).work
        ids = [version.id for version in work.versions[:2]]
        count = len(profile.library.document(ids[0]).segments)
        arrived: list[float] = []
        started = time.perf_counter()

        def note(_: object) -> None:
            arrived.append(time.perf_counter() - started)

        print(f"\na book of {count} sentences in the library, opened in its middle")
        for after_s in (1.0, 5.0, 15.0):
            late = cancelled_after(
                after_s,
                lambda cancel: align_book(profile, *ids, place=count // 2, cancel=cancel),
            )
            print(f"  cancelled after {after_s:.0f} s: stopped within {late:.0f} ms")
        started = time.perf_counter()
        align_book(profile, *ids, place=count // 2, arrived=note)
        took = time.perf_counter() - started
        shown = ", ".join(f"{seconds:.1f}" for seconds in arrived)
        print(f"  the rest took {took:.1f} s; chapters shown after {shown} s")
        profile.close()


def _markdown(segments: Sequence[str], chapter: int) -> str:
    parts = []
    for number, start in enumerate(range(0, len(segments), chapter)):
        lines = segments[start : start + chapter]
        paragraphs = [" ".join(lines[at : at + 5]) for at in range(0, len(lines), 5)]
        parts.append("\n\n".join([f"# {number + 1}", *paragraphs]))
    return "\n\n".join(parts) + "\n"


def cancelled_after(seconds: float, work: Callable[[CancelToken], object]) -> float:
    """Milliseconds from the wish to stop until `work` has stopped; NaN if it was done before."""
    cancel = CancelToken()
    asked: list[float] = []

    def ask() -> None:
        asked.append(time.perf_counter())
        cancel.cancel()

    timer = threading.Timer(seconds, ask)
    timer.start()
    try:
        work(cancel)
    except Cancelled:
        return 1000 * (time.perf_counter() - asked[0])
    finally:
        timer.cancel()
    return float("nan")


def cpu_seconds() -> float:
    """Of this process and its ended workers: what a busy machine cannot stretch."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


if __name__ == "__main__":
    sys.exit("Run benchmarks/alignment.py.")
