"""Counters: how each is read, and what it does to the sound of the number before it."""

from __future__ import annotations

from dataclasses import dataclass, field

# spelling(s) reading sound [3=..] [4=..] [7=..] [9=..] [4p]
# sound: q doubles the end of 6, 10 and 100; k, s and h that of 1, 8 and 10, k and h that of 6 and
# 100 too; h turns into p, after ん into p or b (3=); "-" changes nothing. 3= is the reading
# after 三, 千, 万 and 何; 4= and so on the reading of that digit before the counter; with 4p the
# counter turns into p after 四 as well.
_TABLE = """
回 かい k
回目 かいめ k
回戦 かいせん k
個,箇,ケ こ k
個目 こめ k
階 かい k 3=がい
階建 かいだ k 3=がいだ
階級 かいきゅう k
か月,ヶ月,カ月,ケ月,ヵ月,箇月 かげつ k
か国,ヶ国,カ国,ケ国,ヵ国,箇国 かこく k
か国語,ヶ国語,カ国語,ヵ国語 かこくご k
か所,ヶ所,カ所,ケ所,ヵ所,箇所 かしょ k
か年,ヶ年,カ年,ケ年,ヵ年,箇年 かねん k
か条,ヶ条,カ条,ケ条,箇条 かじょう k
件 けん k
軒 けん k 3=げん
巻 かん k
機 き k
基 き k
騎 き k
曲 きょく k
局 きょく k
句 く k
区 く k
球 きゅう k
級 きゅう k
家族 かぞく k
課 か k
科目 かもく k
カ国 かこく k
期 き k
校 こう k
行 ぎょう -
戸 こ k
径 けい k
系統 けいとう k
系列 けいれつ k
脚 きゃく k
客 きゃく k
間隔 かんかく k
気圧 きあつ k
光年 こうねん k
項目 こうもく k
語 ご -
号 ごう -
号車 ごうしゃ -
合 ごう -
ゴール ゴール -
歳,才 さい s
歳児,才児 さいじ s
歳時 さいじ s
冊 さつ s
冊目 さつめ s
種 しゅ s
種類 しゅるい s
週 しゅう s
週間 しゅうかん s
週目 しゅうめ s
周 しゅう s
周年 しゅうねん s
周目 しゅうめ s
章 しょう s
勝 しょう s 4=よん
床 しょう s
色 しょく s
食 しょく s
石 こく k 3=ごく
世紀 せいき s
世帯 せたい s
世代 せだい s
隻 せき s
席 せき s
節 せつ s
戦 せん s
選 せん s
線 せん s
層 そう s 3=そう
艘 そう s 3=そう
足 そく s 3=ぞく
速 そく s
則 そく s
試合 しあい s
社 しゃ s
首 しゅ s
集 しゅう s
州 しゅう s
審 しん s
進 しん s
親等 しんとう s
センチ センチ s
シーン シーン s
シーズン シーズン s
セット セット s
頭 とう s
等 とう s
等分 とうぶん s
等星 とうせい s
棟 とう s
党 とう s
灯 とう s
塔 とう s
投 とう s
島 とう s
点 てん s
店 てん s
店舗 てんぽ s
転 てん s
滴 てき s
通 つう s
対 つい s
体 たい s
隊 たい s
題 だい -
丁 ちょう s
丁目 ちょうめ s
町 ちょう s
町歩 ちょうぶ s
着 ちゃく s
段 だん -
段階 だんかい -
度 ど -
度目 どめ -
打 だ -
打数 だすう -
打点 だてん -
代 だい -
代目 だいめ -
台 だい -
台目 だいめ -
断 だん -
卓 たく s
単位 たんい s
反 たん s
トン トン s
チーム チーム s
丁半 ちょうはん -
本 ほん h 3=ぼん
本目 ほんめ h 3=ぼんめ
本塁打 ほんるいだ h 3=ぼんるいだ
匹,疋 ひき h 3=びき
匹目 ひきめ h 3=びきめ
杯,盃 はい h 3=ばい
杯目 はいめ h 3=ばいめ
俵 ひょう h 3=びょう
票 ひょう h 3=ぴょう
分 ふん h 3=ぷん 4p
分間 ふんかん h 3=ぷんかん 4p
泊 はく h 3=ぱく 4p
発 はつ h 3=ぱつ 4p
発目 はつめ h 3=ぱつめ 4p
拍 はく h 3=ぱく
拍子 びょうし -
班 はん h 3=ぱん
版 はん h 3=ぱん
犯 はん h 3=ぱん
敗 はい h 3=ぱい 4p
品 ひん h 3=ぴん 4p
編,篇 へん h 3=ぺん
片 へん h 3=ぺん
辺 へん h 3=ぺん
遍,返 へん h 3=べん
歩 ほ h 3=ぽ
筆 ひつ h 3=ぴつ
方 ほう h 3=ぽう
波 は h 3=ぱ
派 は h 3=ぱ
匁 もんめ -
百 ひゃく -
年 ねん - 4=よ
年間 ねんかん - 4=よ
年生 ねんせい - 4=よ
年目 ねんめ - 4=よ
年前 ねんまえ - 4=よ
年後 ねんご - 4=よ
年度 ねんど - 4=よ
年代 ねんだい -
年連続 ねんれんぞく - 4=よ
月 がつ - 4=し 7=しち 9=く
日 にち - 7=しち 9=く
日間 にちかん - 7=しち 9=く
日目 にちめ - 7=しち 9=く
時 じ - 4=よ 7=しち 9=く
時間 じかん - 4=よ 7=しち 9=く
時間目 じかんめ - 4=よ 7=しち 9=く
時限 じげん - 4=よ 7=しち
時頃 じごろ - 4=よ 7=しち 9=く
人 にん - 4=よ
人前 にんまえ - 4=よ
人称 にんしょう -
人組 にんぐみ - 4=よ
人目 にんめ - 4=よ
人分 にんぶん - 4=よ
人乗 にんの - 4=よ
人制 にんせい - 4=よ
人家族 にんかぞく - 4=よ
人兄弟 にんきょうだい - 4=よ
人暮 にんぐ - 4=よ
名 めい -
名様 めいさま -
円 えん -
秒 びょう -
秒間 びょうかん -
枚 まい -
枚目 まいめ -
番 ばん -
番目 ばんめ -
番線 ばんせん -
番地 ばんち -
番手 ばんて -
倍 ばい -
割 わり -
部 ぶ -
部屋 へや -
歩兵 ほへい -
面 めん -
膳 ぜん -
畳 じょう - 4=よ
畳間 じょうま - 4=よ
錠 じょう -
条 じょう -
場 じょう -
乗 じょう -
両 りょう -
輪 りん -
厘 りん -
里 り -
次 じ -
字 じ -
児 じ -
軸 じく -
重 じゅう -
銭 せん s
文 もん -
問 もん -
門 もん -
毛 もう -
連 れん -
連勝 れんしょう -
連敗 れんぱい -
連覇 れんぱ -
列 れつ -
例 れい -
塁 るい -
浪 ろう -
話 わ -
羽 わ - 3=ば
把 わ - 3=ば
翼 よく -
葉 よう -
曜 よう -
泊目 はくめ h 3=ぱくめ 4p
議席 ぎせき -
原子 げんし -
次元 じげん -
学年 がくねん -
学期 がっき -
学級 がっきゅう -
国 こく k
都市 とし -
市町村 しちょうそん -
府県 ふけん -
県 けん -
藩 はん -
位 い -
院 いん -
駅 えき -
案 あん -
音 おん -
音節 おんせつ -
億 おく -
兆 ちょう s
京 けい k
指 し -
男 なん -
女 じょ -
弾 だん -
大 だい -
人工 にんく -
箱 はこ h 3=ぱこ
株 かぶ -
桁 けた k
口 くち -
組 くみ -
皿 さら -
袋 ふくろ h 3=ふくろ
束 たば -
粒 つぶ -
坪 つぼ -
玉 たま -
品目 ひんもく h 3=ぴんもく
切れ きれ -
通り とおり -
晩 ばん -
枠 わく -
キロ キロ q
カ所 かしょ k
ページ,頁 ページ -
パーセント,％,% パーセント -
ポイント ポイント -
"""

