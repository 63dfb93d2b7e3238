"""Bookmarks stay with their sentence, whichever side it is on."""

from __future__ import annotations

from pathlib import Path

from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.layout.pair import ReadingPair
from reader.services import shelf
from reader.services.bookmarks import load_bookmarks, save_bookmarks
from reader.services.profile import open_profile


def test_marks_follow_the_swap_and_other_versions_keep_theirs(tmp_path: Path) -> None:
    files = []
    for name, text in (
        ("a.es", "Uno. Dos. Tres."),
        ("a.en", "One and two. Three."),
        ("a.fr", "Un."),
    ):
        path = tmp_path / f"{name}.txt"
        path.write_text(text + "\n", encoding="utf-8")
        files.append(path)
    profile = open_profile(tmp_path / "profile")
    work = shelf.add_files(profile, files, languages=["es", "en", "fr"]).work
    spanish, english, french = (version.id for version in work.versions)
    texts = {version.id: profile.library.document(version.id) for version in work.versions}
    alignment: Alignment = alignment_from_shapes([(2, 1), (1, 1)])
    pair = ReadingPair(texts[spanish], texts[english], alignment)
    swapped = ReadingPair(texts[english], texts[spanish], alignment.flipped())

    save_bookmarks(profile, work.id, pair, spanish, english, {1, 2})
    assert load_bookmarks(profile, work.id, pair, spanish, english) == {1, 2}
    assert load_bookmarks(profile, work.id, swapped, english, spanish) == {0, 1}

    alone = ReadingPair(texts[french], texts[french], alignment_from_shapes([(1, 1)]))
    save_bookmarks(profile, work.id, alone, french, french, {0})
    assert load_bookmarks(profile, work.id, pair, spanish, english) == {1, 2}
    profile.close()
