"""A profile of one's own, and a small work in two languages in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.documents.work import Work
from reader.layout.pair import ReadingPair, Side
from reader.services.profile import Profile, open_profile
from reader.services.reading import align_pair, open_pair
from reader.services.shelf import add_files
from reader.services.words import Place
from reader.text.token import Token

JAPANESE = (
    "灯台の猫\n\n古い灯台に猫が住んでいる。毎朝、猫は海を見る。\n\n漁師たちは魚を分けてやる。\n"
)
SPANISH = (
    "El gato del faro\n\nEn el viejo faro vive un gato. Cada mañana el gato mira el mar.\n\n"
    "Los pescadores comparten con él su pescado.\n"
)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    opened = open_profile(tmp_path / "profile")
    yield opened
    opened.close()


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def save(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="\n")
        return path

    return save


@pytest.fixture
def files(write: Callable[[str, str], Path]) -> list[Path]:
    return [write("faro.ja.txt", JAPANESE), write("faro.es.txt", SPANISH)]


@pytest.fixture
def work(profile: Profile, files: list[Path]) -> Work:
    return add_files(profile, files).work


@pytest.fixture
def place(profile: Profile, work: Work) -> Place:
    """On the Japanese side of the aligned pair."""
    source, target = work.versions
    pair: ReadingPair = align_pair(profile, source.id, target.id)
    assert open_pair(profile, source.id, target.id) == pair
    return Place(work, pair, source, target, Side.SOURCE)


def token_at(place: Place, word: str, nth: int = 0) -> Token:
    """The token that starts where `word` stands for the nth time in the document of the place."""
    from reader.services.annotating import annotate_block

    document = place.document
    position = -1
    for _ in range(nth + 1):
        position = document.text.index(word, position + 1)
    segment = document.segment_at(position)
    assert segment is not None
    tokens = annotate_block(document, document.segments[segment].block).tokens
    return next(token for token in tokens if token.span.start == position)


@pytest.fixture
def token() -> Callable[..., Token]:
    return token_at
