"""Ruby in plain text: reading the author's own, and writing ours."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence

from reader.japanese.kana import is_kana, is_kanji
from reader.text.ruby import Ruby
from reader.text.span import Span

_KANA_RUN = r"[\u3041-\u3096\u309d\u309e\u30a1-\u30fe\uff66-\uff9f・ 　゛゜]"
# Aozora Bunko: ｜ opens a base of any kind; without it the base is the run of kanji before 《.
_BARRED = re.compile(r"[｜|]([^｜|《》\n]{1,40})《([^《》\n]{1,40})》")
_UNBARRED = re.compile(rf"《({_KANA_RUN}{{1,40}})》")
_HTML_RUBY = re.compile(r"<ruby\b[^>]{0,200}>(.{0,2000}?)</ruby\s{0,9}>", re.DOTALL | re.IGNORECASE)
_HTML_PART = re.compile(r"<(/?)(rb|rt|rp|rtc)\b[^>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[^>]*>")
_MARK = re.compile(rf"{_BARRED.pattern}|{_UNBARRED.pattern}|{_HTML_RUBY.pattern}", re.DOTALL | re.I)


def read_ruby_markup(text: str) -> tuple[str, tuple[Ruby, ...]]:
    """The text without its ruby mark-up, and the ruby, spans into the new text.

    Reads 漢字《かんじ》, ｜any base《any reading》 and <ruby> with rb, rt and rp. 《 》 after no
    kanji or round something that is no reading (《Sign》) is punctuation and stays.
    """
    if "《" not in text and "<" not in text:
        return text, ()
    out: list[str] = []
    length = 0
    ruby: list[Ruby] = []
    at = 0

    def put(piece: str) -> None:
        nonlocal length
        out.append(piece)
        length += len(piece)

    for match in _MARK.finditer(text):
        barred_base, barred_reading, reading, inner = match.groups()
        if barred_base is not None:
            put(text[at : match.start()])
            ruby.append(_ruby(length, barred_base, barred_reading))
            put(barred_base)
        elif reading is not None:
            base = _kanji_before(text, at, match.start())
            if not base:
                continue
            put(text[at : match.start()])
            ruby.append(Ruby(Span(length - base, length), reading.strip(), by_author=True))
        else:
            put(text[at : match.start()])
            for base_text, kana in _html_parts(inner):
                if kana and base_text:
                    ruby.append(_ruby(length, base_text, kana))
                put(base_text)
        at = match.end()
    put(text[at:])
    return "".join(out), tuple(ruby)


def _ruby(start: int, base: str, reading: str) -> Ruby:
    return Ruby(Span(start, start + len(base)), reading.strip(), by_author=True)


def _kanji_before(text: str, floor: int, end: int) -> int:
    """Length of the kanji run that ends at `end`, not reaching before `floor`."""
    start = end
    while start > floor and (is_kanji(text[start - 1]) or text[start - 1] in "ヶヵ々〆"):
        start -= 1
    while start < end and text[start] in "ヶヵ":
        start += 1
    return end - start


def _html_parts(inner: str) -> list[tuple[str, str]]:
    """(base, reading) in order; `<rb>` pairs with the `<rt>` of the same number."""
    bases: list[str] = [""]
    readings: list[str] = []
    inside = "rb"
    at = 0
    for tag in [*_HTML_PART.finditer(inner), None]:
        piece = inner[at : tag.start() if tag else len(inner)]
        piece = html.unescape(_ANY_TAG.sub("", piece))
        if inside == "rb" and piece.strip():
            if len(bases) <= len(readings):
                bases.extend([""] * (len(readings) - len(bases) + 1))
            bases[-1] += piece.strip("\n\r\t ")
        elif inside == "rt":
            readings[-1] += piece.strip()
        if tag is None:
            break
        at = tag.end()
        closing, name = tag.group(1), tag.group(2).lower()
        inside = "rb" if closing and name != "rtc" else name
        if not closing and name == "rt":
            readings.append("")
        elif not closing and name == "rb" and bases[-1]:
            bases.append("")
    return [
        (base, readings[index] if index < len(readings) else "") for index, base in enumerate(bases)
    ]


def format_brackets(text: str, ruby: Sequence[Ruby]) -> str:
    """漢字[かんじ]: a reading in brackets after each base."""
    return _formatted(text, ruby, lambda base, kana: f"{base}[{kana}]", lambda piece: piece)


def format_html(text: str, ruby: Sequence[Ruby]) -> str:
    """<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>, everything escaped."""

    def wrapped(base: str, kana: str) -> str:
        return f"<ruby>{html.escape(base)}<rp>(</rp><rt>{html.escape(kana)}</rt><rp>)</rp></ruby>"

    return _formatted(text, ruby, wrapped, html.escape)


def format_anki(text: str, ruby: Sequence[Ruby]) -> str:
    """Anki's furigana filter: " 漢字[かんじ]", a space before every base.

    Anki takes everything back to the previous space as the base, so the space is needed after
    kana, punctuation and line starts alike; at the very start of the text nothing precedes it.
    """
    out = _formatted(text, ruby, lambda base, kana: f" {base}[{kana}]", lambda piece: piece)
    return out.removeprefix(" ") if ruby and ruby[0].span.start == 0 else out


def _formatted(
    text: str,
    ruby: Sequence[Ruby],
    with_reading: Callable[[str, str], str],
    plain: Callable[[str], str],
) -> str:
    out: list[str] = []
    at = 0
    for item in sorted(ruby):
        if item.span.start < at:
            continue
        out.append(plain(text[at : item.span.start]))
        out.append(with_reading(item.span.of(text), item.reading))
        at = item.span.end
    out.append(plain(text[at:]))
    return "".join(out)


def has_only_kana(reading: str) -> bool:
    """Whether an author's reading is kana, as a dictionary key must be."""
    return bool(reading) and all(is_kana(char) for char in reading)
