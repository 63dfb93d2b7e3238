"""Where the files that ship with the app lie, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_path(*parts: str) -> Path:
    """Path of a shipped file or folder, e.g. `data_path("resources", "icons")`.

    In a checkout `resources/` and `seeds/` are siblings of the package; a wheel carries
    them inside it, under `_data/`.
    """
    packed = _PACKAGE / "_data"
    base = packed if packed.is_dir() else _PACKAGE.parent
    return base.joinpath(*parts)
