"""Languages are told from texts, from single sentences, and with foreign names inside."""

# ruff: noqa: E501  (wide characters count twice)
from __future__ import annotations

import pytest

from reader.text.detect import detect_language

SENTENCES = {
    "af": "Die veerboot het met dagbreek vertrek en niemand op die kaai het gewaai nie.",
    "ar": "غادرت العبارة Sunrise مع الفجر ولم يلوح أحد من الرصيف.",
    "bg": "Фериботът тръгна призори и никой не помаха от кея, защото беше студено.",
    "ca": "El vaixell va sortir a trenc d’alba i ningú no va saludar des del moll.",
    "cs": "Přívoz vyplul za úsvitu a nikdo na nábřeží nezamával, protože byla zima.",
    "da": "Færgen sejlede ved daggry, og ingen på kajen vinkede, for det var koldt.",
    "de": "Die Fähre legte im Morgengrauen ab, und niemand winkte.",
    "el": "Το πλοίο έφυγε την αυγή και κανείς δεν χαιρέτησε.",
    "en": "The ferry left at dawn, and nobody on the quay waved.",
    "es": "El barco salió al alba y nadie saludó desde el muelle.",
    "et": "Praam lahkus koidikul ja keegi kail ei lehvitanud, sest oli külm.",
    "fa": "کشتی سپیده‌دم رفت و هیچ‌کس از اسکله دست تکان نداد.",
    "fi": "Lautta lähti aamunkoitteessa, eikä kukaan laiturilla vilkuttanut.",
    "fr": "Le bac partit à l’aube et personne ne fit signe.",
    "he": "המעבורת יצאה עם שחר ואיש לא נופף.",
    "hi": "नाव भोर में चली गई और घाट पर किसी ने हाथ नहीं हिलाया।",
    "hr": "Trajekt je otišao u zoru i nitko nije mahnuo s obale.",
    "hu": "A komp hajnalban elindult, és senki sem integetett a parton.",
    "id": "Kapal itu berangkat saat fajar dan tidak ada yang melambaikan tangan.",
    "is": "Ferjan fór í dögun og enginn veifaði á bryggjunni.",
    "it": "Il traghetto partì all’alba e nessuno salutò dal molo.",
    "ja": "夜明けに連絡船 Sunrise が出た。",
    "ko": "배는 새벽에 떠났고 손을 흔드는 사람은 없었다.",
    "lt": "Keltas išplaukė auštant ir niekas krantinėje nepamojo.",
    "lv": "Prāmis aizbrauca rītausmā, un neviens krastā nepamāja.",
    "nl": "De veerboot vertrok bij dageraad en niemand zwaaide op de kade.",
    "no": "Ferja gikk ved daggry, og ingen på kaia vinket, for det var kaldt.",
    "pl": "Prom odpłynął o świcie i nikt na nabrzeżu nie pomachał.",
    "pt": "A barca partiu ao amanhecer e ninguém acenou do cais.",
    "ro": "Feribotul a plecat în zori și nimeni nu a făcut cu mâna de pe chei.",
    "ru": "Паром отошёл на рассвете, и никто не помахал.",
    "sk": "Trajekt vyplával za úsvitu a nikto na nábreží nezamával, lebo bola zima.",
    "sv": "Färjan gick i gryningen och ingen vinkade på kajen.",
    "th": "เรือออกแต่เช้ามืด ไม่มีใครโบกมือลา",
    "tr": "Vapur şafakta kalktı ve iskelede kimse el sallamadı.",
    "uk": "Пором відійшов на світанку, і ніхто не помахав.",
    "ur": "کشتی صبح سویرے روانہ ہوئی اور کسی نے ہاتھ نہیں ہلایا۔",
    "vi": "Chiếc phà rời bến lúc bình minh và không ai vẫy tay.",
    "zh": "渡船在黎明时分离开，码头上没有人挥手。",
}
SHORT = [
    ("ja", "東京駅"), ("ja", "Sunriseの朝"), ("zh", "這是我的書"), ("zh", "我们的船"), ("ko", "마지막 배"),
    ("en", "Chapter 1"), ("en", "Good morning"), ("es", "¿Hay alguien?"), ("fr", "Où es-tu ?"),
    ("de", "Guten Morgen"), ("ru", "Где ты?"), ("ar", "إطلاق Sunrise"), ("pt", "Onde você está?"),
    ("und", "1234 …"), ("und", ""), ("und", "harbour_01.png"),
    ("und", "https://example.org/the/way"),
]  # fmt: skip


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_is_enough(language: str) -> None:
    assert detect_language(SENTENCES[language]) == language


@pytest.mark.parametrize(("language", "text"), SHORT)
def test_a_few_words_often_are(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_names_in_another_script_do_not_mislead() -> None:
    names = "OpenWater, Harbour Systems, North Quay Ltd, Blue Lantern Studio, Sunrise Ferries"
    assert detect_language(f"港には{names}などが集まり、明かりをともした。") == "ja"
    assert detect_language(f"تضم القائمة {names} وغيرها من الشركات في المرفأ.") == "ar"
    assert detect_language(f"The captain of 東京丸 and 大阪丸 waved, and so did {names}.") == "en"
