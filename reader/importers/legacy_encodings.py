"""Which encoding from before Unicode some bytes are in: the one that reads most like writing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reader.text.detect import detect_language
from reader.text.function_words import SPECIAL_LETTERS

# Encodings worth trying for what is written in a language, the likeliest first.
_BY_LANGUAGE: dict[str, tuple[str, ...]] = {
    "ja": ("cp932", "euc_jp"),
    "zh": ("gb18030", "big5hkscs"),
    "zh-TW": ("big5hkscs", "gb18030"),
    "ko": ("cp949", "johab"),
    "ar": ("cp1256", "iso8859_6"),
    "fa": ("cp1256",),
    "ur": ("cp1256",),
    "he": ("cp1255", "iso8859_8"),
    "ru": ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"),
    "uk": ("cp1251", "koi8_u", "iso8859_5"),
    "el": ("cp1253", "iso8859_7"),
    "tr": ("cp1254", "iso8859_9"),
    "th": ("cp874", "tis_620"),
    "vi": ("cp1258",),
    **dict.fromkeys(("bg", "sr", "mk", "be"), ("cp1251", "iso8859_5")),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "sl", "hr", "ro", "sq", "bs"), ("cp1250", "iso8859_2")),
    **dict.fromkeys(("lt", "lv", "et"), ("cp1257", "iso8859_13")),
}  # fmt: skip
_WESTERN = ("cp1252", "iso8859_15", "mac_roman", "cp850")
_OTHERS = (
    "cp932", "euc_jp", "gb18030", "cp949", "big5hkscs", "cp1251", "koi8_r", "cp1256", "cp1253",
    "cp1255", "cp874", "cp866", "cp1250", "cp1254", "cp1257",
)  # fmt: skip
_SAMPLE = 60_000  # bytes: enough letters to tell one encoding from another
_ENOUGH = 0.35
_CLEAR = 0.25
_TYPOGRAPHY = frozenset("“”‘’„‚«»‹›–—…•·°§€£©®™№¿¡\u00a0ªº×½²³†′″")
_COMMON_HAN = frozenset(
    "的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经"
    "么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全"
    "三又关点正业外将两高间由问很最重並這個們來為國說時會對於過發後裡種經麼學當沒動還進樣開從實軍無與長機關點業將兩間問見気時今何"
)
_WORD_INSIDE = re.compile(r"[^\W\d_][^\w\s'’\-.,/&·‧]+[^\W\d_]")
_CASE_BREAK = re.compile(r"[a-zß-öø-ÿа-яά-ώ][A-ZÀ-ÖØ-ÞА-ЯΑ-Ω]")


def best_fit(data: bytes, language: str | None) -> tuple[str, str, bool] | None:
    """(text, encoding, whether nothing else comes near), or None if no encoding fits.

    Args:
        language: BCP 47 tag where it is known; its encodings are tried first and its letters
            are what the result is expected to hold.
    """
    sample = data[:_SAMPLE]
    wanted = language or _language_of_ascii(sample)
    scored: list[tuple[float, int, str, str]] = []
    for order, name in enumerate(_candidates(wanted, only=False)):
        text = _decoded(sample, name, whole=len(sample) == len(data))
        if text is not None:
            score = _likeness(text, wanted, sure_of_language=language is not None)
            scored.append((score - 0.01 * order, -order, name, text))
    scored.sort(reverse=True)
    for score, _, name, text in scored:
        if score < _ENOUGH:
            return None
        try:
            whole = data.decode(name)
        except UnicodeDecodeError:
            continue
        rivals = [other for other, _, _, reading in scored if reading != text]
        return whole, name, score - max(rivals, default=0.0) > _CLEAR
    return None


def _language_of_ascii(sample: bytes) -> str | None:
    """The language as its plain letters tell it; None where those are a minority."""
    plain = bytes(byte if byte < 128 else 32 for byte in sample)
    letters = sum(1 for byte in plain if chr(byte).isalpha())
    if letters < 3 * sum(1 for byte in sample if byte >= 128):
        return None
    return detect_language(plain.decode("ascii"))


def _candidates(language: str | None, *, only: bool) -> list[str]:
    primary = (language or "").split("-")[0]
    own = _BY_LANGUAGE.get(language or "") or _BY_LANGUAGE.get(primary) or ()
    return list(dict.fromkeys((*own, *_WESTERN, *_OTHERS)))


def _decoded(sample: bytes, name: str, *, whole: bool) -> str | None:
    for cut in (0,) if whole else (0, 1, 2, 3):  # the sample may end inside a character
        try:
            return sample[: len(sample) - cut].decode(name)
        except UnicodeDecodeError:
            continue
    return None


def _likeness(text: str, language: str | None, *, sure_of_language: bool) -> float:
    """How much the characters beyond ASCII look like writing: 1 at best, below 0 for noise."""
    foreign = [char for char in text if not char.isascii()]
    if not foreign:
        return 1.0
    primary = (language or "").split("-")[0]
    letters = SPECIAL_LETTERS.get(primary, frozenset())
    total = sum(_value(char, primary, letters) for char in foreign) / len(foreign)
    broken = len(_WORD_INSIDE.findall(text)) + len(_CASE_BREAK.findall(text))
    penalty = min(1.5 * broken / len(foreign), 1.0)
    if sure_of_language and language and not _has_script_of(primary, foreign):
        penalty += 0.5
    return total - penalty


def _value(char: str, language: str, letters: frozenset[str]) -> float:
    if char in _TYPOGRAPHY:
        return 0.7
    category = unicodedata.category(char)
    if category in {"Cc", "Co", "Cn", "Cs"}:
        return -2.0
    if char.lower() in letters:
        return 1.0
    return _script_value(char, category, language)


@cache
def _script_value(char: str, category: str, language: str) -> float:
    code = ord(char)
    if 0x3040 <= code <= 0x30FF or 0x3000 <= code <= 0x303F:
        return 1.0
    if 0xFF61 <= code <= 0xFF9F:
        return -0.5  # half-width kana: what other bytes look like when read as Shift JIS
    if 0xFF00 <= code <= 0xFF60:
        return 0.8
    if 0x4E00 <= code <= 0x9FFF:
        return 1.0 if char in _COMMON_HAN else 0.5
    if 0xAC00 <= code <= 0xD7A3:
        return 0.9
    if 0x0400 <= code <= 0x045F:
        return 0.95 if char.islower() else 0.4
    if 0x0370 <= code <= 0x03FF:
        return 0.9 if char.islower() else 0.4
    if 0x0620 <= code <= 0x0652 or 0x05D0 <= code <= 0x05EA or 0x0E01 <= code <= 0x0E5B:
        return 0.9
    if code in {0x060C, 0x061B, 0x061F}:
        return 0.9
    if category.startswith("L"):
        return 0.1 if char.islower() else -0.1
    return -0.4


def _has_script_of(language: str, foreign: list[str]) -> bool:
    letters = SPECIAL_LETTERS.get(language)
    if letters is None:
        return True
    return not letters or any(char.lower() in letters for char in foreign)
