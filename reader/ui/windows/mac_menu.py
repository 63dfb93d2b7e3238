"""The bar at the top of the screen, where macOS keeps a program's own commands."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from reader.ui.actions import Actions

_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Qt moves what has one of these into the program's menu, under the names macOS has for it."""


def program_menu(actions: Actions) -> QMenuBar:
    """A bar for all windows, to be kept by the caller; without it macOS would offer to hide and to
    quit, and no settings."""
    bar = QMenuBar()
    menu = bar.addMenu("Facing Pages")  # empty after the move, and not shown then
    for identity, role in _ROLES.items():
        actions[identity].setMenuRole(role)
        menu.addAction(actions[identity])
    return bar
