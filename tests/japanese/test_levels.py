from __future__ import annotations

from reader.japanese.levels import level


def test_easy_words_have_high_levels() -> None:
    assert level("食べる", "たべる") == 5
    assert level("食べる") == 5
    assert 1 <= level("矛盾", "むじゅん") <= 2
    assert level("上手", "かみて") == 0 < level("上手", "じょうず")
    assert level("超電磁砲") == 0
