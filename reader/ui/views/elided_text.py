"""A few lines of text in its own face and direction, the last one cut with an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from reader.text.language import Language
from reader.ui.offsets import Offsets


def elided_layout(
    text: str, font: QFont, tongue: Language, *, width: float, lines: int, line_height: int
) -> tuple[QTextLayout, float]:
    """`text` laid out in at most `lines` lines of `line_height` pixels.

    Returns: the layout, to be drawn at the top left corner, and its height in pixels.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if tongue.right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    height, last_start, complete = _break(layout, width, lines, line_height)
    if not complete:
        start = Offsets(text).to_code_points(last_start)
        metrics = QFontMetricsF(font)
        last = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 1)
        layout.setText(text[:start] + last)
        height, _, _ = _break(layout, width, lines, line_height)
    return layout, height


def _break(
    layout: QTextLayout, width: float, lines: int, line_height: int
) -> tuple[float, int, bool]:
    """Returns: height, where the last line starts (UTF-16), whether all of the text found room."""
    layout.beginLayout()
    height, start, end = 0.0, 0, 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + (line_height - line.height()) / 2))
        height += line_height
        start, end = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    return height, start, end >= Offsets(layout.text()).to_utf16(len(layout.text()))
