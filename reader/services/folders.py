"""Which folder a reader's data lies in. Imports nothing: a window asks before its first paint."""

from __future__ import annotations

from pathlib import Path

from reader.errors import StoreError

APP_NAME = "facing-pages"
POINTER = "moved-to.txt"
"""In a folder that was left: the path of the one the data was moved to, UTF-8."""


LAST_VIEW = "last-view.png"
"""The page as the window left it, for its next start. Goes with the texts it may show."""


class DataIsAway(StoreError):
    """The folder the data was moved to is not there: a drive that is not connected."""


def default_data_dir() -> Path:
    """The platform's folder for this app's data; not made here."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def located(folder: Path) -> Path:
    """Where the data of `folder` lies now: itself, or where it was moved to.

    Raises: DataIsAway.
    """
    seen: set[Path] = set()
    while folder not in seen:
        seen.add(folder)
        try:
            text = (folder / POINTER).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return folder
        if not text:
            return folder
        if not Path(text).is_dir():
            raise DataIsAway(
                f"Your texts were moved to “{text}”, which is not there now; connect the drive it "
                f"is on, or delete “{POINTER}” in “{folder}” to begin anew."
            )
        folder = Path(text)
    return folder
