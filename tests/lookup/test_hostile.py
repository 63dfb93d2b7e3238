"""Broken and hostile dictionary files: one clear sentence, nothing kept, nothing hung."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.jobs import Cancelled, CancelToken
from reader.lookup import yomitan
from reader.lookup.adding import add_dictionary
from reader.lookup.available import open_dictionary
from reader.lookup.registry import Dictionaries

from .conftest import write_dictd, write_stardict, write_yomitan


def truncated_text(folder: Path) -> Path:
    index = write_dictd(folder, "a", ["perro\ndog", "gato\ncat"])
    packed = folder / "a.dict.dz"
    packed.write_bytes(packed.read_bytes()[:-30])
    return index


def text_of_zeros(folder: Path) -> Path:
    index = write_dictd(folder, "a", ["perro\ndog"])
    (folder / "a.dict.dz").write_bytes(b"\x1f\x8b" + b"\0" * 40)
    return index


def index_far_outside(folder: Path) -> Path:
    index = write_dictd(folder, "a", ["perro\ndog"])
    index.write_text("perro\t99999999\t///\n", encoding="utf-8")
    return index


def index_of_words(folder: Path) -> Path:
    index = write_dictd(folder, "a", ["perro\ndog"])
    index.write_text("perro\t¿?\tno\n", encoding="utf-8")
    return index


def no_text(folder: Path) -> Path:
    index = write_dictd(folder, "a", ["perro\ndog"])
    (folder / "a.dict.dz").unlink()
    return index


def cut_stardict(folder: Path) -> Path:
    ifo = write_stardict(folder, "a", {"perro": "dog"})
    index = folder / "a.idx"
    index.write_bytes(index.read_bytes()[:-3])
    return ifo


def false_ifo(folder: Path) -> Path:
    ifo = write_stardict(folder, "a", {"perro": "dog"})
    ifo.write_bytes(b"\x89PNG\r\n")
    return ifo


def not_a_zip(folder: Path) -> Path:
    path = folder / "a.zip"
    path.write_bytes(b"PK\x03\x04 but no more")
    return path


def another_zip(folder: Path) -> Path:
    path = folder / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil.txt", "x")
    return path


def deep_json(folder: Path) -> Path:
    path = folder / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("index.json", json.dumps({"title": "deep", "format": 3}))
        archive.writestr("term_bank_1.json", "[" * 200_000)
    return path


def wrong_banks(folder: Path) -> Path:
    return write_yomitan(folder, "a", [["perro"], 5])  # type: ignore[list-item]


def empty_list(folder: Path) -> Path:
    path = folder / "a.csv"
    path.write_bytes(b"")
    return path


def latin_list(folder: Path) -> Path:
    path = folder / "a.csv"
    path.write_bytes("perro,perro pequeño".encode("cp1252"))
    return path


def another_file(folder: Path) -> Path:
    path = folder / "a.docx"
    path.write_bytes(b"PK")
    return path


BROKEN = [truncated_text, text_of_zeros, index_far_outside, index_of_words, no_text, cut_stardict,
          false_ifo, not_a_zip, another_zip, deep_json, wrong_banks, empty_list, latin_list,
          another_file]  # fmt: skip


@pytest.mark.parametrize("write", BROKEN)
def test_broken_files_are_told_in_one_sentence(
    tmp_path: Path, write: Callable[[Path], Path]
) -> None:
    path = write(tmp_path)
    with pytest.raises(ReaderError) as caught:
        dictionary = open_dictionary(path)
        dictionary.find(["perro"])
    message = str(caught.value)
    assert path.stem in message
    assert "\n" not in message and message.endswith(".") and len(message) < 200


def test_a_zip_bomb_is_stopped_while_unpacking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yomitan, "_LARGEST_BANK", 1000)
    path = write_yomitan(tmp_path, "bomb", [["a", "", "", "", 0, ["b" * 100_000], 1, ""]])
    with pytest.raises(ReaderError, match="too large when unpacked"):
        open_dictionary(path).find(["a"])


def test_a_broken_source_is_left_out_and_told_once(tmp_path: Path, spanish: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    told: list[str] = []
    bad = open_dictionary(write_dictd(broken, "spa-eng", ["casa\nhut"]))
    (broken / "spa-eng.dict.dz").write_bytes(b"")
    dictionaries = Dictionaries(bad, open_dictionary(spanish), warn=told.append)
    for _ in range(2):
        assert [e.source for e in dictionaries.look_up("casa", "es")] == ["FreeDict es–en"]
    assert len(told) == 1 and "spa-eng" in told[0]


@pytest.mark.parametrize("write", BROKEN)
def test_nothing_is_kept_of_a_broken_dictionary(
    tmp_path: Path, write: Callable[[Path], Path]
) -> None:
    data_dir = tmp_path / "profile"
    with pytest.raises(ReaderError):
        add_dictionary(write(tmp_path), data_dir)
    assert not [path for path in data_dir.rglob("*") if path.is_file()]


def test_indexing_can_be_cancelled(tmp_path: Path, spanish: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        add_dictionary(spanish, tmp_path / "profile", cancel=token)
    assert not [path for path in (tmp_path / "profile").rglob("*") if path.is_file()]


def test_facts_of_a_wrong_kind_are_passed_over(tmp_path: Path) -> None:
    meta = [[5, "freq", 1], ["perro", "pitch", 3], ["perro", "pitch", {"reading": "perro",
            "pitches": [{"position": "HL"}]}], ["perro", "freq", {"value": 7}]]  # fmt: skip
    path = write_yomitan(tmp_path, "a", [["perro", "", "", "", 0, ["dog"], 1, ""]], meta)
    (entry,) = Dictionaries(open_dictionary(path)).look_up("perro", "ja")
    assert (entry.rank, entry.ranked_by, entry.pitch) == (7, "a", ())
