"""Sounds at the joints of compounds: ゴミ袋 ごみぶくろ, ヴォルガ川 がわ, 仕事帰り がえり.

UniDic lists both sounds of such words and picks one without minding much what stands before.
"""

from __future__ import annotations

from reader.japanese.kana import is_kana, is_kanji, to_hiragana
from reader.japanese.kanji_pieces import main_reading
from reader.japanese.tokenizer import Word

# word, reading alone, reading as the second part of a compound
_SECOND_PARTS = """
会社 かいしゃ がいしゃ
不足 ふそく ぶそく
係 かかり がかり
小屋 こや ごや
袋 ふくろ ぶくろ
箱 はこ ばこ
畑 はたけ ばたけ
喧嘩 けんか げんか
通り とおり どおり
払い はらい ばらい
作り つくり づくり
造り つくり づくり
切れ きれ ぎれ
好き すき ずき
嫌い きらい ぎらい
帰り かえり がえり
返し かえし がえし
替え かえ がえ
換え かえ がえ
掛け かけ がけ
狩り かり がり
刈り かり がり
積み つみ づみ
詰め つめ づめ
漬け つけ づけ
付け つけ づけ
尽くし つくし づくし
沿い そい ぞい
越し こし ごし
離れ はなれ ばなれ
暮らし くらし ぐらし
暮し くらし ぐらし
住まい すまい ずまい
泊まり とまり どまり
止まり とまり どまり
倒れ たおれ だおれ
殺し ころし ごろし
固め かため がため
染め そめ ぞめ
揃い そろい ぞろい
包み つつみ づつみ
太り ふとり ぶとり
心 こころ ごころ
心地 ここち ごこち
話 はなし ばなし
声 こえ ごえ
顔 かお がお
傘 かさ がさ
靴 くつ ぐつ
星 ほし ぼし
柱 はしら ばしら
橋 はし ばし
花 はな ばな
風呂 ふろ ぶろ
布団 ふとん ぶとん
豆腐 とうふ どうふ
時計 とけい どけい
包丁 ほうちょう ぼうちょう
茶碗 ちゃわん ぢゃわん
太鼓 たいこ だいこ
寿司 すし ずし
鮨 すし ずし
雲 くも ぐも
棚 たな だな
皿 さら ざら
笛 ふえ ぶえ
桜 さくら ざくら
里 さと ざと
口 くち ぐち
坂 さか ざか
縞 しま じま
頃 ころ ごろ
気味 きみ ぎみ
日 ひ び
勝手 かって がって
深い ふかい ぶかい
強い つよい づよい
川 かわ がわ
"""
# Only after names: 渡良瀬川 わたらせがわ, but 川 elsewhere keeps its sound.
_AFTER_NAMES = frozenset("川橋坂里")
# These follow verbs too: 泣き声 なきごえ, 焦り気味 あせりぎみ, 使い勝手 つかいがって.
_AFTER_VERBS = frozenset({"声", "顔", "袋", "箱", "小屋", "気味", "勝手", "深い", "強い", "心地"})
_ONLY_AFTER = {"勝手": frozenset({"使い", "身", "得手"})}
# 2人暮らし ふたりぐらし
_AFTER_PEOPLE = frozenset({"暮らし", "暮し", "住まい"})
# After foreign names: バリ島 とう, エベレスト山 さん.
_AFTER_KATAKANA = {
    "島": "とう",
    "山": "さん",
    "湖": "こ",
    "城": "じょう",
    "川": "がわ",
    "岳": "だけ",
}
_NO_FIRST_PARTS = frozenset(
    (
        "今日",
        "明日",
        "昨日",
        "今",
        "当",
        "同",
        "各",
        "御",
        "お",
        "ご",
        "何",
        "皆",
        "全部",
        "一番",
        "超",
        "大",
        "小",
    )
)


def _parse() -> dict[str, tuple[str, str]]:
    table = {}
    for line in _SECOND_PARTS.strip().splitlines():
        word, alone, joined = line.split()
        table[word] = alone, joined
    return table


_TABLE = _parse()


def read_compounds(words: list[Word]) -> None:
    """Voice the second parts of compounds, unvoice what stands alone, read 々, in place."""
    before: Word | None = None
    for index, word in enumerate(words):
        if word.ruby is None and (word.lexeme.has_kanji or word.lexeme.surface in {"ヶ", "ケ"}):
            joined = before if before is not None and before.end == word.start else None
            following = words[index + 1] if index + 1 < len(words) else None
            if following is not None and following.start != word.end:
                following = None
            _read(word, joined, following)
        before = word


