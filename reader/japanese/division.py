"""Share a word's reading out over its kanji: 食べ過ぎ, たべすぎ → 食=た, 過=す."""

from __future__ import annotations

from functools import lru_cache

from reader.japanese.jukujikun import jukujikun, longest
from reader.japanese.kana import is_kana, is_kanji, to_hiragana
from reader.japanese.kanji_pieces import NAME, UNVOICED, VOICED, pieces

Piece = tuple[int, int, str]
"""start, end (code points into the word), hiragana."""

# Costs in the units of `pieces`: a listed irregular spelling loses against a reading that divides
# with one sound change; a whole run of kanji costs this for each kanji in it.
_LISTED = 1.4
# 一人 and 二人 are taught as wholes although 人 has the listed reading り.
_ALWAYS_WHOLE = frozenset({("一人", "ひとり"), ("二人", "ふたり")})
_WHOLE_RUN = 2.9
_REPEAT_CHANGED = 0.5
_DOUBLED = 3.0
# Voicing joins a word's parts; a changed first sound is another word's doing (草履 ぞうり).
_VOICED_AT_START = 1.5


@lru_cache(maxsize=65536)
def divide_pieces(word: str, reading: str, *, name: bool = False) -> tuple[Piece, ...]:
    """The cheapest division of `reading` over `word`: per kanji where it divides, else per run.

    Kana in the word must be kana in the reading; anything else that is not kanji (letters,
    digits) takes up reading but gets none over it. A reading that cannot be the word's at all
    is put over everything from the first kanji to the last. In a `name` the readings that kanji
    have in names only count as readings like others.
    """
    if not reading or not any(is_kanji(char) for char in word):
        return ()
    best = _Search(word, to_hiragana(reading), name).best()
    return best if best is not None else _ends_trimmed(word, to_hiragana(reading))


