"""Languages: BCP 47 tag, script, direction, and how each calls itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    tag: str
    """BCP 47, primary subtag lower-case: "ja", "zh", "zh-TW", "und" where unknown."""
    script: str
    """ISO 15924: "Latn", "Jpan", "Arab", "Cyrl", …"""
    native_name: str
    english_name: str
    right_to_left: bool = False

    @property
    def primary(self) -> str:
        return self.tag.split("-")[0]

    @property
    def direction(self) -> str:
        """The value of HTML's `dir`."""
        return "rtl" if self.right_to_left else "ltr"

    @property
    def spaced(self) -> bool:
        """Whether words are parted by spaces."""
        return self.script not in {"Jpan", "Hans", "Hant", "Thai", "Khmr", "Laoo", "Mymr"}


_TABLE = """
af Latn Afrikaans|Afrikaans
ar Arab العربية|Arabic
bg Cyrl Български|Bulgarian
bn Beng বাংলা|Bengali
ca Latn Català|Catalan
cs Latn Čeština|Czech
cy Latn Cymraeg|Welsh
da Latn Dansk|Danish
de Latn Deutsch|German
el Grek Ελληνικά|Greek
en Latn English|English
eo Latn Esperanto|Esperanto
es Latn Español|Spanish
et Latn Eesti|Estonian
eu Latn Euskara|Basque
fa Arab فارسی|Persian
fi Latn Suomi|Finnish
fr Latn Français|French
ga Latn Gaeilge|Irish
gl Latn Galego|Galician
he Hebr עברית|Hebrew
hi Deva हिन्दी|Hindi
hr Latn Hrvatski|Croatian
hu Latn Magyar|Hungarian
hy Armn Հայերեն|Armenian
id Latn Bahasa Indonesia|Indonesian
is Latn Íslenska|Icelandic
it Latn Italiano|Italian
ja Jpan 日本語|Japanese
ka Geor ქართული|Georgian
kk Cyrl Қазақша|Kazakh
ko Kore 한국어|Korean
la Latn Latina|Latin
lt Latn Lietuvių|Lithuanian
lv Latn Latviešu|Latvian
ms Latn Bahasa Melayu|Malay
nb Latn Norsk bokmål|Norwegian Bokmål
nl Latn Nederlands|Dutch
no Latn Norsk|Norwegian
pl Latn Polski|Polish
pt Latn Português|Portuguese
ro Latn Română|Romanian
ru Cyrl Русский|Russian
sk Latn Slovenčina|Slovak
sl Latn Slovenščina|Slovenian
sq Latn Shqip|Albanian
sr Cyrl Српски|Serbian
sv Latn Svenska|Swedish
sw Latn Kiswahili|Swahili
ta Taml தமிழ்|Tamil
th Thai ไทย|Thai
tl Latn Tagalog|Tagalog
tr Latn Türkçe|Turkish
uk Cyrl Українська|Ukrainian
ur Arab اردو|Urdu
vi Latn Tiếng Việt|Vietnamese
zh Hans 中文|Chinese
zh-TW Hant 繁體中文|Chinese (traditional)
"""
_RIGHT_TO_LEFT = frozenset(
    {"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr", "Aran"}
)


def _languages() -> dict[str, Language]:
    found = {}
    for line in _TABLE.strip().splitlines():
        tag, script, names = line.split(" ", 2)
        native, english = names.split("|")
        found[tag] = Language(tag, script, native, english, script in _RIGHT_TO_LEFT)
    return found


LANGUAGES = _languages()
UNKNOWN = Language("und", "Latn", "—", "unknown language")


# Languages written from right to left that we have no names for.
_SCRIPT_OF = {
    **dict.fromkeys(
        (
            "aeb", "ajp", "apc", "apd", "arb", "arq", "ars", "ary", "arz", "azb", "bal", "bqi",
            "brh", "bgn", "ckb", "glk", "khw", "ks", "lrc", "mzn", "pnb", "prs", "ps", "sd", "skr",
            "ug",
        ),
        "Arab",
    ),
    "yi": "Hebr", "lad": "Hebr", "jrb": "Hebr", "iw": "Hebr", "arc": "Syrc", "syr": "Syrc",
    "aii": "Syrc", "dv": "Thaa", "nqo": "Nkoo", "rhg": "Rohg", "mid": "Mand", "smp": "Samr",
}  # fmt: skip


def language(tag: str) -> Language:
    """The language of a BCP 47 tag, any case, `_` as `-`; regions fall back to their language.

    A well-formed tag we have no names for is returned with itself as its name; it is read from
    right to left if its script is. A language that may be written both ways keeps its script where
    that turns it round ("az-Arab", "ur-Latn").
    """
    wanted = tag.strip().replace("_", "-")
    lowered = wanted.lower()
    if lowered in {"", "und"}:
        return UNKNOWN
    if lowered.startswith("zh") and lowered[3:] in {"tw", "hk", "mo", "hant", "hant-tw"}:
        return LANGUAGES["zh-TW"]
    primary, *subtags = lowered.split("-")
    script = next((tag.title() for tag in subtags if len(tag) == 4 and tag.isalpha()), "")
    known = LANGUAGES.get(primary)
    if known is not None and script in {"", known.script}:
        return known
    if known is not None and script not in _RIGHT_TO_LEFT and not known.right_to_left:
        return known
    usual = known.script if known else _SCRIPT_OF.get(primary, "Latn")
    script = script or usual
    names = (known.native_name, known.english_name) if known else (primary, primary)
    turned = (script in _RIGHT_TO_LEFT) != (usual in _RIGHT_TO_LEFT)
    tag = f"{primary}-{script}" if turned else primary
    return Language(tag, script, *names, script in _RIGHT_TO_LEFT)
