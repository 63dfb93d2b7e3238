"""Numbers as written, in digits or kanji: their value, and the reading of each kanji in them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

_KANJI_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0, "壱": 1, "弐": 2, "参": 3, "两": 2,
}  # fmt: skip
_TENS = {"十": 10, "百": 100, "千": 1000, "拾": 10, "廿": 20}
_MYRIADS = {"万": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16, "萬": 10**4}
NUMERAL_CHARS = frozenset("0123456789０１２３４５６７８９") | {
    *_KANJI_DIGITS, *_TENS, *_MYRIADS,
}  # fmt: skip
_READINGS = {
    0: "れい", 1: "いち", 2: "に", 3: "さん", 4: "よん", 5: "ご", 6: "ろく", 7: "なな",
    8: "はち", 9: "きゅう", 10: "じゅう", 20: "にじゅう", 100: "ひゃく", 1000: "せん",
    10**4: "まん", 10**8: "おく", 10**12: "ちょう", 10**16: "けい",
}  # fmt: skip
_LONGEST_NUMBER = 40  # characters; longer runs of digits are no amounts
_BEFORE_HUNDRED = {3: ("さん", "びゃく"), 6: ("ろっ", "ぴゃく"), 8: ("はっ", "ぴゃく")}
_BEFORE_THOUSAND = {1: ("いっ", "せん"), 3: ("さん", "ぜん"), 8: ("はっ", "せん")}
_BEFORE_TRILLION = {1: "いっ", 8: "はっ", 10: "じゅっ"}


@dataclass(slots=True)
class Element:
    """One character of a number: a kanji or a digit with the value it stands for."""

    char: str
    value: int
    reading: str
    """Empty for digits, which stay bare."""


@dataclass(slots=True)
class Number:
    elements: list[Element]
    value: int | None
    """None for decimals and for 何 and 数."""
    last: int
    """What the number's sound ends in: 1-10, 100, 1000, 10**4, 10**8, 10**12; 0 for zero."""


def digit_value(char: str) -> int | None:
    """0-9 of a decimal digit of half or full width."""
    return int(char) if char.isdecimal() and char in NUMERAL_CHARS else None


def parse_number(text: str) -> Number | None:
    """The number `text` is, or None: "1,677", "二十三", "1億2千万", "２．５", "一九四五"."""
    elements: list[Element] = []
    decimal = False
    for char in text:
        digit = digit_value(char)
        if digit is not None:
            elements.append(Element(char, digit, ""))
        elif char in ",，":
            continue
        elif char in ".．・":
            decimal = True
        else:
            value = _KANJI_DIGITS.get(char, _TENS.get(char, _MYRIADS.get(char)))
            if value is None:
                return None
            elements.append(Element(char, value, _READINGS[value]))
    if not elements:
        return None
    value = None if decimal or len(elements) > _LONGEST_NUMBER else _value(elements)
    _join_sounds(elements)
    return Number(elements, value, elements[-1].value if decimal else _last(elements))


def _value(elements: list[Element]) -> int:
    total = section = current = 0
    digits = False
    for element in elements:
        value = element.value
        if value < 10:
            current = current * 10 + value if digits else value
            digits = True
            continue
        if value < 10**4:
            section += (current if digits else 1) * value
        else:
            total += ((section + current) or 1) * value
            section = 0
        current, digits = 0, False
    return total + section + current


def _last(elements: list[Element]) -> int:
    """The part heard last: 20 ends in ten, 300 in a hundred."""
    last = elements[-1]
    if last.value or last.reading:
        return last.value if last.value != 20 else 10
    zeros = 0
    for element in reversed(elements):
        if element.value:
            break
        zeros += 1
    if zeros == len(elements):
        return 0
    return {1: 10, 2: 100, 3: 1000}.get(zeros, 10**8 if zeros >= 8 else 10**4)


def _join_sounds(elements: list[Element]) -> None:
    """三百 さんびゃく, 一兆 いっちょう: changes between the parts of a number."""
    for before, element in pairwise(elements):
        if not element.reading:
            continue
        changed = None
        if element.value == 100:
            changed = _BEFORE_HUNDRED.get(before.value)
        elif element.value == 1000:
            changed = _BEFORE_THOUSAND.get(before.value)
        elif element.value == 10**12 and before.value in _BEFORE_TRILLION:
            changed = _BEFORE_TRILLION[before.value], element.reading
        if changed is not None:
            if before.reading:
                before.reading = changed[0]
            element.reading = changed[1]


def spoken(value: int) -> str:
    """A whole number below 10,000 in full: 1945 → せんきゅうひゃくよんじゅうご."""
    out = ""
    for size in (1000, 100, 10, 1):
        digit = value // size % 10
        if not digit:
            continue
        if size == 1:
            out += _READINGS[digit]
            continue
        table = {1000: _BEFORE_THOUSAND, 100: _BEFORE_HUNDRED}.get(size, {})
        if digit == 1:
            out += _READINGS[size]
        elif digit in table:
            out += "".join(table[digit])
        else:
            out += _READINGS[digit] + _READINGS[size]
    return out or _READINGS[0]


def positional(elements: list[Element]) -> bool:
    """Kanji digits in a row with no ten or hundred between: 二〇二三."""
    return len(elements) > 1 and all(element.value < 10 for element in elements)
