"""Whole texts: what each block is. A line is written as `code  text`."""

# ruff: noqa: E501  (wide characters count twice)
from __future__ import annotations

import pytest

from reader.documents.document import BlockKind
from reader.importers.plain import document_from_text

CODES = {
    "T": BlockKind.TITLE,
    "1": BlockKind.HEADING,
    "2": BlockKind.HEADING,
    "P": BlockKind.PARAGRAPH,
    "I": BlockKind.IMAGE,
    "C": BlockKind.CAPTION,
    "A": BlockKind.AD,
    "K": BlockKind.CREDIT,
    "B": BlockKind.BOILERPLATE,
}
LONG = {
    "en": "The ferry left at dawn, and nobody on the quay waved. It was late again, as always.",
    "es": "El barco salió al alba y nadie saludó desde el muelle. Otra vez llegaba tarde.",
    "de": "Die Fähre legte im Morgengrauen ab, und niemand winkte am Kai. Sie war wieder spät dran.",
    "fr": "Le bac partit à l’aube et personne, sur le quai, ne fit signe. Il était encore en retard.",
    "ja": "夜明けに連絡船が出たが、岸壁で手を振る人は誰もいなかった。今日もまた遅れていた。",
    "ar": "غادرت العبارة مع الفجر ولم يلوح أحد من الرصيف. كانت متأخرة مرة أخرى كعادتها.",
    "ru": "Паром отошёл на рассвете, и никто на пристани не помахал. Он опять опаздывал.",
    "zh": "渡船在黎明时分离开，码头上没有人挥手。它又晚点了，一如既往。",
    "ko": "배는 새벽에 떠났고 부두에서 손을 흔드는 사람은 없었다. 또 늦었다.",
    "tr": "Vapur şafakta kalktı ve iskelede kimse el sallamadı. Yine geç kalmıştı.",
    "pl": "Prom odpłynął o świcie i nikt na nabrzeżu nie pomachał. Znowu był spóźniony.",
    "pt": "A barca partiu ao amanhecer e ninguém acenou do cais. Estava atrasada outra vez.",
    "it": "Il traghetto partì all’alba e nessuno salutò dal molo. Era di nuovo in ritardo.",
    "nl": "De veerboot vertrok bij dageraad en niemand zwaaide op de kade. Hij was weer te laat.",
    "is": "Ferjan fór í dögun og enginn veifaði á bryggjunni. Hún var aftur of sein.",
    "sv": "Färjan gick i gryningen och ingen vinkade på kajen. Den var sen igen.",
}
DOCUMENTS = {
    "de web": """
        B  Startseite > Lokales > Hafen
        T  Die Fähre, die immer zu spät kommt
        K  Von Karin Hafen
        B  12.03.2024, 10:30 Uhr
        P  {de}
        I  faehre_01.jpg
        C  Die Fähre am Kai. (Foto: Karin Hafen)
        P  {de}
        2  Niemand winkt
        P  {de}
        A  Anzeige
        P  {de}
        K  (Laut Hafenblatt)
        B  Quelle
        B  Kommentare (3)
        B  Mehr zum Thema
        B  Der Leuchtturm, der nicht schläft
        B  Zehn Wege über den Fluss
    """,
    "en web": """
        B  Skip to content
        B  Home › World › Harbours
        2  BREAKING
        T  The ferry that nobody catches
        B  Published 3 May 2024, 08:15
        K  By Anna Berg
        B  Share
        B  Facebook
        B  X
        B  WhatsApp
        P  {en}
        I  [Image: the ferry at dusk]
        C  The ferry at dusk. Photograph: Jens Vik
        P  {en}
        A  Advertisement
        2  What the gulls say
        P  {en}
        B  Read more: The lighthouse that never sleeps
        P  {en}
        P  • No heating
        P  • No neighbours
        B  More on this story
        B  Ten islands without a shop
        B  Why gulls shout
        B  Topics
        B  Harbours
        B  © 2024 Harbour News. All rights reserved.
    """,
    "es web, a German stray": """
        P  {es}
        P  {es}
        K  (Según El Puerto)
        A  [anuncio_2]
        B  Fuente
        B  Kommentar (0)
    """,
    "ar": """
        T  العبارة التي تتأخر دائما
        P  {ar}
        I  ferry.png
        C  العبارة عند الرصيف (الصورة: المرفأ)
        P  {ar}
        B  اقرأ أيضا: المنارة التي لا تنام
        P  {ar}
        K  (وفقا لصحيفة المرفأ)
        A  [إعلان رقم 2]
        B  مصدر
        B  تعليق (0)
    """,
    "ja": """
        T  いつも遅れる連絡船
        B  2024年3月12日 10時30分
        P  {ja}
        I  [画像]
        C  岸壁の連絡船（写真：港花子）
        P  {ja}
        P  「また遅れたね」
        P  「うん」
        P  {ja}
        2  誰も手を振らない
        P  {ja}
        K  （港新聞による）
        A  [広告2]
        B  ソース
        B  コメント (0)
        B  関連記事
        B  眠らない灯台
    """,
    "fr story": """
        T  La nuit du bac
        1  I. Le départ
        P  {fr}
        P  — Vous venez ?
        P  — Non
        P  {fr}
        1  II. Le retour
        P  {fr}
        B  * * *
        P  {fr}
    """,
    "chapters": """
        T  The Late Ferry
        1  Chapter 1
        P  {en}
        P  {en}
        1  Chapter 2: The Quay
        P  {en}
        1  3
        P  {en}
    """,
    "page numbers and running heads": """
        P  {en}
        B  The Late Ferry
        P  {en}
        B  117
        P  {en}
        B  — 118 —
        P  {en}
        B  The Late Ferry
        P  {en}
    """,
    "a free library": """
        B  The Project Library of The Late Ferry
        B  Title: The Late Ferry
        B  *** START OF THE PROJECT GUTENBERG EBOOK THE LATE FERRY ***
        1  Chapter 1
        P  {en}
        P  {en}
        B  *** END OF THE PROJECT GUTENBERG EBOOK THE LATE FERRY ***
        B  You may copy it, give it away or re-use it.
    """,
    "another free library": """
        T  いつも遅れる連絡船
        P  {ja}
        P  {ja}
        B  ［＃改ページ］
        P  {ja}
        B  底本：「港の話」港書房
        B  入力：港花子
        B  このファイルは有志の手で作られました。
    """,
    "no title": """
        P  {en}
        P  “Wait!”
        P  {en}
    """,
    "a question as title": """
        T  Will the ferry ever be on time?
        P  {en}
    """,
    "ru": """
        T  Опоздавший паром
        P  {ru}
        K  По данным: «Портовые вести»
        A  Реклама
        P  {ru}
        B  Источник
        B  Комментарии (2)
        B  Поделиться
    """,
    "zh": """
        T  晚点的渡船
        P  {zh}
        I  ferry.jpg
        C  码头上的渡船（图片：海港日报）
        P  {zh}
        K  （来源：海港日报）
        A  广告
        B  评论（3）
        B  相关阅读
        B  不眠的灯塔
    """,
    "ko": """
        T  늘 늦는 배
        P  {ko}
        P  {ko}
        K  (출처: 항구일보)
        A  [광고]
        B  댓글 (0)
        B  공유하기
    """,
    "tr": """
        T  Hep geç kalan vapur
        P  {tr}
        P  {tr}
        K  (Kaynak: Liman)
        A  [reklam_2]
        B  Kaynak
        B  Yorum (0)
    """,
    "pl": """
        T  Spóźniony prom
        P  {pl}
        P  {pl}
        K  (Według Kuriera)
        A  Reklama
        B  Źródło
        B  Komentarze (0)
    """,
    "pt": """
        T  A barca atrasada
        P  {pt}
        K  (Segundo o Diário)
        A  [anúncio_2]
        B  Fonte
        B  Comentário (0)
    """,
    "it": """
        T  Il traghetto in ritardo
        P  {it}
        B  Leggi anche: Il faro che non dorme
        P  {it}
        K  (Secondo il Corriere)
        A  Pubblicità
        B  Fonte
        B  Commenti (0)
    """,
    "nl": """
        T  De late veerboot
        P  {nl}
        P  {nl}
        K  (Volgens de Havenbode)
        A  [advertentie_2]
        B  Bron
        B  Reacties (0)
    """,
    "is": """
        T  Seina ferjan
        P  {is}
        P  {is}
        K  (Samkvæmt Hafnarblaðinu)
        A  [auglýsing 2]
        B  Heimild
        B  Ummæli (0)
    """,
    "sv": """
        T  Den sena färjan
        P  {sv}
        P  {sv}
        K  (Enligt Hamnbladet)
        A  Annons
        B  Källa
        B  Kommentarer (0)
    """,
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n"], ids=["close", "spaced", "crlf"])
def test_blocks_are_told_apart(name: str, gap: str) -> None:
    rows = [row.strip() for row in DOCUMENTS[name].format(**LONG).strip().split("\n")]
    pairs = [row.split("  ", 1) for row in rows]
    document = document_from_text(gap.join(line for _, line in pairs))
    found = [f"{block.kind.value:12}{block.span.of(document.text)}" for block in document.blocks]
    assert found == [f"{CODES[code].value:12}{line}" for code, line in pairs]
    levels = [block.level for block in document.blocks]
    assert levels == [int(code) if code.isdigit() else 0 for code, _ in pairs]
    title = next((line for code, line in pairs if code == "T"), "")
    assert document.title == title


def test_chapters_make_sections() -> None:
    rows = [row.strip() for row in DOCUMENTS["chapters"].format(**LONG).strip().split("\n")]
    document = document_from_text("\n".join(row.split("  ", 1)[1] for row in rows))
    titles = [section.title for section in document.sections]
    assert titles == ["The Late Ferry", "Chapter 1", "Chapter 2: The Quay", "3"]
    assert [i for section in document.sections for i in section.blocks] == list(
        range(len(document.blocks))
    )
