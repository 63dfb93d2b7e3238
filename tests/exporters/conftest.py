"""Terms that every text format is tried on, and the exact bytes expected of exporters."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.vocabulary.term import Context, Status, Term

FOLDER = Path(__file__).resolve().parent.parent / "golden"


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Asserts that a text equals a file of tests/golden. With FACING_PAGES_WRITE_GOLDEN=1 in the
    environment the file is written instead: look at the difference before committing it."""

    def assert_golden(name: str, text: str) -> None:
        path = FOLDER / name
        if os.environ.get("FACING_PAGES_WRITE_GOLDEN"):
            path.write_bytes(text.encode("utf-8"))
        assert text == path.read_bytes().decode("utf-8")

    return assert_golden


@pytest.fixture
def awkward_terms() -> tuple[Term, ...]:
    """Quotes, tabs, line breaks, formulas, mark-up, right-to-left, several contexts."""
    return (
        Term(
            "1", "ja", "食べる", "たべる", Status.LEARNING_2, "to eat\nto live on", ("verb", "N 5"),
            (
                Context("もう食べた？", "食べた"),
                Context("魚を\n食べた。", "食べた", "Comí «pescado».", "es", "Rain", "w", "v", 3),
            ),
            created="2026-01-02T03:04:05Z", modified="2026-02-03T04:05:06Z",
        ),
        Term(
            "2", "ar", "قطة", meaning="cat", status=Status.KNOWN,
            contexts=(Context("القطة نائمة.", "القطة", "The cat\tis <asleep> & \"well\".", "en"),),
        ),
        Term("3", "es", "=SUMA(1)", meaning="-x", status=Status.IGNORED),
    )  # fmt: skip
