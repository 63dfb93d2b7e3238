"""What a file is: by what it begins with, then by its name."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from reader.errors import UnreadableFile


class Format(StrEnum):
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    EPUB = "epub"
    DOCX = "docx"
    PDF = "pdf"
    SUBTITLES = "subtitles"
    TMX = "tmx"
    TABLE = "table"
    """Two columns of sentences that translate each other, parted by tabs."""

    BILINGUAL = "bilingual"
    """An EPUB that this program wrote: two texts, aligned."""

    @property
    def is_pair(self) -> bool:
        """Whether one file holds several languages, aligned."""
        return self in {Format.TMX, Format.TABLE, Format.BILINGUAL}

    @property
    def has_encoding(self) -> bool:
        """Whether it is plain text in some encoding, which may have to be guessed."""
        return self in {Format.TEXT, Format.MARKDOWN, Format.SUBTITLES, Format.TABLE}


SUFFIXES: dict[str, Format] = {
    ".txt": Format.TEXT, ".text": Format.TEXT, "": Format.TEXT,
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN,
    ".html": Format.HTML, ".htm": Format.HTML, ".xhtml": Format.HTML,
    ".epub": Format.EPUB, ".docx": Format.DOCX, ".pdf": Format.PDF,
    ".srt": Format.SUBTITLES, ".vtt": Format.SUBTITLES, ".ass": Format.SUBTITLES,
    ".ssa": Format.SUBTITLES,
    ".tmx": Format.TMX, ".tsv": Format.TABLE, ".tab": Format.TABLE,
}  # fmt: skip
READABLE = (
    "Plain text, Markdown, web pages, EPUB, Word (.docx), PDF, subtitles (.srt, .vtt, .ass), TMX "
    "and two-column .tsv can be opened."
)
# What a file begins with, and what it is then; zip archives are looked at below.
_SIGNATURES = (
    (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"),
    (b"RIFF", "a sound or picture file"), (b"ID3", "a sound file"),
    (b"OggS", "a sound file"), (b"fLaC", "a sound file"), (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"), (b"Rar!", "a RAR archive"),
    (b"{\\rtf", "an RTF document"), (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"), (b"\x7fELF", "a program"),
    (b"MZ", "a program"), (b"\x1aE\xdf\xa3", "a video"), (b"AT&TFORM", "a DjVu book"),
)  # fmt: skip
_FOREIGN_SUFFIXES = {
    ".doc": "an old Word document", ".odt": "an OpenDocument text", ".rtf": "an RTF document",
    ".mobi": "a Kindle book", ".azw": "a Kindle book", ".azw3": "a Kindle book",
    ".fb2": "a FictionBook", ".zip": "a zip archive", ".xlsx": "a spreadsheet",
    ".pptx": "a presentation",
}  # fmt: skip
_TO_UNPACK = frozenset({"a zip archive", "a gzip archive", "a bzip2 archive", "an xz archive",
                        "a 7-Zip archive", "a RAR archive"})  # fmt: skip
_TO_CONVERT = frozenset({"a Kindle book", "a FictionBook", "a DjVu book"})
_TO_SAVE = frozenset({"an old Word document", "an OpenDocument text", "an RTF document",
                      "an old Office document", "a presentation"})  # fmt: skip
_HEAD = 4096
_OURS = b"META-INF/facing-pages"  # see `bilingual.MARK`
_TMX = re.compile(r"<tmx[\s>]", re.IGNORECASE)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!DOCTYPE\s+html|html)\b", re.I | re.S
)
_SRT = re.compile(r"\s*\d+[ \t]*\r?\n\s*\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s*-->\s*\d")
_ASS = re.compile(r"\s*\[Script Info\]", re.IGNORECASE)


def format_of(data: bytes, name: str) -> Format:
    """Contents first, the suffix of `name` second.

    Raises: UnreadableFile for what is known not to be a text we read.
    """
    suffix = Path(name).suffix.lower()
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) and not _reads_as_text(data):
        return _zipped(data, name, suffix)
    if b"%PDF-" in data[:1024] and not _reads_as_text(data[: data.find(b"%PDF-")], strict=True):
        return Format.PDF
    foreign = next((what for mark, what in _SIGNATURES if data.startswith(mark)), "")
    if foreign and foreign != "an RTF document" and _reads_as_text(data):
        foreign = ""  # a text that happens to begin with these letters
    foreign = foreign or _FOREIGN_SUFFIXES.get(suffix, "")
    if data[4:8] == b"ftyp":
        foreign = "a video"
    if foreign:
        raise _foreign(name, foreign)
    return _by_head(data) or _by_suffix(name, suffix)


def _reads_as_text(data: bytes, *, strict: bool = False) -> bool:
    if b"\0" in data:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not strict or bool(data.strip())


def _zipped(data: bytes, name: str, suffix: str) -> Format:
    # The names of the first entries stand in the first bytes, those of all in the directory.
    if _OURS in data[:200]:
        return Format.BILINGUAL
    if b"application/epub+zip" in data[:200] or b"META-INF/container.xml" in data:
        return Format.EPUB
    if b"word/document.xml" in data:
        return Format.DOCX
    if SUFFIXES.get(suffix) in {Format.EPUB, Format.DOCX}:
        return SUFFIXES[suffix]
    kind = _FOREIGN_SUFFIXES.get(suffix, "a zip archive")
    raise _foreign(name, kind)


def _foreign(name: str, kind: str) -> UnreadableFile:
    """What it is, and what can be done about it."""
    if kind in _TO_UNPACK:
        return UnreadableFile(f"“{name}” is {kind}; unpack it and choose the texts in it.")
    if kind in _TO_CONVERT:
        return UnreadableFile(f"“{name}” is {kind}; convert it to EPUB to open it here.")
    if kind in _TO_SAVE:
        return UnreadableFile(f"“{name}” is {kind}; save it as Word (.docx) or PDF to open it.")
    return UnreadableFile(f"“{name}” is {kind}, which cannot be opened. {READABLE}")


def _by_head(data: bytes) -> Format | None:
    head = data[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = head[: len(head) // 2 * 2].decode("utf-16", "replace")
    else:
        text = head.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    if _HTML.match(text):
        return Format.HTML
    if text.startswith(("<?xml", "<!DOCTYPE tmx", "<tmx")) and _TMX.search(text):
        return Format.TMX
    if text.startswith("WEBVTT") and not text[6:7].isalnum():
        return Format.SUBTITLES
    return Format.SUBTITLES if _SRT.match(text) or _ASS.match(text) else None


def _by_suffix(name: str, suffix: str) -> Format:
    found = SUFFIXES.get(suffix, Format.TEXT)
    if found in {Format.EPUB, Format.DOCX}:
        what = "an EPUB book" if found is Format.EPUB else "a Word document"
        raise UnreadableFile(f"“{name}” is not {what} inside, or it is damaged. Get it once more.")
    if found is Format.PDF:
        raise UnreadableFile(f"“{name}” is not a PDF inside, or it is damaged. Get it once more.")
    return found
