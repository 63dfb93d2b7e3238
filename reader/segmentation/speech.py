"""Tags such as “he asked” after a quotation: they belong to its sentence."""

from __future__ import annotations

import re
from functools import cache

# Only languages whose tags do not show by themselves: English puts the name first, the others
# have no capitals. Verbs in the forms that stories use.
_VERBS = {
    "en": """said says asked asks replied answered cried shouted whispered murmured muttered added
    continued called exclaimed repeated agreed explained insisted begged sighed laughed yelled
    screamed snapped demanded wondered thought went""",
    "ar": """قال قالت قالوا سأل سألت صاح صاحت همس همست رد ردت ردّ أجاب أجابت هتف هتفت تساءل تساءلت
    أضاف أضافت صرخ صرخت نادى نادت تمتم تمتمت سأله سألها سألته سألتها أجابه أجابها قلت سألني""",
    "fa": "گفت پرسید گفتم گفتند پرسیدم",
    "ur": "کہا پوچھا",
    "he": "אמר אמרה שאל שאלה ענה ענתה",
    "ko": "하고 라고 이라고 라며 하며",
    "hi": "कहा पूछा",
}  # fmt: skip


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    verbs = "|".join(_VERBS.get(language, "").split())
    if not verbs:
        return None
    if language == "en":
        pronoun = r"I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Tt]he \w+(?: \w+)?"
        name = r"(?:[A-Z][\w.'’-]*\s){0,2}[A-Z][\w'’-]*"
        return re.compile(rf"(?:{pronoun}|{name})\s(?:\w+ly\s)?(?:{verbs})\b")
    return re.compile(rf"و?(?:{verbs})(?!\w)")


def is_speech_tag(language: str, following: str) -> bool:
    """Whether the words after a quotation say who spoke: `Haru asked.`, `سأل هارو.`"""
    pattern = _pattern(language)
    return pattern is not None and pattern.match(following) is not None
