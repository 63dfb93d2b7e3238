"""What every language's printers agree on, so that no translator has to think of it."""

from __future__ import annotations

import re

_NARROW, _FIXED, _ISOLATE, _END = "\u202f", "\u00a0", "\u2068", "\u2069"
_JAPANESE = "[ぁ-ヿ一-鿿々「」（）、。：]"
_LATIN = "[A-Za-z0-9{}%]"
_FILTER = ";;"
"""Parts the kinds of files in a file dialog: such texts are read by Qt too."""

_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "es": (("“", "«"), ("”", "»"), (r"(?<=[\d}]) %", _FIXED + "%")),
    "fr": (
        (rf"[ {_FIXED}{_NARROW}](?=[;!?])", _NARROW), (rf"[ {_NARROW}](?=[:»%])", _FIXED),
        (rf"«[ {_NARROW}]", "«" + _FIXED),
    ),
    "de": ((r"(?<=\w) ?…$", _FIXED + "…"), (r"(?<=[\d}]) %", _FIXED + "%")),
    "ja": ((f"(?<={_LATIN}) (?={_JAPANESE})", ""), (f"(?<={_JAPANESE}) (?={_LATIN})", "")),
    "ar": (
        ("اً", "ًا"),  # the sign stands on the letter before the alif
        (rf"«(?!{_ISOLATE})(\{{\w+\}})»", rf"«{_ISOLATE}\1{_END}»"),
        (r"\((\.\w+)\)", "(\u2066\\1\u2069)"),
        (r"^(?=[A-Za-z])", "\u200f"),
    ),
}  # fmt: skip


def tidied(language: str, translation: str) -> str:
    """The translation with the spaces, quotation marks and marks of direction of its language."""
    if _FILTER in translation:
        return translation
    lines = translation.split("\n")
    for pattern, wanted in _RULES.get(language, ()):
        lines = [re.sub(pattern, wanted, line) for line in lines]
    return "\n".join(lines)
