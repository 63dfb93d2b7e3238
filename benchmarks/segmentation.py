"""How fast blocks and sentences are found, and how well the sentences agree with given ones.

    python benchmarks/segmentation.py [--characters 1000000] [CORPORA]

The speed is measured on the sample library, repeated until it is as long as asked for; `CORPORA`
(or the environment's FACING_PAGES_CORPORA) is a folder whose `align/` holds texts with a sentence
a line: their lines are joined, split again, and the boundaries compared.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from reader.data import data_path
from reader.importers.kinds import find_kinds
from reader.importers.lines import paragraphs, visible_lines
from reader.importers.plain import document_from_text
from reader.segmentation import western
from reader.segmentation.registry import segment_document, split
from reader.text.language import language as language_of

_LINES_TOGETHER = 20  # as many sentences as a long paragraph has


def samples() -> dict[str, str]:
    """Everything the sample library holds in each language."""
    found: dict[str, str] = defaultdict(str)
    for path in sorted(data_path("seeds").glob("*/*.txt")):
        found[path.stem] += path.read_text(encoding="utf-8") + "\n\n"
    return dict(found)


def print_speed(characters: int) -> None:
    print(f"{'':4}{'blocks':>14}{'sentences':>14}{'segments':>10}   ({characters:,} characters)")
    for language, sample in samples().items():
        text = sample * (characters // len(sample) + 1)
        text = text[:characters]
        split(language, sample[:500])  # what is imported on first use is not what is measured
        start = time.perf_counter()
        find_kinds(text, paragraphs(visible_lines(text)))
        blocks_s = time.perf_counter() - start
        document = document_from_text(text, language=language)
        start = time.perf_counter()
        document = segment_document(document)
        sentences_s = time.perf_counter() - start
        print(
            f"{language:4}{characters / blocks_s / 1e6:10.2f} M/s"
            f"{sentences_s:12.2f} s{len(document.segments):11}"
        )


def sentence_files(corpora: Path) -> Iterator[tuple[str, str, list[str]]]:
    """(corpus, language, sentences) of each file named by its language."""
    for path in sorted((corpora / "align").rglob("*.??")):
        if path.suffix != ".py":
            lines = path.read_text(encoding="utf-8").splitlines()
            corpus = path.relative_to(corpora / "align").parts[0]
            yield corpus, path.suffix[1:], [line.strip() for line in lines if line.strip()]


def print_agreement(corpora: Path) -> None:
    right: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for corpus, language, sentences in sentence_files(corpora):
        joint = " " if language_of(language).spaced else ""
        for first in range(0, len(sentences), _LINES_TOGETHER):
            together = sentences[first : first + _LINES_TOGETHER]
            text = joint.join(together)
            gold: set[int] = set()
            position = 0
            for sentence in together[:-1]:
                position += len(sentence) + len(joint)
                gold.add(position)
            ours = {span.start for span in split(language, text)} - {0}
            alone = western.boundaries(language, text) or frozenset()
            for name, found in (("ours", ours), ("pysbd alone", set(alone))):
                counts = right[corpus, language, name]
                counts[0] += len(found & gold)
                counts[1] += len(found)
                counts[2] += len(gold)
    print(f"\n{'boundaries':32}{'precision':>10}{'recall':>8}{'F1':>7}")
    for (corpus, language, name), (both, found_count, gold_count) in sorted(right.items()):
        if found_count:
            precision, recall = both / found_count, both / gold_count
            f1 = 2 * precision * recall / (precision + recall)
            print(f"{corpus:14}{language:4}{name:14}{precision:10.3f}{recall:8.3f}{f1:7.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("corpora", nargs="?", default=os.environ.get("FACING_PAGES_CORPORA"))
    parser.add_argument("--characters", type=int, default=1_000_000)
    arguments = parser.parse_args()
    print_speed(arguments.characters)
    if arguments.corpora:
        print_agreement(Path(arguments.corpora))


if __name__ == "__main__":
    main()
