"""The sample library that ships with the app: what is in it and where its files lie."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader.data import data_path


@dataclass(frozen=True, slots=True)
class SampleVersion:
    """One language version of a sample."""

    language: str
    """BCP 47 tag."""
    title: str
    path: Path
    """A UTF-8 plain text."""
    is_original: bool = False
    translator: str = ""


@dataclass(frozen=True, slots=True)
class SampleWork:
    """One sample text and its versions, the original first."""

    id: str
    title: str
    description: str
    licence: str
    """SPDX identifier."""
    versions: tuple[SampleVersion, ...]

    def version_in(self, language: str) -> SampleVersion | None:
        return next((version for version in self.versions if version.language == language), None)


@cache
def samples() -> tuple[SampleWork, ...]:
    """The works of `seeds/manifest.toml`, in its order."""
    seeds = data_path("seeds")
    manifest = tomllib.loads((seeds / "manifest.toml").read_text(encoding="utf-8"))
    return tuple(
        SampleWork(
            id=work["id"],
            title=work["title"],
            description=work["description"],
            licence=work["licence"],
            versions=tuple(
                SampleVersion(
                    language=version["language"],
                    title=version["title"],
                    path=seeds / version["file"],
                    is_original=version.get("original", False),
                    translator=version.get("translator", ""),
                )
                for version in work["versions"]
            ),
        )
        for work in manifest["works"]
    )
