"""A whole book's words, found by a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.documents.document import Document
from reader.jobs import Cancelled, CancelToken
from reader.services import book_annotating
from reader.services.annotating import annotate_block
from reader.services.book_annotating import annotate_book, annotate_books, unread_blocks
from reader.services.profile import Profile, open_profile
from reader.services.reading import ANNOTATOR, block_annotations
from reader.services.shelf import add_files


@pytest.fixture
def book(tmp_path: Path) -> tuple[Profile, str, Document]:
    lines = [f"{n}日目の朝、漢字《かんじ》の本を{n}冊読んだ。\n\n" for n in range(1, 40)]
    path = tmp_path / "book.ja.txt"
    path.write_text("".join(lines), encoding="utf-8")
    profile = open_profile(tmp_path / "profile")
    version = add_files(profile, [path], languages=["ja"]).work.versions[0]
    return profile, version.id, profile.library.document(version.id)


@pytest.mark.parametrize("worth", [0, 10**9], ids=["in a process", "in this one"])
def test_every_block_is_read_as_the_page_would(
    book: tuple[Profile, str, Document], worth: int
) -> None:
    profile, version, document = book
    counted: list[tuple[int, int]] = []
    annotate_book(
        profile, version, document, first=5, worth=worth,
        progress=lambda done, total: counted.append((done, total)),
    )  # fmt: skip
    assert counted[-1][0] == counted[-1][1] > 0
    assert unread_blocks(profile, version, document) == []
    kept = profile.library.annotations(version, annotator=ANNOTATOR)
    assert kept == {block: annotate_block(document, block) for block in kept}
    assert any(ruby.by_author for ruby in kept[3].ruby)
    assert block_annotations(profile, version, document, [3]) == {3: kept[3]}
    assert annotate_book(profile, version, document) == 0
    profile.close()


def test_what_is_on_screen_comes_first_and_what_was_kept_when_cancelled_stays(
    book: tuple[Profile, str, Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    profile, version, document = book
    monkeypatch.setattr(book_annotating, "BATCH_CHARACTERS", 20)
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        annotate_book(
            profile, version, document, first=20, cancel=cancel, worth=0,
            progress=lambda _done, _total: cancel.cancel(),
        )  # fmt: skip
    assert profile.library.annotated_blocks(version, annotator=ANNOTATOR) == {20, 21}
    annotate_books(profile, [(version, document, 20)])
    assert unread_blocks(profile, version, document) == []
    profile.close()


def test_without_processes_it_is_done_here(
    book: tuple[Profile, str, Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refused:
        def __init__(self) -> None:
            raise OSError("no processes")

    profile, version, document = book
    monkeypatch.setattr(book_annotating, "_Worker", Refused)
    annotate_book(profile, version, document, worth=0)
    assert unread_blocks(profile, version, document) == []
    profile.close()
