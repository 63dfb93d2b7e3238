"""Files made to do harm, or to be as bad as files get; each at a size that suits who asks.

`SMALL` is what the tests run; `benchmarks/hostile_files.py` runs them in full size, each in a
process of its own with a clock and a limit on memory.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.importers.files import CONTAINER, docx, epub, pdf, tmx, xhtml, zipped

SMALL = 2_000
FULL = 1_000_000
"""Of whatever a file has too much of."""
_BOMB = (
    '<!DOCTYPE html [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
_OUTSIDE = '<!DOCTYPE html [<!ENTITY out SYSTEM "file:///etc/hostname">]>'


@dataclass(frozen=True, slots=True)
class Hostile:
    name: str
    file: str
    make: Callable[[int], bytes]
    """The bytes, given how much of it."""


def _book(page: str, **more: str) -> bytes:
    """An EPUB of one page that is written as it stands, DOCTYPE and all."""
    entries: dict[str, str | bytes] = {f"OEBPS/{path}": text for path, text in more.items()}
    return epub({"x.xhtml": "<p>A page.</p>"}, more=entries | {"OEBPS/x.xhtml": page})


def _lying_zip(count: int) -> bytes:
    """An entry that says it is short and unpacks to far more."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packed.compress(bytes(1000) * count) + packed.flush()
    name = b"OEBPS/x.xhtml"
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 0, 0, len(data), 40, len(name), 0)
    place = len(local) + len(name) + len(data)
    entry = struct.pack(
        "<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 8, 0, 0, 0, len(data), 40, len(name), 0, 0, 0, 0, 0, 0
    )
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(entry) + len(name), place, 0)
    return local + name + data + entry + name + end


def _many_entries(count: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        for number in range(min(count, 60_000)):
            archive.writestr(f"OEBPS/{number}.xhtml", "")
    return out.getvalue()


def _nested_pdf(count: int) -> bytes:
    return pdf([["A page of text that is long enough to be a page."]], more="q " * count)


def _flate_pdf(count: int) -> bytes:
    content = zlib.compress(b"(ha) Tj " * count, 9)
    body = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    body += b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    body += b"3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>\nendobj\n"
    body += b"4 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(content)
    return body + content + b"\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n"


def _circular_pdf(_: int) -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
        b"/Kids [2 0 R 2 0 R] /Count 99999 >>\nendobj\ntrailer\n<< /Size 3 /Root 1 0 R >>\n%%EOF\n"
    )


