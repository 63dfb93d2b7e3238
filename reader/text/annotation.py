"""What we know about the words of a stretch of text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.ruby import Ruby
from reader.text.token import Token


@dataclass(frozen=True, slots=True)
class Annotation:
    """Tokens and readings of one stretch, usually a block; spans are into the whole document.

    Both are sorted and disjoint. Ruby is empty for languages that take none.
    """

    tokens: tuple[Token, ...] = ()
    ruby: tuple[Ruby, ...] = ()
