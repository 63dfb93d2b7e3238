"""A widget with one text of any language, readings over it, words lit, or veiled; centred."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.documents.document import BlockKind
from reader.text.language import language
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.ui.fonts import reading_face
from reader.ui.icons import Look
from reader.ui.theme import measure
from reader.ui.views.reading.cell import Cell
from reader.ui.views.reading.flowing import FlowingPiece
from reader.ui.views.reading.gridded import GriddedPiece
from reader.ui.views.reading.piece import Piece
from reader.ui.views.reading.style import TypeStyles

_WORD = re.compile(r"\S+")
_IDEOGRAPHS_A_BAR = 4
_SIDE = 6  # room for highlights that reach over the text's edge


class SetText(QWidget):
    """Shows or hides readings, highlights and the text itself without moving anything."""

    revealed = Signal()
    """The reader asked to see what is veiled."""

    def __init__(
        self, look: Look, size: int, parent: QWidget | None = None, *, role: str = "ink"
    ) -> None:
        """Args: size: of Latin letters in pixels; other scripts in the same proportion as on the
        reading page. role: colour of the text."""
        super().__init__(parent)
        self._look, self._size, self._role = look, size, role
        self._text, self._tag = "", "und"
        self._ruby: tuple[Ruby, ...] = ()
        self._lit: tuple[Span, ...] = ()
        self._lit_role = "source-highlight"
        self._shows_ruby, self._veiled = True, False
        self._cell: Cell | None = None
        self._cell_width = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    @property
    def veiled(self) -> bool:
        return self._veiled

    def set_text(self, text: str, tag: str, ruby: Sequence[Ruby] = ()) -> None:
        self._text, self._tag, self._ruby = text, tag, tuple(ruby)
        self._lit = ()
        self._cell = None
        self.setVisible(bool(text))
        self._name()
        self.updateGeometry()
        self.update()

    def light(self, spans: Sequence[Span], role: str = "source-highlight") -> None:
        """Put a colour behind these stretches."""
        self._lit, self._lit_role = tuple(spans), role
        self.update()

    def show_ruby(self, wanted: bool) -> None:
        self._shows_ruby = wanted
        self.update()

    def veil(self, wanted: bool) -> None:
        """Cover the words with bars; a click or a key asks to see them."""
        self._veiled = wanted
        self.setCursor(Qt.CursorShape.PointingHandCursor if wanted else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if wanted else Qt.FocusPolicy.NoFocus)
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Translation, covered") if self._veiled else self._text)

    # Geometry

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(width).height

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(max(self.width(), 60)))

    def _set(self, width: int) -> Cell:
        if self._cell is None or self._cell_width != width:
            self._cell = self._made(max(width - 2 * _SIDE, 40))
            self._cell_width = width
        return self._cell

    def _made(self, width: int) -> Cell:
        tongue = language(self._tag)
        usual = reading_face(tongue)
        latin = reading_face(language("en"))
        scale = self._size / latin.size
        if tongue.script in {"Jpan", "Hans", "Hant", "Kore"}:
            scale *= latin.size / usual.size  # one size of title in all scripts that are square
        style = TypeStyles(tongue, scale, ruby=bool(self._ruby)).of(BlockKind.PARAGRAPH)
        span = Span(0, len(self._text))
        piece: Piece
        if style.is_cjk:
            piece = GriddedPiece(self._text, span, 0, style, width, self._ruby)
        else:
            piece = FlowingPiece(self._text, span, 0, style, width)
        return Cell([piece], [0], len(piece.lines) * style.line, width)

    def _corner(self, cell: Cell) -> QPointF:
        """The text's block in the middle, its lines flush with each other."""
        lefts: list[float] = []
        rights: list[float] = []
        for piece, _ in cell.placed():
            for line in piece.lines:
                lefts += line.edges.lefts
                rights += line.edges.rights
        if not lefts:
            return QPointF(_SIDE, 0)
        left, right = min(lefts), max(rights)
        return QPointF((self.width() - (right - left)) / 2 - left, 0)

    # Painting and asking

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._set(self.width())
        corner = self._corner(cell)
        if self._veiled:
            self._paint_veil(painter, cell, corner)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.colour("focus"), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            return
        self._paint_lit(painter, cell, corner)
        painter.setPen(self._look.colour(self._role))
        for piece, top in cell.placed():
            place = QPointF(corner.x(), corner.y() + top)
            painter.setPen(self._look.colour(self._role))
            piece.draw(painter, place, ())
            if self._shows_ruby:
                piece.draw_ruby(painter, place, self._look.colour("ruby"), None)

    def _paint_lit(self, painter: QPainter, cell: Cell, corner: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._lit_role))
        for span in self._lit:
            for box, piece, baseline in cell.word_boxes(span, self._text):
                above = baseline if self._shows_ruby and piece.style.ruby_font else 0
                top = box.top if not above else box.top - piece.style.ruby_size - 1
                shape = QRectF(box.left - 3, top, box.width + 6, box.bottom - top + 2)
                painter.drawRoundedRect(shape.translated(corner), 4, 4)

    def _paint_veil(self, painter: QPainter, cell: Cell, corner: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("veil-hover" if self.underMouse() else "veil"))
        radius = measure("reading.veil.radius")
        spaced = language(self._tag).spaced
        for match in _WORD.finditer(self._text):
            step = len(match[0]) if spaced else _IDEOGRAPHS_A_BAR
            for start in range(match.start(), match.end(), step):
                span = Span(start, min(start + step, match.end()))
                for box, piece, baseline in cell.word_boxes(span, self._text):
                    height = measure("reading.veil.height_em") * piece.style.size
                    top = baseline - 0.36 * piece.style.size - height / 2
                    width = box.width - (0 if spaced else 4)
                    bar = QRectF(box.left, top, width, height).translated(corner)
                    painter.drawRoundedRect(bar, radius, radius)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._veiled and event.button() == Qt.MouseButton.LeftButton:
            self.revealed.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._veiled and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.revealed.emit()
        else:
            super().keyPressEvent(event)
