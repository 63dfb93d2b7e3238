"""Exporting from the window: cards chosen, previewed, written or sent; dictionaries dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from reader.exporters.anki_connect import AnkiClosed
from reader.exporters.card_choice import CardKind
from reader.services import anki as cards_to_anki
from reader.services.card_settings import saved_choice
from reader.services.dictionaries import arrangement
from reader.services.profile import Profile
from reader.ui.dialogs.dictionaries import DictionariesDialog
from reader.ui.dialogs.export import ExportDialog
from reader.vocabulary.edits import adding
from reader.vocabulary.term import Context, Status, Term


@pytest.fixture
def dialog(window, profile: Profile) -> ExportDialog:
    context = Context("La lluvia cae.", "lluvia", "Rain falls.", "en", "Rain")
    profile.terms.apply(adding([Term("1", "es", "lluvia", meaning="rain", contexts=(context,))]))
    window.vocabulary.reload()
    window.terms.export(profile.terms.terms())
    return window.findChild(ExportDialog)


def pick(dialog, name: str) -> None:
    dialog.findChild(object, name).setChecked(True)


def test_a_package_with_chosen_cards(qtbot, window, dialog, profile, tmp_path, monkeypatch) -> None:
    out = tmp_path / "cards.apkg"
    monkeypatch.setattr(
        "reader.ui.windows.export_controller.QFileDialog.getSaveFileName",
        lambda *_: (str(out), ""),
    )
    pick(dialog, "format_apkg")
    qtbot.waitUntil(lambda: "1 new" in dialog._preview.text())
    pick(dialog, "kind_cloze")
    dialog.deck.setEditText("Mine::{work}")
    qtbot.waitUntil(lambda: "1 new" in dialog._preview.text())
    assert not out.exists()
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "1 word is in" in window.bar.message.text)
    assert out.exists()
    choice = saved_choice(profile)
    assert choice.kinds == {CardKind.RECOGNITION, CardKind.CLOZE} and choice.deck == "Mine::{work}"


def test_nothing_can_be_written_without_cards_or_deck(qtbot, dialog) -> None:
    pick(dialog, "format_apkg")
    dialog._kinds[CardKind.RECOGNITION].setChecked(False)
    assert not dialog._go_on.isEnabled() and "at least one" in dialog._preview.text()
    dialog._kinds[CardKind.RECOGNITION].setChecked(True)
    dialog.deck.setEditText("::")
    assert not dialog._go_on.isEnabled() and "cannot be a deck" in dialog._preview.text()
    pick(dialog, "format_json")
    assert dialog._cards.isHidden() and dialog.due.isHidden()


def test_a_closed_anki_is_told_and_waited_for(qtbot, window, dialog, profile, monkeypatch) -> None:
    def closed(*_: object, **__: object) -> object:
        raise AnkiClosed("Anki is not running.")

    monkeypatch.setattr("reader.exporters.anki_connect.AnkiConnect.ask", closed)
    pick(dialog, "format_anki")
    qtbot.waitUntil(lambda: "not running" in dialog._preview.text())
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "1 word waits" in window.bar.message.text)
    assert cards_to_anki.waiting_for_anki(profile) == 1


def test_only_chosen_words_and_none_twice(qtbot, look) -> None:
    terms = [
        Term("1", "es", "lluvia", status=Status.LEARNING_1, tags=("agua",)),
        Term("2", "es", "tren", status=Status.LEARNING_1),
        Term("3", "es", "mar", status=Status.KNOWN, tags=("agua",)),
    ]
    dialog = ExportDialog(look, terms, "apkg", in_anki={"3"})
    qtbot.addWidget(dialog)

    def left() -> str:
        return " ".join(term.text for term in dialog.terms())

    assert left() == "lluvia tren" and not dialog.filter.leave_out.isHidden()
    dialog.filter.leave_out.setChecked(False)
    assert left() == "lluvia tren mar" and "second time" in dialog.filter._warning.text()
    dialog.filter.tag.setCurrentIndex(dialog.filter.tag.findData("agua"))
    assert left() == "lluvia mar"
    pick_off(dialog, "export_status_1")
    assert left() == "mar"
    pick_off(dialog, "export_status_99")
    assert left() == "" and not dialog._go_on.isEnabled()
    pick(dialog, "format_anki")
    pick(dialog, "export_status_99")
    assert left() == "mar" and dialog.filter.leave_out.isHidden()


def pick_off(dialog, name: str) -> None:
    dialog.findChild(object, name).setChecked(False)


def test_a_dropped_dictionary_is_added_and_put_in_order(
    qtbot, window, profile, tmp_path, monkeypatch
) -> None:
    from reader.lookup.available import available_dictionaries
    from reader.services import glance

    monkeypatch.setattr(
        glance, "open_dictionaries", lambda f: available_dictionaries(f, system_folders=())
    )
    files = []
    for name in ("spa-eng", "spa-eng-2"):
        path = tmp_path / f"{name}.csv"
        path.write_text("lluvia,rain\n", encoding="utf-8")
        files.append(path)
    window.open_work(profile.library.works()[0])
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    window.word_pages.take_in(carried)
    qtbot.waitUntil(lambda: "spa-eng-2" in window.bar.message.text, timeout=20000)
    window.actions_["dictionaries"].trigger()
    dialog = window.findChild(DictionariesDialog)
    names = [dialog.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(2)]
    dialog.list.setCurrentRow(0)
    dialog._down.click()
    now = [dialog.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(2)]
    assert now == names[::-1]
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert arrangement(profile, "es", "en").off == {names[1]}
    dialog.list.setCurrentRow(1)
    dialog._remove.click()
    assert dialog.list.count() == 1
