"""Memory of this process and all it started, as the system counts it.

Pages that several processes share are divided among them (PSS), so the sum is what the machine has
to give.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType


class PeakMemory:
    """Greatest sum, in MB, while the block runs; looked at several times a second.

        with PeakMemory() as peak:
            ...
        print(peak.mb, peak.processes)

    NaN where /proc does not tell (not on Linux).
    """

    def __init__(self, every_s: float = 0.1) -> None:
        self.mb = float("nan")
        self.processes = 0
        """How many there were at the peak."""
        self._every_s = every_s
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> PeakMemory:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while True:
            found = [mb for mb in map(pss_mb, family(os.getpid())) if mb is not None]
            if found and not sum(found) <= self.mb:
                self.mb, self.processes = sum(found), len(found)
            if self._done.wait(self._every_s):
                return


def family(pid: int) -> list[int]:
    """A process and those it started, and those they started."""
    found = [pid]
    for one in found:
        for task in Path("/proc", str(one), "task").glob("*/children"):
            try:
                found += map(int, task.read_text().split())
            except OSError:  # ended meanwhile
                continue
    return found


def pss_mb(pid: int) -> float | None:
    try:
        lines = Path("/proc", str(pid), "smaps_rollup").read_text().splitlines()
    except OSError:
        return None
    kilobytes = next((line.split()[1] for line in lines if line.startswith("Pss:")), "0")
    return int(kilobytes) / 1024
