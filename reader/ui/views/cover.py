"""A work's cover: two halves in quiet colours, the title in both scripts; or the books' own covers
with the titles beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from reader.store.covers import Cover
from reader.text.language import language
from reader.ui.fonts import reading_font, resized
from reader.ui.icons import Look
from reader.ui.models.cover_images import CoverImages
from reader.ui.views.elided_text import elided_layout

_COVER_PAIRS = 5
_LINES = 3
_WIDEST_SHARE = 0.5
"""Of the box, for pictures; the titles need the rest."""
_SHOWS = 0.34
"""Of the second cover beside the first, which lies on it."""


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


def paint_pictures(
    painter: QPainter,
    look: Look,
    box: QRectF,
    work_id: str,
    covers: Sequence[Cover],
    images: CoverImages,
    titles: Sequence[CoverTitle] = (),
    size: int = 16,
) -> None:
    """Paint one or two pictures into the begin of `box` and the titles beside them; the caller
    clips its corners. A picture that is still being read leaves its place empty.

    Args: titles, size: as for `paint_cover`; without titles the pictures have the whole box.
    """
    pair = cover_pair(work_id)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    inset = 10 if titles else 20
    frames = _frames(box, covers, inset, _WIDEST_SHARE if titles else 1.0)
    taken = max(frame.right() for frame in frames) - box.left() + inset
    share = taken if titles else (box.width() - 1) / 2
    if not titles:
        frames = [frame.translated(round((box.width() - taken) / 2), 0) for frame in frames]
    shelf = QRectF(box.left(), box.top(), share, box.height())
    rest = QRectF(shelf.right() + 1, box.top(), box.width() - share - 1, box.height())
    if mirrored:
        shelf, rest, *frames = (_mirrored(one, box) for one in (shelf, rest, *frames))
    painter.fillRect(box, look.colour("page"))
    painter.fillRect(shelf, look.colour(f"cover-{pair}a"))
    painter.fillRect(rest, look.colour(f"cover-{pair}b"))
    for cover, frame in reversed(list(zip(covers, frames, strict=True))):
        _paint_picture(painter, look, frame, cover, images)
    _paint_titles(painter, look, rest.adjusted(14, 8, -10, -8), titles, size)


def _frames(box: QRectF, covers: Sequence[Cover], inset: int, share: float) -> list[QRectF]:
    """Where the pictures lie, in so much of the box: the first in front, the other looking out
    behind it."""
    shift = _SHOWS if len(covers) > 1 else 0.0
    room = QSizeF((share * box.width() - 2 * inset) / (1 + shift), box.height() - 2 * inset)
    frames: list[QRectF] = []
    for number, cover in enumerate(covers):
        size = QSizeF(cover.width, cover.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        size = size * (1 if number == 0 else 0.92)
        left = box.left() + inset
        if number:
            left = frames[0].right() + shift * frames[0].width() - size.width()
        top = box.top() + (box.height() - size.height()) / 2
        frames.append(QRectF(round(left), round(top), round(size.width()), round(size.height())))
    return frames


def _mirrored(part: QRectF, box: QRectF) -> QRectF:
    moved = QRectF(part)
    moved.moveLeft(box.left() + box.right() - part.right())
    return moved


def _paint_picture(
    painter: QPainter, look: Look, frame: QRectF, cover: Cover, images: CoverImages
) -> None:
    scale = painter.device().devicePixelRatio()
    pixels = QSize(round(frame.width() * scale), round(frame.height() * scale))
    image = images.image(cover.mark, pixels)
    painter.fillRect(frame, look.colour("page-alt"))
    if image is not None and not image.isNull():
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, image)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("rule"), 1))
    painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))


def _paint_titles(
    painter: QPainter, look: Look, box: QRectF, titles: Sequence[CoverTitle], size: int
) -> None:
    """One under the other; each one once."""
    shown = list({title.text: title for title in titles}.values())
    height = box.height() / max(1, len(shown))
    for number, title in enumerate(shown):
        part = QRectF(box.left(), box.top() + number * height, box.width(), height)
        paint_title(painter, look, part, title, size, lines=_LINES if len(shown) == 1 else 2)


def paint_title(
    painter: QPainter,
    look: Look,
    box: QRectF,
    title: CoverTitle,
    size: int,
    *,
    lines: int = _LINES,
) -> None:
    """At most so many lines in the middle of `box`, the last one elided."""
    tongue = language(title.tag)
    pixels = round(size * 1.12) if tongue.script == "Arab" else size
    layout, height = elided_layout(
        title.text,
        resized(reading_font(tongue), pixels),
        tongue,
        width=box.width(),
        lines=lines,
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
