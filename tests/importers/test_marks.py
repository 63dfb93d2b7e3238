"""Single lines that are not text, in many languages; and lines that look like them but are text."""

# ruff: noqa: E501  (wide characters count twice)
from __future__ import annotations

import pytest

from reader.documents.document import BlockKind
from reader.importers.marks import is_byline, is_chapter, kind_of_mark

LINES = {
    BlockKind.IMAGE: """
        w9xz2qt5.png
        photos/2024/harbour_dawn.JPG
        https://cdn.example.org/img/a-b.webp?w=800
        ![A harbour](harbour.jpg)
        [Image]
        [Bild: Hafen]
        [صورة]
        【画像】
        [фото]
    """,
    BlockKind.AD: """
        [anuncio_2]
        [إعلان رقم 2]
        [広告2]
        ［広告］
        [ad]
        [Anzeige]
        ANZEIGE
        Advertisement
        - Advertisement -
        Publicité
        Werbung 3
        [quảng cáo_2]
        [광고]
        广告
        РЕКЛАМА
        [reklam 1]
        إعلان
        [annons_1]
        Pubblicità
        [iklan_2]
        โฆษณา
    """,
    BlockKind.CREDIT: """
        (Según SCMP)
        (Laut SCMP)
        (Selon le SCMP)
        (According to Harbour News)
        (وفقا لصحيفة المرفأ)
        （港新聞によると）
        (アルビラ通信による)
        (Secondo il Corriere del Porto)
        (Segundo o Diário do Porto)
        (По данным «Портовых вестей»)
        (Według Kuriera Portowego)
        (Theo Báo Cảng)
        (출처: 항구일보)
        （来源：海港日报）
        (Samkvæmt Hafnarblaðinu)
        (Kaynak: Liman Gazetesi)
        بقلم: سامي البحري
        Quelle: Hafenblatt
        Source: Harbour News
        取材・文：港花子
        Text: Karin Hafen
        Traducción de Luz Mar
    """,
    BlockKind.BOILERPLATE: """
        Fuente
        Source
        Quelle:
        مصدر
        المصدر
        ソース
        出典
        Источник
        Bron
        Comment (0)
        Kommentar (0)
        تعليق (0)
        コメント (0)
        Commentaires (12)
        댓글 (3)
        评论（5）
        Comentarios: 14
        12 comments
        Share
        Share on Facebook
        Compartir
        Artikel teilen
        共有
        シェアする
        Print this article
        続きを読む
        Lire aussi : Le phare qui ne dort pas
        Lesen Sie auch: Der Leuchtturm schläft nicht
        Lee también: El faro que no duerme
        اقرأ أيضا: المنارة التي لا تنام
        Читайте также: Маяк, который не спит
        関連記事：眠らない灯台
        Related articles
        Das könnte Sie auch interessieren
        Home > News > Harbour
        Inicio » Noticias » Puerto
        Startseite | Lokales | Hafen
        © 2024 Harbour News
        Copyright 2024 Harbour News
        All rights reserved.
        無断転載禁止
        https://example.org/story
        redaktion@example.org
        12.03.2024, 10:30 Uhr
        2024年3月12日 10時30分
        2024-03-12 10:30
        5/3(金) 8:15配信
        Publicado el 12 de marzo de 2024
        Updated: 3 hours ago
        Updated 4 May 2024
        Veröffentlicht am 3. Mai 2024
        Sign up to our newsletter
        * * *
        ———
        Newsletter
        Tags: harbour, light
        [12]
        — 74 —
        page 217
        Seite 12
        339ページ
        страница 117
    """,
}
TEXT = """
    Three
    Nothing happened
    The harbour at dawn
    Sources say the ship is late.
    (He laughed and left.)
    (Aplausos.)
    By and by the ship came in
    Por la mañana
    Von nun an
    Share your bread with me, said the fox.
    Print is dead, long live print!
    Chapter 1
    Capítulo 3
    Drittes Kapitel
    الفصل الأول
    第一章　朝の港
    Glava
    Das Bild an der Wand
    In 1956 they came back (again)
    «Fuente de vida», la llamaban.
    Er sagte: Quelle des Lebens.
    コメントは控えたい。
    写真を見て、彼女は笑った。
    —Sí
    42
    IV
    「……」
    …
    ?!
    Er rief: »Komm« und »geh« davon
    Il dit « oui » puis « non » puis « oui »
    Listen: we must go
    The Bridge (1959)
    Lhotse (8501 m)
    3.5
    5/8
    記者：質問です。
    By Night Bus
"""


def _cases() -> list[tuple[str, BlockKind | None]]:
    known = [(line.strip(), kind) for kind, lines in LINES.items() for line in lines.split("\n")]
    return [case for case in known if case[0]] + [
        (line.strip(), None) for line in TEXT.split("\n") if line.strip()
    ]


@pytest.mark.parametrize(("line", "kind"), _cases(), ids=lambda value: str(value)[:40])
def test_a_line_is_told_for_what_it_is(line: str, kind: BlockKind | None) -> None:
    assert kind_of_mark(line) == kind


@pytest.mark.parametrize(
    "line",
    ["By Jane Harbour", "Von Karin Hafen und Jens Möwe", "Por Marta del Río", "Par Luc Marin"],
)
def test_a_byline_is_a_small_word_and_names(line: str) -> None:
    assert is_byline(line)
    assert not is_byline(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        "Chapter 1", "CHAPTER ONE", "Chapter 12: The Harbour", "Capítulo III", "Chapitre premier",
        "Kapitel 4", "Erstes Kapitel", "4. Kapitel", "Capitolo 2", "Hoofdstuk 5", "Rozdział VI",
        "Глава первая", "Глава 7", "Bölüm 3", "3. Bölüm", "2. kafli", "Kapittel 9", "第一章", "第12話　港",
        "第３回", "제1장", "الفصل الأول", "الباب الثاني", "Κεφάλαιο 2", "פרק 3", "Prologue", "Epílogo", "プロローグ",
        "Chương 2", "Bab 4", "บทที่ 2", "1. fejezet", "Kapitola 8", "Teil II",
    ],
)  # fmt: skip
def test_chapters_are_known_by_their_words(line: str) -> None:
    assert is_chapter(line)


@pytest.mark.parametrize(
    "line",
    [
        "Part of me wanted to stay.", "Part of the plan", "Teil des Plans ist es, zu warten.",
        "Chapter 1 was long, and chapter 2 was longer.", "第一章を読んだ。", "Book a table for two",
        "El libro", "Act now", "فصل الشتاء بارد في الجبال.", "Scene from a window in Lisbon",
    ],
)  # fmt: skip
def test_sentences_are_no_chapters(line: str) -> None:
    assert not is_chapter(line)
