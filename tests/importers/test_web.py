"""Addresses: fetched from a server of our own on this machine, within limits."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import ClassVar

import pytest

from reader.importers import web
from reader.importers.web import PageUnavailable, checked_address, fetch, load_address
from reader.jobs import Cancelled, CancelToken
from tests.importers.test_html import PAGE


class _Pages(BaseHTTPRequestHandler):
    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        _Pages.asked.append(self.path)
        if self.path == "/faro":
            self._answer(PAGE.encode("cp1252"), "text/html; charset=windows-1252")
        elif self.path == "/text":
            self._answer(b"A plain text about the sea.", "text/plain")
        elif self.path.startswith("/round"):
            self._redirect("/round" + self.path[-1:] * 2)
        elif self.path == "/away":
            self._redirect("file:///etc/hostname")
        elif self.path == "/once":
            self._redirect("/text")
        elif self.path == "/long":
            self.send_response(200)
            self.end_headers()
            try:
                for _ in range(64):
                    self.wfile.write(bytes(2**20))
            except OSError:
                return  # we hung up, as we should
        else:
            self.send_error(404)

    def _answer(self, data: bytes, media_type: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _redirect(self, place: str) -> None:
        self.send_response(302)
        self.send_header("Location", place)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Not on the tests' screen."""


@pytest.fixture
def server() -> Iterator[str]:
    _Pages.asked.clear()
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=httpd.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    httpd.server_close()
    thread.join()


def test_an_article_is_fetched_and_nothing_else(server: str) -> None:
    document, warnings, page = load_address(f"{server}/faro")
    assert (document.title, document.language, warnings) == ("El faro que cuenta", "es", [])
    assert _Pages.asked == ["/faro"]
    assert page.address == f"{server}/faro"


def test_redirects_are_followed_on_the_web_only(server: str) -> None:
    assert fetch(f"{server}/once").data == b"A plain text about the sea."
    with pytest.raises(PageUnavailable, match="off the web"):
        fetch(f"{server}/away")
    with pytest.raises(PageUnavailable):
        fetch(f"{server}/round1")


def test_too_much_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "LONGEST_PAGE", 3 * 2**20)
    with pytest.raises(PageUnavailable, match="too large"):
        fetch(f"{server}/long")
    monkeypatch.setattr(web, "LONGEST_PAGE", 2**40)
    clock = itertools.count(step=15)  # seconds that pass between two looks at it
    monkeypatch.setattr(web, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    with pytest.raises(PageUnavailable, match="too long"):
        fetch(f"{server}/long")


def test_a_missing_page_and_a_change_of_mind(server: str) -> None:
    with pytest.raises(PageUnavailable, match="no page"):
        fetch(f"{server}/nowhere")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        fetch(f"{server}/text", cancel=token)


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("example.org/a b", None),
        ("example.org", "https://example.org/"),
        ("localhost:8000/x", "https://localhost:8000/x"),
        ("http://example.org/ñ?q=日#part", "http://example.org/%C3%B1?q=%E6%97%A5"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://user:secret@example.org/", "https://example.org/"),
        ("file:///etc/passwd", None),
        ("ftp://example.org/a", None),
        ("javascript:alert(1)", None),
        ("data:text/html,hello", None),
        ("http://", None),
        ("https://[::1", None),
        ("http://example.org:99999/", None),
        ("", None),
    ],
)
def test_addresses_are_checked_before_they_are_asked_for(address: str, asked: str | None) -> None:
    if asked is None:
        with pytest.raises(PageUnavailable):
            checked_address(address)
    else:
        assert checked_address(address) == asked
