"""Which characters may not begin or end a line, and which may be set closer.

Source: JIS X 4051 and the W3C's "Requirements for Japanese Text Layout", strict rules.
"""

from __future__ import annotations

from unicodedata import east_asian_width

CLOSING = frozenset("」』）】〕〉》〗〙｝］｠»”’")
STOPS = frozenset("、。，．")
MIDDLE_DOTS = frozenset("・：；")
OPENING = frozenset("「『（【〔〈《〖〘｛［｟«“‘")
_SMALL_KANA = frozenset(
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
)
_NOT_AT_START = (
    CLOSING
    | STOPS
    | MIDDLE_DOTS
    | _SMALL_KANA
    | frozenset("ー々〻ゝゞヽヾ‐゠–〜～！？‼⁇⁈⁉!?,.:;)]}%％℃")
)
_NOT_AT_END = OPENING | frozenset("([{$¥￥£＄#＃№")
_UNPARTED = frozenset("…‥—―─")
"""Pairs of these are one sign: …… and —— stay on one line."""

_FULL_WIDTH_CLOSING = frozenset("」』）】〕〉》〗〙｝］｠、。，．")
_FULL_WIDTH_OPENING = frozenset("「『（【〔〈《〖〘｛［｟")


def is_wide(char: str) -> bool:
    """Whether a line may break on both sides of `char`, as of an ideograph."""
    return east_asian_width(char) in "WF" or char in _UNPARTED


def is_kana(char: str) -> bool:
    return "\u3041" <= char <= "\u3096" or "\u30a1" <= char <= "\u30fc"


def may_break(before: str, after: str) -> bool:
    """Whether a line may end with `before` and the next begin with `after`."""
    if after in _NOT_AT_START or before in _NOT_AT_END:
        return False
    if before in _UNPARTED and after == before:
        return False
    if after.isspace():
        return False  # spaces stay at the line's end, where they are not seen
    if before.isspace() or before == "\u200b":
        return True
    if before in "-–/" and not after.isdigit():
        return True
    return is_wide(before) or is_wide(after)


def may_stretch(before: str, after: str) -> bool:
    """Whether justification may put space between two characters: not inside a Latin word or a
    number."""
    if before in _UNPARTED and after == before:
        return False
    return before == " " or is_wide(before) or is_wide(after)


def is_half_empty_behind(char: str) -> bool:
    """A full-width sign whose right half is blank: the blank may go at a line's end."""
    return char in _FULL_WIDTH_CLOSING


def is_full_width_sign(char: str) -> bool:
    """A bracket or stop with a blank half: a reading beside it may hang over it."""
    return char in _FULL_WIDTH_CLOSING or char in _FULL_WIDTH_OPENING


def sets_close(before: str, after: str) -> bool:
    """Whether two full-width signs give up one of the half-widths of blank between them: 。」"""
    if before in _FULL_WIDTH_CLOSING:
        return after in _FULL_WIDTH_CLOSING or after in _FULL_WIDTH_OPENING
    return before in _FULL_WIDTH_OPENING and after in _FULL_WIDTH_OPENING
