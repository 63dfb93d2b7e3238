"""About how early a word is learnt: the level of the JLPT it is usually listed at."""

from __future__ import annotations

from functools import cache

from reader.data import data_path


def level(lemma: str, reading: str = "") -> int:
    """5 (the easiest) to 1; 0 for words on no list.

    Args: reading: hiragana of the dictionary form, which tells words of one spelling apart.
    """
    readings = _levels().get(lemma, {})
    return (
        readings.get(reading)
        or readings.get("")
        or (0 if reading else max([0, *readings.values()]))
    )


@cache
def _levels() -> dict[str, dict[str, int]]:
    levels: dict[str, dict[str, int]] = {}
    text = data_path("resources", "japanese", "levels.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            word, reading, number = line.split("\t")
            levels.setdefault(word, {})[reading] = int(number)
    return levels
