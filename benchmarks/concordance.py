"""How fast a word is found in a library of a million words.

    python benchmarks/concordance.py [--words 1000000] [--works 10]

Each work has a Spanish version with its share of the words and an aligned English one as long. The
texts are put together from sentences of the sample library, so that words are as common as in
running text. Prints milliseconds of each question, first and median of five; the bar is 100.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from pathlib import Path

from reader.alignment.bead import alignment_from_shapes
from reader.documents.document import Document
from reader.documents.work import Version, Work
from reader.importers.plain import document_from_text
from reader.segmentation.registry import segment_document
from reader.services.concordance import find_everywhere, index_library
from reader.services.profile import Profile, open_profile
from reader.services.samples import samples
from reader.services.texts import load_document

QUESTIONS = ("de", "mar", "decir", "faro", "dijo", "haber", "barco", "el mar", "zzz", "luz")
_BLOCK = 6  # sentences


def sample_sentences(language: str) -> list[str]:
    found: list[str] = []
    for sample in samples():
        for version in sample.versions:
            if version.language == language:
                document, _ = load_document(str(version.path), language=language)
                found += [document.segment_text(n) for n in range(len(document.segments))]
    return [" ".join(sentence.split()) for sentence in found]


def made_up(language: str, words: int, seed: int) -> Document:
    chance, pool = random.Random(seed), sample_sentences(language)
    blocks, count = [], 0
    while count < words:
        sentences = chance.choices(pool, k=_BLOCK)
        count += sum(len(sentence.split()) for sentence in sentences)
        blocks.append(" ".join(sentences))
    return segment_document(document_from_text("\n\n".join(blocks), language=language))


def fill(profile: Profile, works: int, words: int) -> None:
    for number in range(works):
        profile.library.add_work(Work(f"w{number}", f"Work {number}"))
        counts = []
        for language in ("es", "en"):
            document = made_up(language, words // works, number)
            version = Version(f"{language}{number}", language, f"Work {number}")
            profile.library.add_version(f"w{number}", version, document)
            counts.append(len(document.segments))
        least = min(counts)
        shapes = [(1, 1)] * (least - 1) + [(counts[0] - least + 1, counts[1] - least + 1)]
        profile.library.save_alignment(f"es{number}", f"en{number}", alignment_from_shapes(shapes))


def ms(profile: Profile, word: str) -> tuple[float, int]:
    start = time.perf_counter()
    found = find_everywhere(profile, "es", word)
    return (time.perf_counter() - start) * 1000, found.total


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--works", type=int, default=10)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        profile = open_profile(Path(folder) / "profile")
        fill(profile, asked.works, asked.words)
        start = time.perf_counter()
        texts = index_library(profile)
        print(f"{texts} texts indexed in {time.perf_counter() - start:.1f} s", flush=True)
        size = (profile.data_dir / "cache.sqlite").stat().st_size / 1e6
        print(f"cache.sqlite holds {size:.0f} MB")
        ms(profile, "agua")  # loads the lemmas of Spanish
        profile.close()
        profile = open_profile(Path(folder) / "profile")
        print(f"{'word':<10}{'places':>10}{'first':>10}{'median':>10}")
        for word in QUESTIONS:
            first, total = ms(profile, word)
            again = statistics.median(ms(profile, word)[0] for _ in range(5))
            print(f"{word:<10}{total:>10,}{first:>10.1f}{again:>10.1f}", flush=True)
        profile.close()


if __name__ == "__main__":
    main()
