"""Covers in the very size in which they are painted, the last used of them kept."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

_MOST_BYTES = 48 << 20


class CoverImages(QObject):
    """What is not there yet is asked for and announced when it is; until then nothing is shown."""

    wanted = Signal()
    """Something was asked for that is not there: see `take_wanted`."""
    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._bytes = 0
        self._asked: dict[tuple[str, int, int], None] = {}

    def image(self, mark: str, size: QSize) -> QImage | None:
        """The picture with this mark in so many device pixels."""
        key = (mark, size.width(), size.height())
        found = self._images.get(key)
        if found is not None:
            self._images.move_to_end(key)
        elif key not in self._asked:
            self._asked[key] = None
            self.wanted.emit()
        return found

    def take_wanted(self) -> list[tuple[str, QSize]]:
        """What was asked for; whoever takes it answers with `put`."""
        return [(mark, QSize(width, height)) for mark, width, height in self._asked]

    def put(self, mark: str, size: QSize, image: QImage) -> None:
        """Keep it; of one that cannot be read, an empty picture."""
        key = (mark, size.width(), size.height())
        self._asked.pop(key, None)
        before = self._images.pop(key, None)
        self._bytes -= before.sizeInBytes() if before is not None else 0
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _MOST_BYTES and len(self._images) > 1:
            _, old = self._images.popitem(last=False)
            self._bytes -= old.sizeInBytes()
        self.arrived.emit()
