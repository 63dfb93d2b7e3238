"""Works, versions, alignments and reading states."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.alignment.bead import Alignment, Bead, alignment_from_shapes
from reader.documents.document import Block, BlockKind, Document, Section, Segment
from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Version, Work
from reader.errors import StoreError
from reader.store.changes import Changes
from reader.store.files import open_cache, open_library
from reader.store.library import LibraryStore, content_hash
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token


def lines(language: str, *sentences: str) -> Document:
    """A document of one-sentence paragraphs under one heading-less section."""
    text, spans = "", []
    for sentence in sentences:
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Document(
        text,
        language,
        sections=(Section("", range(len(spans))),),
        blocks=tuple(Block(span, BlockKind.PARAGRAPH) for span in spans),
        segments=tuple(Segment(span, block) for block, span in enumerate(spans)),
    )


SPANISH = lines("es", "Llueve.", "El gato duerme junto al horno.")
JAPANESE = lines("ja", "雨だ。", "猫はかまどのそばで", "眠っている。")


@pytest.fixture
def filled(library: LibraryStore) -> LibraryStore:
    with library.together():
        library.add_work(Work("w", "Rain", added="2026-01-02T03:04:05Z"))
        library.add_version("w", Version("es1", "es", "Lluvia"), SPANISH, b"Llueve." * 50, ".txt")
        library.add_version("w", Version("ja1", "ja", "雨", is_original=True), JAPANESE)
    return library


def test_a_work_comes_back_with_its_versions(filled: LibraryStore) -> None:
    (work,) = filled.works()
    assert work == filled.work("w")
    assert (work.title, work.added) == ("Rain", "2026-01-02T03:04:05Z")
    spanish, japanese = work.versions
    assert spanish == Version(
        "es1", "es", "Lluvia", content_hash=content_hash(SPANISH.text), segment_count=2
    )
    assert japanese.is_original
    assert filled.versions_with(spanish.content_hash) == (spanish,)
    assert filled.work_of("ja1") == work


def test_texts_and_originals_come_back_as_they_were(filled: LibraryStore) -> None:
    assert filled.document("ja1") == JAPANESE
    assert filled.original("es1") == (b"Llueve." * 50, ".txt")
    assert filled.original("ja1") is None


def test_an_alignment_is_kept_once_and_seen_from_both_sides(filled: LibraryStore) -> None:
    alignment = Alignment(
        (Bead(range(1), range(1), 0.1), Bead(range(1, 2), range(1, 3), 0.75, confirmed=True))
    )
    assert filled.alignment("es1", "ja1") is None
    assert filled.save_alignment("es1", "ja1", alignment) == Changes.ALIGNMENTS
    assert filled.alignment("es1", "ja1") == alignment
    assert filled.alignment("ja1", "es1") == alignment.flipped()
    other = alignment_from_shapes([(1, 2), (2, 0)])
    filled.save_alignment("ja1", "es1", other)
    assert filled.alignment("es1", "ja1") == other.flipped()


def test_an_alignment_of_other_texts_is_refused(filled: LibraryStore) -> None:
    with pytest.raises(ValueError, match="3 segments aligned"):
        filled.save_alignment("es1", "ja1", alignment_from_shapes([(3, 3)]))
    with pytest.raises(ValueError, match="itself"):
        filled.save_alignment("es1", "es1", alignment_from_shapes([(2, 2)]))


def test_removing_hides_and_restoring_brings_everything_back(filled: LibraryStore) -> None:
    filled.save_alignment("es1", "ja1", alignment_from_shapes([(2, 3)]))
    filled.save_reading_state(ReadingState("w", "es1", "ja1"))
    before = filled.works()
    filled.remove_work("w")
    assert filled.works() == ()
    assert filled.last_opened() is None
    assert [work.id for work in filled.removed_works()] == ["w"]
    filled.restore_work("w")
    assert filled.works() == before
    assert filled.alignment("es1", "ja1") is not None
    filled.remove_version("ja1")
    assert [version.id for version in filled.works()[0].versions] == ["es1"]
    filled.restore_version("ja1")
    assert filled.works() == before


def test_purging_forgets_what_was_removed_long_ago(library_db, cache_db) -> None:
    times = iter(["2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"])
    library = LibraryStore(library_db, cache_db, clock=lambda: next(times))
    for name in ("old", "new"):
        library.add_work(Work(name, name, added="2025-01-01T00:00:00Z"))
        library.add_version(name, Version(f"{name}-es", "es", name), SPANISH)
        library.save_annotations(f"{name}-es", {0: Annotation()})
    library.remove_work("old")
    library.remove_work("new")
    assert library.purge("2026-02-01T00:00:00Z") == Changes.WORKS
    assert [work.id for work in library.removed_works()] == ["new"]
    assert library.annotations("old-es") == {}
    assert library.annotations("new-es") == {0: Annotation()}
    assert library_db.row("SELECT count(*) FROM documents") == (1,)


def test_the_work_read_last_comes_first_and_is_opened_again(filled: LibraryStore) -> None:
    filled.add_work(Work("v", "Snow"))
    filled.add_version("v", Version("es2", "es", "Nieve"), SPANISH)
    assert filled.reading_state("v") is None
    here = ReadingState("w", "ja1", "es1", Locator(1, "猫は"), mode="interleaved", side="target")
    filled.save_reading_state(ReadingState("v", "es2", ""))
    filled.save_reading_state(here)
    assert filled.last_opened() == filled.reading_state("w") == here
    assert filled.reading_state("v") == ReadingState("v", "es2", "")
    filled.remove_version("es1")
    assert filled.last_opened() == ReadingState(
        "w", "ja1", "", Locator(1, "猫は"), mode="interleaved", side="target"
    )


def test_works_can_be_renamed_and_versions_corrected(filled: LibraryStore) -> None:
    filled.rename_work("w", "Regen")
    corrected = Version("es1", "gl", "Chuvia", translator="Rosa")
    filled.update_version(corrected)
    work = filled.work("w")
    assert work is not None and work.title == "Regen"
    version = filled.version("es1")
    assert version is not None
    assert (version.language, version.title, version.translator) == ("gl", "Chuvia", "Rosa")
    assert version.segment_count == 2


def test_what_another_window_removed_is_said_plainly(filled: LibraryStore) -> None:
    for action in (
        lambda: filled.document("gone"),
        lambda: filled.rename_work("gone", "x"),
        lambda: filled.add_version("gone", Version("v", "es", ""), SPANISH),
        lambda: filled.save_reading_state(ReadingState("gone", "a", "b")),
    ):
        with pytest.raises(StoreError, match="no longer in the library"):
            action()


def test_nothing_of_a_work_is_kept_when_one_version_fails(library: LibraryStore) -> None:
    library.add_work(Work("w", "Rain"))
    library.add_version("w", Version("es1", "es", "Lluvia"), SPANISH)
    with pytest.raises(Exception, match="UNIQUE"), library.together():
        library.add_work(Work("x", "Other"))
        library.add_version("x", Version("es1", "es", "Lluvia"), SPANISH)
    assert [work.id for work in library.works()] == ["w"]


def test_annotations_are_per_annotator_and_block(filled: LibraryStore) -> None:
    rain = Annotation((Token(Span(0, 1), "雨", "雨", "あめ"),), (Ruby(Span(0, 1), "あめ"),))
    filled.save_annotations("ja1", {0: rain, 2: Annotation()}, annotator="unidic 1")
    assert filled.annotations("ja1", annotator="unidic 1") == {0: rain, 2: Annotation()}
    assert filled.annotations("ja1", [0, 1], annotator="unidic 1") == {0: rain}
    assert filled.annotations("ja1", annotator="unidic 2") == {}
    filled.save_annotations("ja1", {1: rain}, annotator="unidic 2")
    assert filled.annotations("ja1", annotator="unidic 1") == {}


def test_half_a_surrogate_pair_stops_nothing(library: LibraryStore) -> None:
    document = lines("es", "Roto \ud83d aquí.")
    library.add_work(Work("w", "\ud83d"))
    library.add_version("w", Version("v", "es", "Roto \ud83d"), document)
    library.save_reading_state(ReadingState("w", "v", "v", Locator(0, "Roto \ud83d")))
    assert library.document("v") == document
    state = library.last_opened()
    assert state is not None and state.place.quote == "Roto ?"


def test_settings_of_the_library(library: LibraryStore) -> None:
    assert library.setting("samples", "none") == "none"
    assert library.save_setting("samples", "installed") == Changes.SETTINGS
    assert library.setting("samples") == "installed"


def test_a_second_window_sees_what_the_first_saved(filled: LibraryStore, tmp_path: Path) -> None:
    other_db, other_cache = open_library(tmp_path), open_cache(tmp_path)
    other = LibraryStore(other_db, other_cache)
    assert other.works() == filled.works()
    filled.changed_elsewhere()
    assert not filled.changed_elsewhere()
    other.rename_work("w", "Changed there")
    assert filled.changed_elsewhere()
    assert not filled.changed_elsewhere()
    assert filled.works()[0].title == "Changed there"
    other_db.close()
    other_cache.close()


@pytest.mark.parametrize("packed", [b"", b"\0garbage", b"\1\0\0\0" + b"\xff" * 40])
def test_a_damaged_text_is_said_in_a_sentence(filled: LibraryStore, packed: bytes) -> None:
    with filled._db.transaction() as db:
        db.execute("UPDATE documents SET packed = ?", (packed,))
    with pytest.raises(StoreError, match="damaged in the library"):
        filled.document("es1")
