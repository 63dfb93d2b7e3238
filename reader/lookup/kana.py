"""Kana for comparing readings; the lookup layer's own few lines."""

from __future__ import annotations

_TO_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
_TO_KATAKANA = {low: high for high, low in _TO_HIRAGANA.items()}


def hiragana(text: str) -> str:
    return text.translate(_TO_HIRAGANA)


def katakana(text: str) -> str:
    return text.translate(_TO_KATAKANA)


def is_kana(text: str) -> bool:
    """Whether all of a non-empty text is kana, the long mark and the middle dot included."""
    return bool(text) and all("\u3041" <= c <= "\u30ff" for c in text)
