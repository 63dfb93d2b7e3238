"""A pair of texts as a book or a page to read elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.alignment.bead import Alignment
from reader.documents.document import Block, Document, Segment
from reader.documents.work import Version, Work
from reader.errors import StoreError
from reader.exporters.edition import LAYOUTS, Edition, EditionSide
from reader.jobs import CancelToken, Progress, no_progress
from reader.services.annotating import JAPANESE, annotate_block
from reader.services.covers import cover_for_book
from reader.services.profile import Profile
from reader.services.reading import align_pair, block_annotations, open_pair
from reader.store.database import utc_now
from reader.text.language import language as language_of
from reader.text.ruby import Ruby
from reader.text.span import Span

BOOK_FORMATS = ("html", "epub")
__all__ = [
    "BOOK_FORMATS",
    "LAYOUTS",
    "edition_of_documents",
    "edition_of_versions",
    "export_work",
    "write_book",
]


def edition_of_documents(
    source: Document, target: Document, alignment: Alignment, *, furigana: bool = True
) -> Edition:
    """Of two texts that no library knows.

    Args:
        furigana: readings over Japanese; the author's own are always there.
    """
    sides = [
        EditionSide(document, _readings(document, furigana), document.title, document.translator)
        for document in (source, target)
    ]
    return Edition(
        sides[0],
        sides[1],
        alignment,
        title=source.title,
        author=source.author or target.author,
        modified=utc_now(),
    )


def edition_of_versions(
    profile: Profile,
    work: Work,
    source: Version,
    target: Version,
    alignment: Alignment,
    *,
    furigana: bool = True,
    cancel: CancelToken | None = None,
) -> Edition:
    """Of two versions in the library; readings as the reading page shows them. Slow for a book:
    a job. Raises: StoreError, Cancelled."""
    sides = []
    author = ""
    for version in (source, target):
        document = profile.library.document(version.id)
        author = author or document.author
        ruby = document.ruby
        if furigana and _takes_ruby(document):
            every = range(len(document.blocks))
            found = block_annotations(profile, version.id, document, every, cancel=cancel)
            ruby = tuple(one for block in sorted(found) for one in found[block].ruby)
        title = version.title or document.title
        sides.append(EditionSide(document, ruby, title, version.translator))
    return Edition(
        sides[0],
        sides[1],
        alignment,
        title=work.title,
        author=author,
        identifier=f"urn:facing-pages:{work.id}:{source.id}:{target.id}",
        modified=utc_now(),
        cover=cover_for_book(profile, work, (source, target)),
    )


def _takes_ruby(document: Document) -> bool:
    return language_of(document.language).primary == JAPANESE


def _readings(document: Document, furigana: bool) -> tuple[Ruby, ...]:
    if not furigana or not _takes_ruby(document):
        return document.ruby
    blocks = range(len(document.blocks))
    return tuple(one for block in blocks for one in annotate_block(document, block).ruby)


def document_of_lines(lines: Sequence[str], language: str) -> Document:
    """Sentences that were given one a line, each as a paragraph; blank lines stay countable as
    sentences without a word, as `align_lines` counts them."""
    blocks: list[Block] = []
    at = 0
    for line in lines:
        blocks.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    segments = (Segment(block.span, number) for number, block in enumerate(blocks))
    return Document("\n".join(lines), language, blocks=tuple(blocks), segments=tuple(segments))


def write_book(edition: Edition, format: str, *, layout: str = "facing") -> bytes:
    """The edition as the bytes of a file.

    Args:
        format: one of `BOOK_FORMATS`.
        layout: one of `LAYOUTS`.
    """
    if format == "epub":
        from reader.exporters.epub import write_epub

        return write_epub(edition, layout=layout)
    from reader.exporters.web_page import format_page

    return format_page(edition, layout=layout).encode("utf-8", "replace")


def export_work(
    profile: Profile,
    work: Work,
    source_version: str,
    target_version: str,
    format: str,
    path: Path,
    *,
    layout: str = "facing",
    furigana: bool = True,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write a pair of versions into a file, in any format of `align`; aligns it if need be. A job.

    Raises: StoreError, UnwritableTarget, NothingToAlign, Cancelled.
    """
    from reader.exporters.saving import save_bytes, save_text
    from reader.services.aligning import format_alignment

    source, target = work.version(source_version), work.version(target_version)
    if source is None or target is None:
        raise StoreError("This version is no longer in the library; choose another.")
    pair = open_pair(profile, source.id, target.id) or align_pair(
        profile, source.id, target.id, cancel=cancel, progress=progress
    )
    alignment = profile.library.alignment(source.id, target.id) or pair.alignment
    assert isinstance(alignment, Alignment)  # two different versions, just aligned
    if format not in BOOK_FORMATS:
        save_text(path, format_alignment(pair.source, pair.target, alignment, format))
        return
    edition = edition_of_versions(
        profile, work, source, target, alignment, furigana=furigana, cancel=cancel
    )
    save_bytes(path, write_book(edition, format, layout=layout))