def _srt(count: int) -> bytes:
    return b"".join(
        b"%d\n00:00:01,000 --> 00:00:02,000\n<i>A line\n\n" % n for n in range(count // 5)
    )


def _word_paragraphs(count: int) -> bytes:
    return docx("<w:p><w:r><w:t>A line.</w:t></w:r></w:p>" * (count // 10))


def _deep_word(count: int) -> bytes:
    return docx("<w:tbl><w:tr><w:tc>" * count + "deep" + "</w:tc></w:tr></w:tbl>" * count)


def _word_bomb(count: int) -> bytes:
    return docx("<w:p><w:r><w:t>" + "ha " * (100 * count) + "</w:t></w:r></w:p>")


HOSTILE = (
    # Archives
    Hostile("zip bomb", "a.epub", lambda n: epub({"a.xhtml": "<p>" + "ha " * 200 * n})),
    Hostile(
        "zip bomb in many pages",
        "a.epub",
        lambda n: epub({f"{k}.xhtml": "<p>" + "ha " * 10 * n for k in range(40)}),
    ),
    Hostile("zip that lies about its size", "a.epub", _lying_zip),
    Hostile("zip of many files", "a.epub", _many_entries),
    Hostile(
        "zip slip",
        "a.epub",
        lambda _: epub(
            {"../../../../escaped.xhtml": "<p>A page above them all.</p>"},
            more={"../../../../../tmp/escaped.txt": "out", "/escaped.txt": "out"},
        ),
    ),
    Hostile("half a zip", "a.epub", lambda n: epub({"a.xhtml": "<p>Cut.</p>" * n})[:-200]),
    Hostile("word bomb", "a.docx", _word_bomb),
    # Entities and addresses
    Hostile(
        "entity bomb", "a.epub", lambda _: _book(_BOMB + "<html><body><p>&j;&j;</p></body></html>")
    ),
    Hostile(
        "outside entity",
        "a.epub",
        lambda _: _book(_OUTSIDE + "<html><body><p>x &out;</p></body></html>"),
    ),
    Hostile(
        "entity bomb in a package",
        "a.epub",
        lambda _: zipped(
            {
                "META-INF/container.xml": _BOMB + "<container>&j;</container>",
                "a.xhtml": xhtml("<p>A page.</p>"),
            }
        ),
    ),
    Hostile(
        "entity bomb in a memory",
        "a.tmx",
        lambda _: (
            '<?xml version="1.0"?>'
            + _BOMB.replace("html", "tmx")
            + "<tmx><body><tu><tuv xml:lang='en'><seg>&j;</seg></tuv></tu></body></tmx>"
        ).encode(),
    ),
    Hostile(
        "outside entity in a page",
        "a.html",
        lambda _: (
            _OUTSIDE + "<html><body><p>x &out;</p><img src='file:///etc/hostname'></body></html>"
        ).encode(),
    ),
    Hostile(
        "remote everything",
        "a.html",
        lambda _: (
            b"<html><head><link rel=stylesheet href='http://tracker.invalid/a.css'>"
            b"<base href='http://tracker.invalid/'><script src='http://tracker.invalid/a.js'></script>"
            b"</head><body><p>Still a text.</p><img src='http://tracker.invalid/a.png'>"
            b"<iframe src='http://tracker.invalid/'></iframe>"
            b"<svg><image href='http://tracker.invalid/b.png'/></svg></body></html>"
        ),
    ),
    # Depth and breadth
    Hostile("deep page", "a.html", lambda n: b"<div>" * n + b"deep" + b"</div>" * n + b"<p>after"),
    Hostile(
        "deep book", "a.epub", lambda n: epub({"a.xhtml": "<div>" * n + "deep" + "</div>" * n})
    ),
    Hostile("deep ruby", "a.html", lambda n: b"<ruby>a<rt>b" * (n // 10) + b"</ruby>" * (n // 10)),
    Hostile("deep word", "a.docx", _deep_word),
    Hostile("unclosed tags", "a.html", lambda n: b"<b><i>x<p>" * n),
    Hostile("tables in tables", "a.html", lambda n: b"<table><tr><td>x" * n),
    Hostile(
        "a tag of many attributes",
        "a.html",
        lambda n: ("<p " + " ".join(f"x{k}={k}" for k in range(n // 4)) + ">y").encode(),
    ),
    Hostile(
        "attributes with brackets",
        "a.html",
        lambda n: ("<p " + " ".join(f"x{k}='>'" for k in range(n // 4)) + ">y").encode(),
    ),
    Hostile("many small blocks", "a.html", lambda n: b"<p>x" * n),
    Hostile(
        "many ids",
        "a.epub",
        lambda n: epub(
            {"a.xhtml": "".join(f'<p id="i{k}">x</p>' for k in range(n // 4))},
            nav="".join(f'<li><a href="a.xhtml#i{k}">{k}</a></li>' for k in range(n // 4)),
        ),
    ),
    Hostile(
        "many notes",
        "a.html",
        lambda n: b"<p>x<sup><a href='#n'>1</a></sup>" * (n // 8) + b"<p id=n class=footnote>y",
    ),
    Hostile("much ruby", "a.html", lambda n: "<ruby>字<rt>じ</rt></ruby>".encode() * (n // 4)),
    Hostile("word of many paragraphs", "a.docx", _word_paragraphs),
    Hostile("many cues", "a.srt", _srt),
    Hostile(
        "many units",
        "a.tmx",
        lambda n: tmx(
            "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='de'><seg>b</seg></tuv></tu>"
            * (n // 4)
        ),
    ),
    Hostile("many columns", "a.tsv", lambda n: b"a\t" * n + b"\n"),
    # Long words and marks
    Hostile("long word", "a.txt", lambda n: b"a" * n + b"\n" + b"b" * n),
    Hostile("long word in a page", "a.html", lambda n: b"<p>" + b"a" * 5 * n),
    Hostile(
        "long word in a book", "a.epub", lambda n: epub({"a.xhtml": "<p>" + "a" * 5 * n + "</p>"})
    ),
    Hostile("long line of stops", "a.txt", lambda n: b"a. " * (n // 2)),
    Hostile("long figure", "a.html", lambda n: b"<p>" + b"1" * n + b". A"),
    Hostile("long line of brackets", "a.html", lambda n: b"<p>" + b"(" * n),
    Hostile("long line of dashes", "a.md", lambda n: b"- " * n),
    Hostile("long line of stars", "a.md", lambda n: b"*a " * n),
    Hostile("long line of links", "a.md", lambda n: b"[a](" * n),
    Hostile("angle brackets", "a.html", lambda n: b"<" * n),
    Hostile("ampersands", "a.html", lambda n: b"&" * n),
    Hostile("quotes in a tag", "a.html", lambda n: b"<a '\"" * n),
    Hostile("open comments", "a.html", lambda n: b"<!--" * n),
    Hostile("line breaks", "a.html", lambda n: b"<p>a" + b"<br>" * n + b"b"),
    Hostile(
        "open tags in a cue", "a.vtt", lambda n: b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"<v " * n
    ),
    Hostile(
        "numbers as times", "a.srt", lambda n: b"1\n0:00:00,0 --> " + b"9" * n + b":00:00,0\nHi\n"
    ),
    # Letters
    Hostile("unpaired surrogates", "a.html", lambda n: b"<p>&#xd800;&#xdfff;\xed\xa0\x80 text" * 3),
    Hostile(
        "surrogates in a text", "a.txt", lambda _: b"A \xed\xa0\x80 text.\nAnd \xed\xbf\xbf more."
    ),
    Hostile(
        "bidi controls",
        "a.html",
        lambda n: (
            "<title>\u202ea title</title><p>"
            + "\u202e\u2066" * (n // 10)
            + "turned round</p><p>and not."
        ).encode(),
    ),
    Hostile("nulls", "a.html", lambda n: b"<p>a\0b" * 10),
    Hostile(
        "wrong encoding", "a.html", lambda _: "<meta charset=utf-8><p>¿Señor?".encode("cp1252")
    ),
    Hostile("utf-7", "a.html", lambda _: b"<meta charset=utf-7><p>+ADw-script+AD4-"),
    Hostile("combining marks", "a.txt", lambda n: ("a" + "\u0301" * (n // 2)).encode()),
    # PDF
    Hostile("pdf that unpacks", "a.pdf", _flate_pdf),
    Hostile("pdf of states", "a.pdf", _nested_pdf),
    Hostile("pdf in a circle", "a.pdf", _circular_pdf),
    Hostile("pdf of nothing", "a.pdf", lambda n: b"%PDF-1.7\n" + b"<<" * n),
    Hostile("pdf of brackets", "a.pdf", lambda n: pdf([["A page."]], more="[" * n)),
    Hostile(
        "half a pdf",
        "a.pdf",
        lambda _: pdf([["A page of a book that is cut off."] * 30] * 4)[:-700],
    ),
)
