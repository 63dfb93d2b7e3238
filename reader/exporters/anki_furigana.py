"""A sentence as HTML for Anki with one word in bold, as plain text and in Anki's furigana form."""

from __future__ import annotations

from dataclasses import dataclass

_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("["): "&#91;"}


def mark_plain(text: str, start: int, end: int) -> str:
    """`text` as HTML, with its characters [start, end) in bold unless that is nothing."""
    if start >= end:
        return escape(text)
    return f"{escape(text[:start])}<b>{escape(text[start:end])}</b>{escape(text[end:])}"


def blank_out(text: str, start: int, end: int) -> str:
    """`text` as HTML with a gap for its characters [start, end); the gap tells no length."""
    gap = '<span class="gap">&nbsp;…&nbsp;</span>'
    return f"{escape(text[:start])}{gap}{escape(text[end:])}"


def mark_furigana(text: str, form: str, start: int, end: int) -> str:
    """`form`, the furigana form of `text`, as HTML with the word [start, end) in bold.

    Args:
        form: `text` with `[reading]` after some stretches and a space added before them.
        start, end: of the word in `text`; readings that reach over an edge are taken in whole.
    Returns: the plain text, marked, if `form` is not a form of it.
    """
    pieces = _pieces(text, form)
    if pieces is None:
        return mark_plain(text, start, end)
    out: list[str] = []
    plain: list[str] = []  # characters without a reading, escaped together
    at, bold = 0, False
    for piece in pieces:
        inside = start < at + len(piece.base) and at < end
        if inside != bold or piece.reading or piece.spaced:
            out.append(escape("".join(plain)))
            plain.clear()
        if inside != bold:
            out.append("<b>" if inside else "</b>")
            bold = inside
        if piece.reading or piece.spaced:
            out.append(piece.html)
        else:
            plain.append(piece.base)
        at += len(piece.base)
    out.append(escape("".join(plain)))
    if bold:
        out.append("</b>")
    return "".join(out)


def escape(text: str) -> str:
    """As HTML; brackets too, for Anki reads [sound:…] and 漢字[かんじ] out of fields."""
    return text.translate(_ESCAPES)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One character of the text, or a base with its reading."""

    base: str
    reading: str = ""
    spaced: bool = False
    """A space was added before it."""

    @property
    def html(self) -> str:
        reading = f"[{escape(self.reading)}]" if self.reading else ""
        return " " * self.spaced + escape(self.base) + reading


def _pieces(text: str, form: str) -> list[_Piece] | None:
    """`form` taken apart along `text`; None if they do not fit.

    A bracket or a space that stands in `text` is the author's, not one that was added.
    """
    pieces: list[_Piece] = []
    at = position = group = 0  # group: the first piece that a reading found next belongs to
    spaced = False
    while position < len(form):
        reading = _reading_at(form, position, text, at)
        if reading and group < len(pieces):
            base = "".join(piece.base for piece in pieces[group:])
            pieces[group:] = [_Piece(base, reading, pieces[group].spaced)]
            group, position = len(pieces), position + len(reading) + 2
        elif at < len(text) and form[position] == text[at]:
            pieces.append(_Piece(text[at], spaced=spaced))
            if text[at] == " ":
                group = len(pieces)
            at, position, spaced = at + 1, position + 1, False
        elif form[position] == " " and not spaced:
            group, position, spaced = len(pieces), position + 1, True
        else:
            return None
    return pieces if at == len(text) else None


def _reading_at(form: str, position: int, text: str, at: int) -> str:
    """The reading in brackets that starts at `position` and does not stand in `text`; or ""."""
    closing = form.find("]", position) if form[position] == "[" else -1
    if closing < 0 or text.startswith(form[position : closing + 1], at):
        return ""
    return form[position + 1 : closing]
