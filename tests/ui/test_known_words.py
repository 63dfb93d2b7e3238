"""Words known from elsewhere, brought along and taken back; the rest of a page."""

from __future__ import annotations

from pathlib import Path

from reader.layout.pair import Side
from reader.services.profile import Profile
from reader.ui.dialogs.known_words import KnownWordsDialog
from reader.vocabulary.term import Status, Term

LUTE = """term,parent,translation,language,tags,added,status,link_status,pronunciation
gato,,cat,Spanish,,2024-01-01,W,,
lluvia,,rain,Spanish,,2024-01-01,2,,
Rosa,,,Spanish,,2024-01-01,I,,
"""


def test_a_file_is_previewed_taken_in_and_taken_back(
    qtbot, window, profile: Profile, tmp_path: Path
) -> None:
    profile.terms.save(Term("mine", "es", "gato", status=Status.LEARNING_1))
    path = tmp_path / "terms.csv"
    path.write_text(LUTE, encoding="utf-8")
    bringing = window.word_pages.known_words
    bringing.read(path)
    qtbot.waitUntil(lambda: window.findChild(KnownWordsDialog) is not None)
    dialog = window.findChild(KnownWordsDialog)
    qtbot.waitUntil(dialog.take.isEnabled)
    assert dialog.language() == "es"
    assert dialog.counts.text() == "New: 0 known, 1 learning, 1 ignored."
    assert dialog.list.count() == 2
    dialog.take.click()
    qtbot.waitUntil(lambda: profile.terms.count(language="es") == 3)
    qtbot.waitUntil(lambda: window.bar.message.action == "undo_words")
    assert profile.terms.statuses("es")["gato", ""] is Status.LEARNING_1
    window.commands.on_message_action("undo_words")
    assert profile.terms.count(language="es") == 1


def test_what_is_no_package_is_said(qtbot, window, tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    path.write_bytes(b"nothing")
    window.word_pages.known_words.read(path)
    qtbot.waitUntil(lambda: "deck.apkg" in window.bar.message.text)
    assert window.bar.message.kind == "failure"


def test_the_rest_of_the_page_is_known_in_one_step(qtbot, window, profile: Profile) -> None:
    model = window.page_model
    window.open_work(profile.library.works()[0])
    qtbot.waitUntil(lambda: len(model.annotations(Side.SOURCE)) >= 2)
    window.actions_["know_rest"].trigger()
    count = profile.terms.count(language="es")
    assert count > 3
    assert set(profile.terms.counts("es")) == {Status.KNOWN}
    window.actions_["know_rest"].trigger()
    assert profile.terms.count(language="es") == count
    window.terms.undo()
    assert profile.terms.count(language="es") == 0
