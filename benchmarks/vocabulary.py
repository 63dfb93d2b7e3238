"""How a vocabulary of 100,000 terms feels: saving, opening, searching, colouring, exporting.

    python benchmarks/vocabulary.py [--terms 100000]

Prints milliseconds; the bars are in the design: colouring a screen 5, search as you type 50, an
.apkg of 10,000 notes 5,000.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from reader.exporters.anki_package import format_package
from reader.exporters.notes import notes_of
from reader.store.files import open_vocabulary
from reader.store.terms import TermStore
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary import edits
from reader.vocabulary.matching import TermIndex
from reader.vocabulary.term import Context, Status, Term

SCREEN_TOKENS = 800  # both columns of a large window
QUERIES = (
    "中", "中国", "食べ", "た", "たべ", "a", "th", "the", "casa", "corazon", "zzz", "の山", "ento",
    "sentence 99", "大きな山川",
)  # fmt: skip


def made_up_terms(count: int) -> list[Term]:
    """Half Japanese, half Spanish-looking, each met in one or two sentences."""
    chance = random.Random(7)
    kanji = [chr(0x4E00 + number) for number in range(2500)] + list("中国食山川大")
    kana = [chr(0x3042 + number) for number in range(80)]
    syllables = [c + v for c in "bcdfglmnprstv" for v in "aeiou"] + ["mento", "cion", "or", "en"]
    terms: list[Term] = []
    seen: set[tuple[str, str]] = set()
    while len(terms) < count:
        japanese = len(terms) % 2 == 0
        if japanese:
            text = "".join(chance.choices(kanji, k=chance.choice((1, 2, 2, 2, 3, 4))))
            reading = "".join(chance.choices(kana, k=2 * len(text)))
        else:
            text, reading = "".join(chance.choices(syllables, k=chance.randint(2, 5))), ""
        if (text, reading) in seen:
            continue
        seen.add((text, reading))
        number = len(terms)
        contexts = tuple(
            Context(
                f"{text}の山は大きい。{''.join(chance.choices(kana, k=20))}" if japanese
                else f"La {text} de la casa " + " ".join(chance.choices(syllables, k=12)),
                text,
                f"This is sentence {number}, about the {chance.choice(syllables)} and the sea.",
                "en",
                f"Work {number % 200}",
                f"w{number % 200}",
            )
            for _ in range(1 + number % 2)
        )  # fmt: skip
        terms.append(
            Term(
                f"{number:032x}", "ja" if japanese else "es", text, reading,
                chance.choice(list(Status)), f"meaning {number} of a thing", ("tag",), contexts,
                created="2026-01-01T00:00:00Z", modified=f"2026-01-01T00:00:{number % 60:02}Z",
            )
        )  # fmt: skip
    return terms


def ms(action: Callable[[], object], times: int = 1) -> float:
    """Median time of an action."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def screen(terms: list[Term], language: str) -> list[Token]:
    chance, tokens, at = random.Random(3), [], 0
    own = [term.text for term in terms if term.language == language]
    for _ in range(SCREEN_TOKENS):
        text = chance.choice(own) if chance.random() < 0.6 else chance.choice("のはがをにでと")
        tokens.append(Token(Span(at, at + len(text)), text, text))
        at += len(text)
    return tokens


def report(label: str, value: float) -> None:
    print(f"{label:<40}{value:>12,.1f}", flush=True)


def report_searches(label: str, store: TermStore, language: str | None) -> None:
    times = {query: ms(partial(store.search, query, language=language), 5) for query in QUERIES}
    slowest = max(times, key=times.__getitem__)
    report(f"search {label}, median", statistics.median(times.values()))
    report(f"search {label}, slowest ({slowest})", times[slowest])


def report_store(store: TermStore, terms: list[Term]) -> list[Term]:
    """Returns: the Japanese terms, as loaded for colouring."""
    loaded: list[Term] = []
    report("load for colouring", ms(lambda: loaded.extend(store.terms("ja", contexts=False))))
    report("load everything", ms(store.terms))
    report("first page of the panel", ms(store.search, 5))
    report("first page, one work", ms(lambda: store.search(work_id="w7"), 5))
    report("first page, by text", ms(lambda: store.search(order="text"), 5))
    report_searches("everything", store, None)
    report_searches("one language", store, "ja")
    known = edits.set_status(loaded[:1], Status.KNOWN, "2026-02-01T00:00:00Z")
    report("save one status", ms(lambda: store.apply(known)))
    many = store.terms_by_id(term.id for term in terms[:1000])
    bulk = edits.add_tags(many, ["bulk"], "2026-02-01T00:00:00Z")
    report("tag 1,000 terms", ms(lambda: store.apply(bulk)))
    return loaded


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--terms", type=int, default=100_000)
    terms = made_up_terms(parser.parse_args().terms)
    with tempfile.TemporaryDirectory() as folder:
        db = open_vocabulary(Path(folder))
        report("terms", len(terms))
        report("import", ms(lambda: TermStore(db).apply(edits.adding(terms))))
        db.close()
        report("size on disk, MB", sum(p.stat().st_size for p in Path(folder).iterdir()) / 1e6)
        db = open_vocabulary(Path(folder))
        loaded = report_store(TermStore(db), terms)
        db.close()
    report("index", ms(lambda: TermIndex(loaded)))
    index, tokens = TermIndex(loaded), screen(terms, "ja")
    report("colouring a screen, first", ms(lambda: index.coloured(tokens)))
    report("colouring a screen, again", ms(lambda: index.coloured(tokens), 9))
    cpu = time.process_time()
    for term in loaded[:20]:
        index.follow(edits.set_status([term], Status.KNOWN, "2026-02-02T00:00:00Z"))
        index.coloured(tokens)
    # Of the processor: what others run beside it does not count.
    report("colouring after a change, processor", (time.process_time() - cpu) * 1000 / 20)
    some = terms[:10_000]
    report(f".apkg of {len(some):,} notes", ms(lambda: format_package(
        notes_of(some, furigana=lambda text: text.replace("山", " 山[やま]")), now=1_800_000_000
    )))  # fmt: skip


if __name__ == "__main__":
    main()
