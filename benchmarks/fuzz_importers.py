"""Fuzz every importer for minutes: `python -m benchmarks.fuzz_importers [SECONDS]`.

The tests run the same in small. What fails here, shrunk by hypothesis, is printed, and belongs
into `FOUND` in tests/importers/fuzzing.py.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.importers.fuzzing import SEEDS, mutated, open_any, soup

_ROUND = 500  # files of each kind in one go
_SOUPS = ("html", "epub", "md", "srt", "vtt", "ass", "tmx", "tsv", "txt")


def main(seconds: float) -> int:
    end = time.monotonic() + seconds
    runs: list[tuple[str, Callable[[], None]]] = [
        *((f"soup of {kind}", _fuzz(soup(kind), f"a.{kind}")) for kind in _SOUPS),
        *((f"damaged {name}", _fuzz(mutated(data), name)) for name, data in SEEDS.items()),
    ]
    failed: set[str] = set()
    rounds = 0
    while time.monotonic() < end:
        for name, run in runs:
            if name in failed or time.monotonic() > end:
                continue
            try:
                run()
            except Exception as error:
                failed.add(name)
                print(f"{name}: {type(error).__name__}: {error}")
                print("\n".join(getattr(error, "__notes__", [])), flush=True)
        rounds += 1
    print(f"{rounds} rounds of {_ROUND} files for each of {len(runs)} kinds; {len(failed)} failed")
    return 1 if failed else 0


def _fuzz(files: st.SearchStrategy[bytes], name: str) -> Callable[[], None]:
    @settings(
        max_examples=_ROUND, deadline=None, database=None, print_blob=False,
        suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink),
    )  # fmt: skip
    @given(files)
    def run(data: bytes) -> None:
        open_any(data, name)

    return run


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 240.0))
