"""What can be set for one column alone: its size, its face, whether it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QMenu

from reader.layout.pair import Side
from reader.text.language import language

_SYSTEMS = QFontDatabase.WritingSystem
_WRITING = {
    "Latn": _SYSTEMS.Latin,
    "Cyrl": _SYSTEMS.Cyrillic,
    "Grek": _SYSTEMS.Greek,
    "Arab": _SYSTEMS.Arabic,
    "Hebr": _SYSTEMS.Hebrew,
    "Jpan": _SYSTEMS.Japanese,
    "Hans": _SYSTEMS.SimplifiedChinese,
    "Hant": _SYSTEMS.TraditionalChinese,
    "Kore": _SYSTEMS.Korean,
    "Thai": _SYSTEMS.Thai,
    "Deva": _SYSTEMS.Devanagari,
}


@dataclass(frozen=True)
class SideWishes:
    """What the menu asks for; whoever keeps the settings fills it in."""

    step: Callable[[Side, int], None]
    """Larger (1) or smaller (-1) than the other side."""
    hide: Callable[[Side], None]
    set_family: Callable[[Side, str], None]
    family: Callable[[Side], str]
    """The face chosen; empty for ours."""


def faces_for(tag: str) -> list[str]:
    """Installed faces that can show a language, by name."""
    system = _WRITING.get(language(tag).script, _SYSTEMS.Any)
    return [
        name for name in QFontDatabase.families(system) if not QFontDatabase.isPrivateFamily(name)
    ]


def fill_side_menu(menu: QMenu, side: Side, tag: str, hidden: Side | None, do: SideWishes) -> None:
    """Add the entries for one column, showing a language, to the menu at its head."""
    menu.addSeparator()
    menu.addAction(_tr("Larger text in this column"), lambda: do.step(side, 1))
    menu.addAction(_tr("Smaller text in this column"), lambda: do.step(side, -1))
    faces = menu.addMenu(_tr("Typeface for {name}").format(name=language(tag).native_name))
    faces.setObjectName("face_menu")
    faces.aboutToShow.connect(lambda: _fill_faces(faces, side, tag, do))
    shown = hidden is side
    menu.addAction(
        _tr("Show this column again") if shown else _tr("Hide this column"),
        lambda: do.hide(side),
    )


def _fill_faces(faces: QMenu, side: Side, tag: str, do: SideWishes) -> None:
    """Only when it is opened: there may be hundreds."""
    if not faces.isEmpty():
        return
    current = do.family(side)
    for name in ("", *faces_for(tag)):
        action = faces.addAction(name or _tr("As designed"))
        action.setCheckable(True)
        action.setChecked(name == current)
        action.triggered.connect(lambda _=False, name=name: do.set_family(side, name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadingPage", text)
