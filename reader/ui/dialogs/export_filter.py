"""Which of the words go along: by status, by tag, and not what Anki was given already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.fonts import semibold, ui_font
from reader.ui.icons import Look
from reader.ui.models.term_list_model import status_name
from reader.ui.views.controls import StatusButton, TintedLabel, status_label
from reader.vocabulary.term import Status, Term


class ExportFilter(QWidget):
    """Only what the words have is offered; a status or tag that all share is no choice."""

    changed = Signal()

    def __init__(
        self, look: Look, terms: Sequence[Term], in_anki: Collection[str], parent: QWidget
    ) -> None:
        """Args: in_anki: ids of terms that Anki was given directly."""
        super().__init__(parent)
        self._terms, self._in_anki = list(terms), frozenset(in_anki)
        self._buttons: list[StatusButton] = []
        self._for_file = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(6)
        label = TintedLabel(look, "ink", self.tr("Words"), self)
        label.setFont(semibold(ui_font("body")))
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._add_statuses(look, row)
        row.addStretch(1)
        self.tag = QComboBox(self)
        self.tag.setObjectName("export_tag")
        self.tag.setAccessibleName(self.tr("Tag"))
        self.tag.setFont(ui_font("body"))
        self.tag.addItem(self.tr("Any tag"), "")
        counted = Counter(tag for term in self._terms for tag in term.tags)
        for tag, count in sorted(counted.items()):
            self.tag.addItem(f"{tag} ({count})", tag)
        self.tag.setVisible(bool(counted))
        self.tag.currentIndexChanged.connect(lambda _index: self.changed.emit())
        row.addWidget(self.tag)
        column.addLayout(row)
        self.leave_out = QCheckBox("", self)
        self.leave_out.setObjectName("export_leave_out")
        self.leave_out.setFont(ui_font("body"))
        self.leave_out.setChecked(True)
        self.leave_out.toggled.connect(lambda _on: self.changed.emit())
        self._warning = TintedLabel(look, "doubt", "", self)
        self._warning.setObjectName("export_doubles")
        self._warning.setFont(ui_font("caption"))
        self._warning.setWordWrap(True)
        column.addWidget(self.leave_out)
        column.addWidget(self._warning)
        self.changed.connect(self._warn)
        self.set_for_package(True)

    def terms(self) -> list[Term]:
        """Those that go along."""
        found = self._asked_for()
        if self._leaves_out():
            found = [term for term in found if term.id not in self._in_anki]
        return found

    def set_for_package(self, wanted: bool) -> None:
        """Whether the target is a file for Anki, which would add notes a second time."""
        self._for_file = wanted
        self._warn()

    def _asked_for(self) -> list[Term]:
        statuses = {button.status for button in self._buttons if button.isChecked()}
        tag = self.tag.currentData()
        return [
            term
            for term in self._terms
            if (not self._buttons or term.status in statuses) and (not tag or tag in term.tags)
        ]

    def _leaves_out(self) -> bool:
        return self._for_file and self.leave_out.isChecked()

    def _warn(self) -> None:
        there = sum(term.id in self._in_anki for term in self._asked_for())
        concerned = self._for_file and there > 0
        self.leave_out.setVisible(concerned)
        self.leave_out.setText(
            self.tr("Leave out what was sent straight to Anki ({0})").format(there)
        )
        self._warning.setVisible(concerned and not self.leave_out.isChecked())
        self._warning.setText(
            self.tr(
                "Anki has these notes under names of its own: a file would add them a second time. "
                "To update them, send them straight to Anki again."
            )
        )

    def _add_statuses(self, look: Look, row: QHBoxLayout) -> None:
        counted = Counter(term.status for term in self._terms)
        if len(counted) < 2:
            return
        for status in sorted(counted, key=list(Status).index):
            name = f"{status_name(status)}: {counted[status]}"
            button = StatusButton(look, status, status_label(status), name, self)
            button.setObjectName(f"export_status_{int(status)}")
            button.setChecked(True)
            button.toggled.connect(lambda _on: self.changed.emit())
            row.addWidget(button)
            self._buttons.append(button)
