"""What the reader did and knows: figures, charts, sentences that needed help, texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.text.language import language
from reader.ui import figures
from reader.ui.directions import isolated
from reader.ui.fonts import figures_font, reading_font, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.plurals import counted
from reader.ui.views.charts import Column, ColumnChart, ShareBar
from reader.ui.views.controls import (
    IconButton,
    Rule,
    Segmented,
    TintedLabel,
    link_button,
)
from reader.ui.views.page_bar import PageBar
from reader.ui.views.statistics_parts import Figure, SentenceLabel

if TYPE_CHECKING:
    from reader.services.statistics import HelpNeeded, Statistics
    from reader.services.text_knowledge import Knowledge

_WIDTH = 1156
_TWO_COLUMNS_FROM = 860
_MARGIN = 24
_FIGURE_HEIGHT = 98
_TEXT_LINE = 24
RANGES = ("28", "112", "0")
"""Days to look back on; 0 for everything."""


class StatisticsPage(QWidget):
    """Shows a `Statistics` and what is known of texts; asks for other ones."""

    closed = Signal()
    wanted = Signal()
    """Another language or range was chosen."""
    export_wanted = Signal()
    sentence_wanted = Signal(object)
    """A HelpNeeded whose place is wanted."""
    text_wanted = Signal(str)
    """The id of a work to open."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statistics_page")
        self.setAccessibleName(self.tr("Statistics"))
        self._look = look
        bar = PageBar(look, self.tr("Statistics"), self.tr("Close"), self)
        bar.close_button.clicked.connect(self.closed)
        bar.add_stretch()
        self.export = IconButton(look, "export", self.tr("Save as a table (CSV)"), bar)
        self.export.setObjectName("statistics_export")
        self.export.clicked.connect(self.export_wanted)
        bar.add(self.export)
        self.heading = TintedLabel(look, "ink", "", self)
        self.heading.setFont(title_font("page"))
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.languages = QComboBox(self)
        self.languages.setObjectName("statistics_language")
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.setFont(ui_font("body"))
        self.languages.activated.connect(lambda _index: self.wanted.emit())
        names = (self.tr("Month"), self.tr("16 weeks"), self.tr("All time"))
        self.range = Segmented(self.tr("Time"), list(zip(RANGES, names, strict=True)), self)
        self.range.choose(RANGES[1])
        self.range.chosen.connect(lambda _key: self.wanted.emit())
        self._figures = [Figure(look, self) for _ in range(5)]
        self.words = ColumnChart(look, self.tr("Words"), 290, self)
        self.minutes = ColumnChart(look, self.tr("Minutes a day"), 150, self, last_is_today=True)
        self.reviews = ColumnChart(look, self.tr("Reviews a day"), 150, self, last_is_today=True)
        self._retention = TintedLabel(look, "ink-quiet", "", self)
        self._retention.setFont(ui_font("caption"))
        self._help = QVBoxLayout()
        self._help.setSpacing(0)
        self._texts = QGridLayout()
        self._texts.setHorizontalSpacing(14)
        self._texts.setVerticalSpacing(4)
        self._texts.setColumnStretch(1, 1)
        self._inside = QWidget(self)
        self._lay_out()
        self._scroller = QScrollArea(self)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setWidget(self._inside)
        for part in (self._inside, self._scroller.viewport()):
            part.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._scroller, 1)
        look.changed.connect(self.update)

    # Building

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading, 1)
        head.addWidget(self.languages)
        head.addWidget(self.range)
        figures = QHBoxLayout()
        figures.setSpacing(0)
        for number, figure in enumerate(self._figures):
            if number:
                rule = Rule(self._look, standing=True, parent=self._inside)
                rule.setFixedHeight(_FIGURE_HEIGHT)
                figures.addWidget(rule)
            figures.addWidget(figure, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for layout in (left, right):
            layout.setSpacing(8)
        legend = QHBoxLayout()
        legend.addWidget(self._title(self.tr("Words")))
        legend.addStretch(1)
        for shares, text in (((1, 0, 0), self.tr("known")), ((0, 1, 0), self.tr("learning"))):
            sample = ShareBar(self._look, self._inside)
            sample.set_shares(*shares)
            sample.setMinimumWidth(16)
            sample.setFixedWidth(16)
            legend.addWidget(sample)
            label = TintedLabel(self._look, "ink-quiet", text, self._inside)
            label.setFont(ui_font("caption"))
            legend.addWidget(label)
            legend.addSpacing(8)
        left.addLayout(legend)
        left.addWidget(self.words)
        left.addSpacing(16)
        left.addWidget(self._title(self.tr("Minutes a day")))
        left.addWidget(self.minutes)
        left.addSpacing(16)
        reviews = QHBoxLayout()
        reviews.addWidget(self._title(self.tr("Reviews a day")))
        reviews.addStretch(1)
        reviews.addWidget(self._retention)
        left.addLayout(reviews)
        left.addWidget(self.reviews)
        left.addStretch(1)
        right.addWidget(self._title(self.tr("Sentences you needed help with")))
        right.addLayout(self._help)
        right.addSpacing(20)
        right.addWidget(self._title(self.tr("Words known in your texts")))
        right.addLayout(self._texts)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(56)
        self._columns.addLayout(left, 19)
        self._columns.addLayout(right, 10)
        body = QVBoxLayout()
        body.setContentsMargins(_MARGIN, 28, _MARGIN, 40)
        body.setSpacing(0)
        body.addLayout(head)
        body.addSpacing(18)
        body.addWidget(Rule(self._look, parent=self._inside))
        body.addLayout(figures)
        body.addWidget(Rule(self._look, parent=self._inside))
        body.addSpacing(24)
        body.addLayout(self._columns)
        body.addStretch(1)
        holder = QWidget(self._inside)
        holder.setMaximumWidth(_WIDTH + 2 * _MARGIN)
        holder.setLayout(body)
        across = QHBoxLayout(self._inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)

    def _title(self, text: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink", text, self._inside)
        label.setFont(title_font("section"))
        return label

    # What it shows

    def set_languages(self, tags: Sequence[str], chosen: str) -> None:
        self.languages.clear()
        for tag in tags:
            self.languages.addItem(language(tag).native_name, tag)
        self.languages.setCurrentIndex(max(0, self.languages.findData(chosen)))

    def language(self) -> str:
        return str(self.languages.currentData() or "")

    def days(self) -> int:
        return int(self.range.current())

    def show_statistics(self, found: Statistics) -> None:
        name = language(found.language).native_name
        spans = {28: self.tr("{0}, four weeks"), 112: self.tr("{0}, sixteen weeks")}
        self.heading.setText(spans.get(found.days, self.tr("{0}, from the beginning")).format(name))
        known, learning, read, time, answered = self._figures
        gained = found.known - found.known_before
        known.show_figure(figures.number(found.known), self.tr("words known"), gained)
        learning.show_figure(figures.number(found.learning), self.tr("words learning"))
        read.show_figure(figures.number(found.sentences), self.tr("sentences read"))
        time.show_figure(_hours(found.seconds), self.tr("reading time"))
        answered.show_figure(figures.number(found.reviews), self.tr("reviews"))
        self.words.set_columns(
            [
                Column(
                    figures.day_of_year(one.day),
                    (one.known, one.learning),
                    self.tr("{0}: {1} known, {2} learning").format(
                        figures.day_of_year(one.day), one.known, one.learning
                    ),
                )
                for one in found.growth
            ]
        )
        recent = found.daily[-28:]
        self.minutes.set_columns(
            [
                Column(figures.day_of_year(one.day), (one.minutes,),
                       counted(
                           round(one.minutes), "{0}: 1 minute", "{0}: {1} minutes"
                       ).format(figures.day_of_year(one.day), round(one.minutes)))
                for one in recent
            ]
        )  # fmt: skip
        self.reviews.set_columns(
            [
                Column(figures.day_of_year(one.day), (one.reviews,),
                       counted(
                           one.reviews, "{0}: 1 review", "{0}: {1} reviews"
                       ).format(figures.day_of_year(one.day), one.reviews))
                for one in recent
            ]
        )  # fmt: skip
        kept = found.retention
        self._retention.setText(
            "" if kept is None else self.tr("{0}% remembered").format(round(100 * kept))
        )
        self._show_help(found.help_needed, found.language)

    def _show_help(self, sentences: Sequence[HelpNeeded], tag: str) -> None:
        _empty(self._help)
        if not sentences:
            text = self.tr("None yet: they are counted where the translation is veiled.")
            self._help.addWidget(self._hint(text))
        for one in sentences:
            sentence = SentenceLabel(self._look, one.sentence, self._inside)
            sentence.setFont(reading_font(language(tag), 0.8))
            sentence.clicked.connect(lambda one=one: self.sentence_wanted.emit(one))
            below = self._hint(
                counted(one.times, "uncovered once · {1}", "uncovered {0} times · {1}").format(
                    one.times, one.title
                )
            )  # fmt: skip
            self._help.addSpacing(10)
            self._help.addWidget(sentence)
            self._help.addWidget(below)
            self._help.addSpacing(10)
            self._help.addWidget(Rule(self._look, parent=self._inside))

    def _hint(self, text: str) -> TintedLabel:
        label = TintedLabel(self._look, "ink-quiet", text, self._inside)
        label.setFont(ui_font("caption"))
        label.setWordWrap(True)
        return label

    def show_texts(
        self, texts: Sequence[tuple[str, str, Knowledge]], *, more_to_come: bool
    ) -> None:
        """Args: texts: work id, title, what is known of it; the best known first."""
        _empty(self._texts)
        for line, (work_id, title, known) in enumerate(texts):
            self._add_text(2 * line, work_id, title, known)
        if more_to_come or not texts:
            text = self.tr("Counting words…") if more_to_come else self.tr("No text yet.")
            self._texts.addWidget(self._hint(text), 2 * len(texts), 0, 1, 3)

    def _add_text(self, line: int, work_id: str, title: str, known: Knowledge) -> None:
        words = max(known.words, 1)
        button = link_button(isolated(_short(title)), self._inside)
        button.setToolTip(title)
        button.setFixedHeight(_TEXT_LINE)
        button.clicked.connect(lambda: self.text_wanted.emit(work_id))
        bar = ShareBar(self._look, self._inside)
        bar.set_shares(known.known / words, known.learning / words, known.new / words)
        share = TintedLabel(
            self._look, "ink", self.tr("{0}%").format(round(100 * known.known / words)),
            self._inside,
        )  # fmt: skip
        share.setFont(figures_font("small"))
        told = self.tr(
            "{0}: {1} words known, {2} learning, {3} new; {4} of {5} sentences wholly known"
        ).format(title, known.known, known.learning, known.new, known.whole, known.sentences)
        bar.setAccessibleName(told)
        bar.setToolTip(told)
        below = self._hint(
            self.tr("{0} of {1} sentences have just one word to learn").format(
                known.next_up, known.sentences
            )
        )
        self._texts.addWidget(
            button, line, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self._texts.addWidget(bar, line, 1)
        self._texts.addWidget(share, line, 2, Qt.AlignmentFlag.AlignTrailing)
        self._texts.addWidget(below, line + 1, 0, 1, 3)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        two = self.width() >= _TWO_COLUMNS_FROM
        direction = QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._columns.setSpacing(56 if two else 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("page"))


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _hours(seconds: int) -> str:
    """Hours and minutes as a clock writes them, which needs no unit in any language."""
    minutes = seconds // 60
    return f"{minutes // 60}:{minutes % 60:02}"


def _short(title: str) -> str:
    return title if len(title) <= 22 else f"{title[:21]}…"
