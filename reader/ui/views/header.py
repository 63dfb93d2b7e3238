"""The 52 px line above the page: where one is on the left, the tools on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import Actions
from reader.ui.fonts import title_font, ui_font
from reader.ui.icons import Look, app_icon
from reader.ui.views.controls import (
    ElidedLabel,
    IconButton,
    Rule,
    SearchField,
    Segmented,
    TintedLabel,
    main_button,
)
from reader.ui.views.cover import script_of

_MODES_FROM = 1200

_LIBRARY_MORE = (
    "open", "open_address", "paste_text", "",
    "statistics", "dictionaries", "import_known", "", "save_backup", "restore_backup", "theme", "",
    "handbook", "keys", "first_steps", "about", "", "quit",
)  # fmt: skip
_HELP = ("handbook", "keys", "first_steps", "about")


class Header(QStackedWidget):
    """Shows the library's line or the reading page's, whichever page is up."""

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._look = look
        self.library = LibraryHeader(actions, look, self)
        self.reading = ReadingHeader(actions, look, self)
        self.addWidget(self.library)
        self.addWidget(self.reading)
        self.setFixedHeight(int(look.theme.measure("reading.header_height")))
        look.changed.connect(self.update)

    def show_library(self) -> None:
        self.setCurrentWidget(self.library)

    def show_reading(self) -> None:
        self.setCurrentWidget(self.reading)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("page"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("rule"))


class LibraryHeader(QWidget):
    """The app's name, the search among titles, settings, and the button that adds a text."""

    searched = Signal(str)

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(QSize(24, 24), self.devicePixelRatioF()))
        self._name = TintedLabel(look, "ink", "Facing Pages", self)
        self._name.setFont(title_font("section"))
        self.search = SearchField(look, self.tr("Search titles, tags and texts"), self)
        self.search.setObjectName("library_search")
        self.search.setMaximumWidth(380)
        self.search.textChanged.connect(self.searched)
        self._add = main_button(self.tr("Add a text"), self)
        self._add.setObjectName("tool_open")
        look.keys.show_tip(self._add, self.tr("Add a text"), "open")
        self._add.clicked.connect(actions["open"].trigger)
        self._look = look
        self._retint()
        look.changed.connect(self._retint)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 12, 1)
        row.setSpacing(10)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.setSpacing(10)
        left.addWidget(mark)
        left.addWidget(self._name)
        left.addStretch(1)
        right.setSpacing(6)
        right.addStretch(1)
        right.addWidget(IconButton.for_action(look, actions["words"], "panel", self))
        right.addWidget(IconButton.for_action(look, actions["review"], "cards", self))
        right.addWidget(IconButton.for_action(look, actions["settings"], "settings", self))
        right.addWidget(_more_button(actions, look, _LIBRARY_MORE, self))
        right.addWidget(self._add)
        row.addLayout(left, 1)
        row.addWidget(self.search, 1)
        row.addLayout(right, 1)

    def resizeEvent(self, event: object) -> None:
        self._name.setVisible(self.width() >= 640)

    def _retint(self) -> None:
        self._add.setIcon(self._look.icon("plus", "on-accent"))


class ReadingHeader(QWidget):
    """Back to the library, what is being read, and the tools of the reading page."""

    mode_chosen = Signal(str)

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(look, "ink", self)
        self._title.setObjectName("work_title")
        self._subtitle = ElidedLabel(look, "ink-quiet", self)
        self._subtitle.setObjectName("other_title")
        self._mode = Segmented(
            self.tr("Show"),
            (
                ("both", self.tr("Both")),
                ("veiled", self.tr("Veiled")),
                ("rows", self.tr("Rows")),
                ("interleaved", self.tr("Interleaved")),
            ),
            self,
        )
        self._mode.setObjectName("mode_switch")
        self._mode.chosen.connect(self.mode_chosen)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch()
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        titles.addStretch()
        left = QHBoxLayout()
        left.setSpacing(12)
        left.addWidget(IconButton.for_action(look, actions["library"], "library", self))
        left.addWidget(Rule(look, standing=True, parent=self))
        left.addLayout(titles, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(4)
        row.addLayout(left, 1)
        row.addWidget(self._mode)
        row.addLayout(self._tools(actions, look), 1)

    def _tools(self, actions: Actions, look: Look) -> QHBoxLayout:
        """Search and bookmark, reveal, then cards, panel and settings."""

        def tool(action: str, icon: str) -> IconButton:
            return IconButton.for_action(look, actions[action], icon, self)

        first, second = (Rule(look, standing=True, parent=self) for _ in range(2))
        bookmark, speaker, pencil, cards, settings = (
            tool("bookmark", "bookmark"), tool("speak_on", "speaker"), tool("correct", "pencil"),
            tool("export", "cards"), tool("settings", "settings"),
        )  # fmt: skip
        self._collapsible: list[QWidget] = [
            bookmark, speaker, first, pencil, second, cards, settings,
        ]  # fmt: skip
        more = (
            "mode_both", "mode_veiled", "mode_rows", "mode_interleaved", "", "swap", "larger",
            "smaller", "normal_size", "furigana", "theme", "focus_mode", "", "next_bookmark",
            "speak_sentence", "speak_on", "speak_settings", "",
            "next_doubtful", "correct", "show_note", "", "open", "open_address", "paste_text", "",
            "places", "words", "know_rest", "dictionaries",
            "review", "statistics", "export", "settings", "", *_HELP, "", "quit",
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        parts: list[QWidget] = [
            tool("find", "search"), bookmark, speaker, first, tool("veil", "eye"), pencil, second,
            cards, tool("vocabulary", "panel"), settings, _more_button(actions, look, more, self),
        ]  # fmt: skip
        for part in parts:
            row.addWidget(part)
        return row

    def set_titles(self, title: str, other: str) -> None:
        """The work's title over the title of its other version."""
        self._title.setText(title)
        self._title.setFont(title_font("header", script_of(title)))
        self._subtitle.setText(other)
        self._subtitle.setFont(ui_font("caption"))
        for label in (self._title, self._subtitle):
            label.setVisible(bool(label.text()))

    def show_mode(self, mode: str) -> None:
        self._mode.choose(mode)

    def set_room(self, width: int, *, narrow: bool) -> None:
        """Fold the tools that have a place in the menu; the mode switch needs the most room."""
        for button in self._collapsible:
            button.setVisible(not narrow)
        self._mode.setVisible(width >= _MODES_FROM)


def _more_button(
    actions: Actions, look: Look, identities: tuple[str, ...], parent: QWidget
) -> QToolButton:
    """A button with a menu of actions; an empty name parts them."""
    button = IconButton(look, "more", parent.tr("More"), parent)
    button.setObjectName("tool_more")
    menu = QMenu(button)
    menu.setObjectName("more_menu")
    for identity in identities:
        if identity:
            menu.addAction(actions[identity])
        else:
            menu.addSeparator()
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
