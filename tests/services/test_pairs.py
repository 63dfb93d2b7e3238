"""Aligned files become works that are aligned already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.services.guessing import guess_files
from reader.services.pairs import add_line_pair
from reader.services.profile import Profile
from reader.services.reading import open_pair
from reader.services.shelf import add_files

Write = Callable[[str, str], Path]

TABLE = "The harbour sleeps.\tDer Hafen schläft.\nOnly the cat is awake.\tNur die Katze wacht.\n"


def test_a_table_becomes_an_aligned_work(profile: Profile, write: Write) -> None:
    path = write("harbour.tsv", TABLE)
    guess = guess_files([path])[0]
    assert (guess.languages, guess.problem) == (("en", "de"), "")
    steps: list[tuple[int, int]] = []
    added = add_files(profile, [path], title="Harbour", progress=lambda *step: steps.append(step))
    source, target = added.work.versions
    assert (added.work.title, source.language, target.language) == ("Harbour", "en", "de")
    assert source.is_original and not target.is_original
    pair = open_pair(profile, source.id, target.id)
    assert pair is not None
    assert [bead.source.start for bead in pair.alignment.beads] == [0, 1]
    assert profile.library.original(source.id) == (TABLE.encode(), ".tsv")
    assert add_files(profile, [path]).was_there


def test_two_files_line_by_line(profile: Profile, write: Write) -> None:
    added = add_line_pair(
        profile,
        write("a.en.txt", "The harbour sleeps.\nAnd so do we.\n"),
        write("a.de.txt", "Der Hafen schläft.\nUnd wir auch.\n"),
        languages=("en", "de"),
    )
    source, target = added.work.versions
    assert [Path(version.origin).name for version in (source, target)] == ["a.en.txt", "a.de.txt"]
    pair = open_pair(profile, source.id, target.id)
    assert pair is not None and len(pair.alignment.beads) == 2


def test_an_encoding_in_doubt_comes_with_what_it_would_look_like(
    profile: Profile, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("¿Quién llamó a mi tía? Fue el señor Núñez.".encode("cp1252"))
    guess = guess_files([path])[0]
    readings = {reading.encoding: reading.beginning for reading in guess.readings}
    if readings:
        assert "señor Núñez" in readings["cp1252"]
    added = add_files(profile, [path], encodings=["cp850"])
    assert "señor" not in profile.library.document(added.work.versions[0].id).text
