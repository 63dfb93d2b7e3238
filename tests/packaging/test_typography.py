"""Translations have the spaces and marks of their language, whoever wrote them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import translations  # noqa: E402
import typography  # noqa: E402

sys.path.remove(str(ROOT / "packaging"))


@pytest.mark.parametrize(
    "language, written, tidy",
    [
        ("fr", "« {0} » est vide ; fermez-le !", "«\xa0{0}\xa0» est vide\u202f; fermez-le\u202f!"),
        ("fr", "Notes : 90 %", "Notes\xa0: 90\xa0%"),
        ("de", "Öffnen…", "Öffnen\xa0…"),
        ("es", "“{0}” está vacío.", "«{0}» está vacío."),
        ("ja", "Anki に {0} 語を送る", "Ankiに{0}語を送る"),
        ("ja", "Facing Pages", "Facing Pages"),
        ("ar", "«{0}» فارغ", "«\u2068{0}\u2069» فارغ"),
        ("ar", "Anki مفتوح", "\u200fAnki مفتوح"),
        ("ar", "صور ({0});;كل الملفات (*)", "صور ({0});;كل الملفات (*)"),
    ],
)
def test_what_is_tidied(language: str, written: str, tidy: str) -> None:
    assert typography.tidied(language, written) == tidy
    assert typography.tidied(language, tidy) == tidy


@pytest.mark.parametrize("language", translations.UI_LANGUAGES)
def test_the_catalogues_are_tidy(language: str) -> None:
    for text, translation in translations.load(language).items():
        if not text.comment:
            assert typography.tidied(language, translation) == translation
