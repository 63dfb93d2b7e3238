"""Imports point up the list of layers only, and Qt stays in the user interface."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "reader"

# Lowest first; a layer may import itself and every layer above it in this list.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"errors", "jobs", "data"}),
    frozenset({"text"}),
    frozenset({"documents"}),
    frozenset({"segmentation", "alignment", "japanese", "words", "lookup", "vocabulary", "layout"}),
    frozenset({"importers", "exporters", "store"}),
    frozenset({"services"}),
    frozenset({"cli", "ui"}),
)
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
# The command line hands over to the window when no verb is given: the one way round the rule.
ALLOWED = {("cli", "ui")}


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_modules(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.extend(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.append(node.module or "")
    return names


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__main__.py")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_up_the_layers(path: Path) -> None:
    here = layer_of(path)
    if here == "__init__":
        return
    assert here in RANK, f"{here} is in no layer"
    for name in imported_modules(path):
        parts = name.split(".")
        if parts[0] in {"PySide6", "shiboken6"}:
            assert here == "ui", f"{path} imports Qt outside reader/ui"
        if parts[0] != "reader" or len(parts) == 1:
            continue
        there = parts[1]
        if there == here or (here, there) in ALLOWED:
            continue
        assert RANK[there] < RANK[here], f"{path} imports {name}: that points the wrong way"


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "ui" / "models").rglob("*.py")), ids=lambda path: path.name
)
def test_models_do_not_import_views(path: Path) -> None:
    wrong = ("reader.ui.views", "reader.ui.windows", "reader.ui.dialogs", "PySide6.QtWidgets")
    assert not [name for name in imported_modules(path) if name.startswith(wrong)]
