"""How many words a day, and how well they are to be remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import TintedLabel

if TYPE_CHECKING:
    from reader.services.review import Limits


class ReviewLimitsDialog(QDialog):
    """Three numbers."""

    def __init__(self, look: Look, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_limits_dialog")
        self.setWindowTitle(self.tr("Words a day"))
        self._limits = limits
        heading = TintedLabel(look, "ink", self.tr("Words a day"), self)
        heading.setFont(title_font("card"))
        self.new = self._number(0, 999, limits.new, self.tr("New words"))
        self.reviews = self._number(0, 9999, limits.reviews, self.tr("Words to review"))
        self.retention = self._number(
            70, 97, round(limits.retention * 100), self.tr("Share to remember")
        )
        self.retention.setSuffix(self.tr("{0}%").replace("{0}", ""))
        self.retention.setToolTip(
            self.tr("The higher, the sooner words come back: 90% suits most readers.")
        )
        form = QFormLayout()
        form.setSpacing(10)
        for field in (self.new, self.reviews, self.retention):
            label = TintedLabel(look, "ink", field.accessibleName(), self)
            label.setFont(ui_font("body"))
            form.addRow(label, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        for button in buttons.buttons():
            button.setFont(ui_font("strong"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("main", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(form)
        column.addWidget(buttons)

    def limits(self) -> Limits:
        from dataclasses import replace

        return replace(
            self._limits,
            new=self.new.value(),
            reviews=self.reviews.value(),
            retention=self.retention.value() / 100,
        )

    def _number(self, least: int, most: int, value: int, name: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.setFont(ui_font("body"))
        box.setAccessibleName(name)
        return box
