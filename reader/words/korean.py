"""Korean: particles and the verb 하다 are written onto the noun; a reader looks the noun up."""

# ruff: noqa: SIM905  (word lists read best as a sentence)

from __future__ import annotations

from functools import lru_cache

_PARTICLES = tuple(
    sorted(
        "은 는 이 가 을 를 에 의 로 으로 와 과 도 만 에서 에게 에게서 께 께서 한테 까지 "
        "부터 처럼 보다 마다 조차 마저 밖에 이나 나 이라도 라도 이란 란 라는 이라는 "
        "라고 이라고 에는 에도 에서는 에서도 으로는 로는 으로도 로도 으로서 로서 으로써 "
        "로써 와는 과는 들 들이 들은 들을 들의 들에게 들과 들도 이며 이고 입니다 이다 "
        "였다 이었다 이었습니다 였습니다 이에요 예요 인 일 에서의 까지의 에게는 만이 "
        "만을 만은 대로 뿐 뿐만 이든 든 하고".split(),
        key=len,
        reverse=True,
    )
)
# Endings of 하다, the verb that makes verbs of nouns.
_TO_DO = tuple(
    sorted(
        "하다 한다 했다 합니다 했습니다 하는 하고 하여 해서 하면 하지 하기 한 할 함 해 "
        "하며 하게 하도록 하려고 하던 했던 했지만 하지만 하면서 해요 했어요 하세요 하자 "
        "해야 했고 하였다 하였습니다".split(),
        key=len,
        reverse=True,
    )
)


@lru_cache(maxsize=1 << 15)
def korean_lemma(word: str) -> str:
    """The noun without its particles, or noun + 하다; `word` where neither can be told."""
    if word in _known() and len(word) > 1:
        return word
    for ending in _TO_DO:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 2 and stem in _known():
            return stem + "하다"
    for particle in _PARTICLES:
        stem = word.removesuffix(particle)
        if stem != word and stem in _known():
            return stem
    for particle in _PARTICLES:  # a name or a rare noun: only what can hardly be its own ending
        stem = word.removesuffix(particle)
        if stem != word and len(stem) >= 2 and particle in _SURE and _fits(stem, particle):
            return stem
    return word


_SURE = frozenset("은 는 을 를 에서 에게 으로 로 와 과 의 까지 부터 에 에는 에서는 입니다".split())
_AFTER_CONSONANT = frozenset("은 을 과 으로".split())
_AFTER_VOWEL = frozenset("는 를 와 로".split())


def _fits(stem: str, particle: str) -> bool:
    """Whether the particle has the shape that the stem's last syllable asks for."""
    syllable = ord(stem[-1]) - 0xAC00
    if not 0 <= syllable < 11172:
        return True
    closed = syllable % 28 != 0
    if particle in _AFTER_CONSONANT:
        return closed
    if particle in _AFTER_VOWEL:
        return not closed or (particle == "로" and syllable % 28 == 8)  # ㄹ takes 로
    return True


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """The commonest Korean stems (wordfreq counts them without particles)."""
    import wordfreq

    return frozenset(wordfreq.get_frequency_dict("ko", "small"))
