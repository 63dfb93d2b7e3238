"""Tiny dictionaries in every format, written by the tests themselves."""

from __future__ import annotations

import gzip
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64_number(value: int) -> str:
    text = ""
    while True:
        text = DIGITS[value % 64] + text
        value //= 64
        if not value:
            return text


def dictzip(data: bytes, chunk: int) -> bytes:
    """`data` as dictzip packs it: independent deflate chunks and a table of their sizes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    chunks = []
    for start in range(0, len(data), chunk):
        packed = packer.compress(data[start : start + chunk]) + packer.flush(zlib.Z_FULL_FLUSH)
        chunks.append(packed)
    table = struct.pack("<HHH", 1, chunk, len(chunks))
    table += b"".join(struct.pack("<H", len(packed)) for packed in chunks)
    extra = b"RA" + struct.pack("<H", len(table)) + table
    head = b"\x1f\x8b\x08\x0c" + b"\0" * 6 + struct.pack("<H", len(extra)) + extra + b"name\0"
    tail = struct.pack("<II", zlib.crc32(data), len(data))
    return head + b"".join(chunks) + packer.flush() + tail


def write_dictd(
    folder: Path, stem: str, articles: Sequence[str], *, packed: bool = True, chunk: int = 64
) -> Path:
    """A dictd dictionary; the headword of each article is its first line up to " /" or " <"."""
    text, lines = b"", []
    for article in articles:
        data = (article + "\n").encode()
        head = article.split("\n")[0].split(" /")[0].split(" <")[0].lower()
        head = head.replace("'", "").replace("-", "")
        lines.append(f"{head}\t{base64_number(len(text))}\t{base64_number(len(data))}\n")
        text += data
    index = folder / f"{stem}.index"
    index.write_text("".join(sorted(lines)), encoding="utf-8", newline="\n")
    if packed:
        (folder / f"{stem}.dict.dz").write_bytes(dictzip(text, chunk))
    else:
        (folder / f"{stem}.dict").write_bytes(text)
    return index


def write_stardict(
    folder: Path,
    stem: str,
    entries: Mapping[str, str],
    *,
    kind: str = "m",
    name: str = "Small",
    synonyms: Mapping[str, str] | None = None,
    packed: bool = False,
) -> Path:
    """A StarDict dictionary with one field of type `kind` an entry."""
    text, index, order = b"", b"", list(entries)
    for head, body in entries.items():
        data = body.encode()
        index += head.encode() + b"\0" + struct.pack(">II", len(text), len(data))
        text += data
    (folder / f"{stem}.dict").write_bytes(text)
    if packed:
        (folder / f"{stem}.idx.gz").write_bytes(gzip.compress(index))
    else:
        (folder / f"{stem}.idx").write_bytes(index)
    if synonyms:
        data = b"".join(
            other.encode() + b"\0" + struct.pack(">I", order.index(head))
            for other, head in synonyms.items()
        )
        (folder / f"{stem}.syn").write_bytes(data)
    ifo = folder / f"{stem}.ifo"
    ifo.write_text(
        f"StarDict's dict ifo file\nversion=2.4.2\nbookname={name}\nwordcount={len(entries)}\n"
        f"idxfilesize={len(index)}\nsametypesequence={kind}\n",
        encoding="utf-8",
    )
    return ifo


def write_yomitan(
    folder: Path,
    stem: str,
    terms: Sequence[Sequence[object]] = (),
    meta: Sequence[Sequence[object]] = (),
    **about: object,
) -> Path:
    path = folder / f"{stem}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        index = {"title": stem, "format": 3, "revision": "1"} | about
        archive.writestr("index.json", json.dumps(index))
        if terms:
            archive.writestr("term_bank_1.json", json.dumps(terms))
        if meta:
            archive.writestr("term_meta_bank_1.json", json.dumps(meta))
    return path


@pytest.fixture
def spanish(tmp_path: Path) -> Path:
    """A dictd index of three Spanish words."""
    return write_dictd(
        tmp_path,
        "freedict-spa-eng",
        [
            "casa /kˈasa/ <n, fem>\n1. house, home\n2. firm (business)",
            "decir /deθˈiɾ/ <v>\nsay, tell\n see: {hablar}",
            "esperar /espeɾˈaɾ/\n1. wait\n   Espero aquí.\n2. hope",
        ],
    )


Writer = Callable[..., Path]
