"""The app icon in every size and format that desktops ask for, from resources/icon.svg.

    python packaging/make_icons.py [FOLDER]

Writes PNG files for the hicolor theme, one .ico for Windows and one .icns for macOS. The same
drawing and the same Qt give the same bytes.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icon.svg"
FOLDER = ROOT / "packaging" / "icons"

HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""Four letters of Apple's format -> device pixels; ic11 and later are the doubled sizes."""
_MACOS_MARGIN = 0.1
"""Apple's grid leaves a tenth of the side free around an icon's shape."""


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication([])
    for size in HICOLOR_SIZES:
        (folder / f"{size}.png").write_bytes(png(drawn(size)))
    (folder / "facing-pages.ico").write_bytes(ico())
    (folder / "facing-pages.icns").write_bytes(icns())
    del application
    return 0


def drawn(size: int, margin: float = 0.0) -> QImage:
    """The icon, `size` device pixels square; `margin` is the share left free at each edge."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = size * margin
    box = QRectF(free, free, size - 2 * free, size - 2 * free)
    QSvgRenderer(str(DRAWING)).render(painter, box)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Source: Microsoft, "Icons", the ICONDIR structure; PNG pictures since Windows Vista."""
    pictures = [(size, png(drawn(size))) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + entries + b"".join(data for _, data in pictures)


def icns() -> bytes:
    """Source: the icon family format: a kind of four letters, the length, a PNG picture."""
    parts = b""
    for kind, size in ICNS_KINDS.items():
        data = png(drawn(size, _MACOS_MARGIN))
        parts += kind + struct.pack(">I", 8 + len(data)) + data
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
