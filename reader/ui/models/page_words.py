"""What is known of the words of the two texts on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.text.annotation import Annotation
from reader.text.span import Span
from reader.text.token import Token


class SideWords:
    """The annotations of one side, by block, and which were asked for."""

    def __init__(self) -> None:
        self.annotations: dict[int, Annotation] = {}
        self._asked: set[int] = set()

    def forget(self) -> None:
        """Another text."""
        self.annotations = {}
        self._asked = set()

    def add(self, annotations: Mapping[int, Annotation]) -> None:
        self.annotations.update(annotations)

    def to_ask(self, blocks: Iterable[int]) -> tuple[int, ...]:
        """Those of `blocks` that are neither known nor asked for; from now on they are."""
        wanted = tuple(
            block for block in blocks if block not in self.annotations and block not in self._asked
        )
        self._asked.update(wanted)
        return wanted

    def within(self, block: int, span: Span) -> tuple[Token, ...] | None:
        """The words of a stretch of a block; None while they are not known."""
        annotation = self.annotations.get(block)
        if annotation is None:
            return None
        return tuple(
            token for token in annotation.tokens if token.is_word and span.covers(token.span)
        )

    def token_at(self, block: int, position: int) -> Token | None:
        """The word that holds the code point at `position`, if it is known."""
        annotation = self.annotations.get(block)
        if annotation is None:
            return None
        return next((token for token in annotation.tokens if token.span.contains(position)), None)
