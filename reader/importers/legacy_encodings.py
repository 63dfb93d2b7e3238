"""Which encoding from before Unicode some bytes are in: the one that reads most like writing."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
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
    **dict.fromkeys(
        ("pl", "cs", "sk", "hu", "sl", "hr", "ro", "sq", "bs"), ("cp1250", "iso8859_2")
    ),
    **dict.fromkeys(("lt", "lv", "et"), ("cp1257", "iso8859_13")),
}  # fmt: skip
_OUT_OF_USE = frozenset({"mac_roman", "mac_cyrillic", "cp850", "cp866", "johab", "iso8859_13"})
"""Believed only where nothing else reads nearly as well."""
_WESTERN = ("cp1252", "iso8859_15", "mac_roman", "cp850")
_OTHERS = (
    "cp932", "euc_jp", "gb18030", "cp949", "big5hkscs", "cp1251", "koi8_r", "cp1256", "cp1253",
    "cp1255", "cp874", "cp866", "cp1250", "cp1254", "cp1257", "iso8859_6", "iso8859_7", "iso8859_2",
    "iso8859_5",
)  # fmt: skip
_LANGUAGES_OF = {
    name: tuple(tag for tag, names in _BY_LANGUAGE.items() if name in names)
    for name in {name for names in _BY_LANGUAGE.values() for name in names}
} | dict.fromkeys(_WESTERN, ("es", "fr", "de", "pt", "it", "nl", "sv", "da", "is", "ca"))
_SAMPLE = 60_000  # bytes: enough letters to tell one encoding from another
_ENOUGH = 0.35
_CLEAR = 0.25
_TYPOGRAPHY = frozenset("“”‘’„‚«»‹›–—…•·°§€£©®™№¿¡\u00a0ªº×½²³†′″")
_FREQUENT = frozenset(
    # Han, simplified, traditional and Japanese
    "的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经"
    "么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全"
    "三又关点正业外将两高间由问很最重並這個們來為國說時會對於過發後裡種經麼學當沒動還進樣開從實軍無與長機關點業將兩間問見気時今何"
    "оеаинтсрвлкмдпуяыьзбгчйі"
    "יוהלארבתשמנדק"
    "αοιετσνηυρπκμλςάέίόή"
    "ايلمونرتبةعدسفهقحكأ،"
    "านรอกเงมยลวดทสต่้ีั"
    "이다는을의에가하고지를은도로한기서사리어자대나인그라아시있해과게일들정수전보제만여주부면니스었했요안장원마것구"
    "말오거성성공소내조생동유우국모무신상날없때와으러더경저선적연비물문러두방세행실습난간바산계려중분개위미달되"
)
"""The letters that make up most of any text in their scripts."""
# (first code point, last, value, value of a rare letter or None where all are alike)
_SCRIPTS: tuple[tuple[int, int, float, float | None], ...] = (
    (0x3000, 0x30FF, 1.0, None), (0xFF61, 0xFF9F, -0.5, None),  # half-width: misread Shift JIS
    (0xFF00, 0xFF60, 0.8, None), (0x4E00, 0x9FFF, 1.0, 0.5), (0xAC00, 0xD7A3, 1.0, 0.5),
    (0x0370, 0x03FF, 1.0, 0.6), (0x0400, 0x045F, 1.0, 0.6), (0x0490, 0x0491, 0.9, None),
    (0x05D0, 0x05EA, 1.0, 0.6), (0x060C, 0x0652, 1.0, 0.6), (0x0671, 0x06D3, 0.6, None),
    (0x0E01, 0x0E5B, 1.0, 0.6),
)  # fmt: skip
_LATIN = "A-Za-z\u00c0-\u024f"
_OTHER = "\u0370-\u052f\u0590-\u06ff\u0e00-\u0e7f"
_BREAKS = (
    re.compile(r"[^\W\d_][^\w\s'’\-.,/&·‧]+[^\W\d_]"),  # a symbol inside a word
    re.compile(r"[a-zß-öø-ÿа-яά-ώ][A-ZÀ-ÖØ-ÞА-ЯΑ-Ω]"),  # a capital after a small letter
    re.compile(rf"[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}]"),  # two scripts in one word
)


def best_fit(data: bytes, language: str | None) -> tuple[str, str, bool] | None:
    """(text, encoding, whether nothing else comes near), or None if no encoding fits.

    Args:
        language: BCP 47 tag where it is known; its encodings are tried first and its letters
            are what the result is expected to hold.
    """
    scored = _scored(data, language)
    for score, _, name, text in scored:
        if score < _ENOUGH:
            break
        try:
            whole = data.decode(name)
        except UnicodeDecodeError:
            continue
        rivals = [other for other, _, _, reading in scored if reading != text]
        return whole, name, score - max(rivals, default=0.0) > _CLEAR
    return _advice(data)


def fitting(data: bytes, language: str | None) -> list[tuple[str, str]]:
    """(encoding, the beginning read in it) of each that the bytes fit, the likeliest first."""
    return [(name, text) for _, _, name, text in _scored(data, language)]


def _scored(data: bytes, language: str | None) -> list[tuple[float, int, str, str]]:
    """(likeness, -order, encoding, the beginning read in it), the best first."""
    sample = data[:_SAMPLE]
    wanted = language or _language_of_ascii(sample)
    scored: list[tuple[float, int, str, str]] = []
    for order, name in enumerate(_candidates(wanted)):
        text = _decoded(sample, name, whole=len(sample) == len(data))
        if text is not None:
            score = _likeness(text, name, wanted, told=language is not None)
            score -= 0.002 * order + (0.3 if name in _OUT_OF_USE else 0.0)
            scored.append((score, -order, name, text))
    scored.sort(reverse=True)
    return scored


def _advice(data: bytes) -> tuple[str, str, bool] | None:
    """What charset-normalizer makes of it. It guides badly (Spanish cp1252 read as cp1250), so it
    is asked only where nothing of ours fits."""
    import charset_normalizer

    found = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    if found is None:
        return None
    try:
        return data.decode(found.encoding), found.encoding, False
    except UnicodeDecodeError:
        return None


def _language_of_ascii(sample: bytes) -> str | None:
    """The language as its plain letters tell it; None where those are a minority."""
    plain = bytes(byte if byte < 128 else 32 for byte in sample)
    letters = sum(1 for byte in plain if chr(byte).isalpha())
    if letters < 1.5 * sum(1 for byte in sample if byte >= 128):
        return None
    return detect_language(plain.decode("ascii"))


def _candidates(language: str | None) -> list[str]:
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


def _likeness(text: str, encoding: str, language: str | None, *, told: bool) -> float:
    """How much the characters beyond ASCII look like writing: 1 at best, below 0 for noise."""
    foreign = Counter(char for char in text if not char.isascii())
    number = foreign.total()
    if not number:
        return 1.0
    primary = (language or "").split("-")[0]
    languages = [primary] if told else [primary, *_LANGUAGES_OF.get(encoding, ())]
    total = max(_sum_of_values(foreign, SPECIAL_LETTERS.get(tag)) for tag in languages) / number
    broken = sum(len(pattern.findall(text)) for pattern in _BREAKS)
    penalty = min(1.5 * broken / number, 1.0)
    if told and not _has_letters_of(primary, foreign):
        penalty += 0.5
    return total - penalty


def _sum_of_values(foreign: Counter[str], letters: frozenset[str] | None) -> float:
    own = letters or frozenset()
    return sum(_value(char, own) * number for char, number in foreign.items())


def _value(char: str, letters: frozenset[str]) -> float:
    if char in _TYPOGRAPHY:
        return 0.7
    # A letter of the language counts in full, unless its script has better to tell.
    if char.lower() in letters and ord(char) < 0x0370:
        return 1.0
    return _script_value(char)


@cache
def _script_value(char: str) -> float:
    code = ord(char)
    category = unicodedata.category(char)
    if category in {"Cc", "Co", "Cn", "Cs"}:
        return -2.0
    if 0xAC00 <= code <= 0xD7A3 and not _is_usual_hangul(char):
        return -0.3  # Shift JIS read as Korean is full of them
    for first, last, value, rare in _SCRIPTS:
        if first <= code <= last:
            if char.lower() not in _FREQUENT and rare is not None:
                return rare
            return value if not char.isupper() else value - 0.5
    if category.startswith("L"):
        return 0.1 if char.islower() else -0.1
    return -0.4


def _is_usual_hangul(char: str) -> bool:
    """Whether the syllable is among the 2,350 of KS X 1001: the others are hardly written."""
    try:
        char.encode("euc_kr")
    except UnicodeEncodeError:
        return False
    return True


def _has_letters_of(language: str, foreign: Counter[str]) -> bool:
    letters = SPECIAL_LETTERS.get(language)
    return not letters or any(char.lower() in letters for char in foreign)
