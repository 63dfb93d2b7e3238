"""Which stretches of kana one kanji may stand for inside a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from reader.data import data_path
from reader.japanese.prepare import VARIANTS

VOICED = {
    **dict(zip("かきくけこさしすせそたちつてと", "がぎぐげござじずぜぞだぢづでど", strict=True)),
    **dict(zip("はひふへほ", "ばびぶべぼ", strict=True)),
}
_HALF_VOICED = dict(zip("はひふへほ", "ぱぴぷぺぽ", strict=True))
_AFTER_N = {**dict(zip("あいうえお", "なにぬねの", strict=True)), "わ": "な"}
_VERB_NOUNS = dict(zip("うくぐすつぬぶむる", "いきぎしちにびみり", strict=True))
_E_ROW = dict(zip("えけげせぜてでねへべめれ", "あかがさざただなはばまら", strict=True))
_O_ROW = dict(zip("おこごそぞとどのほぼもろ", "あかがさざただなはばまら", strict=True))
UNVOICED = {voiced: plain for plain, voiced in [*VOICED.items(), *_HALF_VOICED.items()]}
# A vowel made longer or shorter is rarer than a reading that belongs to the whole word.
_LENGTH = 6.0
NAME = 6.0
"""What a reading known from names only costs; in names themselves it is taken off again."""
# Readings everyday words use that KANJIDIC has among the readings in names or not at all.
_ALSO = {
    "〆": ("しめ",),
    "〇": ("れい", "ぜろ", "まる"),
    "日": ("に",),
    "法": ("ほ",),
    "其": ("そ",),
    "此": ("こ",),
    "彼": ("あ",),
    "何": ("ど",),
    "俣": ("また",),
    "奈": ("な",),
    "良": ("ら",),
    "那": ("な",),
    "弥": ("や", "み"),
    "佐": ("さ",),
    "雄": ("お",),
    "郎": ("ろう",),
    "彦": ("ひこ",),
}
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
    on, kun, _ = _table().get(char.translate(VARIANTS), ("", "", ""))
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

    for reading in _ALSO.get(char, ()):
        add(reading, 0.0)
    on, kun, names = _table().get(char.translate(VARIANTS), ("", "", ""))
    for reading in on.split():
        add(reading, 0.0)
    for reading in kun.split():
        _add_kun(reading, add)
    for reading in names.split():
        add(reading, NAME)
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
    # Part of the kana left out: 打合せ うちあわせ, 見落す みおとす.
    for upto in range(1, len(tail) - 1):
        add(stem + tail[:upto], 0.8)


def _changed(reading: str) -> list[tuple[str, float]]:
    starts = [(reading, 0.0)]
    head, rest = reading[0], reading[1:]
    if head in VOICED:
        starts.append((VOICED[head] + rest, 1.0))
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
                out.append((body, cost + _LENGTH))
        if last in _E_ROW:
            out.append((body + _E_ROW[last], cost + 2.0))
        if last in _O_ROW:
            out.append((body + _O_ROW[last], cost + 2.0))
        if last not in "っんー":
            out.append((begun + "っ", cost + 2.5))
        if last in "おこごそぞとどのほぼもよろょうくぐすずつぬふぶむゆるゅ":
            out.append((begun + "う", cost + _LENGTH))
        elif last in "いきぎしじちにひびみり":
            out.append((begun + "い", cost + _LENGTH))
    for old, new in (("き", "こ"), ("ひ", "ほ"), ("つき", "つく")):
        if reading == old:
            out.append((new, 2.0))
    return out
