"""Whatever the bytes are, an importer answers with a document that holds or with UnreadableFile.

`python -m benchmarks.fuzz_importers` looks for minutes; here it is a few hundred files.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importers.fuzzing import FOUND, SEEDS, mutated, open_any, soup

_KINDS = ("html", "epub", "md", "srt", "vtt", "ass", "tmx", "tsv", "txt")


@settings(deadline=None)  # the first file of a kind imports its library
@given(st.binary(max_size=300), st.sampled_from([f"a.{kind}" for kind in (*_KINDS, "docx", "pdf")]))
def test_any_bytes(data: bytes, name: str) -> None:
    open_any(data, name)


@settings(deadline=None)
@given(st.sampled_from(_KINDS).flatmap(lambda kind: st.tuples(st.just(kind), soup(kind))))
def test_anything_that_looks_like_the_format(made: tuple[str, bytes]) -> None:
    kind, data = made
    open_any(data, f"a.{kind}")


@pytest.mark.parametrize("name", sorted(SEEDS))
@settings(deadline=None)
@given(data=st.data())
def test_sound_files_with_damage(name: str, data: st.DataObject) -> None:
    open_any(data.draw(mutated(SEEDS[name])), name)


@pytest.mark.parametrize("name", sorted(FOUND))
def test_what_fuzzing_found(name: str) -> None:
    file, data = FOUND[name]
    open_any(data, file)
