"""The cache of vectors."""

from __future__ import annotations

from reader.store.database import Database
from reader.store.vectors import VectorStore


def test_known_keys_come_back_and_unknown_are_left_out(cache_db: Database) -> None:
    store = VectorStore(cache_db)
    many = {number.to_bytes(4, "big"): bytes([number % 256]) * 8 for number in range(1200)}
    store.put(many)
    assert store.get([*many, b"unknown"]) == many
    assert store.get([]) == {}


def test_the_oldest_go_when_the_cache_is_full(cache_db: Database) -> None:
    store = VectorStore(cache_db, limit_bytes=40)
    for number in range(6):
        store.put({bytes([number]): bytes(10)})
        store.put({bytes([number]): b"known keys keep their vector"})
    keys = [bytes([number]) for number in range(6)]
    assert sorted(store.get(keys)) == keys[2:]
    assert cache_db.row("SELECT bytes FROM totals") == (40,)
    store.put({b"large": bytes(100)})
    assert store.get([*keys, b"large"]) == {}
    store.put({b"small": bytes(5)})
    assert store.get([b"small"]) == {b"small": bytes(5)}


def test_a_full_disk_costs_the_cache_and_nothing_else(cache_db: Database) -> None:
    store = VectorStore(cache_db)
    store.put({b"before": b"1"})
    pages = cache_db.row("PRAGMA page_count")[0]
    cache_db.connection.execute(f"PRAGMA max_page_count = {pages}")
    store.put({b"large": bytes(100_000)})
    assert store.get([b"before", b"large"]) == {b"before": b"1"}
