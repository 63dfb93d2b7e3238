"""Numbers, in digits or in words, so that seven, siete and ٧ are one thing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ROUND = (20, 30, 40, 50, 60, 70, 80, 90, 100, 1000)
# Two to twenty, then the tens, hundred and thousand; `/` between spellings, `-` where there is no
# single word. One is left out: it is an article too often.
_WORDS = """
en two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
en seventeen eighteen nineteen twenty thirty forty fifty
en sixty seventy eighty ninety hundred thousand
de zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
de siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
de hundert tausend
es dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
es diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta
es noventa cien/ciento mil
fr deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
fr dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix
fr quatre-vingts/quatre-vingt quatre-vingt-dix cent mille
it due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
it sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta
it novanta cento mille
pt dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze
pt dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta
pt cinquenta sessenta setenta oitenta noventa cem/cento mil
nl twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
nl zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
nl honderd duizend
ru два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать
ru четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать
ru сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто тысяча
ar اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث/ثالثة أربعة/أربع/رابعة خمسة/خمس/خامسة ستة/ست/سادسة
ar سبعة/سبع/سابعة ثمانية/ثماني/ثامنة تسعة/تسع/تاسعة عشرة/عشر/عاشرة - - - - -
ar - - - - عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين
ar سبعون/سبعين ثمانون/ثمانين تسعون/تسعين مئة/مائة ألف
ja 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四
ja 十五 十六 十七 十八 十九 二十 三十 四十 五十 六十 七十 八十
ja 九十 百 千
zh 二/两/兩 三 四 五 六 七 八 九 十 十一 十二 十三
zh 十四 十五 十六 十七 十八 十九 二十 三十 四十 五十 六十
zh 七十 八十 九十 百 千
"""
_MONTHS = """
en January February March April May June July August September October November December
de Januar Februar März April Mai Juni Juli August September Oktober November Dezember
es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
nl januari februari maart april mei juni juli augustus september oktober november december
ru января февраля марта апреля мая июня июля августа сентября октября ноября декабря
ru январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
ar يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
"""
_VALUE = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}
_STEPS = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10_000, "億": 100_000_000}
_KANJI_NUMBER = re.compile("[0-9〇一二三四五六七八九十百千万億]+")
MIXED = "~"
"""Ends the number of a word that says more: 71-Jährige, 71歳."""
_ARABIC_ONE = frozenset({"إحدى", "أحد", "واحد", "واحدة"})
_CLITICS = re.compile("^[وفبلك]?(?:ال)?")
_TENS_AND_ONES = re.compile(r"(\w+)[-\s](?:y |et )?(\w+)")
_SEPARATED = re.compile(r"[.,:٫٬\s]")


@lru_cache(maxsize=32)
def _table(language: str) -> dict[str, int]:
    values = (*range(2, 20), *_ROUND)
    words = [
        word
        for line in _WORDS.strip().splitlines()
        if line.startswith(f"{language} ")
        for word in line.split()[1:]
    ]
    return {
        spelling: value
        for word, value in zip(words, values, strict=False)
        for spelling in word.split("/")
        if spelling != "-"
    }


@lru_cache(maxsize=32)
def _months(language: str) -> dict[str, int]:
    return {
        word: number
        for line in _MONTHS.strip().splitlines()
        if line.startswith(f"{language} ")
        for number, word in enumerate(line.split()[1:], 1)
    }


@lru_cache(maxsize=50_000)
def number_of(text: str, language: str) -> str:
    """What a number, a word with one or a month is: "12", "71~", "m8"; empty for other words."""
    month = _months(language).get(text)
    if month is None and language in {"ja", "zh"} and text.endswith("月") and len(text) > 1:
        found = digits_of(text[:-1], language)
        month = int(found) if found and found.isdecimal() else 1 if text[0] in "1１一" else None
    if month is not None:
        return f"m{month}"
    digits = digits_of(text, language)
    mixed = any(c.isdigit() for c in text) and any(c.isalpha() for c in text)
    mixed = mixed and not _KANJI_NUMBER.fullmatch(unicodedata.normalize("NFKC", text))
    return digits + MIXED if digits and mixed else digits


def _from_kanji(text: str) -> str:
    """3万 as 30000, 二十七 as 27; empty for 一 and for steps without a number: 万."""
    total = part = ones = 0
    for character in text:
        if character in _LARGE:
            total, part, ones = total + (part + ones) * _LARGE[character], 0, 0
        elif character in _STEPS:
            part, ones = part + max(ones, 1) * _STEPS[character], 0
        else:
            value = _VALUE.get(character)
            ones = ones * 10 + (int(character) if value is None else value)
    total += part + ones
    return str(total) if total > 1 else ""


@lru_cache(maxsize=50_000)
def digits_of(text: str, language: str) -> str:
    """What a number comes to, as digits without separators; empty for what is no number.

    A time comes out as hours and minutes (5:40 as 540), an amount without its closing zeros.
    """
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    if language in {"ja", "zh"} and _KANJI_NUMBER.fullmatch(plain) and not plain.isdecimal():
        return _from_kanji(plain)
    found = "".join(str(unicodedata.digit(c)) for c in plain if c.isdigit())
    if found:
        parts = _SEPARATED.split(plain)
        decimal = len(parts) == 2 and ":" not in plain and len(parts[1]) != 3
        return found.rstrip("0") or "0" if decimal and parts[1].endswith("0") else found
    return str(_spelled(plain, language) or "")


def _spelled(word: str, language: str) -> int | None:
    table = _table(language)
    if language == "ar":
        ones, _, rest = word.partition(" ")
        if rest:
            more = _spelled(rest, language)
            first = 1 if ones in _ARABIC_ONE else _spelled(ones, language)
            return first + more if first and more and first < 10 <= more < 100 else None
        stem = _CLITICS.sub("", word)
        return table.get(word) or table.get(stem) or None
    if word in table:
        return table[word]
    if found := _TENS_AND_ONES.fullmatch(word):
        return _sum(table.get(found[1]), _ones(found[2], table))
    if language in {"de", "nl"}:
        for joint in ("und", "en", "ën"):
            ones, _, tens = word.partition(joint)
            if tens in table and ones:
                return _sum(table[tens], _ones(ones, table))
    return None


def _ones(word: str, table: dict[str, int]) -> int | None:
    return 1 if word in {"one", "un", "une", "uno", "ein"} else table.get(word)


def _sum(tens: int | None, ones: int | None) -> int | None:
    if tens is None or ones is None or tens < 20 or ones > 19:
        return None
    return tens + ones
