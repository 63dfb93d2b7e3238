"""UniDic's fields and words: which columns we read, and what its parts of speech are called here.

Source: UniDic 2.1.2 (unidic-lite), feature columns of `dicrc`.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.japanese.kana import is_kana, is_kanji, to_hiragana

# Columns: pos1-4, cType, cForm, lForm, lemma, orthBase, goshu, kana, kanaBase, aType
_COLUMNS = (0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 17, 18, 23)
NODE_FORMAT = "%M\\t" + "\\t".join(f"%f[{column}]" for column in _COLUMNS) + "\\n"
# Words that are not in the dictionary have the first six columns only.
UNKNOWN_FORMAT = "%M\\t" + "\\t".join(f"%f[{column}]" for column in range(6)) + "\\n"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One word form as UniDic lists it; shared by all its occurrences."""

    surface: str
    pos1: str
    pos2: str
    pos3: str
    c_type: str
    c_form: str
    lemma: str
    """The form a dictionary lists, in this spelling: 食べる; the surface where unknown."""
    lemma_id: str
    """UniDic's own headword, one for all spellings: 為る for する, コーヒー-coffee."""
    reading: str
    """Hiragana of the surface; empty where unknown."""
    lemma_reading: str
    pitch: tuple[int, ...]
    pos: str
    pos_detail: str
    is_word: bool
    has_kanji: bool
    known: bool


def parse_line(line: str) -> Lexeme:
    """A lexeme from one line of MeCab's output in the formats above; no leading white space."""
    surface, *columns = line.split("\t")
    known = len(columns) > 6
    pos1, pos2, pos3, pos4, c_type, c_form = columns[:6]
    if known:
        _, lemma_id, orth_base, _, kana, kana_base, accent = columns[6:13]
    else:
        lemma_id = orth_base = surface
        kana = kana_base = accent = ""
    reading = _reading(surface, kana)
    return Lexeme(
        surface=surface,
        pos1=pos1,
        pos2=pos2,
        pos3=pos3,
        c_type=c_type,
        c_form=c_form,
        lemma=orth_base if orth_base not in {"", "*"} else surface,
        lemma_id=lemma_id,
        reading=reading,
        lemma_reading=_reading(orth_base, kana_base) or reading,
        pitch=tuple(int(part) for part in accent.split(",") if part.isdigit()),
        pos=_english(pos1, pos2),
        pos_detail=_detail(pos1, pos2, pos3, pos4, c_type, c_form),
        is_word=_is_word(surface, pos1, pos2),
        has_kanji=any(map(is_kanji, surface)),
        known=known,
    )


def _reading(surface: str, kana: str) -> str:
    if kana and kana != "*":
        return to_hiragana(kana)
    return to_hiragana(surface) if surface and all(map(is_kana, surface)) else ""


def _is_word(surface: str, pos1: str, pos2: str) -> bool:
    if pos1 in {"補助記号", "記号", "空白"}:
        # Letters, Greek ones too, and kanji the dictionary lacks are called signs as well.
        return pos2 != "AA" and any(map(is_kanji, surface))
    if pos2 == "数詞":
        return any(map(is_kanji, surface))
    return any(map(str.isalpha, surface))


def _detail(*fields: str) -> str:
    pos = "-".join(field for field in fields[:4] if field and field != "*")
    return ", ".join([pos, *(field for field in fields[4:] if field and field != "*")])


_ENGLISH = {
    "名詞": "noun",
    "代名詞": "pronoun",
    "形状詞": "adjective",
    "連体詞": "adnominal",
    "副詞": "adverb",
    "接続詞": "conjunction",
    "感動詞": "interjection",
    "動詞": "verb",
    "形容詞": "adjective",
    "助動詞": "auxiliary",
    "助詞": "particle",
    "接頭辞": "prefix",
    "接尾辞": "suffix",
    "記号": "symbol",
    "補助記号": "punctuation",
    "空白": "symbol",
}


def _english(pos1: str, pos2: str) -> str:
    if pos1 == "名詞":
        return {"固有名詞": "proper noun", "数詞": "numeral"}.get(pos2, "noun")
    if pos1 == "補助記号" and pos2 == "一般":
        return "symbol"
    return _ENGLISH.get(pos1, "")
