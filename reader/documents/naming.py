"""What to call a text that does not say so itself."""

from __future__ import annotations

import re
from pathlib import Path

from reader.documents.document import BlockKind, Document
from reader.text.language import LANGUAGES

_LONGEST_WORDS = 60
"""Code points of a title made of the first sentence; half as many where words have no spaces."""
_CLAUSE_ENDS = "。！？!?؟؛;"
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{3})\.(?=\s|$)")
_SAYS_NOTHING = re.compile(
    r"""(untitled|unnamed|new[ ]?(text[ ]?)?(document|file)|document|text|file|article|download
        |page|copied|tmp|temp|noname|sin[ ]?t[ií]tulo|sans[ ]?titre|unbenannt
        |無題|بدون[ ]عنوان|stdin)""",
    re.VERBOSE | re.IGNORECASE,
)
_HASH_LENGTH = 8


def name_of(document: Document, path: str) -> str:
    """The title of a text: its own, else the file's name, else how it begins.

    Args:
        document: its `title` may be the file's name without the suffix; sentences are not needed.
        path: of the file, or "-" for standard input.
    """
    stem = "" if path == "-" else Path(path).stem
    if document.title and document.title != stem:
        return document.title
    name = without_language(stem)
    if name and not says_nothing(name):
        return name
    return _beginning(document) or name or "Untitled"


def says_nothing(stem: str) -> bool:
    """Whether a file's name was made by a machine or in a hurry: a number, a hash, "untitled"."""
    words = [word for word in re.split(r"[\s_.()\-–]+", stem) if word]
    if all(_is_number_or_hash(word) or _SAYS_NOTHING.fullmatch(word) for word in words):
        return True
    plain = re.sub(r"[\W\d_]+", " ", stem).strip()
    return bool(_SAYS_NOTHING.fullmatch(plain)) or _is_number_or_hash("".join(words))


def _is_number_or_hash(word: str) -> bool:
    if word.isdecimal():
        return True
    digits = sum(letter.isdecimal() for letter in word)
    is_hex = re.fullmatch(r"[0-9a-fA-F]+", word) is not None
    return is_hex and digits > 0 and len(word) >= _HASH_LENGTH


def without_language(stem: str) -> str:
    """ "boats.ja" is about boats."""
    name, dot, tag = stem.rpartition(".")
    return name if dot and name and tag.lower().split("-")[0] in LANGUAGES else stem


def _beginning(document: Document) -> str:
    """The first heading, or the first words of the first sentence."""
    texts = [block for block in document.blocks if block.kind.is_text]
    headings = [block for block in texts if block.kind is not BlockKind.PARAGRAPH]
    if headings:
        return shortened(headings[0].span.of(document.text))
    blocks = texts or list(document.blocks)
    return shortened(blocks[0].span.of(document.text)) if blocks else ""


def shortened(text: str) -> str:
    """The first sentence on one line; cut between words, or after 30 characters of a script that
    has no spaces, with "…" where something is left out."""
    line = " ".join(text[: 20 * _LONGEST_WORDS].split())
    sentence = _first_sentence(line)
    has_spaces = sentence.count(" ") * 12 >= len(sentence)
    limit = _LONGEST_WORDS if has_spaces else _LONGEST_WORDS // 2
    if len(sentence) <= limit:
        return sentence
    cut = sentence[: limit + 1]
    if has_spaces and " " in cut:
        cut = cut.rpartition(" ")[0]
    elif not has_spaces:
        pause = max(cut.rfind(mark) for mark in "、，：")
        cut = cut[:pause] if pause >= limit // 3 else cut[:limit]
    return cut.rstrip(" ,;:、，،：–—-") + "…"


def _first_sentence(line: str) -> str:
    ends = [place for mark in _CLAUSE_ENDS if (place := line.find(mark)) > 0]
    stop = _FULL_STOP.search(line)
    if stop:
        ends.append(stop.start())
    end = min(ends, default=len(line))
    return line[: end + 1] if line[end : end + 1] in set("！？!?؟") else line[:end]
