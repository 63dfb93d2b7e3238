"""Which language a text is in: by its script, then by its small words, then by py3langid."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from reader.text.function_words import FUNCTION_WORDS, SPECIAL_LETTERS
from reader.text.language import LANGUAGES

_SAMPLE = 4000  # code points looked at
# How much likelier a text is in one of these than in a language of fewer books, in nats; it
# decides for titles of two or three words only.
_PRIOR = {
    **dict.fromkeys(("en", "es", "fr", "de", "ru", "it", "pt"), 10.0),
    **dict.fromkeys(("nl", "pl", "sv", "tr", "uk", "cs", "hu", "ro", "da", "fi", "vi"), 6.0),
    **dict.fromkeys(("no", "is", "hr", "sk", "bg", "sr", "ca", "lt", "lv", "et", "sl"), 4.0),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOT_LANGUAGE = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\w+\.(?:png|jpe?g|gif|com|org|net)\b")

# First code point of each block of letters, and the script; up to the next entry.
_BLOCKS = (
    (0x0041, "Latn"), (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"), (0x0590, "Hebr"),
    (0x0600, "Arab"), (0x0700, ""), (0x0900, "Deva"), (0x0980, "Beng"), (0x0A00, "Guru"),
    (0x0A80, "Gujr"), (0x0B00, "Orya"), (0x0B80, "Taml"), (0x0C00, "Telu"), (0x0C80, "Knda"),
    (0x0D00, "Mlym"), (0x0D80, "Sinh"), (0x0E00, "Thai"), (0x0E80, "Laoo"), (0x0F00, "Tibt"),
    (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"), (0x1200, "Ethi"), (0x13A0, ""),
    (0x1780, "Khmr"), (0x1800, ""), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""),
    (0x3005, "Hani"), (0x3008, ""), (0x3040, "Kana"), (0x3100, ""), (0x31F0, "Kana"),
    (0x3200, ""), (0x3400, "Hani"), (0xA000, ""), (0xAC00, "Hang"), (0xD7B0, ""),
    (0xF900, "Hani"), (0xFB00, "Latn"), (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""),
    (0xFE70, "Arab"), (0xFF00, ""), (0xFF21, ""), (0xFF66, "Kana"), (0xFFA0, ""),
    (0x20000, "Hani"), (0x323B0, ""),
)  # fmt: skip
_ONE_LANGUAGE = {
    "Grek": "el", "Armn": "hy", "Hebr": "he", "Beng": "bn", "Guru": "pa", "Gujr": "gu",
    "Orya": "or", "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml", "Sinh": "si",
    "Thai": "th", "Laoo": "lo", "Tibt": "bo", "Mymr": "my", "Geor": "ka", "Ethi": "am",
    "Khmr": "km", "Hang": "ko",
}  # fmt: skip
_CHOICE = {
    "Latn": frozenset(
        tag
        for tag, value in LANGUAGES.items()
        if value.script == "Latn" and len(tag) == 2 and tag != "nb"  # told as "no"
    ),
    "Cyrl": frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "tt"}),
    "Deva": frozenset({"hi", "mr", "ne"}),
    "Arab": frozenset({"ar", "fa", "ur", "ps", "ug", "ku"}),
}  # fmt: skip
# Kanji as Japan simplified them, which neither Chinese script has: they betray titles without kana.
_JAPAN_ONLY = frozenset(
    "駅円売読広実戦検験権観気伝絵県対圧営駆歳巣帰様満覚択訳辺込畑働峠拝仏仮価児発浜薬悪亜囲塩応桜渋焼続総沢"
    "変経済斎剤雑収従処将称粋随髄枢斉静浅践銭繊潜双壮荘捜挿騒臓蔵帯滞滝択単胆弾遅昼鋳庁聴逓鉄転稲闘徳独届弐"
    "悩脳廃拝髪抜蛮秘浜瓶払勧歓亀戯犠拠挙暁勲径恵掲渓継茎鶏芸撃県倹剣険圏献顕厳効鉱砕"
)  # fmt: skip
_JAPAN_ONLY -= frozenset("済断从静浅将双壮价医国会学区声点当来号万体旧寿虫灯蚕参台")
# Commonest characters that Japan writes otherwise, in the simplified and the traditional script.
_CHINESE_ONLY = frozenset(
    "这个们说对时发经过还进种样关开问题话长见业东车电书买马鸟鱼门飞么没动让给边钱亲爱认识谁请谢"
    "這們說國對來發經還樣關學會與讓戰氣應當點兩麼沒給邊錢識誰請謝喔啊吗嗎呢吧你您她很"
)


def detect_language(text: str) -> str:
    """The primary BCP 47 tag of the language most of `text` is in; "und" if it holds no letters.

    Works on titles and single sentences, too, and is not misled by some names in another script.
    """
    sample = unicodedata.normalize("NFC", _NOT_LANGUAGE.sub(" ", text[: 2 * _SAMPLE])[:_SAMPLE])
    scripts = _script_counts(sample)
    if not scripts:
        return "und"
    # One sign of these scripts says as much as two or three Latin letters.
    weights = {"Hani": 2.5, "Kana": 2.0, "Hang": 2.0}
    east = {name: count * weights[name] for name, count in scripts.items() if name in weights}
    rest = {name: count for name, count in scripts.items() if name not in weights}
    script = max(rest, key=rest.__getitem__, default="")
    # Latin names take more letters than the words around them.
    enough = 0.1 if script == "Latn" and ("Kana" in scripts or "Hang" in scripts) else 0.4
    if sum(east.values()) > rest.get(script, 0) * enough:
        return _east_asian(scripts, sample)
    other = {name: count for name, count in rest.items() if name != "Latn"}
    if script == "Latn" and other and max(other.values()) > 0.4 * rest["Latn"]:
        script = max(other, key=other.__getitem__)  # Latin names inside another script
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    return _among(_CHOICE[script], sample) if script in _CHOICE else "und"


def _script_counts(sample: str) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for char, number in Counter(sample).items():
        if char.isalpha():
            counts[_script(ord(char))] += number
    counts.pop("", 0)
    return dict(counts)


def _script(code: int) -> str:
    low, high = 0, len(_BLOCKS)
    while high - low > 1:
        middle = (low + high) // 2
        if code >= _BLOCKS[middle][0]:
            low = middle
        else:
            high = middle
    return _BLOCKS[low][1]


def _east_asian(scripts: dict[str, int], sample: str) -> str:
    kana, han, hangul = (scripts.get(name, 0) for name in ("Kana", "Hani", "Hang"))
    if hangul > kana + han * 0.5:
        return "ko"
    if kana > 0.05 * (kana + han):
        return "ja"
    letters = Counter(sample)
    japanese = sum(letters[char] for char in _JAPAN_ONLY)
    chinese = sum(letters[char] for char in _CHINESE_ONLY)
    return "ja" if japanese > chinese else "zh"


def _among(candidates: frozenset[str], sample: str) -> str:
    words = [word.lower() for word in _WORD.findall(sample)]
    scores = _word_scores(candidates, words, sample)
    ranked = sorted(scores, key=lambda tag: (-scores[tag], tag))
    best, second = scores[ranked[0]], scores[ranked[1]]
    if len(words) >= 30 and best >= 0.12 * len(words) and best >= 1.4 * second:
        return ranked[0]
    return _by_model(candidates, scores, sample) if words else "und"


def _word_scores(candidates: frozenset[str], words: list[str], sample: str) -> dict[str, float]:
    """For each language, how many words are among its function words, letters counted in.

    A letter other languages lack speaks for its language, one it lacks itself against it.
    """
    counts = Counter(words)
    letters = Counter(char for char in sample.lower() if char.isalpha() and not char.isascii())
    scores = {}
    for tag in candidates:
        hits = sum(counts[word] for word in FUNCTION_WORDS.get(tag, ()))
        special = SPECIAL_LETTERS.get(tag, frozenset())
        own = sum(number for char, number in letters.items() if char in special)
        foreign = sum(letters.values()) - own
        scores[tag] = hits + 0.2 * own - 0.6 * foreign
    return scores


def _by_model(candidates: frozenset[str], scores: dict[str, float], sample: str) -> str:
    import py3langid

    best, best_score = "und", float("-inf")
    for found, log_probability in py3langid.rank(sample):
        tag = str(found)
        if tag in candidates:
            score = float(log_probability) + 5.0 * scores[tag] + _PRIOR.get(tag, 0.0)
            if score > best_score:
                best, best_score = tag, score
    return best
