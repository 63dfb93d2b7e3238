"""Print how right the furigana are, by kind of error, and how fast, beside bare fugashi.

    python -m benchmarks.japanese [CORPORA]

CORPORA (or the variable FACING_PAGES_CORPORA) holds bench/furigana/gold with sentences.jsonl,
words.jsonl and cases.jsonl; without it the speed is measured on the sample library. The phrases
of our own in tests/japanese/gold (the language of news, of encyclopedias) are scored in any case.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader.data import data_path
from reader.japanese.annotate import annotate
from reader.japanese.furigana import divide
from reader.japanese.kana import is_kanji, to_hiragana
from reader.japanese.numerals import NUMERAL_CHARS
from reader.japanese.tokenizer import shared_tokenizer
from reader.japanese.units import listed_unit

Piece = tuple[int, int, str]


def records(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def read_stretch(text: str, pieces: list[Piece], start: int, end: int) -> str:
    """text[start:end] with the kana of the pieces inside it in place of their kanji."""
    out, at = "", start
    for begin, stop, kana in pieces:
        if start <= begin and stop <= end:
            out += text[at:begin] + kana
            at = stop
    return to_hiragana(out + text[at:end])


def stretches(length: int, one: list[Piece], other: list[Piece]) -> list[tuple[int, int]]:
    """The shortest stretches that cut no piece of either."""
    inside = {at for begin, stop, _ in one + other for at in range(begin + 1, stop)}
    cuts = [at for at in range(length + 1) if at not in inside]
    return list(pairwise(cuts))


_VOICED = str.maketrans(
    "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽっ",
    "かきくけこさしすせそたちつてとはひふへほはひふへほつ",
)


def kind_of_error(text: str, start: int, end: int, want: str, got: str) -> str:
    """What went wrong at text[start:end], which is read `want` and was read `got`."""
    surface = text[start:end]
    words = [
        token
        for token in annotate(text).tokens
        if token.span.start < end and start < token.span.end
    ]
    if any(char in NUMERAL_CHARS for char in surface + text[max(start - 1, 0) : start]):
        return "number or counter"
    if any("固有名詞" in word.pos_detail for word in words):
        return "name"
    if want.translate(_VOICED) == got.translate(_VOICED):
        return "rendaku or sokuon"
    if len(words) > 1:
        return "longer unit" if listed_unit(surface) or _is_listed(surface) else "compound"
    return "no reading" if any(map(is_kanji, got)) else "homograph"


def _is_listed(surface: str) -> bool:
    """Whether UniDic has it as one word in some other sentence."""
    return any(len(found) == 1 for found in shared_tokenizer().analyses(surface, 4))


def ours(text: str) -> list[Piece]:
    return [(item.span.start, item.span.end, item.reading) for item in annotate(text).ruby]


def score_sentences(path: Path) -> tuple[int, int, int, int, Counter[str]]:
    """Words right, words, sentences right, sentences, and the wrong words by kind of error."""
    words = right = whole = count = 0
    kinds: Counter[str] = Counter()
    for record in records(path):
        text = record["text"]
        gold = [(start, end, to_hiragana(kana)) for start, end, kana in record["ruby"]]
        found = ours(text)
        clean = True
        for start, end in stretches(len(text), gold, found):
            inside = sum(start <= piece[0] and piece[1] <= end for piece in gold)
            want = read_stretch(text, gold, start, end)
            got = read_stretch(text, found, start, end)
            words += inside
            if inside and want != got:
                clean = False
                kinds[kind_of_error(text, start, end, want, got)] += inside
            else:
                right += inside
        count, whole = count + 1, whole + clean
    return right, words, whole, count, kinds


def sentences(path: Path) -> None:
    right, words, whole, count, kinds = score_sentences(path)
    print(f"words     {100 * right / words:6.2f} % of {words}, strictly (no variant allowed)")
    print(f"sentences {100 * whole / count:6.2f} % of {count} without an error")
    for kind, number in kinds.most_common():
        print(f"    {number:5d} wrong: {kind}")


def score_phrases(path: Path) -> tuple[int, int, list[str]]:
    """Phrases of our own read as listed, phrases, and what was read otherwise."""
    right, count, wrong = 0, 0, []
    for line in path.read_text(encoding="utf-8").splitlines():
        text, reading = line.split("\t")
        got = read_stretch(text, ours(text), 0, len(text))
        count += 1
        if got == to_hiragana(reading):
            right += 1
        else:
            wrong.append(f"{text}: {got}, not {reading}")
    return right, count, wrong


def phrases() -> None:
    folder = Path(__file__).parents[1] / "tests" / "japanese" / "gold"
    for path in sorted(folder.glob("*.tsv")):
        right, count, wrong = score_phrases(path)
        print(f"{path.stem:9s} {100 * right / count:6.2f} % of {count} phrases read as listed")
        for line in wrong:
            print(f"    {line}")


def score_divisions(path: Path) -> tuple[int, int]:
    """Words divided exactly as listed, and words."""
    right = count = 0
    for record in records(path):
        pieces = [
            [item.span.start, item.span.end, item.reading]
            for item in divide(record["text"], record["reading"])
        ]
        right += pieces in [record["ruby"], *record.get("also", [])]
        count += 1
    return right, count


def divisions(path: Path) -> None:
    right, count = score_divisions(path)
    print(f"divisions {100 * right / count:6.2f} % of {count} exact")


def cases(path: Path) -> None:
    right = count = 0
    for record in records(path):
        forms = [re.sub(r"\{([^|{}]+)\|([^|{}]+)\}", r"\1", form) for form in record["gold"]]
        if "input" in record:
            continue
        readings = [
            to_hiragana(re.sub(r"\{([^|{}]+)\|([^|{}]+)\}", r"\2", form)) for form in record["gold"]
        ]
        pieces = ours(forms[0])
        right += read_stretch(forms[0], pieces, 0, len(forms[0])) in readings
        count += 1
    print(f"cases     {100 * right / count:6.2f} % of {count} read as listed")


def speed(text: str) -> None:
    import unidic_lite
    from fugashi import GenericTagger

    tagger: Any = GenericTagger(f'-r /dev/null -d "{unidic_lite.DICDIR}"')
    lines = text.split("\n")

    def bare() -> None:
        for line in lines:
            for node in tagger(line):
                _ = node.surface, node.feature

    def everything() -> None:
        annotate(text)

    taken = {name: best_of(3, job) for name, job in (("fugashi", bare), ("annotate", everything))}
    for name, seconds in taken.items():
        print(f"{name:9s} {len(text) / seconds:10,.0f} characters a second, one core")
    print(
        f"annotate takes {taken['annotate'] / taken['fugashi']:.1f} times as long as fugashi alone"
    )


def best_of(times: int, job: Callable[[], object]) -> float:
    """The shortest of some runs, in seconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        job()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def first_page() -> None:
    begun = time.perf_counter()
    annotate("最初の一文。")
    print(f"first sentence, dictionary and tables loaded: {time.perf_counter() - begun:.2f} s")


def main() -> None:
    first_page()
    phrases()
    corpora = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("FACING_PAGES_CORPORA", "")
    gold = Path(corpora) / "bench" / "furigana" / "gold"
    if corpora and gold.is_dir():
        sentences(gold / "sentences.jsonl")
        divisions(gold / "words.jsonl")
        cases(gold / "cases.jsonl")
        text = "\n".join(record["text"] for record in records(gold / "sentences.jsonl"))
    else:
        print("No corpora: set FACING_PAGES_CORPORA to measure how right the readings are.")
        text = "\n".join(
            path.read_text(encoding="utf-8") for path in sorted(data_path("seeds").glob("*/ja.txt"))
        )
    speed(text)


if __name__ == "__main__":
    main()
