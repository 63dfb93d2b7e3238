"""Where sentences end, one line a case: `‖` marks a cut, all else is the text."""

# ruff: noqa: E501  (wide characters count twice)
from __future__ import annotations

import pytest

from reader.segmentation.registry import split

CASES = [
    # Spanish
    ("es", "La ley cambió en EE. UU. en mayo. ‖El efecto se nota ya."),
    ("es", "Viajó a EE. UU. ‖El resto se quedó."),
    ("es", "—¿Hay alguien? —preguntó Haru. ‖Nadie contestó."),
    ("es", "—No lo sé. ‖—Miró al suelo—. ‖Quizá mañana."),
    ("es", "Dijo que los separa de los demás . ‖Luego calló ."),
    ("es", "El Sr. Pérez y la Sra. Gil llegaron a las 10.30 h. ‖Comieron pan, queso, etc. ‖Después salieron."),
    ("es", "Hay ciudades grandes, p. ej. Lima, y otras pequeñas. ‖¡Qué calor! ‖¿Vienes?"),
    ("es", "De los 1.677 socios, 23 votaron. ‖Vea www.ejemplo.es/a.html. ‖Escriba a luz.mar@correo.es. ‖Gracias."),
    ("es", "«Es tarde. ‖Vámonos ya», dijo Ana. ‖Y salieron."),
    ("es", "«Es tarde.» ‖Ana cerró la puerta."),
    ("es", "La versión 2.0 cuesta 3,50 euros... ‖Nadie la compra."),
    ("es", "Lo firmó J. R. R. Tolkien en el n.º 5 de la calle. ‖Fin."),
    # English
    ("en", "Mr. Brown met Dr. Hill at 5 p.m. on Friday. ‖They talked."),
    ("en", "She works for the U.S. Senate. ‖He lives in the U.S. ‖The law is the same."),
    ("en", "We read J. R. R. Tolkien aloud. ‖It took a year."),
    ("en", "“Is anyone there?” Haru asked. ‖Nobody answered."),
    ("en", "\"Is anyone there?\" asked Haru. ‖\"No,\" said the wind."),
    ("en", "He said, “Come in.” ‖She did."),
    ("en", "It costs $3.50 (about 3.20 euros). ‖See fig. 2 and pp. 4–6. ‖Really?! ‖Yes."),
    ("en", "Wait... what? ‖I mean it. ‖Well… never mind."),
    ("en", "Acme Inc. said it would pay. ‖Acme Inc. ‖The board agreed."),
    ("en", "He asked for vitamin C. ‖The nurse left."),
    ("en", "No. 5 is alive, e.g. here, i.e. now. ‖He said no. ‖Then he left."),
    ("en", "It ended in 1956. ‖Seven years later it began again. ‖12 people came."),
    ("en", "The text ends here.[12] ‖Another begins. ‖(It is short.) ‖And so on."),
    ("en", "Apple’s iPhone sold well. ‖iPads did not. ‖Is Yahoo! dead? ‖No."),
    ("en", "I run errands for me. ‖“I don't mind,” he said."),
    ("en", "1. Open the door. ‖2. Go in. ‖3. Sit down."),
    ("en", "He was tired.‖She was not, see Node.js. ‖They slept."),
    ("en", "They met at St. Mary's on Main St. at noon. ‖It rained."),
    # German
    ("de", "Es geschah am 16. Februar in der 3. Etage. ‖Im 19. Jahrhundert war alles anders."),
    ("de", "Das kostet z. B. 5 Euro, d. h. wenig. ‖Vgl. S. 12 und Abb. 3. ‖Na gut."),
    ("de", "„Es gibt keinen Weg“, sagte er. ‖„Komm!“ ‖Sie ging."),
    ("de", "Er rief: „Halt!“ ‖Niemand hörte ihn. ‖Sie nannte es „gut.“ ‖Das war’s."),
    ("de", "Ludwig XIV. baute Schlösser. ‖Es waren 1956. ‖Die Zahl stieg."),
    ("de", "Prof. Dr. Klein u. a. haben es geprüft usw. ‖Danach war Ruhe. ‖Die Müllerstr. 5 ist gesperrt."),
    ("de", "Ist da jemand? ‖– Nein. ‖– Doch!"),
    ("de", "Der Ort liegt 8848 m. ü. M. und ist kalt."),
    # French
    ("fr", "Selon M. Lu, c’est vrai. ‖Mme Roux et MM. Lac et Pré en doutent."),
    ("fr", "« On y va ? » demanda-t-il. ‖« Oui ! » ‖Elle partit."),
    ("fr", "Il a dit : « C’est fini. » ‖Puis il partit."),
    ("fr", "Cela vaut 1 677 euros, p. ex. ici. ‖Voir p. 12, etc. ‖Fin des travaux ."),
    ("fr", "— Vous venez ? ‖— Non. ‖— Dommage ! dit-elle."),
    # Words that only look like abbreviations, and abbreviations only pysbd knows
    ("de", "Sie lebt in der Schweiz. ‖Dort ist es ruhig. ‖Das war Kunst aller Art. ‖Ende."),
    ("de", "Das ist lt. Angabe der Abt. Verkehr so. ‖Der Adj. Müller schwieg."),
    ("es", "Todo está muy bien. ‖Juan llegó en auto. ‖Ana no."),
    ("fr", "Nous avons passé le col. ‖Puis la neige est venue."),
    ("ru", "Мы говорили о нем. ‖Он молчал. ‖Это стоит 5 долл. США."),
    ("en", "He walked down Main St. ‖The shop was shut. ‖Brig. Hill saw it."),
    ("en", "Visit https://a.org/b?c=d. ‖Write to me@x.org. ‖Thanks."),
    ("ru", "В 1990 г. Москва была другой. ‖Ул. Новая, д. 5, кв. 3. ‖Стоит 5 руб. ‖Это мало."),
    ("fr", "Il monte à 6064 m. ‖Les autres partent à 15 h. 30 du camp."),
    # Italian, Portuguese, Dutch
    ("it", "Il sig. Rossi e la dott.ssa Verdi sono qui. ‖Perché? ‖Ecco, p. es. oggi, ecc. ‖Domani no."),
    ("pt", "O Sr. Silva e a Dra. Costa chegaram às 10.30. ‖“Vamos?”, perguntou ela. ‖Fomos."),
    ("nl", "Dhr. Jansen kwam o.a. met dr. Vos. ‖’s Avonds regende het. ‖Hij bleef, enz. ‖De rest ging."),
    # Slavic
    ("pl", "Prof. Nowak przyjechał w 2010 r. do Krakowa. ‖W sklepie, np. w piątek, jest tłok itd. ‖Potem cisza."),
    ("ru", "Это случилось в 1999 г. в Москве. ‖Т. е. давно. ‖А. С. Пушкин жил здесь."),
    ("ru", "— Кто там? — спросила Анна. ‖— Я. ‖Она открыла дверь."),
    ("ru", "«Пора. ‖Идём», — сказал он. ‖Дождь кончился и т. д. ‖Потом стало тихо."),
    ("uk", "Він жив на вул. Лесі Українки. ‖Це було давно. ‖Чому?"),
    ("cs", "Stalo se to 5. května v 19. století. ‖Pan dr. Novák např. mlčel. ‖Proč?"),
    # Nordic, Finnish, Hungarian, Turkish
    ("is", "Þetta var 17. júní kl. 10. ‖Hún kom t.d. með hr. Jóni. ‖Hvað nú?"),
    ("sv", "Den 3. maj kom t.ex. dr. Berg. ‖Vad hände sedan? ‖Inget."),
    ("fi", "Se tapahtui 6. joulukuuta esim. Turussa. ‖Mitä sitten?"),
    ("hu", "Ez 1848. március 15. napján volt. ‖Dr. Kis pl. ott járt. ‖Miért?"),
    ("tr", "Prof. Dr. Kaya 5. katta oturuyor. ‖Elma, armut vb. aldı. ‖Neden?"),
    # Arabic, Persian, Urdu, Hebrew
    ("ar", "وصل د. سامي في الساعة 10.30، ثم جلس، وتكلم. ‖هل من أحد هنا؟ ‖لا أحد."),
    ("ar", "\"هل من أحد هنا؟\" سأل هارو. ‖لم يجب أحد؛ كان البيت خاليا. ‖انتهى!"),
    ("ar", "قال: «حان الوقت.» ‖ثم خرج."),
    ("fa", "او آمد. ‖کجا بودی؟ ‖من نمی‌دانم."),
    ("ur", "وہ آیا۔ ‖تم کہاں تھے؟ ‖میں نہیں جانتا۔"),
    ("he", "הוא בא. ‖איפה היית? ‖לא יודע."),
    # Greek, Hindi, Armenian
    ("el", "Ήρθε ο κ. Νίκος. ‖Πού ήσουν; ‖Εδώ, π.χ. χθες."),
    ("hi", "वह आया। ‖तुम कहाँ थे? ‖डॉ. शर्मा नहीं जानते।"),
    ("hy", "Նա եկավ։ ‖Ես գնացի։"),
    # Korean, Vietnamese, Indonesian
    ("ko", "그는 왔다. ‖“어디 있었어?” 하고 물었다. ‖2023. 5. 6. 서울에서 만났다. ‖네. ‖끝났다."),
    ("vi", "TS. Nam đến TP. Hồ Chí Minh. ‖Anh ở đâu? ‖Tôi không biết."),
    ("id", "Dr. Budi datang ke Jl. Merdeka. ‖Di mana? ‖Tidak tahu."),
]  # fmt: skip

