"""Files made to do harm, in full size: seconds, memory and what the reader is told.

Each is opened and cut into sentences in a process of its own, which may take 10 s of the processor
(what else runs on the machine does not count) and 1 GB, may open no connection and write no file.
`python -m benchmarks.hostile_files [WORD ...]` runs those whose names hold one of the words; the
exit code is 1 if one passed a limit.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.importers.hostile import FULL, HOSTILE, Hostile

SECONDS = 10.0
MEGABYTES = 1024
_ROOT = Path(__file__).resolve().parent.parent


def main(words: list[str]) -> int:
    chosen = [one for one in HOSTILE if not words or any(word in one.name for word in words)]
    failed = 0
    print(f"{'file':34}{'s':>7}{'MB':>7}  what came of it")
    for one in chosen:
        seconds, peak, said = _measured(one)
        late = seconds > SECONDS or peak > MEGABYTES or said.startswith("!")
        failed += late
        print(f"{one.name:34}{seconds:7.2f}{peak:7.0f}  {'FAILED ' if late else ''}{said[:110]}")
    return 1 if failed else 0


def _measured(one: Hostile) -> tuple[float, float, str]:
    """(seconds, peak MB, what was said) of opening one file in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / one.file
        path.write_bytes(one.make(FULL))
        before = sorted(Path(folder).iterdir())
        begun = time.perf_counter()
        try:
            ran = subprocess.run(
                [sys.executable, "-B", "-m", "benchmarks.hostile_files", "--open", str(path)],
                capture_output=True, text=True, cwd=_ROOT, timeout=30 * SECONDS, check=False,
                encoding="utf-8", errors="replace",
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return time.perf_counter() - begun, 0.0, "! did not end"
        if sorted(Path(folder).iterdir()) != before:
            return 0.0, 0.0, "! wrote beside the file"
    last = ran.stdout.strip().splitlines()[-1:] or [""]
    parts = last[0].split("\t", 2)
    if ran.returncode or len(parts) != 3:
        return 0.0, 0.0, f"! {ran.stderr.strip()[-300:]}"
    return float(parts[0]), float(parts[1]), parts[2]


def open_one(path: str) -> None:
    """In the child: open, cut, and say how long it took, the peak and what came of it."""
    import trafilatura  # noqa: F401  # what it brings is imported before the hook listens

    from reader.errors import ReaderError
    from reader.services.pairs import is_pair_file
    from reader.services.texts import load_document, read_bytes
    from reader.text.detect import detect_language

    detect_language("ein zwei")  # its model unpacks into a temporary file of no name
    sys.addaudithook(_refuse)
    begun = time.process_time()
    try:
        if is_pair_file(path):
            from reader.importers.parallel import load_parallel

            found = load_parallel(read_bytes(path), name=Path(path).name)
            said = f"{len(found.units):,} units"
        else:
            document, warnings = load_document(path)
            said = f"{len(document.text):,} characters, {len(document.segments):,} sentences"
            said += "".join(f" ({warning.message})" for warning in warnings[:1])
    except ReaderError as error:
        said = f"“{error}”"
    seconds = time.process_time() - begun
    peak = peak_megabytes()
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    print(f"{seconds:.3f}\t{peak:.1f}\t{said}")


def peak_megabytes() -> float:
    """MB this process held at most; `getrusage` would count its parent's before the fork."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s+(\d+)", status.read_text())
        if found:
            return int(found.group(1)) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"}:
        raise PermissionError(f"{event} {arguments}")
    if event == "open" and isinstance(arguments[1], str) and set("wax+") & set(arguments[1]):
        raise PermissionError(f"writes {arguments[0]}")
    if event == "open" and str(arguments[0]) == "/etc/hostname":
        raise PermissionError(f"reads {arguments[0]}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--open"]:
        open_one(sys.argv[2])
    else:
        sys.exit(main(sys.argv[1:]))
