from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.japanese.annotate import annotate
from reader.japanese.corrections import corrected
from reader.text.correction import Correction, Scope, TextId, WordRead
from reader.text.ruby import Ruby
from reader.text.span import Span


def everywhere(surface: str, reading: str) -> Correction:
    return Correction(surface, "", WordRead(reading, surface, reading), Scope.EVERYWHERE)


def written(text: str, ruby: tuple[Ruby, ...]) -> str:
    return " ".join(f"{one.span.of(text)}[{one.reading}]" for one in ruby)


def test_a_run_of_words_becomes_one() -> None:
    text = "朝の市場の魚"
    found = corrected(annotate(text), text, [everywhere("朝の市", "あさのいち")])
    assert found.tokens == annotate(text).tokens  # 市 is no word of its own here
    found = corrected(annotate(text), text, [everywhere("朝の市場", "あさのしじょう")])
    assert [token.surface for token in found.tokens] == ["朝の市場", "の", "魚"]
    assert written(text, found.ruby).startswith("朝[あさ] 市[し]")


def test_another_text_is_left_alone() -> None:
    text = "朝の市場"
    only = Correction("朝", "朝", WordRead("あした"), Scope.TEXT, TextId("w", "hash"))
    raw = annotate(text)
    assert corrected(raw, text, [only], text_id=TextId("v", "other")) is raw
    assert corrected(raw, text, [only], text_id=None) is raw
    assert corrected(raw, text, [only], text_id=TextId("v", "hash")) != raw


WORDS = st.sampled_from(["朝", "市場", "の", "行った", "、", "学校", "𠮟る", " ", "か\u3099", "。"])


@given(st.lists(WORDS, max_size=12), st.booleans())
def test_everything_stays_sorted_and_disjoint(words: list[str], by_author: bool) -> None:
    text = "".join(words)
    author = [Ruby(Span(0, 2), "いち", by_author=True)] if by_author and len(text) > 1 else []
    raw = annotate(text, author)
    some = [everywhere("市場", "しじょう"), everywhere("朝", "あした"), everywhere("朝市場", "あ")]
    found = corrected(raw, text, some)
    for spans in ([one.span for one in found.tokens], [one.span for one in found.ruby]):
        assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(token.span.of(text) == token.surface for token in found.tokens)
    assert [one for one in raw.ruby if one.by_author] == [
        one for one in found.ruby if one.by_author
    ]
