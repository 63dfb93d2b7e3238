"""What a screen reader finds on the page: a document whose children are the pairs in view.

Each pair is spoken as "Sentence 12 of 340. Japanese: … Spanish: …", and has the keyboard when the
reader is on it. Qt takes over neither the factory nor the interfaces it hands out, so both are
kept here as long as their widget lives.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.layout.boxes import Box
from reader.layout.pair import Side
from reader.text.language import language
from reader.ui.models.page_model import Mode, PageModel
from reader.ui.views.reading.canvas import ReadingCanvas

_documents: dict[int, _DocumentInterface] = {}
_installed = False


def make_accessible(model: PageModel, canvas: ReadingCanvas) -> None:
    """Let assistive technology read this canvas, and tell it when the place changes."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed = True

    def on_place_changed() -> None:
        if not QAccessible.isActive():
            return
        event = QAccessibleEvent(canvas, QAccessible.Event.Focus)
        document = QAccessible.queryAccessibleInterface(canvas)
        if isinstance(document, _DocumentInterface) and document.place_child() >= 0:
            event.setChild(document.place_child())
        QAccessible.updateAccessibility(event)

    key = id(canvas)
    model.place_changed.connect(on_place_changed)
    model.revealed_changed.connect(on_place_changed)
    canvas.destroyed.connect(lambda: _documents.pop(key, None))
    canvas.setProperty(_MARK, key)
    _models[key] = model
    canvas.destroyed.connect(lambda: _models.pop(key, None))


_MARK = "reading_model"
_models: dict[int, PageModel] = {}


def spoken_pair(model: PageModel, bead: int) -> str:
    """A pair in words: its number, then each side after the name of its language."""
    pair = model.pair
    if pair is None:
        return ""

    def tr(text: str) -> str:
        return QCoreApplication.translate("ReadingPage", text)

    source = pair.segments_of(Side.SOURCE, bead)
    count = len(pair.source.segments)
    number = min(source.start + 1, count)
    parts = [tr("Sentence {number} of {count}.").format(number=number, count=count)]
    for side in Side:
        document = pair.document(side)
        tongue = language(document.language)
        span = model.bead_span(side, bead)
        text = span.of(document.text) if span else tr("not in this version")
        if span and side is Side.TARGET and _is_veiled(model, bead):
            text = tr("veiled")
        parts.append(f"{tr(tongue.english_name)}: {' '.join(text.split())}")
    if model.is_doubtful(bead):
        parts.append(tr("Unsure match."))
    if any(segment in model.bookmarks for segment in source):
        parts.append(tr("Bookmarked."))
    return " ".join(parts)


def _is_veiled(model: PageModel, bead: int) -> bool:
    """What the eye is not shown, the ear is not told."""
    return model.look.mode is Mode.VEILED and bead not in model.revealed


def _interface_of(_key: str, widget: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(widget, ReadingCanvas):
        return None
    key = widget.property(_MARK)
    model = _models.get(key)
    if model is None:
        return None
    if key not in _documents:
        _documents[key] = _DocumentInterface(model, widget)
    return _documents[key]


class _DocumentInterface(QAccessibleWidget):
    """The page; its children are the pairs in the window."""

    def __init__(self, model: PageModel, canvas: ReadingCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.Document, canvas.accessibleName())
        self._model, self._canvas = model, canvas
        self._pairs: dict[int, _PairInterface] = {}

    def _beads(self) -> list[int]:
        rows = self._model.rows
        shown = [bead for row, _ in self._canvas.scroll_state.visible() for bead in rows[row].beads]
        if len(self._pairs) > 500:
            self._pairs = {bead: self._pairs[bead] for bead in shown if bead in self._pairs}
        return shown

    def place_child(self) -> int:
        """Which child the keyboard is on; -1 if it is out of view."""
        bead, beads = self._model.place_bead, self._beads()
        return beads.index(bead) if bead in beads else -1

    def childCount(self) -> int:
        return len(self._beads())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        beads = self._beads()
        if not 0 <= index < len(beads):
            return None
        bead = beads[index]
        if bead not in self._pairs:
            self._pairs[bead] = _PairInterface(self, self._model, self._canvas, bead)
        return self._pairs[bead]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        beads = self._beads()
        found = isinstance(child, _PairInterface) and child.bead in beads
        return beads.index(child.bead) if found and isinstance(child, _PairInterface) else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.child(self.place_child())

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        for index in range(self.childCount()):
            found = self.child(index)
            if found is not None and found.rect().contains(x, y):
                return found
        return None

    def text(self, what: QAccessible.Text) -> str:
        if what == QAccessible.Text.Name:
            return self._canvas.accessibleName()
        bead = self._model.place_bead
        if what == QAccessible.Text.Value and bead is not None:
            return spoken_pair(self._model, bead)
        return str(super().text(what))


class _PairInterface(QAccessibleInterface):
    """One bead: both sentences as one thing to hear."""

    def __init__(
        self, parent: _DocumentInterface, model: PageModel, canvas: ReadingCanvas, bead: int
    ) -> None:
        super().__init__()
        self._parent, self._model, self._canvas, self.bead = parent, model, canvas, bead

    def isValid(self) -> bool:
        pair = self._model.pair
        return pair is not None and self.bead < len(pair.alignment.beads)

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def rect(self) -> QRect:
        boxes: list[Box] = []
        for side in Side:
            span = self._model.bead_span(side, self.bead)
            if span is not None:
                boxes.extend(self._canvas.span_boxes(side, span))
        if not boxes:
            return QRect()
        whole = boxes[0]
        for box in boxes[1:]:
            whole = whole.united(box)
        return self._canvas.global_rect([whole])

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.readOnly = True
        state.selectable = True
        here = self._model.place_bead == self.bead
        state.focused = here and self._canvas.hasFocus()
        state.selected = here or self._model.pinned_bead == self.bead
        return state

    def text(self, what: QAccessible.Text) -> str:
        if what in {QAccessible.Text.Name, QAccessible.Text.Value}:
            return spoken_pair(self._model, self.bead)
        return ""

    def setText(self, _what: QAccessible.Text, _text: str) -> None:
        """The page is not edited here."""
