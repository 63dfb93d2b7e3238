"""Reading the plain text of dictd and StarDict articles: headword, sound, grammar, meanings."""

from __future__ import annotations

import re

from reader.lookup.entry import Sense

_IPA = re.compile(r"(?:\s|^)(/[^/\n]+/|\[[^\]\n]+\])")
_GRAMMAR = re.compile(r"<([^<>]{1,60})>|\((n|v|adj|adv|prep|pron|conj|int|num|art|pl)\.?\)")
_NUMBERED = re.compile(r"\s*(\d{1,3})[.)]\s*(.*)")
_NOTE = re.compile(r"\s*(see|see also|Synonyms?|Antonyms?|Note|Abbr)s?:\s*(.*)", re.IGNORECASE)
_BRACES = re.compile(r"[{}]")
_LABEL = re.compile(r"^\s*\[([\w. ]{1,20})\]\s*")
_NEXT_NUMBER = re.compile(r"\s+\d{1,3}\.$")
_MOST_LINES = 200
_LONGEST_LIST = 160  # code points of a "see:" note; some list every inflected form


def parse_article(text: str) -> tuple[str, str, tuple[Sense, ...]]:
    """(headword, sound, senses) of one article in FreeDict's layout or any like it.

    The first line is the headword with its sound and grammar; meanings follow, numbered or not,
    one a line; indented lines and "see:" belong to the meaning before them.
    """
    lines = [line for line in text.strip("\n").split("\n") if line.strip()][:_MOST_LINES]
    if not lines:
        return "", "", ()
    headword, sound, grammar = _head(lines[0])
    if len(lines) == 1:
        return headword, sound, ()
    return headword, sound, parse_senses(lines[1:], grammar)


def parse_senses(lines: list[str], grammar: tuple[str, ...] = ()) -> tuple[Sense, ...]:
    """Senses of an article's lines below its head."""
    senses: list[Sense] = []
    numbered = any(_NUMBERED.fullmatch(line) for line in lines)
    for line in lines:
        note = _NOTE.fullmatch(line)
        item = _NUMBERED.fullmatch(line)
        if note:
            _add_note(senses, f"{note[1].lower()}: {_short(_BRACES.sub('', note[2]))}", grammar)
        elif item and item[2].strip():
            senses.append(_sense(item[2], grammar))
        elif item:
            continue  # a bare number: its example stands on the next line
        elif senses and (numbered or line[:1].isspace() or _is_example(line, senses)):
            _add_note(senses, _BRACES.sub("", line).strip(), grammar)
        else:
            senses.append(_sense(line, grammar))
    return tuple(sense for sense in senses if sense.glosses)


def _head(line: str) -> tuple[str, str, tuple[str, ...]]:
    sound = _IPA.search(line)
    grammar = tuple(a or b for a, b in _GRAMMAR.findall(line))
    word = _GRAMMAR.sub("", line)
    if sound:
        word = word[: max(word.find(sound[1]), 0)] or word.replace(sound[1], "")
    return _BRACES.sub("", word).strip(), sound[1].strip("/[]") if sound else "", grammar


def _sense(line: str, grammar: tuple[str, ...]) -> Sense:
    tags = []
    while label := _LABEL.match(line):
        tags.append(label[1])
        line = line[label.end() :]
    own = tuple(a or b for a, b in _GRAMMAR.findall(line))
    line = _NEXT_NUMBER.sub("", line)  # the number of an example that stands on the next line
    body = re.sub(r"\s+([,;])", r"\1", _BRACES.sub("", _GRAMMAR.sub("", line))).strip()
    glosses = tuple(part.strip() for part in _split_commas(body) if part.strip())
    return Sense(glosses, grammar or own, tuple(tags))


def _short(text: str) -> str:
    if len(text) <= _LONGEST_LIST:
        return text
    return text[:_LONGEST_LIST].rpartition(",")[0] + ", …"


def _split_commas(text: str) -> list[str]:
    """Parted at commas and semicolons outside brackets, unless it reads like a sentence."""
    if len(text) > 120 or text.endswith("."):
        return [text]
    parts, depth, start = [], 0, 0
    for place, char in enumerate(text):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char in ",;" and depth <= 0:
            parts.append(text[start:place])
            start = place + 1
    return [*parts, text[start:]]


def _is_example(line: str, senses: list[Sense]) -> bool:
    """A whole sentence after a meaning illustrates it."""
    return bool(senses) and line.strip().endswith((".", "!", "?")) and line.count(" ") > 3


def _add_note(senses: list[Sense], note: str, grammar: tuple[str, ...]) -> None:
    if not note:
        return
    if not senses:
        senses.append(Sense((note,), grammar))
        return
    last = senses[-1]
    senses[-1] = Sense(last.glosses, last.parts_of_speech, last.tags, (*last.notes, note))
