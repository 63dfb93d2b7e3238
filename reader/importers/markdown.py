"""Markdown: headings, emphasis and links as they are meant, not as they are typed.

Source: CommonMark 0.31. What a reader would not see is taken out; what is not clearly mark-up
stays as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from reader.documents.document import BlockKind, Document
from reader.importers.builder import DocumentBuilder
from reader.importers.headings import rank_headings
from reader.text.detect import detect_language
from reader.text.language import language as language_of
from reader.text.ruby import Ruby

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_BULLET = re.compile(r"[ \t]*[-*+][ \t]+")
_QUOTE = re.compile(r"[ ]{0,3}>[ ]?")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:\s*\S+.*$")
_NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*")
_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_FRONT_TITLE = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE | re.IGNORECASE)
_FRONT_LANGUAGE = re.compile(r"^lang(?:uage)?:[ \t]*([\w-]+)", re.MULTILINE | re.IGNORECASE)
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$")
_IMAGE_LINE = re.compile(
    r"\s*(?:\[)?!\[([^\]\n]{0,300})\](?:\([^()\n]{0,500}\)|\[[^\]\n]{0,100}\])(?:\]\([^()\n]{0,500}\))?\s*$"
)
_IMAGE = re.compile(r"!\[([^\]\n]{0,300})\](?:\([^()\n]{0,500}\)|\[[^\]\n]{0,100}\])")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,500}\)|\[[^\[\]\n]{0,100}\])"
)
_AUTO_LINK = re.compile(r"<((?:https?|mailto):[^<>\s]{1,500})>")
_REFERENCE = re.compile(r"\[\^([^\]\s]{1,60})\]")
_REFERENCE_PLACE = "\ufdd3"  # a noncharacter
_NOTE_HEAD = re.compile(r"([^\s]{1,60})\. ")
_CODE = re.compile(r"(`{1,3})(?!`)(.{1,500}?)(?<!`)\1(?!`)")
_STRONG = re.compile(r"(?<![\\\w])(\*\*\*|\*\*|___|__)(?=\S)(.{1,2000}?)(?<=\S)\1(?!\w)")
_WIDE_STRONG = re.compile(r"(?<!\\)(\*\*\*|\*\*)(?=\S)([^*\n]{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![\\A-Za-z0-9*])(\*)(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s\\])\*(?![A-Za-z0-9*])"
)
_UNDERSCORED = re.compile(r"(?<![\\\w])(_)(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s\\])_(?!\w)")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,2000})(?<=\S)~~")
_TAG = re.compile(r"</?(?!ruby|rt|rp|rb)[A-Za-z][^<>\n]{0,300}>|<!--.{0,5000}?-->", re.DOTALL)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_WIDE_FROM = "\u2e80"
_ESCAPED = re.compile("[\ue000-\ue07f]")


def document_from_markdown(
    text: str, *, language: str | None = None, title: str = "", read_ruby: bool = True
) -> Document:
    """A document over the text that a Markdown file means.

    Args:
        title: used where the file states none.
        read_ruby: whether Japanese ruby mark-up is read out, too.
    """
    builder = DocumentBuilder()
    text = text.replace(_REFERENCE_PLACE, "")
    front = _FRONT_MATTER.match(text)
    stated, declared = "", ""
    if front:
        text = text[front.end() :]
        named, tagged = (
            pattern.search(front.group(1)) for pattern in (_FRONT_TITLE, _FRONT_LANGUAGE)
        )
        stated = named.group(1).strip("\"'") if named else ""
        declared = tagged.group(1) if tagged else ""
    tag = language_of(language or declared or detect_language(text[:4000])).tag
    for kind, level, raw in _blocks(text.removeprefix("\ufeff")):
        _add(builder, kind, level, raw, read_ruby=read_ruby and tag == "ja")
    tops = [n for n in range(len(builder)) if builder.kind_of(n) is BlockKind.HEADING]
    only_top = [n for n in tops if builder.level_of(n) == 1]
    if not stated and len(only_top) == 1 and tops[0] == only_top[0] <= 3:
        stated = builder.text_of(only_top[0])
    rank_headings(builder, stated, sections=True)
    return builder.build(language=language, declared=declared, title=stated or title)


def _add(
    builder: DocumentBuilder, kind: BlockKind, level: int, raw: str, *, read_ruby: bool
) -> None:
    notes = _REFERENCE.findall(raw) if level >= 0 else []
    text = raw if level < 0 else plain_inline(_REFERENCE.sub(_REFERENCE_PLACE, raw))
    ruby: tuple[Ruby, ...] = ()
    if read_ruby:
        from reader.japanese.markup import read_ruby_markup

        text, ruby = read_ruby_markup(text)
    marks = _found(text, _REFERENCE_PLACE)
    places = [at - number for number, at in enumerate(marks)]
    text = text.replace(_REFERENCE_PLACE, "")
    lost = len(text) - len(text.lstrip())
    start = builder.add(text, kind, max(level, 0))
    if start is None:
        return
    for one in ruby:
        before = bisect_left(marks, one.span.start)
        builder.add_ruby(one.span.shifted(start - lost - before), one.reading)
    for place, note in zip(places, notes, strict=False):
        builder.refer(min(start + max(0, place - lost), builder.length), note)
    number = _NOTE_HEAD.match(text) if kind is BlockKind.NOTE else None
    if number:
        builder.name(number.group(1), len(builder) - 1)


def _found(text: str, char: str) -> list[int]:
    return [at for at, one in enumerate(text) if one == char] if char in text else []


def plain_inline(raw: str) -> str:
    """Inline Markdown without its marks."""
    text = _ESCAPE.sub(lambda found: chr(0xE000 + ord(found.group(1))), raw)
    text = _CODE.sub(r"\2", text) if "`" in text else text
    if "[" in text:
        text = _LINK.sub(r"\1", _IMAGE.sub(r"\1", text))
        text = _LINK.sub(r"\1", text)  # a picture in a link
    if "<" in text:
        text = _TAG.sub("", _AUTO_LINK.sub(r"\1", text))
    if "*" in text or "_" in text:
        for pattern in (_STRONG, _WIDE_STRONG, _EMPHASIS, _UNDERSCORED):
            text = pattern.sub(r"\2", text)
    if "~~" in text:
        text = _STRUCK.sub(r"\1", text)
    return _ESCAPED.sub(lambda found: chr(ord(found.group()) - 0xE000), text)


def _blocks(text: str) -> Iterator[tuple[BlockKind, int, str]]:
    """(kind, level, raw text) of each block; level -1 means: not mark-up, leave as it is."""
    gathered: list[str] = []
    fence = ""
    in_note = False
    for line in [*re.split(r"\r\n|\r|\n", text), ""]:
        if fence:
            closing = _FENCE.match(line)
            if closing and closing.group(1).startswith(fence) and not line.strip(" `~"):
                yield BlockKind.PARAGRAPH, -1, "\n".join(gathered)
                gathered, fence = [], ""
            else:
                gathered.append(line)
            continue
        underline = _UNDERLINE.match(line)
        if gathered and underline and not in_note:
            yield BlockKind.HEADING, 1 if "=" in line else 2, _joined(gathered)
            gathered = []
            continue
        opened = _FENCE.match(line)
        heading = _HEADING.match(line)
        alone = (
            not line.strip() or opened or heading or _RULE.match(line) or _DEFINITION.match(line)
            or _TABLE_RULE.match(line) or _IMAGE_LINE.match(line)
        )  # fmt: skip
        begins = _ITEM.match(line) or _NOTE.match(line) or line.lstrip().startswith("|")
        if gathered and (alone or begins):
            yield (BlockKind.NOTE if in_note else BlockKind.PARAGRAPH), 0, _joined(gathered)
            gathered, in_note = [], False
        if opened:
            fence = opened.group(1)
        elif heading:
            yield BlockKind.HEADING, len(heading.group(1)), heading.group(2) or ""
        elif _NOTE.match(line):
            note = _NOTE.match(line)
            assert note is not None
            gathered, in_note = [f"{note.group(1)}. {line[note.end() :]}"], True
        elif alone:
            picture = _IMAGE_LINE.match(line)
            if picture:
                yield BlockKind.IMAGE, -1, picture.group(1) or _file_of(line)
        else:
            gathered.append(_content(line))
    if gathered:
        kind = BlockKind.PARAGRAPH
        yield kind, -1 if fence else 0, "\n".join(gathered) if fence else _joined(gathered)


def _content(line: str) -> str:
    """A line without what makes it a quotation, an item or a row."""
    while (quote := _QUOTE.match(line)) is not None and quote.end():
        line = line[quote.end() :]
    line = _BULLET.sub("", line, count=1) if _BULLET.match(line) else line
    if line.lstrip().startswith("|"):
        return "  ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
    return line


def _joined(lines: list[str]) -> str:
    """A paragraph's lines: a hard break stays, the others are closed as its script does."""
    pieces = [lines[0].strip()]
    for before, line in pairwise(lines):
        if before.endswith(("  ", "\\")):
            pieces[-1] = pieces[-1].removesuffix("\\")
            pieces.append("\n")
        elif not (pieces[-1][-1:] >= _WIDE_FROM and line.strip()[:1] >= _WIDE_FROM):
            pieces.append(" ")
        pieces.append(line.strip())
    return "".join(pieces)


def _file_of(line: str) -> str:
    found = re.search(r"\]\(\s*<?([^()\s<>]{1,400})", line)
    return found.group(1).rsplit("/", 1)[-1] if found else ""