def _read(word: Word, joined: Word | None, following: Word | None) -> None:
    surface = word.lexeme.surface
    if surface in {"ヶ", "ケ"}:
        if joined is not None and joined.lexeme.has_kanji and following is not None:
            word.ruby = ((word.start, word.end, word.reading or "が"),)  # 富士見ヶ丘
    elif surface == "々":
        _repeat(word, joined)
    elif not word.reading:
        _read_unknown(word)
    elif _is_second_part(word):
        _voice(word, joined)
    elif surface in {"上", "下"} and following is not None and _is_place(following):
        if joined is None:
            word.reading = {"上": "かみ", "下": "しも"}[surface]  # 上諏訪, 下吉田
    elif joined is not None:
        _read_after_name(word, joined)


def _read_after_name(word: Word, before: Word) -> None:
    surface = word.lexeme.surface
    if surface == "山" and _is_place(before):
        word.reading = "さん"  # 高尾山; those that are やま are listed among the units
    elif surface == "家" and before.lexeme.pos3 == "人名":
        word.reading = "け"  # 作家 and the like are words of their own
    elif _is_foreign(before):
        word.reading = _AFTER_KATAKANA.get(surface, word.reading)


def _is_second_part(word: Word) -> bool:
    lexeme = word.lexeme
    return lexeme.pos1 != "動詞" and (lexeme.surface in _TABLE or lexeme.lemma in _TABLE)


def _voice(word: Word, before: Word | None) -> None:
    listed = word.lexeme.surface if word.lexeme.surface in _TABLE else word.lexeme.lemma
    alone, joined = _TABLE[listed]
    if before is not None and _is_foreign(before) and listed in _AFTER_KATAKANA:
        word.reading = _AFTER_KATAKANA[listed]
        return
    first, other = alone[0], joined[0]
    if word.reading.startswith(first) and before is not None and _joins(listed, before):
        word.reading = other + word.reading[1:]
    elif word.reading.startswith(other) and (before is None or not _may_join(before)):
        word.reading = first + word.reading[1:]


def _joins(listed: str, before: Word) -> bool:
    lexeme = before.lexeme
    only = _ONLY_AFTER.get(listed)
    if only is not None:
        return lexeme.surface in only
    if lexeme.surface == "人":
        return listed in _AFTER_PEOPLE
    if lexeme.pos1 == "動詞":
        return listed in _AFTER_VERBS and lexeme.c_form.startswith("連用形")
    if listed == "頃":
        return lexeme.pos1 in {"名詞", "接尾辞"}
    if lexeme.pos1 != "名詞" or lexeme.pos2 == "数詞" or lexeme.surface in _NO_FIRST_PARTS:
        return lexeme.pos1 == "形状詞" and listed in {"気味", "深い", "強い"}
    if listed in _AFTER_NAMES:
        return lexeme.pos2 == "固有名詞"
    return lexeme.pos3 != "副詞可能" or listed == "通り"


def _may_join(before: Word) -> bool:
    """Whether a voiced sound after this word can be right."""
    return before.lexeme.pos1 in {"名詞", "接尾辞", "接頭辞", "形状詞", "代名詞", "副詞"} or (
        before.lexeme.c_form.startswith(("連用形", "語幹"))
        and before.lexeme.pos1 in {"動詞", "形容詞"}
    )


def _is_foreign(word: Word) -> bool:
    surface = word.lexeme.surface
    return len(surface) > 1 and all("ァ" <= char <= "ヺ" or char in "ー・" for char in surface)


def _is_place(word: Word) -> bool:
    return word.lexeme.pos2 == "固有名詞" and word.lexeme.pos3 == "地名"


def _repeat(word: Word, before: Word | None) -> None:
    if before is not None and before.reading and is_kanji(before.lexeme.surface[-1]):
        stem = before.reading
        if len(before.lexeme.surface) > 1:
            stem = before.ruby[-1][2] if before.ruby else ""
        word.reading = stem


def _read_unknown(word: Word) -> None:
    """Kanji the dictionary lacks get their first listed reading, kana stay themselves."""
    parts = []
    for char in word.lexeme.surface:
        if is_kana(char):
            parts.append(to_hiragana(char))
        elif is_kanji(char):
            parts.append(main_reading(char))
        else:
            return
    if all(parts):
        word.reading = "".join(parts)