JAPANESE = [
    ("ja", "雨が降った。‖彼は傘を開いた。 ‖風もあった。"),
    ("ja", "「行こう。遅れるよ。」と彼は言った。‖彼女はうなずいた。"),
    ("ja", "「誰かいますか？」とハルは尋ねた。‖返事はない。"),
    ("ja", "「もう遅い。‖帰ろう。」"),
    ("ja", "彼はこう述べた。‖「技術は進んだ。‖しかし課題も残る。」"),
    ("ja", "「待って！」‖彼女は叫んだ。‖「はい。」‖「ところで、今日は？」"),
    ("ja", "「本当か？」という声がした。‖「うん」と答えた。"),
    ("ja", "これは「静かな。町」の話だ（写真は去年。撮影は妹。）と聞いた。‖続きはまた。"),
    ("ja", "本当ですか？　‖驚いた！　‖まさか！？‖そうです……。‖では。"),
    ("ja", "Yahoo!ニュースを見た。‖3.14は円周率だ。‖Ver.2.0は www.example.jp で。‖終わり。"),
    ("ja", "面白かった。（笑）‖また来る。‖（続く）"),
    ("ja", "問題は「なぜか。どうするか。」である。‖答えはない。"),
    ("ja", "「誰だ！」という声。‖彼は「もう嫌だ！もう帰る！」と怒鳴った。"),
    ("ja", "「閉じない括弧。‖それでも切れる。‖当然だ。"),
    ("ja", "本当なのかと聞いた。‖なぜ？と問う人がいた。"),
    ("ja", "彼は『長い「話」。短い話。』を書いた。‖売れた。"),
    ("ja", "He left. ‖She stayed. と書いてあった。‖おしまい。"),
    ("ja", "１．はじめに述べる。‖終わりに。"),
    ("zh", "他来了。‖“走吧。”他说。‖她没动。‖真的吗？！‖当然。"),
    ("zh", "他说：“今天很冷。‖我们回家。”‖她点头。"),
    ("zh", "他问：“你去哪儿？”‖我说：“回家。”"),
    ("zh", "价格是3.50元，见www.example.cn。‖好。"),
    ("zh", "“你是谁？”老人问道。‖没有人回答。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked"), CASES + JAPANESE, ids=lambda value: value[:30])
def test_sentences_end_where_a_reader_ends_them(language: str, marked: str) -> None:
    text = marked.replace("‖", "")
    cut = "‖".join(span.of(text) for span in split(language, text))
    assert cut == marked
