"""The examples in docs/command-line.md are run, in order, in one folder; … stands for anything."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from reader.cli import VERBS
from reader.cli.parsing import parse

PAGE = Path(__file__).resolve().parents[2] / "docs" / "command-line.md"
FILES = {
    "cat.es.txt": "El gato duerme. Llueve.\n",
    "cat.en.txt": "The cat sleeps. It is raining.\n",
    "rain.ja.txt": "雨が降る。\n",
}


def examples() -> list[tuple[str, str]]:
    """(command, what it prints) of every console block."""
    found = []
    text = PAGE.read_text(encoding="utf-8")
    for block in re.findall(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        for piece in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = piece.partition("\n")
            found.append((command, output))
    return found


def test_the_examples_are_true(cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        Path(name).write_text(text, encoding="utf-8")
    assert len(examples()) > 12
    for command, output in examples():
        program, *words = shlex.split(command)
        if program == "cat":  # shows a file that the next example uses
            Path(words[0]).write_text(output, encoding="utf-8")
            continue
        assert program == "facing-pages"
        ran = cli(*words)
        assert ran.code == 0, (command, ran.err)
        pattern = ".*?".join(map(re.escape, output.split("…")))
        assert re.fullmatch(pattern, ran.out), f"{command} prints\n{ran.out}"
    assert Path("words.apkg").stat().st_size > 1000


def test_every_verb_has_its_place_on_the_page() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for verb in VERBS:
        assert re.search(rf"^## {verb}$", text, re.MULTILINE), verb


@pytest.mark.parametrize(
    "line",
    re.findall(r"^    facing-pages (\S.*?\.(?:txt|png).*)$", PAGE.read_text("utf-8"), re.MULTILINE),
)
def test_window_examples_parse(line: str) -> None:
    if "…" not in line and "[" not in line:
        parse(shlex.split(line))
