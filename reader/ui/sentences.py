"""What the core says, in the reader's language.

The core raises plain English sentences and knows of no translations. Each was made from a template
of the sources; `packaging/translations.py` lists the templates in a file that ships beside the
catalogues. Here the template of a sentence is found again, translated, and filled in.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from reader.data import data_path

_CONTEXT = "sentences"
_PLACE = re.compile(r"\{(\d+)\}")


def in_words(said: BaseException | str) -> str:
    """A sentence of the core in the language of the interface; as it is where nothing fits."""
    text = " ".join(str(said).split())
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            # A value may be one of our own phrases: “a picture”, or a whole sentence.
            values = [_translated(value) for value in found.groups()]
            return filled(_translated(template), values)
    return str(said)


def filled(template: str, values: list[str]) -> str:
    """Braces with anything but a number in them are part of the text."""
    return _PLACE.sub(lambda place: values[int(place[1])], template)


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Templates with what matches them; those with the most words of their own come first."""
    path = data_path("resources", "translations", "sentences.txt")
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    lines.sort(key=lambda line: -len(_PLACE.sub("", line)))
    return tuple((line, re.compile(_pattern(line), re.DOTALL)) for line in lines)


def _pattern(template: str) -> str:
    parts = _PLACE.split(template)
    return "".join("(.*?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
