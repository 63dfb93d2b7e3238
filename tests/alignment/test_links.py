"""Words across a bead."""

from __future__ import annotations

import re

from reader.alignment.encoder import CachedEncoder
from reader.alignment.links import word_links
from reader.text.span import Span
from reader.text.token import Token


def tokens(text: str) -> list[Token]:
    """Words by white space and punctuation; enough for languages with spaces."""
    return [
        Token(Span(*found.span()), found[0], found[0].lower(), is_word=not found[0].isdigit())
        for found in re.finditer(r"\w+", text)
    ]


def linked(encoder: CachedEncoder, source: str, target: str) -> dict[str, str]:
    links = word_links(
        tokens(source), tokens(target), source, target,
        encoder=encoder, source_language="en", target_language="es",
    )  # fmt: skip
    return {one.of(source): other.of(target) for one, other in links}


def test_words_names_and_numbers_find_each_other(encoder: CachedEncoder) -> None:
    source = "In 1912 the captain Amundsen bought a small house near the harbour."
    target = "En 1912 el capitán Amundsen compró una casa pequeña cerca del puerto."
    found = linked(encoder, source, target)
    wanted = {"1912": "1912", "captain": "capitán", "Amundsen": "Amundsen", "house": "casa"}
    assert wanted.items() <= found.items()
    assert found["harbour"] == "puerto"


def test_none_rather_than_a_wrong_one(encoder: CachedEncoder) -> None:
    found = linked(encoder, "She counted 12 geese.", "Contó 13 nubes en el cielo.")
    assert "12" not in found
    assert linked(encoder, "", "Nada.") == {}


def test_function_words_are_left_out(encoder: CachedEncoder) -> None:
    found = linked(encoder, "The dog and the cat sleep.", "El perro y el gato duermen.")
    assert found == {"dog": "perro", "cat": "gato", "sleep": "duermen"}
