"""How the words of one side are coloured: found once a block, not once a row and repaint."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.span import Span
from reader.text.token import Token
from reader.ui.models.page_values import ColouredOf, StatusOf
from reader.vocabulary.term import Status

_KEPT = 400  # blocks


class Colouring:
    """Made anew whenever a status may have changed."""

    def __init__(
        self, statuses: StatusOf | None = None, coloured: ColouredOf | None = None
    ) -> None:
        """Args: coloured: what is coloured in a run of tokens, where that is more than its words
        one by one: phrases."""
        self._statuses, self._coloured = statuses, coloured
        self._known: dict[int, tuple[Sequence[Token], list[tuple[Span, Status]]]] = {}

    def status(self, token: Token) -> Status | None:
        return self._statuses(token) if self._statuses is not None and token.is_word else None

    def coloured(self, tokens: Sequence[Token]) -> list[tuple[Span, Status]]:
        """Words and phrases with a status, in reading order. `tokens` must not change later."""
        known = self._known.get(id(tokens))
        if known is not None and known[0] is tokens:
            return known[1]
        if len(self._known) >= _KEPT:
            self._known.clear()
        found = list(self._coloured(tokens)) if self._coloured else self._one_by_one(tokens)
        self._known[id(tokens)] = tokens, found
        return found

    def _one_by_one(self, tokens: Sequence[Token]) -> list[tuple[Span, Status]]:
        found = ((token.span, self.status(token)) for token in tokens)
        return [(span, status) for span, status in found if status is not None]
