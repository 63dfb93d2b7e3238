"""What every dictionary does that finds its entries by an index of its heads."""

from __future__ import annotations

from reader.jobs import CancelToken, Progress, no_progress
from reader.lookup.index import HeadIndex


class Indexed:
    """A reader of one format builds `_heads` and names its language; how entries are read is its
    own."""

    source_language: str
    """Primary tag of its heads, empty where the file does not tell."""
    _heads: HeadIndex

    @property
    def languages(self) -> frozenset[str]:
        return frozenset({self.source_language} if self.source_language else ())

    @property
    def ready(self) -> bool:
        return self._heads.ready

    def prepare(
        self, *, cancel: CancelToken | None = None, progress: Progress = no_progress
    ) -> None:
        self._heads.prepare(cancel=cancel, progress=progress)

    def close(self) -> None:
        self._heads.close()

    def knows(self, form: str) -> bool:
        return self._heads.knows(form)
