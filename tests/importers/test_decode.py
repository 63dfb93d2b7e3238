"""Bytes to text, whatever wrote them."""

from __future__ import annotations

import codecs

import pytest

from reader.errors import UnreadableFile
from reader.importers.decode import decode

TEXTS = {
    "es": "El año pasado llovió menos. ¿Quién lo diría? «Nadie», contestó mi tía María.",
    "fr": "L’été dernier, il a plu à Évreux. « Ça va ? » demanda l’hôte, gêné. Où êtes-vous ?",
    "de": "Der Bär läuft über die große Brücke. „Schön“, sagte die Königin und hörte zu.",
    "pt": "O avô não está. A irmã comprou pão e maçãs na praça de São João.",
    "pl": "Zażółć gęślą jaźń. Święta były śnieżne, a ścieżka wąska i śliska.",
    "cs": "Žluťoučký kůň úpěl ďábelské ódy. Přišel v neděli a odešel v pondělí.",
    "hu": "Az őszi erdőben sűrű köd ült. A fűben lévő rőzsét összegyűjtötték.",
    "tr": "Dün akşam çok yağmur yağdı. Işıklar söndü, çocuklar güldü.",
    "ru": "Паром отошёл на рассвете. Никто не помахал ему рукой. Было холодно.",
    "el": "Το πλοίο έφυγε την αυγή. Κανείς δεν χαιρέτησε από την αποβάθρα.",
    "ar": "غادرت العبارة مع الفجر، ولم يلوح أحد من الرصيف. كانت متأخرة.",
    "he": "המעבורת יצאה עם שחר ואיש לא נופף מהרציף. היא איחרה שוב.",
    "th": "เรือออกแต่เช้ามืด ไม่มีใครโบกมือลาที่ท่าเรือ",
    "ja": "夜明けに連絡船が出た。岸壁で手を振る人は誰もいなかった。ターミナルは静かだ。",
    "zh": "渡船在黎明时分离开了，码头上没有人挥手。它又晚点了，大家都不说话。",
    "zh-TW": "渡船在黎明時分離開了，碼頭上沒有人揮手。它又晚點了，大家都不說話。",
    "ko": "배는 새벽에 떠났고 부두에서 손을 흔드는 사람은 없었다. 또 늦었다.",
}
OLD = [
    ("es", "cp1252"), ("es", "iso8859-1"), ("fr", "cp1252"), ("fr", "mac_roman"), ("de", "cp1252"),
    ("de", "cp850"), ("pt", "iso8859-1"), ("pl", "cp1250"), ("pl", "iso8859-2"), ("cs", "cp1250"),
    ("hu", "cp1250"), ("hu", "iso8859-2"), ("tr", "cp1254"), ("ru", "cp1251"), ("ru", "koi8-r"),
    ("ru", "cp866"), ("el", "cp1253"), ("el", "iso8859-7"), ("ar", "cp1256"), ("ar", "iso8859-6"),
    ("he", "cp1255"), ("th", "cp874"), ("ja", "cp932"), ("ja", "euc_jp"), ("ja", "iso2022_jp"),
    ("zh", "gb18030"), ("zh-TW", "big5"), ("ko", "cp949"),
]  # fmt: skip


def plain(language: str, encoding: str) -> str:
    """The text with only the marks that the encoding has."""
    return TEXTS[language].encode(encoding, "ignore").decode(encoding)


@pytest.mark.parametrize(("language", "encoding"), OLD)
@pytest.mark.parametrize("told", [True, False], ids=["told", "not told"])
def test_old_encodings_are_recognised(language: str, encoding: str, told: bool) -> None:
    text = plain(language, encoding)
    decoded = decode(text.encode(encoding), language=language if told else None)
    assert decoded.text == text


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE), ("utf-32-le", codecs.BOM_UTF32_LE),
    ],
)  # fmt: skip
def test_unicode_is_certain(language: str, encoding: str, mark: bytes) -> None:
    decoded = decode(mark + TEXTS[language].encode(encoding))
    assert decoded.text == TEXTS[language]
    assert decoded.sure


@pytest.mark.parametrize("language", ["es", "ja", "ru"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_recognised_without_its_mark(language: str, encoding: str) -> None:
    text = f"{TEXTS[language]}\r\n{TEXTS[language]}\r\n"
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"caf\xe9", "café"),
        (b"10 \x80", "10 €"),
        (b"\x93Hi,\x94 she said \x96 it\x92s late.", "“Hi,” she said – it’s late."),
        ("海は広いな".encode()[:-1], "海は広い\ufffd"),
        (
            "Über den Fluss, größer, später é".encode() + b"\xe9.",
            "Über den Fluss, größer, später é\ufffd.",
        ),
    ],
)
def test_short_and_damaged_texts_are_read_as_well_as_can_be(data: bytes, text: str) -> None:
    assert decode(data).text == text


def test_a_guess_says_that_it_is_one() -> None:
    assert not decode("海".encode()[:-1] + "海は広い".encode()).sure


def test_nothing_but_the_mark_is_changed() -> None:
    text = "one\r\ntwo\rthree\u2028four\x0c five \ufeff six\n\n"
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text


def test_a_given_encoding_is_obeyed_or_refused() -> None:
    assert decode("čaj".encode("cp1250"), encoding="windows-1250").text == "čaj"
    with pytest.raises(UnreadableFile, match="no encoding called"):
        decode(b"x", encoding="cp99999")
    with pytest.raises(UnreadableFile, match="not in"):
        decode(b"\xff\xfe\xfa", encoding="utf-8")
    with pytest.raises(UnreadableFile):
        decode(b"ff", encoding="hex")


@pytest.mark.parametrize(
    "data", [b"text\0more", bytes(range(256)) * 4, b"\x01\x02\x03\x04\x05" * 20, b"\0" * 64]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="binary"):
        decode(data)


@pytest.mark.parametrize(
    "text",
    [
        "駅長は祖父だった。月は遅れない。",  # without the marks that only Japanese has many of
        "その朝、机の上に封筒が置いてあった。宛名はなく、乾いた花が一輪はってあった。",
        "東京都千代田区",
    ],
)
def test_shift_jis_is_not_taken_for_korean(text: str) -> None:
    assert decode(text.encode("cp932")).text == text
