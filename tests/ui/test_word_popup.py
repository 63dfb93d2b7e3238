"""The popup: what it says, where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from reader.text.token import PARTS_OF_SPEECH
from reader.ui.grammar import FORMS, PARTS
from reader.ui.views.pitch_reading import PARTICLE, PitchReading, is_high, morae
from reader.ui.views.popup_place import best_place
from reader.ui.views.popup_values import MeaningLine, PopupContent
from reader.ui.views.word_popup import WordPopup
from reader.vocabulary.term import Status

NOWHERE = QRect()
WORD = PopupContent(
    "見た", "ja", reading="みた", part_of_speech="verb", lemma="見る", lemma_reading="みる",
    meanings=tuple(map(MeaningLine, ("to see", "to look", "to watch", "to examine"))),
    counterpart="vio",
    counterpart_tag="es",
)  # fmt: skip


@pytest.fixture
def popup(qtbot, look) -> WordPopup:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()
    popup = WordPopup(look, host)
    popup.host = host  # keeps it
    return popup


def shown(popup: WordPopup, *, pinned: bool = True, content: PopupContent = WORD) -> WordPopup:
    popup.show_word(content, QRect(300, 200, 40, 30), pinned=pinned)
    return popup


def text_of(popup: WordPopup, name: str) -> str:
    return popup.findChild(QWidget, name).text()


def test_it_says_what_is_known(popup: WordPopup) -> None:
    shown(popup)
    assert text_of(popup, "popup_headword") == "見た"
    assert "見る みる" in text_of(popup, "popup_lemma")
    assert text_of(popup, "popup_meanings").splitlines() == [
        "1. to see",
        "2. to look",
        "3. to watch",
    ]
    assert text_of(popup, "popup_counterpart") == "vio"
    for part in ("見た", "みた", "verb", "to see", "vio", "not kept"):
        assert part in popup.accessibleName()


def test_more_meanings_on_demand(popup: WordPopup) -> None:
    shown(popup)
    popup._links.more.click()
    assert "4. to examine" in text_of(popup, "popup_meanings")
    assert popup.host.rect().contains(popup.geometry().adjusted(20, 20, -20, -20))


def test_only_a_pinned_one_has_buttons(popup: WordPopup) -> None:
    shown(popup, pinned=False)
    assert not popup._actions.isVisible()
    shown(popup, pinned=True)
    assert popup._actions.isVisible()


def test_a_kept_word_shows_its_status(qtbot, popup: WordPopup) -> None:
    shown(popup)
    assert popup._actions.add.isVisible()
    popup.update_word(PopupContent("見た", "ja", status=Status.LEARNING_2))
    assert not popup._actions.add.isVisible()
    assert [b.status for b in popup._actions.buttons if b.isChecked()] == [Status.LEARNING_2]
    with qtbot.waitSignal(popup.status_wanted) as wanted:
        popup._actions.buttons[4].click()
    assert wanted.args == [Status.LEARNING_5]


def test_a_word_in_no_dictionary_says_so(popup: WordPopup) -> None:
    shown(popup, content=PopupContent("zzz", "en", looking_up=True))
    assert "Looking" in text_of(popup, "popup_meanings")
    popup.update_word(PopupContent("zzz", "en"))
    assert "Not in any dictionary" in text_of(popup, "popup_meanings")


hosts = st.builds(lambda w, h: QRect(0, 0, w, h), st.integers(480, 1600), st.integers(420, 1000))


@given(hosts, st.integers(0, 1500), st.integers(0, 900))
def test_it_stays_in_the_window(host: QRect, x: int, y: int) -> None:
    card = QSize(372, 240)
    place = best_place(card, QRect(x, y, 40, 30), host, NOWHERE, NOWHERE)
    assert host.contains(place)
    if place.size() == card:
        assert not place.intersects(QRect(x, y, 40, 30))


def test_it_goes_above_where_the_counterpart_is_below() -> None:
    host, anchor, card = QRect(0, 0, 800, 800), QRect(300, 400, 40, 30), QSize(372, 240)
    assert best_place(card, anchor, host, NOWHERE, NOWHERE).y() > 400
    assert best_place(card, anchor, host, NOWHERE, QRect(100, 440, 600, 60)).y() < 200


def test_it_goes_past_the_counterpart_where_there_is_no_room_above() -> None:
    host, anchor, card = QRect(0, 0, 700, 700), QRect(300, 100, 40, 30), QSize(372, 240)
    counterpart = QRect(100, 140, 500, 40)
    assert best_place(card, anchor, host, NOWHERE, counterpart).y() == counterpart.bottom() + 9


def test_it_keeps_to_the_column_of_its_word() -> None:
    host, column = QRect(0, 0, 1400, 800), QRect(80, 0, 580, 800)
    place = best_place(QSize(372, 240), QRect(600, 100, 40, 30), host, column, NOWHERE)
    assert place.topLeft() == QPoint(80 + 580 - 1 + 12 - 372, 138)


@pytest.mark.parametrize(
    ("reading", "beats"),
    [("とうきょう", ["と", "う", "きょ", "う"]), ("がっこう", ["が", "っ", "こ", "う"]), ("", [])],
)
def test_morae(reading: str, beats: list[str]) -> None:
    assert morae(reading) == beats


@pytest.mark.parametrize(
    ("word", "nucleus", "pattern"),
    [("はし", 0, "LHH"), ("はし", 2, "LHL"), ("はし", 1, "HLL"), ("ひ", 0, "LH"), ("ひ", 1, "HL")],
)
def test_only_the_particle_tells_heiban_from_odaka(word: str, nucleus: int, pattern: str) -> None:
    beats = [*morae(word), PARTICLE]
    assert "".join("H" if is_high(m, nucleus) else "L" for m in range(len(beats))) == pattern


def test_several_accents_are_listed_and_named(qtbot, look) -> None:
    reading = PitchReading(look)
    qtbot.addWidget(reading)
    reading.set_reading("はし", (2, 0, 1), particle=True)
    for part in ("odaka", "heiban", "atamadaka"):
        assert part in reading.accessibleName()
    one_line = reading.sizeHint()
    reading.set_room(one_line.width() - 10)
    assert reading.sizeHint().height() > one_line.height()
    assert reading.sizeHint().width() < one_line.width()


def test_the_accent_stands_over_the_dictionary_form(popup: WordPopup) -> None:
    eaten = PopupContent(
        "食べ", "ja", reading="たべ", accents=(2,), lemma="食べる", lemma_reading="たべる",
        inflected="食べさせられた", forms="causative, passive, past",
    )  # fmt: skip
    shown(popup, content=eaten)
    assert popup._reading._accents == () and popup._form_accents._accents == (2,)
    assert "食べさせられた → 食べる" in text_of(popup, "popup_lemma")
    assert "causative, passive, past" in text_of(popup, "popup_lemma")
    noun = PopupContent("箸", "ja", reading="はし", accents=(1, 0), lemma="箸",
                        lemma_reading="はし", takes_particle=True)  # fmt: skip
    popup.update_word(noun)
    assert popup._reading._accents == (1,) and popup._form_accents._accents == (0,)


def test_every_form_and_part_of_speech_has_a_name() -> None:
    from reader.japanese import inflection

    tables = (inflection._AUXILIARIES, inflection._AFTER_TE, inflection._AFTER_STEM)
    named = {name for table in tables for name in table.values()}
    assert named <= set(FORMS)
    assert set(PARTS_OF_SPEECH) <= set(PARTS)


@pytest.mark.parametrize(("nucleus", "pattern"), [(0, "LHHH"), (1, "HLLL"), (2, "LHLL")])
def test_pitch(nucleus: int, pattern: str) -> None:
    assert "".join("H" if is_high(m, nucleus) else "L" for m in range(4)) == pattern
