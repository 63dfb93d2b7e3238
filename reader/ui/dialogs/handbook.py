"""The handbook in a window of its own: chapters, search, and a way into the browser."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QKeySequence,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.data import data_path
from reader.ui.fonts import reading_font, title_font, ui_font
from reader.ui.icons import Look
from reader.ui.views.controls import SearchField, TintedLabel, link_button, main_button

CHAPTERS = (
    "index.html", "read.html", "correct.html", "words.html", "cards.html", "formats.html",
    "keys.html", "help.html",
)  # fmt: skip
_NAME = Qt.ItemDataRole.UserRole
_MARGIN = 44
_TEXT_PX = 17
_WIDEST_PICTURE = 720
_MOST_HITS = 200

_TITLE = re.compile(r"<title>(.*?) – Facing Pages</title>")
_MAIN = re.compile(r"<main>(.*)</main>", re.DOTALL)
_PICTURE = re.compile(r'<img src="([^"]+)" width="\d+"')
_TAG = re.compile(r"<[^>]+>")

_SHEET = """
body, td, li, p { color: $ink; line-height: 122%; }
h1 { color: $ink; font-size: 29px; font-weight: 400; margin-top: 8px; margin-bottom: 10px; }
h2 { color: $accent; font-size: 21px; font-weight: 400; margin-top: 30px; margin-bottom: 4px; }
.picture { line-height: 100%; margin-top: 14px; margin-bottom: 14px; }
p, li { margin-top: 6px; margin-bottom: 6px; }
a { color: $accent; text-decoration: underline; }
b { color: $accent; font-weight: 400; }
table { border-collapse: collapse; margin-top: 8px; margin-bottom: 8px; }
td { border-top: 1px solid $rule; padding: 5px 16px 5px 0px; }
.key { background-color: $page_alt; color: $ink; font-family: "Source Sans 3"; font-size: 14px; }
code { font-family: "Source Sans 3"; background-color: $page_alt; font-size: 15px; }
"""


def folder() -> Path:
    """Where the handbook lies, beside its pictures."""
    return data_path("docs", "handbook")


def title_of(page: str) -> str:
    found = _TITLE.search(page)
    return html.unescape(found[1]) if found else ""


def plain_text(page: str) -> str:
    """What the page says, without its marks, on one line."""
    found = _MAIN.search(page)
    return html.unescape(" ".join(_TAG.sub(" ", found[1] if found else "").split()))


def for_window(page: str, look: Look) -> str:
    """The body of a page in what Qt's rich text knows of HTML."""
    found = _MAIN.search(page)
    body = found[1] if found else ""
    body = re.sub(r"<kbd>(.*?)</kbd>", r'<span class="key">&nbsp;\1&nbsp;</span>', body)
    body = body.replace("<p><img", '<p class="picture"><img')
    body = body.replace("<table>", '<table width="100%" cellspacing="0">')
    body = body.replace("<tr><td>", '<tr><td width="34%">')
    sheet = _SHEET.replace("$page_alt", look.theme.css("page-alt"))
    for role in ("ink", "accent", "rule"):
        sheet = sheet.replace(f"${role}", look.theme.css(role))
    return f"<html><head><style>{sheet}</style></head><body>{body}</body></html>"


