"""What stands before a full stop is read as a whole word."""

from __future__ import annotations

import pytest

from reader.segmentation.registry import split


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("ar", ["انتظرنا طويلًا.", "ثم وصلت الرسالة."]),
        ("fr", ["Le train s’arrête devant un mobile.", "M. Arnal en descend."]),
        ("de", ["Er kam u. a. mit dem Rad."]),
    ],
)
def test_a_word_is_not_taken_for_its_last_letter(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [span.of(text).strip() for span in split(language, text)] == sentences
