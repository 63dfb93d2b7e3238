"""What is asked wrongly: exit code 2, one sentence, nothing on standard output."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import __version__
from reader.cli import main
from reader.cli.parsing import ALL_STATUSES, VerbOptions, WindowOptions, parse

Cli = Any


@pytest.mark.parametrize(
    "arguments",
    [
        "align",
        "align one.txt",
        "align one.txt two.txt three.txt",
        "align --format docx one.txt two.txt",
        "align --nothing one.txt two.txt",
        "align -o",
        "align - -",
        "segment",
        "segment --format tmx one.txt",
        "furigana --format romaji one.txt",
        "tokens",
        "links",
        "lookup",
        "library",
        "library burn",
        "library add",
        "library backup",
        "library restore",
        "library export",
        "vocab",
        "vocab import",
        "vocab export --format pdf",
        "vocab list --status 6",
        "vocab list --status learned",
        "vocab export -o words.docx",
        "--data-dir",
        "--data-dir= vocab list",
        "--nonsense align one.txt two.txt",
        "--size huge",
        "--theme pink",
    ],
)
def test_wrong_usage_is_one_sentence_and_two(cli: Cli, arguments: str) -> None:
    ran = cli(*arguments.split())
    assert ran.code == 2
    assert ran.sentence().startswith("facing-pages")


def test_an_empty_word_is_wrong_usage(cli: Cli) -> None:
    assert cli("lookup", "  ").code == 2


@pytest.mark.parametrize("arguments", ["--help", "align --help", "library --help", "vocab --help"])
def test_help_goes_to_standard_output(
    arguments: str, capsysbinary: pytest.CaptureFixture[bytes], cli: Cli
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli(*arguments.split())
    assert stopped.value.code == 0
    out, err = capsysbinary.readouterr()
    assert out.startswith(b"usage: facing-pages") and not err


def test_the_version_is_told(cli: Cli, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli("--version")
    assert stopped.value.code == 0
    assert __version__ in capsysbinary.readouterr().out.decode()


def test_lines_end_alike_on_every_system(
    monkeypatch: pytest.MonkeyPatch, write: Callable[[str, str], Path]
) -> None:
    written = io.BytesIO()
    as_on_windows = io.TextIOWrapper(written, encoding="cp1252", newline="\r\n")
    monkeypatch.setattr("sys.stdout", as_on_windows)
    assert main(["segment", "--lang", "ja", str(write("rain.txt", "雨だ。傘がない。"))]) == 0
    as_on_windows.flush()
    assert written.getvalue().decode() == "雨だ。\n傘がない。\n"


def test_the_profile_stands_before_the_verb() -> None:
    for words in (["--data-dir", "here", "vocab", "list"], ["--data-dir=here", "vocab", "list"]):
        options = parse(words)
        assert isinstance(options, VerbOptions)
        assert (options.verb, options.data_dir) == ("vocab", Path("here"))


def test_without_a_verb_the_words_are_files_for_the_window() -> None:
    options = parse(["--theme", "dark", "ja.txt", "align"])
    assert isinstance(options, WindowOptions)
    assert options.files == [Path("ja.txt"), Path("align")]
    picture = parse(["--screenshot", "align", "--size", "800x600", "es.txt"])
    assert isinstance(picture, WindowOptions)
    assert (picture.screenshot, picture.size) == (Path("align"), (800, 600))


@pytest.mark.parametrize(
    "text, meant",
    [
        ("1-5", {1, 2, 3, 4, 5}),
        ("learning, known", {1, 2, 3, 4, 5, 99}),
        ("98", {98}),
        ("0-99", set(ALL_STATUSES)),
        ("new,ignored", {0, 98}),
    ],
)
def test_statuses_by_number_range_and_name(text: str, meant: set[int]) -> None:
    options = parse(["vocab", "list", "--status", text])
    assert isinstance(options, VerbOptions)
    assert options.given.status == meant
