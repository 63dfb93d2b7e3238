"""The cards of the library page: a work, and the place to add another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.text.language import language
from reader.ui.directions import isolated
from reader.ui.fonts import figures_font, semibold, ui_font
from reader.ui.icons import Look, paint_icon
from reader.ui.models.cover_images import CoverImages
from reader.ui.models.library_model import cover_versions, in_one_line, language_names
from reader.ui.views.cover import CoverTitle, paint_cover, paint_pictures, rounded

if TYPE_CHECKING:
    from reader.services.shelf import ShelfItem

CARD_HEIGHT = 232
_NAMES_SHOWN = 3


class _Card(QAbstractButton):
    """What both kinds share: the focus ring, hover, and the arrow keys left to the grid."""

    moved = Signal(int)
    """The Qt.Key of an arrow pressed on the card."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(CARD_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(int(self._look.theme.measure("library.card_min")), CARD_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() in arrows:
            self.moved.emit(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def _paint_ring(self, painter: QPainter) -> None:
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)


class WorkCard(_Card):
    """One work. A click opens it; its menu removes or renames it."""

    menu_wanted = Signal(QPoint)
    """In global coordinates."""
    removal_wanted = Signal()
    cover_wanted = Signal()
    """The reader wants to choose one."""

    def __init__(
        self, look: Look, item: ShelfItem, images: CoverImages, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName(f"work_{item.work.id}")
        self._images = images
        self._excerpt = ""
        self.set_item(item)

    def set_excerpt(self, excerpt: str) -> None:
        """What was searched for and found in the text, with the words around it."""
        self._excerpt = excerpt
        self.setToolTip(isolated(excerpt) if excerpt else "")
        self.update()

    def set_item(self, item: ShelfItem) -> None:
        """The same work, read further or renamed."""
        self.item = item
        self.setAccessibleName(f"{item.work.title}, {language_names(item.work)}")
        self.setAccessibleDescription(f"{self._known_text()} {self._progress_text()}".strip())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._look.keys.matches(event, "remove_work"):
            self.removal_wanted.emit()
        elif self._look.keys.matches(event, "choose_cover"):
            self.cover_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.mapToGlobal(self.rect().center()) if by_key else event.globalPos()
        self.menu_wanted.emit(where)

    def mousePressEvent(self, event: object) -> None:
        if self._more_box().contains(event.position()):  # type: ignore[attr-defined]
            self.menu_wanted.emit(self.mapToGlobal(self._more_box().bottomLeft().toPoint()))
            return
        super().mousePressEvent(event)  # type: ignore[arg-type]

    def _more_box(self) -> QRectF:
        box = self._box()
        left = box.left() + 4 if self.isRightToLeft() else box.right() - 36
        return QRectF(left, box.top() + 4, 32, 32)

    def _known_text(self) -> str:
        known, learning, new = self._counts()
        total = known + learning + new
        return self.tr("{0}% known").format(round(100 * known / total)) if total else ""

    def _counts(self) -> tuple[int, int, int]:
        return self.item.known or 0, self.item.learning or 0, self.item.new or 0

    def _progress_text(self) -> str:
        if self.item.state is None:
            return self.tr("Not started")
        if self.item.progress >= 1:
            return self.tr("Finished")
        return self.tr("{0}%").format(round(100 * self.item.progress))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        paint_raised(painter, self._look, box, 12, hovered=self.underMouse())
        cover = QRectF(box.topLeft(), QSize(int(box.width()), 132))
        cover.setWidth(box.width())
        painter.save()
        painter.setClipPath(rounded(box, 12))
        titles = [CoverTitle(v.title, v.language) for v in cover_versions(self.item)]
        work_id, covers = self.item.work.id, self.item.covers
        if covers:
            paint_pictures(painter, self._look, cover, work_id, covers, self._images, titles, 16)
        else:
            paint_cover(painter, self._look, cover, work_id, titles, 17)
        self._paint_progress(painter, cover)
        painter.restore()
        painter.setPen(QPen(self._look.colour("rule"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        self._paint_foot(painter, box.adjusted(16, 132, -16, 0))
        if self.underMouse() or self.hasFocus():
            paint_icon(
                painter, "more", self._look.colour("ink"), self._more_box().adjusted(6, 6, -6, -6)
            )
        self._paint_ring(painter)

    def _paint_progress(self, painter: QPainter, cover: QRectF) -> None:
        line = QRectF(cover.left(), cover.bottom() - 3, cover.width(), 3)
        if self.item.state is not None:
            painter.fillRect(line, self._look.colour("rule"))
            line.setWidth(cover.width() * min(self.item.progress, 1.0))
            if self.isRightToLeft():
                line.moveRight(cover.right())
            painter.fillRect(line, self._look.colour("accent"))

    def _paint_foot(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(ui_font("body"))
        painter.setPen(self._look.colour("ink"))
        line = QRectF(box.left(), box.top() + 12, box.width(), 20)
        names = self._names(painter, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, names)
        self._paint_tags(painter, line, painter.fontMetrics().horizontalAdvance(names))
        if self._excerpt:
            self._paint_excerpt(painter, QRectF(box.left(), box.top() + 38, box.width(), 42))
            return
        known, learning, new = self._counts()
        bottom = QRectF(box.left(), box.top() + 58, box.width(), 20)
        painter.setFont(figures_font("caption"))
        painter.setPen(self._look.colour("ink-quiet"))
        side = Qt.AlignmentFlag.AlignRight
        if known + learning + new:
            bar = QRectF(box.left(), box.top() + 42, box.width(), 8)
            paint_coverage(painter, self._look, bar, (known, learning, new))
            painter.setPen(self._look.colour("ink"))
            painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter, self._known_text())
        else:
            bottom.translate(0, -20)
            side = Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._look.colour("ink-quiet"))
        painter.drawText(bottom, side | Qt.AlignmentFlag.AlignVCenter, self._progress_text())

    def _paint_tags(self, painter: QPainter, line: QRectF, taken: int) -> None:
        """The reader's tags, quietly, where the languages leave room."""
        free = int(line.width()) - taken - 16
        if not self.item.tags or free < 40:
            return
        painter.setFont(ui_font("caption"))
        painter.setPen(self._look.colour("ink-quiet"))
        text = in_one_line(self.item.tags, ", ")
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, free)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, side, text)

    def _paint_excerpt(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(ui_font("caption"))
        painter.setPen(self._look.colour("ink-quiet"))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, flags, self._excerpt)

    def _names(self, painter: QPainter, width: float) -> str:
        tags = [version.language for version in self.item.work.versions]
        names = [language(tag).native_name for tag in tags]
        more = len(names) - _NAMES_SHOWN
        text = in_one_line(names[:_NAMES_SHOWN], " · ") + (f" +{more}" if more > 0 else "")
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))


