"""Numbers with their counters: 三本 さんぼん, 16日 にち, 2人 ふたり, 一ヶ月 いっかげつ."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from reader.japanese.counted import part_counted
from reader.japanese.counters import (
    COUNTERS,
    DAYS,
    DAYS_ENDING_YOKKA,
    LONGEST_COUNTER,
    NATIVE,
    THINGS,
    Counter,
)
from reader.japanese.division import divide_pieces
from reader.japanese.kana import is_kanji
from reader.japanese.numerals import (
    NUMERAL_CHARS,
    Number,
    digit_value,
    parse_number,
    positional,
    spoken,
)
from reader.japanese.tokenizer import Word

# 何 before these asks for a kind and stays なに: 何色, 何語.
_WHAT_KIND = frozenset("色語県系部家女男党線科つ時分方間")
_ORDINAL = "目"
_SEPARATORS = frozenset(",，.．")
_GEMINATING = {
    "k": {1, 6, 8, 10, 100},
    "q": {6, 10, 100},
    "s": {1, 8, 10},
    "h": {1, 6, 8, 10, 100},
    "-": set[int](),
}
_TO_P = dict(zip("はひふへほ", "ぱぴぷぺぽ", strict=True))
_RANKS = {4: "よ", 9: "く"}
"""Of players, behind their names: 羽生善治九段 くだん, but 九段 きゅうだん of stairs."""
_NASAL = {3, 1000, 10**4}
# After these a first of the month is a span of one day: 1日中, 1日あたり, 1日3回.
_SPAN_AFTER_DAY = (
    "中", "あたり", "当", "平均", "以内", "以上", "目", "分", "間", "半", "限", "乗車", "ごと",
    "おき", "置", "単位", "だけ", "で", "も", "かけ", "千", "あれば", "が", "過", "経", "早", "遅",
)  # fmt: skip
_DATE_AFTER_DAY = (
    "、", "に", "午", "朝", "夜", "夕", "未明", "付", "から", "まで", "より", "の午", "の夜",
    "の朝", "の未", "昼", "（", "(", "号", "発", "開", "現在",
)  # fmt: skip


def read_numbers(text: str, words: list[Word]) -> None:
    """Set the readings of numbers and counters in `words`, in place; `text` is what they span.

    A number and counter that the tagger took for one word (１日, the surname 三本) become two.
    """
    part_counted(words)
    index = 0
    while index < len(words):
        if _is_numeral(words[index]) or _counts(text, words, index):
            index = _read_number(text, words, index)
        else:
            index += 1


def _is_numeral(word: Word) -> bool:
    lexeme = word.lexeme
    if lexeme.pos2 == "数詞":
        return True
    return not lexeme.known and all(digit_value(char) is not None for char in lexeme.surface)


def _is_separator(text: str, word: Word) -> bool:
    """A comma or point between two digits."""
    return (
        word.lexeme.surface in _SEPARATORS
        and digit_value(text[word.start - 1]) is not None
        and word.end < len(text)
        and digit_value(text[word.end]) is not None
    )


def _counts(text: str, words: list[Word], index: int) -> bool:
    """A word that is no numeral to the tagger but has a counter after it: 何部屋, 七話."""
    surface = words[index].lexeme.surface
    if surface != "何" and not (len(surface) == 1 and surface in NUMERAL_CHARS):
        return False
    counter, _ = _counter(text, words, index + 1)
    return bool(counter) and counter not in _WHAT_KIND


def _read_number(text: str, words: list[Word], first: int) -> int:
    """Read the number from words[first] on; the index of the word after it and its counter."""
    after = first + 1
    while after < len(words) and words[after].start == words[after - 1].end:
        word = words[after]
        if not (_is_numeral(word) and word.lexeme.surface not in "何数幾") and not (
            _is_separator(text, word)
        ):
            break
        after += 1
    start, end = words[first].start, words[after - 1].end
    vague = text[start] if text[start] in "何数幾" else ""
    number = parse_number(text[start + len(vague) : end]) if end > start + len(vague) else None
    if number is None and not vague:
        return after
    counter, upto = _counter(text, words, after)
    _Reading(text, words, first, after, upto, number, vague, counter).apply()
    return max(upto, after)


def _counter(text: str, words: list[Word], at: int) -> tuple[str, int]:
    """The longest counter that begins at words[at] and ends with a word, and the index after it."""
    if at >= len(words) or words[at].start != words[at - 1].end:
        return "", at
    found, found_upto = "", at
    start = words[at].start
    upto = at
    while upto < len(words) and words[upto].end - start <= LONGEST_COUNTER:
        if upto > at and words[upto].start != words[upto - 1].end:
            break
        surface = text[start : words[upto].end]
        upto += 1
        if _is_counter(surface):
            found, found_upto = surface, upto
    return found, found_upto


def _is_counter(surface: str) -> bool:
    return (
        surface in COUNTERS
        or surface == "つ"
        or (surface[-1] == _ORDINAL and surface[:-1] in COUNTERS)
    )


def _listed(surface: str) -> Counter | None:
    """The counter; with 目 after it, the same with め: 三勝目 さんしょうめ."""
    found = COUNTERS.get(surface)
    if found is None and surface[-1:] == _ORDINAL:
        plain = COUNTERS.get(surface[:-1])
        if plain is not None:
            after_n = plain.after_n and plain.after_n + "め"
            found = replace(plain, reading=plain.reading + "め", after_n=after_n)
    return found


class _Reading:
    """One number with its counter, on the way to readings."""

    def __init__(
        self,
        text: str,
        words: list[Word],
        first: int,
        after: int,
        upto: int,
        number: Number | None,
        vague: str,
        counter: str,
    ) -> None:
        self.text, self.words = text, words
        self.first, self.after, self.upto = first, after, upto
        self.number, self.vague, self.counter = number, vague, counter
        self.start = words[first].start

    def apply(self) -> None:
        if self.number is not None and self._whole():
            return
        listed = _listed(self.counter)
        reading = listed.reading if listed else ""
        if listed is not None:
            reading = self._join(listed)
        self._fill_number()
        if reading:
            self._fill_counter(reading)

    # Readings of number and counter as one.

    def _whole(self) -> bool:
        number, counter = self.number, self.counter
        assert number is not None
        value = None if self.vague else number.value
        if value is None:
            return False
        if counter == "つ" and value in THINGS and len(number.elements) == 1:
            self._put(self.first, self.after, THINGS[value])
            return True
        if counter in {"人", "人目", "人組", "人乗", "人暮", "人分"} and value in {1, 2}:
            if counter == "人" and self._followed_by("前", "称", "工"):
                return False
            whole = {1: "ひとり", 2: "ふたり"}[value]
            tail = COUNTERS[counter].reading[2:]
            return self._put_irregular(whole, tail)
        if counter in {"日", "日間", "日目"}:
            return self._day(value, COUNTERS[counter].reading[2:])
        if counter in {"歳", "才"} and value == 20 and number.elements[0].reading:
            return self._put_irregular("はたち", "")
        if counter in NATIVE and value in {1, 2} and number.elements[0].reading:
            if counter == "組" and self.text[self.start - 1 : self.start] == "年":
                return False
            number.elements[0].reading = {1: "ひと", 2: "ふた"}[value]
            self._fill_number()
            self._fill_counter(COUNTERS[counter].reading)
            return True
        before = self.text[self.start - 1] if self.start else " "
        if counter == "段" and value in _RANKS and is_kanji(before) and before != "第":
            number.elements[0].reading = number.elements[0].reading and _RANKS[value]
            return False
        if counter == "月" and value == 1 and self._followed_by("も", "ほど", "半"):
            return False
        if counter.startswith("年") and positional(number.elements) and number.elements[0].reading:
            self._put(self.first, self.after, spoken(value))
            self._fill_counter(COUNTERS[counter].reading)
            return True
        return False

    def _day(self, value: int, tail: str) -> bool:
        if value in DAYS_ENDING_YOKKA:
            return self._yokka(value, tail)
        if value not in DAYS or self._enumerated(value):
            return False
        if value == 1 and not self._first_of_month(tail):
            return False
        return self._put_irregular(DAYS[value], tail)

    def _yokka(self, value: int, tail: str) -> bool:
        assert self.number is not None
        last = self.number.elements[-1]
        if last.reading:
            last.reading = "よっ"
        self._fill_number()
        # よっか belongs to four and day together; with digits the whole stands over 14日.
        if last.reading:
            self._fill_counter("か" + tail)
            return True
        return self._put_irregular({14: "じゅうよっか", 24: "にじゅうよっか"}[value], tail)

    def _enumerated(self, value: int) -> bool:
        """The second half of 二、三日 (に、さんにち), which is no date."""
        before = self.start - 1
        if value > 9 or before < 1 or self.text[before] not in "、，,・":
            return False
        previous = parse_number(self.text[before - 1])
        if previous is None or previous.value != value - 1:
            return False
        return before < 2 or self.text[before - 2] != "月"

    def _first_of_month(self, tail: str) -> bool:
        if tail:
            return False
        before = self.text[self.start - 1] if self.start else ""
        if before == "月":
            return True
        rest = self.text[self.words[self.upto - 1].end :][:3]
        if rest[:1] and (rest[0] in NUMERAL_CHARS or rest.startswith(_SPAN_AFTER_DAY)):
            return False
        if len(rest) > 1 and rest[0] == "に" and rest[1] in NUMERAL_CHARS:
            return False
        digits = self.number is not None and not self.number.elements[0].reading
        return digits and rest.startswith(_DATE_AFTER_DAY)

    def _put_irregular(self, whole: str, tail: str) -> bool:
        """One reading over number and counter; a tail of the counter (日目 め) apart from it."""
        head = self.after + 1
        self._put(self.first, head, whole)
        end = self.words[head - 1].end
        counter_end = self.words[self.upto - 1].end
        if tail and end < counter_end:
            self._spread(head, self.upto, tail)
        elif tail:
            # 日目 is one word: the piece over it is longer than the day.
            self._put(self.first, head, whole + tail)
        return True

    # Readings of number and counter apart.

    def _join(self, counter: Counter) -> str:
        """The counter's reading after this number; changes the number's last reading to match."""
        reading = counter.reading
        if self.number is None:
            if self.vague == "数" and self.counter == "日":
                return "じつ"
            return (counter.after_n or reading) if self.vague == "何" else reading
        last, element = self.number.last, self.number.elements[-1]
        if self.counter == "分" and self._is_fraction():
            return "ぶん"
        if self.counter == "分" and self._is_tenth():
            return "ぶ"
        if self.counter == "分" and self._followed_by("音符", "休符"):
            return "ぶ"
        if self.counter == "対" and self._followed_by(*NUMERAL_CHARS, " "):
            return "たい"
        if self.counter == "月" and (self.number.value or 0) > 12:
            return "がつ"
        if last in counter.digits and element.reading:
            element.reading = counter.digits[last]
        if last in _GEMINATING[counter.sound]:
            if element.reading:
                element.reading = element.reading[:-1] + "っ"
            if counter.sound == "h":
                reading = _TO_P[reading[0]] + reading[1:]
        elif last in _NASAL and counter.after_n:
            # 三階 is さんがい, but 千階 and 万階 keep か; 三万石 まんごく.
            if last == 3 or counter.sound == "h" or counter.reading in {"わ", "こく"}:
                reading = counter.after_n
        elif last == 4 and counter.soft_four:
            reading = _TO_P[reading[0]] + reading[1:]
        return reading

    def _is_fraction(self) -> bool:
        rest = self.text[self.words[self.upto - 1].end :][:2]
        return len(rest) == 2 and rest[0] == "の" and rest[1] in NUMERAL_CHARS

    def _is_tenth(self) -> bool:
        """3割2分5厘: parts of a rate."""
        rest = self.text[self.words[self.upto - 1].end :][:2]
        return rest[1:] == "厘" or self.text[self.start - 1 : self.start] == "割"

    def _followed_by(self, *starts: str) -> bool:
        return self.text.startswith(starts, self.words[self.upto - 1].end)

    # Writing readings into the words.

    def _put(self, first: int, after: int, reading: str) -> None:
        """One piece over words[first:after]."""
        words = self.words[first:after]
        whole = (words[0].start, words[-1].end, reading)
        for word in words:
            word.ruby = ()
        words[0].ruby = (whole,)
        if len(words) == 1:
            words[0].reading = reading

    def _fill_number(self) -> None:
        elements = deque(self.number.elements if self.number else ())
        for word in self.words[self.first : self.after]:
            pieces = []
            for offset, char in enumerate(word.lexeme.surface):
                at = word.start + offset
                if char in "何数幾" and self.vague and at == self.start:
                    pieces.append((at, at + 1, {"何": "なん", "数": "すう", "幾": "いく"}[char]))
                elif elements and char == elements[0].char:
                    element = elements.popleft()
                    if element.reading:
                        pieces.append((at, at + 1, self._after_vague(at, element.reading)))
            word.ruby = tuple(pieces)
            word.reading = "".join(kana for _, _, kana in pieces)

    def _after_vague(self, at: int, reading: str) -> str:
        if self.vague == "何" and at == self.start + 1:
            return {"ひゃく": "びゃく", "せん": "ぜん"}.get(reading, reading)
        return reading

    def _fill_counter(self, reading: str) -> None:
        self._spread(self.after, self.upto, reading)

    def _spread(self, first: int, after: int, reading: str) -> None:
        words = self.words[first:after]
        start = words[0].start
        surface = self.text[start : words[-1].end]
        if not any(map(is_kanji, surface)):
            return
        pieces = [(start + s, start + e, kana) for s, e, kana in divide_pieces(surface, reading)]
        for word in words:
            mine = tuple(piece for piece in pieces if word.start <= piece[0] < word.end)
            word.ruby = mine
            if len(words) == 1:
                word.reading = reading
            elif all(end <= word.end for _, end, _ in mine):
                word.reading = _reading_of(self.text, word, mine)


def _reading_of(text: str, word: Word, pieces: tuple[tuple[int, int, str], ...]) -> str:
    out, at = "", word.start
    for start, end, kana in pieces:
        out += text[at:start] + kana
        at = end
    return out + text[at : word.end]
