"""For benchmarks/startup.py: tells on standard output when the window stood, and what it weighs.

Any program of ours does so, packaged or not, where the environment has `FACING_PAGES_MEASURE`: the
seconds of rest after which the memory is told and the window closed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from reader.ui.windows.main_window import MainWindow

VARIABLE = "FACING_PAGES_MEASURE"


def framed() -> None:
    """The frame stands on the screen."""
    tell({"frame": time.time()})


def measurement() -> Callable[[MainWindow], None] | None:
    """What to call at the first paint; None unless the environment asks for it."""
    try:
        rest_s = float(os.environ[VARIABLE])
    except (KeyError, ValueError):
        return None

    def painted(window: MainWindow) -> None:
        known = json.loads(os.environ.get(f"{VARIABLE}_MODULES", "[]"))
        early = [name for name in known if name in sys.modules]
        tell({"at": time.time(), "heavy": early, "reading": window.is_reading})
        QTimer.singleShot(round(rest_s * 1000), lambda: rested(window))

    def rested(window: MainWindow) -> None:
        tell(memory())
        window.window().close()

    return painted


def tell(values: dict[str, object]) -> None:
    print(json.dumps(values), flush=True)


def memory() -> dict[str, object]:
    """Megabytes of this process: all that is resident, and its own share without files that are
    mapped and that the system can drop. Empty where the system does not say (not Linux)."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return {}
    found = {line.split(":")[0]: line.split() for line in lines[1:]}
    return {
        "resident_mb": int(found["Rss"][1]) / 1024,
        "own_mb": int(found["Pss_Anon"][1]) / 1024 if "Pss_Anon" in found else None,
    }