class AddCard(_Card):
    """The last place of the grid."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("add_card")
        self.setAccessibleName(self.tr("Add a text"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        pen = QPen(self._look.colour("control"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(self._look.colour("page") if self.underMouse() else QColor(0, 0, 0, 0))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        middle = box.center()
        icon = QRectF(middle.x() - 10, middle.y() - 36, 20, 20)
        paint_icon(painter, "plus", self._look.colour("ink"), icon)
        painter.setPen(self._look.colour("ink"))
        painter.setFont(semibold(ui_font("body")))
        line = QRectF(box.left(), middle.y() - 8, box.width(), 22)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.tr("Add a text"))
        painter.setPen(self._look.colour("ink-quiet"))
        painter.setFont(ui_font("caption"))
        line.translate(0, 21)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.tr("Drop two versions here"))
        self._paint_ring(painter)


def paint_raised(
    painter: QPainter, look: Look, box: QRectF, radius: float, *, hovered: bool = False
) -> None:
    """A card on the desk: page colour over a soft shadow one pixel below."""
    offset, blur, colour = look.theme.shadow(1)
    steps = 3 if hovered else 2
    faint = QColor(colour)
    faint.setAlphaF(colour.alphaF() / (steps + 1))
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(steps, 0, -1):
        spread = blur * step / 4
        painter.setBrush(faint)
        shadow = box.adjusted(-spread, offset - spread / 2, spread, offset + spread)
        painter.drawRoundedRect(shadow, radius + spread, radius + spread)
    painter.setBrush(look.colour("page"))
    painter.drawRoundedRect(box, radius, radius)


def paint_coverage(
    painter: QPainter, look: Look, box: QRectF, counts: tuple[int, int, int]
) -> None:
    """Known, learning and new words as parts of one bar, each at least 4 px wide."""
    total = sum(counts)
    parts = [count for count in counts if count]
    free = box.width() - 2 * (len(parts) - 1) - 4 * len(parts)
    left = box.left()
    roles = (("mark-99", "mark-99"), ("status-3", "mark-3"), ("status-0", "mark-0"))
    for count, (fill, ring) in zip(counts, roles, strict=True):
        if not count:
            continue
        part = QRectF(left, box.top(), 4 + free * count / total, box.height())
        painter.setPen(QPen(look.colour(ring), 1))
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        left = part.right() + 2
