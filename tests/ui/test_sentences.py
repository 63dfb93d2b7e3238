"""What the core says is said in the reader's language, with what was filled in."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.errors import LibraryTooNew
from reader.importers.registry import load_bytes
from reader.ui import figures, translation
from reader.ui.messages import message_for
from reader.ui.sentences import filled, in_words

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import sentences  # noqa: E402
import translations  # noqa: E402

sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translation.speak(qapp, "de")
    yield
    for translator in qapp.findChildren(translation.QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    figures.set_language("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_list_is_what_the_core_says() -> None:
    assert translations.sentences_are_listed(), "run packaging/translations.py update"


def test_templates_are_found_in_the_sources() -> None:
    found = sentences.found()
    assert len(found) > 100
    assert "“{0}” is empty; choose a file with text in it." in found, "an f-string"
    assert any(text.startswith("This library was saved") for text in found), "super().__init__"
    assert any(text.startswith("The {0} was damaged") for text in found), "a variable"


def test_an_error_of_the_core(german: None) -> None:
    said = message_for(LibraryTooNew(found=9, known=4)).text
    assert "9" in said and "4" in said
    assert not said.startswith("This library")


def test_a_refusal_with_a_phrase_of_ours(german: None) -> None:
    with pytest.raises(Exception) as refused:
        load_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64), name="Ferien.png")
    said = in_words(refused.value)
    assert "„Ferien.png“" in said or "Ferien.png" in said
    assert "picture" not in said and "cannot" not in said


def test_values_come_through_whole(german: None) -> None:
    name = "a {0} (1). There is no file “b”; check the name. c"
    assert name in in_words(f"“{name}” is empty; choose a file with text in it.")


def test_what_nobody_knows_stays_as_it_is(german: None) -> None:
    assert in_words("Some words from elsewhere.") == "Some words from elsewhere."
    assert in_words("") == ""


def test_only_numbers_are_places() -> None:
    assert filled("{0}: written as {…}, {1}", ["a", "b"]) == "a: written as {…}, b"
