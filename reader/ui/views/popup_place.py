"""Where the word popup stands: by its word, never over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

from reader.ui.theme import measure

_LEAST = 150
"""A card is not made lower than this, even where it then covers its word."""


def best_place(
    card: QSize,
    anchor: QRect,
    host: QRect,
    column: QRect,
    avoid: QRect,
    *,
    mirrored: bool = False,
    above: bool | None = None,
) -> QRect:
    """The box for a card by the word at `anchor`, inside `host` and its `column`: below the word,
    else above it, else past `avoid`, where it covers neither. Where it fits nowhere it is made
    lower and scrolls. Empty boxes count for nothing.

    Args:
        mirrored: the word runs from right to left: the card hangs on its right end.
        above: on which side of the word the card is already, to stay there if it can.
    """
    edge, gap = int(measure("popup.edge")), int(measure("popup.offset"))
    left = _left(card, anchor, host, column, edge, mirrored=mirrored)
    below, over = anchor.bottom() + 1 + gap, anchor.top() - gap
    lowest = host.height() - edge
    tops = [below, over - card.height()]
    if above:
        tops.reverse()
    if not avoid.isEmpty():
        tops += [max(below, avoid.bottom() + 1 + gap), min(over, avoid.top() - gap) - card.height()]
    fitting = [top for top in tops if edge <= top and top + card.height() <= lowest]
    boxes = [QRect(QPoint(left, top), card) for top in fitting]
    if boxes:
        return min(boxes, key=lambda box: box.intersects(avoid))
    return _squeezed(card, left, (below, lowest), (edge, over), above=above)


def _left(
    card: QSize, anchor: QRect, host: QRect, column: QRect, edge: int, *, mirrored: bool
) -> int:
    left = anchor.right() + 13 - card.width() if mirrored else anchor.left() - 12
    if column.width() >= card.width():
        left = min(max(left, column.left() - edge), column.right() + edge - card.width())
    return min(max(left, edge), max(edge, host.width() - card.width() - edge))


def _squeezed(
    card: QSize, left: int, below: tuple[int, int], over: tuple[int, int], *, above: bool | None
) -> QRect:
    """A lower card on the side with more room, or where it is already if that has enough."""
    room_below, room_above = below[1] - below[0], over[1] - over[0]
    goes_above = room_above > room_below
    if above is not None and (room_above if above else room_below) >= _LEAST:
        goes_above = above
    room = room_above if goes_above else room_below
    height = min(card.height(), max(room, _LEAST))
    top = over[1] - height if goes_above else below[0]
    top = max(over[0], min(top, below[1] - height))
    return QRect(left, top, card.width(), height)
