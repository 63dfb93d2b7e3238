"""Which importer reads a file, and one clear sentence where none can."""

from __future__ import annotations

from pathlib import Path

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.base import LoadWarning
from reader.importers.decode import decode
from reader.importers.plain import document_from_text
from reader.jobs import CancelToken, Progress, no_progress

LONGEST_FILE = 64 * 1024 * 1024
"""Bytes; ten times the longest novels."""
LONGEST_LINE = 2_000_000
"""Code points; a text that goes on longer without a line break was not written to be read."""
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ""})
_READABLE = "Plain text (.txt, .md) can be opened."

# What a file begins with, and what it is then; zip archives are looked at below.
_SIGNATURES = (
    (b"%PDF-", "a PDF"), (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"), (b"RIFF", "a sound or picture file"), (b"ID3", "a sound file"),
    (b"OggS", "a sound file"), (b"fLaC", "a sound file"), (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"), (b"Rar!", "a RAR archive"),
    (b"{\\rtf", "an RTF document"), (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"), (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\x1aE\xdf\xa3", "a video"), (b"AT&TFORM", "a DjVu book"),
)  # fmt: skip
_BY_SUFFIX = {
    ".epub": "an EPUB book", ".docx": "a Word document", ".doc": "a Word document",
    ".odt": "an OpenDocument text", ".pdf": "a PDF", ".rtf": "an RTF document",
    ".mobi": "a Kindle book", ".azw": "a Kindle book", ".azw3": "a Kindle book",
    ".html": "a web page", ".htm": "a web page", ".xhtml": "a web page", ".srt": "a subtitle file",
    ".vtt": "a subtitle file", ".ass": "a subtitle file", ".ssa": "a subtitle file",
    ".tmx": "a translation memory", ".fb2": "a FictionBook", ".zip": "a zip archive",
}  # fmt: skip


def load_file(
    path: str | Path,
    *,
    language: str | None = None,
    encoding: str | None = None,
    read_ruby: bool = True,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Document, list[LoadWarning]]:
    """Read a file as a document, not yet cut into sentences.

    Raises: UnreadableFile with one sentence that says what is wrong; Cancelled.
    """
    place = Path(path)
    data = _read(place)
    return load_bytes(
        data,
        name=place.name,
        language=language,
        encoding=encoding,
        read_ruby=read_ruby,
        cancel=cancel,
        progress=progress,
    )


def load_bytes(
    data: bytes,
    *,
    name: str,
    language: str | None = None,
    encoding: str | None = None,
    read_ruby: bool = True,
    cancel: CancelToken | None = None,
    progress: Progress = no_progress,
) -> tuple[Document, list[LoadWarning]]:
    """The same for what is already in memory; `name` is used in messages and for its suffix."""
    token = cancel or CancelToken()
    if len(data) > LONGEST_FILE:
        raise _too_large(name)
    if not data.strip():
        raise UnreadableFile(f"“{name}” is empty.")
    _refuse_other_formats(data, name)
    token.check()
    try:
        decoded = decode(data, language=language, encoding=encoding)
    except UnreadableFile as error:
        raise UnreadableFile(f"“{name}” cannot be opened. {error}") from error
    if not decoded.text.replace("\ufeff", "").strip():
        raise UnreadableFile(f"“{name}” is empty.")
    token.check()
    if max(map(len, decoded.text.splitlines())) > LONGEST_LINE:
        raise UnreadableFile(
            f"“{name}” has a line of more than {LONGEST_LINE:,} characters; break it into "
            "paragraphs to open it."
        )
    progress(1, 2)
    document = document_from_text(
        decoded.text, language=language, title=Path(name).stem, read_ruby=read_ruby
    )
    progress(2, 2)
    warnings = []
    if not decoded.sure:
        warnings.append(
            LoadWarning(
                f"“{name}” was read as {decoded.encoding}; if letters look wrong, open it again "
                "with another encoding."
            )
        )
    lost = decoded.text.find("\ufffd")
    if lost >= 0:
        warnings.append(LoadWarning(f"Some characters of “{name}” could not be read.", lost))
    return document, warnings


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableFile(f"“{path}” is a folder; choose a text file in it.")
        if path.exists() and not path.is_file():
            raise UnreadableFile(f"“{path}” is not an ordinary file.")
        if path.stat().st_size > LONGEST_FILE:
            raise _too_large(str(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(f"There is no file “{path}”.") from error
    except PermissionError as error:
        raise UnreadableFile(f"“{path}” may not be read: permission is denied.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableFile(f"“{path}” cannot be read: {reason}.") from error


def _too_large(name: str) -> UnreadableFile:
    return UnreadableFile(
        f"“{name}” is too large: texts of up to {LONGEST_FILE // 2**20} MB can be opened."
    )


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in data


def _refuse_other_formats(data: bytes, name: str) -> None:
    """Raises: UnreadableFile for a format we know and cannot read yet."""
    suffix = Path(name).suffix.lower()
    kind = next((what for mark, what in _SIGNATURES if data.startswith(mark)), "")
    if data.startswith(b"PK\x03\x04"):
        kind = _BY_SUFFIX.get(suffix, "a zip archive")
    elif kind and not data.startswith((b"%PDF-", b"{\\rtf")) and _is_utf8(data):
        kind = ""  # a text that happens to begin with these letters
    if not kind and suffix in _BY_SUFFIX:
        kind = _BY_SUFFIX[suffix]
    if kind:
        raise UnreadableFile(f"“{name}” is {kind}, which cannot be opened yet. {_READABLE}")
