"""Texts that come without a file: a page fetched at the reader's wish, what was copied."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.jobs import CancelToken

CLIPBOARD = "clipboard"


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a text, and where they came from."""

    data: bytes
    name: str
    """As a file might be called; its suffix tells the format."""
    origin: str
    """The address, or `CLIPBOARD`."""
    encoding: str | None = None
    """As the server says; not to be relied on."""
    whole: bool = False
    """Of a page: all of it is the text, since the reader chose it."""

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix

    @property
    def shown(self) -> str:
        """What to call it beside files."""
        return self.origin if self.origin != CLIPBOARD else ""


Origin = Path | str | Source
"""A path ("-" is standard input), or a text without a file."""


def name_of_origin(one: Origin) -> str:
    """The name of a file, with its suffix."""
    return one.name if isinstance(one, Source) else Path(one).name


def bytes_of(one: Origin) -> bytes:
    """What is to be read. Raises: UnreadableFile."""
    if isinstance(one, Source):
        return one.data
    from reader.importers.registry import read_file

    return read_file(Path(one))


def from_address(address: str, *, cancel: CancelToken | None = None) -> Source:
    """Fetch one page, because the reader asked for it. Raises: PageUnavailable, Cancelled."""
    from reader.importers.web import fetch, name_of_page

    page = fetch(address, cancel=cancel)
    return Source(page.data, name_of_page(page), page.address, page.encoding)


def from_page(markup: str) -> Source:
    """What was copied in a browser or a word processor, with its mark-up."""
    return Source(_bytes(markup), "copied.html", CLIPBOARD, "utf-8", whole=True)


def from_text(text: str) -> Source:
    """Plain text that was copied."""
    return Source(_bytes(text), "copied.txt", CLIPBOARD, "utf-8")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
