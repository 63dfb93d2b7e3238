"""A version gets another text; what the reader did stays with the sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment.edit import confirm, merge
from reader.documents.document import Block, Document, Segment
from reader.documents.locator import Locator
from reader.documents.work import ReadingState, Work
from reader.errors import UnreadableFile
from reader.layout.pair import Side
from reader.services.bookmarks import load_bookmarks, save_bookmarks
from reader.services.profile import Profile
from reader.services.reading import open_pair
from reader.services.reimport import replace_file, segment_map, set_language, take_back
from reader.services.words import Place, save_word
from reader.text.span import Span
from tests.services.conftest import SPANISH, token_at

BETTER = SPANISH.replace(
    "En el viejo faro", "Prólogo breve.\n\nOtra frase nueva.\n\nEn el viejo faro"
).replace("mira el mar", "mira siempre el mar")


def in_lines(*lines: str) -> Document:
    text = "\n".join(lines)
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    segments = tuple(Segment(block.span, n) for n, block in enumerate(blocks))
    return Document(text, "es", blocks=tuple(blocks), segments=segments)


def test_sentences_are_found_again_by_what_they_say() -> None:
    old = in_lines("Uno.", "El gato duerme mucho hoy.", "Cuatro. Cinco.", "Seis.", "Fin.")
    new = in_lines("Antes.", "Uno.", "El gato duerme poco hoy.", "Cuatro.", "Cinco.", "Fin.")
    found = segment_map(old, new)
    assert found[0] == range(1, 2) and found[4] == range(5, 6)
    assert segment_map(in_lines("A b.", "C."), in_lines("A", "b. C.")) == (range(2), range(1, 2))


lines = st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=8)


@given(lines, lines)
def test_the_map_goes_forwards(old: list[str], new: list[str]) -> None:
    found = [place for place in segment_map(in_lines(*old), in_lines(*new)) if place]
    assert all(one.start <= two.start and one.stop <= two.stop for one, two in pairwise(found))
    assert all(place.stop <= len(new) for place in found)
    assert segment_map(in_lines(*old), in_lines(*old)) == tuple(
        range(n, n + 1) for n in range(len(old))
    )


@pytest.fixture
def better(write: Callable[[str, str], Path]) -> Path:
    return write("faro.better.txt", BETTER)


def test_corrections_words_and_places_survive(
    profile: Profile, work: Work, place: Place, better: Path
) -> None:
    japanese, spanish = work.versions
    pair = open_pair(profile, japanese.id, spanish.id)
    assert pair is not None
    wrong = confirm(merge(pair.alignment, 2), 0)  # type: ignore[arg-type]
    profile.library.save_alignment(japanese.id, spanish.id, wrong)
    spanish_place = replace(place, side=Side.TARGET)
    term = save_word(profile, spanish_place, token_at(spanish_place, "pescadores"))
    profile.library.save_reading_state(
        ReadingState(work.id, spanish.id, japanese.id, Locator.at(pair.target, 3))
    )
    save_bookmarks(profile, work.id, pair, japanese.id, spanish.id, [1])
    before = profile.terms.terms(), profile.library.reading_state(work.id)

    done = replace_file(profile, spanish.id, str(better))
    assert (done.kept, done.lost) == (2, 0)
    after = open_pair(profile, japanese.id, spanish.id)
    assert after is not None
    beads = {bead for bead in after.alignment.beads if bead.confirmed}  # type: ignore[attr-defined]
    assert {(bead.source, bead.target) for bead in beads} == {
        (range(1), range(1)), (range(2, 4), range(4, 6)),
    }  # fmt: skip
    (context,) = profile.terms.terms()[0].contexts
    assert after.target.segment_text(context.segment) == context.sentence
    state = profile.library.reading_state(work.id)
    assert state is not None and state.place.resolve(after.target) == 5
    assert load_bookmarks(profile, work.id, after, japanese.id, spanish.id) == {1}
    assert profile.library.original(spanish.id) == (BETTER.encode(), ".txt")

    take_back(profile, done)
    assert open_pair(profile, japanese.id, spanish.id) == replace(pair, alignment=wrong)
    assert profile.library.reading_state(work.id) == before[1]
    assert [one.contexts for one in profile.terms.terms()] == [one.contexts for one in before[0]]
    assert term is not None


def test_a_bad_file_changes_nothing(
    profile: Profile, work: Work, write: Callable[[str, str], Path]
) -> None:
    with pytest.raises(UnreadableFile):
        replace_file(profile, work.versions[1].id, str(write("empty.txt", "")))
    assert profile.library.work(work.id) == work


def test_another_language_for_a_version(profile: Profile, work: Work, place: Place) -> None:
    spanish = work.versions[1]
    set_language(profile, spanish.id, "ca")
    changed = profile.library.version(spanish.id)
    assert changed is not None and changed.language == "ca"
    assert profile.library.document(spanish.id).language == "ca"
    assert open_pair(profile, work.versions[0].id, spanish.id) is not None
