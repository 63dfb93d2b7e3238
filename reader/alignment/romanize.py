"""A rough Latin spelling of any alphabet, so that names can be compared across scripts.

Vowels that scripts leave out or spell each their own way do not matter much: the comparison is by
overlapping letters. Kanji and other characters without a sound stay as they are.
"""

from __future__ import annotations

import re
import unicodedata

_TABLES = {
    # Cyrillic, by sound as English would write names.
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћђџ": (
        "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sh _ y _ e yu ya yo i i e g u j "
        "l n c d d"
    ),
    "αβγδεζηθικλμνξοπρσςτυφχψω": "a v g d e z i th i k l m n x o p r s s t y f h ps o",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةآأإؤئءپچژگ": (
        "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a a a i w y _ p ch zh g"
    ),
    "אבגדהוזחטיכךלמםנןסעפףצץקרשת": ("a b g d h v z h t y k k l m m n n s a p p ts ts k r sh t"),
    "アイウエオカキクケコサシスセソタチツテト": (
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to"
    ),
    "ナニヌネノハヒフヘホマミムメモヤユヨ": "na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo",
    "ラリルレロワヲンヴ": "ra ri ru re ro wa o n vu",
    "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ": (
        "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po"
    ),
    "ァィゥェォャュョッーヮ": "a i u e o ya yu yo _ _ wa",
    "þðæœøłßđıħ": "th d ae oe o l ss d i h",
}


def _table() -> dict[int, str]:
    table: dict[int, str] = {}
    for letters, spellings in _TABLES.items():
        for letter, spelling in zip(letters, spellings.split(), strict=True):
            table[ord(letter)] = "" if spelling == "_" else spelling
    return table


_LETTERS = _table()
_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05c7]")
_KATAKANA = re.compile("[ァ-ヺー]+")
_NOT_WORD = re.compile(r"[^\w]+|_+")


def romanized(text: str) -> str:
    """Lower-case words of Latin letters where the script has a spelling, single spaces between."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if _KATAKANA.search(folded):
        folded = _KATAKANA.sub(lambda run: f" {run[0]} ", folded)
    folded = folded.translate(_LETTERS)
    if not folded.isascii():
        folded = _MARKS.sub("", unicodedata.normalize("NFKD", folded))
    return " ".join(_NOT_WORD.sub(" ", folded).split())
