"""Readings on the page: set right with mouse and keys, shown as the reader wants them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.alignment.bead import alignment_from_shapes
from reader.japanese.ruby_script import RubyScript
from reader.layout.pair import Side
from reader.services import shelf
from reader.services.profile import Profile, open_profile
from reader.text.correction import Scope, Shown
from reader.ui.dialogs.reading_dialog import ReadingDialog
from reader.ui.models.page_model import Furigana
from reader.ui.theme import tokens
from reader.ui.views.reading import word_marks
from reader.ui.views.reading.gridded import GriddedPiece
from reader.ui.windows.main_window import MainWindow

HARBOUR = "港の｜市場《いちば》へ行った。魚を食べた。\n\n朝の市場は静かだ。学校も静かだ。\n"
PUERTO = (
    "Fui al mercado del puerto. Comí pescado.\n\nEl mercado está tranquilo. La escuela, también.\n"
)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """A text in Japanese, with one reading by its author, and its translation."""
    opened = open_profile(tmp_path / "profile")
    files = []
    for name, text in (("port.ja.txt", HARBOUR), ("port.es.txt", PUERTO)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        files.append(path)
    work = shelf.add_files(opened, files, languages=["ja", "es"], title="Port").work
    first, second = (version.id for version in work.versions)
    opened.library.save_alignment(first, second, alignment_from_shapes([(1, 1)] * 4))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot, make_window) -> MainWindow:
    made = make_window()
    made.open_work(made.library_page.model.items[0].work)
    page = made.page_model
    for segment in (0, 2):
        qtbot.waitUntil(lambda at=segment: page.words(Side.SOURCE, at) is not None, timeout=20000)
    return made


def pieces(window: MainWindow) -> list[GriddedPiece]:
    sheet = window.page.canvas.sheet
    found = [
        piece
        for index in range(len(window.page_model.rows))
        for piece in sheet.row(index).cells[Side.SOURCE].pieces
    ]
    return [piece for piece in found if isinstance(piece, GriddedPiece)]


def set_readings(window: MainWindow) -> list[str]:
    """What has room over the text."""
    text = window.page_model.document(Side.SOURCE).text
    return [
        f"{ruby.span.of(text)} {ruby.reading}" for piece in pieces(window) for ruby in piece.ruby
    ]


def seen_readings(window: MainWindow) -> list[str]:
    """What of it is painted, with no sentence lit."""
    from reader.ui.views.reading.readings import readings_seen

    model = window.page_model
    text = model.document(Side.SOURCE).text
    seen = []
    for piece in pieces(window):
        chosen = readings_seen(model, Side.SOURCE, piece, [], [])
        seen += [ruby for ruby in piece.ruby if chosen is None or chosen(ruby)]
    return [f"{ruby.span.of(text)} {ruby.reading}" for ruby in seen]


def lines(window: MainWindow) -> list[tuple[int, int]]:
    return [(line.start, line.top) for piece in pieces(window) for line in piece.lines]


def click_reading(qtbot, window: MainWindow, reading: str) -> ReadingDialog:
    """Click on the reading itself, above its kanji."""
    canvas = window.page.canvas
    for index, y in canvas.scroll_state.visible():
        box = canvas.sheet.row(index)
        for piece, inside in box.cells[Side.SOURCE].placed():
            for ruby, where in piece.ruby_boxes():
                if ruby.reading == reading:
                    place = where.moved(box.lefts[Side.SOURCE], y + box.tops[Side.SOURCE] + inside)
                    point = QPoint(
                        round((place.left + place.right) / 2), round((place.top + place.bottom) / 2)
                    )
                    QTest.mouseMove(canvas.viewport(), point)
                    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
                    return dialog_of(qtbot, window)
    raise AssertionError(f"{reading} is not on the page")


def dialog_of(qtbot, window: MainWindow) -> ReadingDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ReadingDialog)), timeout=20000)
    return window.findChildren(ReadingDialog)[0]


def answer(dialog: ReadingDialog, reading: str, scope: Scope) -> None:
    dialog._field.setText(reading)
    dialog._scope.choose(scope.value)
    dialog._use.click()


def test_a_click_on_a_reading_sets_it_right_at_once(qtbot, window: MainWindow) -> None:
    before = set_readings(window)
    assert "市場 いちば" in before  # by the author
    dialog = click_reading(qtbot, window, "あさ")
    assert dialog._question.surface == "朝"
    answer(dialog, "あした", Scope.TEXT)
    assert "朝 あした" in set_readings(window)
    window.commands.on_message_action("undo_reading")
    assert set_readings(window) == before


def test_a_key_on_the_word_and_ctrl_z(qtbot, window: MainWindow) -> None:
    window.page.go_to(Side.SOURCE, 1)
    window.page.next_word()
    assert window.words.target is not None
    word = window.words.target.token.surface
    assert word == "魚"
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_R)
    dialog = dialog_of(qtbot, window)
    answer(dialog, "kana?", Scope.PLACE)
    assert dialog.isVisible() and dialog._trouble.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    assert dialog._field.text() in dialog._question.offered
    assert not window.popup.isVisible()
    answer(dialog, "うお", Scope.PLACE)
    assert "魚 うお" in set_readings(window)
    assert window.page_model.place.word.reading == "うお"
    window.actions_["undo"].trigger()
    assert "魚 さかな" in set_readings(window)


def test_the_author_is_shown_with_readings_off(window: MainWindow) -> None:
    window.appearance.change(furigana="off")
    assert set_readings(window) == seen_readings(window) == ["市場 いちば"]
    window.appearance.change(author_ruby=False)
    assert set_readings(window) == []
    assert {piece.style.line for piece in pieces(window)} == {36}
    window.appearance.change(furigana="unknown")
    assert "市場 いちば" in set_readings(window)


def test_changing_the_mode_moves_nothing(window: MainWindow) -> None:
    place = lines(window)
    for mode in ("hover", "unknown", "all", "hover"):
        window.actions_[f"furigana_{mode}"].trigger()
        assert window.page_model.look.furigana is Furigana(mode)
        assert lines(window) == place
    assert {piece.style.line for piece in pieces(window)} == {40}


def test_always_never_and_known_kanji(qtbot, window: MainWindow, profile: Profile) -> None:
    window.appearance.change(furigana="unknown")
    assert "静 しず" in seen_readings(window)
    words = window.page_model.words(Side.SOURCE, 3)
    school = next(word for word in words if word.surface == "学校")
    window.vocabulary.set_word_status(window.reading.word_place(Side.SOURCE), school, 99)
    assert "学 がっ" not in seen_readings(window)
    window.readings._show_word((school.lemma, school.lemma_reading), Shown.ALWAYS)
    assert {"学 がっ", "校 こう"} <= set(seen_readings(window))
    window.appearance.change(furigana="off")
    assert {"学 がっ", "校 こう"} <= set(seen_readings(window))
    window.readings._show_word((school.lemma, school.lemma_reading), Shown.NEVER)
    window.appearance.change(furigana="all")
    assert "学 がっ" not in seen_readings(window) and "朝 あさ" in seen_readings(window)


def test_kanji_known_from_other_words_need_no_reading(qtbot, window, profile: Profile) -> None:
    quiet = window.page_model.words(Side.SOURCE, 3)
    school = next(word for word in quiet if word.surface == "学校")
    place = window.reading.word_place(Side.SOURCE)
    window.vocabulary.set_word_status(place, school, 99)
    window.vocabulary.set_status(profile.terms.terms("ja"), 99)
    window.appearance.change(furigana="unknown", known_kanji=True)
    window.readings.refresh_wishes()
    assert ("校", "こう") in window.page_model.reading_wishes.known_kanji
    assert window.page_model.look.known_kanji


def test_readings_in_letters(window: MainWindow) -> None:
    window.appearance.change(ruby_script="romaji")
    assert window.page_model.look.ruby_script is RubyScript.ROMAJI
    assert {"学校 gakkō", "魚 sakana"} <= set(seen_readings(window))
    window.appearance.change(ruby_script="katakana")
    assert "魚 サカナ" in seen_readings(window)


def test_words_are_marked_with_a_legend_and_nothing_moves(window: MainWindow) -> None:
    place = lines(window)
    plain = window.page.canvas.viewport().grab().toImage()
    assert not window.page.legend.isVisible()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_G)
    assert window.page.legend.isVisible()
    assert "auxiliary" in window.page.legend.accessibleName()
    assert lines(window) == place
    assert window.page.canvas.viewport().grab().toImage() != plain
    marked = word_marks._marked(window.page_model, Side.SOURCE, pieces(window)[0])
    found = [(token.surface, group) for token, group in marked]
    assert ("港", "noun") in found and ("へ", "particle") in found and ("た", "auxiliary") in found
    window.resize(480, 700)
    legend = window.page.legend
    assert legend.height() > 32  # two lines
    for line in legend._lines():
        assert sum(map(legend._width, line)) < legend.width()


def test_marks_differ_in_pattern_not_in_hue_alone() -> None:
    patterns = tokens()["word_mark_pattern"]
    assert set(patterns) == set(word_marks.GROUPS)
    assert len(set(patterns.values())) == len(patterns)
