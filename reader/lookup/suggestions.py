"""What to do where there is no dictionary for a language yet."""

from __future__ import annotations

import sys

from reader.lookup.iso639 import three_letters
from reader.text.language import language as language_of

# Debian's dict-freedict packages (apt-cache search dict-freedict, Debian 12) by what they explain
# in, for the languages of `LANGUAGES`.
_PACKAGED = {
    "en": "af ar cs cy da de el eo fr ga hr hu is it la lt nl pl pt sk sl es sr sv sw tr",
    "de": "es fi fr it la nl pl pt sv tr",
    "es": "de fr it nl pl pt sv el",
    "fr": "br de el fi nl pl pt sv",
}


def debian_packages(language: str, target_language: str = "en") -> list[str]:
    """Debian packages with a dictionary for `language`, explaining in the target if there is one,
    else in English; empty where Debian has none."""
    source, target = language_of(language).primary, language_of(target_language).primary
    found = []
    for explained in dict.fromkeys((target, "en")):
        if source in _PACKAGED.get(explained, "").split():
            found.append(f"dict-freedict-{three_letters(source)}-{three_letters(explained)}")
    return found


def how_to_get_one(language: str, target_language: str = "en") -> str:
    """A sentence for a reader whose language has no dictionary on this computer."""
    name = language_of(language).english_name
    drop = "drop a StarDict, dictd or Yomitan dictionary or a CSV word list on the window"
    packages = debian_packages(language, target_language) if sys.platform == "linux" else []
    if packages:
        return f"There is no dictionary for {name} yet: install {packages[0]}, or {drop}."
    return f"There is no dictionary for {name} yet: {drop}."