class _Search:
    """Depth-first over (place in word, place in reading), each place solved once."""

    def __init__(self, word: str, reading: str, name: bool) -> None:
        self.rebate = NAME - 1.5 if name else 0.0
        self.word, self.reading = word, reading
        self.kana = to_hiragana(word)
        self.memo: dict[tuple[int, int, str], tuple[float, tuple[Piece, ...]] | None] = {}

    def best(self) -> tuple[Piece, ...] | None:
        found = self._from(0, 0, "")
        return None if found is None else found[1]

    def _from(self, at: int, heard: int, last: str) -> tuple[float, tuple[Piece, ...]] | None:
        """Cheapest division of word[at:] over reading[heard:]; `last` is the piece before 々."""
        if at == len(self.word):
            return (0.0, ()) if heard == len(self.reading) else None
        if heard == len(self.reading):
            return None
        key = (at, heard, last if self.word[at] == "々" else "")
        if key not in self.memo:
            self.memo[key] = self._solve(at, heard, last)
        return self.memo[key]

    def _solve(self, at: int, heard: int, last: str) -> tuple[float, tuple[Piece, ...]] | None:
        char = self.word[at]
        best: tuple[float, tuple[Piece, ...]] | None = None
        for end, upto, cost, over in self._steps(at, heard, last):
            rest = self._from(end, upto, self.reading[heard:upto])
            if rest is None or (best is not None and best[0] <= cost + rest[0]):
                continue
            mine = ((at, end, self.reading[heard:upto]),) if over else ()
            best = (cost + rest[0], mine + rest[1])
        if best is None and not is_kanji(char) and not is_kana(char):
            # A letter, digit or sign that is not heard: the dash in 電子-メール.
            return self._from(at + 1, heard, last)
        return best

    def _steps(self, at: int, heard: int, last: str) -> list[tuple[int, int, float, bool]]:
        """Possible next moves: (end in word, end in reading, cost, whether it is a reading)."""
        char = self.word[at]
        kana = self.kana[at]
        if is_kana(char) and char not in "ヶケヵ":
            same = kana == self.reading[heard] or char in "ゝゞヽヾ"
            return [(at + 1, heard + 1, 0.0, False)] if same else []
        if not is_kanji(char) and char not in "ヶケヵ":
            ends = range(heard + 1, min(len(self.reading), heard + 12) + 1)
            return [(at + 1, end, 0.1 * (end - heard), False) for end in ends]
        steps = self._kanji_steps(at, heard, last)
        if char in "ヶケヵ" and kana == self.reading[heard]:
            steps.append((at + 1, heard + 1, 0.4, False))
        steps.extend(self._block_steps(at, heard))
        return steps

    def _kanji_steps(self, at: int, heard: int, last: str) -> list[tuple[int, int, float, bool]]:
        char = self.word[at]
        known = pieces(char)
        if char == "々":
            known = pieces(self.word[at - 1]) if at else {}
        found = []
        for end in range(heard + 1, min(len(self.reading), heard + 7) + 1):
            piece = self.reading[heard:end]
            cost = known.get(piece)
            if char == "々":
                cost = _repeat_cost(last, piece, cost)
            elif cost is None and self._is_doubled(at, heard, end):
                cost = _DOUBLED
            if cost is not None:
                if cost >= NAME:
                    cost -= self.rebate
                if at == 0 and cost and UNVOICED.get(piece[0], "") + piece[1:] in known:
                    cost += _VOICED_AT_START
                found.append((at + 1, end, cost, True))
        return found

    def _is_doubled(self, at: int, heard: int, end: int) -> bool:
        """Whether 々 follows and what is heard here is heard twice: 苛々 いらいら."""
        piece = self.reading[heard:end]
        return self.word[at + 1 : at + 2] == "々" and self.reading.startswith(piece, end)

    def _block_steps(self, at: int, heard: int) -> list[tuple[int, int, float, bool]]:
        found = []
        for end in range(at + 1, min(len(self.word), at + longest()) + 1):
            for reading in _listed(self.word[at:end], at > 0):
                trimmed = _without_kana_tail(self.word[at:end], reading)
                if self.reading.startswith(trimmed[1], heard):
                    upto = heard + len(trimmed[1])
                    cost = -1.0 if (self.word[at:end], reading) in _ALWAYS_WHOLE else _LISTED
                    found.append((at + len(trimmed[0]), upto, cost, True))
        if at == 0 or not is_kanji(self.word[at - 1]):
            end = at
            while end < len(self.word) and is_kanji(self.word[end]):
                end += 1
            if end > at:
                ends = range(heard + 1, len(self.reading) + 1)
                found.extend((end, upto, _WHOLE_RUN * (end - at), True) for upto in ends)
        return found


def _listed(spelling: str, inside: bool) -> list[str]:
    """The readings listed for a whole spelling; inside a word voiced as well: 腕時計 うでどけい."""
    readings = list(jukujikun().get(spelling, ()))
    if inside:
        readings += [VOICED[kana[0]] + kana[1:] for kana in readings if kana[0] in VOICED]
    return readings


def _without_kana_tail(spelling: str, reading: str) -> tuple[str, str]:
    while is_kana(spelling[-1]) and to_hiragana(spelling[-1]) == reading[-1]:
        spelling, reading = spelling[:-1], reading[:-1]
    return spelling, reading


def _repeat_cost(last: str, piece: str, listed: float | None) -> float | None:
    if piece == last:
        return 0.0
    if last and piece[1:] == last[1:] and len(piece) == len(last):
        return _REPEAT_CHANGED  # 人々 ひとびと
    return listed


def _ends_trimmed(word: str, reading: str) -> tuple[Piece, ...]:
    """One reading over the word less the kana it shares with the reading at either end."""
    start, end = 0, len(word)
    while (
        start < end and reading and to_hiragana(word[start]) == reading[0] and is_kana(word[start])
    ):
        start, reading = start + 1, reading[1:]
    while end > start and reading and is_kana(word[end - 1]):
        if to_hiragana(word[end - 1]) != reading[-1]:
            break
        end, reading = end - 1, reading[:-1]
    return ((start, end, reading),) if reading and start < end else ()
