"""The page as it was left, as a picture: what the window shows until the page itself is built.

It is kept beside the library when the window is closed, and taken away when it is shown: a window
that was killed leaves none, rather than one of an older place. Its size and what its colours and
words depend on must be the same as then, or it is not shown.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from reader import __version__
from reader.services.folders import LAST_VIEW
from reader.ui.settings import Settings
from reader.ui.theme import Theme

_SIGN = "Facing-Pages-View"
_AT = " at "
_QUALITY = 85
"""Of Qt's PNG writer: the second fastest deflate there is; a page of text is about 200 KB."""


def sign(settings: Settings, theme: Theme) -> str:
    """What must be alike in two starts for their pages to look alike; the screen's scale is noted
    with the picture. `settings.language` is the one that is spoken, not one chosen for later."""
    spoken = settings.language
    if spoken == "system":
        spoken = ",".join(QLocale.system().uiLanguages())
    return f"{__version__} {theme.name} {theme.high} {spoken} {settings.scale}"


def keep(folder: Path, picture: QPixmap, signed: str) -> None:
    """Write it down for the next start; a disk that does not take it is no misfortune."""
    from reader.errors import ReaderError
    from reader.exporters.saving import save_bytes

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setText(_SIGN, f"{signed}{_AT}{picture.devicePixelRatio()}")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(_QUALITY)
    writer.write(image)
    with suppress(ReaderError, OSError):
        save_bytes(folder / LAST_VIEW, bytes(buffer.data().data()))


def take(folder: Path, signed: str) -> QImage | None:
    """The picture of the last page, which is gone from the disk now; None if there is none that
    looks as the page will."""
    path = folder / LAST_VIEW
    image = QImage()
    with suppress(OSError):
        image.loadFromData(path.read_bytes(), "PNG")
        path.unlink()
    was_signed, _, ratio = image.text(_SIGN).rpartition(_AT)
    if image.isNull() or was_signed != signed:
        return None
    image.setDevicePixelRatio(float(ratio))
    return image
