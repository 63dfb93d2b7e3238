"""A word of an explanation, looked up in its turn, and the kanji of a word one by one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.services.annotating import tokens_of
from reader.services.glance import Glance, glance
from reader.services.profile import Profile
from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token

if TYPE_CHECKING:
    from reader.lookup.kanjidic import Kanji
    from reader.lookup.registry import Dictionaries

_KANA = ("\u3040", "\u30ff")
_HAN = ("\u3400", "\u9fff")
_RANGES = {
    "Arab": ("\u0600", "\u06ff"), "Cyrl": ("\u0400", "\u04ff"), "Grek": ("\u0370", "\u03ff"),
    "Hebr": ("\u0590", "\u05ff"), "Kore": ("\uac00", "\ud7a3"), "Thai": ("\u0e00", "\u0e7f"),
    "Deva": ("\u0900", "\u097f"),
}  # fmt: skip
_USUAL = {"Arab": "ar", "Cyrl": "ru", "Grek": "el", "Hebr": "he", "Kore": "ko", "Thai": "th",
          "Deva": "hi", "Jpan": "ja", "Latn": "en"}  # fmt: skip


def glance_in_text(
    profile: Profile,
    text: str,
    position: int,
    languages: Iterable[str],
    dictionaries: Dictionaries,
    target_language: str = "",
) -> Glance:
    """What dictionaries say about the word of `text` that holds the code point at `position`.

    Args:
        languages: that it may be of, the likeliest first; only those whose script it is written
            in count, and the usual one of that script where none is left.
    Returns: the first answer; of the first language, without entries, if no dictionary knows it.
    """
    nothing: Glance | None = None
    for tag in languages_at(text, position, languages):
        tokens, index = _word_at(tag, text, position)
        found = glance(profile, tag, tokens, index, dictionaries, target_language)
        if found.entries or found.phrase:
            return found
        nothing = nothing or found
    assert nothing is not None  # there is always one language to ask
    return nothing


def languages_at(text: str, position: int, languages: Iterable[str]) -> list[str]:
    """Those of `languages` that the character at `position` may be written in."""
    script = _script(text, position)
    fitting = [tag for tag in dict.fromkeys(languages) if _fits(language_of(tag).script, script)]
    return fitting or [_USUAL[script]]


def kanji_of(word: str, language: str = "en") -> tuple[Kanji, ...]:
    """KANJIDIC's article on each kanji of a word, in order, each once.

    Args: language: of the meanings, if they are there in it (es, fr, pt); English otherwise.
    """
    from reader.lookup.available import kanji_dictionary

    dictionary = kanji_dictionary()
    if dictionary is None:
        return ()
    han = [character for character in dict.fromkeys(word) if _is_han(character)]
    found = (dictionary.character(one, language_of(language).primary) for one in han)
    return tuple(one for one in found if one is not None)


def has_kanji(word: str) -> bool:
    return any(map(_is_han, word))


def _is_han(character: str) -> bool:
    return _HAN[0] <= character <= _HAN[1] or "\U00020000" <= character <= "\U000323af"


def _script(text: str, position: int) -> str:
    character = text[position : position + 1]
    if _is_han(character) or _KANA[0] <= character <= _KANA[1] or character == "々":
        return "Jpan"
    for script, (first, last) in _RANGES.items():
        if first <= character <= last:
            return script
    return "Latn"


def _fits(script: str, wanted: str) -> bool:
    return script == wanted or (wanted == "Jpan" and script in {"Hans", "Hant"})


def _word_at(language: str, text: str, position: int) -> tuple[tuple[Token, ...], int]:
    tokens = tokens_of(language, text)
    for index, token in enumerate(tokens):
        if token.is_word and token.span.contains(position):
            return tokens, index
    start = min(position, max(0, len(text) - 1))
    piece = text[start : start + 1]
    return (Token(Span(start, start + len(piece)), piece, piece),), 0
