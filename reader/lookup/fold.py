"""Headwords as they are searched: what people leave out or write otherwise is set aside."""

from __future__ import annotations

import unicodedata

from reader.text import arabic


def fold(word: str) -> str:
    """`word` for comparing: no case, no punctuation, no Arabic vowel signs, one kind of space.

    Accents stay: año and ano are two words. dictd's own indexes leave punctuation out too.
    """
    if word.isascii():
        text = word.lower()
        if text.isalpha():
            return text
    else:
        text = arabic.folded(unicodedata.normalize("NFC", word).casefold())
    kept = "".join(c if c.isalnum() or unicodedata.combining(c) else " " if c.isspace() else ""
                   for c in text)  # fmt: skip
    return " ".join(kept.split()) or text.strip()


def kept_marks(word: str) -> str:
    """`word` without Arabic vowel signs only: how close two headwords with one fold are."""
    return arabic.without_marks(unicodedata.normalize("NFC", word)).casefold()
