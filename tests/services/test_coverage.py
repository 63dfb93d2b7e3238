"""Which words of a text count as known, learning, new."""

from __future__ import annotations

from pathlib import Path

from reader.services import shelf
from reader.services.coverage import count_coverage, count_library, counted
from reader.services.profile import open_profile
from reader.vocabulary.term import Status, Term


def test_ignored_words_are_left_out_and_a_reading_may_be_missing() -> None:
    statuses = {
        ("見る", "みる"): Status.KNOWN,
        ("海", ""): Status.LEARNING_3,
        ("ポチ", "ぽち"): Status.IGNORED,
        ("山", "やま"): Status.NEW,
    }
    words = [("見る", "みる"), ("海", "うみ"), ("ポチ", "ぽち"), ("山", "やま"), ("川", "かわ")]
    assert counted(words, statuses) == (1, 1, 2)


def test_different_words_are_counted_once_and_kept(tmp_path: Path) -> None:
    text = tmp_path / "boat.en.txt"
    text.write_text("The boat waits. The boat waits again.\n", encoding="utf-8")
    profile = open_profile(tmp_path / "profile")
    version = shelf.add_files(profile, [text], languages=["en"]).work.versions[0]
    profile.terms.save(Term("t1", "en", "boat", status=Status.KNOWN))
    assert count_coverage(profile, version.id) == (1, 0, 3)
    assert shelf.coverage_of(profile, version.id) == (1, 0, 3)
    profile.close()


def test_texts_not_begun_are_counted_too_and_again_when_many_words_came(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "profile")
    for name in ("boat", "train"):
        text = tmp_path / f"{name}.en.txt"
        text.write_text(f"The {name} waits.\n", encoding="utf-8")
        shelf.add_files(profile, [text], languages=["en"])
    assert count_library(profile) == 2
    assert [(item.known, item.new) for item in shelf.shelf(profile)] == [(0, 3), (0, 3)]
    profile.terms.save(Term("t", "en", "the", status=Status.KNOWN))
    first = profile.library.works()[0].versions[0].id
    assert count_library(profile) == 0
    assert count_library(profile, first) == 1
    for number in range(25):
        profile.terms.save(Term(str(number), "en", f"w{number}", status=Status.KNOWN))
    assert count_library(profile) == 2
    assert [item.known for item in shelf.shelf(profile)] == [1, 1]
    profile.close()
