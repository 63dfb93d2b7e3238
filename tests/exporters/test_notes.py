"""From a term to the fields of a note."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.exporters.anki_furigana import mark_furigana, mark_plain
from reader.exporters.notes import FIELDS, deck_of, guid_of, note_of
from reader.vocabulary.term import Context, Status, Term

RAIN = Context("昨日、魚を食べた。", "食べた", "Ayer comí <pescado>.", "es", "Rain & wind")
EAT = Term("t1", "ja", "食べる", "たべる", Status.LEARNING_2, "to eat\n[a] <b>", ("verb", "N 5"),
           (Context("食べる。", "食べる"), RAIN))  # fmt: skip
FORMS = {
    RAIN.sentence: "昨日[きのう]、 魚[さかな]を 食[た]べた。",
    "食べる": "食[た]べる",
}


def test_every_field_has_its_place() -> None:
    note = note_of(
        EAT, furigana=lambda text: FORMS[text], word_furigana=lambda text, _: FORMS[text]
    )
    assert dict(zip(FIELDS, note.fields, strict=True)) == {
        "Expression": "食べる",
        "ExpressionFurigana": "食[た]べる",
        "ExpressionReading": "たべる",
        "MainDefinition": "to eat<br>&#91;a] &lt;b&gt;",
        "Sentence": "昨日、魚を<b>食べた</b>。",
        "SentenceFurigana": "昨日[きのう]、 魚[さかな]を<b> 食[た]べた</b>。",
        "SentenceTranslation": "Ayer comí &lt;pescado&gt;.",
        "Audio": "",
        "Picture": "",
        "Status": "2",
        "Source": "Rain &amp; wind",
        "Id": "t1",
        "Spare1": "",
        "Spare2": "",
        "Spare3": "",
        "Spare4": "",
    }
    assert note.deck == "Facing Pages::Japanese::Rain & wind"
    assert note.tags == ("verb", "N_5")


def test_the_guid_depends_on_the_id_alone() -> None:
    assert guid_of("t1") == note_of(EAT).guid == note_of(replace(EAT, meaning="x", text="y")).guid
    assert guid_of("t1") != guid_of("t2")
    assert re.fullmatch(r"[A-Za-z0-9_-]{16}", guid_of("t1"))


def test_without_an_annotator_the_reading_stands_over_the_whole_word() -> None:
    note = note_of(EAT)
    assert note.field("ExpressionFurigana") == "食べる[たべる]"
    assert note.field("SentenceFurigana") == note.field("Sentence")


def test_other_languages_have_no_furigana() -> None:
    term = Term("1", "es", "gato", contexts=(Context("El gato.", "gato"),))
    note = note_of(term, furigana=lambda text: 1 / 0)
    assert note.field("SentenceFurigana") == note.field("ExpressionFurigana") == ""
    assert note.field("Sentence") == "El <b>gato</b>."


def test_right_to_left_fields_say_so() -> None:
    cat = Term(
        "1", "ar", "قطة", contexts=(Context("القطة نائمة.", "القطة", "猫は\n寝ている", "ja"),)
    )
    note = note_of(cat)
    assert note.field("Expression") == '<div dir="rtl" lang="ar">قطة</div>'
    assert note.field("Sentence") == '<div dir="rtl" lang="ar"><b>القطة</b> نائمة.</div>'
    assert note.field("SentenceTranslation") == "猫は寝ている"


def test_direction_is_seen_where_no_language_is_told() -> None:
    term = Term("1", "es", "libro", meaning="(<1) كتاب",
                contexts=(Context("Un libro.", "libro", "«كتاب»"),))  # fmt: skip
    note = note_of(term)
    assert note.field("MainDefinition") == '<div dir="rtl">(&lt;1) كتاب</div>'
    assert note.field("SentenceTranslation") == '<div dir="rtl">«كتاب»</div>'
    assert note.field("Expression") == "libro"


@pytest.mark.parametrize(
    ("sentence", "surface", "start", "marked"),
    [
        ("no he dicho que no", "no", 16, "no he dicho que <b>no</b>"),
        ("una noche, no dos", "no", -1, "una noche, <b>no</b> dos"),
        ("No he dicho", "no", -1, "<b>No</b> he dicho"),
        ("donde menos", "onde", -1, "d<b>onde</b> menos"),
        ("otra cosa", "no", -1, "otra cosa"),
        ("moved since", "no", 4, "moved since"),
        ("a\r\nb", "b", -1, "a <b>b</b>"),
    ],
)
def test_the_word_is_bold_where_it_stands(
    sentence: str, surface: str, start: int, marked: str
) -> None:
    term = Term("1", "es", "x", contexts=(Context(sentence, surface, surface_start=start),))
    assert note_of(term).field("Sentence") == marked


@pytest.mark.parametrize(
    ("work", "deck"),
    [
        ("", "Facing Pages::Spanish"),
        ("Dune:: Part\nTwo::", "Facing Pages::Spanish::Dune: Part Two"),
        ("::", "Facing Pages::Spanish::?"),
        ('The "Sea"', "Facing Pages::Spanish::The 'Sea'"),
    ],
)
def test_a_title_makes_one_level_of_deck(work: str, deck: str) -> None:
    assert deck_of(Term("1", "es", "mar", contexts=(Context("s", "s", work=work),))) == deck


def test_anki_reads_no_commands_out_of_a_text() -> None:
    hostile = "[sound:x.mp3]{{Status}}<script>alert(1)</script>"
    note = note_of(Term("1", "es", hostile, meaning=hostile, contexts=(Context(hostile, "x"),)))
    for name in ("Expression", "MainDefinition", "Sentence"):
        assert "<script" not in note.field(name)
        assert "[" not in note.field(name)


@pytest.mark.parametrize(
    ("text", "form", "start", "end", "html"),
    [
        ("食べた", "食[た]べた", 0, 3, "<b>食[た]べた</b>"),
        ("今日は", "今日[きょう]は", 1, 2, "<b>今日[きょう]</b>は"),
        ("A 犬[1]だ", "A  犬[いぬ][1]だ", 2, 3, "A <b> 犬[いぬ]</b>&#91;1]だ"),
        ("A 犬", "A 犬[いぬ]", 2, 3, "A <b>犬[いぬ]</b>"),
        ("あ犬", "あ 犬[いぬ]", 0, 1, "<b>あ</b> 犬[いぬ]"),
        ("<犬>", "< 犬[いぬ]>", 0, 0, "&lt; 犬[いぬ]&gt;"),
        ("犬", "猫[ねこ]", 0, 1, "<b>犬</b>"),
        ("犬", "犬[いぬ", 0, 1, "<b>犬</b>"),
        ("犬", "犬", 0, 1, "<b>犬</b>"),
    ],
)
def test_marking_a_word_in_furigana(text: str, form: str, start: int, end: int, html: str) -> None:
    assert mark_furigana(text, form, start, end) == html


@given(st.text(alphabet="犬食べ []<&", max_size=12), st.data())
def test_marking_loses_nothing(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    plain = mark_plain(text, start, end)
    assert mark_furigana(text, text, start, end) == plain
    bare = plain.replace("<b>", "").replace("</b>", "").replace("&#91;", "[")
    assert bare.replace("&lt;", "<").replace("&amp;", "&") == text
