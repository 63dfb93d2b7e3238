"""Runs the command line inside the test's process."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from reader.cli import main

SPANISH = (
    "La panadería del puerto\n\n"
    "Marta abre la panadería a las cinco. Su hermano lleva el pan a los barcos.\n\n"
    "Hoy llueve mucho y nadie sale. El pan se queda en la tienda.\n"
)
ENGLISH = (
    "The Bakery by the Harbour\n\n"
    "Marta opens the bakery at five. Her brother takes the bread to the boats.\n\n"
    "It is raining hard today and nobody goes out. The bread stays in the shop.\n"
)
JAPANESE = (
    "港のパン屋\n\n"
    "マルタは五時にパン屋を開ける。弟は船までパンを運ぶ。\n\n"
    "今日は雨がひどくて、誰も外に出ない。パンは店に残る。\n"
)


@dataclass(frozen=True)
class Ran:
    """What came of one command."""

    code: int
    bytes_out: bytes
    err: str

    @property
    def out(self) -> str:
        return self.bytes_out.decode("utf-8")

    @property
    def lines(self) -> list[str]:
        return self.out.split("\n")[:-1]

    @property
    def records(self) -> list[Any]:
        return [json.loads(line) for line in self.lines]

    def sentence(self) -> str:
        """The one line on standard error of a command that failed and printed nothing else."""
        assert self.code in {1, 2}
        assert self.bytes_out == b""
        assert self.err.endswith("\n") and self.err.count("\n") == 1, self.err
        assert len(self.err.strip()) > 10
        return self.err.strip()


Cli = Callable[..., Ran]


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Commands without --data-dir never touch the reader's own data."""
    folder = tmp_path / "user-data"
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_, **__: str(folder))
    return folder


@pytest.fixture
def cli(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """`cli("align", a, b, stdin=b"…")`: the arguments as text, paths allowed."""

    def run(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capsysbinary.readouterr()
        return Ran(code, out, err.decode("utf-8"))

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file into the test's folder and return its path."""

    def save(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return save


@pytest.fixture
def spanish(write: Callable[[str, str], Path]) -> Path:
    return write("bakery.es.txt", SPANISH)


@pytest.fixture
def english(write: Callable[[str, str], Path]) -> Path:
    return write("bakery.en.txt", ENGLISH)


@pytest.fixture
def japanese(write: Callable[[str, str], Path]) -> Path:
    return write("bakery.ja.txt", JAPANESE)
