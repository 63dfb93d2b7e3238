"""Which stretches of kana one kanji may stand for inside a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from reader.data import data_path

_VOICED = {
    **dict(zip("かきくけこさしすせそたちつてと", "がぎぐげござじずぜぞだぢづでど", strict=True)),
    **dict(zip("はひふへほ", "ばびぶべぼ", strict=True)),
}
_HALF_VOICED = dict(zip("はひふへほ", "ぱぴぷぺぽ", strict=True))
_AFTER_N = {**dict(zip("あいうえお", "なにぬねの", strict=True)), "わ": "な"}
_VERB_NOUNS = dict(zip("うくぐすつぬぶむる", "いきぎしちにびみり", strict=True))
_E_ROW = dict(zip("えけげせぜてでねへべめれ", "あかがさざただなはばまら", strict=True))
_O_ROW = dict(zip("おこごそぞとどのほぼもろ", "あかがさざただなはばまら", strict=True))
_STANDALONE = {"〆": ("しめ",), "〇": ("れい", "ぜろ", "まる")}
_COUNTER_KE = ("か", "が", "け", "こ")


@cache
def _table() -> dict[str, tuple[str, str, str]]:
    table: dict[str, tuple[str, str, str]] = {}
    path = data_path("resources", "japanese", "kanji_readings.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kanji, on, kun, names = line.split("\t")
            table[kanji] = on, kun, names
    return table


def main_reading(char: str) -> str:
    """The first on reading of a kanji, else its first kun reading; empty where none is listed."""
    on, kun, _ = _table().get(char, ("", "", ""))
    found = (on or kun).split()
    return found[0].partition(".")[0] if found else ""


@lru_cache(maxsize=8192)
def pieces(char: str) -> dict[str, float]:
    """Kana a kanji may be read as within a word, each with a cost; 0 is a plain listed reading.

    Voicing (はこ → ばこ), gemination (がく → がっ), vowel change (さけ → さか) and the nasal
    after ん (おう → のう) cost more, so that they are used only where nothing plainer fits.
    """
    if char in "ヶケヵカ":
        return dict.fromkeys(_COUNTER_KE, 0.5)
    found: dict[str, float] = {}

    def add(reading: str, cost: float) -> None:
        if reading and cost < found.get(reading, 99.0):
            found[reading] = cost

    for reading in _STANDALONE.get(char, ()):
        add(reading, 0.0)
    on, kun, names = _table().get(char, ("", "", ""))
    for reading in on.split():
        add(reading, 0.0)
    for reading in kun.split():
        _add_kun(reading, add)
    for reading in names.split():
        add(reading, 2.5)
    for reading, cost in list(found.items()):
        for changed, extra in _changed(reading):
            add(changed, cost + extra)
    return found


def _add_kun(reading: str, add: Callable[[str, float], None]) -> None:
    stem, dot, tail = reading.partition(".")
    add(stem, 0.0)
    if not dot:
        return
    # The whole verb or adjective as a noun, written without its kana: 話 はなし, 受付 うけつけ.
    if tail[-1] in _VERB_NOUNS:
        add(stem + tail[:-1] + _VERB_NOUNS[tail[-1]], 0.5)
        if tail[-1] == "る" and len(tail) > 1:
            add(stem + tail[:-1], 0.5)
    add(stem + tail, 1.0)


def _changed(reading: str) -> list[tuple[str, float]]:
    starts = [(reading, 0.0)]
    head, rest = reading[0], reading[1:]
    if head in _VOICED:
        starts.append((_VOICED[head] + rest, 1.0))
        # ぢ and づ are written じ and ず in most words: 地面 じめん, 稲妻 いなずま.
        if head in "ちつ":
            starts.append(("じず"["ちつ".index(head)] + rest, 1.2))
    if head in _HALF_VOICED:
        starts.append((_HALF_VOICED[head] + rest, 1.0))
    if head in _AFTER_N:
        starts.append((_AFTER_N[head] + rest, 2.0))
    out = starts[1:]
    for begun, cost in starts:
        last, body = begun[-1], begun[:-1]
        if body:
            if last in "つちくき":
                out.append((body + "っ", cost + 1.0))
            elif last in "うふ":
                out.append((body + "っ", cost + 2.0))
                out.append((body, cost + 3.0))
        if last in _E_ROW:
            out.append((body + _E_ROW[last], cost + 2.0))
        if last in _O_ROW:
            out.append((body + _O_ROW[last], cost + 2.0))
        if last not in "っんー":
            out.append((begun + "っ", cost + 2.5))
        if last in "おこごそぞとどのほぼもよろょうくぐすずつぬふぶむゆるゅ":
            out.append((begun + "う", cost + 3.0))
        elif last in "いきぎしじちにひびみり":
            out.append((begun + "い", cost + 3.0))
    for old, new in (("き", "こ"), ("ひ", "ほ"), ("つき", "つく")):
        if reading == old:
            out.append((new, 2.0))
    return out
