"""A work's cover: two halves in quiet colours, the title in both scripts."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from reader.text.language import language
from reader.ui.fonts import reading_font, resized
from reader.ui.icons import Look
from reader.ui.views.elided_text import elided_layout

_COVER_PAIRS = 5
_LINES = 3


@dataclass(frozen=True, slots=True)
class CoverTitle:
    text: str
    tag: str
    """BCP 47: decides the face and where the lines begin."""


def cover_pair(work_id: str) -> int:
    """Which of the five pairs of colours a work wears, 1 to 5: always the same one."""
    return hashlib.sha256(work_id.encode()).digest()[0] % _COVER_PAIRS + 1


def paint_cover(
    painter: QPainter,
    look: Look,
    box: QRectF,
    work_id: str,
    titles: Sequence[CoverTitle],
    size: int,
) -> None:
    """Paint the cover into `box`; the caller clips its corners.

    Args:
        titles: one or two; two stand in the two halves, 1 px apart.
        size: of Latin and Japanese titles in pixels; Arabic ones are set larger.
    """
    pair = cover_pair(work_id)
    half = (box.width() - 1) / 2
    left = QRectF(box.left(), box.top(), half, box.height())
    right = QRectF(left.right() + 1, box.top(), box.right() - left.right() - 1, box.height())
    painter.fillRect(box, look.colour("page"))
    painter.fillRect(left, look.colour(f"cover-{pair}a"))
    painter.fillRect(right, look.colour(f"cover-{pair}b"))
    boxes = [left, right] if len(titles) != 1 else [box]
    if len(titles) == 1:
        painter.fillRect(box, look.colour(f"cover-{pair}a"))
    for title, half_box in zip(titles, boxes, strict=False):
        inset = 16 if half_box.width() < 200 else 22
        paint_title(painter, look, half_box.adjusted(inset, 8, -12, -8), title, size)


def paint_title(painter: QPainter, look: Look, box: QRectF, title: CoverTitle, size: int) -> None:
    """At most three lines in the middle of `box`, the last one elided."""
    tongue = language(title.tag)
    pixels = round(size * 1.12) if tongue.script == "Arab" else size
    layout, height = elided_layout(
        title.text,
        resized(reading_font(tongue), pixels),
        tongue,
        width=box.width(),
        lines=_LINES,
        line_height=round(pixels * 1.45),
    )
    painter.setPen(look.colour("ink"))
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - height) / 2))


def rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def script_of(text: str) -> str:
    """The script a short text asks for: ISO 15924 of its first letter that is not Latin, else
    "Latn"; kanji without kana count as Japanese."""
    for char in text:
        if "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff":
            return "Jpan"
        if "\u0600" <= char <= "\u06ff" or "\ufb50" <= char <= "\ufeff":
            return "Arab"
    return "Latn"
