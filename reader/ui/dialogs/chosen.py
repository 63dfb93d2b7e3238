"""The answer of the dialog that adds files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the reader agreed to."""

    paths: tuple[Path, ...]
    languages: tuple[str, ...]
    title: str
    """Empty when versions are added to a work that has one."""
