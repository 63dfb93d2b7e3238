"""A page by its address, fetched when the reader asks for it and never otherwise.

Only the page itself is fetched: no pictures, scripts, styles or fonts, no cookies kept, and
nothing at all from addresses that are not the web's.
"""

from __future__ import annotations

import http.client
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from email.message import Message
from typing import IO

from reader.documents.document import Document
from reader.errors import ReaderError, UnreadableFile
from reader.importers.base import LoadWarning
from reader.jobs import CancelToken

LONGEST_PAGE = 16 * 2**20
"""Bytes."""
SECONDS = 20.0
"""For the whole page, redirects included."""
_SILENCE = 8.0
"""Seconds without a byte."""
_REDIRECTS = 5
_CHUNK = 2**16
_SCHEMES = frozenset({"http", "https"})
_AGENT = "FacingPages (reads one page at its reader's wish)"


class PageUnavailable(ReaderError):
    """An address that cannot be fetched now, or not at all."""


@dataclass(frozen=True, slots=True)
class Page:
    data: bytes
    address: str
    """After redirects."""
    media_type: str
    encoding: str | None
    """As the server says."""


def load_address(
    address: str, *, language: str | None = None, cancel: CancelToken | None = None
) -> tuple[Document, list[LoadWarning], Page]:
    """Fetch a page and read its article. Raises: PageUnavailable, UnreadableFile, Cancelled."""
    from reader.importers.registry import load_bytes

    page = fetch(address, cancel=cancel)
    if cancel is not None:
        cancel.check()
    name = name_of_page(page)
    encoding = page.encoding
    try:
        document, warnings = load_bytes(
            page.data, name=name, language=language, encoding=encoding, cancel=cancel
        )
    except UnreadableFile:
        if encoding is None:
            raise
        document, warnings = load_bytes(page.data, name=name, language=language, cancel=cancel)
    return document, warnings, page


def checked_address(address: str) -> str:
    """The address as it is asked for; `https://` is put before a bare one.

    Raises: PageUnavailable if it is none of the web's.
    """
    wanted = address.strip()
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)", wanted):
        wanted = f"https://{wanted}"
    try:
        parts = urllib.parse.urlsplit(wanted)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise PageUnavailable(f"“{address}” is not an address; check it for mistakes.") from error
    if parts.scheme.lower() not in _SCHEMES:
        raise PageUnavailable(
            f"“{address}” is not on the web; only http and https addresses are opened."
        )
    if not host or any(char.isspace() or ord(char) < 32 for char in wanted):
        raise PageUnavailable(f"“{address}” is not an address; check it for mistakes.")
    try:
        name = host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise PageUnavailable(f"“{address}” is not an address; check it for mistakes.") from error
    place = f"[{name}]" if ":" in name else name
    if parts.port:
        place += f":{parts.port}"
    path = urllib.parse.quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = urllib.parse.quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urllib.parse.urlunsplit((parts.scheme.lower(), place, path, query, ""))


def fetch(address: str, *, cancel: CancelToken | None = None, seconds: float = SECONDS) -> Page:
    """The bytes behind an address. Raises: PageUnavailable, Cancelled."""
    wanted = checked_address(address)
    request = urllib.request.Request(
        wanted,
        headers={
            "User-Agent": _AGENT,
            "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5",
            "Accept-Encoding": "identity",
        },
    )
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(), urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(), urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(), _Redirects(),
    ):  # fmt: skip
        opener.add_handler(handler)  # not the default ones: they open files and ftp, too
    end = time.monotonic() + seconds
    try:
        with opener.open(request, timeout=min(_SILENCE, seconds)) as answer:
            data = _body(answer, end, cancel, address)
            headers: Message = answer.headers
            return Page(
                data,
                answer.geturl(),
                headers.get_content_type(),
                headers.get_content_charset(),
            )
    except urllib.error.HTTPError as error:
        raise PageUnavailable(_refusal(address, error.code)) from error
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", None)
        if isinstance(reason, PageUnavailable):
            raise reason from error
        late = isinstance(error, TimeoutError) or isinstance(reason, TimeoutError)
        why = "it does not answer" if late else "there is no way to it"
        raise PageUnavailable(
            f"“{address}” cannot be fetched: {why}. Check the address and your connection."
        ) from error


class _Redirects(urllib.request.HTTPRedirectHandler):
    max_redirections = _REDIRECTS
    max_repeats = 2

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str,
        headers: http.client.HTTPMessage, newurl: str,
    ) -> urllib.request.Request | None:  # fmt: skip
        checked_address(newurl)  # a redirect may not lead off the web
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _body(answer: IO[bytes], end: float, cancel: CancelToken | None, address: str) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while chunk := answer.read1(_CHUNK):  # type: ignore[attr-defined]  # of HTTPResponse
        pieces.append(chunk)
        size += len(chunk)
        if cancel is not None:
            cancel.check()
        if size > LONGEST_PAGE:
            raise PageUnavailable(f"“{address}” is too large for a page of text.")
        if time.monotonic() > end:
            raise PageUnavailable(f"“{address}” takes too long to come; try again later.")
    return b"".join(pieces)


def _refusal(address: str, code: int) -> str:
    if code in {401, 402, 403, 407, 451}:
        return f"“{address}” is not shown to this program; save the page in your browser instead."
    if code in {404, 410}:
        return f"There is no page at “{address}”; check the address."
    if 300 <= code < 400:
        return f"“{address}” leads in a circle or off the web, and cannot be fetched."
    return f"“{address}” cannot be fetched: its server answers with error {code}."


_SUFFIXES = {"text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf",
             "text/plain": ".txt", "application/epub+zip": ".epub", "text/markdown": ".md",
             "text/vtt": ".vtt"}  # fmt: skip


def name_of_page(page: Page) -> str:
    """A file name for what was fetched: of the address, with a suffix that fits its type."""
    parts = urllib.parse.urlsplit(page.address)
    last = urllib.parse.unquote(parts.path.rstrip("/").rsplit("/", 1)[-1]) or parts.netloc
    suffix = _SUFFIXES.get(page.media_type, "")
    return last if not suffix or last.endswith(suffix) else f"{last}{suffix}"
