"""Pictures from files, decoded within limits and made small."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from reader.store.covers import Picture

KEPT = QSize(480, 720)
"""Pixels a small copy fits into: the largest cover on the page at 200 %, and some more."""
_MOST_PIXELS = 40_000_000
"""Before scaling; 160 MB while they are decoded, and no cover has so many."""
_LEAST_SIDE = 32
"""Less is a dot that counts readers, or an ornament."""
_STRETCHED = 4
"""Times as wide as high, or as high as wide: a banner, no cover."""
_QUALITY = 88


def shrink(data: bytes, kind: str) -> Picture:
    """The small copy of a picture that `importers.pictures` let pass, as JPEG, or as PNG where it
    can be seen through. Empty if it cannot be decoded, is too large to be, or is no cover by its
    shape. Any thread."""
    image = decoded(data, KEPT, kind=kind)
    if image is None:
        return Picture()
    through = image.hasAlphaChannel() and _is_seen_through(image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png" if through else b"jpeg"))
    if not through:
        writer.setQuality(_QUALITY)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    if not writer.write(image):
        return Picture()
    return Picture(bytes(buffer.data().data()), image.width(), image.height())


def decoded(data: bytes, within: QSize, *, kind: str = "") -> QImage | None:
    """A picture scaled down (a drawing also up) to fit `within`; None as `shrink` says. Any
    thread."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setDecideFormatFromContent(not kind)
    reader.setAutoTransform(True)
    size = reader.size()
    if not _is_bearable(size):
        return None
    fitting = size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio)
    if kind == "svg" or fitting.width() < size.width():
        # Twice as large first: decoders that scale while they read choose speed over looks.
        rough = fitting * 2
        is_rough = kind != "svg" and rough.width() < size.width()
        reader.setScaledSize(rough if is_rough else fitting if kind == "svg" else size)
    image = reader.read()
    if image.isNull():
        return None
    turned = image.size().scaled(within, Qt.AspectRatioMode.KeepAspectRatio)
    if turned.width() >= image.width():
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(turned, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _is_bearable(size: QSize) -> bool:
    short, long = sorted((size.width(), size.height()))
    return short >= _LEAST_SIDE and long <= _STRETCHED * short and short * long <= _MOST_PIXELS


def _is_seen_through(image: QImage) -> bool:
    """Whether any point of a small picture is not opaque."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    line = alpha.width()
    for y in range(alpha.height()):
        values = bytes(cast(memoryview, alpha.constScanLine(y)))[:line]
        if values.count(b"\xff") < line:
            return True
    return False


def in_size(data: bytes, size: QSize) -> QImage:
    """A small copy in just this size; an empty picture if it cannot be decoded. Any thread."""
    image = QImage.fromData(QByteArray(data))
    if image.isNull():
        return QImage()
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth).convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
    )
