"""How long cards take: 10,000 Japanese notes with their readings found, in one package.

    python benchmarks/cards.py [--notes 10000]

Prints seconds; the bar in the design is 5 for the package. The first export reads every sentence,
later ones find the readings in the cache. Sentences are put together from the sample library.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from reader.exporters.card_choice import CardChoice, CardKind
from reader.services.cards import export_terms, preview
from reader.services.profile import open_profile
from reader.services.samples import samples
from reader.vocabulary.term import Context, Term


def made_up_terms(count: int) -> list[Term]:
    """Terms met in different sentences of about 35 characters, cut from the samples and joined."""
    text = "".join(
        version.path.read_text(encoding="utf-8")
        for sample in samples()
        for version in sample.versions
        if version.language == "ja"
    )
    clauses = [part for part in text.replace("\n", "").replace("。", "、").split("、") if part]
    chance, terms = random.Random(5), []
    for number in range(count):
        sentence = "、".join(chance.sample(clauses, 3)) + "。"
        start = chance.randrange(len(sentence) - 3)
        surface = sentence[start : start + 2]
        context = Context(sentence, surface, f"Translation {number}.", "en", f"Work {number % 20}",
                          surface_start=start)  # fmt: skip
        terms.append(Term(f"{number:032x}", "ja", surface, meaning=f"meaning {number}",
                          contexts=(context,)))  # fmt: skip
    return terms


def seconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--notes", type=int, default=10_000)
    terms = made_up_terms(parser.parse_args().notes)
    characters = sum(len(term.contexts[0].sentence) for term in terms)
    print(f"{len(terms):,} notes, {characters:,} characters of sentences")
    with tempfile.TemporaryDirectory() as folder:
        profile = open_profile(Path(folder) / "profile")
        out = Path(folder) / "cards.apkg"
        every = CardChoice(frozenset(CardKind))
        export = partial(export_terms, profile, out, "apkg", terms)
        for label, do in (
            ("first package, readings found", export),
            ("again, readings known", export),
            ("again, three cards a note", partial(export, choice=every)),
            ("preview", partial(preview, profile, terms, every)),
        ):
            print(f"{label:<32}{seconds(do):6.2f}", flush=True)
        print(f"{'size, MB':<32}{out.stat().st_size / 1e6:6.2f}")
        profile.close()


if __name__ == "__main__":
    main()
