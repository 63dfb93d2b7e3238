"""How long dictionaries and words take: first use, then warm look-ups, per source.

Run: python benchmarks/lookup.py [--data-dir DIR]
Indexes go to DIR (a temporary folder if not given), so first use is measured honestly.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reader.lookup.available import available_dictionaries
from reader.lookup.registry import Dictionaries
from reader.words.registry import tokens

WORDS = {
    "ja": "食べられた 今日 市場 する いる 方 こと 私 コンピューター 規制 勉強しています 美しくない",
    "zh": "中国 学生 電腦 的 行 人工智能 研究 好 发展 一",
    "de": "Haus Schlüssel Haustürschlüssel Gesichtserkennung träumten besten KI-Rennen der Zug",
    "ar": "كتاب وبالكتاب المدرسة للجمهور التطورات في الصين",
    "fr": "l'homme chevaux aujourd'hui était grand-père de exercice",
    "es": "casa dijeron imágenes esperar entrenarlo de estación",
}  # fmt: skip
TEXTS = {
    "en": "The keeper of the lighthouse didn't sleep, and the children's boat was still at sea. ",
    "es": "El farero no durmió aquella noche: los niños seguían en el mar, y nadie decía nada. ",
    "fr": "Le gardien n'avait pas dormi ; l'enfant était encore en mer, disait-on au village. ",
    "de": "Der Leuchtturmwärter schlief nicht, denn die Kinder waren noch immer auf See. ",
    "ar": "لم ينم حارس المنارة تلك الليلة، وكان الأطفال لا يزالون في البحر. ",
    "zh": "灯塔看守人那天晚上没有睡觉，孩子们的小船还在海上，村里没有人说话。",
    "ko": "등대지기는 그날 밤 잠을 자지 못했고 아이들은 아직 바다에 있었다. ",
    "th": "คนเฝ้าประภาคารไม่ได้นอนในคืนนั้น เด็กๆ ยังอยู่ในทะเล ",
    "ru": "Смотритель маяка не спал той ночью, дети всё ещё были в море. ",
}


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def look_ups(dictionaries: Dictionaries) -> None:
    print(f"{'source':28} {'first use':>10} {'warm p50':>9} {'warm p95':>9}")
    for language, line in WORDS.items():
        words = line.split()
        for source in dictionaries.for_language(language):
            alone = Dictionaries(source)
            first = timed(lambda alone=alone, w=words[0], tag=language: alone.look_up(w, tag))
            report(f"{language} {source.name}", first, alone, words, language)
        report(f"{language} all together", None, dictionaries, words, language)


def report(
    name: str, first: float | None, dictionaries: Dictionaries, words: Sequence[str], language: str
) -> None:
    for word in words:
        dictionaries.look_up(word, language)
    warm = [
        timed(lambda word=word: dictionaries.look_up(word, language))
        for _ in range(20)
        for word in words
    ]
    middle, slow = statistics.median(warm), percentile(warm, 0.95)
    used = "" if first is None else f"{first:.0f}ms"
    print(f"{name:28} {used:>10} {middle:7.2f}ms {slow:7.2f}ms")


def tokenizing() -> None:
    print(f"\n{'tokens of':28} {'first use':>10} {'characters a second, warm':>26}")
    for language, sentence in TEXTS.items():
        first = timed(lambda tag=language, text=sentence: tokens(tag, text))
        text = sentence * (200_000 // len(sentence))
        took = timed(lambda tag=language, text=text: tokens(tag, text))
        print(f"{language:28} {first:8.0f}ms {1000 * len(text) / took:26,.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data-dir", type=Path)
    chosen = parser.parse_args().data_dir
    with tempfile.TemporaryDirectory() as temporary:
        look_ups(available_dictionaries(chosen or Path(temporary), warn=print))
    tokenizing()


if __name__ == "__main__":
    main()
