"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import tempfile
from pathlib import Path

from reader.errors import UnwritableTarget


def save_text(path: Path, text: str) -> None:
    """Save as UTF-8 with line feeds. Raises: as `save_bytes`."""
    save_bytes(path, text.encode("utf-8", "replace"))


def save_bytes(path: Path, data: bytes) -> None:
    """Replace the file at `path` by `data`, or leave it exactly as it was.

    The data goes to a temporary file in the same folder and is on the disk before it takes the
    name. A link is followed; what is no ordinary file (a pipe, /dev/stdout) is written to as it is.
    Raises: UnwritableTarget with one sentence and a next step.
    """
    try:
        if path.is_dir():
            raise UnwritableTarget(f"{path} is a folder. Give the name of a file inside it.")
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        _replace(target, data)
    except OSError as error:
        raise UnwritableTarget(_sentence(path, error)) from error
    except ValueError as error:  # a NUL in the name
        raise UnwritableTarget(f"{str(path)!r} cannot be the name of a file.") from error


def file_name(title: str) -> str:
    """A title as a file may be called on every system, without a suffix.

    Source: Windows, "Naming Files, Paths, and Namespaces"; no common file system takes a name of
    more than 255 bytes, of which some are left for a suffix.
    """
    clean = "".join(" " if char in _FORBIDDEN or ord(char) < 32 else char for char in title)
    short = " ".join(clean.split())[:_LONGEST_CP].encode("utf-8", "replace")[:_LONGEST_BYTES]
    name = short.decode("utf-8", "ignore").strip(". ") or "text"
    return f"_{name}" if _DEVICE.fullmatch(name.split(".", 1)[0].rstrip()) else name


_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)
"""Names that mean a device on Windows, whatever follows the first full stop."""
_LONGEST_CP, _LONGEST_BYTES = 80, 200


def _replace(target: Path, data: bytes) -> None:
    number, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    partial = Path(name)
    try:
        with os.fdopen(number, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        partial.chmod(_mode(target))
        partial.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise
    _sync_folder(target.parent)


def _mode(target: Path) -> int:
    """The permissions the file has or, as for any new file, what the umask leaves."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut too; not every system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _sentence(path: Path, error: OSError) -> str:
    if error.errno in {errno.ENOENT, errno.ENOTDIR} and not path.parent.is_dir():
        return f"{path} cannot be written: there is no folder {path.parent}. Make it first."
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"{path} cannot be written: you may not write there. Choose another folder."
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return f"{path} cannot be written: the disk is full. Free some space and try again."
    return f"{path} cannot be written ({error.strerror or error}). Choose another place."
