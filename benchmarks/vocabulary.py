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
    terms, seen = [], set()
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


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--terms", type=int, default=100_000)
    count = parser.parse_args().terms
    terms = made_up_terms(count)
    with tempfile.TemporaryDirectory() as folder:
        db = open_vocabulary(Path(folder))
        store = TermStore(db)
        print(f"terms                          {count:>10,}")
        print(f"import                         {ms(lambda: store.apply(edits.adding(terms))):>10,.1f}")
        db.close()
        size = sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6
        print(f"size on disk, MB               {size:>10,.1f}")
        db = open_vocabulary(Path(folder))
        store = TermStore(db)
        loaded: list[Term] = []
        print(f"load for colouring (ja)        {ms(lambda: loaded.extend(store.terms('ja', contexts=False))):>10,.1f}")
        print(f"load everything                {ms(lambda: store.terms()):>10,.1f}")
        print(f"first page of the panel        {ms(lambda: store.search(), 5):>10,.1f}")
        print(f"first page, one work           {ms(lambda: store.search(work_id='w7'), 5):>10,.1f}")
        print(f"first page, by text            {ms(lambda: store.search(order='text'), 5):>10,.1f}")
        times = {query: ms(lambda query=query: store.search(query), 5) for query in QUERIES}
        slowest = max(times, key=times.__getitem__)
        print(f"search, median                 {statistics.median(times.values()):>10,.1f}")
        print(f"search, slowest ({slowest})    {times[slowest]:>10,.1f}")
        own = {query: ms(lambda query=query: store.search(query, language="ja"), 5)
               for query in QUERIES}  # fmt: skip
        slow = max(own, key=own.__getitem__)
        print(f"in one language, slowest ({slow})  {own[slow]:>10,.1f}")
        print(f"count of hits                  {ms(lambda: store.count('the'), 5):>10,.1f}")
        one = loaded[5]
        print(f"save one status                {ms(lambda: store.apply(edits.set_status([one], Status.KNOWN, 'x'))):>10,.1f}")
        many = store.terms_by_id(term.id for term in terms[:1000])
        print(f"bulk status of 1,000           {ms(lambda: store.apply(edits.set_status(many, Status.LEARNING_5, 'x'))):>10,.1f}")
        print(f"index                          {ms(lambda: TermIndex(loaded)):>10,.1f}")
        index, tokens = TermIndex(loaded), screen(terms, "ja")
        print(f"colouring a screen, first      {ms(lambda: index.statuses(tokens)):>10,.1f}")
        print(f"colouring a screen, again      {ms(lambda: index.statuses(tokens), 9):>10,.1f}")
        some = terms[:10_000]
        form = lambda text: text.replace("山", " 山[やま]")  # noqa: E731
        print(f".apkg of {len(some):,} notes           "
              f"{ms(lambda: format_package(notes_of(some, furigana=form), now=1_800_000_000)):>10,.1f}")
        db.close()


if __name__ == "__main__":
    main()
