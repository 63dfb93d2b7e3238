"""Every sentence the core may raise or warn with, found in the sources as templates.

The core says in plain English what is wrong (`ReaderError`, `LoadWarning`), and knows nothing of
translations. What is filled in becomes a place `{0}`, `{1}`, …; the window finds the template of a
sentence again (reader/ui/sentences.py) and says it in the reader's language.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reader"
_NOT_SHOWN = ("ui", "cli")
"""The window translates its own; a terminal speaks English."""
_WARNING = "LoadWarning"
_ROOT_ERROR = "ReaderError"
_KINDS = ("library", "vocabulary", "cache", "first", "second")
"""Of databases and of texts."""


@dataclass
class _Module:
    """One source file and what its sentences may refer to."""

    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    sentences: dict[str, list[ast.expr]] = field(default_factory=dict)
    """Whole sentences that a variable of a function is given."""


def found() -> list[str]:
    """All templates, sorted."""
    modules = [_module(path) for path in _paths()]
    errors = _error_classes(modules)
    shared = {name: value for module in modules for name, value in module.constants.items()}
    texts: set[str] = set()
    for module in modules:
        for expression in _raised(module, errors):
            for template in _templates(expression, module, shared):
                if _is_sentence(template):
                    texts.add(template)
    return sorted(texts)


def _paths() -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] not in _NOT_SHOWN:
            yield path


def _module(path: Path) -> _Module:
    module = _Module(ast.parse(path.read_text(encoding="utf-8")))
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            module.constants[node.targets[0].id] = node.value
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef):
            module.functions[node.name] = node
        elif (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and _says_something(node.value)
        ):
            module.sentences.setdefault(node.targets[0].id, []).append(node.value)
    return module


def _error_classes(modules: list[_Module]) -> set[str]:
    """Names of `ReaderError` and all that derive from it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for module in modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {_ROOT_ERROR}
    while more := {name for name, over in bases.items() if over & known} - known:
        known |= more
    return known


def _raised(module: _Module, errors: set[str]) -> Iterator[ast.expr]:
    """The first argument of each error and warning that is made, and of `super().__init__` in the
    errors' own classes."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in errors or name == _WARNING:
                yield node.args[0]
        elif isinstance(node, ast.ClassDef) and node.name in errors:
            for call in ast.walk(node):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and call.func.attr == "__init__"
                    and call.args
                ):
                    yield call.args[0]


def _templates(
    node: ast.expr, module: _Module, shared: dict[str, ast.expr], depth: int = 0
) -> Iterator[str]:
    """The texts an expression may have, with places numbered from 0."""
    for parts in _parts(node, module, shared, depth):
        number, text = 0, ""
        for part in parts:
            if part is None:
                text += f"{{{number}}}"
                number += 1
            else:
                text += part
        yield " ".join(text.split())


def _parts(
    node: ast.expr, module: _Module, shared: dict[str, ast.expr], depth: int
) -> Iterator[list[str | None]]:
    """Literal text, and None where something is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield [node.value]
    elif isinstance(node, ast.JoinedStr):
        yield from _product([list(_piece(one, module, shared, depth)) for one in node.values])
    elif isinstance(node, ast.IfExp):
        yield from _parts(node.body, module, shared, depth)
        yield from _parts(node.orelse, module, shared, depth)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left = list(_parts(node.left, module, shared, depth)) or [[None]]
        right = list(_parts(node.right, module, shared, depth)) or [[None]]
        yield from _product([left, right])
    elif isinstance(node, ast.Name) and node.id in module.constants | shared and depth < 3:
        value = module.constants.get(node.id, shared.get(node.id))
        assert value is not None
        yield from _parts(value, module, shared, depth + 1)
    elif isinstance(node, ast.Call) and depth < 3:
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        function = module.functions.get(name)
        for inner in ast.walk(function) if function is not None else ():
            if isinstance(inner, ast.Return) and inner.value is not None:
                yield from _parts(inner.value, module, shared, depth + 1)


def _piece(
    node: ast.expr, module: _Module, shared: dict[str, ast.expr], depth: int
) -> Iterator[list[str | None]]:
    """A part of an f-string: a constant of the module is text too, all else is filled in."""
    if isinstance(node, ast.FormattedValue):
        inner = node.value
        simple = isinstance(inner, ast.IfExp) or (
            isinstance(inner, ast.Name) and inner.id.strip("_").isupper()
        )
        if isinstance(inner, ast.Name) and inner.id in module.sentences:
            told = module.sentences[inner.id]
            options = [part for one in told for part in _parts(one, module, shared, depth)]
        else:
            options = list(_parts(inner, module, shared, depth)) if simple else []
        yield from options or [[None]]
    else:
        yield from _parts(node, module, shared, depth)


def _product(options: list[list[list[str | None]]]) -> Iterator[list[str | None]]:
    if not options:
        yield []
        return
    for head in options[0]:
        for tail in _product(options[1:]):
            yield [*head, *tail]


def _is_sentence(text: str) -> bool:
    return len(text.split()) > 2 and text[-1:] in ".?!"


def _says_something(node: ast.expr) -> bool:
    """A literal, or a choice of literals, that ends like a sentence."""
    if isinstance(node, ast.IfExp):
        return _says_something(node.body) and _says_something(node.orelse)
    if isinstance(node, ast.JoinedStr):
        return bool(node.values) and _says_something(node.values[-1])
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value[-1:] == "."
        and len(node.value.split()) > 3
    )


def phrases() -> list[str]:
    """What is filled in and is English too."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from reader.importers import formats

    named = [what for _, what in formats._SIGNATURES]
    return sorted({*named, *formats._FOREIGN_SUFFIXES.values(), *_KINDS})
