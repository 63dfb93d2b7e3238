"""Books: chapters by meaning, results chapter by chapter, nothing done twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.documents.work import Work
from reader.jobs import Cancelled, CancelToken
from reader.layout.pair import ReadingPair
from reader.services import book_aligning
from reader.services.book_aligning import align_book, finish_begun
from reader.services.book_run import Run
from reader.services.chapters import (
    chapter_links,
    joined,
    number_in,
    parted,
    save_chapter_links,
    shifted,
)
from reader.services.profile import Profile
from reader.services.reading import open_pair
from reader.services.shelf import add_files
from reader.store.pairing import ChapterLink, PairingStore
from tests.services.books import markdown

ORDER = (0, 1, 2, 3, 4, 5)


@pytest.fixture
def book(profile: Profile, write: Callable[[str, str], Path]) -> Work:
    english = write("book.en.md", markdown(ORDER, 20, spanish=False))
    spanish = write("book.es.md", markdown(ORDER, 20, spanish=True, preface=8))
    return add_files(profile, [english, spanish], languages=["en", "es"]).work


@pytest.fixture
def by_chapter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small books are worth parting, too."""
    monkeypatch.setattr(book_aligning, "WORTH_PARTING", 10)
    monkeypatch.setattr(book_aligning, "SMALLEST", 10)


def ids(work: Work) -> tuple[str, str]:
    return work.versions[0].id, work.versions[1].id


def test_chapters_are_matched_by_meaning(profile: Profile, book: Work) -> None:
    links = chapter_links(profile, *ids(book))
    pairs = [
        (link.source.start, link.target.start) for link in links if link.source and link.target
    ]
    assert pairs == [(n, n + 1) for n in range(6)], "the foreword has no counterpart"


@pytest.mark.usefixtures("by_chapter")
def test_the_readers_chapter_comes_first(profile: Profile, book: Work) -> None:
    seen: list[ReadingPair] = []
    pair = align_book(profile, *ids(book), place=70, arrived=seen.append)
    first = seen[0]
    sure = [bead.source.start for bead in first.alignment.beads if bead.confidence != 0.5]
    assert sure and 63 <= min(sure) <= 70 <= max(sure) < 84 + 21
    right = sum(
        bead.shape == (1, 1) and bead.target.start == bead.source.start + 9
        for bead in pair.alignment.beads
    )
    assert right >= 0.9 * 126
    assert open_pair(profile, *ids(book)) == pair
    assert PairingStore(profile.databases[0]).unfinished() == ()


@pytest.mark.usefixtures("by_chapter")
def test_what_was_done_before_a_break_is_not_done_again(
    profile: Profile, book: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        align_book(profile, *ids(book), arrived=lambda _: cancel.cancel(), cancel=cancel)
    pairing = PairingStore(profile.databases[0])
    (done,) = pairing.parts(*ids(book))
    assert pairing.unfinished() == (tuple(sorted(ids(book))),)
    assert open_pair(profile, *ids(book)) is None
    aligned: list[int] = []
    real = Run.align

    def counted(run: Run, number: int) -> None:
        aligned.append(number)
        real(run, number)

    monkeypatch.setattr(Run, "align", counted)
    resumed = align_book(profile, *ids(book))
    assert 0 not in aligned and aligned
    kept = [bead for bead in resumed.alignment.beads if bead.source.start in done.source]
    assert tuple(kept[: len(done.beads)]) == done.beads
    assert pairing.parts(*ids(book)) == ()


@pytest.mark.usefixtures("by_chapter")
def test_a_book_that_was_left_is_finished(profile: Profile, book: Work) -> None:
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        align_book(profile, *ids(book), arrived=lambda _: cancel.cancel(), cancel=cancel)
    assert finish_begun(profile) == 1
    assert open_pair(profile, *ids(book)) is not None
    assert finish_begun(profile) == 0


def test_the_readers_chapters_bind(profile: Profile, book: Work) -> None:
    source, target = ids(book)
    links = [ChapterLink(range(2), range(3)), ChapterLink(range(2, 6), range(3, 7))]
    save_chapter_links(profile, target, source, [link.flipped() for link in links])
    assert chapter_links(profile, source, target) == tuple(links)
    pair = align_book(profile, source, target)
    corner = (42, 9 + 42)
    assert any((b.source.stop, b.target.stop) == corner for b in pair.alignment.beads)
    with pytest.raises(ValueError, match="continue"):
        save_chapter_links(profile, source, target, links[1:])


shapes = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2)).filter(any), min_size=1, max_size=5
)


@given(shapes, st.data())
def test_whatever_is_done_to_the_list_every_chapter_stays(
    sizes: list[tuple[int, int]], data: st.DataObject
) -> None:
    links, i, j = [], 0, 0
    for a, b in sizes:
        links.append(ChapterLink(range(i, i + a), range(j, j + b)))
        i, j = i + a, j + b
    index = data.draw(st.integers(-1, len(links)))
    side, down = data.draw(st.booleans()), data.draw(st.booleans())
    edited = [joined(links, index), shifted(links, index, source=side, down=down)]
    if 0 <= index < len(links):
        edited.append(parted(links, index))
    for result in edited:
        at = (0, 0)
        for link in result:
            assert (link.source.start, link.target.start) == at
            assert link.source or link.target
            at = link.source.stop, link.target.stop
        assert at == (i, j)


@pytest.mark.parametrize(
    ("title", "number"),
    [("Chapter 12", 12), ("XIV", 14), ("第二十三章", 23), ("一百零五", 0), ("Kapitel iv.", 4),
     ("The civil hour", 0), ("Prologue", 0)],
)  # fmt: skip
def test_numbers_in_titles(title: str, number: int) -> None:
    assert number_in(title) == number
