"""Hiragana, katakana and Hepburn romaji."""

from __future__ import annotations

_KATAKANA = "".join(map(chr, range(0x30A1, 0x30F7))) + "ヽヾ"
_HIRAGANA = "".join(map(chr, range(0x3041, 0x3097))) + "ゝゞ"
_TO_HIRAGANA = str.maketrans(_KATAKANA, _HIRAGANA)
_TO_KATAKANA = str.maketrans(_HIRAGANA, _KATAKANA)


def to_hiragana(text: str) -> str:
    """Full-width katakana as hiragana; the long-vowel mark and everything else stay."""
    return text.translate(_TO_HIRAGANA)


def to_katakana(text: str) -> str:
    """Hiragana as full-width katakana; everything else stays."""
    return text.translate(_TO_KATAKANA)


def is_kana(char: str) -> bool:
    """Hiragana, katakana (full-width) or the long-vowel mark."""
    return "ぁ" <= char <= "ゖ" or "ァ" <= char <= "ヺ" or char in "ーゝゞヽヾ"


def is_kanji(char: str) -> bool:
    """A Han character, 々, 〆 or 〇: what a reading is written over."""
    return (
        "一" <= char <= "鿿"
        or char in "々〆〇"
        or "㐀" <= char <= "䶿"
        or "豈" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0003ffff"
    )


_ROWS = {
    "": "あいうえお",
    "k": "かきくけこ",
    "g": "がぎぐげご",
    "s": "さ すせそ",
    "z": "ざ ずぜぞ",
    "t": "た  てと",
    "d": "だ  でど",
    "n": "なにぬねの",
    "h": "はひ へほ",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
    "m": "まみむめも",
    "r": "らりるれろ",
    "y": "や ゆ よ",
    "w": "わ    ",
    "f": "  ふ  ",
}
_IRREGULAR = {
    "し": "shi", "じ": "ji", "ち": "chi", "つ": "tsu", "ぢ": "ji", "づ": "zu", "を": "o",
    "ん": "n", "ゐ": "i", "ゑ": "e", "ゔ": "vu", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e",
    "ぉ": "o", "ゃ": "ya", "ゅ": "yu", "ょ": "yo", "ゎ": "wa", "ゕ": "ka", "ゖ": "ke",
    "しぇ": "she", "じぇ": "je", "ちぇ": "che", "つぁ": "tsa", "つぃ": "tsi", "つぇ": "tse",
    "つぉ": "tso", "てぃ": "ti", "でぃ": "di", "てゅ": "tyu", "でゅ": "dyu", "とぅ": "tu",
    "どぅ": "du", "ふぁ": "fa", "ふぃ": "fi", "ふぇ": "fe", "ふぉ": "fo", "ふゅ": "fyu",
    "うぃ": "wi", "うぇ": "we", "うぉ": "wo", "ゔぁ": "va", "ゔぃ": "vi", "ゔぇ": "ve",
    "ゔぉ": "vo", "ゔゅ": "vyu", "いぇ": "ye", "くぁ": "kwa", "くぃ": "kwi", "くぇ": "kwe",
    "くぉ": "kwo", "ぐぁ": "gwa",
}  # fmt: skip
_GLIDES = {
    "き": "ky", "ぎ": "gy", "し": "sh", "じ": "j", "ち": "ch", "ぢ": "j", "に": "ny",
    "ひ": "hy", "び": "by", "ぴ": "py", "み": "my", "り": "ry",
}  # fmt: skip


def _romaji_table() -> dict[str, str]:
    table = dict(_IRREGULAR)
    for consonant, row in _ROWS.items():
        # や, ゆ and よ stand in the a, u and o places of their row.
        for kana, vowel in zip(row, "auo" if consonant == "y" else "aiueo", strict=False):
            table.setdefault(kana, consonant + vowel)
    for kana, vowel in zip("やゆよ", "auo", strict=True):
        table[kana] = "y" + vowel
    for kana, onset in _GLIDES.items():
        for small, vowel in zip("ゃゅょ", "auo", strict=True):
            table[kana + small] = onset + vowel
    table.pop(" ", None)
    return table


_ROMAJI = _romaji_table()
_MACRONS = {"a": "ā", "i": "ī", "u": "ū", "e": "ē", "o": "ō"}


def to_romaji(kana: str) -> str:
    """Modified Hepburn: しんぶん → shinbun, きょう → kyō, とうきょう → tōkyō, ざっし → zasshi.

    A vowel is lengthened by ー, and o and u by a following う, as far as kana alone can tell;
    what is not kana stays as it is.
    """
    text = to_hiragana(kana)
    out: list[str] = []
    geminate = False
    index = 0
    while index < len(text):
        two = text[index : index + 2]
        char = text[index]
        if char == "っ":
            geminate, index = True, index + 1
            continue
        roman = _ROMAJI.get(two) if len(two) == 2 else None
        step = 2 if roman is not None else 1
        if roman is None:
            roman = _ROMAJI.get(char, char)
        last = out[-1][-1] if out and out[-1] else ""
        if (char == "ー" and last in _MACRONS) or (roman == "u" and last in {"o", "u"}):
            out[-1] = out[-1][:-1] + _MACRONS[last]
        elif roman == "o" and char == "お" and last == "o":
            out[-1] = out[-1][:-1] + "ō"
        else:
            if geminate and roman[:1].isalpha() and roman[:1] not in "aiueon":
                roman = ("t" if roman.startswith("ch") else roman[0]) + roman
            if last == "n" and out[-1] == "n" and roman[:1] in {"a", "i", "u", "e", "o", "y"}:
                out.append("'")
            out.append(roman)
        geminate = False
        index += step
    return "".join(out)
