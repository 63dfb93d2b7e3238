"""Running heads: the language of each column with its picker, and the swap button between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from reader.documents.work import Version
from reader.layout.columns import Columns
from reader.layout.pair import Side
from reader.text.language import language
from reader.ui import fonts
from reader.ui.theme import Theme, measure
from reader.ui.views.reading.side_menu import SideWishes, fill_side_menu

_SWAP = 32
_PICKER_HEIGHT = 32
_CHEVRON = 20
_NOTE_GAP = 16
_FOCUS_REASONS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class _QuietButton(QAbstractButton):
    """A button painted by us: hover in page-alt, a focus ring for the keyboard only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = Theme.load("light")
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in _FOCUS_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def _paint_ring(self, painter: QPainter, radius: float) -> None:
        if self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


class VersionPicker(_QuietButton):
    """The language of one column; opens the list of versions of the work."""

    picked = Signal(str)  # version id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._versions: tuple[Version, ...] = ()
        self._current: Version | None = None
        self.more: Callable[[QMenu], None] = lambda _menu: None
        """Adds what else can be done with the column."""
        self.right_to_left = False
        self.clicked.connect(self._open)

    def set_versions(self, versions: Sequence[Version], current: Version | None) -> None:
        self._versions, self._current = tuple(versions), current
        self.right_to_left = current is not None and language(current.language).right_to_left
        self.setAccessibleName(self._accessible_name())
        self.resize(self.sizeHint())
        self.update()

    @property
    def current(self) -> Version | None:
        return self._current

    def _accessible_name(self) -> str:
        name = ""
        if self._current is not None:
            tongue = language(self._current.language)
            name = self.tr(tongue.english_name)
        return self.tr("Language of this column: {name}").format(name=name)

    def label(self) -> str:
        return "" if self._current is None else language(self._current.language).native_name

    def note(self) -> str:
        """What stands beside the language."""
        if self._current is None:
            return ""
        return version_note(self, self._current, self._versions)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(fonts.ui_font("strong")).horizontalAdvance(self.label())
        return QSize(round(width) + _CHEVRON + 16, _PICKER_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("page-alt"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setFont(fonts.ui_font("strong"))
        painter.setPen(self.theme.colour("ink"))
        side = Qt.AlignmentFlag.AlignRight if self.right_to_left else Qt.AlignmentFlag.AlignLeft
        where = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        painter.drawText(
            where,
            side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
            self.label(),
        )
        middle = 8 + 6 if self.right_to_left else self.width() - 8 - 6
        self._paint_chevron(painter, QPointF(middle, self.height() / 2))
        self._paint_ring(painter, 8)

    def _paint_chevron(self, painter: QPainter, middle: QPointF) -> None:
        pen = QPen(self.theme.colour("ink-quiet"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(
            [middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)]
        )

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("version_menu")
        for version in self._versions:
            action = menu.addAction(version_label(self, version, self._versions))
            action.setCheckable(True)
            action.setChecked(version == self._current)
            action.triggered.connect(lambda _=False, chosen=version.id: self.picked.emit(chosen))
        self.more(menu)
        corner = self.rect().bottomRight() if self.right_to_left else self.rect().bottomLeft()
        place = self.mapToGlobal(corner)
        if self.right_to_left:
            place.setX(place.x() - menu.sizeHint().width())
        menu.popup(place)


class SwapButton(_QuietButton):
    """A circle on the gutter that exchanges the columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(_SWAP, _SWAP)
        self.setAccessibleName(self.tr("Swap the columns"))
        self.setToolTip(self.tr("Swap the columns"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.theme.colour("rule"), 1))
        painter.setBrush(self.theme.colour("page-alt" if self.underMouse() else "page"))
        painter.drawEllipse(circle)
        pen = QPen(self.theme.colour("ink-quiet"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        middle = QRectF(self.rect()).center()
        for direction, y in ((1, -2.5), (-1, 2.5)):
            tip = middle + QPointF(6 * direction, y)
            painter.drawLine(middle + QPointF(-6 * direction, y), tip)
            painter.drawPolyline(
                [
                    tip + QPointF(-3 * direction, -2.5),
                    tip,
                    tip + QPointF(-3 * direction, 2.5),
                ]
            )
        self._paint_ring(painter, _SWAP / 2)


class RunningHeads(QWidget):
    """One line above the columns; follows their edges."""

    source_picked = Signal(str)
    target_picked = Signal(str)
    swap_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("running_heads")
        self.setFixedHeight(int(measure("reading.head_height")))
        self.source_picker, self.target_picker = VersionPicker(self), VersionPicker(self)
        self.swap_button = SwapButton(self)
        self.source_picker.setObjectName("source_picker")
        self.target_picker.setObjectName("target_picker")
        self.swap_button.setObjectName("swap_button")
        self.source_picker.picked.connect(self.source_picked)
        self.target_picker.picked.connect(self.target_picked)
        self.swap_button.clicked.connect(self.swap_requested)
        self._columns: Columns | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for button in (self.source_picker, self.target_picker, self.swap_button):
            button.theme = theme
        self.update()

    def set_versions(
        self, versions: Sequence[Version], source: Version | None, target: Version | None
    ) -> None:
        self.source_picker.set_versions(versions, source)
        self.target_picker.set_versions(versions, target)
        self._place()

    def set_wishes(self, wishes: SideWishes, hidden: Callable[[], Side | None]) -> None:
        """Let the menus of both columns set how each is shown."""
        for side, picker in ((Side.SOURCE, self.source_picker), (Side.TARGET, self.target_picker)):
            picker.more = partial(_add_to_menu, picker, side, hidden, wishes)

    def set_columns(self, columns: Columns) -> None:
        self._columns = columns
        self._place()

    def _place(self) -> None:
        columns = self._columns
        if columns is None:
            return
        y = (self.height() - _PICKER_HEIGHT) // 2
        if columns.stacked or columns.alone:
            self._place_in_middle(y)
        else:
            self._place_at(self.source_picker, columns.left, columns.left_width, y)
            self._place_at(self.target_picker, columns.right, columns.right_width, y)
            self.swap_button.move(columns.gutter_middle - _SWAP // 2, (self.height() - _SWAP) // 2)
        self.update()

    def _place_at(self, picker: VersionPicker, left: int, width: int, y: int) -> None:
        size = picker.sizeHint()
        picker.resize(size)
        x = left + width - size.width() + 8 if picker.right_to_left else left - 8
        picker.move(x, y)

    def _place_in_middle(self, y: int) -> None:
        for picker in (self.source_picker, self.target_picker):
            picker.resize(picker.sizeHint())
        swap_x = (self.width() - _SWAP) // 2
        self.source_picker.move(swap_x - 8 - self.source_picker.width(), y)
        self.swap_button.move(swap_x, (self.height() - _SWAP) // 2)
        self.target_picker.move(swap_x + _SWAP + 8, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("page"))
        columns = self._columns
        if columns is None or columns.stacked or columns.alone:
            return
        painter.setFont(fonts.ui_font("caption"))
        painter.setPen(self._theme.colour("ink-quiet"))
        for picker, left, width in (
            (self.source_picker, columns.left, columns.left_width),
            (self.target_picker, columns.right, columns.right_width),
        ):
            if picker.current is not None:
                self._paint_note(painter, picker, left, left + width)

    def _paint_note(self, painter: QPainter, picker: VersionPicker, left: int, right: int) -> None:
        """ "Original", or who translated it, beside the language."""
        if picker.right_to_left:
            where = QRectF(left, 0, picker.x() - _NOTE_GAP + 8 - left, self.height())
            side = Qt.AlignmentFlag.AlignRight
        else:
            start = picker.x() + picker.width() + _NOTE_GAP - 8
            where = QRectF(start, 0, right - start, self.height())
            side = Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(
            picker.note(), Qt.TextElideMode.ElideRight, max(0.0, where.width())
        )
        painter.drawText(
            where, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text
        )


def _add_to_menu(
    picker: VersionPicker,
    side: Side,
    hidden: Callable[[], Side | None],
    wishes: SideWishes,
    menu: QMenu,
) -> None:
    if picker.current is not None:
        fill_side_menu(menu, side, picker.current.language, hidden(), wishes)


def version_note(widget: QWidget, version: Version, versions: Sequence[Version]) -> str:
    """ "Original", the translator, or that it is a translation; nothing where nobody said which
    of the `versions` is the original."""
    if version.is_original:
        return widget.tr("Original")
    known = any(other.is_original for other in versions)
    return version.translator or (widget.tr("Translation") if known else "")


def version_label(widget: QWidget, version: Version, versions: Sequence[Version]) -> str:
    """For the list of versions: the language's own name and what tells two of one language
    apart."""
    note = version_note(widget, version, versions) or version.title
    return f"{language(version.language).native_name}   {note}"
