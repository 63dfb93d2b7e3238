"""The hand-made alignments that the aligner is fitted to and measured on.

They are not part of the project (other licences); FACING_PAGES_CORPORA names the folder that holds
`bench/align/`, with one sentence a line and `.gold` files in ladder form.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.alignment.encoder import CachedEncoder, load_encoder
from reader.alignment.score import Ladder, parse_ladder
from reader.alignment.segments import AlignmentInput
from reader.data import data_path

SAMPLES = "samples"
VARIABLE = "FACING_PAGES_CORPORA"
GROUPS = {
    "textberg_dev": "prose de-fr",
    "pud_dev/en-ja": "clean en-ja",
    "pud_dev/en-ru": "clean en-ru",
    "parice_dev": "Icelandic en-is",
}
"""Folder under bench/align: name in tables."""
_LANGUAGES = {"textberg_dev": ("de", "fr"), "parice_dev": ("en", "is")}


@dataclass(frozen=True)
class Gold:
    """One document pair with its hand-made beads."""

    group: str
    name: str
    source: AlignmentInput
    target: AlignmentInput
    beads: Ladder


def corpora_folder() -> Path:
    """Raises: SystemExit where the variable is not set."""
    folder = os.environ.get(VARIABLE)
    if not folder:
        raise SystemExit(f"Set {VARIABLE} to the folder that holds bench/align/.")
    return Path(folder) / "bench" / "align"


def load_gold() -> list[Gold]:
    base = corpora_folder()
    found = []
    for group in GROUPS:
        first, second = _LANGUAGES.get(group) or tuple(group.split("/")[1].split("-"))
        for path in sorted((base / group).glob("*.gold")):
            beads = parse_ladder(path.read_text("utf-8").splitlines())
            source, target = _lines(path, first), _lines(path, second)
            found.append(Gold(group, path.stem, source, target, beads))
    return found


def load_samples() -> list[Gold]:
    """The sample library, every pair of versions, cut as its gold is."""
    found = []
    for path in sorted(data_path("seeds").glob("*/gold/*.ladder")):
        sides = [
            AlignmentInput.from_lines(
                (path.parent.parent / "segments" / f"{language}.txt")
                .read_text("utf-8")
                .removesuffix("\n")
                .split("\n"),
                language,
            )
            for language in path.stem.split("-")
        ]
        beads = parse_ladder(path.read_text("utf-8").splitlines())
        name = f"{path.parent.parent.name}/{path.stem}"
        found.append(Gold(SAMPLES, name, sides[0], sides[1], beads))
    return found


def _lines(path: Path, language: str) -> AlignmentInput:
    text = path.with_suffix(f".{language}").read_text("utf-8")
    return AlignmentInput.from_lines(text.removesuffix("\n").split("\n"), language)


def gold_path(gold: Gold) -> list[tuple[int, int, int, int]]:
    """All beads as (source start, target start, n, m) in the order of the search; segments that
    the gold does not mention are null."""
    full = sorted((s[0], t[0], len(s), len(t)) for s, t in gold.beads if s and t)
    end = (len(gold.source), len(gold.target))
    path: list[tuple[int, int, int, int]] = []
    i = j = 0
    for source, target, n, m in [*full, (*end, 0, 0)]:
        path += [(row, j, 1, 0) for row in range(i, source)]
        path += [(source, column, 0, 1) for column in range(j, target)]
        if n:
            path.append((source, target, n, m))
        i, j = source + n, target + m
    return path


class FileStore:
    """A VectorStore in one pickle, so that training again does not encode again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._items: dict[bytes, bytes] = {}
        if path.exists():
            self._items = pickle.loads(path.read_bytes())

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        return {key: self._items[key] for key in keys if key in self._items}

    def put(self, items: Mapping[bytes, bytes]) -> None:
        self._items.update(items)

    def save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_bytes(pickle.dumps(self._items))


def stored_encoder() -> tuple[CachedEncoder, FileStore]:
    store = FileStore(Path(__file__).parent.parent / "build" / "vectors.pickle")
    return CachedEncoder(load_encoder, store), store