# With these, one and two are ひと and ふた: 一口 ひとくち, 二部屋 ふたへや.
NATIVE = frozenset(
    ("口", "皿", "袋", "束", "粒", "坪", "切れ", "通り", "晩", "箱", "桁", "株", "部屋", "組")
)


@dataclass(frozen=True, slots=True)
class Counter:
    reading: str
    sound: str
    """k, s, h or "-"; see the table above."""
    after_n: str
    """Reading after 三, 千, 万 and 何; empty where it does not change."""
    digits: dict[int, str] = field(default_factory=dict)
    soft_four: bool = False


def _parse() -> dict[str, Counter]:
    table: dict[str, Counter] = {}
    for line in _TABLE.strip().splitlines():
        spellings, reading, sound, *rest = line.split()
        digits: dict[int, str] = {}
        after_n, soft_four = "", False
        for part in rest:
            if part == "4p":
                soft_four = True
            elif part.startswith("3="):
                after_n = part[2:]
            else:
                digits[int(part[0])] = part[2:]
        for spelling in spellings.split(","):
            table[spelling] = Counter(reading, sound, after_n, digits, soft_four)
    return table


COUNTERS = _parse()
LONGEST_COUNTER = max(map(len, COUNTERS))

DAYS = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか",
    8: "ようか", 9: "ここのか", 10: "とおか", 20: "はつか",
}  # fmt: skip
"""Days of the month (and, but for the first, numbers of days) with a name of their own."""
DAYS_ENDING_YOKKA = frozenset({14, 24})
THINGS = {
    1: "ひと", 2: "ふた", 3: "みっ", 4: "よっ", 5: "いつ", 6: "むっ", 7: "なな", 8: "やっ",
    9: "ここの",
}  # fmt: skip
"""Before つ."""
