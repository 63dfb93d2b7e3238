"""What shows that the window takes the files held over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.fonts import title_font
from reader.ui.icons import Look

_INSET = 12


class DropFrame(QWidget):
    """A veil with a dashed frame and one sentence, over the whole of its parent."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._look, self._host = look, parent
        self.hide()

    def appear(self) -> None:
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._look.colour("page"))
        veil.setAlphaF(0.88)
        painter.fillRect(self.rect(), veil)
        pen = QPen(self._look.colour("accent"), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, 12, 12)
        painter.setPen(self._look.colour("ink"))
        painter.setFont(title_font("card"))
        text = self.tr("Drop the versions of one text")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame, flags, text)
