"""A list of places: the sentence with the word lit, its translation, the text it is from."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.text.language import language
from reader.text.span import Span
from reader.ui.fonts import reading_font, resized, ui_font
from reader.ui.icons import Look
from reader.ui.models.hit_list_model import HIT, HitListModel
from reader.ui.offsets import Offsets
from reader.ui.views.elided_text import elided_layout

if TYPE_CHECKING:
    from reader.services.concordance import Hit

Index = QModelIndex | QPersistentModelIndex
_PAD, _LINE, _SMALL_LINE = 20, 30, 25
_LINES = 2
_BEFORE = 34  # code points kept before a word that stands late in a long sentence


class HitDelegate(QStyledItemDelegate):
    """Three parts below each other, each in its own face and direction."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hit: Hit = index.data(HIT)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 400
        height = 14 + _height(_shown(hit)[0], hit.language, 19, width, _LINE)
        if hit.translation:
            height += _height(hit.translation, hit.translation_language, 16, width, _SMALL_LINE)
        return QSize(200, height + 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(HIT)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, self._look.colour("raised"))
            painter.fillRect(row.left(), row.top(), 3, row.height(), self._look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, self._look.colour("page-alt"))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, self._look.colour("rule"))
        y = row.top() + 12.0
        sentence, span = _shown(hit)
        y += self._text(painter, row, y, sentence, hit.language, 19, _LINE, "ink", span)
        if hit.translation:
            y += self._text(
                painter, row, y, hit.translation, hit.translation_language, 16, _SMALL_LINE,
                "ink-quiet",
            )  # fmt: skip
        painter.setFont(ui_font("caption"))
        painter.setPen(self._look.colour("ink-quiet"))
        where = f"{hit.work}  ·  {hit.segment + 1}" if hit.segment >= 0 else hit.work
        box = QRectF(row.left() + _PAD, y, row.width() - 2 * _PAD, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, where)
        painter.restore()

    def _text(
        self, painter: QPainter, row: QRect, y: float, text: str, tag: str, size: int, line: int,
        role: str, lit: Span | None = None,
    ) -> float:  # fmt: skip
        left, width = row.left() + _PAD, row.width() - 2 * _PAD
        layout, height = _laid_out(text, tag, size, width, line)
        painter.setPen(self._look.colour(role))
        marks = [self._mark(text, lit)] if lit is not None and len(lit) else []
        layout.draw(painter, QPointF(left, y), marks)
        return height

    def _mark(self, text: str, span: Span) -> QTextLayout.FormatRange:
        offsets = Offsets(text)
        found = QTextLayout.FormatRange()
        found.start = offsets.to_utf16(span.start)
        found.length = offsets.to_utf16(span.end) - found.start
        look = QTextCharFormat()
        look.setBackground(QBrush(self._look.colour("source-pinned")))
        found.format = look
        return found


def _shown(hit: Hit) -> tuple[str, Span]:
    """The sentence, its beginning cut where the word would not be seen otherwise."""
    sentence, span = hit.sentence, hit.surface
    if span.start <= 3 * _BEFORE or len(sentence) < 6 * _BEFORE:
        return sentence, span
    cut = span.start - _BEFORE
    space = sentence.find(" ", cut, span.start)
    cut = space + 1 if space >= 0 else cut
    return "… " + sentence[cut:], Span(span.start - cut + 2, span.end - cut + 2)


@lru_cache(maxsize=256)
def _laid_out(text: str, tag: str, size: int, width: int, line: int) -> tuple[QTextLayout, float]:
    tongue = language(tag)
    if tongue.script == "Arab":
        size = round(size * 1.15)
    font = resized(reading_font(tongue), size)
    return elided_layout(text, font, tongue, width=width, lines=_LINES, line_height=line)


def _height(text: str, tag: str, size: int, width: int, line: int) -> int:
    return round(_laid_out(text, tag, size, max(width - 2 * _PAD, 80), line)[1])


class HitList(QListView):
    """Shows a HitListModel; Enter or a click goes to the place."""

    hit_wanted = Signal(object)

    def __init__(self, model: HitListModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hit_list")
        self.setAccessibleName(self.tr("Places"))
        self._look = look
        self.setModel(model)
        self.setItemDelegate(HitDelegate(look, self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_chosen)
        look.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: Index) -> None:
        hit = index.data(HIT)
        if hit is not None:
            self.hit_wanted.emit(hit)
