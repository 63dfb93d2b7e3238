"""Every place of a word in the library, with its translation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.alignment.bead import alignment_from_shapes
from reader.documents.work import Work
from reader.jobs import Cancelled, CancelToken
from reader.services.concordance import find_everywhere, index_library, unindexed
from reader.services.profile import Profile
from reader.services.shelf import add_files, remove_work

SPANISH = "Ayer comí pan. El pan estaba duro.\n\nComeremos mañana. Tomaba el pelo a todos.\n"
ENGLISH = "Yesterday I ate bread. The bread was hard.\n\nWe will eat tomorrow. He pulled legs.\n"
JAPANESE = "昨日魚を食べた。海は青い。\n"


@pytest.fixture
def lunch(profile: Profile, write: Callable[[str, str], Path]) -> Work:
    files = [write("lunch.es.txt", SPANISH), write("lunch.en.txt", ENGLISH)]
    work = add_files(profile, files, languages=["es", "en"], title="Lunch").work
    first, second = (version.id for version in work.versions)
    # "comí pan" and "estaba duro" together face the first English sentence.
    shapes = [(2, 2), (1, 1), (1, 1)]
    profile.library.save_alignment(first, second, alignment_from_shapes(shapes))
    return work


def test_every_form_of_a_word_is_found(profile: Profile, lunch: Work) -> None:
    assert len(unindexed(profile)) == 2
    assert index_library(profile) == 2
    assert index_library(profile) == 0 and unindexed(profile) == []
    found = find_everywhere(profile, "es", "comer")
    assert [(hit.segment, hit.surface.of(hit.sentence)) for hit in found.hits] == [
        (0, "comí"), (2, "Comeremos"),
    ]  # fmt: skip
    assert (found.total, found.unread) == (2, 0)
    assert find_everywhere(profile, "es", "comí").hits == found.hits
    first, second = found.hits
    assert first.translation == "Yesterday I ate bread. The bread was hard."
    assert (second.translation, second.translation_language) == ("We will eat tomorrow.", "en")
    assert (first.work, first.version_id) == ("Lunch", lunch.versions[0].id)
    back = find_everywhere(profile, "en", "eat")
    assert [hit.translation for hit in back.hits] == [
        "Ayer comí pan. El pan estaba duro.", "Comeremos mañana.",
    ]  # fmt: skip


def test_a_phrase_is_found_in_its_forms(profile: Profile, lunch: Work) -> None:
    index_library(profile)
    (hit,) = find_everywhere(profile, "es", "tomar el pelo").hits
    assert hit.surface.of(hit.sentence) == "Tomaba el pelo"


def test_before_the_index_is_made_the_written_word_is_found(profile: Profile, lunch: Work) -> None:
    found = find_everywhere(profile, "es", "pan")
    assert [hit.segment for hit in found.hits] == [0, 1] and found.unread == 1
    assert found.hits[1].translation == "Yesterday I ate bread. The bread was hard."


def test_what_is_no_word_is_searched_as_written(profile: Profile, lunch: Work) -> None:
    index_library(profile)
    (hit,) = find_everywhere(profile, "es", "stab").hits
    assert hit.surface.of(hit.sentence) == "stab"
    assert find_everywhere(profile, "es", "zzz").total == 0
    assert find_everywhere(profile, "es", " ").total == 0


def test_japanese_is_found_by_its_dictionary_form(
    profile: Profile, write: Callable[[str, str], Path]
) -> None:
    add_files(profile, [write("sea.ja.txt", JAPANESE)], languages=["ja"])
    index_library(profile)
    (hit,) = find_everywhere(profile, "ja", "食べる").hits
    assert (hit.surface.of(hit.sentence), hit.translation) == ("食べ", "")


def test_the_limit_counts_on(profile: Profile, write: Callable[[str, str], Path]) -> None:
    add_files(profile, [write("many.es.txt", "El mar azul. " * 40)], languages=["es"])
    index_library(profile)
    found = find_everywhere(profile, "es", "mar", limit=7)
    assert (len(found.hits), found.total) == (7, 40)


def test_removed_works_are_not_found(profile: Profile, lunch: Work) -> None:
    index_library(profile)
    remove_work(profile, lunch.id)
    assert find_everywhere(profile, "es", "pan").total == 0


def test_it_can_be_cancelled_and_taken_up_again(profile: Profile, lunch: Work) -> None:
    token = CancelToken()

    def stop(done: int, total: int) -> None:
        if done < total:
            token.cancel()

    with pytest.raises(Cancelled):
        index_library(profile, cancel=token, progress=stop)
    assert len(unindexed(profile)) == 1
    index_library(profile)
    assert find_everywhere(profile, "es", "pan").total == 2