class Page(QTextBrowser):
    """One chapter. Its pictures are as wide as there is room, and as fine as the screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handbook_page")
        self.setAccessibleName(self.tr("Handbook"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is in English
        self.setOpenLinks(False)
        self._look, self._body = look, ""
        self._picture_width = _WIDEST_PICTURE
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)

    def show_page(self, text: str) -> None:
        self._body = for_window(text, self._look)
        self._fill()
        self.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN - 4
        self._picture_width = width = min(_WIDEST_PICTURE, max(200, room))
        font = reading_font(_english())
        font.setPixelSize(_TEXT_PX)
        self.document().setDefaultFont(font)
        # The width in the name: the document keeps what it has loaded, at the size of then.
        self.setHtml(_PICTURE.sub(rf'<img src="\1?{width}" width="{width}"', self._body))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        where = self.verticalScrollBar().value()
        if event.oldSize().width() != event.size().width() and self._body:
            self._fill()
            self.verticalScrollBar().setValue(where)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures scaled once, well, instead of at each painting."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        path = folder() / QUrl(name).path()
        picture = QImage(str(path.resolve()))
        ratio = self.devicePixelRatioF()
        if picture.isNull():
            return picture
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = picture.scaledToWidth(round(self._picture_width * ratio), smooth)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def mark(self, wanted: str) -> int:
        """Mark every place of a text on the page and go to the first. Returns: how many."""
        hits: list[QTextEdit.ExtraSelection] = []
        cursor = QTextCursor(self.document())
        look = QTextCharFormat()
        look.setBackground(QColor(self._look.colour("find")))
        while wanted and len(hits) < _MOST_HITS:
            cursor = self.document().find(wanted, cursor)
            if cursor.isNull():
                break
            hit = QTextEdit.ExtraSelection()
            hit.cursor, hit.format = QTextCursor(cursor), look
            hits.append(hit)
        self.setExtraSelections(hits)
        if hits:
            first = hits[0].cursor
            start = QTextCursor(first)
            start.setPosition(first.selectionStart())
            self.setTextCursor(start)
            self.ensureCursorVisible()
        return len(hits)


def _english() -> Any:
    from reader.text.language import language

    return language("en")


class HandbookWindow(QDialog):
    """Stays open beside the reading; one is enough."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("handbook")
        self.setWindowTitle(self.tr("Handbook"))
        self._look = look
        self._pages = {name: _read(name) for name in CHAPTERS}
        self._texts = {name: plain_text(page).casefold() for name, page in self._pages.items()}
        self._current = ""
        self._build()
        look.changed.connect(self._show_current)
        self.resize(*self._wanted_size(parent))
        self._chapters.setCurrentRow(0)

    def show_chapter(self, name: str) -> None:
        """Open a chapter, named like its file."""
        for row in range(self._chapters.count()):
            item = self._chapters.item(row)
            if item.data(_NAME) == name:
                item.setHidden(False)
                self._chapters.setCurrentRow(row)

    def _build(self) -> None:
        self.search = SearchField(self._look, self.tr("Search the handbook"), self)
        self.search.setObjectName("handbook_search")
        self.search.textChanged.connect(self._on_searched)
        self._chapters = QListWidget(self)
        self._chapters.setObjectName("handbook_chapters")
        self._chapters.setAccessibleName(self.tr("Chapters"))
        self._chapters.setFont(ui_font("body"))
        self._chapters.setSpacing(1)
        for name, page in self._pages.items():
            item = QListWidgetItem(title_of(page), self._chapters)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, 34))
        self._chapters.currentItemChanged.connect(self._on_chosen)
        self.page = Page(self._look, self)
        self.page.anchorClicked.connect(self._on_link)
        self._chapters.setFrameShape(QListWidget.Shape.NoFrame)
        nothing = TintedLabel(self._look, "ink-quiet", self.tr("Nothing found."), self)
        nothing.setFont(ui_font("body"))
        nothing.hide()
        self._nothing = nothing
        heading = TintedLabel(self._look, "ink", self.tr("Handbook"), self)
        heading.setFont(title_font("section"))
        note = TintedLabel(self._look, "ink-quiet", self.tr("The handbook is in English."), self)
        note.setFont(ui_font("caption"))
        note.setWordWrap(True)
        browser = link_button(self.tr("Open in the browser"), self)
        browser.setObjectName("handbook_browser")
        browser.clicked.connect(self._open_in_browser)
        close = main_button(self.tr("Close"), self)
        close.clicked.connect(self.close)
        left = QVBoxLayout()
        left.setContentsMargins(20, 18, 12, 16)
        left.setSpacing(12)
        for widget in (heading, self.search):
            left.addWidget(widget)
        left.addWidget(self._chapters, 1)
        left.addWidget(nothing)
        left.addWidget(note)
        left.addWidget(browser)
        left.addWidget(close)
        side = QWidget(self)
        side.setObjectName("handbook_side")
        side.setFixedWidth(252)
        side.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.page, 1)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)

    def _wanted_size(self, parent: QWidget | None) -> tuple[int, int]:
        room = self.screen().availableSize()
        return min(1100, room.width() - 48), min(760, room.height() - 64)

    def _on_chosen(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            self._current = str(item.data(_NAME))
            self._show_current()

    def _show_current(self) -> None:
        if self._current:
            self.page.show_page(self._pages[self._current])
            self.page.mark(self.search.text().strip())

    def _on_searched(self, typed: str) -> None:
        """Only the chapters that say it are listed; the first of them is shown."""
        wanted = typed.strip().casefold()
        found = [name for name, text in self._texts.items() if wanted in text]
        for row in range(self._chapters.count()):
            item = self._chapters.item(row)
            item.setHidden(item.data(_NAME) not in found)
        self._nothing.setVisible(not found)
        if found and self._current not in found:
            self.show_chapter(found[0])
        else:
            self.page.mark(typed.strip())

    def _on_link(self, url: QUrl) -> None:
        if url.fileName() in self._pages:
            self.search.clear()
            self.show_chapter(url.fileName())
        elif url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)

    def _open_in_browser(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder() / (self._current or CHAPTERS[0]))))


def _read(name: str) -> str:
    path = folder() / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""
