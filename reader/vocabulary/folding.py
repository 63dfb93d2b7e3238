"""One spelling for comparing: what a reader types finds what was written another way."""

from __future__ import annotations

import unicodedata

_VOICING = "\u3099\u309a"  # combining marks that make another kana, not an accent
_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}


def fold(text: str) -> str:
    """`text` without case, accents, vowel points, width and kana differences.

    Corazón = corazon, Straße = strasse, كِتَاب = كتاب, カタカナ = かたかな, ＡＢＣ = abc. May be
    shorter or longer than `text`; folding twice changes nothing.
    """
    if text.isascii():
        return text.lower()
    bare = "".join(
        character
        for character in unicodedata.normalize("NFKD", text.casefold())
        if character in _VOICING or unicodedata.category(character) != "Mn"
    )
    folded = unicodedata.normalize("NFC", bare).translate(_TO_HIRAGANA)
    # Taking compatibility forms apart may bring new capitals: ™ is TM.
    return folded if folded == text else fold(folded)
