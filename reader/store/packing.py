"""Values as compact bytes: numbers in little-endian arrays, texts in UTF-8, all deflated.

A book of a million words has 60,000 sentences; packed like this it is read back in a fraction of
a second, where a row or a JSON object each would take several.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TypeVar

from reader.alignment.bead import Alignment, Bead
from reader.documents.document import (
    Block,
    BlockKind,
    Cue,
    Document,
    NoteMark,
    Section,
    Segment,
)
from reader.errors import StoreError
from reader.store.collection import paused_collection
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token

_N = TypeVar("_N", int, float)
_DAMAGED = (
    "This text is damaged in the library. Restore a backup, or remove the text and add it again."
)
_LEVEL = 3  # of zlib: half the size of the text at 60 MB/s


def pack_parts(parts: Sequence[bytes]) -> bytes:
    """Several byte strings as one: their count and lengths, then all of them deflated."""
    head = struct.pack(f"<I{len(parts)}Q", len(parts), *map(len, parts))
    return head + zlib.compress(b"".join(parts), _LEVEL)


def unpack_parts(packed: bytes) -> list[bytes]:
    (count,) = struct.unpack_from("<I", packed)
    lengths = struct.unpack_from(f"<{count}Q", packed, 4)
    joined = zlib.decompress(packed[4 + 8 * count :], bufsize=max(sum(lengths), 64))
    parts, start = [], 0
    for length in lengths:
        parts.append(joined[start : start + length])
        start += length
    return parts


def _numbers(values: Iterable[int]) -> bytes:
    """Signed 32-bit, little-endian."""
    return _little_endian(array("i", values)).tobytes()


def _read_numbers(data: bytes) -> array[int]:
    values = array("i")
    values.frombytes(data)
    return _little_endian(values)


def _floats(values: Iterable[float]) -> bytes:
    return _little_endian(array("d", values)).tobytes()


def _read_floats(data: bytes) -> array[float]:
    values = array("d")
    values.frombytes(data)
    return _little_endian(values)


def _little_endian(values: array[_N]) -> array[_N]:
    if sys.byteorder == "big":
        values.byteswap()
    return values


def _text(text: str) -> bytes:
    # A broken file may have left half a surrogate pair in the text; it must come back as it was.
    return text.encode("utf-8", "surrogatepass")


def _read_text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _strings(texts: Iterable[str]) -> bytes:
    return json.dumps(list(texts)).encode("ascii")


def _gaps(spans: Iterable[Span]) -> list[int]:
    """Sorted, disjoint spans as alternating gap and length: small numbers deflate well."""
    numbers: list[int] = []
    end = 0
    for span in spans:
        numbers += (span.start - end, span.end - span.start)
        end = span.end
    return numbers


def _spans(numbers: Sequence[int]) -> list[Span]:
    edges = list(accumulate(numbers))
    return list(map(Span, edges[0::2], edges[1::2]))


def pack_document(document: Document) -> bytes:
    kinds = sorted({block.kind.value for block in document.blocks})
    number_of = {kind: number for number, kind in enumerate(kinds)}
    return pack_parts(
        [
            _text(document.text),
            _strings([document.language, document.title, *kinds]),
            _numbers(_gaps(block.span for block in document.blocks)),
            _numbers(number_of[block.kind.value] for block in document.blocks),
            _numbers(block.level for block in document.blocks),
            _strings(section.title for section in document.sections),
            _numbers(len(section.blocks) for section in document.sections),
            _numbers(_gaps(segment.span for segment in document.segments)),
            _numbers(segment.block for segment in document.segments),
            _numbers(_gaps(ruby.span for ruby in document.ruby)),
            _strings(ruby.reading for ruby in document.ruby),
            bytes(ruby.by_author for ruby in document.ruby),
            *_extras(document),
        ]
    )


def _extras(document: Document) -> list[bytes]:
    """What few texts have; nothing at all for the others."""
    if not (document.author or document.translator or document.cues or document.notes):
        return []
    return [
        _strings([document.author, document.translator]),
        _numbers(_gaps(cue.span for cue in document.cues)),
        _times(time for cue in document.cues for time in (cue.start_ms, cue.end_ms)),
        _numbers(number for mark in document.notes for number in (mark.position, mark.block)),
    ]


def _times(values: Iterable[int]) -> bytes:
    """Milliseconds in 64 bits: a broken file may well name a time beyond 24 days."""
    return _little_endian(array("q", values)).tobytes()


def _read_times(data: bytes) -> array[int]:
    values = array("q")
    values.frombytes(data)
    return _little_endian(values)


def kept_document(packed: bytes) -> Document:
    """As `unpack_document`, of bytes from the disk. Raises: StoreError for damaged ones."""
    try:
        return unpack_document(packed)
    except (struct.error, zlib.error, ValueError, TypeError, LookupError, OverflowError) as error:
        raise StoreError(_DAMAGED) from error


@paused_collection()
def unpack_document(packed: bytes) -> Document:
    """The inverse of `pack_document`."""
    (text, names, block_spans, block_kinds, levels, titles, sizes, segment_spans, owners,
     ruby_spans, readings, by_author, *extras) = unpack_parts(packed)  # fmt: skip
    language, title, *kind_names = json.loads(names)
    kinds = [BlockKind(name) for name in kind_names]
    stops = list(accumulate(_read_numbers(sizes)))
    author, translator, cues, notes = _read_extras(extras)
    return Document(
        text=_read_text(text),
        language=language,
        title=title,
        sections=tuple(
            Section(name, range(start, stop))
            for name, start, stop in zip(json.loads(titles), [0, *stops], stops, strict=False)
        ),
        blocks=tuple(
            Block(span, kinds[kind], level)
            for span, kind, level in zip(
                _spans(_read_numbers(block_spans)),
                _read_numbers(block_kinds),
                _read_numbers(levels),
                strict=True,
            )
        ),
        segments=tuple(map(Segment, _spans(_read_numbers(segment_spans)), _read_numbers(owners))),
        ruby=_rubies(ruby_spans, readings, by_author),
        author=author,
        translator=translator,
        cues=cues,
        notes=notes,
    )


def _read_extras(
    extras: Sequence[bytes],
) -> tuple[str, str, tuple[Cue, ...], tuple[NoteMark, ...]]:
    if not extras:
        return "", "", (), ()
    names, cue_spans, times, marks = extras
    author, translator = json.loads(names)
    ms, numbers = _read_times(times), _read_numbers(marks)
    return (
        author,
        translator,
        tuple(map(Cue, _spans(_read_numbers(cue_spans)), ms[0::2], ms[1::2])),
        tuple(map(NoteMark, numbers[0::2], numbers[1::2])),
    )


def _rubies(spans: bytes, readings: bytes, by_author: bytes) -> tuple[Ruby, ...]:
    found = zip(_spans(_read_numbers(spans)), json.loads(readings), by_author, strict=True)
    return tuple(Ruby(span, reading, bool(author)) for span, reading, author in found)


def pack_alignment(alignment: Alignment) -> bytes:
    beads = alignment.beads
    return pack_parts(
        [
            _numbers(size for bead in beads for size in bead.shape),
            _floats(bead.confidence for bead in beads),
            bytes(bead.confirmed for bead in beads),
        ]
    )


def unpack_shapes(packed: bytes) -> tuple[list[int], list[int]]:
    """Where each bead of a packed alignment begins on the source and on the target side, with the
    ends of both as last entries: a tenth of the time of `unpack_alignment`."""
    sizes = _read_numbers(unpack_parts(packed)[0])
    return [0, *accumulate(sizes[0::2])], [0, *accumulate(sizes[1::2])]


@paused_collection()
def unpack_alignment(packed: bytes) -> Alignment:
    shapes, confidences, confirmed = unpack_parts(packed)
    sizes = _read_numbers(shapes)
    source = [0, *accumulate(sizes[0::2])]
    target = [0, *accumulate(sizes[1::2])]
    flags = [bool(flag) for flag in confirmed]
    return Alignment(
        tuple(
            map(
                Bead,
                map(range, source, source[1:]),
                map(range, target, target[1:]),
                _read_floats(confidences),
                flags,
            )
        )
    )


def pack_annotation(annotation: Annotation) -> bytes:
    """One block's words and readings; its strings are kept once each."""
    numbers: dict[str, int] = {}

    def number(text: str) -> int:
        return numbers.setdefault(text, len(numbers))

    tokens, ruby = annotation.tokens, annotation.ruby
    words = [
        (number(t.surface), number(t.lemma), number(t.reading), number(t.pos),
         number(t.pos_detail), number(t.lemma_reading), t.is_word, len(t.pitch))
        for t in tokens
    ]  # fmt: skip
    readings = [number(r.reading) for r in ruby]
    return pack_parts(
        [
            _strings(numbers),
            _numbers(_gaps(token.span for token in tokens)),
            _numbers(value for word in words for value in word),
            _numbers(accent for token in tokens for accent in token.pitch),
            _numbers(_gaps(r.span for r in ruby)),
            _numbers(readings),
            bytes(r.by_author for r in ruby),
        ]
    )


_FIELDS = 8  # numbers a token takes in `pack_annotation`


def unpack_annotation(packed: bytes) -> Annotation:
    strings, spans, words, pitches, ruby_spans, readings, by_author = unpack_parts(packed)
    table = json.loads(strings)
    numbers, accents = _read_numbers(words), _read_numbers(pitches)
    tokens, at = [], 0
    for index, span in enumerate(_spans(_read_numbers(spans))):
        surface, lemma, reading, pos, detail, lemma_reading, is_word, count = numbers[
            _FIELDS * index : _FIELDS * (index + 1)
        ]
        tokens.append(
            Token(
                span=span,
                surface=table[surface],
                lemma=table[lemma],
                reading=table[reading],
                pos=table[pos],
                pos_detail=table[detail],
                lemma_reading=table[lemma_reading],
                pitch=tuple(accents[at : at + count]),
                is_word=bool(is_word),
            )
        )
        at += count
    ruby = zip(_spans(_read_numbers(ruby_spans)), _read_numbers(readings), by_author, strict=True)
    return Annotation(
        tuple(tokens), tuple(Ruby(span, table[text], bool(author)) for span, text, author in ruby)
    )
