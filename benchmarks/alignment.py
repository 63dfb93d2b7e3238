"""How good, how sure and how fast the aligner is, and what it needs.

    python benchmarks/alignment.py [--sentences 10000] [--accuracy | --speed]

One BLAS thread in each process, whatever the machine offers.

Accuracy is against the hand-made alignments under FACING_PAGES_CORPORA, which the shipped weights
were fitted to (`train_alignment.py` prints the honest, cross-validated figures); Gale-Church from
PyPI (`galechurch`, Apache-2.0) stands beside it if installed. For speed, a book is made of the
same prose, repeated with a number put into each sentence so that no two are equal.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.alignment_data import GROUPS, Gold, gold_path, load_gold, stored_encoder
from benchmarks.alignment_speed import print_corrections, print_speed, print_streaming
from reader.alignment.aligner import align
from reader.alignment.bead import Alignment
from reader.alignment.score import Counts, Ladder, counts, ladder, parse_ladder

STEPS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)


def print_accuracy(golds: Sequence[Gold]) -> None:
    encoder, store = stored_encoder()
    totals = {group: [Counts(), Counts()] for group in GROUPS}
    judged: list[tuple[float, bool]] = []
    sure: dict[str, list[float]] = {group: [] for group in GROUPS}
    for gold in golds:
        found = align(gold.source, gold.target, encoder=encoder)
        totals[gold.group][0] += counts(gold.beads, ladder(found))
        peer = gale_church(gold)
        if peer is not None:
            totals[gold.group][1] += counts(gold.beads, peer)
        judged += judge(gold, found)
        sure[gold.group] += [bead.confidence for bead in found.beads if not bead.is_null]
    store.save()
    print(f"{'strict / lax F1':20s} {'this aligner':16s} {'Gale-Church':16s} mean confidence")
    for group, name in GROUPS.items():
        ours, theirs = totals[group]
        peer_text = (
            f"{theirs.strict_f1:.3f} / {theirs.lax_f1:.3f}" if theirs.gold else "not installed"
        )
        own_text = f"{ours.strict_f1:.3f} / {ours.lax_f1:.3f}"
        mean = sum(sure[group]) / len(sure[group])
        print(f"{name:20s} {own_text:16s} {peer_text:16s} {mean:.3f}")
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
        longest = max(golds, key=lambda gold: len(gold.source))
        print_corrections(longest)
        print_speed(longest, chosen.sentences)
        print_streaming(longest, chosen.sentences)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
