"""Vectors, their cache, and blocks by token sums."""

from __future__ import annotations

import numpy as np

from reader.alignment.encoder import CachedEncoder, MemoryStore, content_key, load_encoder
from reader.alignment.plain import PlainEncoder

ONE, TWO = "The ferry leaves at nine.", "Nobody was on deck but the cook."


def test_vectors_are_of_length_one(encoder: CachedEncoder) -> None:
    vectors = encoder.encode([ONE, TWO, ""])
    assert vectors.shape == (3, 512)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert encoder.encode([]).shape == (0, 512)


def test_a_block_is_the_sum_of_its_sentences(encoder: CachedEncoder) -> None:
    sums = encoder.sums([ONE, TWO])
    block = encoder.vectors((sums[0] + sums[1] - encoder.joint)[None])[0]
    joined = encoder.encode([f"{ONE} {TWO}"])[0]
    assert block @ joined > 0.95


def test_a_second_reader_of_the_store_needs_no_encoding(encoder: CachedEncoder) -> None:
    store = MemoryStore()
    first = CachedEncoder(load_encoder, store)
    assert first.missing([ONE, TWO, ONE]) == [ONE, TWO]
    kept = first.sums([ONE, TWO])

    def refuse() -> None:
        raise AssertionError("everything is in the store")

    second = CachedEncoder(refuse, store)  # type: ignore[arg-type]
    assert second.missing([ONE, TWO]) == []
    assert np.allclose(second.sums([TWO, ONE]), kept[::-1], rtol=1e-2, atol=0.05)


def test_white_space_and_composition_do_not_change_the_key() -> None:
    assert content_key("e", "caf\u00e9  noir") == content_key("e", " cafe\u0301 noir")
    assert content_key("e", "a") != content_key("f", "a")


def test_an_encoder_of_sentences_only_will_do(encoder: CachedEncoder) -> None:
    plain = PlainEncoder(encoder)
    sums = plain.sums([ONE, TWO])
    assert np.allclose(plain.vectors(sums), encoder.encode([ONE, TWO]), atol=1e-3)
