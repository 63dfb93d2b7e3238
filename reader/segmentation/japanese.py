"""Sentence ends in Japanese and Chinese, whose marks need no space after them.

A sentence ends after 。！？ and the closing brackets that follow. Inside a bracket it ends only
where the bracket ends its sentence, too: 「A。B。」 alone in its paragraph, or before a new
sentence, is two sentences; 「A。B。」と言った。 is one, for the sentence goes on after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.segmentation.brackets import matched_pairs
from reader.segmentation.marks import CLOSERS
from reader.segmentation.spaced import cuts as spaced_cuts

_ENDERS = "。！？｡‼⁇⁈⁉!?．"
_END = re.compile(rf"(?<!モーニング娘)[{_ENDERS}][{_ENDERS}…]*|(?<=[\u3040-\u9fff])\.(?=\s)")
_TAIL = re.compile(rf"[{re.escape(CLOSERS.replace('“', '').replace('‘', ''))}]*")
_ASIDE = re.compile(r"[(（](?:笑|泣|汗|爆|爆笑|苦笑|涙|怒|略|中略|後略)[)）]")
# A new sentence may begin with と or a particle's kana, too: ところが, でも, はい.
_GOES_ON_JA = re.compile(
    r"[、，,のを]|って|なんて|です|だ[とっろ]|で(?:あ[るっろり]|し[たょ])|など|くらい|ばかり|だけ|まで|とか"
    r"|[はがにもでへや](?![ぁ-ん])"
    r"|と(?!ころ|にか|ても|もに|もあれ|もかく|たん|つぜん|うとう|りあえず|はいえ|きどき|同時|なると|なれば)"
)
_GOES_ON_ZH = re.compile(
    r"[，,、；：的地]|[^，。！？：；“”「」\s]{0,8}?"
    r"(?:说道|說道|问道|問道|喊道|叫道|答道|笑道|[说說问問喊叫道答嚷](?![明法服话話题題路理德]))"
    r"(?![^，。！？\s]{0,8}[：:])"  # what ends in a colon leads to the next quotation
)
_TAG_AFTER_MARK = re.compile(
    r"と(?:[、言聞訊尋問思考叫呼答書感怒驚囁呟述語告泣]|い[うっわ])|って[言い思聞]|という"
)
_LONG_QUOTE = 200
"""Code points; a quotation longer than this is cut inside even where its sentence goes on."""


def cuts(language: str, text: str) -> Iterator[int]:
    """Where the sentences of one block's text begin, but the first, in order."""
    pairs = matched_pairs(text)
    closing = {close: opening for opening, close in pairs}
    kept: list[tuple[int, int]] = []
    found: set[int] = set()
    for mark in _END.finditer(text):
        if _is_part_of_word(text, mark):
            continue
        stop = _tail_end(text, mark.end(), closing)
        position = _skip_spaces(text, stop)
        if position < len(text) and not _goes_on(language, text, mark.end() < stop, position):
            found.add(position)
    found |= {position for position in spaced_cuts("en", text) if _is_latin_end(text, position)}
    for opening, close in pairs:
        after = _skip_spaces(text, _tail_end(text, close + 1, closing))
        ends = after >= len(text) or after in found or text[after] in _ENDERS
        if not ends and close - opening <= _LONG_QUOTE:
            kept.append((opening, close))
    return _outside(found, kept)


def _is_part_of_word(text: str, mark: re.Match[str]) -> bool:
    """Yahoo!ニュース, page?id=7, ３．１４: marks between letters or figures that end nothing."""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if mark.group() == "．":
        return (before.isdigit() or before.isascii()) and after.isalnum()
    return mark.group() in "!?" and before.isascii() and before.isalnum() and after.isalnum()


def _tail_end(text: str, position: int, closing: dict[int, int]) -> int:
    """Where the closing marks (and a （笑）) after `position` end; `"` only where it closes."""
    tail = _TAIL.match(text, position)
    stop = tail.end() if tail else position
    for index in range(position, stop):
        if text[index] in "\"'＂＇" and text.count(text[index], 0, index) % 2 == 0:
            stop = index
            break
    aside = _ASIDE.match(text, stop)
    return aside.end() if aside and aside.end() - 1 in closing else stop


def _skip_spaces(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _goes_on(language: str, text: str, quoted: bool, position: int) -> bool:
    """Whether the sentence continues after an ender (and, if `quoted`, its closing marks)."""
    if text[position] in "、，,;；）)」』":
        return True
    if quoted:
        pattern = _GOES_ON_ZH if language == "zh" else _GOES_ON_JA
        return pattern.match(text, position) is not None
    return language == "ja" and _TAG_AFTER_MARK.match(text, position) is not None


def _is_latin_end(text: str, position: int) -> bool:
    """Whether the sentence before `position` and the one after it are in Latin letters."""
    before = text[max(0, position - 12) : position].rstrip().rstrip(CLOSERS)
    return before[-1:] == "." and before[-2:-1].isascii() and text[position].isascii()


def _outside(positions: set[int], kept: list[tuple[int, int]]) -> Iterator[int]:
    """The positions that lie inside none of the kept brackets."""
    blocked = sorted(kept)
    index, reach = 0, -1
    for position in sorted(positions):
        while index < len(blocked) and blocked[index][0] < position:
            reach = max(reach, blocked[index][1])
            index += 1
        if position > reach:
            yield position
