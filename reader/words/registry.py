"""One question for every language but Japanese: which words does this text have?"""

from __future__ import annotations

from reader.text.language import language as language_of
from reader.text.token import Token


def tokens(language: str, text: str) -> tuple[Token, ...]:
    """The words, numbers and marks of `text`, sorted and disjoint; only white space in between.

    Args:
        language: BCP 47 tag; unknown ones are read as a language with spaces between words.
        text: any length; spans are code points into it. A block at a time keeps lemmas best,
            since capitals are judged by the sentence and the line around them.
    """
    primary = language_of(language).primary
    if primary in {"zh", "yue"}:
        from reader.words.chinese import chinese_tokens

        return chinese_tokens(text)
    if primary == "th":
        from reader.words.thai import thai_tokens

        return thai_tokens(text)
    from reader.words.spaced import spaced_tokens

    return spaced_tokens(primary, text)
