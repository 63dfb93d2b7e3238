"""Versions are corrected, recognised, removed and brought back; works are found and tagged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.documents.work import Work
from reader.services.library_search import (
    fold_library,
    search_texts,
    segment_of,
    titles_matching,
)
from reader.services.profile import Profile
from reader.services.shelf import save_tags, shelf
from reader.services.texts import load_document
from reader.services.versions import add_versions, change_version, similar_versions
from reader.text.folding import folded
from tests.services.conftest import SPANISH

Write = Callable[[str, str], Path]


def test_a_version_is_described_by_the_reader(profile: Profile, work: Work) -> None:
    japanese, spanish = work.versions
    change_version(profile, japanese.id, is_original=True)
    change_version(profile, spanish.id, title=" El faro ", translator="R. Gómez", is_original=True)
    first, second = profile.library.work(work.id).versions  # type: ignore[union-attr]
    assert (first.is_original, second.is_original) == (False, True)
    assert (second.title, second.translator) == ("El faro", "R. Gómez")
    change_version(profile, spanish.id, title="  ")
    assert profile.library.version(spanish.id).title == "El faro"  # type: ignore[union-attr]


def test_the_same_text_is_no_new_version(profile: Profile, work: Work, files: list[Path]) -> None:
    again = add_versions(profile, work.id, [files[1]])
    assert again.was_there and again.work == work


def test_the_same_text_in_another_file_is_recognised(
    profile: Profile, work: Work, write: Write
) -> None:
    other = write("copy.txt", SPANISH.replace(" gato", "  gato") + "\n\n")
    document, _ = load_document(str(other), language="es")
    assert [one.id for one in similar_versions(profile, document)] == [work.versions[1].id]
    foreign, _ = load_document(str(write("o.txt", "Un perro ladra. Nadie lo oye. Llueve. Fin.")))
    assert similar_versions(profile, foreign) == []


def test_works_are_found_by_title_tag_and_text(profile: Profile, work: Work) -> None:
    save_tags(profile, work.id, ["Mar", " cuentos  breves ", ""])
    (item,) = shelf(profile)
    assert item.tags == ("cuentos breves", "Mar")
    for typed in ("FARO", "灯台", "japanese", "breves", "mar español"):
        assert titles_matching(profile, typed) == [work.id], typed
    assert titles_matching(profile, "montaña") == []
    (hit,) = search_texts(profile, "manana  el gato")
    document = profile.library.document(hit.version_id)
    span = document.segments[segment_of(profile, hit)].span
    assert span.start <= hit.start < span.end
    assert fold_library(profile) == 0  # the search has folded what it looked into
    assert hit.version_id == work.versions[1].id and "Cada mañana el gato" in hit.excerpt
    assert [one.version_id for one in search_texts(profile, "猫")] == [work.versions[0].id]
    assert search_texts(profile, "e") == []


@given(st.text())
def test_folding_keeps_places(text: str) -> None:
    assert len(folded(text)) == len(text)
