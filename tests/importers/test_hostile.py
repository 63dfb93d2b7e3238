"""Files made to do harm, in small: a sensible text or one sentence, and nothing else happens.

In full size, with a clock and a limit on memory: `python -m benchmarks.hostile_files`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import UnreadableFile
from reader.importers.formats import format_of
from reader.importers.parallel import load_parallel
from reader.importers.registry import load_bytes
from reader.segmentation.registry import segment_document
from tests.importers.files import epub
from tests.importers.hostile import HOSTILE, SMALL, Hostile
from tests.importers.showing import check, shown


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No network, and a working folder of one's own."""

    def refuse(*_: object) -> None:
        raise AssertionError("an importer looked for the network")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("one", HOSTILE, ids=lambda one: one.name)
def test_a_sensible_text_or_one_sentence(one: Hostile, tmp_path: Path) -> None:
    data = one.make(SMALL)
    try:
        if format_of(data, one.file).is_pair:
            documents = load_parallel(data, name=one.file).documents
        else:
            documents = (segment_document(load_bytes(data, name=one.file)[0]),)
    except UnreadableFile as error:
        said = str(error)
        assert said.endswith(".") and "\n" not in said and len(said) < 300
    else:
        for document in documents:
            check(document)
    assert not list(tmp_path.iterdir())
    assert not Path("/tmp/escaped.txt").exists()


def text_of(name: str) -> str:
    one = next(one for one in HOSTILE if one.name == name)
    return load_bytes(one.make(SMALL), name=one.file)[0].text


def test_nothing_from_outside_gets_in() -> None:
    for name in ("outside entity", "outside entity in a page"):
        assert text_of(name).strip().startswith("x") and len(text_of(name)) < 20
    assert text_of("remote everything") == "Still a text.\na.png"
    assert text_of("entity bomb").count("ha") == 0
    assert text_of("deep page").split("\n") == ["deep", "after"]


def test_marks_of_direction_stay_in_the_text_and_leave_the_names() -> None:
    one = next(one for one in HOSTILE if one.name == "bidi controls")
    document, _ = load_bytes(one.make(SMALL), name=one.file)
    assert document.title == "a title"
    assert "\u202e" in document.text
    named, _ = load_bytes(b"One line. And another.", name="\u202etxt.exe.txt")
    assert "\u202e" not in named.title


def test_a_bomb_among_the_pictures_is_never_opened() -> None:
    more = {"OEBPS/cover.png": bytes(40_000_000)}
    document, _ = load_bytes(epub({"a.xhtml": "<p>A page.</p>"}, more=more), name="a.epub")
    assert shown(document) == ["P A page."]
