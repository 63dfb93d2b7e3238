"""Chinese names in kanji: people by their Sino-Japanese sounds, firms by their own name."""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.japanese.kanji_pieces import main_reading
from reader.japanese.tokenizer import Word
from reader.japanese.units import put_reading

# Family names that are Chinese rather than Japanese when they stand as one kanji.
_FAMILIES = (
    "周王李張劉陳楊黄趙呉徐孫朱胡郭鄭羅宋謝韓曹許鄧馮蔡彭潘袁董蘇呂魏蒋丁沈范傅盧汪姚鄒孟薛郝邵習"
    "馬任梁唐崔尹温廖"
)
_JAPANESE_ENDS = frozenset("田川山本野村井島崎沢口谷橋場部藤家")
_TITLES = "氏|さん|主席|国家主席|首相|外相|総書記|報道官|教授|会長|社長|最高経営責任者|CEO|選手"
_PERSON = re.compile(rf"(?<![一-鿿々])([{_FAMILIES}][一-鿿]{{1,2}}?)(?={_TITLES})")
_FIRMS = {"百度": "ばいどぅ", "小米": "しゃおみ", "華為": "ふぁーうぇい", "騰訊": "てんせんと",
          "阿里巴巴": "ありばば", "聯想": "れのぼ"}  # fmt: skip
_FIRM = re.compile("|".join(_FIRMS))
_AMONG_FIRMS = re.compile(
    "アリババ|テンセント|バイドゥ|シャオミ|ファーウェイ|検索|スマートフォン|スマホ"
)
_WINDOW = 30


def read_foreign_names(text: str, words: list[Word]) -> None:
    """Set the readings of such names in `words`, in place."""
    if not words:
        return
    starts: list[int] = []
    for pattern in (_PERSON, _FIRM):
        for match in pattern.finditer(text):
            starts = starts or [word.start for word in words]
            index = bisect_left(starts, match.start())
            if index == len(words) or starts[index] != match.start():
                continue
            if pattern is _PERSON:
                _read_person(text, words, index, match.end(1))
            elif _is_firm(text, match):
                _put(text, words, index, match.end(), _FIRMS[match.group()])


def _read_person(text: str, words: list[Word], index: int, end: int) -> None:
    if len(words[index].lexeme.surface) > 1 or text[end - 1] in _JAPANESE_ENDS:
        return  # 韓国首相 is no Mr Han, 黄川田氏 no Mr Huang
    reading = "".join(map(main_reading, text[words[index].start : end]))
    if text[end] == "氏":
        end, reading = end + 1, reading + "し"
    _put(text, words, index, end, reading)


def _is_firm(text: str, match: re.Match[str]) -> bool:
    around = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return _AMONG_FIRMS.search(around) is not None


def _put(text: str, words: list[Word], index: int, end: int, reading: str) -> None:
    after = index
    while after < len(words) and words[after].end <= end:
        after += 1
    if after > index and words[after - 1].end == end:
        put_reading(text, words[index:after], text[words[index].start : end], reading)
