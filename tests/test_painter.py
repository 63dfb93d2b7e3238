"""Some releases of PySide6 lose a reference to None in each call that returns nothing; a process
dies of it after some thousand paint calls. See docs/decisions/0002-libraries.md."""

from __future__ import annotations

import os
import subprocess
import sys

PAINTING = """
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
app = QGuiApplication([])
image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
painter = QPainter(image)
colour = QColor("#2b2a27")
for number in range(66_667):
    painter.save()
    painter.fillRect(number % 60, 2, 3, 3, colour)
    painter.restore()
painter.end()
print("painted")
"""


def test_a_process_outlives_200_000_painter_calls() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PAINTING],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "painted"), ran.stderr
