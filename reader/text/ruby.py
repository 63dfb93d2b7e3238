"""A reading over a span of the text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Ruby:
    """A reading over `span`; may cover several tokens (今日) or part of one (食 in 食べる)."""

    span: Span
    reading: str
    by_author: bool = False
    """Read out of the text's own mark-up: it always wins over what we would guess."""
