"""The handbook says what the program does, and everything it points at is there."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import make_handbook  # noqa: E402
from contents import shipped_data  # noqa: E402

sys.path.remove(str(ROOT / "packaging"))

from reader.ui.actions import TABLE  # noqa: E402
from reader.ui.dialogs.handbook import CHAPTERS, plain_text, title_of  # noqa: E402

HANDBOOK = ROOT / "docs" / "handbook"
PICTURES = ROOT / "docs" / "pictures"
LARGEST_BYTES = 3_000_000


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {name: (HANDBOOK / name).read_text(encoding="utf-8") for name in CHAPTERS}


def test_contents_and_keys_are_those_of_the_program(pages: dict[str, str]) -> None:
    assert make_handbook.pages() == pages, "run packaging/make_handbook.py"


def test_every_page_is_a_chapter() -> None:
    assert {path.name for path in HANDBOOK.glob("*.html")} == set(CHAPTERS)


def test_links_and_pictures_lead_somewhere(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        for target in re.findall(r'(?:href|src)="([^"]+)"', page):
            assert not target.startswith("http"), f"{name}: offline means offline"
            assert (HANDBOOK / target).is_file(), f"{name}: {target}"


def test_every_picture_is_described(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        for picture in re.findall(r"<img [^>]*>", page):
            assert re.search(r'alt="[^"]{12,}"', picture), f"{name}: {picture}"


def test_keys_that_are_told_in_passing_exist(pages: dict[str, str]) -> None:
    known = {keys for spec in TABLE for keys in spec.shortcuts}
    arrows = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "Enter": "Return"}
    not_ours = {"Tab", "Alt", "Ctrl", "Esc", "X", "Ctrl+Backspace", "Ctrl+Enter", "Ctrl+Y", "4"}
    for name, page in pages.items():
        for told in re.findall(r"<kbd>([^<]+)</kbd>", page):
            parts = told.split("+") if not told.endswith("++") else [told]
            shortcut = "+".join(arrows.get(part, part) for part in parts)
            assert shortcut in known | not_ours or told in not_ours, f"{name}: {told}"


def test_the_readme_shows_a_picture_that_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", readme)
    assert shown
    for picture in shown:
        assert (ROOT / picture).is_file()


def test_it_is_small_and_goes_with_the_program() -> None:
    files = [path for folder in (HANDBOOK, PICTURES) for path in folder.iterdir()]
    assert sum(path.stat().st_size for path in files) <= LARGEST_BYTES
    shipped = shipped_data()
    for folder in ("docs/handbook", "docs/pictures"):
        assert Path(shipped[folder]).as_posix() == f"reader/_data/{folder}"


def test_a_page_without_its_marks() -> None:
    page = "<title>A – Facing Pages</title><nav>no</nav><main><h1>A</h1><p>b &amp; c</p></main>"
    assert title_of(page) == "A"
    assert plain_text(page) == "A b & c"
