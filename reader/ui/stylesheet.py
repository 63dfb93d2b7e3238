"""How Qt's stock widgets look, written from a theme's roles.

Fonts are not set here: a stylesheet's `font` would undo the variable axes that `fonts` sets, and
Qt drops the axes of fonts set per class too. Set `fonts.ui_font("body")` on the application, and
`fonts.ui_font("strong")` on each button.
Widgets opt into a look by a dynamic property: `main`, `quiet`, `danger`, `tool` and `link` for
buttons, `segment` for the parts of a segmented control.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from reader.data import data_path

if TYPE_CHECKING:
    from reader.ui.theme import Theme

_SHEET = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $rule; border-radius: 4px;
  padding: 4px 8px; }
QPushButton { background: $raised; color: $ink; border: 1px solid $control; border-radius: 8px;
  padding: 0 15px; min-height: 34px; }
QPushButton:hover { background: $page_alt; }
QPushButton:pressed { background: $rule; }
QPushButton:focus { border: 2px solid $focus; padding: 0 14px; min-height: 32px; }
QPushButton:disabled { color: $ink_faded; border-color: $control_faded; }
QPushButton[main="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[main="true"]:hover, QPushButton[main="true"]:pressed { background: $accent_hover;
  border-color: $accent_hover; }
QPushButton[main="true"]:focus { border: 2px solid $focus; }
QPushButton[main="true"]:disabled { background: $accent_faded; border-color: transparent; }
QPushButton[danger="true"] { color: $danger; border-color: $danger; }
QPushButton[danger="true"]:hover { background: $danger_soft; }
QPushButton[link="true"] { background: transparent; border-color: transparent; color: $accent;
  padding: 0 8px; }
QPushButton[link="true"]:hover { background: $page_alt; color: $accent_hover; }
QPushButton[link="true"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[quiet="true"], QToolButton { background: transparent; color: $ink_quiet;
  border: 1px solid transparent; border-radius: 8px; }
QPushButton[quiet="true"]:hover, QToolButton:hover { background: $rule; color: $ink; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border: 2px solid $focus; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QToolButton[tool="true"] { min-width: 34px; max-width: 34px; min-height: 34px;
  max-height: 34px; padding: 0; }
QPushButton[segment="true"] { background: transparent; border-color: transparent;
  border-radius: 6px; color: $ink_quiet; padding: 0 12px; min-height: 26px; }
QPushButton[segment="true"]:hover { color: $ink; }
QPushButton[segment="true"]:checked { background: $raised; color: $ink; }
QPushButton[segment="true"]:focus { border: 2px solid $focus; padding: 0 11px; min-height: 24px; }
QFrame[segmented="true"] { background: $page_alt; border: 1px solid $control; border-radius: 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox { background: $raised; color: $ink;
  border: 1px solid $control; border-radius: 8px; padding: 0 9px; min-height: 32px;
  selection-background-color: $selection; selection-color: $ink; }
QPlainTextEdit, QTextEdit { padding: 6px 9px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid $focus; padding: 0 8px; min-height: 30px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px 8px; }
QLineEdit:disabled, QComboBox:disabled { color: $ink_faded; border-color: $control_faded; }
QComboBox::drop-down { border: none; background: transparent; width: 26px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url("$arrow_down"); width: 12px;
  height: 12px; }
QSpinBox::up-arrow { image: url("$arrow_up"); width: 12px; height: 12px; }
QSpinBox { padding-right: 20px; }
QComboBox QAbstractItemView { background: $raised; color: $ink; border: 1px solid $rule;
  selection-background-color: $accent_soft; selection-color: $ink; outline: none; }
QMenu { menu-scrollable: 1; background: $raised; color: $ink; border: 1px solid $rule;
  border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; margin: 0; }
QMenu::item:selected { background: $page_alt; }
QMenu::item:checked { color: $accent; }
QMenu::item:disabled { color: $ink_faded; }
QMenu::separator { height: 1px; background: $rule; margin: 6px 4px; }
QMenuBar { background: $page; color: $ink; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: $page_alt; }
QListView, QTreeView, QTableView { background: $raised; color: $ink; border: none;
  outline: none; selection-background-color: $accent_soft; selection-color: $ink; }
QListView#terms, QListView#hit_list, QTableView#words_table, QListView#handbook_chapters {
  background: transparent; }
QListView#handbook_chapters::item { border-radius: 8px; padding: 0 10px; }
QListView#handbook_chapters::item:selected { background: $accent_soft; color: $accent; }
QListView#handbook_chapters::item:hover:!selected { background: $rule; }
QTextBrowser#handbook_page, QTextBrowser#handbook_page:focus { background: $page; border: none;
  border-radius: 0; padding: 0; }
QWidget#handbook_side { background: $desk; }
QHeaderView::section { background: $page_alt; color: $ink_quiet; border: none;
  border-bottom: 1px solid $rule; padding: 6px 8px; }
QCheckBox, QRadioButton { color: $ink; spacing: 8px; }
QProgressBar { background: $rule; border: none; border-radius: 1px; max-height: 2px;
  min-height: 2px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 1px; }
QDialog { background: $page; }
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: $rule; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle:vertical { background: $scroll; border-radius: 3px; min-height: 32px;
  margin: 2px; }
QScrollBar::handle:horizontal { background: $scroll; border-radius: 3px; min-width: 32px;
  margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $control; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(theme: Theme) -> str:
    """The application's stylesheet in the colours of `theme`."""
    roles = {role.replace("-", "_"): theme.css(role) for role in theme.colours}
    faded = {
        "ink_faded": _faded(theme, "ink", theme.measure("control.disabled_alpha")),
        "control_faded": _faded(theme, "control", theme.measure("control.disabled_alpha")),
        "accent_faded": _faded(theme, "accent", theme.measure("control.disabled_alpha")),
        # A stylesheet takes pictures from files only; `control` is nearly one grey in all themes.
        "arrow_down": data_path("resources", "themes", "arrow-down.svg").as_posix(),
        "arrow_up": data_path("resources", "themes", "arrow-up.svg").as_posix(),
        "scroll": _faded(theme, "control", 0.6),
    }
    return _SHEET.substitute(roles | faded)


def _faded(theme: Theme, role: str, alpha: float) -> str:
    colour = theme.colour(role)
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {alpha:.2f})"
