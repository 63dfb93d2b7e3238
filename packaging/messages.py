"""Every text the window can show, found in the sources.

English is the key: one text has one translation wherever it stands, so that code may move between
classes without losing its words. Where one English text needs two, `tr("…", "which one")` tells
them apart. Where a text depends on a number, `counted(count, one, many)` chooses its form.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import sentences

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "reader" / "ui"
_FUNCTIONS = frozenset({"tr", "_tr", "translated", "_translated"})
"""Of modules without a class; inside they call `QCoreApplication.translate`."""
_HANDING_ON = _FUNCTIONS | {"translate", "counted"}
_IN_TABLES = frozenset(
    {
        # Calls whose texts come from tables, which `tables` reads.
        "_CONTEXT, text", "'ReadingPage', text", "_CONTEXT, column.name", "spec.text", "group",
        "text", "tongue.english_name", "token.pos", "step", "status_name(status)", "status_name(s)",
        "_CONTEXT, status_name(term.status)", "_CONTEXT, table.get(key, key)",
        "'PitchReading', text", "'FileRow', text",
        # The catalogue itself.
        "CONTEXT, source, disambiguation, n", "CONTEXT, many, None, count",
        # sentences.py finds these.
        "value", "template",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Text:
    source: str
    comment: str = ""
    """What tells it from another text with the same English."""
    counted: bool = False
    """It has a form for each number the language tells apart (see reader/ui/plurals.py)."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """A call whose text cannot be read from the sources."""

    place: str
    code: str


def found() -> tuple[set[Text], list[Unclear]]:
    """All texts; and the calls that no rule and no table covers."""
    texts: set[Text] = set()
    unclear: list[Unclear] = []
    for path in sorted(UI.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.FunctionDef)
                and hands_on(node)
                and node.name not in _HANDING_ON
            ):
                place = f"{path.relative_to(ROOT)}:{node.lineno}"
                unclear.append(Unclear(place, f"def {node.name}: call it {sorted(_FUNCTIONS)}"))
            arguments = asked(node) if isinstance(node, ast.Call) else []
            if not arguments:
                continue
            if counts(node):
                texts.update(Text(many.value, counted=True) for many in choices(arguments[2]))
                continue
            comment = arguments[1].value if len(arguments) > 1 and _is_text(arguments[1]) else ""
            for choice in choices(arguments[0]):
                if _is_text(choice):
                    texts.add(Text(choice.value, comment))
                elif _written(node) not in _IN_TABLES:
                    place = f"{path.relative_to(ROOT)}:{node.lineno}"
                    unclear.append(Unclear(place, ast.unparse(node)))
    texts |= {Text(source) for source in tables() if source}
    return texts | set(key_names()), unclear


def hands_on(function: ast.FunctionDef) -> bool:
    """Whether it translates what it is given: who calls it shows texts."""
    if function.returns is None or ast.unparse(function.returns) != "str":
        return False
    given = {argument.arg for argument in function.args.args}
    return any(
        isinstance(argument, ast.Name) and argument.id in given
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and not counts(call)
        for argument in asked(call)[:1]
    )


def asked(call: ast.Call) -> list[ast.expr]:
    """The arguments from the text on, if this call asks for a translation."""
    function = call.func
    if isinstance(function, ast.Attribute):
        if function.attr == "tr":
            return call.args
        if function.attr == "translate" and _is_text_or_name(call.args[:1]):
            return call.args[1:]
    if isinstance(function, ast.Name):
        if function.id in _FUNCTIONS:
            return call.args
        if function.id == "translate":
            return call.args[1:]
        if counts(call):
            return call.args
    return []


def counts(call: ast.Call) -> bool:
    """Whether this is `counted(count, one, many)`, of which catalogues have the `many`."""
    return isinstance(call.func, ast.Name) and call.func.id == "counted"


def choices(node: ast.expr) -> list[ast.expr]:
    """Both texts of `a if condition else b`."""
    if isinstance(node, ast.IfExp):
        return [*choices(node.body), *choices(node.orelse)]
    return [node]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_text_or_name(nodes: list[ast.expr]) -> bool:
    """What stands first in `translate`: a context. `painter.translate(x, y)` has numbers."""
    return bool(nodes) and (
        _is_text(nodes[0]) or (isinstance(nodes[0], ast.Name) and nodes[0].id.isupper())
    )


def _written(call: ast.Call) -> str:
    return ", ".join(ast.unparse(argument) for argument in call.args)


def key_names() -> Iterator[Text]:
    """What keys are called."""
    from reader.ui.translation import KEY, KEY_NAMES

    yield from (Text(name, KEY) for name in KEY_NAMES)


def tables() -> Iterator[str]:
    """Texts that stand in tables and are translated where they are shown."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from reader.text.language import LANGUAGES, UNKNOWN
    from reader.ui.actions import GROUPS, TABLE, TOGETHER
    from reader.ui.grammar import FORMS, PARTS
    from reader.ui.models.term_list_model import status_name
    from reader.ui.models.term_table_model import COLUMNS
    from reader.vocabulary.term import Status

    yield from (spec.text for spec in TABLE)
    yield from GROUPS
    yield from (text for text, _ in TOGETHER)
    yield from (status_name(status) for status in Status)
    yield from (column.name for column in COLUMNS)
    yield from (tongue.english_name for tongue in (*LANGUAGES.values(), UNKNOWN))
    yield from PARTS.values()
    yield from FORMS.values()
    yield from sentences.found()
    yield from sentences.phrases()
