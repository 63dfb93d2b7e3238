"""First on the library page: the work being read, with the present sentence in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.text.language import language
from reader.ui import figures
from reader.ui.fonts import reading_font, resized, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.models.cover_images import CoverImages
from reader.ui.models.library_model import cover_versions, in_one_line
from reader.ui.plurals import counted
from reader.ui.views.controls import ElidedLabel, TintedLabel, main_button, plain_button
from reader.ui.views.cover import CoverTitle, paint_cover, paint_pictures, rounded, script_of
from reader.ui.views.elided_text import elided_layout
from reader.ui.views.library_card import paint_raised

if TYPE_CHECKING:
    from reader.services.shelf import ShelfItem

_COVER_SHARE = 0.27
_NARROW = 760


@dataclass(frozen=True, slots=True)
class PresentSentence:
    """Where the reader is: the sentence and its counterpart, and how far along."""

    source: str
    source_tag: str
    target: str
    target_tag: str
    number: int
    total: int


class Quote(QWidget):
    """A sentence beside a 3 px bar in its side's colour, at most two lines."""

    def __init__(self, look: Look, mark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._mark = look, mark
        self._text, self._tag = "", "und"
        self.setFixedHeight(58)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_text(self, text: str, tag: str) -> None:
        self._text, self._tag = " ".join(text.split()), tag
        self.setAccessibleName(self._text)
        self.setVisible(bool(self._text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tongue = language(self._tag)
        painter = QPainter(self)
        layout, height = elided_layout(
            self._text,
            resized(reading_font(tongue), 20 if tongue.script == "Arab" else 17),
            tongue,
            width=self.width() - 20,
            lines=2,
            line_height=27,
        )
        mirrored = tongue.right_to_left
        painter.setPen(self._look.colour("ink"))
        layout.draw(painter, QPointF(4 if mirrored else 16, 0))
        bar = QRectF(self.width() - 3 if mirrored else 0, 2, 3, max(height - 4, 20))
        painter.fillRect(bar, self._look.colour(self._mark))


class Hero(QWidget):
    """Cover left, the present place right, and the one button one came for."""

    continued = Signal()
    review_wanted = Signal()

    def __init__(self, look: Look, images: CoverImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hero")
        self._look, self._images = look, images
        self._item: ShelfItem | None = None
        self._kicker = TintedLabel(look, "ink-quiet", self.tr("Continue reading"), self)
        self._kicker.setFont(ui_font("caption"))
        self._title = ElidedLabel(look, "ink", self)
        self._where = ElidedLabel(look, "ink-quiet", self)
        self._where.setFont(ui_font("body"))
        self._source = Quote(look, "source-mark", self)
        self._target = Quote(look, "target-mark", self)
        self._button = main_button(self.tr("Continue"), self)
        self._button.setObjectName("continue")
        self._button.clicked.connect(self.continued)
        self._quotes = QHBoxLayout()
        self._quotes.setSpacing(24)
        self._quotes.addWidget(self._source, 1)
        self._quotes.addWidget(self._target, 1)
        self._review = plain_button("", self)
        self._review.setObjectName("hero_review")
        self._review.clicked.connect(self.review_wanted)
        self._review.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._button)
        buttons.addWidget(self._review)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._column.addWidget(self._kicker)
        self._column.addSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._where)
        self._column.addSpacing(14)
        self._column.addLayout(self._quotes)
        self._column.addSpacing(8)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        self.setMinimumHeight(int(look.theme.measure("library.hero_height")))
        look.changed.connect(self.update)

    @property
    def item(self) -> ShelfItem | None:
        return self._item

    def set_item(self, item: ShelfItem, when: str, present: PresentSentence | None) -> None:
        """`when` is when it was last read, in words."""
        self._item = item
        versions = cover_versions(item)
        self._title.setText(item.work.title)
        self._title.setFont(title_font("hero", script_of(item.work.title)))
        names = [language(version.language).native_name for version in versions]
        parts = [in_one_line(names, " – ")]
        if present is not None:
            parts.append(self.tr("sentence {0} of {1}").format(present.number, present.total))
        parts.append(when)
        self._where.setText("  ·  ".join(part for part in parts if part))
        self._source.set_text(
            present.source if present else "", present.source_tag if present else "und"
        )
        self._target.set_text(
            present.target if present else "", present.target_tag if present else "und"
        )
        self.update()

    def set_waiting(self, count: int) -> None:
        """How many words wait for review; the button goes where none does."""
        text = counted(count, "Review 1 word", "Review {0} words")
        self._review.setText(text.format(figures.number(count)))
        self._review.setIcon(self._look.icon("cards", "ink"))
        self._review.setVisible(count > 0)

    def _cover_width(self) -> float:
        return 0 if self.width() < _NARROW else round(self.width() * _COVER_SHARE)

    def resizeEvent(self, event: object) -> None:
        sides = [int(self._cover_width()) + 28, 28]
        if self.isRightToLeft():
            sides.reverse()
        self._column.setContentsMargins(sides[0], 16, sides[1], 16)
        self._target.setVisible(self.width() >= _NARROW and bool(self._target.accessibleName()))

    def focus_button(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -3)
        paint_raised(painter, self._look, box, 14)
        if self._item is not None and self._cover_width():
            painter.save()
            painter.setClipPath(rounded(box, 14))
            cover = QRectF(box.left(), box.top(), self._cover_width(), box.height())
            if self.isRightToLeft():
                cover.moveRight(box.right())
            work_id, covers = self._item.work.id, self._item.covers
            if covers:  # the title stands beside them
                paint_pictures(painter, self._look, cover, work_id, covers, self._images)
            else:
                titles = [CoverTitle(v.title, v.language) for v in cover_versions(self._item)]
                paint_cover(painter, self._look, cover, work_id, titles, 22)
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("rule"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
