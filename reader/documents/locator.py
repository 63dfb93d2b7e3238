"""A reading position that survives re-layout and re-import."""

from __future__ import annotations

from dataclasses import dataclass

from reader.documents.document import Document


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in a document: the segment's index and its first words, which win over the number
    when the text was imported anew."""

    segment: int
    quote: str = ""

    @classmethod
    def at(cls, document: Document, segment: int) -> Locator:
        return cls(segment, document.segment_text(segment)[:60])

    def resolve(self, document: Document) -> int:
        """Index of the segment meant; the nearest one with the same words, else the number
        clamped into the document; 0 in a document without segments."""
        last = len(document.segments) - 1
        if last < 0:
            return 0
        here = min(max(self.segment, 0), last)
        if not self.quote or document.segment_text(here).startswith(self.quote):
            return here
        same = [i for i in range(last + 1) if document.segment_text(i).startswith(self.quote)]
        return min(same, key=lambda index: abs(index - here), default=here)
