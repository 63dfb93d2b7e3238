"""Bringing words along from Anki (packages made by the real library), Lute, LWT and lists."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from reader.errors import UnreadableFile
from reader.importers.anki_words import FieldChoice, load_package, plain_text, status_of
from reader.importers.term_lists import parse_terms
from reader.services import words
from reader.services.annotating import annotate_block
from reader.services.known_words import (
    guessed_language,
    know_the_rest,
    open_source,
    preview,
    take,
)
from reader.services.profile import Profile, open_profile
from reader.services.shelf import add_files
from reader.vocabulary.term import Status, Term

anki = pytest.importorskip("anki.collection", reason="needs the anki library")


@pytest.fixture
def profile(tmp_path: Path):
    opened = open_profile(tmp_path / "profile")
    yield opened
    opened.close()


def deck(folder: Path, *, legacy: bool) -> Path:
    """A package with a mature, a young, a new and a suspended word, and a sentence."""
    from anki.collection import Collection, DeckIdLimit, ExportAnkiPackageOptions

    collection = Collection(str(folder / "made.anki2"))
    kind = collection.models.by_name("Basic")
    kind["flds"] += [collection.models.new_field("Reading")]
    collection.models.update_dict(kind)
    kind = collection.models.by_name("Basic")
    rows = [
        ("<b>歩く</b>", "to walk", "あるく", 2, 2, 40),
        ("図書館[としょかん]", "library", "", 2, 2, 6),
        ("空", "sky", "そら", 0, 0, 0),
        ("犬[sound:inu.mp3]", "dog", "イヌ", -1, 2, 90),
        ("彼は毎朝、公園を歩く。", "He walks.", "", 2, 2, 50),
    ]
    deck_id = collection.decks.id("Words")
    for front, back, reading, queue, card_type, interval in rows:
        note = collection.new_note(kind)
        note.fields = [front, back, reading]
        note.tags = ["core"]
        collection.add_note(note, deck_id)
        for card in note.cards():
            card.queue, card.type, card.ivl = queue, card_type, interval
            collection.update_card(card)
    path = folder / f"words-{legacy}.apkg"
    options = ExportAnkiPackageOptions(
        with_scheduling=True, with_deck_configs=False, with_media=False, legacy=legacy
    )
    collection.export_anki_package(out_path=str(path), options=options, limit=DeckIdLimit(deck_id))
    collection.close()
    return path


@pytest.mark.parametrize("legacy", [False, True], ids=["new form", "old form"])
def test_what_a_package_says_of_words(profile: Profile, tmp_path: Path, legacy: bool) -> None:
    path = deck(tmp_path, legacy=legacy)
    with zipfile.ZipFile(path) as package:
        assert ("collection.anki21b" in package.namelist()) is not legacy
    profile.terms.save(Term("mine", "ja", "図書館", "としょかん", Status.LEARNING_1, "my own"))
    source = open_source(path)
    assert source.package is not None and source.fields is not None
    (choice,) = source.fields.values()
    assert choice == FieldChoice(0, 2, 1)
    found = source.met()
    assert guessed_language(found) == "ja"
    arrival = preview(profile, found, "ja")
    assert (arrival.known, arrival.learning, arrival.ignored) == (1, 0, 1)
    assert (arrival.kept, arrival.passed_over) == (1, 2)
    edit = take(profile, arrival)
    kept = {term.text: term for term in profile.terms.terms("ja")}
    assert kept["歩く"].status is Status.KNOWN
    assert (kept["歩く"].reading, kept["歩く"].meaning) == ("あるく", "to walk")
    assert kept["歩く"].tags == ("core",)
    assert (kept["犬"].status, kept["犬"].reading) == (Status.IGNORED, "いぬ")
    assert kept["図書館"] == profile.terms.term("mine")
    assert kept["図書館"].meaning == "my own"
    assert not preview(profile, found, "ja").edit
    words.undo(profile, edit)
    assert {term.text for term in profile.terms.terms("ja")} == {"図書館"}


@pytest.mark.parametrize(
    ("cards", "status"),
    [
        ([], Status.NEW),
        ([(0, 0, 0)], Status.NEW),
        ([(-1, 2, 90)], Status.IGNORED),
        ([(-1, 2, 90), (2, 2, 30)], Status.KNOWN),
        ([(2, 2, 20), (2, 2, 1)], Status.LEARNING_5),
        ([(1, 1, -600)], Status.LEARNING_1),
        ([(2, 2, 21)], Status.KNOWN),
    ],
)
def test_intervals_become_statuses(cards: list[tuple[int, int, int]], status: Status) -> None:
    assert status_of(cards) is status


def test_fields_are_read_as_they_are_shown() -> None:
    assert plain_text("<div>one</div><div>two &amp; three</div>[sound:a.mp3]") == "one; two & three"
    assert plain_text("{{c1::海::hint}}") == "海"


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_package_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "deck.apkg"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=r"deck\.apkg"):
        load_package(path)


def test_a_package_without_a_sound_collection_says_so(tmp_path: Path) -> None:
    for name in ("collection.anki21b", "collection.anki2"):
        path = tmp_path / "deck.apkg"
        with zipfile.ZipFile(path, "w") as package:
            package.writestr(name, b"junk" * 100)
        with pytest.raises(UnreadableFile):
            load_package(path)


LUTE = """term,parent,translation,language,tags,added,status,link_status,pronunciation
gato,,cat,Spanish,"animal, pet",2024-01-01 10:00:00,W,,
"por\u200b favor",,"please,
kindly",Spanish,,2024-01-01 10:00:00,3,,
Pérez,,,Spanish,,2024-01-01 10:00:00,I,,
"""
LWT = (
    "perro\tdog\tUn {perro} ladra.\t\t99\tSpanish\t12\tanimal\r\ncasa\t*\t\t\t2\tSpanish\t13\t\r\n"
)


def test_terms_of_lute_and_lwt(profile: Profile, tmp_path: Path) -> None:
    found = parse_terms(LUTE, name="terms.csv")
    assert found.kind == "lute"
    assert [(word.text, word.status) for word in found.words] == [
        ("gato", Status.KNOWN),
        ("por favor", Status.LEARNING_3),
        ("Pérez", Status.IGNORED),
    ]
    assert found.words[0].tags == ("animal", "pet")
    other = parse_terms(LWT, name="lwt.txt")
    assert (other.kind, [word.meaning for word in other.words]) == ("lwt", ["dog", ""])
    assert guessed_language(other.words) == "es"
    path = tmp_path / "terms.csv"
    path.write_text(LUTE, encoding="utf-8")
    arrival = preview(profile, open_source(path).met(), "es")
    assert (arrival.known, arrival.learning, arrival.ignored) == (1, 1, 1)
    assert preview(profile, open_source(path).met(), "fr").edit.after == ()


def test_a_plain_list(profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "known.txt"
    path.write_text("# mine\ndas Haus\nlaufen\tto run\n\nlaufen\n", encoding="utf-8")
    source = open_source(path)
    assert (source.kind, len(source.words)) == ("list", 3)
    take(profile, preview(profile, source.met(), "de"))
    assert profile.terms.statuses("de") == {("Haus", ""): 99, ("laufen", ""): 99}
    with pytest.raises(UnreadableFile, match="no words"):
        parse_terms("\n\n", name="empty.txt")


def test_the_rest_of_a_page_is_known(profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "boat.es.txt"
    path.write_text("El barco espera.\n\nEl perro duerme en 1999.\n", encoding="utf-8")
    version = add_files(profile, [path], languages=["es"]).work.versions[0]
    document = profile.library.document(version.id)
    profile.terms.save(Term("t", "es", "barco", status=Status.LEARNING_2))
    found = {block: annotate_block(document, block) for block in range(len(document.blocks))}
    edit = know_the_rest(profile, document, found, [document.blocks[0].span])
    assert {term.text for term in edit.after} == {"el", "espera"}
    assert profile.terms.statuses("es")["barco", ""] is Status.LEARNING_2
    assert not know_the_rest(profile, document, found, [document.blocks[0].span])
