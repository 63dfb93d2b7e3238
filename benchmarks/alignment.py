"""How good, how sure and how fast the aligner is.

    python benchmarks/alignment.py [--sentences 10000] [--accuracy | --speed]

Accuracy is against the hand-made alignments under FACING_PAGES_CORPORA, which the shipped weights
were fitted to (`train_alignment.py` prints the honest, cross-validated figures); Gale-Church from
PyPI (`galechurch`) stands beside it if installed. For speed, a book is made of the same prose,
repeated with a number put into each sentence so that no two are equal.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.alignment_data import GROUPS, Gold, gold_path, load_gold, stored_encoder
from reader.alignment.aligner import AlignmentInput, align, prepare, realign, search
from reader.alignment.bead import Alignment
from reader.alignment.encoder import CachedEncoder, MemoryStore, load_encoder
from reader.alignment.score import Counts, Ladder, counts, ladder, parse_ladder

STEPS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)


def print_accuracy(golds: Sequence[Gold]) -> None:
    encoder, store = stored_encoder()
    totals = {group: [Counts(), Counts()] for group in GROUPS}
    judged: list[tuple[float, bool]] = []
    for gold in golds:
        found = align(gold.source, gold.target, encoder=encoder)
        totals[gold.group][0] += counts(gold.beads, ladder(found))
        peer = gale_church(gold)
        if peer is not None:
            totals[gold.group][1] += counts(gold.beads, peer)
        judged += judge(gold, found)
    store.save()
    print(f"{'strict / lax F1':20s} {'this aligner':16s} Gale-Church")
    for group, name in GROUPS.items():
        ours, theirs = totals[group]
        peer_text = (
            f"{theirs.strict_f1:.3f} / {theirs.lax_f1:.3f}" if theirs.gold else "not installed"
        )
        print(f"{name:20s} {ours.strict_f1:.3f} / {ours.lax_f1:.3f}    {peer_text}")
    print("\nconfidence   beads  mean  right")
    for low, high in zip((0.0, *STEPS), STEPS, strict=False):
        chosen = [(c, right) for c, right in judged if low <= c < high or c == high == 1.0]
        if chosen:
            mean = sum(c for c, _ in chosen) / len(chosen)
            share = sum(right for _, right in chosen) / len(chosen)
            print(f"{low:.2f}-{high:.2f}   {len(chosen):6d}  {mean:.3f} {share:.3f}")


def judge(gold: Gold, found: Alignment) -> list[tuple[float, bool]]:
    """Each bead's confidence and whether it is right."""
    path = {
        (range(i, i + n) if n else range(0), range(j, j + m) if m else range(0))
        for i, j, n, m in gold_path(gold)
    }
    return [
        (bead.confidence, (bead.source or range(0), bead.target or range(0)) in path)
        for bead in found.beads
    ]


def gale_church(gold: Gold) -> Ladder | None:
    try:
        import galechurch
    except ImportError:
        return None
    found = galechurch.align(list(gold.source.segments), list(gold.target.segments))
    return parse_ladder(found.to_pharaoh_lines())


def book(lines: Sequence[str], count: int, language: str) -> AlignmentInput:
    texts: list[str] = []
    while len(texts) < count:
        turn = len(texts) // len(lines)
        for line in lines:
            words = line.split()
            texts.append(" ".join([*words[:2], f"{turn * 37 + 11}", *words[2:]]) if turn else line)
    return AlignmentInput.from_lines(texts[:count], language)


def print_speed(gold: Gold, sentences: int) -> None:
    heads = ("sentences", "encode", "search", "all, s", "CPU, s", "peak MB")
    print("\n" + " ".join(f"{head:>9}" for head in heads))
    pair = found = None
    for count in (sentences // 2, sentences):
        pair = found = None
        source = book(gold.source.segments, count, gold.source.language)
        share = len(gold.target) / len(gold.source)
        target = book(gold.target.segments, round(count * share), gold.target.language)
        encoder = CachedEncoder(load_encoder, MemoryStore())
        busy = cpu_seconds()
        started = time.perf_counter()
        pair = prepare(source, target, encoder=encoder)
        prepared = time.perf_counter()
        found = search(pair)
        done = time.perf_counter()
        print(
            f"{count:9d} {prepared - started:9.1f} {done - prepared:9.1f} {done - started:9.1f}"
            f" {cpu_seconds() - busy:9.1f} {peak_mb():9.0f}"
        )
    started = time.perf_counter()
    search(pair)
    middle = len(found.beads) // 2
    again = time.perf_counter()
    realign(found, pair, middle)
    ended = time.perf_counter()
    print(f"searched again {again - started:.2f} s, re-aligned {1000 * (ended - again):.0f} ms")


def cpu_seconds() -> float:
    """Of this process and its ended workers: what a busy machine cannot stretch."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def peak_mb() -> float:
    """Greatest memory of this process and, where the system tells, of one worker process."""
    try:
        import resource
    except ImportError:
        return float("nan")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    workers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return (own + workers) / unit


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=10_000)
    parser.add_argument("--accuracy", action="store_true")
    parser.add_argument("--speed", action="store_true")
    chosen = parser.parse_args(arguments)
    golds = load_gold()
    if chosen.accuracy or not chosen.speed:
        print_accuracy(golds)
    if chosen.speed or not chosen.accuracy:
        print_speed(max(golds, key=lambda gold: len(gold.source)), chosen.sentences)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
