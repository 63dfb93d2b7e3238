"""Text as one types it into a search: without capitals, accents and kinds of white space."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Lower case without accents, white space as spaces, exactly as many characters as before."""
    if text.isascii():
        return "".join(map(_folded, text)) if any(c.isspace() for c in text) else text.lower()
    return "".join(map(_folded, text))


class _Folding(dict[str, str]):
    """Each character, worked out once."""

    def __missing__(self, char: str) -> str:
        plain = unicodedata.normalize("NFD", char)[0].lower() if ord(char) < 0x2000 else char
        if char.isspace():
            plain = " "
        self[char] = plain if len(plain) == 1 else char
        return self[char]


_folded = _Folding().__getitem__
