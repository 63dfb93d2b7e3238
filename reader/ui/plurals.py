"""Texts that depend on how many there are, in as many forms as the language has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.ui.translation import CONTEXT


def counted(count: int, one: str, many: str) -> str:
    """The template for this many: `one` or `many` in English, the form the catalogue has elsewhere.

    Arabic has six forms, Japanese one, French takes the singular for none. The count itself is not
    filled in: the caller formats the template, so that figures are written as the locale writes
    them.
    """
    found = QCoreApplication.translate(CONTEXT, many, None, count)
    if found != many:
        return found
    return one if count == 1 else many
