"""What leaves comes back: texts and pairs through EPUB and TMX."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from reader.alignment.bead import Alignment
from reader.data import data_path
from reader.documents.document import Document
from reader.documents.work import Work
from reader.exporters.edition import LAYOUTS
from reader.services.editions import export_work
from reader.services.profile import Profile
from reader.services.reading import align_pair, open_pair
from reader.services.shelf import add_files

EPUBCHECK = Path("/usr/share/java/epubcheck.jar")


@pytest.fixture
def story(profile: Profile) -> Work:
    """Headings, dialogue, readings, gaps."""
    folder = data_path("seeds") / "the-night-the-moon-was-late"
    return add_files(profile, [folder / "ja.txt", folder / "ar.txt"], languages=["ja", "ar"]).work


def aligned(profile: Profile, work: Work) -> tuple[Document, Document, Alignment]:
    source, target = work.versions
    pair = open_pair(profile, source.id, target.id) or align_pair(profile, source.id, target.id)
    assert isinstance(pair.alignment, Alignment)
    return pair.source, pair.target, pair.alignment


def sentences(document: Document) -> list[str]:
    return [" ".join(document.segment_text(n).split()) for n in range(len(document.segments))]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_book_comes_back_with_its_pairs(
    profile: Profile, story: Work, tmp_path: Path, layout: str
) -> None:
    before = aligned(profile, story)
    path = tmp_path / "moon.epub"
    ids = story.versions[0].id, story.versions[1].id
    export_work(profile, story, *ids, "epub", path, layout=layout)
    added = add_files(profile, [path])
    assert not added.was_there or added.work.id == story.id
    after = aligned(profile, added.work)
    for old, new in zip(before[:2], after[:2], strict=True):
        assert sentences(new) == sentences(old)
        assert new.language == old.language and new.title == old.title
        assert [block.kind for block in new.blocks] == [block.kind for block in old.blocks]
        assert [s.block for s in new.segments] == [s.block for s in old.segments]
        assert [ruby.reading for ruby in new.ruby] == [ruby.reading for ruby in old.ruby]
    assert [bead.shape for bead in after[2].beads] == [bead.shape for bead in before[2].beads]


def test_a_memory_comes_back_as_it_left(profile: Profile, story: Work, tmp_path: Path) -> None:
    first, second = tmp_path / "one.tmx", tmp_path / "two.tmx"
    aligned(profile, story)
    export_work(profile, story, story.versions[0].id, story.versions[1].id, "tmx", first)
    work = add_files(profile, [first]).work
    assert [version.language for version in work.versions] == ["ja", "ar"]
    aligned(profile, work)
    export_work(profile, work, work.versions[0].id, work.versions[1].id, "tmx", second)

    def segments(path: Path) -> list[str]:
        return [line for line in path.read_text(encoding="utf-8").splitlines() if "<seg>" in line]

    assert segments(first) == segments(second)


@pytest.mark.skipif(
    not EPUBCHECK.exists() or shutil.which("java") is None,
    reason="epubcheck is not installed (Debian: apt-get install epubcheck)",
)
def test_epubcheck_finds_nothing_in_a_story(profile: Profile, story: Work, tmp_path: Path) -> None:
    path = tmp_path / "moon.epub"
    export_work(profile, story, story.versions[0].id, story.versions[1].id, "epub", path)
    ran = subprocess.run(
        ["java", "-jar", EPUBCHECK, "--failonwarnings", path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
