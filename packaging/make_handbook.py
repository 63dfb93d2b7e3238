#!/usr/bin/env python3
"""What the handbook's pages do not say themselves: the list of chapters and the table of keys.

    python packaging/make_handbook.py           write both into docs/handbook/*.html
    python packaging/make_handbook.py --check   exit code 1 if that would change anything

The pages are written by hand; only what stands between `<!-- contents -->` or `<!-- keys -->` and
its end comes from here. The keys are those of reader/ui/actions.py, so that they cannot go stale.
"""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "handbook"
_TITLE = re.compile(r"<title>(.*?) – Facing Pages</title>")


def pages() -> dict[str, str]:
    """File name -> the page as it should be."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from reader.ui.dialogs.handbook import CHAPTERS

    texts = {name: (FOLDER / name).read_text(encoding="utf-8") for name in CHAPTERS}
    titles = {name: title_of(text) for name, text in texts.items()}
    filled = {}
    for name, text in texts.items():
        whole = replace_part(text, "contents", contents(name, titles))
        filled[name] = replace_part(whole, "keys", keys())
    return filled


def title_of(text: str) -> str:
    found = _TITLE.search(text)
    if found is None:
        raise SystemExit("a page of the handbook has no title")
    return found[1]


def replace_part(text: str, name: str, part: str) -> str:
    """The page with another text between the two comments; as it is, where it has none."""
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    return pattern.sub(lambda found: f"{found[1]}{part}\n{found[2]}", text)


def contents(here: str, titles: dict[str, str]) -> str:
    lines = ["<nav>", "<strong>Facing Pages</strong>"]
    for name, title in titles.items():
        current = ' aria-current="page"' if name == here else ""
        lines.append(f'<a href="{name}"{current}>{title}</a>')
    return "\n".join([*lines, "</nav>"])


def keys() -> str:
    """A table for each group, rows as on the key sheet, keys as they are called on a PC."""
    from reader.ui.actions import GROUPS, portable_key_names
    from reader.ui.dialogs.key_sheet import sheet_rows

    parts: list[str] = []
    for group in GROUPS:
        parts += [f"<h2>{escape(group)}</h2>", "<table>"]
        for text, shortcuts in sheet_rows(group, names=portable_key_names):
            caps = " ".join(
                "…" if shortcut == ["…"] else f"<kbd>{escape('+'.join(shortcut))}</kbd>"
                for shortcut in shortcuts
            )
            parts.append(f"<tr><td>{caps}</td><td>{escape(text)}</td></tr>")
        parts.append("</table>")
    return "\n".join(parts)


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print("usage: make_handbook.py [--check]", file=sys.stderr)
        return 2
    stale = []
    for name, text in pages().items():
        path = FOLDER / name
        if path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not arguments:
                path.write_text(text, encoding="utf-8")
    print(f"changed: {', '.join(stale)}" if stale else "The handbook is as it should be.")
    return 1 if stale and arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
